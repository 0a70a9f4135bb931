// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/grapharranging.h"
#include "ui/graph/graphcanvas.h"
#include "ui/graph/graphstate.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QTimer>
#include <QWidget>

#include <set>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QStringListModel;
class QToolBar;

namespace Haengbo {

class GraphLegend;
class GraphTable;
class GraphTimeStrip;
struct GraphLegendEntry;

/// Who stands with whom: companies tied by relations, people and places on demand. Shows what the filter
/// accepts, lights what is selected and selects what is clicked. A strip of time leads through how the
/// relations grew; a table beside the picture tells the measures.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    using SizeBy = GraphSizeBy;
    using ColorBy = GraphColorBy;

    /// \a selection and \a filter must outlive the view.
    GraphView(Selection *selection, FilterState *filter, QWidget *parent = nullptr);
    ~GraphView() override;

    void setStory(StoryPtr story);
    void setPeopleShown(bool isShown);
    void setPlacesShown(bool isShown);
    /// Leaves out what was planned, possible or denied at the time that is looked at.
    void setOnlyHolding(bool isOnly);
    void setLayoutKind(GraphLayoutKind kind);
    void setSizeBy(SizeBy what);
    void setColorBy(ColorBy what);
    void setTableShown(bool isShown);
    /// Shows at most so many nodes, those with the most ties; 0 shows all. Before it is called, as many as
    /// the room can show legibly.
    void setMostNodes(std::size_t most);
    /// Shows as many nodes again as are shown now.
    void showMore();
    /// Shows only what is within \a steps ties of \a entity; goBack() shows what was shown before.
    void focusOn(EntityId entity, int steps = 1);
    void goBack();
    void showWhole();
    /// Shows the neighbours of \a entity that are left out.
    void expand(EntityId entity);
    /// Selects \a entity and brings it into view, also where it was left out; says so when it has no ties.
    void find(EntityId entity);
    /// Puts the subsidiaries of \a parent inside it, or takes them out.
    void setFolded(EntityId parent, bool isFolded);
    /// Lights a shortest way between two nodes that are shown, until something else is selected.
    void showPath(EntityId from, EntityId to);
    /// Holds a node where it stands, or lets it go where the layout wants it.
    void pin(EntityId entity);
    void unpin(EntityId entity);
    void fitAll();
    /// Lays everything out anew, wherever it stood.
    void rearrange();

    /// All that a project has to keep: layout, what is shown, where nodes were put. restoreState() gives
    /// false, and changes nothing, for bytes that are none of ours.
    QByteArray saveState() const { return m_state.toJson(); }
    bool restoreState(const QByteArray &bytes);

    bool isArranging() const { return m_arranging != nullptr; }
    const Graph &graph() const { return m_canvas->picture().graph; }
    GraphCanvas *canvas() const { return m_canvas; }
    GraphTimeStrip *timeStrip() const { return m_time; }
    GraphTable *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }

    /// A size for the picture that suits its shape.
    QSize exportSizeHint() const;
    /// Paints the complete picture: title, what is shown, legend, margins, no selection.
    void exportTo(QPainter &painter, const QSize &size, const Theme &theme, bool transparent) const;

signals:
    /// The menu for \a thing is about to show; what others offer for it can be put in.
    void menuOpening(QMenu *menu, const Haengbo::Selected &thing);
    /// What saveState() gives has changed.
    void stateChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Change {
        Story,   ///< what is known stays near its place
        Options, ///< the same
        Filter,  ///< what is known stays where it is
        Anew     ///< everything finds a new place
    };

    void makeBar();
    QMenu *makeMarksMenu();
    void connectCanvas();
    void say();
    void sayWhyEmpty();
    void sayMarks();
    void sayNames();
    void filterChanged();
    void rebuild(Change change);
    GraphOptions options(QSize room) const;
    GraphOptions options() const { return options(m_canvas->size()); }
    std::shared_ptr<GraphPicture> makePicture(const GraphOptions &options) const;
    std::set<EntityId> entitiesOf(const std::set<QString> &keys) const;
    EntityId entityOf(const QString &key) const;
    GraphArranging arrangingOf(const GraphPicture &picture, QSize room, Change change) const;
    void setWords(GraphPicture &picture) const;
    void setColors(GraphPicture &picture) const;
    void arrange(std::shared_ptr<GraphPicture> picture, Change change);
    void accept(std::shared_ptr<GraphPicture> picture, GraphArranged arranged);
    void stopArranging();
    const GraphPlaces &places() const;
    GraphPlaces &places();
    void light();
    std::vector<char> pinsOf(const Graph &graph) const;
    void updateLegend();
    void updateNotice();
    QString timeNotice(const Graph &shown) const;
    void followLink(const QString &link);
    void showTime();
    void switchEntry(const GraphLegendEntry &entry);
    void openMenu(int node, int edge, QPoint at);
    void addNodeActions(QMenu &menu, int node);
    void selectEdge(int edge);
    void searchFor(const QString &words);
    void changed();
    GraphPicture exportedPicture() const;
    QString title() const;
    QString summary(const Graph &shown) const;

    Selection *m_selection;
    FilterState *m_filter;
    Filter m_filterBefore; ///< to see what of it has changed
    StoryPtr m_story;
    GraphState m_state;
    std::map<QString, EntityId> m_entityOf;         ///< of the story, by key
    std::vector<std::optional<GraphFocus>> m_trail; ///< what was focused before
    GraphPlaces m_focusPlaces;                      ///< while a node's surroundings are shown

    GraphCanvas *m_canvas;
    GraphTable *m_table;
    GraphTimeStrip *m_time;
    GraphLegend *m_legend;
    QLabel *m_notice;
    QToolBar *m_bar;
    QBoxLayout *m_top = nullptr;
    QComboBox *m_layouts = nullptr;
    QLineEdit *m_search = nullptr;
    QStringListModel *m_names = nullptr;
    std::map<QString, EntityId> m_named; ///< what can be searched for, by what it is called
    QMenu *m_marks = nullptr;
    std::vector<QAction *> m_sizes;
    std::vector<QAction *> m_colors;
    QAction *m_people = nullptr;
    QAction *m_places = nullptr;
    QAction *m_holding = nullptr;
    QAction *m_back = nullptr;
    QAction *m_fit = nullptr;
    QAction *m_legendShown = nullptr;
    QAction *m_tableShown = nullptr;

    QFutureWatcher<GraphArranged> m_watcher;
    std::shared_ptr<GraphPicture> m_arranging; ///< what a thread is laying out
    GraphCanvas::Frame m_frame = GraphCanvas::Frame::Fit;
    int m_job = 0;
    bool m_isLow = false;
    QTimer m_roomChanged; ///< a while after the last change of size
};

} // namespace Haengbo
