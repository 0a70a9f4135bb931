// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/lines.h"

#include "model/text/particles.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A line this near to the longest ones of its page (in hundredths) goes on in the next.
constexpr int fullShare = 82;
/// Shorter lines than this (in columns of ASCII letters) are never full: tables, lists.
constexpr int shortestFull = 30;

/// Columns of a terminal: Hangul takes two.
int widthOf(QStringView line)
{
    int width = 0;
    for (const QChar c : line)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

/// The width below which 9 of 10 lines of running text stay.
int usualWidth(const std::vector<QString> &lines)
{
    std::vector<int> widths;
    for (const QString &line : lines) {
        if (const int width = widthOf(line.trimmed()); width >= shortestFull)
            widths.push_back(width);
    }
    if (widths.empty())
        return 0;
    std::sort(widths.begin(), widths.end());
    return widths[widths.size() * 9 / 10];
}

bool startsItem(QStringView line)
{
    static constexpr QStringView signs(u"□■○●◯◇◆▷▶△▲▽▼☐◎※•·▪◦-*ㅇ<〈《[【①②③④⑤⑥⑦⑧⑨");
    return !line.isEmpty() && signs.contains(line[0]);
}

QStringView lastWord(QStringView line) { return line.sliced(line.lastIndexOf(u' ') + 1); }
QStringView firstWord(QStringView line)
{
    const qsizetype space = line.indexOf(u' ');
    return space < 0 ? line : line.first(space);
}

QStringView withoutSigns(QStringView word)
{
    while (!word.isEmpty() && !word.back().isLetterOrNumber())
        word.chop(1);
    while (!word.isEmpty() && !word.front().isLetterOrNumber())
        word = word.sliced(1);
    return word;
}

bool isHangul(QChar c) { return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3; }

class Joiner
{
public:
    explicit Joiner(const std::vector<std::vector<QString>> &pages)
    {
        for (const std::vector<QString> &page : pages) {
            for (const QString &line : page)
                addInnerWords(QStringView(line).trimmed());
        }
    }

    /// What stands between two lines of one paragraph: a blank or nothing.
    bool wantsBlank(QStringView line, QStringView next) const
    {
        const QStringView before = lastWord(line);
        const QStringView after = firstWord(next);
        if (before.isEmpty() || after.isEmpty() || !isHangul(before.back()) || !isHangul(after.front()))
            return !(before.endsWith(u'-') && !after.isEmpty() && after.front().isLower());
        const QString joined = withoutSigns(before).toString() + withoutSigns(after).toString();
        if (m_words.contains(joined))
            return false;
        const QStringView rest = withoutSigns(after);
        if (m_words.contains(rest.toString()))
            return true;
        return !(rest.size() == 1 || (rest.size() <= 3 && isParticleAfter(withoutSigns(before), rest)));
    }

private:
    /// The words that no line break touches.
    void addInnerWords(QStringView line)
    {
        const QList<QStringView> words = line.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 1; i + 1 < words.size(); ++i)
            m_words.insert(withoutSigns(words[i]).toString());
    }

    QSet<QString> m_words;
};

} // namespace

std::vector<std::vector<QString>> joinedLines(const std::vector<std::vector<QString>> &pages)
{
    const Joiner joiner(pages);
    std::vector<std::vector<QString>> joined(pages.size());
    QString paragraph;
    bool isFull = false; // the last line of the paragraph
    std::size_t begunOn = 0;
    const auto end = [&] {
        if (!paragraph.isEmpty())
            joined[begunOn].push_back(paragraph);
        paragraph.clear();
    };
    for (std::size_t page = 0; page < pages.size(); ++page) {
        const int usual = usualWidth(pages[page]);
        bool blank = false;
        bool isFirst = true;
        for (const QString &whole : pages[page]) {
            const QStringView line = QStringView(whole).trimmed();
            if (line.isEmpty()) {
                blank = !isFirst;
                continue;
            }
            const bool sentenceOver = paragraph.endsWith(u'.') && isFirst;
            if (paragraph.isEmpty() || !isFull || blank || startsItem(line) || sentenceOver) {
                end();
                begunOn = page;
            } else if (joiner.wantsBlank(paragraph, line)) {
                paragraph += u' ';
            }
            paragraph += line;
            const int width = widthOf(line);
            isFull = width >= shortestFull && width * 100 >= usual * fullShare;
            blank = false;
            isFirst = false;
        }
    }
    end();
    return joined;
}

void closeScriptGaps(std::vector<std::vector<QString>> &pages)
{
    int touching = 0;
    int apart = 0;
    const auto isGap = [](const QString &text, qsizetype i) {
        return i + 2 < text.size() && text[i + 1] == u' ' && isHangul(text[i + 2]);
    };
    for (const std::vector<QString> &page : pages) {
        for (const QString &text : page) {
            for (qsizetype i = 0; i + 1 < text.size(); ++i) {
                if (!text[i].isDigit())
                    continue;
                touching += isHangul(text[i + 1]) ? 1 : 0;
                apart += isGap(text, i) ? 1 : 0;
            }
        }
    }
    if (apart < 3 || touching * 10 > apart)
        return;
    for (std::vector<QString> &page : pages) {
        for (QString &text : page) {
            for (qsizetype i = 0; i + 2 < text.size(); ++i) {
                if (text[i].isDigit() && isGap(text, i))
                    text.remove(i + 1, 1);
            }
        }
    }
}

} // namespace Haengbo
