// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinewords.h"

#include "ui/style/storywords.h"
#include "ui/style/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isKorean() { return QLocale().language() == QLocale::Korean; }

QString formatted(QDate day, const QString &korean, const QString &other)
{
    return QLocale().toString(day, isKorean() ? korean : other);
}

} // namespace

QStringList TimelineWords::tick(AxisUnit unit, Minutes minute)
{
    const QDate day = dayOf(minute);
    switch (unit) {
    case AxisUnit::Century:
    case AxisUnit::TwentyYears:
    case AxisUnit::Decade:
    case AxisUnit::FiveYears:
    case AxisUnit::Year:
        return {formatted(day, u"yyyy년"_s, u"yyyy"_s), formatted(day, u"yyyy"_s, u"yyyy"_s)};
    case AxisUnit::Quarter:
        return {tr("Q%1").arg((day.month() + 2) / 3)};
    case AxisUnit::Month:
        return {formatted(day, u"M월"_s, u"MMMM"_s), formatted(day, u"M월"_s, u"MMM"_s)};
    case AxisUnit::Week:
        return {formatted(day, u"d일"_s, u"d"_s), QString::number(day.day())};
    case AxisUnit::Day:
        return {formatted(day, u"d일 (ddd)"_s, u"ddd d"_s), formatted(day, u"d일"_s, u"d"_s),
                QString::number(day.day())};
    case AxisUnit::HalfDay:
    case AxisUnit::ThreeHours:
    case AxisUnit::Hour:
        return {isKorean() ? clockOf(minute).toString(u"H시"_s) : clockOf(minute).toString(u"HH:mm"_s)};
    case AxisUnit::QuarterHours:
    case AxisUnit::FiveMinutes:
    case AxisUnit::Minute:
        return {clockOf(minute).toString(u"H:mm"_s)};
    }
    return {};
}

QString TimelineWords::context(AxisUnit unit, Minutes minute)
{
    const QDate day = dayOf(minute);
    if (unit == AxisUnit::Month)
        return formatted(day, u"yyyy년 M월"_s, u"MMMM yyyy"_s);
    if (unit == AxisUnit::Day)
        return formatted(day, u"yyyy년 M월 d일 (ddd)"_s, u"dddd d MMMM yyyy"_s);
    return formatted(day, u"yyyy년"_s, u"yyyy"_s);
}

QStringList TimelineWords::contexts(AxisUnit unit, Minutes minute)
{
    const QDate day = dayOf(minute);
    QStringList forms{context(unit, minute)};
    if (unit == AxisUnit::Month)
        forms << formatted(day, u"M월"_s, u"MMMM"_s) << formatted(day, u"M월"_s, u"MMM"_s);
    else if (unit == AxisUnit::Day)
        forms << formatted(day, u"M월 d일 (ddd)"_s, u"ddd d MMM"_s)
              << formatted(day, u"d일 (ddd)"_s, u"ddd d"_s) << formatted(day, u"M월 d일"_s, u"d MMM"_s)
              << formatted(day, u"d일"_s, u"d"_s);
    else
        forms << formatted(day, u"yyyy"_s, u"yyyy"_s);
    return forms;
}

QString TimelineWords::today() { return tr("Today"); }

QString TimelineWords::span(AxisUnit unit, Minutes minute)
{
    QString day = formatted(dayOf(minute), u"yyyy년 M월 d일"_s, u"d MMM yyyy"_s);
    if (unit == AxisUnit::Day)
        return day;
    if (unit == AxisUnit::Week)
        return tr("week of %1").arg(day);
    if (unit == AxisUnit::Month)
        return formatted(dayOf(minute), u"yyyy년 M월"_s, u"MMM yyyy"_s);
    const QString name = tick(unit, minute).first();
    return unit == AxisUnit::Quarter
               ? tr("%1 %2", "year, quarter").arg(QString::number(dayOf(minute).year()), name)
               : name;
}

QString TimelineWords::widestTick(AxisUnit unit)
{
    switch (unit) {
    case AxisUnit::Century:
    case AxisUnit::TwentyYears:
    case AxisUnit::Decade:
    case AxisUnit::FiveYears:
    case AxisUnit::Year:
        return isKorean() ? u"2000년"_s : u"2000"_s;
    case AxisUnit::Quarter:
        return tr("Q%1").arg(4);
    case AxisUnit::Month:
        return isKorean() ? u"12월"_s : u"May"_s;
    case AxisUnit::Week:
    case AxisUnit::Day:
        return u"30"_s;
    case AxisUnit::HalfDay:
    case AxisUnit::ThreeHours:
    case AxisUnit::Hour:
        return isKorean() ? u"22시"_s : u"22:00"_s;
    case AxisUnit::QuarterHours:
    case AxisUnit::FiveMinutes:
    case AxisUnit::Minute:
        return u"22:00"_s;
    }
    return {};
}

QString TimelineWords::lane(const Story &story, const LaneKey &key, TimelineLanes by)
{
    if (const auto *entity = std::get_if<EntityId>(&key))
        return story[*entity].name;
    if (const auto *type = std::get_if<EventType>(&key))
        return Wording::of(*type);
    if (const auto *article = std::get_if<ArticleId>(&key))
        return story[*article].title;
    switch (by) {
    case TimelineLanes::Person:
        return tr("No person named");
    case TimelineLanes::Organization:
        return tr("No company named");
    case TimelineLanes::Place:
        return tr("No place named");
    case TimelineLanes::Article:
        return tr("No article");
    case TimelineLanes::Type:
    case TimelineLanes::None:
        return tr("All events");
    }
    return {};
}

QString TimelineWords::lanes(TimelineLanes by)
{
    switch (by) {
    case TimelineLanes::Person:
        return tr("People");
    case TimelineLanes::Organization:
        return tr("Companies");
    case TimelineLanes::Place:
        return tr("Places");
    case TimelineLanes::Type:
        return tr("Types");
    case TimelineLanes::Article:
        return tr("Articles");
    case TimelineLanes::None:
        return tr("One lane");
    }
    return {};
}

QString TimelineWords::order(LaneOrder order)
{
    switch (order) {
    case LaneOrder::Fitting:
        return tr("Fitting order");
    case LaneOrder::Count:
        return tr("Most events on top");
    case LaneOrder::FirstEvent:
        return tr("First event on top");
    case LaneOrder::ByHand:
        return tr("Order by hand");
    }
    return {};
}

QString TimelineWords::label(const Story &story, EventId event)
{
    const StoryEvent &told = story[event];
    if (!told.summary.isEmpty())
        return told.summary;
    QStringList names;
    for (const EntityId participant : told.participants)
        names << story[participant].name;
    return names.isEmpty() ? Wording::of(told.type) : names.join(u", "_s);
}

QString TimelineWords::eventLine(const Story &story, EventId event)
{
    const StoryEvent &told = story[event];
    return tr("%1: %2 (%3, %4)")
        .arg(Wording::period(told.start, told.end, told.part), label(story, event), Wording::of(told.type),
             Wording::of(told.status));
}

QString TimelineWords::tip(const Story &story, EventId event)
{
    const StoryEvent &told = story[event];
    QStringList lines{label(story, event), Wording::period(told.start, told.end, told.part),
                      Wording::of(told.type) + u" · "_s + Wording::of(told.status)};
    QStringList names;
    for (const EntityId participant : told.participants)
        names << story[participant].name;
    if (!names.isEmpty())
        lines << names.join(u", ");
    if (told.place.isValid())
        lines << story[told.place].name;
    if (!timesBefore(told).empty()) {
        for (const HistoryStep &step : told.history) {
            if (!step.start.isEmpty() && step.start != told.start)
                lines << StoryWords::of(step);
        }
    }
    return lines.join(u'\n');
}

QString TimelineWords::gap(Minutes minutes)
{
    const auto days = static_cast<int>(minutes / minutesPerDay);
    if (days >= 730)
        return tr("nothing for %n years", nullptr, qRound(days / 365.25));
    if (days >= 60)
        return tr("nothing for %n months", nullptr, qRound(days / 30.44));
    return days >= 14 ? tr("nothing for %n weeks", nullptr, qRound(days / 7.0))
                      : tr("nothing for %n days", nullptr, days);
}

QString TimelineWords::earlier(qsizetype count)
{
    return tr("%1 earlier", "events").arg(QLocale().toString(count));
}

QString TimelineWords::later(qsizetype count)
{
    return tr("%1 later", "events").arg(QLocale().toString(count));
}

QString TimelineWords::undatedLine(const Story &story, EventId event)
{
    const StoryEvent &told = story[event];
    return tr("%1 (%2, %3)").arg(label(story, event), Wording::of(told.type), Wording::of(told.status));
}

} // namespace Haengbo
