// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One page that needs nothing else: the timeline as a drawing, the events and relations as tables whose
// numbers lead to the sentences that prove them, and the articles with what tells one file from another.
// Loads nothing and runs nothing, and says so to the browser.
#include "model/writing/evidence.h"
#include "model/writing/timelinedrawing.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Every text is made safe here and nowhere else.
QString escaped(const QString &text) { return text.toHtmlEscaped(); }

constexpr auto styles = R"(
:root{color-scheme:light}
body{font:16px/1.6 "Noto Sans KR","Noto Sans CJK KR",sans-serif;color:#1d2327;background:#fff;margin:2rem auto;max-width:72rem;padding:0 1.2rem;word-break:keep-all;overflow-wrap:anywhere}
h1{font-size:1.6rem;margin:0 0 .3rem}h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
.facts,small,.source{color:#5b6770}figure{margin:1.5rem 0;overflow-x:auto}figure svg{max-width:100%;height:auto}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .7rem .35rem 0;border-bottom:1px solid #dde2e6}
th{font-weight:600;color:#5b6770;white-space:nowrap}td.when,td.status{white-space:nowrap}
.scheduled td.what{text-decoration:underline dotted}.possible td.what{font-style:italic}.negated td.what{text-decoration:line-through}
a{color:#0b5cad;text-decoration:none}a:hover,a:focus{text-decoration:underline}
ol.notes li{margin:.5rem 0}mark{background:#fff1b8;color:inherit}:target{background:#e8f2fc;outline:.3rem solid #e8f2fc}
code{font-size:.85em}@media print{body{margin:0;max-width:none}a{color:inherit}}
)"_L1;

class ReportWriter
{
public:
    explicit ReportWriter(const Handout &handout)
        : m_handout(handout)
        , m_words(handout.words)
        , m_story(*handout.story)
        , m_citing(m_story)
    {
    }

    QByteArray write()
    {
        const QString title = escaped(m_words.of("report"_L1));
        m_html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            m_words.language.isEmpty() ? u"en"_s : escaped(m_words.language));
        m_html += u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                  "'unsafe-inline'; img-src data:\">\n"
                  "<meta name=\"generator\" content=\"Haengbo " HAENGBO_VERSION "\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"_s +
                  title + u"</title>\n<style>"_s + styles + u"</style>\n</head>\n<body>\n<h1>"_s + title +
                  u"</h1>\n"_s;
        addFacts();
        addTimeline();
        addEvents();
        addRelations();
        addNotes();
        addArticles();
        m_html += u"</body>\n</html>\n"_s;
        return m_html.toUtf8();
    }

private:
    struct Note
    {
        Citation citation;
        QString backTo; ///< the row that first leads here
    };

    QString head(QLatin1StringView id) const { return escaped(m_words.of(id)); }

    void addFacts()
    {
        m_html += u"<p class=\"facts\">%1 %2 · %3 %4 · %5 %6</p>\n"_s.arg(head("articles"_L1))
                      .arg(m_handout.articles.size())
                      .arg(head("events"_L1))
                      .arg(m_handout.events.size())
                      .arg(head("relations"_L1))
                      .arg(m_handout.relations.size());
    }

    /// The drawing's own element, without what only a file of its own begins with.
    void addTimeline()
    {
        const QString svg =
            QString::fromUtf8(m_handout.timeline.isEmpty() ? timelineDrawing(m_handout) : m_handout.timeline);
        const qsizetype begin = svg.indexOf(u"<svg"_s);
        if (begin >= 0)
            m_html += u"<figure role=\"img\" aria-label=\"%1\">\n%2</figure>\n"_s.arg(head("timeline"_L1),
                                                                                      svg.sliced(begin));
    }

    void openTable(QLatin1StringView title, std::initializer_list<QLatin1StringView> heads)
    {
        m_html += u"<h2>%1</h2>\n<table>\n<thead><tr>"_s.arg(head(title));
        for (const QLatin1StringView one : heads)
            m_html += u"<th scope=\"col\">%1</th>"_s.arg(head(one));
        m_html += u"</tr></thead>\n<tbody>\n"_s;
    }

    void addEvents()
    {
        if (m_handout.events.empty())
            return;
        openTable("events"_L1, {"when"_L1, "status"_L1, "type"_L1, "summary"_L1, "people"_L1,
                                "organizations"_L1, "place"_L1, "evidence"_L1});
        for (const EventId id : m_handout.events) {
            const StoryEvent &event = m_story[id];
            const QString row = u"v%1"_s.arg(id.value + 1);
            openRow(row, event.status);
            addCell("when"_L1, m_words.period(event));
            addCell("status"_L1, m_words.status(event.status));
            addCell({}, m_words.eventType(event.type));
            addCell("what"_L1, event.summary);
            addCell({}, participantNames(m_story, event, EntityKind::Person));
            addCell({}, participantNames(m_story, event, EntityKind::Organization));
            addCell({}, event.place.isValid() ? m_story[event.place].name : QString());
            addNumbers(event.reports, row);
        }
        m_html += u"</tbody>\n</table>\n"_s;
    }

    void addRelations()
    {
        if (m_handout.relations.empty())
            return;
        openTable("relations"_L1, {"source"_L1, "relation-type"_L1, "target"_L1, "status"_L1, "evidence"_L1});
        for (const RelationId id : m_handout.relations) {
            const StoryRelation &relation = m_story[id];
            const QString row = u"r%1"_s.arg(id.value + 1);
            openRow(row, relation.status);
            addCell({}, m_story[relation.source].name);
            addCell("what"_L1, m_words.relationType(relation.type));
            addCell({}, m_story[relation.target].name);
            addCell("status"_L1, m_words.status(relation.status));
            addNumbers(relation.reports, row);
        }
        m_html += u"</tbody>\n</table>\n"_s;
    }

    void openRow(const QString &row, Status status)
    {
        m_html += u"<tr id=\"%1\" class=\"%2\">"_s.arg(row, plainWords().status(status));
    }

    void addCell(QLatin1StringView kind, const QString &text)
    {
        m_html += kind.isEmpty() ? u"<td>"_s : u"<td class=\"%1\">"_s.arg(kind);
        m_html += escaped(text) + u"</td>"_s;
    }

    /// The numbers of the notes; a passage that proves two things is one note.
    void addNumbers(const std::vector<Report> &reports, const QString &row)
    {
        m_html += u"<td>"_s;
        for (const Report &report : reports) {
            const auto citation = m_citing.cite(report);
            if (!citation)
                continue;
            const auto [place, isNew] =
                m_numbers.emplace(std::pair(citation->article, citation->words), m_notes.size() + 1);
            if (isNew)
                m_notes.push_back({*citation, row});
            m_html += u"<a href=\"#n%1\">[%1]</a> "_s.arg(place->second);
        }
        m_html += u"</td></tr>\n"_s;
    }

    void addNotes()
    {
        if (m_notes.empty())
            return;
        m_html += u"<h2>%1</h2>\n<ol class=\"notes\">\n"_s.arg(head("evidence"_L1));
        int number = 0;
        for (const Note &note : m_notes)
            addNote(note, ++number);
        m_html += u"</ol>\n"_s;
    }

    void addNote(const Note &note, int number)
    {
        const Citation &citation = note.citation;
        const StoryArticle &told = m_story[citation.article];
        const Article &article = told.read->article;
        const auto part = [&](int begin, int end) {
            return escaped(Span{begin, end}.in(article.text).toString());
        };
        QStringList source{outletOf(article), told.published.value, told.title,
                           m_words.place(article, citation.words.begin),
                           u"%1–%2"_s.arg(citation.codePoints.begin).arg(citation.codePoints.end)};
        source.removeAll(QString());
        m_html +=
            u"<li id=\"n%1\">“%2<mark>%3</mark>%4” <a href=\"#%5\" aria-label=\"↩\">↩</a><br>"
            "<span class=\"source\">%6 · <a href=\"#a%7\">[%8]</a></span></li>\n"_s.arg(
                QString::number(number), part(citation.sentence.begin, citation.words.begin),
                part(citation.words.begin, citation.words.end),
                part(citation.words.end, citation.sentence.end), note.backTo, escaped(source.join(u" · "_s)),
                QString::number(citation.article.value + 1), QString::number(citation.article.value + 1));
    }

    void addArticles()
    {
        openTable("articles"_L1,
                  {"number"_L1, "published"_L1, "outlet"_L1, "title"_L1, "file"_L1, "sha256"_L1});
        for (const ArticleId id : m_handout.articles) {
            const StoryArticle &told = m_story[id];
            const Article &article = told.read->article;
            m_html += u"<tr id=\"a%1\"><td>%1</td>"_s.arg(id.value + 1);
            addCell("when"_L1, told.published.value);
            addCell({}, article.publisher);
            addCell({}, told.title);
            addCell({}, article.path.section(u'/', -1));
            m_html += u"<td><code>%1</code></td></tr>\n"_s.arg(QString::fromLatin1(article.sha256.left(16)));
        }
        m_html += u"</tbody>\n</table>\n"_s;
    }

    const Handout &m_handout;
    const HandoutWords &m_words;
    const Story &m_story;
    Citing m_citing;
    QString m_html;
    std::vector<Note> m_notes;
    std::map<std::pair<ArticleId, Span>, std::size_t> m_numbers;
};

} // namespace

Result<QByteArray> toHtmlReport(const Handout &handout) { return ReportWriter(handout).write(); }

} // namespace Haengbo
