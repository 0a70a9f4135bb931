// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/correctioncontroller.h"
#include "app/desktop/handoutcontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/projectcontroller.h"
#include "model/writing/storyjson.h"
#include "ui/corrections/eventdialog.h"
#include "ui/corrections/historyview.h"
#include "ui/corrections/namesedit.h"
#include "ui/corrections/reviewbar.h"
#include "ui/details/detailsview.h"
#include "ui/news/newslist.h"
#include "ui/problems/noticebar.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"
#include "ui/style/wording.h"
#include "ui/tables/storytable.h"
#include "ui/timeline/timelineview.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// One person works through her articles: checks, corrects, takes back, saves, closes, opens again. By keys
/// and clicks, as she does.
class tst_Workbench : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everythingIsCheckedByKeyboardAlone();
    void aChangeIsMadeUndoneAndDoneAgain();
    void theLastDayFollowsTheFirst();
    void partsOfTheDayAreChosenByTheirNames();
    void manyRowsAreAcceptedAtOnce();
    void chosenEventsLeaveAlone();
    void whatWasMissedIsAddedByKeysAlone();
    void markedWordsBecomeANameInTwoSteps();
    void theHistoryTellsAndTakesBack();
    void aProjectIsKeptAsOneGoes();
    void whatIsNewIsStillNewWhenTheProjectIsOpenedAgain();
    void workWithoutANameSurvives();
    void whatHasNotChangedIsNotSaidToHave();
    void aProjectInUseIsRefusedPolitely();

private:
    void openWindow();
    void openSamples(int articles);
    const Story &story() const { return *m_window->workspace()->story(); }
    void settle();
    QByteArray json() const { return toJson(story()); }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QString samples = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s;

/// Does \a act in the dialog that opens next.
template<typename Act>
void inNextDialog(QObject *context, Act act)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [timer, act] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        timer->stop();
        timer->deleteLater();
        act(dialog);
    });
    timer->start(10);
}

} // namespace

void tst_Workbench::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void tst_Workbench::init()
{
    m_window.reset();
    QSettings().clear();
    QDir(ProjectController::unsavedFolder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    openWindow();
}

void tst_Workbench::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1500, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Workbench::openSamples(int articles)
{
    const QDir folder(samples);
    QStringList files;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name).mid(0, articles))
        files << folder.filePath(name);
    m_window->open(files);
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), static_cast<std::size_t>(articles), 60000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
    settle();
}

/// Waits until the story knows of the last correction, and the keyboard is back from a dialog.
void tst_Workbench::settle()
{
    if (!m_window->isActiveWindow()) {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->isBuilding(), 60000);
}

void tst_Workbench::everythingIsCheckedByKeyboardAlone()
{
    openSamples(3);
    const std::size_t all = story().events.size() + story().relations.size();
    QVERIFY(all > 10);
    ReviewBar *review = m_window->corrections()->review();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(review->isReviewing());
    QCOMPARE(review->queue().size(), all);
    // The first is rejected, the second changed, the third left for later, the rest accepted.
    QTest::keyClick(m_window.get(), Qt::Key_2);
    settle();
    QCOMPARE(review->queue().size(), all - 1);
    inNextDialog(this, [](QWidget *dialog) {
        dialog->findChild<QComboBox *>(u"status"_s)->setFocus();
        QTest::keyClick(dialog->findChild<QComboBox *>(u"status"_s), Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_3);
    settle();
    QCOMPARE(review->queue().size(), all - 2);
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    for (std::size_t i = 0; i < all && !review->queue().empty(); ++i) {
        QTest::keyClick(m_window.get(), Qt::Key_1);
        if (i % 3 == 0)
            settle(); // now and then she is quicker than the machine
    }
    for (std::size_t i = 0; i < all && !review->queue().empty(); ++i) {
        settle();
        if (!review->queue().empty())
            QTest::keyClick(m_window.get(), Qt::Key_1);
        settle();
    }
    QVERIFY(review->queue().empty());
    for (const StoryEvent &event : story().events)
        QVERIFY(event.decision.accepted);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!review->isReviewing());
}

void tst_Workbench::aChangeIsMadeUndoneAndDoneAgain()
{
    openSamples(3);
    const QByteArray before = json();
    m_window->selection()->select(EventId{0});
    inNextDialog(this, [](QWidget *dialog) {
        auto *start = dialog->findChild<QLineEdit *>(u"start"_s);
        start->selectAll();
        QTest::keyClicks(start, u"2031.5.7"_s);
        QTest::keyClick(start, Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    settle();
    const EventId moved = m_window->selection()->event();
    QVERIFY2(moved.isValid(), "what was selected stays selected");
    QCOMPARE(story()[moved].start, u"2031-05-07"_s);
    QVERIFY(story()[moved].decision.changed.contains(Field::Date));
    QVERIFY(m_window->findChild<DetailsView *>()->toPlainText().contains(u"✎"));
    const QByteArray after = json();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(json(), before);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QCOMPARE(json(), after);
}

/// What begins and ends on one day is moved as one; what would end before it begins is not taken.
void tst_Workbench::theLastDayFollowsTheFirst()
{
    openSamples(2);
    const auto whole = std::find_if(story().events.begin(), story().events.end(), [](const StoryEvent &one) {
        return one.start.size() == 10 && one.start == one.end;
    });
    QVERIFY(whole != story().events.end());
    m_window->selection()->select(EventId{static_cast<int>(whole - story().events.begin())});
    bool isRefused = false;
    inNextDialog(this, [&](QWidget *dialog) {
        auto *start = dialog->findChild<QLineEdit *>(u"start"_s);
        auto *end = dialog->findChild<QLineEdit *>(u"end"_s);
        start->selectAll();
        QTest::keyClicks(start, u"2031-05-07"_s);
        const bool isFollowed = end->text() == u"2031-05-07";
        end->selectAll();
        QTest::keyClicks(end, u"2031-05-01"_s);
        QTest::keyClick(end, Qt::Key_Return);
        isRefused =
            isFollowed && dialog->isVisible() && dialog->findChild<QLabel *>(u"complaint"_s)->isVisible();
        end->selectAll();
        QTest::keyClicks(end, u"2031-05-09"_s);
        start->setFocus();
        start->selectAll();
        QTest::keyClicks(start, u"2031-05-08"_s); // now that they differ, it stays
        QTest::keyClick(start, Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    settle();
    QVERIFY(isRefused);
    const EventId moved = m_window->selection()->event();
    QVERIFY(moved.isValid());
    QCOMPARE(story()[moved].start, u"2031-05-08"_s);
    QCOMPARE(story()[moved].end, u"2031-05-09"_s);
}

void tst_Workbench::partsOfTheDayAreChosenByTheirNames()
{
    openSamples(2);
    const auto change = [this](const QString &words) {
        inNextDialog(this, [words](QWidget *dialog) {
            auto *part = dialog->findChild<QComboBox *>(u"part"_s);
            part->lineEdit()->selectAll();
            QTest::keyClicks(part->lineEdit(), words);
            QTest::keyClick(part->lineEdit(), Qt::Key_Return);
            if (dialog->isVisible())
                QTest::keyClick(dialog, Qt::Key_Escape);
        });
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        settle();
        return story()[m_window->selection()->event()].part;
    };
    m_window->selection()->select(EventId{0});
    QCOMPARE(change(Wording::timeOfDay(u"AF"_s)), u"AF"_s);
    QCOMPARE(change(u"9:05"_s), u"09:05"_s);
    QCOMPARE(change(u"soonish"_s), u"09:05"_s); // it says why, and is given up
    QCOMPARE(change(QString(1, u' ')), QString());
}

void tst_Workbench::manyRowsAreAcceptedAtOnce()
{
    openSamples(3);
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    StoryTable *table = m_window->eventTable();
    QVERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->chosen().size(), std::size_t(4));
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    const auto accepted = [this] {
        return std::count_if(story().events.begin(), story().events.end(),
                             [](const StoryEvent &event) { return event.decision.accepted; });
    };
    QCOMPARE(accepted(), 4);
    QVERIFY2(m_window->statusBar()->currentMessage().contains(u"Z"), "it says how to take it back");
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QCOMPARE(accepted(), 0);
    // Where the table does not have the keyboard, one is meant.
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    m_window->timeline()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    QCOMPARE(accepted(), 1);
}

void tst_Workbench::chosenEventsLeaveAlone()
{
    openSamples(3);
    auto *only = m_window->findChild<QAction *>(u"onlyChosen"_s);
    QVERIFY(only);
    auto *menu = qobject_cast<QMenu *>(only->parent());
    QVERIFY(menu);
    emit menu->aboutToShow();
    QVERIFY(!only->isEnabled());
    StoryTable *table = m_window->eventTable();
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    emit menu->aboutToShow();
    QVERIFY(only->isEnabled() && only->text().contains(u'2'));
    const std::size_t all = m_window->handouts()->handout().events.size();
    only->trigger();
    const Handout chosen = m_window->handouts()->handout();
    QVERIFY(all > 2);
    QCOMPARE(chosen.events.size(), std::size_t(2));
    QVERIFY(chosen.relations.empty() && !chosen.articles.empty());
    // One row is no choice: it is selected wherever one looks.
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_window->handouts()->handout().events.size(), all);
}

/// To the article by Alt+3, to the words by arrows, and Ctrl+4 adds the event that they tell of.
void tst_Workbench::whatWasMissedIsAddedByKeysAlone()
{
    m_window->workspace()->addText(u"pasted"_s,
                                   u"새 공장\n\n두루미는 2024년 3월 5일 다 지은 것을 보여 줬다."_s);
    QTRY_COMPARE(story().articles.size(), std::size_t(1));
    settle();
    const std::size_t before = story().events.size();
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::AltModifier);
    SourceText *text = m_window->source()->text();
    QVERIFY2(text->hasFocus(), "the article can be reached");
    QTest::keyClick(text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(text->textCursor().hasSelection());
    bool hasDay = false;
    inNextDialog(this, [&](QWidget *dialog) {
        hasDay = dialog->findChild<QLineEdit *>(u"start"_s)->text() == u"2024-03-05";
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
    settle();
    QVERIFY(hasDay);
    QCOMPARE(story().events.size(), before + 1);
    QVERIFY(std::any_of(story().events.begin(), story().events.end(), [](const StoryEvent &event) {
        return event.decision.changed.contains(Field::Added) && event.start == u"2024-03-05";
    }));
}

void tst_Workbench::markedWordsBecomeANameInTwoSteps()
{
    m_window->workspace()->addText(u"pasted"_s, u"새 공장\n\n두루미는 2024년 3월 5일 공장을 열었다."_s);
    QTRY_COMPARE(story().articles.size(), std::size_t(1));
    settle();
    SourceText *text = m_window->source()->text();
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(static_cast<int>(text->toPlainText().indexOf(u"두루미")));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, 3);
    text->setTextCursor(cursor);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    settle();
    const auto person =
        std::find_if(story().entities.begin(), story().entities.end(), [](const StoryEntity &one) {
            return one.name == u"두루미" && one.kind == EntityKind::Person;
        });
    QVERIFY(person != story().entities.end());
    QVERIFY(person->decision.changed.contains(Field::Added));
}

void tst_Workbench::theHistoryTellsAndTakesBack()
{
    openSamples(2);
    const QByteArray before = json();
    m_window->selection()->select(EventId{0});
    QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier);
    settle();
    m_window->selection()->select(EventId{0});
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    HistoryView *history = m_window->corrections()->history();
    QCOMPARE(history->list()->topLevelItemCount(), 2);
    QVERIFY(history->toCsv().startsWith("\xEF\xBB\xBF"));
    QCOMPARE(history->toCsv().count("\r\n"), 3);
    // The first step alone is taken back, though another came after it.
    emit history->withdrawRequested(1);
    settle();
    emit history->withdrawRequested(2);
    settle();
    QCOMPARE(json(), before);
    QCOMPARE(history->list()->topLevelItemCount(), 4);
}

void tst_Workbench::aProjectIsKeptAsOneGoes()
{
    openSamples(3);
    const QString path = m_folder->filePath(u"일.haengbo"_s);
    QSignalSpy saved(m_window->projects(), &ProjectController::saved);
    m_window->projects()->saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(m_window->windowTitle().contains(u"일"));
    m_window->selection()->select(EventId{0});
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    const QByteArray before = json();
    openWindow(); // the old one closes
    QSignalSpy opened(m_window->projects(), &ProjectController::opened);
    m_window->open({path});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
    settle();
    QCOMPARE(json(), before);
    QVERIFY(story().events.front().decision.accepted);
    // What was done before it was closed can be undone.
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(!story().events.front().decision.accepted);
}

void tst_Workbench::workWithoutANameSurvives()
{
    m_window->projects()->keepUnsavedWork();
    openSamples(2);
    m_window->selection()->select(EventId{0});
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    const QByteArray before = json();
    openWindow();
    m_window->projects()->offerUnsavedWork();
    QVERIFY(m_window->notices()->isVisible());
    QSignalSpy opened(m_window->projects(), &ProjectController::opened);
    const auto buttons = m_window->notices()->findChildren<QPushButton *>();
    QVERIFY(!buttons.empty());
    QTest::mouseClick(buttons.front(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
    settle();
    QCOMPARE(json(), before);
}

void tst_Workbench::whatIsNewIsStillNewWhenTheProjectIsOpenedAgain()
{
    openSamples(3);
    const auto news = [this] { return m_window->findChild<NewsList *>()->count(); };
    QCOMPARE(news(), 0);
    const QDir folder(samples);
    const QStringList files = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(files.size() > 3);
    m_window->open({folder.filePath(files[3])});
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), std::size_t(4), 60000);
    settle();
    QTRY_VERIFY(news() > 0);
    const int fresh = news();
    const QString path = m_folder->filePath(u"일.haengbo"_s);
    QSignalSpy saved(m_window->projects(), &ProjectController::saved);
    m_window->projects()->saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    openWindow();
    QSignalSpy opened(m_window->projects(), &ProjectController::opened);
    m_window->open({path});
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30000);
    settle();
    QTRY_COMPARE(news(), fresh);
}

/// One article of each kind of file: looking at the files again finds nothing to tell.
void tst_Workbench::whatHasNotChangedIsNotSaidToHave()
{
    m_window->open({QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/files"_s});
    QTRY_VERIFY_WITH_TIMEOUT(story().articles.size() > 20, 60000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->isReading(), 60000);
    settle();
    m_window->projects()->lookForChanges();
    QSignalSpy saved(m_window->projects(), &ProjectController::saved);
    m_window->projects()->saveAs(m_folder->filePath(u"일.haengbo"_s)); // waits its turn behind the looking
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
    QTest::qWait(50);
    QVERIFY2(m_window->notices()->words().isEmpty(), qPrintable(m_window->notices()->words()));
}

void tst_Workbench::aProjectInUseIsRefusedPolitely()
{
    openSamples(1);
    const QString path = m_folder->filePath(u"일.haengbo"_s);
    QSignalSpy saved(m_window->projects(), &ProjectController::saved);
    m_window->projects()->saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    MainWindow second;
    second.show();
    QSignalSpy failed(second.projects(), &ProjectController::failed);
    second.open({path});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30000);
    QVERIFY(second.notices()->isVisible());
    QVERIFY(second.workspace()->story()->articles.empty());
}

QTEST_MAIN(tst_Workbench)

#include "tst_workbench.moc"
