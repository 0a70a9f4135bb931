// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/nametable.h"

#include <span>

namespace Haengbo::Names {

using Words = std::span<const int>; ///< units, the nearest to the post first

/// What a word may be in the neighbourhood of a post: a name, a part of one, an organization, a form of a
/// verb. Looks only; the table must outlive it.
class PersonWords
{
public:
    explicit PersonWords(const NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }

    /// Forms that stand before a noun: 찾은, 이끄는, 갈
    bool isAdnominal(int at) const;
    /// Verbs that do not end the sentence: before a noun, or 방문해, 열렸고.
    bool goesOn(int at) const;
    /// A full name whose last syllable looks like a particle: 이영은 대표.
    bool readsBare(int at) const;
    bool isPostWord(int at) const;
    bool isSurnameOnly(int at) const;
    bool inPhrase(int at) const { return m_table.phraseAt(at) >= 0; }
    bool isFullName(int at) const;
    /// Three syllables that begin with a family name and go on as given names do, everyday word or not.
    bool readsAsName(int at) const;
    /// Two-syllable names (이영) only where nothing else is thinkable.
    bool likelyShortName(int at) const;
    double companyEvidence(int at) const;
    /// 순다르 피차이: what reads as a Korean name is the last name of a foreign one.
    bool isForeignLastName(Words left, std::size_t at) const;
    bool isNamePart(int at) const;
    /// A word of Latin letters that may be part of a name: Kamil, but not SK or Ventures.
    bool isLatinNamePart(int at) const;
    bool isOrganizationUnit(int at) const;
    /// 조셉 차이 알리바바 그룹 홀딩스 회장: an everyday word as the last name, with the company told for sure
    /// and a first name that can be nothing else.
    bool isCommonLastName(Words left, std::size_t at, std::size_t companyEnd) const;
    /// With a Latin name beside them, words count that read as something else alone (아닐 메타).
    bool isGlossedPart(int at) const;
    /// 소피 린이: a last name of one syllable, with the particle that is not cut from so short a word.
    bool isShortLast(int first, int last) const;
    /// 몫은: a word too short to be cut, with its particle
    bool hasTopic(int at) const;
    /// DS, DX: a division in capitals
    bool isStopInitials(int at) const;
    /// How many words of Latin letters \a gloss has; 0 when any is none.
    static int latinWords(QStringView gloss);

private:
    const Unit &unit(int at) const { return m_table.unit(at); }

    const NameTable &m_table;
    const Lexicon &m_lexicon;
};

/// Where words stand that may name the organization of a person. Between a name and a post nothing but an
/// organization can stand.
enum class Standing { Before, BehindName, BehindForeignName };

/// The organization named by \a words, entered into the table; -1 when they name none. \a post is the one
/// they stand at.
int organizationIn(NameTable &table, Words words, const Post &post, Standing standing = Standing::Before);
/// The same for one word.
inline int organizationAt(NameTable &table, int unit, const Post &post, Standing standing = Standing::Before)
{
    return organizationIn(table, Words(&unit, 1), post, standing);
}

/// People at unit \a at without a post: 카밀 노바크(Kamil Nowak), 임수경 씨, 임수경(41), 임수경은.
void findPersonWithoutPost(NameTable &table, int at);

} // namespace Haengbo::Names
