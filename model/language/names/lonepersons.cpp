// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personwords.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

namespace Haengbo::Names {

namespace {

constexpr EntityKind person = EntityKind::Person;

class LonePerson
{
public:
    explicit LonePerson(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_words(table)
    {
    }

    /// 카밀 노바크(Kamil Nowak) without a post, 임수경 씨, 임수경(41)
    void run(int at)
    {
        const Unit &one = unit(at);
        const int follower = m_table.follower(at);
        if ((one.facts->looks() & Anonymous) && anonymous(at))
            return;
        if (follower >= 0 && (unit(follower).flags & Courtesy)) {
            // 군 and 양 follow full names only; before them stand counties and everyday words as well.
            const bool plain = m_lexicon.isOneOf(Syllables::Mister, unit(follower).word.front());
            if (!(one.flags & AnyPlace) &&
                (plain ? isCourteous(one.full) : one.full.size() == 3 && m_words.isFullName(at)))
                m_table.add(*one.form, person, 2, u"persons:courtesy");
            return;
        }
        if ((one.facts->looks() & CourtesyEnd) &&
            (m_lexicon.isOneOf(Syllables::Mister, one.word.back())
                 ? isCourteous(one.word.chopped(1))
                 : one.word.size() == 4 && isKoreanName(m_lexicon, one.word.chopped(1)))) {
            m_table.add(one.word.chopped(1), person, 2, u"persons:courtesy");
            return;
        }
        if (one.gloss.isEmpty()) {
            alone(at);
            return;
        }
        const QStringView gloss = one.gloss.in(m_table.analysis.text());
        if (!Hangul::isLatin(gloss.front()))
            alone(at);
        if (isAge(gloss) && one.facts->familyName() > 0 && one.word.size() > 2)
            m_table.add(*one.facts, person, 2, u"persons:age");
        const int words = m_words.latinWords(gloss);
        int first = at;
        for (int n = 1; n < words && m_table.leader(first) >= 0; ++n) {
            const int before = m_table.leader(first);
            if (!unit(before).isBare() || !m_words.isGlossedPart(before))
                break;
            first = before;
        }
        const bool company = one.facts->organizationEnding().length > 1;
        if (words >= 2 && first != at && gloss.front().isUpper() && !company &&
            soundsLike(m_table.joined(first, at), gloss))
            m_table.add(m_table.joined(first, at), person, 1.8, u"persons:latin-gloss");
    }

    /// 임 모 씨, 임 모씨: a person whose name is not told, written apart
    bool anonymous(int at)
    {
        const Unit &one = unit(at);
        const int family = m_table.leader(at);
        if (family < 0 || unit(family).full.size() != 1 || !(unit(family).flags & Surname))
            return false;
        const int follower = m_table.follower(at);
        const bool courtesy = one.word.size() == 2 ? m_lexicon.isOneOf(Syllables::Mister, one.word.back())
                                                   : follower >= 0 && (unit(follower).flags & Courtesy);
        if (courtesy)
            m_table.add(unit(family).full.toString() + u' ' + one.word.front(), person, 2,
                        u"persons:courtesy");
        return courtesy;
    }

    /// (41), (41·여), (41세)
    static bool isAge(QStringView gloss)
    {
        qsizetype digits = 0;
        while (digits < gloss.size() && Hangul::isDigit(gloss[digits]))
            ++digits;
        return (digits == 1 || digits == 2) && gloss.size() <= digits + 3 &&
               (digits == gloss.size() || !gloss[digits].isDigit());
    }

    /// What may stand before 씨: 임수경, 임, 임모, A
    bool isCourteous(QStringView word) const
    {
        if (word.size() > 1 && m_lexicon.isOneOf(Syllables::Anonymous, word.back()))
            word.chop(1);
        if (word.size() == 1)
            return (m_lexicon.flags(word) & Surname) || (word.front() >= u'A' && word.front() <= u'Z');
        return isKoreanName(m_lexicon, word) ||
               (word.size() > 1 && word.size() < 6 && Hangul::isSyllable(word.front()) &&
                !m_lexicon.flags(word) && !m_lexicon.isCompound(word) && !m_lexicon.isVerbal(word));
    }

    /// A word that reads as a Korean name and acts: weak, but it adds up when it comes again.
    void alone(int at)
    {
        const Unit &one = unit(at);
        if (one.facts->looks() & LoneForeign)
            foreignAlone(at);
        if (!(one.facts->looks() & LoneKorean))
            return;
        const Nameability nameability = m_table.nameability(at);
        if (nameability == Nameability::None)
            return;
        const bool acts = one.first == Particle::Topic || one.first == Particle::Subject ||
                          one.first == Particle::With || one.first == Particle::To ||
                          one.first == Particle::Object || one.first == Particle::Genitive;
        const bool rare = m_lexicon.flags(one.word.first(1)) & RareSurname;
        if (acts)
            m_table.add(*one.facts, person, rare || nameability == Nameability::Doubtful ? 0.8 : 1.5,
                        u"persons:shape");
    }

    /// Two foreign words that act; surer when the second comes again alone, as last names do.
    void foreignAlone(int at)
    {
        const Unit &one = unit(at);
        const int before = m_table.leader(at);
        if (before < 0 || unit(before).full.size() > 6)
            return;
        const bool given = unit(before).form->roles() & ForeignGiven;
        const bool acts = one.first == Particle::Topic || one.first == Particle::Subject ||
                          one.first == Particle::With || one.first == Particle::To;
        if (!(acts || given) || (m_table.leader(before) >= 0 && !given) || !m_words.isNamePart(before) ||
            !(given || m_table.isNameable(before)) || !m_table.isNameable(at) ||
            m_table.isDescriptor(before) || m_words.isOrganizationUnit(before) ||
            unit(before).form->familyName() > 0)
            return;
        const bool comesAgain = one.facts->here.uses > unit(before).form->here.uses;
        const bool foreign = looksForeign(unit(before).full) || looksForeign(one.word);
        m_table.add(m_table.joined(before, at), person,
                    given        ? 1.8
                    : comesAgain ? 1.6
                    : foreign    ? 0.9
                                 : 0.5,
                    u"persons:foreign-shape");
    }
    const Unit &unit(int at) const { return m_table.unit(at); }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    const PersonWords m_words;
};

} // namespace

void findPersonWithoutPost(NameTable &table, int at) { LonePerson(table).run(at); }

} // namespace Haengbo::Names
