// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QToolButton;

namespace Haengbo {

class ChipRow;

/// The four statuses, a button with further filters, and a chip for every active filter, each removable by a
/// click.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(FilterState *filter, QWidget *parent = nullptr);
    void setStory(StoryPtr story);
    /// The button with further filters; its menu is given by others.
    QToolButton *more() const { return m_more; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildStatuses(QHBoxLayout *row);
    void showFilter();
    QIcon statusIcon(Status status) const;

    FilterState *m_filter;
    StoryPtr m_story;
    std::array<QToolButton *, 4> m_statuses{};
    QToolButton *m_more = nullptr;
    ChipRow *m_chips = nullptr;
};

} // namespace Haengbo
