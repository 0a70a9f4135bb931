// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/tags.h"

#include <QVarLengthArray>

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
        m_cues.reserve(m_table.frames.size() + 8);
        indexNames();
        indexPhrases();
        indexPeople();
        std::vector<const PersonFrame *> frames;
        frames.reserve(m_table.frames.size());
        for (const PersonFrame &one : m_table.frames)
            frames.push_back(&one);
        std::stable_sort(frames.begin(), frames.end(),
                         [](auto a, auto b) { return a->firstUnit < b->firstUnit; });
        m_used.assign(m_table.units.list.size(), 0);
        m_tags.reserve(m_table.units.list.size() / 4 + 16); // most articles have fewer
        const auto count = static_cast<int>(m_table.units.list.size());
        auto frame = frames.begin();
        int told = frame != frames.end() ? (*frame)->firstUnit : count;
        for (int i = 0; i < count; ++i) {
            m_table.units.expect(i + 4);
            for (; told <= i; told = ++frame != frames.end() ? (*frame)->firstUnit : count)
                cueOf(familyKey((*frame)->name)).recent = (*frame)->name;
            if (mayBeNamed(unit(i)) && !m_used[static_cast<std::size_t>(i)] && !tagPhrase(i))
                tagUnit(i);
        }
        const auto earlier = [](const Tag &a, const Tag &b) {
            return std::pair(a.span.begin, -a.span.end) < std::pair(b.span.begin, -b.span.end);
        };
        if (!std::is_sorted(m_tags.begin(), m_tags.end(), earlier))
            std::stable_sort(m_tags.begin(), m_tags.end(), earlier);
        return std::move(m_tags);
    }

private:
    using NameList = QVarLengthArray<int, 4>;

    /// A word that tells of names, if what stands behind it is right.
    struct Cue
    {
        NameList phrases; ///< names of several words that begin with it, those of the most words first
        NameList family;  ///< people called by it beside their post
        NameList first;   ///< people of several words by the first: 하세가와 of 하세가와 준
        int recent = -1;  ///< of those called by it the one told with a post last
    };

    const Unit &unit(int at) const { return m_table.unit(at); }
    QStringView text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }
    WordFacts &facts(QStringView word) const { return m_table.units.book->facts(word); }

    Cue &cueOf(WordFacts &facts)
    {
        if (facts.here.cue < 0) {
            facts.here.cue = static_cast<int>(m_cues.size());
            m_cues.emplace_back();
        }
        return m_cues[static_cast<std::size_t>(facts.here.cue)];
    }
    /// The cue that the word as a whole is; null when it is none.
    const Cue *cueAt(int at) const
    {
        const int cue = unit(at).form->here.cue;
        return cue >= 0 ? &m_cues[static_cast<std::size_t>(cue)] : nullptr;
    }

    /// Whether anything can come of a look at the unit: most words are no name, begin none and hold none.
    bool mayBeNamed(const Unit &one) const
    {
        const WordFacts::InArticle &form = one.form->here;
        const WordFacts::InArticle &here = one.facts->here;
        if (one.taken || one.word.isEmpty())
            return false;
        // In one step, for which way it goes cannot be foreseen: below zero only where all four are.
        const bool known = (form.cue & form.accepted & here.accepted & here.lastNameOf) >= 0;
        const quint32 holds = one.facts->looks() & HoldsName;
        return (holds | quint32(known) | quint32(hasFurtherCuts(one))) != 0;
    }

    /// Whether the word may be cut to something else than it is by now.
    static bool hasFurtherCuts(const Unit &one)
    {
        return quint32(one.cutFurther) & quint32((one.flags & (Common | Stop)) == 0);
    }

    /// What each word of the article stands for, as the name it is or as another form of one.
    void indexNames()
    {
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            if (m_ties.kind(i))
                m_table.names[static_cast<std::size_t>(i)].facts->here.accepted = i;
        }
        for (WordFacts *form : m_ties.aliases) {
            if (form->here.accepted < 0)
                form->here.accepted = form->here.alias;
        }
    }

    void indexPhrases()
    {
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            const qsizetype space = m_ties.kind(i) ? text(i).indexOf(u' ') : -1;
            if (space > 0)
                cueOf(facts(text(i).first(space))).phrases.push_back(i);
        }
        for (Cue &cue : m_cues) {
            if (cue.phrases.size() < 2)
                continue;
            std::sort(cue.phrases.begin(), cue.phrases.end(), [this](int a, int b) {
                return std::pair(-text(a).count(u' '), text(a)) < std::pair(-text(b).count(u' '), text(b));
            });
        }
    }

    static void addOnce(NameList &names, int name)
    {
        if (!names.contains(name))
            names.push_back(name);
    }

    void indexPeople()
    {
        m_familyKeys.assign(m_table.names.size(), nullptr);
        for (const PersonFrame &frame : m_table.frames) {
            if (m_ties.kind(frame.name) != EntityKind::Person)
                continue;
            const QStringView full = text(frame.name);
            WordFacts &key = familyKey(frame.name);
            addOnce(cueOf(key).family, frame.name);
            const qsizetype space = full.lastIndexOf(u' ');
            if (space <= 0)
                continue;
            WordFacts &last = facts(full.sliced(space + 1));
            if (last.word().size() > 1 && last.post().length == 0)
                last.here.lastNameOf = frame.name;
            if (&key == &last)
                addOnce(cueOf(facts(full.first(full.indexOf(u' ')))).first, frame.name);
        }
        // 서이레 씨, told without a post, is 서 전 대표 where nobody else is.
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            if (m_ties.kind(i) != EntityKind::Person || text(i).contains(u' ') || text(i).size() != 3 ||
                !(m_lexicon.flags(text(i).first(1)) & Surname))
                continue;
            NameList &people = cueOf(familyKey(i)).family;
            if (people.isEmpty())
                people.push_back(i);
        }
    }

    /// What a short form names a person by: a Korean's family name, a foreigner's last word.
    WordFacts &familyKey(int person)
    {
        WordFacts *&known = m_familyKeys[static_cast<std::size_t>(person)];
        if (!known)
            known = &facts(familyName(person));
        return *known;
    }

    QStringView familyName(int person) const
    {
        const QStringView full = text(person);
        const qsizetype space = full.lastIndexOf(u' ');
        if (space <= 0)
            return full.first(std::max(1, koreanFamilyName(m_lexicon, full)));
        const QStringView last = full.sliced(space + 1);
        return facts(last).post().length > 0 ? full.first(space) : last; // 김 위원장, whose name is not told
    }

    bool tagPhrase(int at)
    {
        const Cue *cue = cueAt(at);
        if (!cue)
            return false;
        for (const int candidate : cue->phrases) {
            const int last = endOfPhrase(at, text(candidate));
            if (last < 0)
                continue;
            push({unit(at).stem.begin, unit(last).stem.begin + stemLength(last, text(candidate))}, candidate);
            // 용산 대통령실 also tells that it is in 용산.
            if (m_ties.kind(candidate) == EntityKind::Place && (unit(at).flags & (City | Korea)))
                tagUnit(at);
            for (int mark = at;; mark = unit(mark).next) {
                m_used[static_cast<std::size_t>(mark)] = 1;
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
            last = m_table.follower(last);
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
        // What a short form was tied to may turn out to be no name in the end.
        const std::optional<EntityKind> kind = m_ties.kind(name);
        if (!kind || !m_ties.kind(m_ties.head(name)))
            return;
        const Name &what = m_table.names[static_cast<std::size_t>(name)];
        m_tags.push_back({span, name, what.rule[static_cast<std::size_t>(*kind)]});
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
        const int follower = m_table.follower(at);
        const bool courtesyApart = follower >= 0 && (unit(follower).flags & Courtesy);
        if (id >= 0 && word.size() == 1 && !courtesyApart && m_ties.kind(id) == EntityKind::Person)
            return;
        if (id < 0 && (one.facts->looks() & HoldsName) && one.word.size() > 1 &&
            (m_lexicon.flags(one.word.last(1)) & Courtesy) && !isAcceptedOrganization(one.word)) {
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
        if (id < 0 && hasFurtherCuts(one)) {
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
        if ((one.facts->looks() & HoldsName) && partOfWord(at))
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
        const Cue *cue = cueAt(at);
        if (!cue || (cue->family.isEmpty() && cue->first.isEmpty()))
            return false;
        int post = m_table.follower(at);
        if (post < 0)
            return false;
        const bool former = unit(post).isBare() && m_lexicon.isFormerWord(unit(post).full); // 서 전 대표
        if (former)
            post = m_table.follower(post);
        if (post < 0 || unit(post).facts->post().length == 0)
            return false;
        const int id = choose(*cue, unit(post).word);
        // A gloss in brackets behind the post is no part of it.
        push({unit(at).stem.begin, unit(post).stem.end}, id);
        if (former)
            m_used[static_cast<std::size_t>(m_table.follower(at))] = 1;
        m_used[static_cast<std::size_t>(post)] = 1;
        return true;
    }

    /// Of several people of one family name: the one with this post, else the one named last.
    int choose(const Cue &cue, QStringView title) const
    {
        const NameList &people = cue.family.isEmpty() ? cue.first : cue.family;
        const auto holds = [&](int person) {
            return std::any_of(m_table.frames.begin(), m_table.frames.end(), [&](const PersonFrame &frame) {
                if (frame.name != person)
                    return false;
                // 대표 of 대표이사
                const QStringView post = QStringView(frame.title).sliced(frame.title.lastIndexOf(u' ') + 1);
                return frame.title.endsWith(title) || post.startsWith(title);
            });
        };
        int holder = -1;
        int holders = 0;
        for (const int one : people) {
            if (holds(one)) {
                holder = one;
                ++holders;
            }
        }
        if (holders == 1)
            return holder;
        return cue.recent >= 0 ? cue.recent : people.front();
    }

    const NameTable &m_table;
    const Lexicon &m_lexicon;
    const Ties &m_ties;
    std::vector<Cue> m_cues;
    std::vector<WordFacts *> m_familyKeys; ///< by name, once they are asked for
    std::vector<quint8> m_used; ///< by unit: whether a name of several words or a short form covers it
    std::vector<Tag> m_tags;
};

} // namespace

std::vector<Tag> tagNames(const NameTable &table, const Ties &ties) { return Tagger(table, ties).run(); }

} // namespace Haengbo::Names
