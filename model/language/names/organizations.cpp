// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;

class OrganizationFinder
{
public:
    explicit OrganizationFinder(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }

    void run()
    {
        for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
            const Unit &unit = m_table.unit(i);
            if (unit.taken || unit.word.isEmpty())
                continue;
            look(i);
        }
    }

private:
    void add(int at, double weight, QLatin1StringView rule)
    {
        m_table.add(m_table.unit(at).word.toString(), organization, weight, rule);
    }

    void look(int at)
    {
        const Unit &unit = m_table.unit(at);
        if (unit.flags & Body) {
            body(at);
            return;
        }
        if (unit.corporate)
            add(at, 3, "organizations:corporate-mark"_L1);
        if (unit.flags & (Stop | Title | AnyPlace)) {
            if (!(unit.flags & AnyPlace))
                return;
        } else {
            byEnding(at);
        }
        if (!unit.gloss.isEmpty())
            byGloss(at);
        if (unit.flags & (AnyPlace | Descriptor | Head))
            return;
        byNeighbours(at);
        byScript(at);
    }

    void body(int at)
    {
        const Unit &unit = m_table.unit(at);
        // 한국 정부 and 법원 alone: the second is a name by itself, the first is made by its country.
        m_table.add(unit.word.toString(), organization, (unit.flags & Common) ? 2.6 : 2,
                    "name_words:body"_L1);
    }

    void byEnding(int at)
    {
        const Unit &unit = m_table.unit(at);
        const EndingMatch ending = m_lexicon.ending(unit.word);
        if (ending.length == 0 || ending.kind > EndingKind::PublicBody || ending.kind == EndingKind::None)
            return;
        const QStringView front = unit.word.chopped(ending.length);
        const int leader = m_table.units.leader(at);
        const bool leaderBare = leader >= 0 && m_table.unit(leader).isBare() && !m_table.unit(leader).taken;
        if (front.isEmpty()) {
            // 렐루 게임즈, 알리바바 그룹 홀딩스
            if (ending.kind == EndingKind::StrongOrganization && leaderBare && m_table.isNameable(leader))
                m_table.add(m_table.joined(leader, at), organization, 2.2, "organization_endings:apart"_L1);
            return;
        }
        if (unit.flags & Common && ending.kind != EndingKind::PublicBody)
            return;
        switch (ending.kind) {
        case EndingKind::StrongOrganization:
            add(at, isGenericFront(front) ? 0.8 : 2.2, "organization_endings:strong"_L1);
            break;
        case EndingKind::WeakOrganization:
            if (front.size() > 1 || Hangul::isLatin(front.front()))
                add(at, isGenericFront(front) ? 0.5 : 1.3, "organization_endings:weak"_L1);
            break;
        default:
            publicBody(at, leaderBare ? leader : -1, front);
        }
    }

    void publicBody(int at, int leader, QStringView front)
    {
        const Unit &unit = m_table.unit(at);
        const bool country = leader >= 0 && (m_table.unit(leader).flags & Country);
        if (country && !(m_table.unit(leader).word == u"한국"))
            m_table.add(m_table.joined(leader, at), organization, 2.5, "organization_endings:of-country"_L1);
        else if (front.size() > 1 && !(unit.flags & Common))
            add(at, 2, "organization_endings:public"_L1);
        else if (front.size() > 1)
            add(at, 2.1, "organization_endings:public"_L1);
    }

    /// 신재생에너지, 차량용반도체: what stands before the ending is an everyday word.
    bool isGenericFront(QStringView front) const
    {
        return (m_lexicon.flags(front) & (Common | Stop | Descriptor | TitleModifier)) ||
               m_lexicon.isCompound(front);
    }

    void byGloss(int at)
    {
        const Unit &unit = m_table.unit(at);
        const QStringView gloss = unit.gloss.in(m_table.analysis.text()).trimmed();
        if (isStockCode(gloss)) {
            add(at, 3, "organizations:stock-code"_L1);
            return;
        }
        if (unit.flags & (Common | AnyPlace | Descriptor | Head) || !Hangul::isLatin(gloss.front()))
            return;
        if (spellsLetters(unit.word, gloss))
            add(at, 2, "organizations:spelled-letters"_L1);
        else if (soundsLike(unit.word, gloss) && gloss.front().isUpper() && m_table.isNameable(at))
            add(at, gloss.contains(u' ') ? 0.6 : 1.4, "organizations:latin-gloss"_L1);
    }

    static bool isStockCode(QStringView gloss)
    {
        if (gloss.size() != 6)
            return false;
        for (const QChar c : gloss) {
            if (!Hangul::isDigit(c))
                return false;
        }
        return true;
    }

    bool isDescriptor(int at) const
    {
        const Unit &unit = m_table.unit(at);
        if (unit.flags & Descriptor)
            return true;
        static const std::array endings{u"업체"_s,   u"기업"_s,   u"회사"_s, u"스타트업"_s, u"제조사"_s,
                                        u"개발사"_s, u"운용사"_s, u"펀드"_s, u"법인"_s};
        for (const QString &ending : endings) {
            if (unit.word.size() > ending.size() && unit.word.endsWith(ending))
                return true;
        }
        return false;
    }

    void byNeighbours(int at)
    {
        const Unit &unit = m_table.unit(at);
        if (unit.word.size() < 2 || !m_table.isNameable(at))
            return;
        const int leader = m_table.units.leader(at);
        if (leader >= 0 && isDescriptor(leader)) {
            const Particle particle = m_table.unit(leader).first;
            if (particle == Particle::None || particle == Particle::Copula)
                add(at, 2, "name_words:descriptor"_L1);
        } else if (leader < 0 && unit.opensQuote && unit.closesQuote && unit.prev >= 0 &&
                   isDescriptor(unit.prev) && m_table.unit(unit.prev).isBare()) {
            add(at, 2, "name_words:descriptor-quote"_L1);
        } else if (leader >= 0 && (m_table.unit(leader).flags & ProductHead) &&
                   m_table.unit(leader).isBare()) {
            m_table.add(unit.word.toString(), EntityKind::Product, 1.5, "name_words:product-head"_L1);
        }
        const int follower = m_table.units.follower(at);
        if (follower >= 0 && m_table.isBareBefore(at)) {
            const quint32 flags = m_table.unit(follower).flags;
            if (flags & Head)
                add(at, 1.3, "name_words:head"_L1);
            else if (flags & ProductHead)
                m_table.add(unit.word.toString(), EntityKind::Product, 0.8, "name_words:product-after"_L1);
        }
        if (follower >= 0 && !unit.isBare())
            byDeal(at, follower);
        if (unit.first == Particle::Topic || unit.first == Particle::Subject)
            add(at, 0.5, "organizations:subject"_L1);
    }

    /// X에 투자, X와 제휴, X를 인수
    void byDeal(int at, int follower)
    {
        const Particle particle = m_table.unit(at).first;
        const bool role = particle == Particle::With || particle == Particle::At ||
                          particle == Particle::Object || particle == Particle::FromPerson ||
                          particle == Particle::To || particle == Particle::Genitive;
        if (!role)
            return;
        int here = follower;
        for (int step = 0; step < 3 && here >= 0; ++step) {
            if (m_lexicon.flags(m_table.unit(here).full) & Deal || m_table.unit(here).flags & Deal) {
                add(at, 0.7, "name_words:deal"_L1);
                return;
            }
            here = m_table.units.follower(here);
        }
    }

    /// SK하이닉스, LG전자, TSMC, Arm
    void byScript(int at)
    {
        const Unit &unit = m_table.unit(at);
        if (!Hangul::isLatin(unit.word.front()) || (unit.flags & (Stop | Common)))
            return;
        qsizetype letters = 0;
        while (letters < unit.word.size() &&
               (Hangul::isLatin(unit.word[letters]) || unit.word[letters] == u'&'))
            ++letters;
        if (letters == unit.word.size()) {
            bool capitals = true;
            for (const QChar c : unit.word)
                capitals = capitals && !c.isLower();
            if (unit.word.size() > 1 && unit.word.front().isUpper())
                add(at, capitals ? 0.8 : 0.6, "organizations:latin"_L1);
            return;
        }
        const QStringView rest = unit.word.sliced(letters);
        if (letters < 2 || letters > 4 || !Hangul::isSyllable(rest.front()) || rest.size() < 2 ||
            !unit.word.front().isUpper())
            return;
        constexpr quint32 generic = Common | Stop | Descriptor | Head | ProductHead | Title;
        const EndingMatch ending = m_lexicon.ending(rest);
        if (m_lexicon.flags(unit.word.first(letters)) & Stop)
            return;
        if (ending.length == rest.size() && ending.kind <= EndingKind::WeakOrganization)
            add(at, 2, "organizations:initials-ending"_L1);
        else if (!(m_lexicon.flags(rest) & generic) && !m_lexicon.isCompound(rest))
            add(at, 1.2, "organizations:initials"_L1);
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
};

} // namespace

void findOrganizations(NameTable &table) { OrganizationFinder(table).run(); }

} // namespace Haengbo::Names
