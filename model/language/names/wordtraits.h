// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Haengbo::Names {

/// What a word says of the names beside it, as far as the finders of names ask it of every word they pass. A
/// word may say several things.
enum WordRole : quint32 {
    LeadingWord = 1U << 0, ///< before a company: that one leads or founded it: (가온을) 이끄는
    WorkingWord = 1U << 1, ///< that who is named behind it works for the company before it: 직원, 근무하는
    OriginWord = 1U << 2,    ///< behind a company: that somebody came from it: (가온전자) 출신
    PlainKindWord = 1U << 3, ///< a kind of company that stands in no relation to another: 기업, not 자회사
    HolderWord = 1U << 4,    ///< of somebody: that he has put money into a company: (최대) 주주(인)
    BuyingWord = 1U << 5,    ///< one buys something at a company named with 에서 before it: 사들인
    NameFrontWord = 1U << 6,   ///< Lexicon::isNameFront()
    ForeignGiven = 1U << 7,    ///< Lexicon::isForeignGivenName()
    PostedToCountry = 1U << 8, ///< Lexicon::isPostedTo()
    DealFront = 1U << 9,       ///< begins with two syllables for what companies do: 인수(했다)
    KindOfCompany = 1U << 10,  ///< a kind of company, or ends in one: 진단기기업체
    LatinWord = 1U << 11,      ///< nothing but Latin letters, & - and .
    OfPlace = 1U << 12,        ///< 홍콩계: of a place, no name of its own
};

/// Who has to look at a word, whatever stands beside it, and what else of its form the finders of names ask
/// of every word. Most words have none of these and are passed over.
enum WordLook : quint32 {
    OrganizationLook = 1U << 0, ///< may be an organization by its form
    PlaceLook = 1U << 1,        ///< may be a place by its form
    PersonLook = 1U << 2,       ///< a post, or a form that points to a person: 임모, 임수경씨
    LikelyName = 1U << 3,       ///< Nameability::Likely
    LoneKorean = 1U << 4,       ///< three syllables that read as a Korean name
    LoneForeign = 1U << 5,      ///< may be the last word of a foreign name
    PublicName = 1U << 6,       ///< an authority or association, by name or by ending
    UniversityEnd = 1U << 7,    ///< could be a name and ends as short forms of universities do
    ChapterEnd = 1U << 8,       ///< (수원지법) 안산지원: ends as parts of a court or a union do
    MinistryEnd = 1U << 9,      ///< Lexicon::isMinistry(), and no everyday word
    TeamName = 1U << 10,        ///< Lexicon::isTeam()
    LatinName = 1U << 11,       ///< a LatinWord of two letters or more with a capital first
    InitialsEnding = 1U << 12,  ///< KB증권
    InitialsName = 1U << 13,    ///< SK하이닉스
    CapitalTail = 1U << 14,     ///< 은하SDS
    EverydayTail = 1U << 15,    ///< the same behind an everyday word
    MayorPost = 1U << 16,       ///< 경주시장: behind a name the head of a town, elsewhere its market
    CourtesyEnd = 1U << 17,     ///< 임수경씨
    Anonymous = 1U << 18,       ///< 모, 모씨
    HoldsName = 1U << 19,       ///< a name may stand inside: 서이레씨, 해솔은행장, 영국계, 주UAE
    DoubtfulName = 1U << 20,    ///< Nameability::Doubtful
    NameFrontLook = 1U << 21,   ///< Lexicon::isNameFront()
    KindFront = 1U << 22, ///< 시중은행, 전기차배터리: before the ending of an organization stands a kind
    EverydayFront = 1U << 23, ///< 은하증권, 동백생명: there stands an everyday word
    FrontGlued = 1U << 24,    ///< Lexicon::gluedFront(), and no everyday word
};

} // namespace Haengbo::Names
