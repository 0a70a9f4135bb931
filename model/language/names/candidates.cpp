// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/candidates.h"

#include <algorithm>
#include <initializer_list>

namespace Haengbo::Names {

namespace {

constexpr quint32 setOf(std::initializer_list<Particle> particles)
{
    quint32 set = 0;
    for (const Particle one : particles)
        set |= 1U << static_cast<int>(one);
    return set;
}

constexpr quint32 locative =
    setOf({Particle::At, Particle::From, Particle::By, Particle::Since, Particle::Until});
constexpr quint32 ofActors = setOf({Particle::Topic, Particle::Subject, Particle::With, Particle::To});
constexpr quint32 ofPeople = ofActors | setOf({Particle::Object, Particle::Genitive});
constexpr quint32 ofNewPosts = setOf({Particle::Copula, Particle::At, Particle::By, Particle::As});

/// What holds only where the unit is no form of a verb.
constexpr quint32 asName = LikelyName | DoubtfulName | LoneKorean | LoneForeign;
constexpr quint32 anyLook = asName | OrganizationLook | PlaceLook | PersonLook | PublicName | NameFrontLook;

/// Sorts the units into the lists.
class Sieve
{
public:
    Sieve(Units &units, Candidates &found)
        : m_units(units)
        , m_found(found)
    {
    }

    void run()
    {
        // About a third of the words of an article could be a name.
        m_found.organizations.reserve(m_units.list.size() / 2);
        m_found.places.reserve(m_units.list.size() / 4);
        m_found.persons.reserve(m_units.list.size() / 4);
        m_found.kinds.reserve(m_units.list.size() / 8);
        m_found.judgeable.reserve(m_units.list.size() / 2);
        for (std::vector<int> *list :
             {&m_found.affiliations, &m_found.listed, &m_found.glossed, &m_found.posts})
            list->reserve(m_units.list.size() / 16);
        for (int i = 0; i < static_cast<int>(m_units.list.size()); ++i)
            sort(i, m_units.list[static_cast<std::size_t>(i)]);
        if (!m_behindFronts.empty()) {
            std::vector<int> &list = m_found.organizations;
            list.insert(list.end(), m_behindFronts.begin(), m_behindFronts.end());
            std::sort(list.begin(), list.end());
            list.erase(std::unique(list.begin(), list.end()), list.end());
        }
    }

private:
    /// '대표이사: 서다온'
    bool labels(const Unit &post) const
    {
        constexpr int apart = 3; // a colon and a space on either side
        if (post.next < 0 || !post.isBare())
            return false;
        const Unit &next = m_units.at(post.next);
        return next.border == Border::Other && next.span.begin > post.span.end &&
               next.span.begin - post.span.end <= apart;
    }

    void sort(int at, Unit &one)
    {
        if (one.border == Border::Comma && one.prev >= 0 && m_units.at(one.prev).isBare())
            insert(m_found.listed, one.prev);
        if (one.flags & (Head | Descriptor | Title | Courtesy))
            sortByFlags(at, one);
        const bool glossed = !one.gloss.isEmpty();
        if (glossed)
            m_found.glossed.push_back(at);
        if (one.taken || one.word.isEmpty())
            return;
        if (one.form->roles() & (LeadingWord | WorkingWord))
            insert(m_found.affiliations, at);
        const quint32 looks = one.facts->looks() & anyLook;
        if (looks != 0 || glossed || one.corporate || one.opensQuote)
            sortByLooks(at, one, looks);
    }

    /// What the word is that stands before another, beside it or for it.
    void sortByFlags(int at, const Unit &one)
    {
        const int leader = m_units.leader(at);
        if (one.flags & (Head | Descriptor))
            m_found.kinds.push_back(at);
        if ((one.flags & Courtesy) && leader >= 0 && !m_units.at(leader).taken)
            insert(m_found.persons, leader);
        if (!(one.flags & Title))
            return;
        if (!one.isBare() && leader >= 0)
            m_found.posts.push_back(at);
        if (!one.taken && (one.owner >= 0 || (1U << static_cast<int>(one.first) & ofNewPosts) || labels(one)))
            m_found.affiliations.push_back(at);
    }

    void sortByLooks(int at, Unit &one, quint32 looks)
    {
        const bool glossed = !one.gloss.isEmpty();
        if (looks & asName) {
            if (one.form->isVerbal() || (!one.isBare() && one.facts->isVerbal()))
                looks &= ~asName;
            else {
                one.nameability = one.facts->nameability();
                if (one.facts->isJudgeable())
                    m_found.judgeable.push_back(at);
            }
        }
        if ((looks & (OrganizationLook | LikelyName | DoubtfulName)) || glossed || one.corporate ||
            (one.opensQuote && !one.closesQuote)) {
            one.facts->expectEndings();
            m_found.organizations.push_back(at);
        }
        if ((looks & NameFrontLook) && m_units.follower(at) >= 0)
            m_behindFronts.push_back(one.next);
        const int before = m_units.leader(at);
        const Unit *leader = before >= 0 ? &m_units.at(before) : nullptr;
        const quint32 particle = 1U << static_cast<int>(one.first);
        if ((looks & PlaceLook) || ((looks & PublicName) && one.first == Particle::From) ||
            ((looks & LikelyName) && (particle & locative) && leader &&
             (leader->flags & (Country | Region | City))))
            m_found.places.push_back(at);
        if ((looks & PersonLook) || glossed || ((looks & LoneKorean) && (particle & ofPeople)) ||
            ((looks & LoneForeign) && leader &&
             ((particle & ofActors) || (leader->form->roles() & ForeignGiven))))
            m_found.persons.push_back(at);
    }

    /// Puts a unit in its place, which is at the end or near it.
    static void insert(std::vector<int> &list, int at)
    {
        if (list.empty() || list.back() < at) {
            list.push_back(at);
            return;
        }
        const auto place = std::lower_bound(list.begin(), list.end(), at);
        if (*place != at)
            list.insert(place, at);
    }

    Units &m_units;
    Candidates &m_found;
    std::vector<int> m_behindFronts; ///< units right behind the first part of a name
};

} // namespace

Candidates findCandidates(Units &units)
{
    Candidates found;
    Sieve(units, found).run();
    return found;
}

} // namespace Haengbo::Names
