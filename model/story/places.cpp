// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/places.h"

#include "model/story/names.h"
#include "model/text/table.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <set>

#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace Haengbo::Places {

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

/// Names of places and the countries they lie in.
class Atlas
{
public:
    Atlas()
    {
        addTimeZones();
        addCountries();
        addTables();
    }

    QString country(const QString &name) const { return m_countries.value(name); }
    bool isCountry(const QString &name) const { return m_names.contains(name); }

private:
    void addCountries()
    {
        const icu::Locale korean("ko");
        for (const char *const *code = icu::Locale::getISOCountries(); *code; ++code) {
            icu::UnicodeString name;
            icu::Locale("", *code).getDisplayCountry(korean, name);
            m_countries.insert(toQString(name), QString::fromLatin1(*code));
            m_names.insert(toQString(name));
        }
    }

    /// The cities after which the world's time zones are called.
    void addTimeZones()
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::TimeZoneNames> names(
            icu::TimeZoneNames::createInstance(icu::Locale("ko"), status));
        const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
            UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
        if (U_FAILURE(status))
            return;
        while (const icu::UnicodeString *zone = zones->snext(status)) {
            icu::UnicodeString city;
            names->getExemplarLocationName(*zone, city);
            char region[8] = {};
            icu::TimeZone::getRegion(*zone, region, sizeof region, status);
            if (U_SUCCESS(status))
                m_countries.insert(toQString(city), QString::fromLatin1(region));
        }
    }

    void addTables()
    {
        const Table table = Table::bundled(u"countries");
        for (const Table::Row &row : table.rows()) {
            const QString code = table.cell(row, table.column(u"country")).toString();
            for (const QStringView name : table.cell(row, table.column(u"names")).split(u' '))
                m_countries.insert(name.toString(), code);
        }
        const Table places = Table::bundled(u"places");
        for (const Table::Row &row : places.rows()) {
            const QString name = places.cell(row, places.column(u"form")).toString();
            const QStringView kind = places.cell(row, places.column(u"kind"));
            if (kind == u"korea" || kind == u"county")
                m_countries.insert(name, u"KR"_s);
            else if (kind == u"country")
                m_names.insert(name);
        }
    }

    QHash<QString, QString> m_countries;
    std::set<QString> m_names; ///< of countries
};

const Atlas &atlas()
{
    static const Atlas one;
    return one;
}

struct Ending
{
    QString text;
    bool isGateway;
};

/// Endings of buildings and grounds, the longest first.
std::vector<Ending> loadEndings()
{
    const Table table = Table::bundled(u"place_endings");
    const Table gateways = Table::bundled(u"gateways");
    std::vector<Ending> endings;
    for (const Table::Row &row : gateways.rows())
        endings.push_back({gateways.cell(row, gateways.column(u"ending")).toString(), true});
    for (const Table::Row &row : table.rows()) {
        const QStringView kind = table.cell(row, table.column(u"kind"));
        const QString ending = table.cell(row, table.column(u"ending")).toString();
        if (kind == u"facility" || kind == u"site")
            endings.push_back({ending, false});
    }
    std::stable_sort(endings.begin(), endings.end(),
                     [](const Ending &a, const Ending &b) { return a.text.size() > b.text.size(); });
    return endings;
}

const Ending *endingOf(const QString &name)
{
    static const std::vector<Ending> endings = loadEndings();
    const auto found = std::find_if(endings.begin(), endings.end(),
                                    [&](const Ending &ending) { return name.endsWith(ending.text); });
    return found == endings.end() ? nullptr : &*found;
}

std::set<QStringView> pairsOf(QStringView text)
{
    std::set<QStringView> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.insert(text.sliced(i, 2));
    return pairs;
}

/// How many pairs of characters \a a and \a b share, of how many the shorter and the longer have.
struct Shared
{
    std::size_t both = 0;
    std::size_t fewer = 0;
    std::size_t more = 0;
};

Shared sharedPairs(QStringView a, QStringView b)
{
    const std::set<QStringView> left = pairsOf(a);
    const std::set<QStringView> right = pairsOf(b);
    const auto both = static_cast<std::size_t>(
        std::count_if(left.begin(), left.end(), [&](QStringView pair) { return right.contains(pair); }));
    return {both, std::min(left.size(), right.size()), std::max(left.size(), right.size())};
}

/// The name without its ending: what sets one hotel apart from another.
QString properPart(const QString &name)
{
    const Ending *ending = endingOf(name);
    return squashName(ending ? name.chopped(ending->text.size()) : name);
}

} // namespace

Level levelOf(const QString &name)
{
    if (atlas().isCountry(name))
        return Level::Country;
    if (const Ending *ending = endingOf(name))
        return ending->isGateway ? Level::Gateway : Level::Site;
    return Level::Unknown;
}

QString countryOf(const QString &name)
{
    const QString whole = atlas().country(name);
    if (!whole.isEmpty())
        return whole;
    const qsizetype space = name.indexOf(u' ');
    if (space > 0)
        return atlas().country(name.first(space));
    const bool gateway = levelOf(name) == Level::Gateway;
    for (qsizetype length = name.size() - 1; gateway && length >= 2; --length) {
        const QString country = atlas().country(name.first(length));
        if (!country.isEmpty())
            return country;
    }
    return {};
}

bool alike(const QString &a, const QString &b)
{
    const QString left = squashName(a);
    const QString right = squashName(b);
    if (left.contains(right) || right.contains(left))
        return true;
    const Shared shared = sharedPairs(left, right);
    return 2 * shared.both >= shared.more;
}

bool fit(const QString &a, const QString &b)
{
    const QString countryA = countryOf(a);
    const QString countryB = countryOf(b);
    if (!countryA.isEmpty() && !countryB.isEmpty() && countryA != countryB)
        return false;
    if (levelOf(a) != Level::Site || levelOf(b) != Level::Site || alike(a, b))
        return true;
    const QString properA = properPart(a);
    const QString properB = properPart(b);
    if (properA.size() < 2 || properB.size() < 2)
        return true; // 'the plant'
    // One plant may be called after its town and after its owner.
    if (atlas().country(properA).isEmpty() != atlas().country(properB).isEmpty())
        return true;
    const Shared shared = sharedPairs(properA, properB);
    return 4 * shared.both >= shared.fewer && shared.both > 0;
}

} // namespace Haengbo::Places
