// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/storywords.h"

#include "model/language/identifiers.h"
#include "ui/style/wording.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Haengbo::StoryWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

QString statusWord(const QString &id)
{
    const auto status = parseStatus(id);
    return status ? Wording::of(*status) : id;
}

QString changed(const QString &what, const QString &before, const QString &after)
{
    return before.isEmpty() ? u"%1: %2"_s.arg(what, after)
                            : Words::tr("%1: %2 → %3").arg(what, before, after);
}

QString people(const EventNews &news)
{
    QStringList parts;
    if (!news.after.isEmpty())
        parts << Words::tr("now also %1").arg(news.after);
    if (!news.before.isEmpty())
        parts << Words::tr("no longer %1").arg(news.before);
    return Words::tr("People: %1").arg(parts.join(u"; "_s));
}

QString figure(double value) { return QLocale().toString(value, 'f', value < 1000 ? 1 : 0); }

} // namespace

QString of(Change change)
{
    switch (change) {
    case Change::Expected:
        return Words::tr("Expected");
    case Change::Planned:
        return Words::tr("Planned");
    case Change::Confirmed:
        return Words::tr("Confirmed as a plan");
    case Change::Delayed:
        return Words::tr("Moved to a later day");
    case Change::BroughtForward:
        return Words::tr("Moved to an earlier day");
    case Change::Done:
        return Words::tr("Took place");
    case Change::CalledOff:
        return Words::tr("Called off");
    case Change::Revived:
        return Words::tr("Planned again");
    case Change::Silent:
        return Words::tr("Nothing more was heard of it");
    }
    return {};
}

QString of(const HistoryStep &step)
{
    const bool moved = step.change == Change::Delayed || step.change == Change::BroughtForward;
    if (moved)
        return changed(of(step.change), Wording::date(step.before), Wording::date(step.start));
    const bool plan = step.change == Change::Expected || step.change == Change::Planned ||
                      step.change == Change::Confirmed || step.change == Change::Revived;
    return plan && !step.start.isEmpty() ? changed(of(step.change), {}, Wording::date(step.start))
                                         : of(step.change);
}

namespace {

QString inCommon(InCommon what, const QStringList &names)
{
    switch (what) {
    case InCommon::Type:
        return Words::tr("the same kind of event");
    case InCommon::Day:
        return Words::tr("the same day");
    case InCommon::Period:
        return Words::tr("the time told by one fits the other");
    case InCommon::Moved:
        return Words::tr("another day: it was moved, or one is mistaken");
    case InCommon::Hour:
        return Words::tr("the same time of day");
    case InCommon::People:
        return Words::tr("both name %1").arg(names.join(u", "_s));
    case InCommon::Speaks:
        return Words::tr("a company in one, somebody of it in the other");
    case InCommon::Place:
        return Words::tr("the same place");
    case InCommon::Title:
        return Words::tr("the same name in quotation marks");
    case InCommon::Words:
        return Words::tr("much the same words");
    }
    return {};
}

} // namespace

QString of(const EventTie &tie)
{
    QStringList parts;
    for (const InCommon what : tie.inCommon)
        parts << inCommon(what, tie.names);
    return parts.isEmpty() ? Words::tr("joined by hand") : parts.join(u"; "_s);
}

QString ofRule(const QString &rule)
{
    if (rule == u"story:same-name")
        return Words::tr("the same name");
    if (rule == u"story:same-letters")
        return Words::tr("the same letters, written otherwise");
    if (rule == u"story:alias-in-article")
        return Words::tr("an article gives both names");
    if (rule == u"story:same-person")
        return Words::tr("the same name, company or circle");
    if (rule == u"story:misprint")
        return Words::tr("a misprint");
    if (rule == u"story:other-script")
        return Words::tr("the same sounds in another script");
    if (rule == u"story:other-spelling")
        return Words::tr("another spelling of a foreign name");
    if (rule == u"story:abbreviation")
        return Words::tr("cut short as newspapers do");
    if (rule == u"story:short-form")
        return Words::tr("a short form that nobody else goes by");
    return rule.startsWith(u"user:") ? Words::tr("joined by hand") : rule;
}

namespace {

/// '4 years' for 'P4Y'; what is not one whole number of one unit stays as it is.
QString length(const QString &value)
{
    bool isWhole = false;
    const int count = value.mid(1).chopped(1).toInt(&isWhole);
    if (!isWhole)
        return value;
    switch (value.back().unicode()) {
    case u'Y':
        return Words::tr("%n year(s)", nullptr, count);
    case u'M':
        return Words::tr("%n month(s)", nullptr, count);
    case u'W':
        return Words::tr("%n week(s)", nullptr, count);
    case u'D':
        return Words::tr("%n day(s)", nullptr, count);
    default:
        return value;
    }
}

bool isLength(const QString &value) { return value.size() > 2 && value.startsWith(u'P'); }

/// '5000000 USD', not '4척'.
bool isSum(const QString &value)
{
    bool isNumber = false;
    value.section(u' ', 0, 0).section(u'~', 0, 0).toDouble(&isNumber);
    return isNumber && value.contains(u' ');
}

} // namespace

QString subjectOf(const Disagreement &disagreement)
{
    const QString &field = disagreement.field;
    const QString value = disagreement.sides.empty() ? QString() : disagreement.sides.front().value;
    if (field == u"end" && isLength(value))
        return Words::tr("how long it lasts");
    if (field == u"amount" && !isSum(value))
        return Words::tr("how many");
    if (field == u"participants" && !value.isEmpty() && value.front().isDigit())
        return Words::tr("how many came");
    if (field == u"start")
        return Words::tr("the day");
    if (field == u"end")
        return Words::tr("the last day");
    if (field == u"part")
        return Words::tr("the time of day");
    if (field == u"place")
        return Words::tr("the place");
    if (field == u"participants")
        return Words::tr("who was there");
    if (field == u"amount")
        return Words::tr("the sum");
    return Words::tr("whether it happened");
}

QString sideValue(const QString &field, const QString &value)
{
    if (field == u"end" && isLength(value))
        return length(value);
    if (field == u"start" || field == u"end")
        return Wording::date(value);
    if (field == u"part")
        return Wording::timeOfDay(value);
    if (field == u"status")
        return statusWord(value);
    if (field != u"amount")
        return value;
    if (!isSum(value))
        return value;
    const QString currency = value.section(u' ', 1);
    const QString low = value.section(u' ', 0, 0).section(u'~', 0, 0);
    const QString high = value.section(u' ', 0, 0).section(u'~', 1);
    Amount amount;
    amount.value = low.toDouble();
    if (!high.isEmpty())
        amount.max = high.toDouble();
    amount.currency = currency;
    return Wording::amount(amount);
}

QString of(const EventNews &news)
{
    switch (news.news) {
    case News::NewEvent:
        return Words::tr("New");
    case News::StatusChanged:
        return changed(Words::tr("Status"), statusWord(news.before), statusWord(news.after));
    case News::DayChanged:
        return changed(Words::tr("Day"), Wording::date(news.before), Wording::date(news.after));
    case News::PeopleChanged:
        return people(news);
    case News::Confirmed:
        return Words::tr("Confirmed by an independent article (%1 → %2)").arg(news.before, news.after);
    }
    return {};
}

QString of(const Doubt &doubt)
{
    switch (doubt.kind) {
    case Doubt::Kind::Rate:
        return Words::tr("The rate %1 is far from the %2 that %n other article(s) imply", nullptr,
                         doubt.others)
                   .arg(figure(doubt.said), figure(doubt.borneOut)) +
               u": "_s + doubt.arithmetic;
    case Doubt::Kind::Percentage:
        return Words::tr("%1 % is told, but %2").arg(figure(doubt.said), doubt.arithmetic);
    case Doubt::Kind::Multiple:
        return Words::tr("%1 times is told, but %2").arg(figure(doubt.said), doubt.arithmetic);
    case Doubt::Kind::Total:
        return Words::tr("A total of %1 is told, but %2").arg(figure(doubt.said), doubt.arithmetic);
    }
    return {};
}

QString sourceOf(const StoryArticle &article)
{
    QStringList parts;
    if (!article.published.value.isEmpty())
        parts << Wording::date(article.published.value);
    const QString &publisher = article.read->article.publisher;
    parts << (publisher.isEmpty() ? QFileInfo(article.read->article.path).fileName() : publisher);
    return parts.join(u" · "_s);
}

QString lineOf(const StoryEvent &event)
{
    return QStringList{Wording::of(event.type), Wording::period(event.start, event.end, event.part),
                       event.summary}
        .join(u" · "_s);
}

} // namespace Haengbo::StoryWords
