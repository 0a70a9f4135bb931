// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/eventties.h"

#include "model/story/likeness.h"
#include "model/story/places.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double likeWords = 0.35;       // share of the pairs of letters
constexpr std::size_t mostCompared = 20; // the first reports of an event: copies of one story are many

bool fit(const DayRange &a, const DayRange &b) { return a.first <= b.last && b.first <= a.last; }

/// What \a a and \a b tell of the time.
std::optional<InCommon> timeInCommon(const Told &a, const Told &b)
{
    if (!a.days && !b.days)
        return {};
    if (!a.days || !b.days)
        return InCommon::Period;
    if (a.days->exact && b.days->exact && a.days->first == b.days->first)
        return InCommon::Day;
    return fit(*a.days, *b.days) ? InCommon::Period : InCommon::Moved;
}

double sharedWords(const Told &a, const Told &b)
{
    std::vector<Word> both;
    std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(),
                          std::back_inserter(both));
    const std::size_t all = a.words.size() + b.words.size();
    return all == 0 ? 0 : 2 * static_cast<double>(both.size()) / static_cast<double>(all);
}

class Comparing
{
public:
    explicit Comparing(const Story &story)
        : m_story(story)
    {
    }

    EventTie tie(const Told &a, const Told &b) const
    {
        EventTie tie;
        const auto add = [&](InCommon what, bool holds) {
            if (holds)
                tie.inCommon.push_back(what);
        };
        add(InCommon::Type, a.event->type == b.event->type);
        if (const auto time = timeInCommon(a, b))
            tie.inCommon.push_back(*time);
        const bool hours = !a.event->part.isEmpty() && !b.event->part.isEmpty();
        add(InCommon::Hour, hours && partsFit(a.event->part, b.event->part));
        for (const EntityId one : a.participants) {
            if (std::binary_search(b.participants.begin(), b.participants.end(), one))
                tie.names += m_story[one].name;
        }
        add(InCommon::People, !tie.names.isEmpty());
        add(InCommon::Speaks, speaksFor(a, b) || speaksFor(b, a));
        const bool places = a.place.isValid() && b.place.isValid();
        add(InCommon::Place,
            places && (a.place == b.place || Places::alike(m_story[a.place].name, m_story[b.place].name)));
        std::vector<Title> titles;
        std::set_intersection(a.titles.begin(), a.titles.end(), b.titles.begin(), b.titles.end(),
                              std::back_inserter(titles));
        add(InCommon::Title, !titles.empty());
        add(InCommon::Words, sharedWords(a, b) >= likeWords);
        return tie;
    }

private:
    bool speaksFor(const Told &people, const Told &companies) const
    {
        return std::any_of(people.participants.begin(), people.participants.end(), [&](EntityId one) {
            const EntityId employer = m_story[one].affiliation;
            return employer.isValid() &&
                   std::binary_search(companies.participants.begin(), companies.participants.end(),
                                      employer) &&
                   !std::binary_search(people.participants.begin(), people.participants.end(), employer);
        });
    }

    const Story &m_story;
};

} // namespace

QString toId(InCommon what)
{
    static const std::array ids{u"same-type"_s,  u"same-day"_s,    u"day-fits"_s,   u"other-day"_s,
                                u"same-hour"_s,  u"same-people"_s, u"speaks-for"_s, u"same-place"_s,
                                u"same-title"_s, u"like-words"_s};
    return u"story:"_s + ids[static_cast<std::size_t>(what)];
}

EventTies::EventTies(const Story &story)
    : m_story(story)
    , m_entities(story.articles.size())
{
    for (std::size_t a = 0; a < m_entities.size(); ++a)
        m_entities[a].resize(story.articles[a].read->extraction.entities.size());
    for (int e = 0; e < static_cast<int>(story.entities.size()); ++e) {
        for (const FoundIn &at : story[EntityId{e}].foundIn) {
            auto &own = m_entities[static_cast<std::size_t>(at.article.value)];
            if (at.entity >= 0 && at.entity < static_cast<int>(own.size()))
                own[static_cast<std::size_t>(at.entity)] = {e};
        }
    }
}

std::vector<EventTie> EventTies::of(const StoryEvent &event) const
{
    std::vector<Told> told;
    for (const Report &report : event.reports) {
        const StoryArticle &article = m_story[report.article];
        std::vector<Told> own =
            reportsOf(report.article, *article.read, tellingsOf(*article.read),
                      m_entities[static_cast<std::size_t>(report.article.value)], article.published.value);
        if (report.item < 0 || report.item >= static_cast<int>(own.size()))
            return {}; // told by hand
        told.push_back(std::move(own[static_cast<std::size_t>(report.item)]));
    }
    const Comparing comparing(m_story);
    std::vector<EventTie> ties;
    for (std::size_t r = 1; r < told.size(); ++r) {
        EventTie best;
        for (std::size_t other = 0; other < std::min(r, mostCompared); ++other) {
            EventTie tie = comparing.tie(told[other], told[r]);
            if (other == 0 || tie.inCommon.size() > best.inCommon.size()) {
                best = std::move(tie);
                best.other = static_cast<int>(other);
            }
        }
        best.report = static_cast<int>(r);
        ties.push_back(std::move(best));
    }
    return ties;
}

QStringList EventTies::rulesOf(const StoryEvent &event) const
{
    QStringList rules;
    for (const EventTie &tie : of(event)) {
        for (const InCommon what : tie.inCommon) {
            if (!rules.contains(toId(what)))
                rules += toId(what);
        }
    }
    rules.sort();
    return rules;
}

} // namespace Haengbo
