// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/xmlstream.h"

#include "model/reading/tagscanner.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <memory>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

struct Parse
{
    XmlReceiver &receiver;
    xmlParserCtxtPtr parser = nullptr;
    bool isDone = false;
    int open = 0; ///< elements begun and not ended

    void stopWhenDone()
    {
        if (!isDone && receiver.isDone()) {
            isDone = true;
            xmlStopParser(parser);
        }
    }
};

Parse &parse(void *user) { return *static_cast<Parse *>(user); }

xmlSAXHandler handlers()
{
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void *user, const xmlChar *name, const xmlChar *, const xmlChar *, int,
                            const xmlChar **, int count, int, const xmlChar **attributes) {
        if (parse(user).isDone)
            return;
        ++parse(user).open;
        parse(user).receiver.start(view(name), XmlAttributes(count, attributes));
        parse(user).stopWhenDone();
    };
    sax.endElementNs = [](void *user, const xmlChar *name, const xmlChar *, const xmlChar *) {
        if (parse(user).isDone)
            return;
        --parse(user).open;
        parse(user).receiver.end(view(name));
        parse(user).stopWhenDone();
    };
    sax.characters = [](void *user, const xmlChar *text, int length) {
        if (!parse(user).isDone)
            parse(user).receiver.characters(
                {reinterpret_cast<const char *>(text), static_cast<std::size_t>(length)});
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    return sax;
}

std::optional<Problem> run(xmlParserCtxtPtr parser, Parse &state, const QString &source, int options)
{
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> owner(parser, &xmlFreeParserCtxt);
    if (!parser)
        return Problem{Problem::Kind::Damaged, source, {}};
    state.parser = parser;
    xmlCtxtUseOptions(parser, options | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    *parser->sax = handlers();
    parser->userData = &state;
    xmlParseDocument(parser);
    // Declared entities make libxml2 keep a document of its own beside the receiver.
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(std::exchange(parser->myDoc, nullptr),
                                                                  &xmlFreeDoc);
    // A document that breaks off is told: what is lost is more than a stray sign.
    const bool passedOver = (options & XML_PARSE_RECOVER) != 0 && parser->disableSAX == 0 && state.open == 0;
    if (state.isDone || parser->wellFormed || passedOver)
        return std::nullopt;
    const xmlErrorPtr error = xmlCtxtGetLastError(parser);
    const QString message = error ? QString::fromUtf8(error->message).simplified() : QString();
    const bool deep = message.contains(u"depth");
    // libxml's own limit, which stands before ours.
    if (deep)
        return Problem{Problem::Kind::TooDeep, source, u"%1 elements"_s.arg(xmlParserMaxDepth)};
    return Problem{Problem::Kind::Damaged, source,
                   error ? u"line %1: %2"_s.arg(error->line).arg(message) : message};
}

/// A part on its way to the parser.
struct Input
{
    ZipPart &part;
    TagScanner scanner{TagScanner::Language::Xml};
    bool isCrowded = false;
};

Problem crowded(const QString &source)
{
    return {Problem::Kind::TooDeep, source, u"%1 attributes"_s.arg(TagScanner::mostSigns)};
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    // Five pointers an attribute: local name, prefix, namespace, begin and end of the value.
    for (int i = 0; i < m_count; ++i) {
        const unsigned char *const *attribute = m_attributes + 5 * i;
        if (view(attribute[0]) == name)
            return {reinterpret_cast<const char *>(attribute[3]),
                    static_cast<std::size_t>(attribute[4] - attribute[3])};
    }
    return {};
}

std::optional<Problem> readXml(ZipPart &part, XmlReceiver &receiver)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    Parse state{receiver};
    Input input{part};
    const auto read = [](void *user, char *buffer, int size) -> int {
        Input &from = *static_cast<Input *>(user);
        const auto length = static_cast<int>(from.part.read(buffer, size));
        from.isCrowded = from.isCrowded || (length > 0 && !from.scanner.feed(QByteArrayView(buffer, length)));
        return from.isCrowded ? -1 : length;
    };
    std::optional<Problem> problem =
        run(xmlCreateIOParserCtxt(nullptr, nullptr, read, nullptr, &input, XML_CHAR_ENCODING_NONE), state,
            part.name(), 0);
    if (input.isCrowded)
        return crowded(part.name());
    return part.problem() ? part.problem() : problem;
}

std::optional<Problem> readXml(const QByteArray &utf8, const QString &source, XmlReceiver &receiver)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    if (!TagScanner(TagScanner::Language::Xml).feed(utf8))
        return crowded(source);
    Parse state{receiver};
    xmlParserCtxtPtr parser = xmlCreateMemoryParserCtxt(utf8.constData(), static_cast<int>(utf8.size()));
    if (parser)
        xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    return run(parser, state, source, XML_PARSE_RECOVER | XML_PARSE_IGNORE_ENC);
}

} // namespace Haengbo
