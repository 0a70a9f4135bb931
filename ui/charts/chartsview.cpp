// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsview.h"

#include "ui/style/wording.h"
#include "ui/timeline/textmeasure.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChartView>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsScene>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double readableWidth = 800; ///< of an export, before it is scaled to its size

} // namespace

ChartsView::ChartsView(Selection *selection, FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_filter(filter)
    , m_unit(addChoice(tr("Count by")))
    , m_split(addChoice(tr("Cut bars by")))
    , m_money(addChoice(tr("Sums of money")))
    , m_empty(new QLabel(this))
    , m_grid(new QWidget)
    , m_scroll(new QScrollArea(this))
    , m_pages(new QStackedLayout)
{
    setAccessibleName(tr("Charts"));
    for (const auto &[name, unit] :
         {std::pair(tr("Fitting steps"), -1), std::pair(tr("By day"), static_cast<int>(AxisUnit::Day)),
          std::pair(tr("By week"), static_cast<int>(AxisUnit::Week)),
          std::pair(tr("By month"), static_cast<int>(AxisUnit::Month)),
          std::pair(tr("By quarter"), static_cast<int>(AxisUnit::Quarter))})
        m_unit->addItem(name, unit);
    for (const auto &[name, by] :
         {std::pair(tr("Cut by status"), CountBy::Status), std::pair(tr("Cut by type"), CountBy::Type),
          std::pair(tr("Cut by person"), CountBy::Person)})
        m_split->addItem(name, static_cast<int>(by));
    m_empty->setAlignment(Qt::AlignCenter);
    auto *grid = m_cards = new QGridLayout(m_grid);
    grid->setContentsMargins(Theme::inside, 0, Theme::inside, Theme::inside);
    grid->setSpacing(Theme::inside);
    for (const QString &id : chartIds()) {
        auto *title = new QLabel(m_grid);
        title->setTextFormat(Qt::RichText);
        title->setAutoFillBackground(true);
        title->setContentsMargins(Theme::inside, Theme::inside, Theme::inside, 0);
        auto *view = new QChartView(m_grid);
        view->setFrameShape(QFrame::NoFrame);
        view->setRenderHint(QPainter::Antialiasing);
        view->setMinimumSize(260, 20 * fontMetrics().height());
        view->setMaximumHeight(26 * fontMetrics().height());
        auto *frame = new QWidget(m_grid);
        auto *card = new QVBoxLayout(frame);
        card->setContentsMargins({});
        card->setSpacing(0);
        card->addWidget(title);
        card->addWidget(view, 1);
        m_views[id] = {frame, title, view};
    }
    auto *choices = new QHBoxLayout;
    for (QComboBox *choice : {m_unit, m_split, m_money})
        choices->addWidget(choice);
    choices->addStretch(1);
    grid->addLayout(choices, 0, 0, 1, 2);
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
    connect(m_filter, &FilterState::filterChanged, this, &ChartsView::scheduleRebuild);
}

QComboBox *ChartsView::addChoice(const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    connect(choice, &QComboBox::currentIndexChanged, this, &ChartsView::scheduleRebuild);
    return choice;
}

void ChartsView::setStory(StoryPtr story)
{
    m_story = std::move(story);
    updateKinds();
    scheduleRebuild();
}

/// Offers the kinds of sums that the story holds; what was chosen stays chosen where it still occurs.
void ChartsView::updateKinds()
{
    const MoneyKind before = moneyKind();
    std::vector<EventId> all;
    for (int i = 0; m_story && i < static_cast<int>(m_story->events.size()); ++i)
        all.push_back({i});
    m_kinds = m_story ? moneyKinds(*m_story, all) : std::vector<MoneyKind>();
    const QSignalBlocker silent(m_money);
    m_money->clear();
    for (const MoneyKind &kind : m_kinds)
        m_money->addItem(tr("%1, %2", "kind of event, currency")
                             .arg(Wording::of(kind.type), Wording::currency(kind.currency)));
    m_money->setVisible(!m_kinds.empty());
    setMoneyKind(before);
}

void ChartsView::setMoneyKind(const MoneyKind &kind)
{
    const auto found = std::find(m_kinds.begin(), m_kinds.end(), kind);
    if (found != m_kinds.end())
        m_money->setCurrentIndex(static_cast<int>(found - m_kinds.begin()));
}

void ChartsView::setSplit(CountBy by) { m_split->setCurrentIndex(m_split->findData(static_cast<int>(by))); }

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
    const bool hasCharts = hasEvents && !counted().ofAnyTime.empty();
    const bool hasArticles = m_story && !m_story->articles.empty();
    m_empty->setText(
        hasEvents ? tr("The filter hides every event.\nTake back a filter to see events counted.")
        : hasArticles
            ? tr("No event was found.\nThe articles that are open tell of none.")
            : tr("Events are counted here by time, person, company and place.\nOpen articles to see them."));
    m_pages->setCurrentWidget(hasCharts ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!hasCharts)
        return;
    const Theme theme = Theme::of(palette());
    // Few charts are not drawn out to the height of the panel.
    m_cards->setRowStretch(static_cast<int>(m_views.size()), 1);
    int cell = 0;
    for (const QString &id : chartIds()) {
        const auto &[card, title, view] = m_views[id];
        const StatusChartData shown = dataOf(id);
        // Where nobody is named and no sum is told there is no chart, and no hole in its place.
        card->setVisible(shown.bars() > 0);
        m_cards->removeWidget(card);
        if (shown.bars() == 0)
            continue;
        m_cards->addWidget(card, 1 + cell / 2, cell % 2);
        m_cards->setRowStretch(1 + cell / 2, 0);
        ++cell;
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
    } else if (id == u"outlets") {
        const auto outlets = countByOutlet(*m_story, counted().accepted, mostBars);
        if (static_cast<std::size_t>(bar) >= outlets.size())
            return;
        const std::set<ArticleId> &articles = outlets[static_cast<std::size_t>(bar)].articles;
        filter.articles = filter.articles == articles ? std::set<ArticleId>() : articles;
    } else {
        const EntityId entity = entityOfBar(id, static_cast<std::size_t>(bar));
        if (!entity.isValid())
            return;
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
    StatusChartData shown = dataOf(id, theme);
    const double scale = size.width() / readableWidth;
    const QPaintEngine *engine = painter.paintEngine();
    if (engine != nullptr && engine->type() == QPaintEngine::Raster)
        shown.scale = scale * painter.transform().m11();
    const QFont plain = fontForPictures(font());
    QGraphicsScene scene;
    QChart *chart = makeStatusChart(shown, theme, plain, readableWidth - 120);
    scene.addItem(chart);
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
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(QRectF(margin, margin, paper.width() - 2 * margin, lineHeight), Qt::AlignLeft,
                     shown.title);
    painter.setFont(plain);
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(margin, margin + lineHeight, paper.width() - 2 * margin, lineHeight),
                     Qt::AlignLeft, shown.note);
    painter.restore();
}

} // namespace Haengbo
