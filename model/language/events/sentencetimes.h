// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/events/candidates.h"
#include "model/language/events/dating.h"
#include "model/language/events/phrasewords.h"

#include <span>
#include <vector>

namespace Haengbo {

/// Finds the times a sentence dates its events by.
class SentenceTimes
{
public:
    /// \a words must outlive it.
    SentenceTimes(const EventContext &context, const PhraseWords &words)
        : m_context(context)
        , m_words(words)
        , m_days(context.soFar)
    {
    }

    /// The times among the phrases of \a clause, in text order.
    DatingTimes of(int clause) const;
    /// The same for some phrases.
    DatingTimes of(std::span<const int> phrases) const;
    DatingTimes ofPhrase(int phrase) const { return of(std::span(&phrase, 1)); }
    /// Those of \a clause that end before \a position.
    DatingTimes before(int clause, int position) const;
    /// Whether a time on the calendar stands among the phrases of \a clause, or is what 'the thing it tells'
    /// is said to be: '갈라선 것은 3월 2일이다'.
    bool hasDate(int clause) const;
    /// Whether one of them is its beginning: '1월부터'.
    bool begins(int clause) const;
    /// Dates \a candidate anew by the day its clause moves it to ('5월 말로 미뤘다'); false when there is
    /// none.
    bool moveTo(EventCandidate *candidate, int clause) const;
    /// Dates \a candidate, told by \a clauses (its own first), from their times, else from the clauses
    /// around; \a tells says of each clause whether it tells an event and so keeps its time to itself.
    void date(EventCandidate *candidate, std::span<const int> clauses, const std::vector<char> &tells) const;
    void date(EventCandidate *candidate, int clause, const std::vector<char> &tells) const
    {
        date(candidate, std::span(&clause, 1), tells);
    }
    /// EventDays::date() of \a candidate by \a times.
    bool dateBy(std::span<const DatedBy> times, EventCandidate *candidate) const
    {
        return m_days.date(times, &candidate->event, &candidate->vague);
    }
    bool dateBy(int time, EventCandidate *candidate) const
    {
        const DatedBy by{.time = time};
        return dateBy(std::span(&by, 1), candidate);
    }
    /// Dates \a candidate from the times of \a clause that lie within \a part alone; without a day when none
    /// does. Returns whether one did.
    bool dateWithin(EventCandidate *candidate, int clause, Span part) const;

private:
    DatingTimes ofThing(int clause) const;
    bool leadsToSource(int index) const;
    bool datesFigure(int phrase, Span time) const;
    bool dateFrom(EventCandidate *candidate, DatingTimes times) const;

    EventContext m_context;
    const PhraseWords &m_words;
    EventDays m_days;
};

} // namespace Haengbo
