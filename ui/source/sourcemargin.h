// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/highlights.h"
#include "ui/style/theme.h"

#include <QWidget>

namespace Haengbo {

class SourceText;

/// A strip beside the text that stands for the whole article: a mark for every event, a frame for what is in
/// view. Clicking a mark selects the event, clicking elsewhere scrolls there.
class SourceMargin : public QWidget
{
    Q_OBJECT

public:
    SourceMargin(SourceText *text, Selection *selection, QWidget *parent = nullptr);

    void setMarks(std::vector<Highlight> events, std::vector<Span> selected, int textLength);
    QSize sizeHint() const override { return {14, 100}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double yOf(int position) const;

    SourceText *m_text;
    Selection *m_selection;
    std::vector<Highlight> m_events;
    std::vector<Span> m_selected;
    int m_length = 1;
};

} // namespace Haengbo
