// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/htmltree.h"

#include "model/reading/tagscanner.h"
#include "model/text/table.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>
#include <string_view>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

using Names = std::unordered_set<std::string>;

struct TagRole
{
    std::string_view tag;
    HtmlRole role;
};

/// In the order of their names. Elements that are not here are inline.
constexpr std::array tagRoles{
    TagRole{"a", HtmlRole::Link},           TagRole{"address", HtmlRole::Block},
    TagRole{"article", HtmlRole::Article},  TagRole{"aside", HtmlRole::Dropped},
    TagRole{"audio", HtmlRole::Dropped},    TagRole{"blockquote", HtmlRole::Block},
    TagRole{"body", HtmlRole::Block},       TagRole{"br", HtmlRole::Break},
    TagRole{"button", HtmlRole::Dropped},   TagRole{"canvas", HtmlRole::Dropped},
    TagRole{"caption", HtmlRole::Caption},  TagRole{"center", HtmlRole::Block},
    TagRole{"dd", HtmlRole::Block},         TagRole{"details", HtmlRole::Block},
    TagRole{"div", HtmlRole::Block},        TagRole{"dl", HtmlRole::Block},
    TagRole{"dt", HtmlRole::Block},         TagRole{"embed", HtmlRole::Dropped},
    TagRole{"fieldset", HtmlRole::Block},   TagRole{"figcaption", HtmlRole::Caption},
    TagRole{"figure", HtmlRole::Block},     TagRole{"footer", HtmlRole::Dropped},
    TagRole{"form", HtmlRole::Block},       TagRole{"frameset", HtmlRole::Block},
    TagRole{"h1", HtmlRole::Heading},       TagRole{"h2", HtmlRole::Block},
    TagRole{"h3", HtmlRole::Block},         TagRole{"h4", HtmlRole::Block},
    TagRole{"h5", HtmlRole::Block},         TagRole{"h6", HtmlRole::Block},
    TagRole{"head", HtmlRole::Dropped},     TagRole{"header", HtmlRole::Block},
    TagRole{"hr", HtmlRole::Block},         TagRole{"html", HtmlRole::Block},
    TagRole{"iframe", HtmlRole::Dropped},   TagRole{"input", HtmlRole::Dropped},
    TagRole{"legend", HtmlRole::Block},     TagRole{"li", HtmlRole::Block},
    TagRole{"main", HtmlRole::Block},       TagRole{"map", HtmlRole::Dropped},
    TagRole{"nav", HtmlRole::Dropped},      TagRole{"noscript", HtmlRole::Dropped},
    TagRole{"object", HtmlRole::Dropped},   TagRole{"ol", HtmlRole::Block},
    TagRole{"option", HtmlRole::Dropped},   TagRole{"p", HtmlRole::Block},
    TagRole{"pre", HtmlRole::Block},        TagRole{"script", HtmlRole::Dropped},
    TagRole{"section", HtmlRole::Block},    TagRole{"select", HtmlRole::Dropped},
    TagRole{"style", HtmlRole::Dropped},    TagRole{"summary", HtmlRole::Block},
    TagRole{"svg", HtmlRole::Dropped},      TagRole{"table", HtmlRole::Block},
    TagRole{"tbody", HtmlRole::Block},      TagRole{"td", HtmlRole::Cell},
    TagRole{"template", HtmlRole::Dropped}, TagRole{"textarea", HtmlRole::Dropped},
    TagRole{"tfoot", HtmlRole::Block},      TagRole{"th", HtmlRole::Cell},
    TagRole{"thead", HtmlRole::Block},      TagRole{"title", HtmlRole::Dropped},
    TagRole{"tr", HtmlRole::Block},         TagRole{"ul", HtmlRole::Block},
    TagRole{"video", HtmlRole::Dropped},
};
static_assert(std::is_sorted(tagRoles.begin(), tagRoles.end(),
                             [](const TagRole &a, const TagRole &b) { return a.tag < b.tag; }));

HtmlRole roleOf(std::string_view tag)
{
    const auto found =
        std::lower_bound(tagRoles.begin(), tagRoles.end(), tag,
                         [](const TagRole &role, std::string_view name) { return role.tag < name; });
    return found != tagRoles.end() && found->tag == tag ? found->role : HtmlRole::Inline;
}

/// The names of pageparts.tsv.
struct PartNames
{
    Names main;
    Names furniture;
    Names caption;

    PartNames()
    {
        const Table table = Table::bundled(u"pageparts");
        const int part = table.column(u"part");
        const int name = table.column(u"name");
        for (const Table::Row &row : table.rows()) {
            const QStringView kind = table.cell(row, part);
            Names &names = kind == u"main" ? main : kind == u"caption" ? caption : furniture;
            names.insert(table.cell(row, name).toString().toStdString());
        }
    }
};

const PartNames &partNames()
{
    static const PartNames names;
    return names;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

/// Looks the names of a class or id attribute up and marks \a node.
void markByNames(HtmlNode &node, std::string_view value)
{
    const PartNames &names = partNames();
    std::string whole;
    std::string word;
    const auto endWord = [&] {
        if (!word.empty() && names.furniture.count(word) > 0)
            node.isFurniture = true;
        if (!word.empty() && names.caption.count(word) > 0)
            node.role = HtmlRole::Caption;
        word.clear();
    };
    const auto endName = [&] {
        endWord();
        if (!whole.empty() && names.main.count(whole) > 0)
            node.isMain = true;
        if (!whole.empty() && names.caption.count(whole) > 0)
            node.role = HtmlRole::Caption;
        whole.clear();
    };
    value = value.substr(0, 400);
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (isBlank(c)) {
            endName();
            continue;
        }
        const bool camel = isUpper(c) && i > 0 && !isUpper(value[i - 1]);
        if (c == '-' || c == '_' || camel)
            endWord();
        if (c == '-' || c == '_')
            continue;
        word += lower(c);
        whole += lower(c);
    }
    endName();
}

std::string_view view(const xmlChar *text)
{
    return text ? std::string_view(reinterpret_cast<const char *>(text)) : std::string_view();
}

QByteArray bytes(std::string_view text) { return {text.data(), static_cast<qsizetype>(text.size())}; }

/// The largest script that is read as data, and the most text kept of a title.
constexpr qsizetype largestData = 4 << 20;
constexpr qsizetype longestTitle = 2000;

/// Receives what libxml2's parser meets and builds the tree.
class TreeBuilder
{
public:
    TreeBuilder(htmlParserCtxtPtr parser, int depthLimit)
        : m_parser(parser)
        , m_depthLimit(depthLimit)
    {
    }

    void start(std::string_view tag, const xmlChar **attributes)
    {
        if (static_cast<int>(m_open.size()) >= m_depthLimit) {
            m_tooDeep = true;
            xmlStopParser(m_parser);
            return;
        }
        HtmlNode node;
        node.role = roleOf(tag);
        node.parent = m_open.empty() ? -1 : m_open.back();
        m_sink = tag == "title" && m_tree.title.isEmpty() ? &m_tree.title : nullptr;
        readAttributes(node, tag, attributes);
        m_dropped += node.role == HtmlRole::Dropped ? 1 : 0;
        m_open.push_back(static_cast<int>(m_tree.nodes.size()));
        m_tree.nodes.push_back(node);
        m_blank = m_blank || node.role != HtmlRole::Inline;
    }

    void end()
    {
        if (m_open.empty())
            return;
        HtmlNode &node = m_tree.nodes[static_cast<std::size_t>(m_open.back())];
        node.end = static_cast<int>(m_tree.nodes.size());
        m_dropped -= node.role == HtmlRole::Dropped ? 1 : 0;
        m_open.pop_back();
        m_sink = nullptr;
    }

    void characters(std::string_view text)
    {
        if (m_sink) {
            const qsizetype most = m_sink == &m_tree.title ? longestTitle : largestData;
            if (m_sink->size() < most)
                m_sink->append(text.data(), static_cast<qsizetype>(text.size()));
            return;
        }
        if (m_dropped > 0 || m_open.empty())
            return;
        const int begin = static_cast<int>(m_tree.text.size());
        appendCollapsed(text);
        const int end = static_cast<int>(m_tree.text.size());
        if (end == begin)
            return;
        // The parser hands long text over in pieces.
        if (!m_tree.nodes.empty()) {
            HtmlNode &last = m_tree.nodes.back();
            if (last.role == HtmlRole::Text && last.parent == m_open.back() && last.textEnd == begin) {
                last.textEnd = end;
                return;
            }
        }
        HtmlNode node;
        node.role = HtmlRole::Text;
        node.parent = m_open.back();
        node.textBegin = begin;
        node.textEnd = end;
        node.end = static_cast<int>(m_tree.nodes.size()) + 1;
        m_tree.nodes.push_back(node);
    }

    bool isTooDeep() const { return m_tooDeep; }

    HtmlTree take()
    {
        while (!m_open.empty())
            end();
        return std::move(m_tree);
    }

private:
    void appendCollapsed(std::string_view text)
    {
        QByteArray &out = m_tree.text;
        for (std::size_t i = 0; i < text.size();) {
            if (isBlank(text[i])) {
                if (!m_blank)
                    out.append(' ');
                m_blank = true;
                ++i;
                continue;
            }
            std::size_t endOfWord = i;
            while (endOfWord < text.size() && !isBlank(text[endOfWord]))
                ++endOfWord;
            out.append(text.data() + i, static_cast<qsizetype>(endOfWord - i));
            m_blank = false;
            i = endOfWord;
        }
    }

    void readAttributes(HtmlNode &node, std::string_view tag, const xmlChar **attributes)
    {
        std::string_view name;
        std::string_view content;
        std::string_view type;
        for (const xmlChar **at = attributes; at && *at; at += 2) {
            const std::string_view key = view(at[0]);
            const std::string_view value = view(at[1]);
            if (key == "class" || key == "id") {
                markByNames(node, value);
            } else if (key == "itemprop") {
                node.isMain = node.isMain || value == "articleBody";
                name = tag == "meta" ? value : name;
            } else if (key == "hidden" || (key == "style" && hides(value))) {
                node.role = HtmlRole::Dropped;
            } else if (key == "name" || key == "property") {
                name = value;
            } else if (key == "content") {
                content = value;
            } else if (key == "type") {
                type = value;
            } else if (key == "datetime" && tag == "time" && m_tree.time.isEmpty() && !node.isFurniture) {
                m_tree.time = bytes(value);
            }
        }
        if (tag == "meta" && !name.empty() && !content.empty() && m_tree.metas.size() < 500)
            m_tree.metas.emplace_back(bytes(name).toLower(), bytes(content).left(longestTitle));
        if (tag == "script" && type == "application/ld+json" && m_tree.jsonLd.size() < 50) {
            m_tree.jsonLd.append(QByteArray());
            m_sink = &m_tree.jsonLd.last();
        }
    }

    static bool hides(std::string_view style)
    {
        const std::size_t display = style.find("display");
        return display != std::string_view::npos &&
               style.substr(display, 20).find("none") != std::string_view::npos;
    }

    htmlParserCtxtPtr m_parser;
    int m_depthLimit;
    HtmlTree m_tree;
    std::vector<int> m_open;
    QByteArray *m_sink = nullptr; ///< where the text of a title or of data goes
    int m_dropped = 0;
    bool m_blank = true;
    bool m_tooDeep = false;
};

TreeBuilder &builder(void *user) { return *static_cast<TreeBuilder *>(user); }

htmlSAXHandler handlers()
{
    htmlSAXHandler sax{};
    sax.startElement = [](void *user, const xmlChar *tag, const xmlChar **attributes) {
        builder(user).start(view(tag), attributes);
    };
    sax.endElement = [](void *user, const xmlChar *) { builder(user).end(); };
    sax.characters = [](void *user, const xmlChar *text, int length) {
        builder(user).characters({reinterpret_cast<const char *>(text), static_cast<std::size_t>(length)});
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    return sax;
}

} // namespace

Result<HtmlTree> parseHtml(QByteArrayView page, const QString &source, int depthLimit)
{
    static std::once_flag once;
    std::call_once(once, xmlInitParser);
    const QByteArray utf8 = withoutScripts(page);
    if (utf8.isEmpty())
        return HtmlTree();
    if (!TagScanner(TagScanner::Language::Html).feed(utf8))
        return Problem{Problem::Kind::TooDeep, source, u"%1 attributes"_s.arg(TagScanner::mostSigns)};
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> parser(
        htmlCreateMemoryParserCtxt(utf8.constData(), static_cast<int>(utf8.size())), &htmlFreeParserCtxt);
    if (!parser)
        return Problem{Problem::Kind::Damaged, source, {}};
    TreeBuilder tree(parser.get(), depthLimit);
    *parser->sax = handlers();
    parser->userData = &tree;
    xmlSwitchEncoding(parser.get(), XML_CHAR_ENCODING_UTF8);
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
    *parser->sax = handlers(); // the options put libxml2's own back
    htmlParseDocument(parser.get());
    if (tree.isTooDeep())
        return Problem{Problem::Kind::TooDeep, source, u"%1 elements"_s.arg(depthLimit)};
    return tree.take();
}

} // namespace Haengbo
