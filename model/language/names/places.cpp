// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <map>
#include <set>

namespace Haengbo::Names {

namespace {

bool isLocative(Particle particle)
{
    return particle == Particle::At || particle == Particle::From || particle == Particle::By ||
           particle == Particle::Since || particle == Particle::Until;
}

class PlaceFinder
{
public:
    explicit PlaceFinder(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }

    void run()
    {
        for (const int at : m_table.candidates.places) {
            const Unit &unit = m_table.unit(at);
            asVenue(at);
            if (const int country = unit.facts->branchCountry())
                m_table.add(unit.word.first(country), EntityKind::Place, 3, u"places:derived");
            if (unit.facts->roles() & PostedToCountry)
                m_table.add(unit.word.sliced(1), EntityKind::Place, 3, u"places:derived");
            if (unit.flags & AnyPlace) {
                add(at, 3, u"places:known");
                asAuthority(at);
            } else
                look(at);
        }
    }

private:
    /// 청송군은 물류비를 댄다: a town or a province that only ever acts in the article is its government.
    void asAuthority(int at)
    {
        const Unit &unit = m_table.unit(at);
        const EndingMatch &ending = unit.facts->placeEnding();
        if (ending.kind != EndingKind::Admin || unit.word.size() < 3 || !isKorean(at) ||
            m_table.leader(at) >= 0)
            return;
        const auto [mention, fresh] = m_acting.emplace(unit.word, true);
        constexpr std::size_t most = 50; // an article of more towns than that is a list
        if (fresh)
            mention->second = m_acting.size() < most && actsAlways(unit.facts);
        if (mention->second)
            m_table.add(*unit.facts, EntityKind::Organization, 6, u"places:authority");
    }

    /// 국회에서 열린, 삼척시청에서 만나: a body that is only ever spoken of as the place of something
    void asVenue(int at)
    {
        const Unit &unit = m_table.unit(at);
        if (unit.first != Particle::From || unit.last != Particle::From ||
            !(unit.facts->looks() & PublicName) || !m_venues.insert(unit.word).second)
            return;
        constexpr std::size_t most = 50;
        if (m_venues.size() < most && isAlwaysFrom(unit.facts) && isHeldAt(at))
            m_table.add(*unit.facts, EntityKind::Place, 6, u"places:venue");
    }

    bool isAlwaysFrom(const WordFacts *word) const
    {
        for (const Unit &one : m_table.units.list) {
            if (one.facts == word && one.first != Particle::From)
                return false;
        }
        return true;
    }

    bool isHeldAt(int at) const
    {
        int here = m_table.unit(at).next;
        constexpr int reach = 8;
        for (int step = 0; step < reach && here >= 0; ++step, here = m_table.unit(here).next) {
            if (m_lexicon.isHeld(m_table.unit(here).full))
                return true;
        }
        return false;
    }

    /// 경주시 관계자, 경주시 제공, 경북도 경제부지사
    bool speaksFor(const Unit &next) const
    {
        return (next.flags & GovernmentTitle) || (next.facts->roles() & WorkingWord) ||
               m_lexicon.isByline(next.word);
    }

    bool actsAlways(const WordFacts *word) const
    {
        bool acts = false;
        for (const Unit &one : m_table.units.list) {
            if (one.facts != word)
                continue;
            const int next = one.next;
            const bool listed = one.isBare() && (next < 0 || m_table.unit(next).border != Border::None ||
                                                 speaksFor(m_table.unit(next)));
            const bool does = one.last == Particle::Topic || one.last == Particle::Subject ||
                              one.last == Particle::With || one.last == Particle::Also;
            if (!does && !listed)
                return false;
            acts = acts || does;
        }
        return acts;
    }

    void add(int at, double weight, RuleName rule)
    {
        m_table.add(*m_table.unit(at).facts, EntityKind::Place, weight, rule);
    }
    void add(int first, int last, double weight, RuleName rule)
    {
        m_table.add(m_table.joined(first, last), EntityKind::Place, weight, rule);
    }

    bool isPlace(int at) const { return at >= 0 && (m_table.unit(at).flags & (AnyPlace | County)); }

    void look(int at)
    {
        const Unit &unit = m_table.unit(at);
        const int leader = m_table.leader(at);
        const bool afterPlace = isPlace(leader) && m_table.unit(leader).isBare();
        if (unit.flags & County) {
            const int follower = m_table.follower(at);
            if (afterPlace || (isPlace(follower) && unit.isBare()) || hasUnitNamed(unit.word))
                add(at, 2, u"places:county");
            return;
        }
        if ((unit.facts->roles() & OfPlace) && !(unit.flags & (Common | AnyPlace))) {
            m_table.add(unit.word.chopped(1), EntityKind::Place, 3, u"places:derived");
            return;
        }
        const EndingMatch &ending = unit.facts->placeEnding();
        if (ending.kind == EndingKind::Facility || ending.kind == EndingKind::Site) {
            facility(at, ending);
            return;
        }
        if (ending.kind == EndingKind::Spot) {
            constexpr quint32 towns = Korea | City | County;
            if ((m_lexicon.flags(unit.word.chopped(ending.length)) & towns) && !(unit.flags & Common))
                add(at, 2, u"place_endings:spot");
            return;
        }
        if (ending.kind == EndingKind::Admin && ending.length < unit.word.size()) {
            const QStringView front = unit.word.chopped(ending.length);
            if ((m_lexicon.flags(front) & AnyPlace) && !(unit.flags & Common))
                add(at, 2.5, u"place_endings:admin");
            else if (afterPlace && front.size() > 1 && !(unit.flags & (Common | Stop)) && isKorean(leader))
                add(at, 2.5, u"place_endings:admin");
        }
        if (afterPlace && (m_table.unit(leader).flags & (Country | Region | City)) &&
            isLocative(unit.first) && m_table.isNameable(at) && Hangul::isSyllable(unit.word.front()) &&
            unit.word.size() > 1)
            add(at, dealFollows(at) ? 1 : 2, u"places:after-country");
    }

    /// 미국 라비톤에 투자: what is given to is a company rather than a town.
    bool dealFollows(int at) const
    {
        const int follower = m_table.follower(at);
        return follower >= 0 &&
               ((m_table.unit(follower).flags & Deal) || (m_table.unit(follower).form->roles() & BuyingWord));
    }

    /// 양구 in an article that also has 양구군
    bool hasUnitNamed(QStringView town) const
    {
        for (const QChar c : m_lexicon.townUnits()) {
            if (m_table.units.count(town.toString() + c) > 0)
                return true;
        }
        return false;
    }

    bool isKorean(int at) const { return m_table.unit(at).flags & (Korea | County); }

    /// A hotel, a plant, an office: its own name before the ending, or the company or place before it.
    void facility(int at, EndingMatch ending)
    {
        const Unit &unit = m_table.unit(at);
        const QStringView front = unit.word.chopped(ending.length);
        const int leader = m_table.leader(at);
        const bool leaderBare = leader >= 0 && m_table.unit(leader).isBare() && !m_table.unit(leader).taken;
        const bool numbered = front.isEmpty() || (isNumber(front) && ending.length < 3);
        if (!numbered) {
            const bool frontPlace = m_lexicon.flags(front) & AnyPlace;
            const bool proper = frontPlace || isProper(front);
            if (!proper && ending.kind == EndingKind::Site)
                return;
            if (leaderBare && isOrganizationLike(leader) && (frontPlace || !proper || front.size() < 2))
                add(leader, at, 3, u"place_endings:facility");
            else if (!proper && front.size() > 1 && isPlace(leader) && leaderBare &&
                     !(unit.flags & (Common | Stop)))
                add(at, 1.6, u"place_endings:facility"); // 대전 평화장례식장
            else if (proper && (frontPlace || !(unit.flags & (Common | Stop))) && front.size() > 1)
                add(at, ending.kind == EndingKind::Site ? 1.5 : 2, u"place_endings:facility");
            return;
        }
        if (!front.isEmpty() && Hangul::isDigit(front.back()))
            add(at, 1.6, u"place_endings:numbered");
        if (!leaderBare)
            return;
        const bool site = ending.kind == EndingKind::Site;
        if (site && (m_lexicon.flags(unit.word) & Head) && !isLocative(unit.first))
            return;
        const int second = m_table.leader(leader);
        const bool secondOwns = second >= 0 && m_table.unit(second).isBare() && isOrganizationLike(second);
        const bool town = isPlace(leader) && !(m_table.unit(leader).flags & (Country | Region | Hanja));
        if (isOrganizationLike(leader) ||
            (m_table.isNameable(leader) && m_table.unit(leader).word.size() > 1))
            add(leader, at, 2.5, u"place_endings:site");
        else if (secondOwns && (town || (m_table.unit(leader).flags & Common)))
            add(second, at, 2.5, u"place_endings:site");
        else if (town && (!site || ending.length > 3 || (m_lexicon.flags(unit.word) & Body)))
            add(leader, at, 2.5, u"place_endings:site");
    }

    bool isNumber(QStringView front) const
    {
        for (const QChar c : front) {
            if (!Hangul::isDigit(c) && !m_lexicon.isOneOf(Syllables::NumberPrefix, c))
                return false;
        }
        return true;
    }

    bool isProper(QStringView front) const
    {
        constexpr quint32 never = Common | Stop | Descriptor | Head | ProductHead | Title | TitleModifier;
        return front.size() > 1 && !(m_lexicon.flags(front) & never) && !m_lexicon.isCompound(front) &&
               !m_lexicon.isVerbal(front);
    }

    bool isOrganizationLike(int at) const
    {
        const Unit &unit = m_table.unit(at);
        if (unit.taken || (unit.flags & (Stop | Descriptor | AnyPlace)))
            return false;
        if (m_table.isOrganization(*unit.facts))
            return true;
        const EndingMatch &ending = unit.facts->organizationEnding();
        return isStrong(ending.kind) && ending.length < unit.word.size() && !(unit.flags & Common);
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    std::map<QStringView, bool> m_acting; ///< authorities asked about
    std::set<QStringView> m_venues;       ///< bodies asked about as places
};

} // namespace

void findPlaces(NameTable &table) { PlaceFinder(table).run(); }

} // namespace Haengbo::Names
