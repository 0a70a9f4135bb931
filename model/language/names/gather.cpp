// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/ties.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

struct Tag
{
    Span span;
    int name = -1;
    QLatin1StringView rule;
};

/// Finds every occurrence of every name, short forms of people among them.
class Tagger
{
public:
    Tagger(const NameTable &table, const Ties &ties)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_ties(ties)
    {
    }

    std::vector<Tag> run()
    {
        indexPhrases();
        indexPeople();
        std::vector<const PersonFrame *> frames;
        for (const PersonFrame &one : m_table.frames)
            frames.push_back(&one);
        std::stable_sort(frames.begin(), frames.end(),
                         [](auto a, auto b) { return a->firstUnit < b->firstUnit; });
        m_used.assign(m_table.units.list.size(), false);
        auto frame = frames.begin();
        for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
            for (; frame != frames.end() && (*frame)->firstUnit <= i; ++frame)
                m_recent[familyKey((*frame)->name)] = (*frame)->name;
            if (unit(i).taken || m_used[static_cast<std::size_t>(i)] || unit(i).word.isEmpty())
                continue;
            if (!tagPhrase(i))
                tagUnit(i);
        }
        std::stable_sort(m_tags.begin(), m_tags.end(), [](const Tag &a, const Tag &b) {
            return std::pair(a.span.begin, -a.span.end) < std::pair(b.span.begin, -b.span.end);
        });
        return std::move(m_tags);
    }

private:
    const Unit &unit(int at) const { return m_table.unit(at); }
    const QString &text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }

    void indexPhrases()
    {
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            const qsizetype space = text(i).indexOf(u' ');
            if (m_ties.kind(i) && space > 0)
                m_phrases[QStringView(text(i)).first(space)].push_back(i);
        }
        m_phrases.forEach([this](QStringView, std::vector<int> &list) {
            std::sort(list.begin(), list.end(), [this](int a, int b) {
                return std::pair(-text(a).count(u' '), text(a)) < std::pair(-text(b).count(u' '), text(b));
            });
        });
    }

    void indexPeople()
    {
        for (const PersonFrame &frame : m_table.frames) {
            if (m_ties.kind(frame.name) != EntityKind::Person)
                continue;
            const QString &full = text(frame.name);
            const qsizetype space = full.lastIndexOf(u' ');
            const QString last = full.sliced(space + 1);
            if (space > 0 && last.size() > 1 && postOf(m_lexicon, last).length == 0)
                m_lastNames.insert(last, frame.name);
            std::vector<int> &list = m_byFamily[familyKey(frame.name)];
            if (std::find(list.begin(), list.end(), frame.name) == list.end())
                list.push_back(frame.name);
            if (space > 0 && familyKey(frame.name) == last) {
                std::vector<int> &same = m_byFirst[QStringView(full).first(full.indexOf(u' '))];
                if (std::find(same.begin(), same.end(), frame.name) == same.end())
                    same.push_back(frame.name);
            }
        }
        // 서이레 씨, told without a post, is 서 전 대표 where nobody else is.
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            if (m_ties.kind(i) != EntityKind::Person || text(i).contains(u' ') || text(i).size() != 3 ||
                !(m_lexicon.flags(text(i).first(1)) & Surname))
                continue;
            std::vector<int> &list = m_byFamily[familyKey(i)];
            if (list.empty())
                list.push_back(i);
        }
    }

    /// What a short form names a person by: a Korean's family name, a foreigner's last word.
    QString familyKey(int person) const
    {
        const QString &full = text(person);
        const qsizetype space = full.lastIndexOf(u' ');
        if (space > 0 && postOf(m_lexicon, QStringView(full).sliced(space + 1)).length > 0)
            return full.first(space); // 김 위원장, whose full name is not told
        return space > 0 ? full.sliced(space + 1)
                         : full.first(std::max(1, koreanFamilyName(m_lexicon, full)));
    }

    bool tagPhrase(int at)
    {
        const std::vector<int> *found = m_phrases.find(unit(at).full);
        if (!found)
            return false;
        for (const int candidate : *found) {
            const int last = endOfPhrase(at, text(candidate));
            if (last < 0)
                continue;
            push({unit(at).stem.begin, unit(last).stem.begin + stemLength(last, text(candidate))}, candidate);
            // 용산 대통령실 also tells that it is in 용산.
            if (m_ties.kind(candidate) == EntityKind::Place && (unit(at).flags & (City | Korea)))
                tagUnit(at);
            for (int mark = at;; mark = unit(mark).next) {
                m_used[static_cast<std::size_t>(mark)] = true;
                if (mark == last)
                    break;
            }
            return true;
        }
        return false;
    }

    /// The unit where \a phrase ends when it begins at \a at; -1 when it does not stand there.
    int endOfPhrase(int at, const QString &phrase) const
    {
        QStringView left = QStringView(phrase).sliced(unit(at).full.size());
        int last = at;
        while (!left.isEmpty()) {
            last = m_table.units.follower(last);
            left = left.sliced(1);
            const qsizetype space = left.indexOf(u' ');
            const QStringView word = space < 0 ? left : left.first(space);
            if (last < 0 || unit(last).taken || (space < 0 ? !endsAs(last, word) : unit(last).full != word))
                return -1;
            left = left.sliced(word.size());
        }
        return last;
    }

    /// Whether the unit is \a word, with or without particles.
    bool endsAs(int at, QStringView word) const
    {
        const Unit &one = unit(at);
        const bool courteous = one.word.size() == word.size() + 1 && one.word.startsWith(word) &&
                               (m_lexicon.flags(one.word.last(1)) & Courtesy); // 임 모씨
        return courteous || one.word == word || one.full == word ||
               (one.full.startsWith(word) && isParticleAfter(word, one.full.sliced(word.size())));
    }

    int stemLength(int at, const QString &phrase) const
    {
        const auto length = static_cast<int>(phrase.size() - phrase.lastIndexOf(u' ') - 1);
        const Unit &one = unit(at);
        // A bracket inside the word makes the span longer than the word.
        const bool plain = one.full.size() == one.stem.length() || one.word.size() == one.stem.length();
        return plain ? length : one.stem.length();
    }

    void push(Span span, int name)
    {
        const Name &what = m_table.names[static_cast<std::size_t>(name)];
        m_tags.push_back({span, name, what.rule[static_cast<std::size_t>(*m_ties.kind(name))]});
    }

    int acceptedName(QStringView form) const
    {
        const int at = m_table.find(form);
        if (at >= 0 && m_ties.kind(at))
            return at;
        return m_ties.aliases.value(form, -1);
    }

    bool isAcceptedOrganization(QStringView form) const
    {
        const int id = acceptedName(form);
        return id >= 0 && m_ties.kind(id) == EntityKind::Organization;
    }

    void tagUnit(int at)
    {
        if (shortForm(at))
            return;
        const Unit &one = unit(at);
        QStringView word = one.full;
        int id = acceptedName(word);
        // 임 씨, 임씨: one syllable is a name only with the courtesy behind it.
        const int follower = m_table.units.follower(at);
        const bool courtesyApart = follower >= 0 && (unit(follower).flags & Courtesy);
        if (id >= 0 && word.size() == 1 && !courtesyApart && m_ties.kind(id) == EntityKind::Person)
            return;
        if (id < 0 && one.word.size() > 1 && (m_lexicon.flags(one.word.last(1)) & Courtesy) &&
            !isAcceptedOrganization(one.word)) {
            word = one.word.chopped(1);
            id = acceptedName(word);
            if (id >= 0 && m_ties.kind(id) == EntityKind::Person) {
                push({one.stem.begin, one.stem.begin + static_cast<int>(word.size())}, id);
                return;
            }
            id = -1;
        }
        if (id < 0 && one.word.size() < one.full.size()) {
            word = one.word;
            id = acceptedName(word);
        }
        if (id < 0 && !one.tailApart && one.full.size() > 2 && !(one.flags & (Common | Stop))) {
            for (const ParticleCut &cut : particleCuts(one.full)) {
                if (cut.stem == one.full.size() || cut.stem == one.word.size())
                    continue; // asked above
                word = one.full.first(cut.stem);
                id = acceptedName(word);
                if (id >= 0)
                    break;
            }
        }
        if (id >= 0) {
            const bool plain = one.stem.length() == one.word.size();
            push(plain ? Span{one.stem.begin, one.stem.begin + static_cast<int>(word.size())} : one.stem, id);
            return;
        }
        if (partOfWord(at))
            return;
        if (const int *last = m_lastNames.find(one.word))
            push(one.stem, *last);
    }

    /// 영국 in 영국계, 해솔은행 in 해솔은행장
    bool partOfWord(int at)
    {
        const Unit &one = unit(at);
        if (one.word.size() < 3 || one.stem.length() != one.word.size())
            return false;
        if (m_lexicon.isPostedTo(one.word)) { // 주UAE 대사
            const int country = acceptedName(one.word.sliced(1));
            if (country >= 0)
                push({one.stem.begin + 1, one.stem.end}, country);
            return country >= 0;
        }
        int length = postOf(m_lexicon, one.word).organization;
        if (length == 0)
            length = m_lexicon.branchCountry(one.word);
        if (length == 0 && m_lexicon.isMayor(one.word.sliced(2))) // 경주시장
            length = 3;
        if (length == 0 && (m_lexicon.flags(one.word.last(1)) & CountrySuffix) &&
            (m_lexicon.flags(one.word.chopped(1)) & (Country | Region | City)))
            length = static_cast<int>(one.word.size()) - 1;
        const int id = length > 0 ? acceptedName(one.word.first(length)) : -1;
        if (id >= 0)
            push({one.stem.begin, one.stem.begin + length}, id);
        return id >= 0;
    }

    /// 이 회장, 노바크 회장, 권 CSO
    bool shortForm(int at)
    {
        int post = m_table.units.follower(at);
        if (post < 0)
            return false;
        const bool former = unit(post).isBare() && m_lexicon.isFormerWord(unit(post).full); // 서 전 대표
        if (former)
            post = m_table.units.follower(post);
        if (post < 0 || postOf(m_lexicon, unit(post).word).length == 0)
            return false;
        const std::vector<int> *found = m_byFamily.find(unit(at).full);
        if (!found)
            found = m_byFirst.find(unit(at).full);
        if (!found)
            return false;
        const int id = choose(*found, unit(at).full.toString(), unit(post).word);
        // A gloss in brackets behind the post is no part of it.
        push({unit(at).stem.begin, unit(post).stem.end}, id);
        if (former)
            m_used[static_cast<std::size_t>(m_table.units.follower(at))] = true;
        m_used[static_cast<std::size_t>(post)] = true;
        return true;
    }

    /// Of several people of one family name: the one with this post, else the one named last.
    int choose(const std::vector<int> &people, const QString &family, QStringView title) const
    {
        std::vector<int> same;
        for (const int one : people) {
            const bool holds =
                std::any_of(m_table.frames.begin(), m_table.frames.end(), [&](const PersonFrame &frame) {
                    // 대표 of 대표이사
                    const QStringView post =
                        QStringView(frame.title).sliced(frame.title.lastIndexOf(u' ') + 1);
                    return frame.name == one && (frame.title.endsWith(title) || post.startsWith(title));
                });
            if (holds)
                same.push_back(one);
        }
        if (same.size() == 1)
            return same.front();
        return m_recent.value(family, people.front());
    }

    const NameTable &m_table;
    const Lexicon &m_lexicon;
    const Ties &m_ties;
    WordMap<std::vector<int>, KeysOf::Text> m_phrases;
    WordMap<int> m_lastNames;
    WordMap<std::vector<int>> m_byFamily;
    WordMap<std::vector<int>> m_byFirst; ///< people of several words by the first: 하세가와 of 하세가와 준
    WordMap<int> m_recent;
    std::vector<bool> m_used;
    std::vector<Tag> m_tags;
};

/// Makes one entity of all tags of one thing and gives people their posts.
class Collector
{
public:
    Collector(const NameTable &table, const Ties &ties)
        : m_table(table)
        , m_ties(ties)
    {
    }

    std::vector<Entity> run(const std::vector<Tag> &tags)
    {
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
    const QString &text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }

    void take(const Tag &tag)
    {
        const int head = m_ties.head(tag.name);
        const auto [at, fresh] = m_entityOf.emplace(head, static_cast<int>(m_entities.size()));
        if (fresh) {
            Entity entity;
            entity.kind = *m_ties.kind(head);
            entity.name = text(head);
            entity.why.rule =
                m_table.names[static_cast<std::size_t>(head)].rule[static_cast<std::size_t>(entity.kind)];
            m_entities.push_back(entity);
        }
        Entity &entity = m_entities[static_cast<std::size_t>(at->second)];
        if (!entity.mentions.empty() && entity.mentions.back().span.overlaps(tag.span))
            return;
        entity.mentions.push_back({tag.span, ruleNamed(tag.rule)});
        addAlias(entity, tag.span.in(m_table.analysis.text()));
        addAlias(entity, text(tag.name));
    }

    static void addAlias(Entity &entity, QStringView form)
    {
        if (form != entity.name && !entity.aliases.contains(form))
            entity.aliases.append(form.toString());
    }

    /// The rules of an article are few: each is made a string once.
    const QString &ruleNamed(QLatin1StringView rule)
    {
        const auto known = std::find_if(m_rules.begin(), m_rules.end(),
                                        [rule](const auto &one) { return one.first == rule.data(); });
        return known != m_rules.end() ? known->second : m_rules.emplace_back(rule.data(), rule).second;
    }

    Entity *personOf(const PersonFrame &frame)
    {
        const auto who = m_entityOf.find(m_ties.head(frame.name));
        const bool found = who != m_entityOf.end() &&
                           m_entities[static_cast<std::size_t>(who->second)].kind == EntityKind::Person;
        return found ? &m_entities[static_cast<std::size_t>(who->second)] : nullptr;
    }

    int companyOf(int name) const
    {
        const auto company = m_entityOf.find(m_ties.head(name));
        const bool found =
            company != m_entityOf.end() &&
            m_entities[static_cast<std::size_t>(company->second)].kind == EntityKind::Organization;
        return found ? company->second : -1;
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
            if (m_table.lexicon.isOrigin(m_table.unit(here).word)) { // 가온전자 출신의 서다온 대표
                while (m_table.units.leader(here) >= 0 && m_table.unit(m_table.units.leader(here)).isBare())
                    here = m_table.units.leader(here);
                here = m_table.unit(here).prev;
                continue;
            }
            const int name = companyAt(here);
            if (name >= 0 && isCompany(text(name)))
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
        const auto index = static_cast<std::size_t>(at);
        if (index < m_table.phraseOf.size() && m_table.phraseOf[index] >= 0)
            return m_table.phraseOf[index];
        const int name = m_table.find(borrowed(unit.word));
        if (name >= 0 && m_ties.kind(name) == EntityKind::Organization)
            return name;
        return m_ties.aliases.value(unit.word, -1);
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
            if (entity.kind != EntityKind::Organization || !isCompany(entity.name))
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
        const int after =
            at == units.end() ? -1 : m_table.units.follower(static_cast<int>(at - units.begin()));
        return after >= 0 && m_table.lexicon.isOrigin(m_table.unit(after).word);
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
        const int kind = m_table.units.leader(frame.firstUnit);
        const int this_ = kind >= 0 ? m_table.units.leader(kind) : -1;
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
            if (entity.kind != EntityKind::Organization || !isCompany(entity.name))
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

    bool isCompany(const QString &name) const
    {
        return !(m_table.lexicon.flags(name) & Body) &&
               m_table.lexicon.organizationEnding(name).kind != EndingKind::PublicBody;
    }

    int mainCompany() const
    {
        int best = -1;
        std::size_t most = 1;
        int only = -1;
        int count = 0;
        for (std::size_t i = 0; i < m_entities.size(); ++i) {
            const Entity &entity = m_entities[i];
            if (entity.kind == EntityKind::Organization && isCompany(entity.name)) {
                only = static_cast<int>(i);
                ++count;
            }
            if (entity.kind == EntityKind::Organization && entity.mentions.size() > most &&
                isCompany(entity.name)) {
                best = static_cast<int>(i);
                most = entity.mentions.size();
            }
        }
        return best < 0 && count == 1 ? only : best;
    }

    const NameTable &m_table;
    const Ties &m_ties;
    std::map<int, int> m_entityOf; ///< by head name
    std::vector<std::pair<const char *, QString>> m_rules;
    std::vector<Entity> m_entities;
};

} // namespace

std::vector<Entity> gatherEntities(const NameTable &table)
{
    const Ties ties = tieNames(table);
    return Collector(table, ties).run(Tagger(table, ties).run());
}

} // namespace Haengbo::Names
