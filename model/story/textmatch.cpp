// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/textmatch.h"

namespace Haengbo {

TextMatch::TextMatch(const SearchQuery &query, const Story &story)
    : m_story(story)
    , m_terms(query.terms())
{
    constexpr std::size_t most = 32;
    if (m_terms.size() > most)
        m_terms.resize(most);
    for (std::size_t i = 0; i < m_terms.size(); ++i)
        m_all |= Terms(1) << i;
    if (m_terms.empty())
        return;
    m_ofEntity.reserve(story.entities.size());
    for (const StoryEntity &entity : story.entities) {
        Terms found = termsIn(entity.name, m_all);
        for (const QString &alias : entity.aliases)
            found |= termsIn(alias, m_all & ~found);
        m_ofEntity.push_back(found);
    }
}

TextMatch::Terms TextMatch::termsIn(QStringView text, Terms wanted) const
{
    if (wanted == 0 || text.isEmpty())
        return 0;
    Terms found = 0;
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        const Terms bit = Terms(1) << i;
        if ((wanted & bit) != 0 && m_terms[i].isIn(text))
            found |= bit;
    }
    return found;
}

TextMatch::Terms TextMatch::termsIn(const std::vector<Report> &reports, Terms wanted) const
{
    Terms found = 0;
    for (const Report &report : reports) {
        for (const Span span : report.evidence) {
            if (found == wanted)
                return found;
            found |= termsIn(span.in(m_story[report.article].read->article.text), wanted & ~found);
        }
    }
    return found;
}

TextMatch::Terms TextMatch::termsOf(EntityId id) const
{
    return id.isValid() ? m_ofEntity[static_cast<std::size_t>(id.value)] : 0;
}

bool TextMatch::accepts(EventId id) const
{
    if (m_all == 0)
        return true;
    const StoryEvent &event = m_story[id];
    Terms found = termsOf(event.place);
    for (const EntityId participant : event.participants)
        found |= termsOf(participant);
    found |= termsIn(event.summary, m_all & ~found);
    if (found != m_all)
        found |= termsIn(event.reports, m_all & ~found);
    return found == m_all;
}

bool TextMatch::accepts(RelationId id) const
{
    if (m_all == 0)
        return true;
    const StoryRelation &relation = m_story[id];
    Terms found = termsOf(relation.source) | termsOf(relation.target);
    found |= termsIn(relation.reports, m_all & ~found);
    return found == m_all;
}

bool TextMatch::allIn(EntityId id) const { return termsOf(id) == m_all; }

} // namespace Haengbo
