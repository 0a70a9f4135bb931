// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Haengbo {

/// A line over a view that says how much of it the filters hide, with a button that shows all again. Takes no
/// room while nothing is hidden.
class HiddenNote : public QWidget
{
    Q_OBJECT

public:
    /// What the view shows.
    enum class Of { Events, Relations };

    explicit HiddenNote(Of of, QWidget *parent = nullptr);

    void setCounts(int shown, int all);
    Of of() const { return m_of; }

    /// A widget with a note over \a view, which gets the keyboard.
    static QWidget *over(QWidget *view, HiddenNote *note);

signals:
    void clearRequested();

private:
    Of m_of;
    QLabel *m_words;
};

} // namespace Haengbo
