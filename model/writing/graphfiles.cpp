// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/graphfiles.h"

#include "model/language/identifiers.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

struct Attribute
{
    QString name;
    QString type; ///< as both formats call it
};

const std::vector<Attribute> &nodeAttributes()
{
    static const std::vector<Attribute> all = {{u"kind"_s, u"string"_s},
                                               {u"post"_s, u"string"_s},
                                               {u"aliases"_s, u"string"_s},
                                               {u"mentions"_s, u"int"_s}};
    return all;
}

const std::vector<Attribute> &edgeAttributes()
{
    static const std::vector<Attribute> all = {{u"type"_s, u"string"_s},      {u"status"_s, u"string"_s},
                                               {u"reports"_s, u"int"_s},      {u"since"_s, u"string"_s},
                                               {u"directed"_s, u"boolean"_s}, {u"evidence"_s, u"string"_s}};
    return all;
}

QString typeName(const GraphEdge &edge)
{
    switch (edge.tie) {
    case TieKind::Relation:
        return QString(toId(edge.type));
    case TieKind::Affiliation:
        return u"affiliation"_s;
    case TieKind::Meeting:
        return u"meeting"_s;
    case TieKind::Place:
        return u"place"_s;
    }
    return {};
}

QString sinceDay(const Story &story, const GraphEdge &edge)
{
    if (edge.tie == TieKind::Relation) {
        const auto day = firstReported(story, edge.relation);
        return day ? day->toString(Qt::ISODate) : QString();
    }
    std::optional<QDate> first;
    for (const EventId event : edge.events) {
        const auto days = daysOf(story[event]);
        if (days && (!first || days->first < *first))
            first = days->first;
    }
    return first ? first->toString(Qt::ISODate) : QString();
}

/// Control characters that XML 1.0 cannot hold are left out, line breaks become spaces.
QString clean(QString text)
{
    for (QChar &character : text) {
        if (character.unicode() < 0x20)
            character = u' ';
    }
    text.remove(QChar(0xFFFE)).remove(QChar(0xFFFF));
    return text.simplified();
}

const std::vector<Report> *reportsOf(const Story &story, const GraphEdge &edge)
{
    if (edge.tie == TieKind::Relation)
        return &story[edge.relation].reports;
    return edge.events.empty() ? nullptr : &story[edge.events.back()].reports;
}

/// 'sentence (day, title)' of each report, the newest first.
QStringList evidenceOf(const Story &story, const GraphEdge &edge)
{
    const std::vector<Report> *reports = reportsOf(story, edge);
    if (!reports)
        return {};
    std::vector<const Report *> order;
    for (const Report &report : *reports) {
        if (report.article.isValid() && !report.evidence.empty())
            order.push_back(&report);
    }
    std::stable_sort(order.begin(), order.end(), [&](const Report *a, const Report *b) {
        return story[a->article].published.value > story[b->article].published.value;
    });
    QStringList lines;
    for (const Report *report : order) {
        const StoryArticle &article = story[report->article];
        QStringList from;
        for (const QString &part : {article.published.value, clean(article.title)}) {
            if (!part.isEmpty())
                from << part;
        }
        const QString words = clean(story.words(report->article, report->evidence.front()));
        lines << (from.isEmpty() ? words : u"%1 (%2)"_s.arg(words, from.join(u", "_s)));
    }
    return lines;
}

QStringList valuesOf(const Story &story, const GraphNode &node)
{
    const StoryEntity &entity = story[node.entity];
    return {QString(toId(node.kind)), clean(entity.title), clean(entity.aliases.join(u"; "_s)),
            QString::number(entity.mentions)};
}

QStringList valuesOf(const Story &story, const GraphEdge &edge)
{
    return {typeName(edge),
            QString(toId(edge.status)),
            QString::number(edge.reports),
            sinceDay(story, edge),
            edge.isDirected ? u"true"_s : u"false"_s,
            evidenceOf(story, edge).join(u" | "_s)};
}

QString nodeId(int index) { return u"n%1"_s.arg(index); }

void writeKeys(QXmlStreamWriter &xml, const QString &of, const std::vector<Attribute> &attributes)
{
    for (const Attribute &attribute : attributes) {
        xml.writeEmptyElement(u"key"_s);
        xml.writeAttribute(u"id"_s, of + u'-' + attribute.name);
        xml.writeAttribute(u"for"_s, of);
        xml.writeAttribute(u"attr.name"_s, attribute.name);
        xml.writeAttribute(u"attr.type"_s, attribute.type);
    }
}

void writeData(QXmlStreamWriter &xml, const QString &of, const std::vector<Attribute> &attributes,
               const QStringList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isEmpty())
            continue;
        xml.writeStartElement(u"data"_s);
        xml.writeAttribute(u"key"_s, of + u'-' + attributes[static_cast<std::size_t>(i)].name);
        xml.writeCharacters(values[i]);
        xml.writeEndElement();
    }
}

void writeAttributeList(QXmlStreamWriter &xml, const QString &of, const std::vector<Attribute> &attributes)
{
    xml.writeStartElement(u"attributes"_s);
    xml.writeAttribute(u"class"_s, of);
    for (const Attribute &attribute : attributes) {
        xml.writeEmptyElement(u"attribute"_s);
        xml.writeAttribute(u"id"_s, attribute.name);
        xml.writeAttribute(u"title"_s, attribute.name);
        xml.writeAttribute(u"type"_s, attribute.type == u"int"_s ? u"integer"_s : attribute.type);
    }
    xml.writeEndElement();
}

void writeValues(QXmlStreamWriter &xml, const std::vector<Attribute> &attributes, const QStringList &values)
{
    xml.writeStartElement(u"attvalues"_s);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i].isEmpty())
            continue;
        xml.writeEmptyElement(u"attvalue"_s);
        xml.writeAttribute(u"for"_s, attributes[static_cast<std::size_t>(i)].name);
        xml.writeAttribute(u"value"_s, values[i]);
    }
    xml.writeEndElement();
}

QString quoted(QString text)
{
    text = clean(text);
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString dotStyle(const GraphEdge &edge)
{
    switch (edge.status) {
    case Status::Occurred:
        return u"style=solid"_s;
    case Status::Scheduled:
        return u"color=\"black:invis:black\""_s; // two lines, as on the screen
    case Status::Possible:
        return u"style=dashed"_s;
    case Status::Negated:
        return u"style=dotted, color=gray50, fontcolor=gray50"_s;
    }
    return {};
}

QString field(const QString &text)
{
    QString value = text;
    // A cell that begins like a formula would be computed by spreadsheets.
    if (!value.isEmpty() && u"=+-@\t"_s.contains(value.front()))
        value.prepend(u'\'');
    if (!value.contains(u',') && !value.contains(u'"') && !value.contains(u'\n'))
        return value;
    return u'"' + value.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QByteArray toGraphMl(const Story &story, const Graph &graph)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"graphml"_s);
    xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
    writeKeys(xml, u"node"_s, {{u"label"_s, u"string"_s}});
    writeKeys(xml, u"node"_s, nodeAttributes());
    writeKeys(xml, u"edge"_s, edgeAttributes());
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"id"_s, u"relations"_s);
    xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, nodeId(static_cast<int>(i)));
        writeData(xml, u"node"_s, {{u"label"_s, u"string"_s}}, {clean(graph.nodes[i].name)});
        writeData(xml, u"node"_s, nodeAttributes(), valuesOf(story, graph.nodes[i]));
        xml.writeEndElement();
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge &edge = graph.edges[i];
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, u"e%1"_s.arg(i));
        xml.writeAttribute(u"source"_s, nodeId(edge.source));
        xml.writeAttribute(u"target"_s, nodeId(edge.target));
        writeData(xml, u"edge"_s, edgeAttributes(), valuesOf(story, edge));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray toGexf(const Story &story, const Graph &graph, const std::vector<QPointF> &positions)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"gexf"_s);
    xml.writeDefaultNamespace(u"http://www.gexf.net/1.2draft"_s);
    xml.writeNamespace(u"http://www.gexf.net/1.2draft/viz"_s, u"viz"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    xml.writeStartElement(u"graph"_s);
    xml.writeAttribute(u"mode"_s, u"dynamic"_s);
    xml.writeAttribute(u"timeformat"_s, u"date"_s);
    xml.writeAttribute(u"defaultedgetype"_s, u"directed"_s);
    writeAttributeList(xml, u"node"_s, nodeAttributes());
    writeAttributeList(xml, u"edge"_s, edgeAttributes());
    xml.writeStartElement(u"nodes"_s);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        xml.writeStartElement(u"node"_s);
        xml.writeAttribute(u"id"_s, nodeId(static_cast<int>(i)));
        xml.writeAttribute(u"label"_s, clean(graph.nodes[i].name));
        writeValues(xml, nodeAttributes(), valuesOf(story, graph.nodes[i]));
        if (i < positions.size()) {
            xml.writeEmptyElement(u"viz:position"_s);
            xml.writeAttribute(u"x"_s, QString::number(positions[i].x(), 'f', 2));
            xml.writeAttribute(u"y"_s, QString::number(-positions[i].y(), 'f', 2));
            xml.writeAttribute(u"z"_s, u"0"_s);
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(u"edges"_s);
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge &edge = graph.edges[i];
        xml.writeStartElement(u"edge"_s);
        xml.writeAttribute(u"id"_s, u"e%1"_s.arg(i));
        xml.writeAttribute(u"source"_s, nodeId(edge.source));
        xml.writeAttribute(u"target"_s, nodeId(edge.target));
        // No type per edge: common readers refuse files that mix both. The attribute 'directed' tells.
        xml.writeAttribute(u"label"_s, typeName(edge));
        xml.writeAttribute(u"weight"_s, QString::number(edge.reports));
        const QString since = sinceDay(story, edge);
        if (!since.isEmpty())
            xml.writeAttribute(u"start"_s, since);
        writeValues(xml, edgeAttributes(), valuesOf(story, edge));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray toDot(const Graph &graph)
{
    QString text = u"digraph relations {\n  graph [overlap=false, splines=true];\n  node [fontname=\"Noto "
                   u"Sans CJK KR\"];\n"
                   "  edge [fontname=\"Noto Sans CJK KR\", fontsize=10];\n"_s;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const GraphNode &node = graph.nodes[i];
        const QString shape = node.kind == EntityKind::Person  ? u"ellipse"_s
                              : node.kind == EntityKind::Place ? u"diamond"_s
                                                               : u"box"_s;
        text += u"  %1 [label=%2, shape=%3];\n"_s.arg(nodeId(static_cast<int>(i)), quoted(node.name), shape);
    }
    for (const GraphEdge &edge : graph.edges) {
        text += u"  %1 -> %2 [label=%3, %4, penwidth=%5%6];\n"_s
                    .arg(nodeId(edge.source), nodeId(edge.target), quoted(typeName(edge)), dotStyle(edge))
                    .arg(std::min(edge.reports, 6))
                    .arg(edge.isDirected ? QString() : u", dir=none"_s);
    }
    return (text + u"}\n"_s).toUtf8();
}

QByteArray toEdgeCsv(const Story &story, const Graph &graph)
{
    QString text = u"\uFEFFsource,target,type,directed,status,reports,since,evidence\r\n"_s;
    for (const GraphEdge &edge : graph.edges) {
        const QStringList evidence = evidenceOf(story, edge);
        const QStringList fields = {graph.nodes[static_cast<std::size_t>(edge.source)].name,
                                    graph.nodes[static_cast<std::size_t>(edge.target)].name,
                                    typeName(edge),
                                    edge.isDirected ? u"true"_s : u"false"_s,
                                    QString(toId(edge.status)),
                                    QString::number(edge.reports),
                                    sinceDay(story, edge),
                                    evidence.isEmpty() ? QString() : evidence.front()};
        QStringList cells;
        for (const QString &value : fields)
            cells << field(value);
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace Haengbo
