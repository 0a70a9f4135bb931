// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The graph of the sample articles in the whole window: every edge leads to its sentence, at any time.
#include "app/desktop/mainwindow.h"
#include "tests/support/shownwindow.h"
#include "ui/details/detailsview.h"
#include "ui/graph/graphtimestrip.h"
#include "ui/graph/graphview.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"

#include <QDockWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s;

/// The marked words of the source, in all their pieces.
QStringList markedTexts(const SourceView &source)
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection &mark : source.text()->extraSelections())
        texts << mark.cursor.selectedText();
    return texts;
}

} // namespace

class GraphStoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        QSettings().clear();
        m_window = shownWindow();
        QVERIFY(m_window);
        m_window->open({samples});
        QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(8), 30000);
        QTRY_VERIFY(!m_window->workspace()->isReading());
        QTRY_VERIFY(!m_window->graph()->isArranging());
        auto *dock = m_window->findChild<QDockWidget *>(u"graph"_s);
        dock->setFloating(true);
        dock->resize(1400, 900);
        m_window->graph()->setMostNodes(0);
        m_window->graph()->fitAll();
    }

    void everyEdgeLeadsToItsSentence()
    {
        const Story &story = *m_window->workspace()->story();
        GraphView *graph = m_window->graph();
        QVERIFY(graph->graph().edges.size() > 5);
        auto *details = m_window->findChild<DetailsView *>();
        for (int i = 0; i < static_cast<int>(graph->graph().edges.size()); ++i) {
            const GraphEdge edge = graph->graph().edges[static_cast<std::size_t>(i)];
            const QPoint point = graph->canvas()->edgePoint(i).toPoint();
            QTest::mouseClick(graph->canvas(), Qt::LeftButton, {}, point);
            QCOMPARE(m_window->selection()->relation(), edge.relation);
            const StoryRelation &relation = story[edge.relation];
            const ArticleId shown = m_window->source()->article();
            const auto report = std::find_if(relation.reports.begin(), relation.reports.end(),
                                             [&](const Report &told) { return told.article == shown; });
            QVERIFY(report != relation.reports.end());
            const QString sentence = story.words(shown, report->evidence.front());
            const QStringList marked = markedTexts(*m_window->source());
            QVERIFY2(std::any_of(marked.begin(), marked.end(),
                                 [&](const QString &words) { return words == sentence; }),
                     qPrintable(sentence));
            // The details list what every article says of it.
            QTRY_VERIFY(details->isVisible());
            QVERIFY(details->toPlainText().contains(sentence.simplified().left(12)));
        }
    }

    void timeIsBrushedInOneViewAndHoldsInAll()
    {
        GraphView *graph = m_window->graph();
        GraphTimeStrip *strip = graph->timeStrip();
        QVERIFY(strip->times().size() >= 2);
        const std::size_t all = graph->graph().edges.size();
        strip->brush(0, 0);
        QVERIFY(graph->graph().edges.size() < all);
        QVERIFY(m_window->filter()->filter().from);
        strip->brush(0, strip->times().size() - 1);
        QCOMPARE(graph->graph().edges.size(), all);
        m_window->filter()->setFilter({});
        QVERIFY(!strip->brushed());
    }

private:
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(GraphStoryTest)
#include "tst_graphstory.moc"
