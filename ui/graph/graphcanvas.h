// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/layout/graphmeasures.h"
#include "ui/graph/graphpainter.h"

#include <QPixmap>
#include <QWidget>

#include <functional>
#include <memory>

namespace Haengbo {

/// A graph with a place for each node, ready to be shown.
struct GraphPicture
{
    Graph graph;
    std::vector<QPointF> positions; ///< at scale 1
    std::vector<double> sizes;      ///< radius of each node at scale 1
    std::vector<char> pinned;       ///< nodes that a person has put where they stand
    std::vector<QColor> colors;     ///< of nodes; empty for those of the kinds
    GraphMeasures measures;         ///< of what is shown; betweenness may be missing
    double mostStretch = 4;         ///< how much wider than laid out it may be shown to fill the room
    std::function<QString(const Graph &, int node)> nodeTip; ///< a sentence; may be missing
    std::function<QString(const Graph &, int edge)> edgeTip;

    QString tipOf(int node, int edge) const;
};

/// Shows a picture; moves, zooms and answers the mouse and the keyboard. Knows nothing of stories.
class GraphCanvas : public QWidget
{
    Q_OBJECT

public:
    enum class Frame {
        Fit, ///< the picture fills the view, unless the user has zoomed or panned
        Keep ///< nothing moves but what the picture moves
    };

    explicit GraphCanvas(QWidget *parent = nullptr);

    void setPicture(std::shared_ptr<const GraphPicture> picture, Frame frame = Frame::Fit);
    void setLight(const GraphLight &light);
    void setPinned(const std::vector<char> &pinned);
    /// What an empty canvas says.
    void setEmptyText(const QString &title, const QString &text);
    void setWorking(bool isWorking);

    const GraphPicture &picture() const { return *m_picture; }
    const GraphScene &scene() const { return m_scene; }
    /// Where the layout has the nodes; on screen those that would lie over one another stand a little apart.
    const std::vector<QPointF> &positions() const { return m_positions; }
    double scale() const { return m_scale; }
    double stretch() const { return m_stretch; }
    /// The middle of a mark, and a point of an edge that no other covers, in the widget.
    QPointF nodePoint(int node) const;
    QPointF edgePoint(int edge) const;
    QRectF nodeBox(int node) const;
    QRectF edgeBox(int edge) const;
    /// The node, or else the edge, at a \a point of the widget; -1 for none.
    std::pair<int, int> elementAt(QPointF point) const;
    const GraphLight &light() const { return m_light; }
    /// Does what a click on \a node, or else \a edge, does.
    void press(int node, int edge);
    int currentNode() const { return m_currentNode; }
    int currentEdge() const { return m_currentEdge; }

    void fitAll();
    void zoomAt(double factor, QPointF point);
    /// Pans as far as needed to show \a node.
    void reveal(int node);

signals:
    void nodeClicked(int node);
    void edgeClicked(int edge);
    /// Only what is within \a steps ties of \a node is asked for: by a double click, Ctrl+Enter, 1, 2 or 3.
    void focusRequested(int node, int steps);
    /// The way from what is selected to \a node: by Ctrl+click or Shift+Enter.
    void wayRequested(int node);
    /// The neighbours of \a node that are not shown: by a click on its badge, or *.
    void expandRequested(int node);
    void searchRequested();
    void backgroundClicked();
    void nodeDragged(int node, QPointF position);
    void currentChanged();
    void menuRequested(int node, int edge, QPoint globalPoint);
    void backRequested();
    void resized();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    void measureLabels();
    double radiusAt(std::size_t node, double scale) const;
    QPointF toScene(QPointF point) const { return point - m_origin; }
    void setCurrent(int node, int edge);
    bool actOnCurrent(QKeyEvent *event);
    bool moveView(int key);
    void goTowards(int key);
    void goRound(bool forward);
    void hover(QPointF point);
    /// Brings m_cache up to date: paints all of it, or after panning only what came into view.
    void refreshCache();
    void paintScene(QPainter &painter, const QRectF &part) const;
    /// Says that what is painted of the scene has changed, not only where it stands.
    void redraw();
    void paintHover(QPainter &painter) const;
    void paintEmpty(QPainter &painter) const;

    enum class Drag { None, Pressed, Pan, Node };

    std::shared_ptr<const GraphPicture> m_picture;
    std::vector<QPointF> m_positions;
    std::vector<QPointF> m_shown; ///< the same, moved apart as far as the last fitted view needs it
    GraphScene m_scene;
    GraphLight m_light;
    std::vector<QSizeF> m_nodeLabels; ///< sizes, measured when first asked for
    std::vector<QSizeF> m_edgeLabels;
    QPixmap m_cache;   ///< the scene without what the mouse is over
    QPoint m_cachedAt; ///< where its origin stood, in pixels of the screen
    bool m_isCached = false;
    Theme m_theme;
    QString m_emptyTitle;
    QString m_emptyText;
    bool m_isWorking = false;
    double m_scale = 1;
    double m_stretch = 1;
    QPointF m_origin;       ///< of the scene, in the widget
    bool m_isFitted = true; ///< until the user zooms or pans
    bool m_isKept = false;  ///< the last picture was to leave the view as it is
    int m_currentNode = -1;
    int m_currentEdge = -1;
    Drag m_drag = Drag::None;
    int m_dragNode = -1;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace Haengbo
