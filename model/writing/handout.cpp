// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/handout.h"

#include "model/language/identifiers.h"
#include "model/reading/citations.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// In the order in which they are offered.
constexpr std::array formats{
    HandoutFormat{"xlsx"_L1, "xlsx"_L1,
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1, &toWorkbook},
    HandoutFormat{"csv"_L1, "csv"_L1, "text/csv"_L1, &toCsv},
    HandoutFormat{"html"_L1, "html"_L1, "text/html"_L1, &toHtmlReport},
    HandoutFormat{"ics"_L1, "ics"_L1, "text/calendar"_L1, &toCalendar},
    HandoutFormat{"timelinejs"_L1, "timeline.json"_L1, "application/json"_L1, &toTimelineJs},
    HandoutFormat{"json"_L1, "json"_L1, "application/json"_L1, &toStoryJson},
    HandoutFormat{"jsonl"_L1, "jsonl"_L1, "application/jsonl"_L1, &toArticleLines},
    HandoutFormat{"webannotation"_L1, "jsonld"_L1, "application/ld+json"_L1, &toWebAnnotation},
    HandoutFormat{"timeml"_L1, "timeml.zip"_L1, "application/zip"_L1, &toTimeMl},
    HandoutFormat{"brat"_L1, "brat.zip"_L1, "application/zip"_L1, &toBrat},
};

template<typename Ids, typename Things>
void addReporting(std::vector<bool> &reports, const Ids &ids, const Things &things)
{
    for (const auto id : ids) {
        for (const Report &report : things[static_cast<std::size_t>(id.value)].reports)
            reports[static_cast<std::size_t>(report.article.value)] = true;
    }
}

/// The articles that report anything of \a part.
std::vector<ArticleId> reporting(const Handout &part)
{
    std::vector<bool> reports(part.story->articles.size());
    addReporting(reports, part.events, part.story->events);
    addReporting(reports, part.relations, part.story->relations);
    std::vector<ArticleId> articles;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (reports[i])
            articles.push_back({static_cast<int>(i)});
    }
    return articles;
}

template<typename Id>
std::vector<Id> allIds(std::size_t count)
{
    std::vector<Id> ids;
    for (std::size_t i = 0; i < count; ++i)
        ids.push_back({static_cast<int>(i)});
    return ids;
}

} // namespace

HandoutWords plainWords()
{
    return {{},
            [](QLatin1StringView id) { return QString(id); },
            [](Status status) { return QString(toId(status)); },
            [](EventType type) { return QString(toId(type)); },
            [](RelationType type) { return QString(toId(type)); },
            [](const StoryEvent &event) {
                QString words = event.start;
                if (event.end != event.start)
                    words += u'/' + event.end.toString(); // EDTF: an interval, open where one side is empty
                return event.part.isEmpty() ? words : words + u' ' + event.part.toString();
            },
            [](const Article &article, int position) {
                const auto number = placeAt(article, position);
                return number ? QString::number(*number) : QString();
            }};
}

Handout wholeOf(const StoryPtr &story)
{
    return {story,
            allIds<EventId>(story->events.size()),
            allIds<RelationId>(story->relations.size()),
            allIds<ArticleId>(story->articles.size()),
            plainWords(),
            {}};
}

Handout partOf(const StoryPtr &story, const Filter &filter)
{
    if (filter == Filter())
        return wholeOf(story);
    Handout part{story, acceptedEvents(filter, *story), acceptedRelations(filter, *story), {}, plainWords(),
                 {}};
    part.articles = reporting(part);
    return part;
}

Handout chosenOf(const StoryPtr &story, std::vector<EventId> events)
{
    std::sort(events.begin(), events.end());
    events.erase(std::unique(events.begin(), events.end()), events.end());
    Handout part{story, std::move(events), {}, {}, plainWords(), {}};
    part.articles = reporting(part);
    return part;
}

std::span<const HandoutFormat> handoutFormats() { return formats; }

const HandoutFormat *handoutFormat(QStringView id)
{
    const auto found =
        std::find_if(formats.begin(), formats.end(), [&](const HandoutFormat &one) { return id == one.id; });
    return found == formats.end() ? nullptr : &*found;
}

std::optional<Problem> writeHandout(const HandoutFormat &format, const Handout &handout, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    const Result<QByteArray> bytes = format.write(handout);
    if (!bytes)
        return Problem{bytes.problem().kind, path, bytes.problem().detail};
    if (file.write(*bytes) != bytes->size() || !file.commit())
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    return {};
}

} // namespace Haengbo
