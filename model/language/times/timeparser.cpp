// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeparser.h"

#include "model/language/particles.h"
#include "model/text/hangul.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

using Hangul::isDigit;
using Shape = TimeExpression::Shape;

/// How fine a part of a time is; the parts of one expression come in rising rank.
enum Rank {
    NoRank,
    YearRank,
    SeasonRank,
    MonthRank,
    WeekRank,
    DayRank,
    WeekdayRank,
    PartRank,
    HourRank,
    MinuteRank,
    SecondRank
};

struct Number
{
    double value = 0;
    int end = 0;
    int digits = 0; ///< how many digits it was written with, 0 for words
    int syllables = 0;
    bool isDecimal = false;
    bool isUnknown = false; ///< 수, 몇, 여러
    bool isSino = false;

    bool isWhole() const { return !isDecimal && !isUnknown; }
    int whole() const { return static_cast<int>(value); }
};

bool isSpace(QChar c) { return c == u' ' || c == QChar(0xA0) || c == u'\t'; }

bool isRangeMark(QChar c)
{
    switch (c.unicode()) {
    case u'~':
    case u'∼':
    case u'～':
    case u'〜':
    case u'-':
    case u'–':
    case u'—':
    case u'−':
        return true;
    default:
        return false;
    }
}

bool isListMark(QChar c) { return c == u'·' || c == u',' || c == u'ㆍ' || c == u'・'; }
bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘'; }

struct State
{
    TimeExpression time;
    int rank = NoRank;
    int end = 0;
    bool needsCompany = false; ///< a weak word that counts only beside another part
    bool isClosed = false;     ///< nothing more may follow
};

class Parser
{
public:
    Parser(QStringView text, Span sentence)
        : m_text(text)
        , m_begin(sentence.begin)
        , m_end(sentence.end)
        , m_words(timeLexicon())
    {
    }

    void run(std::vector<TimeExpression> &found)
    {
        for (int at = m_begin; at < m_end;)
            at = scan(at, found);
    }

private:
    // Scanning ------------------------------------------------------------------------------------------

    /// Looks for an expression at \a at; gives where to go on.
    int scan(int at, std::vector<TimeExpression> &found)
    {
        const QChar c = m_text[at];
        const bool digit = isDigit(c);
        if (!digit && !m_words.starts.mayStart(c) && !m_words.counts.mayStart(c) &&
            !m_words.sinoDigits.mayStart(c) && !isApostrophe(c))
            return at + 1;
        if (!startsHere(at))
            return digit ? afterDigits(at) : at + 1;
        for (;;) {
            State best;
            if (!parse(at, best))
                return digit ? afterDigits(at) : at + 1;
            best.time.span = {at, best.end};
            found.push_back(best.time);
            if (!best.time.isRangeHead)
                return scanSecondDay(best, found);
            // The other end of 19~23일 starts right after the mark.
            at = skipSpaces(skipSpaces(best.end) + 1);
        }
    }

    /// The 28 of '2025. 10. 27~28', which has no unit of its own.
    int scanSecondDay(const State &first, std::vector<TimeExpression> &found) const
    {
        if (!first.time.isNumeric || !isRangeMark(charAt(first.end)))
            return first.end;
        int end = 0;
        const int day = shortNumber(first.end + 1, 2, &end);
        if (day < 1 || day > 31 || !isBoundary(first.end + 1, end) || charAt(end) == u'.')
            return first.end;
        TimeExpression second;
        second.span = {first.end + 1, end};
        second.day = Reference{From::Absolute, day};
        second.isBareDay = true;
        found.push_back(second);
        return end;
    }

    /// A time may not begin inside a word, a model name, a decimal or an address.
    bool startsHere(int at) const
    {
        if (at == m_begin)
            return true;
        const QChar before = m_text[at - 1];
        if (isDigit(m_text[at])) {
            if (before.isLetterOrNumber() || before == u'$' || before == u'#' || before == u'@' ||
                before == u'_')
                return false;
            const bool joins = before == u'.' || before == u',' || before == u'-' || before == u'/' ||
                               before == u':' || before == u'+';
            if (!joins || at - 2 < m_begin)
                return true;
            const QChar other = m_text[at - 2];
            return !isDigit(other) && !Hangul::isLatin(other);
        }
        if (!before.isLetterOrNumber())
            return true;
        return m_words.glued.mayStart(m_text[at]) && m_words.glued.longestAt(rest(at));
    }

    int afterDigits(int at) const
    {
        while (at < m_end && isDigit(m_text[at]))
            ++at;
        return at;
    }

    QStringView rest(int at) const { return m_text.sliced(at, m_end - at); }
    QStringView words(int begin, int end) const { return m_text.sliced(begin, end - begin); }
    QChar charAt(int at) const { return at < m_end ? m_text[at] : QChar(); }

    int skipSpaces(int at, int most = 2) const
    {
        for (int skipped = 0; at < m_end && skipped < most && isSpace(m_text[at]); ++skipped)
            ++at;
        return at;
    }

    int wordEnd(int at) const
    {
        while (at < m_end && m_text[at].isLetterOrNumber())
            ++at;
        return at;
    }

    // Edges ---------------------------------------------------------------------------------------------

    /// Whether an expression may end at \a end: before no letter or digit, or before particles.
    bool isBoundary(int begin, int end, Particle *particle = nullptr) const
    {
        const int tail = wordEnd(end);
        if (particle)
            *particle = Particle::None;
        if (tail == end)
            return true;
        if (isDigit(m_text[end]))
            return false;
        ParticleCut cut;
        if (!isParticleAfter(words(begin, end), words(end, tail), &cut) && !isChain(begin, end, tail, &cut))
            return false;
        if (particle)
            *particle = cut.first;
        return true;
    }

    /// Two particles the table does not hold as one (까지입니다).
    bool isChain(int begin, int end, int tail, ParticleCut *cut) const
    {
        for (int middle = tail - 1; middle > end; --middle) {
            if (!isParticleAfter(words(begin, end), words(end, middle), cut))
                continue;
            const bool isTimely = cut->last == Particle::At || cut->last == Particle::Since ||
                                  cut->last == Particle::Until || cut->last == Particle::Only;
            if (isTimely && isParticleAfter(words(begin, middle), words(middle, tail)))
                return true;
        }
        return false;
    }

    bool hasTimeParticle(int begin, int end) const
    {
        Particle particle = Particle::None;
        return isBoundary(begin, end, &particle) &&
               (particle == Particle::At || particle == Particle::Since || particle == Particle::Until);
    }

    /// Takes in edges and words after (말, 초, 쯤, 동안) and says whether the expression can end there.
    bool finish(int begin, State &state) const
    {
        TimeExpression &time = state.time;
        if (time.isRangeHead)
            return true;
        const bool isLength = time.shape == Shape::Length;
        bool hasEdge = false;
        if (time.shape == Shape::Point && state.rank >= YearRank && state.rank <= WeekRank)
            hasEdge = takeEdge(begin, state);
        // Words behind may be glued to one another (40분여간); what does not end in a boundary is no such
        // word.
        int end = state.end;
        State tried = state;
        for (int rounds = 0, at = end; rounds < 4; ++rounds) {
            const int word = skipSpaces(at, 1);
            const TimeWord *after = afterAt(word, isLength, at);
            if (!after)
                break;
            at = word + static_cast<int>(after->form.size());
            if (!after->mod.isEmpty())
                tried.time.mod = after->mod;
            if (after->kind == WordKind::Every)
                tried.time.shape = Shape::Set;
            if (after->kind == WordKind::After || after->kind == WordKind::LengthAfter ||
                after->kind == WordKind::Every)
                tried.end = at;
            if (isBoundary(begin, at)) {
                if (after->kind == WordKind::BlockAfter)
                    return false;
                state = tried;
                end = at;
            } else if (skipSpaces(at, 1) > at) {
                break;
            }
        }
        if (!isBoundary(begin, end, &time.particle))
            return false;
        if (!state.needsCompany)
            return true;
        return hasEdge || (state.rank >= WeekRank && standsAlone(begin, state.end));
    }

    /// The word after a length that ended at \a end; 여 and the like stand right behind it (1년여, but not
    /// '1일 여야').
    const TimeWord *lengthAfterAt(int end, int word) const
    {
        const TimeWord *after = word < m_end ? m_words.lengthAfters.longestAt(rest(word)) : nullptr;
        return after && word > end && after->form.size() == 1 && after->mod == u"APPROX" ? nullptr : after;
    }

    const TimeWord *afterAt(int at, bool isLength, int end = -1) const
    {
        if (at >= m_end)
            return nullptr;
        if (isLength) {
            if (const TimeWord *after = lengthAfterAt(end < 0 ? at : end, at))
                return after;
        }
        return m_words.afters.longestAt(rest(at));
    }

    /// 밤, 낮, 봄 alone are times only before a particle of time (밤에, 여름부터) or as a whole line.
    bool standsAlone(int begin, int end) const
    {
        return hasTimeParticle(begin, end) || (begin == m_begin && end == m_end);
    }

    bool takeEdge(int begin, State &state) const
    {
        const int word = skipSpaces(state.end, 1);
        const TimeWord *edge = word < m_end ? m_words.edges.longestAt(rest(word)) : nullptr;
        if (!edge)
            return false;
        const int end = word + static_cast<int>(edge->form.size());
        if (!isBoundary(begin, end) && !afterAt(end, false))
            return false;
        if (edge->kind == WordKind::EdgeYear)
            return state.rank == YearRank;
        if (edge->kind == WordKind::EdgeOut)
            return true;
        state.time.mod = edge->mod;
        state.end = end;
        return true;
    }

    // Expressions ---------------------------------------------------------------------------------------

    bool parse(int begin, State &best) const
    {
        State state;
        state.end = begin;
        bool found = false;
        // Each run of parts that can end an expression is kept; the longest wins.
        while (!state.isClosed && takePart(begin, state)) {
            State ended = state;
            if (finish(begin, ended)) {
                best = ended;
                found = true;
            }
        }
        return found;
    }

    bool takePart(int begin, State &state) const
    {
        if (state.rank == NoRank)
            return takeWordOrNumber(begin, begin, state);
        if (takeBrackets(begin, state))
            return true;
        int at = skipSpaces(state.end);
        if (at >= m_end)
            return false;
        if (takeWordOrNumber(begin, at, state))
            return true;
        Particle particle = Particle::None;
        if (state.rank <= MonthRank && isBoundary(begin, state.end, &particle) &&
            particle == Particle::Genitive)
            return takeNth(skipSpaces(state.end + 1), state);
        if (m_text[state.end] == u',' && state.rank == DayRank) {
            at = skipSpaces(state.end + 1);
            return takeOf(at, state, {WordKind::Weekday}) || takeYearBehind(at, state);
        }
        return false;
    }

    /// '(화)' and '(현지시간)' between the day and its part.
    bool takeBrackets(int begin, State &state) const
    {
        if (state.rank < MonthRank || charAt(state.end) != u'(')
            return false;
        const int inside = state.end + 1;
        qsizetype close = rest(inside).first(std::min(m_end - inside, 14)).indexOf(u')');
        if (close <= 0)
            return false;
        const int after = inside + static_cast<int>(close) + 1;
        const TimeWord *letter = m_words.weekdayLetters.longestAt(rest(inside));
        const TimeWord *weekday = m_words.starts.longestAt(rest(inside));
        if (weekday && weekday->kind != WordKind::Weekday)
            weekday = nullptr;
        if ((letter && close == 1) || (weekday && close == weekday->form.size())) {
            if (state.rank != DayRank)
                return false;
            state.time.weekday = weekday ? weekday->number : letter->number;
            state.rank = WeekdayRank;
            state.end = after;
            return true;
        }
        if (!m_words.glosses.longestAt(rest(inside)))
            return false;
        State later = state;
        if (!takeWordOrNumber(begin, skipSpaces(after), later) || later.rank < PartRank)
            return false;
        state = later;
        return true;
    }

    bool takeWordOrNumber(int begin, int at, State &state) const
    {
        if (at >= m_end)
            return false;
        const QChar c = m_text[at];
        if (isApostrophe(c))
            return takeShortYear(at, state);
        if (m_words.starts.mayStart(c)) {
            for (const TimeWord &word : m_words.starts.candidates(c)) {
                if (!rest(at).startsWith(word.form))
                    continue;
                if (word.kind == WordKind::Block)
                    return false;
                if (takeWord(begin, at, word, state))
                    return true;
            }
        }
        if (isDigit(c))
            return takeDigits(begin, at, state);
        if (m_words.counts.mayStart(c) && takeCounted(begin, at, state))
            return true;
        return m_words.sinoDigits.mayStart(c) && takeSino(begin, at, state);
    }

    bool takeOf(int at, State &state, std::initializer_list<WordKind> kinds) const
    {
        if (at >= m_end)
            return false;
        for (const TimeWord &word : m_words.starts.candidates(m_text[at])) {
            if (rest(at).startsWith(word.form) && std::ranges::find(kinds, word.kind) != kinds.end())
                return takeWord(at, at, word, state);
        }
        return false;
    }

    // Words ---------------------------------------------------------------------------------------------

    bool takeWord(int begin, int at, const TimeWord &word, State &state) const
    {
        TimeExpression &time = state.time;
        const int end = at + static_cast<int>(word.form.size());
        const bool isFirst = state.rank == NoRank && time.direction == Direction::None;
        const auto take = [&](Rank rank) {
            state.rank = rank;
            state.end = end;
            return true;
        };
        const Reference fromPublication{From::Publication, word.number};
        const Reference fromStory{From::Story, word.number};
        switch (word.kind) {
        case WordKind::Year:
        case WordKind::GluedYear:
        case WordKind::WeakYear:
            if (!isFirst)
                return false;
            time.year = fromPublication;
            state.needsCompany = word.kind == WordKind::WeakYear;
            return take(YearRank);
        case WordKind::StoryYear:
            time.year = fromStory;
            return isFirst && take(YearRank);
        case WordKind::Month:
            time.month = fromPublication;
            return isFirst && take(MonthRank);
        case WordKind::StoryMonth:
            time.month = fromStory;
            return isFirst && take(MonthRank);
        case WordKind::Week:
        case WordKind::WeakWeek:
            if (!isFirst)
                return false;
            time.week = fromPublication;
            state.needsCompany = word.kind == WordKind::WeakWeek;
            return take(WeekRank);
        case WordKind::StoryWeek:
            time.week = fromStory;
            return isFirst && take(WeekRank);
        case WordKind::Weekend:
            if (!isFirst && state.rank != WeekRank)
                return false;
            if (!time.week)
                time.week = fromPublication;
            time.isWeekend = true;
            return take(WeekdayRank);
        case WordKind::Day:
            time.day = fromPublication;
            return isFirst && take(DayRank);
        case WordKind::StoryDay:
            time.day = fromStory;
            return isFirst && take(DayRank);
        case WordKind::Eve:
            time.isEve = true;
            return isFirst && take(DayRank);
        case WordKind::TradingDay:
            time.isTradingDay = true;
            return isFirst && take(DayRank);
        case WordKind::QuarterOf:
            time.quarter = fromPublication;
            return isFirst && take(MonthRank);
        case WordKind::StoryQuarter:
            time.quarter = fromStory;
            return isFirst && take(MonthRank);
        case WordKind::HalfOf:
            time.half = fromPublication;
            return isFirst && take(MonthRank);
        case WordKind::Half:
            if (state.rank > YearRank)
                return false;
            time.half = Reference{From::Absolute, word.number};
            state.needsCompany = false;
            return take(MonthRank);
        case WordKind::Season:
            if (state.rank > YearRank)
                return false;
            time.season = &word;
            state.needsCompany = isFirst;
            return take(WeekRank);
        case WordKind::YearEnd:
            if (state.rank > YearRank || time.direction != Direction::None)
                return false;
            time.isYearEnd = true;
            time.mod = word.mod;
            state.needsCompany = false;
            return take(WeekRank);
        case WordKind::SamePeriod:
            if (state.rank != YearRank)
                return false;
            time.isSamePeriod = true;
            return take(MonthRank);
        case WordKind::MonthEnd:
            if (state.rank != NoRank && state.rank != MonthRank)
                return false;
            time.isMonthEnd = true;
            time.mod = word.mod;
            return take(WeekRank);
        case WordKind::Nth:
            return state.rank <= MonthRank && takeNth(at, state);
        case WordKind::MonthDay:
            if (state.rank != MonthRank && state.rank != YearRank)
                return false;
            time.day = Reference{From::Absolute, word.number};
            return take(DayRank);
        case WordKind::Holiday:
        case WordKind::WeakHoliday:
            if (state.rank > YearRank)
                return false;
            time.holiday = &word;
            state.needsCompany = word.kind == WordKind::WeakHoliday && isFirst;
            return take(word.value == u"newyear" ? YearRank : DayRank);
        case WordKind::Weekday:
            if (state.rank != NoRank && state.rank != WeekRank && state.rank != DayRank &&
                !(time.shape == Shape::Set))
                return false;
            time.weekday = word.number;
            return take(WeekdayRank);
        case WordKind::Part:
        case WordKind::WeakPart:
            return takePartOfDay(word, end, state);
        case WordKind::Clock:
            return takeNamedClock(word, end, state);
        case WordKind::DayPart:
            if (!isFirst)
                return false;
            time.day = fromPublication;
            time.day->value = word.value.section(u' ', 0, 0).toInt();
            time.part = word.value.section(u' ', 1);
            return take(PartRank);
        case WordKind::Vague:
            return isFirst && takeVague(begin, word, end, state);
        case WordKind::Set:
            if (!isFirst)
                return false;
            time.shape = Shape::Set;
            time.fixed = word.value;
            return take(YearRank);
        case WordKind::SetPrefix:
            return isFirst && takeSetPrefix(word, end, state);
        case WordKind::Length:
            return takeLengthWord(begin, word, end, state);
        case WordKind::Direction:
            return isFirst && takeDirected(begin, word, end, state);
        default:
            return false;
        }
    }

    bool takePartOfDay(const TimeWord &word, int end, State &state) const
    {
        TimeExpression &time = state.time;
        const bool afterDay = state.rank == DayRank || state.rank == WeekdayRank || time.shape == Shape::Set;
        if (state.rank != NoRank && !afterDay)
            return false;
        if (time.direction != Direction::None && state.rank == NoRank && time.direction != Direction::This)
            return false;
        time.part = word.value;
        state.needsCompany =
            word.kind == WordKind::WeakPart && state.rank == NoRank && time.direction == Direction::None;
        state.rank = PartRank;
        state.end = end;
        return true;
    }

    bool takeNamedClock(const TimeWord &word, int end, State &state) const
    {
        TimeExpression &time = state.time;
        const int hour = word.value.first(2).toInt();
        if (state.rank == HourRank && time.hour == hour) { // 12시 정오
            state.end = end;
            return true;
        }
        if (state.rank != NoRank && state.rank != DayRank && state.rank != WeekdayRank &&
            state.rank != PartRank)
            return false;
        time.hour = hour;
        time.minute = 0;
        state.needsCompany = false;
        state.rank = HourRank;
        state.end = end;
        return true;
    }

    /// 최근, 앞으로; before a length they belong to it (최근 2년, 앞으로 사흘).
    bool takeVague(int begin, const TimeWord &word, int end, State &state) const
    {
        State length = state;
        length.end = end;
        length.time.direction = word.value == u"PAST_REF" ? Direction::Past : Direction::Coming;
        if (word.value != u"PRESENT_REF" && isSpace(charAt(end)) &&
            takeLength(begin, skipSpaces(end), length)) {
            State ended = length;
            if (finish(begin, ended)) {
                state = length;
                return true;
            }
        }
        state.time.shape = Shape::Vague;
        state.time.fixed = word.value;
        state.rank = YearRank;
        state.end = end;
        state.isClosed = true;
        return true;
    }

    /// 월 20달러, 연 10만 대: a set only before a number that is no share in a hundred.
    bool takeSetPrefix(const TimeWord &word, int end, State &state) const
    {
        if (!isSpace(charAt(end)) || !isDigit(charAt(end + 1)))
            return false;
        int number = end + 1;
        while (number < m_end &&
               (isDigit(m_text[number]) || m_text[number] == u',' || m_text[number] == u'.'))
            ++number;
        const TimeWord *unit = number < m_end ? m_words.units.longestAt(rest(number)) : nullptr;
        if (charAt(number) == u'%' || (unit && isBoundary(end, number + static_cast<int>(unit->form.size()))))
            return false;
        state.time.shape = Shape::Set;
        state.time.fixed = word.value;
        state.rank = YearRank;
        state.end = end;
        state.isClosed = true;
        return true;
    }

    bool takeLengthWord(int begin, const TimeWord &word, int end, State &state) const
    {
        if (state.rank != NoRank)
            return false;
        TimeExpression &time = state.time;
        state.end = end;
        state.rank = DayRank;
        const int next = skipSpaces(end);
        // '하루 14시간', '하루 2만 개': so much a day.
        const bool isRate = isDigit(charAt(next)) || (next < m_end && m_words.pers.longestAt(rest(next)));
        if (word.value == u"P1D" && next > end && time.direction == Direction::None && isRate) {
            time.shape = Shape::Set;
            time.fixed = word.value;
            state.isClosed = true;
            return true;
        }
        time.shape = Shape::Length;
        time.length = parseLength(word.value);
        takeMoreLength(begin, state);
        takeShift(begin, state);
        state.isClosed = true;
        return true;
    }

    static Length parseLength(QStringView value)
    {
        Length length;
        const bool clock = value.startsWith(u"PT");
        const QStringView number = value.sliced(clock ? 2 : 1).chopped(1);
        const double count = number == u"X" ? -1 : number.toDouble();
        switch (value.back().unicode()) {
        case u'Y':
            length.years = count;
            break;
        case u'M':
            length.months = count;
            break;
        case u'W':
            length.weeks = count;
            break;
        case u'D':
            length.days = count;
            break;
        default:
            length.hours = count;
        }
        return length;
    }

    /// 지난, 오는, 이번, 다음 and what they point at.
    bool takeDirected(int begin, const TimeWord &word, int end, State &state) const
    {
        State later = state;
        later.time.direction = word.value == u"past"     ? Direction::Past
                               : word.value == u"coming" ? Direction::Coming
                               : word.value == u"this"   ? Direction::This
                                                         : Direction::Next;
        later.end = end;
        if (!takeWordOrNumber(begin, skipSpaces(end), later))
            return false;
        later.needsCompany = false;
        state = later;
        return true;
    }

    /// 첫째 주, 셋째 화요일, 마지막 주.
    bool takeNth(int at, State &state) const
    {
        const TimeWord *nth = at < m_end ? m_words.starts.longestAt(rest(at)) : nullptr;
        if (!nth || (nth->kind != WordKind::Nth && nth->kind != WordKind::Weekday))
            return false;
        if (nth->kind == WordKind::Weekday)
            return false;
        const int next = skipSpaces(at + static_cast<int>(nth->form.size()), 1);
        if (next >= m_end)
            return false;
        const TimeWord *unit = m_words.units.longestAt(rest(next));
        if (unit && unit->value == u"W") {
            const int end = next + static_cast<int>(unit->form.size());
            if (state.rank == NoRank && !isWeekdayAt(skipSpaces(end)) && !hasTimeParticle(at, end))
                return false;
            state.time.nth = nth->number;
            state.time.isNthWeek = true;
            state.rank = WeekRank;
            state.end = end;
            return true;
        }
        if (!isWeekdayAt(next))
            return false;
        const TimeWord *weekday = m_words.starts.longestAt(rest(next));
        state.time.nth = nth->number;
        state.time.weekday = weekday->number;
        state.rank = WeekdayRank;
        state.end = next + static_cast<int>(weekday->form.size());
        return true;
    }

    bool isWeekdayAt(int at) const
    {
        const TimeWord *word = at < m_end ? m_words.starts.longestAt(rest(at)) : nullptr;
        return word && word->kind == WordKind::Weekday;
    }

    // Numbers -------------------------------------------------------------------------------------------

    Number digitsAt(int at) const
    {
        Number number;
        int end = at;
        while (end < m_end && end - at < 9) {
            const QChar c = m_text[end];
            if (isDigit(c)) {
                number.value = number.value * 10 + c.digitValue();
                ++number.digits;
            } else if (c != u',' || !isThousand(end)) {
                break;
            }
            ++end;
        }
        if (charAt(end) == u'.' && isDigit(charAt(end + 1))) {
            double place = 0.1;
            int decimal = end + 1;
            for (; isDigit(charAt(decimal)); ++decimal, place /= 10)
                number.value += m_text[decimal].digitValue() * place;
            if (charAt(decimal) != u'.') {
                number.isDecimal = true;
                end = decimal;
            } else {
                number.value = words(at, end).toInt();
            }
        }
        number.end = end;
        return number;
    }

    bool isThousand(int comma) const
    {
        return isDigit(charAt(comma + 1)) && isDigit(charAt(comma + 2)) && isDigit(charAt(comma + 3)) &&
               !isDigit(charAt(comma + 4));
    }

    /// A number of \a most digits at \a at, or -1.
    int shortNumber(int at, int most, int *end) const
    {
        int value = 0;
        *end = at;
        while (*end < m_end && isDigit(m_text[*end]) && *end - at <= most)
            value = value * 10 + m_text[(*end)++].digitValue();
        return *end > at && *end - at <= most ? value : -1;
    }

    bool takeDigits(int begin, int at, State &state) const
    {
        if (takeNumericDate(at, state) || takeClockDigits(at, state))
            return true;
        const Number number = digitsAt(at);
        if (number.end == at)
            return false;
        return takeUnit(begin, at, number, state);
    }

    /// 2025.02.04, 2025-2-4, 2025. 2. 4., 4/25, 3-7-2017.
    bool takeNumericDate(int at, State &state) const
    {
        if (state.rank != NoRank)
            return false;
        int end = 0;
        const int first = shortNumber(at, 4, &end);
        const QChar sign = charAt(end);
        if (first < 0 || (sign != u'.' && sign != u'-' && sign != u'/'))
            return false;
        const int firstDigits = end - at;
        const int second = shortNumber(skipSpaces(end + 1, 1), 2, &end);
        if (second < 1)
            return false;
        TimeExpression &time = state.time;
        if (firstDigits == 4 && second <= 12) {
            int third = -1;
            int thirdEnd = end;
            if (charAt(end) == sign)
                third = shortNumber(skipSpaces(end + 1, 1), 2, &thirdEnd);
            if (third >= 1 && third <= 31) {
                time.year = Reference{From::Absolute, first};
                time.month = Reference{From::Absolute, second};
                time.day = Reference{From::Absolute, third};
                time.isNumeric = true;
                state.rank = DayRank;
                state.end = thirdEnd;
                if (sign == u'.' && charAt(thirdEnd) == u'.')
                    state.end = thirdEnd + 1;
                return true;
            }
            return false;
        }
        if (firstDigits > 2 || first < 1 || first > 12 || second > 31 || sign == u'.')
            return false;
        return takeMonthSlashDay(at, first, second, sign, end, state);
    }

    bool takeMonthSlashDay(int at, int month, int day, QChar sign, int end, State &state) const
    {
        TimeExpression &time = state.time;
        int yearEnd = 0;
        const int year = charAt(end) == sign || charAt(end) == u',' ? shortNumber(end + 1, 4, &yearEnd) : -1;
        const bool hasYear = year >= 1000;
        if (!hasYear) {
            if (sign != u'/' || charAt(end) == u'/' || charAt(end) == u',')
                return false;
            Particle particle = Particle::None;
            const bool alone = at == m_begin && end == m_end;
            const bool timely = isBoundary(at, end, &particle) && particle == Particle::At;
            const TimeWord *next =
                skipSpaces(end) < m_end ? m_words.starts.longestAt(rest(skipSpaces(end))) : nullptr;
            if (!alone && !timely &&
                !(next && (next->kind == WordKind::Part || next->kind == WordKind::Weekday)))
                return false;
        }
        if (hasYear)
            time.year = Reference{From::Absolute, year};
        time.month = Reference{From::Absolute, month};
        time.day = Reference{From::Absolute, day};
        state.rank = DayRank;
        state.end = hasYear ? yearEnd : end;
        return true;
    }

    /// 15:20, 15:23:24, 3:30PM, 3pm.
    bool takeClockDigits(int at, State &state) const
    {
        if (state.rank != NoRank && state.rank != DayRank && state.rank != WeekdayRank &&
            state.rank != PartRank)
            return false;
        int end = 0;
        int hour = shortNumber(at, 2, &end);
        if (hour < 0 || hour > 24)
            return false;
        TimeExpression &time = state.time;
        int minute = -1;
        int second = -1;
        if (charAt(end) == u':') {
            int minuteEnd = 0;
            minute = shortNumber(end + 1, 2, &minuteEnd);
            if (minute < 0 || minute > 59 || minuteEnd != end + 3)
                return false;
            end = minuteEnd;
            if (charAt(end) == u':') {
                second = shortNumber(end + 1, 2, &minuteEnd);
                if (second < 0 || second > 59)
                    return false;
                end = minuteEnd;
            }
        }
        const int mark = skipSpaces(end, 1);
        const bool isAm = rest(mark).startsWith(u"AM", Qt::CaseInsensitive);
        const bool isPm = rest(mark).startsWith(u"PM", Qt::CaseInsensitive);
        if (isAm || isPm) {
            time.part = isAm ? u"MO"_s : u"AF"_s;
            end = mark + 2;
        } else if (minute < 0) {
            return false;
        }
        if (charAt(end) == u':' || isDigit(charAt(end)) || Hangul::isLatin(charAt(end)))
            return false;
        time.hour = hour;
        time.minute = std::max(minute, 0);
        time.second = second;
        state.needsCompany = false;
        state.rank = SecondRank;
        state.end = end;
        return true;
    }

    /// '24년 with its apostrophe.
    bool takeShortYear(int at, State &state) const
    {
        int end = 0;
        const int year = state.rank == NoRank ? shortNumber(at + 1, 2, &end) : -1;
        if (year < 0 || end != at + 3)
            return false;
        const TimeWord *unit = m_words.units.longestAt(rest(end));
        if (!unit || unit->value != u"Y")
            return false;
        state.time.year = Reference{From::Absolute, year + (year < 50 ? 2000 : 1900)};
        state.rank = YearRank;
        state.end = end + static_cast<int>(unit->form.size());
        return true;
    }

    /// '1월 12일, 2016년'.
    bool takeYearBehind(int at, State &state) const
    {
        int end = 0;
        const int year = state.time.year ? -1 : shortNumber(at, 4, &end);
        if (year < 1000 || !isDigit(charAt(at)))
            return false;
        const TimeWord *unit = end < m_end ? m_words.units.longestAt(rest(end)) : nullptr;
        state.time.year = Reference{From::Absolute, year};
        state.end = unit && unit->value == u"Y" ? end + static_cast<int>(unit->form.size()) : end;
        state.isClosed = true;
        return true;
    }

    bool takeCounted(int begin, int at, State &state) const
    {
        const TimeWord *count = m_words.counts.longestAt(rest(at));
        for (; count; count = shorter(m_words.counts, at, count)) {
            Number number;
            number.end = at + static_cast<int>(count->form.size());
            number.syllables = static_cast<int>(count->form.size());
            number.isUnknown = count->value == u"X";
            number.value = number.isUnknown ? -1 : count->number;
            if (takeUnit(begin, at, number, state))
                return true;
        }
        return false;
    }

    const TimeWord *shorter(const WordSet &set, int at, const TimeWord *than) const
    {
        for (const TimeWord &word : set.candidates(m_text[at])) {
            if (word.form.size() < than->form.size() && rest(at).startsWith(word.form))
                return &word;
        }
        return nullptr;
    }

    /// 이천십오년, 삼월, 이십이일; the last numeral may really be the unit 일.
    bool takeSino(int begin, int at, State &state) const
    {
        std::array<Number, 8> readings;
        std::size_t count = 0;
        double total = 0;
        double pending = 0;
        int end = at;
        while (end < m_end && count < readings.size()) {
            const TimeWord *digit = m_words.sinoDigits.longestAt(rest(end));
            if (!digit)
                break;
            if (digit->number >= 10) {
                total += std::max(pending, 1.0) * digit->number;
                pending = 0;
            } else if (pending > 0) {
                break;
            } else {
                pending = digit->number;
            }
            ++end;
            readings[count] = {};
            readings[count].value = total + pending;
            readings[count].end = end;
            readings[count].syllables = end - at;
            readings[count].isSino = true;
            ++count;
        }
        while (count > 0) {
            if (takeUnit(begin, at, readings[--count], state))
                return true;
        }
        return false;
    }

    // Units ---------------------------------------------------------------------------------------------

    /// A number and its unit, or the first number of a range whose unit stands after the second.
    bool takeUnit(int begin, int at, const Number &number, State &state) const
    {
        int unitAt = skipSpaces(number.end, 1);
        // 40여분, 10여 년
        bool isApproximate = false;
        if (const TimeWord *more = m_words.lengthAfters.longestAt(rest(number.end));
            more && more->form.size() == 1 && more->mod == u"APPROX" && number.end < m_end) {
            const int next = skipSpaces(number.end + 1, 1);
            if (next < m_end && m_words.units.longestAt(rest(next))) {
                isApproximate = true;
                unitAt = next;
            }
        }
        const TimeWord *unit = unitAt < m_end ? m_words.units.longestAt(rest(unitAt)) : nullptr;
        for (; unit; unit = shorter(m_words.units, unitAt, unit)) {
            State later = state;
            const int end = unitAt + static_cast<int>(unit->form.size());
            if (isApproximate ? takeLengthUnit(begin, number, *unit, end, later)
                              : takeNumberedUnit(begin, at, number, *unit, end, later)) {
                if (isApproximate)
                    later.time.mod = u"APPROX"_s;
                state = later;
                return true;
            }
        }
        return number.digits > 0 && number.isWhole() && takeRangeHead(begin, at, number, state);
    }

    /// The 19 of 19~23일 and the 5 of 5, 6일.
    bool takeRangeHead(int begin, int at, const Number &number, State &state) const
    {
        int mark = skipSpaces(number.end, 1);
        const bool isList = isListMark(charAt(mark)) || charAt(mark) == u'/';
        if (!isList && !isRangeMark(charAt(mark)))
            return false;
        const int second = skipSpaces(mark + 1, 1);
        if (!isDigit(charAt(second)))
            return false;
        const Number other = digitsAt(second);
        if (!other.isWhole() || (isList && (number.digits > 2 || other.value <= number.value)))
            return false;
        int unitAt = skipSpaces(other.end, 1);
        const TimeWord *unit = unitAt < m_end ? m_words.units.longestAt(rest(unitAt)) : nullptr;
        if (!unit)
            return false;
        const int unitEnd = unitAt + static_cast<int>(unit->form.size());
        // 1·4분기, 3/4분기: of the four quarters.
        if (unit->value == u"Q" && isList && other.value == 4 && number.value != 3)
            return takeQuarterOfFour(number, unitEnd, state);
        if (charAt(mark) == u'/')
            return false;
        State tail;
        tail.end = second;
        if (!takeNumberedUnit(second, second, other, *unit, unitEnd, tail) || !finish(second, tail))
            return false;
        State later = state;
        if (!takeNumberedUnit(begin, at, number, *unit, unitEnd, later))
            return false;
        // 3~5일간: the first number is a length as well.
        if (tail.time.shape != later.time.shape && unit->value == u"D") {
            later = state;
            later.end = unitEnd;
            if (!takeLengthUnit(begin, number, *unit, unitEnd, later))
                return false;
        }
        later.time.shift = tail.time.shift;
        later.time.isRangeHead = true;
        later.end = number.end;
        later.isClosed = true;
        state = later;
        return true;
    }

    bool takeQuarterOfFour(const Number &number, int end, State &state) const
    {
        if (state.rank > YearRank)
            return false;
        state.time.quarter = Reference{From::Absolute, number.whole()};
        state.needsCompany = false;
        state.rank = MonthRank;
        state.end = end;
        return true;
    }

    bool takeNumberedUnit(int begin, int at, const Number &number, const TimeWord &unit, int end,
                          State &state) const
    {
        TimeExpression &time = state.time;
        const int value = number.whole();
        const auto point = [&](std::optional<Reference> &field, Rank rank) {
            field = Reference{From::Absolute, value};
            state.needsCompany = false;
            state.rank = rank;
            state.end = end;
            return true;
        };
        switch (unit.value[0].unicode()) {
        case u'Y':
            if (isYear(number, end, state))
                return takeYear(number, end, state);
            break;
        case u'm':
            if (!number.isWhole() || value < 1 || value > 12 || state.rank > YearRank ||
                (!number.digits && !number.isSino))
                return false;
            if (number.isSino && number.syllables == 1 && state.rank == NoRank && !sinoMonthStands(at, end))
                return false;
            return point(time.month, MonthRank);
        case u'D':
            if (isDayOfMonth(begin, number, end, state)) {
                if (number.isSino && number.syllables == 1 && state.rank == NoRank)
                    return false;
                time.isBareDay = state.rank == NoRank;
                return point(time.day, DayRank);
            }
            break;
        case u'Q':
            if (state.rank == NoRank && isInRow(end))
                break;
            if (!number.isWhole() || value < 1 || value > 4 || state.rank > YearRank)
                return false;
            return point(time.quarter, MonthRank);
        case u'h':
            return takeHour(at, number, end, state);
        case u'N':
            if (state.rank == HourRank && number.isWhole() && value < 60) {
                time.minute = value;
                state.rank = MinuteRank;
                state.end = end;
                return true;
            }
            break;
        case u'S':
            if ((state.rank == HourRank || state.rank == MinuteRank) && number.isWhole() && value < 60) {
                time.minute = std::max(time.minute, 0);
                time.second = value;
                state.rank = SecondRank;
                state.end = end;
                return true;
            }
            break;
        case u'E':
            if (number.digits < 2 || value % 10 != 0 || state.rank != NoRank)
                return false;
            time.decade = value / 10;
            time.isShortDecade = number.digits == 2;
            state.rank = YearRank;
            state.end = end;
            return true;
        case u'C':
            if (!number.isWhole() || value < 1 || value > 30 || state.rank != NoRank || !number.digits)
                return false;
            time.century = value;
            state.rank = YearRank;
            state.end = end;
            return true;
        default:
            break;
        }
        if (state.rank != NoRank)
            return false;
        return takeLengthUnit(begin, number, unit, end, state);
    }

    bool takeYear(const Number &number, int end, State &state) const
    {
        if (state.rank != NoRank)
            return false;
        const int value = number.whole();
        state.time.year =
            Reference{From::Absolute, value >= 100 ? value : value + (value < 50 ? 2000 : 1900)};
        state.rank = YearRank;
        state.end = end;
        return true;
    }

    /// 2025년, and 23년 only before its month (23년 11월).
    bool isYear(const Number &number, int end, const State &state) const
    {
        if (!number.isWhole() || state.rank != NoRank)
            return false;
        if (number.value >= 1000 && number.value < 10000)
            return number.digits == 4 || number.isSino;
        if (number.digits != 2)
            return false;
        const int next = skipSpaces(end);
        if (!isDigit(charAt(next)))
            return false;
        const Number month = digitsAt(next);
        const TimeWord *unit = month.end < m_end ? m_words.units.longestAt(rest(month.end)) : nullptr;
        return unit && unit->value == u"m" && month.value >= 1 && month.value <= 12;
    }

    bool sinoMonthStands(int at, int end) const
    {
        const QChar next = charAt(skipSpaces(end));
        return hasTimeParticle(at, end) ||
               (skipSpaces(end) > end && !next.isNull() && m_words.sinoDigits.mayStart(next));
    }

    /// Whether a number before 일 is a day of the month and not a number of days.
    bool isDayOfMonth(int begin, const Number &number, int end, const State &state) const
    {
        if (!number.isWhole() || number.value < 1 || number.value > 31)
            return false;
        if (!number.digits && !number.isSino)
            return false;
        if (state.rank != NoRank && state.rank != YearRank && state.rank != MonthRank)
            return false;
        if (state.rank == YearRank && !state.time.month)
            return false;
        if (state.rank == MonthRank)
            return true;
        if (state.time.direction == Direction::Past || state.time.direction == Direction::Coming) {
            const TimeWord *cue = m_words.lengthAfters.longestAt(rest(skipSpaces(end, 1)));
            return !cue || !isLengthCue(begin, end);
        }
        return !isLengthCue(begin, end) && !shiftAt(begin, end);
    }

    /// 사흘간, 3일 만에, 10일 안에: words that make a length of N일.
    bool isLengthCue(int begin, int end) const
    {
        const int word = skipSpaces(end, 1);
        const TimeWord *cue = lengthAfterAt(end, word);
        if (!cue || cue->value.isEmpty())
            return isDigit(charAt(word)) && isSmallerLength(word);
        const int cueEnd = word + static_cast<int>(cue->form.size());
        Particle particle = Particle::None;
        if (afterAt(cueEnd, true))
            return true;
        if (!isBoundary(begin, cueEnd, &particle))
            return false;
        // '3일만' means only the third; '3일만에' three days.
        return word > end || cue->form.size() > 1 || particle != Particle::None ||
               !isParticleAfter(words(begin, end), cue->form);
    }

    /// 4분기 연속 are four quarters, not the fourth.
    bool isInRow(int end) const
    {
        const TimeWord *cue = lengthAfterAt(end, skipSpaces(end, 1));
        return cue && cue->value == u"row";
    }

    /// 2일 1시간 5분: a day before hours without 시.
    bool isSmallerLength(int at) const
    {
        const Number number = digitsAt(at);
        const TimeWord *unit = number.end < m_end ? m_words.units.longestAt(rest(number.end)) : nullptr;
        return unit && unit->value == u"H";
    }

    const TimeWord *shiftAt(int begin, int end, int *shiftEnd = nullptr) const
    {
        const int word = skipSpaces(end, 1);
        const TimeWord *shift = word < m_end ? m_words.shifts.longestAt(rest(word)) : nullptr;
        if (!shift)
            return nullptr;
        const int after = word + static_cast<int>(shift->form.size());
        // 26일 전 거래일
        if (const TimeWord *longer = m_words.starts.longestAt(rest(word));
            longer && longer->form.size() > shift->form.size())
            return nullptr;
        if (!isBoundary(begin, after) && !afterAt(after, false))
            return nullptr;
        if (shiftEnd)
            *shiftEnd = after;
        return shift;
    }

    bool takeHour(int at, const Number &number, int end, State &state) const
    {
        TimeExpression &time = state.time;
        if (!number.isWhole() || number.value > 24 || number.isSino)
            return false;
        if (state.rank != NoRank && state.rank != DayRank && state.rank != WeekdayRank &&
            state.rank != PartRank && time.shape != Shape::Set)
            return false;
        const int next = skipSpaces(end, 1);
        const TimeWord *half = next < m_end ? m_words.halves.longestAt(rest(next)) : nullptr;
        const bool isHalf = half && isBoundary(at, next + 1);
        if (!number.digits && state.rank == NoRank && !isHalf && !hasTimeParticle(at, end))
            return false;
        time.hour = number.whole();
        time.minute = isHalf ? 30 : 0;
        state.needsCompany = false;
        state.rank = isHalf ? MinuteRank : HourRank;
        state.end = isHalf ? next + 1 : end;
        return true;
    }

    // Lengths -------------------------------------------------------------------------------------------

    /// A length at \a at (after 최근, 앞으로).
    bool takeLength(int begin, int at, State &state) const
    {
        State later = state;
        later.rank = NoRank;
        if (!takeWordOrNumber(begin, at, later) || later.time.shape != Shape::Length)
            return false;
        state = later;
        return true;
    }

    bool takeLengthUnit(int begin, const Number &number, const TimeWord &unit, int end, State &state) const
    {
        if (state.rank != NoRank)
            return false;
        const bool isDirected = state.time.direction != Direction::None;
        const bool cue = isDirected || m_words.lengthAfters.longestAt(rest(skipSpaces(end, 1))) ||
                         shiftAt(begin, end) || m_words.afters.longestAt(rest(skipSpaces(end, 1)));
        if (!lengthUnitFits(number, unit, cue) || isFraction(begin, unit, end))
            return false;
        state.time.shape = Shape::Length;
        addLength(state.time.length, unit.value[0], number.isUnknown ? -1 : number.value);
        state.rank = DayRank;
        state.end = end;
        takeMoreLength(begin, state, unit.value == u"d");
        takeShift(begin, state);
        state.isClosed = true;
        return true;
    }

    /// 3분의 1 is a third.
    bool isFraction(int begin, const TimeWord &unit, int end) const
    {
        Particle particle = Particle::None;
        return unit.value == u"N" && isBoundary(begin, end, &particle) && particle == Particle::Genitive &&
               (isDigit(charAt(skipSpaces(wordEnd(end)))) ||
                m_words.sinoDigits.mayStart(charAt(skipSpaces(wordEnd(end)))));
    }

    static bool lengthUnitFits(const Number &number, const TimeWord &unit, bool cue)
    {
        const bool isNative = !number.digits && !number.isSino && !number.isUnknown;
        if (number.isSino && !cue)
            return false;
        switch (unit.value[0].unicode()) {
        case u'Q': // 3분기 연속
            return cue;
        case u'm':
        case u'h':
        case u'E':
        case u'C':
            return false;
        case u'W': // 주 is a share of stock as well
            return unit.form.size() > 1 || ((cue || number.isUnknown || isNative) && number.value < 100);
        case u'N': // 두 분 is two people
            return !isNative || number.value >= 10;
        case u'y':
            return isNative || number.isUnknown;
        case u'D':
        case u'S':
            return !isNative;
        default:
            return true;
        }
    }

    static void addLength(Length &length, QChar unit, double count)
    {
        switch (unit.unicode()) {
        case u'Y':
        case u'y':
        case u'z':
            length.years += count;
            break;
        case u'M':
        case u'm':
            length.months += count;
            break;
        case u'Q':
            length.months += count < 0 ? count : 3 * count;
            break;
        case u'W':
            length.weeks += count;
            break;
        case u'D':
        case u'd':
        case u'T':
            length.days += count;
            break;
        case u'H':
            length.hours += count;
            break;
        case u'N':
            length.minutes += count;
            break;
        default:
            length.seconds += count;
        }
    }

    /// 1년 6개월, 3년 반, 한 달하고 이틀.
    void takeMoreLength(int begin, State &state, bool isNights = false) const
    {
        for (int rounds = 0; rounds < 4; ++rounds) {
            const int next = skipSpaces(state.end);
            if (next >= m_end)
                return;
            if (m_words.halves.longestAt(rest(next)) &&
                (isBoundary(begin, next + 1) || (next > state.end && afterAt(next + 1, true)))) {
                halve(state.time.length);
                state.end = next + 1;
                continue;
            }
            if (!isDigit(m_text[next]))
                return;
            const Number number = digitsAt(next);
            const TimeWord *more =
                number.end < m_end ? m_words.lengthAfters.longestAt(rest(number.end)) : nullptr;
            const bool isAbout = more && more->form.size() == 1 && more->mod == u"APPROX";
            const int unitAt = skipSpaces(number.end + (isAbout ? 1 : 0), 1);
            const TimeWord *unit = unitAt < m_end ? m_words.units.longestAt(rest(unitAt)) : nullptr;
            if (!unit || !isFiner(state.time.length, unit->value[0], isNights))
                return;
            const int end = unitAt + static_cast<int>(unit->form.size());
            if (!isBoundary(begin, end) && !afterAt(end, true) && !m_words.shifts.longestAt(rest(end)) &&
                !isDigit(charAt(skipSpaces(end))))
                return;
            // 2박 3일 are three days.
            if (unit->value == u"D" && isNights)
                state.time.length.days = 0;
            addLength(state.time.length, unit->value[0], number.value);
            if (isAbout)
                state.time.mod = more->mod;
            state.end = end;
        }
    }

    static void halve(Length &length)
    {
        for (double *part : {&length.seconds, &length.minutes, &length.hours, &length.days, &length.weeks,
                             &length.months, &length.years}) {
            if (*part > 0) {
                *part += 0.5;
                return;
            }
        }
    }

    static bool isFiner(const Length &length, QChar unit, bool isNights)
    {
        const bool hasClock = length.hours != 0 || length.minutes != 0;
        const bool isLong = length.years != 0 || length.months != 0 || length.weeks != 0;
        switch (unit.unicode()) {
        case u'M':
        case u'm': // 징역 1년 6월
            return length.years != 0 && length.months == 0 && length.days == 0 && !hasClock;
        case u'D':
            return isNights || (isLong && length.days == 0 && !hasClock);
        case u'H':
            return length.days != 0 && !hasClock;
        case u'N':
            return length.hours != 0 && length.minutes == 0;
        case u'S':
            return hasClock && length.seconds == 0;
        default:
            return false;
        }
    }

    /// 사흘 뒤, 2년 전, 1년여 전.
    void takeShift(int begin, State &state) const
    {
        int end = 0;
        const TimeWord *shift = shiftAt(begin, state.end, &end);
        if (!shift) {
            const TimeWord *more =
                state.end < m_end ? m_words.lengthAfters.longestAt(rest(state.end)) : nullptr;
            if (!more || more->mod != u"APPROX")
                return;
            shift = shiftAt(begin, state.end + static_cast<int>(more->form.size()), &end);
            if (!shift)
                return;
            state.time.mod = more->mod;
        }
        state.time.shape = Shape::Counted;
        state.time.shift = shift->number;
        state.end = end;
    }

    const QStringView m_text;
    const int m_begin;
    const int m_end;
    const TimeLexicon &m_words;
};

} // namespace

void parseTimes(QStringView text, Span sentence, std::vector<TimeExpression> &found)
{
    Parser(text, sentence).run(found);
}

} // namespace Haengbo::Times
