// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphlayout.h"
#include "ui/graph/graphcanvas.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QWidget>

#include <map>
#include <set>

class QAction;
class QComboBox;
class QLabel;
class QToolBar;

namespace Haengbo {

class GraphLegend;
struct GraphLegendEntry;

/// Who stands with whom: companies tied by relations, people and places on demand. Shows what the filter
/// accepts, lights what is selected and selects what is clicked.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    /// What the area of a mark tells.
    enum class SizeBy { Ties, Reports, Betweenness };

    /// \a selection and \a filter must outlive the view.
    GraphView(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    ~GraphView() override;

    void setStory(StoryPtr story);
    void setPeopleShown(bool isShown);
    void setPlacesShown(bool isShown);
    void setLayoutKind(GraphLayoutKind kind);
    void setSizeBy(SizeBy what);
    /// Colours companies by community instead of by kind.
    void setColoredByCommunity(bool isColored);
    /// Shows only what is within \a steps ties of \a entity; goBack() shows the whole again.
    void focusOn(EntityId entity, int steps = 1);
    void goBack();
    /// Shows as many nodes again as are shown now.
    void showMore();
    /// Puts the subsidiaries of \a parent inside it, or takes them out.
    void setFolded(EntityId parent, bool isFolded);
    /// Lights a shortest way between two nodes that are shown, until something else is selected.
    void showPath(EntityId from, EntityId to);
    /// Lets a dragged node go where the layout wants it.
    void unpin(EntityId entity);
    void unpinAll();
    void fitAll();
    /// Lays everything out anew, wherever it stood.
    void rearrange();

    bool isArranging() const { return m_watcher.isRunning(); }
    const Graph &graph() const { return m_canvas->picture().graph; }
    GraphCanvas *canvas() const { return m_canvas; }

    /// A size for the picture that suits its shape.
    QSize exportSizeHint() const;
    /// Paints the complete picture: title, what is shown, legend, margins, no selection.
    void exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const;

signals:
    /// The menu for \a thing is about to show; what others offer for it can be put in.
    void menuOpening(QMenu *menu, const Haengbo::Selected &thing);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Arranged
    {
        int job = 0;
        std::vector<QPointF> positions;
    };
    enum class Change { Story, Options, Filter, Anew };

    void makeBar();
    void say();
    void rebuild(Change change);
    GraphLayoutInput layoutInput(const GraphPicture &picture, Change change) const;
    void describe(GraphPicture &picture) const;
    void measure(GraphPicture &picture) const;
    void arrange(std::shared_ptr<GraphPicture> picture, Change change);
    void accept(std::shared_ptr<GraphPicture> picture, const std::vector<QPointF> &positions);
    void stopArranging();
    void light();
    void showPins();
    void updateLegend();
    void updateNotice();
    void switchEntry(const GraphLegendEntry &entry);
    void openMenu(int node, int edge, QPoint at);
    void selectEdge(int edge);
    QString title() const;
    QString summary() const;

    Selection *m_selection;
    FilterState *m_filter;
    StoryPtr m_story;
    GraphOptions m_options;
    GraphLayoutKind m_kind = GraphLayoutKind::Force;
    SizeBy m_sizeBy = SizeBy::Ties;
    bool m_byCommunity = false;

    GraphCanvas *m_canvas;
    GraphLegend *m_legend;
    QLabel *m_notice;
    QToolBar *m_bar;
    QComboBox *m_layouts = nullptr;
    QComboBox *m_sizes = nullptr;
    QAction *m_people = nullptr;
    QAction *m_places = nullptr;
    QAction *m_back = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_legendShown = nullptr;

    std::map<QString, QPointF> m_positionOf; ///< where each node stood last, by key
    std::set<QString> m_pinned;
    QFutureWatcher<Arranged> m_watcher;
    std::shared_ptr<GraphPicture> m_arranging;
    int m_job = 0;
    bool m_isLow = false;
};

} // namespace Haengbo
