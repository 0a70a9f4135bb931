// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personwords.h"
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

class PersonFinder
{
public:
    explicit PersonFinder(NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_words(table)
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
            else if (const int town = mayorOf(i); town > 0)
                aroundPost(i, {static_cast<int>(one.word.size()), town, true, false, true});
            else
                findPersonWithoutPost(m_table, i);
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

    /// 서다온 경주시장: behind a name the head of a town, elsewhere its market.
    /// How many characters of the word are the town, 0 when it is no such post.
    int mayorOf(int at)
    {
        const QStringView word = unit(at).word;
        const int name = m_table.units.leader(at);
        if (name < 0 || word.size() < 4 || !m_lexicon.isMayor(word.sliced(2)) ||
            !(m_lexicon.flags(word.first(2)) & (Korea | County)) || !m_words.isFullName(name))
            return 0;
        m_table.add(word, EntityKind::Place, -3, "titles:mayor"_L1);
        m_table.add(word, person, -3, "titles:mayor"_L1);
        return 3; // 경주시(장), 청송군(수)
    }

    static Words part(const Words &words, std::size_t from, std::size_t to)
    {
        return {words.begin() + static_cast<std::ptrdiff_t>(from),
                words.begin() + static_cast<std::ptrdiff_t>(to)};
    }

    /// The words left of a post, up to the first border or particle; \a genitive when the last has 의.
    Words leftOf(int at, bool &genitive) const
    {
        Words left;
        genitive = false;
        for (int here = m_table.units.leader(at); here >= 0 && left.size() < 7;
             here = m_table.units.leader(here)) {
            const Unit &one = unit(here);
            const bool idle = (one.flags & Stop) &&
                              !(one.flags & (Surname | AnyPlace | TitlePrefix | TitleModifier)) &&
                              Hangul::isSyllable(one.full.front());
            if (one.taken || idle || m_lexicon.isOrigin(one.word) ||
                (!(one.flags & (Common | AnyPlace | Title | Surname)) && m_words.goesOn(here) &&
                 !isGlossedFirst(left)) ||
                saysWhoFollows(here, left))
                break;
            if (!one.isBare() && !m_words.readsBare(here) && !(one.flags & Body) && !isBodyInFull(here)) {
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

    /// 동기인 Kamil Nowak CEO: an everyday word with its copula before a name, though it reads as one.
    bool saysWhoFollows(int at, const Words &left) const
    {
        return !left.empty() && unit(at).first == Particle::Copula && (unit(at).flags & Common) &&
               (m_words.isLatinNamePart(left.back()) || m_words.isFullName(left.back()));
    }

    /// 한은: a body whose name looks like a noun and its particle.
    bool isBodyInFull(int at) const { return !unit(at).tailApart && (m_lexicon.flags(unit(at).full) & Body); }

    /// 아닐 메타(Anil Mehta): the bracket tells that a word before belongs to the name, whatever it looks
    /// like.
    bool isGlossedFirst(const Words &left) const
    {
        return !left.empty() && !unit(left.back()).gloss.isEmpty() &&
               m_words.latinWords(unit(left.back()).gloss.in(m_table.analysis.text())) > 1 &&
               m_lexicon.organizationEnding(unit(left.back()).full).length < 2;
    }

    void aroundPost(int at, const Post &post)
    {
        bool genitive = false;
        Words left = leftOf(at, genitive);
        // Words between the name and the post: 전, 공동, 창업자 겸
        std::size_t skip = 0;
        while (skip < left.size() && m_words.isPostWord(left[skip]) &&
               !(skip + 1 == left.size() && m_words.isSurnameOnly(left[skip])))
            ++skip;
        const int titleFirst = skip > 0 ? left[skip - 1] : at;
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(skip));
        m_title = unit(at).inner ? unit(at).word.toString() : m_table.joined(titleFirst, at);
        m_post = post;
        m_postUnit = at;
        if (inBrackets(at, left))
            return;
        if (post.organization > 0)
            fused(at, left);
        else if (left.empty() || !nameBefore(left, genitive))
            nameAfter(at, left);
    }

    /// 임수경 해솔은행장: the organization is written into the post.
    void fused(int at, const Words &left)
    {
        const QString name = unit(at).word.first(m_post.organization).toString();
        // 군산시(장): also where the article speaks of the place
        const int company = m_table.add(name, organization, m_post.governor ? 6 : 2.5, "titles:fused"_L1);
        const auto who =
            std::find_if(left.begin(), left.end(), [this](int one) { return m_words.isFullName(one); });
        if (who != left.end())
            found(*who, *who, company, 2.5, "titles:name-post"_L1);
        else if (!left.empty() && !m_lexicon.isFormerWord(unit(left[0]).full))
            foreign(left, -1, company);
        else if (const int after = m_table.units.follower(at);
                 after >= 0 && unit(at).isBare() && isNameAfterPost(at, after))
            found(after, after, company, 2, "titles:post-name"_L1);
    }

    /// 서다온(가온전자 회장): the bracket behind a person's name tells the company and the post.
    bool inBrackets(int at, const Words &left)
    {
        const int who = unit(at).owner;
        if (who < 0 || left.empty() || m_post.organization > 0 || !m_words.isFullName(who) ||
            std::any_of(left.begin(), left.end(), [this](int one) { return m_words.isFullName(one); }))
            return false;
        found(who, who, employerIn(left), 2.5, "persons:post-in-brackets"_L1);
        return true;
    }

    bool nameBefore(const Words &left, bool genitive)
    {
        const std::size_t plain = left.size() - (genitive ? 1 : 0);
        const int owner = genitive ? left.back() : -1;
        if (plain == 0)
            return false;
        if (m_words.isLatinNamePart(left[0]))
            return latin(part(left, 0, plain), owner);
        // 이름 직함, with the company before it or in the genitive. Where two words read as names, '이름 회사
        // 직함' is the usual order, unless the article speaks of the first as a company.
        const bool nearest = m_words.isFullName(left[0]) && !isSeat(left[0], plain) &&
                             !m_words.isForeignLastName(part(left, 0, plain), 0);
        const bool second = plain > 1 && m_words.isFullName(left[1]) && unit(left[1]).full.size() > 2;
        const bool secondWins =
            second && (unit(left[0]).full.size() == 2 ||
                       m_words.companyEvidence(left[0]) + 0.7 >= m_words.companyEvidence(left[1]));
        if (plain == 1 && isTold(left[0])) {
            found(left[0], left[0], -1, 2.5, "persons:told"_L1);
            return true;
        }
        // 이 회사 서다온 대표: behind a kind of company, but with a post of its own
        const int before = m_table.units.leader(left[0]);
        const bool ofKind = nearest && before >= 0 && unit(before).isBare() && m_table.isDescriptor(before) &&
                            unit(left[0]).isBare();
        if (nearest && !secondWins && (ofKind || m_words.companyEvidence(left[0]) < 2.2)) {
            int employer = -1;
            if (plain > 1)
                employer = employerIn(part(left, 1, plain));
            else if (owner >= 0)
                employer = employerIn({owner});
            found(left[0], left[0], employer, ofKind ? 3 : 2.5, "titles:name-post"_L1);
            return true;
        }
        // 이름 회사 직함
        for (std::size_t m = 1; m < plain && m < 6; ++m) {
            const bool kindBefore = m + 1 < plain && m_table.isDescriptor(left[m + 1]); // 최대주주 서다온
            if (!m_words.isFullName(left[m]) || unit(left[m]).full.size() < 3 ||
                (m_words.companyEvidence(left[m]) > 2.2 && !kindBefore) ||
                m_words.isForeignLastName(part(left, 0, plain), m) || (m > 1 && isShortGiven(left[m - 1])))
                continue;
            found(left[m], left[m],
                  employerAround(part(left, 0, m), part(left, m + 1, plain), owner, Standing::BehindName),
                  2.5, "titles:name-company-post"_L1);
            return true;
        }
        if (plain == 2 && owner < 0 && isOddName(left)) {
            found(left[0], left[0], employerIn({left[1]}), 2.2, "persons:odd-name"_L1);
            return true;
        }
        return foreign(part(left, 0, plain), owner, -1);
    }

    /// 파티마 우주청 부청장: the word before the post is what it is a post of.
    bool isSeat(int at, std::size_t words) const
    {
        const QStringView word = unit(at).full;
        return words > 1 && m_post.government && m_lexicon.isMinistry(word) && m_title.contains(word.back());
    }

    /// 오우치 겐 (마루오식품 전무): the second word of a foreign name, of one syllable.
    bool isShortGiven(int at) const
    {
        const Unit &one = unit(at);
        return one.full.size() == 1 && one.isBare() && Hangul::isSyllable(one.full.front()) &&
               !(one.flags & (Title | TitlePrefix | TitleModifier | Hanja | Stop));
    }

    /// 그린메이플 윤재키 대표: a family name and syllables that given names do not have, behind a company
    /// that the article speaks of again. The last name of a foreigner would be the one that comes again.
    bool isOddName(const Words &left) const
    {
        const Unit &name = unit(left[0]);
        const Unit &company = unit(left[1]);
        const quint32 family = m_lexicon.flags(name.full.first(1));
        return name.full.size() == 3 && name.isBare() && (family & Surname) && !(family & RareSurname) &&
               m_table.isNameable(left[0]) && m_lexicon.organizationEnding(name.full).length == 0 &&
               m_table.units.count(borrowed(name.full)) == 1 && m_table.isNameable(left[1]) &&
               !m_lexicon.isForeignGivenName(company.full) &&
               (m_words.isOrganizationUnit(left[1]) || m_table.units.tails(borrowed(company.full)) > 1);
    }

    /// 최대주주인 서다온 대표: what is said to be someone is a person, even when the name is an everyday
    /// word.
    bool isTold(int at) const
    {
        const int before = m_table.units.leader(at);
        return before >= 0 && unit(before).first == Particle::Copula && !unit(before).isBare() &&
               m_words.readsAsName(at);
    }

    /// 나란히 선 카밀 노바크: the form of a verb that stands before a name is no part of it.
    bool isVerbBefore(int at) const
    {
        return unit(at).full.size() == 1 && (unit(at).flags & VerbForm) && m_table.units.leader(at) >= 0;
    }

    /// An organization, but not 클라인 in 토마스 클라인, which but ends like one.
    bool isCompanyWord(const Words &left, std::size_t at) const
    {
        if (!m_words.isOrganizationUnit(left[at]))
            return false;
        const int name = m_table.find(borrowed(unit(left[at]).full));
        constexpr auto kind = static_cast<std::size_t>(organization);
        constexpr double firm = 1.7;
        const bool weak = name < 0 || m_table.names[static_cast<std::size_t>(name)].strongest[kind] < firm;
        return !weak || at + 1 >= left.size() || m_words.inPhrase(left[at]) ||
               !m_lexicon.isForeignGivenName(unit(left[at + 1]).full);
    }

    /// 빈즈엉성 (부성장): a province before a post of its government
    bool isGoverned(int at) const
    {
        const QStringView word = unit(at).word;
        const EndingMatch ending = m_lexicon.placeEnding(word);
        return m_post.governor && ending.kind == EndingKind::Admin && ending.length < word.size() &&
               (m_lexicon.flags(word.chopped(ending.length)) & AnyPlace);
    }

    /// Foreign names in Hangul: two to four words, the company after them or before.
    bool foreign(const Words &left, int owner, int employer)
    {
        if (byGloss(left, owner, employer))
            return true;
        // Where the company ends, counted from the post.
        std::size_t companyEnd = 0;
        if (employer < 0 && left.size() > 1 && (isSeat(left[0], left.size()) || isGoverned(left[0])))
            companyEnd = 1;
        while (employer < 0 && companyEnd < left.size() &&
               !m_words.isCommonLastName(left, companyEnd, companyEnd) &&
               (isCompanyWord(left, companyEnd) || !m_words.isNamePart(left[companyEnd])))
            ++companyEnd;
        std::size_t names = companyEnd;
        while (names < left.size() && !isCompanyWord(left, names) &&
               (m_words.isNamePart(left[names]) || m_words.isCommonLastName(left, names, companyEnd)))
            ++names;
        while (names > companyEnd + 1 && isVerbBefore(left[names - 1]))
            --names;
        std::size_t count = names - companyEnd;
        if (employer < 0 && companyEnd == 0 && count >= 2 && isFamilyAlone(left)) {
            m_pending.push_back({left[0], m_post, m_title, m_postUnit});
            return false;
        }
        if (employer < 0 && owner < 0 && companyEnd == 0 && count >= 3 && unit(left[0]).full.size() > 1) {
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
                employer = employerIn(part(left, 0, companyEnd),
                                      count > 1 ? Standing::BehindForeignName : Standing::Before);
            else if (owner >= 0)
                employer = employerIn({owner});
            else if (names < left.size())
                employer = employerIn(part(left, names, left.size()));
        }
        if (count == 1 && employer < 0)
            return false;
        found(left[companyEnd + count - 1], left[companyEnd], employer, count > 1 ? 2.2 : 1.6,
              "persons:foreign-post"_L1);
        return true;
    }

    /// 끌어내자 우 대표: a family name that the article gave in full, not the last word of a foreign name
    /// (토니 우).
    bool isFamilyAlone(const Words &left) const
    {
        const QStringView family = unit(left[0]).full;
        return family.size() == 1 && (unit(left[0]).flags & Surname) &&
               !m_lexicon.isForeignGivenName(unit(left[1]).full) &&
               std::any_of(m_table.frames.begin(), m_table.frames.end(), [&](const PersonFrame &frame) {
                   const QString &name = m_table.names[static_cast<std::size_t>(frame.name)].text;
                   return name.size() == 3 && name.startsWith(family);
               });
    }

    /// Kamil Nowak CEO, 가온전자 Kamil Nowak(노박) CEO: two or three words of Latin letters before a post. A
    /// single one is a company, unless it is the last name of someone known.
    bool latin(const Words &left, int owner)
    {
        std::size_t count = 0;
        while (count < left.size() && count < 3 && m_words.isLatinNamePart(left[count]))
            ++count;
        // Nortek Kamil Nowak CEO: the first is the company.
        if (count == 3 && unit(left[1]).full.size() > 2)
            count = 2;
        if (count == 1) {
            if (left.size() == 1 && owner < 0)
                m_pending.push_back({left[0], m_post, m_title, m_postUnit});
            return false;
        }
        int employer = -1;
        if (owner >= 0)
            employer = employerIn({owner});
        else if (count < left.size())
            employer = employerIn(part(left, count, left.size()));
        found(left[count - 1], left[0], employer, 2.5, "persons:latin-post"_L1);
        return true;
    }

    /// 트럼프 대통령, 히딩크 감독: before an office of state or a calling no company can stand.
    bool isOfficeHolder(const Words &left) const
    {
        const QStringView word = unit(left[0]).full;
        return (m_post.government || m_post.calling) && word.size() > 1 && word.size() < 7 &&
               (left.size() == 1 || (unit(left[1]).flags & AnyPlace)) && Hangul::isSyllable(word.front()) &&
               m_table.isNameable(left[0]) && !m_lexicon.isMinistry(word) &&
               m_lexicon.organizationEnding(word).length == 0 && !m_words.isOrganizationUnit(left[0]) &&
               m_lexicon.placeEnding(word).kind == EndingKind::None;
    }

    /// 카밀 노바크(Kamil Nowak) 노르데크 회장
    bool byGloss(const Words &left, int owner, int employer)
    {
        for (std::size_t m = 0; m < left.size(); ++m) {
            const Unit &one = unit(left[m]);
            const int words =
                one.gloss.isEmpty() ? 0 : m_words.latinWords(one.gloss.in(m_table.analysis.text()));
            if (words < 2 || m_lexicon.organizationEnding(one.full).length > 1)
                continue;
            std::size_t end = m;
            while (end + 1 < left.size() && static_cast<int>(end - m) + 1 < words &&
                   m_words.isGlossedPart(left[end + 1]))
                ++end;
            if (end == m && !soundsLike(one.full, one.gloss.in(m_table.analysis.text())))
                continue;
            if (employer < 0) {
                if (m > 0)
                    employer = employerAround(part(left, 0, m), part(left, end + 1, left.size()), owner,
                                              Standing::BehindForeignName);
                else if (owner >= 0)
                    employer = employerIn({owner});
                else if (end + 1 < left.size())
                    employer = employerIn(part(left, end + 1, left.size()));
            }
            found(left[end], left[m], employer, 2.5, "persons:latin-gloss"_L1);
            return true;
        }
        return false;
    }

    /// 대표이사 남궁혁, (대표 백하린), 최고경영자 카밀 노바크
    void nameAfter(int at, const Words &left)
    {
        const int after = m_table.units.follower(at);
        if (after < 0 || !unit(at).isBare() || unit(after).taken)
            return;
        int company = left.empty() ? -1 : employerIn(left);
        if (unit(at).owner >= 0 && left.empty())
            company = employerIn({unit(at).owner});
        const int beyond = m_table.units.follower(after);
        const bool postFollows = beyond >= 0 && postOf(m_lexicon, unit(beyond).word).length > 0;
        if (!postFollows && isNameAfterPost(at, after)) {
            found(after, after, company, 2, "titles:post-name"_L1);
            if (isNotice(at))
                moreNames(at, after, company);
            return;
        }
        if (!unit(after).gloss.isEmpty() || beyond < 0 || !m_words.isNamePart(after) || postFollows ||
            m_words.hasTopic(after))
            return;
        const bool glossed = m_words.latinWords(unit(beyond).gloss.in(m_table.analysis.text())) >= 2;
        const bool given = m_lexicon.isForeignGivenName(unit(after).full);
        const bool family = given && unit(beyond).full.size() == 1 && (unit(beyond).flags & Surname);
        const bool names = (given || m_table.isNameable(after)) && (family || m_table.isNameable(beyond)) &&
                           (given || unit(after).full.size() > 1);
        const bool shortLast = m_words.isShortLast(after, beyond);
        const bool copula = given && unit(beyond).first == Particle::Copula;
        if (glossed || shortLast || copula || (names && (given || actsAsPerson(beyond) || isNotice(at))))
            found(after, beyond, company, 2, "titles:post-name"_L1);
    }

    /// ▲전무 류하영 국지훈: a line of a personnel notice.
    bool isNotice(int at) const
    {
        const QStringView text = m_table.analysis.text();
        qsizetype before = unit(at).span.begin;
        while (before > 0 && text[before - 1] == u' ')
            --before;
        return before > 0 && text[before - 1].category() == QChar::Symbol_Other;
    }

    void moreNames(int at, int last, int company)
    {
        for (int next = m_table.units.follower(last);
             next >= 0 && unit(last).isBare() && isNameAfterPost(at, next);
             last = next, next = m_table.units.follower(next))
            found(next, next, company, 2, "titles:post-name"_L1);
    }

    /// 대표이사 남궁혁, and in brackets behind the organization also (장관 이영)
    bool isNameAfterPost(int at, int after) const
    {
        const Unit &one = unit(after);
        const QStringView name = m_words.readsBare(after) ? one.full : one.word;
        if (!isKoreanName(m_lexicon, name) ||
            (name.size() == one.word.size() && m_lexicon.isVerbal(one.full)))
            return false;
        return name.size() > 2 || (unit(at).owner >= 0 && one.isBare() && m_words.likelyShortName(after));
    }

    bool actsAsPerson(int at) const
    {
        const Particle particle = unit(at).first;
        return particle == Particle::Topic || particle == Particle::Subject || particle == Particle::Copula ||
               particle == Particle::Object || particle == Particle::With || particle == Particle::To;
    }

    void found(int first, int last, int company, double weight, QLatin1StringView rule)
    {
        if (signs(first))
            return;
        const QString text = first == last && m_words.readsBare(first) ? unit(first).full.toString()
                             : m_words.isShortLast(first, last)
                                 ? unit(first).full.toString() + u' ' + unit(last).full.front()
                                 : m_table.joined(first, last);
        const int id = m_table.add(text, person, weight, rule);
        const int next = m_table.units.follower(last);
        const bool former = m_lexicon.isFormer(m_title) ||
                            (next >= 0 && next != m_postUnit && m_lexicon.isFormerWord(unit(next).full));
        m_table.frames.push_back(
            {id, company, m_title, m_post.government, m_post.calling, first, last, m_postUnit, former});
    }

    /// 〈김제=서다온 기자〉: who signs a report or a picture is no person of the story.
    bool signs(int first) const
    {
        if (m_postUnit < 0 || !m_lexicon.isByline(unit(m_postUnit).full) || m_postUnit < first)
            return false;
        const QStringView text = m_table.analysis.text();
        qsizetype after = unit(m_postUnit).span.end;
        while (after < text.size() && text[after] == u' ')
            ++after;
        qsizetype before = unit(first).span.begin - 1;
        while (before >= 0 && text[before] == u' ')
            --before;
        const bool opens = before < 0 || text[before] == u'=' || text[before] == u'/' ||
                           text[before] == u'\n' || text[before].category() == QChar::Punctuation_Open;
        const bool closes = after >= text.size() || text[after] == u'=' || text[after] == u'\n' ||
                            text[after].category() == QChar::Punctuation_Close;
        return opens && closes;
    }

    /// 김 위원장 in an article that never tells the full name
    void surnameAlone(const Pending &pending)
    {
        // 서 전 대표, who was told as 서다온 씨
        int known = -1;
        int people = 0;
        for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
            const Name &name = m_table.names[static_cast<std::size_t>(i)];
            if (name.text.size() == 3 && name.of(person) >= 1.5 &&
                name.text.startsWith(unit(pending.unit).full) && m_table.kindOf(i) == person) {
                known = i;
                ++people;
            }
        }
        if (people == 1) {
            m_table.frames.push_back({known, -1, pending.title, pending.post.government, pending.post.calling,
                                      pending.unit, pending.unit, pending.postUnit});
            return;
        }
        if (isToldWithoutPost(unit(pending.unit).full.toString()))
            return;
        const quint32 flags = unit(pending.unit).flags;
        if (!(flags & Surname) || (flags & (RareSurname | Stop | TitlePrefix | TitleModifier)))
            return;
        const QString text = m_table.joined(pending.unit, pending.postUnit);
        const int id = m_table.add(text, person, 2, "persons:surname-post"_L1);
        m_table.frames.push_back({id, -1, pending.title, pending.post.government, pending.post.calling,
                                  pending.unit, pending.postUnit, pending.postUnit});
    }

    /// 서이레 씨: somebody of that family name, named without a post.
    bool isToldWithoutPost(const QString &family) const
    {
        return std::any_of(m_table.names.begin(), m_table.names.end(), [&](const Name &name) {
            return name.text.size() == 3 && name.text.startsWith(family) &&
                   name.strongest[static_cast<std::size_t>(person)] >= 2;
        });
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
            if (someone && m_words.isLatinNamePart(at))
                m_table.add(word, organization, -3, "persons:latin-post"_L1);
            if (word.size() == 1 && !someone)
                surnameAlone(pending);
            if (!someone && m_table.isNameable(at) && word.size() > 1 && !pending.post.calling)
                m_table.add(word, organization, 1, "titles:company-post-alone"_L1);
        }
    }

    /// Of 가온전자의 서다온 글로벌마케팅 상무 the company before the name, unless what stands behind it is
    /// surely another one: 협력사의 서다온 라비톤 대표.
    int employerAround(const Words &behind, const Words &before, int owner, Standing standing)
    {
        const bool sure = std::any_of(behind.begin(), behind.end(), [this](int one) {
            return m_words.isOrganizationUnit(one) || !unit(one).gloss.isEmpty();
        });
        const int company = owner >= 0 ? owner : before.empty() ? -1 : before.front();
        if (!sure && company >= 0 && isCompanyAt(company)) {
            if (const int known = employerIn(owner >= 0 ? Words{owner} : before); known >= 0)
                return known;
        }
        return employerIn(behind, standing);
    }

    /// Whether the word, whatever its particle, is a company for sure.
    bool isCompanyAt(int at) const
    {
        const QStringView word = unit(at).word;
        const EndingMatch ending = m_lexicon.organizationEnding(word);
        return m_words.inPhrase(at) || m_table.isFirmOrganization(borrowed(word)) ||
               (isStrong(ending.kind) && ending.length < word.size());
    }

    int employerIn(Words words, Standing standing = Standing::Before)
    {
        return organizationIn(m_table, std::move(words), m_post, standing);
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    const PersonWords m_words;
    QString m_title;
    Post m_post;
    int m_postUnit = -1;
    std::vector<Pending> m_pending;
};

} // namespace

void findPersons(NameTable &table) { PersonFinder(table).run(); }

} // namespace Haengbo::Names
