// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

namespace Haengbo {

/// What is new in an event since an earlier story.
enum class News {
    NewEvent, ///< none of its reports was there before
    StatusChanged,
    DayChanged, ///< its start is another one, or an exacter one
    PeopleChanged,
    Confirmed ///< one more independent article reports it
};

struct EventNews
{
    EventId event; ///< in the later story
    News news = News::NewEvent;
    QString before; ///< the status or start as it was, names of those who are no longer in it
    QString after;  ///< as it is now, names of those who are new

    friend bool operator==(const EventNews &, const EventNews &) = default;
};

/// What a story said of its events, as far as news are told from it; small enough to be kept in a project.
struct Baseline
{
    struct Known
    {
        Status status = Status::Occurred;
        QString start;
        QStringList people; ///< the names of those who take part, sorted
        int independentReports = 0;
        std::vector<quint64> reports; ///< what each is known again by
    };
    bool hasArticles = false; ///< where there were none before, nothing is new
    std::vector<Known> events;
};

Baseline baselineOf(const Story &story);
/// For a project file, packed; and back. Bytes that are none of ours give an empty baseline.
QByteArray toBytes(const Baseline &baseline);
Baseline baselineFrom(const QByteArray &bytes);

/// What \a after says that \a before did not: as below. Nothing where there were no articles before.
std::vector<EventNews> whatIsNew(const Baseline &before, const Story &after);
/// What \a after says that \a before did not, in the order of \a after's events; one row for each thing that
/// changed. Events are known again by their reports: the article and the place of the predicate. Two events
/// of \a before that became one are compared with the one that had more of the reports.
std::vector<EventNews> whatIsNew(const Story &before, const Story &after);

} // namespace Haengbo
