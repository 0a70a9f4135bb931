// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/review.h"
#include "ui/state/selection.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Haengbo {

class Corrector;

/// Goes through what nobody has checked, the most doubtful first: 1 accepts, 2 rejects, 3 changes, the space
/// bar leaves it for later, Backspace goes back. Keys work while the bar shows, wherever the keyboard is, but
/// in a field that takes text.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    ReviewBar(Selection *selection, Corrector *corrector, QWidget *parent = nullptr);

    /// After the selection was carried over to \a story.
    void setStory(StoryPtr story);
    bool isReviewing() const { return m_isReviewing; }
    const std::vector<ReviewItem> &queue() const { return m_queue; }

public slots:
    void start();
    void stop();
    void accept();
    void reject();
    void change();
    void next();
    void previous();

signals:
    void reviewingChanged(bool isReviewing);

private:
    void buildRow();
    void goTo(int position);
    void show(int position);
    Selected current() const;

    Selection *m_selection;
    Corrector *m_corrector;
    StoryPtr m_story;
    std::vector<ReviewItem> m_queue;
    int m_at = 0;
    bool m_isReviewing = false;
    QLabel *m_what = nullptr;
    QLabel *m_why = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace Haengbo
