// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlegend.h"

#include "model/layout/graphties.h"
#include "ui/graph/graphsymbols.h"
#include "ui/graph/graphwording.h"
#include "ui/style/wording.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double entryGap = 14;
constexpr double lineGap = 2;
constexpr double groupGap = 12; ///< more, between kinds, ties and statuses

bool isLine(const GraphLegendEntry &entry)
{
    return entry.kind == GraphLegendEntry::Kind::Status || entry.kind == GraphLegendEntry::Kind::New;
}

double sampleWidth(const GraphLegendEntry &entry) { return isLine(entry) ? 34 : 18; }

QString wordsAndCount(const GraphLegendEntry &entry)
{
    return isLine(entry) ? entry.words() : u"%1 %2"_s.arg(entry.words()).arg(entry.count);
}

/// A switch that looks like its entry.
class LegendSwitch : public QAbstractButton
{
public:
    LegendSwitch(const GraphLegendEntry &entry, QWidget *parent)
        : QAbstractButton(parent)
        , m_entry(entry)
    {
        const bool isSwitch = entry.kind != GraphLegendEntry::Kind::New;
        setEnabled(isSwitch);
        setCheckable(isSwitch);
        setChecked(entry.isShown);
        setFocusPolicy(isSwitch ? Qt::TabFocus : Qt::NoFocus);
        setText(entry.words());
        setAccessibleName(wordsAndCount(entry));
        if (!isSwitch)
            return;
        setCursor(Qt::PointingHandCursor);
        setToolTip(entry.isShown ? GraphLegend::tr("Shown; click to hide")
                                 : GraphLegend::tr("Hidden; click to show"));
    }
    QSize sizeHint() const override
    {
        const QSizeF size = legendEntrySize(m_entry, font());
        return {static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme theme = Theme::of(palette());
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.accent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
        paintLegendEntry(painter, m_entry, {0, 0}, font(), theme);
        if (underMouse()) {
            painter.setPen(theme.mutedText);
            painter.drawLine(rect().left() + static_cast<int>(sampleWidth(m_entry)) + 8, rect().bottom() - 2,
                             rect().right() - 4, rect().bottom() - 2);
        }
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    GraphLegendEntry m_entry;
};

void addKinds(const Story &story, const std::vector<GraphTie> &ties, const GraphOptions &options,
              std::vector<GraphLegendEntry> &entries)
{
    std::vector<char> isTied(story.entities.size(), 0);
    for (const GraphTie &tie : ties) {
        isTied[static_cast<std::size_t>(tie.source.value)] = 1;
        isTied[static_cast<std::size_t>(tie.target.value)] = 1;
    }
    std::map<EntityKind, int> counts;
    for (std::size_t i = 0; i < isTied.size(); ++i)
        counts[story.entities[i].kind] += isTied[i];
    for (const EntityKind kind :
         {EntityKind::Organization, EntityKind::Person, EntityKind::Place, EntityKind::Product}) {
        if (counts[kind] == 0)
            continue;
        GraphLegendEntry entry;
        entry.node = kind;
        entry.count = counts[kind];
        entry.isShown = kind != EntityKind::Person || options.people;
        entries.push_back(entry);
    }
}

} // namespace

QString GraphLegendEntry::words() const
{
    switch (kind) {
    case Kind::Node:
        return Wording::of(node);
    case Kind::Tie:
        return GraphWording::tie(tie, type);
    case Kind::Status:
        return Wording::of(status);
    case Kind::New:
        return GraphLegend::tr("new in this time");
    }
    return {};
}

std::vector<GraphLegendEntry> legendOf(const Story &story, const Filter &filter, const GraphOptions &options)
{
    const std::vector<GraphTie> all = tiesOf(story, {}, options);
    std::vector<GraphLegendEntry> entries;
    addKinds(story, all, options, entries);
    std::map<std::pair<TieKind, RelationType>, int> ties;
    std::map<Status, int> statuses;
    for (const GraphTie &tie : all) {
        ++ties[{tie.edge.tie, tie.edge.type}];
        if (tie.edge.tie != TieKind::Affiliation)
            ++statuses[tie.edge.status];
    }
    for (const auto &[kind, count] : ties) {
        GraphLegendEntry entry;
        entry.kind = GraphLegendEntry::Kind::Tie;
        entry.tie = kind.first;
        entry.type = kind.second;
        entry.count = count;
        entry.isShown = entry.tie != TieKind::Relation || filter.relationTypes.empty() ||
                        filter.relationTypes.contains(entry.type);
        if (entry.tie == TieKind::Relation || entry.tie == TieKind::Meeting)
            entries.push_back(entry);
    }
    for (const auto &[status, count] : statuses) {
        GraphLegendEntry entry;
        entry.kind = GraphLegendEntry::Kind::Status;
        entry.status = status;
        entry.count = count;
        entry.isShown = !filter.hiddenStatuses.contains(status);
        entries.push_back(entry);
    }
    if (filter.from && !all.empty()) {
        GraphLegendEntry entry;
        entry.kind = GraphLegendEntry::Kind::New;
        entries.push_back(entry);
    }
    return entries;
}

QSizeF legendEntrySize(const GraphLegendEntry &entry, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return {4 + sampleWidth(entry) + 4 + metrics.horizontalAdvance(wordsAndCount(entry)) + 4,
            std::max(22.0, metrics.height() + 4)};
}

LegendLines legendLines(const std::vector<GraphLegendEntry> &entries, double width, const QFont &font)
{
    LegendLines lines;
    QPointF corner;
    double lineHeight = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const QSizeF size = legendEntrySize(entries[i], font);
        if (i > 0 && entries[i].kind != entries[i - 1].kind)
            corner.rx() += groupGap;
        if (corner.x() > 0 && corner.x() + size.width() > width)
            corner = {0, corner.y() + lineHeight + lineGap};
        lines.corners.push_back(corner);
        corner.rx() += size.width() + entryGap - 8;
        lineHeight = size.height();
        lines.height = corner.y() + lineHeight;
    }
    return lines;
}

void paintLegendEntry(QPainter &painter, const GraphLegendEntry &entry, QPointF corner, const QFont &font,
                      const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QSizeF size = legendEntrySize(entry, font);
    const double middle = corner.y() + size.height() / 2;
    const QPointF left(corner.x() + 4, middle);
    const double width = sampleWidth(entry);
    const QPointF centre = left + QPointF(width / 2, 0);
    if (!entry.isShown)
        painter.setOpacity(0.4);
    switch (entry.kind) {
    case GraphLegendEntry::Kind::Node: {
        const QColor color = theme.colorOf(entry.node);
        GraphSymbols::paintMark(painter, entry.node, centre, 6, entry.isShown ? color : theme.background,
                                color);
        break;
    }
    case GraphLegendEntry::Kind::Tie:
        GraphSymbols::paintTie(painter, entry.tie, entry.type, centre, 14,
                               entry.tie == TieKind::Meeting ? theme.person : theme.event);
        break;
    case GraphLegendEntry::Kind::Status: {
        const QColor color = StatusStyle::of(entry.status, theme.event, theme).color;
        const QPointF end = left + QPointF(width - 2, 0);
        GraphSymbols::paintLine(painter, left, (left + end) / 2, end, {color, 1.6, entry.status, false}, true,
                                theme.background);
        break;
    }
    case GraphLegendEntry::Kind::New:
        break;
    }
    if (entry.kind == GraphLegendEntry::Kind::New) {
        painter.setPen(QPen(GraphSymbols::glowOf(theme), 8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(left + QPointF(4, 0), left + QPointF(width - 6, 0));
        painter.setPen(QPen(theme.event, 1.6));
        painter.drawLine(left, left + QPointF(width - 2, 0));
    }
    painter.setOpacity(1);
    QFont words = font;
    words.setStrikeOut(!entry.isShown);
    painter.setFont(words);
    painter.setPen(entry.isShown ? theme.text : theme.mutedText);
    const QFontMetricsF metrics(words);
    painter.drawText(QPointF(left.x() + width + 4, middle + (metrics.ascent() - metrics.descent()) / 2),
                     wordsAndCount(entry));
    painter.restore();
}

GraphLegend::GraphLegend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend of the graph"));
}

void GraphLegend::setEntries(const std::vector<GraphLegendEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    const auto focused = std::find_if(m_buttons.begin(), m_buttons.end(),
                                      [](const QAbstractButton *button) { return button->hasFocus(); });
    const std::ptrdiff_t focus = focused == m_buttons.end() ? -1 : focused - m_buttons.begin();
    for (QAbstractButton *button : m_buttons) {
        button->hide();
        button->deleteLater(); // one of them is the sender
    }
    m_buttons.clear();
    for (const GraphLegendEntry &entry : m_entries) {
        auto *button = new LegendSwitch(entry, this);
        connect(button, &QAbstractButton::clicked, this, [this, entry] { emit switched(entry); });
        button->show();
        m_buttons.push_back(button);
    }
    if (focus >= 0 && focus < static_cast<std::ptrdiff_t>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(focus)]->setFocus();
    arrange();
    updateGeometry();
}

QSize GraphLegend::sizeHint() const { return {400, heightForWidth(std::max(width(), 400))}; }

QSize GraphLegend::minimumSizeHint() const { return {120, 0}; }

int GraphLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(legendLines(m_entries, width, font()).height));
}

void GraphLegend::resizeEvent(QResizeEvent *) { arrange(); }

void GraphLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        arrange();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void GraphLegend::arrange()
{
    const LegendLines lines = legendLines(m_entries, width(), font());
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setGeometry(QRect(lines.corners[i].toPoint(), m_buttons[i]->sizeHint()));
}

} // namespace Haengbo
