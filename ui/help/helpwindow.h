// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace Haengbo {

/// The pages of the manual, which travel inside the program: a list of them and the one that is read.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    QListWidget *pages() const { return m_pages; }
    QTextBrowser *text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidget *m_pages;
    QTextBrowser *m_text;
};

} // namespace Haengbo
