// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QDate>

#include <memory>
#include <optional>
#include <set>

namespace Haengbo {

class TextMatch;

/// Which part of the story is looked at. Every view shows the same subset. Empty sets mean 'all'.
struct Filter
{
    std::optional<QDate> from; ///< the first day looked at
    std::optional<QDate> to;   ///< the last one, included
    std::set<Status> hiddenStatuses;
    std::set<EventType> eventTypes;
    std::set<RelationType> relationTypes;
    std::set<EntityId> entities; ///< events and relations with at least one of these
    std::set<ArticleId> articles;
    std::set<QString> outlets;  ///< reported by one of these; the empty name stands for 'not known'
    bool confirmedOnly = false; ///< only what a person accepted
    bool undatedOnly = false;
    std::optional<std::set<EventId>> onlyEvents; ///< these and no others, e.g. what is new
    QString text; ///< words as SearchQuery reads them, in the summary, the evidence or a name

    bool isEmpty() const { return *this == Filter(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// The parts of a filter, each of which can let a thing through or not.
enum class FilterPart { Time, Status, Type, Names, Articles, Outlets, Confirmed, Only, Text };
inline constexpr int filterPartCount = 9;

/// A filter made ready for many things of one story. Holds references to both.
class FilterMatcher
{
public:
    FilterMatcher(const Filter &filter, const Story &story);
    ~FilterMatcher();
    Q_DISABLE_COPY_MOVE(FilterMatcher)

    bool accepts(EventId event) const { return failures(event, true) == 0; }
    bool accepts(RelationId relation) const { return failures(relation, true) == 0; }
    /// Whether what \a article alone says is looked at: by the chosen articles and outlets.
    bool accepts(ArticleId article) const;
    /// The parts that do not let it through, a bit for each FilterPart; \a firstAlone stops at one of them.
    unsigned failures(EventId event, bool firstAlone = false) const;
    unsigned failures(RelationId relation, bool firstAlone = false) const;

private:
    template<typename Item>
    unsigned failuresOfBoth(const Item &item) const;
    bool isNamed(EntityId entity) const;
    bool passesText(EventId event) const;
    bool passesText(RelationId relation) const;

    const Filter &m_filter;
    const Story &m_story;
    std::vector<char> m_named;      ///< by entity; empty when all are let through
    std::vector<char> m_ofArticles; ///< by article; empty when all are
    std::vector<char> m_ofOutlets;
    std::unique_ptr<TextMatch> m_text; ///< null without words
};

bool accepts(const Filter &filter, const Story &story, EventId event);
bool accepts(const Filter &filter, const Story &story, RelationId relation);
/// The accepted events in the story's order.
std::vector<EventId> acceptedEvents(const Filter &filter, const Story &story);
std::vector<RelationId> acceptedRelations(const Filter &filter, const Story &story);

/// The days \a event may have happened on, both ends included; nothing for undated ones. An open end ('from
/// the 10th') gives the start's last day.
struct Days
{
    QDate first;
    QDate last;
};
std::optional<Days> daysOf(const StoryEvent &event);

} // namespace Haengbo
