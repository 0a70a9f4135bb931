// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timewindow.h"

namespace Haengbo {

void TimeWindow::show(double first, double last)
{
    if (!(first < last) || (first == m_first && last == m_last))
        return;
    m_first = first;
    m_last = last;
    emit windowChanged();
}

} // namespace Haengbo
