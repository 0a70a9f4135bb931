// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"
#include "model/reading/article.h"

#include <QHash>

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// What names tell whatever articles they stand in, worked out once for each name.
namespace Haengbo {

/// The names of one article's entities as numbers of a NameBook.
class ArticleNames
{
public:
    /// The lists of keys that are kept of an entity. What is strong and what is weak depends on whether it is
    /// a person (see EntityNode).
    enum List {
        Every, ///< the first key of its name and of each alias
        PersonStrong,
        PersonWeak,
        OtherStrong,
        OtherWeak,
        FullNames, ///< aliases that may be another full name of a person
        ListCount
    };
    struct Entity
    {
        int name = -1;           ///< number of the spelling
        int own = -1;            ///< first key of the name, -1 where it has no letters
        bool isForeign = false;  ///< as Namesakes::isForeign()
        QStringList longerForms; ///< the name with a post or Latin letters behind it, as the text has it
        std::array<std::size_t, ListCount + 1> begin{}; ///< of each list, and the end of the last
    };

    std::size_t count() const { return m_entities.size(); }
    const Entity &operator[](std::size_t entity) const { return m_entities[entity]; }
    std::span<const int> keys(std::size_t entity, List list) const
    {
        const auto &begin = m_entities[entity].begin;
        return {m_keys.data() + begin[list], begin[list + 1U] - begin[list]};
    }

private:
    friend class NameBook;

    std::vector<Entity> m_entities;
    std::vector<int> m_keys; ///< of all lists
};

/// Numbers for names and for the keys they are compared by (names.h), and which keys look alike. Numbers tell
/// nothing but whether two are the same: they come in the order in which names are met.
class NameBook
{
public:
    ArticleNames namesOf(const Article &article, const std::vector<Entity> &entities);

    std::size_t nameCount() const { return m_names.size(); }
    std::size_t keyCount() const { return m_keys.size(); }
    const QString &text(int key) const { return m_keys[static_cast<std::size_t>(key)].text; }

    /// Keys of which two neighbouring letters changed places; both have five letters or more.
    const std::vector<int> &swapped(int key) const { return m_keys[static_cast<std::size_t>(key)].swapped; }
    /// Organizations' keys that \a key may be short for (abbreviations.h). Has \a key taken for an
    /// organization's from now on.
    const std::vector<int> &longerThan(int key);
    /// Keys that have another spelling of the same foreign word. Has \a key compared from now on.
    const std::vector<int> &spelledLike(int key);
    /// The Hangul keys compared so far that sound like \a name, which is in Latin letters.
    std::vector<int> soundingLike(int name);
    bool isLatin(int key) const { return m_keys[static_cast<std::size_t>(key)].isLatin; }
    /// squashName() of the name.
    const QString &squashed(int name) const { return m_names[static_cast<std::size_t>(name)].squashed; }
    int numberOf(const QString &name);

private:
    struct Name
    {
        QString text;
        QString squashed;
        std::vector<int> keys;
        std::optional<std::vector<int>> skeletons; ///< of a Latin name, once asked for
    };
    struct Key
    {
        QString text;
        std::vector<int> swapped;
        std::vector<int> longer;
        std::vector<int> alike;
        bool isLatin = false;
        bool isOrganization = false;
        bool isCompared = false;
    };
    using Letters = std::pair<char16_t, char16_t>;

    int keyOf(const QString &text);
    int skeletonOf(const QString &skeleton);
    int firstKey(const QString &name);
    const Name &name(int number) const { return m_names[static_cast<std::size_t>(number)]; }
    Key &key(int number) { return m_keys[static_cast<std::size_t>(number)]; }
    void linkLonger(int shorter, int longer);
    void linkSpellings(int one, int other);
    QString withoutEmployer(const QString &name, const std::vector<Entity> &others);
    void addKeys(ArticleNames &names, const Entity &entity, bool asPerson, const QString &name);

    QHash<QString, int> m_nameNumbers;
    QHash<QString, int> m_keyNumbers;
    QHash<QString, int> m_skeletonNumbers;
    std::vector<Name> m_names;
    std::vector<Key> m_keys;
    std::vector<std::vector<int>> m_bySkeleton;    ///< the Hangul keys compared so far
    QHash<Letters, std::vector<int>> m_byTwoFirst; ///< organizations' keys by their first two letters
    QHash<Letters, std::vector<int>> m_byInitials; ///< by their first and third: first letters of words
};

/// Whether \a word is a post or calling, as table titles.tsv has them.
bool isPost(const QString &word);

bool hasSmallLatin(const QString &text);

} // namespace Haengbo
