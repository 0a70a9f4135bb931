// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/text/particles.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Haengbo {

/// What a row of predicates.tsv asks of its clause before it holds; one of several choices.
struct PredicateNeed
{
    enum class Kind { Noun, EventNoun, Law, Measure, Place, Person, Organization, Amount, Date };
    Kind kind = Kind::Noun;
    QString noun;                       ///< Noun: what a phrase must end in
    EventType type = EventType::Other;  ///< EventNoun: of this type
    Particle particle = Particle::None; ///< Place: only with this particle
};

/// A row of predicates.tsv.
struct Predicate
{
    enum class Kind { Event, Support, Join, Plain, Say };
    QString form;
    Kind kind = Kind::Plain;
    EventType type = EventType::Other; ///< of Kind::Event
    bool noun = false;                 ///< a verbal noun or a noun
    bool thing = false;                ///< a noun that takes no 하다
    std::vector<PredicateNeed> needs;
    std::optional<Status> status;
    bool byPerson = false;    ///< a person does it, never the company that was named last
    bool takesObject = false; ///< its object takes part
    QString rule;             ///< 'predicates:LINE'
};

/// The table of predicates, read once.
class Predicates
{
public:
    static const Predicates &instance();

    /// The rows of the verb stem or verbal noun \a form in the order of the table; never null.
    const std::vector<Predicate> &rows(QStringView form, bool verbalNoun) const;
    /// The rows of the noun that \a word ends in (합작투자계약: 계약), empty when there is none. \a length
    /// gets the length of that noun.
    const std::vector<Predicate> &eventNoun(QStringView word, int *length = nullptr) const;
    bool endsInLaw(QStringView word) const { return endsIn(m_law, word); }
    /// Whether \a word names a figure that moves: 주가, 영업이익.
    bool endsInMeasure(QStringView word) const { return endsIn(m_measures, word); }

private:
    Predicates();
    bool endsIn(const QHash<QString, char> &nouns, QStringView word) const;

    QHash<QString, std::vector<Predicate>> m_verbs;
    QHash<QString, std::vector<Predicate>> m_nouns;
    QHash<QString, char> m_law;
    QHash<QString, char> m_measures;
    qsizetype m_longest = 0;
    std::vector<Predicate> m_none;
};

} // namespace Haengbo
