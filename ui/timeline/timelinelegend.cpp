// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelegend.h"

#include "ui/style/wording.h"
#include "ui/timeline/eventsymbol.h"

#include <QPainter>
#include <QStaticText>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

TimelineLegend::TimelineLegend(const TimelineIndex &index, const TimelineMetrics &metrics,
                               const TimelineFonts &fonts)
    : m_metrics(metrics)
    , m_fonts(fonts)
{
    const auto add = [this](Item item) {
        item.width = m_metrics.symbol + Theme::step + m_fonts.small.width(item.words);
        m_items.push_back(std::move(item));
    };
    for (const Status status : {Status::Occurred, Status::Scheduled, Status::Possible, Status::Negated})
        add({true, status, EventType::Other, Wording::of(status), 0});
    const auto &occurs = index.hasType();
    for (std::size_t i = 0; i < occurs.size(); ++i) {
        const auto type = static_cast<EventType>(i);
        if (occurs[i] && type != EventType::Other)
            add({false, Status::Occurred, type, Wording::of(type), 0});
    }
}

std::vector<TimelineLegend::Place> TimelineLegend::places(double width) const
{
    std::vector<Place> places;
    Place next;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        // Signs of types stand a little apart from the statuses.
        if (i > 0 && m_items[i - 1].isStatus != m_items[i].isStatus && next.x > 0)
            next.x += Theme::between;
        if (next.x > 0 && next.x + m_items[i].width > width)
            next = {next.row + 1, 0};
        places.push_back(next);
        next.x += m_items[i].width + Theme::between;
    }
    return places;
}

int TimelineLegend::rows(double width) const { return places(width).back().row + 1; }

void TimelineLegend::paint(QPainter &painter, const QRectF &area, const QColor &color,
                           const Theme &theme) const
{
    const std::vector<Place> all = places(area.width());
    const double row = m_metrics.rowHeight;
    const int fitting = std::max(1, static_cast<int>((area.height() + 1) / row));
    const auto words = [&](double x, double middle, const QString &text) {
        painter.setPen(theme.mutedText);
        painter.setFont(m_fonts.small.font());
        const QStaticText &prepared = m_fonts.small.prepared(text, m_fonts.small.width(text));
        painter.drawStaticText(QPointF(x, middle - prepared.size().height() / 2), prepared);
    };
    const auto endOf = [&](std::size_t i) { return all[i].x + m_items[i].width + Theme::step; };
    const QString more = u"…"_s;
    std::size_t shown = 0;
    while (shown < all.size() && all[shown].row < fitting)
        ++shown;
    if (shown < all.size()) {
        // The last one gives its place to the dots where both do not fit.
        if (shown > 1 && endOf(shown - 1) + m_fonts.small.width(more) > area.width())
            --shown;
        words(area.left() + endOf(shown - 1), area.top() + (all[shown - 1].row + 0.5) * row, more);
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const double left = area.left() + all[i].x;
        const double middle = area.top() + (all[i].row + 0.5) * row;
        const QPointF center(left + m_metrics.symbol / 2, middle);
        if (m_items[i].isStatus)
            EventSymbol::draw(painter, center, m_metrics.symbol - 2, EventType::Other, m_items[i].status,
                              color, theme);
        else
            EventSymbol::drawSign(painter, center, m_metrics.symbol, m_items[i].type, theme.mutedText);
        words(left + m_metrics.symbol + Theme::step, middle, m_items[i].words);
    }
}

} // namespace Haengbo
