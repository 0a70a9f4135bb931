// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/tags.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

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
        indexNames();
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
    QStringView text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }

    /// What each word of the article stands for, as the name it is or as another form of one.
    void indexNames()
    {
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            if (m_ties.kind(i))
                m_table.units.book->facts(text(i)).here.accepted = i;
        }
        m_ties.aliases.forEach([this](QStringView form, int name) {
            int &accepted = m_table.units.book->facts(form).here.accepted;
            if (accepted < 0)
                accepted = name;
        });
    }

    void indexPhrases()
    {
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            const qsizetype space = text(i).indexOf(u' ');
            if (!m_ties.kind(i) || space <= 0)
                continue;
            const QStringView front = text(i).first(space);
            m_phrases[front].push_back(i);
            m_table.units.book->facts(front).here.isFront = true;
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
            const QStringView full = text(frame.name);
            const qsizetype space = full.lastIndexOf(u' ');
            const QStringView last = full.sliced(space + 1);
            if (space > 0 && last.size() > 1 && postOf(m_lexicon, last).length == 0)
                m_table.units.book->facts(last).here.lastNameOf = frame.name;
            std::vector<int> &list = m_byFamily[familyKey(frame.name)];
            if (std::find(list.begin(), list.end(), frame.name) == list.end())
                list.push_back(frame.name);
            if (space > 0 && familyKey(frame.name) == last) {
                std::vector<int> &same = m_byFirst[full.first(full.indexOf(u' '))];
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
    QStringView familyKey(int person) const
    {
        const QStringView full = text(person);
        const qsizetype space = full.lastIndexOf(u' ');
        if (space > 0 && postOf(m_lexicon, full.sliced(space + 1)).length > 0)
            return full.first(space); // 김 위원장, whose full name is not told
        return space > 0 ? full.sliced(space + 1)
                         : full.first(std::max(1, koreanFamilyName(m_lexicon, full)));
    }

    bool tagPhrase(int at)
    {
        const std::vector<int> *found = unit(at).form->here.isFront ? m_phrases.find(unit(at).full) : nullptr;
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
    int endOfPhrase(int at, QStringView phrase) const
    {
        QStringView left = phrase.sliced(unit(at).full.size());
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

    int stemLength(int at, QStringView phrase) const
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
        const WordFacts *facts = m_table.units.book->inArticle(form);
        return facts ? facts->here.accepted : -1;
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
        int id = one.form->here.accepted;
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
            id = one.facts->here.accepted;
        }
        if (id < 0 && !one.tailApart && one.full.size() > 2 && !(one.flags & (Common | Stop))) {
            for (const KnownCut &cut : m_table.units.book->cutsOf(*one.form)) {
                if (cut.stem == one.form || cut.stem == one.facts)
                    continue; // asked above
                word = cut.stem->word();
                id = cut.stem->here.accepted;
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
        if (one.facts->here.lastNameOf >= 0)
            push(one.stem, one.facts->here.lastNameOf);
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
        int length = one.facts->post().organization;
        if (length == 0)
            length = one.facts->branchCountry();
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
        if (post < 0 || unit(post).facts->post().length == 0)
            return false;
        const std::vector<int> *found = m_byFamily.find(unit(at).full);
        if (!found)
            found = m_byFirst.find(unit(at).full);
        if (!found)
            return false;
        const int id = choose(*found, unit(at).full, unit(post).word);
        // A gloss in brackets behind the post is no part of it.
        push({unit(at).stem.begin, unit(post).stem.end}, id);
        if (former)
            m_used[static_cast<std::size_t>(m_table.units.follower(at))] = true;
        m_used[static_cast<std::size_t>(post)] = true;
        return true;
    }

    /// Of several people of one family name: the one with this post, else the one named last.
    int choose(const std::vector<int> &people, QStringView family, QStringView title) const
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
    WordMap<std::vector<int>, KeysOf::Copy> m_byFamily;
    WordMap<std::vector<int>, KeysOf::Copy>
        m_byFirst; ///< people of several words by the first: 하세가와 of 하세가와 준
    WordMap<int, KeysOf::Copy> m_recent;
    std::vector<bool> m_used;
    std::vector<Tag> m_tags;
};

} // namespace

std::vector<Tag> tagNames(const NameTable &table, const Ties &ties) { return Tagger(table, ties).run(); }

} // namespace Haengbo::Names
