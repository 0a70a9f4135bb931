// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <utility>

namespace Haengbo::Names {

namespace {

constexpr double organizationThreshold = 1.29;
constexpr double placeThreshold = 1.5;
constexpr double personThreshold = 1.5;
constexpr double productThreshold = 1.5;

/// A name that comes back with several particles is a topic of the article, not a slip.
double repetition(const Name &name)
{
    const int uses = name.facts->here.uses;
    const int tails = name.facts->here.tails;
    return std::clamp(0.2 * (uses - 1) + 0.25 * (tails - 1), 0.0, 1.2); // phrases are not counted: no uses
}

} // namespace

int NameTable::enter(WordFacts &facts)
{
    facts.here.name = static_cast<int>(names.size());
    const EndingMatch &ending = facts.organizationEnding();
    const bool namelike = ending.length > 0 && ending.length < facts.word().size();
    Name &fresh = names.emplace_back(facts);
    fresh.generic =
        (facts.flags() & (Common | Stop | Descriptor | Head)) || (!namelike && facts.isCompound());
    return facts.here.name;
}

int NameTable::add(WordFacts &facts, EntityKind kind, double weight, RuleName rule)
{
    const int id = facts.here.name >= 0 ? facts.here.name : enter(facts);
    Name &name = names[static_cast<std::size_t>(id)];
    const auto at = static_cast<std::size_t>(kind);
    // The same evidence again counts for less, and the third time for nothing: repetition is weighed apart.
    int known = name.spoken;
    while (known >= 0 && spoken[static_cast<std::size_t>(known)].rule != rule)
        known = spoken[static_cast<std::size_t>(known)].before;
    if (known < 0) {
        known = static_cast<int>(spoken.size());
        spoken.push_back({rule, 0, std::exchange(name.spoken, known)});
    }
    const int times = ++spoken[static_cast<std::size_t>(known)].times;
    name.weight[at] += times == 1 ? weight : times == 2 ? weight * 0.4 : 0;
    if (weight > name.strongest[at]) {
        name.strongest[at] = weight;
        name.rule[at] = rule;
    }
    return id;
}

int NameTable::addPhrase(int first, int last, EntityKind kind, double weight, RuleName rule)
{
    if (first == last)
        return add(*unit(first).facts, kind, weight, rule);
    const int id = add(joined(first, last), kind, weight, rule);
    if (kind == EntityKind::Organization) {
        phraseOf.resize(units.list.size(), -1);
        for (int at = first;; at = unit(at).next) {
            phraseOf[static_cast<std::size_t>(at)] = id;
            if (at == last)
                break;
        }
    }
    return id;
}

std::optional<EntityKind> NameTable::kindOf(int at) const
{
    const Name &name = names[static_cast<std::size_t>(at)];
    static constexpr std::array thresholds{personThreshold, organizationThreshold, placeThreshold,
                                           productThreshold};
    std::size_t best = 0;
    for (std::size_t kind = 1; kind < name.weight.size(); ++kind) {
        if (name.weight[kind] > name.weight[best])
            best = kind;
    }
    double weight = name.weight[best];
    // A dictionary word needs one strong reason; weak ones heap up for every word that comes often.
    if (name.generic && name.strongest[best] < 1.2)
        return std::nullopt;
    if (weight > 0 && !name.generic)
        weight += repetition(name);
    return weight >= thresholds[best] ? std::optional(static_cast<EntityKind>(best)) : std::nullopt;
}

bool NameTable::isFirmOrganization(const WordFacts &facts) const
{
    const int at = facts.here.name;
    constexpr auto organization = static_cast<std::size_t>(EntityKind::Organization);
    return at >= 0 && names[static_cast<std::size_t>(at)].strongest[organization] >= 1.3 &&
           kindOf(at) == EntityKind::Organization;
}

JoinedWords NameTable::joined(int first, int last) const
{
    JoinedWords text;
    for (int at = first; at >= 0; at = unit(at).next) {
        if (at != first)
            text.append(u' ');
        const QStringView word = at == last ? unit(at).word : unit(at).full;
        text.append(word.data(), word.size());
        if (at == last)
            break;
    }
    return text;
}

Span NameTable::spanOf(int first, int last) const { return unit(first).stem.united(unit(last).stem); }

bool NameTable::isBareBefore(int at) const
{
    const Unit &one = unit(at);
    return one.isBare() || (!one.tailApart && one.full.size() - one.word.size() == 1 &&
                            (one.form->flags() & (Title | AnyPlace | Body)));
}

NameTable tableByRules(const Analysis &analysis, const std::vector<TimeMention> &times,
                       const std::vector<Amount> &amounts)
{
    NameTable table{analysis, cutUnits(analysis, times, amounts)};
    table.candidates = findCandidates(table.units);
    table.names.reserve(table.units.list.size() / 4 + 16); // most articles have fewer
    table.frames.reserve(8);
    table.spoken.reserve(table.units.list.size() / 2 + 16);
    takeHints(table);
    findOrganizations(table);
    findPlaces(table);
    spreadAlongLists(table);
    findPersons(table);
    findAffiliations(table);
    spreadPersonsAlongLists(table);
    return table;
}

} // namespace Haengbo::Names
