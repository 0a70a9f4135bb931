// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/relations/finder.h"

#include <algorithm>
#include <map>
#include <tuple>

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

using Key = std::tuple<RelationType, int, int>;

/// One key for all that tells the same relation: symmetric ones hold both ways.
Key keyOf(const Found &found)
{
    const bool turned = isSymmetric(found.type) && found.target < found.source;
    return turned ? Key{found.type, found.target, found.source} : Key{found.type, found.source, found.target};
}

/// A relation with what is needed to merge further passages into it.
struct Merged
{
    Relation relation;
    bool weak = false;
    bool guess = false;
};

void merge(std::vector<Merged> &relations, std::map<Key, std::size_t> &known, const Found &found)
{
    const auto [place, isNew] = known.emplace(keyOf(found), relations.size());
    if (isNew) {
        Relation relation;
        relation.type = found.type;
        relation.source = found.source;
        relation.target = found.target;
        relation.status = found.status.status;
        relation.confidence = found.confidence;
        relation.evidence = {found.evidence};
        relation.statusCue = found.status.cue;
        relation.why.rule = found.rule;
        relations.push_back({std::move(relation), found.weak, found.guess});
        return;
    }
    Merged &same = relations[place->second];
    Relation &relation = same.relation;
    same.guess = same.guess && found.guess;
    const bool stronger =
        (same.weak && !found.weak) ||
        (same.weak == found.weak && strength(found.status.status) > strength(relation.status));
    if (stronger) {
        relation.status = found.status.status;
        relation.statusCue = found.status.cue;
        relation.why.rule = found.rule;
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

/// Whether \a one falls away beside \a other, which is told of the same two: talks beside what they are
/// about, hands joined in a headline beside the venture they set up, a headline that turns a purchase round.
bool yields(const Merged &one, const Merged &other)
{
    const Relation &a = one.relation;
    const Relation &b = other.relation;
    const bool turned = a.source == b.target && a.target == b.source;
    if (!turned && (a.source != b.source || a.target != b.target))
        return false;
    if (a.type == RelationType::Partnership && b.type != a.type)
        return one.guess ||
               (one.weak && a.status != Status::Possible && b.type == RelationType::JointVenture);
    return turned && a.type == RelationType::Acquisition && b.type == a.type && one.weak && !other.weak;
}

} // namespace

std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar)
{
    return findRelations(analysis, soFar, parseClauses(analysis, soFar));
}

std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar, const Parse &parse)
{
    Relations::Scene scene(analysis, soFar, parse);
    std::vector<Merged> merged;
    std::map<Key, std::size_t> known;
    std::vector<Found> found;
    for (int i = 0; i < static_cast<int>(analysis.sentences.size()); ++i) {
        found.clear();
        Relations::findByFrames(scene, i, found);
        Relations::findByNouns(scene, i, found);
        Relations::findBySums(scene, i, found);
        std::vector<int> related;
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
            merge(merged, known, one);
            if (one.type == RelationType::Acquisition)
                scene.context.wanted = one.target;
            if (!isSymmetric(one.type))
                scene.context.told[static_cast<std::size_t>(one.type)] = {one.source, one.target, i};
            if (related.empty())
                related = {one.source, one.target};
        }
        scene.leave(i, related);
    }
    std::vector<Relation> relations;
    relations.reserve(merged.size());
    std::map<std::pair<int, int>, std::vector<std::size_t>> ofPair;
    for (std::size_t i = 0; i < merged.size(); ++i)
        ofPair[std::minmax(merged[i].relation.source, merged[i].relation.target)].push_back(i);
    for (const Merged &one : merged) {
        const std::vector<std::size_t> &beside =
            ofPair[std::minmax(one.relation.source, one.relation.target)];
        if (std::none_of(beside.begin(), beside.end(),
                         [&](std::size_t other) { return yields(one, merged[other]); }))
            relations.push_back(one.relation);
    }
    return relations;
}

} // namespace Haengbo
