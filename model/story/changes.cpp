// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/changes.h"

#include "model/language/identifiers.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr quint32 magic = 0x48424231; // 'HBB1'
constexpr quint32 mostEvents = 10'000'000;
constexpr quint32 mostBytes = 1u << 28; // unpacked
constexpr QChar between = u'\n';        // names

/// A report in words that hold from one story to the next (path, content, place of the predicate, type), as
/// one number: FNV-1a. Not its number: an article that is read again as of another day may number its events
/// anew.
quint64 keyOf(const Story &story, const Report &report)
{
    constexpr quint64 prime = 0x100000001B3ULL;
    quint64 key = 0xCBF29CE484222325ULL;
    const auto add = [&](quint64 value) { key = (key ^ value) * prime; };
    const ReadArticle &read = *story[report.article].read;
    const Event &event = read.extraction.events[static_cast<std::size_t>(report.item)];
    for (const QChar c : read.article.path)
        add(c.unicode());
    for (const char c : read.article.sha256)
        add(static_cast<unsigned char>(c));
    add(static_cast<quint64>(event.trigger.begin));
    add(static_cast<quint64>(event.type));
    return key;
}

Baseline::Known knownOf(const Story &story, const StoryEvent &event)
{
    Baseline::Known known{event.status, event.start, {}, event.independentReports, {}};
    for (const EntityId participant : event.participants)
        known.people += story[participant].name;
    known.people.sort();
    known.people.removeDuplicates();
    for (const Report &report : event.reports)
        known.reports.push_back(keyOf(story, report));
    return known;
}

QString missingIn(const QStringList &names, const QStringList &others)
{
    QStringList missing;
    std::copy_if(names.begin(), names.end(), std::back_inserter(missing),
                 [&](const QString &name) { return !others.contains(name); });
    return missing.join(u", "_s);
}

class Comparison
{
public:
    Comparison(const Baseline &before, const Story &after)
        : m_before(before)
        , m_after(after)
    {
        for (std::size_t e = 0; e < before.events.size(); ++e) {
            for (const quint64 report : before.events[e].reports)
                m_events[report] = e;
        }
    }

    std::vector<EventNews> run()
    {
        for (int e = 0; e < static_cast<int>(m_after.events.size()); ++e) {
            const Baseline::Known now = knownOf(m_after, m_after[EventId{e}]);
            if (const Baseline::Known *earlier = earlierOf(now))
                compare(*earlier, now, {e});
            else
                m_news.push_back({{e}, News::NewEvent, {}, {}});
        }
        return std::move(m_news);
    }

private:
    /// The event that held most of the reports of \a now; the first of several.
    const Baseline::Known *earlierOf(const Baseline::Known &now) const
    {
        std::map<std::size_t, int> shared;
        for (const quint64 report : now.reports) {
            if (const auto found = m_events.constFind(report); found != m_events.constEnd())
                ++shared[*found];
        }
        const auto most = std::max_element(shared.begin(), shared.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == shared.end() ? nullptr : &m_before.events[most->first];
    }

    void compare(const Baseline::Known &earlier, const Baseline::Known &now, EventId id)
    {
        if (earlier.status != now.status)
            m_news.push_back({id, News::StatusChanged, toId(earlier.status), toId(now.status)});
        if (earlier.start != now.start)
            m_news.push_back({id, News::DayChanged, earlier.start, now.start});
        if (earlier.people != now.people)
            m_news.push_back({id, News::PeopleChanged, missingIn(earlier.people, now.people),
                              missingIn(now.people, earlier.people)});
        if (now.independentReports > earlier.independentReports)
            m_news.push_back({id, News::Confirmed, QString::number(earlier.independentReports),
                              QString::number(now.independentReports)});
    }

    const Baseline &m_before;
    const Story &m_after;
    QHash<quint64, std::size_t> m_events; ///< of the baseline, by report
    std::vector<EventNews> m_news;
};

} // namespace

Baseline baselineOf(const Story &story)
{
    Baseline baseline;
    baseline.hasArticles = !story.articles.empty();
    baseline.events.reserve(story.events.size());
    for (const StoryEvent &event : story.events)
        baseline.events.push_back(knownOf(story, event));
    return baseline;
}

QByteArray toBytes(const Baseline &baseline)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << baseline.hasArticles << static_cast<quint32>(baseline.events.size());
    for (const Baseline::Known &known : baseline.events) {
        out << static_cast<quint8>(known.status) << known.start << known.people.join(between)
            << static_cast<qint32>(known.independentReports) << static_cast<quint32>(known.reports.size());
        for (const quint64 report : known.reports)
            out << report;
    }
    return qCompress(plain);
}

Baseline baselineFrom(const QByteArray &bytes)
{
    // The first four bytes tell how much it will be.
    const bool isSane = bytes.size() > 4 && qFromBigEndian<quint32>(bytes.constData()) <= mostBytes;
    const QByteArray plain = isSane ? qUncompress(bytes) : QByteArray();
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_4);
    Baseline baseline;
    quint32 start = 0;
    quint32 events = 0;
    in >> start >> baseline.hasArticles >> events;
    if (in.status() != QDataStream::Ok || start != magic || events > mostEvents)
        return {};
    for (quint32 e = 0; e < events && in.status() == QDataStream::Ok; ++e) {
        Baseline::Known known;
        quint8 status = 0;
        qint32 independent = 0;
        quint32 reports = 0;
        QString people;
        in >> status >> known.start >> people >> independent >> reports;
        known.people = people.split(between, Qt::SkipEmptyParts);
        known.status = static_cast<Status>(std::min<quint8>(status, static_cast<quint8>(Status::Negated)));
        known.independentReports = independent;
        for (quint32 r = 0; r < reports && in.status() == QDataStream::Ok; ++r) {
            quint64 report = 0;
            in >> report;
            known.reports.push_back(report);
        }
        baseline.events.push_back(std::move(known));
    }
    return in.status() == QDataStream::Ok ? baseline : Baseline();
}

std::vector<EventNews> whatIsNew(const Baseline &before, const Story &after)
{
    return before.hasArticles ? Comparison(before, after).run() : std::vector<EventNews>();
}

std::vector<EventNews> whatIsNew(const Story &before, const Story &after)
{
    return whatIsNew(baselineOf(before), after);
}

} // namespace Haengbo
