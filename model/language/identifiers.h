// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/reading/article.h"
#include "model/text/result.h"

#include <QLatin1StringView>

/// The identifiers of types and statuses as they stand in files (GOLD.md, OUTPUT.md and every export). Never
/// shown to people as they are.
namespace Haengbo {

QLatin1StringView toId(BlockKind kind);
QLatin1StringView toId(PublicationBasis basis);
QLatin1StringView toId(TimeType type);
QLatin1StringView toId(EntityKind kind);
QLatin1StringView toId(EventType type);
QLatin1StringView toId(RelationType type);
QLatin1StringView toId(Status status);
QLatin1StringView toId(Problem::Kind kind);

std::optional<EventType> parseEventType(QStringView id);
std::optional<RelationType> parseRelationType(QStringView id);
std::optional<Status> parseStatus(QStringView id);
std::optional<EntityKind> parseEntityKind(QStringView id);

inline constexpr int eventTypeCount = 13;
inline constexpr int relationTypeCount = 8;
inline constexpr int statusCount = 4;

} // namespace Haengbo
