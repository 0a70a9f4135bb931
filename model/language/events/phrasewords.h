// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"
#include "model/language/events/predicates.h"

#include <span>
#include <vector>

namespace Haengbo {

/// The event noun that a word ends in, or that it is a rumour of.
struct WordNoun
{
    const PredicateRows *rows = nullptr; ///< null when no row of it tells an event
    quint8 length = 0;                   ///< of the noun
    quint8 rumour = 0;                   ///< length of what makes a rumour of it
};

/// What the words of the phrases of one article can be, each found once: most are nothing that events are
/// told with, and are not looked at again. What is found of a word form is kept for the articles to come.
/// Refers to what it is made from. For one thread, and one at a
/// time.
class PhraseWords
{
public:
    PhraseWords(const Analysis &analysis, const Parse &parse);

    /// What the words of \a phrase can be asked for.
    const WordKinds &kinds(int phrase) const { return m_phrases[static_cast<std::size_t>(phrase)].kinds; }
    /// Whether a word of \a phrase ends in an event noun (nounOf()).
    bool holdsNoun(int phrase) const { return looks(phrase) & HoldsNoun; }
    /// Whether \a phrase may hold words that stand for somebody (mayStandForSomebody()).
    bool mayStandIn(int phrase) const { return looks(phrase) & MayStandIn; }

    /// Word \a token of \a phrase, without its particle if it is the last; empty for what is no word.
    QStringView word(int phrase, int token) const
    {
        const Token &one = m_analysis.tokens[static_cast<std::size_t>(token)];
        return one.kind == TokenKind::Word ? wordSpan(phrase, token).in(m_analysis.text()) : QStringView();
    }
    /// Where that word stands.
    Span wordSpan(int phrase, int token) const
    {
        return cutSpan(m_parse.phrases[static_cast<std::size_t>(phrase)],
                       m_analysis.tokens[static_cast<std::size_t>(token)]);
    }
    /// The event noun of that word.
    WordNoun nounOf(int phrase, int token) const;

    /// The phrases a need or a support verb of \a clause may find its noun in: those of the clause and, for
    /// an adnominal clause, the phrase it describes with the genitives that lead to its noun.
    std::span<const int> ofClause(int clause) const
    {
        const Needs &at = m_needs[static_cast<std::size_t>(clause)];
        if (at.count == 0)
            return m_parse.clauses[static_cast<std::size_t>(clause)].phrases;
        return std::span(m_needPhrases).subspan(at.begin, at.count);
    }
    /// What the words of these phrases can be asked for.
    const WordKinds &kindsOfClause(int clause) const
    {
        return m_needs[static_cast<std::size_t>(clause)].kinds;
    }
    /// Whether a phrase that \a clause takes has a time.
    bool isTimed(int clause) const { return m_needs[static_cast<std::size_t>(clause)].timed; }
    /// Predicates::rows() of the verb of \a clause.
    const PredicateRows &rowsOf(int clause) const;

private:
    /// What is known of a word, or of the words of a phrase.
    enum Look : quint8 {
        HoldsNoun = 1,
        MayStandIn = 2,
        SaysHow = 4 ///< it (of a phrase its first word) only says whether something happens: 예정, 전망, 것
    };
    struct Kinds
    {
        WordKinds kinds;
        quint8 looks = 0; ///< of Look
    };
    struct KnownWord;
    struct KnownRows;
    struct Needs
    {
        WordKinds kinds;
        quint32 begin = 0; ///< in m_needPhrases
        quint32 count = 0; ///< 0 where there are none but those of the clause
        bool timed = false;
    };

    static Span cutSpan(const Phrase &in, const Token &token)
    {
        return token.span.begin == in.noun.begin ? in.noun : token.span;
    }
    quint8 looks(int phrase) const { return m_phrases[static_cast<std::size_t>(phrase)].looks; }
    template<typename Record>
    static Record *recordsOf(const Analysis &analysis);
    void learn(WordNumber number, QStringView word) const;
    void readPhrases();
    void addNeedPhrases(int clause);
    void addDescribed(int clause);

    const Analysis &m_analysis;
    const Parse &m_parse;
    KnownWord *m_known; ///< by the number of the word
    KnownRows *m_rows;  ///< the same
    std::vector<Kinds> m_phrases;
    std::vector<Needs> m_needs; ///< of each clause
    std::vector<int> m_needPhrases;
};

} // namespace Haengbo
