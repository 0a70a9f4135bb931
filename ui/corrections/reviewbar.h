// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/review.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace Haengbo {

class Corrector;

/// Goes through what nobody has checked, the most doubtful first: 1 accepts, 2 rejects, 3 changes, the space
/// bar leaves it for later, Backspace goes back. What is selected elsewhere is what the keys are about next.
/// Keys work while the bar shows, wherever the keyboard is, but in a field that takes text.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    ReviewBar(Selection *selection, Corrector *corrector, QWidget *parent = nullptr);

    /// Ids that are selected from now on may be those of another story; setStory() brings it.
    void storyComing() { m_isStoryComing = true; }
    /// After the selection was carried over to \a story, from which \a rejected things were taken away: they
    /// were checked, too.
    void setStory(StoryPtr story, int rejected = 0);
    /// Asks about no more than \a filter shows; it must outlive the bar.
    void followFilter(FilterState *filter);
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRow();
    void goTo(int position);
    void show(const ReviewItem &item, bool isChecked);
    void fillQueue();
    void showProgress();
    void followSelection();
    Selected current() const;

    Selection *m_selection;
    Corrector *m_corrector;
    FilterState *m_filter = nullptr;
    StoryPtr m_story;
    int m_rejected = 0;
    std::vector<ReviewItem> m_queue;
    int m_at = 0;
    std::optional<ReviewItem> m_aside; ///< what was selected elsewhere and is not in the queue: it is checked
    bool m_isReviewing = false;
    bool m_isStoryComing = false;
    QLabel *m_what = nullptr;
    QLabel *m_why = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace Haengbo
