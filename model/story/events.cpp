// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One event for all its reports.
//
// Reports are taken the best told first (the day known, then many names) and each joins the group it is most
// like (likeness.h), or opens a new one. Only groups that share a participant and may share a day are looked
// at, so the work grows with the number of reports. An article tells different things as different events:
// two of its reports go into one group only when they say the same of everything.
//
// A second pass moves reports to a group that turned out to be liker: the best told ones come first, before
// those that tell what they are of.
//
// A third pass lays groups together whose days exclude each other: a plan that was moved, as a later report
// says in so many words, and a happening for which two outlets give neighbouring days.
#include "model/story/filter.h"
#include "model/story/groupindex.h"
#include "model/story/likeness.h"
#include "model/story/merging.h"
#include "model/story/outcome.h"
#include "model/story/ties.h"

#include <QDate>

#include <algorithm>
#include <map>
#include <set>

namespace Haengbo {

namespace {

constexpr std::size_t representatives = 5; // members of a group that a new report is held against
constexpr qint64 daysMistaken = 2; // outlets that name different days of one event are hardly further apart
constexpr qint64 daysMoved = 200;
constexpr double movedAlone = 0.2; // share of words
constexpr double better = 0.05;    // how much liker another group must be for a report to move there
constexpr double wholeGroup = 0.3; // how much the mean over a group counts beside its likest member

struct Group
{
    std::vector<const Told *> members;
    std::set<int> articles;
};

class EventMerger
{
public:
    EventMerger(Story &story, const EntityMap &entities, const Constraints &constraints, StoryCache &cache)
        : m_story(story)
        , m_all(reportsOf(story, entities, cache))
        , m_likeness(story, m_all)
        , m_index(story, m_likeness)
        , m_ties(m_all.size())
        , m_groupOf(m_all.size(), -1)
    {
        tie(constraints);
    }

    void merge()
    {
        for (const Told *told : bestToldFirst()) {
            if (m_groupOf[static_cast<std::size_t>(number(*told))] < 0)
                place(*told);
        }
        lookAgain();
        joinMoved();
        const ArticleId newest = newestArticle(m_story);
        for (const Group &group : m_groups) {
            if (!group.members.empty())
                m_story.events.push_back(eventOf(m_story, group.members, newest));
        }
        std::stable_sort(m_story.events.begin(), m_story.events.end(), before);
    }

private:
    int number(const Told &told) const { return static_cast<int>(&told - m_all.data()); }

    /// Whether the user keeps nothing of \a group apart from \a told.
    bool mayJoin(const Group &group, const Told &told)
    {
        return !m_tied || std::all_of(group.members.begin(), group.members.end(), [&](const Told *member) {
            return m_ties.mayJoin(number(*member), number(told));
        });
    }

    bool mayJoin(const Group &a, const Group &b)
    {
        return std::all_of(b.members.begin(), b.members.end(),
                           [&](const Told *member) { return mayJoin(a, *member); });
    }

    void tie(const Constraints &constraints)
    {
        m_tied = std::any_of(constraints.begin(), constraints.end(), [](const Constraint &constraint) {
            return std::holds_alternative<EventConstraint>(constraint);
        });
        std::vector<int> first{0}; // report of each article
        for (const StoryArticle &article : m_story.articles)
            first.push_back(first.back() + static_cast<int>(article.read->extraction.events.size()));
        std::set<int> tied;
        applyConstraints<EventConstraint>(
            m_story, constraints, m_ties,
            [&](ArticleId article, int event) {
                return first[static_cast<std::size_t>(article.value)] + event;
            },
            [&](int a, int b) {
                tied.insert({a, b});
            });
        for (const int report : tied)
            m_mates[m_ties.find(report)].push_back(report);
    }

    std::vector<const Told *> bestToldFirst() const
    {
        std::vector<const Told *> order;
        for (const Told &told : m_all)
            order.push_back(&told);
        std::stable_sort(order.begin(), order.end(), [](const Told *a, const Told *b) {
            const auto rank = [](const Told *told) {
                const qint64 width = !told->days         ? 100000
                                     : told->days->exact ? 0
                                                         : told->days->last - told->days->first;
                return std::tuple(width, told->event->part.isEmpty(), -static_cast<int>(told->participants.size()));
            };
            return rank(a) < rank(b);
        });
        return order;
    }

    /// The group that \a told is most like, other than \a own, if it is more like it than \a least; else -1.
    int likest(const Told &told, int own, double least)
    {
        int best = -1;
        for (const int candidate : m_index.near(told)) {
            const Group &group = m_groups[static_cast<std::size_t>(candidate)];
            if (candidate == own || group.members.empty())
                continue;
            const double alike = likenessTo(group, told);
            if (alike > least && mayJoin(group, told)) {
                least = alike;
                best = candidate;
            }
        }
        return best;
    }

    void place(const Told &told)
    {
        int group = likest(told, -1, Likeness::threshold);
        if (group < 0) {
            group = static_cast<int>(m_groups.size());
            m_groups.emplace_back();
        }
        add(told, group);
    }

    /// What was placed before the group it belongs to had grown moves there.
    void lookAgain()
    {
        for (const Told *told : bestToldFirst()) {
            const int from = m_groupOf[static_cast<std::size_t>(number(*told))];
            Group &group = m_groups[static_cast<std::size_t>(from)];
            if (m_mates.contains(m_ties.find(number(*told))))
                continue; // the user's word
            std::erase(group.members, told);
            const double own = group.members.empty() ? 0 : likenessTo(group, *told);
            const int to = likest(*told, from, std::max(own + better, Likeness::threshold));
            if (to < 0)
                group.members.push_back(told);
            else
                add(*told, to);
        }
        for (Group &group : m_groups) {
            group.articles.clear();
            for (const Told *told : group.members)
                group.articles.insert(told->report.article.value);
        }
    }

    /// Puts \a told, and the reports that the user says are of the same event, into \a group.
    void add(const Told &told, int group)
    {
        const auto mates = m_mates.find(m_ties.find(number(told)));
        const std::vector<int> all = mates == m_mates.end() ? std::vector{number(told)} : mates->second;
        for (const int one : all) {
            const Told &mate = m_all[static_cast<std::size_t>(one)];
            Group &into = m_groups[static_cast<std::size_t>(group)];
            into.members.push_back(&mate);
            into.articles.insert(mate.report.article.value);
            m_groupOf[static_cast<std::size_t>(one)] = group;
            m_index.add(mate, group);
        }
    }

    double likenessTo(const Group &group, const Told &told) const
    {
        double best = 0;
        double sum = 0;
        const std::size_t held = std::min(group.members.size(), representatives);
        for (std::size_t m = 0; m < held; ++m) {
            const double alike = m_likeness.between(*group.members[m], told);
            sum += alike;
            best = std::max(best, alike);
        }
        best = (1 - wholeGroup) * best + wholeGroup * sum / static_cast<double>(held);
        if (best == 0 || !group.articles.contains(told.report.article.value))
            return best;
        const bool repeated =
            std::all_of(group.members.begin(), group.members.end(), [&](const Told *member) {
                return member->report.article != told.report.article || saysTheSame(*member, told);
            });
        return repeated ? best : 0;
    }

    /// Whether one article would not tell \a a and \a b as two things.
    bool saysTheSame(const Told &a, const Told &b) const
    {
        const bool bothDated = a.days && b.days;
        if (a.event->type != b.event->type || (!bothDated && a.report.status != b.report.status))
            return false;
        const Likeness::Parts like = m_likeness.parts(a, b);
        const bool encounter = a.event->type == EventType::Meeting || a.event->type == EventType::Visit ||
                               a.event->type == EventType::Gathering;
        return like.time > 0 && like.contained > 0.99 && !like.otherPart && !like.otherPlace &&
               (encounter || like.words >= 0.4);
    }

    /// The third pass: the same company and kind of event, other days.
    void joinMoved()
    {
        std::map<std::pair<EventType, std::vector<EntityId>>, std::vector<int>> alike;
        for (int g = 0; g < static_cast<int>(m_groups.size()); ++g) {
            if (m_groups[static_cast<std::size_t>(g)].members.empty())
                continue;
            const Told &told = *m_groups[static_cast<std::size_t>(g)].members.front();
            if (told.days && !told.participants.empty())
                alike[{told.event->type, told.participants}].push_back(g);
        }
        for (auto &[what, groups] : alike) {
            std::sort(groups.begin(), groups.end(), [this](int a, int b) {
                return std::pair(firstTold(a), a) < std::pair(firstTold(b), b);
            });
            for (std::size_t i = 1; i < groups.size(); ++i) {
                for (std::size_t k = i; k-- > 0;) {
                    Group &earlier = m_groups[static_cast<std::size_t>(groups[k])];
                    Group &later = m_groups[static_cast<std::size_t>(groups[i])];
                    if (!earlier.members.empty() && isMoved(earlier, later) && mayJoin(earlier, later)) {
                        absorb(later, earlier);
                        break;
                    }
                }
            }
        }
    }

    qint64 firstTold(int group) const
    {
        qint64 first = std::numeric_limits<qint64>::max();
        for (const Told *told : m_groups[static_cast<std::size_t>(group)].members)
            first = std::min(first, told->published == 0 ? first : told->published);
        return first;
    }

    void absorb(Group &into, Group &from)
    {
        into.members.insert(into.members.end(), from.members.begin(), from.members.end());
        into.articles.insert(from.articles.begin(), from.articles.end());
        from = {};
    }

    bool isMoved(const Group &earlier, const Group &later) const
    {
        const Told &a = *earlier.members.front();
        const Told &b = *later.members.front();
        const bool cue = std::any_of(later.members.begin(), later.members.end(),
                                     [this](const Told *told) { return tellsOfMove(m_story, told->report); });
        const bool planned =
            std::none_of(earlier.members.begin(), earlier.members.end(),
                         [](const Told *told) { return told->report.status == Status::Occurred; });
        const qint64 gap = std::abs(a.days->first - b.days->first);
        if (planned && gap <= daysMoved && namesAsNewDay(earlier, b))
            return true;
        const Likeness::Parts like = m_likeness.parts(a, b);
        // What one alone plans must be told in like words: he has many plans.
        const bool alone = a.participants.size() < 2;
        if (cue && planned && gap <= daysMoved && (!alone || like.words >= movedAlone))
            return true;
        if (alone)
            return false;
        const bool inOneArticle = std::any_of(earlier.articles.begin(), earlier.articles.end(),
                                              [&](int article) { return later.articles.contains(article); });
        return !inOneArticle && a.days->exact && b.days->exact && gap <= daysMistaken && !like.otherPart &&
               !like.otherPlace && (like.words >= 0.5 || (like.samePlace && like.words >= 0.3));
    }

    /// Whether a report of \a group says that the day was moved, to the day of \a later.
    bool namesAsNewDay(const Group &group, const Told &later) const
    {
        return std::any_of(group.members.begin(), group.members.end(), [&](const Told *told) {
            if (!tellsOfMove(m_story, told->report))
                return false;
            const ReadArticle &read = *m_story[told->report.article].read;
            const Span sentence = sentenceAround(read.article.text, told->report.evidence.front());
            const auto &times = read.extraction.times;
            return std::any_of(times.begin(), times.end(), [&](const TimeMention &time) {
                return sentence.contains(time.span) && time.value == later.event->start;
            });
        });
    }

    static bool before(const StoryEvent &a, const StoryEvent &b)
    {
        const auto rank = [](const StoryEvent &event) {
            const auto days = daysOf(event);
            const Report &first = event.reports.front();
            return std::tuple(!days, days ? days->first : QDate(), days ? days->last : QDate(), event.part,
                              first.article, first.item);
        };
        return rank(a) < rank(b);
    }

    Story &m_story;
    std::vector<Told> m_all;
    const Likeness m_likeness;
    std::vector<Group> m_groups;
    GroupIndex m_index;
    bool m_tied = false;    ///< whether the user said anything of events
    ConstrainedSets m_ties; ///< of reports, by their number in m_all; what the user said alone
    std::map<int, std::vector<int>> m_mates; ///< by set: the reports that the user says are of one event
    std::vector<int> m_groupOf;              ///< of reports; -1 for those not yet placed
};

} // namespace

void mergeEvents(Story &story, const EntityMap &entities, const Constraints &constraints, StoryCache &cache)
{
    EventMerger(story, entities, constraints, cache).merge();
}

} // namespace Haengbo
