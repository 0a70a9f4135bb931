// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"
#include "app/desktop/printcontroller.h"
#include "tests/support/shownwindow.h"
#include "ui/graph/graphview.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"
#include "ui/tables/storytable.h"
#include "ui/timeline/timelineview.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Whatever view has the keyboard is what goes to paper, whole and legible.
class tst_Printing : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theViewWithTheKeyboardIsPrinted_data();
    void theViewWithTheKeyboardIsPrinted();
    void aTableLeavesWithTheColumnsShown();
    void theArticleIsPrintedAsItIsShown();
    void theViewWithTheKeyboardIsCopied();

private:
    QDockWidget *goTo(const QString &id);
    QString printed(const QStringList &how = {});
    const Story &story() const { return *m_window->workspace()->story(); }

    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// Does the keys, then gives how many sheets the preview shows, and its title.
std::pair<int, QString> preview(MainWindow *window)
{
    std::pair<int, QString> seen;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, window, [&] {
        auto *dialog = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer.stop();
        auto *pages = dialog->findChild<QPrintPreviewWidget *>();
        seen = {pages->pageCount(), dialog->windowTitle()};
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    timer.start(20);
    QTest::keyClick(window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    return seen;
}

} // namespace

void tst_Printing::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    m_window = shownWindow();
    QVERIFY(m_window);
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // Without an article there is nothing to print, and nothing offers it.
    const auto offered = [this] {
        int count = 0;
        for (const QAction *action : m_window->findChildren<QAction *>())
            count += action->isEnabled() && (action->shortcut() == QKeySequence(QKeySequence::Print) ||
                                             action->shortcut() == QKeySequence(u"Ctrl+Shift+P"_s))
                         ? 1
                         : 0;
        return count;
    };
    QCOMPARE(offered(), 0);
    m_window->open({QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s});
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), std::size_t(8), 30000);
    QTRY_VERIFY(!m_window->workspace()->isReading());
    QCOMPARE(offered(), 2);
    QTRY_VERIFY(!m_window->graph()->isArranging());
}

/// The keyboard goes to the panel \a id, or to the timeline.
QDockWidget *tst_Printing::goTo(const QString &id)
{
    // The keyboard is not back by itself from a dialog.
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        return nullptr;
    auto *dock = m_window->findChild<QDockWidget *>(id);
    if (dock) {
        dock->raise();
        dock->widget()->setFocus();
    } else {
        m_window->timeline()->setFocus();
    }
    return dock;
}

/// The words on the paper of the view with the keyboard, as pdftotext tells them by \a how.
QString tst_Printing::printed(const QStringList &how)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    const Printout printout = m_window->printout();
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageOrientation(printout.orientation);
    if (!printout.print(&printer))
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_s, how + QStringList{path, u"-"_s});
    return reader.waitForFinished(30000) ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

void tst_Printing::theViewWithTheKeyboardIsPrinted_data()
{
    QTest::addColumn<QString>("dock");
    for (const char *dock : {"timeline", "graph", "charts", "events", "relations", "source", "articles"})
        QTest::newRow(dock) << QString::fromLatin1(dock);
}

void tst_Printing::theViewWithTheKeyboardIsPrinted()
{
    QFETCH(const QString, dock);
    if (dock == u"source")
        m_window->selection()->select(EventId{0});
    QDockWidget *shown = goTo(dock);
    const auto [pages, title] = preview(m_window.get());
    QVERIFY(pages > 0);
    QVERIFY2(title.contains(shown ? shown->windowTitle() : u"Timeline"_s), qPrintable(title));
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const QString words = printed();
    QVERIFY2(words.size() > 200, qPrintable(words));
    // Letters are of a size to be read at: not of the printer's dots, not of a point.
    const QString boxes = printed({u"-bbox"_s});
    static const QRegularExpression box(u"yMin=\"([0-9.]+)\".*yMax=\"([0-9.]+)\""_s);
    int count = 0;
    for (auto found = box.globalMatch(boxes); found.hasNext(); ++count) {
        const QRegularExpressionMatch match = found.next();
        const double height = match.captured(2).toDouble() - match.captured(1).toDouble();
        QVERIFY2(height > 2 && height < 40, qPrintable(match.captured()));
    }
    QVERIFY(count > 20);
    if (dock == u"articles") {
        for (const StoryArticle &article : story().articles)
            QVERIFY2(words.contains(article.published.value), qPrintable(words));
    }
}

void tst_Printing::aTableLeavesWithTheColumnsShown()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    goTo(u"events"_s);
    StoryTable *table = m_window->eventTable();
    const QString head = table->model()->headerData(0, Qt::Horizontal).toString();
    QVERIFY(printed().contains(head + u'\n'));
    table->setColumnHidden(0, true);
    QVERIFY(!printed().contains(head + u'\n'));
    table->setColumnHidden(0, false);
}

void tst_Printing::theArticleIsPrintedAsItIsShown()
{
    m_window->selection()->select(EventId{0});
    SourceView *source = m_window->source();
    const std::unique_ptr<QTextDocument> page = source->printable();
    QVERIFY(page);
    const StoryArticle &article = story()[source->article()];
    QVERIFY(page->toPlainText().contains(article.title));
    QVERIFY(page->toPlainText().contains(article.published.value.left(4)));
    const QString body = source->text()->toPlainText();
    QVERIFY(page->toPlainText().endsWith(body));
    // Names keep their colours.
    QTextCursor cursor = page->find(story()[EntityId{0}].name);
    if (!cursor.isNull())
        QVERIFY(cursor.charFormat().foreground().color() != QColor(Qt::black));

    source->setBoilerplateShown(false);
    QVERIFY(source->printable()->toPlainText().size() <= page->toPlainText().size());
    source->setBoilerplateShown(true);
}

void tst_Printing::theViewWithTheKeyboardIsCopied()
{
    const auto copied = [this](const QString &id) {
        goTo(id);
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        return QGuiApplication::clipboard()->image();
    };
    const QImage timeline = copied(u"timeline"_s);
    const QImage graph = copied(u"graph"_s);
    const QImage source = copied(u"source"_s);
    QVERIFY(!timeline.isNull() && !graph.isNull());
    QVERIFY(timeline.size() != graph.size());
    QCOMPARE(source.size() / source.devicePixelRatio(),
             m_window->findChild<QDockWidget *>(u"source"_s)->widget()->size());
}

QTEST_MAIN(tst_Printing)

#include "tst_printing.moc"
