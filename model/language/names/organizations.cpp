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
    for (const int at : m_table.candidates.organizations)
        look(at);
}

void OrganizationFinder::add(int at, double weight, RuleName rule)
{
    m_table.add(*unit(at).facts, organization, weight, rule);
}

void OrganizationFinder::look(int at)
{
    const Unit &one = unit(at);
    if (one.corporate)
        add(at, 3, u"organizations:corporate-mark");
    const int leader = m_table.bareLeader(at);
    if (one.flags & Body) {
        body(at, leader);
        return;
    }
    if ((one.flags & State) && leader >= 0 && (unit(leader).flags & Country))
        m_table.addPhrase(leader, at, organization, 2.5, u"name_words:state");
    if ((one.flags & (Stop | Title | State)) || (one.facts->roles() & OfPlace))
        return;
    if ((leader >= 0 && byFront(leader, at)) || (!one.gloss.isEmpty() && foreignPhrase(at, leader)))
        return;
    const quint32 looks = one.facts->looks();
    if (one.facts->organizationEnding().length > 0)
        byEnding(at, leader);
    else if ((looks & FrontGlued) && !one.form->isVerbal())
        add(at, acts(one.first) ? 2.2 : 1.6, u"name_words:name-front");
    else if (looks & (UniversityEnd | ChapterEnd | MinistryEnd))
        byLastSyllable(at, leader);
    if (one.opensQuote && !one.closesQuote)
        quotedPhrase(at);
    if ((one.flags & (AnyPlace | Descriptor | Head | Deal)) || (one.isBare() && isKindOfCompany(at)))
        return;
    if (!one.gloss.isEmpty())
        byGloss(at);
    if (const Nameability nameability = m_table.nameability(at);
        nameability != Nameability::None && one.word.size() > 1)
        byNeighbours(at, nameability);
    if (looks & (LatinName | InitialsEnding | InitialsName | CapitalTail | EverydayTail))
        byScript(at);
}

bool OrganizationFinder::byFront(int front, int at)
{
    const Unit &one = unit(at);
    if ((unit(front).facts->roles() & NameFrontWord) &&
        (m_table.nameability(at) != Nameability::None || isNamedAgain(front, at) ||
         isNamedByForm(front, at))) {
        m_table.addPhrase(front, at, organization, 2.4, u"name_words:name-front");
        return true;
    }
    if ((unit(front).flags & (City | Korea | County)) && (one.facts->looks() & TeamName)) {
        m_table.addPhrase(front, at, organization, 2.4, u"name_words:team");
        return true;
    }
    return false;
}

bool OrganizationFinder::isKindOfCompany(int at) const
{
    const int kind = m_table.follower(at);
    if (kind < 0 || !(unit(kind).form->roles() & PlainKindWord) || !unit(kind).isBare())
        return false;
    const int name = unit(kind).next;
    return name >= 0 && unit(name).sentence == unit(at).sentence && unit(name).border != Border::Comma &&
           !(unit(name).flags & (Common | Stop | Title)) && unit(at).facts->organizationEnding().length == 0;
}

bool OrganizationFinder::isNamedAgain(int front, int at) const
{
    const int before = m_table.bareLeader(front);
    return before >= 0 && isDescriptor(before) && !(unit(at).flags & (Descriptor | Title | Head | Stop));
}

bool OrganizationFinder::isNamedByForm(int front, int at) const
{
    constexpr quint32 never =
        Stop | Descriptor | Title | TitlePrefix | TitleModifier | Head | ProductHead | Deal | Body;
    const QStringView word = unit(at).word;
    return m_lexicon.isLegalForm(unit(front).word) && (unit(at).flags & Common) &&
           !(unit(at).flags & never) && word.size() > 1 && word.size() < 5 &&
           (word.size() < 4 || !unit(at).facts->isCompound()) && unit(at).facts->post().length == 0;
}

bool OrganizationFinder::foreignPhrase(int at, int leader)
{
    const Unit &one = unit(at);
    if (leader < 0 || !Hangul::isSyllable(one.word.front()))
        return false;
    const QStringView gloss = one.gloss.in(m_table.analysis.text()).trimmed();
    const int words = latinWords(gloss);
    if (words < 2 || words > 4 || !gloss.front().isUpper())
        return false;
    int first = at;
    for (int n = 1; n < words && leader >= 0 && isPhrasePart(leader); ++n) {
        first = leader;
        leader = m_table.bareLeader(first);
    }
    if (first == at || (unit(first).form->roles() & ForeignGiven) ||
        !soundsLike(m_table.joined(first, at), gloss))
        return false;
    const int before = m_table.bareLeader(first);
    const bool kind = before >= 0 && (isDescriptor(before) || (unit(before).flags & Country));
    bool company = false;
    for (const QStringView word : gloss.tokenize(u' ', Qt::SkipEmptyParts))
        company = company || m_lexicon.isCompanyLatin(word);
    const int follower = m_table.follower(at);
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

void OrganizationFinder::body(int at, int leader)
{
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
        last = m_table.follower(last);
    if (last >= 0 && last != at && unit(last).closesQuote)
        m_table.addPhrase(at, last, organization, 2.2, u"name_words:descriptor");
}

void OrganizationFinder::byEnding(int at, int leader)
{
    const Unit &one = unit(at);
    const EndingMatch &ending = one.facts->organizationEnding();
    const QStringView front = one.word.chopped(ending.length);
    if (ending.kind == EndingKind::PublicBody) {
        publicBody(at, leader, front);
        return;
    }
    if (front.isEmpty()) {
        if (leader >= 0 && isStrong(ending.kind))
            endingApart(at, leader);
        return;
    }
    if ((one.flags & (Common | AnyPlace | Descriptor | Head | Deal)) || one.form->isVerbal())
        return;
    if (front.size() == 1 && !Hangul::isLatin(front.front()) && ending.length < 3)
        return;
    const bool strong = isStrong(ending.kind);
    const RuleName rule =
        strong ? RuleName(u"organization_endings:strong") : RuleName(u"organization_endings:weak");
    if (one.facts->looks() & KindFront)
        add(at, strong ? 0.7 : 0.2, u"organization_endings:of-kind");
    else if (one.facts->looks() & EverydayFront)
        add(at, everydayWeight(at, strong), rule);
    else
        add(at, strong ? 2.3 : 1.6, rule);
}

/// What an ending weighs behind an everyday word: 은하증권, 동백해운.
double OrganizationFinder::everydayWeight(int at, bool strong) const
{
    const Unit &one = unit(at);
    if (strong)
        return acts(one.first) ? 2 : 1.6;
    if (isGivenMoney(at))
        return 1.8;
    return acts(one.first) && one.facts->here.uses > 1 ? 1.3 : 0.6;
}

void OrganizationFinder::endingApart(int at, int leader)
{
    const Unit &one = unit(at);
    const int before = m_table.bareLeader(leader);
    // 이도겸 법무법인 담윤: the first part of the name behind it.
    const int after = m_table.follower(at);
    if (after >= 0 && one.isBare() && (one.facts->roles() & NameFrontWord) && m_table.isNameable(after))
        return;
    constexpr quint32 never = Stop | Title | Head | Descriptor | ProductHead | TitleModifier;
    const bool named = before >= 0 && isDescriptor(before) && !(unit(leader).flags & (never | AnyPlace));
    if (m_table.isNameable(leader) || named)
        m_table.addPhrase(leader, at, organization, 2.2, u"organization_endings:apart");
    else if (before >= 0 && m_table.isNameable(before) &&
             unit(leader).facts->organizationEnding().length == unit(leader).word.size())
        m_table.addPhrase(before, at, organization, 2.4, u"organization_endings:apart");
}

void OrganizationFinder::byLastSyllable(int at, int leader)
{
    if (isUniversity(at))
        add(at, 2.2, u"organizations:university");
    else if (leader >= 0 && isChapterOf(at, leader))
        m_table.addPhrase(leader, at, organization, 2.5, u"name_words:chapter");
    else if (leader >= 0 && (unit(leader).flags & Country) && (unit(at).facts->looks() & MinistryEnd))
        m_table.addPhrase(leader, at, organization, 2.5, u"organization_endings:of-country");
}

bool OrganizationFinder::isUniversity(int at) const
{
    const Unit &one = unit(at);
    if (!(one.facts->looks() & UniversityEnd) || m_table.nameability(at) == Nameability::None)
        return false;
    const int after = one.isBare() ? m_table.follower(at) : -1;
    return m_table.units.count(one.word.toString() + m_lexicon.school()) > 0 ||
           (after >= 0 && m_lexicon.isFaculty(unit(after).word));
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
           (named || m_table.evidence(*unit(leader).facts, organization) >= 1.3);
}

bool OrganizationFinder::isChapterOf(int at, int leader) const
{
    const EndingMatch &whole = unit(leader).facts->organizationEnding();
    return (unit(at).facts->looks() & ChapterEnd) &&
           ((unit(leader).flags & Body) ||
            (whole.kind == EndingKind::PublicBody && whole.length < unit(leader).word.size()));
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
    // 에티오피아 협동조합 가온유니온: the first part of the name behind it.
    const int after =
        front.isEmpty() && one.isBare() && (one.facts->roles() & NameFrontWord) ? m_table.follower(at) : -1;
    const bool ofPlace =
        leader >= 0 && (unit(leader).flags & (Country | City)) && (after < 0 || !m_table.isNameable(after));
    if (ofPlace && one.word.size() > 2 && !(one.flags & (AnyPlace | Stop | Descriptor | Head)) &&
        !startsWithPlace(one.word)) {
        m_table.addPhrase(leader, at, organization, 2.5, u"organization_endings:of-country");
        return;
    }
    if (front.size() < 2 || (one.flags & (Common | AnyPlace | Descriptor | Head)) || one.form->isVerbal())
        return;
    const bool kind = (one.facts->looks() & (KindFront | EverydayFront)) && !startsWithPlace(front);
    if (kind && isUnion(one.word)) {
        add(at, 1.6, u"name_words:union");
        return;
    }
    if (kind)
        add(at, 0.6, u"organization_endings:of-kind");
    else
        add(at, 2.2, u"organization_endings:public");
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
