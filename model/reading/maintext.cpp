// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/maintext.h"

#include "model/reading/days.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Terms: prose is what stands directly in one block (also in several inline elements) outside of links, when
// it runs on: 60 bytes are some 20 syllables, and it holds the end of a sentence. Prose gives its size to the
// block it stands in, the same to the block around that, and half to the one beyond; the block with most is
// the core. Where the core lies in a part that names itself the story (article, articleBody) and is at least
// two fifths of its prose, that part is taken.

namespace Haengbo {

namespace {

constexpr int shortestProse = 60;

struct Weight
{
    int prose = 0; ///< inside, in bytes
    int text = 0;
    int links = 0; ///< text inside links
    int linkCount = 0;
    int block = -1;     ///< the innermost block it stands in
    int directText = 0; ///< of a block: outside of links and of blocks inside
    double score = 0;
    bool endsSentence = false; ///< that text holds the end of a sentence
    bool isLinked = false;
    bool skipped = false; ///< dropped, or furniture, or inside of such
};

class StoryFinder
{
public:
    explicit StoryFinder(const HtmlTree &tree)
        : m_tree(tree)
        , m_weights(tree.nodes.size())
    {
        const int namedProse = measure(true);
        // A page whose furniture holds most of the prose misnames its parts.
        if (namedProse * 2 >= measure(false))
            measure(true);
    }

    MainText find()
    {
        MainText found;
        const int story = chooseStory();
        if (story < 0)
            return found;
        found.proseSize = weight(story).prose;
        found.heading = headingFor(story);
        found.day = dayBefore(story);
        found.before = textsBefore(story);
        write(story, found.lines);
        return found;
    }

    void writeAll(Composer &lines)
    {
        if (!m_tree.nodes.empty())
            write(0, lines);
    }

private:
    const HtmlNode &node(int i) const { return m_tree.nodes[static_cast<std::size_t>(i)]; }
    Weight &weight(int i) { return m_weights[static_cast<std::size_t>(i)]; }
    QByteArrayView textOf(const HtmlNode &text) const
    {
        return QByteArrayView(m_tree.text).sliced(text.textBegin, text.textEnd - text.textBegin);
    }

    static bool endsSentence(QByteArrayView text)
    {
        return text.contains("다.") || text.contains("다\"") || text.contains("다”") ||
               text.contains("요.") || text.contains(". ") || text.contains("다 ");
    }

    static bool isBlock(HtmlRole role)
    {
        return role != HtmlRole::Inline && role != HtmlRole::Link && role != HtmlRole::Text &&
               role != HtmlRole::Break;
    }

    /// Weighs all nodes; gives the prose of the page.
    int measure(bool byNames)
    {
        const int count = static_cast<int>(m_tree.nodes.size());
        for (int i = 0; i < count; ++i)
            enter(i, byNames);
        for (int i = count - 1; i >= 0; --i) {
            Weight &own = weight(i);
            if (own.skipped)
                continue;
            if (own.directText >= shortestProse && own.endsSentence)
                addProse(i);
            if (node(i).parent < 0)
                continue;
            Weight &above = weight(node(i).parent);
            above.prose += own.prose;
            above.text += own.text;
            above.links += own.links;
            above.linkCount += own.linkCount;
        }
        int prose = 0;
        for (int i = 0; i < count; i = std::max(node(i).end, i + 1))
            prose += weight(i).prose;
        return prose;
    }

    /// What a node inherits, and a text's share in its block.
    void enter(int i, bool byNames)
    {
        Weight &own = weight(i) = {};
        const int parent = node(i).parent;
        const Weight none;
        const Weight &above = parent >= 0 ? weight(parent) : none;
        own.skipped = node(i).role == HtmlRole::Dropped || (byNames && isFurniture(i)) || above.skipped;
        own.isLinked = node(i).role == HtmlRole::Link || above.isLinked;
        own.linkCount = node(i).role == HtmlRole::Link ? 1 : 0;
        own.block = isBlock(node(i).role) ? i : above.block;
        if (node(i).role != HtmlRole::Text || own.skipped)
            return;
        own.text = node(i).textEnd - node(i).textBegin;
        own.links = own.isLinked ? own.text : 0;
        if (own.isLinked || own.block < 0)
            return;
        Weight &block = weight(own.block);
        block.directText += own.text;
        block.endsSentence = block.endsSentence || endsSentence(textOf(node(i)));
    }

    void addProse(int i)
    {
        weight(i).prose += weight(i).directText;
        const double share = weight(i).directText;
        int blocks = 0;
        for (int up = i; up >= 0 && blocks < 3; up = node(up).parent) {
            if (!isBlock(node(up).role))
                continue;
            weight(up).score += blocks == 2 ? share / 2 : share;
            ++blocks;
        }
    }

    bool isFurniture(int i) const
    {
        return node(i).isFurniture && !node(i).isMain && node(i).parent > 0 &&
               node(i).role != HtmlRole::Article;
    }

    int chooseStory()
    {
        int best = -1;
        for (int i = 0; i < static_cast<int>(m_tree.nodes.size()); ++i) {
            // '>=' takes the innermost of those that hold the same prose.
            if (!weight(i).skipped && weight(i).score > 0 &&
                (best < 0 || weight(i).score >= weight(best).score))
                best = i;
        }
        if (best < 0)
            return -1;
        int story = best;
        for (int up = best; up >= 0; up = node(up).parent) {
            const bool named = node(up).isMain || node(up).role == HtmlRole::Article;
            const bool mostlyLinks = weight(up).links * 2 > weight(up).text;
            if (named && !mostlyLinks && weight(best).prose * 5 >= weight(up).prose * 2)
                return up;
            // A lead or a last paragraph often stands in a block of its own beside the others.
            if (weight(story).prose < weight(up).prose && weight(up).prose * 10 <= weight(best).prose * 13 &&
                !mostlyLinks)
                story = up;
        }
        return story;
    }

    /// The last h1 before the end of the story that is not empty.
    QString headingFor(int story)
    {
        QString heading;
        for (int i = 0; i < node(story).end; ++i) {
            if (node(i).role != HtmlRole::Heading || weight(i).skipped)
                continue;
            QByteArray text;
            for (int k = i + 1; k < node(i).end; ++k) {
                if (node(k).role == HtmlRole::Text)
                    text.append(textOf(node(k))).append(' ');
            }
            const QString words = QString::fromUtf8(text).simplified();
            if (words.size() >= 4 && (heading.isEmpty() || i <= story))
                heading = words;
        }
        return heading;
    }

    /// The earliest moment among the short texts right before the story: when it was published, beside which
    /// that of a change may stand. A day without a time may be that on which the page was printed or saved.
    QString dayBefore(int story)
    {
        constexpr int mostTexts = 15;
        constexpr int longest = 90;
        QString words;
        std::optional<QDate> earliest;
        int texts = 0;
        for (int i = story - 1; i >= 0 && texts < mostTexts; --i) {
            if (node(i).role != HtmlRole::Text || weight(i).skipped || weight(i).isLinked)
                continue;
            ++texts;
            if (node(i).textEnd - node(i).textBegin > longest)
                continue;
            const QString text = QString::fromUtf8(textOf(node(i)));
            const auto digit = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            const QString moment = text.mid(digit - text.begin()).trimmed();
            const std::optional<QDate> day = moment.contains(u':') ? parseGivenDay(moment) : std::nullopt;
            if (day && (!earliest || *day <= *earliest)) {
                earliest = day;
                words = moment;
            }
        }
        return words;
    }

    QStringList textsBefore(int story)
    {
        constexpr int mostTexts = 15;
        constexpr int shortest = 15; // bytes: five syllables
        constexpr int longest = 240;
        QStringList texts;
        for (int i = story - 1; i >= 0 && texts.size() < mostTexts; --i) {
            const int length = node(i).textEnd - node(i).textBegin;
            if (node(i).role == HtmlRole::Text && !weight(i).skipped && !weight(i).isLinked &&
                length >= shortest && length <= longest)
                texts << QString::fromUtf8(textOf(node(i))).simplified();
        }
        return texts;
    }

    /// A list of links inside the story leads to other articles.
    bool isLinkList(int i)
    {
        const Weight &own = weight(i);
        return own.linkCount >= 3 && own.links * 10 >= own.text * 7 && own.prose == 0;
    }

    void write(int story, Composer &lines)
    {
        m_kind.reset();
        for (int i = story; i < node(story).end;) {
            if (weight(i).skipped || (i != story && breaksLine(i) && isLinkList(i))) {
                i = std::max(node(i).end, i + 1);
                continue;
            }
            closeBefore(i, lines);
            open(i, lines);
            ++i;
        }
        closeBefore(node(story).end, lines);
        flush(lines);
    }

    bool breaksLine(int i) const
    {
        const HtmlRole role = node(i).role;
        return role != HtmlRole::Text && role != HtmlRole::Inline && role != HtmlRole::Link &&
               role != HtmlRole::Cell;
    }

    void open(int i, Composer &lines)
    {
        const HtmlRole role = node(i).role;
        if (role == HtmlRole::Text) {
            m_line += textOf(node(i));
            return;
        }
        if (role == HtmlRole::Cell)
            m_line += ' ';
        if (!breaksLine(i))
            return;
        flush(lines);
        if (role == HtmlRole::Break)
            return;
        if (role == HtmlRole::Caption)
            m_kind = BlockKind::Caption;
        m_open.push_back(i);
    }

    /// Ends the blocks that are over before node \a i.
    void closeBefore(int i, Composer &lines)
    {
        while (!m_open.empty() && node(m_open.back()).end <= i) {
            flush(lines);
            if (node(m_open.back()).role == HtmlRole::Caption)
                m_kind.reset();
            m_open.pop_back();
        }
    }

    void flush(Composer &lines)
    {
        lines.addLine(QString::fromUtf8(m_line), m_kind);
        m_line.clear();
    }

    const HtmlTree &m_tree;
    std::vector<Weight> m_weights;
    std::vector<int> m_open;
    QByteArray m_line;
    std::optional<BlockKind> m_kind;
};

} // namespace

MainText findMainText(const HtmlTree &tree) { return StoryFinder(tree).find(); }

void addAllText(const HtmlTree &tree, Composer &lines) { StoryFinder(tree).writeAll(lines); }

} // namespace Haengbo
