// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/merging.h"

#include "model/language/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// An article's report of a relation, with who in the story it is between.
struct Said
{
    RelationType type = RelationType::Partnership;
    EntityId source;
    EntityId target;
    ArticleId article;
    int item = 0;

    auto between() const { return std::tie(type, source, target); }
};

std::vector<Said> reportsIn(const Story &story, const EntityMap &entities)
{
    std::vector<Said> all;
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        const auto &ids = entities[static_cast<std::size_t>(a)];
        int item = -1;
        for (const Relation &said : story[ArticleId{a}].read->extraction.relations) {
            ++item;
            if (said.source < 0 || said.target < 0)
                continue;
            EntityId source = ids[static_cast<std::size_t>(said.source)];
            EntityId target = ids[static_cast<std::size_t>(said.target)];
            if (source == target)
                continue;
            if (isSymmetric(said.type) && story[target].key < story[source].key)
                std::swap(source, target);
            all.push_back({said.type, source, target, {a}, item});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Said &a, const Said &b) { return a.between() < b.between(); });
    return all;
}

} // namespace

void mergeRelations(Story &story, const EntityMap &entities)
{
    const std::vector<Said> all = reportsIn(story, entities);
    for (auto first = all.begin(); first != all.end();) {
        const auto end = std::find_if(
            first, all.end(), [first](const Said &said) { return said.between() != first->between(); });
        StoryRelation relation;
        relation.key = toId(first->type) + u'|' + story[first->source].key + u'|' + story[first->target].key;
        relation.type = first->type;
        relation.source = first->source;
        relation.target = first->target;
        relation.confidence = 0;
        for (; first != end; ++first) {
            const auto &relations = story[first->article].read->extraction.relations;
            const Relation &said = relations[static_cast<std::size_t>(first->item)];
            relation.confidence = std::max(relation.confidence, said.confidence);
            relation.reports.push_back({first->article, first->item, said.status, said.evidence});
        }
        sortReports(story, relation.reports);
        relation.status = outcomeOf(relation.reports);
        story.relations.push_back(std::move(relation));
    }
    std::sort(story.relations.begin(), story.relations.end(),
              [](const StoryRelation &a, const StoryRelation &b) { return a.key < b.key; });
}

} // namespace Haengbo
