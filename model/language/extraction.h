// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"
#include "model/text/span.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// What one article says. Types, statuses and values are those of TIMEX3 (ISO-TimeML), ISO 4217 and FactBank.
/// Entities, times and amounts are referred to by their index in the Extraction; -1 stands for none.
namespace Haengbo {

/// How a value came about, in a form the interface can word in any language.
struct Derivation
{
    QString rule;        ///< 'table:name' of the rule that made it, e.g. 'times:day-of-month'
    Span anchor;         ///< the words the value was worked out from, empty when it was the publication day
    QString anchorValue; ///< the value of the anchor: '2025-02-04'

    friend bool operator==(const Derivation &, const Derivation &) = default;
};

enum class PublicationBasis { None, Given, Dateline, Inferred };

struct PublicationDay
{
    QString value; ///< ISO day, empty when unknown
    PublicationBasis basis = PublicationBasis::None;
    double confidence = 0;
    std::vector<Span> evidence;
    QStringList candidates; ///< every day the text names as its own, in order of trust
    /// Every day told from outside, by the lines of the text or by a person, in order of trust. Empty where
    /// nothing but the text tells a day.
    std::vector<GivenDay> told = {};

    friend bool operator==(const PublicationDay &, const PublicationDay &) = default;
};

enum class TimeType { Date, Time, Duration, Set };

struct TimeMention
{
    Span span;
    TimeType type = TimeType::Date;
    QString value; ///< TIMEX3 value; empty when a reader cannot tell
    QString mod;   ///< TIMEX3 mod: START, MID, END, APPROX, MORE_THAN, LESS_THAN; usually empty
    Derivation why;

    friend bool operator==(const TimeMention &, const TimeMention &) = default;
};

struct Amount
{
    Span span;
    double value = 0;
    std::optional<double> max; ///< the upper end of a range
    QString currency;          ///< ISO 4217
    QString bound;             ///< 'about', 'at-most', 'at-least', 'more-than', 'less-than' or empty
    int converts = -1;         ///< the amount this one restates in another currency
    Derivation why;

    friend bool operator==(const Amount &, const Amount &) = default;
};

enum class EntityKind : quint8 { Person, Organization, Place, Product };

struct Mention
{
    Span span;
    QString rule; ///< what made it a name here

    friend bool operator==(const Mention &, const Mention &) = default;
};

struct Entity
{
    EntityKind kind = EntityKind::Organization;
    QString name;                  ///< the fullest Korean form in the article
    QStringList aliases;           ///< other strings the article calls it by, without particles
    int affiliation = -1;          ///< a person's organization
    QString title;                 ///< a person's post
    std::vector<Mention> mentions; ///< in text order
    double confidence = 1;
    Derivation why;

    friend bool operator==(const Entity &, const Entity &) = default;
};

enum class EventType : quint8 {
    Visit,
    Meeting,
    Gathering,
    Announcement,
    Agreement,
    Investment,
    Founding,
    Launch,
    Acquisition,
    Legal,
    Appointment,
    Market,
    Other
};
enum class RelationType : quint8 {
    Partnership,
    JointVenture,
    Investment,
    Ownership,
    Acquisition,
    Supply,
    Competition,
    Litigation
};
enum class Status : quint8 { Occurred, Scheduled, Possible, Negated };

struct Event
{
    EventType type = EventType::Other;
    QString start; ///< ISO date at the precision known ('2025-02'), empty when unknown
    QString end;   ///< the same; empty for what has no told end
    QString part;  ///< TIMEX3 part of day or 'HH:MM', else empty
    Status status = Status::Occurred;
    std::vector<int> participants; ///< entities, people and organizations
    int place = -1;
    std::vector<int> times; ///< the time mentions it was dated by
    std::vector<int> amounts;
    double confidence = 1;
    QString summary;            ///< a short title in the style of a headline: '한빛–누리 업무협약'
    std::vector<Span> evidence; ///< the passages that tell it, the best first
    Span trigger;               ///< the predicate
    Span statusCue;             ///< the words the status was read from, may be empty
    Derivation why;             ///< the predicate rule, and the time it was dated by
    QString statusRule;

    friend bool operator==(const Event &, const Event &) = default;
};

struct Relation
{
    RelationType type = RelationType::Partnership;
    int source = -1;
    int target = -1;
    Status status = Status::Occurred;
    double confidence = 1;
    std::vector<Span> evidence;
    Span statusCue;
    Derivation why;

    friend bool operator==(const Relation &, const Relation &) = default;
};

struct Extraction
{
    PublicationDay published;
    std::vector<TimeMention> times;
    std::vector<Amount> amounts;
    std::vector<Entity> entities;
    std::vector<Event> events;
    std::vector<Relation> relations;

    friend bool operator==(const Extraction &, const Extraction &) = default;
};

/// Partnership, joint venture and competition hold both ways.
constexpr bool isSymmetric(RelationType type)
{
    return type == RelationType::Partnership || type == RelationType::JointVenture ||
           type == RelationType::Competition;
}

} // namespace Haengbo
