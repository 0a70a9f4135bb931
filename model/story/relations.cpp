// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/merging.h"

#include "model/language/identifiers.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

void mergeRelations(Story &story, const EntityMap &entities)
{
    std::map<QString, StoryRelation> relations;
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        const ArticleId article{a};
        const auto &ids = entities[static_cast<std::size_t>(a)];
        int item = 0;
        for (const Relation &said : story[article].read->extraction.relations) {
            const Report report{article, item++, said.status, said.evidence};
            if (said.source < 0 || said.target < 0)
                continue;
            EntityId source = ids[static_cast<std::size_t>(said.source)];
            EntityId target = ids[static_cast<std::size_t>(said.target)];
            if (source == target)
                continue;
            if (isSymmetric(said.type) && story[target].key < story[source].key)
                std::swap(source, target);
            const QString key = toId(said.type) + u'|' + story[source].key + u'|' + story[target].key;
            StoryRelation &relation = relations[key];
            relation.confidence =
                relation.reports.empty() ? said.confidence : std::max(relation.confidence, said.confidence);
            relation.key = key;
            relation.type = said.type;
            relation.source = source;
            relation.target = target;
            relation.reports.push_back(report);
        }
    }
    for (auto &[key, relation] : relations) {
        sortReports(story, relation.reports);
        relation.status = outcomeOf(relation.reports);
        story.relations.push_back(std::move(relation));
    }
}

} // namespace Haengbo
