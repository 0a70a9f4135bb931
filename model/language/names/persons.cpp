// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

#include <algorithm>

/// People are found at their posts. From each post the words before it are read backwards up to the first
/// particle, comma or bracket, and cut into name, company and department:
///   이름 직함 · 회사 이름 직함 · 회사의 이름 직함 · 이름 회사 부서 직함 · 이름(Latin) 회사 직함 · 이름
///   회사장
/// then the words after it are tried: (대표이사 이름), 회사 대표 이름은. A word of three syllables that
/// begins with a family name and goes on with syllables of given names reads as a Korean name; two to four
/// other words of Hangul read as a foreign one.
using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

constexpr EntityKind person = EntityKind::Person;
constexpr EntityKind organization = EntityKind::Organization;
using Words = std::vector<int>; ///< units, the nearest to the post first

class PersonFinder
{
public:
    explicit PersonFinder(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }

    void run()
    {
        for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
            const Unit &one = unit(i);
            if (one.taken || one.word.isEmpty())
                continue;
            const Post post = postOf(m_lexicon, one.word);
            if (post.length > 0)
                aroundPost(i, post);
            else
                withoutPost(i);
        }
        settlePending();
    }

private:
    struct Pending
    {
        int unit = -1;
        Post post;
        QString title;
        int postUnit = -1;
    };

    const Unit &unit(int at) const { return m_table.unit(at); }

    static Words part(const Words &words, std::size_t from, std::size_t to)
    {
        return {words.begin() + static_cast<std::ptrdiff_t>(from),
                words.begin() + static_cast<std::ptrdiff_t>(to)};
    }

    /// Forms that stand before a noun: 찾은, 이끄는, 갈
    bool isAdnominal(int at) const
    {
        const QChar last = unit(at).full.back();
        if (!Hangul::isSyllable(last))
            return false;
        const int final = Hangul::finalOf(last);
        constexpr int nieun = 4;
        return (final == nieun || final == Hangul::rieul) && m_lexicon.isVerbal(unit(at).full);
    }

    /// Verbs that do not end the sentence: before a noun, or 방문해, 열렸고.
    bool goesOn(int at) const
    {
        const QStringView full = unit(at).full;
        return isAdnominal(at) || ((full.size() > 2 || (unit(at).flags & VerbForm)) &&
                                   (m_lexicon.flags(full.last(1)) & Connective) && m_lexicon.isVerbal(full));
    }

    /// The words left of a post, up to the first border or particle; \a genitive when the last has 의.
    Words leftOf(int at, bool &genitive) const
    {
        Words left;
        genitive = false;
        for (int here = m_table.units.leader(at); here >= 0 && left.size() < 7;
             here = m_table.units.leader(here)) {
            const Unit &one = unit(here);
            const bool idle = (one.flags & Stop) && !(one.flags & (Surname | AnyPlace | TitlePrefix)) &&
                              Hangul::isSyllable(one.full.front());
            if (one.taken || idle || (!(one.flags & (Common | AnyPlace | Title | Surname)) && goesOn(here)))
                break;
            if (!one.isBare() && !readsBare(here)) {
                genitive = one.first == Particle::Genitive && one.last == Particle::Genitive;
                if (genitive)
                    left.push_back(here);
                break;
            }
            left.push_back(here);
            if (one.flags & Descriptor)
                break;
        }
        return left;
    }

    /// A full name whose last syllable looks like a particle: 이영은 대표.
    bool readsBare(int at) const
    {
        const Unit &one = unit(at);
        constexpr quint32 tellsNothing =
            VerbStem | VerbForm | Surname | RareSurname | GivenFirst | GivenSecond | Common;
        return !one.tailApart && one.full.size() == 3 && one.full.size() - one.word.size() == 1 &&
               !(one.flags & ~tellsNothing) && isKoreanName(m_lexicon, one.full) &&
               m_table.units.tails(borrowed(one.word)) < 2;
    }

    void aroundPost(int at, const Post &post)
    {
        bool genitive = false;
        Words left = leftOf(at, genitive);
        // Words between the name and the post: 전, 공동, 창업자 겸
        std::size_t skip = 0;
        while (skip < left.size() && isPostWord(left[skip]) &&
               !(skip + 1 == left.size() && isSurnameOnly(left[skip])))
            ++skip;
        const int titleFirst = skip > 0 ? left[skip - 1] : at;
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(skip));
        m_title = unit(at).inner ? unit(at).word.toString() : m_table.joined(titleFirst, at);
        m_post = post;
        m_postUnit = at;
        if (post.organization > 0)
            fused(at, left);
        else if (left.empty() || !nameBefore(left, genitive))
            nameAfter(at, left);
    }

    bool isPostWord(int at) const
    {
        const Unit &one = unit(at);
        if (!one.isBare())
            return false;
        return (one.flags & (TitlePrefix | TitleModifier | Title)) || postOf(m_lexicon, one.full).length > 0;
    }

    bool isSurnameOnly(int at) const { return unit(at).full.size() <= 2 && (unit(at).flags & Surname); }

    /// 임수경 해솔은행장: the organization is written into the post.
    void fused(int at, const Words &left)
    {
        const QString name = unit(at).word.first(m_post.organization).toString();
        const int company = m_table.add(name, organization, 2.5, "titles:fused"_L1);
        const auto who = std::find_if(left.begin(), left.end(), [this](int one) { return isFullName(one); });
        if (who != left.end())
            found(*who, *who, company, 2.5, "titles:name-post"_L1);
        else if (!left.empty())
            foreign(left, -1, company);
    }

    bool inPhrase(int at) const
    {
        const auto index = static_cast<std::size_t>(at);
        return index < m_table.phraseOf.size() && m_table.phraseOf[index] >= 0;
    }

    bool isFullName(int at) const
    {
        const Unit &one = unit(at);
        if (one.taken || inPhrase(at) || !(one.isBare() || readsBare(at)) ||
            !isKoreanName(m_lexicon, one.full))
            return false;
        return one.full.size() > 2 ? !isAdnominal(at) : likelyShortName(at);
    }

    /// Two-syllable names (이영) only where nothing else is thinkable.
    bool likelyShortName(int at) const
    {
        return !(unit(at).flags & ~(RareSurname | GivenFirst | GivenSecond)) &&
               !(m_lexicon.flags(unit(at).full.first(1)) & RareSurname);
    }

    double companyEvidence(int at) const { return m_table.evidence(borrowed(unit(at).full), organization); }

    /// 순다르 피차이: what reads as a Korean name is the last name of a foreign one.
    bool isForeignLastName(const Words &left, std::size_t at) const
    {
        if (at + 1 >= left.size())
            return false;
        const int before = left[at + 1];
        const quint32 family = m_lexicon.flags(unit(left[at]).full.first(1));
        return isNamePart(before) && unit(before).full.size() > 1 &&
               !isKoreanName(m_lexicon, unit(before).full) && !isOrganizationUnit(before) &&
               companyEvidence(before) < 1 && (at > 0 || (family & RareSurname));
    }

    bool nameBefore(const Words &left, bool genitive)
    {
        const std::size_t plain = left.size() - (genitive ? 1 : 0);
        const int owner = genitive ? left.back() : -1;
        if (plain == 0)
            return false;
        // 이름 직함, with the company before it or in the genitive. Where two words read as names, '이름 회사
        // 직함' is the usual order, unless the article speaks of the first as a company.
        const bool nearest = isFullName(left[0]) && !isForeignLastName(part(left, 0, plain), 0);
        const bool second = plain > 1 && isFullName(left[1]) && unit(left[1]).full.size() > 2;
        const bool secondWins = second && (unit(left[0]).full.size() == 2 ||
                                           companyEvidence(left[0]) + 0.7 >= companyEvidence(left[1]));
        if (nearest && !secondWins && companyEvidence(left[0]) < 2.2) {
            int employer = -1;
            if (plain > 1)
                employer = organizationIn(part(left, 1, plain));
            else if (owner >= 0)
                employer = organizationIn({owner});
            found(left[0], left[0], employer, 2.5, "titles:name-post"_L1);
            return true;
        }
        // 이름 회사 직함
        for (std::size_t m = 1; m < plain && m < 6; ++m) {
            if (!isFullName(left[m]) || unit(left[m]).full.size() < 3 || companyEvidence(left[m]) > 2.2 ||
                isForeignLastName(part(left, 0, plain), m))
                continue;
            found(left[m], left[m], organizationIn(part(left, 0, m), true), 2.5,
                  "titles:name-company-post"_L1);
            return true;
        }
        return foreign(part(left, 0, plain), owner, -1);
    }

    bool isNamePart(int at) const
    {
        const Unit &one = unit(at);
        constexpr quint32 never =
            Descriptor | Title | TitlePrefix | AnyPlace | Body | Head | ProductHead | Deal;
        if (one.taken || one.full.size() > 7 || !one.isBare())
            return false;
        for (const QChar c : one.full) {
            if (!Hangul::isSyllable(c))
                return false;
        }
        if (one.full.size() == 1)
            return !(one.flags & (Title | TitlePrefix));
        return !(one.flags & (never | Stop | Common | TitleModifier)) && !goesOn(at) &&
               (one.full.size() < 4 || !m_lexicon.isCompound(one.full));
    }

    static int latinWords(QStringView gloss)
    {
        int words = 0;
        for (const QStringView word : gloss.tokenize(u' ', Qt::SkipEmptyParts)) {
            if (!Hangul::isLatin(word.front()))
                return 0;
            ++words;
        }
        return words;
    }

    bool isOrganizationUnit(int at) const
    {
        const Unit &one = unit(at);
        if (inPhrase(at) || (one.flags & Body) || m_table.isFirmOrganization(borrowed(one.full)))
            return true;
        const EndingMatch ending = m_lexicon.organizationEnding(one.full);
        return ending.length > 1 && !(one.flags & (Common | Stop | AnyPlace)) &&
               ending.length < one.full.size();
    }

    /// Foreign names in Hangul: two to four words, the company after them or before.
    bool foreign(const Words &left, int owner, int employer)
    {
        if (byGloss(left, owner, employer))
            return true;
        // Where the company ends, counted from the post.
        std::size_t companyEnd = 0;
        while (employer < 0 && companyEnd < left.size() && !isCommonLastName(left, companyEnd, companyEnd) &&
               (isOrganizationUnit(left[companyEnd]) || !isNamePart(left[companyEnd])))
            ++companyEnd;
        std::size_t names = companyEnd;
        while (names < left.size() && !isOrganizationUnit(left[names]) &&
               (isNamePart(left[names]) || isCommonLastName(left, names, companyEnd)))
            ++names;
        std::size_t count = names - companyEnd;
        if (employer < 0 && companyEnd == 0 && count >= 3) {
            // 카밀 노바크 노르데크: the last is the company.
            const std::size_t company = count >= 4 && unit(left[2]).full.size() > 1 ? 2 : 1;
            companyEnd = company;
            count -= company;
        }
        if (count == 1 && companyEnd == 0 && employer < 0 && owner < 0 && isOfficeHolder(left)) {
            found(left[0], left[0], -1, 2, "persons:name-office"_L1);
            return true;
        }
        if (count == 1 && companyEnd == 0 && employer < 0 && owner < 0 && left.size() == 1)
            m_pending.push_back({left[0], m_post, m_title, m_postUnit});
        if (count == 0 || count > 4)
            return false;
        const QStringView nearest = unit(left[companyEnd]).full;
        if (count == 1 && (companyEnd + static_cast<std::size_t>(employer >= 0) == 0 || nearest.size() < 3))
            return false;
        if (employer < 0) {
            if (companyEnd > 0)
                employer = organizationIn(part(left, 0, companyEnd));
            else if (owner >= 0)
                employer = organizationIn({owner});
            else if (names < left.size())
                employer = organizationIn(part(left, names, left.size()));
        }
        if (count == 1 && employer < 0)
            return false;
        found(left[companyEnd + count - 1], left[companyEnd], employer, count > 1 ? 2.2 : 1.6,
              "persons:foreign-post"_L1);
        return true;
    }

    /// 트럼프 대통령, 히딩크 감독: before an office of state or a calling no company can stand.
    bool isOfficeHolder(const Words &left) const
    {
        const QStringView word = unit(left[0]).full;
        return (m_post.government || m_post.calling) && word.size() > 1 && word.size() < 7 &&
               (left.size() == 1 || (unit(left[1]).flags & AnyPlace)) && Hangul::isSyllable(word.front()) &&
               m_table.isNameable(left[0]) && !m_lexicon.isMinistry(word) &&
               m_lexicon.organizationEnding(word).length == 0 && !isOrganizationUnit(left[0]) &&
               m_lexicon.placeEnding(word).kind == EndingKind::None;
    }

    /// 조셉 차이 알리바바 그룹 홀딩스 회장: an everyday word as the last name, with the company told for sure
    /// and a first name that can be nothing else.
    bool isCommonLastName(const Words &left, std::size_t at, std::size_t companyEnd) const
    {
        return at == companyEnd && companyEnd > 0 && at + 2 == left.size() &&
               unit(left[at]).full.size() == 2 && (unit(left[at]).flags & Common) &&
               !(unit(left[at]).flags & (Descriptor | Head | Deal | TitleModifier)) &&
               isOrganizationUnit(left[at - 1]) && isNamePart(left[at + 1]) &&
               unit(left[at + 1]).full.size() > 1;
    }

    /// 카밀 노바크(Kamil Nowak) 노르데크 회장
    bool byGloss(const Words &left, int owner, int employer)
    {
        for (std::size_t m = 0; m < left.size(); ++m) {
            const Unit &one = unit(left[m]);
            const int words = one.gloss.isEmpty() ? 0 : latinWords(one.gloss.in(m_table.analysis.text()));
            if (words < 2 || m_lexicon.organizationEnding(one.full).length > 1)
                continue;
            std::size_t end = m;
            while (end + 1 < left.size() && static_cast<int>(end - m) + 1 < words &&
                   isGlossedPart(left[end + 1]))
                ++end;
            if (end == m && !soundsLike(one.full, one.gloss.in(m_table.analysis.text())))
                continue;
            if (employer < 0) {
                if (m > 0)
                    employer = organizationIn(part(left, 0, m));
                else if (owner >= 0)
                    employer = organizationIn({owner});
                else if (end + 1 < left.size())
                    employer = organizationIn(part(left, end + 1, left.size()));
            }
            found(left[end], left[m], employer, 2.5, "persons:latin-gloss"_L1);
            return true;
        }
        return false;
    }

    /// With a Latin name beside them, words count that read as something else alone (아닐 메타).
    bool isGlossedPart(int at) const
    {
        const Unit &one = unit(at);
        return !one.taken && one.gloss.isEmpty() && Hangul::isSyllable(one.full.front()) &&
               !(one.flags & (Descriptor | Title | AnyPlace | Stop | Head));
    }

    /// 몫은: a word too short to be cut, with its particle
    bool hasTopic(int at) const
    {
        const QStringView full = unit(at).full;
        ParticleCut cut;
        return full.size() > 1 && isParticleAfter(full.chopped(1), full.last(1), &cut) &&
               (cut.first == Particle::Topic || cut.first == Particle::Object);
    }

    /// 대표이사 남궁혁, (대표 백하린), 최고경영자 카밀 노바크
    void nameAfter(int at, const Words &left)
    {
        const int after = m_table.units.follower(at);
        if (after < 0 || !unit(at).isBare() || unit(after).taken)
            return;
        int company = left.empty() ? -1 : organizationIn(left);
        if (unit(at).owner >= 0 && left.empty())
            company = organizationIn({unit(at).owner});
        const int beyond = m_table.units.follower(after);
        const bool postFollows = beyond >= 0 && postOf(m_lexicon, unit(beyond).word).length > 0;
        if (unit(after).word.size() >= 3 && isKoreanName(m_lexicon, unit(after).word) && !postFollows &&
            !m_lexicon.isVerbal(unit(after).full)) {
            found(after, after, company, 2, "titles:post-name"_L1);
            return;
        }
        if (!unit(after).gloss.isEmpty() || beyond < 0 || !isNamePart(after) || postFollows ||
            hasTopic(after))
            return;
        const bool glossed = latinWords(unit(beyond).gloss.in(m_table.analysis.text())) >= 2;
        const bool acts = unit(beyond).first == Particle::Topic || unit(beyond).first == Particle::Subject;
        if ((glossed || (acts && m_table.isNameable(beyond) && m_table.isNameable(after) &&
                         unit(after).full.size() > 1)))
            found(after, beyond, company, 2, "titles:post-name"_L1);
    }

    /// 카밀 노바크(Kamil Nowak) without a post, 임수경 씨, 임수경(41)
    void withoutPost(int at)
    {
        const Unit &one = unit(at);
        const int follower = m_table.units.follower(at);
        if (follower >= 0 && (unit(follower).flags & Courtesy)) {
            // 군 and 양 follow full names only; before them stand counties and everyday words as well.
            const bool plain = unit(follower).word.front() == m_mister;
            if (!(one.flags & AnyPlace) &&
                (plain ? isCourteous(one.full) : one.full.size() == 3 && isFullName(at)))
                m_table.add(one.full.toString(), person, 2, "persons:courtesy"_L1);
            return;
        }
        if (one.word.size() > 1 && (m_lexicon.flags(one.word.last(1)) & Courtesy) &&
            !(one.flags & (Common | Stop | AnyPlace)) &&
            (one.word.back() == m_mister
                 ? isCourteous(one.word.chopped(1))
                 : one.word.size() == 4 && isKoreanName(m_lexicon, one.word.chopped(1)))) {
            m_table.add(one.word.chopped(1).toString(), person, 2, "persons:courtesy"_L1);
            return;
        }
        if (one.gloss.isEmpty()) {
            alone(at);
            return;
        }
        const QStringView gloss = one.gloss.in(m_table.analysis.text());
        if (!Hangul::isLatin(gloss.front()))
            alone(at);
        if (isAge(gloss) && isKoreanName(m_lexicon, one.word) && one.word.size() > 2)
            m_table.add(one.word.toString(), person, 2, "persons:age"_L1);
        const int words = latinWords(gloss);
        int first = at;
        for (int n = 1; n < words && m_table.units.leader(first) >= 0; ++n) {
            const int before = m_table.units.leader(first);
            if (!unit(before).isBare() || !isGlossedPart(before))
                break;
            first = before;
        }
        const bool company = m_lexicon.organizationEnding(one.word).length > 1;
        if (words >= 2 && first != at && gloss.front().isUpper() && !company &&
            soundsLike(m_table.joined(first, at), gloss))
            m_table.add(m_table.joined(first, at), person, 1.8, "persons:latin-gloss"_L1);
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
        if (word.size() > 1 && word.back() == m_anonymous)
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
        foreignAlone(at);
        const Nameability nameability = m_table.nameability(at);
        if (one.word.size() != 3 || !koreanFamilyName(m_lexicon, one.word) ||
            nameability == Nameability::None)
            return;
        const bool acts = one.first == Particle::Topic || one.first == Particle::Subject ||
                          one.first == Particle::With || one.first == Particle::To ||
                          one.first == Particle::Object || one.first == Particle::Genitive;
        const bool rare = m_lexicon.flags(one.word.first(1)) & RareSurname;
        if (acts)
            m_table.add(one.word.toString(), person, rare || nameability == Nameability::Doubtful ? 0.8 : 1.5,
                        "persons:shape"_L1);
    }

    /// Two foreign words that act; surer when the second comes again alone, as last names do.
    void foreignAlone(int at)
    {
        const Unit &one = unit(at);
        const int before = m_table.units.leader(at);
        const bool acts = one.first == Particle::Topic || one.first == Particle::Subject ||
                          one.first == Particle::With || one.first == Particle::To;
        if (!acts || before < 0 || one.word.size() < 2 || one.word.size() > 7 ||
            unit(before).full.size() > 6 || m_table.units.leader(before) >= 0 || !isNamePart(before) ||
            !m_table.isNameable(before) || !m_table.isNameable(at) || isOrganizationUnit(before) ||
            !Hangul::isSyllable(one.word.front()) || isKoreanName(m_lexicon, unit(before).full) ||
            m_lexicon.organizationEnding(one.word).length > 0)
            return;
        const bool comesAgain =
            m_table.units.count(borrowed(one.word)) > m_table.units.count(borrowed(unit(before).full));
        const bool foreign = looksForeign(unit(before).full) || looksForeign(one.word);
        m_table.add(m_table.joined(before, at), person,
                    comesAgain ? 1.6
                    : foreign  ? 0.9
                               : 0.5,
                    "persons:foreign-shape"_L1);
    }

    /// The organization named by \a words; -1 when they name none. \a between a name and a post, nothing but
    /// an organization can stand.
    int organizationIn(Words words, bool between = false)
    {
        while (!words.empty() && (unit(words.back()).flags & (Descriptor | Stop)) && !inPhrase(words.back()))
            words.pop_back();
        while (words.size() > 1 &&
               ((unit(words.front()).flags & TitleModifier) || isStopInitials(words.front())) &&
               !inPhrase(words.front()))
            words.erase(words.begin());
        while (words.size() > 1 && (unit(words.front()).flags & Title))
            words.erase(words.begin());
        if (words.empty())
            return -1;
        if (inPhrase(words.back()) && inPhrase(words.front()) &&
            m_table.phraseOf[static_cast<std::size_t>(words.back())] ==
                m_table.phraseOf[static_cast<std::size_t>(words.front())])
            return m_table.add(m_table.joined(words.back(), words.front()), organization, 2,
                               "titles:company-post"_L1);
        // A country and its ministry are one; a country before a company is not part of it.
        const QStringView nearest = unit(words.front()).word;
        const bool publicBody = m_lexicon.organizationEnding(nearest).kind == EndingKind::PublicBody ||
                                (m_post.government && m_lexicon.isMinistry(nearest));
        while (words.size() > 1 && (unit(words.back()).flags & AnyPlace) && !publicBody)
            words.pop_back();
        if (words.size() == 1 && inPhrase(words.front()))
            return m_table.phraseOf[static_cast<std::size_t>(words.front())];
        if (words.size() == 1)
            return oneWord(words.front(), publicBody, between);
        // 삼성전자 반도체부문, 삼성전자 디바이스솔루션: the company is known by itself, the rest is a
        // department.
        const int outer = words.back();
        const bool rest = isStrong(m_lexicon.organizationEnding(nearest).kind) || inPhrase(words.front());
        if (!publicBody && isOrganizationUnit(outer) && !rest)
            return m_table.add(unit(outer).full.toString(), organization, 2, "titles:company-post"_L1);
        for (const int at : words) {
            if (!m_table.isNameable(at) && !isOrganizationUnit(at) && !publicBody && !(unit(at).flags & Body))
                return m_table.isNameable(outer) ? m_table.add(unit(outer).full.toString(), organization, 2,
                                                               "titles:company-post"_L1)
                                                 : -1;
        }
        if (words.size() > 3)
            return -1;
        return m_table.add(m_table.joined(words.back(), words.front()), organization, 2,
                           "titles:company-post"_L1);
    }

    /// DS, DX: a division in capitals
    bool isStopInitials(int at) const
    {
        return (unit(at).flags & Stop) && Hangul::isLatin(unit(at).full.front());
    }

    int oneWord(int at, bool publicBody, bool between)
    {
        const Unit &one = unit(at);
        const QString text = one.word.toString();
        const bool known =
            m_table.isOrganization(text) || (one.flags & Body) || (publicBody && one.word.size() > 2);
        const bool possible = m_table.nameability(at) != Nameability::None && !m_lexicon.isVerbal(one.full) &&
                              one.word.size() > 1;
        if ((one.flags & AnyPlace) || (!known && !possible) || (one.flags & (Descriptor | Title)))
            return -1;
        if (!known && !between && isFullName(at) && one.word.size() == 3)
            return -1;
        return m_table.add(text, organization, 2, "titles:company-post"_L1);
    }

    void found(int first, int last, int company, double weight, QLatin1StringView rule)
    {
        const QString text =
            first == last && readsBare(first) ? unit(first).full.toString() : m_table.joined(first, last);
        const int id = m_table.add(text, person, weight, rule);
        m_table.frames.push_back(
            {id, company, m_title, m_post.government, m_post.calling, first, last, m_postUnit});
    }

    /// 김 위원장 in an article that never tells the full name
    void surnameAlone(const Pending &pending)
    {
        const quint32 flags = unit(pending.unit).flags;
        if (!(flags & Surname) || (flags & (RareSurname | Stop | TitlePrefix | TitleModifier)))
            return;
        const QString text = m_table.joined(pending.unit, pending.postUnit);
        const int id = m_table.add(text, person, 2, "persons:surname-post"_L1);
        m_table.frames.push_back({id, -1, pending.title, pending.post.government, pending.post.calling,
                                  pending.unit, pending.postUnit, pending.postUnit});
    }

    /// 노르데크 회장, but 노바크 회장: one word and a post. A company, unless it is the name of someone
    /// known.
    void settlePending()
    {
        const std::size_t named = m_table.frames.size();
        for (const Pending &pending : m_pending) {
            const int at = pending.unit;
            const QString word = unit(at).full.toString();
            const auto end = m_table.frames.begin() + static_cast<std::ptrdiff_t>(named);
            const bool someone = std::any_of(m_table.frames.begin(), end, [&](const PersonFrame &frame) {
                const QString &name = m_table.names[static_cast<std::size_t>(frame.name)].text;
                return name.size() > word.size() && (name.endsWith(word) || name.startsWith(word));
            });
            if (word.size() == 1 && !someone)
                surnameAlone(pending);
            if (!someone && m_table.isNameable(at) && word.size() > 1 && !pending.post.calling)
                m_table.add(word, organization, 1, "titles:company-post-alone"_L1);
        }
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    QString m_title;
    Post m_post;
    static constexpr QChar m_mister = u'씨';
    static constexpr QChar m_anonymous = u'모'; ///< 임모 씨: a person whose name is not told
    int m_postUnit = -1;
    std::vector<Pending> m_pending;
};

} // namespace

void findPersons(NameTable &table) { PersonFinder(table).run(); }

} // namespace Haengbo::Names
