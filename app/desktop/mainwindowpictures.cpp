// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window as a picture or on paper.

#include "app/desktop/mainwindow.h"

#include "app/desktop/exportdialog.h"
#include "app/desktop/handoutcontroller.h"
#include "app/desktop/printing.h"
#include "app/desktop/timelineexport.h"
#include "model/writing/graphfiles.h"
#include "ui/charts/chartsview.h"
#include "ui/details/detailsview.h"
#include "ui/graph/graphview.h"
#include "ui/source/sourceview.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QStatusBar>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

std::vector<Picture> MainWindow::pictures() const
{
    std::vector<Picture> pictures;
    pictures.push_back(timelinePicture(m_timeline, tr("Timeline")));
    pictures.back().data = {{u"html"_s, [this] { return *toHtmlReport(m_handouts->handout()); }}};
    pictures.push_back(
        {u"graph"_s, tr("Graph"), m_graph->exportSizeHint(),
         [view = m_graph](QPainter &painter, const QSize &size, const Theme &theme, bool transparent) {
             view->exportTo(painter, size, theme, transparent);
         }});
    const StoryPtr story = m_workspace.story();
    const auto written = [view = m_graph, story](QByteArray (*write)(const Story &, const Graph &)) {
        return [view, story, write] { return write(*story, view->graph()); };
    };
    pictures.back().data = {
        {u"graphml"_s, written(toGraphMl)},
        {u"csv"_s, written(toEdgeCsv)},
        {u"gexf"_s,
         [view = m_graph, story] { return toGexf(*story, view->graph(), view->canvas()->positions()); }},
        {u"dot"_s, [view = m_graph] { return toDot(view->graph()); }},
    };
    for (const QString &id : m_charts->chartIds()) {
        pictures.push_back(
            {u"charts."_s + id, m_charts->chartTitle(id), QSize(1200, 700),
             [view = m_charts, id](QPainter &painter, const QSize &size, Theme theme, bool transparent) {
                 if (transparent)
                     theme.background = Qt::transparent;
                 view->exportChart(id, painter, size, theme);
             }});
    }
    return pictures;
}

void MainWindow::exportPicture(const QString &id)
{
    ExportDialog dialog(pictures(), id, this);
    if (dialog.exec() == QDialog::Accepted)
        statusBar()->showMessage(tr("Written: %1").arg(dialog.writtenPath()), 8000);
}

/// The panel that has the keyboard; none for the middle of the window.
QDockWidget *MainWindow::focusedDock() const
{
    const QWidget *focused = focusWidget();
    const auto found = std::find_if(m_docks.begin(), m_docks.end(), [focused](const QDockWidget *dock) {
        return focused && dock->isAncestorOf(focused);
    });
    return found == m_docks.end() ? nullptr : *found;
}

/// Timeline and graph as finished pictures, every other view as it stands on the screen.
void MainWindow::copyPicture()
{
    const QDockWidget *dock = focusedDock();
    const QString title = dock ? dock->windowTitle() : tr("Timeline");
    QImage image;
    if (dock && dock->objectName() != u"graph") {
        image = dock->widget()->grab().toImage();
    } else {
        const std::vector<Picture> all = pictures();
        const Picture &picture = all[dock ? 1 : 0];
        image = renderPicture(picture, {picture.size, 2, Background::White});
    }
    QGuiApplication::clipboard()->setImage(image);
    statusBar()->showMessage(tr("Copied as a picture: %1").arg(title), 6000);
}

Printout MainWindow::printout() const
{
    const QDockWidget *dock = focusedDock();
    const QString id = dock ? dock->objectName() : QString();
    const auto drawings = [this](const QString &begin) {
        std::vector<Picture> chosen = pictures();
        std::erase_if(chosen, [&](const Picture &picture) { return !picture.id.startsWith(begin); });
        return chosen;
    };
    if (id == u"graph" || id == u"charts")
        return printoutOf(dock->windowTitle(), drawings(id));
    if (id == u"source") {
        if (std::shared_ptr<QTextDocument> text = m_source->printable())
            return printoutOf(dock->windowTitle(), std::move(text));
    } else if (id == u"details") {
        return printoutOf(dock->windowTitle(),
                          std::shared_ptr<QTextDocument>(m_details->document()->clone()));
    } else if (dock) {
        if (const auto *list = dock->widget()->findChild<QAbstractItemView *>())
            return printoutOf(dock->windowTitle(), *list);
        if (const auto *list = qobject_cast<QAbstractItemView *>(dock->widget()))
            return printoutOf(dock->windowTitle(), *list);
    }
    return printoutOf(tr("Timeline"), drawings(u"timeline"_s));
}

} // namespace Haengbo
