// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/filterstate.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace Haengbo {

/// Search, the four statuses, and a chip for every active filter, each removable by a click.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(FilterState *filter, QWidget *parent = nullptr);
    void setStory(StoryPtr story);
    QLineEdit *search() const { return m_search; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildStatuses(QHBoxLayout *row);
    void showFilter();
    void addChip(const QString &words, const Filter &without);
    QIcon statusIcon(Status status) const;

    FilterState *m_filter;
    StoryPtr m_story;
    QLineEdit *m_search = nullptr;
    std::array<QToolButton *, 4> m_statuses{};
    QHBoxLayout *m_chips = nullptr;
};

} // namespace Haengbo
