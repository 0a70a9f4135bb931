// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/correction.h"

#include "model/language/identifiers.h"
#include "model/language/partialdate.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr std::array<QLatin1StringView, correctionKindCount> kindIds{
    "accept"_L1,    "reject"_L1,   "set-date"_L1, "set-status"_L1, "set-type"_L1,     "set-company"_L1,
    "set-place"_L1, "set-note"_L1, "rename"_L1,   "merge"_L1,      "split"_L1,        "never-a-person"_L1,
    "hide"_L1,      "set-kind"_L1, "add-name"_L1, "add-event"_L1,  "add-relation"_L1, "set-published"_L1};
constexpr std::array<QLatin1StringView, anchorOfCount> ofIds{"article"_L1, "event"_L1, "relation"_L1,
                                                             "entity"_L1, "passage"_L1};

constexpr qsizetype longestWords = 20000; // of a note or a quote
constexpr std::size_t mostAnchors = 100000;

template<typename Enum, typename Ids>
std::optional<Enum> findId(const Ids &ids, QStringView id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    if (found == ids.end())
        return {};
    return static_cast<Enum>(found - ids.begin());
}

bool isDate(const QString &value) { return value.isEmpty() || PartialDate::parse(value).has_value(); }

bool isWellFormed(const Anchor &anchor)
{
    const bool spanFits = anchor.span.begin >= 0 && anchor.span.end >= anchor.span.begin &&
                          anchor.span.length() == anchor.quote.size();
    return spanFits && anchor.quote.size() <= longestWords && anchor.names.size() <= 2 && anchor.nth >= 0 &&
           (anchor.of != Anchor::Of::Event || parseEventType(anchor.type)) &&
           (anchor.of != Anchor::Of::Relation ||
            (parseRelationType(anchor.type) && anchor.names.size() == 2)) &&
           (anchor.of != Anchor::Of::Entity || (parseEntityKind(anchor.type) && anchor.names.size() == 1));
}

bool areAll(const Anchors &anchors, std::initializer_list<Anchor::Of> allowed)
{
    return !anchors.empty() && std::all_of(anchors.begin(), anchors.end(), [&](const Anchor &anchor) {
        return std::find(allowed.begin(), allowed.end(), anchor.of) != allowed.end() &&
               anchor.of == anchors.front().of;
    });
}

bool hasValues(const Correction &correction, qsizetype count)
{
    return correction.values.size() == count &&
           std::all_of(correction.values.begin(), correction.values.end(),
                       [](const QString &value) { return value.size() <= longestWords; });
}

bool areEntities(const Anchors &anchors) { return anchors.empty() || areAll(anchors, {Anchor::Of::Entity}); }

bool hasWord(const Correction &correction, qsizetype count)
{
    return hasValues(correction, count) && !correction.values.front().trimmed().isEmpty();
}

bool isType(const Correction &correction, const QString &type)
{
    const bool isRelation =
        !correction.target.empty() && correction.target.front().of == Anchor::Of::Relation;
    return isRelation ? parseRelationType(type).has_value() : parseEventType(type).has_value();
}

/// The part of isWellFormed() that depends on the kind.
bool fitsItsKind(const Correction &correction)
{
    using enum Anchor::Of;
    const Anchors &target = correction.target;
    const Anchors &others = correction.others;
    const QStringList &values = correction.values;
    switch (correction.kind) {
    case Correction::Kind::Accept:
        return areAll(target, {Event, Relation, Entity}) && hasValues(correction, 0);
    case Correction::Kind::Reject:
        return areAll(target, {Event, Relation}) && hasValues(correction, 0);
    case Correction::Kind::SetDate:
        return areAll(target, {Event}) && hasValues(correction, 3) && isDate(values[0]) && isDate(values[1]);
    case Correction::Kind::SetStatus:
        return areAll(target, {Event, Relation}) && hasValues(correction, 1) && parseStatus(values[0]);
    case Correction::Kind::SetType:
        return areAll(target, {Event, Relation}) && hasValues(correction, 1) && isType(correction, values[0]);
    case Correction::Kind::SetParticipants:
        return areAll(target, {Event}) && areEntities(others);
    case Correction::Kind::SetPlace:
        return areAll(target, {Event}) && areEntities(others) && others.size() <= 1;
    case Correction::Kind::SetNote:
        return areAll(target, {Event, Relation, Entity}) && hasValues(correction, 1);
    case Correction::Kind::Rename:
        return areAll(target, {Entity}) && hasWord(correction, 1);
    case Correction::Kind::Merge:
    case Correction::Kind::Split:
        return areAll(target, {Event, Entity}) && areAll(others, {target.front().of});
    case Correction::Kind::NeverAPerson:
    case Correction::Kind::Hide:
        return hasWord(correction, 1);
    case Correction::Kind::SetKind:
        return hasWord(correction, 2) && parseEntityKind(values[1]);
    case Correction::Kind::AddEntity:
        return areAll(target, {Passage}) && hasWord(correction, 2) && parseEntityKind(values[0]) &&
               !values[1].trimmed().isEmpty();
    case Correction::Kind::AddEvent:
        return areAll(target, {Passage}) && areEntities(others) && hasValues(correction, 5) &&
               parseEventType(values[0]) && isDate(values[1]) && isDate(values[2]) && parseStatus(values[4]);
    case Correction::Kind::AddRelation:
        return areAll(target, {Passage}) && others.size() == 2 && areEntities(others) &&
               hasValues(correction, 2) && parseRelationType(values[0]) && parseStatus(values[1]);
    case Correction::Kind::SetPublished:
        return areAll(target, {Article}) && hasValues(correction, 1) &&
               (values[0].isEmpty() || QDate::fromString(values[0], Qt::ISODate).isValid());
    }
    return false;
}

} // namespace

QLatin1StringView toId(Correction::Kind kind) { return kindIds[static_cast<std::size_t>(kind)]; }
QLatin1StringView toId(Anchor::Of of) { return ofIds[static_cast<std::size_t>(of)]; }
std::optional<Correction::Kind> parseCorrectionKind(QStringView id)
{
    return findId<Correction::Kind>(kindIds, id);
}
std::optional<Anchor::Of> parseAnchorOf(QStringView id) { return findId<Anchor::Of>(ofIds, id); }

bool isWellFormed(const Correction &correction)
{
    const auto fits = [](const Anchors &anchors) {
        return anchors.size() <= mostAnchors &&
               std::all_of(anchors.begin(), anchors.end(),
                           [](const Anchor &anchor) { return isWellFormed(anchor); });
    };
    return fits(correction.target) && fits(correction.others) && fitsItsKind(correction);
}

bool changesTheReading(const Correction &correction)
{
    switch (correction.kind) {
    case Correction::Kind::Merge:
    case Correction::Kind::Split:
    case Correction::Kind::NeverAPerson:
    case Correction::Kind::Hide:
    case Correction::Kind::SetKind:
    case Correction::Kind::AddEntity:
    case Correction::Kind::AddEvent:
    case Correction::Kind::AddRelation:
    case Correction::Kind::SetPublished:
        return true;
    default:
        return false;
    }
}

} // namespace Haengbo
