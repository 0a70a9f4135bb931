// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words in Latin letters, alone or before and behind Hangul.
#include "model/language/names/organizationfinder.h"

#include <algorithm>

namespace Haengbo::Names {

void OrganizationFinder::byScript(int at)
{
    const quint32 looks = unit(at).facts->looks();
    if (looks & LatinName)
        latinName(at);
    else if (looks & InitialsEnding)
        add(at, 1.5, u"organizations:initials-ending");
    else if (looks & InitialsName)
        add(at, 1.3, u"organizations:initials");
    else if (looks & (CapitalTail | EverydayTail))
        add(at, (looks & CapitalTail) ? 0.9 : 0.4, u"organizations:initials");
}

void OrganizationFinder::latinName(int at)
{
    const Unit &one = unit(at);
    if (one.inner)
        return;
    const int leader = m_table.bareLeader(at);
    if (leader >= 0 && (unit(leader).form->roles() & LatinWord) && unit(leader).full.front().isUpper() &&
        !(unit(leader).flags & Stop))
        return;
    int last = at;
    while (unit(last).isBare()) {
        const int next = m_table.follower(last);
        if (next < 0 || !(unit(next).facts->roles() & LatinWord) || !unit(next).word.front().isUpper() ||
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
