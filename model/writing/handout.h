// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/filter.h"
#include "model/text/result.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <functional>
#include <span>

/// Data out: what is found leaves in the forms that other people's programs read.
namespace Haengbo {

/// How things are called in a handout. Without any the ids of OUTPUT.md are written, for programs; the window
/// gives the words of its language, for people.
struct HandoutWords
{
    QString language;                             ///< BCP 47, of the words; empty for ids
    std::function<QString(QLatin1StringView)> of; ///< the head of a column or section, by its id
    std::function<QString(Status)> status;
    std::function<QString(EventType)> eventType;
    std::function<QString(RelationType)> relationType;
    std::function<QString(const StoryEvent &)> period;  ///< when it was
    std::function<QString(const Article &, int)> place; ///< 'p. 3' for a position in the text
};

/// The words that stand for ids: the ids themselves, periods in ISO form.
HandoutWords plainWords();

/// A story and what of it is handed over.
struct Handout
{
    StoryPtr story;
    std::vector<EventId> events;       ///< in the story's order
    std::vector<RelationId> relations; ///< in the story's order
    std::vector<ArticleId> articles;   ///< that report any of them, or all
    HandoutWords words = plainWords();
    QByteArray timeline; ///< as SVG, for the report, which draws one itself where this is empty
};

/// Everything in \a story.
Handout wholeOf(const StoryPtr &story);
/// What \a filter accepts of \a story, with the articles that report it.
Handout partOf(const StoryPtr &story, const Filter &filter);

/// The \a events that a person chose, with the articles that report them and no relations.
Handout chosenOf(const StoryPtr &story, std::vector<EventId> events);

/// A form in which a handout leaves. One file a format.
struct HandoutFormat
{
    QLatin1StringView id;        ///< as the command line names it
    QLatin1StringView suffix;    ///< of the file's name
    QLatin1StringView mediaType; ///< as registered with IANA, where it is
    /// The bytes of the file. The same handout gives the same bytes.
    Result<QByteArray> (*write)(const Handout &);
};

/// All of them, in the order in which they are offered.
std::span<const HandoutFormat> handoutFormats();
/// The one called \a id; null when there is none.
const HandoutFormat *handoutFormat(QStringView id);

/// Writes \a handout to \a path, whole or not at all; the problem that kept it from being written.
std::optional<Problem> writeHandout(const HandoutFormat &format, const Handout &handout, const QString &path);

// One function a format.
Result<QByteArray> toWorkbook(const Handout &handout);      ///< XLSX: a sheet of events, one of relations
Result<QByteArray> toCsv(const Handout &handout);           ///< RFC 4180 in UTF-8 with BOM
Result<QByteArray> toStoryJson(const Handout &handout);     ///< haengbo.story/1
Result<QByteArray> toArticleLines(const Handout &handout);  ///< haengbo.article/1, JSON Lines
Result<QByteArray> toCalendar(const Handout &handout);      ///< iCalendar, RFC 5545
Result<QByteArray> toTimelineJs(const Handout &handout);    ///< the JSON of TimelineJS 3
Result<QByteArray> toTimeMl(const Handout &handout);        ///< a ZIP of TimeML 1.2.1 files, one an article
Result<QByteArray> toBrat(const Handout &handout);          ///< a ZIP of brat standoff files
Result<QByteArray> toWebAnnotation(const Handout &handout); ///< W3C Web Annotation, JSON-LD
Result<QByteArray> toHtmlReport(const Handout &handout);    ///< one page that needs nothing else

} // namespace Haengbo
