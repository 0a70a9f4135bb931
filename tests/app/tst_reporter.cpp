// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exportdialog.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/translations.h"
#include "model/reading/reader.h"
#include "tests/support/shownwindow.h"
#include "ui/graph/graphview.h"
#include "ui/problems/problemslist.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"
#include "ui/timeline/timelineview.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What the reporter does: opens the folder, clicks an event, reads its sentence, clicks a company, exports.
class tst_Reporter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void fromTheFolderToThePicture();
    void sidePanelsShareTheirPlaceInASmallWindow();
    void aLowWindowLeavesTheLanesTheirRoom();
    void foldersCanBeDropped();
    void whatCannotBeReadIsListedAndTheRestIsThere();
    void cancellingBringsBackWhatWasThere();
    void pastedTextBecomesAnArticle();
    void aPublicationDaySetByHandMovesTheDates();
    void everyPictureCanBeWritten();
    void drawingsKeepTheirTextAsText();
    void theGraphLeavesAsData();
    void bothLanguagesAreComplete_data();
    void bothLanguagesAreComplete();

private:
    void openSamples();
    EventId visibleEvent() const;

    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString samples = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s;

QString evidenceOf(const Story &story, EventId event)
{
    const Report &report = story[event].reports.front();
    return story.words(report.article, report.evidence.front());
}

QString markedText(const SourceView &source)
{
    const auto marks = source.text()->extraSelections();
    return marks.isEmpty() ? QString() : marks.back().cursor.selectedText();
}

bool hasSeveralColours(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours << image.pixel(x, y);
    }
    return colours.size() > 20;
}

} // namespace

void tst_Reporter::initTestCase() { QStandardPaths::setTestModeEnabled(true); }

void tst_Reporter::init()
{
    QSettings().clear();
    m_window.reset();
    m_window = shownWindow();
    QVERIFY(m_window);
}

void tst_Reporter::openSamples()
{
    m_window->open({samples});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(8), 30000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
}

/// A dated event that stands alone on the timeline as it is shown: those of a cluster share their place.
EventId tst_Reporter::visibleEvent() const
{
    const Story &story = *m_window->workspace()->story();
    const auto placeOf = [this](int event) { return m_window->timeline()->placeOf(EventId{event}); };
    const int count = static_cast<int>(story.events.size());
    for (int i = 0; i < count; ++i) {
        const QRect place = placeOf(i);
        if (place.isEmpty() || !daysOf(story[EventId{i}]))
            continue;
        int sharing = 0;
        for (int j = 0; j < count; ++j)
            sharing += placeOf(j) == place ? 1 : 0;
        if (sharing == 1)
            return {i};
    }
    return {};
}

void tst_Reporter::fromTheFolderToThePicture()
{
    openSamples();
    const Story &story = *m_window->workspace()->story();
    QVERIFY(story.events.size() > 20);
    QVERIFY(story.relations.size() > 5);

    // Click an event on the timeline: its sentence is marked in the source.
    TimelineView *timeline = m_window->timeline();
    timeline->setAnimated(false);
    timeline->setLaneBy(TimelineView::LaneBy::Person);
    timeline->fitMainPeriod();
    EventId event;
    QTRY_VERIFY((event = visibleEvent()).isValid());
    QTest::mouseClick(timeline, Qt::LeftButton, {}, timeline->placeOf(event).center());
    QCOMPARE(m_window->selection()->event(), event);
    QCOMPARE(markedText(*m_window->source()), evidenceOf(story, event));

    // Click a company in the graph: it is selected everywhere.
    GraphView *graph = m_window->graph();
    QTRY_VERIFY(!graph->isArranging());
    QVERIFY(!graph->canvas()->positions().empty());
    QTest::mouseClick(graph->canvas(), Qt::LeftButton, {}, graph->canvas()->nodePoint(0).toPoint());
    QVERIFY(m_window->selection()->entity().isValid());
    QCOMPARE(m_window->selection()->entity(), graph->graph().nodes.front().entity);

    // Export the timeline by the dialog and look at the picture.
    QTemporaryDir folder;
    const QString path = folder.filePath(u"timeline.png"_s);
    QTimer::singleShot(0, this, [&path] {
        auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"path"_s)->setText(path);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    m_window->exportPicture(u"timeline"_s);
    const QImage picture(path);
    QVERIFY(picture.width() >= 1000);
    QVERIFY(hasSeveralColours(picture));
    QVERIFY(!picture.text(u"Title"_s).isEmpty());
}

void tst_Reporter::sidePanelsShareTheirPlaceInASmallWindow()
{
    const auto dock = [this](const QString &id) { return m_window->findChild<QDockWidget *>(id); };
    QVERIFY(!m_window->tabifiedDockWidgets(dock(u"articles"_s)).contains(dock(u"facets"_s)));
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1100, 700);
    m_window->show();
    QTRY_VERIFY(m_window->tabifiedDockWidgets(dock(u"articles"_s)).contains(dock(u"facets"_s)));
    QVERIFY(m_window->tabifiedDockWidgets(dock(u"articles"_s)).contains(dock(u"search"_s)));
    QVERIFY(m_window->tabifiedDockWidgets(dock(u"source"_s)).contains(dock(u"details"_s)));
    // Every name on the tabs stays whole; what does not fit beside the others is scrolled to.
    const auto bars = m_window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(bars.size() >= 3);
    for (const QTabBar *bar : bars) {
        QTRY_COMPARE(bar->elideMode(), Qt::ElideNone);
        for (int i = 0; i < bar->count(); ++i)
            QVERIFY2(bar->tabRect(i).width() > bar->fontMetrics().horizontalAdvance(bar->tabText(i)),
                     qPrintable(bar->tabText(i)));
    }
}

void tst_Reporter::aLowWindowLeavesTheLanesTheirRoom()
{
    m_window.reset();
    QSettings().clear();
    m_window = shownWindow({1067, 600});
    QVERIFY(m_window);
    m_window->greetNewcomers();
    m_window->open({samples});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(8), 30000);
    const TimelineView *timeline = m_window->timeline();
    // Axis, tray and legend take some 100 of it.
    QTRY_VERIFY2(timeline->height() >= 200, qPrintable(QString::number(timeline->height())));
}

void tst_Reporter::foldersCanBeDropped()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(samples)});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(8), 30000);
}

void tst_Reporter::whatCannotBeReadIsListedAndTheRestIsThere()
{
    QTemporaryDir folder;
    QFile bad(folder.filePath(u"bad.txt"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(QByteArray::fromHex("636166e9206e61ef766520e974e92064e96ae0") + "\n");
    bad.close();
    QVERIFY(QFile::copy(samples + u"/06_jv_saebyeok_montero.txt"_s, folder.filePath(u"good.txt"_s)));
    m_window->open({folder.path(), folder.filePath(u"missing.txt"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(1), 30000);
    QTRY_COMPARE(m_window->workspace()->problems().size(), std::size_t(2));
    QCOMPARE(m_window->findChild<ProblemsList *>()->topLevelItemCount(), 2);
}

void tst_Reporter::cancellingBringsBackWhatWasThere()
{
    openSamples();
    QTemporaryDir folder;
    for (int i = 0; i < 200; ++i) {
        QFile file(folder.filePath(u"%1.txt"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"제목 %1\n\n한빛소재는 4일 공장을 열었다.\n"_s.arg(i).toUtf8());
    }
    QSignalSpy finished(m_window->workspace(), &Workspace::readingFinished);
    m_window->open({folder.path()});
    m_window->workspace()->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(finished.front().front().toBool());
    QTest::qWait(0);
    QTRY_COMPARE(m_window->workspace()->story()->articles.size(), std::size_t(8));
}

void tst_Reporter::pastedTextBecomesAnArticle()
{
    m_window->workspace()->addText(u"pasted"_s,
                                   u"새 공장\n\n한빛소재는 2024년 3월 5일 부산 공장을 열었다."_s);
    QTRY_COMPARE(m_window->workspace()->story()->articles.size(), std::size_t(1));
    QVERIFY(m_window->source()->text()->toPlainText().contains(u"부산 공장"));
}

void tst_Reporter::aPublicationDaySetByHandMovesTheDates()
{
    m_window->workspace()->addText(
        u"pasted"_s, u"한빛소재 새 공장\n\n한빛소재는 4일 부산에서 공장 준공식을 열었다고 밝혔다."_s);
    QTRY_COMPARE(m_window->workspace()->story()->articles.size(), std::size_t(1));
    const auto firstTime = [this] {
        const Story &story = *m_window->workspace()->story();
        const auto &times = story.articles.front().read->extraction.times;
        return times.empty() ? u"none"_s : times.front().value;
    };
    QCOMPARE(firstTime(), QString());
    m_window->workspace()->setPublicationDay({0}, QDate(2023, 8, 7));
    QTRY_COMPARE(firstTime(), u"2023-08-04"_s);
    m_window->workspace()->setPublicationDay({0}, {});
    QTRY_COMPARE(firstTime(), QString());
}

void tst_Reporter::everyPictureCanBeWritten()
{
    openSamples();
    QTRY_VERIFY(!m_window->graph()->isArranging());
    QTemporaryDir folder;
    const std::vector<Picture> pictures = m_window->pictures();
    QVERIFY(pictures.size() >= 4);
    for (const Picture &picture : pictures) {
        for (const Background background : {Background::White, Background::Dark, Background::Transparent}) {
            const QString path = folder.filePath(picture.id + u".png"_s);
            const auto problem = writePicture(picture, {{900, 600}, 1.5, background}, path);
            QVERIFY2(!problem, qPrintable(picture.id));
            const QImage image(path);
            QCOMPARE(image.size(), QSize(1350, 900));
            QVERIFY2(hasSeveralColours(image), qPrintable(picture.id));
            QCOMPARE(qAlpha(image.pixel(1, 1)) == 0, background == Background::Transparent);
        }
    }
    QVERIFY(writePicture(pictures.front(), {}, u"/no/such/folder/a.png"_s).has_value());
}

void tst_Reporter::drawingsKeepTheirTextAsText()
{
    openSamples();
    QTRY_VERIFY(!m_window->graph()->isArranging());
    QTemporaryDir folder;
    for (const Picture &picture : m_window->pictures()) {
        if (picture.id != u"graph" && picture.id != u"timeline")
            continue;
        const QString svg = folder.filePath(picture.id + u".svg"_s);
        QVERIFY(!writePicture(picture, {}, svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString words;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::Characters)
                words += xml.text();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(words.contains(u"오픈"), qPrintable(words.left(400))); // each script is a piece of its own

        // Our own reader of PDF finds the words again.
        const QString pdf = folder.filePath(picture.id + u".pdf"_s);
        QVERIFY(!writePicture(picture, {}, pdf));
        QString text;
        readArticles(pdf, [&](Result<Article> article) {
            if (article)
                text += article->text;
            return true;
        });
        QVERIFY2(text.contains(u"오픈AI"), qPrintable(text.left(400)));
    }
}

void tst_Reporter::theGraphLeavesAsData()
{
    openSamples();
    QTRY_VERIFY(!m_window->graph()->isArranging());
    QTemporaryDir folder;
    const std::vector<Picture> pictures = m_window->pictures();
    const auto graph = std::find_if(pictures.begin(), pictures.end(),
                                    [](const Picture &picture) { return picture.id == u"graph"; });
    QVERIFY(graph != pictures.end());
    for (const QString &ending : {u"graphml"_s, u"gexf"_s, u"dot"_s, u"csv"_s}) {
        QVERIFY(endingsOf(*graph).contains(ending));
        const QString path = folder.filePath(u"graph."_s + ending);
        QVERIFY(!writePicture(*graph, {}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString words = QString::fromUtf8(file.readAll());
        QVERIFY2(words.contains(u"오픈AI"), qPrintable(ending));
        const QString sign = ending == u"csv" ? u"source"_s : ending == u"dot" ? u"graph"_s : u"<?xml"_s;
        QVERIFY2(words.contains(sign), qPrintable(words.left(80)));
    }
}

void tst_Reporter::bothLanguagesAreComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("Korean") << u"haengbo_ko.ts"_s;
    QTest::newRow("English") << u"haengbo_en.ts"_s;
}

void tst_Reporter::bothLanguagesAreComplete()
{
    QFETCH(const QString, file);
    QFile translations(QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/translations/"_s + file);
    QVERIFY(translations.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(translations.readAll());
    QVERIFY(text.count(u"<message") > 100);
    QCOMPARE(text.count(u"type=\"unfinished\""), 0);
}

QTEST_MAIN(tst_Reporter)

#include "tst_reporter.moc"
