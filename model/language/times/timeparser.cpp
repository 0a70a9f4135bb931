// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeparser.h"

#include "model/language/times/timegrammar.h"
#include "model/text/letters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

Parser::Parser(QStringView text, Span sentence)
    : m_text(text)
    , m_begin(sentence.begin)
    , m_end(sentence.end)
    , m_words(timeLexicon())
{
}

namespace {

static_assert(TimeSign::InWord == 1 && TimeSign::Glued == TimeSign::Opens << 1);

/// What a letter must be to open a time, by the sign of the letter before. Asked at once: the processor would
/// guess wrong at every other word whether a letter stands before one that may open a time.
unsigned openingBehind(unsigned before) { return TimeSign::Opens << (before & TimeSign::InWord); }

} // namespace

int Parser::runIn(int at, int end, std::vector<TimeExpression> &found)
{
    const char16_t *text = m_text.utf16();
    const quint8 *signs = m_words.signs.data();
    unsigned before = at > m_begin ? signs[text[at - 1]] : 0;
    while (at < end) {
        const unsigned sign = signs[text[at]];
        const unsigned opening = openingBehind(before);
        before = sign;
        if (!(sign & opening) || !mayTake(at) || !startsHere(at)) {
            ++at;
            continue;
        }
        at = scan(at, found);
        before = signs[text[at - 1]];
    }
    return at;
}

bool Parser::mayHoldTime() const
{
    unsigned before = 0;
    for (int at = m_begin; at < m_end; ++at) {
        const unsigned sign = m_words.signOf(m_text[at]);
        const unsigned opening = openingBehind(before);
        before = sign;
        if (!(sign & opening))
            continue;
        // What stands behind the word may be anything.
        const int next = isDigit(m_text[at]) ? afterFigures(at) : at + 1;
        if (next == m_end || mayTake(at))
            return true;
    }
    return false;
}

int Parser::scan(int at, std::vector<TimeExpression> &found)
{
    do {
        if (!parse(at, m_best))
            break;
        m_best.time.span = {at, m_best.end};
        found.push_back(m_best.time);
        if (!m_best.time.isRangeHead)
            return scanSecondDay(m_best, found);
        // The other end of 19~23일 starts right after the mark.
        at = skipSpaces(skipSpaces(m_best.end) + 1);
    } while (mayTake(at));
    return isDigit(charAt(at)) ? afterDigits(at) : at + 1;
}

int Parser::scanSecondDay(const State &first, std::vector<TimeExpression> &found) const
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

bool Parser::startsHere(int at) const
{
    if (at == m_begin)
        return true;
    const QChar before = m_text[at - 1];
    if (isDigit(m_text[at])) {
        if ((m_words.signOf(before) & TimeSign::InWord) || before == u'$' || before == u'#' ||
            before == u'@' || before == u'_')
            return false;
        const bool joins = before == u'.' || before == u',' || before == u'-' || before == u'/' ||
                           before == u':' || before == u'+';
        if (!joins || at - 2 < m_begin)
            return true;
        const QChar other = m_text[at - 2];
        return !isDigit(other) && !Hangul::isLatin(other);
    }
    return !(m_words.signOf(before) & TimeSign::InWord) || m_words.glued.longestAt(rest(at));
}

int Parser::afterDigits(int at) const
{
    while (at < m_end && isDigit(m_text[at]))
        ++at;
    return at;
}

int Parser::afterFigures(int at) const
{
    at = afterDigits(at);
    while ((charAt(at) == u'.' || charAt(at) == u',') && isDigit(charAt(at + 1)))
        at = afterDigits(at + 1);
    return at;
}

int Parser::wordEnd(int at) const
{
    while (at < m_end && (m_words.signOf(m_text[at]) & TimeSign::InWord))
        ++at;
    return at;
}

bool Parser::isBoundary(int begin, int end, Particle *particle) const
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

bool Parser::isChain(int begin, int end, int tail, ParticleCut *cut) const
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

bool Parser::hasTimeParticle(int begin, int end) const
{
    Particle particle = Particle::None;
    return isBoundary(begin, end, &particle) &&
           (particle == Particle::At || particle == Particle::Since || particle == Particle::Until);
}

std::optional<Parser::Ending> Parser::endingOf(int begin, const State &state) const
{
    const TimeExpression &time = state.time;
    Ending ending{state.end, time.shape, time.particle, time.mod};
    if (time.isRangeHead)
        return ending;
    const bool isLength = time.shape == Shape::Length;
    bool hasEdge = false;
    if (time.shape == Shape::Point && state.rank >= YearRank && state.rank <= WeekRank)
        hasEdge = takeEdge(begin, state, ending);
    // Words behind may be glued to one another (40분여간); what does not end in a boundary is no such
    // word.
    int end = ending.end;
    Ending tried = ending;
    for (int rounds = 0, at = end; rounds < 4; ++rounds) {
        const int word = skipSpaces(at, 1);
        const TimeWord *after = afterAt(word, isLength, at);
        if (!after)
            break;
        at = word + static_cast<int>(after->form.size());
        if (!after->mod.isEmpty())
            tried.mod = after->mod;
        if (after->kind == WordKind::Every)
            tried.shape = Shape::Set;
        if (after->kind == WordKind::After || after->kind == WordKind::LengthAfter ||
            after->kind == WordKind::Every)
            tried.end = at;
        if (isBoundary(begin, at)) {
            if (after->kind == WordKind::BlockAfter)
                return {};
            ending = tried;
            end = at;
        } else if (skipSpaces(at, 1) > at) {
            break;
        }
    }
    if (!isBoundary(begin, end, &ending.particle))
        return {};
    if (state.needsCompany && !hasEdge && !(state.rank >= WeekRank && standsAlone(begin, ending.end)))
        return {};
    return ending;
}

const TimeWord *Parser::lengthAfterAt(int end, int word) const
{
    const TimeWord *after = word < m_end ? m_words.lengthAfters.longestAt(rest(word)) : nullptr;
    return after && word > end && after->form.size() == 1 && after->mod == u"APPROX" ? nullptr : after;
}

const TimeWord *Parser::afterAt(int at, bool isLength, int end) const
{
    if (at >= m_end)
        return nullptr;
    if (isLength) {
        if (const TimeWord *after = lengthAfterAt(end < 0 ? at : end, at))
            return after;
    }
    return m_words.afters.longestAt(rest(at));
}

bool Parser::standsAlone(int begin, int end) const
{
    return hasTimeParticle(begin, end) || (begin == m_begin && end == m_end) || isMovedTo(begin, end);
}

/// '가을로 밀렸다': a weak word of time is one where something is put off to it.
bool Parser::isMovedTo(int begin, int end) const
{
    Particle particle = Particle::None;
    if (!isBoundary(begin, end, &particle) || particle != Particle::By)
        return false;
    const int verb = skipSpaces(wordEnd(end));
    return verb < m_end && m_words.moved.longestAt(rest(verb));
}

bool Parser::takeEdge(int begin, const State &state, Ending &ending) const
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
    ending.mod = edge->mod;
    ending.end = end;
    return true;
}

bool Parser::mayTakeWord(int at) const
{
    const QChar c = m_text[at];
    const QChar next = charAt(at + 1);
    if (isApostrophe(c))
        return isDigit(next);
    return !m_words.startsByPair.candidates(c, next).empty() ||
           ((m_words.signOf(c) & TimeSign::Numeral) &&
            ((m_words.signOf(next) & TimeSign::BehindNumeral) ||
             (m_words.signOf(charAt(skipSpaces(at + 1, 1))) & TimeSign::Unit)));
}

bool Parser::mayTakeDigits(int at) const
{
    constexpr int digitsOfYear = 4;
    int end = afterDigits(at);
    if (const QChar mark = charAt(end); mark == u'.' || mark == u',') {
        // A year before its month, a list of days, a thousand or a fraction.
        const int next = skipSpaces(end + 1, 1);
        if (!isDigit(charAt(next)))
            return false;
        if (next > end + 1 || (mark == u'.' && end - at == digitsOfYear))
            return true;
        // A longer run is left to the parser: to walk it to its end from each of its marks takes too long.
        constexpr int mostMarks = 8;
        for (int marks = 0; (charAt(end) == u'.' || charAt(end) == u',') && isDigit(charAt(end + 1));
             ++marks) {
            if (marks == mostMarks)
                return true;
            end = afterDigits(end + 1);
        }
    }
    return m_words.signOf(charAt(skipSpaces(end))) & TimeSign::BehindDigits;
}

bool Parser::parse(int begin, State &best) const
{
    State state;
    state.end = begin;
    bool found = false;
    // Each run of parts that can end an expression is kept; the longest wins.
    while (!state.isClosed && takePart(begin, state)) {
        if (const std::optional<Ending> ending = endingOf(begin, state)) {
            best = state;
            best.end = ending->end;
            best.time.shape = ending->shape;
            best.time.particle = ending->particle;
            best.time.mod = ending->mod;
            found = true;
        }
    }
    return found;
}

bool Parser::takePart(int begin, State &state) const
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
    const int behindParticle = skipSpaces(state.end + 1);
    if (state.rank <= MonthRank && mayTake(behindParticle) && isBoundary(begin, state.end, &particle) &&
        particle == Particle::Genitive)
        return takeNth(behindParticle, state);
    if (m_text[state.end] == u',' && state.rank == DayRank) {
        at = skipSpaces(state.end + 1);
        return takeOf(at, state, {WordKind::Weekday}) || takeYearBehind(at, state);
    }
    return false;
}

bool Parser::takeBrackets(int begin, State &state) const
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

bool Parser::takeWordOrNumber(int begin, int at, State &state) const
{
    if (!mayTake(at))
        return false;
    const QChar c = m_text[at];
    if (isApostrophe(c))
        return takeShortYear(at, state);
    for (const TimeWord *word : m_words.startsByPair.candidates(c, charAt(at + 1))) {
        if (!beginsWith(rest(at), word->form))
            continue;
        if (word->kind == WordKind::Block)
            return false;
        if (takeWord(begin, at, *word, state))
            return true;
    }
    if (isDigit(c))
        return takeDigits(begin, at, state);
    if (m_words.counts.mayStart(c) && takeCounted(begin, at, state))
        return true;
    return m_words.sinoDigits.mayStart(c) && takeSino(begin, at, state);
}

bool Parser::takeOf(int at, State &state, std::initializer_list<WordKind> kinds) const
{
    if (at >= m_end)
        return false;
    for (const TimeWord &word : m_words.starts.candidates(m_text[at])) {
        if (beginsWith(rest(at), word.form) && std::ranges::find(kinds, word.kind) != kinds.end())
            return takeWord(at, at, word, state);
    }
    return false;
}

void parseTimes(QStringView text, Span sentence, std::vector<TimeExpression> &found)
{
    Parser(text, sentence).run(found);
}

} // namespace Haengbo::Times
