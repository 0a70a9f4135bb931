// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"
#include "ui/style/theme.h"

#include <QString>
#include <QUrl>

namespace Haengbo {

/// What is known of \a selected as rich text: what, when and why, who, status, and every passage that proves
/// it. Links lead to other things of the story (see selectedOf()). Empty for nothing.
QString detailsOf(const Story &story, const Selected &selected, const Theme &theme);

/// The link that stands for \a selected, and back; a link of another kind gives nothing.
QString linkOf(const Selected &selected);
Selected selectedOf(const QUrl &link);

} // namespace Haengbo
