// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words that are organizations by name or by ending, and phrases of several words.
#include "model/language/names/organizationfinder.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

void OrganizationFinder::run()
{
    for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
        const Unit &unit = m_table.unit(i);
        if (!unit.taken && !unit.word.isEmpty())
            look(i);
    }
}

void OrganizationFinder::add(int at, double weight, QStringView rule)
{
    m_table.add(*unit(at).facts, organization, weight, rule);
}

int OrganizationFinder::bareLeader(int at) const
{
    const int leader = m_table.units.leader(at);
    return leader >= 0 && unit(leader).isBare() && !unit(leader).taken ? leader : -1;
}

void OrganizationFinder::look(int at)
{
    const Unit &one = unit(at);
    if (one.corporate)
        add(at, 3, u"organizations:corporate-mark");
    if (one.flags & Body) {
        body(at);
        return;
    }
    const int country = bareLeader(at);
    if ((one.flags & State) && country >= 0 && (unit(country).flags & Country))
        m_table.addPhrase(country, at, organization, 2.5, u"name_words:state");
    if ((one.flags & (Stop | Title | State)) || isOfPlace(one.word))
        return;
    const int front = bareLeader(at);
    if (front >= 0 && m_lexicon.isNameFront(unit(front).word) &&
        (m_table.nameability(at) != Nameability::None || isNamedAgain(front, at) ||
         isNamedByForm(front, at))) {
        m_table.addPhrase(front, at, organization, 2.4, u"name_words:name-front");
        return;
    }
    if (front >= 0 && (unit(front).flags & (City | Korea | County)) && m_lexicon.isTeam(one.word)) {
        m_table.addPhrase(front, at, organization, 2.4, u"name_words:team");
        return;
    }
    if (foreignPhrase(at))
        return;
    byEnding(at);
    if (one.opensQuote && !one.closesQuote)
        quotedPhrase(at);
    if ((one.flags & (AnyPlace | Descriptor | Head | Deal)) || isKindOfCompany(at))
        return;
    if (!one.gloss.isEmpty())
        byGloss(at);
    byNeighbours(at);
    byScript(at);
}

bool OrganizationFinder::isKindOfCompany(int at) const
{
    const int kind = unit(at).isBare() ? m_table.units.follower(at) : -1;
    const int name = kind >= 0 && unit(kind).isBare() ? unit(kind).next : -1;
    return name >= 0 && m_lexicon.isPlainKind(unit(kind).full) && unit(name).sentence == unit(at).sentence &&
           unit(name).border != Border::Comma && !(unit(name).flags & (Common | Stop | Title)) &&
           unit(at).facts->organizationEnding().length == 0;
}

bool OrganizationFinder::isNamedAgain(int front, int at) const
{
    const int before = bareLeader(front);
    return before >= 0 && isDescriptor(before) && !(unit(at).flags & (Descriptor | Title | Head | Stop));
}

bool OrganizationFinder::isNamedByForm(int front, int at) const
{
    constexpr quint32 never =
        Stop | Descriptor | Title | TitlePrefix | TitleModifier | Head | ProductHead | Deal | Body;
    const QStringView word = unit(at).word;
    return m_lexicon.isLegalForm(unit(front).word) && (unit(at).flags & Common) &&
           !(unit(at).flags & never) && word.size() > 1 && word.size() < 5 &&
           (word.size() < 4 || !m_lexicon.isCompound(word)) && postOf(m_lexicon, word).length == 0;
}

bool OrganizationFinder::isOfPlace(QStringView word) const
{
    return word.size() > 2 && (m_lexicon.flags(word.last(1)) & CountrySuffix) &&
           (m_lexicon.flags(word.chopped(1)) & (Country | Region | City));
}

bool OrganizationFinder::foreignPhrase(int at)
{
    const Unit &one = unit(at);
    if (one.gloss.isEmpty() || !Hangul::isSyllable(one.word.front()))
        return false;
    const QStringView gloss = one.gloss.in(m_table.analysis.text()).trimmed();
    const int words = latinWords(gloss);
    if (words < 2 || words > 4 || !gloss.front().isUpper())
        return false;
    int first = at;
    for (int n = 1; n < words && bareLeader(first) >= 0 && isPhrasePart(bareLeader(first)); ++n)
        first = bareLeader(first);
    if (first == at || !soundsLike(m_table.joined(first, at), gloss) ||
        m_lexicon.isForeignGivenName(unit(first).full))
        return false;
    const int before = bareLeader(first);
    const bool kind = before >= 0 && (isDescriptor(before) || (unit(before).flags & Country));
    bool company = false;
    for (const QStringView word : gloss.tokenize(u' ', Qt::SkipEmptyParts))
        company = company || m_lexicon.isCompanyLatin(word);
    const int follower = m_table.units.follower(at);
    const bool post = follower >= 0 && unit(follower).facts->post().length > 0;
    const bool site = one.first == Particle::From || one.first == Particle::At;
    if (!company && ((!kind && !site) || post))
        return false;
    m_table.addPhrase(first, at, organization, 2.4, u"organizations:latin-phrase");
    return true;
}

bool OrganizationFinder::isPhrasePart(int at) const
{
    const Unit &one = unit(at);
    return one.gloss.isEmpty() && Hangul::isSyllable(one.full.front()) &&
           !(one.flags & (AnyPlace | Descriptor | Stop | Title)) && !isDescriptor(at);
}

void OrganizationFinder::body(int at)
{
    const int leader = bareLeader(at);
    if (leader >= 0 && (unit(leader).flags & (Country | City)) && (unit(at).flags & Common))
        m_table.addPhrase(leader, at, organization, 2.5, u"name_words:body-of-country");
    else
        m_table.add(*unit(at).facts, organization, 3, u"name_words:body");
}

void OrganizationFinder::quotedPhrase(int at)
{
    const int before = unit(at).prev;
    if (before < 0 || !unit(before).isBare() || !(unit(before).flags & Descriptor))
        return;
    int last = at;
    for (int words = 1; words < 6 && last >= 0 && !unit(last).closesQuote; ++words)
        last = m_table.units.follower(last);
    if (last >= 0 && last != at && unit(last).closesQuote)
        m_table.addPhrase(at, last, organization, 2.2, u"name_words:descriptor");
}

void OrganizationFinder::byEnding(int at)
{
    const Unit &one = unit(at);
    const EndingMatch &ending = one.facts->organizationEnding();
    if (ending.length == 0) {
        if (isUniversity(at)) {
            add(at, 2.2, u"organizations:university");
            return;
        }
        const int country = bareLeader(at);
        if (country >= 0 && isChapterOf(at, country))
            m_table.addPhrase(country, at, organization, 2.5, u"name_words:chapter");
        else if (country >= 0 && (unit(country).flags & Country) && m_lexicon.isMinistry(one.word) &&
                 !(one.flags & (Common | AnyPlace | Stop | Descriptor | Head | Deal)))
            m_table.addPhrase(country, at, organization, 2.5, u"organization_endings:of-country");
        return;
    }
    const QStringView front = one.word.chopped(ending.length);
    const int leader = bareLeader(at);
    if (ending.kind == EndingKind::PublicBody) {
        publicBody(at, leader, front);
        return;
    }
    if (front.isEmpty()) {
        // 렐루 게임즈, 알리바바 그룹 홀딩스
        const int before = leader >= 0 ? bareLeader(leader) : -1;
        if (!isStrong(ending.kind) || leader < 0)
            return;
        // 이도겸 법무법인 담윤: the first part of the name behind it.
        const int after = m_table.units.follower(at);
        if (m_lexicon.isNameFront(one.word) && one.isBare() && after >= 0 && m_table.isNameable(after))
            return;
        constexpr quint32 never = Stop | Title | Head | Descriptor | ProductHead | TitleModifier;
        const bool named = before >= 0 && isDescriptor(before) && !(unit(leader).flags & (never | AnyPlace));
        if (m_table.isNameable(leader) || named)
            m_table.addPhrase(leader, at, organization, 2.2, u"organization_endings:apart");
        else if (before >= 0 && m_table.isNameable(before) &&
                 unit(leader).facts->organizationEnding().length == unit(leader).word.size())
            m_table.addPhrase(before, at, organization, 2.4, u"organization_endings:apart");
        return;
    }
    if ((one.flags & (Common | AnyPlace | Descriptor | Head | Deal)) || one.form->isVerbal())
        return;
    if (front.size() == 1 && !Hangul::isLatin(front.front()) && ending.length < 3)
        return;
    const bool strong = isStrong(ending.kind);
    if (isKind(front))
        add(at, strong ? 0.7 : 0.2, u"organization_endings:of-kind");
    else if (isEveryday(front))
        add(at,
            strong             ? (acts(one.first) ? 2 : 1.6)
            : isGivenMoney(at) ? 1.8
                               : 0.6,
            strong ? u"organization_endings:strong" : u"organization_endings:weak");
    else
        add(at, strong ? 2.3 : 1.6, strong ? u"organization_endings:strong" : u"organization_endings:weak");
}

bool OrganizationFinder::isUniversity(int at) const
{
    const Unit &one = unit(at);
    if (one.word.size() < 3 || !m_lexicon.isOneOf(Syllables::University, one.word.back()) ||
        m_table.nameability(at) == Nameability::None)
        return false;
    const int after = one.isBare() ? m_table.units.follower(at) : -1;
    return m_table.units.count(one.word.toString() + m_lexicon.school()) > 0 ||
           (after >= 0 && m_lexicon.isFaculty(unit(after).word));
}

bool OrganizationFinder::isKind(QStringView front) const
{
    return (m_lexicon.flags(front) &
            (Stop | Descriptor | TitleModifier | ProductHead | Deal | Head | Region)) ||
           m_lexicon.isCompound(front);
}

bool OrganizationFinder::isEveryday(QStringView front) const
{
    return (m_lexicon.flags(front) & Common) && !m_lexicon.isCompanyFront(front);
}

bool OrganizationFinder::isOwnedBody(int at, int leader) const
{
    if (leader < 0)
        return false;
    if (isChapterOf(at, leader))
        return true;
    if (!m_lexicon.isSubBody(unit(at).word) && !isUnion(unit(at).word))
        return false;
    const EndingMatch owner = unit(leader).facts->organizationEnding();
    const bool named = owner.length > 0 && owner.length < unit(leader).word.size();
    return !(unit(leader).flags & (Common | Stop | AnyPlace)) &&
           (named || m_table.evidence(borrowed(unit(leader).word), organization) >= 1.3);
}

bool OrganizationFinder::isChapterOf(int at, int leader) const
{
    const QStringView word = unit(at).word;
    const QStringView whole = unit(leader).word;
    if (word.size() < 4 || !m_lexicon.isChapter(word.last(2)) || (m_lexicon.flags(word.chopped(2)) & Common))
        return false;
    const EndingMatch ending = m_lexicon.organizationEnding(whole);
    return (unit(leader).flags & Body) ||
           (ending.kind == EndingKind::PublicBody && ending.length < whole.size());
}

bool OrganizationFinder::isUnion(QStringView word) const
{
    for (qsizetype length = 2; length + 2 <= word.size() && length < 6; ++length) {
        if (m_lexicon.isUnionWord(word.last(length)) && (m_lexicon.flags(word.chopped(length)) & Common))
            return true;
    }
    return false;
}

void OrganizationFinder::publicBody(int at, int leader, QStringView front)
{
    const Unit &one = unit(at);
    if (isOwnedBody(at, leader)) {
        m_table.addPhrase(leader, at, organization, 2.3, u"name_words:sub-body");
        return;
    }
    const bool ofPlace = leader >= 0 && (unit(leader).flags & (Country | City));
    if (ofPlace && one.word.size() > 2 && !(one.flags & (AnyPlace | Stop | Descriptor | Head)) &&
        !startsWithPlace(one.word)) {
        m_table.addPhrase(leader, at, organization, 2.5, u"organization_endings:of-country");
        return;
    }
    if (front.size() < 2 || (one.flags & (Common | AnyPlace | Descriptor | Head)) || one.form->isVerbal())
        return;
    const bool kind = !startsWithPlace(front) && (isKind(front) || isEveryday(front));
    if (kind && isUnion(one.word)) {
        add(at, 1.6, u"name_words:union");
        return;
    }
    add(at, kind ? 0.6 : 2.2, kind ? u"organization_endings:of-kind" : u"organization_endings:public");
}

bool OrganizationFinder::startsWithPlace(QStringView word) const
{
    for (qsizetype length = 2; length <= word.size() && length < 6; ++length) {
        if (m_lexicon.flags(word.first(length)) & AnyPlace)
            return true;
    }
    return false;
}

void findOrganizations(NameTable &table) { OrganizationFinder(table).run(); }

} // namespace Haengbo::Names
