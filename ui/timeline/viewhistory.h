// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/timelinelanes.h"

#include <optional>
#include <vector>

namespace Haengbo {

/// The views of the timeline that were looked at, to go back and forth among.
class ViewHistory
{
public:
    /// A stretch of time, in minutes, and how it was cut into lanes.
    struct View
    {
        double first = 0;
        double last = 0;
        TimelineLanes by = TimelineLanes::None;
    };

    /// Remembers \a view as the newest; what could be gone forward to is forgotten. A view that hardly
    /// differs from the one shown replaces it.
    void note(const View &view);
    bool isEmpty() const { return m_views.empty(); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_views.size(); }
    std::optional<View> back();
    std::optional<View> forward();

private:
    std::vector<View> m_views;
    std::size_t m_at = 0;
};

} // namespace Haengbo
