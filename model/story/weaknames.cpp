// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/weaknames.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// The number of \a key for things of the kind of \a node.
std::size_t keyFor(const EntityNode &node, int key)
{
    return static_cast<std::size_t>(key) * 4 + static_cast<std::size_t>(node.kind);
}

void sortOut(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::size_t inCommon(const std::vector<int> &a, const std::vector<int> &b)
{
    std::vector<int> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return both.size();
}

} // namespace

std::vector<WeakNames::Meant> WeakNames::meant()
{
    const std::vector<ShortForm> forms = shortForms();
    gather(forms);
    std::vector<Meant> all;
    for (const ShortForm &form : forms) {
        if (const int bearer = bearerMeant(form); bearer >= 0)
            all.push_back({bearer, form.root});
    }
    return all;
}

/// The sets with one strong name alone, which others bear as a weak one.
std::vector<WeakNames::ShortForm> WeakNames::shortForms()
{
    constexpr int none = -1;
    constexpr int several = -2;
    std::vector<bool> isWeak(m_nodes.book().keyCount() * 4);
    std::vector<int> only(static_cast<std::size_t>(m_nodes.count()), none); // by set: its strong key
    for (int n = 0; n < m_nodes.count(); ++n) {
        const EntityNode &node = m_nodes[n];
        for (const int key : node.weak())
            isWeak[keyFor(node, key)] = true;
        int &own = only[static_cast<std::size_t>(m_sets.find(n))];
        for (const int key : node.strong()) {
            const auto number = static_cast<int>(keyFor(node, key));
            own = own == none || own == number ? number : several;
        }
    }
    std::vector<ShortForm> forms;
    for (int root = 0; root < m_nodes.count(); ++root) {
        const int own = only[static_cast<std::size_t>(root)];
        if (own >= 0 && isWeak[static_cast<std::size_t>(own)])
            forms.push_back({root, static_cast<std::size_t>(own)});
    }
    return forms;
}

/// Fills m_bearers and m_groups as far as \a forms need them.
void WeakNames::gather(const std::vector<ShortForm> &forms)
{
    std::vector<bool> isForm(m_nodes.book().keyCount() * 4);
    std::vector<bool> isNeeded(static_cast<std::size_t>(m_nodes.count()));
    for (const ShortForm &form : forms) {
        isForm[form.key] = true;
        isNeeded[static_cast<std::size_t>(form.root)] = true;
    }
    for (int n = 0; n < m_nodes.count() && !forms.empty(); ++n) {
        for (const int key : m_nodes[n].weak()) {
            if (!isForm[keyFor(m_nodes[n], key)])
                continue;
            m_bearers[keyFor(m_nodes[n], key)].push_back(m_sets.find(n));
            isNeeded[static_cast<std::size_t>(m_sets.find(n))] = true;
        }
    }
    for (auto &[key, roots] : m_bearers)
        sortOut(roots);
    for (int n = 0; n < m_nodes.count() && !forms.empty(); ++n) {
        if (!isNeeded[static_cast<std::size_t>(m_sets.find(n))])
            continue;
        const EntityNode &node = m_nodes[n];
        const int article = node.at.article.value;
        Group &group = m_groups[m_sets.find(n)];
        group.articles.push_back(article);
        for (const int key : node.weak()) {
            if (isForm[keyFor(node, key)])
                group.weak[keyFor(node, key)].push_back(article);
        }
        if (const int employer = node.entity->affiliation; employer >= 0)
            group.organizations.push_back(m_sets.find(m_nodes.firstOf(article) + employer));
    }
    for (auto &[root, group] : m_groups) {
        sortOut(group.articles);
        sortOut(group.organizations);
        for (auto &[key, articles] : group.weak)
            sortOut(articles);
    }
}

/// Which of the groups that bear the short form \a form is meant by it; -1 when nobody can say.
int WeakNames::bearerMeant(const ShortForm &form) const
{
    const auto bearers = m_bearers.find(form.key);
    if (bearers == m_bearers.end())
        return -1;
    const Group &group = m_groups.at(form.root);
    std::vector<std::pair<std::size_t, int>> candidates; // articles that use it so, and the group
    for (const int other : bearers->second) {
        const Group &bearer = m_groups.at(other);
        const std::size_t uses = bearer.weak.at(form.key).size();
        const std::size_t apart = inCommon(bearer.articles, group.articles); // know both as two
        const bool otherEmployer = !bearer.organizations.empty() && !group.organizations.empty() &&
                                   inCommon(bearer.organizations, group.organizations) == 0;
        if (other != form.root && apart <= uses / 2 && !otherEmployer)
            candidates.emplace_back(uses, other);
    }
    std::sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
        return std::pair(b.first, a.second) < std::pair(a.first, b.second);
    });
    if (candidates.empty() || (candidates.size() > 1 && candidates[0].first < 2 * candidates[1].first))
        return -1;
    return candidates[0].second;
}

} // namespace Haengbo
