// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/merging.h"

#include "model/language/identifiers.h"
#include "model/language/partialdate.h"
#include "model/story/filter.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// One article's report of something, ready to be compared.
struct Candidate
{
    Report report;
    const Event *event = nullptr;
    std::optional<Days> days;
    std::vector<EntityId> participants; ///< sorted
    EntityId place;
};

struct Cluster
{
    std::vector<Candidate> members;
};

std::optional<Days> daysOf(const Event &event)
{
    const auto start = PartialDate::parse(event.start);
    const auto end = PartialDate::parse(event.end);
    if (!start && !end)
        return {};
    const QDate first = start ? start->firstDay() : end->firstDay();
    return Days{first, std::max(first, end ? end->lastDay() : start->lastDay())};
}

bool overlap(const std::optional<Days> &a, const std::optional<Days> &b)
{
    return a && b && a->first <= b->last && b->first <= a->last;
}

double jaccard(const std::vector<EntityId> &a, const std::vector<EntityId> &b)
{
    std::vector<EntityId> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const auto all = a.size() + b.size() - both.size();
    return all == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

/// How sure it is that both report the same happening; 0 when they cannot.
double likeness(const Candidate &a, const Candidate &b)
{
    if (a.event->type != b.event->type)
        return 0;
    const double who = jaccard(a.participants, b.participants);
    if (a.days && b.days)
        return overlap(a.days, b.days) && who >= 1.0 / 3 ? who : 0;
    return who >= 0.5 && a.participants.size() > 1 ? who / 2 : 0;
}

int precisionOf(const QString &value)
{
    const auto date = PartialDate::parse(value);
    return date ? static_cast<int>(date->precision()) : -1;
}

class EventMerger
{
public:
    EventMerger(Story &story, const EntityMap &entities)
        : m_story(story)
        , m_entities(entities)
    {
    }

    void merge()
    {
        std::map<EventType, std::vector<Cluster>> clusters;
        for (Candidate &candidate : candidates())
            place(clusters[candidate.event->type], std::move(candidate));
        for (auto &[type, list] : clusters) {
            for (Cluster &cluster : list)
                m_story.events.push_back(eventOf(cluster));
        }
        std::stable_sort(m_story.events.begin(), m_story.events.end(), before);
    }

private:
    std::vector<Candidate> candidates() const
    {
        std::vector<Candidate> all;
        for (int a = 0; a < static_cast<int>(m_story.articles.size()); ++a) {
            const auto &events = m_story[ArticleId{a}].read->extraction.events;
            for (int e = 0; e < static_cast<int>(events.size()); ++e)
                all.push_back(candidate({a}, e, events[static_cast<std::size_t>(e)]));
        }
        // The well dated come first, so that the vague find the event they belong to.
        std::stable_sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
            const auto width = [](const Candidate &c) {
                return c.days ? c.days->first.daysTo(c.days->last) : qint64(1) << 40;
            };
            return width(a) < width(b);
        });
        return all;
    }

    Candidate candidate(ArticleId article, int item, const Event &event) const
    {
        const auto &ids = m_entities[static_cast<std::size_t>(article.value)];
        Candidate one{{article, item, event.status, event.evidence}, &event, daysOf(event), {}, {}};
        for (const int participant : event.participants)
            one.participants.push_back(ids[static_cast<std::size_t>(participant)]);
        std::sort(one.participants.begin(), one.participants.end());
        one.participants.erase(std::unique(one.participants.begin(), one.participants.end()),
                               one.participants.end());
        if (event.place >= 0)
            one.place = ids[static_cast<std::size_t>(event.place)];
        return one;
    }

    static void place(std::vector<Cluster> &clusters, Candidate candidate)
    {
        Cluster *best = nullptr;
        double bestLikeness = 0;
        for (Cluster &cluster : clusters) {
            for (const Candidate &member : cluster.members) {
                const double alike = likeness(member, candidate);
                if (alike > bestLikeness) {
                    bestLikeness = alike;
                    best = &cluster;
                }
            }
        }
        if (!best)
            best = &clusters.emplace_back();
        best->members.push_back(std::move(candidate));
    }

    StoryEvent eventOf(Cluster &cluster) const
    {
        StoryEvent event;
        for (const Candidate &member : cluster.members)
            event.reports.push_back(member.report);
        sortReports(m_story, event.reports);
        event.status = outcomeOf(event.reports);
        event.independentReports = static_cast<int>(event.reports.size());

        std::set<EntityId> participants;
        for (const Report &report : event.reports) {
            const Candidate &member = memberOf(cluster, report);
            const Event &said = *member.event;
            event.type = said.type;
            if (precisionOf(said.start) > precisionOf(event.start))
                event.start = said.start;
            if (precisionOf(said.end) > precisionOf(event.end))
                event.end = said.end;
            if (said.part.size() > event.part.size())
                event.part = said.part;
            if (!event.place.isValid())
                event.place = member.place;
            if (said.confidence > event.confidence || event.summary.isEmpty()) {
                event.confidence = said.confidence;
                event.summary = said.summary;
            }
            if (said.status == event.status)
                participants.insert(member.participants.begin(), member.participants.end());
            if (event.amounts.empty()) {
                for (const int amount : said.amounts)
                    event.amounts.push_back(
                        m_story[report.article].read->extraction.amounts[static_cast<std::size_t>(amount)]);
            }
        }
        event.participants.assign(participants.begin(), participants.end());
        event.key = keyOf(event);
        return event;
    }

    static const Candidate &memberOf(const Cluster &cluster, const Report &report)
    {
        return *std::find_if(cluster.members.begin(), cluster.members.end(), [&](const Candidate &member) {
            return member.report.article == report.article && member.report.item == report.item;
        });
    }

    /// The type and the place in the source of the first report: later articles do not change it.
    QString keyOf(const StoryEvent &event) const
    {
        const Report &first = event.reports.front();
        const ReadArticle &read = *m_story[first.article].read;
        const Event &said = read.extraction.events[static_cast<std::size_t>(first.item)];
        return toId(event.type) + u'@' + QString::fromLatin1(read.article.sha256.left(16)) + u':' +
               QString::number(said.trigger.begin) + u'.' + QString::number(first.item);
    }

    static bool before(const StoryEvent &a, const StoryEvent &b)
    {
        const auto rank = [](const StoryEvent &event) {
            const auto days = Haengbo::daysOf(event);
            return std::tuple(!days, days ? days->first : QDate(), days ? days->last : QDate(), event.part);
        };
        const auto ra = rank(a);
        const auto rb = rank(b);
        return ra != rb ? ra < rb : a.key < b.key;
    }

    Story &m_story;
    const EntityMap &m_entities;
};

} // namespace

void mergeEvents(Story &story, const EntityMap &entities) { EventMerger(story, entities).merge(); }

} // namespace Haengbo
