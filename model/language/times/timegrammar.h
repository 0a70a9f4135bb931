// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/times/timeexpression.h"
#include "model/text/hangul.h"
#include "model/text/particles.h"

#include <initializer_list>
#include <vector>

/// The grammar of time expressions, for timeparser.cpp and its neighbours alone; parseTimes() is the way in.
namespace Haengbo::Times {

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

inline bool isRangeMark(QChar c)
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

inline bool isListMark(QChar c) { return c == u'·' || c == u',' || c == u'ㆍ' || c == u'・'; }
inline bool isApostrophe(QChar c) { return c == u'\'' || c == u'’' || c == u'‘'; }

struct State
{
    TimeExpression time;
    int rank = NoRank;
    int end = 0;
    bool needsCompany = false; ///< a weak word that counts only beside another part
    bool isClosed = false;     ///< nothing more may follow
};

/// Composes the words of times.tsv into expressions. One object reads one sentence, or a word by itself, and
/// changes nothing but the list it appends to.
class Parser
{
public:
    Parser(QStringView text, Span sentence);
    /// Goes on with another sentence of the text.
    void begin(Span sentence)
    {
        m_begin = sentence.begin;
        m_end = sentence.end;
    }
    void run(std::vector<TimeExpression> &found) { runIn(m_begin, m_end, found); }
    /// Looks for expressions that begin between \a at and \a end; gives where to go on, \a end or behind it.
    int runIn(int at, int end, std::vector<TimeExpression> &found);
    /// Whether an expression may begin somewhere in the word that this was made for, whatever stands behind
    /// it.
    bool mayHoldTime() const;

private:
    /// Looks for an expression at \a at, where one may begin; gives where to go on.
    int scan(int at, std::vector<TimeExpression> &found);
    /// The 28 of '2025. 10. 27~28', which has no unit of its own.
    int scanSecondDay(const State &first, std::vector<TimeExpression> &found) const;
    /// A time may not begin inside a word, a model name, a decimal or an address.
    bool startsHere(int at) const;
    int afterDigits(int at) const;
    /// The same for digits with points and commas between them.
    int afterFigures(int at) const;
    QStringView rest(int at) const { return m_text.sliced(at, m_end - at); }
    QStringView words(int begin, int end) const { return m_text.sliced(begin, end - begin); }
    QChar charAt(int at) const { return at < m_end ? m_text[at] : QChar(); }
    int skipSpaces(int at, int most = 2) const
    {
        for (int skipped = 0; at < m_end && skipped < most && isSpace(m_text[at]); ++skipped)
            ++at;
        return at;
    }
    int wordEnd(int at) const;
    /// Whether an expression may end at \a end: before no letter or digit, or before particles.
    bool isBoundary(int begin, int end, Particle *particle = nullptr) const;
    /// Two particles the table does not hold as one (까지입니다).
    bool isChain(int begin, int end, int tail, ParticleCut *cut) const;
    bool hasTimeParticle(int begin, int end) const;
    /// What the words behind an expression make of it.
    struct Ending
    {
        int end = 0;
        Shape shape = Shape::Point;
        Particle particle = Particle::None;
        QStringView mod;
    };
    /// Takes in edges and words after (말, 초, 쯤, 동안); nothing when the expression cannot end there.
    std::optional<Ending> endingOf(int begin, const State &state) const;
    /// The word after a length that ended at \a end; 여 and the like stand right behind it (1년여, but not
    /// '1일 여야').
    const TimeWord *lengthAfterAt(int end, int word) const;
    const TimeWord *afterAt(int at, bool isLength, int end = -1) const;
    /// 밤, 낮, 봄 alone are times only before a particle of time (밤에, 여름부터) or as a whole line.
    bool standsAlone(int begin, int end) const;
    bool isMovedTo(int begin, int end) const;
    bool takeEdge(int begin, const State &state, Ending &ending) const;
    /// Whether a word of starts or a number with its unit may stand at \a at, which may be the end: refuses
    /// most places by two or three letters, without trying the grammar.
    bool mayTake(int at) const
    {
        if (at >= m_end)
            return false;
        const QChar c = m_text[at];
        if (isDigit(c))
            return mayTakeDigits(at);
        return ((m_words.signOf(c) & TimeSign::Alone) || m_words.mayOpen(c, charAt(at + 1))) &&
               mayTakeWord(at);
    }
    bool mayTakeWord(int at) const;
    bool mayTakeDigits(int at) const;
    /// Looks for the longest expression at \a begin; changes \a best only when there is one.
    bool parse(int begin, State &best) const;
    bool takePart(int begin, State &state) const;
    /// '(화)' and '(현지시간)' between the day and its part.
    bool takeBrackets(int begin, State &state) const;
    bool takeWordOrNumber(int begin, int at, State &state) const;
    bool takeOf(int at, State &state, std::initializer_list<WordKind> kinds) const;
    bool takeWord(int begin, int at, const TimeWord &word, State &state) const;
    /// 작년, 지난달, 다음 주: years, months and weeks by their distance.
    bool takeSpan(const TimeWord &word, int end, State &state) const;
    /// 어제, 이날, 전날: days by their distance.
    bool takeDay(const TimeWord &word, int end, State &state) const;
    /// 상반기, 연말, 주말, 추석: what lies in a year, month or week.
    bool takePartOfSpan(const TimeWord &word, int end, State &state) const;
    bool takePartOfDay(const TimeWord &word, int end, State &state) const;
    bool takeNamedClock(const TimeWord &word, int end, State &state) const;
    /// 최근, 앞으로; before a length they belong to it (최근 2년, 앞으로 사흘).
    bool takeVague(int begin, const TimeWord &word, int end, State &state) const;
    /// 월 20달러, 연 10만 대: a set only before a number that is no share in a hundred.
    bool takeSetPrefix(const TimeWord &word, int end, State &state) const;
    bool takeLengthWord(int begin, const TimeWord &word, int end, State &state) const;
    static Length parseLength(QStringView value);
    /// 지난, 오는, 이번, 다음 and what they point at.
    bool takeDirected(int begin, const TimeWord &word, int end, State &state) const;
    /// 첫째 주, 셋째 화요일, 마지막 주.
    bool takeNth(int at, State &state) const;
    bool isWeekdayAt(int at) const;
    Number digitsAt(int at) const;
    bool isThousand(int comma) const;
    /// A number of \a most digits at \a at, or -1.
    int shortNumber(int at, int most, int *end) const;
    bool takeDigits(int begin, int at, State &state) const;
    /// 2025.02.04, 2025-2-4, 2025. 2. 4., 4/25, 3-7-2017.
    bool takeNumericDate(int at, State &state) const;
    bool takeMonthSlashDay(int at, int month, int day, QChar sign, int end, State &state) const;
    bool takeListDay(int at, int month, int day, int end, State &state) const;
    /// 15:20, 15:23:24, 3:30PM, 3pm.
    bool takeClockDigits(int at, State &state) const;
    /// '24년 with its apostrophe.
    bool takeShortYear(int at, State &state) const;
    /// '1월 12일, 2016년'.
    bool takeYearBehind(int at, State &state) const;
    bool takeCounted(int begin, int at, State &state) const;
    const TimeWord *shorter(const WordSet &set, int at, const TimeWord *than) const;
    /// 이천십오년, 삼월, 이십이일; the last numeral may really be the unit 일.
    bool takeSino(int begin, int at, State &state) const;
    /// A number and its unit, or the first number of a range whose unit stands after the second.
    bool takeUnit(int begin, int at, const Number &number, State &state) const;
    /// The 19 of 19~23일 and the 5 of 5, 6일.
    bool takeRangeHead(int begin, int at, const Number &number, State &state) const;
    bool takeQuarterOfFour(const Number &number, int end, State &state) const;
    bool takeNumberedUnit(int begin, int at, const Number &number, const TimeWord &unit, int end,
                          State &state) const;
    bool takeYear(const Number &number, int end, State &state) const;
    /// 2025년, and 23년 only before its month (23년 11월).
    bool isYear(const Number &number, int end, const State &state) const;
    bool sinoMonthStands(int at, int end) const;
    /// Whether a number before 일 is a day of the month and not a number of days.
    bool isDayOfMonth(int begin, const Number &number, int end, const State &state) const;
    /// 사흘간, 3일 만에, 10일 안에: words that make a length of N일.
    bool isLengthCue(int begin, int end) const;
    /// '1일 평균 2만 명': so many a day, not on the first.
    bool isDailyRate(int end) const;
    /// 4분기 연속 are four quarters, not the fourth.
    bool isInRow(int end) const;
    /// 2일 1시간 5분: a day before hours without 시.
    bool isSmallerLength(int at) const;
    const TimeWord *shiftAt(int begin, int end, int *shiftEnd = nullptr) const;
    bool takeHour(int at, const Number &number, int end, State &state) const;
    /// A length at \a at (after 최근, 앞으로).
    bool takeLength(int begin, int at, State &state) const;
    bool takeLengthUnit(int begin, const Number &number, const TimeWord &unit, int end, State &state) const;
    /// 3분의 1 is a third.
    bool isFraction(int begin, const TimeWord &unit, int end) const;
    static bool lengthUnitFits(const Number &number, const TimeWord &unit, bool cue);
    static void addLength(Length &length, QChar unit, double count);
    /// 1년 6개월, 3년 반, 한 달하고 이틀.
    void takeMoreLength(int begin, State &state, bool isNights = false) const;
    static void halve(Length &length);
    static bool isFiner(const Length &length, QChar unit, bool isNights);
    /// 사흘 뒤, 2년 전, 1년여 전.
    void takeShift(int begin, State &state) const;

    const QStringView m_text;
    int m_begin;
    int m_end;
    const TimeLexicon &m_words;
    State m_best; ///< kept because it is large
};

} // namespace Haengbo::Times
