// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pictures.h"
#include "app/desktop/workspace.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"

#include <QElapsedTimer>
#include <QMainWindow>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Haengbo {

class ArticleList;
class ChartsView;
class CorrectionController;
class DetailsView;
class DisagreementsList;
class DockTabs;
class FacetList;
class FilterBar;
class FilterController;
class GraphView;
class HandoutController;
class NoticeBar;
class OverviewChart;
class NewsList;
class ProblemsList;
class PreferencesController;
class PrintController;
struct Printout;
class ProjectController;
class SearchController;
class SourceView;
class StoryFeed;
class StoryTable;
class TimelineActions;
class TimelineView;
class ViewState;

/// The window: owns the workspace, the selection, the filter and the views, and ties them together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace *workspace() { return &m_workspace; }
    Selection *selection() { return &m_selection; }
    FilterState *filter() { return &m_filter; }
    TimelineView *timeline() const { return m_timeline; }
    TimelineActions *timelineActions() const { return m_timelineActions; }
    GraphView *graph() const { return m_graph; }
    SourceView *source() const { return m_source; }
    ChartsView *charts() const { return m_charts; }
    CorrectionController *corrections() const { return m_corrections; }
    StoryTable *eventTable() const { return m_eventTable; }
    ProjectController *projects() const { return m_projects; }
    SearchController *searching() const { return m_searching; }
    FilterController *filtering() const { return m_filtering; }
    PreferencesController *preferences() const { return m_preferences; }
    HandoutController *handouts() const { return m_handouts; }
    PrintController *printing() const { return m_printing; }
    NoticeBar *notices() const { return m_notices; }
    /// Everything that can be exported as a picture, from the story as it is filtered now.
    std::vector<Picture> pictures() const;
    /// The view that has the keyboard, for paper; the timeline when it has nothing to print.
    Printout printout() const;
    /// Lanes by id: person, organization, place, type, article, none; gives false for another word.
    bool setLanes(const QString &id);
    /// Tells, once in a life, how to begin.
    void greetNewcomers();

signals:
    /// All views show the workspace's story.
    void storyShown();

public slots:
    void open(const QStringList &paths);
    void exportPicture(const QString &id = {});

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildViews();
    void buildFinding();
    void addFindingActions(QMenu *edit);
    void keepViewState();
    QDockWidget *addDock(Qt::DockWidgetArea area, const QString &id, const QString &title, QWidget *widget);
    void arrangeDocks();
    void sizeDocks();
    void buildMenus();
    void buildFileMenu();
    void buildViewMenu();
    void buildGoMenu();
    void buildStatusBar();
    void connectWorkspace();
    void connectReading();
    void restoreWindow();

    void openFiles();
    void openFolder();
    void paste();
    void copyPicture();
    QDockWidget *focusedDock() const;
    void askPublicationDay(ArticleId article);
    void attachFullText(ArticleId excerpt, bool fromClipboard);
    void saveProblems();
    void chooseColumns(QString path);
    void updateRecentFiles(const QStringList &opened);
    void storyChanged();
    void feedViews();
    void installCorrections();
    void buildProjects();
    void addProjectActions(QMenu *file);
    void openProject();
    void saveProjectAs();
    QStringList openProjectsAmong(const QStringList &paths);
    void updateCounts();
    void stepEvent(int step);
    void toggleMaximized(bool maximized);
    void showAbout();

    Workspace m_workspace;
    Selection m_selection;
    FilterState m_filter;

    static constexpr int windowStateVersion = 3; ///< 2: disagreements and news; 3: search

    FilterController *m_filtering = nullptr;
    PreferencesController *m_preferences = nullptr;
    SearchController *m_searching = nullptr;
    ViewState *m_viewState = nullptr;
    FilterBar *m_filterBar = nullptr;
    ArticleList *m_articles = nullptr;
    FacetList *m_facets = nullptr;
    OverviewChart *m_overview = nullptr;
    TimelineView *m_timeline = nullptr;
    TimelineActions *m_timelineActions = nullptr;
    GraphView *m_graph = nullptr;
    ChartsView *m_charts = nullptr;
    SourceView *m_source = nullptr;
    DetailsView *m_details = nullptr;
    DisagreementsList *m_disagreements = nullptr;
    NewsList *m_news = nullptr;
    CorrectionController *m_corrections = nullptr;
    ProjectController *m_projects = nullptr;
    HandoutController *m_handouts = nullptr;
    PrintController *m_printing = nullptr;
    NoticeBar *m_notices = nullptr;
    StoryTable *m_eventTable = nullptr;
    StoryTable *m_relationTable = nullptr;
    ProblemsList *m_problems = nullptr;

    /// What was selected and filtered, in the words of m_shown, while a story is on its way to the views.
    struct Carried
    {
        Selected selected;
        Filter filter;
    };

    StoryPtr m_shown; ///< the story the views show, or are about to
    StoryFeed *m_feed = nullptr;
    Carried m_carried;
    std::vector<QDockWidget *> m_docks;
    QMenu *m_viewMenu = nullptr;
    QMenu *m_recentMenu = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QByteArray m_beforeMaximizing;
    QElapsedTimer m_readingTime;
    bool m_arranged = false;
    DockTabs *m_dockTabs = nullptr;
};

} // namespace Haengbo
