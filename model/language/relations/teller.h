// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/finder.h"
#include "model/language/relations/roles.h"

namespace Haengbo::Relations {

/// Writes down what a cue tells once its roles are filled: the type (shares may be few enough to be an
/// investment), the status, the words that prove it, and who sold what was bought.
class Teller
{
public:
    Teller(const Scene &scene, int sentence, const RoleFinder &roles, std::vector<Found> &found)
        : m_scene(scene)
        , m_sentence(sentence)
        , m_roles(roles)
        , m_found(found)
    {
    }

    /// Adds the relation of \a source to \a target, whose names stand at \a a and \a b; the predicate of
    /// clause \a statusClause tells the status. False when the two cannot stand so.
    bool add(const Trigger &trigger, int statusClause, int source, int target, Span a, Span b);

    /// Remembers that \a target is for sale.
    void addWanted(int target);
    /// Adds that whoever sells \a target to \a buyer (-1: nobody yet) owned it.
    void addSeller(const Trigger &trigger, int buyer, int target);
    /// Remembers that \a target raises money from whom the next sentences may tell.
    void addRaised(int target);
    /// Adds that \a source, named at \a names, owns \a target, which the phrase of \a trigger names.
    void addOwner(const Trigger &trigger, int statusClause, int source, int target, Span names);

private:
    bool isComing(const Trigger &trigger, bool title) const;
    bool isSoon(const Clause &clause) const;
    bool isStanding(const Trigger &trigger) const;
    bool isMinority(const Trigger &trigger) const;
    bool mayStand(RelationType type, int source, int target) const;

    const Scene &m_scene;
    const int m_sentence;
    const RoleFinder &m_roles;
    std::vector<Found> &m_found;
};

} // namespace Haengbo::Relations
