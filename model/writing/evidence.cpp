// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/evidence.h"

#include "model/language/identifiers.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

using Row = std::vector<EvidenceTable::Cell>;

constexpr std::array reportColumns{"report-status"_L1, "outlet"_L1,   "published"_L1,      "title"_L1,
                                   "sentence"_L1,      "evidence"_L1, "from-character"_L1, "to-character"_L1,
                                   "page"_L1,          "sha256"_L1,   "file"_L1,           "url"_L1,
                                   "checked"_L1,       "note"_L1};

template<std::size_t Own>
QStringList heads(const HandoutWords &words, const std::array<QLatin1StringView, Own> &own)
{
    QStringList all;
    for (const QLatin1StringView column : own)
        all << words.of(column);
    for (const QLatin1StringView column : reportColumns)
        all << words.of(column);
    return all;
}

/// A day as a date; a month, a year and what is open as they are told.
EvidenceTable::Cell dayCell(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? EvidenceTable::Cell(day) : EvidenceTable::Cell(iso);
}

class Rows
{
public:
    explicit Rows(const Handout &handout)
        : m_handout(handout)
        , m_citing(*handout.story)
    {
    }

    /// \a own with each of \a reports; once alone where a person added the thing without any.
    void add(const Row &own, const std::vector<Report> &reports, const Decision &decision)
    {
        for (const Report &report : reports) {
            Row row = own;
            append(row, report);
            close(std::move(row), decision);
        }
        if (reports.empty()) {
            Row row = own;
            row.resize(own.size() + reportColumns.size() - 2);
            close(std::move(row), decision);
        }
    }
    std::vector<Row> take() { return std::move(m_rows); }

private:
    void append(Row &row, const Report &report)
    {
        const Article &article = m_citing.article(report.article);
        const StoryArticle &told = (*m_handout.story)[report.article];
        row.insert(row.end(), {m_handout.words.status(report.status), outletOf(article),
                               dayCell(told.published.value), told.title});
        if (const auto citation = m_citing.cite(report))
            row.insert(row.end(), {m_citing.sentence(*citation), m_citing.words(*citation),
                                   qint64(citation->codePoints.begin), qint64(citation->codePoints.end),
                                   m_handout.words.place(article, citation->words.begin)});
        else
            row.resize(row.size() + 5);
        row.insert(row.end(), {QString::fromLatin1(article.sha256), article.path, article.url});
    }

    void close(Row row, const Decision &decision)
    {
        QStringList checked;
        if (decision.accepted)
            checked << m_handout.words.of("accepted"_L1);
        if (decision.isCorrected())
            checked << m_handout.words.of("corrected"_L1);
        row.insert(row.end(), {checked.join(u", "), decision.note});
        m_rows.push_back(std::move(row));
    }

    const Handout &m_handout;
    Citing m_citing;
    std::vector<Row> m_rows;
};

} // namespace

const Citing::Cut &Citing::cut(ArticleId id)
{
    const auto found = m_cuts.find(id);
    if (found != m_cuts.end())
        return found->second;
    const Article &read = article(id);
    return m_cuts.emplace(id, Cut{analyse(read), CodePoints(read.text)}).first->second;
}

Citation Citing::cite(ArticleId id, Span words)
{
    const Cut &known = cut(id);
    Span around = words;
    for (const int position : {words.begin, std::max(words.begin, words.end - 1)}) {
        if (const int index = known.analysis.sentenceAt(position); index >= 0)
            around = around.united(known.analysis.sentences[static_cast<std::size_t>(index)].span);
    }
    return {id, words, around, known.codePoints.fromUtf16(words)};
}

std::optional<Citation> Citing::cite(const Report &report)
{
    if (report.evidence.empty())
        return {};
    return cite(report.article, report.evidence.front());
}

QString Citing::words(const Citation &citation) const
{
    return m_story.words(citation.article, citation.words).simplified();
}

QString Citing::sentence(const Citation &citation) const
{
    return m_story.words(citation.article, citation.sentence).simplified();
}

QString participantNames(const Story &story, const StoryEvent &event, EntityKind kind)
{
    QStringList names;
    for (const EntityId participant : event.participants) {
        if (story[participant].kind == kind)
            names << story[participant].name;
    }
    return names.join(u", ");
}

QString amountsOf(const StoryEvent &event)
{
    QStringList sums;
    for (const Amount &amount : event.amounts) {
        QString sum = QString::number(amount.value, 'f', QLocale::FloatingPointShortest);
        if (amount.max)
            sum += u'–' + QString::number(*amount.max, 'f', QLocale::FloatingPointShortest);
        sums << sum + u' ' + amount.currency;
    }
    return sums.join(u", ");
}

QString outletOf(const Article &article)
{
    return article.publisher.isEmpty() ? article.path.section(u'/', -1) : article.publisher;
}

QString outletAndDay(const StoryArticle &told)
{
    const QString outlet = outletOf(told.read->article);
    return told.published.value.isEmpty() ? outlet : outlet + u", "_s + told.published.value;
}

EvidenceTable eventEvidence(const Handout &handout)
{
    static constexpr std::array own{"event"_L1,         "start"_L1, "end"_L1,     "part-of-day"_L1,
                                    "status"_L1,        "type"_L1,  "summary"_L1, "people"_L1,
                                    "organizations"_L1, "place"_L1, "amounts"_L1, "reports"_L1};
    const Story &story = *handout.story;
    Rows rows(handout);
    for (const EventId id : handout.events) {
        const StoryEvent &event = story[id];
        rows.add({u'V' + QString::number(id.value + 1), dayCell(event.start), dayCell(event.end),
                  event.part.toString(), handout.words.status(event.status),
                  handout.words.eventType(event.type), event.summary,
                  participantNames(story, event, EntityKind::Person),
                  participantNames(story, event, EntityKind::Organization),
                  event.place.isValid() ? story[event.place].name : QString(), amountsOf(event),
                  qint64(event.independentReports)},
                 event.reports, event.decision);
    }
    return {heads(handout.words, own), rows.take()};
}

EvidenceTable relationEvidence(const Handout &handout)
{
    static constexpr std::array own{"relation"_L1, "source"_L1, "relation-type"_L1,
                                    "target"_L1,   "status"_L1, "reports"_L1};
    const Story &story = *handout.story;
    Rows rows(handout);
    for (const RelationId id : handout.relations) {
        const StoryRelation &relation = story[id];
        rows.add({u'R' + QString::number(id.value + 1), story[relation.source].name,
                  handout.words.relationType(relation.type), story[relation.target].name,
                  handout.words.status(relation.status), qint64(relation.independentReports)},
                 relation.reports, relation.decision);
    }
    return {heads(handout.words, own), rows.take()};
}

} // namespace Haengbo
