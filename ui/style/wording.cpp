// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wording.h"

#include "model/language/partialdate.h"

#include <QCoreApplication>

#include <cmath>

#include <atomic>

using namespace Qt::StringLiterals;

namespace Haengbo::Wording {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Haengbo::Wording", text); }

bool isKorean() { return QLocale().language() == QLocale::Korean; }

QString partOfDay(const QString &part)
{
    if (part == u"MO")
        return tr("morning");
    if (part == u"MI")
        return tr("midday");
    if (part == u"AF")
        return tr("afternoon");
    if (part == u"EV")
        return tr("evening");
    if (part == u"NI")
        return tr("night");
    if (part == u"DT")
        return tr("daytime");
    return part;
}

QString season(const PartialDate &date)
{
    switch (date.firstDay().month()) {
    case 3:
        return tr("spring %1");
    case 6:
        return tr("summer %1");
    case 9:
        return tr("autumn %1");
    default:
        return tr("winter %1");
    }
}

std::atomic<bool> isoDates = false;

QString day(QDate date)
{
    if (isoDates)
        return date.toString(Qt::ISODate);
    return QLocale().toString(date, isKorean() ? u"yyyy년 M월 d일 (ddd)"_s : u"ddd d MMMM yyyy"_s);
}

QString koreanNumber(double value)
{
    static constexpr std::pair<double, char16_t> units[] = {{1e12, u'조'}, {1e8, u'억'}, {1e4, u'만'}};
    QStringList parts;
    double rest = std::round(value);
    for (const auto &[unit, name] : units) {
        const double count = std::floor(rest / unit);
        if (count < 1)
            continue;
        parts << QLocale().toString(static_cast<qlonglong>(count)) + QChar(name);
        rest -= count * unit;
    }
    if (rest >= 1 || parts.isEmpty())
        parts << QLocale().toString(static_cast<qlonglong>(rest));
    return parts.join(u' ');
}

QString currencyName(const QString &code)
{
    if (code == u"KRW")
        return tr("won");
    if (code == u"USD")
        return tr("US dollars");
    if (code == u"EUR")
        return tr("euros");
    if (code == u"JPY")
        return tr("yen");
    if (code == u"CNY")
        return tr("yuan");
    if (code == u"GBP")
        return tr("pounds");
    return code;
}

} // namespace

QString of(EventType type)
{
    switch (type) {
    case EventType::Visit:
        return tr("Visit");
    case EventType::Meeting:
        return tr("Meeting");
    case EventType::Gathering:
        return tr("Gathering");
    case EventType::Announcement:
        return tr("Announcement");
    case EventType::Agreement:
        return tr("Agreement");
    case EventType::Investment:
        return tr("Investment");
    case EventType::Founding:
        return tr("Founding");
    case EventType::Launch:
        return tr("Launch");
    case EventType::Acquisition:
        return tr("Acquisition");
    case EventType::Legal:
        return tr("Legal");
    case EventType::Appointment:
        return tr("Appointment");
    case EventType::Market:
        return tr("Market");
    case EventType::Other:
        return tr("Other");
    }
    return {};
}

QString of(RelationType type)
{
    switch (type) {
    case RelationType::Partnership:
        return tr("Partnership");
    case RelationType::JointVenture:
        return tr("Joint venture");
    case RelationType::Investment:
        return tr("Investment (relation)");
    case RelationType::Ownership:
        return tr("Ownership");
    case RelationType::Acquisition:
        return tr("Acquisition (relation)");
    case RelationType::Supply:
        return tr("Supply");
    case RelationType::Competition:
        return tr("Competition");
    case RelationType::Litigation:
        return tr("Litigation");
    }
    return {};
}

QString of(Status status)
{
    switch (status) {
    case Status::Occurred:
        return tr("Occurred");
    case Status::Scheduled:
        return tr("Scheduled");
    case Status::Possible:
        return tr("Possible");
    case Status::Negated:
        return tr("Called off or denied");
    }
    return {};
}

QString of(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return tr("Person");
    case EntityKind::Organization:
        return tr("Company or organization");
    case EntityKind::Place:
        return tr("Place");
    case EntityKind::Product:
        return tr("Product");
    }
    return {};
}

QString of(PublicationBasis basis)
{
    switch (basis) {
    case PublicationBasis::None:
        return tr("unknown");
    case PublicationBasis::Given:
        return tr("given");
    case PublicationBasis::Dateline:
        return tr("stated in the text");
    case PublicationBasis::Inferred:
        return tr("inferred");
    }
    return {};
}

QString of(DaySource source)
{
    switch (source) {
    case DaySource::Page:
        return tr("on the page");
    case DaySource::Id:
        return tr("in the article's number");
    case DaySource::Dateline:
        return tr("in the text");
    case DaySource::Archive:
        return tr("of the archive");
    case DaySource::User:
        return tr("set by you");
    }
    return {};
}

QString place(PlaceKind kind, int number)
{
    switch (kind) {
    case PlaceKind::Page:
        return tr("p. %1").arg(number);
    case PlaceKind::Paragraph:
        return tr("¶ %1").arg(number);
    case PlaceKind::None:
        break;
    }
    return {};
}

void setIsoDates(bool on) { isoDates = on; }

QString date(QStringView timex3)
{
    const auto value = PartialDate::parse(timex3);
    if (!value)
        return timex3.isEmpty() ? tr("date unknown") : timex3.toString();
    const QString year = QString::number(value->firstDay().year());
    switch (value->precision()) {
    case PartialDate::Precision::Year:
        return tr("%1 (year)").arg(year);
    case PartialDate::Precision::Half:
        return (value->firstDay().month() == 1 ? tr("first half of %1") : tr("second half of %1")).arg(year);
    case PartialDate::Precision::Season:
        return season(*value).arg(year);
    case PartialDate::Precision::Quarter:
        return tr("Q%1 %2").arg((value->firstDay().month() + 2) / 3).arg(year);
    case PartialDate::Precision::Month:
        if (isoDates)
            return value->firstDay().toString(u"yyyy-MM"_s);
        return QLocale().toString(value->firstDay(), isKorean() ? u"yyyy년 M월"_s : u"MMMM yyyy"_s);
    case PartialDate::Precision::Week:
        return tr("week of %1").arg(day(value->firstDay()));
    case PartialDate::Precision::Day:
        return day(value->firstDay());
    case PartialDate::Precision::PartOfDay:
        return day(value->firstDay()) + u' ' + partOfDay(value->partOfDay());
    case PartialDate::Precision::Minute:
        return day(value->firstDay()) + u' ' + value->time().toString(u"HH:mm"_s);
    }
    return timex3.toString();
}

QString timeOfDay(const QString &part) { return partOfDay(part); }

QString period(const QString &start, const QString &end, const QString &part)
{
    const QString suffix = part.isEmpty() ? QString() : u' ' + partOfDay(part);
    if (start.isEmpty())
        return end.isEmpty() ? date({}) + suffix : tr("until %1").arg(date(end));
    if (end == start)
        return date(start) + suffix;
    if (end.isEmpty())
        return tr("from %1").arg(date(start)) + suffix;
    return tr("%1 – %2").arg(date(start), date(end)) + suffix;
}

QString currency(const QString &code) { return currencyName(code); }

QString amount(const Amount &amount)
{
    const auto number = [](double value) {
        return isKorean() ? koreanNumber(value)
                          : QLocale().toString(value, 'f', value == std::floor(value) ? 0 : 2);
    };
    const QString sum =
        amount.max ? tr("%1 to %2").arg(number(amount.value), number(*amount.max)) : number(amount.value);
    return tr("%1 %2").arg(sum, currencyName(amount.currency));
}

QString reason(const Derivation &why, const QString &anchorWords)
{
    if (!why.anchorValue.isEmpty() && !anchorWords.isEmpty())
        return tr("worked out from '%1' (%2)").arg(anchorWords, date(why.anchorValue));
    if (!why.anchorValue.isEmpty())
        return tr("worked out from the publication day (%1)").arg(date(why.anchorValue));
    return {};
}

} // namespace Haengbo::Wording
