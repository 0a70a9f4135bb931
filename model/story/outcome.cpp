// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/outcome.h"

#include "model/language/identifiers.h"
#include "model/language/partialdate.h"
#include "model/story/merging.h"
#include "model/story/places.h"
#include "model/text/table.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int sentenceReach = 120; // characters around the evidence that may speak of a moved day

int precisionOf(const QString &value)
{
    const auto date = PartialDate::parse(value);
    return date ? static_cast<int>(date->precision()) : -1;
}

bool within(const QString &exact, const QString &vague)
{
    const auto inner = PartialDate::parse(exact);
    const auto outer = PartialDate::parse(vague);
    return inner && outer && inner->firstDay() >= outer->firstDay() && inner->lastDay() <= outer->lastDay();
}

using Members = std::vector<const Told *>;

/// Puts together what the members say; one function a field.
class Outcome
{
public:
    Outcome(const Story &story, Members members)
        : m_story(story)
        , m_all(std::move(members))
    {
        std::vector<Report> reports;
        for (const Told *told : m_all)
            reports.push_back(told->report);
        sortReports(story, reports);
        std::map<std::pair<int, int>, const Told *> byReport;
        for (const Told *told : m_all)
            byReport[{told->report.article.value, told->report.item}] = told;
        m_all.clear();
        for (const Report &report : reports)
            m_all.push_back(byReport.at({report.article.value, report.item}));
        m_event.reports = std::move(reports);
        m_event.status = outcomeOf(m_event.reports);
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_deciding),
                     [this](const Told *told) { return told->report.status == m_event.status; });
    }

    MadeEvent make()
    {
        setType();
        setDays();
        setPart();
        setPlace();
        setCompany();
        setWords();
        setKey();
        setHistory();
        return std::move(m_event);
    }

private:
    void setType()
    {
        std::map<EventType, int> counts;
        for (const Told *told : m_all)
            ++counts[told->event->type];
        int most = 0;
        for (const auto &[type, count] : counts) {
            if (count > most)
                m_event.type = type;
            most = std::max(most, count);
        }
    }

    /// The value told most often among those of the greatest exactness; the latest where several are as
    /// often.
    QString agreed(const Members &members, QString Event::*field) const
    {
        std::map<QString, int> counts;
        QString best;
        for (const Told *told : members) {
            const QString &value = told->event->*field;
            if (value.isEmpty())
                continue;
            const int count = ++counts[value];
            if (precisionOf(value) > precisionOf(best) ||
                (precisionOf(value) == precisionOf(best) && count >= counts[best]))
                best = value;
        }
        return best;
    }

    /// The reports whose day holds: of a plan that was moved the latest alone.
    Members dating() const
    {
        if (m_event.status != Status::Scheduled && m_event.status != Status::Possible)
            return m_deciding;
        Members latest;
        for (const Told *told : m_all) {
            if (tellsOfMove(textOf(told->report), told->report) && !told->event->start.isEmpty())
                latest.clear();
            latest.push_back(told);
        }
        return latest;
    }

    void setDays()
    {
        if (m_event.type == EventType::Visit && spanOfStay())
            return;
        const Members members = dating();
        m_event.start = agreed(members, &Event::start);
        const QString exact = agreed(m_all, &Event::start);
        if (m_event.start.isEmpty() || within(exact, m_event.start))
            m_event.start = exact;
        for (const Told *told : m_all) {
            if (told->event->start == m_event.start &&
                precisionOf(told->event->end) >= precisionOf(m_event.end))
                m_event.end = told->event->end;
        }
        if (m_event.start.isEmpty())
            m_event.end = agreed(m_all, &Event::end);
    }

    /// A stay lasts from the first day that is told to the last.
    bool spanOfStay()
    {
        for (const Told *told : m_deciding) {
            if (!told->days || !told->days->exact)
                continue;
            const QString &end = told->event->end.isEmpty() ? told->event->start : told->event->end;
            if (m_event.start.isEmpty() || told->event->start < m_event.start)
                m_event.start = told->event->start;
            if (m_event.end.isEmpty() || end > m_event.end)
                m_event.end = end;
        }
        return !m_event.start.isEmpty();
    }

    void setPart()
    {
        for (const Members &members : {m_deciding, m_all}) {
            std::map<QString, int> counts;
            for (const Told *told : members) {
                const QString &part = told->event->part;
                const bool sameDay = told->event->start == m_event.start;
                if (part.isEmpty() || !(sameDay || m_event.type == EventType::Visit))
                    continue;
                const int count = ++counts[part];
                const bool finer = part.size() > m_event.part.size();
                if (finer || (part.size() == m_event.part.size() && count > counts[m_event.part]))
                    m_event.part = part;
            }
            if (!m_event.part.isEmpty())
                return;
        }
    }

    void setPlace()
    {
        for (const Members &members : {m_deciding, m_all}) {
            for (const Told *told : members) {
                if (told->place.isValid() &&
                    (!m_event.place.isValid() || isFiner(told->place, m_event.place)))
                    m_event.place = told->place;
            }
            if (m_event.place.isValid())
                return;
        }
    }

    /// A site says more than a town, a town more than a country.
    bool isFiner(EntityId a, EntityId b) const
    {
        const auto rank = [this](EntityId place) {
            const Places::Level level = Places::levelOf(m_story[place].name);
            return level == Places::Level::Site ? 3 : level == Places::Level::Country ? 0 : 1;
        };
        return rank(a) > rank(b);
    }

    static std::set<EntityId> companyOf(const Members &members)
    {
        std::set<EntityId> all;
        for (const Told *told : members)
            all.insert(told->participants.begin(), told->participants.end());
        return all;
    }

    /// Whom the reports of the outcome name; a plan's guests who are not named again did not come.
    void setCompany()
    {
        const bool known = m_event.status == Status::Occurred;
        std::set<EntityId> came = companyOf(known ? m_deciding : m_all);
        if (came.size() < 2)
            came = companyOf(m_all);
        m_event.participants.assign(came.begin(), came.end());
    }

    void setWords()
    {
        for (const Told *told : m_deciding) {
            const Event &said = *told->event;
            if (m_event.summary.isEmpty() || said.confidence > m_event.confidence) {
                m_event.summary = said.summary;
                m_event.confidence = said.confidence;
            }
        }
        for (const Members &members : {m_deciding, m_all}) {
            for (const Told *told : members) {
                if (!m_event.amounts.empty())
                    return;
                const auto &amounts = m_story[told->report.article].read->extraction.amounts;
                for (const int amount : told->event->amounts)
                    m_event.amounts.push_back(amounts[static_cast<std::size_t>(amount)]);
            }
        }
    }

    /// The type and the place in its source of the first report: articles that come later do not change it.
    void setKey()
    {
        const Told &first = *m_all.front();
        const Article &article = m_story[first.report.article].read->article;
        m_event.key = toId(first.event->type) + u'@' + QString::fromLatin1(article.sha256.left(16)) + u':' +
                      QString::number(first.event->trigger.begin) + u'.' + QString::number(first.report.item);
    }

    void setHistory()
    {
        bool open = false; // planned or expected, and no outcome known
        Status known = Status::Possible;
        QString start;
        for (const Told *told : m_all) {
            const Report &report = told->report;
            const QString day = m_story[report.article].published.value;
            const bool moved = isMove(start, told->event->start) && report.status == Status::Scheduled &&
                               open &&
                               (tellsOfMove(textOf(report), report) || m_event.start == told->event->start);
            const auto change = changeBy(report.status, known, open || !m_event.history.empty(), moved,
                                         told->event->start < start);
            if (change)
                m_event.history.push_back(
                    {*change, report.article, day, startAfter(start, *told), moved ? start : QString()});
            const bool isPlan = report.status == Status::Scheduled || report.status == Status::Possible;
            if (change || m_event.history.empty()) {
                known = report.status;
                open = isPlan;
            }
            start = startAfter(start, *told);
        }
        m_event.isOpen = open;
    }

    const QString &textOf(const Report &report) const { return m_story[report.article].read->article.text; }

    static bool isMove(const QString &before, const QString &after)
    {
        return !before.isEmpty() && !after.isEmpty() && before != after && !within(after, before) &&
               !within(before, after);
    }

    static QString startAfter(const QString &before, const Told &told)
    {
        const QString &said = told.event->start;
        return said.isEmpty() || within(before, said) ? before : said;
    }

    /// What a report of \a status changes where \a known was known; nothing when it says the same or knows
    /// less.
    static std::optional<Change> changeBy(Status status, Status known, bool anything, bool moved, bool sooner)
    {
        if (moved)
            return sooner ? Change::BroughtForward : Change::Delayed;
        const bool outcomeKnown = anything && (known == Status::Occurred || known == Status::Negated);
        switch (status) {
        case Status::Occurred:
            return anything && known == Status::Occurred ? std::nullopt : std::optional(Change::Done);
        case Status::Negated:
            return anything && known == Status::Negated ? std::nullopt : std::optional(Change::CalledOff);
        case Status::Scheduled:
            if (anything && known == Status::Negated)
                return Change::Revived;
            if (outcomeKnown || (anything && known == Status::Scheduled))
                return {};
            return anything ? Change::Confirmed : Change::Planned;
        case Status::Possible:
            return anything ? std::nullopt : std::optional(Change::Expected);
        }
        return {};
    }

    const Story &m_story;
    Members m_all;
    Members m_deciding; ///< whose status is the event's
    MadeEvent m_event;
};

std::vector<QString> loadCues()
{
    const Table table = Table::bundled(u"movedcues");
    std::vector<QString> cues;
    for (const Table::Row &row : table.rows())
        cues.push_back(table.cell(row, table.column(u"cue")).toString());
    return cues;
}

} // namespace

MadeEvent eventOf(const Story &story, std::vector<const Told *> members)
{
    return Outcome(story, std::move(members)).make();
}

void addSilence(const Story &story, StoryEvent &event, ArticleId newest)
{
    const auto days = PartialDate::parse(event.end.isEmpty() ? event.start : event.end);
    if (!days || event.history.empty() || !newest.isValid())
        return;
    const QString &today = story[newest].published.value;
    if (today > days->lastDay().toString(Qt::ISODate))
        event.history.push_back({Change::Silent, newest, today, event.start, {}});
}

ArticleId newestArticle(const Story &story)
{
    ArticleId newest;
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        const QString &day = story[ArticleId{a}].published.value;
        if (!day.isEmpty() && (!newest.isValid() || day > story[newest].published.value))
            newest = {a};
    }
    return newest;
}

Span sentenceAround(QStringView text, Span span)
{
    const int least = std::max(0, span.begin - sentenceReach);
    const int most = std::min(static_cast<int>(text.size()), span.end + sentenceReach);
    while (span.begin > least && text[span.begin - 1] != u'\n' && text[span.begin - 1] != u'.')
        --span.begin;
    while (span.end < most && text[span.end] != u'\n' && text[span.end - 1] != u'.')
        ++span.end;
    return span;
}

bool tellsOfMove(QStringView text, const Report &report)
{
    static const std::vector<QString> cues = loadCues();
    if (report.evidence.empty())
        return false;
    const QStringView sentence = sentenceAround(text, report.evidence.front()).in(text);
    return std::any_of(cues.begin(), cues.end(), [&](const QString &cue) { return sentence.contains(cue); });
}

} // namespace Haengbo
