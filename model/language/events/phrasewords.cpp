// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/phrasewords.h"

#include "model/language/events/anaphora.h"
#include "model/language/status.h"

namespace Haengbo {

PhraseWords::PhraseWords(const Analysis &analysis, const Parse &parse)
    : m_analysis(analysis)
    , m_parse(parse)
    , m_predicates(Predicates::instance())
{
    readLetters();
    m_needs.resize(parse.clauses.size());
    m_needPhrases.reserve(2 * parse.phrases.size());
    for (std::size_t i = 0; i < parse.clauses.size(); ++i)
        addNeedPhrases(static_cast<int>(i));
}

void PhraseWords::readLetters()
{
    const char16_t *text = m_analysis.text().utf16();
    const Token *tokens = m_analysis.tokens.data();
    m_letters.resize(m_parse.phrases.size());
    Letters *letters = m_letters.data();
    for (const Phrase &phrase : m_parse.phrases) {
        quint64 ends = 0;
        bool mayHoldNoun = false;
        for (const Token *token = tokens + phrase.firstToken; token != tokens + phrase.endToken; ++token) {
            if (token->kind != TokenKind::Word)
                continue;
            const Span span = cutSpan(phrase, *token);
            if (span.isEmpty())
                continue;
            ends |= endBit(QChar(text[span.end - 1]));
            mayHoldNoun =
                mayHoldNoun || m_predicates.mayEndInNoun({text + span.begin, span.end - span.begin});
        }
        letters->ends = ends;
        letters->mayHoldNoun = mayHoldNoun;
        ++letters;
    }
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

NounLists PhraseWords::lists(int index) const
{
    Letters &letters = m_letters[static_cast<std::size_t>(index)];
    if (!letters.listsKnown) {
        letters.listsKnown = true;
        const Phrase &phrase = m_parse.phrases[static_cast<std::size_t>(index)];
        for (int t = phrase.firstToken; t < phrase.endToken; ++t) {
            if (const QStringView one = word(index, t); !one.isEmpty())
                letters.lists |= m_predicates.listsOf(one);
        }
    }
    return letters.lists;
}

quint32 PhraseWords::nounTypes(int index) const
{
    Letters &letters = m_letters[static_cast<std::size_t>(index)];
    if (!letters.nounTypesKnown) {
        letters.nounTypesKnown = true;
        const Phrase &phrase = m_parse.phrases[static_cast<std::size_t>(index)];
        for (int t = phrase.firstToken; letters.mayHoldNoun && t < phrase.endToken; ++t) {
            const QStringView one = word(index, t);
            if (one.isEmpty() || !m_predicates.mayEndInNoun(one))
                continue;
            for (const Predicate &row : m_predicates.eventNoun(one)) {
                if (row.kind == Predicate::Kind::Event)
                    letters.nounTypes |= quint32(1) << static_cast<int>(row.type);
            }
        }
    }
    return letters.nounTypes;
}

NounLists PhraseWords::listsOfClause(int clause) const
{
    Needs &needs = m_needs[static_cast<std::size_t>(clause)];
    if (!needs.listsKnown) {
        needs.listsKnown = true;
        for (const int i : ofClause(clause))
            needs.lists |= lists(i);
    }
    return needs.lists;
}

quint32 PhraseWords::nounTypesOfClause(int clause) const
{
    Needs &needs = m_needs[static_cast<std::size_t>(clause)];
    if (!needs.nounTypesKnown) {
        needs.nounTypesKnown = true;
        for (const int i : ofClause(clause))
            needs.nounTypes |= nounTypes(i);
    }
    return needs.nounTypes;
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
        needs.ends |= ends(i);
}

} // namespace Haengbo
