// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinelayout.h"

#include "tests/support/samplestory.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// Where the symbol of what lasts has its place.
class TestTimelineSymbols : public QObject
{
    Q_OBJECT

private slots:
    /// The other end of 'until …' and 'from … on' is made up: near enough to be drawn by their extent, their
    /// symbols and labels stand at the end that somebody told.
    void symbolsStandAtTheEndThatIsTold()
    {
        Sample::StoryMaker maker;
        maker.event({{}, u"2025-04-10"_s, {}, EventType::Visit, Status::Scheduled, u"까지"_s, {}, {}});
        maker.event({u"2025-04-20"_s, {}, {}, EventType::Visit, Status::Scheduled, u"부터"_s, {}, {}});
        maker.event(
            {u"2025-04-25"_s, u"2025-04-28"_s, {}, EventType::Visit, Status::Scheduled, u"나흘"_s, {}, {}});
        const StoryPtr story = maker.finish();
        const TimelineIndex index(*story, {{0}, {1}, {2}}, TimelineLanes::None);
        const double pxPerMinute = 1000.0 / (3 * minutesPerDay);
        const TimelineLayout layout(index, pxPerMinute, {}, [](int) { return 60.0; });
        const double reach = layout.metrics().symbol / 2;
        const auto xOf = [&](int month, int day) {
            return layout.scale().toX(minutesOf(QDate(2025, month, day)));
        };
        const auto until = layout.markOf(0, 0);
        QVERIFY(until && until->isBar && until->isOpenStart);
        QCOMPARE(layout.symbolOf(*until).x(), xOf(4, 11) - reach);
        QVERIFY(until->labelX >= xOf(4, 11));
        QVERIFY(until->labelWidth > 0);
        const auto from = layout.markOf(1, 0);
        QVERIFY(from && from->isBar && !from->isOpenStart);
        QCOMPARE(layout.symbolOf(*from).x(), xOf(4, 20) + reach);
        const auto days = layout.markOf(2, 0);
        QVERIFY(days && days->isBar && !days->isOpenStart);
        QCOMPARE(layout.symbolOf(*days).x(), xOf(4, 25) + reach);
        const TimelineLayout far(index, 1000.0 / (3650 * minutesPerDay), {}, [](int) { return 60.0; });
        const auto small = far.markOf(0, 0);
        QVERIFY(small && !small->isCluster() && !small->isBar && !small->isOpenStart);
        QCOMPARE(far.symbolOf(*small), far.rectOf(*small).center());
    }
};

QTEST_GUILESS_MAIN(TestTimelineSymbols)
#include "tst_timelinesymbols.moc"
