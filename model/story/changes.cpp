// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/changes.h"

#include "model/language/identifiers.h"

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A report in words that hold from one story to the next: path, content, place of the predicate, type. Not
/// its number: an article that is read again as of another day may number its events anew.
using ReportKey = std::tuple<QString, QByteArray, int, EventType>;

ReportKey keyOf(const Story &story, const Report &report)
{
    const ReadArticle &read = *story[report.article].read;
    const Event &event = read.extraction.events[static_cast<std::size_t>(report.item)];
    return {read.article.path, read.article.sha256, event.trigger.begin, event.type};
}

std::set<QString> namesOf(const Story &story, const StoryEvent &event)
{
    std::set<QString> names;
    for (const EntityId participant : event.participants)
        names.insert(story[participant].name);
    return names;
}

QString missingIn(const std::set<QString> &names, const std::set<QString> &others)
{
    QStringList missing;
    for (const QString &name : names) {
        if (!others.contains(name))
            missing += name;
    }
    return missing.join(u", "_s);
}

class Comparison
{
public:
    Comparison(const Story &before, const Story &after)
        : m_before(before)
        , m_after(after)
    {
        for (int e = 0; e < static_cast<int>(before.events.size()); ++e) {
            for (const Report &report : before[EventId{e}].reports)
                m_events[keyOf(before, report)] = {e};
        }
    }

    std::vector<EventNews> run()
    {
        for (int e = 0; e < static_cast<int>(m_after.events.size()); ++e) {
            const EventId earlier = earlierOf(m_after[EventId{e}]);
            if (earlier.isValid())
                compare(m_before[earlier], {e});
            else
                m_news.push_back({{e}, News::NewEvent, {}, {}});
        }
        return std::move(m_news);
    }

private:
    /// The event that held most of the reports of \a event; the first of several.
    EventId earlierOf(const StoryEvent &event) const
    {
        std::map<EventId, int> shared;
        for (const Report &report : event.reports) {
            const auto found = m_events.find(keyOf(m_after, report));
            if (found != m_events.end())
                ++shared[found->second];
        }
        EventId most;
        for (const auto &[earlier, count] : shared) {
            if (!most.isValid() || count > shared[most])
                most = earlier;
        }
        return most;
    }

    void compare(const StoryEvent &earlier, EventId id)
    {
        const StoryEvent &now = m_after[id];
        if (earlier.status != now.status)
            m_news.push_back({id, News::StatusChanged, toId(earlier.status), toId(now.status)});
        if (earlier.start != now.start)
            m_news.push_back({id, News::DayChanged, earlier.start, now.start});
        const std::set<QString> were = namesOf(m_before, earlier);
        const std::set<QString> are = namesOf(m_after, now);
        if (were != are)
            m_news.push_back({id, News::PeopleChanged, missingIn(were, are), missingIn(are, were)});
        if (now.independentReports > earlier.independentReports)
            m_news.push_back({id, News::Confirmed, QString::number(earlier.independentReports),
                              QString::number(now.independentReports)});
    }

    const Story &m_before;
    const Story &m_after;
    std::map<ReportKey, EventId> m_events; ///< of the earlier story
    std::vector<EventNews> m_news;
};

} // namespace

std::vector<EventNews> whatIsNew(const Story &before, const Story &after)
{
    return Comparison(before, after).run();
}

} // namespace Haengbo
