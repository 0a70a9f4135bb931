// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/entitynodes.h"

#include "model/story/names.h"
#include "model/story/namesakes.h"
#include "model/text/table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int othersAgree = 3; // times as many articles must take a name for something else

/// Posts and callings, from table titles.tsv.
const QSet<QString> &posts()
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
static bool isSurnameAndPost(const QString &alias) { return isPost(alias.section(u' ', -1)); }

} // namespace

bool isPost(const QString &word) { return posts().contains(word); }

bool hasSmallLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

EntityNodes::EntityNodes(const Story &story)
{
    countKinds(story);
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        m_firstNode.push_back(count());
        const auto &entities = story[ArticleId{a}].read->extraction.entities;
        for (int e = 0; e < static_cast<int>(entities.size()); ++e)
            add({{a}, e}, entities[static_cast<std::size_t>(e)], entities);
    }
    m_firstNode.push_back(count());
}

int EntityNodes::key(EntityKind kind, const QString &key)
{
    const QString whole = QChar(static_cast<char16_t>(u'0' + static_cast<int>(kind))) + key;
    return m_keys.try_emplace(whole, static_cast<int>(m_keys.size())).first->second;
}

/// nameKeys(), worked out once for each name.
const QStringList &EntityNodes::keysOf(const QString &name)
{
    auto found = m_nameKeys.find(name);
    if (found == m_nameKeys.end())
        found = m_nameKeys.insert(name, nameKeys(name));
    return *found;
}

/// In how many articles each name or alias is a person, an organization …
void EntityNodes::countKinds(const Story &story)
{
    for (const StoryArticle &article : story.articles) {
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
EntityKind EntityNodes::kindOf(const Entity &entity) const
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

/// '잉에르 순 노르달' of an article that names 노르달: the company ran into the name. Gives \a name as it is
/// where no such word stands at its end.
QString EntityNodes::withoutEmployer(const QString &name, const std::vector<Entity> &others)
{
    const qsizetype space = name.lastIndexOf(u' ');
    if (space < 2)
        return name;
    const QString last = keysOf(name.sliced(space + 1)).value(0);
    const bool isCompany = std::any_of(others.begin(), others.end(), [&](const Entity &other) {
        return other.kind == EntityKind::Organization && keysOf(other.name).value(0) == last;
    });
    return isCompany ? name.first(space) : name;
}

void EntityNodes::add(FoundIn at, const Entity &entity, const std::vector<Entity> &others)
{
    EntityNode node{at, &entity, kindOf(entity), {}, {}};
    const bool person = node.kind == EntityKind::Person;
    const QString name = person ? withoutEmployer(entity.name, others) : entity.name;
    const QStringList names = keysOf(name);
    for (const QString &one : names)
        node.strong.push_back(key(node.kind, one));
    for (const QString &alias : entity.aliases) {
        const bool whole = person ? Namesakes::isForeign(alias) && !isSurnameAndPost(alias)
                                  : !names.value(0).contains(keysOf(alias).value(0));
        for (const QString &one : keysOf(alias))
            (whole && one.size() > 1 ? node.strong : node.weak).push_back(key(node.kind, one));
    }
    // A foreigner's family name, whether or not the article uses it alone.
    const qsizetype space = name.lastIndexOf(u' ');
    if (person && space > 0) {
        for (const QString &one : keysOf(name.sliced(space + 1)))
            node.weak.push_back(key(node.kind, one));
    }
    m_nodes.push_back(std::move(node));
}

} // namespace Haengbo
