// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/times/timeparser.h"
#include "model/language/times/writtentimes.h"
#include "model/text/table.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

// Where no line names the day, the story itself may settle it. It speaks of its own day by the number alone
// ('24일'); two things can lend that number its month:
// - a chronology or another full date in the story, the latest of which has the same number;
// - a list of other articles around it, whose rows were all posted on one day shortly after;
// - a public event of publication-almanac.tsv in a sentence that gives its day ('10일부터 … 열리는 서밋'), or
// its month and
//   how long ago it was ('지난 8월 … 정상회담 이후 한 달여 만', '지난달 … 정상회담'), where only one year of
//   the event fits.
// Nothing else is tried: a day that is not settled stays unknown.

namespace Haengbo {

namespace {

struct PublicEvent
{
    std::vector<QStringList> words; ///< all of them, in one of their spellings
    QDate first;
    QDate last;
    bool isNews = false; ///< its words say that it was new
};

constexpr int eventSentences = 80; ///< how far into the story events are looked for
constexpr int eventReach = 20;     ///< days between the article and an event whose day it gives
constexpr int farthestMonth = 9; ///< months back that '지난 7월' reaches; before that it is 지난해 7월
constexpr int leadSentences = 25;
constexpr int fewestRows = 4;
constexpr int longestPosting = 3; ///< days between an article and its row in a list

struct BareDay
{
    int number = 0;
    Span span;
};

/// The first day of the month named by its number alone.
std::optional<BareDay> leadDay(const Times::WrittenTimes &written, std::size_t sentences)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(sentences, leadSentences); ++i) {
        for (const Times::TimeExpression &time : written.of(i)) {
            const bool isOwn = time.isBareDay && time.day && time.direction == Times::Direction::None;
            if (isOwn)
                return BareDay{time.day->value, time.span};
        }
    }
    return {};
}

PublicationDay inferred(QDate day, double confidence, std::vector<Span> evidence)
{
    PublicationDay published;
    published.value = day.toString(Qt::ISODate);
    published.basis = PublicationBasis::Inferred;
    published.confidence = confidence;
    published.evidence = std::move(evidence);
    published.candidates = {published.value};
    return published;
}

/// Whether the row between \a begin and \a end ends in a full date; its day and span then.
std::optional<std::pair<QDate, Span>> rowDay(QStringView text, int begin, int end)
{
    std::vector<Times::TimeExpression> found;
    constexpr int reach = 24;
    Times::parseTimes(text, {std::max(begin, end - reach), end}, found);
    if (found.empty() || !found.back().isNumeric || end - found.back().span.end > 3)
        return {};
    const Times::TimeExpression &last = found.back();
    const QDate day(last.year->value, last.month->value, last.day->value);
    if (!day.isValid())
        return {};
    return std::pair(day, last.span);
}

/// The day on which most rows of a list of articles were posted.
std::optional<std::pair<QDate, Span>> postingDay(const Article &article)
{
    std::map<QDate, std::pair<int, Span>> rows;
    int count = 0;
    for (const Block &block : article.blocks) {
        if (block.tellsStory())
            continue;
        int begin = block.span.begin;
        for (int i = begin; i <= block.span.end; ++i) {
            if (i < block.span.end && article.text[i] != u'\n')
                continue;
            if (const auto row = rowDay(article.text, begin, i)) {
                ++count;
                auto &[number, span] = rows[row->first];
                if (number++ == 0)
                    span = row->second;
            }
            begin = i + 1;
        }
    }
    for (const auto &[day, row] : rows) {
        if (row.first >= fewestRows && 2 * row.first > count)
            return std::pair(day, row.second);
    }
    return {};
}

std::vector<PublicEvent> loadAlmanac()
{
    const Table table = Table::bundled(u"publication-almanac");
    const int words = table.column(u"words");
    const int first = table.column(u"first");
    const int last = table.column(u"last");
    const int news = table.column(u"news");
    std::vector<PublicEvent> events;
    for (const Table::Row &row : table.rows()) {
        PublicEvent event;
        for (const QString &word : table.cell(row, words).toString().split(u' '))
            event.words.push_back(QString(word).replace(u'_', u' ').split(u'/'));
        event.first = QDate::fromString(table.cell(row, first).toString(), Qt::ISODate);
        const QStringView end = table.cell(row, last);
        event.last = end.isEmpty() ? event.first : QDate::fromString(end.toString(), Qt::ISODate);
        event.isNews = !table.cell(row, news).isEmpty();
        if (!event.first.isValid() || event.last < event.first)
            qFatal("publication-almanac.tsv:%d: no such days", row.line);
        events.push_back(std::move(event));
    }
    return events;
}

const std::vector<PublicEvent> &almanac()
{
    static const std::vector<PublicEvent> events = loadAlmanac();
    return events;
}

/// The pairs of neighbouring characters of a text, for telling at once of most words that they do not stand
/// in it.
class Pairs
{
public:
    explicit Pairs(QStringView text)
        : m_known(0x10000)
    {
        for (qsizetype i = 1; i < text.size(); ++i)
            m_known[place(text[i - 1], text[i])] = true;
    }

    bool mayHold(QStringView word) const
    {
        for (qsizetype i = 1; i < word.size(); ++i) {
            if (!m_known[place(word[i - 1], word[i])])
                return false;
        }
        return true;
    }

    bool maySpeakOf(const PublicEvent &event) const
    {
        return std::ranges::all_of(event.words, [this](const QStringList &spellings) {
            return std::ranges::any_of(spellings, [this](const QString &word) { return mayHold(word); });
        });
    }

private:
    static std::size_t place(QChar a, QChar b) { return (a.unicode() * 0x9E37U + b.unicode()) & 0xFFFFU; }

    std::vector<bool> m_known;
};

bool speaksOf(QStringView sentence, const PublicEvent &event)
{
    return std::ranges::all_of(event.words, [&](const QStringList &spellings) {
        return std::ranges::any_of(spellings, [&](const QString &word) { return sentence.contains(word); });
    });
}

bool isPlainMonth(const Times::TimeExpression &time)
{
    return time.month && time.month->from == Times::From::Absolute && !time.year && !time.day;
}

/// The day with \a number that an article had that says it gives the day of \a event.
QDate dayNear(const PublicEvent &event, int number)
{
    QDate best;
    for (int months = -1; months <= 1; ++months) {
        const QDate month = QDate(event.first.year(), event.first.month(), 1).addMonths(months);
        const QDate day(month.year(), month.month(), number);
        const auto distance = [&](QDate one) { return std::abs(one.daysTo(event.first)); };
        if (day.isValid() && distance(day) <= eventReach &&
            (!best.isValid() || distance(day) < distance(best)))
            best = day;
    }
    return best;
}

/// The day with \a number that lies \a months and up to one more after \a event.
QDate dayAfter(const PublicEvent &event, int months, int number)
{
    const QDate from = event.first.addMonths(months);
    QDate day(from.year(), from.month(), number);
    if (!day.isValid() || day < from) {
        const QDate next = QDate(from.year(), from.month(), 1).addMonths(1);
        day = QDate(next.year(), next.month(), number);
    }
    return day.isValid() && day < from.addMonths(1) ? day : QDate();
}

/// The days that \a found, the times of one sentence, allow for an article that speaks of \a event there.
QDate dayBy(const PublicEvent &event, std::span<const Times::TimeExpression> found, const BareDay &lead)
{
    int month = 0;
    for (const Times::TimeExpression &time : found) {
        // '지난달 … 정상회담'
        const bool isRelative = time.month && time.month->from == Times::From::Publication && !time.year;
        if (isRelative && time.day && time.day->value != event.first.day() &&
            time.day->value != event.last.day())
            return {};
        if (isRelative) {
            const QDate of = event.first.addMonths(-time.month->value);
            return QDate(of.year(), of.month(), lead.number);
        }
        const bool givesDay = time.isBareDay && time.day &&
                              (time.day->value == event.first.day() || time.day->value == event.last.day());
        if (givesDay)
            return dayNear(event, lead.number);
        if (isPlainMonth(time) && time.direction == Times::Direction::Past)
            month = time.month->value;
        const bool sinceThen = time.shape == Times::TimeExpression::Shape::Length &&
                               time.length.months >= 1 && time.length.years == 0;
        if (sinceThen && month == event.first.month())
            return dayAfter(event, static_cast<int>(time.length.months), lead.number);
    }
    return event.isNews ? dayAfter(event, 0, lead.number) : QDate();
}

/// The months the story names as past ('지난 7월').
std::vector<int> pastMonths(const Times::WrittenTimes &written, std::size_t sentences)
{
    std::vector<int> months;
    for (std::size_t i = 0; i < sentences; ++i) {
        for (const Times::TimeExpression &time : written.of(i)) {
            if (isPlainMonth(time) && time.direction == Times::Direction::Past)
                months.push_back(time.month->value);
        }
    }
    return months;
}

/// A day the article may have been written on, and the sentence that says so.
struct Settled
{
    QDate day;
    Span span;
    std::size_t words = 0; ///< how many words the event is known by
};

/// The days that public events in the story leave; where one sentence fits several events, those known by
/// most words count ('한미 정상회담 비즈니스 라운드테이블').
std::vector<Settled> daysByEvents(const Analysis &analysis, const Times::WrittenTimes &written,
                                  const BareDay &lead, std::size_t sentences)
{
    std::vector<Settled> settled;
    const Pairs pairs(
        analysis.words(analysis.sentences[0].span.united(analysis.sentences[sentences - 1].span)));
    std::vector<const PublicEvent *> likely;
    for (const PublicEvent &event : almanac()) {
        if (pairs.maySpeakOf(event))
            likely.push_back(&event);
    }
    for (std::size_t i = 0; i < sentences && !likely.empty(); ++i) {
        const Span span = analysis.sentences[i].span;
        std::vector<Settled> here;
        for (const PublicEvent *event : likely) {
            if (!speaksOf(analysis.words(span), *event))
                continue;
            if (const QDate day = dayBy(*event, written.of(i), lead); day.isValid())
                here.push_back({day, span, static_cast<std::size_t>(event->words.size())});
        }
        const auto best = std::ranges::max_element(here, {}, &Settled::words);
        for (const Settled &one : here) {
            if (one.words == best->words)
                settled.push_back(one);
        }
    }
    return settled;
}

/// The day that public events in the story leave, if they leave just one.
std::optional<std::pair<QDate, Span>> dayByEvents(const Analysis &analysis,
                                                  const Times::WrittenTimes &written, const BareDay &lead)
{
    const std::size_t sentences = std::min<std::size_t>(analysis.sentences.size(), eventSentences);
    std::vector<Settled> settled = daysByEvents(analysis, written, lead, sentences);
    const auto differ = [&settled] {
        return std::ranges::any_of(settled, [&](const Settled &one) { return one.day != settled[0].day; });
    };
    if (!settled.empty() && differ()) {
        // '지난 7월' is said of a July some months back.
        const std::vector<int> months = pastMonths(written, sentences);
        std::erase_if(settled, [&months](const Settled &one) {
            return std::ranges::any_of(months, [&one](int month) {
                const int back = (one.day.month() - month + 12) % 12;
                return back == 0 || back > farthestMonth;
            });
        });
    }
    if (settled.empty() || differ())
        return {};
    return std::pair(settled[0].day, settled[0].span);
}

} // namespace

PublicationDay inferPublicationDay(const Analysis &analysis, const Times::WrittenTimes &written,
                                   const std::vector<TimeMention> &times)
{
    const std::optional<BareDay> lead = leadDay(written, analysis.sentences.size());
    if (!lead)
        return {};
    QDate latest;
    Span latestSpan;
    for (const TimeMention &time : times) {
        const QDate day =
            time.span == lead->span
                ? QDate()
                : QDate::fromString(time.value.first(std::min<qsizetype>(time.value.size(), 10)),
                                    Qt::ISODate);
        if (day.isValid() && (!latest.isValid() || day > latest)) {
            latest = day;
            latestSpan = time.span;
        }
    }
    if (latest.isValid() && latest.day() == lead->number)
        return inferred(latest, 0.75, {lead->span, latestSpan});
    const auto posted = postingDay(*analysis.article);
    for (int back = 0; posted && back <= longestPosting; ++back) {
        const QDate day = posted->first.addDays(-back);
        if (day.day() == lead->number)
            return inferred(day, 0.8, {lead->span, posted->second});
    }
    const auto byEvents = dayByEvents(analysis, written, *lead);
    // An explicit date behind the day found would belie it.
    if (byEvents && !(latest.isValid() && latest > byEvents->first.addDays(eventReach)))
        return inferred(byEvents->first, 0.6, {lead->span, byEvents->second});
    return {};
}

} // namespace Haengbo
