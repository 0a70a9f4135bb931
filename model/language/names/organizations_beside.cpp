// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What hangs on a word in brackets and what stands beside it.
#include "model/language/names/organizationfinder.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

void OrganizationFinder::byGloss(int at)
{
    const Unit &one = unit(at);
    const QStringView gloss = one.gloss.in(m_table.analysis.text()).trimmed();
    if (gloss.isEmpty())
        return;
    if (isStockCode(gloss)) {
        add(at, 3, u"organizations:stock-code");
        return;
    }
    const bool hanja =
        gloss.size() > 1 && gloss.size() < 8 && std::all_of(gloss.begin(), gloss.end(), Hangul::isHanja);
    if (hanja && one.word.size() > 3 && m_table.nameability(at) != Nameability::None)
        add(at, 1.2, u"organizations:hanja-gloss");
    if (!Hangul::isLatin(gloss.front()) || (one.flags & Common))
        return;
    const bool initials =
        gloss.size() <= 5 && std::all_of(gloss.begin(), gloss.end(), [](QChar c) { return c.isUpper(); });
    if (initials && !(m_lexicon.flags(gloss) & Stop) && m_table.isNameable(at))
        add(at, 0.7, u"organizations:initials-gloss");
    if (spellsLetters(one.word, gloss))
        add(at, 2, u"organizations:spelled-letters");
    else if (m_table.nameability(at) != Nameability::None && gloss.front().isUpper() &&
             soundsLike(one.word, gloss) && latinWords(gloss) < 3)
        byLatinGloss(at, gloss);
}

void OrganizationFinder::byLatinGloss(int at, QStringView gloss)
{
    add(at, gloss.contains(u' ') && m_table.leader(at) >= 0 ? 0.6 : 1.6, u"organizations:latin-gloss");
    const Particle particle = unit(at).first;
    if (particle == Particle::At || particle == Particle::From)
        m_table.add(*unit(at).facts, EntityKind::Place, 0.8, u"places:latin-gloss");
}

bool OrganizationFinder::isStockCode(QStringView gloss)
{
    return gloss.size() == 6 &&
           std::all_of(gloss.begin(), gloss.end(), [](QChar c) { return Hangul::isDigit(c); });
}

void OrganizationFinder::byNeighbours(int at, Nameability nameability)
{
    const Unit &one = unit(at);
    const bool likely = nameability == Nameability::Likely;
    const int leader = m_table.leader(at);
    if (leader >= 0 && (one.facts->roles() & LatinWord) && (unit(leader).form->roles() & LatinWord) &&
        unit(leader).full.front().isUpper())
        return;
    const bool quoted = one.opensQuote && one.closesQuote && one.prev >= 0;
    if (quoted && one.word.size() > 2 && m_lexicon.isOneOf(Syllables::Vessel, one.word.back())) {
        m_table.add(*one.facts, EntityKind::Product, 3, u"organizations:vessel");
        return;
    }
    const int before = leader >= 0 ? leader : quoted ? one.prev : -1;
    if (before >= 0 && !unit(before).taken &&
        (unit(before).isBare() || unit(before).first == Particle::Copula))
        behindNoun(at, before, likely);
    const int follower = m_table.follower(at);
    if (follower >= 0 && m_table.isBareBefore(at))
        beforeNoun(at, follower, likely);
    if (follower >= 0 && !one.isBare())
        byDeal(at, follower, likely ? 1 : 0.6);
    if (likely)
        byParticle(at);
}

void OrganizationFinder::behindNoun(int at, int before, bool likely)
{
    const Unit &one = unit(at);
    const quint32 roles = unit(before).facts->roles();
    if ((roles & KindOfCompany) || ((roles & HolderWord) && one.facts->familyName() == 0))
        add(at, likely ? 2.1 : isActor(one.first) || isGivenMoney(at) ? 1.7 : 1.25, u"name_words:descriptor");
    else if (unit(before).flags & ProductHead)
        m_table.add(*one.facts, EntityKind::Product, 1.5, u"name_words:product-head");
    else if ((unit(before).flags & (Country | Hanja)) && unit(before).isBare() &&
             Hangul::isSyllable(one.word.front()))
        add(at,
            isActor(one.first) ? (likely ? 1.4 : 0.8)
            : likely           ? 0.7
                               : 0.4,
            u"organizations:after-country");
}

void OrganizationFinder::byParticle(int at)
{
    const Unit &one = unit(at);
    const double person = one.word.size() == 3 && one.facts->familyName() ? 0.5 : 1;
    if (one.first == Particle::Topic || one.first == Particle::Subject || one.first == Particle::Also)
        add(at, 0.7 * person, u"organizations:subject");
    else if (one.first == Particle::With || one.first == Particle::FromPerson)
        add(at, 0.7 * person, u"organizations:with");
    if (one.word.size() > 2)
        add(at, (one.facts->looksForeign() ? 0.6 : 0.3) * person, u"organizations:unknown");
}

void OrganizationFinder::beforeNoun(int at, int follower, bool likely)
{
    const quint32 flags = unit(follower).flags;
    const Unit &next = unit(follower);
    if ((flags & Head) ||
        (likely && next.word.size() > 3 && next.facts->placeEnding().kind == EndingKind::Facility &&
         startsWithPlace(next.word)))
        add(at, likely ? 1.4 : 0.9, u"name_words:head");
    else if ((flags & Deal) && likely)
        add(at, 0.5, u"name_words:deal-after");
    else if (flags & ProductHead)
        m_table.add(*unit(at).facts, EntityKind::Product, 0.8, u"name_words:product-after");
}

bool OrganizationFinder::isActor(Particle particle)
{
    return particle == Particle::Topic || particle == Particle::Subject || particle == Particle::With ||
           particle == Particle::To || particle == Particle::FromPerson || particle == Particle::Object ||
           particle == Particle::Genitive || particle == Particle::Copula || particle == Particle::Also;
}

bool OrganizationFinder::buyingFollows(int at) const
{
    int here = unit(at).next;
    for (int step = 0; step < 4 && here >= 0; ++step, here = unit(here).next) {
        if (unit(here).form->roles() & BuyingWord)
            return true;
        if (!unit(here).isBare() && !unit(here).taken)
            return false;
    }
    return false;
}

bool OrganizationFinder::isGivenMoney(int at) const
{
    const int next = unit(at).next;
    return unit(at).first == Particle::At && next >= 0 &&
           (unit(next).taken || Hangul::isDigit(unit(next).full.front()));
}

void OrganizationFinder::byDeal(int at, int follower, double doubt)
{
    if (unit(at).first == Particle::From) {
        if (buyingFollows(at))
            add(at, 2.5 * doubt, u"name_words:buying");
        return;
    }
    switch (unit(at).first) {
    case Particle::With:
    case Particle::At:
    case Particle::Object:
    case Particle::FromPerson:
    case Particle::To:
    case Particle::Genitive:
        break;
    default:
        return;
    }
    int here = follower;
    const int reach = unit(at).first == Particle::At ? 1 : 3;
    for (int step = 0; step < reach && here >= 0; ++step) {
        if ((unit(here).flags & Deal) || (unit(here).form->roles() & DealFront)) {
            add(at, 0.8 * doubt, u"name_words:deal");
            return;
        }
        here = m_table.follower(here);
    }
    if (unit(at).first == Particle::Genitive && (unit(follower).flags & (Descriptor | Head)))
        add(at, doubt, u"name_words:owner");
}

} // namespace Haengbo::Names
