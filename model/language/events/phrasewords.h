// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"
#include "model/language/events/predicates.h"

#include <span>
#include <vector>

namespace Haengbo {

/// What the words of the phrases of one article can be, each found once: most are nothing that events are
/// told with, and are not looked at again. Refers to what it is made from. For one thread.
class PhraseWords
{
public:
    PhraseWords(const Analysis &analysis, const Parse &parse);

    /// endBit() of the words of \a phrase.
    quint64 ends(int phrase) const { return at(phrase).ends; }
    /// Whether a word of \a phrase may end in an event noun (Predicates::mayEndInNoun()).
    bool mayHoldNoun(int phrase) const { return at(phrase).mayHoldNoun; }
    /// Whether \a phrase may hold words that stand for somebody (mayStandForSomebody()).
    bool mayStandIn(int phrase) const;
    /// The lists that have a noun in which a word of \a phrase ends.
    NounLists lists(int phrase) const;
    /// A bit for each EventType of which a word of \a phrase is an event noun.
    quint32 nounTypes(int phrase) const;

    /// Word \a token of \a phrase, without its particle if it is the last; empty for what is no word.
    QStringView word(int phrase, int token) const
    {
        const Phrase &in = m_parse.phrases[static_cast<std::size_t>(phrase)];
        const Token &one = m_analysis.tokens[static_cast<std::size_t>(token)];
        return one.kind == TokenKind::Word ? cutSpan(in, one).in(m_analysis.text()) : QStringView();
    }

    /// The phrases a need or a support verb of \a clause may find its noun in: those of the clause and, for
    /// an adnominal clause, the phrase it describes with the genitives that lead to its noun.
    std::span<const int> ofClause(int clause) const
    {
        const Needs &at = m_needs[static_cast<std::size_t>(clause)];
        return std::span(m_needPhrases).subspan(at.begin, at.count);
    }
    /// endBit() of the words of these phrases.
    quint64 endsOfClause(int clause) const { return m_needs[static_cast<std::size_t>(clause)].ends; }
    /// The lists() of these phrases.
    NounLists listsOfClause(int clause) const;
    /// The nounTypes() of these phrases.
    quint32 nounTypesOfClause(int clause) const;

private:
    struct Letters
    {
        quint64 ends = 0;
        NounLists lists = 0;
        quint32 nounTypes = 0;
        bool mayHoldNoun = false;
        bool listsKnown = false;
        bool nounTypesKnown = false;
    };
    struct Needs
    {
        quint64 ends = 0;
        quint32 begin = 0; ///< in m_needPhrases
        quint32 count = 0;
        NounLists lists = 0;
        quint32 nounTypes = 0;
        bool listsKnown = false;
        bool nounTypesKnown = false;
    };

    static Span cutSpan(const Phrase &in, const Token &token)
    {
        return token.span.begin == in.noun.begin ? in.noun : token.span;
    }
    const Letters &at(int phrase) const { return m_letters[static_cast<std::size_t>(phrase)]; }
    void readLetters();
    bool saysHow(int phrase) const;
    void addNeedPhrases(int clause);

    const Analysis &m_analysis;
    const Parse &m_parse;
    const Predicates &m_predicates;
    mutable std::vector<Letters> m_letters; ///< of each phrase
    mutable std::vector<Needs> m_needs;     ///< of each clause
    std::vector<int> m_needPhrases;
};

} // namespace Haengbo
