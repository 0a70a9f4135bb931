// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace Haengbo {

/// Keeps the names on the tabs of stacked docks whole: where they do not fit side by side they scroll,
/// instead of shrinking to a letter each. Belongs to its window.
class DockTabs : public QObject
{
    Q_OBJECT

public:
    explicit DockTabs(QMainWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Haengbo
