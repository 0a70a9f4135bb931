// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/markedarticle.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A name that every system can store: the place in the handout, then what of the file's name is letters.
QString fileName(std::size_t place, const Article &article)
{
    constexpr qsizetype longest = 40;
    QString name;
    for (const QChar c : article.path.section(u'/', -1).section(u'.', 0, 0)) {
        if (name.size() < longest && (c.isLetterOrNumber() || c == u'-' || c == u'_'))
            name += c;
    }
    return u"%1-%2"_s.arg(place + 1, 4, 10, QChar(u'0')).arg(name.isEmpty() ? u"article"_s : name);
}

} // namespace

std::vector<MarkedArticle> markedArticles(const Handout &handout)
{
    const Story &story = *handout.story;
    std::vector<MarkedArticle> marked;
    std::map<ArticleId, std::size_t> places;
    for (std::size_t i = 0; i < handout.articles.size(); ++i) {
        const ArticleId id = handout.articles[i];
        places[id] = i;
        marked.push_back({id, fileName(i, story[id].read->article), {}, {}});
    }
    for (const EventId id : handout.events) {
        const StoryEvent &event = story[id];
        for (const Report &report : event.reports) {
            const auto place = places.find(report.article);
            if (place == places.end() || report.item < 0)
                continue;
            const Extraction &read = story[report.article].read->extraction;
            const Event &told = read.events[static_cast<std::size_t>(report.item)];
            const Span words = told.trigger.isEmpty() ? told.evidence.front() : told.trigger;
            const bool isStatusSet = event.decision.changed.contains(Field::Status);
            marked[place->second].events.push_back(
                {report.item, event.decision.changed.contains(Field::Type) ? event.type : told.type,
                 isStatusSet ? event.status : told.status, words});
        }
    }
    for (const RelationId id : handout.relations) {
        const StoryRelation &relation = story[id];
        for (const Report &report : relation.reports) {
            const auto place = places.find(report.article);
            if (place != places.end() && report.item >= 0)
                marked[place->second].relations.push_back(
                    {report.item, relation.type,
                     relation.decision.changed.contains(Field::Status) ? relation.status : report.status});
        }
    }
    for (MarkedArticle &article : marked) {
        std::ranges::sort(article.events, {}, &MarkedEvent::item);
        std::ranges::sort(article.relations, {}, &MarkedRelation::item);
        // Reports of one event that were merged from one article name it once each; the same item twice is
        // one.
        const auto same = [](const auto &one, const auto &other) { return one.item == other.item; };
        auto &events = article.events;
        events.erase(std::unique(events.begin(), events.end(), same), events.end());
        auto &relations = article.relations;
        relations.erase(std::unique(relations.begin(), relations.end(), same), relations.end());
    }
    return marked;
}

} // namespace Haengbo
