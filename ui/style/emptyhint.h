// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace Haengbo {

/// Says in an empty list what belongs there and how to get it there; gone as soon as there is a row. Belongs
/// to its view.
class EmptyHint : public QLabel
{
    Q_OBJECT

public:
    /// \a view must have its model already.
    EmptyHint(const QString &words, QAbstractItemView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();

    QAbstractItemView *m_view;
};

} // namespace Haengbo
