// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/timelinelanes.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

QString laneId(const Story &story, const LaneKey &key)
{
    if (const auto *entity = std::get_if<EntityId>(&key))
        return u"entity:"_s + story[*entity].key;
    if (const auto *type = std::get_if<EventType>(&key))
        return u"type:"_s + QString::number(static_cast<int>(*type));
    if (const auto *article = std::get_if<ArticleId>(&key))
        return u"article:"_s + story[*article].read->article.path;
    return u"-"_s;
}

QStringList withLaneMoved(QStringList order, const QString &moved, const QString &before)
{
    if (moved == before)
        return order;
    order.removeAll(moved);
    const qsizetype at = order.indexOf(before);
    order.insert(at < 0 ? order.size() : at, moved);
    return order;
}

TimelineLanes sensibleLanes(const Story &story)
{
    constexpr int enough = 2; ///< entities with as many events each
    std::vector<int> events(story.entities.size(), 0);
    int people = 0;
    int organizations = 0;
    for (const StoryEvent &event : story.events) {
        for (const EntityId participant : event.participants) {
            if (++events[static_cast<std::size_t>(participant.value)] != enough)
                continue;
            people += story[participant].kind == EntityKind::Person ? 1 : 0;
            organizations += story[participant].kind == EntityKind::Organization ? 1 : 0;
        }
        if (people >= enough)
            return TimelineLanes::Person;
    }
    return organizations >= enough ? TimelineLanes::Organization : TimelineLanes::None;
}

} // namespace Haengbo
