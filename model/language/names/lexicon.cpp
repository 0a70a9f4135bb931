// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/lexicon.h"

#include "model/text/hangul.h"
#include "model/text/table.h"

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

#include <QFile>
#include <QHash>
#include <QVarLengthArray>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

QString toQt(const icu::UnicodeString &string)
{
    return QString(reinterpret_cast<const QChar *>(string.getBuffer()), string.length());
}

quint32 titleFlags(QStringView kind)
{
    return Title | (kind == u"government" ? GovernmentTitle : kind == u"other" ? OtherTitle : 0U);
}

quint32 roleFlag(QStringView role)
{
    static const QHash<QString, quint32> roles{
        {u"descriptor"_s, Descriptor},
        {u"head"_s, Head},
        {u"product-head"_s, ProductHead},
        {u"stop"_s, Stop},
        {u"body"_s, Body},
        {u"title-prefix"_s, TitlePrefix},
        {u"title-modifier"_s, TitleModifier},
        {u"deal"_s, Deal},
        {u"courtesy"_s, Courtesy},
        {u"title-head"_s, TitleHead},
        {u"state"_s, State},
        {u"noun-prefix"_s, NounPrefix},
        {u"noun-suffix"_s, NounSuffix},
        {u"light-verb"_s, LightVerb},
        {u"connective"_s, Connective},
        {u"country-suffix"_s, CountrySuffix},
    };
    const auto found = roles.constFind(role.toString());
    if (found == roles.constEnd())
        qFatal("name_words.tsv: unknown role '%s'", qPrintable(role.toString()));
    return *found;
}

/// The WordRole of the lists of words that tell of names beside them; 0 for other lists.
quint32 roleBeside(QStringView role)
{
    static constexpr std::array<std::pair<QStringView, quint32>, 6> roles{{
        {u"holder", HolderWord},
        {u"plain-kind", PlainKindWord},
        {u"buying", BuyingWord},
        {u"working", WorkingWord},
        {u"leading", LeadingWord},
        {u"origin", OriginWord},
    }};
    const auto found =
        std::find_if(roles.begin(), roles.end(), [role](const auto &one) { return one.first == role; });
    return found == roles.end() ? 0 : found->second;
}

quint32 placeFlag(QStringView kind)
{
    if (kind == u"country")
        return Country;
    if (kind == u"city")
        return City;
    if (kind == u"region")
        return Region;
    if (kind == u"korea")
        return Korea;
    if (kind == u"county")
        return County;
    return Hanja;
}

EndingKind organizationKind(QStringView strength)
{
    if (strength == u"strong")
        return EndingKind::StrongOrganization;
    if (strength == u"group")
        return EndingKind::Group;
    if (strength == u"holding")
        return EndingKind::Holding;
    if (strength == u"branch")
        return EndingKind::Branch;
    return strength == u"public" ? EndingKind::PublicBody : EndingKind::WeakOrganization;
}

/// Where an ending of a verb stands.
enum VerbEnding { AfterStem = 1, AfterForm = 2, AfterPast = 4 };

/// ㅆ among the final consonants: the mark of the past tense.
constexpr int pastFinal = 20;

/// A word, which is not empty, with another last character.
class WithLast
{
public:
    WithLast(QStringView word, QChar last)
        : m_characters(word.begin(), word.end())
    {
        m_characters.back() = last;
    }
    operator QStringView() const { return {m_characters.data(), m_characters.size()}; }

private:
    QVarLengthArray<QChar, 32> m_characters;
};

} // namespace

const Lexicon &Lexicon::instance()
{
    static const Lexicon lexicon;
    return lexicon;
}

Lexicon::Lexicon()
    : m_titleEnds(0x10000)
    , m_characters(0x10000)
    , m_syllableSets(0x10000)
{
    loadPlaces();
    loadGeography();
    loadList(u"nouns", Common);
    loadVerbs();
    loadSyllables();
    loadWords();
    loadEndings();
}

void Lexicon::add(QStringView word, quint32 flags)
{
    m_words[word] |= flags;
    if ((flags & Title) && !word.isEmpty())
        m_titleEnds[word.back().unicode()] = true;
    if (word.size() == 1)
        m_characters[word.front().unicode()] |= flags;
}

void Lexicon::loadList(QStringView table, quint32 flags)
{
    // These lists are long and have one column: read without a row object for each word.
    QFile file(u":/language/ko/%1.tsv"_s.arg(table));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("language table %s.tsv is not in the program", qPrintable(table.toString()));
    const QString text = QString::fromUtf8(file.readAll());
    bool header = true;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!header)
            add(line, flags);
        header = false;
    }
}

void Lexicon::addSyllables(Syllables set, QStringView syllables)
{
    for (const QChar c : syllables)
        m_syllableSets[c.unicode()] |= bitOf(set);
}

void Lexicon::loadSyllables()
{
    static constexpr std::array<QStringView, syllableSetCount> roles{
        u"foreign-syllable", u"plain-ending", u"weak-tail",  u"corporate", u"mister",      u"anonymous",
        u"number-prefix",    u"past-copula",  u"past-apart", u"harmonic",  u"attributive", u"this",
        u"vessel",           u"plural",       u"university", u"posted"};
    const Table table = Table::bundled(u"name_syllables");
    const int column = table.column(u"syllables");
    for (const Table::Row &row : table.rows()) {
        const auto role = std::find(roles.begin(), roles.end(), table.cell(row, 0));
        if (role == roles.end())
            qFatal("%s: unknown role", qPrintable(table.ruleName(row)));
        addSyllables(static_cast<Syllables>(role - roles.begin()), table.cell(row, column));
    }
}

void Lexicon::loadWords()
{
    const Table titles = Table::bundled(u"titles");
    for (const Table::Row &row : titles.rows())
        add(titles.cell(row, 0), titleFlags(titles.cell(row, titles.column(u"kind"))));
    const Table given = Table::bundled(u"given_names");
    for (const Table::Row &row : given.rows()) {
        const QStringView place = given.cell(row, given.column(u"place"));
        add(given.cell(row, 0),
            (place != u"second" ? GivenFirst : 0U) | (place != u"first" ? GivenSecond : 0U));
    }
    const Table foreign = Table::bundled(u"foreign_given_names");
    for (const Table::Row &row : foreign.rows())
        m_foreignGivenNames.insert(foreign.cell(row, 0), 1);
    const Table families = Table::bundled(u"family_names");
    for (const Table::Row &row : families.rows())
        add(families.cell(row, 0),
            Surname | (families.cell(row, families.column(u"weight")) == u"rare" ? RareSurname : 0U));
    const Table words = Table::bundled(u"name_words");
    const int roleColumn = words.column(u"role");
    const std::array<std::pair<QStringView, WordMap<char> *>, 17> lists{{
        {u"company-front", &m_companyFronts},
        {u"company-latin", &m_companyLatin},
        {u"former", &m_formers},
        {u"sub-body", &m_subBodies},
        {u"name-front", &m_nameFronts},
        {u"legal-form", &m_nameFronts},
        {u"mayor", &m_mayors},
        {u"held", &m_held},
        {u"department", &m_departments},
        {u"team", &m_teams},
        {u"branch", &m_branches},
        {u"faculty", &m_faculties},
        {u"union", &m_unions},
        {u"chapter", &m_chapters},
        {u"governor", &m_governors},
        {u"byline", &m_bylines},
        {u"minister", &m_ministers},
    }};
    for (const Table::Row &row : words.rows()) {
        const QStringView word = words.cell(row, 0);
        const QStringView role = words.cell(row, roleColumn);
        const auto list =
            std::find_if(lists.begin(), lists.end(), [role](const auto &one) { return one.first == role; });
        if (list != lists.end())
            list->second->insert(word, role == u"legal-form" ? legalForm : 1);
        else if (const quint32 beside = roleBeside(role); beside != 0)
            m_roles[word] |= beside;
        else if (role == u"foreign-syllable")
            addSyllables(Syllables::Foreign, word);
        else if (role == u"town-unit")
            m_townUnits += word;
        else if (role == u"school")
            m_school = word.toString();
        else
            add(word, roleFlag(role));
    }
}

void Lexicon::put(Endings &endings, QStringView ending, EndingKind kind)
{
    if (!endings.contains(ending))
        endings.insert(ending, kind);
}

void Lexicon::loadEndings()
{
    const Table organizations = Table::bundled(u"organization_endings");
    const int strength = organizations.column(u"strength");
    for (const Table::Row &row : organizations.rows()) {
        const QStringView ending = organizations.cell(row, 0);
        if (organizations.cell(row, strength) == u"ministry")
            m_ministryEndings += ending;
        else
            put(m_organizationEndings, ending, organizationKind(organizations.cell(row, strength)));
    }
    const Table places = Table::bundled(u"place_endings");
    const int kindColumn = places.column(u"kind");
    for (const Table::Row &row : places.rows()) {
        const QStringView kind = places.cell(row, kindColumn);
        put(m_placeEndings, places.cell(row, 0),
            kind == u"facility" ? EndingKind::Facility
            : kind == u"site"   ? EndingKind::Site
            : kind == u"spot"   ? EndingKind::Spot
                                : EndingKind::Admin);
    }
}

void Lexicon::loadVerbs()
{
    const Table verbs = Table::bundled(u"verbs");
    const int kind = verbs.column(u"kind");
    for (const Table::Row &row : verbs.rows())
        add(verbs.cell(row, 0), verbs.cell(row, kind) == u"stem" ? VerbStem : VerbForm);
    const Table endings = Table::bundled(u"verb_endings");
    const int after = endings.column(u"after");
    for (const Table::Row &row : endings.rows()) {
        const QStringView where = endings.cell(row, after);
        m_verbEndings[endings.cell(row, 0)] |= where == u"stem"   ? AfterStem
                                               : where == u"form" ? AfterForm
                                                                  : AfterPast;
    }
}

void Lexicon::loadPlaces()
{
    const Table places = Table::bundled(u"places");
    const int kind = places.column(u"kind");
    const int means = places.column(u"means");
    for (const Table::Row &row : places.rows()) {
        const QStringView form = places.cell(row, 0);
        add(form, placeFlag(places.cell(row, kind)));
        if (!places.cell(row, means).isEmpty())
            m_meanings.insert(form, places.cell(row, means).toString());
    }
}

/// Countries and the cities that name the world's time zones, in Korean, from CLDR through ICU.
void Lexicon::loadGeography()
{
    const icu::Locale korean("ko");
    for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
        icu::UnicodeString name;
        icu::Locale("", *code).getDisplayCountry(korean, name);
        const QString country = toQt(name);
        if (country.size() > 1 && Hangul::isSyllable(country.front()) && !country.contains(u' ') &&
            !(flags(country) & County))
            add(country, Country);
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(icu::TimeZoneNames::createInstance(korean, status));
    const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    if (U_FAILURE(status))
        return;
    while (const icu::UnicodeString *zone = zones->snext(status)) {
        icu::UnicodeString name;
        names->getExemplarLocationName(*zone, name);
        const QString city = toQt(name);
        if (city.size() > 2 && Hangul::isSyllable(city.front()) && !city.contains(u' ') &&
            !m_words.contains(city))
            add(city, City);
    }
}

QStringView Lexicon::meaning(QStringView word) const
{
    const QString *found = m_meanings.find(word);
    return found ? QStringView(*found) : QStringView();
}

EndingMatch Lexicon::longest(const Endings &endings, QStringView word)
{
    int length = 0;
    const EndingKind *kind = endings.longestEndOf(word, 1, &length);
    return kind ? EndingMatch{*kind, length} : EndingMatch();
}

bool Lexicon::isCompound(QStringView word) const
{
    constexpr quint32 noun = Common | Descriptor | Stop | Title | Head | ProductHead;
    if (word.size() < 3)
        return false;
    if ((flags(word.last(1)) & NounSuffix) &&
        ((flags(word.chopped(1)) & noun) || (word.size() > 4 && isCompound(word.chopped(1)))))
        return true;
    if (word.size() == 3 && (flags(word.first(1)) & NounPrefix) && (flags(word.sliced(1)) & noun))
        return true;
    for (qsizetype cut = 2; cut + 2 <= word.size(); ++cut) {
        // 생성형AI may be one, 오픈AI may not: a Latin end makes a name as often as a noun.
        if (Hangul::isSyllable(word[cut]) && (flags(word.first(cut)) & noun) &&
            (flags(word.sliced(cut)) & noun))
            return true;
    }
    return false;
}

bool Lexicon::isDepartment(QStringView word) const
{
    int length = 0;
    if (!m_departments.longestEndOf(word, 1, &length) || length + 1 >= word.size())
        return false;
    const QStringView front = word.chopped(length);
    const bool numbered = std::any_of(front.begin(), front.end(), [](QChar c) { return Hangul::isDigit(c); });
    if (length == 1)
        return numbered && Hangul::isSyllable(front.front()); // 형사9부
    constexpr quint32 everyday = Common | Stop | TitleModifier | Descriptor | Head | ProductHead;
    return numbered || (flags(front) & everyday) || isCompound(front);
}

qsizetype Lexicon::gluedFront(QStringView word) const
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 5;
    for (qsizetype length = std::min(longest, word.size() - 2); length >= shortest; --length) {
        if (m_nameFronts.contains(word.first(length)))
            return isCompound(word.sliced(length)) ? 0 : length;
    }
    return 0;
}

bool Lexicon::isFaculty(QStringView word) const
{
    int length = 0;
    return m_faculties.longestEndOf(word, 1, &length) != nullptr;
}

bool Lexicon::isTeam(QStringView word) const
{
    int length = 0;
    return !(flags(word) & (Common | Stop | Title | Body)) && m_teams.longestEndOf(word, 1, &length) &&
           (length > 1 || word.size() > 3);
}

int Lexicon::branchCountry(QStringView word) const
{
    for (qsizetype length = std::min<qsizetype>(word.size() - 1, 6); length >= 2; --length) {
        if (m_branches.contains(word.sliced(length)) &&
            (flags(word.first(length)) & (Country | Region | City)))
            return static_cast<int>(length);
    }
    return 0;
}

bool Lexicon::isVerbal(QStringView word) const
{
    if (word.size() < 2)
        return false;
    const quint32 whole = flags(word);
    if (whole & (VerbStem | VerbForm))
        return !(whole & (Common | Surname | AnyPlace));
    // Nouns with 하다, 되다 and their like: 인수해, 방문한, 확대됐던
    for (qsizetype cut = 2; cut < word.size(); ++cut) {
        const QStringView rest = word.sliced(cut + 1);
        const bool noun = rest.size() > 1 && ((flags(rest) & (Common | Title | Descriptor)) ||
                                              organizationEnding(rest).length == rest.size()); // 다도해기자재
        if ((flags(word.sliced(cut, 1)) & LightVerb) && (flags(word.first(cut)) & (Common | Stop | Deal)) &&
            !noun)
            return true;
    }
    const quint32 lengths = m_verbEndings.lengthsEndingIn(word.back());
    for (qsizetype cut = 1; cut < word.size(); ++cut) {
        const QStringView stem = word.first(cut);
        if (!(lengths & m_verbEndings.bitOf(word.size() - cut)))
            continue;
        const quint32 after = m_verbEndings.value(word.sliced(cut));
        if ((after & AfterStem) && (flags(stem) & VerbStem) &&
            (word.size() > 2 || isOneOf(Syllables::PlainEnding, word.back())))
            return true;
        if ((after & AfterForm) && cut > 1 && (flags(stem) & VerbForm))
            return true;
    }
    if (isPastForm(word) || isContracted(word))
        return true;
    // 내다본, 둘러싼: the stem has melted with ㄴ
    constexpr int nieun = 4;
    if (word.size() > 2 && Hangul::isSyllable(word.back()) && Hangul::finalOf(word.back()) == nieun &&
        (flags(WithLast(word, Hangul::withFinal(word.back(), 0))) & VerbStem))
        return true;
    // 만드(는) is 만들다: ㄹ falls before ㄴ.
    for (qsizetype cut = 1; cut < word.size(); ++cut) {
        const QChar last = word[cut - 1];
        if (!Hangul::isSyllable(last) || Hangul::finalOf(last) != 0 ||
            !isOneOf(Syllables::Attributive, word[cut]))
            continue;
        if (flags(WithLast(word.first(cut), Hangul::withFinal(last, Hangul::rieul))) & VerbStem)
            return true;
    }
    return false;
}

/// 사들여, 나눠: the stem's last vowel has melted with 어.
bool Lexicon::isContracted(QStringView word) const
{
    const QChar last = word.back();
    if (!Hangul::isSyllable(last) || Hangul::finalOf(last) != 0 || word.size() < 3)
        return false;
    constexpr int yeo = 6;
    constexpr int weo = 14;
    const int vowel = (last.unicode() - Hangul::firstSyllable) / Hangul::finalCount % 21;
    if (vowel != yeo && vowel != weo)
        return false;
    constexpr int i = 20;
    constexpr int u = 13;
    const QChar apart(
        static_cast<char16_t>(last.unicode() + ((vowel == yeo ? i : u) - vowel) * Hangul::finalCount));
    return flags(WithLast(word, apart)) & VerbStem;
}

/// 열렸고, 예정이었으나: a syllable with the mark of the past, at the end or before an ending.
bool Lexicon::isPastForm(QStringView word) const
{
    for (qsizetype cut = 1; cut <= word.size(); ++cut) {
        const QChar last = word[cut - 1];
        if (!Hangul::isSyllable(last) || Hangul::finalOf(last) != pastFinal)
            continue;
        const WithLast changed(word.first(cut), Hangul::withFinal(last, 0));
        const QStringView form = changed;
        // 예정이었으나: a noun and the copula
        if (cut > 2 && isOneOf(Syllables::PastCopula, last) &&
            (flags(word.first(cut - 1 - (isOneOf(Syllables::PastApart, last) ? 1 : 0))) & Common))
            return true;
        const bool ends = cut == word.size() || (m_verbEndings.value(word.sliced(cut)) & AfterPast);
        if (ends && ((flags(form) & (VerbForm | VerbStem)) || form.size() == 1))
            return true;
        // 찾았던: the stem and 았
        if (ends && form.size() > 1 && isOneOf(Syllables::Harmonic, form.back()) &&
            (flags(form.chopped(1)) & VerbStem))
            return true;
    }
    return false;
}

bool Lexicon::hasForeignSyllable(QStringView word) const
{
    return std::any_of(word.begin(), word.end(), [this](QChar c) { return isOneOf(Syllables::Foreign, c); });
}

bool Lexicon::isGivenName(QStringView given) const
{
    if (given.size() == 1)
        return flags(given) & (GivenFirst | GivenSecond);
    if (given.size() != 2)
        return false;
    if ((flags(given.first(1)) & GivenFirst) && (flags(given.last(1)) & GivenSecond))
        return true;
    return flags(given) & GivenFirst; // whole: 하늬
}

} // namespace Haengbo::Names
