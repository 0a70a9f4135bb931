// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the finders of names ask of every word they pass, worked out once for each word.
#include "model/language/names/wordfacts.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <array>

namespace Haengbo::Names {

namespace {

bool isKindOfCompany(const Lexicon &lexicon, QStringView word, quint32 flags)
{
    if (flags & Descriptor)
        return true;
    for (qsizetype length = 2; length < word.size() && length <= 4; ++length) {
        if (lexicon.flags(word.last(length)) & Descriptor)
            return true;
    }
    return false;
}

bool isLatinWord(QStringView word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return Hangul::isLatin(c) || c == u'&' || c == u'-' || c == u'.';
    });
}

bool isOfPlace(const Lexicon &lexicon, QStringView word)
{
    return word.size() > 2 && (lexicon.flags(word.last(1)) & CountrySuffix) &&
           (lexicon.flags(word.chopped(1)) & (Country | Region | City));
}

/// 은하SDS, 가온AI
quint32 capitalTail(const Lexicon &lexicon, QStringView word)
{
    qsizetype hangul = 0;
    while (hangul < word.size() && Hangul::isSyllable(word[hangul]))
        ++hangul;
    const QStringView tail = word.sliced(hangul);
    if (tail.size() < 2 || hangul < 2 ||
        !std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isUpper(); }))
        return 0;
    const bool everyday = (lexicon.flags(word.first(hangul)) & (Common | Stop | Descriptor)) ||
                          lexicon.isCompound(word.first(hangul));
    return everyday ? EverydayTail : CapitalTail;
}

/// KB증권, SK하이닉스, LG전자
quint32 initials(const Lexicon &lexicon, QStringView word)
{
    qsizetype letters = 0;
    while (letters < word.size() && (Hangul::isLatin(word[letters]) || word[letters] == u'&'))
        ++letters;
    const QStringView rest = word.sliced(letters);
    if (letters < 2 || letters > 4 || rest.size() < 2 || !Hangul::isSyllable(rest.front()) ||
        !word.front().isUpper() || (lexicon.flags(word.first(letters)) & Stop))
        return 0;
    constexpr quint32 generic = Common | Stop | Descriptor | Head | ProductHead | Title | Deal;
    if (lexicon.organizationEnding(rest).length == rest.size())
        return InitialsEnding;
    return !(lexicon.flags(rest) & generic) && !lexicon.isCompound(rest) ? InitialsName : 0U;
}

/// What stands before the ending of an organization.
quint32 frontLooks(const Lexicon &lexicon, QStringView front)
{
    const quint32 flags = lexicon.flags(front);
    const bool kind = (flags & (Stop | Descriptor | TitleModifier | ProductHead | Deal | Head | Region)) ||
                      lexicon.isCompound(front);
    return (kind ? KindFront : 0U) |
           ((flags & Common) && !lexicon.isCompanyFront(front) ? EverydayFront : 0U);
}

/// What the letters of the word say: TSMC, Arm, SK하이닉스, 은하SDS
quint32 scriptLooks(const Lexicon &lexicon, QStringView word, quint32 flags)
{
    if (word.isEmpty() || (flags & (Stop | Common | Title)))
        return 0;
    if (Hangul::isSyllable(word.front()))
        return capitalTail(lexicon, word);
    if (!Hangul::isLatin(word.front()))
        return 0;
    if (isLatinWord(word))
        return word.front().isUpper() && word.size() > 1 ? LatinName : 0U;
    return initials(lexicon, word);
}

} // namespace

quint32 WordFacts::readRoles() const
{
    const Lexicon &lexicon = Lexicon::instance();
    quint32 roles = lexicon.roles(m_word);
    roles |= lexicon.isNameFront(m_word) ? NameFrontWord : 0U;
    roles |= lexicon.isForeignGivenName(m_word) ? ForeignGiven : 0U;
    roles |= lexicon.isPostedTo(m_word) ? PostedToCountry : 0U;
    const bool deal = lexicon.flags(m_word.first(std::min<qsizetype>(2, m_word.size()))) & Deal;
    return roles | (deal ? DealFront : 0U) |
           (isKindOfCompany(lexicon, m_word, m_flags) ? KindOfCompany : 0U) |
           (isLatinWord(m_word) ? LatinWord : 0U) | (isOfPlace(lexicon, m_word) ? OfPlace : 0U);
}

quint32 WordFacts::organizationLooks() const
{
    const Lexicon &lexicon = Lexicon::instance();
    const qsizetype size = m_word.size();
    quint32 looks = scriptLooks(lexicon, m_word, m_flags);
    if (size > 2 && lexicon.isOneOf(Syllables::University, m_word.back()) &&
        nameability() != Nameability::None)
        looks |= UniversityEnd;
    if (size > 3 && lexicon.isChapter(m_word.last(2)) && !(lexicon.flags(m_word.chopped(2)) & Common))
        looks |= ChapterEnd;
    if (lexicon.isMinistry(m_word) && !(m_flags & (Common | AnyPlace | Stop | Descriptor | Head | Deal)))
        looks |= MinistryEnd;
    if (lexicon.isTeam(m_word))
        looks |= TeamName;
    if (size > 4 && !(m_flags & Common) && lexicon.gluedFront(m_word) > 0)
        looks |= FrontGlued;
    const bool possible =
        !(m_flags & (Stop | Title)) && !(roles() & OfPlace) && (looks != 0 || m_organization.length > 0);
    if (possible || (m_flags & (Body | State)))
        looks |= OrganizationLook;
    if (m_organization.length > 0 && m_organization.length < size)
        looks |= frontLooks(lexicon, m_word.chopped(m_organization.length));
    if ((m_flags & Body) || m_organization.kind == EndingKind::PublicBody)
        looks |= PublicName;
    return looks;
}

quint32 WordFacts::personLooks() const
{
    const Lexicon &lexicon = Lexicon::instance();
    const qsizetype size = m_word.size();
    quint32 looks = 0;
    if (size > 3 && lexicon.isMayor(m_word.sliced(2)) && (lexicon.flags(m_word.first(2)) & (Korea | County)))
        looks |= MayorPost;
    if (size > 1 && (lexicon.flags(m_word.last(1)) & Courtesy) && !(m_flags & (Common | Stop | AnyPlace)) &&
        m_organization.length < 2) // 한솔이앤씨
        looks |= CourtesyEnd;
    if (size > 0 && size < 3 && lexicon.isOneOf(Syllables::Anonymous, m_word.front()))
        looks |= Anonymous;
    if (looks != 0 || post().length > 0)
        looks |= PersonLook;
    if (size == 3 && nameability() != Nameability::None && familyName() > 0)
        looks |= LoneKorean;
    if (nameability() == Nameability::Likely && size > 1 && size < 8 && Hangul::isSyllable(m_word.front()) &&
        m_organization.length == 0)
        looks |= LoneForeign;
    return looks;
}

bool WordFacts::holdsName() const
{
    const Lexicon &lexicon = Lexicon::instance();
    if (m_word.size() > 1 && (lexicon.flags(m_word.last(1)) & Courtesy))
        return true;
    return m_word.size() > 2 &&
           (post().organization > 0 || branchCountry() > 0 || (roles() & (PostedToCountry | OfPlace)) ||
            lexicon.isMayor(m_word.sliced(2)));
}

quint32 WordFacts::readLooks() const
{
    const bool place = (m_flags & (AnyPlace | County)) || branchCountry() > 0 ||
                       (roles() & (PostedToCountry | OfPlace)) || placeEnding().kind != EndingKind::None;
    constexpr std::array<quint32, 3> names{0, DoubtfulName, LikelyName}; // by Nameability
    return organizationLooks() | personLooks() | (place ? PlaceLook : 0U) | (holdsName() ? HoldsName : 0U) |
           names[static_cast<std::size_t>(nameability())] | (roles() & NameFrontWord ? NameFrontLook : 0U);
}

} // namespace Haengbo::Names
