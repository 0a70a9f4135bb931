// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/filterbar.h"

#include "ui/filters/chiprow.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Haengbo {

FilterBar::FilterBar(FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 8, 2);
    row->setSpacing(4);
    buildStatuses(row);
    m_more = new QToolButton(this);
    m_more->setText(tr("Filters"));
    m_more->setToolTip(tr("More filters, and those you saved"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    row->addWidget(m_more);
    m_chips = new ChipRow(this);
    row->addWidget(m_chips, 1);
    connect(m_filter, &FilterState::filterChanged, this, &FilterBar::showFilter);
    showFilter();
}

void FilterBar::buildStatuses(QHBoxLayout *row)
{
    for (int i = 0; i < 4; ++i) {
        const auto status = static_cast<Status>(i);
        auto *button = new QToolButton(this);
        button->setText(Wording::of(status));
        button->setIcon(statusIcon(status));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolTip(tr("Show or hide: %1").arg(Wording::of(status)));
        connect(button, &QToolButton::toggled, this, [this, status](bool on) {
            Filter changed = m_filter->filter();
            if (on)
                changed.hiddenStatuses.erase(status);
            else
                changed.hiddenStatuses.insert(status);
            m_filter->setFilter(changed);
        });
        m_statuses[static_cast<std::size_t>(i)] = button;
        row->addWidget(button);
    }
}

QIcon FilterBar::statusIcon(Status status) const
{
    const Theme theme = Theme::of(palette());
    const StatusStyle style = StatusStyle::of(status, theme.event, theme);
    QPixmap pixmap(QSize(16, 16) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.color, 1.5, style.pen));
    painter.setBrush(style.filled ? QBrush(style.color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(3, 3, 10, 10));
    if (style.struckThrough)
        painter.drawLine(QPointF(1, 15), QPointF(15, 1));
    return pixmap;
}

void FilterBar::setStory(StoryPtr story)
{
    m_story = std::move(story);
    showFilter();
}

void FilterBar::showFilter()
{
    const Filter &filter = m_filter->filter();
    for (int i = 0; i < 4; ++i)
        m_statuses[static_cast<std::size_t>(i)]->setChecked(
            !filter.hiddenStatuses.contains(static_cast<Status>(i)));
    std::vector<ChipRow::Chip> chips;
    const auto chip = [&](const QString &words, auto change) {
        Filter without = filter;
        change(without);
        chips.push_back({words, [this, without] { m_filter->setFilter(without); }});
    };
    if (!filter.text.isEmpty())
        chip(tr("‘%1’").arg(filter.text), [](Filter &f) { f.text.clear(); });
    if (filter.from || filter.to) {
        const QString from = filter.from ? Wording::date(filter.from->toString(Qt::ISODate)) : QString();
        const QString to = filter.to ? Wording::date(filter.to->toString(Qt::ISODate)) : QString();
        chip(tr("%1 – %2").arg(from, to), [](Filter &f) { f.from.reset(), f.to.reset(); });
    }
    for (const EventType type : filter.eventTypes)
        chip(Wording::of(type), [type](Filter &f) { f.eventTypes.erase(type); });
    for (const RelationType type : filter.relationTypes)
        chip(Wording::of(type), [type](Filter &f) { f.relationTypes.erase(type); });
    for (const EntityId entity : filter.entities) {
        if (m_story && entity.value < static_cast<int>(m_story->entities.size()))
            chip((*m_story)[entity].name, [entity](Filter &f) { f.entities.erase(entity); });
    }
    if (!filter.articles.empty())
        chip(tr("%n article(s)", nullptr, static_cast<int>(filter.articles.size())),
             [](Filter &f) { f.articles.clear(); });
    for (const QString &outlet : filter.outlets)
        chip(outlet.isEmpty() ? tr("outlet not known") : outlet,
             [outlet](Filter &f) { f.outlets.erase(outlet); });
    if (filter.confirmedOnly)
        chip(tr("only confirmed"), [](Filter &f) { f.confirmedOnly = false; });
    if (filter.onlyEvents)
        chip(tr("only what is new"), [](Filter &f) { f.onlyEvents.reset(); });
    if (filter.undatedOnly)
        chip(tr("without a date"), [](Filter &f) { f.undatedOnly = false; });
    m_chips->setChips(std::move(chips));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    for (int i = 0; i < 4; ++i)
        m_statuses[static_cast<std::size_t>(i)]->setIcon(statusIcon(static_cast<Status>(i)));
}

} // namespace Haengbo
