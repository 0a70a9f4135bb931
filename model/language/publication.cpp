// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/englishdays.h"
#include "model/language/layers.h"
#include "model/language/partialdate.h"
#include "model/language/publicationlabels.h"
#include "model/language/times/timeparser.h"
#include "model/language/times/timevalues.h"
#include "model/language/times/timewords.h"
#include "model/reading/days.h"
#include "model/text/hangul.h"
#include "model/text/letters.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

// An article tells its own day in a line of its own: beside a word such as 입력 or 송고, alone or next to the
// reporter's name, in the head of a printed page, or in the line of rights. Long lines are the story; a day
// in them counts only beside such a word at their very end ('… 2025/07/28 18:32 송고').

namespace Haengbo {

using namespace Publication;

namespace {

struct Candidate
{
    QString day;
    Span span;
    int trust = 0;
};

constexpr qsizetype longestLine = 160; ///< a longer line is prose
constexpr int datelineTrust = 3;
constexpr int aloneTrust = 5;
constexpr int mostRows = 3; ///< more lines that end in a day are a list
constexpr std::size_t mostCandidates = 100;
constexpr int headLines = 14; ///< a day alone is the article's own only near its ends
constexpr int footLines = 8;
constexpr qsizetype mostLettersBeside = 24; ///< letters that may stand beside a day alone (a name, an outlet)

/// The letters of \a text without those of mail addresses, which say nothing of what kind of line it is.
qsizetype lettersIn(QStringView text)
{
    qsizetype letters = 0;
    qsizetype word = 0;
    bool isAddress = false;
    const auto endWord = [&] {
        letters += isAddress ? 0 : word;
        word = 0;
        isAddress = false;
    };
    for (const QChar c : text) {
        if (c.isSpace())
            endWord();
        else if (c == u'@')
            isAddress = word > 0;
        else if (c.isLetter())
            ++word;
    }
    endWord();
    return letters;
}

/// What stands behind a day, without the day of the week in one letter ('2026.03.20. 금').
QStringView withoutWeekday(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at].isSpace())
        ++at;
    const Times::WordSet &letters = Times::timeLexicon().weekdayLetters;
    const bool isLetter = at > 0 && at < text.size() && letters.longestAt(text.sliced(at)) &&
                          (at + 1 == text.size() || !text[at + 1].isLetterOrNumber());
    return isLetter ? text.sliced(at + 1) : text;
}

/// What stands behind a clock time of a day, without its seconds (':03').
QStringView withoutSeconds(QStringView text)
{
    const bool isSeconds = text.size() >= 3 && text[0] == u':' && Hangul::isDigit(text[1]) &&
                           Hangul::isDigit(text[2]) && (text.size() == 3 || !Hangul::isDigit(text[3]));
    return isSeconds ? text.sliced(3) : text;
}

class DayFinder
{
public:
    explicit DayFinder(const Article &article)
        : m_article(article)
        , m_text(article.text)
    {
    }

    std::vector<Candidate> run()
    {
        cutLines();
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const Span line = m_lines[i];
            // Prose tells its day only at its end.
            const int from = std::max(line.begin, line.end - static_cast<int>(longestLine));
            if (mayHoldDay({from, line.end}))
                searchLine(i, {from, line.end}, from > line.begin);
        }
        // Rows of a list of other articles each have their day; none of them is this article's.
        if (m_rows > mostRows)
            std::erase_if(m_found, [](const Candidate &one) { return one.trust == aloneTrust; });
        std::ranges::stable_sort(m_found, {}, &Candidate::trust);
        return std::move(m_found);
    }

private:
    void cutLines()
    {
        const auto size = static_cast<int>(m_text.size());
        for (int begin = 0; begin <= size;) {
            const qsizetype found = m_text.indexOf(u'\n', begin);
            const int end = found < 0 ? size : static_cast<int>(found);
            if (!m_text.sliced(begin, end - begin).trimmed().isEmpty())
                m_lines.push_back({begin, end});
            begin = end + 1;
        }
    }

    /// Whether a day with its year, in four digits, may stand in \a line. Most lines have no such number, or
    /// nothing beside it that goes on to a day.
    bool mayHoldDay(Span line) const
    {
        constexpr int yearDigits = 4;
        // Of four digits in a row one stands at a fourth place.
        for (int i = line.begin + yearDigits - 1; i < line.end; i += yearDigits) {
            if (!Hangul::isDigit(m_text[i]))
                continue;
            Span digits{i, i + 1};
            while (digits.begin > line.begin && Hangul::isDigit(m_text[digits.begin - 1]))
                --digits.begin;
            while (digits.end < line.end && Hangul::isDigit(m_text[digits.end]))
                ++digits.end;
            if (digits.length() == yearDigits &&
                (goesOnToDay(line, digits.end) || endsDay(line, digits.begin)))
                return true;
            i = digits.end;
        }
        return false;
    }

    /// Whether a month may stand behind a year that ends at \a end: '2025년 2월', '2025. 2. 4.',
    /// '2025-02-04'.
    bool goesOnToDay(Span line, int end) const
    {
        const auto skip = [&](int at, int most) {
            for (int skipped = 0; skipped < most && at < line.end && m_text[at].isSpace(); ++skipped)
                ++at;
            return at;
        };
        if (end >= line.end)
            return false;
        const QChar next = m_text[end];
        const bool isSign = next == u'.' || next == u'-' || next == u'/';
        const Times::TimeLexicon &words = Times::timeLexicon();
        const Times::TimeWord *unit =
            isSign ? nullptr : words.units.longestAt(m_text.sliced(end, line.end - end));
        if (!isSign && (!unit || unit->value != u"Y"))
            return false;
        const int month = isSign ? skip(end + 1, 1) : skip(end + static_cast<int>(unit->form.size()), 2);
        return month < line.end &&
               (Hangul::isDigit(m_text[month]) || (words.signOf(m_text[month]) & Times::TimeSign::Numeral));
    }

    /// Whether a day may stand before a year that begins at \a begin: '4/25/2025', '2월 4일, 2025년', 'Feb 4,
    /// 2025', '4 Feb. 2025'.
    bool endsDay(Span line, int begin) const
    {
        while (begin > line.begin && m_text[begin - 1].isSpace())
            --begin;
        if (begin - 2 < line.begin)
            return false;
        const QChar last = m_text[begin - 1];
        if (last == u'-' || last == u'/' || Hangul::isLatin(last))
            return true;
        const QChar before = m_text[begin - 2];
        return (last == u'.' || last == u',') &&
               (Hangul::isLatin(before) || Hangul::isDigit(before) ||
                (Times::timeLexicon().signOf(before) & Times::TimeSign::Unit));
    }

    /// A whole day in a line.
    struct DayAt
    {
        QDate day;
        Span span;
        bool hasClock = false;
    };

    /// The days of m_times, each with the clock that stands behind it ('2025.09.10. 오후 2:31').
    void takeDays(int offset)
    {
        bool isClockNext = false;
        for (const Times::TimeExpression &time : m_times) {
            const Span span{time.span.begin + offset, time.span.end + offset};
            const bool isDay =
                time.year && time.month && time.day && time.year->from == Times::From::Absolute &&
                time.month->from == Times::From::Absolute && time.day->from == Times::From::Absolute;
            if (!isDay) {
                if (isClockNext && time.hour >= 0 && !time.day && !time.month)
                    m_days.back().span.end = span.end;
                continue;
            }
            const QDate day(time.year->value, time.month->value, time.day->value);
            isClockNext = day.isValid() && day.year() >= 1950;
            if (isClockNext)
                m_days.push_back({day, span, time.hour >= 0});
        }
    }

    /// '입력2025.02.03 17:42': a day that is glued to its word is no time to the reader of times.
    void takeGluedDays(Span line)
    {
        const QStringView words = m_text.sliced(line.begin, line.length());
        if (!mayHoldGluedDay(words))
            return;
        for (const Label &label : labels()) {
            if (label.kind != LabelKind::Issued && label.kind != LabelKind::Changed)
                continue;
            for (qsizetype at = find(words, label.form); at >= 0;
                 at = find(words, label.form, at + label.form.size())) {
                const int begin = line.begin + static_cast<int>(at + label.form.size());
                if (begin >= line.end || !Hangul::isDigit(m_text[begin]))
                    continue;
                m_times.clear();
                Times::parseTimes(m_text.sliced(begin, line.end - begin), {0, line.end - begin}, m_times);
                if (!m_times.empty() && m_times.front().span.begin == 0)
                    takeDays(begin);
            }
        }
    }

    void findDays(Span line)
    {
        m_days.clear();
        m_times.clear();
        Times::parseTimes(m_text, line, m_times);
        takeDays(0);
        if (m_days.empty())
            takeGluedDays(line);
        for (const EnglishDay &english : findEnglishDays(m_text.sliced(line.begin, line.length())))
            m_days.push_back(
                {english.day, {line.begin + english.span.begin, line.begin + english.span.end}, false});
    }

    void searchLine(std::size_t index, Span line, bool isProse)
    {
        findDays(line);
        for (const DayAt &day : m_days) {
            const std::optional<int> trust = trustOf(index, line, day, isProse);
            const bool isRow = line.end - day.span.end <= 2 && day.span.begin - line.begin > 2;
            if (isRow && (!trust || *trust == aloneTrust))
                ++m_rows;
            if (trust && m_found.size() < mostCandidates)
                m_found.push_back({Times::iso(day.day), day.span, *trust});
        }
    }

    std::optional<int> trustOf(std::size_t index, Span line, const DayAt &found, bool isProse) const
    {
        const Span day = found.span;
        const QStringView left = m_text.sliced(line.begin, day.begin - line.begin);
        const QStringView right = withoutWeekday(withoutSeconds(m_text.sliced(day.end, line.end - day.end)));
        if (const Label *label = labelBefore(left))
            return label->trust;
        if (const Label *label = labelAfter(right))
            return label->trust;
        const QStringView whole = m_text.sliced(line.begin, line.length());
        if (isProse)
            return {};
        if (claimsRights(whole))
            return 6;
        const BlockKind block = blockAt(day.begin);
        if (isDateline(left) || repeatsDay(found, right))
            return datelineTrust;
        const bool atEnds = index < headLines || index + footLines >= m_lines.size();
        const bool isApart = block == BlockKind::Byline || block == BlockKind::Boilerplate ||
                             standsApart(left, right) || (found.hasClock && isSigned(left, right));
        if (atEnds && m_lines.size() > 1 && isApart && !isListItem(left, right) &&
            lettersIn(left) + lettersIn(right) <= mostLettersBeside && !isSentence(whole))
            return aloneTrust;
        return {};
    }

    /// '2025.10.01 14:20 뉴스팀': a clock time and a few words on one side.
    static bool isSigned(QStringView left, QStringView right)
    {
        constexpr qsizetype mostLetters = 14;
        return (lettersIn(left) == 0 || lettersIn(right) == 0) &&
               lettersIn(left) + lettersIn(right) <= mostLetters;
    }

    /// Nothing, or something behind a bar, a stroke or a wide gap ('2025-10-02 05:30 | 산업부').
    static bool standsApart(QStringView left, QStringView right)
    {
        const auto isBar = [](QChar c) {
            return c == u'|' || c == u'/' || c == u'·' || c == u'ㅣ' || c == u']' || c == u')';
        };
        const QStringView before = left.trimmed();
        const QStringView after = right.trimmed();
        const bool leftApart = before.isEmpty() || left.endsWith(u"  ") || left.endsWith(u'\t') ||
                               isBar(before.back()) || isPage(after);
        const bool rightApart = lettersIn(after) == 0 || right.startsWith(u"  ") || right.startsWith(u'\t') ||
                                isBar(after.front()) || isPage(after);
        return leftApart && rightApart;
    }

    /// '1면', '자 A12면', or nothing but '자' behind the day.
    static bool isPage(QStringView text)
    {
        constexpr qsizetype farthest = 12;
        return text.size() <= farthest && std::ranges::any_of(labels(), [&](const Label &label) {
                   const qsizetype at = label.kind == LabelKind::Issue ? text.indexOf(label.form) : -1;
                   return (at > 0 && Hangul::isDigit(text[at - 1])) ||
                          (at == 0 && text.size() == label.form.size());
               });
    }

    /// '연길 9월 11일발 본사소식 (2024년 9월 11일)': the day of a dateline once more, with its year.
    bool repeatsDay(const DayAt &found, QStringView right) const
    {
        return lettersIn(right) == 0 &&
               std::ranges::any_of(m_times, [&found](const Times::TimeExpression &time) {
                   return !time.year && time.month && time.day && time.month->from == Times::From::Absolute &&
                          time.day->from == Times::From::Absolute && time.month->value == found.day.month() &&
                          time.day->value == found.day.day() && time.span.end <= found.span.begin;
               });
    }

    /// '(서울=새벽통신) 2025.02.04' and '[2025.02.04]' at the beginning of a line.
    static bool isDateline(QStringView left)
    {
        left = left.trimmed();
        return !left.isEmpty() && left.size() <= 30 &&
               (left.front() == u'(' || left.front() == u'[' || left.front() == u'【') &&
               (left.size() == 1 || left.back() == u')' || left.back() == u']' || left.back() == u'】' ||
                left.back() == u'=' || left.back() == u',');
    }

    /// '▲2023년 6월 9일=첫 방한' and '• 2017. 5. 17 — 창업': a line of a chronology.
    static bool isListItem(QStringView left, QStringView right)
    {
        left = left.trimmed();
        right = right.trimmed();
        const bool bullet = !left.isEmpty() && !left.front().isLetterOrNumber() && left.size() <= 2 &&
                            left.front() != u'(' && left.front() != u'[';
        const bool colon =
            !right.isEmpty() && (right.front() == u'=' || right.front() == u'—' || right.front() == u'–' ||
                                 right.front() == u':' || right.front() == u'~');
        return bullet || colon;
    }

    static bool isSentence(QStringView line)
    {
        line = line.trimmed();
        return line.endsWith(u"다.") || line.endsWith(u"다");
    }

    BlockKind blockAt(int position) const
    {
        const auto found = std::ranges::partition_point(
            m_article.blocks, [position](const Block &block) { return block.span.end <= position; });
        const bool inside = found != m_article.blocks.end() && found->span.contains(position);
        return inside ? found->kind : BlockKind::Boilerplate;
    }

    const Article &m_article;
    QStringView m_text;
    std::vector<Span> m_lines;
    std::vector<Candidate> m_found;
    int m_rows = 0; ///< lines that end in a day without a word beside it
    std::vector<Times::TimeExpression> m_times;
    std::vector<DayAt> m_days;
};

/// Lays the days told from outside and the lines of the text together: an archive's day gives way to the
/// dateline (see chosenDay()). Given without a source, a day simply holds.
void weighGivenDays(const Article &article, const std::vector<Candidate> &found, PublicationDay &published)
{
    published.value = article.publishedGiven->toString(Qt::ISODate);
    published.basis = PublicationBasis::Given;
    published.confidence = 1;
    published.told = article.days;
    if (published.told.empty())
        return;
    for (const Candidate &candidate : found) {
        if (candidate.trust <= datelineTrust)
            addDay(published.told, {DaySource::Dateline, QDate::fromString(candidate.day, Qt::ISODate),
                                    candidate.span.in(article.text).toString().simplified()});
    }
    const GivenDay *chosen = chosenDay(published.told);
    published.value = chosen->day.toString(Qt::ISODate);
    if (chosen->source == DaySource::Dateline)
        published.basis = PublicationBasis::Dateline;
    if (chosen->source != DaySource::User && daysDiffer(published.told))
        published.confidence = 0.9;
}

} // namespace

PublicationDay findPublicationDay(const Article &article)
{
    PublicationDay published;
    std::vector<Candidate> found = DayFinder(article).run();
    for (const Candidate &candidate : found) {
        if (!published.candidates.contains(candidate.day))
            published.candidates.append(candidate.day);
        published.evidence.push_back(candidate.span);
    }
    if (article.publishedGiven) {
        weighGivenDays(article, found, published);
        published.candidates.removeAll(published.value);
        published.candidates.prepend(published.value);
        return published;
    }
    if (found.empty())
        return published;
    published.value = found.front().day;
    published.basis = PublicationBasis::Dateline;
    published.confidence = published.candidates.size() == 1       ? 0.97
                           : found.front().trust <= datelineTrust ? 0.9
                                                                  : 0.7;
    return published;
}

} // namespace Haengbo
