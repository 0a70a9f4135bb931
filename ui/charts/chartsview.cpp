// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsview.h"

#include "ui/timeline/timelinewords.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsScene>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr std::size_t mostBars = 12;  ///< names in a chart
constexpr int mostBuckets = 400;      ///< bars in a chart over time
constexpr double readableWidth = 800; ///< of an export, before it is scaled to its size

EntityKind kindOf(const QString &id)
{
    return id == u"people"   ? EntityKind::Person
           : id == u"places" ? EntityKind::Place
                             : EntityKind::Organization;
}

} // namespace

ChartsView::ChartsView(Selection *selection, FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
    , m_unit(new QComboBox(this))
    , m_empty(new QLabel(this))
    , m_grid(new QWidget)
    , m_scroll(new QScrollArea(this))
    , m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Charts"));
    m_unit->setAccessibleName(tr("Count by"));
    for (const auto &[name, unit] :
         {std::pair(tr("Fitting steps"), -1), std::pair(tr("By day"), static_cast<int>(AxisUnit::Day)),
          std::pair(tr("By week"), static_cast<int>(AxisUnit::Week)),
          std::pair(tr("By month"), static_cast<int>(AxisUnit::Month)),
          std::pair(tr("By quarter"), static_cast<int>(AxisUnit::Quarter))})
        m_unit->addItem(name, unit);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(
        tr("Events are counted here by time, person, company and place.\nOpen articles to see them."));
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(Theme::inside, 0, Theme::inside, Theme::inside);
    grid->setSpacing(Theme::inside);
    int cell = 0;
    for (const QString &id : chartIds()) {
        auto *title = new QLabel(m_grid);
        title->setTextFormat(Qt::RichText);
        title->setAutoFillBackground(true);
        title->setContentsMargins(Theme::inside, Theme::inside, Theme::inside, 0);
        auto *view = new QChartView(m_grid);
        view->setFrameShape(QFrame::NoFrame);
        view->setRenderHint(QPainter::Antialiasing);
        view->setMinimumSize(260, 20 * fontMetrics().height());
        auto *card = new QVBoxLayout;
        card->setSpacing(0);
        card->addWidget(title);
        card->addWidget(view, 1);
        grid->addLayout(card, 1 + cell / 2, cell % 2);
        m_views[id] = {title, view};
        ++cell;
    }
    grid->addWidget(m_unit, 0, 0, Qt::AlignLeft);
    m_pages->addWidget(m_empty);
    // In a low panel charts are scrolled through: squeezed, their names would find no room.
    m_scroll->setWidget(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(m_scroll);
    setLayout(m_pages);
    m_resized.setSingleShot(true);
    m_resized.setInterval(80);
    connect(&m_resized, &QTimer::timeout, this, &ChartsView::scheduleRebuild);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ChartsView::scheduleRebuild);
    connect(m_filter, &FilterState::filterChanged, this, &ChartsView::scheduleRebuild);
}

void ChartsView::setStory(StoryPtr story)
{
    m_story = std::move(story);
    scheduleRebuild();
}

QStringList ChartsView::chartIds() const { return {u"time"_s, u"people"_s, u"companies"_s, u"places"_s}; }

QString ChartsView::chartTitle(const QString &id) const
{
    if (id == u"time")
        return tr("Events over time");
    if (id == u"people")
        return tr("Most named people");
    if (id == u"companies")
        return tr("Most named companies");
    return id == u"places" ? tr("Most named places") : QString();
}

TimeBuckets ChartsView::buckets() const
{
    std::vector<Minutes> firsts;
    for (const EventId id : counted().ofAnyTime) {
        if (const EventTime time = eventTime((*m_story)[id]); time.isDated())
            firsts.push_back(time.first);
    }
    std::sort(firsts.begin(), firsts.end());
    const auto range = mainPeriod(firsts);
    if (!range)
        return {};
    const int chosen = m_unit->currentData().toInt();
    const AxisUnit finest = bucketUnit(*range, mostBuckets);
    const AxisUnit unit =
        chosen < 0 ? bucketUnit(*range, 40) : std::min(static_cast<AxisUnit>(chosen), finest);
    return countByTime(*m_story, counted().ofAnyTime, unit, *range);
}

std::vector<EntityCounts> ChartsView::entitiesOf(const QString &id) const
{
    return countByEntity(*m_story, counted().accepted, kindOf(id), mostBars);
}

StatusChartData ChartsView::dataOf(const QString &id) const
{
    StatusChartData shown;
    shown.title = chartTitle(id);
    if (!m_story || shown.title.isEmpty())
        return shown;
    const Theme theme = Theme::of(palette());
    if (id != u"time") {
        shown.isHorizontal = true;
        shown.color = theme.colorOf(kindOf(id));
        for (const EntityCounts &counts : entitiesOf(id)) {
            shown.labels.push_back((*m_story)[counts.entity].name);
            shown.counts.push_back(counts.counts);
        }
        return shown;
    }
    const TimeBuckets counted = buckets();
    shown.color = theme.event;
    shown.counts = counted.counts;
    for (std::size_t i = 0; i < counted.counts.size(); ++i)
        shown.labels.push_back(TimelineWords::span(counted.unit, counted.edges[i]));
    const int left = counted.before + counted.after + counted.tooWide;
    if (left > 0)
        shown.note = tr("%n are too far away or too vague for a bar", nullptr, left);
    return shown;
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

void ChartsView::scheduleRebuild()
{
    m_isStale = true;
    m_counted.reset();
    if (isVisible())
        rebuild();
}

void ChartsView::showEvent(QShowEvent *)
{
    if (m_isStale)
        rebuild();
}

void ChartsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_resized.start();
}

void ChartsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        scheduleRebuild();
    QWidget::changeEvent(event);
}

void ChartsView::rebuild()
{
    m_isStale = false;
    const bool hasEvents = m_story && !m_story->events.empty();
    m_pages->setCurrentWidget(hasEvents ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!hasEvents)
        return;
    const Theme theme = Theme::of(palette());
    for (const auto &[id, card] : m_views) {
        const auto &[title, view] = card;
        const StatusChartData shown = dataOf(id);
        QPalette colors = palette();
        colors.setColor(QPalette::Window, theme.background);
        title->setPalette(colors);
        title->setText(u"<b>%1</b> <span style='color:%2'>%3</span>"_s.arg(
            shown.title, theme.mutedText.name(), shown.note));
        QChart *chart = makeStatusChart(shown, theme, font(), view->width() - 64);
        QChart *before = view->chart();
        view->setBackgroundBrush(theme.background);
        view->setChart(chart);
        view->setAccessibleName(chartTitle(id));
        delete before;
        connect(barsOf(chart), &QAbstractBarSeries::clicked, this,
                // Later: the click comes from the chart that filtering replaces.
                [this, name = id, shown](int position) {
                    const auto bar = static_cast<int>(shown.barAt(static_cast<std::size_t>(position)));
                    QMetaObject::invokeMethod(
                        this, [this, name, bar] { clickBar(name, bar); }, Qt::QueuedConnection);
                });
    }
}

void ChartsView::clickBar(const QString &id, int bar)
{
    Filter filter = m_filter->filter();
    if (!m_story || bar < 0)
        return;
    if (id == u"time") {
        const TimeBuckets counted = buckets();
        if (static_cast<std::size_t>(bar) >= counted.counts.size())
            return;
        const QDate first = dayOf(counted.edges[static_cast<std::size_t>(bar)]);
        const QDate last = dayOf(counted.edges[static_cast<std::size_t>(bar) + 1] - 1);
        const bool isOn = filter.from == first && filter.to == last;
        filter.from = isOn ? std::nullopt : std::optional(first);
        filter.to = isOn ? std::nullopt : std::optional(last);
    } else {
        const std::vector<EntityCounts> entities = entitiesOf(id);
        if (static_cast<std::size_t>(bar) >= entities.size())
            return;
        const EntityId entity = entities[static_cast<std::size_t>(bar)].entity;
        const bool isOn = filter.entities == std::set{entity};
        filter.entities = isOn ? std::set<EntityId>() : std::set{entity};
        m_selection->select(entity);
    }
    m_filter->setFilter(filter);
}

void ChartsView::exportChart(const QString &id, QPainter &painter, const QSize &size,
                             const Theme &theme) const
{
    if (!chartIds().contains(id))
        return;
    StatusChartData shown = dataOf(id);
    shown.color = id == u"time" ? theme.event : theme.colorOf(kindOf(id));
    QGraphicsScene scene;
    QChart *chart = makeStatusChart(shown, theme, font(), readableWidth - 120);
    scene.addItem(chart);
    const double scale = size.width() / readableWidth;
    const QSizeF paper(readableWidth, size.height() / scale);
    constexpr double margin = Theme::exportMargin;
    const double lineHeight = QFontMetricsF(font()).height();
    const double header = lineHeight * (shown.note.isEmpty() ? 1.6 : 2.6);
    chart->setGeometry(
        QRectF(margin, margin + header, paper.width() - 2 * margin, paper.height() - 2 * margin - header));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), QSizeF(size)), theme.background);
    scene.render(&painter, QRectF(QPointF(), QSizeF(size)), QRectF(QPointF(), paper));
    painter.scale(scale, scale);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(QRectF(margin, margin, paper.width() - 2 * margin, lineHeight), Qt::AlignLeft,
                     shown.title);
    painter.setFont(font());
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(margin, margin + lineHeight, paper.width() - 2 * margin, lineHeight),
                     Qt::AlignLeft, shown.note);
    painter.restore();
}

} // namespace Haengbo
