// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/nametable.h"

namespace Haengbo::Names {

/// Looks at each word for what makes it an organization: its ending, what hangs on it in brackets, what
/// stands beside it, and its script.
class OrganizationFinder
{
public:
    explicit OrganizationFinder(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }
    void run();

private:
    static constexpr EntityKind organization = EntityKind::Organization;

    const Unit &unit(int at) const { return m_table.unit(at); }
    void add(int at, double weight, RuleName rule);
    void look(int at);
    /// 법무법인 담윤, 부산 타이거즈: the first part of a name or its town before the word makes a name of
    /// both.
    bool byFront(int front, int at);
    /// 스튜디오 마중은: an everyday word behind the first part of a name is one when a kind of company stands
    /// before both.
    bool isNamedAgain(int front, int at) const;
    /// 법무법인 소나무: behind a legal form even an everyday word is a name.
    bool isNamedByForm(int front, int at) const;
    /// 스킨케어 기업 가온, H&B 체인 가온: before a kind of company whose name follows stands, bare, what it
    /// deals in.
    bool isKindOfCompany(int at) const;
    /// 캔터 캐피털(Canter Capital), 선주 오이노 마리(Oino Mari): several words with a Latin name that no
    /// person has, or behind a kind of company or its country.
    bool foreignPhrase(int at, int leader);
    bool isPhrasePart(int at) const;
    void body(int at, int leader);
    /// 합작법인 ‘삼성 레녹스 HVAC 북미’
    void quotedPhrase(int at);
    void byEnding(int at, int leader);
    /// 렐루 게임즈, 알리바바 그룹 홀딩스: an ending written apart
    void endingApart(int at, int leader);
    /// For words without an ending: 설악대 교수, 수원지법 안산지원, 네덜란드 경제부
    void byLastSyllable(int at, int leader);
    /// 설악대: where the article has 설악대학교 too, or before 교수, 식품공학과
    bool isUniversity(int at) const;
    /// 가온전자 노동조합: the union of a company is not the company.
    bool isOwnedBody(int at, int leader) const;
    /// 설계사노조: the union of a calling, with its company before it or alone
    /// (수원지법) 안산지원, (전국금속연합) 가온전자지회: a part of the court or the union before it
    bool isChapterOf(int at, int leader) const;
    bool isUnion(QStringView word) const;
    void publicBody(int at, int leader, QStringView front);
    bool startsWithPlace(QStringView word) const;
    void byGloss(int at);
    void byLatinGloss(int at, QStringView gloss);
    static int latinWords(QStringView gloss) { return static_cast<int>(gloss.count(u' ')) + 1; }
    static bool isStockCode(QStringView gloss);
    bool isDescriptor(int at) const { return m_table.isDescriptor(at); }
    void byNeighbours(int at, Nameability nameability);
    /// 스타트업 라비톤, 게임 라비톤, 중국 라비톤
    void behindNoun(int at, int before, bool likely);
    /// By the particle of those who act, and for being a word that no table knows.
    void byParticle(int at);
    void beforeNoun(int at, int follower, bool likely);
    /// Particles of those who act, or with whom one acts.
    static bool isActor(Particle particle);
    /// Particles of those who act or are dealt with, and of nothing that is done to.
    static bool acts(Particle particle)
    {
        return particle == Particle::Topic || particle == Particle::Subject || particle == Particle::With ||
               particle == Particle::FromPerson;
    }
    /// X에서 20년 넘게 받고 있다
    bool buyingFollows(int at) const;
    /// X에 1500만달러를 투자했다
    bool isGivenMoney(int at) const;
    double everydayWeight(int at, bool strong) const;
    /// X에 투자, X와 제휴, X를 인수
    void byDeal(int at, int follower, double doubt);
    /// SK하이닉스, LG전자, 은하SDS
    void byScript(int at);
    /// TSMC, Arm, Bharat Motors
    void latinName(int at);

    NameTable &m_table;
    const Lexicon &m_lexicon;
};

} // namespace Haengbo::Names
