// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/blockcues.h"
#include "model/reading/textfile.h"
#include "model/text/letters.h"
#include "model/text/linebreaks.h"
#include "model/text/numbersigns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A news page saved as text is a story with furniture around it. Lines are judged one by one by their form
// (cues of blocks.tsv, dates, addresses, whether they are prose) and then by where they stand: what comes
// before the first prose is headline, what comes after a copyright line or the head of a list is furniture
// until prose comes again. Last, parts of lines are cut off: a reporter's name before or after the story, a
// caption that was glued to it.

namespace Haengbo {

namespace {

using namespace Blocks;

struct Line
{
    Span span;        ///< without the line break, blanks kept
    QStringView text; ///< trimmed
    Cue cue = Cue::None;
    BlockKind kind = BlockKind::Body;
    bool decided = false;
    bool prose = false;
    bool sentence = false; ///< one ends inside it

    void decide(BlockKind as)
    {
        kind = as;
        decided = true;
    }
};

class BlockFinder
{
public:
    explicit BlockFinder(QStringView text)
        : m_text(text)
    {
    }

    std::vector<Block> run()
    {
        cutLines();
        if (m_lines.size() == 1) {
            m_lines[0].decide(m_lines[0].prose ? BlockKind::Body : BlockKind::Title);
        } else {
            findSpeakers();
            for (Line &line : m_lines) {
                if (isItem(line.text))
                    line.decide(BlockKind::Body);
                else
                    judgeByForm(line);
            }
            judgeRuns();
            judgeByPlace();
            judgeTail();
        }
        keepSomething();
        std::vector<Block> blocks;
        for (const Line &line : m_lines)
            cutParts(line, blocks);
        return blocks;
    }

private:
    void cutLines()
    {
        LineBreaks breaks(m_text);
        for (qsizetype begin = 0; begin <= m_text.size();) {
            const qsizetype end = breaks.next(begin);
            const QStringView trimmed = m_text.sliced(begin, end - begin).trimmed();
            if (!trimmed.isEmpty()) {
                Line line{{static_cast<int>(begin), static_cast<int>(end)}, trimmed};
                line.sentence = holdsSentence(trimmed);
                line.prose = isProse(trimmed, line.sentence);
                m_lines.push_back(line);
            }
            begin = end + 1;
        }
    }

    /// What stands behind the bullet that outlets put before links, and some before lines of their own; empty
    /// for other lines.
    static QStringView behindBullet(QStringView line)
    {
        const QChar first = line.front();
        const bool isBullet = first == u'▶' || first == u'▷' || first == u'►' || first == u'▸';
        return isBullet ? line.sliced(1).trimmed() : QStringView();
    }

    /// The few letters before a colon: '앵커' of '▷ 앵커: 첫 소식부터 보죠.'
    static QStringView speakerOf(QStringView line)
    {
        constexpr qsizetype longestName = 12;
        const QStringView words = behindBullet(line);
        const qsizetype colon = words.first(std::min(words.size(), longestName)).indexOf(u':');
        return colon > 0 ? words.first(colon).trimmed() : QStringView();
    }

    /// Two who speak by turns make a dialogue; one word that comes again ('관련기사:') is the head of links.
    void findSpeakers()
    {
        std::vector<QStringView> names;
        for (const Line &line : m_lines) {
            const QStringView name = speakerOf(line.text);
            if (!name.isEmpty())
                names.push_back(name);
        }
        std::sort(names.begin(), names.end());
        for (auto first = names.begin(); first != names.end();) {
            const auto last = std::upper_bound(first, names.end(), *first);
            if (last - first > 1)
                m_speakers.push_back(*first);
            first = last;
        }
        if (m_speakers.size() < 2)
            m_speakers.clear();
    }

    /// '▶24일 오전 10시 = 상담회' of a programme, or what somebody says in a dialogue.
    bool isItem(QStringView line) const
    {
        const QStringView words = behindBullet(line);
        qsizetype digits = 0;
        while (digits < words.size() && words[digits].isDigit())
            ++digits;
        const bool isDay = digits > 0 && digits < words.size() && NumberSigns::isOfTime(words[digits]);
        return (isDay && words.contains(u'=')) ||
               std::find(m_speakers.begin(), m_speakers.end(), speakerOf(line)) != m_speakers.end();
    }

    /// '▷ 가람전자 상무 서다온 ▷ 나루통신 대표 한새별': several items in a line are no link.
    static bool isRunOfItems(QStringView line)
    {
        return !line.isEmpty() && line.front().category() == QChar::Symbol_Other &&
               line.count(line.front()) > 1;
    }

    static void judgeByForm(Line &line)
    {
        line.cue = cueOf(line.text);
        switch (line.cue) {
        case Cue::Boilerplate:
            // '▶ 삼성전자는 …했다.' opens a paragraph; only what is not prose is furniture.
            if ((!line.prose || line.text.size() < 80) && !isRunOfItems(line.text))
                line.decide(BlockKind::Boilerplate);
            break;
        case Cue::Copyright:
            line.decide(BlockKind::Boilerplate);
            break;
        case Cue::List:
            if (!line.prose)
                line.decide(BlockKind::Boilerplate);
            break;
        case Cue::Byline:
            if (!line.prose)
                line.decide(BlockKind::Byline);
            break;
        case Cue::Caption:
            line.decide(BlockKind::Caption);
            break;
        case Cue::Credit:
            line.decide(line.text.size() < 25 && !line.text.contains(u". ") ? BlockKind::Byline
                                                                            : BlockKind::Caption);
            break;
        case Cue::Agency:
            line.decide(BlockKind::Byline);
            break;
        default:
            if (isDateWord(line.text))
                line.decide(BlockKind::Boilerplate); // an empty field: '입력'
            else
                judgeByShape(line);
        }
    }

    static void judgeByShape(Line &line)
    {
        // What has sentences is no list of sections, whatever its words.
        const bool hasSentence = line.sentence || endsAsSentence(line.text);
        if (isWeather(line.text) || (!hasSentence && isMenu(line.text)))
            return line.decide(BlockKind::Boilerplate);
        if (isDateline(line.text))
            return line.decide(BlockKind::Byline);
        constexpr qsizetype longestByline = 80;
        if (!hasSentence && line.text.size() < longestByline &&
            (mailSign(line.text) >= 0 || isReporter(line.text)))
            return line.decide(BlockKind::Byline);
        if (line.text.size() <= 250 && isCaption(line.text))
            line.decide(BlockKind::Caption);
    }

    /// '…기념사진을 찍고 있다. 신소영 기자', '…악수하고 있다./뉴스1', '… 전경. 연합뉴스'
    static bool isCaption(QStringView line)
    {
        const qsizetype credit = creditBegin(line);
        if (credit <= 0)
            return false;
        const QStringView story = line.first(credit).trimmed();
        const QStringView source = line.sliced(credit);
        const bool agency = !isReporter(source.trimmed()) && mailSign(source) < 0;
        return agency || tellsScene(story);
    }

    /// Where the credit begins that ends \a line, behind the last sentence or slash; -1 when there is none.
    static qsizetype creditBegin(QStringView line)
    {
        if (line.endsWith(u']')) {
            const qsizetype open = line.lastIndexOf(u'[');
            const QStringView inside = open >= 0 ? line.sliced(open + 1) : QStringView();
            if (open >= 0 && tellsSource(inside))
                return inside.startsWith(u"email") ? creditBegin(line.first(open).trimmed()) : open;
        }
        constexpr qsizetype longestCredit = 40;
        const qsizetype from = std::max<qsizetype>(0, line.size() - longestCredit - 1);
        // Points and strokes are rare, so that the walk seldom stops in vain.
        bool slash = false;
        qsizetype begin = -1;
        for (qsizetype at = line.size() - 1; at >= from && begin < 0; --at) {
            slash = line[at] == u'/';
            if (slash)
                begin = at;
            else if (line[at] == u'.' && at + 1 < line.size() && line[at + 1] == u' ')
                begin = at + 1;
        }
        if (begin < 0 || line.size() - begin > longestCredit)
            return -1;
        const QStringView credit = line.sliced(begin + 1).trimmed();
        const bool known = isAgency(credit) || isReporter(credit) || mailSign(credit) >= 0 ||
                           cueOf(credit) == Cue::Credit || isOfPhotographers(credit) ||
                           (slash && begin > 0 && line[begin - 1] == u'.' && !credit.contains(u'.'));
        return known ? begin : -1;
    }

    /// Runs of rows of other articles' headlines.
    void judgeRuns()
    {
        const std::size_t count = m_lines.size();
        for (std::size_t i = 0; i < count;) {
            std::size_t end = i;
            while (end < count && isListRow(m_lines[end].text))
                ++end;
            if (end - i >= 3) {
                for (std::size_t k = i; k < end; ++k)
                    m_lines[k].decide(BlockKind::Boilerplate);
            }
            i = std::max(end, i + 1);
        }
        judgeHeadlineBullets();
    }

    /// Three or more bullets at the end of the page that read as headlines: a tag in brackets, dots,
    /// quotation marks, and no day of their own as a chronology has.
    void judgeHeadlineBullets()
    {
        std::size_t begin = m_lines.size();
        const auto isBullet = [](QStringView text) {
            return text.size() > 2 && QStringView(u"-·•*").contains(text[0]) && text[1].isSpace();
        };
        while (begin > 0 && (m_lines[begin - 1].decided || isBullet(m_lines[begin - 1].text)))
            --begin;
        int bullets = 0;
        int headlines = 0;
        for (std::size_t i = begin; i < m_lines.size(); ++i) {
            const QStringView text = m_lines[i].text;
            if (m_lines[i].decided)
                continue;
            ++bullets;
            const bool headline =
                text[2] == u'[' || text.contains(u'…') || text.contains(u'‘') || text.endsWith(u'?');
            headlines += headline && !endsAsSentence(text) ? 1 : 0;
        }
        if (bullets < 3 || headlines * 2 < bullets)
            return;
        for (std::size_t i = begin; i < m_lines.size(); ++i) {
            if (!m_lines[i].decided)
                m_lines[i].decide(BlockKind::Boilerplate);
        }
    }

    void judgeByPlace()
    {
        bool storyBegan = false;
        bool furniture = false;
        int titles = 0;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            Line &line = m_lines[i];
            if (line.cue == Cue::Copyright || (line.cue == Cue::List && line.decided))
                furniture = storyBegan || line.cue == Cue::List;
            if (line.decided) {
                storyBegan = storyBegan || line.kind == BlockKind::Body;
                repeatedLine(i);
                continue;
            }
            if (line.prose)
                furniture = false;
            if (furniture) {
                line.decide(BlockKind::Boilerplate);
            } else if (!storyBegan && !line.prose && titles < 8) {
                line.decide(isOutlet(line.text) && titles == 0 ? BlockKind::Boilerplate : BlockKind::Title);
                titles += line.kind == BlockKind::Title ? 1 : 0;
            } else {
                storyBegan = true;
                line.decide(BlockKind::Body);
            }
            repeatedLine(i);
        }
    }

    /// The name of the outlet alone above the headline: one short word.
    static bool isOutlet(QStringView text)
    {
        return text.size() <= 8 && !text.contains(u' ') && endsAsOutlet(text);
    }

    /// A caption often stands twice, once as the picture's replacement text.
    void repeatedLine(std::size_t i)
    {
        Line &line = m_lines[i];
        if (i == 0 || line.text.size() < 20 || line.text != m_lines[i - 1].text)
            return;
        if (line.kind == BlockKind::Body && m_lines[i - 1].kind == BlockKind::Body) {
            line.kind = BlockKind::Caption;
            m_lines[i - 1].kind = BlockKind::Caption;
        }
    }

    /// One short word after the story is the outlet's or the reporter's name.
    void judgeTail()
    {
        std::size_t lastStory = m_lines.size();
        while (lastStory > 0 &&
               !(m_lines[lastStory - 1].kind == BlockKind::Body && m_lines[lastStory - 1].prose))
            --lastStory;
        if (lastStory == 0)
            return;
        for (std::size_t i = lastStory; i < m_lines.size(); ++i) {
            const QStringView text = m_lines[i].text;
            if (m_lines[i].kind == BlockKind::Body && text.size() <= 10 && !text.contains(u' '))
                m_lines[i].kind = BlockKind::Byline;
        }
    }

    /// An article always tells something: where everything looked like furniture, nothing is.
    void keepSomething()
    {
        const auto tells = [](const Line &line) {
            return line.kind == BlockKind::Title || line.kind == BlockKind::Body ||
                   line.kind == BlockKind::Caption;
        };
        if (std::any_of(m_lines.begin(), m_lines.end(), tells))
            return;
        for (Line &line : m_lines)
            line.kind = BlockKind::Body;
    }

    void cutParts(const Line &line, std::vector<Block> &blocks) const
    {
        Span rest = line.span;
        if (line.kind == BlockKind::Body || line.kind == BlockKind::Caption ||
            line.kind == BlockKind::Title) {
            cutFront(line, rest, blocks);
            if (m_lines.size() == 1 || line.kind == BlockKind::Title)
                push(blocks, line.kind, rest);
            else
                pushCredited(blocks, line.kind, rest);
            return;
        }
        push(blocks, line.kind, rest);
    }

    /// Cuts what stands glued before the story: reporter, agency, captions.
    void cutFront(const Line &line, Span &rest, std::vector<Block> &blocks) const
    {
        const auto cut = [&](BlockKind kind, int length) {
            push(blocks, kind, {rest.begin, rest.begin + length});
            rest.begin += length;
        };
        if (const int prefix = bylinePrefix(rest.in(m_text)))
            cut(BlockKind::Byline, prefix);
        if (line.kind != BlockKind::Body)
            return;
        if (const int prefix = agencyPrefix(rest.in(m_text)))
            cut(BlockKind::Byline, prefix);
        for (int caption = captionPrefix(rest.in(m_text)); caption > 0;
             caption = captionPrefix(rest.in(m_text))) {
            pushCredited(blocks, BlockKind::Caption, {rest.begin, rest.begin + caption});
            rest.begin += caption;
        }
    }

    /// '[…=이정희 기자] ', '(서울=한빛통신) 이가람 기자 = ', '【서울=…】 … 기자 = ', '[강여진 기자] '
    static int bylinePrefix(QStringView text)
    {
        static constexpr QStringView opens(u"[(【<");
        static constexpr QStringView closes(u"])】>");
        qsizetype i = 0;
        while (i < text.size() && text[i].isSpace())
            ++i;
        static const LetterSet openLetters(opens);
        if (i >= text.size() || !openLetters.contains(text[i]))
            return 0;
        const qsizetype bracket = opens.indexOf(text[i]);
        const qsizetype close = text.indexOf(closes[bracket], i);
        if (close < 0 || close - i > 40)
            return 0;
        const QStringView inside = text.sliced(i + 1, close - i - 1);
        if (!inside.contains(u'=') && !isReporter(inside.trimmed()))
            return 0;
        qsizetype end = close + 1;
        const QStringView next = text.sliced(end, std::min<qsizetype>(60, text.size() - end));
        const qsizetype equals = next.indexOf(u'=');
        if (equals >= 0 && isReporter(next.first(equals).trimmed()))
            end += equals + 1;
        while (end < text.size() && text[end].isSpace())
            ++end;
        return static_cast<int>(end);
    }

    /// The credit that ends a caption or a story is no part of either.
    void pushCredited(std::vector<Block> &blocks, BlockKind kind, Span span) const
    {
        const qsizetype credit = creditBegin(span.in(m_text));
        const int end = credit > 0 ? span.begin + static_cast<int>(credit) : span.end;
        push(blocks, kind, {span.begin, end});
        push(blocks, BlockKind::Byline, {end, span.end});
    }

    void push(std::vector<Block> &blocks, BlockKind kind, Span span) const
    {
        if (!span.in(m_text).trimmed().isEmpty())
            blocks.push_back({kind, span});
    }

    QStringView m_text;
    std::vector<Line> m_lines;
    std::vector<QStringView> m_speakers; ///< of a dialogue, sorted
};

} // namespace

std::vector<Block> findBlocks(QStringView text) { return BlockFinder(text).run(); }

} // namespace Haengbo
