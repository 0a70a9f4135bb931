// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

#include <algorithm>
#include <functional>

namespace Haengbo::Names {

namespace {

/// The lists of the article, A, B·C, one after the other.
class Lists
{
public:
    explicit Lists(const NameTable &table)
        : m_table(table)
        , m_at(table.candidates.listed.begin())
    {
    }

    /// Goes to the next list; false when there is none.
    bool next()
    {
        const std::vector<int> &listed = m_table.candidates.listed;
        const int last = m_members.empty() ? -1 : m_members.back();
        while (m_at != listed.end() && *m_at <= last)
            ++m_at;
        if (m_at == listed.end())
            return false;
        m_members.clear();
        m_members.push_back(*m_at);
        while (goesOn(m_members.back()))
            m_members.push_back(m_table.unit(m_members.back()).next);
        return true;
    }
    const std::vector<int> &members() const { return m_members; }

private:
    /// Whether the list goes on from the unit to the next.
    bool goesOn(int at) const
    {
        const int next = m_table.unit(at).next;
        return next >= 0 && m_table.unit(next).border == Border::Comma && m_table.unit(at).isBare();
    }

    const NameTable &m_table;
    std::vector<int>::const_iterator m_at;
    std::vector<int> m_members;
};

/// (대표 민도경·민서율): the post before the first of a list is that of all.
void sharePost(NameTable &table, const std::vector<int> &members, int at, int name)
{
    const auto first =
        std::find_if(table.frames.begin(), table.frames.end(), [&members](const PersonFrame &frame) {
            return frame.firstUnit == members.front() && frame.lastUnit >= 0 &&
                   frame.lastUnit < frame.firstUnit;
        });
    if (first == table.frames.end() || first->name == name)
        return;
    PersonFrame frame = *first;
    frame.name = name;
    frame.firstUnit = frame.nameEnd = at;
    table.frames.push_back(frame);
}

/// The words that stand before a post with its particle: '브란트 CEO는'; in the order of their addresses,
/// each as often as it stands there.
std::vector<const WordFacts *> wordsWithPosts(const NameTable &table)
{
    std::vector<const WordFacts *> words;
    for (const int post : table.candidates.posts) {
        const Unit &before = table.unit(table.unit(post).prev);
        if (before.isBare())
            words.push_back(before.facts);
    }
    std::sort(words.begin(), words.end(), std::less<>());
    return words;
}

/// A company too is called with a post ('삼성전자 사장은'), but rarely again and again.
bool isPosted(const std::vector<const WordFacts *> &posted, const WordFacts *word)
{
    const auto [first, last] = std::equal_range(posted.begin(), posted.end(), word, std::less<>());
    return last - first > 1;
}

/// One list of words: when some are known for organizations, or for places, the others are too.
void spreadAlong(NameTable &table, const std::vector<int> &members,
                 const std::vector<const WordFacts *> &posted)
{
    int organizations = 0;
    int places = 0;
    for (const int at : members) {
        organizations += table.isOrganization(*table.unit(at).facts) ? 1 : 0;
        places += table.isPlace(*table.unit(at).facts) ? 1 : 0;
    }
    if ((organizations > 0) == (places > 0))
        return;
    const bool many = organizations + places > 1;
    for (const int at : members) {
        const Unit &one = table.unit(at);
        // '라비톤, 브란트 회장': the last word belongs to what follows, not to the list.
        const int follower = table.follower(at);
        const bool modifies =
            at == members.back() && one.isBare() && follower >= 0 && !(table.unit(follower).flags & Stop);
        if (modifies || !table.isNameable(at) || one.word.size() < 2)
            continue;
        // '브란트, 가람·나래에 투자 요청': whom the headline speaks of is no member of the list.
        if (isPosted(posted, one.facts))
            continue;
        if (organizations > 0)
            table.add(*one.facts, EntityKind::Organization, many ? 1.5 : 0.8, u"organizations:list");
        else
            table.add(*one.facts, EntityKind::Place, many ? 1.5 : 0.8, u"places:list");
    }
}

} // namespace

void spreadAlongLists(NameTable &table)
{
    if (table.candidates.listed.empty())
        return;
    const std::vector<const WordFacts *> posted = wordsWithPosts(table);
    for (Lists lists(table); lists.next();)
        spreadAlong(table, lists.members(), posted);
}

void spreadPersonsAlongLists(NameTable &table)
{
    for (Lists lists(table); lists.next();) {
        const bool people = std::any_of(lists.members().begin(), lists.members().end(), [&table](int at) {
            const int name = table.unit(at).facts->here.name;
            return name >= 0 && table.kindOf(name) == EntityKind::Person;
        });
        for (const int at : lists.members()) {
            if (!people || table.unit(at).word.size() != 3 || table.unit(at).facts->familyName() == 0)
                continue;
            const int name = table.add(*table.unit(at).facts, EntityKind::Person, 1.6, u"persons:list");
            sharePost(table, lists.members(), at, name);
        }
    }
}

} // namespace Haengbo::Names
