// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/review.h"

#include "model/story/doubts.h"

#include <algorithm>
#include <array>

namespace Haengbo {

namespace {

constexpr double sure = 0.75; // confidence
constexpr std::array<int, concernCount> weights{8, 4, 4, 3, 2, 1};

class Review
{
public:
    explicit Review(const Story &story)
        : m_story(story)
        , m_doubts(findDoubts(story))
        , m_disputed(story.events.size())
    {
        for (const Disagreement &disagreement : story.disagreements)
            m_disputed[static_cast<std::size_t>(disagreement.event.value)] = true;
    }

    std::vector<Concern> of(EventId id) const
    {
        const StoryEvent &event = m_story[id];
        const bool dayByHand = event.decision.changed.contains(Field::Date);
        std::vector<Concern> concerns;
        if (m_disputed[static_cast<std::size_t>(id.value)])
            concerns.push_back(Concern::Disagreement);
        if (event.confidence < sure)
            concerns.push_back(Concern::Unsure);
        if (hasOddSum(event))
            concerns.push_back(Concern::OddSum);
        if (!dayByHand && !event.start.isEmpty() && hasGuessedDay(event))
            concerns.push_back(Concern::GuessedDay);
        if (event.start.isEmpty() && event.end.isEmpty())
            concerns.push_back(Concern::Undated);
        if (event.independentReports <= 1)
            concerns.push_back(Concern::Alone);
        return concerns;
    }

    static std::vector<Concern> of(const StoryRelation &relation)
    {
        std::vector<Concern> concerns;
        if (relation.confidence < sure)
            concerns.push_back(Concern::Unsure);
        if (relation.independentReports <= 1)
            concerns.push_back(Concern::Alone);
        return concerns;
    }

private:
    bool hasOddSum(const StoryEvent &event) const
    {
        return std::any_of(m_doubts.begin(), m_doubts.end(), [&](const Doubt &doubt) {
            return std::any_of(event.reports.begin(), event.reports.end(), [&](const Report &report) {
                return report.article == doubt.article &&
                       std::any_of(report.evidence.begin(), report.evidence.end(),
                                   [&](Span span) { return span.overlaps(doubt.evidence.front()); });
            });
        });
    }

    bool hasGuessedDay(const StoryEvent &event) const
    {
        return std::all_of(event.reports.begin(), event.reports.end(), [this](const Report &report) {
            return m_story[report.article].published.basis == PublicationBasis::Inferred;
        });
    }

    const Story &m_story;
    std::vector<Doubt> m_doubts;
    std::vector<bool> m_disputed;
};

int weightOf(const ReviewItem &item)
{
    int weight = 0;
    for (const Concern concern : item.concerns)
        weight += weights[static_cast<std::size_t>(concern)];
    return weight;
}

} // namespace

std::vector<ReviewItem> reviewQueue(const Story &story)
{
    const Review review(story);
    std::vector<ReviewItem> queue;
    for (int e = 0; e < static_cast<int>(story.events.size()); ++e) {
        if (!story[EventId{e}].decision.accepted)
            queue.push_back({EventId{e}, review.of(EventId{e})});
    }
    for (int r = 0; r < static_cast<int>(story.relations.size()); ++r) {
        if (!story[RelationId{r}].decision.accepted)
            queue.push_back({RelationId{r}, Review::of(story[RelationId{r}])});
    }
    std::stable_sort(queue.begin(), queue.end(),
                     [](const ReviewItem &a, const ReviewItem &b) { return weightOf(a) > weightOf(b); });
    return queue;
}

ReviewProgress reviewProgress(const Story &story)
{
    ReviewProgress progress;
    const auto count = [&progress](const auto &items) {
        progress.all += static_cast<int>(items.size());
        progress.checked += static_cast<int>(std::count_if(
            items.begin(), items.end(), [](const auto &item) { return item.decision.accepted; }));
    };
    count(story.events);
    count(story.relations);
    return progress;
}

} // namespace Haengbo
