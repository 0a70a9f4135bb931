// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

#include <algorithm>
#include <map>
#include <set>

namespace Haengbo::Names {

namespace {

/// Whether a list goes on from unit \a at to the next.
bool goesOn(const NameTable &table, int at)
{
    const int next = table.unit(at).next;
    return next >= 0 && table.unit(next).border == Border::Comma && table.unit(at).isBare();
}

/// Members of one list: A, B·C
std::vector<int> listFrom(const NameTable &table, int first)
{
    std::vector<int> members{first};
    for (int at = first; goesOn(table, at); at = table.unit(at).next)
        members.push_back(table.unit(at).next);
    return members;
}

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

/// Words that stand before a post with its particle, twice or more: '브란트 CEO는'. A company is called so as
/// well
/// ('삼성전자 사장은'), but rarely again and again.
std::set<QStringView> wordsWithPosts(const NameTable &table)
{
    std::map<QStringView, int> counts;
    for (const Unit &unit : table.units.list) {
        if (!(unit.flags & Title) || unit.isBare() || unit.prev < 0 || unit.border != Border::None)
            continue;
        const Unit &before = table.unit(unit.prev);
        if (before.isBare())
            ++counts[before.word];
    }
    std::set<QStringView> words;
    for (const auto &[word, count] : counts) {
        if (count > 1)
            words.insert(word);
    }
    return words;
}

} // namespace

void spreadAlongLists(NameTable &table)
{
    const std::set<QStringView> posted = wordsWithPosts(table);
    for (int i = 0; i < static_cast<int>(table.units.list.size()); ++i) {
        if (!goesOn(table, i))
            continue;
        const std::vector<int> members = listFrom(table, i);
        int organizations = 0;
        int places = 0;
        for (const int at : members) {
            const QString word = table.unit(at).word.toString();
            organizations += table.isOrganization(word) ? 1 : 0;
            places += table.isPlace(word) ? 1 : 0;
        }
        const bool many = organizations + places > 1;
        for (const int at : members) {
            // '라비톤, 브란트 회장': the last word belongs to what follows, not to the list.
            const int follower = table.units.follower(at);
            const bool modifies = at == members.back() && table.unit(at).isBare() && follower >= 0 &&
                                  !(table.unit(follower).flags & Stop);
            if (modifies || !table.isNameable(at) || table.unit(at).word.size() < 2)
                continue;
            const QString word = table.unit(at).word.toString();
            // '브란트, 가람·나래에 투자 요청': whom the headline speaks of is no member of the list.
            if (posted.contains(table.unit(at).word))
                continue;
            if (organizations > 0 && places == 0)
                table.add(word, EntityKind::Organization, many ? 1.5 : 0.8, u"organizations:list");
            else if (places > 0 && organizations == 0)
                table.add(word, EntityKind::Place, many ? 1.5 : 0.8, u"places:list");
        }
        i = members.back();
    }
}

void spreadPersonsAlongLists(NameTable &table)
{
    for (int i = 0; i < static_cast<int>(table.units.list.size()); ++i) {
        if (!goesOn(table, i))
            continue;
        const std::vector<int> members = listFrom(table, i);
        const bool people = std::any_of(members.begin(), members.end(), [&table](int at) {
            const int name = table.find(table.unit(at).word.toString());
            return name >= 0 && table.kindOf(name) == EntityKind::Person;
        });
        for (const int at : members) {
            if (!people || table.unit(at).word.size() != 3 ||
                !isKoreanName(table.lexicon, table.unit(at).word))
                continue;
            const int name =
                table.add(table.unit(at).word.toString(), EntityKind::Person, 1.6, u"persons:list");
            sharePost(table, members, at, name);
        }
        i = members.back();
    }
}

} // namespace Haengbo::Names
