// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timeparser.h"

#include "model/language/times/timegrammar.h"
#include "model/text/letters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

/// As QChar::isLetterOrNumber(), at once for the letters that are most of a text.
bool isWordSign(QChar c) { return Hangul::isSyllable(c) || c.isLetterOrNumber(); }

} // namespace

Parser::Parser(QStringView text, Span sentence)
    : m_text(text)
    , m_begin(sentence.begin)
    , m_end(sentence.end)
    , m_words(timeLexicon())
{
}

void Parser::run(std::vector<TimeExpression> &found)
{
    for (int at = m_begin; at < m_end;)
        at = m_words.mayOpen(m_text[at]) ? scan(at, found) : at + 1;
}

int Parser::scan(int at, std::vector<TimeExpression> &found)
{
    const QChar c = m_text[at];
    const bool digit = isDigit(c);
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
        if (before.isLetterOrNumber() || before == u'$' || before == u'#' || before == u'@' || before == u'_')
            return false;
        const bool joins = before == u'.' || before == u',' || before == u'-' || before == u'/' ||
                           before == u':' || before == u'+';
        if (!joins || at - 2 < m_begin)
            return true;
        const QChar other = m_text[at - 2];
        return !isDigit(other) && !Hangul::isLatin(other);
    }
    if (!isWordSign(before))
        return true;
    return m_words.glued.mayStart(m_text[at]) && m_words.glued.longestAt(rest(at));
}

int Parser::afterDigits(int at) const
{
    while (at < m_end && isDigit(m_text[at]))
        ++at;
    return at;
}

int Parser::skipSpaces(int at, int most) const
{
    for (int skipped = 0; at < m_end && skipped < most && isSpace(m_text[at]); ++skipped)
        ++at;
    return at;
}

int Parser::wordEnd(int at) const
{
    while (at < m_end && isWordSign(m_text[at]))
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

bool Parser::finish(int begin, State &state) const
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

bool Parser::takeEdge(int begin, State &state) const
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

bool Parser::mayBegin(int begin) const
{
    if (begin >= m_end)
        return false;
    const QChar c = m_text[begin];
    if (isDigit(c) || isApostrophe(c) || m_words.counts.mayStart(c) || m_words.sinoDigits.mayStart(c))
        return true;
    const auto stands = [this, begin](const TimeWord &word) { return beginsWith(rest(begin), word.form); };
    return std::ranges::any_of(m_words.starts.candidates(c), stands);
}

bool Parser::parse(int begin, State &best) const
{
    if (!mayBegin(begin))
        return false;
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
    if (state.rank <= MonthRank && isBoundary(begin, state.end, &particle) && particle == Particle::Genitive)
        return takeNth(skipSpaces(state.end + 1), state);
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
    if (at >= m_end)
        return false;
    const QChar c = m_text[at];
    if (isApostrophe(c))
        return takeShortYear(at, state);
    if (m_words.starts.mayStart(c)) {
        for (const TimeWord &word : m_words.starts.candidates(c)) {
            if (!beginsWith(rest(at), word.form))
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
