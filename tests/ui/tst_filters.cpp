// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenstory.h"
#include "ui/details/detailstext.h"
#include "ui/details/detailsview.h"
#include "ui/filters/articlelist.h"
#include "ui/filters/facetlist.h"
#include "ui/filters/filterbar.h"
#include "ui/problems/problemslist.h"

#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// The lists and the bar that narrow every view, and the details of what is selected.
class tst_Filters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void typingSearchesEventsNamesAndSentences();
    void aStatusButtonHidesItsStatus();
    void everyFilterIsAChipThatAClickRemoves();
    void articlesStandByDayWithTheirEvents();
    void uncheckingAnArticleLeavesItOut();
    void checkingANameNarrowsToIt();
    void detailsTellTheStatusAndTheSentence();
    void linksLeadBackToWhatTheyStandFor_data();
    void linksLeadBackToWhatTheyStandFor();
    void everyProblemHasAReason();

private:
    StoryPtr m_story;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FilterState> m_filter;
};

void tst_Filters::init()
{
    m_story = Test::writtenStory();
    m_selection = std::make_unique<Selection>();
    m_filter = std::make_unique<FilterState>();
}

void tst_Filters::typingSearchesEventsNamesAndSentences()
{
    FilterBar bar(m_filter.get());
    bar.setStory(m_story);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QTest::keyClicks(bar.search(), u"Busan"_s);
    QVERIFY(acceptedEvents(m_filter->filter(), *m_story).empty());
    bar.search()->setText(u"부산"_s);
    QCOMPARE(acceptedEvents(m_filter->filter(), *m_story).size(), std::size_t(1));
    bar.search()->setText(u"새봄물산"_s);
    QCOMPARE(acceptedEvents(m_filter->filter(), *m_story).front(),
             Test::eventOf(*m_story, EventType::Acquisition));
}

void tst_Filters::aStatusButtonHidesItsStatus()
{
    FilterBar bar(m_filter.get());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    const auto buttons = bar.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(buttons.size(), 4);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(m_filter->filter().hiddenStatuses == std::set<Status>{Status::Scheduled});
    for (const EventId event : acceptedEvents(m_filter->filter(), *m_story))
        QVERIFY((*m_story)[event].status != Status::Scheduled);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QVERIFY(m_filter->filter().isEmpty());
}

void tst_Filters::everyFilterIsAChipThatAClickRemoves()
{
    FilterBar bar(m_filter.get());
    bar.setStory(m_story);
    bar.resize(1400, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    Filter filter;
    filter.from = QDate(2024, 3, 1);
    filter.to = QDate(2024, 3, 31);
    filter.eventTypes = {EventType::Meeting};
    filter.entities = {Test::entityCalled(*m_story, u"누리소재")};
    filter.undatedOnly = true;
    m_filter->setFilter(filter);
    const auto chips = [&bar] {
        QList<QToolButton *> shown;
        for (QToolButton *button : bar.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (!button->isCheckable() && button->isVisible())
                shown << button;
        }
        return shown;
    };
    for (int left = 4; left > 0; --left) {
        QTRY_COMPARE(chips().size(), left);
        QTest::mouseClick(chips().front(), Qt::LeftButton);
    }
    QVERIFY(m_filter->filter().isEmpty());
}

void tst_Filters::articlesStandByDayWithTheirEvents()
{
    ArticleList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    QCOMPARE(list.topLevelItemCount(), 2);
    QCOMPARE(list.topLevelItem(0)->text(1), u"2024-03-05"_s);
    QCOMPARE(list.topLevelItem(0)->text(2), u"2"_s);
    QCOMPARE(list.topLevelItem(1)->text(1), u"2024-03-08"_s);
    QCOMPARE(list.topLevelItem(1)->text(2), u"1"_s);
}

void tst_Filters::uncheckingAnArticleLeavesItOut()
{
    ArticleList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    list.topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    const std::vector<EventId> left = acceptedEvents(m_filter->filter(), *m_story);
    QCOMPARE(left.size(), std::size_t(1));
    QCOMPARE(left.front(), Test::eventOf(*m_story, EventType::Acquisition));
    list.topLevelItem(0)->setCheckState(0, Qt::Checked);
    QVERIFY(m_filter->filter().isEmpty());
}

void tst_Filters::checkingANameNarrowsToIt()
{
    FacetList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    const auto items = list.findItems(u"새봄물산"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(items.size(), 1);
    items.front()->setCheckState(0, Qt::Checked);
    QCOMPARE(acceptedEvents(m_filter->filter(), *m_story).size(), std::size_t(1));
    list.setCurrentItem(items.front());
    QCOMPARE(m_selection->entity(), Test::entityCalled(*m_story, u"새봄물산"));
}

void tst_Filters::detailsTellTheStatusAndTheSentence()
{
    DetailsView view(m_selection.get());
    view.setStory(m_story);
    const QString empty = view.toPlainText();
    m_selection->select(Test::eventOf(*m_story, EventType::Meeting));
    const QString text = view.toPlainText();
    QVERIFY(text != empty);
    QVERIFY(text.contains(u"박한결 누리소재 대표가 4일 서울에서 한빛전자 경영진을 만났다"));
    QVERIFY(text.contains(u"●"));
    QVERIFY(text.contains(u"4일"));
    m_selection->select(Test::eventOf(*m_story, EventType::Acquisition));
    QVERIFY(view.toPlainText().contains(u"⊘"));
    m_selection->select(RelationId{0});
    QVERIFY(view.toPlainText().contains(u"두 회사는 합작법인을 세우기로 했다"));
}

void tst_Filters::linksLeadBackToWhatTheyStandFor_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 5; ++i)
        QTest::newRow(qPrintable(QString::number(i))) << i;
}

void tst_Filters::linksLeadBackToWhatTheyStandFor()
{
    QFETCH(const int, which);
    const std::array<Selected, 5> all{EventId{3}, RelationId{1}, EntityId{12}, ArticleId{0},
                                      Passage{{2}, {5, 17}}};
    const Selected &selected = all[static_cast<std::size_t>(which)];
    QVERIFY(selectedOf(QUrl(linkOf(selected))) == selected);
}

void tst_Filters::everyProblemHasAReason()
{
    ProblemsList list;
    std::vector<Problem> problems;
    for (int kind = 0; kind <= static_cast<int>(Problem::Kind::UnsafePath); ++kind)
        problems.push_back({static_cast<Problem::Kind>(kind), u"/somewhere/%1.txt"_s.arg(kind), u"detail"_s});
    list.setProblems(problems);
    QCOMPARE(list.topLevelItemCount(), static_cast<int>(problems.size()));
    QStringList reasons;
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        QCOMPARE(list.topLevelItem(i)->text(0), u"%1.txt"_s.arg(i));
        QVERIFY(list.topLevelItem(i)->text(1).size() > 5);
        reasons << list.topLevelItem(i)->text(1);
    }
    QCOMPARE(reasons.removeDuplicates(), 0);
    QCOMPARE(list.toText().count(u'\n'), reasons.size() - 1);
}

QTEST_MAIN(tst_Filters)

#include "tst_filters.moc"
