// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/correctioncontroller.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/projectcontroller.h"
#include "model/writing/storyjson.h"
#include "ui/corrections/eventdialog.h"
#include "ui/corrections/reviewbar.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <map>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Twelve articles from the first to the last event by keys alone, as they come from a keyboard: to whatever
/// window has them. Then everything is undone, done again, saved and opened elsewhere.
class tst_Keyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyEventIsCheckedByKeysAlone_data();
    void everyEventIsCheckedByKeysAlone();

private:
    void openWindow();
    void settle();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &ascii);
    /// Presses \a key, which opens a dialog; \a answer gives the keys for it.
    template<typename Answer>
    void pressAndAnswer(int key, Qt::KeyboardModifiers modifiers, Answer answer);
    void openFolder(const QString &path);
    void decideEverything();
    void goBackAndForth();
    void saveAndOpenElsewhere();

    const Story &story() const { return *m_window->workspace()->story(); }
    const Journal &journal() const { return m_window->workspace()->journal(); }
    QByteArray json() const { return toJson(story()); }
    std::size_t inForce() const { return journal().activeSteps().size(); }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<std::size_t, QByteArray> m_stories; ///< by how many corrections were in force
};

namespace {

const QDir source(QStringLiteral(HAENGBO_SOURCE_DIR));

/// The twelve articles of the story gold, where that lies beside the sources; else none.
QStringList sharedStory()
{
    const QDir eval(source.absoluteFilePath(u"../shared/eval"_s));
    QFile gold(eval.filePath(u"story/altman.story.json"_s));
    if (!gold.open(QIODevice::ReadOnly))
        return {};
    QStringList files;
    for (const QJsonValue &name : QJsonDocument::fromJson(gold.readAll()).object()[u"articles"_s].toArray()) {
        for (const QString &folder : {u"seeds/"_s, u"dev/"_s}) {
            const QString file = eval.filePath(folder + name.toString() + u".txt"_s);
            if (QFile::exists(file))
                files << file;
        }
    }
    return files;
}

QStringList ourArticles()
{
    const QDir folder(source.filePath(u"tests/quality/articles"_s));
    QStringList files;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name).mid(0, 12))
        files << folder.filePath(name);
    return files;
}

} // namespace

void tst_Keyboard::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QGuiApplication::setQuitOnLastWindowClosed(false);
}

void tst_Keyboard::openWindow()
{
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1000, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

/// Waits until the story knows of the last correction.
void tst_Keyboard::settle()
{
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->isBuilding() && !m_window->workspace()->isReading(),
                             60000);
}

void tst_Keyboard::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTRY_VERIFY(QGuiApplication::focusWindow());
    QTest::keyClick(QGuiApplication::focusWindow(), static_cast<Qt::Key>(key), modifiers);
}

void tst_Keyboard::type(const QString &ascii)
{
    for (const QChar c : ascii)
        QTest::keyClick(QGuiApplication::focusWindow(), c.toLatin1());
}

template<typename Answer>
void tst_Keyboard::pressAndAnswer(int key, Qt::KeyboardModifiers modifiers, Answer answer)
{
    bool isAnswered = false;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog || isAnswered || QGuiApplication::focusWindow() != dialog->windowHandle())
            return;
        isAnswered = true;
        timer.stop();
        answer();
    });
    timer.start(10);
    press(key, modifiers);
    QTRY_VERIFY(isAnswered);
    // Without a window manager nobody gives the keyboard back.
    m_window->activateWindow();
    QTRY_COMPARE(QGuiApplication::focusWindow(), m_window->windowHandle());
}

void tst_Keyboard::openFolder(const QString &path)
{
    pressAndAnswer(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier, [&] {
        type(path);
        press(Qt::Key_Return);
    });
}

/// The review offers one thing after the other, the most doubtful first: most are accepted, some rejected,
/// some given another day, some left for later.
void tst_Keyboard::decideEverything()
{
    const ReviewBar *review = m_window->corrections()->review();
    press(Qt::Key_F8);
    QVERIFY(review->isReviewing());
    const std::size_t all = story().events.size() + story().relations.size();
    QCOMPARE(review->queue().size(), all);
    std::size_t rejected = 0;
    for (std::size_t turn = 1; !review->queue().empty(); ++turn) {
        QVERIFY2(turn < 3 * all, "it comes to an end");
        const bool isEvent = m_window->selection()->event().isValid();
        if (turn % 11 == 0 && review->queue().size() > 3) {
            press(Qt::Key_Space);
        } else if (turn % 7 == 0) {
            press(Qt::Key_2);
            ++rejected;
        } else if (turn % 5 == 0 && isEvent) {
            settle();
            pressAndAnswer(Qt::Key_3, {}, [&] {
                const QString day = u"2031-05-%1"_s.arg(turn % 28 + 1, 2, 10, '0'_L1);
                press(Qt::Key_A, Qt::ControlModifier);
                type(day);
                press(Qt::Key_Tab);
                press(Qt::Key_A, Qt::ControlModifier);
                type(day);
                press(Qt::Key_Return);
            });
        } else {
            press(Qt::Key_1);
        }
        if (turn % 3 == 0 || review->queue().size() < 6) {
            settle(); // in between she is quicker than the machine
            m_stories[inForce()] = json();
        }
    }
    settle();
    QVERIFY(rejected > 2);
    QVERIFY(!story().events.empty());
    for (const StoryEvent &event : story().events)
        QVERIFY2(event.decision.accepted, qPrintable(event.key));
    for (const StoryRelation &relation : story().relations)
        QVERIFY2(relation.decision.accepted, qPrintable(relation.key));
    press(Qt::Key_Escape);
    QVERIFY(!review->isReviewing());
}

void tst_Keyboard::goBackAndForth()
{
    const auto go = [this](bool isBack) {
        std::size_t compared = 0;
        while (isBack ? journal().canUndo() : journal().canRedo()) {
            press(Qt::Key_Z, isBack ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
            const auto then = m_stories.find(inForce());
            if (then == m_stories.end() || (++compared % 8 != 0 && inForce() != 0))
                continue;
            settle();
            QCOMPARE(json(), then->second);
        }
    };
    const std::size_t all = inForce();
    go(true);
    QCOMPARE(inForce(), std::size_t(0));
    settle();
    QCOMPARE(json(), m_stories[0]);
    go(false);
    QCOMPARE(inForce(), all);
    settle();
    QCOMPARE(json(), m_stories[all]);
}

/// The articles themselves are gone, and so is everything else that the window remembers: the project alone
/// comes along.
void tst_Keyboard::saveAndOpenElsewhere()
{
    const QString path = m_folder->filePath(u"twelve.haengbo"_s);
    QSignalSpy saved(m_window->projects(), &ProjectController::saved);
    pressAndAnswer(Qt::Key_S, Qt::ControlModifier, [&] {
        type(path);
        press(Qt::Key_Return);
    });
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 60000);
    const QByteArray before = json();
    press(Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
    m_window.reset();
    const QString elsewhere = m_folder->filePath(u"elsewhere.haengbo"_s);
    QVERIFY(QFile::rename(path, elsewhere));
    QVERIFY(QDir(m_folder->filePath(u"articles"_s)).removeRecursively());
    QSettings().clear();
    openWindow();
    QSignalSpy opened(m_window->projects(), &ProjectController::opened);
    pressAndAnswer(Qt::Key_O, Qt::ControlModifier | Qt::AltModifier, [&] {
        type(elsewhere);
        press(Qt::Key_Return);
    });
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 60000);
    settle();
    QCOMPARE(json(), before);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(json() != before);
    press(Qt::Key_Y, Qt::ControlModifier);
    settle();
    QCOMPARE(json(), before);
}

void tst_Keyboard::everyEventIsCheckedByKeysAlone_data()
{
    QTest::addColumn<QStringList>("articles");
    QTest::newRow("ours") << ourArticles();
    QTest::newRow("of the story gold") << sharedStory();
}

void tst_Keyboard::everyEventIsCheckedByKeysAlone()
{
    QFETCH(const QStringList, articles);
    if (articles.isEmpty())
        QSKIP("the story gold does not lie beside the sources");
    QSettings().clear();
    QDir(ProjectController::unsavedFolder()).removeRecursively();
    m_stories.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString folder = m_folder->filePath(u"articles"_s);
    QVERIFY(QDir().mkpath(folder));
    for (const QString &article : articles)
        QVERIFY(QFile::copy(article, folder + u'/' + QFileInfo(article).fileName()));
    openWindow();
    openFolder(folder);
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), std::size_t(12), 60000);
    settle();
    m_stories[0] = json();
    // The timeline alone: all the other views would be painted a thousand times.
    press(Qt::Key_0, Qt::AltModifier);
    press(Qt::Key_F11);
    decideEverything();
    if (QTest::currentTestFailed())
        return;
    m_stories[inForce()] = json();
    goBackAndForth();
    if (QTest::currentTestFailed())
        return;
    saveAndOpenElsewhere();
    m_window.reset();
}

QTEST_MAIN(tst_Keyboard)

#include "tst_keyboard.moc"
