// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"
#include "ui/state/selection.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace Haengbo {

class NamesEdit;

/// What can be changed of a relation; or a relation that the engine missed, told by a passage.
class RelationDialog : public QDialog
{
    Q_OBJECT

public:
    RelationDialog(StoryPtr story, RelationId relation, QWidget *parent = nullptr);
    RelationDialog(StoryPtr story, const Passage &passage, QWidget *parent = nullptr);

    /// As EventDialog::corrections().
    Corrections corrections() const;

    void accept() override;

private:
    void buildForm(const QString &words, bool withEnds);
    void suggestFrom(const Passage &passage);

    StoryPtr m_story;
    RelationId m_relation;
    Passage m_passage;
    QComboBox *m_type = nullptr;
    QComboBox *m_status = nullptr;
    NamesEdit *m_source = nullptr;
    NamesEdit *m_target = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_complaint = nullptr;
};

} // namespace Haengbo
