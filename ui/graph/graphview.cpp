// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "model/story/samearticles.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphlight.h"
#include "ui/graph/graphtable.h"
#include "ui/graph/graphtimestrip.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

GraphView::GraphView(Selection *selection, FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
    , m_story(std::make_shared<const Story>())
    , m_canvas(new GraphCanvas(this))
    , m_table(new GraphTable(this))
    , m_time(new GraphTimeStrip(filter, this))
    , m_legend(new GraphLegend(this))
    , m_notice(new QLabel(this))
    , m_bar(new QToolBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top = new QBoxLayout(QBoxLayout::TopToBottom);
    m_top->setSpacing(0);
    m_top->addWidget(m_bar);
    m_top->addWidget(m_time, 1);
    auto *middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_canvas);
    middle->addWidget(m_table);
    middle->setStretchFactor(0, 1);
    column->addLayout(m_top);
    column->addWidget(middle, 1);
    column->addWidget(m_notice);
    column->addWidget(m_legend);
    m_table->hide();
    m_notice->setContentsMargins(8, 2, 8, 2);
    m_notice->setWordWrap(true);
    m_legend->setContentsMargins(4, 0, 4, 4);
    makeBar();
    say();
    connectCanvas();
    connect(m_table, &GraphTable::nodeChosen, this, [this](int node) {
        m_selection->select(graph().nodes[static_cast<std::size_t>(node)].entity);
        m_canvas->reveal(node);
    });
    connect(m_notice, &QLabel::linkActivated, this, &GraphView::followLink);
    connect(m_legend, &GraphLegend::switched, this, &GraphView::switchEntry);
    connect(m_selection, &Selection::selectionChanged, this, [this] {
        light();
        updateNotice(); // a way that was shown ends here
    });
    connect(m_filter, &FilterState::filterChanged, this, &GraphView::filterChanged);
    connect(&m_watcher, &QFutureWatcher<GraphArranged>::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        GraphArranged done = m_watcher.future().result();
        if (done.job == m_job && m_arranging)
            accept(std::exchange(m_arranging, nullptr), std::move(done));
    });
    constexpr int settledMs = 120;
    m_roomChanged.setSingleShot(true);
    m_roomChanged.setInterval(settledMs);
    connect(m_canvas, &GraphCanvas::resized, &m_roomChanged, qOverload<>(&QTimer::start));
    connect(&m_roomChanged, &QTimer::timeout, this, [this] {
        // More room shows more companies, but a splitter that is moved a little changes nothing.
        const double now = static_cast<double>(graph().nodes.size());
        const double then = std::min(static_cast<double>(options().maxNodes),
                                     now + static_cast<double>(graph().nodesLeftOut));
        if (!m_state.mostNodes && !m_state.focus && std::abs(then - now) > 0.1 * now)
            rebuild(Change::Options);
    });
    rebuild(Change::Story);
}

GraphView::~GraphView()
{
    stopArranging();
    m_watcher.waitForFinished();
}

void GraphView::connectCanvas()
{
    const auto entityAt = [this](int node) { return graph().nodes[static_cast<std::size_t>(node)].entity; };
    connect(m_canvas, &GraphCanvas::nodeClicked, this,
            [this, entityAt](int node) { m_selection->select(entityAt(node)); });
    connect(m_canvas, &GraphCanvas::edgeClicked, this, &GraphView::selectEdge);
    connect(m_canvas, &GraphCanvas::backgroundClicked, m_selection, &Selection::clear);
    connect(m_canvas, &GraphCanvas::focusRequested, this,
            [this, entityAt](int node, int steps) { focusOn(entityAt(node), steps); });
    connect(m_canvas, &GraphCanvas::expandRequested, this,
            [this, entityAt](int node) { expand(entityAt(node)); });
    connect(m_canvas, &GraphCanvas::wayRequested, this, [this, entityAt](int node) {
        if (m_selection->entity().isValid())
            showPath(m_selection->entity(), entityAt(node));
        else
            m_selection->select(entityAt(node));
    });
    connect(m_canvas, &GraphCanvas::nodeDragged, this, [this](int node, QPointF position) {
        const QString &key = graph().nodes[static_cast<std::size_t>(node)].key;
        places().at[key] = position;
        places().pinned.insert(key);
        m_canvas->setPinned(pinsOf(graph()));
        changed();
    });
    connect(m_canvas, &GraphCanvas::menuRequested, this, &GraphView::openMenu);
    connect(m_canvas, &GraphCanvas::backRequested, this, &GraphView::goBack);
    connect(m_canvas, &GraphCanvas::searchRequested, m_search, qOverload<>(&QWidget::setFocus));
}

void GraphView::setStory(StoryPtr story)
{
    // A correction moves nothing: whoever works through a list looks at one picture all the time.
    const bool isCorrected = m_story && haveSameArticles(*m_story, *story);
    m_story = std::move(story);
    sayWhyEmpty();
    m_entityOf.clear();
    for (int i = 0; i < static_cast<int>(m_story->entities.size()); ++i)
        m_entityOf.try_emplace((*m_story)[EntityId{i}].key, EntityId{i});
    // The surroundings of somebody who is no longer told of are empty.
    if (m_state.focus && !entityOf(m_state.focus->key).isValid()) {
        m_state.focus.reset();
        m_trail.clear();
    }
    m_frame = isCorrected ? GraphCanvas::Frame::Keep : GraphCanvas::Frame::Fit;
    rebuild(isCorrected ? Change::Filter : Change::Story);
    m_frame = GraphCanvas::Frame::Fit;
}

EntityId GraphView::entityOf(const QString &key) const
{
    const auto found = m_entityOf.find(key);
    return found == m_entityOf.end() ? EntityId() : found->second;
}

std::set<EntityId> GraphView::entitiesOf(const std::set<QString> &keys) const
{
    std::set<EntityId> entities;
    for (const QString &key : keys) {
        if (const EntityId entity = entityOf(key); entity.isValid())
            entities.insert(entity);
    }
    return entities;
}

const GraphPlaces &GraphView::places() const
{
    static const GraphPlaces nowhere;
    if (m_state.focus)
        return m_focusPlaces;
    const auto found = m_state.standing.find(m_state.layout);
    return found == m_state.standing.end() ? nowhere : found->second;
}

GraphPlaces &GraphView::places() { return m_state.focus ? m_focusPlaces : m_state.standing[m_state.layout]; }

void GraphView::changed() { emit stateChanged(); }

void GraphView::setPeopleShown(bool isShown)
{
    m_people->setChecked(isShown);
    if (std::exchange(m_state.people, isShown) != isShown)
        rebuild(Change::Options);
}

void GraphView::setPlacesShown(bool isShown)
{
    m_places->setChecked(isShown);
    if (std::exchange(m_state.places, isShown) != isShown)
        rebuild(Change::Options);
}

void GraphView::setOnlyHolding(bool isOnly)
{
    m_holding->setChecked(isOnly);
    if (std::exchange(m_state.onlyHolding, isOnly) != isOnly)
        rebuild(Change::Filter);
}

void GraphView::setLayoutKind(GraphLayoutKind kind)
{
    if (std::exchange(m_state.layout, kind) == kind)
        return;
    m_layouts->setCurrentIndex(m_layouts->findData(static_cast<int>(kind)));
    m_focusPlaces = {};
    rebuild(Change::Options);
    fitAll();
}

void GraphView::setSizeBy(SizeBy what)
{
    if (std::exchange(m_state.sizeBy, what) != what)
        rebuild(Change::Filter);
    sayMarks();
}

void GraphView::setColorBy(ColorBy what)
{
    if (std::exchange(m_state.colorBy, what) != what)
        rebuild(Change::Filter);
    sayMarks();
}

void GraphView::setTableShown(bool isShown)
{
    m_tableShown->setChecked(isShown);
    m_table->setVisible(isShown);
    // What takes long to measure is measured only when somebody looks.
    const bool isMissing = isShown && !isArranging() && m_canvas->picture().measures.betweenness.empty();
    if (isMissing && !graph().isEmpty())
        rebuild(Change::Filter);
}

void GraphView::setMostNodes(std::size_t most)
{
    if (std::exchange(m_state.mostNodes, std::optional(most)) != most)
        rebuild(Change::Options);
}

void GraphView::showMore() { setMostNodes(2 * options().maxNodes); }

void GraphView::focusOn(EntityId entity, int steps)
{
    const GraphFocus focus{(*m_story)[entity].key, steps};
    if (m_state.focus == focus)
        return;
    // Other steps around the same node are no place to go back to.
    if (!m_state.focus || m_state.focus->key != focus.key)
        m_trail.push_back(m_state.focus);
    m_state.focus = focus;
    m_focusPlaces = {};
    rebuild(Change::Options);
    fitAll();
}

void GraphView::goBack()
{
    if (!m_state.focus)
        return;
    m_state.focus.reset();
    if (!m_trail.empty()) {
        m_state.focus = m_trail.back();
        m_trail.pop_back();
    }
    m_focusPlaces = {};
    rebuild(Change::Options);
    fitAll();
}

void GraphView::showWhole()
{
    m_trail.clear();
    goBack();
}

void GraphView::expand(EntityId entity)
{
    if (m_state.expanded.insert((*m_story)[entity].key).second)
        rebuild(Change::Options);
}

void GraphView::find(EntityId entity)
{
    if (!graph().nodeOf(entity)) {
        m_state.also.insert((*m_story)[entity].key);
        rebuild(Change::Options);
    }
    m_selection->select(entity);
    if (const auto node = graph().nodeOf(entity)) {
        m_canvas->reveal(*node);
    } else if (!isArranging()) {
        m_notice->setText(tr("%1 has no ties in what the filter shows.").arg((*m_story)[entity].name));
        m_notice->show();
    }
}

void GraphView::setFolded(EntityId parent, bool isFolded)
{
    const QString &key = (*m_story)[parent].key;
    if (isFolded ? m_state.folded.insert(key).second : m_state.folded.erase(key) > 0)
        rebuild(Change::Options);
}

void GraphView::pin(EntityId entity)
{
    const auto node = graph().nodeOf(entity);
    if (!node)
        return;
    const QString &key = graph().nodes[static_cast<std::size_t>(*node)].key;
    places().at[key] = m_canvas->positions()[static_cast<std::size_t>(*node)];
    places().pinned.insert(key);
    m_canvas->setPinned(pinsOf(graph()));
    changed();
}

void GraphView::unpin(EntityId entity)
{
    if (places().pinned.erase((*m_story)[entity].key) > 0)
        rebuild(Change::Options);
}

void GraphView::fitAll() { m_canvas->fitAll(); }

void GraphView::rearrange()
{
    rebuild(Change::Anew);
    fitAll();
}

bool GraphView::restoreState(const QByteArray &bytes)
{
    const auto state = GraphState::fromJson(bytes);
    if (!state)
        return false;
    m_state = *state;
    m_trail.clear();
    m_focusPlaces = {};
    m_layouts->setCurrentIndex(m_layouts->findData(static_cast<int>(m_state.layout)));
    m_people->setChecked(m_state.people);
    m_places->setChecked(m_state.places);
    m_holding->setChecked(m_state.onlyHolding);
    sayMarks();
    rebuild(Change::Filter);
    return true;
}

void GraphView::filterChanged()
{
    // Through time everything stays where it is, and the view with it.
    Filter sameTime = m_filter->filter();
    sameTime.from = m_filterBefore.from;
    sameTime.to = m_filterBefore.to;
    m_frame = sameTime == m_filterBefore ? GraphCanvas::Frame::Keep : GraphCanvas::Frame::Fit;
    m_filterBefore = m_filter->filter();
    rebuild(Change::Filter);
    m_frame = GraphCanvas::Frame::Fit;
}

void GraphView::light()
{
    const GraphLight light = lightOf(m_selection->current(), *m_story, graph());
    m_canvas->setLight(light);
    m_table->markNode(light.selectedNode);
}

void GraphView::selectEdge(int index)
{
    const GraphEdge &edge = graph().edges[static_cast<std::size_t>(index)];
    if (edge.tie == TieKind::Relation) {
        m_selection->select(edge.relation);
    } else if (!edge.events.empty()) {
        // The newest first; every further click goes one back.
        const auto now = std::find(edge.events.begin(), edge.events.end(), m_selection->event());
        m_selection->select(now == edge.events.end() || now == edge.events.begin() ? edge.events.back()
                                                                                   : *std::prev(now));
    } else {
        m_selection->select(graph().nodes[static_cast<std::size_t>(edge.source)].entity);
    }
}

/// The strip of time stands where there is more than one, and not where it would leave the graph no room.
void GraphView::showTime()
{
    constexpr int low = 200;
    const bool hasRoom = height() >= low || m_top->direction() == QBoxLayout::LeftToRight;
    m_time->setVisible(m_time->times().size() > 1 && hasRoom);
}

void GraphView::resizeEvent(QResizeEvent *)
{
    constexpr int wide = 1080; ///< where bar and time stand side by side
    m_top->setDirection(width() >= wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    showTime();
    // In a low panel the graph needs the room more; the button brings the legend back.
    constexpr int lowest = 360;
    if ((height() < lowest) != m_isLow) {
        m_isLow = height() < lowest;
        m_legendShown->setChecked(!m_isLow);
    }
}

void GraphView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        say();
        rebuild(Change::Filter);
    } else if (event->type() == QEvent::PaletteChange && m_state.colorBy != ColorBy::Kind) {
        rebuild(Change::Filter);
    }
    QWidget::changeEvent(event);
}

} // namespace Haengbo
