// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeresolver.h"

#include "model/language/times/timevalues.h"
#include "model/text/hangul.h"
#include "model/text/letters.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

using Shape = TimeExpression::Shape;

constexpr int reportDays = 2;        ///< how old the reported day may be at publication
constexpr int longestOpening = 8;    ///< characters of a time that opens its sentence
constexpr int tenseReach = 160;      ///< how many characters on a predicate is looked for
constexpr int sinceSignificant = 20; ///< number of the final consonant ㅆ
constexpr int finalNieun = 4;
constexpr int finalRieul = 8;
constexpr int finalBieup = 17;

/// Whether \a length can be counted off from a day.
bool hasDays(const Length &length)
{
    return length.years != 0 || length.months != 0 || length.weeks != 0 || length.days != 0;
}

/// Writes '3D' for three days, nothing for none, 'XD' for some.
void append(QString &text, double count, QChar unit)
{
    constexpr double writtenOut = 1e8; // larger numbers are rounded to eight digits
    if (count == 0)
        return;
    if (count < 0)
        text += u'X';
    else if (count < writtenOut && count == std::floor(count))
        appendPadded(text, static_cast<int>(count), 1);
    else
        text += QString::number(count, 'g', 8);
    text += unit;
}

} // namespace

QString Length::toTimex3() const
{
    QString text;
    constexpr qsizetype usual = 6;
    text.reserve(usual);
    text += u'P';
    append(text, years, u'Y');
    append(text, months, u'M');
    append(text, weeks, u'W');
    append(text, days, u'D');
    if (hours != 0 || minutes != 0 || seconds != 0) {
        text += u'T';
        append(text, hours, u'H');
        append(text, minutes, u'M');
        append(text, seconds, u'S');
    }
    return text;
}

Resolver::Resolver(const Analysis &analysis, const PublicationDay &published)
    : m_analysis(analysis)
    , m_text(analysis.text())
    , m_published(QDate::fromString(published.value, Qt::ISODate))
    , m_publishedMonth(m_published.isValid() ? firstOfMonth(m_published) : QDate())
    , m_publishedValue(iso(m_published))
    , m_report(m_published)
{
}

TimeMention Resolver::resolve(const TimeExpression &time, int sentence)
{
    m_sentence = sentence;
    m_end = time.span.end;
    m_tense.reset();
    TimeMention mention;
    mention.span = time.span;
    if (!time.mod.isEmpty())
        mention.mod = time.mod.toString();
    const bool isCounted = time.shape == Shape::Counted && hasDays(time.length);
    if (time.shape != Shape::Point && !isCounted) {
        const bool isSet = time.shape == Shape::Set;
        const bool isVague = time.shape == Shape::Vague;
        mention.type = isVague ? TimeType::Date : isSet ? TimeType::Set : TimeType::Duration;
        mention.value = isVague ? time.fixed.toString() : isSet ? setValue(time) : time.length.toTimex3();
        mention.why.rule = isVague ? u"times:vague"_s : isSet ? u"times:set"_s : u"times:duration"_s;
        return mention;
    }
    m_liesAhead = liesAhead(time);
    const Meaning meaning = isCounted ? counted(time) : meaningOf(time);
    const bool isTime = !time.part.isEmpty() || time.hour >= 0;
    mention.type = isTime ? TimeType::Time : TimeType::Date;
    mention.value = meaning.value;
    mention.why.rule = meaning.rule;
    if (isTime && !meaning.value.isEmpty()) {
        if (time.hour == 24)
            mention.value = iso(meaning.day.addDays(1));
        appendClock(mention.value, time);
    }
    if (meaning.anchor && !meaning.value.isEmpty()) {
        mention.why.anchor = meaning.anchor->span;
        mention.why.anchorValue = valueOf(*meaning.anchor);
    } else if (m_published.isValid() && meaning.rule != u"times:date") {
        mention.why.anchorValue = m_publishedValue;
    }
    remember(time, meaning);
    return mention;
}

QString Resolver::setValue(const TimeExpression &time)
{
    QString value = time.fixed.toString();
    if (value.isEmpty())
        value = time.length.toTimex3();
    // The second Tuesday of every month is no day of every week.
    if (time.weekday > 0 && time.nth == 0)
        value = u"XXXX-WXX-%1"_s.arg(time.weekday);
    if (time.month && time.month->from == From::Absolute && time.weekday == 0)
        value = u"XXXX-%1"_s.arg(time.month->value, 2, 10, QChar(u'0')) +
                (time.day ? u"-%1"_s.arg(time.day->value, 2, 10, QChar(u'0')) : QString());
    QString clock;
    appendClock(clock, time);
    if (!clock.isEmpty())
        return time.weekday > 0 && time.nth == 0 ? value + clock : clock;
    return value;
}

void Resolver::appendClock(QString &value, const TimeExpression &time)
{
    if (time.hour < 0) {
        if (!time.part.isEmpty()) {
            value += u'T';
            value += time.part;
        }
        return;
    }
    int hour = time.hour % 24;
    const bool joined =
        time.part.isEmpty() && !time.day && time.weekday == 0 && joinsPrevious(time) && m_clock >= 0;
    const QStringView partOfDay = joined ? m_previous.part : time.part;
    const bool isLate = partOfDay == u"AF" || partOfDay == u"EV" || (partOfDay == u"NI" && hour >= 6) ||
                        ((partOfDay == u"MI" || partOfDay == u"DT") && hour < 6);
    if (isLate && hour < 12)
        hour += 12;
    else if ((partOfDay == u"NI" || partOfDay == u"MO") && hour == 12)
        hour = 0;
    const int minute = std::max(time.minute, 0);
    // '오전 11시에서 3시': the end is not before the beginning.
    if (joined && !partOfDay.isEmpty() && hour * 60 + minute <= m_clock)
        hour = (hour + 12) % 24;
    m_clock = hour * 60 + minute;
    value += u'T';
    appendPadded(value, hour, 2);
    value += u':';
    appendPadded(value, minute, 2);
    if (time.second >= 0) {
        value += u':';
        appendPadded(value, time.second, 2);
    }
}

Resolver::Meaning Resolver::fromDay(QDate day, const QString &rule, const Named *anchor) const
{
    Meaning meaning;
    meaning.rule = rule;
    meaning.anchor = anchor;
    int number = 0;
    if (day.isValid()) {
        meaning.value = iso(day);
        meaning.day = day;
        day.getDate(&meaning.year, nullptr, &number);
        meaning.month = day.addDays(1 - number);
    }
    return meaning;
}

Resolver::Meaning Resolver::meaningOf(const TimeExpression &time)
{
    if (time.holiday)
        return holidayMeaning(time);
    if (time.nth != 0)
        return nthMeaning(time);
    if (time.isTradingDay || time.isEve)
        return eve(time);
    if (time.day)
        return dayMeaning(time);
    if (time.weekday > 0 && !time.isWeekend)
        return weekdayMeaning(time);
    if (time.week)
        return weekMeaning(time);
    if (time.quarter || time.half)
        return quarterMeaning(time);
    if (time.season)
        return seasonMeaning(time);
    if (time.month || time.isMonthEnd)
        return monthMeaning(time);
    if (time.year || time.decade || time.century || time.isYearEnd)
        return yearMeaning(time);
    if (!time.part.isEmpty() || time.hour >= 0)
        return dayOfPart(time);
    return {};
}

/// The word before \a position in its sentence; empty when a mark or nothing stands there.
QStringView Resolver::wordBefore(int position) const
{
    const int begin = m_analysis.sentences[static_cast<std::size_t>(m_sentence)].span.begin;
    int end = position;
    while (end > begin && m_text[end - 1].isSpace())
        --end;
    int word = end;
    const TimeLexicon &words = timeLexicon();
    while (word > begin && (words.signOf(m_text[word - 1]) & TimeSign::InWord))
        --word;
    return m_text.sliced(word, end - word);
}

/// Whether the word before \a position tells the end of something (귀국 다음 날).
bool Resolver::endsStory(int position) const
{
    const QStringView word = wordBefore(position);
    const TimeWord *event = word.isEmpty() ? nullptr : timeLexicon().endEvents.longestAt(word);
    return event && event->form.size() == word.size();
}

/// '시한은 7월 말', '5월 말로 미뤘다': lies ahead, whatever the tense of what is said of it.
bool Resolver::liesAhead(const TimeExpression &time) const
{
    if (time.particle == Particle::By) {
        const int end = m_analysis.sentences[static_cast<std::size_t>(m_sentence)].span.end;
        int verb = time.span.end;
        while (verb < end && m_text[verb].isLetterOrNumber()) // the particle
            ++verb;
        while (verb < end && m_text[verb].isSpace())
            ++verb;
        if (verb < end && timeLexicon().moved.longestAt(m_text.sliced(verb, end - verb)))
            return true;
    }
    const QStringView word = wordBefore(time.span.begin);
    const TimeWord *noun = word.isEmpty() ? nullptr : timeLexicon().deadlines.longestAt(word);
    return noun && isParticleAfter(noun->form, word.sliced(noun->form.size()));
}

bool Resolver::sameParagraph(const Named &named) const
{
    const auto paragraph = [this](int sentence) {
        return m_analysis.sentences[static_cast<std::size_t>(sentence)].paragraph;
    };
    return named.sentence >= 0 && paragraph(named.sentence) == paragraph(m_sentence);
}

bool Resolver::isNear(const Named &named, int sentences) const
{
    return named.sentence >= 0 && m_sentence - named.sentence <= sentences;
}

QString Resolver::valueOf(const Named &named) const
{
    return named.value < 0 ? QString() : m_values[static_cast<std::size_t>(named.value)];
}

/// Whether only a joiner or a range mark stands between the previous expression and this one.
bool Resolver::joinsPrevious(const TimeExpression &time) const
{
    if (m_previous.span.isEmpty() || m_previous.span.end > time.span.begin)
        return false;
    QStringView gap = m_text.sliced(m_previous.span.end, time.span.begin - m_previous.span.end);
    if (gap.size() > 6)
        return false;
    gap = gap.trimmed();
    if (gap.size() == 1 && !gap.front().isLetterOrNumber())
        return gap.front() != u'.';
    const TimeWord *joiner = gap.isEmpty() ? nullptr : timeLexicon().joiners.longestAt(gap);
    return joiner && joiner->form.size() == gap.size();
}

Resolver::Tense Resolver::tenseBehind() const
{
    if (m_liesAhead)
        return Tense::Coming;
    if (!m_tense)
        m_tense = tenseAfter(m_end, m_sentence);
    return *m_tense;
}

/// The tense of what was said of the day last told.
Resolver::Tense Resolver::tenseOfDay() const
{
    if (m_dayLiesAhead)
        return Tense::Coming;
    return m_dayTold < 0 ? Tense::None : tenseAfter(m_dayEnd, m_dayTold);
}

namespace {

/// The letters that may tell a tense: first ones of the words of tenses, and syllables with certain finals.
const LetterSet &tenseLetters()
{
    static const LetterSet letters = [] {
        LetterSet all;
        for (const TimeWord &word : timeLexicon().tenses.words())
            all.add(word.form.front());
        for (char32_t code = Hangul::firstSyllable; code <= Hangul::lastSyllable; ++code) {
            const QChar c(static_cast<char16_t>(code));
            const int final = Hangul::finalOf(c);
            if (final == sinceSignificant || final == finalNieun || final == finalRieul ||
                final == finalBieup)
                all.add(c);
        }
        return all;
    }();
    return letters;
}

} // namespace

/// The tense of the nearest predicate behind \a position in \a number, its sentence: ㅆ tells the past
/// (했다), ㄴ다 what is or comes (연다), words such as 예정 what comes.
Resolver::Tense Resolver::tenseAfter(int position, int number) const
{
    const Span sentence = m_analysis.sentences[static_cast<std::size_t>(number)].span;
    const int end = std::min(sentence.end, position + tenseReach);
    const WordSet &tenses = timeLexicon().tenses;
    const LetterSet &letters = tenseLetters();
    const bool isOpening = position - sentence.begin <= longestOpening;
    for (int i = position; i < end; ++i) {
        const QChar c = m_text[i];
        if (!letters.contains(c) || !Hangul::isSyllable(c))
            continue;
        if (tenses.mayStart(c)) {
            if (const TimeWord *word = tenses.longestAt(m_text.sliced(i, end - i));
                word &&
                (word->form.size() == 1 || !word->mod.isEmpty() || !m_text[i - 1].isLetterOrNumber())) {
                // '5월 한 회사가 사겠다고 했다': what opens the sentence tells when it was said.
                if (word->value == u"said" && isOpening)
                    continue;
                if (word->value == u"coming" || word->value == u"said")
                    return Tense::Coming;
                if (word->value == u"none")
                    continue;
                return Tense::None;
            }
        }
        const int final = Hangul::finalOf(c);
        if (final == sinceSignificant)
            return Tense::Past;
        // 매듭지을 것, 기대할 만하다
        if (final == finalRieul && i + 2 < end && m_text[i + 1].isSpace() &&
            timeLexicon().afterFuture.longestAt(m_text.sliced(i + 2, end - i - 2)))
            return Tense::Coming;
        if (final == finalNieun && i + 1 < end && m_text[i + 1] == u'다')
            return Tense::Coming;
        if (final == finalBieup && i + 2 < end && m_text[i + 1] == u'니' && m_text[i + 2] == u'다')
            return Tense::Coming;
    }
    return Tense::None;
}

void Resolver::remember(const TimeExpression &time, const Meaning &meaning)
{
    const bool wasRangeHead = m_previous.isRangeHead;
    m_previous = {time.span,   time.part,     time.isRangeHead, time.year.has_value(), time.month.has_value(),
                  meaning.day, meaning.month, meaning.year};
    const auto value = static_cast<int>(m_values.size());
    m_values.push_back(meaning.value);
    const auto named = [&](QDate day) { return Named{day, time.span, value, m_sentence}; };
    if (meaning.day.isValid()) {
        const bool isReport = m_published.isValid() && meaning.day <= m_published &&
                              meaning.day.daysTo(m_published) <= reportDays;
        // '18일 소장을 냈다고 19일 밝혔다': the later day of the opening is the one it was reported on.
        const bool isFirst = m_report == m_published && !m_wasDayTold;
        const bool goesOn = m_reportSentence == m_sentence && meaning.day > m_report;
        if (isReport && time.isBareDay && (isFirst || goesOn)) {
            m_report = meaning.day;
            m_reportSentence = m_sentence;
        }
        // The eve tells what came before; the scene stays.
        if (!time.isEve && !time.isTradingDay)
            m_day = named(meaning.day);
        // '새벽 다섯 시' without a day tells none.
        m_wasDayTold = m_wasDayTold || time.day || time.weekday > 0 || time.holiday || time.isEve;
        // What tense it has is worked out when it is asked for.
        m_dayEnd = m_end;
        m_dayTold = m_sentence;
        m_dayLiesAhead = m_liesAhead;
        if (m_published.isValid() && meaning.day > m_published)
            m_coming = named(meaning.day);
        if (time.particle == Particle::Until)
            m_until = named(meaning.day);
    }
    if ((time.quarter || time.half || time.month) && !time.day && !meaning.value.isEmpty()) {
        m_periodIsRange = wasRangeHead;
        m_period = named(meaning.first.isValid() ? meaning.first : meaning.month);
    }
    if (meaning.month.isValid()) {
        m_month = named(meaning.month);
        if (time.month && time.month->from == From::Absolute) {
            const bool goesOn = meaning.anchor == &m_list && isNear(m_list, 4);
            if ((time.year && time.year->from == From::Absolute) || goesOn)
                m_list = named(meaning.month);
            else
                m_list = {};
        }
    }
    if (meaning.year > 0)
        m_year = named(QDate(meaning.year, 1, 1));
}

} // namespace Haengbo::Times
