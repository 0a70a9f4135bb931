// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/mainwindow.h"

#include <QTest>

#include <memory>

namespace Haengbo {

/// The program's window on the screen, with nothing opened; null when it does not come up.
inline std::unique_ptr<MainWindow> shownWindow(QSize size = {1600, 900})
{
    auto window = std::make_unique<MainWindow>();
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        return nullptr;
    return window;
}

} // namespace Haengbo
