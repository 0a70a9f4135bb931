// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/candidates.h"
#include "model/language/names/lexicon.h"
#include "model/language/names/units.h"

#include <QStringView>
#include <QVarLengthArray>

#include <array>
#include <optional>
#include <vector>

namespace Haengbo::Names {

/// The name of a rule: a literal of the program, so that it is never copied. Two are told apart by a hash
/// that the compiler works out (FNV-1a).
class RuleName
{
public:
    constexpr RuleName() = default;
    template<std::size_t size>
    consteval RuleName(const char16_t (&literal)[size]) // NOLINT(google-explicit-constructor)
        : m_text(literal)
        , m_size(size - 1)
        , m_hash(2166136261U)
    {
        for (const char16_t c : literal)
            m_hash = (m_hash ^ c) * 16777619U;
    }

    QStringView text() const { return {m_text, m_size}; }
    /// A string that looks at the literal.
    QString string() const { return borrowed(text()); }
    friend bool operator==(RuleName a, RuleName b) { return a.m_hash == b.m_hash; }

private:
    const char16_t *m_text = nullptr;
    qint32 m_size = 0;
    quint32 m_hash = 0;
};

/// Evidence for what a string names in this article. Weights add up; about 2 is enough for a name.
struct Name
{
    /// A constructor of its own, so that room for a name is not filled with zeros before it is written.
    explicit Name(WordFacts &of)
        : text(of.word())
        , facts(&of)
    {
    }

    QStringView text;               ///< words joined by one space, brackets left out; of the book of words
    WordFacts *facts;               ///< of the text
    std::array<double, 4> weight{}; ///< by EntityKind
    std::array<RuleName, 4> rule{}; ///< the strongest piece of evidence for each kind
    std::array<double, 4> strongest{};
    int spoken = -1;      ///< the last of NameTable::spoken for this name
    bool generic = false; ///< a dictionary word: weak evidence does not count

    double of(EntityKind kind) const { return weight[static_cast<std::size_t>(kind)]; }
};

/// How often a rule has spoken for a name.
struct Spoken
{
    RuleName rule;
    int times = 0;
    int before = -1; ///< the rule that spoke before for the same name
};

/// A person seen with a post: '이름 회사 직함' and its kin.
struct PersonFrame
{
    int name = -1; ///< in the table
    int organization = -1;
    QString title;
    bool government = false;
    bool calling = false; ///< 교수, 배우: points to no company
    int firstUnit = -1;   ///< of the name
    int nameEnd = -1;     ///< its last unit
    int lastUnit = -1;
    bool former = false; ///< the post is no longer held
};

/// Some words with spaces between, which take no memory of their own.
using JoinedWords = QVarLengthArray<QChar, 64>;

/// Everything the passes over one article share.
struct NameTable
{
    const Analysis &analysis;
    Units units;
    const Lexicon &lexicon = Lexicon::instance();
    std::vector<Name> names{};
    std::vector<Spoken> spoken{};
    std::vector<PersonFrame> frames{};
    std::vector<int> phraseOf{}; ///< for each unit: the organization of several words it is part of, or -1
    Candidates candidates{};     ///< among the units

    int find(QStringView text) const
    {
        const WordFacts *facts = units.book->inArticle(text);
        return facts ? facts->here.name : -1;
    }
    /// One more piece of evidence that the word names a \a kind.
    int add(WordFacts &facts, EntityKind kind, double weight, RuleName rule);
    int add(QStringView text, EntityKind kind, double weight, RuleName rule)
    {
        return add(units.book->facts(text), kind, weight, rule);
    }
    /// Evidence for a name of several words, from unit \a first to \a last.
    int addPhrase(int first, int last, EntityKind kind, double weight, RuleName rule);
    double evidence(const WordFacts &facts, EntityKind kind) const
    {
        return facts.here.name < 0 ? 0 : names[static_cast<std::size_t>(facts.here.name)].of(kind);
    }
    /// What the name is, when the evidence is enough.
    std::optional<EntityKind> kindOf(int name) const;
    /// Whether the word, which is one of the article, is an organization by now.
    bool isOrganization(const WordFacts &facts) const
    {
        return facts.here.name >= 0 && kindOf(facts.here.name) == EntityKind::Organization;
    }
    /// The same, but not by weak evidence heaped up.
    bool isFirmOrganization(const WordFacts &facts) const;
    bool isPlace(const WordFacts &facts) const
    {
        return (facts.flags() & AnyPlace) ||
               (facts.here.name >= 0 && kindOf(facts.here.name) == EntityKind::Place);
    }

    const Unit &unit(int at) const { return units.at(at); }
    /// The unit right before \a at with nothing but space between, or -1; and the one right after it.
    int leader(int at) const { return units.leader(at); }
    int follower(int at) const { return units.follower(at); }
    /// The leader, when it has no particle and is no time or amount; else -1.
    int bareLeader(int at) const
    {
        const int before = leader(at);
        return before >= 0 && unit(before).isBare() && !unit(before).taken ? before : -1;
    }
    /// The organization of several words that the unit is part of, or -1.
    int phraseAt(int at) const
    {
        const auto index = static_cast<std::size_t>(at);
        return index < phraseOf.size() ? phraseOf[index] : -1;
    }
    /// The words of units first … last (linked by next), the last without its particle.
    JoinedWords joined(int first, int last) const;
    Span spanOf(int first, int last) const;
    /// Whether the word could be a proper name: no dictionary word, verb, post or kind of company.
    bool isNameable(int at) const { return nameability(at) == Nameability::Likely; }
    /// The same with a middle ground: words put together from dictionary words (합작법인, but also many a
    /// company).
    Nameability nameability(int at) const { return unit(at).nameability; }
    /// Whether the word is a kind of company, or ends in one: 진단기기업체.
    bool isDescriptor(int at) const { return unit(at).facts->roles() & KindOfCompany; }
    /// Makes a name of a word that is none yet; its number.
    int enter(WordFacts &facts);
    /// The unit as it stands before another noun: without a particle.
    bool isBareBefore(int at) const;
};

/// What an archive says of the whole article (Article::hints), where the text has it too.
void takeHints(NameTable &table);
void findPlaces(NameTable &table);
void findOrganizations(NameTable &table);
void findPersons(NameTable &table);
/// Who is said to lead, to have founded or to have joined what, away from a post beside a name.
void findAffiliations(NameTable &table);
/// Lists of organizations or places (A, B·C 등) share their kind.
void spreadAlongLists(NameTable &table);
/// The same for people, once they are known: (대표 민도경·민서율).
void spreadPersonsAlongLists(NameTable &table);

/// Cuts the article into units and lets every rule speak.
NameTable tableByRules(const Analysis &analysis, const std::vector<TimeMention> &times,
                       const std::vector<Amount> &amounts);

std::vector<Entity> gatherEntities(const NameTable &table);

} // namespace Haengbo::Names
