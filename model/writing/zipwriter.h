// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/result.h"

#include <QByteArray>

#include <vector>

namespace Haengbo {

struct ZipPart
{
    QString name; ///< in the archive, with '/' between folders
    QByteArray bytes;
};

/// A ZIP archive of \a parts, packed, with a fixed time: the same parts give the same bytes.
Result<QByteArray> zipOf(const std::vector<ZipPart> &parts);

} // namespace Haengbo
