// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/text/particles.h"
#include "model/text/wordmap.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace Haengbo {

/// Lists of nouns in predicates.tsv: the figures that move (주가, 영업이익) and those whose rows have '@name'
/// for a type. Lists of other names have the numbers behind these.
enum class NounList : quint8 {
    Measure,
    Post,
    NewPost,
    Law,
    Milestone,
    Round,
    Board,
    Share,
    Trading,
    Death,
    Funeral,
    Signing ///< ceremonies at which what was agreed or founded is sealed
};

/// One bit for each NounList.
using NounLists = quint32;

constexpr NounLists listBit(NounList list) { return NounLists(1) << static_cast<int>(list); }

/// What a need may ask of words, by the bits of those that meet it: nouns that cannot be there are not
/// sought.
struct WordKinds
{
    quint64 lastLetters = 0; ///< one of 64 bits for the letter a word ends in
    quint64 lastTwo = 0;     ///< the same for its last two letters
    NounLists lists = 0;     ///< with a noun that it ends in
    quint32 nounTypes = 0;   ///< a bit for each EventType of which it is an event noun

    bool meets(const WordKinds &other) const
    {
        return ((lastLetters & other.lastLetters) | (lastTwo & other.lastTwo)) != 0 ||
               ((lists & other.lists) | (nounTypes & other.nounTypes)) != 0;
    }
    void add(const WordKinds &other)
    {
        lastLetters |= other.lastLetters;
        lastTwo |= other.lastTwo;
        lists |= other.lists;
        nounTypes |= other.nounTypes;
    }
    /// The bit of the letter \a last.
    static quint64 bitOfLetter(QChar last) { return quint64(1) << ((last.unicode() * 0x9E3779B1U) >> 26); }
    /// The bit of the last two letters of \a word.
    static quint64 bitOfTwo(QStringView word)
    {
        const quint32 both = (quint32(word[word.size() - 2].unicode()) << 16) | word.back().unicode();
        return quint64(1) << ((both * 0x9E3779B1U) >> 26);
    }
    static quint32 bitOfType(EventType type) { return quint32(1) << static_cast<int>(type); }
};

/// What a row of predicates.tsv asks of its clause before it holds; one of several choices. It fills a line
/// of the cache, as do rows and what is said of all rows of a form: few of them are met often enough to stay.
struct alignas(64) PredicateNeed
{
    enum class Kind : quint8 {
        Noun,
        EventNoun,
        List,
        Measure,
        Place,
        Person,
        Organization,
        Product,
        Amount,
        Date,
        Partner,
        Described
    };
    WordKinds kinds; ///< of Noun, EventNoun, List and Measure: a word that meets it has one of these
    Kind kind = Kind::Noun;
    bool isWhole = false;               ///< Noun: is a whole word, not an ending (장, but not 회장)
    EventType type = EventType::Other;  ///< EventNoun: of this type
    Particle particle = Particle::None; ///< Place, Person, Organization: only with this particle
    /// Noun: what a phrase must end in; Described: stem of the verb that describes one of them
    QString noun;

    /// Whether a word of a phrase meets it.
    bool asksForWord() const
    {
        return kind == Kind::Noun || kind == Kind::EventNoun || kind == Kind::List || kind == Kind::Measure;
    }
};

/// A row of predicates.tsv.
struct alignas(64) Predicate
{
    enum class Kind : quint8 { Event, Support, Join, Plain, Say };
    // What each clause with the verb asks of each row stands together.
    WordKinds kinds; ///< of all needs
    std::vector<PredicateNeed> needs;
    Kind kind = Kind::Plain;
    EventType type = EventType::Other; ///< of Kind::Event
    std::optional<Status> status;
    bool wordsOnly = true;    ///< all needs ask for words
    bool anyAct = false;      ///< of type Other, and asks for nothing or for a date first
    bool noun = false;        ///< a verbal noun or a noun
    bool thing = false;       ///< a noun that takes no 하다
    bool byPerson = false;    ///< a person does it, never the company that was named last
    bool byCompany = false;   ///< a company does it, never the manager who was named last
    bool setsApart = false;   ///< a tie; whom it joins takes no part: 따르(면), 제외하(고)
    bool takesObject = false; ///< its object takes part
    bool leadsOn = false;     ///< a way to where another clause tells of: 돌아와, 이동해
    bool tells = false;       ///< it tells what happened more often than it announces
    bool decides = false;     ///< it only decides what another event carries out
    bool moves = false;       ///< sets another day: 미루, 앞당기
    bool endsDeal = false;    ///< a support verb that ends talks between parties: 결렬, 무산
    QString rule;             ///< 'predicates:LINE'
    QString form;

    /// Whether a noun that the same word carries as a support verb goes before it.
    bool mayGiveWay() const { return kind == Kind::Event && (anyAct || status == Status::Possible); }
};

/// The rows of one form, in the order in which they are tried, and what can be said of all of them: most
/// clauses hold no word that a row asks for, and none of the rows is looked at then.
struct alignas(64) PredicateRows
{
    std::vector<Predicate> all;
    WordKinds kinds; ///< of all needs
    /// What the form is where nothing in its clause meets kinds; null for nothing, or what is plain. Does not
    /// hold where asksMore.
    const Predicate *otherwise = nullptr;
    bool asksMore = false; ///< more than the kinds of words decides between the rows
    bool supports = false; ///< one is a support verb
    bool joins = false;    ///< one tells who was there besides

    bool empty() const { return all.empty(); }
    const Predicate &front() const { return all.front(); }
    auto begin() const { return all.begin(); }
    auto end() const { return all.end(); }
};

/// The table of predicates, read once.
class Predicates
{
public:
    static const Predicates &instance();

    /// The rows of the verb stem or verbal noun \a form in the order of the table; never null.
    const PredicateRows &rows(QStringView form, bool verbalNoun) const;
    /// The rows of the noun that \a word ends in (합작투자계약: 계약), empty when there is none. \a length
    /// gets the length of that noun.
    const PredicateRows &eventNoun(QStringView word, int *length = nullptr) const;
    /// What \a word, which is not empty, can be asked for.
    WordKinds kindsOf(QStringView word) const;
    /// \a word without the ending that makes a rumour of it (인수설: 인수), empty when it has none.
    QStringView rumoured(QStringView word) const;
    /// Whether the phrase that the tie \a stem joins on takes no part in what is told: 제외하, 따르.
    bool setsApart(QStringView stem) const;
    /// The lists that have a noun in which \a word ends.
    NounLists listsOf(QStringView word) const
    {
        const Listed *found = m_lists.longestEndOf(word);
        return found ? found->ends : 0;
    }
    /// Whether \a word ends in a noun of \a list.
    bool endsInList(NounList list, QStringView word) const { return listsOf(word) & listBit(list); }
    /// Whether \a word is in \a list.
    bool isInList(NounList list, QStringView word) const
    {
        const Listed *found = m_lists.find(word);
        return found && (found->own & listBit(list));
    }

private:
    /// The lists that a noun is in, and those it ends in a noun of.
    struct Listed
    {
        NounLists own = 0;
        NounLists ends = 0;
    };

    Predicates();

    PredicateNeed parseNeed(QStringView text);
    NounLists bitOfList(QStringView name);
    void closeLists();
    static void sumUp(PredicateRows &rows);

    WordMap<PredicateRows> m_verbs;
    WordMap<PredicateRows> m_nouns;
    WordMap<Listed> m_lists;
    std::vector<QString> m_listNames;    ///< by number
    WordMap<PredicateRows> m_ceremonies; ///< by the ending that makes one of a verbal noun
    WordMap<char> m_rumours;             ///< endings
    PredicateRows m_none;
};

} // namespace Haengbo
