// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/told.h"

#include <QHash>

/// How sure it is that two reports tell of one happening.
namespace Haengbo {

/// Compares reports. Whom everybody names tells little: participants and words weigh by how few reports have
/// them (inverse document frequency, Spärck Jones 1972).
class Likeness
{
public:
    /// \a weights are those of \a story's entities, from 0 (everybody's) to 1 (hardly anybody's); reports
    /// come with their words weighed. Both are multiples of \ref grain.
    Likeness(const Story &story, std::vector<double> weights)
        : m_story(story)
        , m_weights(std::move(weights))
    {
    }

    /// From 0 (not the same) to about 1.3; two reports are one event from \ref threshold on.
    double between(const Told &a, const Told &b) const;
    static constexpr double threshold = 0.45;
    /// Below this weight() are those whom most reports name.
    static constexpr double everybodys = 0.35;
    /// Sums of multiples of it are exact in whatever order they are added up: the numbers of entities change
    /// from one story to the next, what is like what must not.
    static constexpr double grain = 1.0 / 1048576;

    /// The parts of it, for rules of their own.
    struct Parts
    {
        double time = 0;        ///< 0 when the days exclude each other
        double contained = 0;   ///< share of the smaller company that is in the other, by weight
        double shared = 0;      ///< weight of those in both; 1 is one whom hardly any other report names
        double jaccard = 0;     ///< weighted
        double rarest = 0;      ///< the greatest weight among those in both
        double words = 0;       ///< weighted Dice of the words
        bool inPerson = false;  ///< somebody is in both, not only his company
        int common = 0;         ///< how many take part in both, by name
        bool samePart = false;  ///< both tell a part of the day, and it fits
        bool samePlace = false; ///< both tell a place, and one names the other
        bool otherPart = false;
        bool otherPlace = false;
        bool otherGuest = false; ///< two meetings of one person, each with somebody else
        bool otherTitle = false; ///< both launch something, and call it differently
        bool sameDay = false;    ///< the same day, known exactly by both
    };
    Parts parts(const Told &a, const Told &b) const;
    double weight(EntityId entity) const { return m_weights[static_cast<std::size_t>(entity.value)]; }

    /// The organization that a person of that name speaks for.
    EntityId employer(EntityId entity) const { return m_story[entity].affiliation; }

private:
    struct Place
    {
        QString country;
        bool isSite = false;
    };
    struct Pair ///< of places
    {
        bool alike = false;
        bool fit = true;
    };

    double visitLikeness(const Told &a, const Told &b, const Parts &like) const;
    static double leastWords(double type, const Parts &like);
    static double wordLikeness(const Told &a, const Told &b);
    void compareCompany(const Told &a, const Told &b, Parts &parts) const;
    bool metOthers(const Told &a, const Told &b) const;
    static double sharedTitles(const Told &a, const Told &b);
    void compareHourAndPlace(const Told &a, const Told &b, Parts &parts) const;
    const Place &place(EntityId id) const;
    Pair pair(EntityId a, EntityId b) const;

    const Story &m_story;
    std::vector<double> m_weights; ///< of entities
    // What names of places tell, worked out when it is first asked: this makes the class one for one thread.
    mutable QHash<int, Place> m_places;
    mutable QHash<std::pair<int, int>, Pair> m_pairs;
};

/// How two parts of a day ('MO', '09:40') stand to each other: whether both can be true of one hour.
bool partsFit(const QString &a, const QString &b);

} // namespace Haengbo
