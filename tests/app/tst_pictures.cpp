// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exportdialog.h"
#include "app/desktop/timelineexport.h"

#include "tests/support/samplestory.h"
#include "ui/timeline/timelinepages.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QBuffer>
#include <QCheckBox>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QRawFont>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// What leaves the program: pictures with their sources, sheets of paper with everything on them.
class TestPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void aPngTellsWhatItIsAndWhereItIsFrom()
    {
        TimelineView view(&m_selection, &m_filter);
        view.setStory(Sample::newsStory());
        const QString path = m_folder.filePath(u"timeline.png"_s);
        qputenv("SOURCE_DATE_EPOCH", "1739145600");
        PictureOptions options;
        options.scale = 150 / PictureOptions::pixelsPerInch;
        QVERIFY(!writePicture(timelinePicture(&view, u"연표"_s), options, path));
        qunsetenv("SOURCE_DATE_EPOCH");
        QImageReader reader(path);
        const QImage image = reader.read();
        QCOMPARE(image.text(u"Title"_s), u"연표"_s);
        QCOMPARE(image.text(u"Creation Time"_s), u"2025-02-10"_s);
        const QStringList sources = image.text(u"Source"_s).split(u'\n');
        QCOMPARE(sources.size(), 2);
        QVERIFY(sources.front().contains(u"한빛로보, 온누리모터스와 손잡는다"_s));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 150);
    }

    /// SVG has no pens that fade and does not know Qt's name for the system's typeface.
    void aDarkDrawingHasItsOwnColoursAndKnownTypefaces()
    {
        Sample::StoryMaker maker;
        for (const Status status : {Status::Occurred, Status::Scheduled, Status::Possible, Status::Negated})
            maker.event(
                {u"2025-03"_s, u"2025-03"_s, {}, EventType::Visit, status, u"삼월의 방문 A"_s, {}, {}});
        maker.event(
            {u"2025-05-01"_s, u"2025-05-01"_s, {}, EventType::Visit, Status::Occurred, u"끝"_s, {}, {}});
        TimelineView view(&m_selection, &m_filter);
        view.setStory(maker.finish());
        PictureOptions options;
        options.background = Background::Dark;
        const QString path = m_folder.filePath(u"dark.svg"_s);
        QVERIFY(!writePicture(timelinePicture(&view, u"연표"_s), options, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray svg = file.readAll();
        QVERIFY(svg.contains("<text"));
        // Nothing is drawn in black on the dark ground: there a colour got lost.
        for (const QByteArray &group : svg.replace("<g ", "\a").split('\a')) {
            const bool draws = group.contains("<path") || group.contains("<poly") || group.contains("<line");
            QVERIFY2(!(draws && group.contains("stroke=\"#000000\"")), group.left(300).constData());
        }
        QCOMPARE(svg.count("font-family="), svg.count(", sans-serif\""));
        QVERIFY(svg.contains('\'' + QRawFont::fromFont(QApplication::font()).familyName().toUtf8() + '\''));
    }

    void whatIsInViewCanBeExportedAlone()
    {
        TimelineView view(&m_selection, &m_filter);
        view.resize(1200, 600);
        view.setStory(Sample::newsStory());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setAnimated(false);
        view.timeWindow()->show(static_cast<double>(minutesOf(QDate(2025, 2, 1))),
                                static_cast<double>(minutesOf(QDate(2025, 2, 15))));
        const auto held = [&](bool onlyInView) {
            const TimelineContents contents = view.exportContents(false, onlyInView);
            return contents.index().datedCount() + contents.outside().size() + contents.undated().size();
        };
        std::size_t expected = 0;
        for (const StoryEvent &event : view.story()->events) {
            const EventTime time = eventTime(event);
            expected += time.isDated() && time.last > minutesOf(QDate(2025, 2, 1)) &&
                                time.first < minutesOf(QDate(2025, 2, 15))
                            ? 1
                            : 0;
        }
        QVERIFY(expected > 5 && expected < 15);
        QCOMPARE(held(true), expected);
        QCOMPARE(held(false), std::size_t(42));
        PictureOptions options;
        const QString whole = m_folder.filePath(u"whole.png"_s);
        const QString part = m_folder.filePath(u"part.png"_s);
        QVERIFY(!writePicture(timelinePicture(&view, u"연표"_s), options, whole));
        options.onlyInView = true;
        QVERIFY(!writePicture(timelinePicture(&view, u"연표"_s), options, part));
        QVERIFY(QImage(part).height() < QImage(whole).height() * 3 / 4);
    }

    void notesNumberEveryEventOnce()
    {
        const StoryPtr story = Sample::newsStory();
        const TimelineContents contents(story, {}, TimelineLanes::Person, {}, QFont(), true);
        const QStringList notes = contents.notes();
        QCOMPARE(notes.size(), 42);
        for (int i = 0; i < notes.size(); ++i)
            QVERIFY2(notes[i].startsWith(QString::number(i + 1) + u' '), qPrintable(notes[i]));
        QCOMPARE(std::set<int>(contents.numbers().begin(), contents.numbers().end()).size(), std::size_t(42));
        for (int i = 0; i < 42; ++i) {
            const int number = contents.numbers()[static_cast<std::size_t>(i)];
            QVERIFY(contents.label(EventId{i}).startsWith(QString::number(number)));
            QVERIFY(notes[number - 1].contains((*story)[EventId{i}].summary));
        }
        const TimelineContents plain(story, {}, TimelineLanes::Person, {}, QFont(), false);
        QVERIFY(plain.notes().isEmpty());
        QVERIFY(TimelinePicture(contents).sizeHint().height() > TimelinePicture(plain).sizeHint().height());
    }

    void noSheetIsEmpty_data()
    {
        QTest::addColumn<StoryPtr>("story");
        QTest::newRow("news") << Sample::newsStory();
        QTest::newRow("many lanes") << Sample::largeStory(1200, 60);
        QTest::newRow("many events") << Sample::largeStory(5000, 8);
        QTest::newRow("empty") << StoryPtr(std::make_shared<Story>());
    }

    void noSheetIsEmpty()
    {
        QFETCH(StoryPtr, story);
        const TimelineContents contents(story, {}, TimelineLanes::Person, {}, QFont(), false);
        const TimelinePages pages(contents, {1123, 794});
        QVERIFY(pages.count() < 120);
        for (int number = 0; number < pages.count(); ++number) {
            QImage image(1123, 794, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(painter, number, Theme::light());
            painter.end();
            int inked = 0;
            for (int y = 80; y < image.height() - 80; y += 2) {
                for (int x = 200; x < image.width() - 40; x += 2)
                    inked += qGray(image.pixel(x, y)) < 120 ? 1 : 0;
            }
            QVERIFY2(inked > 0, qPrintable(u"sheet %1"_s.arg(number)));
        }
        QImage untouched(20, 20, QImage::Format_RGB32);
        untouched.fill(Qt::white);
        QPainter painter(&untouched);
        pages.paint(painter, pages.count(), Theme::light());
        pages.paint(painter, -1, Theme::light());
        QCOMPARE(untouched.pixelColor(5, 5), QColor(Qt::white));
    }

    /// The words of a PDF are text: pdftotext reads every label of every event.
    void theTextOfAPdfIsComplete()
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            QSKIP("pdftotext is not installed");
        auto story = std::make_shared<Story>(*Sample::largeStory(5000, 8));
        for (std::size_t i = 0; i < story->events.size(); ++i)
            story->events[i].summary = u"E%1"_s.arg(static_cast<int>(i), 5, 10, QChar(u'0'));
        const QString text = textOfSheets(story, program);
        for (const StoryEvent &event : story->events)
            QVERIFY2(text.contains(event.summary), qPrintable(event.summary));
    }

    void whatHasNoPagesGoesOnOneSheet()
    {
        Picture picture{
            u"box"_s, u"Box"_s, {400, 100}, [](QPainter &painter, const QSize &size, const Theme &, bool) {
                painter.fillRect(QRect({}, size), Qt::red);
            }};
        PictureOptions options;
        options.paper = Paper::A3;
        const QString path = m_folder.filePath(u"box.pdf"_s);
        QVERIFY(!writePicture(picture, options, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        QVERIFY(bytes.contains("1190") || bytes.contains("1191")); // A3 across: 1191 x 842 points
    }

    /// At fewer dots an inch than a screen has nothing is cut off.
    void aPictureIsWholeAtAnyResolution_data()
    {
        QTest::addColumn<int>("dpi");
        for (const int dpi : {72, 96, 300, 600})
            QTest::addRow("%d dots an inch", dpi) << dpi;
    }

    void aPictureIsWholeAtAnyResolution()
    {
        QFETCH(int, dpi);
        const Picture picture{
            u"box"_s, u"Box"_s, {400, 100}, [](QPainter &painter, const QSize &size, const Theme &, bool) {
                painter.fillRect(QRect(size.width() - 20, size.height() - 20, 20, 20), Qt::red);
            }};
        PictureOptions options;
        options.scale = dpi / PictureOptions::pixelsPerInch;
        const QImage image = renderPicture(picture, options);
        QCOMPARE(image.width(), qRound(400 * options.scale));
        QCOMPARE(image.pixelColor(image.width() - 2, image.height() - 2), QColor(Qt::red));
        QCOMPARE(image.pixelColor(image.width() - qRound(24 * options.scale), image.height() - 2),
                 QColor(Qt::white));
    }

    /// Whoever asks for more pixels than a PNG can hold is told before, with what there will be.
    void aPictureThatIsTooLargeSaysSo()
    {
        Picture picture;
        picture.id = u"timeline"_s;
        picture.title = u"연표"_s;
        picture.size = {8000, 1000};
        PictureOptions options;
        QVERIFY(!pixelsOf(picture, options).isReduced());
        options.scale = 600 / PictureOptions::pixelsPerInch;
        const PixelSize pixels = pixelsOf(picture, options);
        QVERIFY(pixels.isReduced());
        QCOMPARE(pixels.asked, QSize(50000, 6250));
        QCOMPARE(pixels.given, QSize(32000, 4000));
        // Notes need room of their own: what is said is their size.
        picture.noted = [picture] {
            Picture noted = picture;
            noted.size = {8000, 4000};
            return noted;
        };
        options.scale = 1;
        options.size = picture.size;
        options.hasNotes = true;
        QCOMPARE(pixelsOf(picture, options).given, QSize(8000, 4000));

        ExportDialog dialog({picture}, {});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *dpi = dialog.findChild<QSpinBox *>(u"dpi"_s);
        const auto *said = dialog.findChild<QLabel *>(u"pixels"_s);
        auto *path = dialog.findChild<QLineEdit *>(u"path"_s);
        dpi->setValue(96);
        QCOMPARE(said->text(), u"8000 × 1000 pixels"_s);
        QTest::mouseClick(dialog.findChild<QCheckBox *>(u"notes"_s), Qt::LeftButton, {}, {8, 10});
        QCOMPARE(said->text(), u"8000 × 4000 pixels"_s);
        QTest::mouseClick(dialog.findChild<QCheckBox *>(u"notes"_s), Qt::LeftButton, {}, {8, 10});
        dpi->setValue(600);
        QVERIFY2(said->text().startsWith(u"32000 × 4000 pixels\n"_s), qPrintable(said->text()));
        QVERIFY2(said->text().contains(u"50000 × 6250"_s), qPrintable(said->text()));
        path->setText(u"/a/drawing.svg"_s);
        QVERIFY2(!said->text().contains(u'\n'), qPrintable(said->text()));
    }

    /// What is painted and packed strip by strip is the picture that is painted at once.
    void aPosterIsMadeOfBands_data()
    {
        QTest::addColumn<Background>("background");
        QTest::addColumn<double>("scale");
        QTest::addColumn<qint64>("bandPixels");
        QTest::newRow("white") << Background::White << 1.0 << qint64(100'000);
        QTest::newRow("dark, larger") << Background::Dark << 2.0 << qint64(1'000'000);
        QTest::newRow("transparent, smaller") << Background::Transparent << 0.75 << qint64(30'000);
        QTest::newRow("in one piece") << Background::Transparent << 1.0 << qint64(16'000'000);
    }

    void aPosterIsMadeOfBands()
    {
        QFETCH(Background, background);
        QFETCH(double, scale);
        QFETCH(qint64, bandPixels);
        TimelineView view(&m_selection, &m_filter);
        view.setStory(Sample::newsStory());
        const Picture picture = timelinePicture(&view, u"연표"_s);
        PictureOptions options;
        options.background = background;
        options.scale = scale;
        const QImage whole = renderPicture(picture, options);
        QBuffer file;
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(writePng(picture, options, &file, bandPixels));
        file.seek(0);
        QImageReader reader(&file, "png");
        const QImage read = reader.read();
        QVERIFY2(!read.isNull(), qPrintable(reader.errorString()));
        QCOMPARE(read.size(), whole.size());
        QCOMPARE(read.textKeys(), whole.textKeys());
        for (const QString &key : whole.textKeys())
            QCOMPARE(read.text(key), whole.text(key));
        QCOMPARE(read.dotsPerMeterX(), whole.dotsPerMeterX());
        QCOMPARE(read.hasAlphaChannel(), background == Background::Transparent);
        const QImage expected = whole.convertToFormat(QImage::Format_ARGB32);
        const QImage got = read.convertToFormat(QImage::Format_ARGB32);
        // Smooth edges of a few letters and symbols are rounded otherwise by their distance from the top of
        // what is painted on: by steps that nobody sees, in fewer than one sample of ten thousand.
        int farthest = 0;
        qint64 differing = 0;
        for (int y = 0; y < got.height(); ++y) {
            const auto *left = expected.constScanLine(y);
            const auto *right = got.constScanLine(y);
            for (int i = 0; i < got.width() * 4; ++i) {
                farthest = std::max(farthest, std::abs(left[i] - right[i]));
                differing += left[i] != right[i] ? 1 : 0;
            }
        }
        const QByteArray told = QByteArray::number(farthest) + " in " + QByteArray::number(differing);
        QVERIFY2(farthest <= 8, told.constData());
        QVERIFY2(differing * 10'000 < got.sizeInBytes(), told.constData());
        if (bandPixels > qint64(got.width()) * got.height())
            QCOMPARE(differing, 0);
    }

    void aFullDiskIsTold()
    {
        const Picture picture{
            u"box"_s, u"Box"_s, {400, 100}, [](QPainter &painter, const QSize &size, const Theme &, bool) {
                painter.fillRect(QRect({}, size), Qt::red);
            }};
        QByteArray bytes;
        QBuffer closed(&bytes);
        QVERIFY(closed.open(QIODevice::ReadOnly));
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        QVERIFY(!writePng(picture, {}, &closed));
    }

    /// A sheet may be all that somebody gets to see: each tells where it is from.
    void everySheetNamesItsSources()
    {
        auto story = std::make_shared<Story>(*Sample::newsStory());
        for (StoryArticle &article : story->articles) {
            auto read = std::make_shared<ReadArticle>(*article.read);
            read->article.publisher = u"가나일보"_s;
            article.read = read;
        }
        const TimelineContents contents(story, {}, TimelineLanes::Person, {}, QFont(), true);
        QVERIFY(contents.sourceLine().contains(u"가나일보"_s));
        const TimelinePages pages(contents, {1123, 794});
        QVERIFY(pages.count() > 1);
        for (int number = 0; number < pages.count(); ++number) {
            QImage image(1123, 794, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            pages.paint(painter, number, Theme::light());
            painter.end();
            int inked = 0;
            const auto line = static_cast<int>(contents.fonts().small.lineHeight());
            for (int y = 794 - 36 - line; y < 794 - 36; ++y) {
                for (int x = 36; x < 36 + 60; ++x)
                    inked += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
            }
            QVERIFY2(inked > 20, qPrintable(u"sheet %1: %2"_s.arg(number).arg(inked)));
        }
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (program.isEmpty())
            return;
        const QStringList sheets = textOfSheets(story, program).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(sheets.size() > 1);
        for (const QString &sheet : sheets)
            QVERIFY2(sheet.contains(contents.sourceLine()), qPrintable(sheet.right(200)));
    }

    void whiteIsWhite()
    {
        TimelineView view(&m_selection, &m_filter);
        view.setStory(Sample::newsStory());
        const QImage image = renderPicture(timelinePicture(&view, u"연표"_s), {});
        QCOMPARE(image.pixelColor(3, 3), QColor(Qt::white));
        QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2 - 1).lightness() > 100, true);
    }

    void sheetsStandUprightOnWish()
    {
        TimelineView view(&m_selection, &m_filter);
        view.setStory(Sample::newsStory());
        PictureOptions options;
        options.paper = Paper::A4Upright;
        const QString path = m_folder.filePath(u"upright.pdf"_s);
        QVERIFY(!writePicture(timelinePicture(&view, u"연표"_s), options, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("/MediaBox [0 0 595"));
    }

    /// Qt measures texts in whole pixels: other sizes leave gaps between the words of two scripts.
    void textsInDrawingsHaveWholeSizes()
    {
        TimelineView view(&m_selection, &m_filter);
        view.setFont(QFont(view.font().family(), 9));
        view.setStory(Sample::newsStory());
        const QByteArray svg = svgOf(timelinePicture(&view, u"연표"_s), {});
        static constexpr QByteArrayView sign = "font-size=\"";
        int sizes = 0;
        for (qsizetype at = svg.indexOf(sign); at >= 0; at = svg.indexOf(sign, at + 1)) {
            const qsizetype begin = at + sign.size();
            const QByteArray size = svg.sliced(begin, svg.indexOf('"', begin) - begin);
            QVERIFY2(!size.contains('.'), size.constData());
            ++sizes;
        }
        QVERIFY(sizes > 40);
    }

private:
    /// What \a program reads out of the A4 sheets of the timeline of \a story with notes; a form feed ends
    /// each.
    QString textOfSheets(const StoryPtr &story, const QString &program)
    {
        TimelineView view(&m_selection, &m_filter);
        view.setStory(story);
        const QString path = m_folder.filePath(u"sheets.pdf"_s);
        PictureOptions options;
        options.paper = Paper::A4;
        options.hasNotes = true;
        QProcess reader;
        if (writePicture(timelinePicture(&view, u"연표"_s), options, path))
            return {};
        reader.start(program, {path, u"-"_s});
        return reader.waitForFinished(60000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
    }

    QTemporaryDir m_folder;
    Selection m_selection;
    FilterState m_filter;
};

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
