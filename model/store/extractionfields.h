// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/reading/article.h"
#include "model/store/bytes.h"

/// The fields of articles and of what is read in them.
namespace Haengbo::Packing {

template<>
inline constexpr int countOf<BlockKind> = 5;
template<>
inline constexpr int countOf<DaySource> = 5;
template<>
inline constexpr int countOf<PlaceKind> = 3;
template<>
inline constexpr int countOf<PublicationBasis> = 4;
template<>
inline constexpr int countOf<TimeType> = 4;
template<>
inline constexpr int countOf<EntityKind> = 4;
template<>
inline constexpr int countOf<EventType> = 13;
template<>
inline constexpr int countOf<RelationType> = 8;
template<>
inline constexpr int countOf<Status> = 4;

template<typename Io>
void list(Io &io, auto &value, const Span *)
{
    auto &[begin, end] = value;
    io(begin, end);
}
template<typename Io>
void list(Io &io, auto &value, const Block *)
{
    auto &[kind, span] = value;
    io(kind, span);
}
template<typename Io>
void list(Io &io, auto &value, const Place *)
{
    auto &[begin, number] = value;
    io(begin, number);
}
template<typename Io>
void list(Io &io, auto &value, const GivenDay *)
{
    auto &[source, day, words] = value;
    io(source, day, words);
}
template<typename Io>
void list(Io &io, auto &value, const Hints *)
{
    auto &[people, places, organizations, keywords] = value;
    io(people, places, organizations, keywords);
}
template<typename Io>
void list(Io &io, auto &value, const Article *)
{
    auto &[path, format, encoding, sha256, text, publisher, given, blocks, author, url, archiveId, leftOut,
           isExcerpt, hints, days, placeKind, places] = value;
    io(path, format, encoding, sha256, text, publisher, given, blocks, author, url, archiveId, leftOut,
       isExcerpt, hints, days, placeKind, places);
}
template<typename Io>
void list(Io &io, auto &value, const Derivation *)
{
    auto &[rule, anchor, anchorValue] = value;
    io(rule, anchor, anchorValue);
}
template<typename Io>
void list(Io &io, auto &value, const PublicationDay *)
{
    auto &[day, basis, confidence, evidence, candidates, told] = value;
    io(day, basis, confidence, evidence, candidates, told);
}
template<typename Io>
void list(Io &io, auto &value, const TimeMention *)
{
    auto &[span, type, timex, mod, why] = value;
    io(span, type, timex, mod, why);
}
template<typename Io>
void list(Io &io, auto &value, const Amount *)
{
    auto &[span, number, max, currency, bound, converts, why] = value;
    io(span, number, max, currency, bound, converts, why);
}
template<typename Io>
void list(Io &io, auto &value, const Mention *)
{
    auto &[span, rule] = value;
    io(span, rule);
}
template<typename Io>
void list(Io &io, auto &value, const Entity *)
{
    auto &[kind, name, aliases, affiliation, title, mentions, confidence, why] = value;
    io(kind, name, aliases, affiliation, title, mentions, confidence, why);
}
template<typename Io>
void list(Io &io, auto &value, const Event *)
{
    auto &[type, start, end, part, status, participants, place, times, amounts, confidence, summary, evidence,
           trigger, statusCue, why, statusRule] = value;
    io(type, start, end, part, status, participants, place, times, amounts, confidence, summary, evidence,
       trigger, statusCue, why, statusRule);
}
template<typename Io>
void list(Io &io, auto &value, const Relation *)
{
    auto &[type, source, target, status, confidence, evidence, statusCue, why] = value;
    io(type, source, target, status, confidence, evidence, statusCue, why);
}
template<typename Io>
void list(Io &io, auto &value, const Extraction *)
{
    auto &[published, times, amounts, entities, events, relations] = value;
    io(published, times, amounts, entities, events, relations);
}

} // namespace Haengbo::Packing
