// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace Haengbo {

/// A list to choose one or several lines from, narrowed by typing.
class PickDialog : public QDialog
{
    Q_OBJECT

public:
    /// With \a checkable, lines have boxes to check; otherwise the current line, or those selected, are
    /// picked.
    PickDialog(const QString &title, const QString &question, const QStringList &lines, bool checkable,
               QWidget *parent = nullptr);

    /// The indexes of what was picked, in order.
    std::vector<int> picked() const;

private:
    void narrow(const QString &words);
    void updateOk();

    QLineEdit *m_words;
    QListWidget *m_list;
    QPushButton *m_ok;
    bool m_checkable;
};

} // namespace Haengbo
