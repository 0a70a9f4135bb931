// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/fieldnames.h"

#include <QDialog>

class QComboBox;

namespace Haengbo {

/// Asks what the columns of a table mean: each with its name, something that stands in it, and a choice that
/// begins with what is taken for its meaning now.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const QString &file, TableHead head, QWidget *parent = nullptr);

    /// \a names with what was changed here.
    FieldNames chosen(FieldNames names) const;

private:
    TableHead m_head;
    std::vector<QComboBox *> m_choices;
};

} // namespace Haengbo
