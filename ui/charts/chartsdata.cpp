// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that the charts show.
#include "ui/charts/chartsview.h"

#include "ui/style/wording.h"
#include "ui/timeline/paintingtools.h"
#include "ui/timeline/timelinewords.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int mostBuckets = 400;     ///< bars in a chart over time
constexpr std::size_t mostParts = 5; ///< that a bar is cut into, besides the others

EntityKind kindOf(const QString &id)
{
    return id == u"people"   ? EntityKind::Person
           : id == u"places" ? EntityKind::Place
                             : EntityKind::Organization;
}

/// Steps of one colour that stay apart in print and for the colour-blind; the others in the palest.
QColor stepOf(const QColor &color, const QColor &background, std::size_t step)
{
    static constexpr std::array shares{1.0, 0.76, 0.56, 0.4, 0.26, 0.14};
    return mixed(color, background, shares[std::min(step, shares.size() - 1)]);
}

/// What happened, what is planned and what is only possible are said apart: they are no sum.
QString sumInWords(const MoneySum &sum, const MoneyKind &kind)
{
    QStringList parts;
    for (const Status status : {Status::Occurred, Status::Scheduled, Status::Possible}) {
        Amount amount;
        amount.value = sum.sums[static_cast<std::size_t>(status)];
        amount.currency = kind.currency;
        if (amount.value <= 0)
            continue;
        const QString words = Wording::amount(amount);
        parts << (status == Status::Occurred ? words : u"%1 %2"_s.arg(Wording::of(status), words));
    }
    const QString all = parts.join(u" + "_s);
    return sum.isLeast ? ChartsView::tr("at least %1").arg(all) : all;
}

} // namespace

QStringList ChartsView::chartIds() const
{
    return {u"time"_s, u"people"_s, u"companies"_s, u"places"_s, u"money"_s, u"outlets"_s};
}

QString ChartsView::chartTitle(const QString &id) const
{
    if (id == u"time")
        return tr("Events over time");
    if (id == u"people")
        return tr("Most named people");
    if (id == u"companies")
        return tr("Most named companies");
    if (id == u"places")
        return tr("Most named places");
    if (id == u"money")
        return tr("Sums of money by company");
    return id == u"outlets" ? tr("Reports by outlet") : QString();
}

MoneyKind ChartsView::moneyKind() const
{
    const int chosen = m_money->currentIndex();
    return chosen >= 0 && chosen < static_cast<int>(m_kinds.size())
               ? m_kinds[static_cast<std::size_t>(chosen)]
               : MoneyKind();
}

TimeBuckets ChartsView::buckets() const { return buckets(counted().ofAnyTime); }

/// \a events in the steps that suit all of them.
TimeBuckets ChartsView::buckets(const std::vector<EventId> &events) const
{
    const auto range = overviewPeriod(beginningsOf(*m_story, counted().ofAnyTime));
    if (!range)
        return {};
    const int chosen = m_unit->currentData().toInt();
    const AxisUnit finest = bucketUnit(*range, mostBuckets);
    const AxisUnit unit =
        chosen < 0 ? bucketUnit(*range, 40) : std::min(static_cast<AxisUnit>(chosen), finest);
    return countByTime(*m_story, events, unit, *range);
}

StatusChartData ChartsView::dataOf(const QString &id) const { return dataOf(id, Theme::of(palette())); }

StatusChartData ChartsView::dataOf(const QString &id, const Theme &theme) const
{
    StatusChartData shown;
    shown.title = chartTitle(id);
    if (!m_story || shown.title.isEmpty())
        return shown;
    shown.isHorizontal = id != u"time";
    if (id == u"time") {
        shown.color = theme.event;
        fillTime(&shown, theme);
    } else if (id == u"money") {
        shown.color = theme.money;
        fillMoney(&shown);
    } else if (id == u"outlets") {
        shown.color = theme.event;
        fillOutlets(&shown);
    } else {
        shown.color = theme.colorOf(kindOf(id));
        for (const EntityCounts &counts : countByEntity(*m_story, counted().accepted, kindOf(id), mostBars)) {
            shown.labels.push_back((*m_story)[counts.entity].name);
            shown.counts.push_back(counts.counts);
        }
    }
    return shown;
}

void ChartsView::fillTime(StatusChartData *shown, const Theme &theme) const
{
    const TimeBuckets all = buckets();
    shown->counts = all.counts;
    for (std::size_t i = 0; i < all.counts.size(); ++i)
        shown->labels.push_back(TimelineWords::span(all.unit, all.edges[i]));
    const int left = all.before + all.after + all.tooWide;
    if (left > 0)
        shown->note =
            tr("%n events lie outside of these bars or are dated too vaguely for one", nullptr, left);
    const auto by = static_cast<CountBy>(m_split->currentData().toInt());
    if (by == CountBy::Status)
        return;
    const QColor color = by == CountBy::Person ? theme.person : theme.event;
    for (const EventPart &part : partsOf(*m_story, counted().ofAnyTime, by, mostParts)) {
        ChartPart bars{by == CountBy::Person ? tr("Others or nobody") : tr("Others"), {}, {}};
        if (const auto *type = std::get_if<EventType>(&part.what))
            bars.name = Wording::of(*type);
        else if (const auto *person = std::get_if<EntityId>(&part.what))
            bars.name = (*m_story)[*person].name;
        bars.color = stepOf(color, theme.background, shown->parts.size());
        for (const StatusCounts &counts : buckets(part.events).counts)
            bars.values.push_back(counts[0] + counts[1] + counts[2] + counts[3]);
        shown->parts.push_back(std::move(bars));
    }
}

void ChartsView::fillMoney(StatusChartData *shown) const
{
    const MoneyKind kind = moneyKind();
    const MoneySums sums = sumsByCompany(*m_story, counted().accepted, kind, mostBars);
    for (const MoneySum &company : sums.companies) {
        shown->labels.push_back(
            u"%1 · %2"_s.arg((*m_story)[company.company].name, sumInWords(company, kind)));
        shown->sums.push_back(company.sums);
    }
    if (m_kinds.empty())
        return;
    QStringList notes{tr("%1, in %2; each company taking part counts the whole sum")
                          .arg(Wording::of(kind.type), Wording::currency(kind.currency))};
    if (sums.leftOut > 0)
        notes << tr("%n upper bounds or sums called off are left out", nullptr, sums.leftOut);
    shown->note = notes.join(u"; ");
}

void ChartsView::fillOutlets(StatusChartData *shown) const
{
    for (const OutletCounts &outlet : countByOutlet(*m_story, counted().accepted, mostBars)) {
        shown->labels.push_back(outlet.outlet.isEmpty() ? tr("Outlet unknown") : outlet.outlet);
        shown->counts.push_back(outlet.counts);
    }
}

/// Whom a bar stands for; nobody for a bar that there is not.
EntityId ChartsView::entityOfBar(const QString &id, std::size_t bar) const
{
    if (id == u"money") {
        const MoneySums sums = sumsByCompany(*m_story, counted().accepted, moneyKind(), mostBars);
        return bar < sums.companies.size() ? sums.companies[bar].company : EntityId();
    }
    const auto entities = countByEntity(*m_story, counted().accepted, kindOf(id), mostBars);
    return bar < entities.size() ? entities[bar].entity : EntityId();
}

/// Asked for only when bars are: most of the time the charts are hidden.
const ChartsView::Counted &ChartsView::counted() const
{
    if (!m_counted) {
        Filter filter = m_filter->filter();
        m_counted.emplace();
        m_counted->accepted = acceptedEvents(filter, *m_story);
        filter.from.reset();
        filter.to.reset();
        m_counted->ofAnyTime = acceptedEvents(filter, *m_story);
    }
    return *m_counted;
}

} // namespace Haengbo
