// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"
#include "model/language/relations/companies.h"
#include "model/language/relations/relationtables.h"
#include "model/language/relations/wordkinds.h"

#include <array>
#include <utility>

/// What the relation rules see of an article: its phrases with the companies they stand for.
namespace Haengbo::Relations {

/// How many clauses or phrases around a cue are looked at: no sentence a person reads has more, and a line of
/// a megabyte must not cost its square.
constexpr int window = 24;
/// Companies that share a role in one clause: 'A, B·C와'.
struct Group
{
    int firstPhrase = 0;
    int lastPhrase = 0;
    Role role = Role::None;
    Companies parties; ///< in text order
    bool head = false; ///< the phrase means the companies themselves, not something of theirs
    Span span;
};

/// The kinds of words that stand for companies.
constexpr quint64 standInKinds = Tables::bitOf(WordKind::Pair) | Tables::bitOf(WordKind::Persons) |
                                 Tables::bitOf(WordKind::Trio) | Tables::bitOf(WordKind::This) |
                                 Tables::bitOf(WordKind::We);

/// The words of a phrase, from the first to its noun.
using PhraseWords = QVarLengthArray<QStringView, 6>;

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
    /// as 양사 stand for. \a head tells whether it means the companies themselves. Holds until enter().
    const Companies &partiesOf(int index, bool *head = nullptr) const;
    /// The phrases of \a clause as groups with their roles. Made once; they hold until enter().
    std::span<const Group> groupsOf(const Clause &clause, bool headline) const;
    /// Memory for the groups that one RoleFinder at a time gathers.
    std::vector<Group> &roomForGroups() const { return m_room; }
    /// The same of \a phrases of one sentence, made anew behind what \a groups holds.
    void appendGroups(std::span<const int> phrases, bool headline, std::vector<Group> &groups) const;
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
    Companies listEndingAt(int index) const;
    /// The companies that are the subject of \a clause, its own or the one that holds for it.
    Companies listOfSubject(const Clause &clause) const
    {
        return clause.subject >= 0 ? listEndingAt(clause.subject) : Companies();
    }
    /// The organizations (or those of people) mentioned within \a span, in text order; at most
    /// Companies::most.
    Companies partiesIn(Span span) const { return partiesFrom(m_mentions.begin(), m_mentions.end(), span); }
    /// The same of a span that begins in \a sentence.
    Companies partiesIn(Span span, int sentence) const
    {
        const auto at = static_cast<std::size_t>(sentence);
        return partiesFrom(m_mentions.begin() + m_firstMention[at],
                           m_mentions.begin() + m_firstMention[at + 1], span);
    }
    /// The words of \a phrase without particle, the last one cut.
    PhraseWords wordsOf(const Phrase &phrase) const;
    /// The company a person stands for, or an organization itself; -1 for anything else.
    int companyOf(int entity) const;
    /// Whether an organization is a body of the state and no company: 정부, 위원회, 법원.
    bool isPublic(int entity) const;
    /// The people among whom or what phrase \a index speaks of.
    Companies personsOf(int index) const;
    /// Whether a comma stands right behind \a phrase.
    bool commaFollows(const Phrase &phrase) const;
    /// Whether a word of \a kind (or two of them) stands in \a phrase, one of parse.phrases.
    bool holdsWord(WordKind kind, const Phrase &phrase) const { return Tables::holds(kindsOf(phrase), kind); }
    /// Of what kinds the words of \a phrase are, alone and by two (Tables::kindsOf()), all together.
    quint64 kindsOf(const Phrase &phrase) const
    {
        return m_phrases[static_cast<std::size_t>(&phrase - parse.phrases.data())].kinds;
    }
    /// The same of all phrases of \a sentence.
    quint64 kindsIn(int sentence) const { return m_sentences[static_cast<std::size_t>(sentence)].kinds; }
    /// What the verb of a clause is.
    struct VerbFacts
    {
        quint64 kinds = 0; ///< alone or with the noun right before it (Tables::kindsOfVerb())
        FrameList frames;  ///< of its stem; none where it is a copula
    };
    /// The letters of phrase \a index with its particle (lettersOf()).
    quint64 lettersIn(int index) const
    {
        quint64 &letters = m_phrases[static_cast<std::size_t>(index)].letters;
        if (letters == 0)
            letters = lettersOf(analysis.words(wholeOf(index)));
        return letters;
    }
    /// The letters of the phrases that \a clause takes and of the one it describes (lettersOf()).
    quint64 lettersIn(const Clause &clause) const;
    /// Phrase \a index with its particle.
    Span wholeOf(int index) const
    {
        const Span last = analysis.tokens[static_cast<std::size_t>(phrase(index).endToken) - 1].span;
        return {phrase(index).span.begin, std::max(phrase(index).span.end, last.end)};
    }
    const VerbFacts &verbOf(int clause) const { return m_verbs[static_cast<std::size_t>(clause)]; }
    /// Whether a phrase or a predicate of \a sentence may be a cue of relation_frames.tsv.
    bool holdsCue(int sentence) const
    {
        const SentenceFacts &facts = m_sentences[static_cast<std::size_t>(sentence)];
        return facts.holdsVerbCue || Tables::mayBeCue(facts.kinds);
    }
    /// Whether \a sentence names a company or a person, or a phrase of it stands for one.
    bool speaksOfAnyone(int sentence) const
    {
        return m_sentences[static_cast<std::size_t>(sentence)].tellsParties || mentionsIn(sentence) > 0;
    }
    /// How many mentions of companies and of those who speak for one begin in \a sentence.
    int mentionsIn(int sentence) const
    {
        const auto at = static_cast<std::size_t>(sentence);
        return m_firstMention[at + 1] - m_firstMention[at];
    }

    /// Whether the verb of \a clause, alone or with the noun right before it ('손 떼' of '손을 뗐다'), is of
    /// \a kind.
    bool verbIs(WordKind kind, const Clause &clause) const
    {
        return Tables::holds(m_verbs[static_cast<std::size_t>(&clause - parse.clauses.data())].kinds, kind);
    }

    /// What the text has spoken of before the current sentence.
    struct Context
    {
        Companies topic; ///< the subject of the last main clause with a company
        int topicParagraph = -1;
        Companies pair;           ///< the companies the last sentence with two or more of them named
        Companies trio;           ///< the three companies the last sentence with just three of them named
        Companies mainPair;       ///< the last such pair with the main company among them
        int pairSentence = -1;    ///< where pair was told
        int wanted = -1;          ///< the company whose purchase was told last
        int wantedSentence = -1;  ///< where that was told
        bool forSale = false;     ///< it is for sale, and nobody has been told to buy it
        bool pairNamed = false;   ///< one sentence named pair, and not two that follow each other
        int venture = -1;         ///< the joint venture that was named last
        int ventureSentence = -1; ///< where that was
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
    Companies silentSubject(int sentence, bool quoted) const;
    int mainCompany = -1; ///< the one the article names most
    /// The public body, no court, that was named last before \a before, not long ago; -1 when none was.
    int authorityBefore(int before) const;
    /// Begins a sentence: what was worked out for the one before is forgotten.
    void enter();
    /// Takes \a sentence as read: updates the context. \a related are the companies of the relation it told.
    void leave(int sentence, const Companies &related);

private:
    struct MentionRef
    {
        Span span;
        int entity = -1;
    };
    using MentionPlace = std::vector<MentionRef>::const_iterator;
    /// partiesIn() where the first mention at or behind the begin of \a span stands from \a from to \a to.
    Companies partiesFrom(MentionPlace from, MentionPlace to, Span span) const;
    void readMentions();
    void findMainCompany();
    bool meansItself(const Phrase &phrase, std::span<const int> entities) const;
    enum class StandIn : quint8 { None, Pair, Trio, This, We };
    /// What a phrase says of companies; most phrases say nothing.
    struct PhraseParties
    {
        int phrase = -1;
        Companies parties;
        bool head = false;
        StandIn standIn = StandIn::None;
        int worked = -1; ///< when it was worked out whom it stands for
    };
    struct PhraseFacts
    {
        quint64 kinds = 0;
        int parties = -1;    ///< its place in m_parties
        quint64 letters = 0; ///< 0 as long as nobody has asked
    };
    struct SentenceFacts
    {
        quint64 kinds = 0;
        bool holdsVerbCue = false; ///< a predicate may be a cue
        bool tellsParties = false; ///< a phrase of it says something of companies or people
    };
    struct ClauseGroups
    {
        int list = -1; ///< its place in m_groups
        int made = -1; ///< when
    };
    quint64 readPhrase(const Phrase &phrase, WordKinds &kindsOfWords, quint64 *ofLast) const;
    PhraseParties readParties(const Phrase &phrase, quint64 kinds) const;
    bool mayJoin(int one, int next, bool opensHeadline) const;
    StandIn standInOf(const Phrase &phrase, quint64 kinds) const;
    Companies standsFor(StandIn standIn, int phrase) const;
    int ownerOfUnion(int sentence) const;
    bool isFormer(const Phrase &phrase) const;
    int lastNamed(QStringView ending, int before) const;
    Companies speaker(int sentence) const;
    Role roleOf(int phrase) const;
    Companies topicOf(int sentence) const;
    bool onlyAttends(int sentence) const;
    bool isAboutThing(int sentence) const;
    void setPair(const Companies &pair, int sentence, bool named, bool related);
    void takeVenture(int sentence);
    bool namesVenture(int phrase) const;

    std::vector<MentionRef> m_mentions; ///< organizations and people, in text order
    std::vector<int> m_firstMention;    ///< of each sentence; one more entry than sentences
    mutable std::vector<PhraseFacts> m_phrases;
    mutable std::vector<quint64> m_clauseLetters; ///< by clause; 0 as long as nobody has asked
    std::vector<SentenceFacts> m_sentences;
    std::vector<VerbFacts> m_verbs; ///< by clause
    // Worked out when asked for.
    mutable std::vector<PhraseParties> m_parties;
    mutable std::vector<qint8> m_public; ///< by entity: 1, 0, or -1 when not yet asked
    mutable std::vector<std::array<ClauseGroups, 2>> m_groupsOf; ///< by clause: outside and inside headlines
    mutable std::vector<std::vector<Group>> m_groups;
    mutable std::size_t m_groupsUsed = 0;
    mutable std::vector<Group> m_room;
    int m_moment = 0; ///< counts the changes of what the text has spoken of
};

} // namespace Haengbo::Relations
