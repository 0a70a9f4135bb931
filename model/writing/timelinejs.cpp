// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON of TimelineJS 3 (Knight Lab): its texts are HTML, its days have the precision that is known.
// Undated events cannot stand there and are left out.
#include "model/language/identifiers.h"
#include "model/language/partialdate.h"
#include "model/writing/evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QJsonObject dateOf(QDate day, PartialDate::Precision precision, QTime clock)
{
    using Precision = PartialDate::Precision;
    QJsonObject date{{u"year"_s, day.year()}};
    const bool isWholeYear = precision == Precision::Year;
    const bool isWholeMonth = precision == Precision::Month;
    if (!isWholeYear)
        date[u"month"_s] = day.month();
    if (!isWholeYear && !isWholeMonth)
        date[u"day"_s] = day.day();
    if (clock.isValid()) {
        date[u"hour"_s] = clock.hour();
        date[u"minute"_s] = clock.minute();
    }
    return date;
}

class SlideWriter
{
public:
    explicit SlideWriter(const Handout &handout)
        : m_handout(handout)
        , m_story(*handout.story)
        , m_citing(m_story)
    {
    }

    QJsonObject write()
    {
        QJsonArray slides;
        for (const EventId id : m_handout.events) {
            if (daysOf(m_story[id]))
                slides.append(slide(m_story[id]));
        }
        return {{u"events"_s, slides}, {u"scale"_s, u"human"_s}};
    }

private:
    QJsonObject slide(const StoryEvent &event)
    {
        const Days days = *daysOf(event);
        const auto start = PartialDate::parse(event.start);
        const auto end = PartialDate::parse(event.end);
        const auto precision = start ? start->precision() : end->precision();
        const QTime clock = QTime::fromString(event.part.view(), u"HH:mm"_s);
        const bool isOneDay = days.first == days.last;
        QJsonObject written{
            {u"unique_id"_s, event.key},
            {u"group"_s, m_handout.words.eventType(event.type)},
            {u"display_date"_s, m_handout.words.period(event)},
            {u"start_date"_s, dateOf(days.first, precision, isOneDay ? clock : QTime())},
            {u"text"_s, QJsonObject{{u"headline"_s, headline(event)}, {u"text"_s, text(event)}}}};
        if (!isOneDay)
            written[u"end_date"_s] = dateOf(days.last, end ? end->precision() : precision, {});
        return written;
    }

    QString headline(const StoryEvent &event) const
    {
        const QString summary = event.summary.toHtmlEscaped();
        switch (event.status) {
        case Status::Occurred:
            return summary;
        case Status::Negated:
            return u"<s>%1</s> (%2)"_s.arg(summary, m_handout.words.status(event.status).toHtmlEscaped());
        default:
            return u"%1 (%2)"_s.arg(summary, m_handout.words.status(event.status).toHtmlEscaped());
        }
    }

    QString text(const StoryEvent &event)
    {
        QString html;
        for (const Report &report : event.reports) {
            if (const auto citation = m_citing.cite(report))
                html += u"<p>“%1” <small>%2</small></p>"_s.arg(
                    m_citing.sentence(*citation).toHtmlEscaped(),
                    outletAndDay(m_story[report.article]).toHtmlEscaped());
        }
        return html;
    }

    const Handout &m_handout;
    const Story &m_story;
    Citing m_citing;
};

} // namespace

Result<QByteArray> toTimelineJs(const Handout &handout)
{
    return QJsonDocument(SlideWriter(handout).write()).toJson();
}

} // namespace Haengbo
