// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personfinder.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

void PersonFinder::run()
{
    for (const int at : m_table.candidates.persons) {
        const Unit &one = unit(at);
        const Post &post = one.facts->post();
        if (post.length > 0)
            aroundPost(at, post);
        else if (const int town = mayorOf(at); town > 0)
            aroundPost(at, {static_cast<int>(one.word.size()), town, true, false, true});
        else
            findPersonWithoutPost(m_table, at);
    }
    settlePending();
}

int PersonFinder::mayorOf(int at)
{
    WordFacts &word = *unit(at).facts;
    const int name = (word.looks() & MayorPost) ? m_table.leader(at) : -1;
    if (name < 0 || !m_words.isFullName(name))
        return 0;
    m_table.add(word, EntityKind::Place, -3, u"titles:mayor");
    m_table.add(word, person, -3, u"titles:mayor");
    return 3; // 경주시(장), 청송군(수)
}

Words PersonFinder::leftOf(int at, bool &genitive)
{
    std::size_t count = 0;
    genitive = false;
    for (int here = m_table.leader(at); here >= 0 && count < m_left.size(); here = m_table.leader(here)) {
        const Unit &one = unit(here);
        const bool idle = (one.flags & Stop) &&
                          !(one.flags & (Surname | AnyPlace | TitlePrefix | TitleModifier)) &&
                          Hangul::isSyllable(one.full.front());
        const Words left(m_left.data(), count);
        if (one.taken || idle || (one.facts->roles() & OriginWord) ||
            (!(one.flags & (Common | AnyPlace | Title | Surname)) && m_words.goesOn(here) &&
             !isGlossedFirst(left)) ||
            saysWhoFollows(here, left))
            break;
        if (!one.isBare() && !m_words.readsBare(here) && !(one.flags & Body) && !isBodyInFull(here)) {
            genitive = one.first == Particle::Genitive && one.last == Particle::Genitive;
            if (genitive)
                m_left[count++] = here;
            break;
        }
        m_left[count++] = here;
        if (one.flags & Descriptor)
            break;
    }
    return {m_left.data(), count};
}

QString PersonFinder::title(const Held &held) const
{
    if (unit(held.unit).inner || held.first == held.unit)
        return unit(held.unit).word.toString();
    return QStringView(m_table.joined(held.first, held.unit)).toString();
}

/// Whether the title begins with a word that says the post is no longer held.
bool PersonFinder::isFormer(const Held &held) const
{
    return !unit(held.unit).inner && held.first != held.unit && m_lexicon.isFormerWord(unit(held.first).full);
}

bool PersonFinder::saysWhoFollows(int at, Words left) const
{
    return unit(at).first == Particle::Copula && !left.empty() && (unit(at).flags & Common) &&
           (m_words.isLatinNamePart(left.back()) || m_words.isFullName(left.back()));
}

bool PersonFinder::isGlossedFirst(Words left) const
{
    return !left.empty() && !unit(left.back()).gloss.isEmpty() &&
           m_words.latinWords(unit(left.back()).gloss.in(m_table.analysis.text())) > 1 &&
           unit(left.back()).form->organizationEnding().length < 2;
}

void PersonFinder::aroundPost(int at, const Post &post)
{
    bool genitive = false;
    Words left = leftOf(at, genitive);
    // Words between the name and the post: 전, 공동, 창업자 겸
    std::size_t skip = 0;
    while (skip < left.size() && m_words.isPostWord(left[skip]) &&
           !(skip + 1 == left.size() && m_words.isSurnameOnly(left[skip])))
        ++skip;
    m_held = {post, at, skip > 0 ? left[skip - 1] : at};
    left = left.subspan(skip);
    if (inBrackets(at, left))
        return;
    if (post.organization > 0)
        fused(at, left);
    else if (left.empty() || !nameBefore(left, genitive))
        nameAfter(at, left);
}

void PersonFinder::fused(int at, Words left)
{
    const QStringView name = unit(at).word.first(m_held.post.organization);
    // 군산시(장): also where the article speaks of the place
    const int company = m_table.add(name, organization, m_held.post.governor ? 6 : 2.5, u"titles:fused");
    const auto who =
        std::find_if(left.begin(), left.end(), [this](int one) { return m_words.isFullName(one); });
    if (who != left.end())
        found(*who, *who, company, 2.5, u"titles:name-post");
    else if (!left.empty() && !m_lexicon.isFormerWord(unit(left[0]).full))
        foreign(left, -1, company);
    else if (const int after = m_table.follower(at);
             after >= 0 && unit(at).isBare() && isNameAfterPost(at, after))
        found(after, after, company, 2, u"titles:post-name");
}

bool PersonFinder::inBrackets(int at, Words left)
{
    const int who = unit(at).owner;
    if (who < 0 || left.empty() || m_held.post.organization > 0 || !m_words.isFullName(who) ||
        std::any_of(left.begin(), left.end(), [this](int one) { return m_words.isFullName(one); }))
        return false;
    found(who, who, employerIn(left), 2.5, u"persons:post-in-brackets");
    return true;
}

bool PersonFinder::nameBefore(Words left, bool genitive)
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
        found(left[0], left[0], -1, 2.5, u"persons:told");
        return true;
    }
    // 이 회사 서다온 대표: behind a kind of company, but with a post of its own
    const int before = m_table.leader(left[0]);
    const bool ofKind = nearest && before >= 0 && unit(before).isBare() && m_table.isDescriptor(before) &&
                        unit(left[0]).isBare();
    if (nearest && !secondWins && (ofKind || m_words.companyEvidence(left[0]) < 2.2)) {
        int employer = -1;
        if (plain > 1)
            employer = employerIn(part(left, 1, plain));
        else if (owner >= 0)
            employer = employerAt(owner);
        found(left[0], left[0], employer, ofKind ? 3 : 2.5, u"titles:name-post");
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
              employerAround(part(left, 0, m), part(left, m + 1, plain), owner, Standing::BehindName), 2.5,
              u"titles:name-company-post");
        return true;
    }
    if (plain == 2 && owner < 0 && isOddName(left)) {
        found(left[0], left[0], employerAt(left[1]), 2.2, u"persons:odd-name");
        return true;
    }
    return foreign(part(left, 0, plain), owner, -1);
}

bool PersonFinder::isSeat(int at, std::size_t words) const
{
    const QStringView word = unit(at).full;
    return words > 1 && m_held.post.government && m_lexicon.isMinistry(word) &&
           title(m_held).contains(word.back());
}

bool PersonFinder::isShortGiven(int at) const
{
    const Unit &one = unit(at);
    return one.full.size() == 1 && one.isBare() && Hangul::isSyllable(one.full.front()) &&
           !(one.flags & (Title | TitlePrefix | TitleModifier | Hanja | Stop));
}

bool PersonFinder::isOddName(Words left) const
{
    const Unit &name = unit(left[0]);
    const Unit &company = unit(left[1]);
    const quint32 family = m_lexicon.flags(name.full.first(1));
    return name.full.size() == 3 && name.isBare() && (family & Surname) && !(family & RareSurname) &&
           m_table.isNameable(left[0]) && name.form->organizationEnding().length == 0 &&
           name.form->here.uses == 1 && m_table.isNameable(left[1]) &&
           !(company.form->roles() & ForeignGiven) &&
           (m_words.isOrganizationUnit(left[1]) || company.form->here.tails > 1);
}

bool PersonFinder::isTold(int at) const
{
    const int before = m_table.leader(at);
    return before >= 0 && unit(before).first == Particle::Copula && !unit(before).isBare() &&
           m_words.readsAsName(at);
}

void PersonFinder::nameAfter(int at, Words left)
{
    const int after = m_table.follower(at);
    if (after < 0 || !unit(at).isBare() || unit(after).taken)
        return;
    int company = left.empty() ? -1 : employerIn(left);
    if (unit(at).owner >= 0 && left.empty())
        company = employerAt(unit(at).owner);
    const int beyond = m_table.follower(after);
    const bool postFollows = beyond >= 0 && unit(beyond).facts->post().length > 0;
    if (!postFollows && isNameAfterPost(at, after)) {
        found(after, after, company, 2, u"titles:post-name");
        if (isNotice(at))
            moreNames(at, after, company);
        return;
    }
    if (!unit(after).gloss.isEmpty() || beyond < 0 || !m_words.isNamePart(after) || postFollows ||
        m_words.hasTopic(after))
        return;
    // 최고경영자 하네커 더 브리스(Hanneke de Vries)
    const int third = unit(beyond).isBare() ? m_table.follower(beyond) : -1;
    if (third >= 0 && m_words.latinWords(unit(third).gloss.in(m_table.analysis.text())) == 3) {
        found(after, third, company, 2, u"titles:post-name");
        return;
    }
    const bool glossed = m_words.latinWords(unit(beyond).gloss.in(m_table.analysis.text())) >= 2;
    const bool given = unit(after).form->roles() & ForeignGiven;
    const bool family = given && unit(beyond).full.size() == 1 && (unit(beyond).flags & Surname);
    const bool names = (given || m_table.isNameable(after)) && (family || m_table.isNameable(beyond)) &&
                       (given || unit(after).full.size() > 1);
    const bool shortLast = m_words.isShortLast(after, beyond);
    const bool copula = given && unit(beyond).first == Particle::Copula;
    if (glossed || shortLast || copula || (names && (given || actsAsPerson(beyond) || isNotice(at))))
        found(after, beyond, company, 2, u"titles:post-name");
}

bool PersonFinder::isNotice(int at) const
{
    const QStringView text = m_table.analysis.text();
    qsizetype before = unit(at).span.begin;
    while (before > 0 && text[before - 1] == u' ')
        --before;
    return before > 0 && text[before - 1].category() == QChar::Symbol_Other;
}

void PersonFinder::moreNames(int at, int last, int company)
{
    for (int next = m_table.follower(last); next >= 0 && unit(last).isBare() && isNameAfterPost(at, next);
         last = next, next = m_table.follower(next))
        found(next, next, company, 2, u"titles:post-name");
}

bool PersonFinder::isNameAfterPost(int at, int after) const
{
    const Unit &one = unit(after);
    const QStringView name = m_words.readsBare(after) ? one.full : one.word;
    if (!isKoreanName(m_lexicon, name) || (name.size() == one.word.size() && one.form->isVerbal()))
        return false;
    return name.size() > 2 || (unit(at).owner >= 0 && one.isBare() && m_words.likelyShortName(after));
}

bool PersonFinder::actsAsPerson(int at) const
{
    const Particle particle = unit(at).first;
    return particle == Particle::Topic || particle == Particle::Subject || particle == Particle::Copula ||
           particle == Particle::Object || particle == Particle::With || particle == Particle::To;
}

void PersonFinder::found(int first, int last, int company, double weight, RuleName rule)
{
    if (signs(first))
        return;
    int id = -1;
    if (first == last)
        id = m_table.add(m_words.readsBare(first) ? *unit(first).form : *unit(first).facts, person, weight,
                         rule);
    else if (m_words.isShortLast(first, last))
        id = m_table.add(unit(first).full.toString() + u' ' + unit(last).full.front(), person, weight, rule);
    else
        id = m_table.add(m_table.joined(first, last), person, weight, rule);
    const int next = m_table.follower(last);
    const bool former =
        isFormer(m_held) || (next >= 0 && next != m_held.unit && m_lexicon.isFormerWord(unit(next).full));
    m_table.frames.push_back({id, company, title(m_held), m_held.post.government, m_held.post.calling, first,
                              last, m_held.unit, former});
}

bool PersonFinder::signs(int first) const
{
    const int post = m_held.unit;
    if (post < first || !m_lexicon.isByline(unit(post).full))
        return false;
    const QStringView text = m_table.analysis.text();
    qsizetype after = unit(post).span.end;
    while (after < text.size() && text[after] == u' ')
        ++after;
    qsizetype before = unit(first).span.begin - 1;
    while (before >= 0 && text[before] == u' ')
        --before;
    const bool opens = before < 0 || text[before] == u'=' || text[before] == u'/' || text[before] == u'\n' ||
                       text[before].category() == QChar::Punctuation_Open;
    const bool closes = after >= text.size() || text[after] == u'=' || text[after] == u'\n' ||
                        text[after].category() == QChar::Punctuation_Close;
    if (!opens || closes)
        return opens;
    // '서다온 기자 입력 2025.11.06 06:00'
    constexpr qsizetype longestLabel = 6;
    qsizetype day = after;
    while (day < text.size() && day - after < longestLabel &&
           (Hangul::isSyllable(text[day]) || text[day] == u' ' || text[day] == u':' || text[day] == u'|'))
        ++day;
    constexpr qsizetype year = 4;
    const QStringView digits = text.sliced(day).first(std::min(year, text.size() - day));
    return digits.size() == year && std::all_of(digits.begin(), digits.end(), Hangul::isDigit);
}

void PersonFinder::surnameAlone(const Pending &pending)
{
    // 서 전 대표, who was told as 서다온 씨
    int known = -1;
    int people = 0;
    const Unit &family = unit(pending.unit);
    for (int i = 0; i < static_cast<int>(m_table.names.size()); ++i) {
        const Name &name = m_table.names[static_cast<std::size_t>(i)];
        if (name.text.size() == 3 && name.text.front() == family.full.front() && name.of(person) >= 1.5 &&
            m_table.kindOf(i) == person) {
            known = i;
            ++people;
        }
    }
    const Held &held = pending.held;
    if (people == 1) {
        m_table.frames.push_back({known, -1, title(held), held.post.government, held.post.calling,
                                  pending.unit, pending.unit, held.unit});
        return;
    }
    if (isToldWithoutPost(family.full) || !(family.flags & Surname) ||
        (family.flags & (RareSurname | Stop | TitlePrefix | TitleModifier)))
        return;
    const int id = m_table.add(m_table.joined(pending.unit, held.unit), person, 2, u"persons:surname-post");
    m_table.frames.push_back(
        {id, -1, title(held), held.post.government, held.post.calling, pending.unit, held.unit, held.unit});
}

bool PersonFinder::isToldWithoutPost(QStringView family) const
{
    return std::any_of(m_table.names.begin(), m_table.names.end(), [&](const Name &name) {
        return name.text.size() == 3 && name.text.startsWith(family) &&
               name.strongest[static_cast<std::size_t>(person)] >= 2;
    });
}

void PersonFinder::settlePending()
{
    const std::size_t named = m_table.frames.size();
    for (const Pending &pending : m_pending) {
        const int at = pending.unit;
        const QStringView word = unit(at).full;
        const auto end = m_table.frames.begin() + static_cast<std::ptrdiff_t>(named);
        const bool someone = std::any_of(m_table.frames.begin(), end, [&](const PersonFrame &frame) {
            const QStringView name = m_table.names[static_cast<std::size_t>(frame.name)].text;
            return name.size() > word.size() && (name.endsWith(word) || name.startsWith(word));
        });
        if (someone && m_words.isLatinNamePart(at))
            m_table.add(*unit(at).form, organization, -3, u"persons:latin-post");
        if (word.size() == 1 && !someone)
            surnameAlone(pending);
        if (!someone && word.size() > 1 && !pending.held.post.calling && m_table.isNameable(at))
            m_table.add(*unit(at).form, organization, 1, u"titles:company-post-alone");
    }
}

int PersonFinder::employerAround(Words behind, Words before, int owner, Standing standing)
{
    const bool sure = std::any_of(behind.begin(), behind.end(), [this](int one) {
        return m_words.isOrganizationUnit(one) || !unit(one).gloss.isEmpty();
    });
    const int company = owner >= 0 ? owner : before.empty() ? -1 : before.front();
    if (!sure && company >= 0 && isCompanyAt(company)) {
        if (const int known = owner >= 0 ? employerAt(owner) : employerIn(before); known >= 0)
            return known;
    }
    return employerIn(behind, standing);
}

bool PersonFinder::isCompanyAt(int at) const
{
    const Unit &one = unit(at);
    const EndingMatch &ending = one.facts->organizationEnding();
    return m_words.inPhrase(at) || m_table.isFirmOrganization(*one.facts) ||
           (isStrong(ending.kind) && ending.length < one.word.size());
}

void findPersons(NameTable &table) { PersonFinder(table).run(); }

} // namespace Haengbo::Names
