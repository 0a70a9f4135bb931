// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"
#include "model/text/table.h"

#include <QString>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

/// Consonant classes: k g q c x = K, t d = T, p b f v w = P, l r = L, m = M, n ng = N, s z j ch sh = S; h and
/// y are silent.
char classOfLatin(QChar c, QChar next)
{
    switch (c.toLower().unicode()) {
    case u'c':
        return next.toLower() == u'h' || next.toLower() == u'e' || next.toLower() == u'i' ? 'S' : 'K';
    case u'k':
    case u'g':
    case u'q':
    case u'x':
        return 'K';
    case u't':
    case u'd':
        return 'T';
    case u'p':
    case u'b':
    case u'f':
    case u'v':
        return 'P';
    case u'l':
    case u'r':
        return 'L';
    case u'm':
        return 'M';
    case u'n':
        return 'N';
    case u's':
    case u'z':
    case u'j':
        return 'S';
    default:
        return 0;
    }
}

char classOfInitial(int initial)
{
    // ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
    static constexpr std::array<char, 19> classes{'K', 'K', 'N', 'T', 'T', 'L', 'M', 'P', 'P', 'S',
                                                  'S', 0,   'S', 'S', 'S', 'K', 'T', 'P', 0};
    return classes[static_cast<std::size_t>(initial)];
}

char classOfFinal(int final)
{
    switch (final) {
    case 1:
        return 'K';
    case 4:
    case 21:
        return 'N';
    case 7:
    case 19:
        return 'T';
    case 8:
        return 'L';
    case 16:
        return 'M';
    case 17:
        return 'P';
    default:
        return 0;
    }
}

void push(std::string &skeleton, char one)
{
    if (one && (skeleton.empty() || skeleton.back() != one))
        skeleton += one;
}

std::string skeletonOfHangul(QStringView word)
{
    std::string skeleton;
    for (const QChar c : word) {
        if (Hangul::isSyllable(c)) {
            const int index = c.unicode() - Hangul::firstSyllable;
            push(skeleton, classOfInitial(index / 588));
            push(skeleton, classOfFinal(Hangul::finalOf(c)));
        } else if (Hangul::isLatin(c)) {
            push(skeleton, classOfLatin(c, {}));
        }
    }
    return skeleton;
}

std::string skeletonOfLatin(QStringView word)
{
    std::string skeleton;
    for (qsizetype i = 0; i < word.size(); ++i)
        push(skeleton, classOfLatin(word[i], i + 1 < word.size() ? word[i + 1] : QChar()));
    return skeleton;
}

std::size_t commonSubsequence(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1, 0);
    for (const char c : a) {
        std::size_t diagonal = 0;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = c == b[j - 1] ? diagonal + 1 : std::max(row[j], row[j - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

/// The Korean names of the Latin letters, the longer forms first. From letternames.tsv.
struct LetterNames
{
    std::array<std::vector<QString>, 26> byLetter;

    LetterNames()
    {
        const Table table = Table::bundled(u"letternames");
        const int letter = table.column(u"letter");
        const int name = table.column(u"name");
        const int variants = table.column(u"variants");
        for (const Table::Row &row : table.rows()) {
            const QStringView which = table.cell(row, letter);
            if (which.size() != 1 || which.front() < u'A' || which.front() > u'Z')
                continue;
            auto &forms = byLetter[static_cast<std::size_t>(which.front().unicode() - u'A')];
            forms.push_back(table.cell(row, name).toString());
            for (const QStringView variant : table.cell(row, variants).tokenize(u'|', Qt::SkipEmptyParts))
                forms.push_back(variant.toString());
            std::sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) {
                return std::pair(-a.size(), a) < std::pair(-b.size(), b);
            });
        }
    }
};

} // namespace

bool soundsLike(QStringView word, QStringView latin)
{
    if (word.size() > 40 || latin.size() > 60)
        return false;
    const std::string heard = skeletonOfHangul(word);
    const std::string written = skeletonOfLatin(latin);
    if (heard.empty() || written.empty())
        return heard.empty() && written.empty();
    const double common = static_cast<double>(commonSubsequence(heard, written));
    return 2 * common >= 1.3 * static_cast<double>(heard.size() + written.size()) / 2 * 1.0 &&
           common >= 0.6 * static_cast<double>(std::max(heard.size(), written.size()));
}

bool spellsLetters(QStringView word, QStringView latin)
{
    static const LetterNames letters;
    qsizetype at = 0;
    int matched = 0;
    for (const QChar c : latin) {
        if (Hangul::isDigit(c) || c == u'&')
            continue;
        if (c < u'A' || c > u'Z')
            return false;
        const auto &forms = letters.byLetter[static_cast<std::size_t>(c.unicode() - u'A')];
        const auto form = std::find_if(forms.begin(), forms.end(),
                                       [&](const QString &one) { return word.sliced(at).startsWith(one); });
        if (form == forms.end())
            return false;
        at += form->size();
        ++matched;
    }
    return matched > 0;
}

bool looksForeign(QStringView word)
{
    // The initials ㄷ ㄸ ㅂ ㅅ ㅋ ㅌ ㅍ and ㅡ without a final consonant: 드 브 스 크 트 프.
    constexpr int eu = 18;
    static constexpr std::array foreignInitials{3, 4, 7, 9, 15, 16, 17};
    for (const QChar c : word) {
        if (!Hangul::isSyllable(c) || Hangul::finalOf(c) != 0)
            continue;
        const int index = c.unicode() - Hangul::firstSyllable;
        const int vowel = index % 588 / 28;
        if (vowel == eu &&
            std::find(foreignInitials.begin(), foreignInitials.end(), index / 588) != foreignInitials.end())
            return true;
    }
    return false;
}

} // namespace Haengbo::Names
