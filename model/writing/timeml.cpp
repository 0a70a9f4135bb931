// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// TimeML 1.2.1: the text with TIMEX3 and EVENT elements, then an instance of each event and its links to
// times. Elements cannot overlap: where an event's words hold a time, the event is marked on what is before
// the time.
#include "model/language/identifiers.h"
#include "model/writing/markedarticle.h"
#include "model/writing/zipwriter.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr auto documentTime = "t0"_L1;

/// XML 1.0 has no control characters and no halves of pairs; each becomes a space, so that positions stay.
QString cleaned(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const bool isControl = c.unicode() < 0x20 && c != u'\n' && c != u'\t';
        if (isControl || c.isSurrogate() || c.unicode() >= 0xFFFE)
            text[i] = u' ';
    }
    return text;
}

class TimeMlWriter
{
public:
    TimeMlWriter(const Story &story, const MarkedArticle &marked)
        : m_marked(marked)
        , m_article(story[marked.id].read->article)
        , m_read(story[marked.id].read->extraction)
        , m_day(story[marked.id].published.value)
        , m_text(cleaned(m_article.text))
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"TimeML"_s);
        writeDocumentTime();
        m_xml.writeStartElement(u"TEXT"_s);
        writeText();
        m_xml.writeEndElement();
        for (const MarkedEvent &event : m_marked.events) {
            if (isMarked(event.item))
                writeInstance(event);
        }
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    struct Mark
    {
        Span span;
        int time = -1;
        const MarkedEvent *event = nullptr;
    };

    static QString number(QChar prefix, int index) { return prefix + QString::number(index + 1); }

    bool isMarked(int item) const { return std::ranges::find(m_markedEvents, item) != m_markedEvents.end(); }

    void writeDocumentTime()
    {
        m_xml.writeStartElement(u"DCT"_s);
        if (!m_day.isEmpty()) {
            m_xml.writeStartElement(u"TIMEX3"_s);
            m_xml.writeAttribute(u"tid"_s, documentTime);
            m_xml.writeAttribute(u"type"_s, u"DATE"_s);
            m_xml.writeAttribute(u"value"_s, m_day);
            m_xml.writeAttribute(u"temporalFunction"_s, u"false"_s);
            m_xml.writeAttribute(u"functionInDocument"_s, u"CREATION_TIME"_s);
            m_xml.writeCharacters(m_day);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    std::vector<Mark> marks() const
    {
        std::vector<Mark> all;
        for (std::size_t i = 0; i < m_read.times.size(); ++i) {
            if (!m_read.times[i].value.isEmpty())
                all.push_back({m_read.times[i].span, static_cast<int>(i), nullptr});
        }
        for (const MarkedEvent &event : m_marked.events) {
            Span words = event.words;
            for (const TimeMention &time : m_read.times) {
                if (!time.value.isEmpty() && time.span.overlaps(words))
                    words.end = std::min(words.end, time.span.begin);
            }
            if (!words.isEmpty())
                all.push_back({words, -1, &event});
        }
        std::ranges::stable_sort(all, {}, [](const Mark &mark) { return mark.span.begin; });
        return all;
    }

    void writeText()
    {
        int at = 0;
        for (const Mark &mark : marks()) {
            if (mark.span.begin < at)
                continue;
            m_xml.writeCharacters(m_text.mid(at, mark.span.begin - at));
            if (mark.event)
                writeEvent(*mark.event);
            else
                writeTime(mark.time);
            m_xml.writeCharacters(mark.span.in(m_text).toString());
            m_xml.writeEndElement();
            at = mark.span.end;
        }
        m_xml.writeCharacters(m_text.mid(at));
    }

    void writeTime(int index)
    {
        const TimeMention &time = m_read.times[static_cast<std::size_t>(index)];
        m_xml.writeStartElement(u"TIMEX3"_s);
        m_xml.writeAttribute(u"tid"_s, number(u't', index));
        m_xml.writeAttribute(u"type"_s, QString(toId(time.type)));
        m_xml.writeAttribute(u"value"_s, time.value);
        if (!time.mod.isEmpty())
            m_xml.writeAttribute(u"mod"_s, time.mod);
    }

    void writeEvent(const MarkedEvent &event)
    {
        m_markedEvents.push_back(event.item);
        m_xml.writeStartElement(u"EVENT"_s);
        m_xml.writeAttribute(u"eid"_s, number(u'e', event.item));
        m_xml.writeAttribute(u"class"_s,
                             event.type == EventType::Announcement ? u"REPORTING"_s : u"OCCURRENCE"_s);
    }

    void writeInstance(const MarkedEvent &event)
    {
        const bool isNegated = event.status == Status::Negated;
        m_xml.writeStartElement(u"MAKEINSTANCE"_s);
        m_xml.writeAttribute(u"eventID"_s, number(u'e', event.item));
        m_xml.writeAttribute(u"eiid"_s, u"ei%1"_s.arg(event.item + 1));
        m_xml.writeAttribute(u"tense"_s, event.status == Status::Scheduled ? u"FUTURE"_s : u"NONE"_s);
        m_xml.writeAttribute(u"aspect"_s, u"NONE"_s);
        m_xml.writeAttribute(u"pos"_s, u"VERB"_s);
        m_xml.writeAttribute(u"polarity"_s, isNegated ? u"NEG"_s : u"POS"_s);
        if (event.status != Status::Occurred && !isNegated)
            m_xml.writeAttribute(u"modality"_s, QString(toId(event.status)));
        m_xml.writeEndElement();
        for (const int time : m_read.events[static_cast<std::size_t>(event.item)].times) {
            if (m_read.times[static_cast<std::size_t>(time)].value.isEmpty())
                continue;
            m_xml.writeStartElement(u"TLINK"_s);
            m_xml.writeAttribute(u"lid"_s, u"l%1"_s.arg(++m_links));
            m_xml.writeAttribute(u"eventInstanceID"_s, u"ei%1"_s.arg(event.item + 1));
            m_xml.writeAttribute(u"relatedToTime"_s, number(u't', time));
            m_xml.writeAttribute(u"relType"_s, u"IS_INCLUDED"_s);
            m_xml.writeEndElement();
        }
    }

    const MarkedArticle &m_marked;
    const Article &m_article;
    const Extraction &m_read;
    QString m_day;
    QString m_text;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    std::vector<int> m_markedEvents;
    int m_links = 0;
};

} // namespace

Result<QByteArray> toTimeMl(const Handout &handout)
{
    std::vector<ZipPart> parts;
    for (const MarkedArticle &marked : markedArticles(handout))
        parts.push_back({marked.name + u".tml"_s, TimeMlWriter(*handout.story, marked).write()});
    return zipOf(parts);
}

} // namespace Haengbo
