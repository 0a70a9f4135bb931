// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/graphfiles.h"
#include "tests/graphstories.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <igraph/igraph.h>

#include <cstdio>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        const EntityId hanbit = b.organization(u"한빛 & \"전자\""_s);
        const EntityId nova = b.organization(u"<Novalink>"_s);
        const EntityId daon = b.organization(u"=다온"_s);
        const RelationId investment =
            b.relation(nova, hanbit, RelationType::Investment, Status::Scheduled, 2);
        b.relation(nova, hanbit, RelationType::Partnership);
        b.relation(daon, nova, RelationType::Supply, Status::Negated);
        b.article(u"2025-02-04"_s, {investment});
        graph = buildGraph(b.story(), {}, {});
    }
    GraphStories::Builder b;
    Graph graph;
};

/// What networkx reads from a file: 'nodes edges name…', or nothing when Python has no networkx.
QString readByNetworkx(const QByteArray &bytes, const QString &reader)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"graph"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess python;
    python.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys, networkx as nx\n"
         "g = nx.%1(sys.argv[1])\n"
         "names = sorted(d.get('label', n) for n, d in g.nodes(data=True))\n"
         "types = sorted(d['type'] for _, _, d in g.edges(data=True))\n"
         "print(g.number_of_nodes(), g.number_of_edges(), '|'.join(names), '|'.join(types))"_s.arg(reader),
         file.fileName()});
    if (!python.waitForFinished(60000) || python.exitCode() != 0)
        return {};
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

/// What igraph reads from GraphML: 'nodes edges name… type…'.
QString readByIgraph(const QByteArray &bytes)
{
    igraph_set_attribute_table(&igraph_cattribute_table);
    QByteArray copy = bytes;
    std::FILE *stream = fmemopen(copy.data(), static_cast<std::size_t>(copy.size()), "r");
    igraph_t graph;
    const bool isRead = stream && igraph_read_graph_graphml(&graph, stream, 0) == IGRAPH_SUCCESS;
    if (stream)
        std::fclose(stream);
    if (!isRead)
        return {};
    QStringList names;
    QStringList types;
    for (igraph_integer_t i = 0; i < igraph_vcount(&graph); ++i)
        names << QString::fromUtf8(VAS(&graph, "label", i));
    for (igraph_integer_t i = 0; i < igraph_ecount(&graph); ++i)
        types << QString::fromUtf8(EAS(&graph, "type", i));
    names.sort();
    types.sort();
    const QString read = u"%1 %2 %3 %4"_s.arg(igraph_vcount(&graph))
                             .arg(igraph_ecount(&graph))
                             .arg(names.join(u'|'), types.join(u'|'));
    igraph_destroy(&graph);
    return read;
}

} // namespace

class GraphFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void xmlIsWellFormedAndHoldsEverything_data()
    {
        QTest::addColumn<bool>("isGexf");
        QTest::addRow("GraphML") << false;
        QTest::addRow("GEXF") << true;
    }
    void xmlIsWellFormedAndHoldsEverything()
    {
        QFETCH(bool, isGexf);
        const Fixture f;
        const QByteArray bytes =
            isGexf ? toGexf(f.b.story(), f.graph, {{1, 2}, {3, 4}, {5, 6}}) : toGraphMl(f.b.story(), f.graph);
        QXmlStreamReader xml(bytes);
        int nodes = 0;
        int edges = 0;
        bool hasStart = false;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            nodes += xml.name() == u"node";
            edges += xml.name() == u"edge";
            hasStart = hasStart || xml.attributes().value(u"start"_s) == u"2025-02-04";
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(nodes, 3);
        QCOMPARE(edges, 3);
        QCOMPARE(hasStart, isGexf);
        QVERIFY(bytes.contains("한빛 &amp; "));
    }

    void igraphReadsTheSameGraph()
    {
        const Fixture f;
        QCOMPARE(readByIgraph(toGraphMl(f.b.story(), f.graph)),
                 u"3 3 <Novalink>|=다온|한빛 & \"전자\" investment|partnership|supply"_s);
    }

    void anotherProgramReadsTheSameGraph()
    {
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import networkx"_s});
        if (!python.waitForFinished(60000) || python.exitCode() != 0)
            QSKIP("Python has no networkx here; the test above reads the files without it");
        const Fixture f;
        const QString graphMl = readByNetworkx(toGraphMl(f.b.story(), f.graph), u"read_graphml"_s);
        QCOMPARE(graphMl, u"3 3 <Novalink>|=다온|한빛 & \"전자\" investment|partnership|supply"_s);
        const QString gexf = readByNetworkx(toGexf(f.b.story(), f.graph), u"read_gexf"_s);
        QVERIFY2(gexf.startsWith(u"3 3 <Novalink>|=다온|한빛"_s), qPrintable(gexf));
    }

    void dotQuotesNamesAndTellsStatus()
    {
        const Fixture f;
        const QString dot = QString::fromUtf8(toDot(f.graph));
        QVERIFY(dot.contains(u"label=\"한빛 & \\\"전자\\\"\""_s));
        QCOMPARE(dot.count(u" -> "_s), 3);
        QCOMPARE(dot.count(u"dir=none"_s), 1);
        QVERIFY(dot.contains(u"style=dotted"_s));
    }

    void csvIsQuotedAndNoCellIsAFormula()
    {
        const Fixture f;
        const QString csv = QString::fromUtf8(toEdgeCsv(f.b.story(), f.graph));
        QVERIFY(toEdgeCsv(f.b.story(), f.graph).startsWith("\xEF\xBB\xBFsource,target,type"));
        QCOMPARE(csv.count(u"\r\n"_s), 4);
        QVERIFY(
            csv.contains(u"<Novalink>,\"한빛 & \"\"전자\"\"\",investment,true,scheduled,2,2025-02-04,"_s));
        QVERIFY(csv.contains(u"'=다온,<Novalink>,supply"_s));
    }
};

QTEST_GUILESS_MAIN(GraphFilesTest)
#include "tst_graphfiles.moc"
