// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QLatin1StringView>

/// What a person changed, kept apart from what was read and laid over it. A correction names things by the
/// words that prove them, never by their place in a story, so that it holds when articles come and go and
/// when a newer engine reads everything again.
namespace Haengbo {

/// A thing, by the words of one article that tell it. To name a thing of the story takes one anchor for each
/// article that tells it; the thing is the one that most of them mean.
struct Anchor
{
    enum class Of { Article, Event, Relation, Entity, Passage };

    Of of = Of::Passage;
    QByteArray article; ///< Article::sha256
    QString path;       ///< Article::path, for a file that was changed since
    Span span;          ///< the passage, a mention of the entity; empty for an article
    QString quote;      ///< the words of the span
    QString type;       ///< EventType, RelationType or EntityKind as in identifiers.h
    int trigger = -1;   ///< of an event: where its predicate begins
    int nth = 0;        ///< of an event: among those of one type at one predicate
    QStringList names;  ///< of a relation: source and target; of an entity: its name in the article

    friend bool operator==(const Anchor &, const Anchor &) = default;
};
using Anchors = std::vector<Anchor>;

/// One thing that was changed.
struct Correction
{
    /// What each kind takes from 'others' and 'values' stands beside it.
    enum class Kind {
        Accept,          ///< event, relation, entity
        Reject,          ///< event, relation
        SetDate,         ///< event; values: start, end, part, as in Event
        SetStatus,       ///< event, relation; values: status
        SetType,         ///< event, relation; values: type
        SetParticipants, ///< event; others: one entity anchor each
        SetPlace,        ///< event; others: the place, or none
        SetNote,         ///< event, relation, entity; values: the note, may be empty
        Rename,          ///< entity; values: its new name
        Merge,           ///< events or entities; others: what is the same
        Split,           ///< event or entity; others: the reports or mentions that are of another
        NeverAPerson,    ///< values: the word
        Hide,            ///< values: the name, of whatever kind
        SetKind,         ///< values: the name, its EntityKind
        AddEntity,       ///< passage; values: EntityKind, name
        AddEvent,        ///< passage; others: participants; values: type, start, end, part, status
        AddRelation,     ///< passage; others: source, target; values: type, status
        SetPublished     ///< article; values: its ISO day, or empty for what the text itself tells
    };

    Kind kind = Kind::Accept;
    Anchors target; ///< empty for what holds of a word
    Anchors others;
    QStringList values;

    friend bool operator==(const Correction &, const Correction &) = default;
};
using Corrections = std::vector<Correction>;

inline constexpr int correctionKindCount = 18;
inline constexpr int anchorOfCount = 5;

/// Identifiers as they stand in files.
QLatin1StringView toId(Correction::Kind kind);
QLatin1StringView toId(Anchor::Of of);
std::optional<Correction::Kind> parseCorrectionKind(QStringView id);
std::optional<Anchor::Of> parseAnchorOf(QStringView id);

/// Whether \a correction has everything its kind needs, and nothing in it that no reader could have made: it
/// may come from somebody else's file.
bool isWellFormed(const Correction &correction);

/// Whether the correction changes what single articles say or which of it is one thing, so that the story
/// must be built anew; others are laid over the finished story.
bool changesTheReading(const Correction &correction);

} // namespace Haengbo
