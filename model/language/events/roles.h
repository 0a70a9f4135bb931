// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/events/anaphora.h"
#include "model/language/events/candidates.h"
#include "model/language/events/phrasewords.h"

#include <span>
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
    void fill(EventCandidate *candidate, std::span<const int> clauses, int nounPhrase) const;
    void fill(EventCandidate *candidate, int clause, int nounPhrase) const
    {
        fill(candidate, std::span(&clause, 1), nounPhrase);
    }
    /// The same for the event noun of phrase \a index; gives the phrases it was made of.
    Indexes fillNominal(EventCandidate *candidate, int index) const;

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

    /// Told of each event of \a sentence in text order, for '양측' and '두 사람'.
    void remember(const Event &event, int sentence);
    /// Told after each sentence, for dropped subjects and pronouns.
    void endSentence(int sentence);
    /// Behind a line that opens a section, '그' is whom the article is about again.
    void startSection();

private:
    Indexes actorsOf(int phrase) const;
    /// Appends those of actorsOf() \a phrase that are not in \a actors yet.
    void addActors(Indexes *actors, int phrase) const;
    Indexes listOf(int last) const;
    Indexes subjectOf(int clause) const;
    Indexes topicAt(int sentence) const;
    Indexes companyAt(int sentence) const;
    int personBefore(int position) const;
    Indexes speakerOf(int clause) const;
    Indexes actorsAt(EventType type, int own, int nounPhrase) const;
    Indexes companiesBefore(int phrase, const Counted &of) const;
    Indexes peopleBefore(int phrase, const Counted &of) const;
    Indexes namedTogether(int phrase, const Counted &of, int *where) const;
    bool isOneOf(int entity, bool people, QStringView kind) const;
    Indexes companiesOf(const Indexes &people, bool always) const;
    Indexes resolve(int phrase) const;
    Indexes meantBy(Anaphor anaphor, int phrase) const;
    Indexes lastOfKind(QStringView noun, int position) const;
    bool isWhereabouts(int phrase) const;
    bool owns(int phrase, int sentence) const;
    Indexes namedFor(const EventCandidate &candidate, std::span<const int> clauses, int nounPhrase) const;
    void narrow(const EventCandidate &candidate, bool told, Indexes &actors) const;
    void addTarget(EventCandidate *candidate, int own) const;
    void fillPlace(EventCandidate *candidate, std::span<const int> clauses, int nounPhrase) const;

    void findMain();
    bool isLaw(int entity) const;
    const Indexes &lastNamed() const;
    int paragraphOf(int sentence) const
    {
        return m_context.analysis.sentences[static_cast<std::size_t>(sentence)].paragraph;
    }
    Indexes paragraphPair(int phrase) const;

    EventContext m_context;
    const PhraseWords &m_words;
    mutable std::vector<char> m_silent; ///< phrases whose words were found to stand for nobody
    mutable std::vector<char> m_law; ///< entities: 1 for a court or an authority, 2 for none, 0 not asked yet
    int m_mainPerson = -1;           ///< whom the article names most
    int m_mainOrganization = -1;
    Indexes m_topic;
    bool m_topicMarked = false;        ///< by a particle of the topic: 은, 는
    int m_topicParagraph = -1;         ///< that made m_topic its topic
    bool m_everySentenceApart = false; ///< few paragraphs have two sentences
    int m_person = -1;
    int m_personParagraph = -1; ///< where m_person last did something
    int m_organization = -1;
    Indexes m_persons;
    int m_personsSentence = -1; ///< where m_persons were told together
    Indexes m_organizations;
    int m_organizationsSentence = -1;
    mutable Indexes m_named;     ///< the last organizations named, at most two, before m_namedFrom
    mutable int m_namedFrom = 0; ///< the phrase up to which they have been sought
    int m_namedEnd = 0;          ///< the phrase up to which they may be
    Indexes m_last;
    int m_lastParagraph = -1; ///< where m_last was told
};

} // namespace Haengbo
