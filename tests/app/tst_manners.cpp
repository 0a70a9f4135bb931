// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/preferencescontroller.h"
#include "app/desktop/projectcontroller.h"
#include "ui/help/helpwindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/problems/noticebar.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QKeySequenceEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSaveFile>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// The manners of a desktop program: preferences, keys that can be changed, help inside, hints at the first
/// start, one view in the whole window, changed files that are noticed.
class tst_Manners : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void noTwoActionsShareTheirKeys();
    void keysAreChangedAndKept();
    void takenKeysAreRefused();
    void preferencesHoldAtOnceAndAreKept();
    void everyPageOfHelpIsThere_data();
    void everyPageOfHelpIsThere();
    void newcomersAreGreetedOnce();
    void oneViewStaysAloneAndGivesTheRoomBack();
    void aChangedFileIsNoticedOnComingBack();
    void aChangedFileIsNoticedByItself_data();
    void aChangedFileIsNoticedByItself();

private:
    void openWindow();
    QAction *actionCalled(const QString &text) const;

    std::unique_ptr<MainWindow> m_window;
};

void tst_Manners::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void tst_Manners::init()
{
    QSettings().clear();
    openWindow();
}

void tst_Manners::cleanup()
{
    m_window.reset();
    QSettings().clear();
    applyLook({});
}

void tst_Manners::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QAction *tst_Manners::actionCalled(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void tst_Manners::noTwoActionsShareTheirKeys()
{
    QMap<QString, QString> seen;
    for (const Shortcut &shortcut : m_window->preferences()->shortcuts()) {
        if (shortcut.keys.isEmpty())
            continue;
        const QString keys = shortcut.keys.toString();
        QVERIFY2(!seen.contains(keys),
                 qPrintable(QStringList({keys, shortcut.name, seen[keys]}).join(u", "_s)));
        seen[keys] = shortcut.name;
    }
    QVERIFY(seen.size() > 30);
}

void tst_Manners::keysAreChangedAndKept()
{
    const QKeySequence standard = actionCalled(u"Search everywhere"_s)->shortcut();
    ShortcutsPage page(m_window->preferences()->shortcuts());
    connect(&page, &ShortcutsPage::changed, m_window->preferences(), &PreferencesController::setKeys);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto rows = page.list()->findItems(u"Search everywhere"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    page.list()->setCurrentItem(rows.front());
    page.edit()->setFocus();
    QTest::keyClick(page.edit()->focusProxy() ? page.edit()->focusProxy() : page.edit(), Qt::Key_J,
                    Qt::ControlModifier | Qt::AltModifier);
    const QKeySequence changed(Qt::CTRL | Qt::ALT | Qt::Key_J);
    QTRY_COMPARE(actionCalled(u"Search everywhere"_s)->shortcut(), changed);
    openWindow();
    QCOMPARE(actionCalled(u"Search everywhere"_s)->shortcut(), changed);
    // Back to what the program comes with.
    for (const Shortcut &shortcut : m_window->preferences()->shortcuts()) {
        if (shortcut.keys == changed)
            m_window->preferences()->setKeys(shortcut.id, shortcut.standard);
    }
    openWindow();
    QCOMPARE(actionCalled(u"Search everywhere"_s)->shortcut(), standard);
}

void tst_Manners::takenKeysAreRefused()
{
    ShortcutsPage page({{u"a"_s, u"Menu"_s, u"One"_s, QKeySequence(Qt::Key_F5), QKeySequence(Qt::Key_F5)},
                        {u"b"_s, u"Menu"_s, u"Other"_s, QKeySequence(Qt::Key_F6), QKeySequence(Qt::Key_F6)}});
    QSignalSpy changed(&page, &ShortcutsPage::changed);
    page.list()->setCurrentItem(page.list()->topLevelItem(0)->child(0));
    page.edit()->setKeySequence(QKeySequence(Qt::Key_F6));
    emit page.edit()->editingFinished();
    QVERIFY(changed.isEmpty());
    QVERIFY(page.complaint().contains(u"Other"_s));
    QCOMPARE(page.edit()->keySequence(), QKeySequence(Qt::Key_F5));
    page.edit()->setKeySequence(QKeySequence(Qt::Key_F7));
    emit page.edit()->editingFinished();
    QCOMPARE(changed.size(), 1);
    QVERIFY(page.complaint().isEmpty());
}

void tst_Manners::preferencesHoldAtOnceAndAreKept()
{
    m_window->preferences()->openPreferences();
    auto *dialog = m_window->findChild<PreferencesDialog *>();
    QVERIFY(dialog);
    auto *theme = dialog->findChild<QComboBox *>(u"theme"_s);
    theme->setCurrentIndex(theme->findData(u"dark"_s));
    QVERIFY(Theme::of(QApplication::palette()).dark);
    theme->setCurrentIndex(theme->findData(u"light"_s));
    QVERIFY(!Theme::of(QApplication::palette()).dark);
    const QString words = Wording::date(u"2025-02-04");
    dialog->findChild<QComboBox *>(u"dates"_s)->setCurrentIndex(1);
    QCOMPARE(Wording::date(u"2025-02-04"), u"2025-02-04"_s);
    QCOMPARE(Wording::date(u"2025-02"), u"2025-02"_s);
    QVERIFY(words != u"2025-02-04"_s);
    dialog->findChild<QCheckBox *>(u"transitions"_s)->setChecked(false);
    QVERIFY(!m_window->findChild<QAction *>(u"transitions"_s)->isChecked());
    auto *language = dialog->findChild<QComboBox *>(u"language"_s);
    language->setCurrentIndex(language->findData(u"ko"_s));
    const Preferences kept = loadPreferences();
    QCOMPARE(kept, (Preferences{u"light"_s, {}, 0, u"ko"_s, true, false}));
    dialog->close();
}

void tst_Manners::everyPageOfHelpIsThere_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::newRow("Korean") << QLocale(QLocale::Korean);
    QTest::newRow("English") << QLocale(QLocale::English);
}

void tst_Manners::everyPageOfHelpIsThere()
{
    QFETCH(const QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    HelpWindow help;
    QLocale::setDefault(before);
    QStringList pages;
    for (int row = 0; row < help.pages()->count(); ++row) {
        help.pages()->setCurrentRow(row);
        const QString text = help.text()->toPlainText();
        QVERIFY2(text.size() > 200, qPrintable(help.pages()->item(row)->text()));
        QVERIFY(!pages.contains(text));
        const bool isKorean = text.contains(u"니다"_s);
        QCOMPARE(isKorean, locale.language() == QLocale::Korean);
        pages << text;
    }
    QCOMPARE(pages.size(), 6);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(m_window->findChild<HelpWindow *>());
    QTRY_VERIFY(m_window->findChild<HelpWindow *>()->isVisible());
}

void tst_Manners::newcomersAreGreetedOnce()
{
    m_window->greetNewcomers();
    QVERIFY(m_window->notices()->isVisible());
    QVERIFY(m_window->notices()->words().contains(u"F1"_s));
    m_window->workspace()->addText(u"pasted"_s, u"새 공장\n\n두루미는 2024년 3월 5일 공장을 열었다."_s);
    QTRY_VERIFY2(!m_window->notices()->isVisible(), "whoever has begun needs the room");
    openWindow();
    m_window->greetNewcomers();
    QVERIFY(!m_window->notices()->isVisible());
}

void tst_Manners::oneViewStaysAloneAndGivesTheRoomBack()
{
    // The timeline has the keyboard from the start.
    QVERIFY(m_window->timeline()->hasFocus());
    auto *events = m_window->findChild<QDockWidget *>(u"events"_s);
    auto *source = m_window->findChild<QDockWidget *>(u"source"_s);
    QTest::keyClick(m_window.get(), Qt::Key_7, Qt::AltModifier);
    QTRY_VERIFY(events->isVisible());
    // As the person set it, not as it comes.
    m_window->resizeDocks({events}, {m_window->height() * 3 / 10}, Qt::Vertical);
    QCoreApplication::processEvents();
    const QSize size = events->size();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(!source->isVisible());
    QVERIFY(events->isVisible());
    QVERIFY(!m_window->centralWidget()->isVisible());
    const auto tabs = m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(!tabs.isEmpty());
    for (const QTabBar *bar : tabs)
        QVERIFY(!bar->isVisible());
    QTRY_VERIFY(events->height() > m_window->height() * 7 / 10);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(source->isVisible());
    QVERIFY(m_window->centralWidget()->isVisible());
    for (const QTabBar *bar : tabs)
        QVERIFY(bar->isVisible());
    QTRY_VERIFY2(std::abs(events->height() - size.height()) < 8 &&
                     std::abs(events->width() - size.width()) < 8,
                 qPrintable(u"%1 x %2, was %3 x %4"_s.arg(events->width())
                                .arg(events->height())
                                .arg(size.width())
                                .arg(size.height())));
}

void tst_Manners::aChangedFileIsNoticedOnComingBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"기사.txt"_s);
    const auto write = [&path](const QString &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    };
    write(u"두루미 회장은 3일 서울에서 투자자를 만났다."_s);
    m_window->open({path});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(1), 30000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
    m_window->projects()->lookForChangesSoon();
    QTest::qWait(200);
    QVERIFY2(!m_window->notices()->isVisible(), "nothing has changed yet");
    write(u"두루미 회장은 5일 부산에서 다른 투자자를 만났다고 밝혔다."_s);
    m_window->projects()->lookForChanges();
    QTRY_VERIFY(m_window->notices()->isVisible());
}

/// An editor writes into the file, or a new one beside it that takes its place; nobody leaves the window.
void tst_Manners::aChangedFileIsNoticedByItself_data()
{
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("written into") << false;
    QTest::newRow("replaced by another") << true;
}

void tst_Manners::aChangedFileIsNoticedByItself()
{
    QFETCH(const bool, isReplaced);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"기사.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"두루미 회장은 3일 서울에서 투자자를 만났다."_s.toUtf8());
    file.close();
    m_window->open({path});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(1), 30000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
    m_window->projects()->lookForChangesSoon();
    QTest::qWait(100);
    QVERIFY2(!m_window->notices()->isVisible(), "nothing has changed yet");
    const QByteArray other = u"두루미 회장은 5일 부산에서 다른 투자자를 만났다고 밝혔다."_s.toUtf8();
    if (isReplaced) {
        QSaveFile saved(path);
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(other);
        QVERIFY(saved.commit());
    } else {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(other);
        file.close();
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_window->notices()->isVisible(), 20000);
    QVERIFY(m_window->notices()->words().contains(u"1"_s));
}

QTEST_MAIN(tst_Manners)

#include "tst_manners.moc"
