// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"
#include "tests/support/shownwindow.h"

#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Panels: one name each, moved by their tabs, found again where they were left.
class tst_Docks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aNameStandsOnceOnly();
    void aTabClickedTwiceBecomesAWindow();
    void aTabDraggedAwayBecomesAWindow();
    void theMenuOfATabMovesItsPanel();
    void panelsAreFoundWhereTheyWereLeft();
    void countsStayUnderAMessage();

private:
    QDockWidget *dock(const QString &id) const { return m_window->findChild<QDockWidget *>(id); }
    std::pair<QTabBar *, QPoint> tabOf(const QString &id) const;

    std::unique_ptr<MainWindow> m_window;
};

void tst_Docks::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void tst_Docks::init()
{
    m_window.reset();
    QSettings().clear();
    m_window = shownWindow();
    QVERIFY(m_window);
}

/// The bar with the tab of \a id, and its middle.
std::pair<QTabBar *, QPoint> tst_Docks::tabOf(const QString &id) const
{
    for (QTabBar *bar : m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int i = 0; i < bar->count(); ++i) {
            if (bar->tabText(i) == dock(id)->windowTitle())
                return {bar, bar->tabRect(i).center()};
        }
    }
    return {};
}

void tst_Docks::aNameStandsOnceOnly()
{
    // Where a tab tells the name the title is gone, and back as soon as the tab is.
    QTRY_VERIFY(dock(u"graph"_s)->titleBarWidget());
    QVERIFY(dock(u"graph"_s)->titleBarWidget()->height() <= 0);
    QVERIFY(!dock(u"source"_s)->titleBarWidget());
    QVERIFY(!dock(u"articles"_s)->titleBarWidget());
    m_window->tabifyDockWidget(dock(u"source"_s), dock(u"details"_s));
    QTRY_VERIFY(dock(u"source"_s)->titleBarWidget() && dock(u"details"_s)->titleBarWidget());
    dock(u"details"_s)->close();
    QTRY_VERIFY(!dock(u"source"_s)->titleBarWidget());
    dock(u"details"_s)->show();
    QTRY_VERIFY(dock(u"source"_s)->titleBarWidget());
    dock(u"details"_s)->setFloating(true);
    QTRY_VERIFY(!dock(u"details"_s)->titleBarWidget() && !dock(u"source"_s)->titleBarWidget());
}

void tst_Docks::aTabClickedTwiceBecomesAWindow()
{
    const auto [bar, middle] = tabOf(u"charts"_s);
    QVERIFY(bar);
    QTest::mouseDClick(bar, Qt::LeftButton, {}, middle);
    QVERIFY(dock(u"charts"_s)->isFloating());
    QTRY_VERIFY2(!dock(u"charts"_s)->titleBarWidget(), "a window is moved by its title");
    QVERIFY(!dock(u"graph"_s)->isFloating());
}

void tst_Docks::aTabDraggedAwayBecomesAWindow()
{
    const auto [bar, middle] = tabOf(u"history"_s);
    QVERIFY(bar);
    QTest::mousePress(bar, Qt::LeftButton, {}, middle);
    const auto moveTo = [bar = bar](QPoint to) {
        QMouseEvent move(QEvent::MouseMove, to, bar->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(bar, &move);
    };
    moveTo(middle + QPoint(30, 2));
    QVERIFY2(!dock(u"history"_s)->isFloating(), "along the bar it changes its place among the tabs");
    moveTo(middle - QPoint(0, 120));
    QVERIFY(dock(u"history"_s)->isFloating());
    QTest::mouseRelease(bar, Qt::LeftButton, {}, middle);
}

void tst_Docks::theMenuOfATabMovesItsPanel()
{
    const auto [bar, middle] = tabOf(u"events"_s);
    QVERIFY(bar);
    QTimer::singleShot(0, this, [this] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto actions = menu->actions();
        const auto right = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().remove(u'&') == u"To the right"_s;
        });
        QVERIFY(right != actions.end());
        menu->setActiveAction(*right);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent asked(QContextMenuEvent::Mouse, middle, bar->mapToGlobal(middle));
    QApplication::sendEvent(bar, &asked);
    QCOMPARE(m_window->dockWidgetArea(dock(u"events"_s)), Qt::RightDockWidgetArea);
    QVERIFY(dock(u"events"_s)->isVisible());
}

void tst_Docks::panelsAreFoundWhereTheyWereLeft()
{
    m_window->addDockWidget(Qt::RightDockWidgetArea, dock(u"graph"_s));
    dock(u"news"_s)->close();
    m_window->close();
    m_window = shownWindow();
    QCOMPARE(m_window->dockWidgetArea(dock(u"graph"_s)), Qt::RightDockWidgetArea);
    QVERIFY(!dock(u"news"_s)->isVisible());
    QTRY_VERIFY(!dock(u"graph"_s)->titleBarWidget());
    QTRY_VERIFY(dock(u"charts"_s)->titleBarWidget());
}

void tst_Docks::countsStayUnderAMessage()
{
    m_window->statusBar()->showMessage(u"something was done"_s);
    const auto labels = m_window->statusBar()->findChildren<QLabel *>();
    const bool areThere = std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u" · "_s);
    });
    QVERIFY(areThere);
}

QTEST_MAIN(tst_Docks)

#include "tst_docks.moc"
