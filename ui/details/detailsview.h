// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QTextBrowser>

namespace Haengbo {

/// What the selected thing is, how its date was worked out, who takes part, its status and all its evidence.
class DetailsView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailsView(Selection *selection, QWidget *parent = nullptr);
    void setStory(StoryPtr story);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelected();

    Selection *m_selection;
    StoryPtr m_story;
};

} // namespace Haengbo
