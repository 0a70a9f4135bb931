// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/personwords.h"

namespace Haengbo::Names {

/// People are found at their posts. From each post the words before it are read backwards up to the first
/// particle, comma or bracket, and cut into name, company and department:
///   이름 직함 · 회사 이름 직함 · 회사의 이름 직함 · 이름 회사 부서 직함 · 이름(Latin) 회사 직함 · 이름
///   회사장
/// then the words after it are tried: (대표이사 이름), 회사 대표 이름은. A word of three syllables that
/// begins with a family name and goes on with syllables of given names reads as a Korean name; two to four
/// other words of Hangul read as a foreign one.
class PersonFinder
{
public:
    explicit PersonFinder(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_words(table)
    {
    }

    void run();

private:
    static constexpr EntityKind person = EntityKind::Person;
    static constexpr EntityKind organization = EntityKind::Organization;

    /// A post as it stands in the text.
    struct Held
    {
        Post post;
        int unit = -1;  ///< of the post
        int first = -1; ///< where the title begins: 전, 공동, 창업자 겸
    };
    /// One word before a post, judged when all people are known.
    struct Pending
    {
        int unit = -1;
        Held held;
    };

    const Unit &unit(int at) const { return m_table.unit(at); }

    /// 서다온 경주시장: behind a name the head of a town, elsewhere its market.
    /// How many characters of the word are the town, 0 when it is no such post.
    int mayorOf(int at);
    /// The words from \a from to before \a to.
    static Words part(Words words, std::size_t from, std::size_t to)
    {
        return words.subspan(from, to - from);
    }

    /// The words left of a post, up to the first border or particle; \a genitive when the last has 의. They
    /// hold until the next call.
    Words leftOf(int at, bool &genitive);
    QString title(const Held &held) const;
    bool isFormer(const Held &held) const;
    /// 동기인 Kamil Nowak CEO: an everyday word with its copula before a name, though it reads as one.
    bool saysWhoFollows(int at, Words left) const;
    /// 한은: a body whose name looks like a noun and its particle.
    bool isBodyInFull(int at) const { return !unit(at).tailApart && (m_lexicon.flags(unit(at).full) & Body); }
    /// 아닐 메타(Anil Mehta): the bracket tells that a word before belongs to the name, whatever it looks
    /// like.
    bool isGlossedFirst(Words left) const;
    void aroundPost(int at, const Post &post);
    /// 임수경 해솔은행장: the organization is written into the post.
    void fused(int at, Words left);
    /// 서다온(가온전자 회장): the bracket behind a person's name tells the company and the post.
    bool inBrackets(int at, Words left);
    bool nameBefore(Words left, bool genitive);
    /// 파티마 우주청 부청장: the word before the post is what it is a post of.
    bool isSeat(int at, std::size_t words) const;
    /// 오우치 겐 (마루오식품 전무): the second word of a foreign name, of one syllable.
    bool isShortGiven(int at) const;
    /// 그린메이플 윤재키 대표: a family name and syllables that given names do not have, behind a company
    /// that the article speaks of again. The last name of a foreigner would be the one that comes again.
    bool isOddName(Words left) const;
    /// 최대주주인 서다온 대표: what is said to be someone is a person, even when the name is an everyday
    /// word.
    bool isTold(int at) const;
    /// 나란히 선 카밀 노바크: the form of a verb that stands before a name is no part of it.
    bool isVerbBefore(int at) const;
    /// An organization, but not 클라인 in 토마스 클라인, which but ends like one.
    bool isCompanyWord(Words left, std::size_t at) const;
    /// 빈즈엉성 (부성장): a province before a post of its government
    bool isGoverned(int at) const;
    /// Foreign names in Hangul: two to four words, the company after them or before.
    bool foreign(Words left, int owner, int employer);
    /// 끌어내자 우 대표: a family name that the article gave in full, not the last word of a foreign name
    /// (토니 우).
    bool isFamilyAlone(Words left) const;
    /// Kamil Nowak CEO, 가온전자 Kamil Nowak(노박) CEO: two or three words of Latin letters before a post. A
    /// single one is a company, unless it is the last name of someone known.
    bool latin(Words left, int owner);
    /// 트럼프 대통령, 히딩크 감독: before an office of state or a calling no company can stand.
    bool isOfficeHolder(Words left) const;
    /// 카밀 노바크(Kamil Nowak) 노르데크 회장
    bool byGloss(Words left, int owner, int employer);
    /// 대표이사 남궁혁, (대표 백하린), 최고경영자 카밀 노바크
    void nameAfter(int at, Words left);
    /// ▲전무 류하영 국지훈: a line of a personnel notice.
    bool isNotice(int at) const;
    void moreNames(int at, int last, int company);
    /// 대표이사 남궁혁, and in brackets behind the organization also (장관 이영)
    bool isNameAfterPost(int at, int after) const;
    bool actsAsPerson(int at) const;
    void found(int first, int last, int company, double weight, RuleName rule);
    /// 〈김제=서다온 기자〉: who signs a report or a picture is no person of the story.
    bool signs(int first) const;
    /// 김 위원장 in an article that never tells the full name
    void surnameAlone(const Pending &pending);
    /// 서이레 씨: somebody of that family name, named without a post.
    bool isToldWithoutPost(QStringView family) const;
    /// 노르데크 회장, but 노바크 회장: one word and a post. A company, unless it is the name of someone
    /// known.
    void settlePending();
    /// Of 가온전자의 서다온 글로벌마케팅 상무 the company before the name, unless what stands behind it is
    /// surely another one: 협력사의 서다온 라비톤 대표.
    int employerAround(Words behind, Words before, int owner, Standing standing);
    /// Whether the word, whatever its particle, is a company for sure.
    bool isCompanyAt(int at) const;
    int employerIn(Words words, Standing standing = Standing::Before)
    {
        return organizationIn(m_table, words, m_held.post, standing);
    }
    int employerAt(int unit) { return organizationAt(m_table, unit, m_held.post); }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    const PersonWords m_words;
    Held m_held;                    ///< the post at hand
    static constexpr int reach = 7; ///< words left of a post
    std::array<int, reach> m_left{};
    std::vector<Pending> m_pending;
};

} // namespace Haengbo::Names
