// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/englishdays.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace Haengbo {

namespace {

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// A run of Latin letters or of digits.
struct Word
{
    Span span;
    int number = -1; ///< -1 for letters
};

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    for (int i = 0; i < text.size();) {
        const bool digits = isDigit(text[i]);
        if (!digits && !isLatin(text[i])) {
            ++i;
            continue;
        }
        int end = i;
        while (end < text.size() && (digits ? isDigit(text[end]) : isLatin(text[end])))
            ++end;
        const QStringView run = text.sliced(i, end - i);
        words.push_back({{i, end}, digits && run.size() <= 4 ? run.toInt() : -1});
        i = end;
    }
    return words;
}

/// 1 to 12 for 'August', 'Aug' and 'Sept'; 0 for no month.
int monthOf(QStringView word)
{
    static const std::array<QString, 12> names = [] {
        std::array<QString, 12> all;
        for (int month = 1; month <= 12; ++month)
            all[static_cast<std::size_t>(month - 1)] = QLocale::c().monthName(month);
        return all;
    }();
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longestShort = 4;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool isShort = word.size() >= shortest && word.size() <= longestShort;
        if ((isShort || word.size() == names[i].size()) && names[i].startsWith(word, Qt::CaseInsensitive))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// Whether nothing but blanks, one comma or one full stop stands between two words.
bool areJoined(QStringView text, const Word &left, const Word &right)
{
    const QStringView between = text.sliced(left.span.end, right.span.begin - left.span.end).trimmed();
    return between.isEmpty() || between == u"," || between == u".";
}

} // namespace

std::vector<EnglishDay> findEnglishDays(QStringView text)
{
    std::vector<EnglishDay> days;
    if (std::none_of(text.begin(), text.end(), isLatin))
        return days;
    const std::vector<Word> words = wordsOf(text);
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const Word &first = words[i];
        const Word &second = words[i + 1];
        const Word &third = words[i + 2];
        const bool startsWithMonth = first.number < 0;
        const Word &named = startsWithMonth ? first : second;
        const Word &numbered = startsWithMonth ? second : first;
        if (named.number >= 0 || numbered.number < 0 || third.number < 0 || third.span.length() != 4 ||
            !areJoined(text, first, second) || !areJoined(text, second, third))
            continue;
        const int month = monthOf(text.sliced(named.span.begin, named.span.length()));
        const QDate day(third.number, month, numbered.number);
        if (month > 0 && day.isValid())
            days.push_back({day, {first.span.begin, third.span.end}});
    }
    return days;
}

} // namespace Haengbo
