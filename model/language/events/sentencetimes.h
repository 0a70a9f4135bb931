// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/events/candidates.h"

#include <vector>

namespace Haengbo {

/// Finds the times a sentence dates its events by.
class SentenceTimes
{
public:
    explicit SentenceTimes(const EventContext &context)
        : m_context(context)
    {
    }

    /// The times among the phrases of \a clause, in text order.
    std::vector<DatedBy> of(int clause) const;
    /// The same for some phrases.
    std::vector<DatedBy> of(const std::vector<int> &phrases) const;
    /// Those of \a clause that end before \a position.
    std::vector<DatedBy> before(int clause, int position) const;
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
    void date(EventCandidate *candidate, const std::vector<int> &clauses,
              const std::vector<char> &tells) const;
    /// Dates \a candidate from the times of \a clause that lie within \a part alone; without a day when none
    /// does. Returns whether one did.
    bool dateWithin(EventCandidate *candidate, int clause, Span part) const;

private:
    std::vector<DatedBy> ofThing(int clause) const;
    bool leadsToSource(int index) const;
    bool datesFigure(int phrase, Span time) const;
    bool dateFrom(EventCandidate *candidate, std::vector<DatedBy> times) const;

    EventContext m_context;
};

} // namespace Haengbo
