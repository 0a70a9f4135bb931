// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/viewhistory.h"

#include <cmath>

namespace Haengbo {

namespace {

constexpr std::size_t mostViews = 100;

/// Less than this share of what is seen is no other view.
constexpr double worthNoting = 0.02;

bool isSame(const ViewHistory::View &left, const ViewHistory::View &right)
{
    const double close = worthNoting * (right.last - right.first);
    return left.by == right.by && std::abs(left.first - right.first) <= close &&
           std::abs(left.last - right.last) <= close;
}

} // namespace

void ViewHistory::note(const View &view)
{
    if (!m_views.empty() && isSame(m_views[m_at], view)) {
        m_views[m_at] = view;
        return;
    }
    if (!m_views.empty())
        m_views.resize(m_at + 1);
    m_views.push_back(view);
    if (m_views.size() > mostViews)
        m_views.erase(m_views.begin());
    m_at = m_views.size() - 1;
}

std::optional<ViewHistory::View> ViewHistory::back()
{
    if (!canGoBack())
        return {};
    return m_views[--m_at];
}

std::optional<ViewHistory::View> ViewHistory::forward()
{
    if (!canGoForward())
        return {};
    return m_views[++m_at];
}

} // namespace Haengbo
