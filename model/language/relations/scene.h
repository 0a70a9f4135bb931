// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"
#include "model/language/relations/relationtables.h"

#include <array>
#include <utility>

/// What the relation rules see of an article: its phrases with the companies they stand for.
namespace Haengbo::Relations {

/// How many clauses or phrases around a cue are looked at: no sentence a person reads has more, and a line of
/// a megabyte must not cost its square.
constexpr int window = 24;
/// How many companies one role may hold.
constexpr std::size_t longestList = 24;

/// Companies that share a role in one clause: 'A, B·C와'.
struct Group
{
    int firstPhrase = 0;
    int lastPhrase = 0;
    Role role = Role::None;
    std::vector<int> parties; ///< entities, in text order
    bool head = false;        ///< the phrase means the companies themselves, not something of theirs
    Span span;
};

class Scene
{
public:
    Scene(const Analysis &analysis, const Extraction &soFar, const Parse &parse);

    const Analysis &analysis;
    const Extraction &soFar;
    const Parse &parse;
    const Tables &tables;

    const Phrase &phrase(int index) const { return parse.phrases[static_cast<std::size_t>(index)]; }
    const Clause &clause(int index) const { return parse.clauses[static_cast<std::size_t>(index)]; }
    const Sentence &sentence(int index) const { return analysis.sentences[static_cast<std::size_t>(index)]; }
    const Entity &entity(int index) const { return soFar.entities[static_cast<std::size_t>(index)]; }

    /// The companies phrase \a index speaks of: organizations, those of the people named, and what words such
    /// as 양사 stand for. \a head tells whether it means the companies themselves.
    std::vector<int> partiesOf(int index, bool *head = nullptr) const;
    /// The phrases \a phrases of one clause as groups with their roles.
    std::vector<Group> groupsOf(std::span<const int> phrases, bool headline) const;
    /// The clauses of the phrase's sentence whose predicates stand right before \a phrase, at most a window
    /// of them: those that may describe it. First and one past the last.
    std::pair<int, int> clausesBefore(int phrase) const;
    /// The clauses around \a clause in its sentence, at most a window to each side.
    std::pair<int, int> clausesAround(int clause) const;
    /// The phrases that \a clause takes, the last of them when there are very many.
    std::span<const int> phrasesOf(const Clause &clause) const;
    /// The phrase that holds token \a token, or -1.
    int phraseAt(int sentence, int token) const;
    /// The companies of the list that phrase \a index ends: 'A와 모회사 B는'.
    std::vector<int> listEndingAt(int index) const;
    /// The companies that are the subject of \a clause, its own or the one that holds for it.
    std::vector<int> listOfSubject(const Clause &clause) const
    {
        return clause.subject >= 0 ? listEndingAt(clause.subject) : std::vector<int>();
    }
    /// The organizations (or those of people) mentioned within \a span, in text order; at most longestList.
    std::vector<int> partiesIn(Span span) const;
    /// The words of \a phrase, one of parse.phrases, without particle, the last one cut.
    std::span<const QStringView> wordsOf(const Phrase &phrase) const
    {
        const auto at = static_cast<std::size_t>(&phrase - parse.phrases.data());
        return std::span(m_words).subspan(m_firstWord[at], m_firstWord[at + 1] - m_firstWord[at]);
    }
    /// Of what kinds each of wordsOf() \a phrase is (Tables::kindsOf()).
    std::span<const quint64> kindsOf(const Phrase &phrase) const
    {
        const auto at = static_cast<std::size_t>(&phrase - parse.phrases.data());
        return std::span(m_kinds).subspan(m_firstWord[at], m_firstWord[at + 1] - m_firstWord[at]);
    }
    /// The company a person stands for, or an organization itself; -1 for anything else.
    int companyOf(int entity) const;
    /// Whether an organization is a body of the state and no company: 정부, 위원회, 법원.
    bool isPublic(int entity) const;
    /// The people among whom or what phrase \a index speaks of.
    std::vector<int> personsOf(int index) const;
    /// Whether a comma stands right behind \a phrase.
    bool commaFollows(const Phrase &phrase) const;
    /// Whether a word of \a kind (or two of them) stands in \a phrase.
    bool holdsWord(WordKind kind, const Phrase &phrase) const;

    /// Whether the verb of \a clause, alone or with the noun right before it ('손 떼' of '손을 뗐다'), is of
    /// \a kind.
    bool verbIs(WordKind kind, const Clause &clause) const;

    /// What the text has spoken of before the current sentence.
    struct Context
    {
        std::vector<int> topic; ///< the subject of the last main clause with a company
        int topicParagraph = -1;
        std::vector<int> pair;     ///< the companies the last sentence with two or more of them named
        std::vector<int> trio;     ///< the three companies the last sentence with just three of them named
        std::vector<int> mainPair; ///< the last such pair with the main company among them
        int pairSentence = -1;     ///< where pair was told
        int wanted = -1;           ///< the company whose purchase was told last
        int wantedSentence = -1;   ///< where that was told
        bool forSale = false;      ///< it is for sale, and nobody has been told to buy it
        bool pairNamed = false;    ///< one sentence named pair, and not two that follow each other
        int venture = -1;          ///< the joint venture that was named last
        int ventureSentence = -1;  ///< where that was
        struct Told
        {
            int source = -1;
            int target = -1;
            int sentence = -100;
        };
        std::array<Told, 8> told; ///< by type of relation: the last that was told
    };
    Context context;
    /// What a clause without a subject in \a sentence is about: who speaks, inside a quotation; else the
    /// topic, or the main company where a new paragraph begins.
    std::vector<int> silentSubject(int sentence, bool quoted) const;
    int mainCompany = -1; ///< the one the article names most
    /// The public body, no court, that was named last before \a before, not long ago; -1 when none was.
    int authorityBefore(int before) const;
    /// Takes \a sentence as read: updates the context. \a related are the companies of the relation it told.
    void leave(int sentence, const std::vector<int> &related);

private:
    struct MentionRef
    {
        Span span;
        int entity = -1;
    };
    void findMainCompany();
    bool meansItself(const Phrase &phrase, std::span<const int> entities) const;
    enum class StandIn { None, Pair, Trio, This, We };
    struct PhraseParties
    {
        std::vector<int> parties;
        bool head = false;
        StandIn standIn = StandIn::None;
    };
    PhraseParties readParties(const Phrase &phrase) const;
    StandIn standInOf(const Phrase &phrase) const;
    std::vector<int> standsFor(StandIn standIn, int phrase) const;
    int ownerOfUnion(int sentence) const;
    bool isFormer(const Phrase &phrase) const;
    int lastNamed(QStringView ending, int before) const;
    std::vector<int> speaker(int sentence) const;
    Role roleOf(int phrase) const;
    std::vector<int> topicOf(int sentence) const;
    bool onlyAttends(int sentence) const;
    bool isAboutThing(int sentence) const;
    void setPair(const std::vector<int> &pair, int sentence, bool named, bool related);
    void takeVenture(int sentence);
    bool namesVenture(int phrase) const;

    void readWords(const Phrase &phrase);

    std::vector<QStringView> m_words;     ///< of all phrases
    std::vector<quint64> m_kinds;         ///< of each of them
    std::vector<std::size_t> m_firstWord; ///< by phrase; one more entry than phrases
    std::vector<PhraseParties> m_parties; ///< by phrase
    std::vector<MentionRef> m_mentions;   ///< organizations and people, in text order
    mutable std::vector<int> m_workedOut; ///< the phrases whom they stand for is being asked
};

/// Appends what is not yet in \a to.
void addAll(std::vector<int> &to, std::span<const int> from);
void add(std::vector<int> &to, int value);
bool contains(std::span<const int> list, int value);

} // namespace Haengbo::Relations
