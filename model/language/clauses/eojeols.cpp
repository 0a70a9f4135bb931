// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses/clauseparser.h"
#include "model/language/clauses/wordreadings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

bool opensAside(QChar c)
{
    return c == u'(' || c == u'[' || c == u'（' || c == u'［' || c == u'{' || c == u'〔' || c == u'【';
}

int ClauseParser::closeOf(int open, int end) const
{
    int depth = 0;
    for (int i = open; i < end; ++i) {
        if (token(i).kind == TokenKind::Open)
            ++depth;
        else if (token(i).kind == TokenKind::Close && --depth == 0)
            return i;
    }
    return -1;
}

/// Speech holds a sentence; a quoted name is short and ends in a noun.
bool ClauseParser::isSpeech(int open, int close) const
{
    if (close - open > 14)
        return true;
    for (int i = open + 1; i < close; ++i) {
        if (token(i).kind == TokenKind::Stop)
            return true;
    }
    const Token &last = token(close - 1);
    if (close - open < 3 || last.kind != TokenKind::Word)
        return false;
    const VerbForm form = verbForm(m_analysis.words(last));
    return form.ending &&
           (form.ending->kind == EndingKind::Final || form.ending->kind == EndingKind::Connective) &&
           !form.ending->form.isEmpty();
}

Eojeol ClauseParser::readEojeol(int first, int end) const
{
    Eojeol eojeol;
    eojeol.firstToken = first;
    int wordToken = first;
    int tailToken = -1;
    int i = first + 1;
    bool afterSign = false;
    for (; i < end && !token(i).spaceBefore; ++i) {
        const Token &at = token(i);
        if (at.kind == TokenKind::Open && opensAside(words(i)[0])) {
            const int close = closeOf(i, end);
            if (close < 0)
                break;
            i = close;
            afterSign = true;
        } else if (at.kind == TokenKind::Close) {
            if (m_levels.size() > 1 && m_levels.back().open == i)
                break;
            afterSign = true;
        } else if (at.kind == TokenKind::Mark &&
                   (words(i) == u"%" || words(i) == u"+" || words(i) == u"㎡")) {
            afterSign = true;
        } else if (at.kind == TokenKind::Word && afterSign) {
            tailToken = i;
            ++i;
            break;
        } else {
            break;
        }
    }
    eojeol.endToken = i;
    eojeol.noun = token(wordToken).span;
    if (i < end) {
        eojeol.comma = token(i).kind == TokenKind::Comma;
        eojeol.breaks = token(i).kind == TokenKind::Mark || token(i).kind == TokenKind::Stop;
    }
    const auto index = static_cast<std::size_t>(wordToken);
    if (m_entities[index].index >= 0 && m_entities[index].span.end > token(wordToken).span.begin) {
        eojeol.entity = m_entities[index].index;
        eojeol.isName = true;
    }
    if (m_times[index].index >= 0) {
        eojeol.time = m_times[index].index;
        eojeol.isName = true;
    }
    cutParticle(eojeol, wordToken, tailToken, end);
    return eojeol;
}

namespace {

void take(Eojeol &eojeol, const ParticleCut &cut)
{
    eojeol.first = cut.first;
    eojeol.last = cut.last;
}

} // namespace

/// '100%를', '달빛전자(주)는': what hangs on a sign or a bracket is a particle, or the copula.
void ClauseParser::cutTail(Eojeol &eojeol, int wordToken, int tailToken, bool closing) const
{
    const QStringView word = words(wordToken);
    ParticleCut cut;
    const QStringView tail = words(tailToken);
    // '100%를' is read 백 퍼센트를.
    const bool percent = words(tailToken - 1) == u"%";
    const QStringView sounding = percent ? QStringView(u"퍼센트") : word;
    if (isParticleAfter(sounding, tail, &cut) && cut.last != Particle::Copula)
        take(eojeol, cut);
    else if (const VerbForm copula = copulaForm(QString(word.toString() + tail.toString()), closing);
             copula.ending)
        eojeol.verb = copula;
}

void ClauseParser::readVerb(Eojeol &eojeol, int wordToken, int end, bool goesOn) const
{
    const QStringView word = words(wordToken);
    const Level &level = m_levels.back();
    const bool afterObject =
        level.words.empty() && !level.pending.empty() &&
        m_parse.phrases[static_cast<std::size_t>(level.pending.back())].last == Particle::Object;
    eojeol.verb = verbForm(word, afterObject || goesOn, goesOn);
    // '감속기를 많이 대 주는': the auxiliary shows that 대 is a verb.
    if (!eojeol.verb.ending && word.size() == 1 && wordToken + 1 < end) {
        const VerbForm bare = verbForm(word, true);
        VerbForm joined = bare;
        if (bare.ending && bare.ending->form.isEmpty() && takeAuxiliary(&joined, words(wordToken + 1)))
            eojeol.verb = bare;
    }
}

void ClauseParser::cutParticle(Eojeol &eojeol, int wordToken, int tailToken, int end) const
{
    const QStringView word = words(wordToken);
    const bool closing = eojeol.comma || eojeol.breaks || eojeol.endToken >= end;
    if (tailToken >= 0) {
        cutTail(eojeol, wordToken, tailToken, closing);
        return;
    }
    VerbForm copula;
    WordReading reading;
    if (eojeol.isName) {
        const Span name = eojeol.time >= 0 ? m_times[static_cast<std::size_t>(wordToken)].span
                                           : m_entities[static_cast<std::size_t>(wordToken)].span;
        const Span at = token(wordToken).span;
        if (name.end >= at.end)
            return;
        const QStringView tail = word.sliced(name.end - at.begin);
        ParticleCut cut;
        if (isParticleAfter(word.first(name.end - at.begin), tail, &cut) && cut.last != Particle::Copula) {
            take(eojeol, cut);
            eojeol.noun.end = name.end;
            return;
        }
        reading = nounReading(word, closing, &copula);
    } else {
        reading = wordReading(word, closing);
        // '보고 있다' is no report.
        const bool goesOn = reading.plain && wordToken + 1 < end &&
                            token(wordToken + 1).kind == TokenKind::Word &&
                            goesOnAfter(word, words(wordToken + 1));
        if (goesOn || word.size() == 1) {
            readVerb(eojeol, wordToken, end, goesOn);
            if (eojeol.verb.ending)
                return;
            reading = nounReading(word, closing, &copula);
        }
    }
    if (reading.verb)
        eojeol.verb = *reading.verb;
    eojeol.first = reading.first;
    eojeol.last = reading.last;
    eojeol.noun.end = eojeol.noun.begin + reading.stem;
}

} // namespace Haengbo
