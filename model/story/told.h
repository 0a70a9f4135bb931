// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <optional>

/// What is compared of an article's report of an event.
namespace Haengbo {

/// The days a report's event may have happened on.
struct DayRange
{
    qint64 first = 0; ///< Julian days, both included
    qint64 last = 0;
    bool exact = false; ///< the first day is known to the day
};

/// A pair of neighbouring characters within a word: quick to compare, and blind to particles.
struct Word
{
    uint pair = 0;
    float weight = 0; ///< given by ReportPool

    friend bool operator<(const Word &a, const Word &b) { return a.pair < b.pair; }
    friend bool operator==(const Word &a, const Word &b) { return a.pair == b.pair; }
};

/// What a thing is called between quotation marks ('달빛 항해'), as a hash of its letters.
struct Title
{
    quint64 hash = 0;
    float weight = 0; ///< given by ReportPool

    friend bool operator<(const Title &a, const Title &b) { return a.hash < b.hash; }
    friend bool operator==(const Title &a, const Title &b) { return a.hash == b.hash; }
};

/// What an article's report of an event tells, whatever the other articles say.
struct Telling
{
    std::optional<DayRange> days;
    std::vector<int> named;    ///< the article's entities that the evidence names, not places; sorted
    std::vector<Title> titles; ///< in and beside the evidence; sorted, no doubles
    std::vector<Word> words;   ///< of the evidence, sorted, no doubles
    QString homeward; ///< the country that a visit without a place leads to ('입국했다'), if it says so
    bool inSeries = false; ///< the words tell of several meetings in one breath ('잇따라 만났다')
};

/// The tellings of \a read's events, in their order.
std::vector<Telling> tellingsOf(const ReadArticle &read);

/// One article's report of an event with everything that is compared, worked out once.
struct Told
{
    Report report;
    const Event *event = nullptr;
    std::optional<DayRange> days;
    qint64 published = 0;               ///< Julian day, 0 when unknown
    std::vector<EntityId> participants; ///< sorted, no doubles
    std::vector<EntityId> named;        ///< others whom the evidence names, not places; sorted, no doubles
    EntityId place;
    std::vector<Title> titles; ///< in and beside the evidence; sorted, no doubles
    std::vector<Word> words;   ///< of the evidence, sorted, no doubles
    double wordSum = 0;        ///< of their weights
    QString homeward;          ///< as Telling::homeward
    bool series = false;       ///< tells of meetings one after the other
};

/// Puts those whom \a telling names into \a told: \a ids are the article's entities in the story; invalid
/// ones are left out.
void identify(Told &told, const Telling &telling, const std::vector<EntityId> &ids);

/// The reports in \a read: it is article \a article, \a tellings are its tellingsOf(), \a ids its entities in
/// the story (invalid ones are left out), \a published is the ISO day it is of.
std::vector<Told> reportsOf(ArticleId article, const ReadArticle &read, const std::vector<Telling> &tellings,
                            const std::vector<EntityId> &ids, const QString &published);

} // namespace Haengbo
