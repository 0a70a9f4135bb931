// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses/clauseparser.h"
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

void ClauseParser::readEojeol(Eojeol &eojeol, int end)
{
    const Token &word = token(eojeol.firstToken);
    eojeol.noun = word.span;
    int tail = -1;
    bool closing = true;
    if (eojeol.endToken < end) {
        if (!token(eojeol.endToken).spaceBefore && token(eojeol.endToken).kind != TokenKind::Comma)
            tail = findTail(eojeol, end);
        if (eojeol.endToken < end) {
            const TokenKind next = token(eojeol.endToken).kind;
            eojeol.comma = next == TokenKind::Comma;
            eojeol.breaks = next == TokenKind::Mark || next == TokenKind::Stop;
            closing = eojeol.comma || eojeol.breaks;
        }
    }
    const Covers *covers = coversOf(eojeol.firstToken);
    if (covers) {
        m_named = true;
        eojeol.entity = covers->entity.index;
        eojeol.time = covers->time.index;
    }
    if (tail >= 0)
        cutTail(eojeol, tail, closing);
    else if (covers)
        cutName(eojeol, *covers, closing);
    else if (word.word != noWord) // figures have no particles of their own
        cutWord(eojeol, end, closing);
}

/// Takes what is written on to the word of \a eojeol: its gloss in brackets, closing quotation marks, signs.
/// The token of the particle behind them, -1 when there is none.
int ClauseParser::findTail(Eojeol &eojeol, int end) const
{
    bool afterSign = false;
    int &i = eojeol.endToken;
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
            return i++;
        } else {
            break;
        }
    }
    return -1;
}

void ClauseParser::takeVerb(Eojeol &eojeol, const VerbForm &form)
{
    m_verb = clauseVerb(form, m_analysis.forms.get());
    eojeol.isVerb = true;
}

/// '100%를', '달빛전자(주)는': what hangs on a sign or a bracket is a particle, or the copula.
void ClauseParser::cutTail(Eojeol &eojeol, int tailToken, bool closing)
{
    const QStringView word = words(eojeol.firstToken);
    ParticleCut cut;
    const QStringView tail = words(tailToken);
    eojeol.negates = negates(word);
    // '100%를' is read 백 퍼센트를.
    const bool percent = words(tailToken - 1) == u"%";
    const QStringView sounding = percent ? QStringView(u"퍼센트") : word;
    if (isParticleAfter(sounding, tail, &cut) && cut.last != Particle::Copula) {
        eojeol.first = cut.first;
        eojeol.last = cut.last;
    } else if (const VerbForm copula = copulaForm(QString(word.toString() + tail.toString()), closing);
               copula.ending) {
        takeVerb(eojeol, copula);
    }
}

/// The particle behind a name or a time, or behind the noun that it is a part of.
void ClauseParser::cutName(Eojeol &eojeol, const Covers &covers, bool closing)
{
    const Span name = eojeol.time >= 0 ? covers.time.span : covers.entity.span;
    const Span at = eojeol.noun;
    if (name.end >= at.end)
        return;
    if (const WordNumber word = token(eojeol.firstToken).word; word != noWord) {
        const NameReading &behind = m_readings.behindName(word, name.end - at.begin);
        if (behind.first != Particle::None) {
            eojeol.first = behind.first;
            eojeol.last = behind.last;
            eojeol.noun.end = name.end;
            return;
        }
    }
    const QStringView word = words(eojeol.firstToken);
    VerbForm copula;
    const WordReading reading = nounReading(word, closing, &copula);
    if (copula.ending)
        takeVerb(eojeol, copula);
    eojeol.first = reading.first;
    eojeol.last = reading.last;
    eojeol.noun.end = eojeol.noun.begin + reading.stem;
}

bool ClauseParser::readVerb(Eojeol &eojeol, const WordReading &reading, int end)
{
    const int next = eojeol.firstToken + 1;
    const QStringView word = words(eojeol.firstToken);
    // '보고 있다' is no report.
    const bool goesOn = reading.mayGoOn && next < end && token(next).kind == TokenKind::Word &&
                        goesOnAfter(word, words(next));
    if (!goesOn && !reading.mayBeVerb)
        return false;
    const Level &level = m_levels.back();
    // The word itself stands alone so far.
    const bool afterObject = m_words.size() == 1 && !level.pending.empty() &&
                             phrase(level.pending.back()).last == Particle::Object;
    if (const VerbForm form = verbForm(word, afterObject || goesOn, goesOn); form.ending) {
        takeVerb(eojeol, form);
        return true;
    }
    if (word.size() != 1 || next >= end)
        return false;
    // '감속기를 많이 대 주는': the auxiliary shows that 대 is a verb.
    const VerbForm bare = verbForm(word, true);
    VerbForm joined = bare;
    if (!bare.ending || !bare.ending->form.isEmpty() || !takeAuxiliary(&joined, words(next)))
        return false;
    takeVerb(eojeol, bare);
    return true;
}

void ClauseParser::cutWord(Eojeol &eojeol, int end, bool closing)
{
    const WordReading &reading = m_readings.of(token(eojeol.firstToken).word, closing);
    if ((reading.mayGoOn || reading.mayBeVerb) && readVerb(eojeol, reading, end))
        return;
    if (reading.verb) {
        m_verb = *reading.verb;
        eojeol.isVerb = true;
    }
    eojeol.negates = reading.negates;
    eojeol.first = reading.first;
    eojeol.last = reading.last;
    eojeol.noun.end = eojeol.noun.begin + reading.stem;
}

} // namespace Haengbo
