// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepicture.h"

#include "tests/support/samplestory.h"
#include "ui/timeline/timelinepages.h"

#include <QImage>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

TimelineContents contentsOf(const StoryPtr &story, const Filter &filter = {})
{
    return {story, filter, TimelineLanes::None, {}, QFont(), false};
}

Sample::Line visit(const QString &start, const QString &end, const QString &summary)
{
    return {start, end, {}, EventType::Visit, Status::Occurred, summary, {}, {}};
}

} // namespace

/// What a printed timeline shows of the time, and where its pages are cut.
class TestTimelinePicture : public QObject
{
    Q_OBJECT

private slots:
    void aLongPlanDoesNotSqueezeTheNews()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 20; ++i) {
            const QString day = QDate(2025, 2, 1).addDays(i * 3).toString(Qt::ISODate);
            maker.event(visit(day, day, u"방문"_s));
        }
        maker.event(visit(u"2025-03-01"_s, u"2036-12-31"_s, u"공급"_s));
        const TimelineContents contents = contentsOf(maker.finish());
        QVERIFY(contents.outside().empty());
        QCOMPARE(dayOf(contents.range().first), QDate(2025, 2, 1));
        QVERIFY(contents.range().last < minutesOf(QDate(2025, 7, 1)));
        QVERIFY(!contents.title().contains(u"2036"_s));
    }

    void whatBeganBeforeTheDaysAskedForIsCutOffThere()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 10; ++i) {
            const QString day = QDate(2025, 2, 1).addDays(i).toString(Qt::ISODate);
            maker.event(visit(day, day, u"방문"_s));
        }
        maker.event(visit(u"2019-01-01"_s, u"2028-12-31"_s, u"공급"_s));
        Filter filter;
        filter.from = QDate(2025, 2, 3);
        filter.to = QDate(2025, 2, 8);
        const TimelineContents contents = contentsOf(maker.finish(), filter);
        QVERIFY(contents.outside().empty());
        QCOMPARE(dayOf(contents.range().first), QDate(2025, 2, 3));
        QCOMPARE(contents.range().last, minutesOf(QDate(2025, 2, 9)));
    }

    void outletsAreNamedTheOnesWithMostArticlesFirst()
    {
        Sample::StoryMaker maker;
        for (const QString &outlet : {u"가나일보"_s, u"다라신문"_s, u"다라신문"_s, QString()}) {
            const ArticleId id = maker.article(u"기사"_s, u"2025-02-01"_s);
            auto read = std::make_shared<ReadArticle>(*maker.story().articles.back().read);
            read->article.publisher = outlet;
            maker.story().articles.back().read = read;
            maker.event(visit(u"2025-02-01"_s, u"2025-02-01"_s, u"방문"_s), id);
        }
        QVERIFY(contentsOf(maker.finish()).sourceLine().endsWith(u"다라신문, 가나일보"_s));
        QVERIFY(contentsOf(Sample::newsStory()).sourceLine().isEmpty());
    }

    /// Of a lane that is taller than a page, pages hold whole rows, and the name of the lane.
    void pagesAreCutBetweenRows()
    {
        Sample::StoryMaker maker;
        for (int i = 0; i < 160; ++i) {
            const QString day = QDate(2025, 2, 1).addDays(i / 40).toString(Qt::ISODate);
            maker.event(visit(day, day, u"방문 %1"_s.arg(i)));
        }
        const TimelineContents contents = contentsOf(maker.finish());
        const QSizeF sheet(1123, 794);
        const TimelinePages pages(contents, sheet);
        QVERIFY(pages.count() >= 2);
        const Theme theme = Theme::light();
        for (int page = 0; page < 2; ++page) {
            QImage image(sheet.toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(painter, page, theme);
            painter.end();
            // The rows of pixels that symbols and words reach, in the middle of the sheet.
            const auto inkIn = [&](int y, int left, int right) {
                int ink = 0;
                for (int x = left; x < right; ++x)
                    ink += qGray(image.pixel(x, y)) < 140 ? 1 : 0;
                return ink;
            };
            const int axis = 36 + qRound(contents.fonts().strong.lineHeight() * 1.6) +
                             qRound(TimelinePainter::axisHeight(contents.fonts()));
            QCOMPARE(inkIn(axis + 2, 240, 1080), 0);
            int names = 0;
            for (int y = axis; y < axis + 40; ++y)
                names += inkIn(y, 36, 130);
            QVERIFY(names > 20);
        }
    }
};

QTEST_MAIN(TestTimelinePicture)
#include "tst_timelinepicture.moc"
