// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses.h"

#include "model/language/clauses/clauseparser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Those of the thread: few words make most of all texts (Zipf).
WordReadings &readingsOf(const Analysis &analysis)
{
    thread_local WordReadings readings;
    readings.ask(analysis.forms.get());
    return readings;
}

} // namespace

ClauseParser::ClauseParser(const Analysis &analysis, const Extraction &soFar)
    : m_analysis(analysis)
    , m_soFar(soFar)
    , m_readings(readingsOf(analysis))
    , m_coverPlaces(analysis.tokens.size())
{
    m_covers.reserve(analysis.tokens.size() / 2);
    for (std::size_t i = 0; i < soFar.entities.size(); ++i) {
        for (const Mention &mention : soFar.entities[i].mentions)
            cover(mention.span, static_cast<int>(i), analysis.tokenAt(mention.span.begin), &Covers::entity);
    }
    const int tokens = static_cast<int>(analysis.tokens.size());
    int at = 0;
    int before = 0;
    for (std::size_t i = 0; i < soFar.times.size(); ++i) {
        const Span span = soFar.times[i].span;
        // Times stand in text order.
        at = span.begin < before ? 0 : at;
        before = span.begin;
        while (at < tokens && token(at).span.end <= span.begin)
            ++at;
        cover(span, static_cast<int>(i), at, &Covers::time);
    }
}

Parse ClauseParser::run()
{
    m_levels.resize(1);
    m_parse.phrases.reserve(m_analysis.tokens.size() / 2);
    m_parse.clauses.reserve(m_analysis.tokens.size() / 5);
    m_parse.firstClause.reserve(m_analysis.sentences.size() + 1);
    m_parse.firstPhrase.reserve(m_analysis.sentences.size() + 1);
    for (std::size_t i = 0; i < m_analysis.sentences.size(); ++i) {
        m_parse.firstClause.push_back(static_cast<int>(m_parse.clauses.size()));
        m_parse.firstPhrase.push_back(static_cast<int>(m_parse.phrases.size()));
        m_sentence = static_cast<int>(i);
        parseSentence();
    }
    m_parse.firstClause.push_back(static_cast<int>(m_parse.clauses.size()));
    m_parse.firstPhrase.push_back(static_cast<int>(m_parse.phrases.size()));
    return std::move(m_parse);
}

/// Covers the tokens of \a span, the first of which is \a i, with \a index.
void ClauseParser::cover(Span span, int index, int i, Cover Covers::*what)
{
    const int tokens = static_cast<int>(m_analysis.tokens.size());
    for (; i < tokens && token(i).span.begin < span.end; ++i) {
        int &place = m_coverPlaces[static_cast<std::size_t>(i)];
        if (place == 0) {
            m_covers.emplace_back();
            place = static_cast<int>(m_covers.size());
        }
        Cover &at = m_covers[static_cast<std::size_t>(place) - 1].*what;
        if (at.index < 0 || at.span.length() < span.length())
            at = {index, span};
    }
}

/// A verb that may only tie a phrase on is a predicate where it does not stand before a noun.
void ClauseParser::untie()
{
    // '보유한 지분' ties, '보유하고 있다' and '보유했다' tell.
    if (!m_verb.tie || m_verb.ending->kind == EndingKind::Adnominal ||
        (m_verb.ending->kind == EndingKind::Connective &&
         m_verb.ending->within != VerbEnding::Within::CarriesOn))
        return;
    m_verb.tie = false;
    if (m_verb.stem.size() > 2 && m_verb.stem.endsWith(u'하')) {
        m_verb.stem.chop(1);
        m_verb.word = m_analysis.forms->numberOf(m_verb.stem);
        m_verb.verbalNoun = true;
        --m_verb.stemLength;
    }
}

/// '검토하고 있다': takes the auxiliaries behind a verb into it.
void ClauseParser::joinAuxiliaries(Eojeol &eojeol, int end)
{
    while (takesAuxiliary(m_verb) && !m_verb.tie && !eojeol.comma && eojeol.endToken < end &&
           token(eojeol.endToken).kind == TokenKind::Word &&
           !(coversOf(eojeol.endToken) && coversOf(eojeol.endToken)->time.index >= 0) &&
           takeAuxiliary(&m_verb, words(eojeol.endToken))) {
        ++eojeol.endToken;
        eojeol.comma = eojeol.endToken < end && token(eojeol.endToken).kind == TokenKind::Comma;
    }
}

void ClauseParser::parseSentence()
{
    const Sentence &sentence = m_analysis.sentences[static_cast<std::size_t>(m_sentence)];
    // Nobody writes such sentences; what looks for the governing clause would crawl through them.
    constexpr int longestSentence = 1000;
    if (sentence.endToken - sentence.firstToken > longestSentence)
        return;
    const int firstClause = static_cast<int>(m_parse.clauses.size());
    m_levels.resize(1);
    m_levels.front().clear();
    const int end = sentence.endToken;
    for (int i = sentence.firstToken; i < end;) {
        const Token &at = token(i);
        if (at.kind == TokenKind::Word || at.kind == TokenKind::Number) {
            i = addEojeol(i, end);
            continue;
        }
        if (at.kind == TokenKind::Open) {
            const int close = closeOf(i, end);
            if (close > 0 && opensAside(words(i)[0])) {
                i = close + 1;
                continue;
            }
            if (close > 0 && isSpeech(i, close)) {
                endPhrase();
                Level level;
                level.quoted = true;
                level.open = close;
                m_levels.push_back(std::move(level));
            }
        } else if (at.kind == TokenKind::Close) {
            if (m_levels.size() > 1 && m_levels.back().open == i) {
                flush();
                m_levels.pop_back();
                // ”라고, ”며: the quoting particle.
                if (i + 1 < end && !token(i + 1).spaceBefore && token(i + 1).kind == TokenKind::Word)
                    ++i;
            }
        } else if (at.kind == TokenKind::Stop) {
            flush();
        } else if (at.kind == TokenKind::Mark && words(i) != u"%") {
            endPhrase();
        }
        ++i;
    }
    for (flush(); m_levels.size() > 1; flush())
        m_levels.pop_back();
    linkClauses(firstClause);
}

bool ClauseParser::isNegation(const Eojeol &eojeol)
{
    return eojeol.negates && eojeol.entity < 0 && eojeol.time < 0 && eojeol.last == Particle::None;
}

/// Reads the word at token \a first and what is written on to it; tells where the next begins.
int ClauseParser::addEojeol(int first, int end)
{
    Eojeol &eojeol = m_words.emplace_back();
    eojeol.firstToken = first;
    eojeol.endToken = first + 1;
    readEojeol(eojeol, end);
    const int next = eojeol.endToken;
    // A time without a particle stands for itself: '4일 | 서울에서'.
    if (eojeol.isVerb)
        return addPredicate(end);
    if (eojeol.last != Particle::None || eojeol.comma || eojeol.breaks ||
        (eojeol.time >= 0 &&
         m_soFar.times[static_cast<std::size_t>(eojeol.time)].span.end <= eojeol.noun.end))
        makePhrase();
    return next;
}

/// Takes the verb that the last of the words is; tells where the next word begins.
int ClauseParser::addPredicate(int end)
{
    untie();
    joinAuxiliaries(m_words.back(), end);
    const Eojeol eojeol = m_words.back();
    if (!m_verb.copula || m_verb.tie)
        m_words.pop_back();
    // '일본에는 안 간다'
    if (!m_verb.tie && !m_verb.copula && !m_words.empty() && isNegation(m_words.back())) {
        m_words.pop_back();
        m_verb.negated = true;
    }
    endPhrase();
    if (m_verb.tie || (m_verb.over && tiesOver()))
        tieOn();
    // '달빛전자를 빠르게 따라잡는다': an adverb takes no phrases.
    else if (!m_verb.ending->manner || eojeol.comma)
        addVerb(eojeol);
    return eojeol.endToken;
}

void ClauseParser::makePhrase()
{
    Level &level = m_levels.back();
    const Eojeol &last = m_words.back();
    const int index = static_cast<int>(m_parse.phrases.size());
    Phrase &made = m_parse.phrases.emplace_back();
    made.sentence = m_sentence;
    made.firstToken = m_words.front().firstToken;
    made.endToken = last.endToken;
    made.noun = last.noun;
    made.nounToken = last.firstToken;
    const bool copula = last.isVerb; // no other verb is part of a phrase
    if (copula)
        made.noun.end = std::min(made.noun.end, made.noun.begin + m_verb.stemLength);
    made.span = {token(made.firstToken).span.begin, std::max(made.noun.end, last.noun.end)};
    made.first = last.first;
    made.last = last.last;
    // Asked all at once: no two words in a row answer alike.
    const bool comma = (last.last == Particle::None) & last.comma & !copula;
    made.joined = comma | ((last.first == Particle::With) & (last.last == Particle::With));
    if (m_named)
        nameThings(made);
    level.pending.push_back(index);
    m_words.clear();
    m_named = false;
    if (!level.heads.empty())
        endDescriptions(index);
}

/// Phrase \a index begins with the noun that the clauses before it describe.
void ClauseParser::endDescriptions(int index)
{
    Level &level = m_levels.back();
    for (const int clause : level.heads)
        m_parse.clauses[static_cast<std::size_t>(clause)].head = index;
    level.heads.clear();
    const Phrase &made = phrase(index);
    const Span firstWord = token(made.firstToken).span;
    level.dependentHead =
        isShortNoun(m_analysis.words(firstWord.begin == made.noun.begin ? made.noun : firstWord));
}

/// The times and entities that the words of a phrase are of.
void ClauseParser::nameThings(Phrase &made)
{
    int lastEntity = -1;
    int persons = 0;
    const auto isPerson = [this](int entity) {
        return m_soFar.entities[static_cast<std::size_t>(entity)].kind == EntityKind::Person;
    };
    int *times = m_parse.lists.room(m_words.size());
    int *endTimes = times;
    for (const Eojeol &word : m_words) {
        if (word.entity >= 0) {
            lastEntity = word.entity;
            persons += isPerson(word.entity) ? 1 : 0;
        }
        if (word.time >= 0 && (endTimes == times || endTimes[-1] != word.time))
            *endTimes++ = word.time;
    }
    made.times = m_parse.lists.take(endTimes);
    if (lastEntity < 0)
        return;
    // The people, or without one the last that is named; the others only describe.
    const auto keep = [&](bool people) {
        int *all = m_parse.lists.room(m_words.size());
        int *end = all;
        int before = -1;
        for (const Eojeol &word : m_words) {
            if (word.entity < 0 || word.entity == before)
                continue;
            before = word.entity;
            if (isPerson(before) == people)
                *end++ = before;
        }
        return m_parse.lists.take(end);
    };
    made.modifiers = keep(false);
    if (persons > 0) {
        made.entities = keep(true);
    } else {
        made.entities = made.modifiers.last(1);
        made.modifiers = made.modifiers.first(made.modifiers.size() - 1);
    }
    made.kind = m_soFar.entities[static_cast<std::size_t>(made.entities.back())].kind;
}

/// '시장을 놓고 다툰다', '계약을 두고 협상한다'; but not '베트남에 공장을 두고'.
bool ClauseParser::tiesOver()
{
    if (m_verb.ending->within != VerbEnding::Within::CarriesOn || m_verb.ongoing || m_verb.negated)
        return false;
    const auto &pending = m_levels.back().pending;
    return !pending.empty() && phrase(pending.back()).last == Particle::Object &&
           std::none_of(pending.begin(), pending.end(),
                        [this](int i) { return phrase(i).first == Particle::At && phrase(i).times.empty(); });
}

void ClauseParser::tieOn()
{
    Level &level = m_levels.back();
    if (level.pending.empty())
        return;
    Phrase &before = phrase(level.pending.back());
    if (before.last == Particle::None || before.last == Particle::Topic || before.last == Particle::Subject)
        return;
    before.tie = m_verb.stem;
    if (m_verb.ending->kind == EndingKind::Adnominal && before.last == Particle::Object)
        before.joined = true;
}

/// What no verb took (a headline, a caption's end) stays without a clause.
void ClauseParser::flush()
{
    endPhrase();
    m_levels.back().pending.clear();
    m_levels.back().heads.clear();
}

Particle Parse::roleOf(int index) const
{
    const Phrase *at = &phrases[static_cast<std::size_t>(index)];
    int next = index + 1;
    while (at->joined && next < static_cast<int>(phrases.size()) &&
           phrases[static_cast<std::size_t>(next)].sentence == at->sentence) {
        const Phrase &following = phrases[static_cast<std::size_t>(next)];
        // 'A와 서울에서 만났다' is no list: what follows names no one.
        if (at->first == Particle::With &&
            (following.entities.empty() || at->entities.empty() || !following.alike(*at)))
            return Particle::With;
        at = &following;
        ++next;
    }
    return at->last == Particle::Genitive && at->first != Particle::Genitive ? at->first : at->last;
}

Parse parseClauses(const Analysis &analysis, const Extraction &soFar)
{
    return ClauseParser(analysis, soFar).run();
}

} // namespace Haengbo
