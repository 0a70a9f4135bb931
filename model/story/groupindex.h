// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/likeness.h"

#include <QHash>

#include <map>

namespace Haengbo {

/// Groups of reports by whom they name and when: where to look for the event that a report tells of. Whom
/// most reports name is looked up only where a report names nobody else: what two reports share beside him
/// brings them together.
class GroupIndex
{
public:
    /// Both must outlive the index.
    GroupIndex(const Story &story, const Likeness &likeness)
        : m_story(story)
        , m_likeness(likeness)
    {
    }

    void add(const Told &told, int group);

    /// The groups that may hold \a told, in order of their numbers.
    std::vector<int> near(const Told &told) const;

private:
    using Lists = QHash<std::pair<int, int>, std::vector<int>>;

    std::vector<int> withEmployers(const Told &told) const;
    std::vector<EntityId> telling(const Told &told) const;

    const Story &m_story;
    const Likeness &m_likeness;
    Lists m_byMonth; ///< all
    Lists m_vague;   ///< by month, those without an exact day
    Lists m_byDay;   ///< those with one
    std::map<std::vector<EntityId>, std::vector<int>> m_undated;
};

} // namespace Haengbo
