// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/selection.h"

namespace Haengbo {

void Selection::select(const Selected &selected)
{
    if (selected == m_current)
        return;
    m_current = selected;
    emit selectionChanged();
}

} // namespace Haengbo
