// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/wordtraits.h"
#include "model/text/wordmap.h"

#include <QString>
#include <QStringView>

#include <array>
#include <vector>

namespace Haengbo::Names {

/// What is known of a word before any article is read. A word may be several things at once.
enum WordFlag : quint32 {
    Common = 1U << 0,          ///< a dictionary noun, adverb or determiner
    VerbStem = 1U << 1,        ///< a verb or adjective without its ending
    Title = 1U << 2,           ///< a post: 회장, CEO
    GovernmentTitle = 1U << 3, ///< a post of a state: 장관, 대통령
    TitlePrefix = 1U << 4,     ///< 전, 현, 신임, 공동
    TitleModifier = 1U << 5,   ///< a department's word: 영업, 부문
    Descriptor = 1U << 6,      ///< a kind of company whose name follows: 스타트업
    Head = 1U << 7,            ///< belongs to a company named before it: 주가
    ProductHead = 1U << 8,     ///< a kind of product: 게임
    Stop = 1U << 9,            ///< never a name
    Body = 1U << 10,           ///< an authority or association by name: 국회
    Surname = 1U << 11,        ///< a Korean family name
    RareSurname = 1U << 12,    ///< a family name that is also an everyday word
    Country = 1U << 13,
    City = 1U << 14,
    Region = 1U << 15,
    Korea = 1U << 16,         ///< an administrative unit or well-known district of Korea
    County = 1U << 17,        ///< a place only beside another place: 음성, 양산, 경기
    Hanja = 1U << 18,         ///< a country in one Chinese character
    OtherTitle = 1U << 19,    ///< a calling that points to no company: 교수, 배우
    VerbForm = 1U << 21,      ///< a verb's form in -아/어, -ㄴ or -ㄹ
    GivenFirst = 1U << 22,    ///< a first syllable of Korean given names
    GivenSecond = 1U << 23,   ///< a second one
    Courtesy = 1U << 24,      ///< 씨, 군, 양
    TitleHead = 1U << 25,     ///< 장: the end of a post that shares a syllable with its organization
    State = 1U << 26,         ///< 정부: an organization only with its country
    NounPrefix = 1U << 27,    ///< one syllable that makes a noun of another: 신(사업)
    NounSuffix = 1U << 28,    ///< the same after it: (점유)율
    Connective = 1U << 31,    ///< the last syllable of verbs that go on: 방문해, 열렸고
    CountrySuffix = 1U << 30, ///< 계, 산: 영국계
    LightVerb = 1U << 29,     ///< the first syllable of what makes a verb of a noun: 하, 돼, 한
    Deal = 1U << 20,          ///< what companies do with one another: 제휴
};
inline constexpr quint32 AnyPlace = Country | City | Region | Korea | Hanja;

/// A string that looks at \a view without copying it; it must not outlive the text.
inline QString borrowed(QStringView view) { return QString::fromRawData(view.data(), view.size()); }

/// What the last syllables of a word say.
enum class EndingKind {
    None,
    Group,   ///< 그룹: the whole that a short name stands for
    Holding, ///< 지주: the same, for longer short forms only (해솔금융)
    Branch,  ///< 코리아: another company than the one before it
    StrongOrganization,
    WeakOrganization,
    PublicBody,
    Facility,
    Site,
    Admin,
    Spot ///< a place only behind the name of one: (강남)역, (긴자)점
};

/// Endings that make an organization of nearly any word.
constexpr bool isStrong(EndingKind kind)
{
    return kind == EndingKind::Group || kind == EndingKind::Holding || kind == EndingKind::Branch ||
           kind == EndingKind::StrongOrganization;
}

struct EndingMatch
{
    EndingKind kind = EndingKind::None;
    int length = 0; ///< of the ending; the word may be nothing but the ending
};

/// Sets of single syllables, named as the roles of table name_syllables but for the first.
enum class Syllables {
    Foreign, ///< of role foreign-syllable in name_words
    PlainEnding,
    WeakTail,
    Corporate,
    Mister,
    Anonymous,
    NumberPrefix,
    PastCopula,
    PastApart,
    Harmonic,
    Attributive,
    This,
    Vessel,
    Plural,
    University,
    Posted
};
inline constexpr std::size_t syllableSetCount = static_cast<std::size_t>(Syllables::Posted) + 1;
static_assert(syllableSetCount <= 16);

/// The tables of names, loaded once.
class Lexicon
{
public:
    static const Lexicon &instance();

    quint32 flags(QStringView word) const
    {
        if (word.size() == 1)
            return m_characters[word.front().unicode()];
        const quint32 *found = m_words.find(word);
        return found ? *found : 0;
    }
    /// Whether a post may end in \a last.
    bool mayEndTitle(QChar last) const { return m_titleEnds[last.unicode()]; }
    /// Whether \a c is one of the syllables of \a set.
    bool isOneOf(Syllables set, QChar c) const { return m_syllableSets[c.unicode()] & bitOf(set); }
    /// The country a Hanja abbreviation stands for; empty for other words.
    QStringView meaning(QStringView word) const;
    /// The longest ending of an organization, or of a place; the kind None when there is none.
    EndingMatch organizationEnding(QStringView word) const { return longest(m_organizationEndings, word); }
    EndingMatch placeEnding(QStringView word) const { return longest(m_placeEndings, word); }
    /// Whether \a word ends as ministries and agencies do; they count only after a country: 네덜란드 경제부.
    bool isMinistry(QStringView word) const
    {
        return word.size() > 2 && m_ministryEndings.contains(word.back());
    }
    /// Whether \a word is put together from dictionary words: 합작법인, 물류회사, 신사업.
    bool isCompound(QStringView word) const;
    /// Whether \a word is a form of a verb: 내놓은, 찾았던, 인수해.
    bool isVerbal(QStringView word) const;
    /// Whether \a word is an everyday word that companies like for a name: 제일(증권).
    bool isCompanyFront(QStringView word) const { return m_companyFronts.contains(word); }
    /// Whether foreigners are commonly called \a word: 마이클, 소피.
    bool isForeignGivenName(QStringView word) const { return m_foreignGivenNames.contains(word); }
    /// Whether \a word is a Latin word that companies and bodies have in their names, persons hardly:
    /// Capital.
    bool isCompanyLatin(QStringView word) const { return m_companyLatin.contains(word); }
    /// Whether \a word belongs to an organization named before it and is one itself: (가온전자) 노동조합.
    bool isSubBody(QStringView word) const { return m_subBodies.contains(word); }
    /// Whether \a word is a union of workers: (설계사)노조.
    bool isChapter(QStringView word) const { return m_chapters.contains(word); }
    bool isUnionWord(QStringView word) const { return m_unions.contains(word); }
    /// Whether \a word says that the post behind it is no longer held: 전 (대표).
    bool isFormerWord(QStringView word) const { return m_formers.contains(word); }
    /// What \a word says of the names beside it: a set of WordRole, of which those from the lists of table
    /// name_words are here (LeadingWord to BuyingWord).
    quint32 roles(QStringView word) const { return m_roles.contains(word) ? m_roles.value(word) : 0U; }
    /// Whether \a word is the first part of an organization's name: 법무법인 (가온).
    bool isNameFront(QStringView word) const { return m_nameFronts.contains(word); }
    /// How many letters of \a word are such a first part that is written on to the name: 스튜디오(가온); 0
    /// when there is none.
    qsizetype gluedFront(QStringView word) const;
    /// Whether \a word is the legal form of an organization, behind which even an everyday word is its name:
    /// 법무법인 (소나무).
    bool isLegalForm(QStringView word) const { return m_nameFronts.value(word) == legalForm; }
    /// Whether \a word, behind a short form of a university, is a post or a part of one: 교수, 식품공학과.
    bool isFaculty(QStringView word) const;
    /// The units that towns are called by: 시, 군.
    const QString &townUnits() const { return m_townUnits; }
    /// What the short form of a university leaves out: (설악대)학교.
    const QString &school() const { return m_school; }
    /// Whether \a word is a post in the government of a town or a province: 부시장, 도지사.
    bool isGovernor(QStringView word) const { return m_governors.contains(word); }
    /// Whether \a word behind a name signs a report or a picture: 기자.
    bool isByline(QStringView word) const { return m_bylines.contains(word); }
    /// Whether \a word, behind a country or a town, is a part of a company there or its head: 지사장.
    bool isBranch(QStringView word) const { return m_branches.contains(word); }
    /// Whether \a word says which country an ambassador is posted to: 주UAE (대사).
    bool isPostedTo(QStringView word) const
    {
        return word.size() > 2 && isOneOf(Syllables::Posted, word.front()) &&
               (flags(word.sliced(1)) & Country);
    }
    /// What the post of a minister says of the ministry: 국방 of 국방장관; empty for other posts.
    QStringView officeOf(QStringView post) const
    {
        int length = 0;
        return m_ministers.longestEndOf(post, 1, &length) && length + 1 < post.size() ? post.chopped(length)
                                                                                      : QStringView();
    }
    /// Whether \a word tells of what is done at a place: 열린, 만나.
    bool isHeld(QStringView word) const { return m_held.contains(word); }
    /// Whether \a word is a part of an organization by its ending or number: 관광경영학과, 형사9부.
    bool isDepartment(QStringView word) const;
    /// Whether \a word is a team of the town named before it: (부산) 타이거즈.
    bool isTeam(QStringView word) const;
    /// How many characters of \a word are the country or region that a branch or a share of it is in:
    /// 태국(법인), 한국(지점장), 북미(판); 0 when there is none.
    int branchCountry(QStringView word) const;
    /// Whether \a word, behind the name of a town, is the post of its head: (경주)시장.
    bool isMayor(QStringView word) const { return m_mayors.contains(word); }
    /// Whether \a word holds a syllable that transliterated names have and Korean words hardly do.
    bool hasForeignSyllable(QStringView word) const;
    /// Whether the two syllables (or the one) of \a given are at home in Korean given names.
    bool isGivenName(QStringView given) const;

private:
    Lexicon();
    static constexpr quint16 bitOf(Syllables set)
    {
        return static_cast<quint16>(1U << static_cast<int>(set));
    }
    void add(QStringView word, quint32 flags);
    void loadList(QStringView table, quint32 flags);
    void addSyllables(Syllables set, QStringView syllables);
    void loadSyllables();
    void loadWords();
    void loadEndings();
    void loadVerbs();
    void loadPlaces();
    void loadGeography();

    using Endings = WordMap<EndingKind>;
    static EndingMatch longest(const Endings &endings, QStringView word);
    static void put(Endings &endings, QStringView ending, EndingKind kind);
    bool isPastForm(QStringView word) const;
    bool isContracted(QStringView word) const;

    WordMap<quint32> m_words;
    std::vector<bool> m_titleEnds;     ///< by character: the last ones of posts
    std::vector<quint32> m_characters; ///< of the words of one character, by the character
    WordMap<QString> m_meanings;
    WordMap<char> m_companyFronts;
    WordMap<char> m_foreignGivenNames;
    WordMap<char> m_companyLatin;
    WordMap<char> m_subBodies;
    WordMap<char> m_formers;
    WordMap<quint32> m_roles; ///< sets of WordRole
    WordMap<char> m_nameFronts;
    static constexpr char legalForm = 2;
    WordMap<char> m_faculties;
    QString m_school;
    QString m_townUnits;
    WordMap<char> m_unions;
    WordMap<char> m_chapters;
    WordMap<char> m_ministers;
    WordMap<char> m_governors;
    WordMap<char> m_bylines;
    WordMap<char> m_held;
    WordMap<char> m_departments;
    WordMap<char> m_teams;
    WordMap<char> m_branches;
    WordMap<char> m_mayors;
    std::vector<quint16> m_syllableSets; ///< by character: a bit for each of Syllables
    QString m_ministryEndings;           ///< 부, 청 …
    Endings m_organizationEndings;
    Endings m_placeEndings;
    WordMap<quint32> m_verbEndings; ///< a set of VerbEnding
};

} // namespace Haengbo::Names
