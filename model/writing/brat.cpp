// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// brat's standoff: NAME.txt with the text and NAME.ann with a line for each thing; offsets count code points.
// A mark that crosses a line break is written in pieces, as brat wants it. annotation.conf names the kinds.
#include "model/language/identifiers.h"
#include "model/text/codepoints.h"
#include "model/writing/markedarticle.h"
#include "model/writing/zipwriter.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// brat's kinds begin with a capital: 'JointVenture'.
template<typename Enum>
QString kindOf(Enum value)
{
    QString kind;
    for (const QString &part : QString(toId(value)).toLower().split(u'_'))
        kind += part.front().toUpper() + part.sliced(1);
    return kind;
}

class StandoffWriter
{
public:
    StandoffWriter(const Story &story, const MarkedArticle &marked)
        : m_marked(marked)
        , m_read(story[marked.id].read->extraction)
        , m_text(story[marked.id].read->article.text)
        , m_codePoints(m_text)
    {
    }

    QByteArray write()
    {
        for (std::size_t i = 0; i < m_read.entities.size(); ++i) {
            const Entity &entity = m_read.entities[i];
            for (const Mention &mention : entity.mentions) {
                const QString id = addText(kindOf(entity.kind), mention.span);
                m_entities.emplace(static_cast<int>(i), id);
            }
        }
        for (std::size_t i = 0; i < m_read.times.size(); ++i) {
            const TimeMention &time = m_read.times[i];
            const QString id = addText(u"Time"_s, time.span);
            m_times.emplace(static_cast<int>(i), id);
            if (!time.value.isEmpty())
                addNote(id, u"TIMEX3 "_s + QString(toId(time.type)) + u' ' + time.value);
        }
        for (const MarkedEvent &event : m_marked.events)
            addEvent(event);
        for (const MarkedRelation &relation : m_marked.relations)
            addRelation(relation);
        return m_lines.toUtf8();
    }

private:
    /// 'T7<tab>Person 3 6;7 9<tab>words': pieces are the lines that the span lies on.
    QString addText(const QString &kind, Span span)
    {
        QStringList pieces;
        QStringList words;
        int begin = span.begin;
        for (int i = span.begin; i <= span.end; ++i) {
            const bool isBreak = i < span.end && (m_text[i] == u'\n' || m_text[i] == u'\r');
            if (i < span.end && !isBreak)
                continue;
            if (i > begin) {
                const Span piece = m_codePoints.fromUtf16(Span{begin, i});
                pieces << u"%1 %2"_s.arg(piece.begin).arg(piece.end);
                words << QStringView(m_text).sliced(begin, i - begin).toString().replace(u'\t', u' ');
            }
            begin = i + 1;
        }
        const QString id = u"T%1"_s.arg(++m_texts);
        m_lines += id + u'\t' + kind + u' ' + pieces.join(u';') + u'\t' + words.join(u' ') + u'\n';
        return id;
    }

    void addNote(const QString &of, const QString &words)
    {
        m_lines += u"#%1\tAnnotatorNotes %2\t%3\n"_s.arg(++m_notes).arg(of, words);
    }

    void addStatus(const QString &of, Status status)
    {
        m_lines += u"A%1\tStatus %2 %3\n"_s.arg(++m_attributes).arg(of, kindOf(status));
    }

    /// Participants may be named elsewhere than in the event's own sentence: their first mention stands for
    /// them.
    void addEvent(const MarkedEvent &marked)
    {
        const Event &event = m_read.events[static_cast<std::size_t>(marked.item)];
        const QString kind = kindOf(marked.type);
        const QString trigger = addText(kind, marked.words);
        const QString id = u"E%1"_s.arg(++m_events);
        QString line = id + u'\t' + kind + u':' + trigger;
        int count = 0;
        const auto add = [&](const QString &role, const std::map<int, QString> &ids, int index) {
            const auto found = ids.find(index);
            if (found != ids.end())
                line += u' ' + role + u':' + found->second;
        };
        for (const int participant : event.participants) {
            ++count;
            add(count == 1 ? u"Participant"_s : u"Participant%1"_s.arg(count), m_entities, participant);
        }
        add(u"Place"_s, m_entities, event.place);
        count = 0;
        for (const int time : event.times) {
            ++count;
            add(count == 1 ? u"Time"_s : u"Time%1"_s.arg(count), m_times, time);
        }
        m_lines += line + u'\n';
        addStatus(id, marked.status);
        if (!event.start.isEmpty())
            addNote(id, event.start + (event.end == event.start ? QString() : u'/' + event.end));
    }

    void addRelation(const MarkedRelation &marked)
    {
        const Relation &relation = m_read.relations[static_cast<std::size_t>(marked.item)];
        const auto source = m_entities.find(relation.source);
        const auto target = m_entities.find(relation.target);
        if (source == m_entities.end() || target == m_entities.end())
            return;
        const QString id = u"R%1"_s.arg(++m_relations);
        m_lines += u"%1\t%2 Arg1:%3 Arg2:%4\n"_s.arg(id, kindOf(marked.type) + u"Of"_s, source->second,
                                                     target->second);
        addNote(id, QString(toId(marked.status)));
    }

    const MarkedArticle &m_marked;
    const Extraction &m_read;
    const QString &m_text;
    CodePoints m_codePoints;
    QString m_lines;
    std::map<int, QString> m_entities; ///< the first mention of each
    std::map<int, QString> m_times;
    int m_texts = 0;
    int m_notes = 0;
    int m_attributes = 0;
    int m_events = 0;
    int m_relations = 0;
};

/// What brat must know to show the files: https://brat.nlplab.org/configuration.html
QByteArray configuration()
{
    QString text = u"[entities]\nPerson\nOrganization\nPlace\nProduct\nTime\n\n[relations]\n"_s;
    for (int i = 0; i < relationTypeCount; ++i)
        text += kindOf(static_cast<RelationType>(i)) + u"Of\tArg1:<ENTITY>, Arg2:<ENTITY>\n"_s;
    text += u"\n[events]\n"_s;
    for (int i = 0; i < eventTypeCount; ++i)
        text += kindOf(static_cast<EventType>(i)) +
                u"\tParticipant*:<ENTITY>, Place?:<ENTITY>, Time*:<ENTITY>\n"_s;
    QStringList statuses;
    for (int i = 0; i < statusCount; ++i)
        statuses << kindOf(static_cast<Status>(i));
    return (text + u"\n[attributes]\nStatus\tArg:<EVENT>, Value:"_s + statuses.join(u'|') + u'\n').toUtf8();
}

} // namespace

Result<QByteArray> toBrat(const Handout &handout)
{
    std::vector<ZipPart> parts{{u"annotation.conf"_s, configuration()}};
    for (const MarkedArticle &marked : markedArticles(handout)) {
        parts.push_back({marked.name + u".txt"_s, (*handout.story)[marked.id].read->article.text.toUtf8()});
        parts.push_back({marked.name + u".ann"_s, StandoffWriter(*handout.story, marked).write()});
    }
    return zipOf(parts);
}

} // namespace Haengbo
