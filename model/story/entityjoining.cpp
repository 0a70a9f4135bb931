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

#include "model/story/namesakes.h"
#include "model/story/ties.h"
#include "model/story/weaknames.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

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

/// For each key and kind of thing a node, or -1.
class NodeOfKey
{
public:
    explicit NodeOfKey(const EntityNodes &nodes)
        : m_nodes(nodes.book().keyCount() * 4, -1)
    {
    }

    int &operator()(int key, EntityKind kind)
    {
        return m_nodes[static_cast<std::size_t>(key) * 4 + static_cast<std::size_t>(kind)];
    }

private:
    std::vector<int> m_nodes;
};

class Joining
{
public:
    Joining(const Story &story, const EntityNodes &nodes)
        : m_story(story)
        , m_nodes(nodes)
        , m_book(nodes.book())
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
        NodeOfKey first(m_nodes);
        // Bearers of a key that must not be one with the first.
        std::map<std::pair<int, EntityKind>, std::vector<int>> further;
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).isKorean())
                continue;
            const EntityKind kind = node(n).kind;
            for (const int key : node(n).strong()) {
                int &bearer = first(key, kind);
                if (bearer < 0) {
                    bearer = n;
                    continue;
                }
                const bool sameWriting = node(bearer).name().name == node(n).name().name;
                const bool bothOwn = key == node(n).strong().front() && key == node(bearer).strong().front();
                const QString &rule = sameWriting ? Rules::sameName
                                      : bothOwn   ? Rules::sameLetters
                                                  : Rules::alias;
                if (!join(bearer, n, rule))
                    joinFirstThatMay(further[{key, kind}], n, rule);
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

    /// Koreans: the same name is not yet the same person.
    void joinByPeoplesNames()
    {
        std::vector<int> groupOf(m_book.keyCount() + 1, -1); // by key; the last one for those without
        std::vector<std::vector<int>> groups;
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (!node(n).isKorean())
                continue;
            int &group =
                groupOf[node(n).strong().empty() ? m_book.keyCount()
                                                 : static_cast<std::size_t>(node(n).strong().front())];
            if (group < 0) {
                group = static_cast<int>(groups.size());
                groups.emplace_back();
            }
            groups[static_cast<std::size_t>(group)].push_back(n);
        }
        for (const std::vector<int> &bearers : groups) {
            std::vector<Namesakes::Bearer> people;
            people.reserve(bearers.size());
            for (const int n : bearers)
                people.push_back(bearer(n));
            if (Namesakes::needContext(people)) {
                for (std::size_t i = 0; i < bearers.size(); ++i)
                    addContext(people[i], bearers[i]);
            }
            const std::vector<int> firsts = Namesakes::group(people);
            std::map<int, std::vector<int>> further;
            for (std::size_t i = 0; i < bearers.size(); ++i) {
                const int first = bearers[static_cast<std::size_t>(firsts[i])];
                if (!join(first, bearers[i], Rules::samePerson))
                    joinFirstThatMay(further[first], bearers[i], Rules::samePerson);
            }
        }
    }

    Namesakes::Bearer bearer(int n)
    {
        Namesakes::Bearer person;
        person.article = node(n).at.article.value;
        if (const int employer = node(n).entity->affiliation; employer >= 0) {
            const int org = m_nodes.firstOf(person.article) + employer;
            person.organization = m_sets.find(org);
        }
        return person;
    }

    /// What his employer is called, and whom and what else the article of \a n names.
    void addContext(Namesakes::Bearer &person, int n)
    {
        std::vector<int> &context = person.context;
        if (person.organization >= 0)
            person.organizationName = m_book.squashed(
                node(m_nodes.firstOf(person.article) + node(n).entity->affiliation).name().name);
        const int article = node(n).at.article.value;
        for (int other = m_nodes.firstOf(article); other < m_nodes.firstOf(article + 1); ++other) {
            if (other == n || node(other).kind == EntityKind::Place || node(other).strong().empty())
                continue;
            const bool isPerson = node(other).kind == EntityKind::Person;
            context.push_back(isPerson ? -1 - node(other).strong().front() : m_sets.find(other));
        }
        std::sort(context.begin(), context.end());
    }

    /// A person whose article also gives another full name: '손 마사요시(손정의)'.
    void joinByOtherNames()
    {
        constexpr int several = -2;
        std::vector<int> bearer(m_book.keyCount(), -1); // of the people known by a name the only set
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind != EntityKind::Person || node(n).strong().empty())
                continue;
            int &only = bearer[static_cast<std::size_t>(node(n).strong().front())];
            const int root = m_sets.find(n);
            only = only == -1 || only == root ? root : several;
        }
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind != EntityKind::Person)
                continue;
            for (const int key : node(n).keys(ArticleNames::FullNames)) {
                if (key >= 0 && bearer[static_cast<std::size_t>(key)] >= 0)
                    join(bearer[static_cast<std::size_t>(key)], n, Rules::alias);
            }
        }
    }

    /// The nodes that \a firstOf has for \a keys, in their order.
    static std::vector<int> firstBearers(const std::vector<int> &keys, EntityKind kind, NodeOfKey &firstOf)
    {
        std::vector<int> bearers;
        for (const int key : keys) {
            if (const int bearer = firstOf(key, kind); bearer >= 0)
                bearers.push_back(bearer);
        }
        std::sort(bearers.begin(), bearers.end());
        bearers.erase(std::unique(bearers.begin(), bearers.end()), bearers.end());
        return bearers;
    }

    /// Two neighbouring syllables of a long name changed places in one article.
    void joinMisprints()
    {
        NodeOfKey first(m_nodes); // of the organizations that go by a name
        std::vector<int> uses(m_book.keyCount(), 0);
        for (int n = 0; n < m_nodes.count(); ++n) {
            if (node(n).kind != EntityKind::Organization)
                continue;
            for (const int key : node(n).keys(ArticleNames::Every)) {
                if (key >= 0 && uses[static_cast<std::size_t>(key)]++ == 0)
                    first(key, EntityKind::Organization) = n;
            }
        }
        for (int n = 0; n < m_nodes.count(); ++n) {
            const int own = node(n).name().own;
            if (node(n).kind != EntityKind::Organization || own < 0 ||
                uses[static_cast<std::size_t>(own)] != 1)
                continue;
            for (const int other : firstBearers(m_book.swapped(own), EntityKind::Organization, first)) {
                if (other != n)
                    join(other, n, Rules::misprint);
            }
        }
    }

    /// 푸른손보 and 푸른손해보험, where no article tells the two apart by other names.
    void joinAbbreviations()
    {
        NodeOfKey first(m_nodes);
        std::vector<std::vector<int>> bearers; // of an organization's own name
        std::vector<int> keys;
        std::vector<int> listOf(m_book.keyCount(), -1);
        for (int n = 0; n < m_nodes.count(); ++n) {
            const int own = node(n).name().own;
            if (node(n).kind != EntityKind::Organization || own < 0)
                continue;
            int &list = listOf[static_cast<std::size_t>(own)];
            if (list < 0) {
                list = static_cast<int>(bearers.size());
                bearers.emplace_back();
                keys.push_back(own);
                first(own, EntityKind::Organization) = n;
            }
            bearers[static_cast<std::size_t>(list)].push_back(n);
        }
        for (const int key : keys)
            m_book.longerThan(key);
        for (const int key : keys) {
            const std::vector<int> meant =
                firstBearers(m_book.longerThan(key), EntityKind::Organization, first);
            if (meant.size() != 1)
                continue;
            for (const int n : bearers[static_cast<std::size_t>(listOf[static_cast<std::size_t>(key)])])
                join(meant.front(), n, Rules::abbreviation);
        }
    }

    void joinAcrossScripts()
    {
        // One node stands for each spelling of each kind.
        NodeOfKey hangul(m_nodes);
        std::vector<int> hangulKeys; // the nodes that stand for one
        std::vector<int> latin;
        std::vector<std::array<bool, 4>> seen(m_book.nameCount());
        for (int n = 0; n < m_nodes.count(); ++n) {
            const ArticleNames::Entity &name = node(n).name();
            bool &isKnown = seen[static_cast<std::size_t>(name.name)][static_cast<std::size_t>(node(n).kind)];
            if (isKnown || node(n).isKorean() || name.own < 0)
                continue;
            isKnown = true;
            if (m_book.isLatin(name.own)) {
                latin.push_back(n);
            } else if (int &first = hangul(name.own, node(n).kind); first < 0) {
                first = n;
                hangulKeys.push_back(n);
                m_book.spelledLike(name.own);
            }
        }
        for (const int n : latin) {
            std::set<int> meant;
            for (const int other :
                 firstBearers(m_book.soundingLike(node(n).name().name), node(n).kind, hangul))
                meant.insert(m_sets.find(other));
            if (meant.size() == 1)
                join(*meant.begin(), n, Rules::otherScript);
        }
        for (const int n : hangulKeys) {
            for (const int other :
                 firstBearers(m_book.spelledLike(node(n).name().own), node(n).kind, hangul)) {
                if (other < n)
                    join(other, n, Rules::otherSpelling);
            }
        }
    }

    void joinByWeakNames()
    {
        for (const WeakNames::Meant &meant : WeakNames(m_nodes, m_sets).meant())
            join(meant.bearer, meant.shortForm, Rules::shortForm);
    }

    const Story &m_story;
    const EntityNodes &m_nodes;
    NameBook &m_book;
    ConstrainedSets m_sets;
    std::vector<EntityMerge> m_merges;
};

} // namespace

JoinedEntities joinEntities(const Story &story, const EntityNodes &nodes, const Constraints &constraints)
{
    return Joining(story, nodes).run(constraints);
}

} // namespace Haengbo
