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
// A second pass lays groups together whose days exclude each other: a plan that was moved, as a later report
// says in so many words, and a happening for which two outlets give neighbouring days.
#include "model/story/filter.h"
#include "model/story/likeness.h"
#include "model/story/merging.h"
#include "model/story/outcome.h"
#include "model/story/ties.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <map>
#include <set>

namespace Haengbo {

namespace {

constexpr std::size_t representatives = 6; // members of a group that a new report is held against
constexpr int monthsListed = 15;           // what is vaguer is listed under 'any month'
constexpr int monthsAround = 2;            // of the publication: what a report without a day may mean
constexpr int anyMonth = 0;
constexpr qint64 daysListed = 31;  // of an event that lasts longer
constexpr qint64 daysMistaken = 2; // outlets that name different days of one event are hardly further apart
constexpr qint64 daysMoved = 200;
constexpr double movedAlone = 0.2; // share of words
constexpr double wholeGroup = 0.4; // how much the mean over a group counts beside its likest member

struct Group
{
    std::vector<const Told *> members;
    std::set<int> articles;
};

int monthOf(qint64 julianDay)
{
    const QDate date = QDate::fromJulianDay(julianDay);
    return date.year() * 12 + date.month();
}

/// Groups by participant and day. Whom most reports name is looked up only where a report names nobody else:
/// what two reports share beside him brings them together.
class GroupIndex
{
public:
    explicit GroupIndex(const Likeness &likeness)
        : m_likeness(likeness)
    {
    }

    void add(const Told &told, int group)
    {
        const bool exact = told.days && told.days->exact;
        for (const EntityId participant : told.participants) {
            for (const int month : months(told)) {
                insert(m_byMonth[{participant.value, month}], group);
                if (!exact)
                    insert(m_vague[{participant.value, month}], group);
            }
            if (exact) {
                for (const int day : days(told))
                    insert(m_byDay[{participant.value, day}], group);
            }
        }
        if (!told.days && told.participants.size() > 1)
            insert(m_undated[told.participants], group);
    }

    /// The groups that may hold \a told, in order of their numbers.
    std::vector<int> near(const Told &told) const
    {
        std::vector<int> groups;
        const bool exact = told.days && told.days->exact;
        std::vector<int> keys = months(told);
        if (keys.front() != anyMonth)
            keys.push_back(anyMonth);
        for (const EntityId participant : telling(told)) {
            for (const int month : keys)
                append(groups, exact ? m_vague : m_byMonth, {participant.value, month});
            if (exact) {
                for (const int day : days(told))
                    append(groups, m_byDay, {participant.value, day});
            }
        }
        // The same company without a day, told at any time.
        if (const auto same = m_undated.find(told.participants); !told.days && same != m_undated.end())
            groups.insert(groups.end(), same->second.begin(), same->second.end());
        std::sort(groups.begin(), groups.end());
        groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
        return groups;
    }

private:
    using Lists = QHash<std::pair<int, int>, std::vector<int>>;

    std::vector<EntityId> telling(const Told &told) const
    {
        std::vector<EntityId> few;
        std::copy_if(told.participants.begin(), told.participants.end(), std::back_inserter(few),
                     [this](EntityId one) { return m_likeness.weight(one) >= Likeness::everybodys; });
        return few.empty() ? told.participants : few;
    }

    static std::vector<int> months(const Told &told)
    {
        if (!told.days && told.published == 0)
            return {anyMonth};
        // A visit that begins the day before may be in the month before.
        const int first = told.days ? monthOf(told.days->first - 1) : monthOf(told.published) - monthsAround;
        const int last = told.days ? monthOf(told.days->last + 1) : monthOf(told.published) + monthsAround;
        if (last - first >= monthsListed)
            return {anyMonth};
        std::vector<int> all;
        for (int month = first; month <= last; ++month)
            all.push_back(month);
        return all;
    }

    /// The days of an event, and for a visit those beside them.
    static std::vector<int> days(const Told &told)
    {
        const qint64 beside = told.event->type == EventType::Visit ? 1 : 0;
        std::vector<int> all;
        const qint64 last = std::min(told.days->last, told.days->first + daysListed) + beside;
        for (qint64 day = told.days->first - beside; day <= last; ++day)
            all.push_back(static_cast<int>(day));
        return all;
    }

    static void insert(std::vector<int> &list, int group)
    {
        if (list.empty() || list.back() != group)
            list.push_back(group);
    }

    static void append(std::vector<int> &groups, const Lists &lists, std::pair<int, int> key)
    {
        const auto found = lists.constFind(key);
        if (found != lists.constEnd())
            groups.insert(groups.end(), found->begin(), found->end());
    }

    const Likeness &m_likeness;
    Lists m_byMonth; ///< all
    Lists m_vague;   ///< by month, those without an exact day
    Lists m_byDay;   ///< those with one
    std::map<std::vector<EntityId>, std::vector<int>> m_undated;
};

class EventMerger
{
public:
    EventMerger(Story &story, const EntityMap &entities, const Constraints &constraints)
        : m_story(story)
        , m_all(reportsOf(story, entities))
        , m_likeness(story, m_all)
        , m_index(m_likeness)
        , m_ties(m_all.size())
        , m_placed(m_all.size(), false)
    {
        tie(constraints);
    }

    void merge()
    {
        for (const Told *told : bestToldFirst()) {
            if (!m_placed[static_cast<std::size_t>(number(*told))])
                place(*told);
        }
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

    bool mayJoin(const Told &a, const Told &b) { return m_ties.mayJoin(number(a), number(b)); }

    void tie(const Constraints &constraints)
    {
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
                return std::tuple(width, -static_cast<int>(told->participants.size()));
            };
            return rank(a) < rank(b);
        });
        return order;
    }

    void place(const Told &told)
    {
        int best = -1;
        double bestLikeness = Likeness::threshold;
        for (const int candidate : m_index.near(told)) {
            const Group &group = m_groups[static_cast<std::size_t>(candidate)];
            const double alike = likenessTo(group, told);
            if (alike > bestLikeness && mayJoin(*group.members.front(), told)) {
                bestLikeness = alike;
                best = candidate;
            }
        }
        if (best < 0) {
            best = static_cast<int>(m_groups.size());
            m_groups.emplace_back();
        }
        add(told, best);
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
            m_placed[static_cast<std::size_t>(one)] = true;
            m_index.add(mate, group);
        }
        for (const int one : all)
            m_ties.join(number(*m_groups[static_cast<std::size_t>(group)].members.front()), one);
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

    /// The second pass: the same company and kind of event, other days.
    void joinMoved()
    {
        std::map<std::pair<EventType, std::vector<EntityId>>, std::vector<int>> alike;
        for (int g = 0; g < static_cast<int>(m_groups.size()); ++g) {
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
                    if (!earlier.members.empty() && isMoved(earlier, later) &&
                        mayJoin(*earlier.members.front(), *later.members.front())) {
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
        m_ties.join(number(*into.members.front()), number(*from.members.front()));
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
    ConstrainedSets m_ties;                  ///< of reports, by their number in m_all
    std::map<int, std::vector<int>> m_mates; ///< by set: the reports that the user says are of one event
    std::vector<bool> m_placed;              ///< reports
};

} // namespace

void mergeEvents(Story &story, const EntityMap &entities, const Constraints &constraints)
{
    EventMerger(story, entities, constraints).merge();
}

} // namespace Haengbo
