// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "model/layout/graphmeasures.h"
#include "ui/graph/graphfit.h"
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphlight.h"
#include "ui/graph/graphwording.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Up to this many nodes a layout takes a few milliseconds and is done at once.
constexpr std::size_t immediateNodes = 150;
constexpr double smallestMark = 8;

/// Okabe-Ito without the grey, for communities.
QColor communityColor(int community, const Theme &theme)
{
    const std::array colors = {theme.organization, theme.person, theme.place, theme.time, theme.money};
    return colors[static_cast<std::size_t>(community) % colors.size()];
}

} // namespace

GraphView::GraphView(Selection *selection, FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
    , m_story(std::make_shared<const Story>())
    , m_canvas(new GraphCanvas(this))
    , m_legend(new GraphLegend(this))
    , m_notice(new QLabel(this))
    , m_bar(new QToolBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_notice);
    column->addWidget(m_legend);
    m_notice->setContentsMargins(8, 2, 8, 2);
    m_notice->setWordWrap(true);
    m_legend->setContentsMargins(4, 0, 4, 4);
    makeBar();
    say();
    connect(m_canvas, &GraphCanvas::nodeClicked, this,
            [this](int node) { m_selection->select(graph().nodes[static_cast<std::size_t>(node)].entity); });
    connect(m_canvas, &GraphCanvas::edgeClicked, this, &GraphView::selectEdge);
    connect(m_canvas, &GraphCanvas::backgroundClicked, m_selection, &Selection::clear);
    connect(m_canvas, &GraphCanvas::nodeDoubleClicked, this,
            [this](int node) { focusOn(graph().nodes[static_cast<std::size_t>(node)].entity, 1); });
    connect(m_canvas, &GraphCanvas::nodeDragged, this, [this](int node, QPointF position) {
        const QString &key = graph().nodes[static_cast<std::size_t>(node)].key;
        m_positionOf[key] = position;
        m_pinned.insert(key);
        showPins();
    });
    connect(m_canvas, &GraphCanvas::menuRequested, this, &GraphView::openMenu);
    connect(m_canvas, &GraphCanvas::backRequested, this, &GraphView::goBack);
    connect(m_notice, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == u"more"_s)
            showMore();
        else
            goBack();
    });
    connect(m_legend, &GraphLegend::switched, this, &GraphView::switchEntry);
    connect(m_selection, &Selection::selectionChanged, this, [this] {
        light();
        updateNotice(); // a way that was shown ends here
    });
    connect(m_filter, &FilterState::filterChanged, this, [this] { rebuild(Change::Filter); });
    connect(&m_watcher, &QFutureWatcher<Arranged>::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            return;
        const Arranged done = m_watcher.result();
        if (done.job == m_job && m_arranging)
            accept(std::exchange(m_arranging, nullptr), done.positions);
    });
    rebuild(Change::Story);
}

GraphView::~GraphView() { stopArranging(); }

void GraphView::makeBar()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_back = m_bar->addAction(QString(), this, &GraphView::goBack);
    m_layouts = new QComboBox(m_bar);
    for (const GraphLayoutKind kind : {GraphLayoutKind::Force, GraphLayoutKind::Concentric,
                                       GraphLayoutKind::Layered, GraphLayoutKind::Circular})
        m_layouts->addItem(QString(), static_cast<int>(kind));
    connect(m_layouts, &QComboBox::activated, this, [this](int index) {
        setLayoutKind(static_cast<GraphLayoutKind>(m_layouts->itemData(index).toInt()));
    });
    m_bar->addWidget(m_layouts);
    m_sizes = new QComboBox(m_bar);
    for (const SizeBy what : {SizeBy::Ties, SizeBy::Reports, SizeBy::Betweenness})
        m_sizes->addItem(QString(), static_cast<int>(what));
    connect(m_sizes, &QComboBox::activated, this,
            [this](int index) { setSizeBy(static_cast<SizeBy>(m_sizes->itemData(index).toInt())); });
    m_bar->addWidget(m_sizes);
    m_people = m_bar->addAction(QString());
    m_people->setCheckable(true);
    connect(m_people, &QAction::toggled, this, &GraphView::setPeopleShown);
    m_places = m_bar->addAction(QString());
    m_places->setCheckable(true);
    connect(m_places, &QAction::toggled, this, &GraphView::setPlacesShown);
    m_fit = m_bar->addAction(QString(), this, &GraphView::fitAll);
    m_legendShown = m_bar->addAction(QString());
    m_legendShown->setCheckable(true);
    m_legendShown->setChecked(true);
    connect(m_legendShown, &QAction::toggled, m_legend, &QWidget::setVisible);
}

/// All words of the bar, again when the language changes.
void GraphView::say()
{
    const std::array layouts = {tr("Free layout"), tr("Rings around one"), tr("Owners and suppliers on top"),
                                tr("Circle")};
    for (int i = 0; i < m_layouts->count(); ++i)
        m_layouts->setItemText(i, layouts[static_cast<std::size_t>(i)]);
    m_layouts->setAccessibleName(tr("Layout"));
    const std::array sizes = {tr("Size: ties"), tr("Size: reports"), tr("Size: betweenness")};
    for (int i = 0; i < m_sizes->count(); ++i)
        m_sizes->setItemText(i, sizes[static_cast<std::size_t>(i)]);
    m_sizes->setAccessibleName(tr("What the size of a mark tells"));
    m_people->setText(tr("People"));
    m_people->setToolTip(tr("Show people with their posts and meetings"));
    m_places->setText(tr("Places"));
    m_places->setToolTip(tr("Show places and who was there"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show the whole graph (Home)"));
    m_legendShown->setText(tr("Legend"));
    m_back->setText(tr("‹ Whole graph"));
    m_canvas->setAccessibleName(tr("Graph of relations"));
    m_canvas->setEmptyText(
        tr("No relations yet"),
        tr("Companies that articles tie together stand here: who invests in whom, who supplies, "
           "owns, competes or sues. Open articles, or loosen the filter."));
}

void GraphView::setStory(StoryPtr story)
{
    m_story = std::move(story);
    // Ids belong to one story; what was focused and folded is found again by its key only while it is shown.
    m_options.focus.reset();
    m_options.folded.clear();
    m_options.expanded.clear();
    rebuild(Change::Story);
}

void GraphView::setPeopleShown(bool isShown)
{
    m_people->setChecked(isShown);
    if (std::exchange(m_options.people, isShown) != isShown)
        rebuild(Change::Options);
}

void GraphView::setPlacesShown(bool isShown)
{
    m_places->setChecked(isShown);
    if (std::exchange(m_options.places, isShown) != isShown)
        rebuild(Change::Options);
}

void GraphView::setLayoutKind(GraphLayoutKind kind)
{
    if (std::exchange(m_kind, kind) == kind)
        return;
    m_layouts->setCurrentIndex(m_layouts->findData(static_cast<int>(kind)));
    m_pinned.clear();
    rebuild(Change::Anew);
    fitAll();
}

void GraphView::setSizeBy(SizeBy what)
{
    if (std::exchange(m_sizeBy, what) == what)
        return;
    m_sizes->setCurrentIndex(m_sizes->findData(static_cast<int>(what)));
    rebuild(Change::Filter);
}

void GraphView::setColoredByCommunity(bool isColored)
{
    if (std::exchange(m_byCommunity, isColored) != isColored)
        rebuild(Change::Filter);
}

void GraphView::focusOn(EntityId entity, int steps)
{
    m_options.focus = entity;
    m_options.steps = steps;
    m_pinned.clear();
    rebuild(Change::Anew);
    fitAll();
}

void GraphView::goBack()
{
    if (!m_options.focus)
        return;
    m_options.focus.reset();
    rebuild(Change::Anew);
    fitAll();
}

void GraphView::showMore()
{
    m_options.maxNodes *= 2;
    rebuild(Change::Options);
}

void GraphView::setFolded(EntityId parent, bool isFolded)
{
    const bool isChanged =
        isFolded ? m_options.folded.insert(parent).second : m_options.folded.erase(parent) > 0;
    if (isChanged)
        rebuild(Change::Options);
}

void GraphView::unpin(EntityId entity)
{
    if (m_pinned.erase((*m_story)[entity].key) > 0)
        rebuild(Change::Options);
}

void GraphView::unpinAll()
{
    m_pinned.clear();
    rebuild(Change::Options);
}

void GraphView::fitAll() { m_canvas->fitAll(); }

void GraphView::rearrange()
{
    m_pinned.clear();
    rebuild(Change::Anew);
    fitAll();
}

void GraphView::rebuild(Change change)
{
    stopArranging();
    auto picture = std::make_shared<GraphPicture>();
    picture->graph = buildGraph(*m_story, m_filter->filter(), m_options);
    measure(*picture);
    describe(*picture);
    if (change == Change::Anew)
        m_positionOf.clear();
    arrange(std::move(picture), change);
    updateLegend();
}

void GraphView::measure(GraphPicture &picture) const
{
    std::vector<WeightedEdge> edges;
    for (const GraphEdge &edge : picture.graph.edges)
        edges.push_back({edge.source, edge.target, static_cast<double>(edge.reports)});
    const GraphMeasures measures = measureGraph(static_cast<int>(picture.graph.nodes.size()), edges);
    const Theme theme = Theme::of(palette());
    const double greatest =
        measures.betweenness.empty()
            ? 1
            : std::max(1.0, *std::max_element(measures.betweenness.begin(), measures.betweenness.end()));
    for (std::size_t i = 0; i < picture.graph.nodes.size(); ++i) {
        double value = measures.degree[i];
        if (m_sizeBy == SizeBy::Reports)
            value = measures.weightedDegree[i];
        else if (m_sizeBy == SizeBy::Betweenness)
            value = 12 * measures.betweenness[i] / greatest;
        // The area tells the value, over a smallest mark that can still be hit.
        picture.sizes.push_back(std::min(30.0, std::sqrt(smallestMark * smallestMark + 28 * value)));
        if (m_byCommunity)
            picture.colors.push_back(communityColor(measures.community[i], theme));
    }
}

void GraphView::describe(GraphPicture &picture) const
{
    for (std::size_t i = 0; i < picture.graph.nodes.size(); ++i)
        picture.nodeTips.push_back(GraphWording::sentence(*m_story, picture.graph, static_cast<int>(i)));
    for (const GraphEdge &edge : picture.graph.edges)
        picture.edgeTips.push_back(GraphWording::sentence(picture.graph, edge));
}

GraphLayoutInput GraphView::layoutInput(const GraphPicture &picture, Change change) const
{
    const Theme theme = Theme::of(palette());
    const GraphPainter painter(picture.graph, theme, font());
    GraphLayoutInput input;
    input.kind = m_kind;
    const QSize room = m_canvas->size();
    input.aspect = std::clamp(room.width() / std::max(1.0, double(room.height())), 1.0, 3.6);
    for (std::size_t i = 0; i < picture.graph.nodes.size(); ++i) {
        const QString &key = picture.graph.nodes[i].key;
        const double radius = picture.sizes[i];
        const QSizeF name = painter.nodeLabelSize(static_cast<int>(i));
        const double half = std::max(radius, name.width() / 2);
        input.boxes.emplace_back(-half, -radius, 2 * half, 2 * radius + 4 + name.height());
        const auto known = m_positionOf.find(key);
        const bool isKnown = known != m_positionOf.end();
        input.before.push_back(isKnown ? std::optional(known->second) : std::nullopt);
        input.fixed.push_back(isKnown && (change == Change::Filter || m_pinned.contains(key)));
    }
    for (const GraphEdge &edge : picture.graph.edges) {
        input.edges.emplace_back(edge.source, edge.target);
        input.ranked.push_back(edge.isDirected && edge.type != RelationType::Litigation);
    }
    const EntityId centre = m_options.focus.value_or(m_selection->entity());
    input.centre = centre.isValid() ? picture.graph.nodeOf(centre).value_or(-1) : -1;
    return input;
}

void GraphView::arrange(std::shared_ptr<GraphPicture> picture, Change change)
{
    GraphLayoutInput input = layoutInput(*picture, change);
    if (picture->graph.nodes.size() <= immediateNodes) {
        const std::vector<QPointF> positions = layOutGraph(input);
        accept(std::move(picture), positions);
        return;
    }
    m_arranging = std::move(picture);
    m_canvas->setWorking(true);
    m_watcher.setFuture(
        QtConcurrent::run([job = m_job, input = std::move(input)](QPromise<Arranged> &promise) {
            std::vector<QPointF> positions = layOutGraph(input, [&] { return promise.isCanceled(); });
            if (!promise.isCanceled())
                promise.addResult(Arranged{job, std::move(positions)});
        }));
}

void GraphView::stopArranging()
{
    ++m_job;
    m_watcher.cancel();
    m_watcher.waitForFinished();
    m_arranging.reset();
    m_canvas->setWorking(false);
}

void GraphView::accept(std::shared_ptr<GraphPicture> picture, const std::vector<QPointF> &positions)
{
    picture->positions = positions;
    if (m_kind == GraphLayoutKind::Force && !m_options.focus) {
        for (std::size_t i = 0; i < positions.size(); ++i)
            m_positionOf[picture->graph.nodes[i].key] = positions[i];
    }
    m_canvas->setWorking(false);
    m_canvas->setPicture(std::move(picture));
    showPins();
    light();
    updateNotice();
}

void GraphView::showPins()
{
    std::vector<char> pinned;
    for (const GraphNode &node : graph().nodes)
        pinned.push_back(m_pinned.contains(node.key));
    m_canvas->setPinned(pinned);
}

void GraphView::light() { m_canvas->setLight(lightOf(m_selection->current(), *m_story, graph())); }

void GraphView::selectEdge(int index)
{
    const GraphEdge &edge = graph().edges[static_cast<std::size_t>(index)];
    if (edge.tie == TieKind::Relation)
        m_selection->select(edge.relation);
    else if (!edge.events.empty())
        m_selection->select(edge.events.back());
    else
        m_selection->select(graph().nodes[static_cast<std::size_t>(edge.source)].entity);
}

void GraphView::updateLegend() { m_legend->setEntries(legendOf(*m_story, m_filter->filter(), m_options)); }

void GraphView::switchEntry(const GraphLegendEntry &entry)
{
    if (entry.kind == GraphLegendEntry::Kind::Node) {
        if (entry.node == EntityKind::Person)
            setPeopleShown(!m_options.people);
        else if (entry.node == EntityKind::Place)
            setPlacesShown(!m_options.places);
        return;
    }
    Filter filter = m_filter->filter();
    if (entry.kind == GraphLegendEntry::Kind::Status) {
        if (entry.isShown)
            filter.hiddenStatuses.insert(entry.status);
        else
            filter.hiddenStatuses.erase(entry.status);
    } else if (entry.tie == TieKind::Relation) {
        std::set<RelationType> all;
        for (const StoryRelation &relation : m_story->relations)
            all.insert(relation.type);
        if (filter.relationTypes.empty())
            filter.relationTypes = all;
        if (entry.isShown)
            filter.relationTypes.erase(entry.type);
        else
            filter.relationTypes.insert(entry.type);
        // None left would mean all: the last one switched off shows the others again.
        if (filter.relationTypes == all)
            filter.relationTypes.clear();
    }
    m_filter->setFilter(filter);
}

QString GraphView::title() const
{
    if (m_options.focus)
        return tr("Around %1").arg((*m_story)[*m_options.focus].name);
    return tr("Who stands with whom");
}

QString GraphView::summary() const
{
    const int nodes = static_cast<int>(graph().nodes.size());
    const int edges = static_cast<int>(graph().edges.size());
    QStringList parts = {tr("%n shown", nullptr, nodes), tr("%n tie(s)", nullptr, edges)};
    if (graph().nodesLeftOut > 0)
        parts << tr("%n more not shown", nullptr, static_cast<int>(graph().nodesLeftOut));
    return parts.join(u" · "_s);
}

void GraphView::updateNotice()
{
    const Graph &shown = graph();
    QStringList parts;
    if (m_options.focus) {
        parts << tr("%1, %n step(s)", nullptr, m_options.steps).arg(title());
        parts << u"<a href=\"back\">%1</a>"_s.arg(tr("show the whole graph"));
    } else if (shown.nodesLeftOut > 0) {
        parts << tr("The %1 with the most ties are shown, %2 more are not.")
                     .arg(shown.nodes.size())
                     .arg(shown.nodesLeftOut);
        parts << u"<a href=\"more\">%1</a>"_s.arg(tr("show more"));
    }
    if (shown.withoutTies > 0 && !shown.isEmpty() && !m_options.focus)
        parts << tr("%n company(ies) without relations left out.", nullptr,
                    static_cast<int>(shown.withoutTies));
    m_notice->setText(parts.join(u"  "_s));
    m_notice->setVisible(!parts.isEmpty());
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_back->setVisible(m_options.focus.has_value());
}

void GraphView::resizeEvent(QResizeEvent *)
{
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
    }
    QWidget::changeEvent(event);
}

} // namespace Haengbo
