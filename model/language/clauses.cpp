// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses.h"

#include "model/language/clauses/clauseparser.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

ClauseParser::ClauseParser(const Analysis &analysis, const Extraction &soFar)
    : m_analysis(analysis)
    , m_soFar(soFar)
    , m_entities(analysis.tokens.size())
    , m_times(analysis.tokens.size())
{
    for (std::size_t i = 0; i < soFar.entities.size(); ++i) {
        for (const Mention &mention : soFar.entities[i].mentions)
            cover(m_entities, mention.span, static_cast<int>(i));
    }
    for (std::size_t i = 0; i < soFar.times.size(); ++i)
        cover(m_times, soFar.times[i].span, static_cast<int>(i));
}

Parse ClauseParser::run()
{
    m_levels.resize(1);
    m_parse.phrases.reserve(m_analysis.tokens.size() / 2);
    m_parse.clauses.reserve(m_analysis.tokens.size() / 5);
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

void ClauseParser::cover(std::vector<Cover> &all, Span span, int index)
{
    const int tokens = static_cast<int>(m_analysis.tokens.size());
    for (int i = m_analysis.tokenAt(span.begin); i < tokens && token(i).span.begin < span.end; ++i) {
        Cover &at = all[static_cast<std::size_t>(i)];
        if (at.index < 0 || at.span.length() < span.length())
            at = {index, span};
    }
}

namespace {

/// A verb that may only tie a phrase on is a predicate where it does not stand before a noun.
void untie(VerbForm &verb)
{
    // '보유한 지분' ties, '보유하고 있다' and '보유했다' tell.
    if (verb.tie && verb.ending->kind != EndingKind::Adnominal &&
        (verb.ending->kind != EndingKind::Connective ||
         verb.ending->within == VerbEnding::Within::CarriesOn)) {
        verb.tie = false;
        if (verb.stem.size() > 2 && verb.stem.endsWith(u'하')) {
            verb.stem.chop(1);
            verb.verbalNoun = true;
            --verb.stemLength;
        }
    }
}

} // namespace

/// '검토하고 있다': takes the auxiliaries behind a verb into it.
void ClauseParser::joinAuxiliaries(Eojeol &eojeol, int end) const
{
    while (eojeol.verb.ending && !eojeol.verb.tie && !eojeol.comma && eojeol.endToken < end &&
           token(eojeol.endToken).kind == TokenKind::Word &&
           m_times[static_cast<std::size_t>(eojeol.endToken)].index < 0 &&
           takeAuxiliary(&eojeol.verb, words(eojeol.endToken))) {
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
            Eojeol eojeol = readEojeol(i, end);
            untie(eojeol.verb);
            joinAuxiliaries(eojeol, end);
            // '일본에는 안 간다'
            if (auto &before = m_levels.back().words; eojeol.verb.ending && !eojeol.verb.tie &&
                                                      !eojeol.verb.copula && !before.empty() &&
                                                      isNegation(before.back())) {
                before.pop_back();
                eojeol.verb.negated = true;
            }
            i = eojeol.endToken;
            // What closes a speech carries its particle: ”라며, ”고.
            addWord(std::move(eojeol));
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

bool ClauseParser::isNegation(const Eojeol &eojeol) const
{
    return eojeol.entity < 0 && eojeol.time < 0 && eojeol.last == Particle::None && !eojeol.verb.ending &&
           negates(m_analysis.words(eojeol.noun));
}

void ClauseParser::addWord(Eojeol &&eojeol)
{
    Level &level = m_levels.back();
    if (eojeol.verb.ending) {
        if (eojeol.verb.tie) {
            tieOn(eojeol);
            return;
        }
        if (eojeol.verb.copula)
            level.words.push_back(eojeol);
        endPhrase();
        // '달빛전자를 빠르게 따라잡는다': an adverb takes no phrases.
        if (eojeol.verb.ending->sense != u"manner" || eojeol.comma)
            addVerb(eojeol);
        return;
    }
    const Span word = eojeol.noun;
    const int time = eojeol.time;
    const bool ends = eojeol.last != Particle::None || eojeol.comma || eojeol.breaks;
    level.words.push_back(std::move(eojeol));
    // A time without a particle stands for itself: '4일 | 서울에서'.
    const bool endsTime = time >= 0 && m_soFar.times[static_cast<std::size_t>(time)].span.end <= word.end;
    if (ends || endsTime)
        endPhrase();
}

void ClauseParser::endPhrase()
{
    Level &level = m_levels.back();
    if (level.words.empty())
        return;
    const Eojeol &last = level.words.back();
    const int index = static_cast<int>(m_parse.phrases.size());
    Phrase &made = m_parse.phrases.emplace_back();
    made.sentence = m_sentence;
    made.firstToken = level.words.front().firstToken;
    made.endToken = last.endToken;
    made.noun = last.noun;
    if (last.verb.copula)
        made.noun.end = std::min(made.noun.end, made.noun.begin + last.verb.stemLength);
    made.span = {token(made.firstToken).span.begin, std::max(made.noun.end, last.noun.end)};
    made.first = last.first;
    made.last = last.last;
    bool hasPerson = false;
    const auto isPerson = [this](int entity) {
        return m_soFar.entities[static_cast<std::size_t>(entity)].kind == EntityKind::Person;
    };
    int lastEntity = -1;
    for (const Eojeol &word : level.words) {
        if (word.entity >= 0) {
            lastEntity = word.entity;
            hasPerson |= isPerson(word.entity);
        }
        if (word.time >= 0 && (made.times.empty() || made.times.back() != word.time))
            made.times.push_back(word.time);
    }
    // The people, or without one the last that is named; the others only describe.
    int before = -1;
    for (const Eojeol &word : level.words) {
        if (word.entity < 0 || word.entity == before)
            continue;
        before = word.entity;
        if (hasPerson && isPerson(before))
            made.entities.push_back(before);
        else
            made.modifiers.push_back(before);
    }
    if (!hasPerson && lastEntity >= 0) {
        made.modifiers.pop_back();
        made.entities.push_back(lastEntity);
    }
    if (!made.entities.empty())
        made.kind = m_soFar.entities[static_cast<std::size_t>(made.entities.back())].kind;
    made.joined = (last.last == Particle::None && last.comma && !last.verb.copula) ||
                  (last.first == Particle::With && last.last == Particle::With);
    const Span noun = made.noun;
    const Span firstWord = token(made.firstToken).span;
    level.pending.push_back(index);
    level.words.clear();
    for (const int clause : level.heads)
        m_parse.clauses[static_cast<std::size_t>(clause)].head = index;
    if (!level.heads.empty()) {
        level.dependentHead = isShortNoun(m_analysis.words(firstWord.begin == noun.begin ? noun : firstWord));
    }
    level.heads.clear();
}

void ClauseParser::tieOn(const Eojeol &eojeol)
{
    endPhrase();
    Level &level = m_levels.back();
    if (level.pending.empty())
        return;
    Phrase &before = phrase(level.pending.back());
    if (before.last == Particle::None || before.last == Particle::Topic || before.last == Particle::Subject)
        return;
    before.tie = eojeol.verb.stem;
    if (eojeol.verb.ending->kind == EndingKind::Adnominal && before.last == Particle::Object)
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
