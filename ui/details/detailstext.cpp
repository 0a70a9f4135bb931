// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailstext.h"

#include "model/reading/citations.h"
#include "model/reading/days.h"
#include "ui/corrections/correctionwords.h"
#include "ui/details/storydetails.h"
#include "ui/style/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// What a careless export calls a title may be the whole text.
QString shortened(const QString &title)
{
    constexpr qsizetype longest = 120;
    return title.size() > longest ? title.first(longest).trimmed() + u'…' : title;
}

/// Writes the rich text of one thing after another.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(DetailsText)

public:
    Writer(const Story &story, const Theme &theme)
        : m_story(story)
        , m_theme(theme)
    {
    }

    QString of(EventId id)
    {
        const StoryEvent &event = m_story[id];
        head(Wording::of(event.type), event.summary);
        row(tr("When"),
            Wording::period(event.start, event.end, event.part).toHtmlEscaped() + reasonOf(event));
        row(tr("Status"), statusMark(event.status));
        row(tr("Who"), names(event.participants));
        if (event.place.isValid())
            row(tr("Where"), name(event.place));
        QStringList sums;
        for (const Amount &amount : event.amounts)
            sums << Wording::amount(amount).toHtmlEscaped();
        row(tr("Sums"), sums.join(u"<br>"_s));
        decided(event.decision);
        closeTable();
        m_html += StoryDetails::history(m_story, event, m_theme) +
                  StoryDetails::disagreements(m_story, id, m_theme) +
                  StoryDetails::doubts(m_story, event, m_theme);
        reports(event.reports, event.independentReports);
        m_html += StoryDetails::ties(m_story, event, m_theme);
        return finish();
    }

    QString of(RelationId id)
    {
        const StoryRelation &relation = m_story[id];
        const QString arrow = isSymmetric(relation.type) ? u" – "_s : u" → "_s;
        head(Wording::of(relation.type),
             m_story[relation.source].name + arrow + m_story[relation.target].name);
        row(tr("Who"), name(relation.source) + arrow + name(relation.target));
        row(tr("Status"), statusMark(relation.status));
        decided(relation.decision);
        // What was said last weighs most for what stands between two.
        reports({relation.reports.rbegin(), relation.reports.rend()}, relation.independentReports);
        return finish();
    }

    QString of(EntityId id)
    {
        const StoryEntity &entity = m_story[id];
        head(Wording::of(entity.kind), entity.name);
        QStringList others;
        for (const QString &alias : entity.aliases) {
            if (alias != entity.name)
                others << alias.toHtmlEscaped();
        }
        row(tr("Also called"), others.join(u", "_s));
        if (entity.affiliation.isValid())
            row(tr("Post"), name(entity.affiliation) + u' ' + entity.title.toHtmlEscaped());
        else
            row(tr("Post"), entity.title.toHtmlEscaped());
        row(tr("Mentions"), tr("%n in all", nullptr, entity.mentions));
        decided(entity.decision);
        relationsOf(id);
        eventsOf(id);
        m_html += StoryDetails::merges(m_story, entity, m_theme);
        return finish();
    }

    QString of(ArticleId id)
    {
        const StoryArticle &article = m_story[id];
        head(tr("Article"), article.title);
        const PublicationDay &day = article.published;
        row(tr("Published"), day.value.isEmpty()
                                 ? tr("Publication day unknown")
                                 : u"%1 (%2)"_s.arg(Wording::date(day.value), Wording::of(day.basis)));
        const Article &read = article.read->article;
        row(tr("Days told"), daysTold(day));
        if (read.isExcerpt)
            row(tr("Excerpt"),
                tr("Only the beginning was read; what it does not tell may be in the rest.").toHtmlEscaped());
        row(tr("Outlet"), read.publisher.toHtmlEscaped());
        row(tr("Author"), read.author.toHtmlEscaped());
        row(tr("Address"), read.url.toHtmlEscaped());
        row(tr("Archive number"), read.archiveId.toHtmlEscaped());
        row(tr("Left out by the archive"), read.leftOut.toHtmlEscaped());
        row(tr("Key words of the archive"), read.hints.keywords.toHtmlEscaped());
        row(tr("File"), QFileInfo(article.read->article.path).fileName().toHtmlEscaped());
        row(tr("Encoding"), article.read->article.encoding.toHtmlEscaped());
        QStringList events;
        for (int i = 0; i < static_cast<int>(m_story.events.size()); ++i) {
            if (isReportedIn(m_story.events[static_cast<std::size_t>(i)].reports, id))
                events << eventLine(EventId{i});
        }
        closeTable();
        m_html +=
            StoryDetails::settledDay(m_story, article, m_theme) + StoryDetails::doubts(m_story, id, m_theme);
        list(tr("%n events", nullptr, static_cast<int>(events.size())), events);
        return finish();
    }

private:
    static bool isReportedIn(const std::vector<Report> &reports, ArticleId article)
    {
        return std::any_of(reports.begin(), reports.end(),
                           [&](const Report &report) { return report.article == article; });
    }

    void head(const QString &kind, const QString &what)
    {
        m_html = u"<div style='color:%1'>%2</div><div style='font-weight:600; "
                 u"font-size:large'>%3</div><table cellspacing='0' "
                 "cellpadding='3' width='100%'>"_s.arg(m_theme.mutedText.name(), kind.toHtmlEscaped(),
                                                       what.toHtmlEscaped());
    }

    void row(const QString &label, const QString &value)
    {
        if (value.isEmpty())
            return;
        m_html +=
            u"<tr><td style='color:%1; white-space:nowrap; padding-right:10px'>%2</td><td width='100%'>%3</td></tr>"_s
                .arg(m_theme.mutedText.name(), label.toHtmlEscaped(), value);
    }

    /// What a person decided stands out from what was read.
    void decided(const Decision &decision)
    {
        if (const QString words = Wording::of(decision); !words.isEmpty())
            row(tr("Checked"), u"✎ "_s + words.toHtmlEscaped());
        row(tr("Note"), decision.note.toHtmlEscaped());
    }

    void closeTable()
    {
        if (!m_tableClosed)
            m_html += u"</table>"_s;
        m_tableClosed = true;
    }

    QString finish()
    {
        closeTable();
        return m_html;
    }

    QString link(const Selected &target, const QString &words, const QColor &color) const
    {
        return u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(
            linkOf(target), color.name(), words.toHtmlEscaped());
    }

    QString name(EntityId id) const { return link(id, m_story[id].name, m_theme.colorOf(m_story[id].kind)); }

    QString names(const std::vector<EntityId> &ids) const
    {
        QStringList list;
        for (const EntityId id : ids)
            list << name(id);
        return list.join(u", "_s);
    }

    /// A status is told by a sign of its form as well as by its word.
    QString statusMark(Status status) const
    {
        static constexpr char16_t marks[] = {u'●', u'○', u'◌', u'⊘'};
        return u"%1 %2"_s.arg(QChar(marks[static_cast<int>(status)]), Wording::of(status).toHtmlEscaped());
    }

    QString reasonOf(const StoryEvent &event) const
    {
        for (const Report &report : event.reports) {
            const ReadArticle &read = *m_story[report.article].read;
            if (report.item < 0 || report.item >= static_cast<int>(read.extraction.events.size()))
                continue;
            const Event &said = read.extraction.events[static_cast<std::size_t>(report.item)];
            if (said.start != event.start || said.times.empty())
                continue;
            const TimeMention &time = read.extraction.times[static_cast<std::size_t>(said.times.front())];
            const QString words = time.span.in(read.article.text).toString().simplified();
            const QString reason =
                Wording::reason(time.why, time.why.anchor.in(read.article.text).toString());
            return u"<br><span style='color:%1'>%2</span>"_s.arg(
                m_theme.mutedText.name(),
                (reason.isEmpty() ? tr("from the words ‘%1’").arg(words)
                                  : tr("from the words ‘%1’, %2").arg(words, reason))
                    .toHtmlEscaped());
        }
        return {};
    }

    void reports(const std::vector<Report> &list, int independent)
    {
        closeTable();
        m_html += u"<p style='color:%1; margin-bottom:2px'>%2</p>"_s.arg(
            m_theme.mutedText.name(), (tr("%n report(s)", nullptr, static_cast<int>(list.size())) +
                                       (independent > 0 && independent < static_cast<int>(list.size())
                                            ? u", "_s + tr("%n independent", nullptr, independent)
                                            : QString()))
                                          .toHtmlEscaped());
        for (const Report &report : list) {
            const StoryArticle &article = m_story[report.article];
            QStringList source;
            if (!article.published.value.isEmpty())
                source << Wording::date(article.published.value);
            if (!article.read->article.publisher.isEmpty())
                source << article.read->article.publisher;
            source << shortened(article.title);
            m_html += u"<p style='margin:0 0 8px 0'>%1 %2<br>"_s.arg(
                statusMark(report.status), link(report.article, source.join(u" · "_s), m_theme.mutedText));
            for (const Span span : report.evidence)
                m_html +=
                    u"“%1” %2"_s.arg(link(Passage{report.article, span},
                                          m_story.words(report.article, span).simplified(), m_theme.text),
                                     citation(article.read->article, span));
            m_html += u"</p>"_s;
        }
    }

    /// '(p. 3) ' where the original has pages or numbered paragraphs.
    QString citation(const Article &article, Span span) const
    {
        const std::optional<int> place = placeAt(article, span.begin);
        if (!place)
            return {};
        return u"<span style='color:%1'>(%2)</span> "_s.arg(
            m_theme.mutedText.name(), Wording::place(article.placeKind, *place).toHtmlEscaped());
    }

    /// Every day told for the article, the one gone by first marked.
    QString daysTold(const PublicationDay &published) const
    {
        QStringList days;
        for (const GivenDay &given : published.told) {
            const QString day = given.day.toString(Qt::ISODate);
            QString words = tr("%1 %2").arg(Wording::date(day), Wording::of(given.source)).toHtmlEscaped();
            if (!given.words.isEmpty() && given.words != day)
                words += u" <span style='color:%1'>‘%2’</span>"_s.arg(m_theme.mutedText.name(),
                                                                      given.words.toHtmlEscaped());
            days << (day == published.value ? u"<b>✓</b> "_s + words : words);
        }
        return (daysDiffer(published.told) ? u"⚠ "_s : QString()) + days.join(u"<br>"_s);
    }

    QString eventLine(EventId id) const
    {
        const StoryEvent &event = m_story[id];
        return statusMark(event.status).left(1) + u' ' +
               link(id,
                    Wording::period(event.start, event.end, event.part) + u" · "_s + Wording::of(event.type) +
                        u" · "_s + event.summary,
                    m_theme.text);
    }

    void list(const QString &title, const QStringList &lines)
    {
        closeTable();
        if (lines.isEmpty())
            return;
        m_html += u"<p style='color:%1; margin-bottom:2px'>%2</p>"_s.arg(m_theme.mutedText.name(),
                                                                         title.toHtmlEscaped());
        for (const QString &line : lines)
            m_html += u"<p style='margin:0 0 4px 0'>%1</p>"_s.arg(line);
    }

    void relationsOf(EntityId id)
    {
        QStringList lines;
        for (int i = 0; i < static_cast<int>(m_story.relations.size()); ++i) {
            const StoryRelation &relation = m_story.relations[static_cast<std::size_t>(i)];
            if (relation.source != id && relation.target != id)
                continue;
            const QString arrow = isSymmetric(relation.type) ? u" – "_s : u" → "_s;
            lines << statusMark(relation.status).left(1) + u' ' +
                         link(RelationId{i},
                              Wording::of(relation.type) + u": "_s + m_story[relation.source].name + arrow +
                                  m_story[relation.target].name,
                              m_theme.text);
        }
        list(tr("%n relations", nullptr, static_cast<int>(lines.size())), lines);
    }

    void eventsOf(EntityId id)
    {
        QStringList lines;
        for (int i = 0; i < static_cast<int>(m_story.events.size()); ++i) {
            const StoryEvent &event = m_story.events[static_cast<std::size_t>(i)];
            const bool takesPart =
                event.place == id || std::find(event.participants.begin(), event.participants.end(), id) !=
                                         event.participants.end();
            if (takesPart)
                lines << eventLine(EventId{i});
        }
        list(tr("%n events", nullptr, static_cast<int>(lines.size())), lines);
    }

    const Story &m_story;
    const Theme &m_theme;
    QString m_html;
    bool m_tableClosed = false;
};

} // namespace

QString detailsOf(const Story &story, const Selected &selected, const Theme &theme)
{
    Writer writer(story, theme);
    if (const EventId *event = std::get_if<EventId>(&selected))
        return writer.of(*event);
    if (const RelationId *relation = std::get_if<RelationId>(&selected))
        return writer.of(*relation);
    if (const EntityId *entity = std::get_if<EntityId>(&selected))
        return writer.of(*entity);
    if (const ArticleId *article = std::get_if<ArticleId>(&selected))
        return writer.of(*article);
    if (const Passage *passage = std::get_if<Passage>(&selected))
        return writer.of(passage->article);
    return {};
}

QString linkOf(const Selected &selected)
{
    if (const EventId *event = std::get_if<EventId>(&selected))
        return u"event:%1"_s.arg(event->value);
    if (const RelationId *relation = std::get_if<RelationId>(&selected))
        return u"relation:%1"_s.arg(relation->value);
    if (const EntityId *entity = std::get_if<EntityId>(&selected))
        return u"entity:%1"_s.arg(entity->value);
    if (const ArticleId *article = std::get_if<ArticleId>(&selected))
        return u"article:%1"_s.arg(article->value);
    if (const Passage *passage = std::get_if<Passage>(&selected))
        return u"passage:%1-%2-%3"_s.arg(passage->article.value)
            .arg(passage->span.begin)
            .arg(passage->span.end);
    return {};
}

Selected selectedOf(const QUrl &link)
{
    const QStringList numbers = link.path().split(u'-');
    const int first = numbers.value(0).toInt();
    const QString kind = link.scheme();
    if (kind == u"event")
        return EventId{first};
    if (kind == u"relation")
        return RelationId{first};
    if (kind == u"entity")
        return EntityId{first};
    if (kind == u"article")
        return ArticleId{first};
    if (kind == u"passage")
        return Passage{{first}, {numbers.value(1).toInt(), numbers.value(2).toInt()}};
    return {};
}

} // namespace Haengbo
