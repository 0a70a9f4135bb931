// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/echoes.h"

#include "model/story/outcome.h"

#include <algorithm>

namespace Haengbo {

namespace {

constexpr std::size_t mostArticles = 200; // whom more articles name tells nothing in passing

bool isSameSum(const Amount &a, const Amount &b)
{
    return a.currency == b.currency && a.value == b.value && a.max == b.max;
}

} // namespace

std::vector<Echo> Echoes::of(const StoryEvent &event) const
{
    std::vector<Echo> echoes;
    const std::vector<Amount> sums = sumsOf(event);
    if (event.participants.size() < 2 || sums.empty())
        return echoes;
    const EntityId rarest = *std::min_element(
        event.participants.begin(), event.participants.end(), [this](EntityId a, EntityId b) {
            return std::pair(m_story[a].foundIn.size(), a) < std::pair(m_story[b].foundIn.size(), b);
        });
    if (m_story[rarest].foundIn.size() > mostArticles)
        return echoes;
    for (const FoundIn &at : m_story[rarest].foundIn) {
        const bool reports = std::any_of(event.reports.begin(), event.reports.end(),
                                         [&](const Report &one) { return one.article == at.article; });
        const bool told = !echoes.empty() && echoes.back().article == at.article;
        if (reports || told)
            continue;
        if (const auto sentence = sentenceIn(at, event, sums))
            echoes.push_back({at.article, *sentence});
    }
    return echoes;
}

/// The sums in the sentences that report \a event.
std::vector<Amount> Echoes::sumsOf(const StoryEvent &event) const
{
    std::vector<Amount> sums;
    for (const Report &report : event.reports) {
        const ReadArticle &read = *m_story[report.article].read;
        if (report.evidence.empty())
            continue;
        const Span sentence = sentenceAround(read.article.text, report.evidence.front());
        std::copy_if(read.extraction.amounts.begin(), read.extraction.amounts.end(), std::back_inserter(sums),
                     [&](const Amount &sum) { return sum.converts < 0 && sentence.contains(sum.span); });
    }
    return sums;
}

/// The sentence around a mention of the entity \a at that names all who take part in \a event and one of
/// \a sums.
std::optional<Span> Echoes::sentenceIn(FoundIn at, const StoryEvent &event,
                                       const std::vector<Amount> &sums) const
{
    const ReadArticle &read = *m_story[at.article].read;
    const auto &ids = m_entities[static_cast<std::size_t>(at.article.value)];
    for (const Mention &mention : read.extraction.entities[static_cast<std::size_t>(at.entity)].mentions) {
        const Span sentence = sentenceAround(read.article.text, mention.span);
        const bool namesAll =
            std::all_of(event.participants.begin(), event.participants.end(), [&](EntityId one) {
                std::size_t index = 0;
                return std::any_of(read.extraction.entities.begin(), read.extraction.entities.end(),
                                   [&](const Entity &entity) {
                                       return ids[index++] == one &&
                                              std::any_of(entity.mentions.begin(), entity.mentions.end(),
                                                          [&](const Mention &other) {
                                                              return sentence.contains(other.span);
                                                          });
                                   });
            });
        const bool samesSum = std::any_of(
            read.extraction.amounts.begin(), read.extraction.amounts.end(), [&](const Amount &sum) {
                return sum.converts < 0 && sentence.contains(sum.span) &&
                       std::any_of(sums.begin(), sums.end(),
                                   [&](const Amount &one) { return isSameSum(one, sum); });
            });
        if (namesAll && samesSum)
            return sentence;
    }
    return {};
}

} // namespace Haengbo
