// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One entity for all its names: puts together what the articles say of each.
#include "model/story/entityjoining.h"
#include "model/story/merging.h"
#include "model/story/names.h"

#include "model/language/identifiers.h"

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

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
        , m_nodes(story)
    {
    }

    EntityMap merge(const Constraints &constraints)
    {
        return fill(joinEntities(m_story, m_nodes, constraints));
    }

private:
    /// What \a mention, which calls somebody by one of \a names, adds to them: the name with the post behind
    /// it
    /// ('최태원 회장'), the name in Latin letters in brackets behind it.
    static void addLongerForms(const Article &article, Span mention, const QStringList &names,
                               std::set<QString> &forms)
    {
        const QStringView text = article.text;
        const QString name = mention.in(text).toString();
        if (mention.end >= text.size() || !names.contains(name))
            return;
        if (text[mention.end] == u' ')
            forms.insert(withPost(text, mention.end + 1, name));
        else if (text[mention.end] == u'(')
            forms.insert(latinNameAt(text, mention.end + 1));
    }

    static QString withPost(QStringView text, qsizetype begin, const QString &name)
    {
        qsizetype end = begin;
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        // The particles of the word are not its own: the longest beginning that is a post.
        for (; end > begin + 1; --end) {
            const QString word = text.sliced(begin, end - begin).toString();
            if (isPost(word))
                return name + u' ' + word;
        }
        return {};
    }

    /// 'Sam Altman' of 'Sam Altman)'; capitals alone are posts and shares ('CEO', 'KOSPI').
    static QString latinNameAt(QStringView text, qsizetype begin)
    {
        constexpr qsizetype longest = 40;
        const qsizetype end = text.indexOf(u')', begin);
        if (end < 0 || end - begin > longest)
            return {};
        const QString gloss = text.sliced(begin, end - begin).trimmed().toString();
        const bool isLatin = std::all_of(gloss.begin(), gloss.end(), [](QChar c) {
            return c.unicode() < 0x250 && (c.isLetterOrNumber() || u" .-&'"_s.contains(c));
        });
        return isLatin && hasSmallLatin(gloss) && gloss.front().isUpper() ? gloss : QString();
    }

    EntityMap fill(JoinedEntities joined)
    {
        EntityMap map(m_story.articles.size());
        std::vector<int> ids(static_cast<std::size_t>(m_nodes.count()), -1);
        for (int n = 0; n < m_nodes.count(); ++n) {
            int &id = ids[static_cast<std::size_t>(joined.sets.find(n))];
            if (id < 0) {
                id = static_cast<int>(m_story.entities.size());
                m_story.entities.emplace_back();
            }
            map[static_cast<std::size_t>(m_nodes[n].at.article.value)].push_back({id});
            StoryEntity &entity = m_story.entities[static_cast<std::size_t>(id)];
            entity.kind = m_nodes[n].kind;
            entity.foundIn.push_back(m_nodes[n].at);
            entity.mentions += static_cast<int>(m_nodes[n].entity->mentions.size());
        }
        for (EntityMerge &merge : joined.merges) {
            const int id = ids[static_cast<std::size_t>(joined.sets.find(m_nodes.numberOf(merge.one)))];
            m_story.entities[static_cast<std::size_t>(id)].merges.push_back(std::move(merge));
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
                    const QStringList own = QStringList{found.name} + found.aliases;
                    for (const Mention &mention : found.mentions)
                        addLongerForms(m_story[at.article].read->article, mention.span, own, all);
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
            const bool isPart =
                std::any_of(names.begin(), names.end(), [kind, &name = name](const auto &other) {
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
    EntityNodes m_nodes;
};

} // namespace

EntityMap mergeEntities(Story &story, const Constraints &constraints)
{
    return EntityMerger(story).merge(constraints);
}

} // namespace Haengbo
