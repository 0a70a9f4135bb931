// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/analysis.h"
#include "model/language/extraction.h"
#include "model/language/verbs.h"
#include "model/text/particles.h"

#include <algorithm>
#include <memory>
#include <span>
#include <vector>

/// Sentences cut into noun phrases and clauses. Korean puts the verb last, so every phrase waits for the verb
/// that takes it: a verb before a noun (adnominal) takes the phrases next to it and leaves the topic to the
/// main verb; any other verb takes all that wait. Words within brackets are left aside; quotation marks
/// around a name are looked through, those around speech make their clauses quoted.
namespace Haengbo {

/// Indexes of the few things a phrase speaks of, or of those a clause takes; the Parse keeps them.
using FewIndexes = std::span<const int>;

/// Keeps lists of indexes where they stay, many in one piece of memory.
class IndexLists
{
public:
    /// Room for a list of \a most indexes, which are written there and then taken.
    int *room(std::size_t most)
    {
        if (most > m_left) {
            m_left = std::max<std::size_t>(most, 1024);
            m_pieces.push_back(std::make_unique_for_overwrite<int[]>(m_left));
            m_free = m_pieces.back().get();
        }
        return m_free;
    }
    /// Keeps what was written to the room() asked for last, up to \a end.
    FewIndexes take(int *end)
    {
        const FewIndexes taken{m_free, end};
        m_left -= taken.size();
        m_free = end;
        return taken;
    }

private:
    std::vector<std::unique_ptr<int[]>> m_pieces;
    int *m_free = nullptr;
    std::size_t m_left = 0;
};

/// A noun phrase and the particle that says what it does: '최태원 SK그룹 회장과'.
struct Phrase
{
    int sentence = -1;
    Span span; ///< from its first word to its last without the particle (brackets included)
    int firstToken = 0;
    int endToken = 0;
    Span noun;                       ///< its last word without the particle: 회장
    int nounToken = 0;               ///< the token that begins with it
    Particle first = Particle::None; ///< the particle right after the noun
    Particle last = Particle::None;  ///< the last of a chain of particles
    bool joined = false; ///< 'A와 B를', 'A, B를', 'A를 비롯한 B를': it shares the role of the next phrase
    FewIndexes entities;  ///< whom or what it is about; in 'company person post' the person alone
    FewIndexes modifiers; ///< entities that only describe: the company of 'company person post'
    FewIndexes times;
    QStringView tie; ///< stem of the word that ties it on: 대하 of '…에 대한', 비롯하 of '…를 비롯한'
    EntityKind kind = EntityKind::Product; ///< of the last of its entities
    int clause = -1;                       ///< the clause that takes it

    /// Whether both speak of people, or both of organizations, or both of places.
    bool alike(const Phrase &other) const { return kind == other.kind; }
};

/// A verb as it stands in its clause.
struct ClauseVerb : Conjugated
{
    QStringView stem;         ///< as VerbForm::stem; Analysis::forms keeps it
    WordNumber word = noWord; ///< of the stem, in Analysis::forms
};

/// One predicate with the phrases it takes.
struct Clause
{
    int sentence = -1;
    Span span; ///< from its first phrase (or word) to the end of the predicate
    int predicateToken = 0;
    Span predicate; ///< the conjugated word: 체결했다고
    ClauseVerb verb;
    FewIndexes phrases; ///< in text order, indexes into Parse::phrases
    int subject = -1;   ///< the phrase that is its topic or subject: its own, or one it shares or inherits
    bool subjectInherited = false;
    int head = -1; ///< adnominal: the phrase whose first noun it describes
    int next = -1; ///< the clause that goes on from this one: '만나 논의한다': 논의한다; for an adnominal
                   ///< clause the one that takes its head
    bool quoted = false; ///< it stands inside quoted speech
};

/// The sentences of an analysis, which must outlive it, cut.
struct Parse
{
    std::vector<Phrase> phrases;
    std::vector<Clause> clauses;  ///< in text order
    std::vector<int> firstClause; ///< of each sentence; one more entry than sentences
    std::vector<int> firstPhrase; ///< of each sentence; one more entry than sentences
    IndexLists lists;             ///< what the phrases and clauses hold

    /// The particle that says what \a phrase does in its clause; for a joined phrase that of the last of the
    /// list.
    Particle roleOf(int phrase) const;
};

/// Cuts all sentences. Uses the times and entities of \a soFar to keep names and dates whole.
Parse parseClauses(const Analysis &analysis, const Extraction &soFar);

} // namespace Haengbo
