// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entity for all its names.
//
// Two kinds of names tie the entities ('nodes') of different articles:
// - strong ones name the thing wherever they stand: its fullest form, and aliases that are no mere part of it
// (an
//   acronym, a gloss, a name in another script);
// - weak ones name it only near its full form: a part of it ('소프트뱅크' of a 소프트뱅크그룹, the family
// name of a
//   foreigner), every alias of a person.
//
// Steps, each joining sets of nodes:
// 0. what a name is: a person that one article takes for a company is a person when most articles say so;
// 1. a strong name in common (letters spelled in Hangul, see names.h); Korean people of one name only when
// company or
//    context agree (namesakes.h);
// 2. names of different scripts with the same consonants, and transliterations that differ in a vowel;
// 3. a set known by nothing but a weak name of others joins the one that bears it; where several do, the one
// most
//    articles mean, or nobody.
// The steps look only at sorted data and a set is known by its smallest node, so the order of articles is of
// no matter.
#include "model/story/merging.h"
#include "model/story/names.h"
#include "model/story/namesakes.h"
#include "model/story/ties.h"
#include "model/story/transliteration.h"

#include "model/language/identifiers.h"
#include "model/text/table.h"

#include <QHash>
#include <QSet>

#include <array>
#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int tellingSkeleton = 3;    // sounds; shorter ones meet by chance
constexpr int othersAgree = 3;        // times as many articles must take a name for something else
constexpr qsizetype misprintable = 5; // syllables; in shorter names a change makes another name

struct Node
{
    FoundIn at;
    const Entity *entity = nullptr;
    EntityKind kind = EntityKind::Organization; ///< as most articles have it
    std::vector<int> strong;                    ///< keys, the name's own first
    std::vector<int> weak;
};

/// Numbers for strings.
class Keys
{
public:
    int of(EntityKind kind, const QString &key)
    {
        const QString whole = QChar(static_cast<char16_t>(u'0' + static_cast<int>(kind))) + key;
        const auto [place, isNew] = m_numbers.try_emplace(whole, static_cast<int>(m_numbers.size()));
        return place->second;
    }
    std::size_t size() const { return m_numbers.size(); }

private:
    struct Hash
    {
        std::size_t operator()(const QString &text) const { return qHash(text); }
    };
    std::unordered_map<QString, int, Hash> m_numbers;
};

bool hasSmallLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// The name most articles use; longer, then earlier in order of characters, where several are as common.
QString commonest(const std::map<QString, int> &counts)
{
    const auto best = std::max_element(counts.begin(), counts.end(), [](const auto &a, const auto &b) {
        return std::tuple(a.second, a.first.size(), b.first) < std::tuple(b.second, b.first.size(), a.first);
    });
    return best == counts.end() ? QString() : best->first;
}

class EntityMerger
{
public:
    explicit EntityMerger(Story &story)
        : m_story(story)
    {
        countKinds();
        for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
            m_firstNode.push_back(static_cast<int>(m_nodes.size()));
            const auto &entities = story[ArticleId{a}].read->extraction.entities;
            for (int e = 0; e < static_cast<int>(entities.size()); ++e)
                addNode({{a}, e}, entities[static_cast<std::size_t>(e)]);
        }
        m_firstNode.push_back(static_cast<int>(m_nodes.size()));
    }

    EntityMap merge(const Constraints &constraints)
    {
        ConstrainedSets sets(m_nodes.size());
        applyConstraints<EntityConstraint>(
            m_story, constraints, sets,
            [this](ArticleId article, int entity) {
                return m_firstNode[static_cast<std::size_t>(article.value)] + entity;
            },
            [this](int, int b) { m_reasons.emplace_back(b, u"user:same"_s); });
        joinByStrongNames(sets);
        joinByPeoplesNames(sets);
        joinByOtherNames(sets);
        joinMisprints(sets);
        joinAcrossScripts(sets);
        joinByWeakNames(sets);
        return fill(sets);
    }

private:
    const Node &node(int n) const { return m_nodes[static_cast<std::size_t>(n)]; }

    /// In how many articles each name or alias is a person, an organization …
    void countKinds()
    {
        for (const StoryArticle &article : m_story.articles) {
            for (const Entity &entity : article.read->extraction.entities) {
                const auto kind = static_cast<std::size_t>(entity.kind);
                const QString own = keysOf(entity.name).value(0);
                ++m_kinds[own][kind];
                for (const QString &alias : entity.aliases) {
                    if (const QString key = keysOf(alias).value(0); key != own)
                        ++m_kinds[key][kind];
                }
            }
        }
    }

    /// What most articles take a name for, where a single one is alone with its reading.
    EntityKind kindOf(const Entity &entity) const
    {
        const auto found = m_kinds.constFind(m_nameKeys.value(entity.name).value(0));
        // A house is a place in one article and the people in it an organization in the next, both rightly.
        constexpr auto place = static_cast<std::size_t>(EntityKind::Place);
        if (found == m_kinds.constEnd() || entity.kind == EntityKind::Place)
            return entity.kind;
        std::array<int, 4> counts = *found;
        counts[place] = 0;
        const auto most = std::max_element(counts.begin(), counts.end());
        const int own = counts[static_cast<std::size_t>(entity.kind)];
        return *most >= othersAgree * own ? static_cast<EntityKind>(most - counts.begin()) : entity.kind;
    }

    void addNode(FoundIn at, const Entity &entity)
    {
        Node node{at, &entity, kindOf(entity), {}, {}};
        const bool person = node.kind == EntityKind::Person;
        const QStringList names = keysOf(entity.name);
        for (const QString &key : names)
            node.strong.push_back(m_keys.of(node.kind, key));
        for (const QString &alias : entity.aliases) {
            const bool whole = person ? Namesakes::isForeign(alias) && !isSurnameAndPost(alias)
                                      : !names.value(0).contains(keysOf(alias).value(0));
            for (const QString &key : keysOf(alias))
                (whole && key.size() > 1 ? node.strong : node.weak).push_back(m_keys.of(node.kind, key));
        }
        // A foreigner's family name, whether or not the article uses it alone.
        const qsizetype space = entity.name.lastIndexOf(u' ');
        if (person && space > 0) {
            for (const QString &key : keysOf(entity.name.sliced(space + 1)))
                node.weak.push_back(m_keys.of(node.kind, key));
        }
        m_nodes.push_back(std::move(node));
    }

    /// Posts and callings, from table titles.tsv.
    static const QSet<QString> &posts()
    {
        static const QSet<QString> all = [] {
            const Table table = Table::bundled(u"titles");
            QSet<QString> forms;
            for (const Table::Row &row : table.rows())
                forms.insert(table.cell(row, table.column(u"form")).toString());
            return forms;
        }();
        return all;
    }

    /// '이 회장', '올트먼 최고경영자': no name of anybody's own.
    static bool isSurnameAndPost(const QString &alias) { return posts().contains(alias.section(u' ', -1)); }

    /// \a name with the post behind it at \a mention: '최태원 회장'; empty where none stands there.
    static QString withPost(const Article &article, Span mention, const QString &name)
    {
        const QStringView text = article.text;
        if (mention.end >= text.size() || text[mention.end] != u' ' || mention.in(text) != name)
            return {};
        qsizetype end = mention.end + 1;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        // The particles of the word are not its own: the longest beginning that is a post.
        for (; end > mention.end + 2; --end) {
            const QString word = text.sliced(mention.end + 1, end - mention.end - 1).toString();
            if (posts().contains(word))
                return name + u' ' + word;
        }
        return {};
    }

    /// nameKeys(), worked out once for each name.
    const QStringList &keysOf(const QString &name)
    {
        auto found = m_nameKeys.find(name);
        if (found == m_nameKeys.end())
            found = m_nameKeys.insert(name, nameKeys(name));
        return *found;
    }

    /// Gives whether \a a and \a b are one now.
    bool join(ConstrainedSets &sets, int a, int b, const char16_t *reason)
    {
        if (sets.areOne(a, b))
            return true;
        if (!sets.join(a, b))
            return false;
        m_reasons.emplace_back(b, QString::fromUtf16(reason));
        return true;
    }

    void joinByStrongNames(ConstrainedSets &sets)
    {
        std::vector<int> first(m_keys.size(), -1);
        std::map<int, std::vector<int>> further; // bearers of a key that must not be one with the first
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
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
                const char16_t *reason = sameWriting ? u"story:same-name"
                                         : bothOwn   ? u"story:same-letters"
                                                     : u"story:alias-in-article";
                if (!join(sets, bearer, n, reason))
                    joinFirstThatMay(sets, further[key], n, reason);
            }
        }
    }

    /// Joins \a n with one of \a others, or adds it to them.
    void joinFirstThatMay(ConstrainedSets &sets, std::vector<int> &others, int n, const char16_t *reason)
    {
        const bool joined = std::any_of(others.begin(), others.end(),
                                        [&](int other) { return join(sets, other, n, reason); });
        if (!joined)
            others.push_back(n);
    }

    /// Korean people: the same name is not yet the same person.
    void joinByPeoplesNames(ConstrainedSets &sets)
    {
        std::map<int, std::vector<int>> byName;
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            if (node(n).kind == EntityKind::Person && !Namesakes::isForeign(node(n).entity->name))
                byName[node(n).strong.empty() ? -1 : node(n).strong.front()].push_back(n);
        }
        for (const auto &[key, bearers] : byName) {
            std::vector<Namesakes::Bearer> people;
            for (const int n : bearers)
                people.push_back(bearer(sets, n));
            const std::vector<int> groups = Namesakes::group(people);
            std::map<int, std::vector<int>> further;
            for (std::size_t i = 0; i < bearers.size(); ++i) {
                const int first = bearers[static_cast<std::size_t>(groups[i])];
                if (!join(sets, first, bearers[i], u"story:same-person"))
                    joinFirstThatMay(sets, further[first], bearers[i], u"story:same-person");
            }
        }
    }

    Namesakes::Bearer bearer(ConstrainedSets &sets, int n) const
    {
        const Node &one = node(n);
        Namesakes::Bearer person;
        person.article = one.at.article.value;
        const auto article = static_cast<std::size_t>(person.article);
        if (one.entity->affiliation >= 0) {
            const int org = m_firstNode[article] + one.entity->affiliation;
            person.organization = sets.find(org);
            person.organizationName = squashName(node(org).entity->name);
        }
        for (int other = m_firstNode[article]; other < m_firstNode[article + 1]; ++other) {
            if (other == n || node(other).kind == EntityKind::Place || node(other).strong.empty())
                continue;
            const bool isPerson = node(other).kind == EntityKind::Person;
            person.context.push_back(isPerson ? -1 - node(other).strong.front() : sets.find(other));
        }
        std::sort(person.context.begin(), person.context.end());
        return person;
    }

    /// A person whose article also gives another full name: '손 마사요시(손정의)'.
    void joinByOtherNames(ConstrainedSets &sets)
    {
        std::map<int, std::set<int>> byName; // the sets of people known by a Korean name
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            if (node(n).kind == EntityKind::Person && !node(n).strong.empty())
                byName[node(n).strong.front()].insert(sets.find(n));
        }
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            if (node(n).kind != EntityKind::Person)
                continue;
            const QString own = squashName(node(n).entity->name);
            for (const QString &alias : node(n).entity->aliases) {
                if (alias.size() < 3 || alias.contains(u' ') || own.contains(squashName(alias)))
                    continue;
                const auto found = byName.find(m_keys.of(EntityKind::Person, keysOf(alias).value(0)));
                if (found != byName.end() && found->second.size() == 1)
                    join(sets, *found->second.begin(), n, u"story:alias-in-article");
            }
        }
    }

    /// Two neighbouring syllables of a long name changed places in one article.
    void joinMisprints(ConstrainedSets &sets)
    {
        QHash<QString, std::pair<int, int>> spellings; // of an organization: how many nodes, and the first
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            if (node(n).kind != EntityKind::Organization)
                continue;
            QStringList names{node(n).entity->name};
            names += node(n).entity->aliases;
            for (const QString &name : names) {
                auto &[count, first] = spellings[keysOf(name).value(0)];
                first = count++ == 0 ? n : first;
            }
        }
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            QString name = keysOf(node(n).entity->name).value(0);
            if (node(n).kind != EntityKind::Organization || name.size() < misprintable ||
                spellings.value(name).first != 1)
                continue;
            for (qsizetype i = 0; i + 1 < name.size(); ++i) {
                std::swap(name[i], name[i + 1]);
                const auto found = spellings.constFind(name);
                if (found != spellings.constEnd() && found->second != n)
                    join(sets, found->second, n, u"story:misprint");
                std::swap(name[i], name[i + 1]);
            }
        }
    }

    void joinAcrossScripts(ConstrainedSets &sets)
    {
        // All spellings by kind and skeleton; one node stands for each spelling.
        std::map<std::pair<EntityKind, QString>, std::map<QString, int>> hangul;
        std::map<std::pair<EntityKind, QString>, int> latin;
        QSet<std::pair<int, QString>> seen;
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            const Entity &entity = *node(n).entity;
            const std::pair<int, QString> spelling(static_cast<int>(node(n).kind), entity.name);
            if (seen.contains(spelling) ||
                (node(n).kind == EntityKind::Person && !Namesakes::isForeign(entity.name)))
                continue;
            seen.insert(spelling);
            const QString name = keysOf(entity.name).value(0);
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
                    meant.insert(sets.find(other));
            }
            if (meant.size() == 1)
                join(sets, *meant.begin(), n, u"story:other-script");
        }
        for (const auto &[skeleton, spellings] : hangul)
            joinSpellings(sets, spellings);
    }

    /// Transliterations of one foreign name that differ in a vowel or two: 오라클, 오러클.
    void joinSpellings(ConstrainedSets &sets, const std::map<QString, int> &spellings)
    {
        for (auto a = spellings.begin(); a != spellings.end(); ++a) {
            for (auto b = std::next(a); b != spellings.end(); ++b) {
                if (std::min(a->first.size(), b->first.size()) >= 3 && looksTransliterated(a->first) &&
                    looksTransliterated(b->first) && jamoDistance(a->first, b->first, 2) <= 2)
                    join(sets, a->second, b->second, u"story:other-spelling");
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

    std::map<int, Group> groups(ConstrainedSets &sets) const
    {
        std::map<int, Group> all;
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            Group &group = all[sets.find(n)];
            const int article = node(n).at.article.value;
            group.strong.insert(node(n).strong.begin(), node(n).strong.end());
            group.articles.insert(article);
            for (const int key : node(n).weak)
                group.weak[key].insert(article);
            if (const int employer = node(n).entity->affiliation; employer >= 0)
                group.organizations.insert(
                    sets.find(m_firstNode[static_cast<std::size_t>(article)] + employer));
        }
        return all;
    }

    void joinByWeakNames(ConstrainedSets &sets)
    {
        const std::map<int, Group> all = groups(sets);
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
                join(sets, meant, root, u"story:short-form");
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

    EntityMap fill(ConstrainedSets &sets)
    {
        EntityMap map(m_story.articles.size());
        std::vector<int> ids(m_nodes.size(), -1);
        for (int n = 0; n < static_cast<int>(m_nodes.size()); ++n) {
            int &id = ids[static_cast<std::size_t>(sets.find(n))];
            if (id < 0) {
                id = static_cast<int>(m_story.entities.size());
                m_story.entities.emplace_back();
            }
            map[static_cast<std::size_t>(node(n).at.article.value)].push_back({id});
            StoryEntity &entity = m_story.entities[static_cast<std::size_t>(id)];
            entity.kind = node(n).kind;
            entity.foundIn.push_back(node(n).at);
            entity.mentions += static_cast<int>(node(n).entity->mentions.size());
        }
        for (const auto &[n, reason] : m_reasons) {
            const auto id = static_cast<std::size_t>(ids[static_cast<std::size_t>(sets.find(n))]);
            QStringList &reasons = m_story.entities[id].mergeReasons;
            if (!reasons.contains(reason))
                reasons += reason;
        }
        finish(map);
        return map;
    }

    void finish(const EntityMap &map)
    {
        std::map<QString, int> keys;
        for (StoryEntity &entity : m_story.entities) {
            std::map<QString, int> names;
            std::map<QString, int> posts;
            std::map<EntityId, int> affiliations;
            std::set<QString> all;
            for (const FoundIn &at : entity.foundIn) {
                const Entity &found = extracted(at);
                ++names[found.name];
                if (!found.title.isEmpty())
                    ++posts[found.title];
                if (found.affiliation >= 0)
                    ++affiliations[map[static_cast<std::size_t>(at.article.value)]
                                      [static_cast<std::size_t>(found.affiliation)]];
                if (entity.kind == EntityKind::Person) {
                    for (const Mention &mention : found.mentions)
                        all.insert(withPost(m_story[at.article].read->article, mention.span, found.name));
                }
                all.insert(found.name);
                all.insert(found.aliases.begin(), found.aliases.end());
            }
            entity.name = displayName(entity.kind, names);
            entity.title = commonest(posts);
            int most = 0;
            for (const auto &[organization, count] : affiliations) {
                if (count > most)
                    entity.affiliation = organization;
                most = std::max(most, count);
            }
            all.erase(entity.name);
            all.erase(QString());
            entity.aliases = QStringList(all.begin(), all.end());
            entity.mergeReasons.sort();
        }
        for (StoryEntity &entity : m_story.entities) {
            entity.key = toId(entity.kind) + u':' + squashName(entity.name);
            if (entity.kind == EntityKind::Person && entity.affiliation.isValid())
                entity.key += u'@' + squashName(m_story[entity.affiliation].name);
            if (const int count = ++keys[entity.key]; count > 1)
                entity.key += u'#' + QString::number(count);
        }
    }

    /// The commonest of the full names: a person's short forms and Latin spellings stand back where there is
    /// another.
    static QString displayName(EntityKind kind, const std::map<QString, int> &names)
    {
        std::map<QString, int> full;
        for (const auto &[name, count] : names) {
            const bool isPart = std::any_of(names.begin(), names.end(), [&](const auto &other) {
                return kind == EntityKind::Person && other.first.size() > name.size() &&
                       other.first.endsWith(u' ' + name);
            });
            if (!isPart && !hasSmallLatin(name))
                full.emplace(name, count);
        }
        return commonest(full.empty() ? names : full);
    }

    const Entity &extracted(const FoundIn &at) const
    {
        return m_story[at.article].read->extraction.entities[static_cast<std::size_t>(at.entity)];
    }

    Story &m_story;
    std::vector<Node> m_nodes;
    std::vector<int> m_firstNode; ///< of each article, and one behind the last
    Keys m_keys;
    QHash<QString, QStringList> m_nameKeys;
    QHash<QString, std::array<int, 4>> m_kinds;     ///< of a name: articles by kind
    std::vector<std::pair<int, QString>> m_reasons; ///< the node that was joined, and why
};

} // namespace

EntityMap mergeEntities(Story &story, const Constraints &constraints)
{
    return EntityMerger(story).merge(constraints);
}

} // namespace Haengbo
