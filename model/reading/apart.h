// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/reading.h"

#include <functional>

namespace Haengbo {

/// Does \a work in a process of its own (fork), with the memory and time of \a reading's limits and no more,
/// and gives what it returned. For libraries that a hostile file can make eat memory, hang or crash, where no
/// limit can be set from inside. Problems: TooLarge (memory), TooSlow, Damaged (the process crashed),
/// Cancelled (the reading stopped). \a work must not touch other threads, files or the event loop.
Result<QByteArray> runApart(const std::function<QByteArray()> &work, const QString &source, Reading &reading);

} // namespace Haengbo
