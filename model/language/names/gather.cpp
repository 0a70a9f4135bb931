// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

/// Turns the evidence into entities: finds every occurrence of every name, ties the short forms to the full
/// ones, and gives people their posts.
class Gatherer
{
public:
    explicit Gatherer(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }

    std::vector<Entity> run()
    {
        accept();
        tie();
        tagAll();
        return collect();
    }

private:
    struct Tag
    {
        Span span;
        int name = -1;
        QLatin1StringView rule;
    };

    const Unit &unit(int at) const { return m_table.unit(at); }
    const Name &name(int at) const { return m_table.names[static_cast<std::size_t>(at)]; }

    void accept()
    {
        const int count = static_cast<int>(m_table.names.size());
        m_kind.resize(m_table.names.size());
        m_head.resize(m_table.names.size());
        for (int i = 0; i < count; ++i) {
            m_kind[static_cast<std::size_t>(i)] = m_table.kindOf(i);
            m_head[static_cast<std::size_t>(i)] = i;
            const QString &text = name(i).text;
            const qsizetype space = text.indexOf(u' ');
            if (m_kind[static_cast<std::size_t>(i)] && space > 0)
                m_phrases[text.first(space)].push_back(i);
        }
        for (auto &list : m_phrases)
            std::sort(list.begin(), list.end(), [this](int a, int b) {
                return std::pair(-name(a).text.count(u' '), name(a).text) <
                       std::pair(-name(b).text.count(u' '), name(b).text);
            });
    }

    std::optional<EntityKind> kind(int at) const { return m_kind[static_cast<std::size_t>(at)]; }

    /// Follows short forms to the full one.
    int head(int at) const
    {
        for (int step = 0; step < 4 && m_head[static_cast<std::size_t>(at)] != at; ++step)
            at = m_head[static_cast<std::size_t>(at)];
        return at;
    }

    void tie()
    {
        tieOrganizations();
        for (const PersonFrame &frame : m_table.frames) {
            if (kind(frame.name) != EntityKind::Person)
                continue;
            const QString &text = name(frame.name).text;
            const qsizetype space = text.lastIndexOf(u' ');
            const QString last = text.sliced(space + 1);
            if (space > 0 && last.size() > 1)
                m_lastNames.insert(last, frame.name);
            const QString family = space > 0 ? last : familyOf(text);
            std::vector<int> &list = m_byFamily[family];
            if (std::find(list.begin(), list.end(), frame.name) == list.end())
                list.push_back(frame.name);
        }
    }

    QString familyOf(const QString &text) const
    {
        return text.first(std::max(1, koreanFamilyName(m_lexicon, text)));
    }

    /// 한별 is 한별그룹; 에이펙스 is 에이펙스바이오; 삼성 is the one of its companies that the article speaks
    /// of most.
    void tieOrganizations()
    {
        std::map<QString, int> sorted;
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            if (kind(i) == EntityKind::Organization)
                sorted.emplace(name(i).text, i);
        }
        for (auto at = sorted.begin(); at != sorted.end(); ++at) {
            int best = -1;
            int bestScore = 0;
            for (auto longer = std::next(at); longer != sorted.end() && longer->first.startsWith(at->first);
                 ++longer) {
                const QStringView rest = QStringView(longer->first).sliced(at->first.size());
                if (rest.startsWith(u' '))
                    continue;
                const EndingMatch ending = m_lexicon.organizationEnding(rest);
                const bool initials = Hangul::isLatin(at->first.back()) && at->first.size() < 5;
                if (ending.length != rest.size() || ending.kind == EndingKind::Branch ||
                    (initials && ending.kind != EndingKind::Group))
                    continue;
                const int score =
                    (ending.kind == EndingKind::Group ? 1000 : 0) + m_table.units.count(longer->first) + 1;
                if (score > bestScore) {
                    best = longer->second;
                    bestScore = score;
                }
            }
            if (best >= 0)
                m_head[static_cast<std::size_t>(at->second)] = best;
        }
    }

    void tagAll()
    {
        const int count = static_cast<int>(m_table.units.list.size());
        std::vector<bool> used(m_table.units.list.size(), false);
        std::size_t frame = 0;
        std::vector<const PersonFrame *> frames;
        for (const PersonFrame &one : m_table.frames)
            frames.push_back(&one);
        std::stable_sort(frames.begin(), frames.end(),
                         [](auto a, auto b) { return a->firstUnit < b->firstUnit; });
        for (int i = 0; i < count; ++i) {
            for (; frame < frames.size() && frames[frame]->firstUnit <= i; ++frame)
                m_recent[familyKey(frames[frame]->name)] = frames[frame]->name;
            if (unit(i).taken || used[static_cast<std::size_t>(i)] || unit(i).word.isEmpty())
                continue;
            if (const int phrase = phraseAt(i, used))
                continue;
            else
                tagUnit(i);
        }
    }

    QString familyKey(int person) const
    {
        const QString &text = name(person).text;
        const qsizetype space = text.lastIndexOf(u' ');
        return space > 0 ? text.sliced(space + 1) : familyOf(text);
    }

    int phraseAt(int at, std::vector<bool> &used)
    {
        const auto found = m_phrases.constFind(borrowed(unit(at).full));
        if (found == m_phrases.constEnd())
            return 0;
        for (const int candidate : *found) {
            const QString &text = name(candidate).text;
            int here = at;
            bool whole = true;
            QStringView left = QStringView(text).sliced(unit(at).full.size());
            int last = at;
            while (!left.isEmpty()) {
                here = m_table.units.follower(here);
                left = left.sliced(1);
                const qsizetype space = left.indexOf(u' ');
                const QStringView word = space < 0 ? left : left.first(space);
                if (here < 0 || unit(here).taken ||
                    (space < 0 ? !endsAs(here, word) : unit(here).full != word)) {
                    whole = false;
                    break;
                }
                left = left.sliced(word.size());
                last = here;
            }
            if (!whole)
                continue;
            const Span span{unit(at).stem.begin,
                            unit(last).stem.begin + static_cast<int>(stemLength(last, text))};
            push(span, candidate);
            for (int mark = at;; mark = unit(mark).next) {
                used[static_cast<std::size_t>(mark)] = true;
                if (mark == last)
                    break;
            }
            return 1;
        }
        return 0;
    }

    /// Whether the unit is \a word, with or without particles.
    bool endsAs(int at, QStringView word) const
    {
        const Unit &one = unit(at);
        if (one.word == word || one.full == word)
            return true;
        return one.full.startsWith(word) && isParticleAfter(word, one.full.sliced(word.size()));
    }

    qsizetype stemLength(int at, const QString &text) const
    {
        const qsizetype space = text.lastIndexOf(u' ');
        const qsizetype length = text.size() - space - 1;
        const Unit &one = unit(at);
        // A bracket inside the word makes the span longer than the word.
        return one.full.size() == one.stem.length() || one.word.size() == one.stem.length()
                   ? length
                   : one.stem.length();
    }

    void push(Span span, int id)
    {
        const Name &what = name(id);
        m_tags.push_back({span, id, what.rule[static_cast<std::size_t>(*kind(id))]});
    }

    int acceptedName(QStringView text) const
    {
        const int at = m_table.find(borrowed(text));
        return at >= 0 && kind(at) ? at : -1;
    }

    void tagUnit(int at)
    {
        const Unit &one = unit(at);
        if (shortForm(at))
            return;
        int id = acceptedName(one.full);
        QStringView word = one.full;
        if (id < 0) {
            id = acceptedName(one.word);
            word = one.word;
        }
        if (id < 0 && !one.tailApart && one.full.size() > 2) {
            for (const ParticleCut &cut : particleCuts(one.full)) {
                const int other = acceptedName(one.full.first(cut.stem));
                if (other >= 0) {
                    id = other;
                    word = one.full.first(cut.stem);
                    break;
                }
            }
        }
        if (id >= 0) {
            const bool plain = one.stem.length() == one.word.size();
            push(plain ? Span{one.stem.begin, one.stem.begin + static_cast<int>(word.size())} : one.stem, id);
            return;
        }
        lastName(at);
        countryPart(at);
    }

    /// 올트먼은: a foreign person's last name
    void lastName(int at)
    {
        const auto found = m_lastNames.constFind(borrowed(unit(at).word));
        if (found != m_lastNames.constEnd())
            push(unit(at).stem, *found);
    }

    /// 영국계, 중국산
    void countryPart(int at)
    {
        const Unit &one = unit(at);
        static const QString suffixes = QStringLiteral("계산발령");
        if (one.word.size() < 3 || !suffixes.contains(one.word.back()) ||
            !(m_lexicon.flags(one.word.chopped(1)) & Country))
            return;
        const int id = m_table.add(one.word.chopped(1).toString(), EntityKind::Place, 3, "places:derived"_L1);
        if (static_cast<std::size_t>(id) >= m_kind.size()) {
            m_kind.push_back(EntityKind::Place);
            m_head.push_back(id);
        }
        push({one.stem.begin, one.stem.end - 1}, id);
    }

    /// 이 회장, 노바크 회장, 권 CSO
    bool shortForm(int at)
    {
        const int post = m_table.units.follower(at);
        if (post < 0 || postOf(m_lexicon, unit(post).word).length == 0)
            return false;
        const auto found = m_byFamily.constFind(borrowed(unit(at).full));
        if (found == m_byFamily.constEnd())
            return false;
        const int id = choose(*found, unit(at).full.toString(), unit(post).word.toString());
        push({unit(at).stem.begin, unit(post).stem.end}, id);
        return true;
    }

    /// Of several people of one family name: the one with this post, else the one named last.
    int choose(const std::vector<int> &people, const QString &family, const QString &title) const
    {
        std::vector<int> same;
        for (const int one : people) {
            for (const PersonFrame &frame : m_table.frames) {
                if (frame.name == one && frame.title.endsWith(title)) {
                    same.push_back(one);
                    break;
                }
            }
        }
        if (same.size() == 1)
            return same.front();
        const auto recent = m_recent.constFind(family);
        return recent != m_recent.constEnd() ? *recent : people.front();
    }

    std::vector<Entity> collect()
    {
        std::map<int, int> entityOf; // head name -> entity
        std::vector<Entity> entities;
        std::stable_sort(m_tags.begin(), m_tags.end(),
                         [](const Tag &a, const Tag &b) { return a.span < b.span; });
        for (const Tag &tag : m_tags) {
            const int headName = head(tag.name);
            const auto [at, fresh] = entityOf.emplace(headName, static_cast<int>(entities.size()));
            if (fresh) {
                Entity entity;
                entity.kind = *kind(headName);
                entity.name = name(headName).text;
                entity.why = {QString(name(headName).rule[static_cast<std::size_t>(entity.kind)]), {}, {}};
                entities.push_back(entity);
            }
            Entity &entity = entities[static_cast<std::size_t>(at->second)];
            if (!entity.mentions.empty() && entity.mentions.back().span.overlaps(tag.span))
                continue;
            entity.mentions.push_back({tag.span, QString(tag.rule)});
            const QString form = tag.span.in(m_table.analysis.text()).toString();
            if (form != entity.name && !entity.aliases.contains(form))
                entity.aliases.push_back(form);
            if (name(tag.name).text != entity.name && !entity.aliases.contains(name(tag.name).text))
                entity.aliases.push_back(name(tag.name).text);
        }
        givePosts(entities, entityOf);
        return entities;
    }

    void givePosts(std::vector<Entity> &entities, const std::map<int, int> &entityOf)
    {
        for (const PersonFrame &frame : m_table.frames) {
            const auto who = entityOf.find(head(frame.name));
            if (who == entityOf.end())
                continue;
            Entity &entity = entities[static_cast<std::size_t>(who->second)];
            if (entity.title.isEmpty())
                entity.title = frame.title;
            if (entity.affiliation >= 0 || frame.organization < 0)
                continue;
            const auto company = entityOf.find(head(frame.organization));
            if (company != entityOf.end() &&
                entities[static_cast<std::size_t>(company->second)].kind == EntityKind::Organization)
                entity.affiliation = company->second;
        }
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    std::vector<std::optional<EntityKind>> m_kind;
    std::vector<int> m_head;
    QHash<QString, std::vector<int>> m_phrases;
    QHash<QString, int> m_lastNames;
    QHash<QString, std::vector<int>> m_byFamily;
    QHash<QString, int> m_recent;
    std::vector<Tag> m_tags;
};

} // namespace

std::vector<Entity> gatherEntities(NameTable &table) { return Gatherer(table).run(); }

} // namespace Haengbo::Names
