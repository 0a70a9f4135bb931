// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/workspace.h"
#include "model/writing/handout.h"
#include "ui/state/filterstate.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace Haengbo {

/// Data out: asks for a file, writes the story (or what the filter shows of it) to it in the background, and
/// says how that went. One at a time.
class HandoutController : public QObject
{
    Q_OBJECT

public:
    /// \a timeline gives what the timeline shows now as SVG. All must outlive the controller.
    HandoutController(Workspace *workspace, FilterState *filter, std::function<QByteArray()> timeline,
                      QWidget *window);
    ~HandoutController() override;

    /// \a chosen gives the events that a person chose one by one, for handing over no others; fewer than two
    /// are none.
    void setChosen(std::function<std::vector<EventId>()> chosen) { m_chosen = std::move(chosen); }
    /// Adds a submenu with an action for each form.
    void addTo(QMenu *file);
    /// What would leave now, in the words of the interface and with the timeline.
    Handout handout() const;

signals:
    void said(const QString &words);

private:
    void ask(const HandoutFormat &format);
    void written();
    void countChosen();
    std::vector<EventId> chosen() const;

    Workspace *m_workspace;
    FilterState *m_filter;
    std::function<QByteArray()> m_timeline;
    QWidget *m_window;
    QMenu *m_menu = nullptr;
    QAction *m_onlyShown = nullptr;
    QAction *m_onlyChosen = nullptr;
    std::function<std::vector<EventId>()> m_chosen;
    QString m_path; ///< of what is being written
    QFutureWatcher<std::optional<Problem>> m_writing;
};

} // namespace Haengbo
