// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphpainter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace Haengbo {

/// A graph with a place for each node, ready to be shown.
struct GraphPicture
{
    Graph graph;
    std::vector<QPointF> positions; ///< at scale 1
    std::vector<double> sizes;      ///< radius of each node at scale 1
    std::vector<QColor> colors;     ///< of nodes; empty for those of the kinds
    std::vector<QString> nodeTips;
    std::vector<QString> edgeTips;
};

/// Shows a picture; moves, zooms and answers the mouse and the keyboard. Knows nothing of stories.
class GraphCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit GraphCanvas(QWidget *parent = nullptr);

    /// Shows \a picture. Where the view stands is kept unless the user has left it to the picture to fill it.
    void setPicture(std::shared_ptr<const GraphPicture> picture);
    void setPositions(const std::vector<QPointF> &positions);
    void setLight(const GraphLight &light);
    void setPinned(const std::vector<char> &pinned);
    /// What an empty canvas says.
    void setEmptyText(const QString &title, const QString &text);
    void setWorking(bool isWorking);

    const GraphPicture &picture() const { return *m_picture; }
    const GraphScene &scene() const { return m_scene; }
    const std::vector<QPointF> &positions() const { return m_positions; }
    double scale() const { return m_scale; }
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
    void nodeDoubleClicked(int node);
    void backgroundClicked();
    void nodeDragged(int node, QPointF position);
    void currentChanged();
    void menuRequested(int node, int edge, QPoint globalPoint);
    void backRequested();

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
    GraphScene m_scene;
    GraphLight m_light;
    std::vector<QSizeF> m_nodeLabels; ///< sizes, measured once a picture
    std::vector<QSizeF> m_edgeLabels;
    QPixmap m_cache;   ///< the scene without what the mouse is over
    QPoint m_cachedAt; ///< where its origin stood, in pixels of the screen
    bool m_isCached = false;
    Theme m_theme;
    QString m_emptyTitle;
    QString m_emptyText;
    bool m_isWorking = false;
    double m_scale = 1;
    QPointF m_origin;       ///< of the scene, in the widget
    bool m_isFitted = true; ///< until the user zooms or pans
    int m_currentNode = -1;
    int m_currentEdge = -1;
    Drag m_drag = Drag::None;
    int m_dragNode = -1;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace Haengbo
