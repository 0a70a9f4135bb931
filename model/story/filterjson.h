// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/filter.h"

#include <QJsonObject>

namespace Haengbo {

/// A filter as it is kept: types and statuses by their identifiers, names by key, kind and name, articles by
/// content. What holds of one story only (onlyEvents) is left out.
QJsonObject toJson(const Filter &filter, const Story &story);

/// The filter of \a json for \a story. What \a story does not have, and whatever makes no sense, is left out:
/// the object may come from somebody else's file.
Filter parseFilter(const QJsonObject &json, const Story &story);

} // namespace Haengbo
