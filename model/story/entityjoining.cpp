// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which entities of the articles are one. Steps, each joining sets of nodes:
// 0. what a name is: a person that one article takes for a company is a person when most articles say so;
// 1. a strong name in common (letters spelled in Hangul, see names.h); Korean people of one name only when
//    company or context agree (namesakes.h);
// 2. names of different scripts with the same consonants, transliterations that differ in a vowel, names cut
//    short as newspapers do;
// 3. a set known by nothing but a weak name of others joins the one that bears it; where several do, the one
//    most articles mean, or nobody.
// The steps look only at sorted data and a set is known by its smallest node, so the order of articles is of
// no matter. What the user said goes before all of it.
#include "model/story/entityjoining.h"

#include "model/story/abbreviations.h"
#include "model/story/names.h"
#include "model/story/namesakes.h"
#include "model/story/ties.h"
#include "model/story/transliteration.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int tellingSkeleton = 3;    // sounds; shorter ones meet by chance
constexpr qsizetype misprintable = 5; // syllables; in shorter names a change makes another name

/// What a merge is told by; one string each, however many merges share it.
namespace Rules {
const QString user = u"user:same"_s;
const QString sameName = u"story:same-name"_s;
const QString sameLetters = u"story:same-letters"_s;
const QString alias = u"story:alias-in-article"_s;
const QString samePerson = u"story:same-person"_s;
const QString misprint = u"story:misprint"_s;
const QString otherScript = u"story:other-script"_s;
const QString otherSpelling = u"story:other-spelling"_s;
const QString abbreviation = u"story:abbreviation"_s;
const QString shortForm = u"story:short-form"_s;
} // namespace Rules

class Joining
{
public:
    Joining(const Story &story, EntityNodes &nodes)
        : m_story(story)
        , m_nodes(nodes)
        , m_sets(static_cast<std::size_t>(nodes.count()))
    {
    }

    JoinedEntities run(const Constraints &constraints)
    {
        applyConstraints<EntityConstraint>(
            m_story, constraints, m_sets,
            [this](ArticleId article, int entity) {
                return m_nodes.numberOf({article, entity});
            },
            [this](int a, int b) {
                m_merges.push_back({node(a).at, node(b).at, Rules::user});
            });
        joinByStrongNames();
        joinByPeoplesNames();
        joinByOtherNames();
        joinMisprints();
        joinAcrossScripts();
        joinAbbreviations();
        joinByWeakNames();
        return {std::move(m_sets), std::move(m_merges)};
    }

private:
    const EntityNode &node(int n) const { return m_nodes[n]; }

    /// Gives whether \a a and \a b are one now.
    bool join(int a, int b, const QString &rule)
    {
        if (m_sets.areOne(a, b))
            return true;
        if (!m_sets.join(a, b))
            return false;
        m_merges.push_back({node(a).at, node(b).at, rule});
        return true;
    }

    void joinByStrongNames()
    {
        std::vector<int> first(m_nodes.keyCount(), -1);
        std::map<int, std::vector<int>> further; // bearers of a key that must not be one with the first
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind == EntityKind::Person && !Namesakes::isForeign(node(n).entity->name))
                continue;
            for (const int key : node(n).strong) {
                int &bearer = first[static_cast<std::size_t>(key)];
                if (bearer < 0) {
                    bearer = n;
                    continue;
                }
                const bool sameWriting = node(bearer).entity->name == node(n).entity->name;
                const bool bothOwn = key == node(n).strong.front() && key == node(bearer).strong.front();
                const QString &rule = sameWriting ? Rules::sameName
                                      : bothOwn   ? Rules::sameLetters
                                                  : Rules::alias;
                if (!join(bearer, n, rule))
                    joinFirstThatMay(further[key], n, rule);
            }
        }
    }

    /// Joins \a n with one of \a others, or adds it to them.
    void joinFirstThatMay(std::vector<int> &others, int n, const QString &rule)
    {
        const bool joined =
            std::any_of(others.begin(), others.end(), [&](int other) { return join(other, n, rule); });
        if (!joined)
            others.push_back(n);
    }

    /// Korean people: the same name is not yet the same person.
    void joinByPeoplesNames()
    {
        std::map<int, std::vector<int>> byName;
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind == EntityKind::Person && !Namesakes::isForeign(node(n).entity->name))
                byName[node(n).strong.empty() ? -1 : node(n).strong.front()].push_back(n);
        }
        for (const auto &[key, bearers] : byName) {
            std::vector<Namesakes::Bearer> people;
            for (const int n : bearers)
                people.push_back(bearer(n));
            const std::vector<int> groups = Namesakes::group(people);
            std::map<int, std::vector<int>> further;
            for (std::size_t i = 0; i < bearers.size(); ++i) {
                const int first = bearers[static_cast<std::size_t>(groups[i])];
                if (!join(first, bearers[i], Rules::samePerson))
                    joinFirstThatMay(further[first], bearers[i], Rules::samePerson);
            }
        }
    }

    Namesakes::Bearer bearer(int n)
    {
        const EntityNode &one = node(n);
        Namesakes::Bearer person;
        person.article = one.at.article.value;
        if (one.entity->affiliation >= 0) {
            const int org = m_nodes.firstOf(person.article) + one.entity->affiliation;
            person.organization = m_sets.find(org);
            person.organizationName = squashName(node(org).entity->name);
        }
        for (int other = m_nodes.firstOf(person.article); other < m_nodes.firstOf(person.article + 1);
             ++other) {
            if (other == n || node(other).kind == EntityKind::Place || node(other).strong.empty())
                continue;
            const bool isPerson = node(other).kind == EntityKind::Person;
            person.context.push_back(isPerson ? -1 - node(other).strong.front() : m_sets.find(other));
        }
        std::sort(person.context.begin(), person.context.end());
        return person;
    }

    /// A person whose article also gives another full name: '손 마사요시(손정의)'.
    void joinByOtherNames()
    {
        std::map<int, std::set<int>> byName; // the sets of people known by a Korean name
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind == EntityKind::Person && !node(n).strong.empty())
                byName[node(n).strong.front()].insert(m_sets.find(n));
        }
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind != EntityKind::Person)
                continue;
            const QString own = squashName(node(n).entity->name);
            for (const QString &alias : node(n).entity->aliases) {
                if (alias.size() < 3 || alias.contains(u' ') || own.contains(squashName(alias)))
                    continue;
                const auto found =
                    byName.find(m_nodes.key(EntityKind::Person, m_nodes.keysOf(alias).value(0)));
                if (found != byName.end() && found->second.size() == 1)
                    join(*found->second.begin(), n, Rules::alias);
            }
        }
    }

    /// Two neighbouring syllables of a long name changed places in one article.
    void joinMisprints()
    {
        QHash<QString, std::pair<int, int>> spellings; // of an organization: how many nodes, and the first
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind != EntityKind::Organization)
                continue;
            QStringList names{node(n).entity->name};
            names += node(n).entity->aliases;
            for (const QString &name : names) {
                auto &[count, first] = spellings[m_nodes.keysOf(name).value(0)];
                first = count++ == 0 ? n : first;
            }
        }
        for (int n = 0; n < m_nodes.count(); ++n) {
            QString name = m_nodes.keysOf(node(n).entity->name).value(0);
            if (node(n).kind != EntityKind::Organization || name.size() < misprintable ||
                spellings.value(name).first != 1)
                continue;
            for (qsizetype i = 0; i + 1 < name.size(); ++i) {
                std::swap(name[i], name[i + 1]);
                const auto found = spellings.constFind(name);
                if (found != spellings.constEnd() && found->second != n)
                    join(found->second, n, Rules::misprint);
                std::swap(name[i], name[i + 1]);
            }
        }
    }

    /// 푸른손보 and 푸른손해보험, where no article tells the two apart by other names.
    void joinAbbreviations()
    {
        QHash<QString, std::vector<int>> bearers; // of an organization's own name
        QStringList names;
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind != EntityKind::Organization)
                continue;
            const QString name = m_nodes.keysOf(node(n).entity->name).value(0);
            std::vector<int> &all = bearers[name];
            if (all.empty())
                names += name;
            all.push_back(n);
        }
        for (const auto &[shorter, longer] : abbreviationsAmong(names)) {
            for (const int n : bearers.value(shorter))
                join(bearers.value(longer).front(), n, Rules::abbreviation);
        }
    }

    void joinAcrossScripts()
    {
        // All spellings by kind and skeleton; one node stands for each spelling.
        std::map<std::pair<EntityKind, QString>, std::map<QString, int>> hangul;
        std::map<std::pair<EntityKind, QString>, int> latin;
        QSet<std::pair<int, QString>> seen;
        for (int n = 0; n < m_nodes.count(); ++n) {
            const Entity &entity = *node(n).entity;
            const std::pair<int, QString> spelling(static_cast<int>(node(n).kind), entity.name);
            if (seen.contains(spelling) ||
                (node(n).kind == EntityKind::Person && !Namesakes::isForeign(entity.name)))
                continue;
            seen.insert(spelling);
            const QString name = m_nodes.keysOf(entity.name).value(0);
            if (hasSmallLatin(name)) {
                latin.try_emplace({node(n).kind, entity.name}, n);
                continue;
            }
            const QString skeleton = skeletons(name).value(0);
            if (skeletonWeight(skeleton) >= tellingSkeleton)
                hangul[{node(n).kind, skeleton}].try_emplace(name, n);
        }
        for (const auto &[name, n] : latin) {
            std::set<int> meant;
            for (const QString &skeleton : skeletons(name.second)) {
                const auto found = hangul.find({name.first, skeleton});
                if (found == hangul.end())
                    continue;
                for (const auto &[spelling, other] : found->second)
                    meant.insert(m_sets.find(other));
            }
            if (meant.size() == 1)
                join(*meant.begin(), n, Rules::otherScript);
        }
        for (const auto &[skeleton, spellings] : hangul)
            joinSpellings(spellings);
    }

    /// Transliterations of one foreign name that differ in a vowel or two: 오라클, 오러클.
    void joinSpellings(const std::map<QString, int> &spellings)
    {
        for (auto a = spellings.begin(); a != spellings.end(); ++a) {
            for (auto b = std::next(a); b != spellings.end(); ++b) {
                if (std::min(a->first.size(), b->first.size()) >= 3 && looksTransliterated(a->first) &&
                    looksTransliterated(b->first) && jamoDistance(a->first, b->first, 2) <= 2)
                    join(a->second, b->second, Rules::otherSpelling);
            }
        }
    }

    struct Group
    {
        std::set<int> strong;
        std::set<int> articles;
        std::map<int, std::set<int>> weak; ///< key, and the articles that use it so
        std::set<int> organizations;
    };

    std::map<int, Group> groups()
    {
        std::map<int, Group> all;
        for (int n = 0; n < m_nodes.count(); ++n) {
            Group &group = all[m_sets.find(n)];
            const int article = node(n).at.article.value;
            group.strong.insert(node(n).strong.begin(), node(n).strong.end());
            group.articles.insert(article);
            for (const int key : node(n).weak)
                group.weak[key].insert(article);
            if (const int employer = node(n).entity->affiliation; employer >= 0)
                group.organizations.insert(m_sets.find(m_nodes.firstOf(article) + employer));
        }
        return all;
    }

    void joinByWeakNames()
    {
        const std::map<int, Group> all = groups();
        std::map<int, std::vector<int>> bearers; // weak key, and the groups that bear it
        for (const auto &[root, group] : all) {
            for (const auto &[key, articles] : group.weak)
                bearers[key].push_back(root);
        }
        for (const auto &[root, group] : all) {
            if (group.strong.size() != 1)
                continue;
            const int key = *group.strong.begin();
            const auto found = bearers.find(key);
            if (found == bearers.end())
                continue;
            const int meant = bearerMeant(all, group, root, key, found->second);
            if (meant >= 0)
                join(meant, root, Rules::shortForm);
        }
    }

    /// Which of the groups that bear the short form \a key the group of that name is; -1 when nobody can say.
    static int bearerMeant(const std::map<int, Group> &all, const Group &group, int root, int key,
                           const std::vector<int> &bearers)
    {
        std::vector<std::pair<std::size_t, int>> candidates; // articles that use it so, and the group
        for (const int other : bearers) {
            const Group &bearer = all.at(other);
            const std::size_t uses = bearer.weak.at(key).size();
            std::vector<int> apart; // articles that know both as two
            std::set_intersection(bearer.articles.begin(), bearer.articles.end(), group.articles.begin(),
                                  group.articles.end(), std::back_inserter(apart));
            std::vector<int> employers;
            std::set_intersection(bearer.organizations.begin(), bearer.organizations.end(),
                                  group.organizations.begin(), group.organizations.end(),
                                  std::back_inserter(employers));
            const bool otherEmployer =
                !bearer.organizations.empty() && !group.organizations.empty() && employers.empty();
            if (other != root && apart.size() <= uses / 2 && !otherEmployer)
                candidates.emplace_back(uses, other);
        }
        std::sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
            return std::pair(b.first, a.second) < std::pair(a.first, b.second);
        });
        if (candidates.empty() || (candidates.size() > 1 && candidates[0].first < 2 * candidates[1].first))
            return -1;
        return candidates[0].second;
    }

    const Story &m_story;
    EntityNodes &m_nodes;
    ConstrainedSets m_sets;
    std::vector<EntityMerge> m_merges;
};

} // namespace

JoinedEntities joinEntities(const Story &story, EntityNodes &nodes, const Constraints &constraints)
{
    return Joining(story, nodes).run(constraints);
}

} // namespace Haengbo
