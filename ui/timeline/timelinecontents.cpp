// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinecontents.h"

#include "ui/style/storywords.h"
#include "ui/style/wording.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype longestSentence = 220;

/// The sentence that tells \a report best, on one line.
QString sentenceOf(const Story &story, const Report &report)
{
    if (report.evidence.empty())
        return {};
    QString words = story.words(report.article, report.evidence.front()).simplified();
    if (words.size() > longestSentence)
        words = words.left(longestSentence - 1) + u'…';
    return words;
}

} // namespace

TimelineContents::TimelineContents(StoryPtr story, const Filter &filter, TimelineLanes by, LaneRules rules,
                                   const QFont &font, bool hasNotes)
    : m_story(story ? std::move(story) : std::make_shared<const Story>())
    , m_by(by)
    , m_fonts(fontForPictures(font))
    , m_metrics(metricsFor(m_fonts))
{
    choose(acceptedEvents(filter, *m_story), filter);
    rules.collapsed.clear();
    m_index = std::make_unique<TimelineIndex>(*m_story, m_shown, by, rules);
    if (hasNotes) {
        number();
        m_metrics.minLabel = 20; // a number always finds room
    }
}

/// What stands in lanes, what in the list beside them, and how much time the lanes show.
void TimelineContents::choose(const std::vector<EventId> &accepted, const Filter &filter)
{
    // What began before the days that were asked for is in view from the first of them on.
    const Minutes earliest = filter.from ? minutesOf(*filter.from) : std::numeric_limits<Minutes>::min();
    const auto begins = [&](const EventTime &time) { return std::max(time.first, earliest); };
    std::vector<Minutes> firsts;
    for (const EventId id : accepted) {
        if (const EventTime time = eventTime((*m_story)[id]); time.isDated())
            firsts.push_back(begins(time));
    }
    const auto main = periodOfMost(firsts);
    if (main)
        m_range = {main->first, main->first + minutesPerDay};
    for (const EventId id : accepted) {
        const EventTime time = eventTime((*m_story)[id]);
        const bool isOutside =
            time.isDated() && main && (begins(time) < main->first || begins(time) >= main->last);
        (isOutside ? m_outside : m_shown).push_back(id);
        if (!time.isDated() || isOutside)
            continue;
        const Minutes farthest = main->last + std::max(main->length() / 4, 31 * minutesPerDay);
        m_range.last = std::max(m_range.last, std::min(time.last, farthest));
    }
    if (filter.to)
        m_range.last = std::min(m_range.last, std::max(m_range.first, minutesOf(*filter.to)) + minutesPerDay);
}

/// By time in the lanes, then the lists below them: as the picture is read.
void TimelineContents::number()
{
    m_noted = m_index->dated();
    m_noted.insert(m_noted.end(), m_outside.begin(), m_outside.end());
    m_noted.insert(m_noted.end(), m_index->undated().begin(), m_index->undated().end());
    m_numbers.assign(m_story->events.size(), 0);
    int next = 1;
    for (const EventId id : m_noted)
        m_numbers[static_cast<std::size_t>(id.value)] = next++;
}

QString TimelineContents::label(EventId event) const
{
    const QString words = TimelineWords::label(*m_story, event);
    const int number = m_numbers.empty() ? 0 : m_numbers[static_cast<std::size_t>(event.value)];
    return number > 0 ? u"%1 %2"_s.arg(QString::number(number), words) : words;
}

QString TimelineContents::datedLabel(EventId event) const
{
    const StoryEvent &told = (*m_story)[event];
    return tr("%1: %2").arg(Wording::period(told.start, told.end, told.part), label(event));
}

TimelineLayout::LabelWidth TimelineContents::labelWidth() const
{
    return [this](int event) { return m_fonts.label.width(label(EventId{event})); };
}

double TimelineContents::headWidth(double least, double most) const
{
    double widest = least;
    for (const TimelineIndex::Lane &lane : m_index->lanes()) {
        const double name = m_fonts.strong.width(TimelineWords::lane(*m_story, lane.key, m_by));
        widest = std::min(std::max(widest, name + 44), most);
    }
    return widest;
}

QString TimelineContents::title() const
{
    if (!hasDated())
        return tr("Timeline");
    const auto month = [](Minutes minute) {
        return Wording::date(QDate(dayOf(minute)).toString(u"yyyy-MM"_s));
    };
    const QString first = month(m_range.first);
    const QString last = month(m_range.last - 1);
    return first == last ? first : u"%1 – %2"_s.arg(first, last);
}

QString TimelineContents::about() const
{
    const auto events = static_cast<int>(m_shown.size() + m_outside.size());
    const auto articles = static_cast<int>(m_story->articles.size());
    return tr("%n events", nullptr, events) + u" · "_s + tr("%n articles", nullptr, articles) + u" · "_s +
           TimelineWords::lanes(m_by);
}

QStringList TimelineContents::notes() const
{
    QStringList notes;
    for (const EventId id : m_noted) {
        if (m_numbers.empty())
            break;
        const StoryEvent &event = (*m_story)[id];
        const QString line = eventTime(event).isDated() ? TimelineWords::eventLine(*m_story, id)
                                                        : TimelineWords::undatedLine(*m_story, id);
        QString note = u"%1  %2"_s.arg(QString::number(m_numbers[static_cast<std::size_t>(id.value)]), line);
        if (!event.reports.empty()) {
            const Report &report = event.reports.front();
            note += u" — "_s + StoryWords::sourceOf((*m_story)[report.article]);
            if (event.reports.size() > 1)
                note += u' ' + tr("and %n more reports", nullptr, static_cast<int>(event.reports.size()) - 1);
            if (const QString sentence = sentenceOf(*m_story, report); !sentence.isEmpty())
                note += u": “%1”"_s.arg(sentence);
        }
        notes << note;
    }
    return notes;
}

std::set<ArticleId> TimelineContents::articles() const
{
    std::set<ArticleId> articles;
    for (const auto *events : {&m_shown, &m_outside}) {
        for (const EventId id : *events) {
            for (const Report &report : (*m_story)[id].reports)
                articles.insert(report.article);
        }
    }
    return articles;
}

QString TimelineContents::sourceLine() const
{
    std::map<QString, int> articlesOf;
    for (const ArticleId id : articles())
        ++articlesOf[(*m_story)[id].read->article.publisher];
    std::vector<std::pair<int, QString>> outlets;
    for (const auto &[outlet, count] : articlesOf) {
        if (!outlet.isEmpty())
            outlets.emplace_back(-count, outlet);
    }
    if (outlets.empty())
        return {};
    std::sort(outlets.begin(), outlets.end());
    QStringList names;
    for (const auto &[count, outlet] : outlets)
        names << outlet;
    return tr("Sources: %1").arg(names.join(u", "_s));
}

QStringList TimelineContents::sources() const
{
    QStringList lines;
    for (const ArticleId id : articles()) {
        // Where on a machine the articles lie is nobody else's business.
        const StoryArticle &article = (*m_story)[id];
        const QString source = StoryWords::sourceOf(article);
        const QString file = article.read->article.path.section(u'/', -1);
        QStringList parts{source, article.title};
        if (!file.isEmpty() && !source.contains(file))
            parts << file;
        lines << parts.join(u" · "_s);
    }
    return lines;
}

} // namespace Haengbo
