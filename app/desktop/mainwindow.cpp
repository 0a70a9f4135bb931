// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"

#include "app/desktop/correctioncontroller.h"
#include "app/desktop/docktabs.h"
#include "app/desktop/filtercontroller.h"
#include "app/desktop/handoutcontroller.h"
#include "app/desktop/printcontroller.h"
#include "app/desktop/projectcontroller.h"
#include "app/desktop/searchcontroller.h"
#include "app/desktop/storyfeed.h"
#include "app/desktop/timelineactions.h"
#include "app/desktop/viewstate.h"
#include "ui/charts/chartsview.h"
#include "ui/charts/overviewchart.h"
#include "ui/corrections/correctionmenus.h"
#include "ui/corrections/historyview.h"
#include "ui/corrections/reviewbar.h"
#include "ui/details/detailsview.h"
#include "ui/disagreements/disagreementslist.h"
#include "ui/filters/articlelist.h"
#include "ui/filters/facetlist.h"
#include "ui/filters/filterbar.h"
#include "ui/graph/graphview.h"
#include "ui/news/newslist.h"
#include "ui/problems/noticebar.h"
#include "ui/problems/problemslist.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"
#include "ui/tables/storytable.h"
#include "ui/tables/tablemodel.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// How far the reading is and, once that can be told, how long the rest will take.
QString progressWords(qint64 elapsedMs, int done, int total)
{
    const QString words = MainWindow::tr("reading %1 of %2").arg(done).arg(total);
    constexpr qint64 tooSoonMs = 3000;
    constexpr int minute = 60;
    if (elapsedMs < tooSoonMs || done == 0 || done >= total)
        return words;
    const auto seconds = static_cast<int>(elapsedMs * (total - done) / done / 1000) + 1;
    const QString left = seconds < minute
                             ? MainWindow::tr("about %n second(s) left", nullptr, (seconds + 4) / 5 * 5)
                             : MainWindow::tr("about %n minute(s) left", nullptr, (seconds + 30) / minute);
    return words + u" · "_s + left;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_dockTabs = new DockTabs(this);
    m_corrections = new CorrectionController(&m_workspace, &m_selection, this);
    m_notices = new NoticeBar(this);
    buildProjects();
    buildViews();
    installCorrections();
    m_corrections->review()->followFilter(&m_filter);
    m_handouts = new HandoutController(
        &m_workspace, &m_filter, [this] { return svgOf(pictures().front(), {}); }, this);
    connect(m_handouts, &HandoutController::said, this,
            [this](const QString &words) { statusBar()->showMessage(words, 8000); });
    m_handouts->setChosen([this] {
        std::vector<EventId> events;
        for (const Selected &thing : m_eventTable->chosen()) {
            if (const auto *event = std::get_if<EventId>(&thing))
                events.push_back(*event);
        }
        return events;
    });
    m_printing = new PrintController([this] { return printout(); }, this);
    connect(m_printing, &PrintController::said, this,
            [this](const QString &words) { statusBar()->showMessage(words, 8000); });
    buildMenus();
    buildStatusBar();
    connectWorkspace();
    connectReading();
    feedViews();
    restoreWindow();
    keepViewState();
    storyChanged();
}

MainWindow::~MainWindow()
{
    // It saves what the workspace has.
    delete std::exchange(m_projects, nullptr);
}

void MainWindow::buildViews()
{
    m_timeline = new TimelineView(&m_selection, &m_filter, this);
    m_timelineActions = new TimelineActions(m_timeline, this);
    m_overview = new OverviewChart(&m_filter, m_timeline->timeWindow(), this);
    auto *center = new QWidget(this);
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notices);
    column->addWidget(m_overview);
    m_facets = new FacetList(&m_selection, &m_filter, this);
    m_filtering = new FilterController(&m_filter, m_facets, this);
    column->addWidget(m_filtering->withNote(m_timeline, HiddenNote::Of::Events), 1);
    column->addWidget(m_corrections->review());
    setCentralWidget(center);

    m_articles = new ArticleList(&m_selection, &m_filter, this);
    m_source = new SourceView(&m_selection, this);
    m_details = new DetailsView(&m_selection, this);
    m_graph = new GraphView(&m_selection, &m_filter, this);
    m_charts = new ChartsView(&m_selection, &m_filter, this);
    m_disagreements = new DisagreementsList(&m_selection, &m_filter, this);
    m_news = new NewsList(&m_selection, &m_filter, this);
    m_problems = new ProblemsList(this);
    addDock(Qt::LeftDockWidgetArea, u"articles"_s, tr("Articles"), m_articles);
    addDock(Qt::LeftDockWidgetArea, u"facets"_s, tr("Facets"), m_facets);
    addDock(Qt::RightDockWidgetArea, u"source"_s, tr("Source"), m_source);
    addDock(Qt::RightDockWidgetArea, u"details"_s, tr("Details"), m_details);
    addDock(Qt::BottomDockWidgetArea, u"graph"_s, tr("Graph"),
            m_filtering->withNote(m_graph, HiddenNote::Of::Relations));
    addDock(Qt::BottomDockWidgetArea, u"charts"_s, tr("Charts"),
            m_filtering->withNote(m_charts, HiddenNote::Of::Events));
    m_eventTable = new StoryTable(u"eventTable"_s, new EventTableModel(m_corrections->corrector()),
                                  &m_selection, &m_filter, this);
    m_relationTable = new StoryTable(u"relationTable"_s, new RelationTableModel(m_corrections->corrector()),
                                     &m_selection, &m_filter, this);
    addDock(Qt::BottomDockWidgetArea, u"events"_s, tr("Event table"),
            m_filtering->withNote(m_eventTable, HiddenNote::Of::Events));
    addDock(Qt::BottomDockWidgetArea, u"relations"_s, tr("Relation table"),
            m_filtering->withNote(m_relationTable, HiddenNote::Of::Relations));
    addDock(Qt::BottomDockWidgetArea, u"disagreements"_s, tr("Disagreements"),
            m_filtering->withNote(m_disagreements, HiddenNote::Of::Events));
    addDock(Qt::BottomDockWidgetArea, u"news"_s, tr("What is new"),
            m_filtering->withNote(m_news, HiddenNote::Of::Events));
    addDock(Qt::BottomDockWidgetArea, u"problems"_s, tr("Problems"), m_problems);
    addDock(Qt::BottomDockWidgetArea, u"history"_s, tr("History"), m_corrections->history());
    arrangeDocks();
    buildFinding();
}

QDockWidget *MainWindow::addDock(Qt::DockWidgetArea area, const QString &id, const QString &title,
                                 QWidget *widget)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(widget);
    // The reader decides how small a panel may get, not what a chart would like to have.
    widget->setMinimumSize(160, 100);
    addDockWidget(area, dock);
    m_docks.push_back(dock);
    m_dockTabs->add(dock);
    return dock;
}

void MainWindow::buildStatusBar()
{
    m_counts = new QLabel(this);
    m_counts->setContentsMargins(8, 0, 8, 0);
    m_progressText = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(180);
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setFlat(true);
    connect(m_cancel, &QPushButton::clicked, &m_workspace, &Workspace::cancel);
    // A message takes the place of what is not permanent, and these are read all the time.
    statusBar()->addPermanentWidget(m_counts);
    statusBar()->addPermanentWidget(m_progressText);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_progress, m_cancel})
        widget->hide();
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::storyChanged, this, &MainWindow::storyChanged);
    connect(&m_workspace, &Workspace::problemsChanged, this, [this] {
        m_problems->setProblems(m_workspace.problems());
        auto *dock = findChild<QDockWidget *>(u"problems"_s);
        const int count = static_cast<int>(m_workspace.problems().size());
        dock->setWindowTitle(count == 0 ? tr("Problems") : tr("Problems (%1)").arg(count));
    });
    connect(&m_workspace, &Workspace::readingStarted, this, [this] {
        m_readingTime.start();
        m_progress->setRange(0, 0);
        m_progressText->setText(tr("Looking for articles"));
        for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_progress, m_cancel})
            widget->show();
    });
    connect(&m_workspace, &Workspace::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        m_progressText->setText(progressWords(m_readingTime.elapsed(), done, total));
    });
    connect(&m_workspace, &Workspace::readingFinished, this, [this](bool cancelled, int added) {
        for (QWidget *widget : std::initializer_list<QWidget *>{m_progressText, m_progress, m_cancel})
            widget->hide();
        statusBar()->showMessage(cancelled ? tr("Reading cancelled; everything is as it was before.")
                                           : tr("%n article(s) added", nullptr, added),
                                 6000);
    });
    connect(&m_filter, &FilterState::filterChanged, this, &MainWindow::updateCounts);
    connect(m_disagreements, &DisagreementsList::shownChanged, this, [this](int count) {
        findChild<QDockWidget *>(u"disagreements"_s)
            ->setWindowTitle(count == 0 ? tr("Disagreements") : tr("Disagreements (%1)").arg(count));
    });
    connect(m_news, &NewsList::countChanged, this, [this](int count) {
        findChild<QDockWidget *>(u"news"_s)->setWindowTitle(count == 0 ? tr("What is new")
                                                                       : tr("What is new (%1)").arg(count));
    });
    connect(m_articles, &ArticleList::removalRequested, &m_workspace, &Workspace::close);
    connect(m_articles, &ArticleList::publicationDayRequested, this, &MainWindow::askPublicationDay);
}

void MainWindow::storyChanged()
{
    // Ids belong to one story; what was selected is found again in the new one by its words. While a story is
    // on its way to the views, what was selected before waits in m_carried.
    const StoryPtr story = m_workspace.story();
    const StoryPtr before = std::exchange(m_shown, story);
    if (!m_feed->isRunning())
        m_carried = {m_selection.current(), m_filter.filter()};
    if (before)
        m_carried = {carriedOver(*before, m_carried.selected, *story),
                     carriedOver(*before, m_carried.filter, *story)};
    m_printing->setEnabled(!story->articles.empty());
    m_corrections->storyComing();
    m_selection.clear();
    Filter between = m_carried.filter;
    between.entities.clear();
    between.articles.clear();
    between.onlyEvents.reset();
    m_filter.setFilter(between);
    m_feed->start(story, [this] {
        m_filter.setFilter(m_carried.filter);
        m_selection.select(m_carried.selected);
        m_corrections->storyChanged();
        updateCounts();
        emit storyShown();
    });
}

/// Every view that shows a story, in the order in which they get a new one.
void MainWindow::feedViews()
{
    m_feed = new StoryFeed(this);
    const auto feed = [this](auto *view) {
        m_feed->add(view, [view](const StoryPtr &story) { view->setStory(story); });
    };
    feed(m_filterBar);
    feed(m_articles);
    feed(m_facets);
    feed(m_overview);
    feed(m_timeline);
    feed(m_graph);
    feed(m_charts);
    feed(m_source);
    feed(m_details);
    feed(m_disagreements);
    m_feed->add(m_news,
                [this](const StoryPtr &story) { m_news->setStories(*m_workspace.baseline(), story); });
    feed(m_eventTable);
    feed(m_relationTable);
    m_feed->add(m_searching->results(), [this](const StoryPtr &story) {
        m_searching->setStory(story);
        m_filtering->setStory(story);
    });
}

void MainWindow::installCorrections()
{
    CorrectionMenus *menus = m_corrections->menus();
    menus->install(m_timeline, [this](QPoint point) { return m_timeline->thingAt(point); });
    menus->install(m_facets->viewport(), [this](QPoint point) { return m_facets->thingAt(point); });
    menus->install(m_details->viewport(), [this](QPoint point) { return m_details->thingAt(point); });
    menus->install(m_source->text()->viewport(), [this](QPoint point) { return m_source->thingAt(point); });
    for (StoryTable *table : {m_eventTable, m_relationTable}) {
        menus->install(table->viewport(), [table](QPoint point) { return table->thingAt(point); });
        table->restoreColumnState(QSettings().value(u"tables/"_s + table->objectName()).toByteArray());
        connect(table, &StoryTable::complained, this,
                [this](const QString &words) { statusBar()->showMessage(words, 6000); });
    }
    m_corrections->corrector()->setChosen([this](const Selected &about) {
        for (const StoryTable *table : {m_eventTable, m_relationTable}) {
            std::vector<Selected> chosen = table->chosen();
            // What is chosen in a table that nobody looks at is not meant.
            if (table->hasFocus() && std::find(chosen.begin(), chosen.end(), about) != chosen.end())
                return chosen;
        }
        return std::vector<Selected>();
    });
    m_source->restoreState(QSettings().value(u"source/view"_s).toByteArray());
    connect(m_graph, &GraphView::menuOpening, m_corrections->corrector(), &Corrector::fillMenu);
    m_details->setCorrector(m_corrections->corrector());
}

void MainWindow::updateCounts()
{
    const StoryPtr story = m_workspace.story();
    const auto count = [](const QString &words, std::size_t all, std::size_t shown) {
        return u" · "_s + words +
               (shown < all ? u' ' + tr("(%1 hidden by filters)").arg(all - shown) : QString());
    };
    const std::size_t events = story->events.size();
    const std::size_t relations = story->relations.size();
    const QString text = tr("%n article(s)", nullptr, static_cast<int>(story->articles.size())) +
                         count(tr("%n event(s)", nullptr, static_cast<int>(events)), events,
                               acceptedEvents(m_filter.filter(), *story).size()) +
                         count(tr("%n relation(s)", nullptr, static_cast<int>(relations)), relations,
                               acceptedRelations(m_filter.filter(), *story).size());
    m_counts->setText(text);
}

void MainWindow::stepEvent(int step)
{
    const std::vector<EventId> events = acceptedEvents(m_filter.filter(), *m_workspace.story());
    if (events.empty())
        return;
    const auto current = std::find(events.begin(), events.end(), m_selection.event());
    if (current == events.end()) {
        m_selection.select(step > 0 ? events.front() : events.back());
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(events.size());
    const std::ptrdiff_t next = (current - events.begin() + step + count) % count;
    m_selection.select(events[static_cast<std::size_t>(next)]);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/state"_s,
                      m_beforeMaximizing.isEmpty() ? saveState(windowStateVersion) : m_beforeMaximizing);
    for (const StoryTable *table : {m_eventTable, m_relationTable})
        settings.setValue(u"tables/"_s + table->objectName(), table->columnState());
    settings.setValue(u"source/view"_s, m_source->state());
    m_workspace.cancel();
    QMainWindow::closeEvent(event);
}

} // namespace Haengbo
