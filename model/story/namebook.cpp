// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/namebook.h"

#include "model/story/abbreviations.h"
#include "model/story/longerforms.h"
#include "model/story/names.h"
#include "model/story/namesakes.h"
#include "model/story/transliteration.h"
#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo {

namespace {

constexpr int tellingSkeleton = 3;    // sounds; shorter ones meet by chance
constexpr qsizetype misprintable = 5; // syllables; in shorter names a change makes another name
constexpr qsizetype spelledOut = 3;   // syllables; shorter names that differ in a vowel are two

/// '이 회장', '올트먼 최고경영자': no name of anybody's own.
bool isSurnameAndPost(const QString &alias) { return isPost(alias.section(u' ', -1)); }

std::pair<char16_t, char16_t> letters(const QString &text, qsizetype one, qsizetype other)
{
    return {text[one].unicode(), text[other].unicode()};
}

} // namespace

int NameBook::numberOf(const QString &name)
{
    const auto known = m_nameNumbers.constFind(name);
    if (known != m_nameNumbers.constEnd())
        return *known;
    Name made{name, squashName(name), {}, {}};
    for (const QString &text : nameKeys(name))
        made.keys.push_back(keyOf(text));
    m_names.push_back(std::move(made));
    m_nameNumbers.insert(name, static_cast<int>(m_names.size()) - 1);
    return static_cast<int>(m_names.size()) - 1;
}

int NameBook::keyOf(const QString &text)
{
    const auto known = m_keyNumbers.constFind(text);
    if (known != m_keyNumbers.constEnd())
        return *known;
    const auto number = static_cast<int>(m_keys.size());
    m_keyNumbers.insert(text, number);
    m_keys.emplace_back();
    m_keys.back().text = text;
    m_keys.back().isLatin = hasSmallLatin(text);
    QString other = text;
    for (qsizetype i = 0; text.size() >= misprintable && i + 1 < text.size(); ++i) {
        std::swap(other[i], other[i + 1]);
        const auto found = m_keyNumbers.constFind(other);
        if (found != m_keyNumbers.constEnd() && *found != number) {
            key(number).swapped.push_back(*found);
            key(*found).swapped.push_back(number);
        }
        std::swap(other[i], other[i + 1]);
    }
    return number;
}

int NameBook::skeletonOf(const QString &skeleton)
{
    const auto known = m_skeletonNumbers.constFind(skeleton);
    if (known != m_skeletonNumbers.constEnd())
        return *known;
    m_bySkeleton.emplace_back();
    m_skeletonNumbers.insert(skeleton, static_cast<int>(m_bySkeleton.size()) - 1);
    return static_cast<int>(m_bySkeleton.size()) - 1;
}

int NameBook::firstKey(const QString &name)
{
    const Name &known = this->name(numberOf(name));
    return known.keys.empty() ? -1 : known.keys.front();
}

const std::vector<int> &NameBook::longerThan(int number)
{
    const QString text = key(number).text;
    if (key(number).isOrganization || text.size() < 2 || !Hangul::isSyllable(text.front()))
        return key(number).longer;
    key(number).isOrganization = true;
    const auto linkAll = [&](const QHash<Letters, std::vector<int>> &lists, Letters at, bool isShorter) {
        for (const int other : lists.value(at))
            isShorter ? linkLonger(number, other) : linkLonger(other, number);
    };
    linkAll(m_byTwoFirst, letters(text, 0, 1), true);
    linkAll(m_byTwoFirst, letters(text, 0, 1), false);
    linkAll(m_byInitials, letters(text, 0, 1), true);
    m_byTwoFirst[letters(text, 0, 1)].push_back(number);
    if (text.size() > 2) {
        linkAll(m_byTwoFirst, letters(text, 0, 2), false);
        m_byInitials[letters(text, 0, 2)].push_back(number);
    }
    return key(number).longer;
}

void NameBook::linkLonger(int shorter, int longer)
{
    std::vector<int> &known = key(shorter).longer;
    if (mayAbbreviate(key(shorter).text, key(longer).text) &&
        std::find(known.begin(), known.end(), longer) == known.end())
        known.push_back(longer);
}

const std::vector<int> &NameBook::spelledLike(int number)
{
    if (key(number).isCompared)
        return key(number).alike;
    key(number).isCompared = true;
    const QString skeleton = skeletons(key(number).text).value(0);
    if (skeletonWeight(skeleton) < tellingSkeleton)
        return key(number).alike;
    std::vector<int> &same = m_bySkeleton[static_cast<std::size_t>(skeletonOf(skeleton))];
    for (const int other : same)
        linkSpellings(number, other);
    same.push_back(number);
    return key(number).alike;
}

/// Transliterations of one foreign name that differ in a vowel or two: 오라클, 오러클.
void NameBook::linkSpellings(int one, int other)
{
    const QString &a = key(one).text;
    const QString &b = key(other).text;
    if (std::min(a.size(), b.size()) >= spelledOut && looksTransliterated(a) && looksTransliterated(b) &&
        jamoDistance(a, b, 2) <= 2) {
        key(one).alike.push_back(other);
        key(other).alike.push_back(one);
    }
}

std::vector<int> NameBook::soundingLike(int number)
{
    Name &latin = m_names[static_cast<std::size_t>(number)];
    if (!latin.skeletons) {
        latin.skeletons.emplace();
        for (const QString &skeleton : skeletons(latin.text))
            latin.skeletons->push_back(skeletonOf(skeleton));
    }
    std::vector<int> alike;
    for (const int skeleton : *latin.skeletons) {
        const std::vector<int> &same = m_bySkeleton[static_cast<std::size_t>(skeleton)];
        alike.insert(alike.end(), same.begin(), same.end());
    }
    return alike;
}

/// '잉에르 순 노르달' of an article that names 노르달: the company ran into the name. Gives \a name as it is
/// where no such word stands at its end.
QString NameBook::withoutEmployer(const QString &name, const std::vector<Entity> &others)
{
    const qsizetype space = name.lastIndexOf(u' ');
    if (space < 2)
        return name;
    const int last = firstKey(name.sliced(space + 1));
    const bool isCompany = std::any_of(others.begin(), others.end(), [&](const Entity &other) {
        return other.kind == EntityKind::Organization && firstKey(other.name) == last;
    });
    return isCompany ? name.first(space) : name;
}

/// The strong keys of \a entity, then its weak ones, if it is a person or not; it is called \a name.
void NameBook::addKeys(ArticleNames &names, const Entity &entity, bool asPerson, const QString &name)
{
    ArticleNames::Entity &made = names.m_entities.back();
    const auto list = asPerson ? ArticleNames::PersonStrong : ArticleNames::OtherStrong;
    made.begin[list] = names.m_keys.size();
    const std::vector<int> own = this->name(numberOf(name)).keys;
    std::vector<int> weak;
    names.m_keys.insert(names.m_keys.end(), own.begin(), own.end());
    for (const QString &alias : entity.aliases) {
        const int aliasNumber = numberOf(alias);
        const std::vector<int> &keys = this->name(aliasNumber).keys;
        const auto isPart = [&] {
            return keys.empty() || (!own.empty() && text(own.front()).contains(text(keys.front())));
        };
        const bool whole = asPerson ? Namesakes::isForeign(alias) && !isSurnameAndPost(alias) : !isPart();
        for (const int one : keys)
            (whole && text(one).size() > 1 ? names.m_keys : weak).push_back(one);
    }
    // A foreigner's family name, whether or not the article uses it alone.
    const qsizetype space = name.lastIndexOf(u' ');
    if (asPerson && space > 0) {
        const std::vector<int> &family = this->name(numberOf(name.sliced(space + 1))).keys;
        weak.insert(weak.end(), family.begin(), family.end());
    }
    made.begin[list + 1U] = names.m_keys.size();
    names.m_keys.insert(names.m_keys.end(), weak.begin(), weak.end());
}

ArticleNames NameBook::namesOf(const Article &article, const std::vector<Entity> &entities)
{
    ArticleNames names;
    names.m_entities.reserve(entities.size());
    for (const Entity &entity : entities) {
        ArticleNames::Entity &made = names.m_entities.emplace_back();
        made.name = numberOf(entity.name);
        made.own = firstKey(entity.name);
        made.isForeign = Namesakes::isForeign(entity.name);
        made.begin[ArticleNames::Every] = names.m_keys.size();
        names.m_keys.push_back(made.own);
        for (const QString &alias : entity.aliases)
            names.m_keys.push_back(firstKey(alias));
        addKeys(names, entity, true, withoutEmployer(entity.name, entities));
        addKeys(names, entity, false, entity.name);
        made.begin[ArticleNames::FullNames] = names.m_keys.size();
        if (entity.kind == EntityKind::Person) {
            const QString own = squashName(entity.name);
            for (const QString &alias : entity.aliases) {
                if (alias.size() >= 3 && !alias.contains(u' ') && !own.contains(squashName(alias)))
                    names.m_keys.push_back(firstKey(alias));
            }
            made.longerForms = longerForms(article, entity);
        }
        made.begin[ArticleNames::ListCount] = names.m_keys.size();
    }
    return names;
}

} // namespace Haengbo
