// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/events/candidates.h"
#include "model/language/events/phrasewords.h"
#include "model/language/events/predicates.h"
#include "model/language/events/roles.h"
#include "model/language/events/sentencetimes.h"
#include "model/language/status.h"

#include <optional>
#include <vector>

namespace Haengbo {

/// Collects the tellings of events of one article, sentence by sentence.
class EventCollector
{
public:
    explicit EventCollector(const EventContext &context);

    std::vector<EventCandidate> run();

private:
    /// An event noun found in a phrase.
    struct Noun
    {
        const Predicate *predicate = nullptr;
        int phrase = -1;
        Span span;
        bool isLast = false;   ///< no other noun follows it in its phrase
        bool rumoured = false; ///< 인수설

        explicit operator bool() const { return predicate != nullptr; }
    };

    /// What a predicate with a row tells: its own event, or that of the noun it carries.
    struct Told
    {
        const Predicate *by = nullptr; ///< the row that names the event, of the predicate or of the noun
        Noun noun;
        int within = -1;       ///< the clause that holds the noun
        bool talkedOf = false; ///< '작년부터 협의해 왔다': the talks are what happened
    };

    /// A place of a journey with the day beside it.
    struct Stop
    {
        int time = -1;
        int place = -1;
        Span span; ///< of the place
    };

    /// The line that is being read.
    struct Line
    {
        int paragraph = -1;
        bool item = false; ///< one of several that begin with the same sign
        DatingTimes times; ///< of its first sentence
    };

    QStringView words(Span span) const { return m_context.analysis.words(span); }
    const Phrase &phrase(int i) const { return m_context.phrase(i); }
    const Clause &clause(int i) const { return m_context.clause(i); }
    const Token &token(int i) const { return m_context.analysis.tokens[static_cast<std::size_t>(i)]; }
    bool isAdnominal(int i) const { return clause(i).verb.ending->kind == EndingKind::Adnominal; }
    bool used(int phrase) const { return m_used[static_cast<std::size_t>(phrase)] != 0; }

    // collector.cpp
    void dropReports(std::size_t first);

    // predicatechoice.cpp
    const Predicate *pick(int index) const;
    bool isDated(int index) const;
    bool meets(const PredicateNeed &need, int index) const;
    int describing(const PredicateNeed &need, int index) const;
    bool clauseHasNoun(int index, const PredicateNeed &need) const;
    bool clauseHasNounOf(int index, NounList list) const;
    bool holdsNoun(int phrase, const PredicateNeed &need) const;
    bool holdsAmount(Span span) const;
    bool meetsPress(int index) const;

    // clauseevents.cpp
    bool asksFor(int index) const;
    void fromClause(int index);
    std::optional<Told> toldBy(int index, const Predicate &row);
    std::optional<Told> carriedEvent(int index, const Predicate &row);
    void fromVisit(EventCandidate &&candidate, int index);
    Indexes claimClauses(int index, const Told &told, EventType type);
    void tellWho(EventCandidate *candidate, int index, std::span<const int> clauses, int nounPhrase);
    void qualify(EventCandidate *candidate, int index, const Predicate &row, const Noun &noun) const;
    Noun carriedBy(int index, bool again = false) const;
    Indexes clausesOn(int index, int nounPhrase, EventType type) const;
    void setStatus(EventCandidate *candidate, int index, const Predicate &row, const Noun &noun) const;
    void move(EventCandidate *candidate, int index, const Predicate &row) const;
    int tellsWithin(int index, EventType type) const;
    bool interviews(int index, EventCandidate *candidate) const;
    bool namesRumour(int index) const;
    bool severally(Span span) const;
    bool leadsToTold(int index) const;
    bool movesOn(int index, const Predicate &row) const;
    bool meetsAlone(int index) const;
    bool announcesPlan(int index) const;
    void nameNoun(EventCandidate *candidate, const Noun &noun) const;

    // plainclauses.cpp
    void fromDatedClause(int index);
    bool isPlanned(int index) const;
    bool movesFigure(int index) const;
    void fromCopula(int index);
    bool fromSetDay(int index);
    bool fromNewPost(int index);
    bool fromUnderway(int index);
    void fromEndedDeal(int index, const Predicate &row, int nounPhrase);
    void join(int index);
    void addPeople(EventCandidate &told, int index);
    bool joinsSigning(int index, const Predicate *row);
    void joinRound();
    void joinLined();
    void tellTimesCounted(const EventCandidate &candidate, int index);

    // itinerary.cpp
    std::vector<Stop> datedStops(int index) const;
    bool tellDatedStops(const EventCandidate &candidate, int index);
    void tellStopBefore(EventCandidate *candidate, int index);

    // notices.cpp
    bool fromNotice(int sentence);
    bool fromAppointments(int first, int end);
    bool fromObituary(int first, int end);
    void tellNotice(Event event, const DatingTimes &times);
    DatingTimes timesWithin(Span part) const;
    int namedIn(int phrase, EntityKind kind) const;

    // items.cpp
    bool opensItem(int sentence) const;
    void startLine(int sentence);
    void endLine(int sentence, std::size_t firstFound);
    DatingTimes timesInBrackets(int position) const;
    void dateByLine(EventCandidate *candidate) const;
    bool fromPostLine(int first, int last);
    void fromLine(int first, int last, const Noun &noun);
    void fromBareFigure(int phrase);
    void fromBareDates(int sentence);

    // nounevents.cpp
    bool listedBefore(NounLists list, const Phrase &in, int end) const;
    /// The event noun of \a phrase; \a undated takes those too that tell an event only when dated.
    Noun nounIn(int phrase, bool undated = false) const
    {
        return m_words.holdsNoun(phrase) ? knownNounIn(phrase, undated) : Noun{};
    }
    Noun knownNounIn(int phrase, bool undated) const;
    Noun findNounIn(int phrase, bool undated) const;
    bool nounMeets(const Predicate &row, int phrase, int token, bool undated) const;
    void fromNoun(int phrase);
    bool isChronology(int sentence) const;
    void fromChronology(int sentence);
    bool isSubhead(int sentence) const;
    bool opensSection(int sentence) const;
    void addAside(EventCandidate *candidate) const;
    void finish(EventCandidate &&candidate);
    void complete(EventCandidate *candidate) const;
    void sortFound(std::size_t first);

    EventContext m_context;
    const Parse &m_parse;
    PhraseWords m_words;
    EventRoles m_roles;
    SentenceTimes m_times;
    std::vector<char> m_used;                   ///< phrases whose event noun a predicate has taken
    std::vector<char> m_absorbed;               ///< adnominal clauses that belong to a telling already
    mutable std::vector<int> m_nounSlots;       ///< two of each phrase: the number in m_nouns, 0 for unknown
    mutable std::vector<Noun> m_nouns;          ///< what findNounIn() gave; number 1 is the first
    std::vector<char> m_tells;                  ///< clauses whose predicate tells an event
    std::vector<const Predicate *> m_predicate; ///< of each clause, null for plain ones
    std::vector<EventCandidate> m_found;
    Line m_line;
    DatingTimes m_heading; ///< the day that stands above the items
    int m_sentence = 0;
    int m_firstParagraph = 0; ///< of the body
};

} // namespace Haengbo
