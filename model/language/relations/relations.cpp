// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/relations/finder.h"

#include <algorithm>
#include <utility>

namespace Haengbo {

namespace {

using Relations::Found;

/// What is told as fact stands; what was called off undoes plans and rumours; a plan stands above a rumour.
int strength(Status status)
{
    switch (status) {
    case Status::Occurred:
        return 3;
    case Status::Negated:
        return 2;
    case Status::Scheduled:
        return 1;
    case Status::Possible:
        return 0;
    }
    return 0;
}

/// One key for all that tells the same relation: symmetric ones hold both ways.
struct Key
{
    Key(RelationType typeIn, int sourceIn, int targetIn)
        : type(typeIn)
        , source(isSymmetric(type) ? std::min(sourceIn, targetIn) : sourceIn)
        , target(isSymmetric(type) ? std::max(sourceIn, targetIn) : targetIn)
    {
    }
    explicit Key(const Found &found)
        : Key(found.type, found.source, found.target)
    {
    }
    auto operator<=>(const Key &) const = default;

    RelationType type;
    int source;
    int target;
};

/// A relation with what is needed to merge further passages into it.
struct Merged
{
    Relation relation;
    bool weak = false;
    bool guess = false;
};

/// The relations found so far, each once, in the order in which they are first told.
class RelationList
{
public:
    /// Takes what one more passage tells.
    void add(const Found &found)
    {
        const Key key(found);
        const auto place = std::lower_bound(m_known.begin(), m_known.end(), key, isBefore);
        if (place != m_known.end() && place->first == key) {
            merge(m_merged[place->second], found);
            return;
        }
        m_known.insert(place, {key, m_merged.size()});
        Merged &made = m_merged.emplace_back();
        made.relation.type = found.type;
        made.relation.source = found.source;
        made.relation.target = found.target;
        made.relation.status = found.status.status;
        made.relation.confidence = found.confidence;
        made.relation.evidence = {found.evidence};
        made.relation.statusCue = found.status.cue;
        made.relation.why.rule = *found.rule;
        made.weak = found.weak;
        made.guess = found.guess;
    }

    /// All that stand beside each other.
    std::vector<Relation> take()
    {
        std::vector<Relation> relations;
        relations.reserve(m_merged.size());
        for (Merged &one : m_merged) {
            if (!yields(one))
                relations.push_back(std::move(one.relation));
        }
        return relations;
    }

private:
    using Known = std::pair<Key, std::size_t>;
    static bool isBefore(const Known &known, const Key &key) { return known.first < key; }

    static void merge(Merged &same, const Found &found)
    {
        Relation &relation = same.relation;
        same.guess = same.guess && found.guess;
        const bool stronger =
            (same.weak && !found.weak) ||
            (same.weak == found.weak && strength(found.status.status) > strength(relation.status));
        if (stronger) {
            relation.status = found.status.status;
            relation.statusCue = found.status.cue;
            relation.why.rule = *found.rule;
            same.weak = found.weak;
        }
        constexpr std::size_t mostEvidence = 50;
        const bool told = std::find(relation.evidence.begin(), relation.evidence.end(), found.evidence) !=
                          relation.evidence.end();
        if (!told && relation.evidence.size() < mostEvidence)
            relation.evidence.insert(stronger ? relation.evidence.begin() : relation.evidence.end(),
                                     found.evidence);
        relation.confidence = std::max(relation.confidence, found.confidence);
    }

    /// The relation of \a type that \a source has to \a target; null when none is told.
    const Merged *find(RelationType type, int source, int target) const
    {
        const Key key(type, source, target);
        const auto place = std::lower_bound(m_known.begin(), m_known.end(), key, isBefore);
        return place != m_known.end() && place->first == key ? &m_merged[place->second] : nullptr;
    }

    /// Whether \a one falls away beside another that is told of the same two: talks beside what they are
    /// about, hands joined in a headline beside the venture they set up, a headline that turns a purchase
    /// round.
    bool yields(const Merged &one) const
    {
        const Relation &relation = one.relation;
        const auto is = [&](RelationType type) {
            return find(type, relation.source, relation.target) ||
                   find(type, relation.target, relation.source);
        };
        if (relation.type == RelationType::Partnership && one.guess)
            return is(RelationType::JointVenture) || is(RelationType::Investment) ||
                   is(RelationType::Ownership) || is(RelationType::Acquisition) || is(RelationType::Supply) ||
                   is(RelationType::Competition) || is(RelationType::Litigation);
        if (relation.type == RelationType::Partnership)
            return one.weak && relation.status != Status::Possible && is(RelationType::JointVenture);
        if (relation.type != RelationType::Acquisition || !one.weak)
            return false;
        const Merged *turned = find(relation.type, relation.target, relation.source);
        return turned && !turned->weak;
    }

    std::vector<Merged> m_merged;
    std::vector<Known> m_known; ///< by key: the place in m_merged
};

} // namespace

std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar)
{
    return findRelations(analysis, soFar, parseClauses(analysis, soFar));
}

std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar, const Parse &parse)
{
    Relations::Scene scene(analysis, soFar, parse);
    RelationList relations;
    std::vector<Found> found;
    for (int i = 0; i < static_cast<int>(analysis.sentences.size()); ++i) {
        found.clear();
        scene.enter();
        Relations::findByFrames(scene, i, found);
        Relations::findByNouns(scene, i, found);
        Relations::findBySums(scene, i, found);
        Relations::Companies related;
        for (const Found &one : found) {
            if (one.type == RelationType::Acquisition) {
                scene.context.wantedSentence = i;
                scene.context.forSale = one.source < 0;
            }
            if (one.source < 0) {
                if (one.type == RelationType::Acquisition)
                    scene.context.wanted = one.target;
                else
                    scene.context.told[static_cast<std::size_t>(one.type)] = {-1, one.target, i};
                continue;
            }
            relations.add(one);
            if (one.type == RelationType::Acquisition)
                scene.context.wanted = one.target;
            if (!isSymmetric(one.type))
                scene.context.told[static_cast<std::size_t>(one.type)] = {one.source, one.target, i};
            if (related.empty())
                related = {one.source, one.target};
        }
        scene.leave(i, related);
    }
    return relations.take();
}

} // namespace Haengbo
