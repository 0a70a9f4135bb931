// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/phrasewords.h"

#include "model/language/events/anaphora.h"
#include "model/language/status.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// What is kept of a word form: it is mostly cut at the same place.
struct KnownWord
{
    WordKinds kinds;
    WordNoun noun;
    int length = 0; ///< of the word without its particle, 0 when nothing is known yet
};

/// Keeps what the first letters of a word form are, of which \a word is the beginning.
void learn(KnownWord *known, QStringView word)
{
    const Predicates &predicates = Predicates::instance();
    known->length = static_cast<int>(word.size());
    known->kinds = predicates.kindsOf(word);
    known->noun = {};
    const QStringView rumoured = predicates.rumoured(word);
    int length = 0;
    const auto &rows = predicates.eventNoun(rumoured.isEmpty() ? word : rumoured, &length);
    const bool tells = std::any_of(rows.begin(), rows.end(), [](const Predicate &row) {
        return row.kind == Predicate::Kind::Event && row.type != EventType::Market;
    });
    if (tells)
        known->noun = {&rows, static_cast<quint8>(length),
                       static_cast<quint8>(rumoured.isEmpty() ? 0 : word.size() - rumoured.size())};
}

/// The record of token \a token of \a analysis, of which \a word is what is left without a particle.
const KnownWord &knownWord(const Analysis &analysis, const Token &token, Span word)
{
    thread_local WordRecords<KnownWord> records;
    KnownWord &known = records.at(*analysis.forms, token.word);
    if (known.length != word.length())
        learn(&known, analysis.words(word));
    return known;
}

} // namespace

PhraseWords::PhraseWords(const Analysis &analysis, const Parse &parse)
    : m_analysis(analysis)
    , m_parse(parse)
{
    readPhrases();
    m_needs.resize(parse.clauses.size());
    m_needPhrases.reserve(2 * parse.phrases.size());
    for (std::size_t i = 0; i < parse.clauses.size(); ++i)
        addNeedPhrases(static_cast<int>(i));
}

void PhraseWords::readPhrases()
{
    const Token *tokens = m_analysis.tokens.data();
    m_phrases.resize(m_parse.phrases.size());
    Kinds *found = m_phrases.data();
    for (const Phrase &phrase : m_parse.phrases) {
        for (const Token *token = tokens + phrase.firstToken; token != tokens + phrase.endToken; ++token) {
            if (token->kind != TokenKind::Word)
                continue;
            const Span span = cutSpan(phrase, *token);
            if (span.isEmpty())
                continue;
            const KnownWord &word = knownWord(m_analysis, *token, span);
            found->kinds.add(word.kinds);
            found->holdsNoun |= word.noun.rows != nullptr;
        }
        ++found;
    }
}

WordNoun PhraseWords::nounOf(int phrase, int token) const
{
    const Token &one = m_analysis.tokens[static_cast<std::size_t>(token)];
    const Span span = wordSpan(phrase, token);
    if (one.kind != TokenKind::Word || span.isEmpty())
        return {};
    return knownWord(m_analysis, one, span).noun;
}

bool PhraseWords::mayStandIn(int index) const
{
    const Phrase &phrase = m_parse.phrases[static_cast<std::size_t>(index)];
    for (int t = phrase.firstToken; t < phrase.endToken; ++t) {
        const Token &token = m_analysis.tokens[static_cast<std::size_t>(t)];
        if (mayStandForSomebody(m_analysis.text().sliced(token.span.begin)))
            return true;
    }
    return false;
}

/// Whether phrase \a index begins with a noun that only says whether something happens: 예정, 전망, 것.
bool PhraseWords::saysHow(int index) const
{
    const Phrase &head = m_parse.phrases[static_cast<std::size_t>(index)];
    const QStringView first =
        cutSpan(head, m_analysis.tokens[static_cast<std::size_t>(head.firstToken)]).in(m_analysis.text());
    return isShortNoun(first) || saysStatus(first);
}

void PhraseWords::addNeedPhrases(int index)
{
    const auto phrase = [this](int i) -> const Phrase & {
        return m_parse.phrases[static_cast<std::size_t>(i)];
    };
    const Clause &at = m_parse.clauses[static_cast<std::size_t>(index)];
    Needs &needs = m_needs[static_cast<std::size_t>(index)];
    needs.begin = static_cast<quint32>(m_needPhrases.size());
    m_needPhrases.insert(m_needPhrases.end(), at.phrases.begin(), at.phrases.end());
    const bool describes = at.verb.ending->kind == EndingKind::Adnominal && at.head >= 0;
    if (describes && saysHow(at.head)) {
        // '본계약은 내년에 나올 전망이다': the noun says how sure it is; the topic before is what comes.
        if (at.subject >= 0 && at.subjectInherited)
            m_needPhrases.push_back(at.subject);
        // '초대 소장은 나도현 교수가 맡을 예정이다'
        if (at.next > index) {
            for (const int i : m_parse.clauses[static_cast<std::size_t>(at.next)].phrases) {
                if (phrase(i).last == Particle::Topic && i != at.subject &&
                    phrase(i).span.end <= at.span.begin)
                    m_needPhrases.push_back(i);
            }
        }
    } else if (describes) {
        int head = at.head;
        m_needPhrases.push_back(head);
        const int end = static_cast<int>(m_parse.phrases.size());
        while (phrase(head).last == Particle::Genitive && head + 1 < end &&
               phrase(head + 1).sentence == at.sentence)
            m_needPhrases.push_back(++head);
    }
    needs.count = static_cast<quint32>(m_needPhrases.size()) - needs.begin;
    for (const int i : ofClause(index))
        needs.kinds.add(kinds(i));
}

} // namespace Haengbo
