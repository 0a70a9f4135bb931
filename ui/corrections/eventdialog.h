// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"
#include "ui/state/selection.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Haengbo {

class NamesEdit;

/// Everything of an event that can be changed, in one form; or an event that the engine missed, told by a
/// passage. Gives corrections, changes nothing itself.
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    EventDialog(StoryPtr story, EventId event, QWidget *parent = nullptr);
    EventDialog(StoryPtr story, const Passage &passage, QWidget *parent = nullptr);

    /// One correction for each field that was changed; for a missed event those that add it. Empty when
    /// nothing was changed.
    Corrections corrections() const;

    void accept() override;

private:
    EventDialog(StoryPtr story, QWidget *parent);
    void buildForm(const QString &words);
    void fill(EventId event);
    void suggestFrom(const Passage &passage);
    Corrections changes() const;
    Corrections addition() const;
    QStringList days() const;
    void setPart(const QString &part);
    std::optional<QString> part() const;
    void complain(const QString &words, QLineEdit *about);

    StoryPtr m_story;
    EventId m_event;
    Passage m_passage;
    QString m_startBefore; ///< what the first day was before the last key
    QString m_partBefore;  ///< what the machine read
    QComboBox *m_type = nullptr;
    QComboBox *m_status = nullptr;
    QLineEdit *m_start = nullptr;
    QLineEdit *m_end = nullptr;
    QComboBox *m_part = nullptr;
    NamesEdit *m_participants = nullptr;
    NamesEdit *m_place = nullptr;
    QLineEdit *m_note = nullptr;
    QLabel *m_complaint = nullptr;
};

/// The form's rows that events and relations share.
QComboBox *statusChoice(QWidget *parent, const QString &name);

} // namespace Haengbo
