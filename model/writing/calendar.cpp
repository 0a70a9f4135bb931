// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// iCalendar (RFC 5545) by libical. A day is a DATE, a clock time a local time without a zone, as news tells
// it; a month or a year that is all that is known covers its days without taking them up. Undated events have
// no place in a calendar and are left out.
#include "model/language/identifiers.h"
#include "model/language/partialdate.h"
#include "model/text/digest.h"
#include "model/writing/evidence.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype dateOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentOf(QDate day, QTime clock)
{
    icaltimetype time = dateOf(day);
    time.is_date = 0;
    time.hour = clock.hour();
    time.minute = clock.minute();
    time.second = 0;
    return time;
}

/// When the last report of \a event came out, as the moment of its entry: the same story gives the same file.
icaltimetype stampOf(const Story &story, const StoryEvent &event)
{
    QDate last(2000, 1, 1);
    for (const Report &report : event.reports) {
        const QDate day = QDate::fromString(story[report.article].published.value, Qt::ISODate);
        if (day.isValid())
            last = std::max(last, day);
    }
    icaltimetype time = momentOf(last, QTime(0, 0));
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

icalproperty_status statusOf(Status status)
{
    switch (status) {
    case Status::Possible:
        return ICAL_STATUS_TENTATIVE;
    case Status::Negated:
        return ICAL_STATUS_CANCELLED;
    default:
        return ICAL_STATUS_CONFIRMED;
    }
}

class CalendarWriter
{
public:
    explicit CalendarWriter(const Handout &handout)
        : m_handout(handout)
        , m_story(*handout.story)
        , m_citing(m_story)
        , m_calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free)
    {
        icalcomponent_add_property(m_calendar.get(), icalproperty_new_version("2.0"));
        icalcomponent_add_property(m_calendar.get(),
                                   icalproperty_new_prodid("-//Haengbo//Haengbo " HAENGBO_VERSION "//KO"));
    }

    QByteArray write()
    {
        for (const EventId id : m_handout.events)
            add(m_story[id]);
        const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(m_calendar.get()),
                                                          &free);
        return text.get();
    }

private:
    void add(const StoryEvent &event)
    {
        const auto days = daysOf(event);
        if (!days)
            return;
        icalcomponent *entry = icalcomponent_new(ICAL_VEVENT_COMPONENT);
        const QByteArray uid = sha256Of(event.key.toUtf8()).left(32) + "@haengbo.invalid";
        icalcomponent_add_property(entry, icalproperty_new_uid(uid.constData()));
        icalcomponent_add_property(entry, icalproperty_new_dtstamp(stampOf(m_story, event)));
        addTimes(entry, event, *days);
        put(entry, &icalproperty_new_summary, summaryOf(event));
        put(entry, &icalproperty_new_description, descriptionOf(event));
        if (event.place.isValid())
            put(entry, &icalproperty_new_location, m_story[event.place].name);
        put(entry, &icalproperty_new_categories, m_handout.words.eventType(event.type));
        icalcomponent_add_property(entry, icalproperty_new_status(statusOf(event.status)));
        icalproperty *told = icalproperty_new_x(toId(event.status).data());
        icalproperty_set_x_name(told, "X-HAENGBO-STATUS");
        icalcomponent_add_property(entry, told);
        icalcomponent_add_component(m_calendar.get(), entry);
    }

    static void addTimes(icalcomponent *entry, const StoryEvent &event, const Days &days)
    {
        const auto start = PartialDate::parse(event.start);
        const QTime clock = QTime::fromString(event.part.view(), u"HH:mm"_s);
        const bool isOneDay = days.first == days.last;
        const bool isVague = !start || start->precision() < PartialDate::Precision::Day;
        if (isOneDay && clock.isValid())
            icalcomponent_add_property(entry, icalproperty_new_dtstart(momentOf(days.first, clock)));
        else
            icalcomponent_add_property(entry, icalproperty_new_dtstart(dateOf(days.first)));
        if (!isOneDay) // the day after the last
            icalcomponent_add_property(entry, icalproperty_new_dtend(dateOf(days.last.addDays(1))));
        icalcomponent_add_property(
            entry, icalproperty_new_transp(isVague ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
    }

    /// What has not happened says so before anything else: many calendars show no status.
    QString summaryOf(const StoryEvent &event) const
    {
        if (event.status == Status::Occurred)
            return event.summary;
        return u"[%1] %2"_s.arg(m_handout.words.status(event.status), event.summary);
    }

    QString descriptionOf(const StoryEvent &event)
    {
        QStringList lines{m_handout.words.period(event)};
        for (const EntityKind kind : {EntityKind::Person, EntityKind::Organization}) {
            if (const QString names = participantNames(m_story, event, kind); !names.isEmpty())
                lines << names;
        }
        for (const Report &report : event.reports) {
            const auto citation = m_citing.cite(report);
            const QString sentence = citation ? m_citing.sentence(*citation) : QString();
            lines << u"“%1” (%2)"_s.arg(sentence, outletAndDay(m_story[report.article]));
        }
        return lines.join(u'\n');
    }

    static void put(icalcomponent *entry, icalproperty *(*make)(const char *), const QString &text)
    {
        icalcomponent_add_property(entry, make(text.toUtf8().constData()));
    }

    const Handout &m_handout;
    const Story &m_story;
    Citing m_citing;
    Component m_calendar;
};

} // namespace

Result<QByteArray> toCalendar(const Handout &handout) { return CalendarWriter(handout).write(); }

} // namespace Haengbo
