// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/candidates.h"

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

/// Sorts the units into the lists.
class Sieve
{
public:
    Sieve(const Units &units, Candidates &found)
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
        for (int i = 0; i < static_cast<int>(m_units.list.size()); ++i)
            sort(i, m_units.at(i));
    }

private:
    void sort(int at, const Unit &one)
    {
        const bool glossed = !one.gloss.isEmpty();
        if (glossed)
            m_found.glossed.push_back(at);
        const int before = one.border == Border::None ? one.prev : -1;
        if (one.flags & (Head | Descriptor))
            m_found.kinds.push_back(at);
        if ((one.flags & Title) && !one.isBare() && before >= 0)
            m_found.posts.push_back(at);
        const Unit *next = one.next >= 0 ? &m_units.at(one.next) : nullptr;
        if (next && next->border == Border::Comma && one.isBare())
            m_found.listed.push_back(at);
        if (one.taken || one.word.isEmpty())
            return;
        const quint32 looks = one.facts->looks();
        const Unit *leader = before >= 0 ? &m_units.at(before) : nullptr;
        if ((looks & OrganizationLook) || glossed || one.corporate || (one.opensQuote && !one.closesQuote) ||
            (leader && (leader->facts->roles() & NameFrontWord)))
            m_found.organizations.push_back(at);
        const quint32 particle = 1U << static_cast<int>(one.first);
        if ((looks & PlaceLook) || ((looks & PublicName) && one.first == Particle::From) ||
            ((looks & LikelyName) && (particle & locative) && leader &&
             (leader->flags & (Country | Region | City))))
            m_found.places.push_back(at);
        const bool courtesy = next && next->border == Border::None && (next->flags & Courtesy);
        if ((looks & PersonLook) || glossed || courtesy || ((looks & LoneKorean) && (particle & ofPeople)) ||
            ((looks & LoneForeign) && leader &&
             ((particle & ofActors) || (leader->form->roles() & ForeignGiven))))
            m_found.persons.push_back(at);
        if ((one.form->roles() & (LeadingWord | WorkingWord)) ||
            ((one.flags & Title) && (one.owner >= 0 || (particle & ofNewPosts))))
            m_found.affiliations.push_back(at);
    }

    const Units &m_units;
    Candidates &m_found;
};

} // namespace

Candidates findCandidates(const Units &units)
{
    Candidates found;
    Sieve(units, found).run();
    return found;
}

} // namespace Haengbo::Names
