// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QToolButton;

namespace Haengbo {

/// Buttons side by side, as many as there is room for; the rest stands in the menu of a last one.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString words;
        std::function<void()> remove;
    };

    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(std::vector<Chip> chips);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    std::vector<Chip> m_chips;
    std::vector<QToolButton *> m_buttons;
    QToolButton *m_rest;
};

} // namespace Haengbo
