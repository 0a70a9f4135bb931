// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/correctioncontroller.h"
#include "app/desktop/mainwindow.h"
#include "tests/support/shownwindow.h"
#include "ui/corrections/reviewbar.h"
#include "ui/graph/graphview.h"
#include "ui/style/elidedlabel.h"
#include "ui/timeline/timelineview.h"

#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// The review asks about what the other views show, and about one thing at a time.
class tst_Review : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatIsSelectedElsewhereIsAskedAbout();
    void whatIsCheckedIsShownButStaysOutOfTheQueue();
    void theFilterNarrowsWhatIsAsked();
    void whatWasRejectedCountsAsChecked();
    void theGraphStandsStillWhileOneDecides();
    void theQuestionHasTheWholeRow();

private:
    const Story &story() const { return *m_window->workspace()->story(); }
    ReviewBar *review() const { return m_window->corrections()->review(); }
    void press(Qt::Key key);
    QString label(const QString &name) const { return review()->findChild<QLabel *>(name)->text(); }
    EventId eventAt(std::size_t place) const;

    std::unique_ptr<MainWindow> m_window;
};

void tst_Review::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void tst_Review::init()
{
    m_window.reset();
    QSettings().clear();
    m_window = shownWindow();
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const QString samples = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s;
    m_window->open({samples});
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), std::size_t(8), 30000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
    m_window->timeline()->setFocus();
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    QVERIFY(review()->isReviewing());
}

void tst_Review::press(Qt::Key key)
{
    QTest::keyClick(m_window->timeline(), key);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->isBuilding(), 30000);
}

/// The event that stands at \a place or after it in the queue.
EventId tst_Review::eventAt(std::size_t place) const
{
    for (; place < review()->queue().size(); ++place) {
        if (const auto *event = std::get_if<EventId>(&review()->queue()[place].thing))
            return *event;
    }
    return {};
}

void tst_Review::whatIsSelectedElsewhereIsAskedAbout()
{
    const EventId other = eventAt(5);
    QVERIFY(other.isValid() && m_window->selection()->event() != other);
    const QString summary = story()[other].summary;
    m_window->selection()->select(other);
    QVERIFY2(label(u"reviewWhat"_s).contains(summary), qPrintable(label(u"reviewWhat"_s)));
    press(Qt::Key_1);
    const auto &events = story().events;
    const auto checked = std::find_if(events.begin(), events.end(),
                                      [](const StoryEvent &event) { return event.decision.accepted; });
    QVERIFY(checked != events.end());
    QCOMPARE(QString(checked->summary), summary);
    QCOMPARE(std::count_if(events.begin(), events.end(),
                           [](const StoryEvent &event) { return event.decision.accepted; }),
             1);
}

void tst_Review::whatIsCheckedIsShownButStaysOutOfTheQueue()
{
    const EventId first = eventAt(0);
    const QString summary = story()[first].summary;
    m_window->selection()->select(first);
    press(Qt::Key_1);
    const std::size_t left = review()->queue().size();
    const auto &events = story().events;
    const auto checked = std::find_if(events.begin(), events.end(),
                                      [](const StoryEvent &event) { return event.decision.accepted; });
    const QString asked = label(u"reviewWhat"_s);
    m_window->selection()->select(EventId{static_cast<int>(checked - events.begin())});
    QVERIFY(label(u"reviewWhat"_s).contains(summary));
    QVERIFY(label(u"reviewWhy"_s).contains(u"checked already"_s));
    // The space bar goes back to where the queue was left.
    press(Qt::Key_Space);
    QCOMPARE(label(u"reviewWhat"_s), asked);
    QCOMPARE(review()->queue().size(), left);
}

void tst_Review::theFilterNarrowsWhatIsAsked()
{
    const std::size_t all = review()->queue().size();
    Filter filter;
    filter.articles = {ArticleId{0}};
    m_window->filter()->setFilter(filter);
    const std::size_t events = acceptedEvents(filter, story()).size();
    const std::size_t relations = acceptedRelations(filter, story()).size();
    QVERIFY(events > 0 && events + relations < all);
    QCOMPARE(review()->queue().size(), events + relations);
    m_window->filter()->setFilter({});
    QCOMPARE(review()->queue().size(), all);
}

void tst_Review::whatWasRejectedCountsAsChecked()
{
    const auto *progress = review()->findChild<QProgressBar *>();
    const int all = progress->maximum();
    m_window->selection()->select(eventAt(0));
    press(Qt::Key_2);
    QTRY_COMPARE(progress->value(), 1);
    QCOMPARE(progress->maximum(), all);
    press(Qt::Key_1);
    QTRY_COMPARE(progress->value(), 2);
    QCOMPARE(progress->maximum(), all);
}

void tst_Review::theGraphStandsStillWhileOneDecides()
{
    const auto places = [this] {
        std::map<QString, QPointF> all;
        if (!QTest::qWaitFor([this] { return !m_window->graph()->isArranging(); }))
            return all;
        const Graph &graph = m_window->graph()->graph();
        for (std::size_t i = 0; i < graph.nodes.size(); ++i)
            all[graph.nodes[i].key] = m_window->graph()->canvas()->positions()[i];
        return all;
    };
    // A window that has just been opened may give the graph other room a moment later.
    auto before = places();
    QVERIFY(QTest::qWaitFor([&] {
        QTest::qWait(400);
        return std::exchange(before, places()) == before;
    }));
    QVERIFY(before.size() > 5);
    const std::size_t relations = story().relations.size();
    for (int i = 0; i < 3; ++i) {
        m_window->selection()->select(RelationId{0});
        press(Qt::Key_2);
    }
    QTRY_COMPARE(story().relations.size(), relations - 3);
    int stayed = 0;
    for (const auto &[key, point] : places()) {
        const auto was = before.find(key);
        if (was == before.end())
            continue;
        QVERIFY2((was->second - point).manhattanLength() < 0.01, qPrintable(key));
        ++stayed;
    }
    QVERIFY(stayed > 3);
}

/// At the narrowest the question has the row for itself.
void tst_Review::theQuestionHasTheWholeRow()
{
    auto *what = review()->findChild<ElidedLabel *>(u"reviewWhat"_s);
    QVERIFY(what);
    m_window->resize(1067, 600);
    QTRY_VERIFY2(what->width() > review()->width() * 9 / 10,
                 qPrintable(u"%1 of %2"_s.arg(what->width()).arg(review()->width())));
    for (const char *button : {"reviewAccept", "reviewStop"})
        QVERIFY(!review()->findChild<QToolButton *>(QString::fromLatin1(button))->visibleRegion().isEmpty());
}

QTEST_MAIN(tst_Review)

#include "tst_review.moc"
