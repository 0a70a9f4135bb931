// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pictures.h"

namespace Haengbo {

class TimelineView;

/// The timeline as \a view is cut into lanes and filtered, as a picture, as pages, and with notes.
Picture timelinePicture(const TimelineView *view, const QString &title);

} // namespace Haengbo
