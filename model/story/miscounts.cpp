// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of one sentence held against each other. The forms that are read:
//   X에서 Y로 (…) N% 늘었다 / 줄었다, N배로 / N배 늘었다
//   Y로 (…) X보다 / X 대비 N% 늘었다;  X보다 N% 늘어난 Y
//   X 가운데 N%인 Y;  Y로 X의 N%를 차지
//   A 10억원, B 20억원, 모두 30억원
// All else is left alone: a figure that is doubted wrongly costs more trust than one that is overlooked.
#include "model/story/doubts.h"

#include "model/story/figures.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int longestSentence = 400; // characters; what is longer is a table
constexpr int nearby = 25;           // characters between figures that belong together

struct Range
{
    double low = 0;
    double high = 0;
};

Range rangeOf(const Figure &figure)
{
    return {figure.value - figure.step / 2, figure.value + figure.step / 2};
}

/// Whether \a told may be a rounding of something in \a computed.
bool bearsOut(Range computed, const Figure &told)
{
    // One unit in the last place: writers cut as often as they round.
    return told.value + told.step >= computed.low && told.value - told.step <= computed.high;
}

/// What is read of the words between two figures.
class Sentence
{
public:
    Sentence(const Article &article, ArticleId id, int begin, int end)
        : m_text(article.text)
        , m_id(id)
        , m_end(end)
        , m_figures(figuresIn(m_text, begin, end))
    {
    }

    std::vector<Doubt> doubts()
    {
        for (std::size_t n = 0; n < m_figures.size(); ++n) {
            if (!isSum(n))
                checkRatio(n);
            else if (n >= 2)
                checkTotal(n);
        }
        return std::move(m_doubts);
    }

private:
    const Figure &figure(std::size_t n) const { return m_figures[n]; }
    QStringView between(int begin, int end) const { return m_text.sliced(begin, std::max(0, end - begin)); }
    /// The words from figure \a n to the one behind it, or to the end of the sentence.
    QStringView after(std::size_t n) const
    {
        const int end = n + 1 < m_figures.size() ? figure(n + 1).span.begin : m_end;
        return between(figure(n).span.end, end);
    }
    bool isSum(std::size_t n) const { return figure(n).unit != percent && figure(n).unit != times; }
    bool isPair(std::size_t a, std::size_t b) const
    {
        return isSum(a) && isSum(b) && figure(a).unit == figure(b).unit && figure(a).value > 0 &&
               figure(b).value > 0;
    }

    void checkRatio(std::size_t n)
    {
        const QStringView then = after(n).trimmed();
        const bool rises = beginsWith(then, u"rise");
        const bool falls = beginsWith(then, u"fall");
        const bool to = beginsWith(then, u"to");
        if (n >= 2 && isPair(n - 2, n - 1) && (rises || falls || (to && figure(n).unit == times))) {
            const QStringView first = after(n - 2).trimmed();
            const QStringView second = after(n - 1);
            if (beginsWith(first, u"from") && beginsWith(second, u"to") && second.size() <= nearby)
                return checkChange(n, n - 2, n - 1, falls);
            if (beginsWith(after(n - 2), u"to") && beginsWith(second, u"than") && second.size() <= nearby)
                return checkChange(n, n - 1, n - 2, falls);
        }
        if (n >= 1 && n + 1 < m_figures.size() && isPair(n - 1, n + 1)) {
            const QStringView first = after(n - 1);
            if ((rises || falls) && beginsWith(first, u"than") && isBrief(first) && isBrief(then))
                return checkChange(n, n - 1, n + 1, falls);
            if (beginsWith(first, u"of") && beginsWith(then, u"share") && isBrief(first) && isBrief(then))
                return checkShare(n, n - 1, n + 1);
        }
        if (n >= 2 && isPair(n - 2, n - 1) && beginsWith(after(n - 1), u"of") && isBrief(after(n - 1)) &&
            beginsWith(then, u"share"))
            checkShare(n, n - 1, n - 2);
    }

    static bool isBrief(QStringView words) { return words.trimmed().size() <= 6; }

    void checkChange(std::size_t told, std::size_t from, std::size_t to, bool falls)
    {
        const bool isPercentage = figure(told).unit == percent;
        const Range before = rangeOf(figure(from));
        const Range now = rangeOf(figure(to));
        const double low = now.low / before.high;
        const double high = now.high / before.low;
        const double ratio = figure(to).value / figure(from).value;
        if (!isPercentage) {
            // '세 배 늘었다' is said of three times as much and of three times more.
            const bool borne = !falls && (bearsOut({low, high}, figure(told)) ||
                                          bearsOut({low - 1, high - 1}, figure(told)));
            if (!borne && !falls)
                doubt(Doubt::Kind::Multiple, {told, to, from}, ratio,
                      u"%1 ÷ %2 = %3"_s.arg(number(to), number(from), rounded(ratio)));
            return;
        }
        const Range computed =
            falls ? Range{100 * (1 - high), 100 * (1 - low)} : Range{100 * (low - 1), 100 * (high - 1)};
        if (bearsOut(computed, figure(told)))
            return;
        const double given = 100 * (falls ? 1 - ratio : ratio - 1);
        doubt(Doubt::Kind::Percentage, {told, to, from}, given,
              falls ? u"1 − %1 ÷ %2 = %3 %"_s.arg(number(to), number(from), rounded(given))
                    : u"%1 ÷ %2 − 1 = %3 %"_s.arg(number(to), number(from), rounded(given)));
    }

    void checkShare(std::size_t told, std::size_t whole, std::size_t part)
    {
        const Range all = rangeOf(figure(whole));
        const Range some = rangeOf(figure(part));
        if (figure(told).unit != percent || figure(part).value > figure(whole).value ||
            bearsOut({100 * some.low / all.high, 100 * some.high / all.low}, figure(told)))
            return;
        const double share = 100 * figure(part).value / figure(whole).value;
        doubt(Doubt::Kind::Percentage, {told, part, whole}, share,
              u"%1 ÷ %2 = %3 %"_s.arg(number(part), number(whole), rounded(share)));
    }

    /// The parts of a total stand in one row before it, with nothing but their names between them.
    void checkTotal(std::size_t n)
    {
        const QStringView before = after(n - 1);
        if (!endsWith(before, u"total") || before.size() > nearby || contains(before, u"open"))
            return;
        std::size_t first = n;
        while (first > 0 && isPair(first - 1, n) &&
               (first == n || (after(first - 1).size() <= nearby && isListed(after(first - 1)))))
            --first;
        if (n - first < 2 || contains(before, u"from"))
            return;
        double sum = 0;
        Range range;
        QStringList parts;
        std::vector<std::size_t> figures{n};
        for (std::size_t part = first; part < n; ++part) {
            sum += figure(part).value;
            range.low += rangeOf(figure(part)).low;
            range.high += rangeOf(figure(part)).high;
            parts += number(part);
            figures.push_back(part);
        }
        // Far off, the figures were not meant as its parts.
        if (bearsOut(range, figure(n)) || sum > 2 * figure(n).value || 2 * sum < figure(n).value)
            return;
        doubt(Doubt::Kind::Total, figures, sum, u"%1 = %2"_s.arg(parts.join(u" + "_s), digits(sum)));
    }

    /// ', 부산 ' or '과 ': a new member of the list begins, and nothing is told of the one before.
    static bool isListed(QStringView words)
    {
        const QStringView link = words.trimmed();
        return link.startsWith(u',') || link.startsWith(u'·') || beginsWith(link, u"and");
    }

    QString number(std::size_t n) const { return digits(figure(n).value); }
    static QString rounded(double value) { return digits(std::round(value * 10) / 10); }

    void doubt(Doubt::Kind kind, const std::vector<std::size_t> &figures, double borneOut,
               const QString &arithmetic)
    {
        Doubt doubt;
        doubt.kind = kind;
        doubt.article = m_id;
        for (const std::size_t one : figures)
            doubt.evidence.push_back(figure(one).span);
        doubt.arithmetic = arithmetic;
        doubt.said = figure(figures.front()).value;
        doubt.borneOut = borneOut;
        m_doubts.push_back(doubt);
    }

    const QStringView m_text;
    const ArticleId m_id;
    const int m_end;
    const std::vector<Figure> m_figures;
    std::vector<Doubt> m_doubts;
};

} // namespace

std::vector<Doubt> findMiscounts(const Article &article, ArticleId id)
{
    std::vector<Doubt> doubts;
    for (const Block &block : article.blocks) {
        if (!block.tellsStory())
            continue;
        int begin = block.span.begin;
        for (int at = begin; at < block.span.end; ++at) {
            const QChar sign = article.text[at];
            const bool point = sign == u'.' && (at + 1 == block.span.end || !article.text[at + 1].isDigit());
            const bool ends = sign == u'\n' || sign == u'!' || sign == u'?' || point;
            if (!ends && at + 1 < block.span.end)
                continue;
            if (at + 1 - begin <= longestSentence) {
                std::vector<Doubt> own = Sentence(article, id, begin, at + 1).doubts();
                std::move(own.begin(), own.end(), std::back_inserter(doubts));
            }
            begin = at + 1;
        }
    }
    return doubts;
}

} // namespace Haengbo
