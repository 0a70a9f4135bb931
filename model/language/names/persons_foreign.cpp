// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personfinder.h"

#include "model/language/names/romanization.h"
#include "model/text/hangul.h"

#include <algorithm>

// Names of two to four words before a post, in Hangul or in Latin letters, and the company beside them.
namespace Haengbo::Names {

bool PersonFinder::isVerbBefore(int at) const
{
    return unit(at).full.size() == 1 && (unit(at).flags & VerbForm) && m_table.leader(at) >= 0;
}

bool PersonFinder::isCompanyWord(Words left, std::size_t at) const
{
    if (!m_words.isOrganizationUnit(left[at]))
        return false;
    const int name = unit(left[at]).form->here.name;
    constexpr auto kind = static_cast<std::size_t>(organization);
    constexpr double firm = 1.7;
    const bool weak = name < 0 || m_table.names[static_cast<std::size_t>(name)].strongest[kind] < firm;
    return !weak || at + 1 >= left.size() || m_words.inPhrase(left[at]) ||
           !(unit(left[at + 1]).form->roles() & ForeignGiven);
}

bool PersonFinder::isGoverned(int at) const
{
    const QStringView word = unit(at).word;
    const EndingMatch &ending = unit(at).facts->placeEnding();
    return m_held.post.governor && ending.kind == EndingKind::Admin && ending.length < word.size() &&
           (m_lexicon.flags(word.chopped(ending.length)) & AnyPlace);
}

bool PersonFinder::foreign(Words left, int owner, int employer)
{
    if (byGloss(left, owner, employer))
        return true;
    // Where the company ends, counted from the post.
    std::size_t companyEnd = 0;
    if (employer < 0 && left.size() > 1 && (isSeat(left[0], left.size()) || isGoverned(left[0])))
        companyEnd = 1;
    while (employer < 0 && companyEnd < left.size() &&
           !m_words.isCommonLastName(left, companyEnd, companyEnd) &&
           (isCompanyWord(left, companyEnd) || !m_words.isNamePart(left[companyEnd])))
        ++companyEnd;
    std::size_t names = companyEnd;
    while (names < left.size() && !isCompanyWord(left, names) &&
           (m_words.isNamePart(left[names]) || m_words.isCommonLastName(left, names, companyEnd)))
        ++names;
    while (names > companyEnd + 1 && isVerbBefore(left[names - 1]))
        --names;
    std::size_t count = names - companyEnd;
    if (employer < 0 && companyEnd == 0 && count >= 2 && isFamilyAlone(left)) {
        m_pending.push_back({left[0], m_held});
        return false;
    }
    if (employer < 0 && owner < 0 && companyEnd == 0 && count >= 3 && unit(left[0]).full.size() > 1) {
        // 카밀 노바크 노르데크: the last is the company.
        const std::size_t company = count >= 4 && unit(left[2]).full.size() > 1 ? 2 : 1;
        companyEnd = company;
        count -= company;
    }
    if (count == 1 && companyEnd == 0 && employer < 0 && owner < 0 && isOfficeHolder(left)) {
        found(left[0], left[0], -1, 2, u"persons:name-office");
        return true;
    }
    if (count == 1 && companyEnd == 0 && employer < 0 && owner < 0 && left.size() == 1)
        m_pending.push_back({left[0], m_held});
    if (count == 0 || count > 4)
        return false;
    const QStringView nearest = unit(left[companyEnd]).full;
    if (count == 1 && (companyEnd + static_cast<std::size_t>(employer >= 0) == 0 || nearest.size() < 3))
        return false;
    if (employer < 0) {
        if (companyEnd > 0)
            employer = employerIn(part(left, 0, companyEnd),
                                  count > 1 ? Standing::BehindForeignName : Standing::Before);
        else if (owner >= 0)
            employer = employerAt(owner);
        else if (names < left.size())
            employer = employerIn(part(left, names, left.size()));
    }
    if (count == 1 && employer < 0)
        return false;
    found(left[companyEnd + count - 1], left[companyEnd], employer, count > 1 ? 2.2 : 1.6,
          u"persons:foreign-post");
    return true;
}

bool PersonFinder::isFamilyAlone(Words left) const
{
    const QStringView family = unit(left[0]).full;
    return family.size() == 1 && (unit(left[0]).flags & Surname) &&
           !(unit(left[1]).form->roles() & ForeignGiven) &&
           std::any_of(m_table.frames.begin(), m_table.frames.end(), [&](const PersonFrame &frame) {
               const QStringView name = m_table.names[static_cast<std::size_t>(frame.name)].text;
               return name.size() == 3 && name.startsWith(family);
           });
}

bool PersonFinder::latin(Words left, int owner)
{
    std::size_t count = 0;
    while (count < left.size() && count < 3 && m_words.isLatinNamePart(left[count]))
        ++count;
    // Nortek Kamil Nowak CEO: the first is the company.
    if (count == 3 && unit(left[1]).full.size() > 2)
        count = 2;
    if (count == 1) {
        if (left.size() == 1 && owner < 0)
            m_pending.push_back({left[0], m_held});
        return false;
    }
    int employer = -1;
    if (owner >= 0)
        employer = employerAt(owner);
    else if (count < left.size())
        employer = employerIn(part(left, count, left.size()));
    found(left[count - 1], left[0], employer, 2.5, u"persons:latin-post");
    return true;
}

bool PersonFinder::isOfficeHolder(Words left) const
{
    const QStringView word = unit(left[0]).full;
    return (m_held.post.government || m_held.post.calling) && word.size() > 1 && word.size() < 7 &&
           (left.size() == 1 || (unit(left[1]).flags & AnyPlace)) && Hangul::isSyllable(word.front()) &&
           m_table.isNameable(left[0]) && !m_lexicon.isMinistry(word) &&
           m_lexicon.organizationEnding(word).length == 0 && !m_words.isOrganizationUnit(left[0]) &&
           m_lexicon.placeEnding(word).kind == EndingKind::None;
}

bool PersonFinder::byGloss(Words left, int owner, int employer)
{
    for (std::size_t m = 0; m < left.size(); ++m) {
        const Unit &one = unit(left[m]);
        const int words = one.gloss.isEmpty() ? 0 : m_words.latinWords(one.gloss.in(m_table.analysis.text()));
        if (words < 2 || one.form->organizationEnding().length > 1)
            continue;
        std::size_t end = m;
        while (end + 1 < left.size() && static_cast<int>(end - m) + 1 < words &&
               m_words.isGlossedPart(left[end + 1]))
            ++end;
        if (end == m && !soundsLike(one.full, one.gloss.in(m_table.analysis.text())))
            continue;
        if (employer < 0) {
            if (m > 0)
                employer = employerAround(part(left, 0, m), part(left, end + 1, left.size()), owner,
                                          Standing::BehindForeignName);
            else if (owner >= 0)
                employer = employerAt(owner);
            else if (end + 1 < left.size())
                employer = employerIn(part(left, end + 1, left.size()));
        }
        found(left[end], left[m], employer, 2.5, u"persons:latin-gloss");
        return true;
    }
    return false;
}

} // namespace Haengbo::Names
