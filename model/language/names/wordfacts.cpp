// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/wordfacts.h"

#include "model/language/names/romanization.h"
#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

bool isWeakTail(const Lexicon &lexicon, QStringView tail)
{
    return tail.size() == 1 && lexicon.isOneOf(Syllables::WeakTail, tail.front());
}

std::unique_ptr<WordBook> &bookOfThread()
{
    thread_local std::unique_ptr<WordBook> book;
    return book;
}

} // namespace

WordFacts::WordFacts(QStringView word)
    : m_flags(Lexicon::instance().flags(word))
    , m_word(word)
    , m_organization(Lexicon::instance().organizationEnding(word))
{
}

void WordFacts::workOut(Question question) const
{
    const Lexicon &lexicon = Lexicon::instance();
    switch (question) {
    case Ends:
        m_place = lexicon.placeEnding(m_word);
        m_post = postOf(lexicon, m_word);
        m_branchCountry = static_cast<qint8>(lexicon.branchCountry(m_word));
        break;
    case Verbal:
        m_verbal = lexicon.isVerbal(m_word);
        break;
    case Compound:
        m_compound = lexicon.isCompound(m_word);
        break;
    case Name:
        m_nameability = readNameability();
        break;
    case Look:
        m_look = readLook();
        break;
    case Roles:
        m_roles = readRoles();
        break;
    case Looks:
        m_looks = readLooks();
        break;
    case Judgeable:
        m_judgeable = readJudgeable();
        break;
    }
    m_known = static_cast<quint8>(m_known | question);
}

Nameability WordFacts::readNameability() const
{
    const Lexicon &lexicon = Lexicon::instance();
    constexpr quint32 never =
        Common | Stop | Descriptor | Title | TitlePrefix | TitleModifier | Head | ProductHead | Deal | Body;
    if (m_word.isEmpty() || (m_flags & (never | AnyPlace)))
        return Nameability::None;
    const bool latin = Hangul::isLatin(m_word.front());
    const bool lettered = Hangul::isSyllable(m_word.front()) || latin;
    const bool digits = std::any_of(m_word.begin(), m_word.end(), [](QChar c) { return Hangul::isDigit(c); });
    // GPT-4, E5 are models and products.
    if (latin && digits &&
        std::none_of(m_word.begin(), m_word.end(), [](QChar c) { return Hangul::isSyllable(c); }))
        return Nameability::None;
    if (!lettered || (m_word.size() > 2 && !latin && post().length > 0))
        return Nameability::None;
    if (branchCountry() > 0 || lexicon.isPostedTo(m_word))
        return Nameability::None; // 태국법인, 주UAE
    if (m_word.size() > 2 && lexicon.isOneOf(Syllables::Plural, m_word.back()) &&
        (lexicon.flags(m_word.chopped(1)) & (Common | Title | Stop | Descriptor)))
        return Nameability::None; // 대표들
    return (digits && !latin) || isCompound() ? Nameability::Doubtful : Nameability::Likely;
}

bool WordFacts::readJudgeable() const
{
    return !(m_flags & County) && m_word.size() >= 2 && m_word.size() <= 11 &&
           Hangul::isSyllable(m_word.front()) && nameability() != Nameability::None;
}

quint32 WordFacts::readLook() const
{
    const Lexicon &lexicon = Lexicon::instance();
    const auto length = static_cast<quint32>(std::min<qsizetype>(m_word.size(), 7));
    const auto family = static_cast<quint32>(koreanFamilyName(lexicon, m_word));
    const bool rare = family > 0 && (lexicon.flags(m_word.first(1)) & RareSurname);
    const bool surname = !m_word.isEmpty() && (lexicon.flags(m_word.first(1)) & Surname);
    return length | family << 3 | (rare ? 1U << 5 : 0U) | (Names::looksForeign(m_word) ? 1U << 6 : 0U) |
           (lexicon.hasForeignSyllable(m_word) ? 1U << 7 : 0U) | (surname ? 1U << 8 : 0U);
}

WordFacts *WordBook::addChunk(std::size_t at)
{
    if (at >= m_chunks.size())
        m_chunks.resize(at + 1);
    m_chunks[at] = std::make_unique<WordFacts[]>(chunkSize);
    return m_chunks[at].get();
}

KnownCut WordBook::judged(QStringView full, const ParticleCut &cut)
{
    const Lexicon &lexicon = Lexicon::instance();
    WordFacts &known = facts(full.first(cut.stem));
    const QStringView stem = known.word();
    const QStringView tail = full.sliced(cut.stem);
    const quint32 flags = known.flags();
    int score = 0;
    if (flags & (AnyPlace | Title | Body | Descriptor | Common | Stop | Head | Deal))
        score += 4;
    if (tail.isEmpty())
        score += 1;
    else
        score += isWeakTail(lexicon, tail) ? 0 : 3 + static_cast<int>(tail.size());
    if (tail.isEmpty() && lexicon.isDepartment(stem)) // 관광경영학과
        score += 8;
    if (tail.isEmpty() && lexicon.isForeignGivenName(stem))
        score += 6;
    const EndingMatch &ending = known.organizationEnding();
    if (isStrong(ending.kind) && ending.length > 1 && ending.length < stem.size())
        score += ending.length > 2 ? 5 : 4; // 에어로 sooner than 에어 and a particle
    if (stem.size() == 1 && !(flags & (AnyPlace | Title | Courtesy)))
        score -= 5;
    // '베르크만의': an unknown word with 의 sooner than a shorter one with 만의.
    const bool lessUnlessCommon = cut.first == Particle::Only && cut.last != Particle::Only && !flags;
    return {&known, cut.first, cut.last, static_cast<qint8>(score), lessUnlessCommon, cut.stem};
}

void WordBook::cut(WordFacts &form)
{
    constexpr quint32 tellsNothing = VerbStem | VerbForm | County | Surname | RareSurname | Deal |
                                     GivenFirst | GivenSecond | NounPrefix | NounSuffix | LightVerb |
                                     Connective | CountrySuffix | Courtesy | TitleHead;
    form.m_firstCut = static_cast<quint32>(m_cuts.size());
    const ParticleCuts cuts = particleCuts(form.word());
    for (const ParticleCut &cut : cuts)
        m_cuts.push_back(judged(form.word(), cut));
    form.m_cutCount = static_cast<quint8>(cuts.size());
    form.m_whole = (form.flags() & ~tellsNothing) || Lexicon::instance().isForeignGivenName(form.word());
}

BookLoan borrowWordBook(const std::shared_ptr<WordForms> &forms)
{
    std::unique_ptr<WordBook> book = std::move(bookOfThread());
    if (!book || book->m_forms != forms)
        book = std::make_unique<WordBook>(forms);
    ++book->m_article;
    return BookLoan(book.release());
}

void GiveBack::operator()(WordBook *book) const { bookOfThread() = std::unique_ptr<WordBook>(book); }

int koreanFamilyName(const Lexicon &lexicon, QStringView word)
{
    if (word.size() < 2 || word.size() > 4)
        return 0;
    for (const QChar c : word) {
        if (!Hangul::isSyllable(c))
            return 0;
    }
    constexpr quint32 never =
        Common | Stop | Descriptor | Title | TitlePrefix | Head | ProductHead | Body | AnyPlace | Deal;
    if (lexicon.flags(word) & never)
        return 0;
    for (const qsizetype family : {qsizetype(2), qsizetype(1)}) {
        const qsizetype given = word.size() - family;
        if (given >= 1 && given <= 2 && (lexicon.flags(word.first(family)) & Surname) &&
            lexicon.isGivenName(word.sliced(family)))
            return static_cast<int>(family);
    }
    return 0;
}

bool isKoreanName(const Lexicon &lexicon, QStringView word) { return koreanFamilyName(lexicon, word) > 0; }

Post postOf(const Lexicon &lexicon, QStringView word)
{
    if (word.isEmpty() || !lexicon.mayEndTitle(word.back()))
        return {};
    const auto describe = [&lexicon](QStringView form, int length, int organization) {
        const quint32 flags = lexicon.flags(form);
        return Post{length, organization, (flags & GovernmentTitle) != 0, (flags & OtherTitle) != 0,
                    lexicon.isGovernor(form)};
    };
    if (lexicon.flags(word) & Title)
        return describe(word, static_cast<int>(word.size()), 0);
    for (qsizetype length = std::min<qsizetype>(word.size() - 1, 8); length >= 2; --length) {
        const QStringView form = word.last(length);
        if (!(lexicon.flags(form) & Title))
            continue;
        const QStringView front = word.chopped(length);
        if (lexicon.flags(front) & (TitlePrefix | TitleModifier | Title))
            return describe(form, static_cast<int>(word.size()), 0);
        if ((lexicon.flags(word.last(1)) & TitleHead) && (lexicon.flags(word.chopped(1)) & TitleModifier))
            return describe(form, static_cast<int>(word.size()), 0); // 리서치센터장
        // 해솔은행장, 한국목가구협회장, 두쿰수자원청장: the post and the organization share a syllable.
        if (front.size() < 5 && std::all_of(front.begin(), front.end(), [](QChar c) { return c.isUpper(); }))
            return describe(form, static_cast<int>(word.size()), 0); // IB본부장
        const QStringView body = word.chopped(1);
        if ((lexicon.flags(word.last(1)) & TitleHead) && (lexicon.flags(body) & Body)) // 방위사업청장
            return describe(form, static_cast<int>(word.size()), static_cast<int>(body.size()));
        const EndingMatch shared = lexicon.organizationEnding(body);
        if (lexicon.flags(word.last(1)) & TitleHead && front.size() > 1 &&
            ((shared.length > 1 && shared.length < body.size() && shared.length >= length - 1) ||
             (lexicon.isMinistry(body) && length == 2 && !(lexicon.flags(front) & Common) &&
              !lexicon.isCompound(front))))
            return describe(form, static_cast<int>(word.size()), static_cast<int>(body.size()));
        const EndingMatch ending = lexicon.organizationEnding(front);
        if (ending.length > 0 && ending.length < front.size() && !(lexicon.flags(form) & GovernmentTitle))
            return describe(form, static_cast<int>(length), static_cast<int>(front.size()));
        // 영화평론가: a calling in everyday words
        if ((lexicon.flags(form) & OtherTitle) && length > 2 && front.size() > 1 &&
            (lexicon.flags(front) & Common))
            return describe(form, static_cast<int>(word.size()), 0);
        // 대외협력실장: a department in everyday words
        if ((lexicon.flags(word.last(1)) & TitleHead) && !(lexicon.flags(form) & GovernmentTitle) &&
            ((lexicon.flags(front) & Common) || lexicon.isCompound(front)))
            return describe(form, static_cast<int>(word.size()), 0);
        for (qsizetype cut = 1; cut + 1 < front.size(); ++cut) {
            if (lexicon.flags(front.sliced(cut)) & TitleModifier)
                return describe(form, static_cast<int>(word.size()), 0);
        }
    }
    return {};
}

} // namespace Haengbo::Names
