// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/storyfeed.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// How a new story comes to the views: at once when it is small, one after the other when it is large.
class tst_StoryFeed : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSmallStoryIsEverywhereAtOnce();
    void aLargeStoryComesToTheVisibleViewsFirst();
    void whatIsTypedInTheMeantimeComesAfterwards();
    void aNewerStoryTakesTheWayOfTheOlderOne();

private:
    static StoryPtr storyOf(std::size_t articles);

    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_hidden = nullptr;
    QLineEdit *m_last = nullptr;
    StoryFeed *m_feed = nullptr;
    std::function<void()> m_onFed; ///< done once, right after a view got a story
    QStringList m_fed;             ///< what happened: the view and how many articles it got
};

StoryPtr tst_StoryFeed::storyOf(std::size_t articles)
{
    auto story = std::make_shared<Story>();
    story->articles.resize(articles);
    return story;
}

void tst_StoryFeed::init()
{
    m_fed.clear();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_feed = new StoryFeed(m_window.get());
    for (QLineEdit **edit : {&m_hidden, &m_first, &m_last}) {
        *edit = new QLineEdit(m_window.get());
        column->addWidget(*edit);
        const QString name = edit == &m_first ? u"first"_s : edit == &m_hidden ? u"hidden"_s : u"last"_s;
        m_feed->add(*edit, [this, name](const StoryPtr &story) {
            m_fed << u"%1 %2"_s.arg(name).arg(story->articles.size());
            if (const auto deed = std::exchange(m_onFed, nullptr))
                QTimer::singleShot(0, this, deed);
        });
        connect(*edit, &QLineEdit::textEdited, this, [this](const QString &text) { m_fed << text; });
    }
    m_hidden->hide();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    m_first->setFocus();
    QTRY_VERIFY(m_first->hasFocus());
}

void tst_StoryFeed::aSmallStoryIsEverywhereAtOnce()
{
    m_feed->start(storyOf(1), [this] { m_fed << u"done"_s; });
    QCOMPARE(m_fed, (QStringList{u"hidden 1"_s, u"first 1"_s, u"last 1"_s, u"done"_s}));
    QVERIFY(!m_feed->isRunning());
}

void tst_StoryFeed::aLargeStoryComesToTheVisibleViewsFirst()
{
    m_feed->start(storyOf(1000), [this] { m_fed << u"done"_s; });
    QVERIFY(m_feed->isRunning());
    QVERIFY(m_fed.isEmpty());
    QTRY_VERIFY(!m_feed->isRunning());
    QCOMPARE(m_fed, (QStringList{u"first 1000"_s, u"last 1000"_s, u"hidden 1000"_s, u"done"_s}));
}

void tst_StoryFeed::whatIsTypedInTheMeantimeComesAfterwards()
{
    m_feed->start(storyOf(1000), [this] { m_fed << u"done"_s; });
    QTest::keyClick(m_first, Qt::Key_A);
    QTest::mouseClick(m_last, Qt::LeftButton);
    QTest::keyClick(m_last, Qt::Key_B);
    QVERIFY(m_fed.isEmpty());
    QTRY_COMPARE(m_fed,
                 (QStringList{u"first 1000"_s, u"last 1000"_s, u"hidden 1000"_s, u"done"_s, u"a"_s, u"b"_s}));
    QVERIFY(m_last->hasFocus());
    QTest::keyClick(m_last, Qt::Key_C);
    QCOMPARE(m_fed.last(), u"bc"_s);
}

void tst_StoryFeed::aNewerStoryTakesTheWayOfTheOlderOne()
{
    m_feed->start(storyOf(1000), [this] { m_fed << u"never"_s; });
    // In the midst of it, when one view has the older story.
    m_onFed = [this] { m_feed->start(storyOf(2000), [this] { m_fed << u"done"_s; }); };
    QTRY_COMPARE(m_fed.value(m_fed.size() - 1), u"done"_s);
    QVERIFY(!m_fed.contains(u"never"_s));
    for (const QString &view : {u"first 2000"_s, u"last 2000"_s, u"hidden 2000"_s})
        QCOMPARE(m_fed.count(view), 1);
}

QTEST_MAIN(tst_StoryFeed)
#include "tst_storyfeed.moc"
