// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/filtercontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/projectcontroller.h"
#include "app/desktop/searchcontroller.h"
#include "model/story/facets.h"
#include "ui/filters/articlelist.h"
#include "ui/graph/graphview.h"
#include "ui/search/hitdelegate.h"
#include "ui/search/searchfield.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"
#include "ui/timeline/timelineview.h"

#include <QDir>
#include <QDockWidget>
#include <QInputMethodEvent>
#include <QLabel>
#include <QListWidget>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// A person looks for something, narrows what she sees, and finds all of it again the next day.
class tst_Finding : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aWordIsFoundByKeysAloneAndMarked();
    void aHitIsSelectedEverywhere();
    void onlyWhatWasFoundIsShown();
    void escapeLeadsBack();
    void everyViewSaysWhatIsHidden();
    void aFilterIsSavedByName();
    void theWindowComesBackWithItsProject();

private:
    void openWindow();
    void openSamples();
    void type(const QString &words);
    void settle();
    const Story &story() const { return *m_window->workspace()->story(); }
    QListWidget *list() const { return m_window->searching()->results()->list(); }
    QStringList kinds() const;

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Finding::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void tst_Finding::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow();
}

void tst_Finding::cleanup() { m_window.reset(); }

void tst_Finding::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Finding::openSamples()
{
    const QString folder = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s;
    m_window->open({folder});
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), std::size_t(8), 60000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
    settle();
}

void tst_Finding::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->isBuilding(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->searching()->isBusy(), 60000);
}

void tst_Finding::type(const QString &words)
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(m_window->searching()->field()->hasFocus());
    // Syllable by syllable, as an input method gives them.
    for (const QChar syllable : words) {
        QInputMethodEvent typed;
        typed.setCommitString(syllable);
        QCoreApplication::sendEvent(m_window->searching()->field(), &typed);
    }
    settle();
}

/// The kinds of things that can be chosen, each once, in the order of the list.
QStringList tst_Finding::kinds() const
{
    QStringList kinds;
    for (int row = 0; row < list()->count(); ++row) {
        if (!(list()->item(row)->flags() & Qt::ItemIsEnabled))
            kinds << list()->item(row)->text().section(u':', 0, 0);
    }
    return kinds;
}

void tst_Finding::aWordIsFoundByKeysAloneAndMarked()
{
    openSamples();
    type(u"서울"_s);
    QVERIFY(m_window->findChild<QDockWidget *>(u"search"_s)->isVisible());
    QCOMPARE(kinds(), (QStringList{u"Names"_s, u"Events"_s, u"Articles"_s}));
    const SearchField *field = m_window->searching()->field();
    QVERIFY2(field->hasFocus(), "one goes on typing while hits come");
    // Down to the last hit, an article, and into it.
    while (true) {
        const int before = list()->currentRow();
        QTest::keyClick(m_window->searching()->field(), Qt::Key_Down);
        if (list()->currentRow() == before)
            break;
    }
    QCOMPARE(list()->currentRow(), list()->count() - 1);
    QTest::keyClick(m_window->searching()->field(), Qt::Key_Return);
    const auto *passage = std::get_if<Passage>(&m_window->selection()->current());
    QVERIFY(passage);
    QCOMPARE(story().words(passage->article, passage->span), u"서울"_s);
    QCOMPARE(m_window->source()->article(), passage->article);
    // Every place of the word is marked, and the chosen one is in view.
    const SourceText *text = m_window->source()->text();
    QStringList marked;
    const QColor found = Theme::of(text->palette()).found;
    for (const QTextEdit::ExtraSelection &selection : text->extraSelections()) {
        if (selection.format.background().color() == found)
            marked << selection.cursor.selectedText();
    }
    QVERIFY(!marked.isEmpty());
    for (const QString &word : marked)
        QCOMPARE(word, u"서울"_s);
    QVERIFY(text->viewport()->rect().contains(text->pointOf(passage->span.begin)));
}

void tst_Finding::aHitIsSelectedEverywhere()
{
    openSamples();
    type(u"서울"_s);
    QTest::keyClick(m_window->searching()->field(), Qt::Key_Return);
    QVERIFY2(m_window->selection()->entity().isValid(), "names come first");
    // From the list itself: an event.
    list()->setFocus();
    while (!std::holds_alternative<EventId>(m_window->selection()->current())) {
        const int before = list()->currentRow();
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(list()->currentRow() > before);
        QTest::keyClick(list(), Qt::Key_Return);
    }
    const EventId event = m_window->selection()->event();
    const ArticleId shown = m_window->source()->article();
    const auto &reports = story()[event].reports;
    QVERIFY(std::any_of(reports.begin(), reports.end(), [&](const Report &r) { return r.article == shown; }));
}

void tst_Finding::onlyWhatWasFoundIsShown()
{
    openSamples();
    type(u"인수"_s);
    const std::size_t all = story().events.size();
    emit m_window->searching()->results()->filterRequested(u"인수"_s);
    QCOMPARE(m_window->filter()->filter().text, u"인수"_s);
    const std::size_t shown = acceptedEvents(m_window->filter()->filter(), story()).size();
    QVERIFY(shown > 0 && shown < all);
}

void tst_Finding::escapeLeadsBack()
{
    openSamples();
    type(u"없는말이다"_s);
    QCOMPARE(list()->count(), 0);
    SearchField *field = m_window->searching()->field();
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(m_window->timeline()->hasFocus());
    for (const QTextEdit::ExtraSelection &one : m_window->source()->text()->extraSelections())
        QVERIFY(one.format.background().color() != Theme::of(m_window->palette()).found);
}

void tst_Finding::everyViewSaysWhatIsHidden()
{
    openSamples();
    const QList<HiddenNote *> notes = m_window->findChildren<HiddenNote *>();
    QVERIFY(notes.size() >= 7);
    for (const HiddenNote *note : notes)
        QVERIFY(note->isHidden());
    Filter filter;
    filter.eventTypes = {EventType::Meeting};
    filter.relationTypes = {RelationType::JointVenture};
    m_window->filter()->setFilter(filter);
    const Facets facets = facetsOf(filter, story());
    for (const HiddenNote *note : notes) {
        QVERIFY(!note->isHidden());
        const bool ofEvents = note->of() == HiddenNote::Of::Events;
        const auto hidden = ofEvents ? static_cast<int>(story().events.size()) - facets.shownEvents
                                     : static_cast<int>(story().relations.size()) - facets.shownRelations;
        QVERIFY(note->findChild<QLabel *>()->text().contains(QString::number(hidden)));
    }
    const auto below = [this](const QString &words) {
        const auto labels = m_window->statusBar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(below(u"(%1 hidden"_s.arg(static_cast<int>(story().events.size()) - facets.shownEvents)));
    QVERIFY(below(u"(%1 hidden"_s.arg(static_cast<int>(story().relations.size()) - facets.shownRelations)));
    QTest::mouseClick(notes.constFirst()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(m_window->filter()->filter().isEmpty());
    for (const HiddenNote *note : notes)
        QVERIFY(note->isHidden());
}

void tst_Finding::aFilterIsSavedByName()
{
    openSamples();
    Filter filter;
    filter.hiddenStatuses = {Status::Negated};
    filter.entities = {EntityId{0}};
    filter.text = u"서울"_s;
    m_window->filter()->setFilter(filter);
    m_window->filtering()->save(u"  서울에서  "_s);
    m_window->filter()->setFilter({});
    QCOMPARE(m_window->filtering()->saved().keys(), QStringList{u"서울에서"_s});
    m_window->filtering()->apply(u"서울에서"_s);
    QVERIFY(m_window->filter()->filter() == filter);
    // Another window of the same person knows it, too.
    const MainWindow second;
    QCOMPARE(second.filtering()->saved().keys(), QStringList{u"서울에서"_s});
    m_window->filtering()->forget(u"서울에서"_s);
    QVERIFY(m_window->filtering()->saved().isEmpty());
}

void tst_Finding::theWindowComesBackWithItsProject()
{
    openSamples();
    Filter filter;
    filter.eventTypes = {EventType::Meeting, EventType::Visit};
    filter.articles = {ArticleId{0}, ArticleId{3}};
    filter.entities = {EntityId{0}};
    m_window->filter()->setFilter(filter);
    m_window->filtering()->save(u"둘"_s);
    m_window->setLanes(u"place"_s);
    m_window->graph()->setPeopleShown(true);
    m_window->findChild<QDockWidget *>(u"details"_s)->hide();
    const QString path = m_folder->filePath(u"일.haengbo"_s);
    QSignalSpy saved(m_window->projects(), &ProjectController::saved);
    m_window->projects()->saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    // What is changed after saving is kept, too.
    TimeWindow *time = m_window->timeline()->timeWindow();
    time->show(time->first() + 5000, time->last() - 7000);
    const double first = std::round(time->first());
    const double last = std::round(time->last());
    openWindow();
    QSettings().clear();
    openWindow();
    QVERIFY(m_window->findChild<QDockWidget *>(u"details"_s)->isVisible());
    QVERIFY(m_window->filtering()->saved().isEmpty());
    QSignalSpy opened(m_window->projects(), &ProjectController::opened);
    m_window->open({path});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
    settle();
    QVERIFY(m_window->filter()->filter() == filter);
    QCOMPARE(m_window->filtering()->saved().keys(), QStringList{u"둘"_s});
    QVERIFY(m_window->timeline()->laneBy() == TimelineView::LaneBy::Place);
    QCOMPARE(m_window->timeline()->timeWindow()->first(), first);
    QCOMPARE(m_window->timeline()->timeWindow()->last(), last);
    QVERIFY(!m_window->findChild<QDockWidget *>(u"details"_s)->isVisible());
}

QTEST_MAIN(tst_Finding)

#include "tst_finding.moc"
