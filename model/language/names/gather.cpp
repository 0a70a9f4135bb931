// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/tags.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

/// Makes one entity of all tags of one thing and gives people their posts.
class Collector
{
public:
    Collector(const NameTable &table, const Ties &ties)
        : m_table(table)
        , m_ties(ties)
        , m_entityOf(table.names.size(), -1)
        , m_uses(table.names.size())
    {
    }

    std::vector<Entity> run(const std::vector<Tag> &tags)
    {
        std::size_t things = 0;
        for (const Tag &tag : tags) {
            int &uses = m_uses[static_cast<std::size_t>(m_ties.head(tag.name))];
            things += uses == 0 ? 1 : 0;
            ++uses;
        }
        m_entities.reserve(things);
        m_isCompany.reserve(things);
        for (const Tag &tag : tags)
            take(tag);
        for (const bool former : {false, true}) {
            for (const PersonFrame &frame : m_table.frames) {
                if (frame.former == former)
                    givePost(frame);
            }
        }
        for (const PersonFrame &frame : m_table.frames)
            guessCompany(frame);
        return std::move(m_entities);
    }

private:
    QStringView text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }

    void take(const Tag &tag)
    {
        const int head = m_ties.head(tag.name);
        int &at = m_entityOf[static_cast<std::size_t>(head)];
        if (at < 0) {
            at = static_cast<int>(m_entities.size());
            Entity &entity = m_entities.emplace_back();
            entity.kind = *m_ties.kind(head);
            entity.name = text(head).toString();
            const Name &name = m_table.names[static_cast<std::size_t>(head)];
            entity.why.rule = name.rule[static_cast<std::size_t>(entity.kind)].string();
            entity.mentions.reserve(static_cast<std::size_t>(m_uses[static_cast<std::size_t>(head)]));
            m_isCompany.push_back(entity.kind == EntityKind::Organization && isCompany(*name.facts));
        }
        Entity &entity = m_entities[static_cast<std::size_t>(at)];
        if (!entity.mentions.empty() && entity.mentions.back().span.overlaps(tag.span))
            return;
        entity.mentions.push_back({tag.span, tag.rule.string()});
        const QStringView form = tag.span.in(m_table.analysis.text());
        addAlias(entity, form);
        if (tag.name != head && text(tag.name) != form)
            addAlias(entity, text(tag.name));
    }

    static void addAlias(Entity &entity, QStringView form)
    {
        if (form != entity.name && !entity.aliases.contains(form))
            entity.aliases.append(form.toString());
    }

    Entity *personOf(const PersonFrame &frame)
    {
        const int who = m_entityOf[static_cast<std::size_t>(m_ties.head(frame.name))];
        const bool found = who >= 0 && m_entities[static_cast<std::size_t>(who)].kind == EntityKind::Person;
        return found ? &m_entities[static_cast<std::size_t>(who)] : nullptr;
    }

    int companyOf(int name) const
    {
        const int company = m_entityOf[static_cast<std::size_t>(m_ties.head(name))];
        const bool found =
            company >= 0 && m_entities[static_cast<std::size_t>(company)].kind == EntityKind::Organization;
        return found ? company : -1;
    }

    void givePost(const PersonFrame &frame)
    {
        Entity *entity = personOf(frame);
        if (!entity)
            return;
        if (entity->title.isEmpty())
            entity->title = frame.title;
        if (entity->affiliation < 0 && frame.organization >= 0)
            entity->affiliation = companyOf(frame.organization);
    }

    /// A post of a company without its company: the one named just before in the sentence, else the one the
    /// article is about.
    void guessCompany(const PersonFrame &frame)
    {
        Entity *entity = personOf(frame);
        if (entity && entity->affiliation < 0 && frame.calling)
            entity->affiliation = bodyOf(frame.title);
        if (entity && entity->affiliation < 0 && frame.government)
            entity->affiliation = ministryOf(frame.title);
        if (!entity || entity->affiliation >= 0 || frame.government || frame.calling)
            return;
        if (namesLast(frame)) {
            entity->affiliation = lastBefore(frame.firstUnit);
            return;
        }
        const Unit &first = m_table.unit(frame.firstUnit);
        int here = first.prev;
        for (int step = 0; step < 12 && here >= 0 && entity->affiliation < 0; ++step) {
            if (m_table.unit(here).facts->roles() & OriginWord) { // 가온전자 출신의 서다온 대표
                while (m_table.leader(here) >= 0 && m_table.unit(m_table.leader(here)).isBare())
                    here = m_table.leader(here);
                here = m_table.unit(here).prev;
                continue;
            }
            const int name = companyAt(here);
            if (name >= 0 && isCompany(*m_table.names[static_cast<std::size_t>(name)].facts))
                entity->affiliation = companyOf(name);
            here = m_table.unit(here).prev;
        }
        if (entity->affiliation < 0)
            entity->affiliation = paragraphCompany(first);
        if (entity->affiliation < 0)
            entity->affiliation = mainCompany();
    }

    /// The organization named at unit \a at, alone or as a part of its name; -1 for none, and for what
    /// somebody does something to or with.
    int companyAt(int at) const
    {
        const Unit &unit = m_table.unit(at);
        if (unit.first == Particle::Object || unit.first == Particle::By || unit.first == Particle::Than)
            return -1;
        if (const int phrase = m_table.phraseAt(at); phrase >= 0)
            return phrase;
        const int name = unit.facts->here.name;
        if (name >= 0 && m_ties.kind(name) == EntityKind::Organization)
            return name;
        return unit.facts->here.alias;
    }

    /// The company that the paragraph of \a person begins with; -1 where it names none before.
    int paragraphCompany(const Unit &person) const
    {
        const std::vector<Sentence> &sentences = m_table.analysis.sentences;
        int at = person.sentence;
        while (at > 0 && sentences[static_cast<std::size_t>(at) - 1].paragraph ==
                             sentences[static_cast<std::size_t>(person.sentence)].paragraph)
            --at;
        const int begin = sentences[static_cast<std::size_t>(at)].span.begin;
        int best = -1;
        int where = person.span.begin;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            const Entity &entity = m_entities[i];
            if (!m_isCompany[i])
                continue;
            const auto first =
                std::lower_bound(entity.mentions.begin(), entity.mentions.end(), begin,
                                 [](const Mention &mention, int from) { return mention.span.begin < from; });
            if (first != entity.mentions.end() && first->span.begin < where && !isLeft(first->span.begin)) {
                where = first->span.begin;
                best = static_cast<int>(i);
            }
        }
        return best;
    }

    /// 국방장관 is of the one 국방부 of the article; -1 when there is none or several.
    int ministryOf(const QString &title) const
    {
        const QString post = title.section(u' ', -1);
        const QStringView office = m_table.lexicon.officeOf(post);
        if (office.isEmpty())
            return -1;
        int found = -1;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            const Entity &entity = m_entities[i];
            if (entity.kind != EntityKind::Organization || !m_table.lexicon.isMinistry(entity.name) ||
                !QStringView(entity.name).chopped(1).endsWith(office))
                continue;
            if (found >= 0)
                return -1;
            found = static_cast<int>(i);
        }
        return found;
    }

    /// 가온전자 출신: whether the company at \a begin is one that somebody has left.
    bool isLeft(int begin) const
    {
        const std::vector<Unit> &units = m_table.units.list;
        const auto at =
            std::lower_bound(units.begin(), units.end(), begin,
                             [](const Unit &unit, int position) { return unit.span.begin < position; });
        const int after = at == units.end() ? -1 : m_table.follower(static_cast<int>(at - units.begin()));
        return after >= 0 && (m_table.unit(after).facts->roles() & OriginWord);
    }

    /// 조합장 is of the one 조합 of the article, 위원장 of its 위원회; -1 when there is none or several.
    int bodyOf(const QString &title) const
    {
        if (title.size() < 3 || !(m_table.lexicon.flags(title.last(1)) & TitleHead))
            return -1;
        const QString ending = title.chopped(1).section(u' ', -1);
        int found = -1;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            const Entity &entity = m_entities[i];
            if (entity.kind != EntityKind::Organization || entity.name.size() <= ending.size() ||
                !QStringView(entity.name).last(ending.size() + 1).contains(ending))
                continue;
            if (found >= 0)
                return -1;
            found = static_cast<int>(i);
        }
        return found;
    }

    /// 이 회사 서다온 대표
    bool namesLast(const PersonFrame &frame) const
    {
        const int kind = m_table.leader(frame.firstUnit);
        const int this_ = kind >= 0 ? m_table.leader(kind) : -1;
        return this_ >= 0 && (m_table.unit(kind).flags & Descriptor) &&
               m_table.lexicon.isOneOf(Syllables::This, m_table.unit(this_).full.front()) &&
               m_table.unit(this_).full.size() == 1;
    }

    /// The organization named last before unit \a at.
    int lastBefore(int at) const
    {
        const int begin = m_table.unit(at).span.begin;
        int best = -1;
        int where = -1;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            const Entity &entity = m_entities[i];
            if (!m_isCompany[i])
                continue;
            const auto after =
                std::lower_bound(entity.mentions.begin(), entity.mentions.end(), begin,
                                 [](const Mention &mention, int end) { return mention.span.begin < end; });
            if (after != entity.mentions.begin() && std::prev(after)->span.begin > where) {
                where = std::prev(after)->span.begin;
                best = static_cast<int>(i);
            }
        }
        return best;
    }

    static bool isCompany(const WordFacts &name)
    {
        return !(name.flags() & Body) && name.organizationEnding().kind != EndingKind::PublicBody;
    }

    int mainCompany() const
    {
        int best = -1;
        std::size_t most = 1;
        int only = -1;
        int count = 0;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            if (!m_isCompany[i])
                continue;
            only = static_cast<int>(i);
            ++count;
            if (m_entities[i].mentions.size() > most) {
                best = static_cast<int>(i);
                most = m_entities[i].mentions.size();
            }
        }
        return best < 0 && count == 1 ? only : best;
    }

    const NameTable &m_table;
    const Ties &m_ties;
    std::vector<int> m_entityOf; ///< by head name, -1 where it has none
    std::vector<int> m_uses;     ///< by head name: its tags
    std::vector<Entity> m_entities;
    std::vector<char> m_isCompany; ///< by entity
};

} // namespace

std::vector<Entity> gatherEntities(const NameTable &table)
{
    const Ties ties = tieNames(table);
    return Collector(table, ties).run(tagNames(table, ties));
}

} // namespace Haengbo::Names
