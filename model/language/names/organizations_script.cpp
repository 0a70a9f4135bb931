// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words in Latin letters, alone or before and behind Hangul.
#include "model/language/names/organizationfinder.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

bool OrganizationFinder::isLatinWord(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return Hangul::isLatin(c) || c == u'&' || c == u'-' || c == u'.';
    });
}

void OrganizationFinder::byScript(int at)
{
    const Unit &one = unit(at);
    if (one.flags & (Stop | Common | Title))
        return;
    if (Hangul::isSyllable(one.word.front())) {
        latinTail(at);
        return;
    }
    if (!Hangul::isLatin(one.word.front()))
        return;
    if (isLatinWord(one.word)) {
        latinName(at);
        return;
    }
    qsizetype letters = 0;
    while (letters < one.word.size() && (Hangul::isLatin(one.word[letters]) || one.word[letters] == u'&'))
        ++letters;
    const QStringView rest = one.word.sliced(letters);
    if (letters < 2 || letters > 4 || !Hangul::isSyllable(rest.front()) || rest.size() < 2 ||
        !one.word.front().isUpper())
        return;
    constexpr quint32 generic = Common | Stop | Descriptor | Head | ProductHead | Title | Deal;
    const EndingMatch ending = m_lexicon.organizationEnding(rest);
    if (m_lexicon.flags(one.word.first(letters)) & Stop)
        return;
    if (ending.length == rest.size())
        add(at, 1.5, u"organizations:initials-ending");
    else if (!(m_lexicon.flags(rest) & generic) && !m_lexicon.isCompound(rest))
        add(at, 1.3, u"organizations:initials");
}

void OrganizationFinder::latinTail(int at)
{
    const QStringView word = unit(at).word;
    qsizetype hangul = 0;
    while (hangul < word.size() && Hangul::isSyllable(word[hangul]))
        ++hangul;
    const QStringView tail = word.sliced(hangul);
    if (tail.size() < 2 || hangul < 2 ||
        !std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isUpper(); }))
        return;
    const bool everyday = (m_lexicon.flags(word.first(hangul)) & (Common | Stop | Descriptor)) ||
                          m_lexicon.isCompound(word.first(hangul));
    add(at, everyday ? 0.4 : 0.9, u"organizations:initials");
}

void OrganizationFinder::latinName(int at)
{
    const Unit &one = unit(at);
    if (!one.word.front().isUpper() || one.word.size() < 2 || one.inner)
        return;
    const int leader = bareLeader(at);
    if (leader >= 0 && isLatinWord(unit(leader).full) && unit(leader).full.front().isUpper() &&
        !(unit(leader).flags & Stop))
        return;
    int last = at;
    while (unit(last).isBare()) {
        const int next = m_table.units.follower(last);
        if (next < 0 || !isLatinWord(unit(next).word) || !unit(next).word.front().isUpper() ||
            (unit(next).flags & (Stop | Title)))
            break;
        last = next;
    }
    const bool capitals = std::none_of(one.word.begin(), one.word.end(), [](QChar c) { return c.isLower(); });
    // Canter Ventures: the last word says what it is.
    const bool company = last != at && m_lexicon.isCompanyLatin(unit(last).word);
    m_table.addPhrase(at, last, organization,
                      company      ? 1.6
                      : last != at ? 1.2
                      : capitals   ? 0.8
                                   : 0.7,
                      u"organizations:latin");
}

} // namespace Haengbo::Names
