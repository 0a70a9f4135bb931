// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/days.h"

#include "model/text/numbersigns.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int koreaOffsetSeconds = 9 * 3600;

std::optional<QDate> plausible(QDate day)
{
    if (!day.isValid() || day.year() < 1900 || day.year() > 2100)
        return std::nullopt;
    return day;
}

/// Reads digits at \a at and moves it; none when there are fewer than \a least.
std::optional<int> number(QStringView text, qsizetype &at, int least, int most)
{
    int value = 0;
    int digits = 0;
    while (at < text.size() && digits < most && text[at] >= u'0' && text[at] <= u'9') {
        value = value * 10 + (text[at].unicode() - u'0');
        ++at;
        ++digits;
    }
    return digits >= least ? std::optional(value) : std::nullopt;
}

/// Passes what may stand between the parts of a day: \a sign or one of the usual marks.
void skip(QStringView text, qsizetype &at, QChar sign)
{
    while (at < text.size() && (text[at] == sign || QStringView(u" .-/").contains(text[at])))
        ++at;
}

/// Year, month and day in this order with any of the usual signs between them.
std::optional<QDate> yearFirst(QStringView text)
{
    qsizetype at = 0;
    const std::optional<int> year = number(text, at, 4, 4);
    if (!year)
        return std::nullopt;
    const qsizetype afterYear = at;
    skip(text, at, NumberSigns::year);
    const bool compact = at == afterYear;
    const std::optional<int> month = number(text, at, compact ? 2 : 1, 2);
    if (!compact)
        skip(text, at, NumberSigns::month);
    const std::optional<int> day = month ? number(text, at, compact ? 2 : 1, 2) : std::nullopt;
    if (!day)
        return std::nullopt;
    // 201911210 is a number, not a day; 20191121100000 is a day and a time.
    const qsizetype digitsAfter =
        std::find_if(text.begin() + at, text.end(), [](QChar c) { return !c.isDigit(); }) -
        (text.begin() + at);
    if (digitsAfter != 0 && !(compact && (digitsAfter == 4 || digitsAfter == 6 || digitsAfter == 9)))
        return std::nullopt;
    return plausible(QDate(*year, *month, *day));
}

/// A time with a zone may fall on another day in Korea.
std::optional<QDate> dayInKorea(const QDateTime &moment)
{
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        return plausible(moment.date());
    return plausible(moment.toOffsetFromUtc(koreaOffsetSeconds).date());
}

/// '+0900' with a colon, as QDateTime wants it.
QString withZoneColon(QString text)
{
    const qsizetype size = text.size();
    const bool zone =
        size > 16 && (text[size - 5] == u'+' || text[size - 5] == u'-') && text[size - 1].isDigit();
    if (zone && text.contains(u'T'))
        text.insert(size - 2, u':');
    return text;
}

int trust(DaySource source) { return source == DaySource::User ? -1 : static_cast<int>(source); }

/// A page's time of its last change may lie months behind the archive's day, and a dateline may be that of an
/// older text that is quoted.
bool isBelieved(const GivenDay &given, std::optional<QDate> archive)
{
    constexpr int reach = 2;
    if (!archive || given.source == DaySource::User)
        return true;
    const bool tooEarly = given.source == DaySource::Dateline && given.day < archive->addDays(-reach);
    return !tooEarly && given.day <= archive->addDays(reach);
}

} // namespace

std::optional<QDate> parseGivenDay(QStringView words)
{
    const QStringView text = words.trimmed();
    if (text.isEmpty() || text.size() > 80)
        return std::nullopt;
    if (text[0].isDigit()) {
        if (text.contains(u'T') || text.contains(u'Z') || text.contains(u'+')) {
            QString iso = text.toString();
            if (iso.size() > 10 && iso[10] == u' ')
                iso[10] = u'T';
            iso.remove(u' ');
            if (const auto day = dayInKorea(QDateTime::fromString(withZoneColon(iso), Qt::ISODateWithMs)))
                return day;
        }
        if (const auto day = yearFirst(text))
            return day;
    }
    QString mail = text.toString();
    if (mail.endsWith(u"GMT") || mail.endsWith(u"UTC"))
        mail = mail.chopped(3) + u"+0000"_s;
    else if (mail.endsWith(u"KST"))
        mail = mail.chopped(3) + u"+0900"_s;
    return dayInKorea(QDateTime::fromString(mail, Qt::RFC2822Date));
}

std::optional<QDate> dayFromSerial(double serial)
{
    if (!(serial >= 18264 && serial < 73416))
        return std::nullopt;
    return QDate(1899, 12, 30).addDays(static_cast<qint64>(serial));
}

void addGivenDay(Article &article, DaySource source, QStringView words)
{
    if (const std::optional<QDate> day = parseGivenDay(words))
        addGivenDay(article, source, *day, words.trimmed().toString());
}

void addGivenDay(Article &article, DaySource source, QDate day, const QString &words)
{
    addDay(article.days, {source, day, words});
    article.publishedGiven = chosenDay(article.days)->day;
}

void addDay(std::vector<GivenDay> &days, const GivenDay &day)
{
    for (const GivenDay &given : days) {
        if (given.source == day.source && given.day == day.day)
            return;
    }
    days.push_back(day);
    std::stable_sort(days.begin(), days.end(),
                     [](const GivenDay &a, const GivenDay &b) { return trust(a.source) < trust(b.source); });
}

const GivenDay *chosenDay(const std::vector<GivenDay> &days)
{
    std::optional<QDate> archive;
    for (const GivenDay &given : days) {
        if (given.source == DaySource::Archive && !archive)
            archive = given.day;
    }
    const auto chosen = std::find_if(days.begin(), days.end(),
                                     [&](const GivenDay &given) { return isBelieved(given, archive); });
    return chosen == days.end() ? nullptr : &*chosen;
}

void setDayByHand(Article &article, QDate day)
{
    std::erase_if(article.days, [](const GivenDay &given) { return given.source == DaySource::User; });
    if (day.isValid())
        addDay(article.days, {DaySource::User, day, {}});
    const GivenDay *chosen = chosenDay(article.days);
    article.publishedGiven = chosen ? std::optional(chosen->day) : std::nullopt;
}

bool daysDiffer(const std::vector<GivenDay> &days)
{
    return std::any_of(days.begin(), days.end(),
                       [&](const GivenDay &given) { return given.day != days.front().day; });
}

} // namespace Haengbo
