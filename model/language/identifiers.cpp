// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/identifiers.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr std::array blockIds{"title"_L1, "body"_L1, "caption"_L1, "byline"_L1, "boilerplate"_L1};
constexpr std::array basisIds{"none"_L1, "given"_L1, "dateline"_L1, "inferred"_L1};
constexpr std::array timeIds{"DATE"_L1, "TIME"_L1, "DURATION"_L1, "SET"_L1};
constexpr std::array entityIds{"person"_L1, "organization"_L1, "place"_L1, "product"_L1};
constexpr std::array<QLatin1StringView, eventTypeCount> eventIds{
    "visit"_L1,       "meeting"_L1,  "gathering"_L1, "announcement"_L1, "agreement"_L1,
    "investment"_L1,  "founding"_L1, "launch"_L1,    "acquisition"_L1,  "legal"_L1,
    "appointment"_L1, "market"_L1,   "other"_L1};
constexpr std::array<QLatin1StringView, relationTypeCount> relationIds{
    "partnership"_L1, "joint_venture"_L1, "investment"_L1,  "ownership"_L1,
    "acquisition"_L1, "supply"_L1,        "competition"_L1, "litigation"_L1};
constexpr std::array problemIds{
    "cannot-open"_L1,        "is-folder"_L1, "empty"_L1,    "too-large"_L1,   "unknown-encoding"_L1,
    "unknown-format"_L1,     "damaged"_L1,   "no-text"_L1,  "cancelled"_L1,   "encrypted"_L1,
    "unsupported-format"_L1, "too-slow"_L1,  "too-deep"_L1, "unsafe-path"_L1, "not-korean"_L1,
    "doubtful-encoding"_L1};
constexpr std::array<QLatin1StringView, statusCount> statusIds{"occurred"_L1, "scheduled"_L1, "possible"_L1,
                                                               "negated"_L1};

template<typename Enum, typename Ids>
std::optional<Enum> find(const Ids &ids, QStringView id)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id == ids[i])
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QLatin1StringView toId(BlockKind kind) { return blockIds[static_cast<std::size_t>(kind)]; }
QLatin1StringView toId(PublicationBasis basis) { return basisIds[static_cast<std::size_t>(basis)]; }
QLatin1StringView toId(TimeType type) { return timeIds[static_cast<std::size_t>(type)]; }
QLatin1StringView toId(EntityKind kind) { return entityIds[static_cast<std::size_t>(kind)]; }
QLatin1StringView toId(EventType type) { return eventIds[static_cast<std::size_t>(type)]; }
QLatin1StringView toId(RelationType type) { return relationIds[static_cast<std::size_t>(type)]; }
QLatin1StringView toId(Problem::Kind kind) { return problemIds[static_cast<std::size_t>(kind)]; }
QLatin1StringView toId(Status status) { return statusIds[static_cast<std::size_t>(status)]; }

std::optional<EventType> parseEventType(QStringView id) { return find<EventType>(eventIds, id); }
std::optional<RelationType> parseRelationType(QStringView id) { return find<RelationType>(relationIds, id); }
std::optional<Status> parseStatus(QStringView id) { return find<Status>(statusIds, id); }
std::optional<EntityKind> parseEntityKind(QStringView id) { return find<EntityKind>(entityIds, id); }

} // namespace Haengbo
