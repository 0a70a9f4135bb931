// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/result.h"

#include <QTreeWidget>

#include <vector>

namespace Haengbo {

/// One line for each input that could not be read: its name and a reason a person can act on.
class ProblemsList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ProblemsList(QWidget *parent = nullptr);
    void setProblems(const std::vector<Problem> &problems);
    /// The list as lines of text, name and reason separated by a tab.
    QString toText() const;

    /// The reason in words.
    static QString reasonOf(const Problem &problem);
    /// What \a detail of a passed limit says, in the reader's language.
    static QString limitOf(const QString &detail);

signals:
    /// The list is to be written to a file.
    void saveRequested();
    /// A person wants to say what the columns of the file \a source hold.
    void columnsRequested(const QString &source);

private:
    static bool isTable(const QString &source);

    QAction *m_columns = nullptr;
};

} // namespace Haengbo
