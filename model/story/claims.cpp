// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/claims.h"

#include "model/text/numbersigns.h"
#include "model/text/table.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int reach = 14;          // characters before a figure that qualify it
constexpr double crowd = 10;       // fewer people are those who are named
constexpr double roughly = 0.1;    // share by which 'about' may be off
constexpr double fewMachines = 10; // '4대 은행' counts no banks

/// Whether the words at \a length tell how long something goes on, not since when: table lengthcues.tsv.
bool lasts(QStringView text, Span length)
{
    static const std::vector<QString> cues = [] {
        const Table table = Table::bundled(u"lengthcues");
        std::vector<QString> all;
        for (const Table::Row &row : table.rows())
            all.push_back(table.cell(row, table.column(u"cue")).toString());
        return all;
    }();
    const QStringView words = length.in(text);
    const QStringView then = text.sliced(length.end);
    return std::any_of(cues.begin(), cues.end(), [&](const QString &cue) {
        return words.endsWith(cue) || then.startsWith(cue) || then.startsWith(u' ' + cue);
    });
}

/// '최대 90만' of \a text up to \a end: the words of the same clause before a figure.
QStringView before(QStringView text, Span span, int end)
{
    const int begin = std::max(span.begin, end - reach);
    return text.sliced(begin, end - begin);
}

/// The last of \a words that is one of a period: '매달'.
QString periodIn(QStringView words)
{
    QString period;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (endsWith(word, u"per") && beginsWith(word, u"per"))
            period = word.toString();
    }
    return period;
}

bool isCount(QStringView text, const Figure &figure)
{
    if (figure.unit == percent || figure.unit == times || endsWith(figure.unit, u"money"))
        return false;
    const QStringView then = text.sliced(figure.span.end);
    // '3개월' counts no things, '5대 그룹' no machines.
    return !then.startsWith(NumberSigns::month) && !(figure.unit == u"대" && figure.value < fewMachines);
}

} // namespace

QString Count::words() const { return (per.isEmpty() ? QString() : per + u' ') + digits(value) + unit; }

std::vector<Count> countsIn(QStringView text, Span span)
{
    std::vector<Count> counts;
    std::vector<QString> twice;
    for (const Figure &figure : figuresIn(text, span.begin, span.end)) {
        if (!isCount(text, figure))
            continue;
        const QStringView first = before(text, span, figure.span.begin);
        const QStringView then = text.sliced(figure.span.end, span.end - figure.span.end);
        const bool about = endsWith(first, u"about") || beginsWith(then, u"about") ||
                           text.sliced(figure.span.begin, figure.span.end - figure.span.begin)
                               .contains(NumberSigns::andMore);
        const bool bound = contains(first, u"bound") || beginsWith(then, u"bound");
        const bool known = std::any_of(counts.begin(), counts.end(),
                                       [&](const Count &one) { return one.unit == figure.unit; });
        if (known)
            twice.push_back(figure.unit);
        counts.push_back({figure.value, figure.unit, periodIn(first), about, bound,
                          contains(text.sliced(span.begin, figure.span.begin - span.begin), u"until")});
    }
    std::erase_if(counts, [&](const Count &count) {
        return std::find(twice.begin(), twice.end(), count.unit) != twice.end();
    });
    return counts;
}

bool countsContradict(const Count &a, const Count &b)
{
    if (a.per != b.per) {
        const Count &total = a.per.isEmpty() ? a : b;
        return total.per.isEmpty() && total.byWhen && a.value == b.value;
    }
    if (a.bound || b.bound || isRounded(a.value, b.value) || isRounded(b.value, a.value))
        return false;
    const double off = std::abs(a.value - b.value) / std::max(a.value, b.value);
    return !((a.about || b.about) && off <= roughly);
}

std::optional<Figure> attendanceIn(QStringView text, Span span)
{
    std::vector<Figure> people = figuresIn(text, span.begin, span.end);
    std::erase_if(people, [](const Figure &figure) {
        return !endsWith(figure.unit, u"people") || figure.value < crowd;
    });
    return people.size() == 1 ? std::optional(people.front()) : std::nullopt;
}

std::optional<QString> lengthIn(const ReadArticle &read, Span span)
{
    QStringList told;
    for (const TimeMention &time : read.extraction.times) {
        if (time.type == TimeType::Duration && span.contains(time.span) && time.mod.isEmpty() &&
            lasts(read.article.text, time.span) && !time.value.startsWith(u"PT"))
            told += time.value;
    }
    return told.size() == 1 ? std::optional(told.front()) : std::nullopt;
}

bool isRounded(double rough, double exact)
{
    if (rough <= 0 || exact <= 0)
        return rough == exact;
    double unit = 1;
    while (std::fmod(rough, unit * 10) == 0)
        unit *= 10;
    return std::abs(rough - exact) < unit;
}

} // namespace Haengbo
