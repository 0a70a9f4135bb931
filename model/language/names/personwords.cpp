// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personwords.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;

} // namespace

bool PersonWords::isAdnominal(int at) const
{
    const QChar last = unit(at).full.back();
    if (!Hangul::isSyllable(last))
        return false;
    const int final = Hangul::finalOf(last);
    constexpr int nieun = 4;
    return (final == nieun || final == Hangul::rieul) && unit(at).form->isVerbal();
}

bool PersonWords::goesOn(int at) const
{
    const QStringView full = unit(at).full;
    return isAdnominal(at) || ((full.size() > 2 || (unit(at).flags & VerbForm)) &&
                               (m_lexicon.flags(full.last(1)) & Connective) && unit(at).form->isVerbal());
}

bool PersonWords::readsBare(int at) const
{
    const Unit &one = unit(at);
    constexpr quint32 tellsNothing =
        VerbStem | VerbForm | Surname | RareSurname | GivenFirst | GivenSecond | Common;
    return !one.tailApart && one.full.size() == 3 && one.full.size() - one.word.size() == 1 &&
           !(one.flags & ~tellsNothing) && one.form->familyName() > 0 && one.facts->here.tails < 2 &&
           !((one.flags & Common) && (one.first == Particle::By || one.first == Particle::At ||
                                      one.first == Particle::Also)); // 대가로, 인선도
}

bool PersonWords::isPostWord(int at) const
{
    const Unit &one = unit(at);
    if (!one.isBare())
        return false;
    // 주UAE 대사
    if (one.form->roles() & PostedToCountry)
        return true;
    return (one.flags & (TitlePrefix | TitleModifier | Title)) || one.form->post().length > 0;
}

bool PersonWords::isSurnameOnly(int at) const
{
    return unit(at).full.size() <= 2 && (unit(at).flags & Surname);
}

bool PersonWords::isFullName(int at) const
{
    const Unit &one = unit(at);
    if (one.form->familyName() == 0 || one.taken || inPhrase(at) || (one.form->flags() & Body) ||
        !(one.isBare() || readsBare(at)))
        return false;
    return one.full.size() > 2 ? !isAdnominal(at) : likelyShortName(at);
}

bool PersonWords::readsAsName(int at) const
{
    const QStringView full = unit(at).full;
    return full.size() == 3 && !inPhrase(at) && !(unit(at).flags & (Title | AnyPlace | Body)) &&
           (m_lexicon.flags(full.first(1)) & Surname) && m_lexicon.isGivenName(full.sliced(1));
}

bool PersonWords::likelyShortName(int at) const
{
    return !(unit(at).flags & ~(RareSurname | GivenFirst | GivenSecond)) &&
           !(m_lexicon.flags(unit(at).full.first(1)) & RareSurname);
}

double PersonWords::companyEvidence(int at) const { return m_table.evidence(*unit(at).form, organization); }

bool PersonWords::isForeignLastName(Words left, std::size_t at) const
{
    if (at + 1 >= left.size())
        return false;
    const int before = left[at + 1];
    if (unit(left[at]).full.size() == 2 && (unit(before).form->roles() & ForeignGiven) &&
        !isOrganizationUnit(before))
        return true; // 가토 신지
    const quint32 family = m_lexicon.flags(unit(left[at]).full.first(1));
    return isNamePart(before) && unit(before).full.size() > 1 && unit(before).form->familyName() == 0 &&
           !isOrganizationUnit(before) && companyEvidence(before) < 1 && (at > 0 || (family & RareSurname));
}

bool PersonWords::isNamePart(int at) const
{
    const Unit &one = unit(at);
    constexpr quint32 never = Descriptor | Title | TitlePrefix | AnyPlace | Body | Head | ProductHead | Deal;
    if (one.taken || one.full.size() > 7 || !one.isBare())
        return false;
    // 애나 월리스: a last name that is also a town or an island
    const bool place = one.flags & (City | Country);
    const int given = place ? m_table.leader(at) : -1;
    const int post = place ? m_table.follower(at) : -1;
    if (given >= 0 && (unit(given).form->roles() & ForeignGiven) && unit(given).isBare() && post >= 0 &&
        (unit(post).flags & Title) && !m_lexicon.isBranch(unit(post).word))
        return true;
    constexpr int past = 20; // ㅆ: 했으나
    for (const QChar c : one.full) {
        if (!Hangul::isSyllable(c) || Hangul::finalOf(c) == past)
            return false;
    }
    if (one.full.size() == 1)
        return !(one.flags & (Title | TitlePrefix));
    if (one.form->roles() & ForeignGiven)
        return !(one.flags & (never | Stop));
    return !(one.flags & (never | Stop | Common | TitleModifier)) && !goesOn(at) &&
           (one.full.size() < 4 || !one.form->isCompound());
}

bool PersonWords::isLatinNamePart(int at) const
{
    const Unit &one = unit(at);
    if (one.taken || !one.isBare() || one.full.size() < 2 || !one.full.front().isUpper() ||
        (one.flags & (Stop | Title | Body)) || m_lexicon.isCompanyLatin(one.full))
        return false;
    const auto isPart = [](QChar c) { return Hangul::isLatin(c) || c == u'-' || c == u'.' || c == u'’'; };
    return std::all_of(one.full.begin(), one.full.end(), isPart) &&
           std::any_of(one.full.begin(), one.full.end(), [](QChar c) { return c.isLower() || c == u'.'; });
}

int PersonWords::latinWords(QStringView gloss)
{
    int words = 0;
    for (const QStringView word : gloss.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (!Hangul::isLatin(word.front()))
            return 0;
        ++words;
    }
    return words;
}

bool PersonWords::isOrganizationUnit(int at) const
{
    const Unit &one = unit(at);
    if (inPhrase(at) || (one.flags & Body) || m_table.isFirmOrganization(*one.form))
        return true;
    const EndingMatch &ending = one.form->organizationEnding();
    return ending.length > 1 && !(one.flags & (Common | Stop | AnyPlace)) && ending.length < one.full.size();
}

bool PersonWords::isCommonLastName(Words left, std::size_t at, std::size_t companyEnd) const
{
    return at == companyEnd && companyEnd > 0 && at + 2 == left.size() && unit(left[at]).full.size() == 2 &&
           (unit(left[at]).flags & Common) &&
           !(unit(left[at]).flags & (Descriptor | Head | Deal | TitleModifier)) &&
           isOrganizationUnit(left[at - 1]) && isNamePart(left[at + 1]) && unit(left[at + 1]).full.size() > 1;
}

bool PersonWords::isGlossedPart(int at) const
{
    const Unit &one = unit(at);
    return !one.taken && one.gloss.isEmpty() && !m_table.isDescriptor(at) &&
           std::all_of(one.full.begin(), one.full.end(), Hangul::isSyllable) &&
           !(one.flags & (Descriptor | Title | AnyPlace | Stop | Head));
}

bool PersonWords::isShortLast(int first, int last) const
{
    const QStringView full = unit(last).full;
    ParticleCut cut;
    if (full.size() != 2 || m_table.follower(first) != last || !unit(last).isBare() ||
        !(unit(first).form->roles() & ForeignGiven) || !isParticleAfter(full.first(1), full.last(1), &cut))
        return false;
    return cut.first == Particle::Topic || cut.first == Particle::Subject || cut.first == Particle::Object;
}

bool PersonWords::hasTopic(int at) const
{
    const QStringView full = unit(at).full;
    ParticleCut cut;
    return full.size() > 1 && isParticleAfter(full.chopped(1), full.last(1), &cut) &&
           (cut.first == Particle::Topic || cut.first == Particle::Object);
}

bool PersonWords::isStopInitials(int at) const
{
    return (unit(at).flags & Stop) && Hangul::isLatin(unit(at).full.front());
}

} // namespace Haengbo::Names
