// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/correctionwords.h"

#include "model/language/identifiers.h"
#include "ui/style/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Haengbo::Wording {

namespace {

constexpr qsizetype longestQuote = 40;

QString tr(const char *text) { return QCoreApplication::translate("Haengbo::Wording", text); }

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() <= longestQuote ? line : line.first(longestQuote) + u'…';
}

QString nameOf(const Anchor &anchor)
{
    switch (anchor.of) {
    case Anchor::Of::Entity:
        return anchor.names.value(0);
    case Anchor::Of::Relation:
        return anchor.names.join(u" – "_s);
    case Anchor::Of::Article:
        return anchor.path.section(u'/', -1);
    case Anchor::Of::Event:
    case Anchor::Of::Passage:
        break;
    }
    return u'‘' + shortened(anchor.quote) + u'’';
}

QString namesOf(const Anchors &anchors)
{
    QStringList names;
    for (const Anchor &anchor : anchors) {
        if (!names.contains(nameOf(anchor)))
            names << nameOf(anchor);
    }
    return names.join(u", "_s);
}

QString typeName(const Correction &correction, const QString &id)
{
    if (const auto type = parseEventType(id);
        type && (correction.target.empty() || correction.target.front().of != Anchor::Of::Relation))
        return of(*type);
    const auto type = parseRelationType(id);
    return type ? of(*type) : id;
}

/// What the thing is now.
QString outcomeOf(const Correction &correction)
{
    const QStringList &values = correction.values;
    switch (correction.kind) {
    case Correction::Kind::SetDate:
        return period(values.value(0), values.value(1), values.value(2));
    case Correction::Kind::SetStatus: {
        const auto status = parseStatus(values.value(0));
        return status ? of(*status) : QString();
    }
    case Correction::Kind::SetType:
        return typeName(correction, values.value(0));
    case Correction::Kind::SetParticipants:
    case Correction::Kind::SetPlace:
        return correction.others.empty() ? tr("nobody and nothing") : namesOf(correction.others);
    case Correction::Kind::SetNote:
    case Correction::Kind::Rename:
        return shortened(values.value(0));
    case Correction::Kind::Merge:
    case Correction::Kind::Split:
        return namesOf(correction.others);
    case Correction::Kind::SetKind: {
        const auto kind = parseEntityKind(values.value(1));
        return kind ? of(*kind) : QString();
    }
    case Correction::Kind::AddEntity: {
        const auto kind = parseEntityKind(values.value(0));
        return kind ? of(*kind) : QString();
    }
    case Correction::Kind::AddEvent:
        return typeName(correction, values.value(0));
    case Correction::Kind::AddRelation: {
        const auto type = parseRelationType(values.value(0));
        return (type ? of(*type) + u": "_s : QString()) + namesOf(correction.others);
    }
    case Correction::Kind::SetPublished:
        return values.value(0).isEmpty() ? tr("as the text tells") : date(values.value(0));
    default:
        return {};
    }
}

QString fieldName(Field field)
{
    switch (field) {
    case Field::Type:
        return tr("type");
    case Field::Status:
        return tr("status");
    case Field::Date:
        return tr("date");
    case Field::Participants:
        return tr("participants");
    case Field::Place:
        return tr("place");
    case Field::Name:
        return tr("name");
    case Field::Kind:
        return tr("kind");
    case Field::Company:
        return tr("merged or split");
    case Field::Added:
        return tr("added");
    }
    return {};
}

} // namespace

QString of(Correction::Kind kind)
{
    switch (kind) {
    case Correction::Kind::Accept:
        return tr("Accept");
    case Correction::Kind::Reject:
        return tr("Reject");
    case Correction::Kind::SetDate:
        return tr("Change date");
    case Correction::Kind::SetStatus:
        return tr("Change status");
    case Correction::Kind::SetType:
        return tr("Change type");
    case Correction::Kind::SetParticipants:
        return tr("Change participants");
    case Correction::Kind::SetPlace:
        return tr("Change place");
    case Correction::Kind::SetNote:
        return tr("Note");
    case Correction::Kind::Rename:
        return tr("Rename");
    case Correction::Kind::Merge:
        return tr("Merge");
    case Correction::Kind::Split:
        return tr("Split");
    case Correction::Kind::NeverAPerson:
        return tr("Never a person");
    case Correction::Kind::Hide:
        return tr("Never show");
    case Correction::Kind::SetKind:
        return tr("Change kind");
    case Correction::Kind::AddEntity:
        return tr("Add name");
    case Correction::Kind::AddEvent:
        return tr("Add event");
    case Correction::Kind::AddRelation:
        return tr("Add relation");
    case Correction::Kind::SetPublished:
        return tr("Publication day");
    }
    return {};
}

QString of(const Correction &correction)
{
    const QString what =
        correction.target.empty() ? correction.values.value(0) : nameOf(correction.target.front());
    const QString outcome = outcomeOf(correction);
    const QString line = of(correction.kind) + u": "_s + what;
    return outcome.isEmpty() ? line : line + u" → "_s + outcome;
}

QString of(const Journal &journal, const Step &step)
{
    if (step.kind == Step::Kind::Do) {
        const QString first = step.corrections.empty() ? QString() : of(step.corrections.front());
        const int more = static_cast<int>(step.corrections.size()) - 1;
        return more > 0 ? first + u' ' +
                              QCoreApplication::translate("Haengbo::Wording", "(and %n more)", nullptr, more)
                        : first;
    }
    const bool isKnown = step.of >= 1 && step.of <= static_cast<int>(journal.steps().size());
    const QString what = isKnown ? of(journal, journal.steps()[static_cast<std::size_t>(step.of) - 1])
                                 : QString::number(step.of);
    switch (step.kind) {
    case Step::Kind::Withdraw:
        return tr("Taken back (no. %1): %2").arg(step.of).arg(what);
    case Step::Kind::Undo:
        return tr("Undone (no. %1): %2").arg(step.of).arg(what);
    default:
        return tr("Done again (no. %1): %2").arg(step.of).arg(what);
    }
}

QString of(Effect effect)
{
    switch (effect) {
    case Effect::Holds:
        return tr("holds");
    case Effect::ArticleGone:
        return tr("its article is not open");
    case Effect::WordsGone:
        return tr("its words are no longer in the article");
    case Effect::ThingGone:
        return tr("no longer found in its sentence");
    }
    return {};
}

QString of(Step::By by) { return by == Step::By::Hand ? tr("by hand") : tr("by machine"); }

QString of(const Decision &decision)
{
    QStringList parts;
    if (decision.accepted)
        parts << tr("checked");
    QStringList fields;
    for (const Field field : decision.changed)
        fields << fieldName(field);
    if (!fields.isEmpty())
        parts << tr("by hand: %1").arg(fields.join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace Haengbo::Wording
