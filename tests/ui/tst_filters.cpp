// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenstory.h"
#include "ui/details/detailstext.h"
#include "ui/details/detailsview.h"
#include "ui/filters/articledelegate.h"
#include "ui/filters/articlelist.h"
#include "ui/filters/chiprow.h"
#include "ui/filters/facetlist.h"
#include "ui/filters/filterbar.h"
#include "ui/filters/hiddennote.h"
#include "ui/problems/problemslist.h"
#include "ui/style/wording.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// The lists and the bar that narrow every view, and the details of what is selected.
class tst_Filters : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chipsWithoutRoomStandInAMenu();
    void aLongNameLeavesTheSignThatRemovesIt();
    void aFacetNarrowsAndCounts();
    void aNoteTellsWhatIsHidden();
    void aStatusButtonHidesItsStatus();
    void everyFilterIsAChipThatAClickRemoves();
    void articlesStandByDayWithTheirEvents();
    void uncheckingAnArticleLeavesItOut();
    void whatIsClickedAgainIsSelectedAgain();
    void anArticleHasRoomForItsTitle();
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

void tst_Filters::chipsWithoutRoomStandInAMenu()
{
    FilterBar bar(m_filter.get());
    bar.setStory(m_story);
    bar.resize(640, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    Filter filter;
    filter.text = u"부산 & 서울"_s;
    filter.outlets = {u"아주 긴 이름을 가진 어느 신문"_s, u"또 하나의 긴 이름을 가진 신문"_s, QString()};
    filter.confirmedOnly = true;
    m_filter->setFilter(filter);
    auto *rest = bar.findChild<QToolButton *>(u"moreChips"_s);
    QTRY_VERIFY(rest->isVisible());
    int shown = 0;
    for (const QToolButton *chip : rest->parentWidget()->findChildren<QToolButton *>()) {
        if (chip == rest || !chip->isVisible())
            continue;
        ++shown;
        QVERIFY(!chip->geometry().intersects(rest->geometry()));
        QVERIFY(chip->geometry().right() < rest->parentWidget()->width());
    }
    QCOMPARE(shown + rest->menu()->actions().size(), 5);
    rest->menu()->actions().constLast()->trigger();
    QVERIFY(m_filter->filter() != filter);
    bar.resize(2000, 40);
    QTRY_VERIFY(!rest->isVisible());
}

void tst_Filters::aLongNameLeavesTheSignThatRemovesIt()
{
    ChipRow row;
    row.resize(900, 40);
    row.show();
    const QString name = QString(60, u'가');
    row.setChips({{name, [] {}}, {u"짧은 이름"_s, [] {}}});
    const auto buttons = row.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    const auto chip = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
        return button->text().startsWith(u'가');
    });
    QVERIFY(chip != buttons.end());
    QVERIFY((*chip)->isVisible());
    QVERIFY((*chip)->text().endsWith(u'✕'));
    QVERIFY((*chip)->text().contains(u'…'));
    QVERIFY((*chip)->width() >= (*chip)->sizeHint().width());
    QVERIFY((*chip)->toolTip().contains(name));
}

void tst_Filters::aFacetNarrowsAndCounts()
{
    FacetList list(m_selection.get(), m_filter.get());
    QSignalSpy counted(&list, &FacetList::counted);
    list.setStory(m_story);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(list.facets().shownEvents, 3);
    const auto rowOf = [&list](const QString &name) {
        const QList<QTreeWidgetItem *> rows = list.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        return rows.isEmpty() ? nullptr : rows.constFirst();
    };
    QCOMPARE(rowOf(u"한빛전자"_s)->text(1), u"2"_s);
    rowOf(Wording::of(EventType::Visit))->setCheckState(0, Qt::Checked);
    QVERIFY(m_filter->filter().eventTypes == std::set<EventType>{EventType::Visit});
    QCOMPARE(list.facets().shownEvents, 1);
    QCOMPARE(rowOf(u"한빛전자"_s)->text(1), u"0"_s);
    QCOMPARE(rowOf(Wording::of(EventType::Meeting))->text(1), u"1"_s); // what it would bring
    m_filter->setFilter({});
    QCOMPARE(rowOf(Wording::of(EventType::Visit))->checkState(0), Qt::Unchecked);
    QCOMPARE(rowOf(u"한빛전자"_s)->text(1), u"2"_s);
}

void tst_Filters::aNoteTellsWhatIsHidden()
{
    HiddenNote note(HiddenNote::Of::Events);
    QSignalSpy cleared(&note, &HiddenNote::clearRequested);
    note.setCounts(5, 5);
    QVERIFY(note.isHidden());
    note.setCounts(3, 5);
    QVERIFY(QTest::qWaitForWindowExposed(&note));
    QVERIFY(note.findChild<QLabel *>()->text().contains(u'2'));
    QTest::mouseClick(note.findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(cleared.size(), 1);
}

void tst_Filters::aStatusButtonHidesItsStatus()
{
    FilterBar bar(m_filter.get());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QList<QToolButton *> buttons = bar.findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
    buttons.removeOne(bar.more());
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
        const auto *row = bar.findChild<ChipRow *>();
        for (QToolButton *button : row->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (button->isVisible())
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

void tst_Filters::whatIsClickedAgainIsSelectedAgain()
{
    FacetList names(m_selection.get(), m_filter.get());
    names.resize(240, 600);
    names.setStory(m_story);
    names.expandAll();
    names.show();
    QTreeWidgetItem *name = names.findItems(u"새봄물산"_s, Qt::MatchExactly | Qt::MatchRecursive).front();
    ArticleList articles(m_selection.get(), m_filter.get());
    articles.resize(240, 300);
    articles.setStory(m_story);
    articles.show();
    const auto click = [](QTreeWidget &list, QTreeWidgetItem *item) {
        const QRect place = list.visualItemRect(item);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          QPoint(place.right() - 20, place.center().y()));
    };
    for (int i = 0; i < 2; ++i) {
        click(names, name);
        QCOMPARE(m_selection->entity(), Test::entityCalled(*m_story, u"새봄물산"));
        QVERIFY(articles.selectedItems().isEmpty());
        click(articles, articles.topLevelItem(0));
        QVERIFY(std::holds_alternative<ArticleId>(m_selection->current()));
        QVERIFY2(names.selectedItems().isEmpty(), "one thing is selected");
    }
    m_selection->clear();
    QVERIFY(articles.selectedItems().isEmpty());
}

void tst_Filters::anArticleHasRoomForItsTitle()
{
    ArticleList list(m_selection.get(), m_filter.get());
    list.resize(240, 300);
    QLabel *hint = list.viewport()->findChild<QLabel *>();
    QVERIFY(hint && hint->isVisibleTo(&list) && !hint->text().isEmpty());
    list.setStory(m_story);
    list.show();
    QVERIFY2(!hint->isVisible(), "the hint is for an empty list");
    QVERIFY(list.columnWidth(0) > 220);
    QVERIFY(list.visualItemRect(list.topLevelItem(0)).height() > 3 * list.fontMetrics().height() / 2);
    QVERIFY(list.topLevelItem(0)->data(0, ArticleDelegate::SideRole).toString().startsWith(u"2024-03-05"));
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
