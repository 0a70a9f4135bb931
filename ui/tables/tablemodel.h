// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/filter.h"
#include "ui/corrections/corrector.h"

#include <QAbstractTableModel>

namespace Haengbo {

/// The rows of a table of things of a story: those the filter lets through. Cells that can be corrected are
/// edited in place; what is typed becomes a correction, and the story that comes back shows it.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< what a column is sorted by
        ChoicesRole              ///< for cells with a list of values: their words, in order
    };

    explicit TableModel(Corrector *corrector, QObject *parent = nullptr);

    void setStory(StoryPtr story, const Filter &filter);
    const Story &story() const { return *m_story; }

    virtual Selected thingAt(int row) const = 0;
    /// The row of \a thing; -1 when it is not in the table.
    virtual int rowOf(const Selected &thing) const = 0;

signals:
    /// What was typed makes no sense; says why.
    void complained(const QString &words);

protected:
    virtual void fill(const Filter &filter) = 0;
    Corrector *corrector() const { return m_corrector; }
    const StoryPtr &storyPtr() const { return m_story; }

private:
    Corrector *m_corrector;
    StoryPtr m_story;
};

/// Of events: days, status, type, who, where, what, reports, checked, note.
class EventTableModel : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        FromColumn,
        ToColumn,
        StatusColumn,
        TypeColumn,
        WhoColumn,
        WhereColumn,
        WhatColumn,
        ReportsColumn,
        CheckedColumn,
        NoteColumn,
        ColumnCount
    };

    using TableModel::TableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Selected thingAt(int row) const override;
    int rowOf(const Selected &thing) const override;

protected:
    void fill(const Filter &filter) override;

private:
    QString text(const StoryEvent &event, int column) const;
    QVariant sortKey(const StoryEvent &event, int column) const;
    Corrections edited(EventId id, int column, const QVariant &value);

    std::vector<EventId> m_rows;
};

/// Of relations: who, whom, type, status, reports, checked, note.
class RelationTableModel : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        SourceColumn,
        TargetColumn,
        TypeColumn,
        StatusColumn,
        ReportsColumn,
        CheckedColumn,
        NoteColumn,
        ColumnCount
    };

    using TableModel::TableModel;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Selected thingAt(int row) const override;
    int rowOf(const Selected &thing) const override;

protected:
    void fill(const Filter &filter) override;

private:
    QString text(const StoryRelation &relation, int column) const;

    std::vector<RelationId> m_rows;
};

} // namespace Haengbo
