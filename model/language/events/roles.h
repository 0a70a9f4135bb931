// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/events/anaphora.h"
#include "model/language/events/candidates.h"
#include "model/language/events/phrasewords.h"

#include <vector>

namespace Haengbo {

/// Finds who takes part in an event and where, from the phrases of its clauses and from what was spoken of
/// before.
class EventRoles
{
public:
    /// \a words must outlive it.
    EventRoles(const EventContext &context, const PhraseWords &words);

    /// Fills participants and place of \a candidate from \a clauses, the first being its own; \a nounPhrase
    /// is the phrase of its event noun or -1.
    void fill(EventCandidate *candidate, const std::vector<int> &clauses, int nounPhrase) const;
    /// The same for the event noun of phrase \a index; gives the phrases it was made of.
    std::vector<int> fillNominal(EventCandidate *candidate, int index) const;

    /// Who takes part where a line names too few.
    enum class Missing {
        Main,  ///< whom the article is about
        Topic, ///< whom the text speaks of, where it names nobody
        Nobody
    };
    /// The same for a line without a verb, from phrase \a first to the one with its noun.
    void fillLine(EventCandidate *candidate, int first, int last, Missing missing = Missing::Main) const;

    /// Whom the article is about, -1 when it names nobody.
    int mainPerson() const { return m_mainPerson; }
    int mainOrganization() const { return m_mainOrganization; }

    /// Told of each event in text order, for '양측' and '두 사람'.
    void remember(const Event &event);
    /// Told after each sentence, for dropped subjects and pronouns.
    void endSentence(int sentence);
    /// Behind a line that opens a section, '그' is whom the article is about again.
    void startSection();

private:
    std::vector<int> actorsOf(int phrase) const;
    /// Appends those of actorsOf() \a phrase that are not in \a actors yet.
    void addActors(std::vector<int> *actors, int phrase) const;
    std::vector<int> listOf(int last) const;
    std::vector<int> subjectOf(int clause) const;
    std::vector<int> topicAt(int sentence) const;
    std::vector<int> companyAt(int sentence) const;
    int personBefore(int position) const;
    std::vector<int> speakerOf(int clause) const;
    std::vector<int> actorsAt(EventType type, int own, int nounPhrase) const;
    std::vector<int> companiesBefore(int phrase, const Counted &of) const;
    std::vector<int> peopleBefore(int phrase, const Counted &of) const;
    std::vector<int> namedTogether(int phrase, const Counted &of, int *where) const;
    bool isOneOf(int entity, bool people, QStringView kind) const;
    std::vector<int> companiesOf(const std::vector<int> &people, bool always) const;
    std::vector<int> resolve(int phrase) const;
    std::vector<int> meantBy(Anaphor anaphor, int phrase) const;
    std::vector<int> lastOfKind(QStringView noun, int position) const;
    bool isWhereabouts(int phrase) const;
    bool owns(int phrase, int sentence) const;
    std::vector<int> namedFor(const EventCandidate &candidate, const std::vector<int> &clauses,
                              int nounPhrase) const;
    void narrow(const EventCandidate &candidate, bool told, std::vector<int> &actors) const;
    void addTarget(EventCandidate *candidate, int own) const;
    void fillPlace(EventCandidate *candidate, const std::vector<int> &clauses, int nounPhrase) const;

    int mainOf(EntityKind kind) const;
    int paragraphOf(int sentence) const
    {
        return m_context.analysis.sentences[static_cast<std::size_t>(sentence)].paragraph;
    }
    std::vector<int> paragraphPair(int phrase) const;

    EventContext m_context;
    const PhraseWords &m_words;
    mutable std::vector<char> m_silent; ///< phrases whose words were found to stand for nobody
    int m_mainPerson = -1;              ///< whom the article names most
    int m_mainOrganization = -1;
    std::vector<int> m_topic;
    bool m_topicMarked = false;        ///< by a particle of the topic: 은, 는
    int m_topicParagraph = -1;         ///< that made m_topic its topic
    bool m_everySentenceApart = false; ///< few paragraphs have two sentences
    int m_person = -1;
    int m_personParagraph = -1; ///< where m_person last did something
    int m_organization = -1;
    std::vector<int> m_persons;
    int m_personsSentence = -1; ///< where m_persons were told together
    std::vector<int> m_organizations;
    int m_organizationsSentence = -1;
    std::vector<int> m_named; ///< the last organizations named, at most two
    std::vector<int> m_last;
    int m_lastParagraph = -1; ///< where m_last was told
    int m_lastPlace = -1;
};

} // namespace Haengbo
