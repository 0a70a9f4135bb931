// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/figures.h"

#include "model/language/numerals.h"
#include "model/text/table.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double mostRounding = 0.02; // of a sum or a count
constexpr double roughly = 10;        // times as far off may be what is told as 'about'

/// The words of table figurewords.tsv by kind, the longest first.
const std::vector<QString> &words(QStringView kind)
{
    static const std::map<QString, std::vector<QString>> all = [] {
        const Table table = Table::bundled(u"figurewords");
        std::map<QString, std::vector<QString>> byKind;
        for (const Table::Row &row : table.rows())
            byKind[table.cell(row, table.column(u"kind")).toString()].push_back(
                table.cell(row, table.column(u"word")).toString());
        for (auto &[name, list] : byKind)
            std::stable_sort(list.begin(), list.end(),
                             [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return byKind;
    }();
    return all.at(kind.toString());
}

/// The unit that stands at \a text, with its length there; a blank may stand before it.
std::pair<QString, qsizetype> unitAt(QStringView text)
{
    const qsizetype blank = text.startsWith(u' ') ? 1 : 0;
    const QStringView rest = text.sliced(blank);
    // Percentage points are another thing.
    if (beginsWith(rest, u"points"))
        return {};
    for (const QStringView kind : {QStringView(u"percent"), QStringView(u"times")}) {
        for (const QString &word : words(kind)) {
            if (rest.startsWith(word))
                return {kind == u"times" ? times : percent, blank + word.size()};
        }
    }
    for (const QString &unit : words(u"unit")) {
        if (rest.startsWith(unit))
            return {unit, blank + unit.size()};
    }
    return {};
}

/// What a figure may be off by: one in its last place, that of a large one as writers round.
double stepOf(QStringView number, const NumeralStop &stop, const QString &unit)
{
    const qsizetype point = number.indexOf(u'.');
    if (point >= 0) {
        qsizetype decimals = 0;
        while (point + 1 + decimals < number.size() && number[point + 1 + decimals].isDigit())
            ++decimals;
        return stop.unit * std::pow(10.0, -static_cast<double>(decimals));
    }
    if (unit == percent || unit == times)
        return 1;
    double step = 1;
    while (step < stop.value && std::fmod(stop.value, step * 10) == 0)
        step *= 10;
    return std::min(step, stop.value * mostRounding);
}

} // namespace

std::vector<Figure> figuresIn(QStringView text, int begin, int end)
{
    std::vector<Figure> figures;
    for (int at = begin; at < end; ++at) {
        const bool mayBegin = text[at].isDigit() && (at == 0 || !text[at - 1].isLetterOrNumber());
        if (!mayBegin)
            continue;
        const NumeralStops stops = numeralStops(text, at);
        int next = at;
        for (auto stop = stops.rbegin(); stop != stops.rend(); ++stop) {
            if (stop->end > end)
                continue;
            next = std::max(next, stop->end - 1);
            const auto [unit, length] = unitAt(text.sliced(stop->end, end - stop->end));
            if (unit.isEmpty())
                continue;
            const int last = stop->end + static_cast<int>(length);
            const bool about = endsWith(text.sliced(begin, at - begin), u"about") ||
                               beginsWith(text.sliced(last, end - last), u"about");
            const double step = stepOf(text.sliced(at, stop->end - at), *stop, unit);
            figures.push_back({{at, last}, stop->value, about ? roughly * step : step, unit});
            next = last - 1;
            break;
        }
        at = next;
    }
    return figures;
}

bool beginsWith(QStringView text, QStringView kind)
{
    const QStringView rest = text.trimmed();
    return std::any_of(words(kind).begin(), words(kind).end(),
                       [&](const QString &word) { return rest.startsWith(word); });
}

bool endsWith(QStringView text, QStringView kind)
{
    const QStringView rest = text.trimmed();
    return std::any_of(words(kind).begin(), words(kind).end(),
                       [&](const QString &word) { return rest.endsWith(word); });
}

bool contains(QStringView text, QStringView kind)
{
    return std::any_of(words(kind).begin(), words(kind).end(),
                       [&](const QString &word) { return text.contains(word); });
}

QString digits(double value)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = plain.toString(value, 'f', 4);
    while (text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace Haengbo
