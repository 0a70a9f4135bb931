// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lanes as people arrange them: by what they are cut, their order, which are collapsed.
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace Haengbo {

namespace {

constexpr std::array allLanes{TimelineLanes::Person, TimelineLanes::Organization, TimelineLanes::Place,
                              TimelineLanes::Type,   TimelineLanes::Article,      TimelineLanes::None};
constexpr std::array allOrders{LaneOrder::Fitting, LaneOrder::Count, LaneOrder::FirstEvent,
                               LaneOrder::ByHand};

} // namespace

void TimelineView::buildLaneMenu()
{
    delete m_laneButton->menu();
    auto *menu = new QMenu(m_laneButton);
    auto *kinds = new QActionGroup(menu);
    for (const TimelineLanes by : allLanes) {
        QAction *action = kinds->addAction(menu->addAction(TimelineWords::lanes(by)));
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        connect(action, &QAction::triggered, this, [this, by] { setLaneBy(by); });
    }
    kinds->setObjectName(QStringLiteral("kinds"));
    menu->addSeparator();
    fillOrderMenu(menu);
    m_laneButton->setMenu(menu);
}

void TimelineView::fillOrderMenu(QMenu *menu)
{
    auto *orders = new QActionGroup(menu);
    for (const LaneOrder order : allOrders) {
        QAction *action = orders->addAction(menu->addAction(TimelineWords::order(order)));
        action->setCheckable(true);
        action->setChecked(order == m_rules.order);
        action->setData(static_cast<int>(order));
        connect(action, &QAction::triggered, this, [this, order] { setLaneOrder(order); });
    }
    orders->setObjectName(QStringLiteral("orders"));
    menu->addSeparator();
    menu->addAction(tr("Collapse all lanes"), this, [this] { setAllCollapsed(true); });
    menu->addAction(tr("Open all lanes"), this, [this] { setAllCollapsed(false); });
}

void TimelineView::updateLaneMenu()
{
    for (const auto *group : m_laneButton->menu()->findChildren<QActionGroup *>()) {
        const int shown = group->objectName() == QStringLiteral("kinds") ? static_cast<int>(m_by)
                                                                         : static_cast<int>(m_rules.order);
        for (QAction *action : group->actions())
            action->setChecked(action->data().toInt() == shown);
    }
    m_laneButton->setText(TimelineWords::lanes(m_by));
}

void TimelineView::setLaneBy(LaneBy by)
{
    m_lanesAreChosen = true;
    if (by == m_by)
        return;
    m_by = by;
    m_symbols.reset();
    rebuildIndex();
    emit laneByChanged();
    emit lanesChosen();
    m_settled.start();
}

void TimelineView::chooseLanes()
{
    if (m_story)
        setLaneBy(sensibleLanes(*m_story));
    m_lanesAreChosen = false;
}

void TimelineView::setLaneRules(const LaneRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    rebuildIndex();
    emit laneRulesChanged();
}

void TimelineView::setLaneOrder(LaneOrder order)
{
    LaneRules rules = m_rules;
    rules.order = order;
    setLaneRules(rules);
}

void TimelineView::toggleLane(int lane)
{
    if (!m_story || lane < 0 || lane >= static_cast<int>(m_index->lanes().size()))
        return;
    const QString id = laneId(*m_story, m_index->lanes()[static_cast<std::size_t>(lane)].key);
    LaneRules rules = m_rules;
    if (rules.collapsed.removeAll(id) == 0)
        rules.collapsed << id;
    setLaneRules(rules);
}

void TimelineView::setAllCollapsed(bool collapsed)
{
    LaneRules rules = m_rules;
    for (const TimelineIndex::Lane &lane : m_index->lanes()) {
        const QString id = laneId(*m_story, lane.key);
        rules.collapsed.removeAll(id);
        if (collapsed)
            rules.collapsed << id;
    }
    setLaneRules(rules);
}

void TimelineView::moveLane(int lane, int before)
{
    const auto &lanes = m_index->lanes();
    const int count = static_cast<int>(lanes.size());
    if (!m_story || lane < 0 || lane >= count || before < 0 || before > count || before == lane ||
        before == lane + 1)
        return;
    // What is in view keeps its order; lanes known from other stories and other cuts stay behind it.
    QStringList shown;
    for (const TimelineIndex::Lane &each : lanes)
        shown << laneId(*m_story, each.key);
    const QString end;
    QStringList order = withLaneMoved(shown, shown[lane], before < count ? shown[before] : end);
    LaneRules rules = m_rules;
    for (const QString &id : std::as_const(rules.byHand)) {
        if (!order.contains(id))
            order << id;
    }
    rules.order = LaneOrder::ByHand;
    rules.byHand = order;
    setLaneRules(rules);
}

/// The lane before which a lane dropped at \a y would stand.
int TimelineView::laneBefore(double y) const
{
    const TimelineLayout *layout = layoutNow();
    if (!layout)
        return -1;
    const double at = y - frame().heads.top() + scroll().y();
    const auto &lanes = layout->lanes();
    const auto after =
        std::find_if(lanes.begin(), lanes.end(), [at](const TimelineLayout::LaneGeometry &lane) {
            return at < lane.top + lane.height / 2;
        });
    return static_cast<int>(after - lanes.begin());
}

QRect TimelineView::foldOf(int lane) const
{
    const QRect head = headOf(lane);
    const int height = static_cast<int>(m_metrics.rowHeight + m_metrics.lanePadding);
    return head.isEmpty() ? QRect()
                          : QRect(head.left(), head.top(), Theme::inside + Theme::step + 4,
                                  std::min(height, head.height()));
}

void TimelineView::clickHead(int lane, QPointF point)
{
    if (lane < 0)
        return;
    if (foldOf(lane).contains(point.toPoint())) {
        toggleLane(lane);
        return;
    }
    // A click on the signs for what lies beyond the view goes to the nearest of it.
    const TimelineBeyond beyond = beyondOf(lane);
    if (earlierSignOf(lane).contains(point.toPoint())) {
        reveal(EventId{beyond.lastBefore});
        return;
    }
    if (laterSignOf(lane).contains(point.toPoint())) {
        reveal(EventId{beyond.firstAfter});
        return;
    }
    const LaneKey key = m_index->lanes()[static_cast<std::size_t>(lane)].key;
    if (const auto *entity = std::get_if<EntityId>(&key))
        m_selection->select(*entity);
    else if (const auto *article = std::get_if<ArticleId>(&key))
        m_selection->select(*article);
}

/// The lane of the selected person, company, place or article, or the first one of the selected event.
int TimelineView::laneOfSelection() const
{
    const TimelineLayout *layout = layoutNow();
    if (!layout)
        return -1;
    if (const EventId event = m_selection->event(); event.isValid()) {
        const std::vector<int> lanes = layout->lanesOf(event.value);
        return lanes.empty() ? -1 : lanes.front();
    }
    const auto &lanes = m_index->lanes();
    const auto found = std::find_if(lanes.begin(), lanes.end(), [this](const TimelineIndex::Lane &lane) {
        const auto *entity = std::get_if<EntityId>(&lane.key);
        const auto *article = std::get_if<ArticleId>(&lane.key);
        const auto *selected = std::get_if<ArticleId>(&m_selection->current());
        return (entity && *entity == m_selection->entity()) || (article && selected && *article == *selected);
    });
    return found == lanes.end() ? -1 : static_cast<int>(found - lanes.begin());
}

/// Space collapses or opens the selected lane, Ctrl+Shift+Up and Down move it.
bool TimelineView::laneKey(const QKeyEvent *event)
{
    const int lane = laneOfSelection();
    const bool moves = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (lane < 0)
        return false;
    if (event->key() == Qt::Key_Space && m_typed.isEmpty())
        toggleLane(lane);
    else if (moves && event->key() == Qt::Key_Up)
        moveLane(lane, lane - 1);
    else if (moves && event->key() == Qt::Key_Down)
        moveLane(lane, lane + 2);
    else
        return false;
    return true;
}

} // namespace Haengbo
