// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/relations/finder.h"

#include <algorithm>

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

bool sameRelation(const Relation &relation, const Found &found)
{
    if (relation.type != found.type)
        return false;
    const bool straight = relation.source == found.source && relation.target == found.target;
    const bool crossed = relation.source == found.target && relation.target == found.source;
    return straight || (crossed && isSymmetric(found.type));
}

/// A relation with what is needed to merge further passages into it.
struct Merged
{
    Relation relation;
    bool weak = false;
};

void merge(std::vector<Merged> &relations, const Found &found)
{
    const auto same = std::find_if(relations.begin(), relations.end(), [&](const Merged &merged) {
        return sameRelation(merged.relation, found);
    });
    if (same == relations.end()) {
        Relation relation;
        relation.type = found.type;
        relation.source = found.source;
        relation.target = found.target;
        relation.status = found.status.status;
        relation.confidence = found.confidence;
        relation.evidence = {found.evidence};
        relation.statusCue = found.status.cue;
        relation.why.rule = found.rule;
        relations.push_back({std::move(relation), found.weak});
        return;
    }
    Relation &relation = same->relation;
    const bool stronger =
        (same->weak && !found.weak) ||
        (same->weak == found.weak && strength(found.status.status) > strength(relation.status));
    if (stronger) {
        relation.status = found.status.status;
        relation.statusCue = found.status.cue;
        relation.why.rule = found.rule;
        same->weak = found.weak;
    }
    const bool known = std::find(relation.evidence.begin(), relation.evidence.end(), found.evidence) !=
                       relation.evidence.end();
    if (!known)
        relation.evidence.insert(stronger ? relation.evidence.begin() : relation.evidence.end(),
                                 found.evidence);
    relation.confidence = std::max(relation.confidence, found.confidence);
}

} // namespace

std::vector<Relation> findRelations(const Analysis &analysis, const Extraction &soFar)
{
    const Parse parse = parseClauses(analysis, soFar);
    Relations::Scene scene(analysis, soFar, parse);
    std::vector<Merged> merged;
    std::vector<Found> found;
    for (int i = 0; i < static_cast<int>(analysis.sentences.size()); ++i) {
        found.clear();
        Relations::findByFrames(scene, i, found);
        Relations::findByNouns(scene, i, found);
        std::vector<int> related;
        for (const Found &one : found) {
            merge(merged, one);
            if (related.empty())
                related = {one.source, one.target};
        }
        scene.leave(i, related);
    }
    std::vector<Relation> relations;
    for (Merged &one : merged)
        relations.push_back(std::move(one.relation));
    return relations;
}

} // namespace Haengbo
