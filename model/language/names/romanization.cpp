// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

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
    static const std::array<std::vector<QString>, 26> names{{{u"에이"_s},        {u"비"_s},
                                                             {u"시"_s, u"씨"_s}, {u"디"_s},
                                                             {u"이"_s},          {u"에프"_s},
                                                             {u"지"_s, u"쥐"_s}, {u"에이치"_s, u"에치"_s},
                                                             {u"아이"_s},        {u"제이"_s},
                                                             {u"케이"_s},        {u"엘"_s},
                                                             {u"엠"_s},          {u"엔"_s},
                                                             {u"오"_s},          {u"피"_s},
                                                             {u"큐"_s},          {u"알"_s, u"아르"_s},
                                                             {u"에스"_s},        {u"티"_s},
                                                             {u"유"_s},          {u"브이"_s},
                                                             {u"더블유"_s},      {u"엑스"_s},
                                                             {u"와이"_s},        {u"제트"_s, u"지"_s}}};
    qsizetype at = 0;
    int letters = 0;
    for (const QChar c : latin) {
        if (c < u'A' || c > u'Z') {
            if (Hangul::isDigit(c) || c == u'&')
                continue;
            return false;
        }
        bool matched = false;
        for (const QString &name : names[static_cast<std::size_t>(c.unicode() - u'A')]) {
            if (word.sliced(at).startsWith(name)) {
                at += name.size();
                matched = true;
                break;
            }
        }
        if (!matched)
            return false;
        ++letters;
    }
    return letters > 0;
}

} // namespace Haengbo::Names
