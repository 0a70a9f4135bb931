// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One group for all reports of a happening.
//
// Reports are taken the best told first (the day known, then the hour, then many names) and each joins the
// group it is most like, or opens a new one. Only groups of reports that it is like (likenessgraph.h) are
// looked at. An article tells different things as different events: two of its reports go into one group only
// when they say the same of everything.
//
// A second pass moves reports to a group that turned out to be liker: the best told ones come first, before
// those that tell what they are of.
//
// A third pass lays groups together whose days exclude each other: a plan that was moved, as a later report
// says in so many words, and a happening for which two outlets give neighbouring days.
#include "model/story/eventgroups.h"

#include "model/story/mixing.h"
#include "model/story/outcome.h"
#include "model/story/ties.h"

#include <algorithm>
#include <limits>
#include <set>

namespace Haengbo {

namespace {

constexpr std::size_t representatives = 5; // members of a group that a new report is held against
constexpr qint64 daysMistaken = 2; // outlets that name different days of one event are hardly further apart
constexpr qint64 daysMoved = 200;
constexpr double movedAlone = 0.2; // share of words
constexpr double better = 0.05;    // how much liker another group must be for a report to move there
constexpr double wholeGroup = 0.3; // how much the mean over a group counts beside its likest member

} // namespace

EventGroups::EventGroups(const Story &story, const ReportPool &pool, const LikenessGraph &graph,
                         const Constraints &constraints)
    : m_story(story)
    , m_pool(pool)
    , m_graph(graph)
    , m_groupOf(pool.size(), -1)
    , m_alike(pool.size())
    , m_ties(pool.size())
{
    tie(constraints);
}

std::vector<std::vector<int>> EventGroups::make()
{
    const std::vector<int> order = bestToldFirst();
    for (const int report : order) {
        if (groupOf(report) >= 0)
            continue; // came with a mate
        spread(report);
        int to = likest(report, -1, Likeness::threshold);
        if (to < 0) {
            to = static_cast<int>(m_groups.size());
            m_groups.emplace_back();
        }
        add(report, to);
    }
    lookAgain(order);
    joinMoved();
    std::vector<std::vector<int>> all;
    for (Group &one : m_groups) {
        if (one.members.empty())
            continue;
        std::sort(one.members.begin(), one.members.end(), [this](int a, int b) {
            const Report &left = told(a).report;
            const Report &right = told(b).report;
            return std::tie(left.article, left.item) < std::tie(right.article, right.item);
        });
        all.push_back(std::move(one.members));
    }
    return all;
}

void EventGroups::tie(const Constraints &constraints)
{
    m_tied = std::any_of(constraints.begin(), constraints.end(), [](const Constraint &constraint) {
        return std::holds_alternative<EventConstraint>(constraint);
    });
    std::set<int> tied;
    applyConstraints<EventConstraint>(
        m_story, constraints, m_ties,
        [&](ArticleId article, int event) {
            return m_pool.reportsOf(article)[static_cast<std::size_t>(event)];
        },
        [&](int a, int b) {
            tied.insert({a, b});
        });
    for (const int report : m_pool.all()) {
        if (tied.contains(report))
            m_mates[m_ties.find(report)].push_back(report);
    }
}

/// Whether the user keeps nothing of \a group apart from \a report.
bool EventGroups::mayJoin(const Group &group, int report)
{
    return !m_tied || std::all_of(group.members.begin(), group.members.end(),
                                  [&](int member) { return m_ties.mayJoin(member, report); });
}

bool EventGroups::mayJoin(const Group &a, const Group &b)
{
    return std::all_of(b.members.begin(), b.members.end(), [&](int member) { return mayJoin(a, member); });
}

std::vector<int> EventGroups::bestToldFirst() const
{
    std::vector<int> order = m_pool.all();
    std::sort(order.begin(), order.end(), [this](int a, int b) { return m_graph.isBetterTold(a, b); });
    return order;
}

/// Makes m_alike tell how like \a report the others are.
void EventGroups::spread(int report)
{
    for (const LikenessGraph::Near &near : m_graph.near(report))
        m_alike[static_cast<std::size_t>(near.report)] = {report, near.alike};
}

/// The group that \a report is most like, other than \a own, if it is more like it than \a least; else -1.
/// spread() must have been called.
int EventGroups::likest(int report, int own, double least)
{
    std::vector<int> &candidates = m_candidates;
    candidates.clear();
    for (const LikenessGraph::Near &near : m_graph.near(report)) {
        const int candidate = groupOf(near.report);
        if (near.alike > least && candidate >= 0 && candidate != own)
            candidates.push_back(candidate);
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    int best = -1;
    for (const int candidate : candidates) {
        const double alike = likenessTo(group(candidate), report);
        if (alike > least && mayJoin(group(candidate), report)) {
            least = alike;
            best = candidate;
        }
    }
    return best;
}

/// What was placed before the group it belongs to had grown moves there.
void EventGroups::lookAgain(const std::vector<int> &order)
{
    for (const int report : order) {
        if (!m_mates.empty() && m_mates.contains(m_ties.find(report)))
            continue; // the user's word
        if (m_graph.near(report).empty())
            continue;
        const int from = groupOf(report);
        std::erase(group(from).members, report);
        spread(report);
        const double own = group(from).members.empty() ? 0 : likenessTo(group(from), report);
        const int to = likest(report, from, std::max(own + better, Likeness::threshold));
        if (to < 0)
            group(from).members.push_back(report);
        else
            add(report, to);
    }
    for (Group &one : m_groups) {
        one.articles.clear();
        for (const int report : one.members)
            addArticle(one, told(report).report.article.value);
    }
}

void EventGroups::addArticle(Group &group, int article)
{
    const auto at = std::lower_bound(group.articles.begin(), group.articles.end(), article);
    if (at == group.articles.end() || *at != article)
        group.articles.insert(at, article);
}

/// Puts \a report, and the reports that the user says are of the same event, into group \a number.
void EventGroups::add(int report, int number)
{
    const auto mates = m_mates.empty() ? m_mates.end() : m_mates.find(m_ties.find(report));
    const std::vector<int> all = mates == m_mates.end() ? std::vector{report} : mates->second;
    for (const int one : all) {
        group(number).members.push_back(one);
        addArticle(group(number), told(one).report.article.value);
        groupOf(one) = number;
    }
}

/// How like \a group is to \a report, which spread() was called with.
double EventGroups::likenessTo(const Group &group, int report) const
{
    double best = 0;
    double sum = 0;
    const std::size_t held = std::min(group.members.size(), representatives);
    for (std::size_t m = 0; m < held; ++m) {
        const LikenessGraph::Near &last = m_alike[static_cast<std::size_t>(group.members[m])];
        const double alike = last.report == report ? last.alike : 0;
        sum += alike;
        best = std::max(best, alike);
    }
    best = (1 - wholeGroup) * best + wholeGroup * sum / static_cast<double>(held);
    const ArticleId article = told(report).report.article;
    if (best == 0 || !std::binary_search(group.articles.begin(), group.articles.end(), article.value))
        return best;
    const bool repeated = std::all_of(group.members.begin(), group.members.end(), [&](int member) {
        return told(member).report.article != article || saysTheSame(told(member), told(report));
    });
    return repeated ? best : 0;
}

/// Whether one article would not tell \a a and \a b as two things.
bool EventGroups::saysTheSame(const Told &a, const Told &b) const
{
    const bool bothDated = a.days && b.days;
    if (a.event->type != b.event->type || (!bothDated && a.report.status != b.report.status))
        return false;
    const Likeness::Parts like = m_pool.likeness().parts(a, b);
    if (like.time <= 0 || like.contained <= 0.99 || like.otherPart || like.otherPlace)
        return false;
    const bool encounter = a.event->type == EventType::Meeting || a.event->type == EventType::Visit ||
                           a.event->type == EventType::Gathering;
    return encounter || like.words >= 0.4;
}

/// The third pass: the same company and kind of event, other days.
void EventGroups::joinMoved()
{
    std::vector<Dated> all = dated();
    for (std::size_t i = 1; i < all.size(); ++i) {
        for (std::size_t k = i; k-- > 0 && all[k].what == all[i].what;) {
            Group &earlier = group(all[k].group);
            Group &later = group(all[i].group);
            if (!earlier.members.empty() && isMoved(all[k], all[i]) && mayJoin(earlier, later)) {
                absorb(later, earlier);
                all[i].isPlanned = all[i].isPlanned && all[k].isPlanned;
                all[i].tellsOfMove = all[i].tellsOfMove || all[k].tellsOfMove;
                break;
            }
        }
    }
}

/// The groups with a day, those of one company and kind together in the order in which they were told of.
std::vector<EventGroups::Dated> EventGroups::dated() const
{
    std::vector<Dated> all;
    for (int g = 0; g < static_cast<int>(m_groups.size()); ++g) {
        if (group(g).members.empty())
            continue;
        const Told &front = told(group(g).members.front());
        if (!front.days || front.participants.empty())
            continue;
        Fingerprint what;
        what.add(static_cast<quint64>(front.event->type));
        for (const EntityId one : front.participants)
            what.add(static_cast<quint64>(one.value));
        Dated one{g, std::numeric_limits<qint64>::max(), what.value(), true, false};
        for (const int member : group(g).members) {
            if (told(member).published != 0)
                one.firstTold = std::min(one.firstTold, told(member).published);
            one.isPlanned = one.isPlanned && told(member).report.status != Status::Occurred;
            one.tellsOfMove = one.tellsOfMove || m_pool.tellsOfMove(member);
        }
        all.push_back(one);
    }
    std::sort(all.begin(), all.end(), [](const Dated &a, const Dated &b) {
        return std::tie(a.what, a.firstTold, a.group) < std::tie(b.what, b.firstTold, b.group);
    });
    return all;
}

void EventGroups::absorb(Group &into, Group &from)
{
    into.members.insert(into.members.end(), from.members.begin(), from.members.end());
    for (const int article : from.articles)
        addArticle(into, article);
    from = {};
}

bool EventGroups::isMoved(const Dated &earlier, const Dated &later) const
{
    const Told &a = told(group(earlier.group).members.front());
    const Told &b = told(group(later.group).members.front());
    const qint64 gap = std::abs(a.days->first - b.days->first);
    const bool mayMove = earlier.isPlanned && gap <= daysMoved && (earlier.tellsOfMove || later.tellsOfMove);
    const bool mayMistake = gap <= daysMistaken && a.days->exact && b.days->exact;
    if (!mayMove && !mayMistake)
        return false;
    if (mayMove && namesAsNewDay(group(earlier.group), b))
        return true;
    const Likeness::Parts like = m_pool.likeness().parts(a, b);
    // What one alone plans must be told in like words: he has many plans.
    const bool alone = a.participants.size() < 2;
    if (mayMove && later.tellsOfMove && (!alone || like.words >= movedAlone))
        return true;
    if (alone || !mayMistake)
        return false;
    const std::vector<int> &others = group(later.group).articles;
    const bool inOneArticle =
        std::any_of(group(earlier.group).articles.begin(), group(earlier.group).articles.end(),
                    [&](int article) { return std::binary_search(others.begin(), others.end(), article); });
    return !inOneArticle && !like.otherPart && !like.otherPlace &&
           (like.words >= 0.5 || (like.samePlace && like.words >= 0.3));
}

/// Whether a report of \a group says that the day was moved, to the day of \a later.
bool EventGroups::namesAsNewDay(const Group &group, const Told &later) const
{
    return std::any_of(group.members.begin(), group.members.end(), [&](int member) {
        if (!m_pool.tellsOfMove(member))
            return false;
        const Report &report = told(member).report;
        const ReadArticle &read = *m_story[report.article].read;
        const Span sentence = sentenceAround(read.article.text, report.evidence.front());
        const auto &times = read.extraction.times;
        return std::any_of(times.begin(), times.end(), [&](const TimeMention &time) {
            return sentence.contains(time.span) && time.value == later.event->start;
        });
    });
}

} // namespace Haengbo
