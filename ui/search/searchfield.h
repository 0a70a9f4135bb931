// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Haengbo {

/// Where one types what to find everywhere. The arrow keys walk through what is found while one goes on
/// typing.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

signals:
    /// Up (-1) or down (1).
    void stepped(int by);
    /// Enter: the current hit.
    void chosen();
    /// Escape in an empty field.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Haengbo
