// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"
#include "model/language/names/romanization.h"

#include "model/text/hangul.h"

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

constexpr EntityKind person = EntityKind::Person;
constexpr EntityKind organization = EntityKind::Organization;

/// Units from first to last, linked by next; empty when first is -1.
struct Run
{
    int first = -1;
    int last = -1;
};

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
            const Unit &unit = m_table.unit(i);
            if (unit.taken || unit.word.isEmpty())
                continue;
            const Post post = postOf(m_lexicon, unit.word);
            if (post.length > 0)
                aroundPost(i, post);
            else
                withoutPost(i);
        }
    }

private:
    const Unit &unit(int at) const { return m_table.unit(at); }

    /// The words left of a post, nearest first, up to the first border or particle.
    std::vector<int> leftOf(int at, bool &genitive) const
    {
        std::vector<int> left;
        genitive = false;
        for (int here = m_table.units.leader(at); here >= 0 && left.size() < 7;
             here = m_table.units.leader(here)) {
            const Unit &one = unit(here);
            if (one.taken || ((one.flags & Stop) && !(one.flags & (Surname | AnyPlace))) ||
                (!(one.flags & (Common | AnyPlace | Title | Surname)) && m_lexicon.isVerbal(one.full)))
                break;
            if (!one.isBare() && !readsBare(here)) {
                if (one.first == Particle::Genitive && one.last == Particle::Genitive)
                    genitive = true;
                else
                    break;
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
        return !one.tailApart && one.full.size() == 3 && one.full.size() - one.word.size() == 1 &&
               !(one.flags & ~(VerbStem | VerbForm | Surname | RareSurname)) &&
               isKoreanName(m_lexicon, one.full) && m_table.units.tails(one.word.toString()) < 2;
    }

    void aroundPost(int at, const Post &post)
    {
        bool genitive = false;
        std::vector<int> left = leftOf(at, genitive);
        // Words between the name and the post: 전, 공동, 창업자 겸
        std::size_t skip = 0;
        while (skip < left.size() && isPostWord(left[skip]) &&
               !(skip + 1 == left.size() && isSurnameOnly(left[skip])))
            ++skip;
        const int titleFirst = skip > 0 ? left[skip - 1] : at;
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(skip));
        m_title = unit(at).inner ? unit(at).word.toString() : m_table.joined(titleFirst, at);
        m_government = post.government || post.calling;
        m_postUnit = at;
        if (post.organization > 0) {
            fused(at, post, left);
            return;
        }
        if (!left.empty() && nameBefore(left, genitive))
            return;
        nameAfter(at, left);
    }

    bool isPostWord(int at) const
    {
        const Unit &one = unit(at);
        return (one.flags & (TitlePrefix | TitleModifier | Title)) || postOf(m_lexicon, one.full).length > 0;
    }

    bool isSurnameOnly(int at) const { return unit(at).full.size() <= 2 && (unit(at).flags & Surname); }

    /// 임수경 해솔은행장: the organization is written into the post.
    void fused(int at, const Post &post, const std::vector<int> &left)
    {
        const QString name = unit(at).word.first(post.organization).toString();
        const int organizationId = m_table.add(name, organization, 2.5, "titles:fused"_L1);
        if (!left.empty() && isKoreanName(m_lexicon, unit(left.front()).full))
            found({left.front(), left.front()}, organizationId, 2.5, "titles:name-post"_L1);
    }

    bool inPhrase(int at) const
    {
        return static_cast<std::size_t>(at) < m_table.phraseOf.size() &&
               m_table.phraseOf[static_cast<std::size_t>(at)] >= 0;
    }

    bool isFullName(int at) const
    {
        const Unit &one = unit(at);
        return isKoreanName(m_lexicon, one.full) && !one.taken &&
               (one.full.size() > 2 || likelyShortName(at));
    }

    /// Two-syllable names (이영) only where nothing else is thinkable.
    bool likelyShortName(int at) const
    {
        return !(unit(at).flags & ~(RareSurname | GivenFirst | GivenSecond)) &&
               !(m_lexicon.flags(unit(at).full.first(1)) & RareSurname);
    }

    bool nameBefore(const std::vector<int> &left, bool genitive)
    {
        const std::size_t plain = left.size() - (genitive ? 1 : 0);
        const int genitiveUnit = genitive ? left.back() : -1;
        if (plain == 0)
            return false;
        // 이름 직함, with the company before it or in the genitive. Where two words read as names, '이름 회사
        // 직함' is the usual order, unless the article speaks of the first as a company.
        const bool nearest = isFullName(left[0]);
        const bool second = plain > 1 && isFullName(left[1]) && unit(left[1]).full.size() > 2;
        const auto company = [this](int at) {
            return m_table.evidence(unit(at).full.toString(), organization);
        };
        if (nearest && !(second && company(left[0]) >= company(left[1]))) {
            int employer = -1;
            if (plain > 1)
                employer =
                    organizationIn({left.begin() + 1, left.begin() + static_cast<std::ptrdiff_t>(plain)});
            else if (genitiveUnit >= 0)
                employer = organizationIn({genitiveUnit});
            found({left[0], left[0]}, employer, 2.5, "titles:name-post"_L1);
            return true;
        }
        // 이름 회사 직함
        for (std::size_t m = 1; m < plain && m < 6; ++m) {
            if (!isFullName(left[m]) || unit(left[m]).full.size() < 3)
                continue;
            if (m_table.evidence(unit(left[m]).full.toString(), organization) > 2)
                continue;
            const int employer =
                organizationIn({left.begin(), left.begin() + static_cast<std::ptrdiff_t>(m)});
            found({left[m], left[m]}, employer, 2.5, "titles:name-company-post"_L1);
            return true;
        }
        return foreign({left.begin(), left.begin() + static_cast<std::ptrdiff_t>(plain)}, genitiveUnit);
    }

    bool isNamePart(int at) const
    {
        const Unit &one = unit(at);
        if (one.taken || (one.flags & (Descriptor | Title | AnyPlace | Body)) ||
            ((one.flags & Stop) && one.full.size() > 1))
            return false;
        for (const QChar c : one.full) {
            if (!Hangul::isSyllable(c))
                return false;
        }
        if (one.full.size() == 1)
            return true;
        return m_table.isNameable(at) && one.full.size() <= 7;
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
        if (inPhrase(at) || m_table.evidence(one.full.toString(), organization) >= 1.8)
            return true;
        const EndingMatch ending = m_lexicon.organizationEnding(one.full);
        return ending.length > 0 && !(one.flags & (Common | Stop | AnyPlace));
    }

    /// Foreign names in Hangul: two to four words, the company after them or before.
    bool foreign(const std::vector<int> &left, int genitiveUnit)
    {
        for (std::size_t m = 0; m < left.size(); ++m) {
            const Unit &one = unit(left[m]);
            if (one.gloss.isEmpty())
                continue;
            const int words = latinWords(one.gloss.in(m_table.analysis.text()));
            if (words < 2)
                continue;
            std::size_t end = m;
            while (end + 1 < left.size() && static_cast<int>(end - m) + 1 < words &&
                   isNamePart(left[end + 1]))
                ++end;
            int company = -1;
            if (m > 0)
                company = organizationIn({left.begin(), left.begin() + static_cast<std::ptrdiff_t>(m)});
            else if (genitiveUnit >= 0)
                company = organizationIn({genitiveUnit});
            else if (end + 1 < left.size())
                company = organizationIn({left.begin() + static_cast<std::ptrdiff_t>(end) + 1, left.end()});
            found({left[end], left[m]}, company, 2.5, "persons:latin-gloss"_L1);
            return true;
        }
        // Where the company ends, counted from the post.
        std::size_t companyEnd = 0;
        while (companyEnd < left.size() &&
               (isOrganizationUnit(left[companyEnd]) || !isNamePart(left[companyEnd])))
            ++companyEnd;
        std::size_t names = companyEnd;
        while (names < left.size() && isNamePart(left[names]) && !isOrganizationUnit(left[names]))
            ++names;
        std::size_t count = names - companyEnd;
        if (companyEnd == 0 && count >= 3) {
            // 카밀 노바크 노르데크: the last is the company, unless the name comes first after a known one.
            const std::size_t company = count >= 4 && unit(left[2]).full.size() > 1 ? 2 : 1;
            companyEnd = company;
            count -= company;
        }
        if (count == 0 || count > 4)
            return false;
        if (count == 1 && (companyEnd == 0 || unit(left[companyEnd]).full.size() < 3))
            return false;
        int company = -1;
        if (companyEnd > 0)
            company = organizationIn({left.begin(), left.begin() + static_cast<std::ptrdiff_t>(companyEnd)});
        else if (genitiveUnit >= 0)
            company = organizationIn({genitiveUnit});
        else if (names < left.size())
            company = organizationIn({left.begin() + static_cast<std::ptrdiff_t>(names), left.end()});
        if (companyEnd > 0 && company < 0 && count == 1)
            return false;
        found({left[companyEnd + count - 1], left[companyEnd]}, company, count > 1 ? 2.2 : 1.6,
              "persons:foreign-post"_L1);
        return true;
    }

    /// 대표이사 남궁혁, (대표 백하린), 최고경영자 카밀 노바크
    void nameAfter(int at, const std::vector<int> &left)
    {
        const int after = m_table.units.follower(at);
        if (after < 0 || !unit(at).isBare() || unit(after).taken)
            return;
        int company = left.empty() ? -1 : organizationIn(left);
        if (unit(at).owner >= 0 && left.empty())
            company = organizationIn({unit(at).owner});
        const int beyond = m_table.units.follower(after);
        const bool postFollows = beyond >= 0 && postOf(m_lexicon, unit(beyond).word).length > 0;
        if (isKoreanName(m_lexicon, unit(after).word) && unit(after).word.size() >= 3 && !postFollows) {
            found({after, after}, company, 2, "titles:post-name"_L1);
            return;
        }
        if (!unit(after).gloss.isEmpty() || beyond < 0 || !isNamePart(after) || !unit(after).isBare())
            return;
        const bool glossed = latinWords(unit(beyond).gloss.in(m_table.analysis.text())) >= 2;
        if (isNamePart(beyond) &&
            (glossed || unit(beyond).first == Particle::Topic || unit(beyond).first == Particle::Subject) &&
            !postFollows)
            found({after, beyond}, company, 2, "titles:post-name"_L1);
    }

    /// 카밀 노바크(Kamil Nowak) without a post, 임수경 씨
    void withoutPost(int at)
    {
        const Unit &one = unit(at);
        if (!one.gloss.isEmpty()) {
            const QStringView gloss = one.gloss.in(m_table.analysis.text());
            const int words = latinWords(gloss);
            int first = at;
            for (int n = 1; n < words && m_table.units.leader(first) >= 0; ++n) {
                const int before = m_table.units.leader(first);
                if (!unit(before).isBare() || !isNamePart(before))
                    break;
                first = before;
            }
            if (words >= 2 && first != at && isNamePart(at) && gloss.front().isUpper() &&
                !isStrong(m_lexicon.organizationEnding(one.word).kind) &&
                soundsLike(m_table.joined(first, at), gloss))
                m_table.add(m_table.joined(first, at), person, 1.6, "persons:latin-gloss"_L1);
        }
    }

    /// The organization named by units (nearest to the post first); -1 when they name none.
    int organizationIn(std::vector<int> units)
    {
        while (!units.empty() && (unit(units.back()).flags & (Descriptor | Stop)))
            units.pop_back();
        while (!units.empty() && (unit(units.front()).flags & TitleModifier) && units.size() > 1)
            units.erase(units.begin());
        if (units.empty())
            return -1;
        // A country and its ministry are one; a country before a company is not part of it.
        const bool publicBody =
            m_lexicon.organizationEnding(unit(units.front()).full).kind == EndingKind::PublicBody;
        while (units.size() > 1 && (unit(units.back()).flags & AnyPlace) && !publicBody)
            units.pop_back();
        // The company is known by itself: 삼성전자 반도체부문
        for (auto at = units.rbegin(); at != units.rend(); ++at) {
            const QString text = (*at == units.front() ? unit(*at).word : unit(*at).full).toString();
            if (units.size() > 1 && !publicBody &&
                at != units.rbegin() + static_cast<std::ptrdiff_t>(units.size()) - 1 &&
                isOrganizationUnit(*at) && !m_table.isNameable(*(at + 1)) &&
                !(isStrong(m_lexicon.organizationEnding(unit(*(at + 1)).full).kind)))
                return m_table.add(text, organization, 2, "titles:company-post"_L1);
        }
        if (units.size() == 1) {
            const Unit &one = unit(units.front());
            const bool place = one.flags & AnyPlace;
            const bool nameable = m_table.isNameable(units.front()) ||
                                  m_table.isOrganization(one.word.toString()) || (one.flags & Body) ||
                                  publicBody;
            if (place || (!nameable && !(one.flags == Common &&
                                         m_table.evidence(one.word.toString(), organization) > 0.9)))
                return -1;
            return m_table.add(one.word.toString(), organization, 2, "titles:company-post"_L1);
        }
        for (const int at : units) {
            if (!m_table.isNameable(at) && !isOrganizationUnit(at) && !publicBody) {
                const QString outer = unit(units.back()).full.toString();
                return m_table.isNameable(units.back())
                           ? m_table.add(outer, organization, 2, "titles:company-post"_L1)
                           : -1;
            }
        }
        return m_table.add(m_table.joined(units.back(), units.front()), organization, 2,
                           "titles:company-post"_L1);
    }

    void found(Run name, int company, double weight, QLatin1StringView rule)
    {
        const QString text = name.first == name.last && readsBare(name.first)
                                 ? unit(name.first).full.toString()
                                 : m_table.joined(name.first, name.last);
        const int id = m_table.add(text, person, weight, rule);
        m_table.frames.push_back({id, company, m_title, m_government, name.first, m_postUnit});
    }

    NameTable &m_table;
    const Lexicon &m_lexicon;
    QString m_title;
    bool m_government = false;
    int m_postUnit = -1;
};

} // namespace

void findPersons(NameTable &table) { PersonFinder(table).run(); }

} // namespace Haengbo::Names
