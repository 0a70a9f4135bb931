// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;

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

    void run()
    {
        for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
            const Unit &unit = m_table.unit(i);
            if (!unit.taken && !unit.word.isEmpty())
                look(i);
        }
    }

private:
    const Unit &unit(int at) const { return m_table.unit(at); }

    void add(int at, double weight, QLatin1StringView rule)
    {
        m_table.add(unit(at).word, organization, weight, rule);
    }

    /// The word before, when nothing but space stands between and it has no particle.
    int bareLeader(int at) const
    {
        const int leader = m_table.units.leader(at);
        return leader >= 0 && unit(leader).isBare() && !unit(leader).taken ? leader : -1;
    }

    void look(int at)
    {
        const Unit &one = unit(at);
        if (one.corporate)
            add(at, 3, "organizations:corporate-mark"_L1);
        if (one.flags & Body) {
            body(at);
            return;
        }
        const int country = bareLeader(at);
        if ((one.flags & State) && country >= 0 && (unit(country).flags & Country))
            m_table.addPhrase(country, at, organization, 2.5, "name_words:state"_L1);
        if ((one.flags & (Stop | Title | State)) || isOfPlace(one.word))
            return;
        const int front = bareLeader(at);
        if (front >= 0 && m_lexicon.isNameFront(unit(front).word) &&
            (m_table.nameability(at) != Nameability::None || isNamedAgain(front, at))) {
            m_table.addPhrase(front, at, organization, 2.4, "name_words:name-front"_L1);
            return;
        }
        if (foreignPhrase(at))
            return;
        byEnding(at);
        if (one.opensQuote && !one.closesQuote)
            quotedPhrase(at);
        if (one.flags & (AnyPlace | Descriptor | Head | Deal))
            return;
        if (!one.gloss.isEmpty())
            byGloss(at);
        byNeighbours(at);
        byScript(at);
    }

    /// 스튜디오 마중은: an everyday word behind the first part of a name is one when a kind of company stands
    /// before both.
    bool isNamedAgain(int front, int at) const
    {
        const int before = bareLeader(front);
        return before >= 0 && isDescriptor(before) && !(unit(at).flags & (Descriptor | Title | Head | Stop));
    }

    /// 홍콩계: of a place, no name of its own
    bool isOfPlace(QStringView word) const
    {
        return word.size() > 2 && (m_lexicon.flags(word.last(1)) & CountrySuffix) &&
               (m_lexicon.flags(word.chopped(1)) & (Country | Region | City));
    }

    /// 캔터 캐피털(Canter Capital), 선주 오이노 마리(Oino Mari): several words with a Latin name that no
    /// person has, or behind a kind of company or its country.
    bool foreignPhrase(int at)
    {
        const Unit &one = unit(at);
        if (one.gloss.isEmpty() || !Hangul::isSyllable(one.word.front()))
            return false;
        const QStringView gloss = one.gloss.in(m_table.analysis.text()).trimmed();
        const int words = latinWords(gloss);
        if (words < 2 || words > 4 || !gloss.front().isUpper())
            return false;
        int first = at;
        for (int n = 1; n < words && bareLeader(first) >= 0 && isPhrasePart(bareLeader(first)); ++n)
            first = bareLeader(first);
        if (first == at || !soundsLike(m_table.joined(first, at), gloss) ||
            m_lexicon.isForeignGivenName(unit(first).full))
            return false;
        const int before = bareLeader(first);
        const bool kind = before >= 0 && (isDescriptor(before) || (unit(before).flags & Country));
        bool company = false;
        for (const QStringView word : gloss.tokenize(u' ', Qt::SkipEmptyParts))
            company = company || m_lexicon.isCompanyLatin(word);
        const int follower = m_table.units.follower(at);
        const bool post = follower >= 0 && postOf(m_lexicon, unit(follower).word).length > 0;
        const bool site = one.first == Particle::From || one.first == Particle::At;
        if (!company && ((!kind && !site) || post))
            return false;
        m_table.addPhrase(first, at, organization, 2.4, "organizations:latin-phrase"_L1);
        return true;
    }

    bool isPhrasePart(int at) const
    {
        const Unit &one = unit(at);
        return one.gloss.isEmpty() && Hangul::isSyllable(one.full.front()) &&
               !(one.flags & (AnyPlace | Descriptor | Stop | Title)) && !isDescriptor(at);
    }

    void body(int at)
    {
        const int leader = bareLeader(at);
        if (leader >= 0 && (unit(leader).flags & Country) && (unit(at).flags & Common))
            m_table.addPhrase(leader, at, organization, 2.5, "name_words:body-of-country"_L1);
        else
            m_table.add(unit(at).word, organization, 3, "name_words:body"_L1);
    }

    /// 합작법인 ‘삼성 레녹스 HVAC 북미’
    void quotedPhrase(int at)
    {
        const int before = unit(at).prev;
        if (before < 0 || !unit(before).isBare() || !(unit(before).flags & Descriptor))
            return;
        int last = at;
        for (int words = 1; words < 6 && last >= 0 && !unit(last).closesQuote; ++words)
            last = m_table.units.follower(last);
        if (last >= 0 && last != at && unit(last).closesQuote)
            m_table.addPhrase(at, last, organization, 2.2, "name_words:descriptor"_L1);
    }

    void byEnding(int at)
    {
        const Unit &one = unit(at);
        const EndingMatch ending = m_lexicon.organizationEnding(one.word);
        if (ending.length == 0) {
            const int country = bareLeader(at);
            if (country >= 0 && (unit(country).flags & Country) && m_lexicon.isMinistry(one.word) &&
                !(one.flags & (Common | AnyPlace | Stop | Descriptor | Head | Deal)))
                m_table.addPhrase(country, at, organization, 2.5, "organization_endings:of-country"_L1);
            return;
        }
        const QStringView front = one.word.chopped(ending.length);
        const int leader = bareLeader(at);
        if (ending.kind == EndingKind::PublicBody) {
            publicBody(at, leader, front);
            return;
        }
        if (front.isEmpty()) {
            // 렐루 게임즈, 알리바바 그룹 홀딩스
            const int before = leader >= 0 ? bareLeader(leader) : -1;
            if (!isStrong(ending.kind) || leader < 0)
                return;
            // 이도겸 법무법인 담윤: the first part of the name behind it.
            const int after = m_table.units.follower(at);
            if (m_lexicon.isNameFront(one.word) && one.isBare() && after >= 0 && m_table.isNameable(after))
                return;
            constexpr quint32 never = Stop | Title | Head | Descriptor | ProductHead | TitleModifier;
            const bool named =
                before >= 0 && isDescriptor(before) && !(unit(leader).flags & (never | AnyPlace));
            if (m_table.isNameable(leader) || named)
                m_table.addPhrase(leader, at, organization, 2.2, "organization_endings:apart"_L1);
            else if (before >= 0 && m_table.isNameable(before) &&
                     m_lexicon.organizationEnding(unit(leader).word).length == unit(leader).word.size())
                m_table.addPhrase(before, at, organization, 2.4, "organization_endings:apart"_L1);
            return;
        }
        if ((one.flags & (Common | AnyPlace | Descriptor | Head | Deal)) || m_lexicon.isVerbal(one.full))
            return;
        if (front.size() == 1 && !Hangul::isLatin(front.front()) && ending.length < 3)
            return;
        const bool strong = isStrong(ending.kind);
        if (isKind(front))
            add(at, strong ? 0.7 : 0.2, "organization_endings:of-kind"_L1);
        else if (isEveryday(front))
            add(at, strong ? 1.6 : 0.6,
                strong ? "organization_endings:strong"_L1 : "organization_endings:weak"_L1);
        else
            add(at, strong ? 2.3 : 1.6,
                strong ? "organization_endings:strong"_L1 : "organization_endings:weak"_L1);
    }

    /// 시중은행, 전기차배터리: a kind of thing, whatever the ending.
    bool isKind(QStringView front) const
    {
        return (m_lexicon.flags(front) &
                (Stop | Descriptor | TitleModifier | ProductHead | Deal | Head | Region)) ||
               m_lexicon.isCompound(front);
    }
    /// 은하증권, 동백생명: an everyday word as a name.
    bool isEveryday(QStringView front) const
    {
        return (m_lexicon.flags(front) & Common) && !m_lexicon.isCompanyFront(front);
    }

    /// 가온전자 노동조합: the union of a company is not the company.
    bool isOwnedBody(int at, int leader) const
    {
        if (leader < 0 || !m_lexicon.isSubBody(unit(at).word))
            return false;
        const EndingMatch owner = m_lexicon.organizationEnding(unit(leader).word);
        const bool named = owner.length > 0 && owner.length < unit(leader).word.size();
        return !(unit(leader).flags & (Common | Stop | AnyPlace)) &&
               (named || m_table.evidence(borrowed(unit(leader).word), organization) >= 1.3);
    }

    void publicBody(int at, int leader, QStringView front)
    {
        const Unit &one = unit(at);
        if (isOwnedBody(at, leader)) {
            m_table.addPhrase(leader, at, organization, 2.3, "name_words:sub-body"_L1);
            return;
        }
        const bool ofPlace = leader >= 0 && (unit(leader).flags & (Country | City));
        if (ofPlace && one.word.size() > 2 && !(one.flags & (AnyPlace | Stop | Descriptor | Head)) &&
            !startsWithPlace(one.word)) {
            m_table.addPhrase(leader, at, organization, 2.5, "organization_endings:of-country"_L1);
            return;
        }
        if (front.size() < 2 || (one.flags & (Common | AnyPlace | Descriptor | Head)) ||
            m_lexicon.isVerbal(one.full))
            return;
        const bool kind = !startsWithPlace(front) && (isKind(front) || isEveryday(front));
        add(at, kind ? 0.6 : 2.2,
            kind ? "organization_endings:of-kind"_L1 : "organization_endings:public"_L1);
    }

    bool startsWithPlace(QStringView word) const
    {
        for (qsizetype length = 2; length <= word.size() && length < 6; ++length) {
            if (m_lexicon.flags(word.first(length)) & AnyPlace)
                return true;
        }
        return false;
    }

    void byGloss(int at)
    {
        const Unit &one = unit(at);
        const QStringView gloss = one.gloss.in(m_table.analysis.text()).trimmed();
        if (gloss.isEmpty())
            return;
        if (isStockCode(gloss)) {
            add(at, 3, "organizations:stock-code"_L1);
            return;
        }
        if (!Hangul::isLatin(gloss.front()) || (one.flags & Common))
            return;
        const bool initials =
            gloss.size() <= 5 && std::all_of(gloss.begin(), gloss.end(), [](QChar c) { return c.isUpper(); });
        if (initials && !(m_lexicon.flags(gloss) & Stop) && m_table.isNameable(at))
            add(at, 0.7, "organizations:initials-gloss"_L1);
        if (spellsLetters(one.word, gloss))
            add(at, 2, "organizations:spelled-letters"_L1);
        else if (m_table.nameability(at) != Nameability::None && gloss.front().isUpper() &&
                 soundsLike(one.word, gloss) && latinWords(gloss) < 3)
            byLatinGloss(at, gloss);
    }

    void byLatinGloss(int at, QStringView gloss)
    {
        add(at, gloss.contains(u' ') && m_table.units.leader(at) >= 0 ? 0.6 : 1.6,
            "organizations:latin-gloss"_L1);
        const Particle particle = unit(at).first;
        if (particle == Particle::At || particle == Particle::From)
            m_table.add(unit(at).word, EntityKind::Place, 0.8, "places:latin-gloss"_L1);
    }

    static int latinWords(QStringView gloss) { return static_cast<int>(gloss.count(u' ')) + 1; }

    static bool isStockCode(QStringView gloss)
    {
        return gloss.size() == 6 &&
               std::all_of(gloss.begin(), gloss.end(), [](QChar c) { return Hangul::isDigit(c); });
    }

    bool isDescriptor(int at) const { return m_table.isDescriptor(at); }

    void byNeighbours(int at)
    {
        const Unit &one = unit(at);
        const Nameability nameability = m_table.nameability(at);
        if (one.word.size() < 2 || nameability == Nameability::None)
            return;
        const bool likely = nameability == Nameability::Likely;
        const int leader = m_table.units.leader(at);
        if (leader >= 0 && isLatinWord(one.word) && isLatinWord(unit(leader).full) &&
            unit(leader).full.front().isUpper())
            return;
        const bool quoted = one.opensQuote && one.closesQuote && one.prev >= 0;
        const int before = leader >= 0 ? leader : quoted ? one.prev : -1;
        if (before >= 0 && !unit(before).taken &&
            (unit(before).isBare() || unit(before).first == Particle::Copula)) {
            const bool holder = m_lexicon.isHolder(unit(before).word);
            if (isDescriptor(before) || (holder && !isKoreanName(m_lexicon, one.word)))
                add(at,
                    likely                                   ? 2.1
                    : isActor(one.first) || isGivenMoney(at) ? 1.7
                                                             : 1.25,
                    "name_words:descriptor"_L1);
            else if (unit(before).flags & ProductHead)
                m_table.add(one.word, EntityKind::Product, 1.5, "name_words:product-head"_L1);
            else if ((unit(before).flags & (Country | Hanja)) && unit(before).isBare() &&
                     Hangul::isSyllable(one.word.front()))
                add(at,
                    isActor(one.first) ? (likely ? 1.4 : 0.8)
                    : likely           ? 0.7
                                       : 0.4,
                    "organizations:after-country"_L1);
        }
        const int follower = m_table.units.follower(at);
        if (follower >= 0 && m_table.isBareBefore(at))
            beforeNoun(at, follower, likely);
        if (follower >= 0 && !one.isBare())
            byDeal(at, follower, likely ? 1 : 0.6);
        if (!likely)
            return;
        const double person = one.word.size() == 3 && koreanFamilyName(m_lexicon, one.word) ? 0.5 : 1;
        if (one.first == Particle::Topic || one.first == Particle::Subject || one.first == Particle::Also)
            add(at, 0.7 * person, "organizations:subject"_L1);
        else if (one.first == Particle::With || one.first == Particle::FromPerson)
            add(at, 0.7 * person, "organizations:with"_L1);
        if (one.word.size() > 2)
            add(at, (looksForeign(one.word) || m_lexicon.hasForeignSyllable(one.word) ? 0.6 : 0.3) * person,
                "organizations:unknown"_L1);
    }

    void beforeNoun(int at, int follower, bool likely)
    {
        const quint32 flags = unit(follower).flags;
        if (flags & Head)
            add(at, likely ? 1.4 : 0.9, "name_words:head"_L1);
        else if ((flags & Deal) && likely)
            add(at, 0.5, "name_words:deal-after"_L1);
        else if (flags & ProductHead)
            m_table.add(unit(at).word, EntityKind::Product, 0.8, "name_words:product-after"_L1);
    }

    /// Particles of those who act, or with whom one acts.
    static bool isActor(Particle particle)
    {
        return particle == Particle::Topic || particle == Particle::Subject || particle == Particle::With ||
               particle == Particle::To || particle == Particle::FromPerson || particle == Particle::Object ||
               particle == Particle::Genitive || particle == Particle::Copula || particle == Particle::Also;
    }

    /// X에서 20년 넘게 받고 있다
    bool buyingFollows(int at) const
    {
        int here = unit(at).next;
        for (int step = 0; step < 4 && here >= 0; ++step, here = unit(here).next) {
            if (m_lexicon.isBuying(unit(here).full))
                return true;
            if (!unit(here).isBare() && !unit(here).taken)
                return false;
        }
        return false;
    }

    /// X에 1500만달러를 투자했다
    bool isGivenMoney(int at) const
    {
        const int next = unit(at).next;
        return unit(at).first == Particle::At && next >= 0 && unit(next).taken;
    }

    /// X에 투자, X와 제휴, X를 인수
    void byDeal(int at, int follower, double doubt)
    {
        if (unit(at).first == Particle::From) {
            if (buyingFollows(at))
                add(at, 2.5 * doubt, "name_words:buying"_L1);
            return;
        }
        switch (unit(at).first) {
        case Particle::With:
        case Particle::At:
        case Particle::Object:
        case Particle::FromPerson:
        case Particle::To:
        case Particle::Genitive:
            break;
        default:
            return;
        }
        int here = follower;
        const int reach = unit(at).first == Particle::At ? 1 : 3;
        for (int step = 0; step < reach && here >= 0; ++step) {
            if ((unit(here).flags & Deal) ||
                (m_lexicon.flags(unit(here).full.first(std::min<qsizetype>(2, unit(here).full.size()))) &
                 Deal)) {
                add(at, 0.8 * doubt, "name_words:deal"_L1);
                return;
            }
            here = m_table.units.follower(here);
        }
        if (unit(at).first == Particle::Genitive && (unit(follower).flags & (Descriptor | Head)))
            add(at, doubt, "name_words:owner"_L1);
    }

    static bool isLatinWord(QStringView word)
    {
        return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
            return Hangul::isLatin(c) || c == u'&' || c == u'-' || c == u'.';
        });
    }

    /// SK하이닉스, LG전자, TSMC, Arm, Bharat Motors
    void byScript(int at)
    {
        const Unit &one = unit(at);
        if (one.flags & (Stop | Common | Title))
            return;
        if (Hangul::isSyllable(one.word.front())) {
            latinTail(at);
            return;
        }
        if (!Hangul::isLatin(one.word.front()))
            return;
        if (isLatinWord(one.word)) {
            latinName(at);
            return;
        }
        qsizetype letters = 0;
        while (letters < one.word.size() && (Hangul::isLatin(one.word[letters]) || one.word[letters] == u'&'))
            ++letters;
        const QStringView rest = one.word.sliced(letters);
        if (letters < 2 || letters > 4 || !Hangul::isSyllable(rest.front()) || rest.size() < 2 ||
            !one.word.front().isUpper())
            return;
        constexpr quint32 generic = Common | Stop | Descriptor | Head | ProductHead | Title | Deal;
        const EndingMatch ending = m_lexicon.organizationEnding(rest);
        if (m_lexicon.flags(one.word.first(letters)) & Stop)
            return;
        if (ending.length == rest.size())
            add(at, 1.5, "organizations:initials-ending"_L1);
        else if (!(m_lexicon.flags(rest) & generic) && !m_lexicon.isCompound(rest))
            add(at, 1.3, "organizations:initials"_L1);
    }

    /// 은하SDS, 가온AI
    void latinTail(int at)
    {
        const QStringView word = unit(at).word;
        qsizetype hangul = 0;
        while (hangul < word.size() && Hangul::isSyllable(word[hangul]))
            ++hangul;
        const QStringView tail = word.sliced(hangul);
        if (tail.size() < 2 || hangul < 2 ||
            !std::all_of(tail.begin(), tail.end(), [](QChar c) { return c.isUpper(); }))
            return;
        const bool everyday = (m_lexicon.flags(word.first(hangul)) & (Common | Stop | Descriptor)) ||
                              m_lexicon.isCompound(word.first(hangul));
        add(at, everyday ? 0.4 : 0.9, "organizations:initials"_L1);
    }

    void latinName(int at)
    {
        const Unit &one = unit(at);
        if (!one.word.front().isUpper() || one.word.size() < 2 || one.inner)
            return;
        const int leader = bareLeader(at);
        if (leader >= 0 && isLatinWord(unit(leader).full) && unit(leader).full.front().isUpper() &&
            !(unit(leader).flags & Stop))
            return;
        int last = at;
        while (unit(last).isBare()) {
            const int next = m_table.units.follower(last);
            if (next < 0 || !isLatinWord(unit(next).word) || !unit(next).word.front().isUpper() ||
                (unit(next).flags & (Stop | Title)))
                break;
            last = next;
        }
        const bool capitals =
            std::none_of(one.word.begin(), one.word.end(), [](QChar c) { return c.isLower(); });
        // Canter Ventures: the last word says what it is.
        const bool company = last != at && m_lexicon.isCompanyLatin(unit(last).word);
        m_table.addPhrase(at, last, organization,
                          company      ? 1.6
                          : last != at ? 1.2
                          : capitals   ? 0.8
                                       : 0.7,
                          "organizations:latin"_L1);
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
};

} // namespace

void findOrganizations(NameTable &table) { OrganizationFinder(table).run(); }

} // namespace Haengbo::Names
