// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personwords.h"

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;

/// Reads the words between a name and a post, or before a name with a post, as an organization.
class Employers
{
public:
    Employers(NameTable &table, const Post &post, Standing standing)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_words(table)
        , m_post(post)
        , m_governor(post.government || post.governor)
        , m_between(standing != Standing::Before)
        , m_afterForeign(standing == Standing::BehindForeignName)
    {
    }

    int run(Words words)
    {
        // 은하증권 리서치센터의 서다온: the department hands over to the company before it.
        if (words.size() == 1 && isPart(words.front())) {
            const int before = m_table.leader(words.front());
            if (before >= 0 && unit(before).isBare() && m_words.isOrganizationUnit(before))
                return named(Words(&before, 1));
        }
        return named(words);
    }

private:
    const Unit &unit(int at) const { return m_table.unit(at); }

    static Words withoutFront(Words words) { return words.subspan(1); }
    static Words withoutBack(Words words) { return words.first(words.size() - 1); }

    int named(Words words)
    {
        while (!words.empty() && (unit(words.back()).flags & (Descriptor | Stop)) &&
               !m_words.inPhrase(words.back()))
            words = withoutBack(words);
        while (words.size() > 1 && (isPart(words.front()) || m_words.isStopInitials(words.front())) &&
               !m_words.inPhrase(words.front()))
            words = withoutFront(words);
        while (words.size() > 1 && unit(words.back()).full.size() == 1 &&
               (unit(words.back()).flags & VerbForm))
            words = withoutBack(words); // 지분을 둔 가온전자 대표
        while (words.size() > 1 && (unit(words.front()).flags & Title))
            words = withoutFront(words);
        if (words.empty())
            return -1;
        if (isAuthority(words.front())) // what has a head is more than a place
            return m_table.add(*unit(words.front()).facts, organization, 6, u"titles:authority");
        if (const int phrase = phraseAround(words); phrase >= 0) {
            const QStringView text = m_table.names[static_cast<std::size_t>(phrase)].text;
            return m_table.add(text, organization, 2, u"titles:company-post");
        }
        // A country and its ministry are one; a country before a company is not part of it.
        const QStringView nearest = unit(words.front()).word;
        const EndingMatch &ending = unit(words.front()).facts->organizationEnding();
        const bool publicBody =
            ending.kind == EndingKind::PublicBody || (m_post.government && m_lexicon.isMinistry(nearest));
        while (words.size() > 1 && (unit(words.back()).flags & AnyPlace) && !publicBody)
            words = withoutBack(words);
        if (words.size() == 1)
            return oneWord(words.front(), publicBody);
        // 삼성전자 반도체부문, 삼성전자 디바이스솔루션: the company is known by itself, the rest is a
        // department.
        const int outer = words.back();
        const bool rest = isStrong(ending.kind) || m_words.inPhrase(words.front());
        if (!publicBody && m_words.isOrganizationUnit(outer) && !rest)
            return m_table.add(*unit(outer).form, organization, 2, u"titles:company-post");
        for (const int at : words) {
            if (!m_table.isNameable(at) && !m_words.isOrganizationUnit(at) && !publicBody &&
                !(unit(at).flags & Body))
                return m_table.isNameable(outer)
                           ? m_table.add(*unit(outer).form, organization, 2, u"titles:company-post")
                           : -1;
        }
        if (words.size() > 3)
            return -1;
        return m_table.add(m_table.joined(words.back(), words.front()), organization, 2,
                           u"titles:company-post");
    }

    /// 리서치센터, 관광경영학과, 형사9부: a part of the organization before it
    bool isPart(int at) const
    {
        const Unit &one = unit(at);
        return (one.flags & TitleModifier) ||
               (!(one.flags & Body) && one.gloss.isEmpty() && m_lexicon.isDepartment(one.word));
    }

    /// (서다온) 삼척시 부시장, (레 티 흐엉) 빈즈엉성 부성장
    bool isAuthority(int at) const
    {
        const QStringView word = unit(at).word;
        const EndingMatch &ending = unit(at).facts->placeEnding();
        return m_governor && word.size() > 2 && ending.kind == EndingKind::Admin &&
               ending.length < word.size() &&
               ((unit(at).flags & Korea) || (m_lexicon.flags(word.chopped(ending.length)) & AnyPlace));
    }

    /// The phrase that the first and the last word are part of, or -1.
    int phraseAround(Words words) const
    {
        const int phrase = m_table.phraseAt(words.front());
        return m_table.phraseAt(words.back()) == phrase ? phrase : -1;
    }

    int oneWord(int at, bool publicBody)
    {
        const Unit &one = unit(at);
        const bool whole = !one.tailApart && (one.form->flags() & Body); // 한은
        WordFacts &word = whole ? *one.form : *one.facts;
        const bool known = whole || m_table.isOrganization(word) || (one.flags & Body) ||
                           (publicBody && one.word.size() > 2);
        // 알파벳 between a foreign name and a post, 암(Arm): everyday words that nothing but a company fits.
        const bool everyday = (one.flags & Common) && one.word.size() > 1 &&
                              !(one.flags & (Stop | Head | Deal | ProductHead | TitleModifier | TitlePrefix));
        const bool glossed =
            !one.gloss.isEmpty() && m_words.latinWords(one.gloss.in(m_table.analysis.text())) == 1;
        const bool possible =
            (m_afterForeign && everyday) || glossed ||
            (m_table.nameability(at) != Nameability::None && !one.form->isVerbal() && one.word.size() > 1);
        if ((one.flags & AnyPlace) || (!known && !possible) || (one.flags & (Descriptor | Title)))
            return -1;
        if (!known && !m_between && m_words.isFullName(at) && one.word.size() == 3)
            return -1;
        return m_table.add(word, organization, 2, u"titles:company-post");
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    const PersonWords m_words;
    const Post &m_post;
    const bool m_governor; ///< the post is one of a state or a town
    const bool m_between;
    const bool m_afterForeign;
};

} // namespace

int organizationIn(NameTable &table, Words words, const Post &post, Standing standing)
{
    return Employers(table, post, standing).run(words);
}

} // namespace Haengbo::Names
