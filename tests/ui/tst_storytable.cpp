// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplestory.h"
#include "ui/corrections/corrector.h"
#include "ui/state/filterstate.h"
#include "ui/state/selection.h"
#include "ui/style/emptyhint.h"
#include "ui/tables/storytable.h"
#include "ui/tables/tablemodel.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPointer>
#include <QTest>

using namespace Haengbo;
using namespace Haengbo::Sample;
using namespace Qt::StringLiterals;

namespace {

/// One event, told to the day or only to the year.
StoryPtr storyOf(const QString &day)
{
    StoryMaker maker;
    Line line{};
    line.type = EventType::Visit;
    line.start = line.end = day;
    line.status = Status::Occurred;
    line.summary = u"공장 방문"_s;
    maker.event(line);
    return maker.finish();
}

/// The table of events, on the screen.
struct ShownTable
{
    Selection selection;
    FilterState filter;
    Corrector corrector{&selection, nullptr};
    StoryTable table{u"events"_s, new EventTableModel(&corrector), &selection, &filter};

    ShownTable()
    {
        table.resize(700, 200);
        table.show();
    }
};

} // namespace

class TestStoryTable : public QObject
{
    Q_OBJECT

private slots:
    void columnsGrowWithWhatIsRead();
    void widthsSetByHandStay();
    void widthsOfAnEmptyTableAreNotKept();
    void aMonthHasNoMorning();
    void theRowGoesDarkWhenSomethingElseIsSelected();
    void whatIsTypedSurvivesANewStory();
    void anEmptyTableSaysWhetherTheFilterEmptiedIt();
};

void TestStoryTable::columnsGrowWithWhatIsRead()
{
    ShownTable shown;
    StoryTable &table = shown.table;
    table.setStory(storyOf(u"2024"_s));
    const int narrow = table.columnWidth(EventTableModel::FromColumn);
    table.setStory(storyOf(u"2024-11-27"_s));
    const int wide = table.columnWidth(EventTableModel::FromColumn);
    QVERIFY2(wide > narrow, qPrintable(u"%1 then %2"_s.arg(narrow).arg(wide)));
    QVERIFY(wide > table.fontMetrics().horizontalAdvance(u"2024-11-27"_s));
}

void TestStoryTable::widthsSetByHandStay()
{
    ShownTable shown;
    StoryTable &table = shown.table;
    table.setStory(storyOf(u"2024"_s));
    QHeaderView *head = table.horizontalHeader();
    const int edge = head->sectionViewportPosition(0) + head->sectionSize(0) - 1;
    QTest::mousePress(head->viewport(), Qt::LeftButton, {}, {edge, head->height() / 2});
    QTest::mouseMove(head->viewport(), {edge + 25, head->height() / 2});
    QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, {edge + 25, head->height() / 2});
    const int chosen = table.columnWidth(0);
    table.resize(900, 200);
    table.setStory(storyOf(u"2024-11-27"_s));
    QCOMPARE(table.columnWidth(0), chosen);
}

/// Who starts the program, looks around and ends it has set no widths.
void TestStoryTable::widthsOfAnEmptyTableAreNotKept()
{
    ShownTable first;
    first.table.setStory(std::make_shared<Story>());
    first.table.setColumnHidden(EventTableModel::NoteColumn, true);
    ShownTable second;
    second.table.restoreColumnState(first.table.columnState());
    QVERIFY(second.table.isColumnHidden(EventTableModel::NoteColumn));
    second.table.setStory(storyOf(u"2024-11-27"_s));
    QVERIFY(second.table.columnWidth(EventTableModel::FromColumn) >
            second.table.fontMetrics().horizontalAdvance(u"2024-11-27"_s));

    // Those that somebody set are kept.
    second.table.setColumnWidth(EventTableModel::FromColumn, 37);
    ShownTable third;
    third.table.restoreColumnState(second.table.columnState());
    third.table.setStory(storyOf(u"2024-11-27"_s));
    QCOMPARE(third.table.columnWidth(EventTableModel::FromColumn), 37);
    third.table.restoreColumnState("no state at all");
    QCOMPARE(third.table.columnWidth(EventTableModel::FromColumn), 37);
}

void TestStoryTable::aMonthHasNoMorning()
{
    StoryMaker maker;
    Line line{};
    line.type = EventType::Visit;
    line.start = line.end = u"2024-11-27"_s;
    line.part = u"MO"_s;
    line.summary = u"공장 방문"_s;
    maker.event(line);
    ShownTable shown;
    shown.table.setStory(maker.finish());
    shown.corrector.setStory(maker.finish());
    Corrections made;
    QObject::connect(&shown.corrector, &Corrector::correctionsMade,
                     [&](const Corrections &corrections) { made = corrections; });
    QAbstractItemModel *rows = shown.table.model();
    const QModelIndex from = rows->index(0, EventTableModel::FromColumn);
    QVERIFY(rows->setData(from, u"2024-11-28"_s));
    QCOMPARE(made.front().values, (QStringList{u"2024-11-28"_s, u"2024-11-28"_s, u"MO"_s}));
    QVERIFY(rows->setData(from, u"2024-11"_s));
    QCOMPARE(made.front().values, (QStringList{u"2024-11"_s, u"2024-11"_s, QString()}));
}

void TestStoryTable::theRowGoesDarkWhenSomethingElseIsSelected()
{
    ShownTable shown;
    shown.table.setStory(storyOf(u"2024-11-27"_s));
    shown.selection.select(EventId{0});
    QVERIFY(shown.table.selectionModel()->isRowSelected(0));
    shown.selection.select(ArticleId{0});
    QVERIFY(!shown.table.selectionModel()->hasSelection());
    QVERIFY2(shown.table.currentIndex().isValid(), "the keyboard goes on from there");
    shown.selection.select(EventId{0});
    QVERIFY(shown.table.selectionModel()->isRowSelected(0));
}

/// The story that an earlier correction brings comes while the next cell is open.
void TestStoryTable::whatIsTypedSurvivesANewStory()
{
    ShownTable shown;
    StoryTable &table = shown.table;
    shown.corrector.setStory(storyOf(u"2024-11-27"_s));
    table.setStory(storyOf(u"2024-11-27"_s));
    Corrections made;
    QObject::connect(&shown.corrector, &Corrector::correctionsMade,
                     [&](const Corrections &corrections) { made = corrections; });
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QPoint status = table.visualRect(table.model()->index(0, EventTableModel::StatusColumn)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, status);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, status);
    QPointer<QComboBox> box = table.viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Down);
    const StoryPtr next = storyOf(u"2024-11-28"_s);
    shown.corrector.setStory(next);
    table.setStory(next);
    QVERIFY2(box && box->isVisible(), "the cell is still open");
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(!made.empty());
    QCOMPARE(made.front().kind, Correction::Kind::SetStatus);
    QCOMPARE(table.model()->index(0, EventTableModel::FromColumn).data().toString(), u"2024-11-28"_s);
    QCOMPARE(table.currentIndex().row(), 0);
    QCOMPARE(table.currentIndex().column(), int(EventTableModel::StatusColumn));
}

void TestStoryTable::anEmptyTableSaysWhetherTheFilterEmptiedIt()
{
    ShownTable shown;
    const auto *hint = shown.table.viewport()->findChild<EmptyHint *>();
    QVERIFY(hint);
    QVERIFY(hint->isVisible());
    const QString beforeReading = hint->text();
    shown.table.setStory(storyOf(u"2024-11-27"_s));
    QVERIFY(!hint->isVisible());
    Filter filter;
    filter.text = u"이런 말은 없다"_s;
    shown.filter.setFilter(filter);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text() != beforeReading);
    shown.filter.setFilter({});
    QVERIFY(!hint->isVisible());
    shown.table.setStory(std::make_shared<Story>());
    QCOMPARE(hint->text(), beforeReading);
}

QTEST_MAIN(TestStoryTable)
#include "tst_storytable.moc"
