// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/selection.h"

#include <QTextBrowser>

namespace Haengbo {

class Corrector;

/// What the selected thing is, how its date was worked out, who takes part, its status and all its evidence.
class DetailsView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit DetailsView(Selection *selection, QWidget *parent = nullptr);
    void setStory(StoryPtr story);
    /// Offers what can be corrected of the selected thing under what is known of it.
    void setCorrector(Corrector *corrector) { m_corrector = corrector; }
    /// What the link at \a point of the viewport leads to, else what is shown.
    Selected thingAt(QPoint point) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSelected();
    QString actionLine() const;
    void follow(const QUrl &link);

    Selection *m_selection;
    Corrector *m_corrector = nullptr;
    StoryPtr m_story;
};

} // namespace Haengbo
