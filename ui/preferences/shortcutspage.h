// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QWidget>

#include <vector>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace Haengbo {

/// Something that can be done, and by which keys.
struct Shortcut
{
    QString id;
    QString group; ///< the menu it stands in
    QString name;
    QKeySequence keys;
    QKeySequence standard; ///< as the program comes
};

/// Lists what can be done with its keys, and lets a person change them. Keys that are taken already are
/// refused, and it says by what.
class ShortcutsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ShortcutsPage(std::vector<Shortcut> shortcuts, QWidget *parent = nullptr);

    QTreeWidget *list() const { return m_list; }
    QKeySequenceEdit *edit() const { return m_edit; }
    /// What was said about the last change; empty when it was made.
    QString complaint() const;

signals:
    void changed(const QString &id, const QKeySequence &keys);

private:
    void fill();
    void showCurrent();
    void setKeys(const QKeySequence &keys);
    int current() const;

    std::vector<Shortcut> m_shortcuts;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_reset;
    QLabel *m_complaint;
};

} // namespace Haengbo
