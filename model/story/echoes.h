// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/merging.h"

namespace Haengbo {

/// A sentence that tells of an event though nothing in it was read as a report of it.
struct Echo
{
    ArticleId article;
    Span sentence;
};

/// Finds the sentences that tell of an event in passing: they name all who take part, two at least, and the
/// same sum.
class Echoes
{
public:
    /// Both must outlive it.
    Echoes(const Story &story, const EntityMap &entities)
        : m_story(story)
        , m_entities(entities)
    {
    }

    /// The echoes of \a event in articles that do not report it, one an article, in their order.
    std::vector<Echo> of(const StoryEvent &event) const;

private:
    std::vector<Amount> sumsOf(const StoryEvent &event) const;
    std::optional<Span> sentenceIn(FoundIn at, const StoryEvent &event,
                                   const std::vector<Amount> &sums) const;

    const Story &m_story;
    const EntityMap &m_entities;
};

} // namespace Haengbo
