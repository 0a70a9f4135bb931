// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/timelineactions.h"

#include "ui/timeline/timelineview.h"

#include <QActionGroup>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

struct LaneChoice
{
    QLatin1StringView id;
    TimelineView::LaneBy laneBy;
    const char *name;
};

constexpr std::array laneChoices{
    LaneChoice{"person"_L1, TimelineView::LaneBy::Person,
               QT_TRANSLATE_NOOP("Haengbo::TimelineActions", "Lanes by &person")},
    LaneChoice{"organization"_L1, TimelineView::LaneBy::Organization,
               QT_TRANSLATE_NOOP("Haengbo::TimelineActions", "Lanes by &company")},
    LaneChoice{"place"_L1, TimelineView::LaneBy::Place,
               QT_TRANSLATE_NOOP("Haengbo::TimelineActions", "Lanes by p&lace")},
    LaneChoice{"type"_L1, TimelineView::LaneBy::Type,
               QT_TRANSLATE_NOOP("Haengbo::TimelineActions", "Lanes by &type")},
    LaneChoice{"article"_L1, TimelineView::LaneBy::Article,
               QT_TRANSLATE_NOOP("Haengbo::TimelineActions", "Lanes by &article")},
    LaneChoice{"none"_L1, TimelineView::LaneBy::None,
               QT_TRANSLATE_NOOP("Haengbo::TimelineActions", "&One lane")}};

constexpr std::array orderIds{"fitting"_L1, "count"_L1, "first"_L1, "hand"_L1}; ///< by LaneOrder

} // namespace

TimelineActions::TimelineActions(TimelineView *timeline, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
{
    connect(m_timeline, &TimelineView::lanesChosen, this, &TimelineActions::remember);
    connect(m_timeline, &TimelineView::laneRulesChanged, this, &TimelineActions::remember);
}

bool TimelineActions::setLanes(const QString &id)
{
    const auto choice = std::find_if(laneChoices.begin(), laneChoices.end(),
                                     [&](const LaneChoice &each) { return id == each.id; });
    if (choice == laneChoices.end())
        return false;
    const QScopedValueRollback silent(m_remembers, false);
    m_timeline->setLaneBy(choice->laneBy);
    return true;
}

QString TimelineActions::lanes() const
{
    const auto choice = std::find_if(laneChoices.begin(), laneChoices.end(), [this](const LaneChoice &each) {
        return each.laneBy == m_timeline->laneBy();
    });
    return choice == laneChoices.end() ? QString() : QString(choice->id);
}

void TimelineActions::restore()
{
    const QSettings settings;
    LaneRules rules;
    const auto order =
        std::find(orderIds.begin(), orderIds.end(), settings.value(u"timeline/laneOrder"_s).toString());
    if (order != orderIds.end())
        rules.order = static_cast<LaneOrder>(order - orderIds.begin());
    rules.byHand = settings.value(u"timeline/lanesByHand"_s).toStringList();
    rules.collapsed = settings.value(u"timeline/collapsedLanes"_s).toStringList();
    m_remembers = false;
    setLanes(settings.value(u"timeline/lanes"_s).toString());
    m_timeline->setLaneRules(rules);
    m_timeline->setAnimated(settings.value(u"view/transitions"_s, true).toBool());
    m_remembers = true;
}

void TimelineActions::useDefaults()
{
    const QScopedValueRollback silent(m_remembers, false);
    m_timeline->setLaneRules({});
    m_timeline->chooseLanes();
}

void TimelineActions::remember()
{
    if (!m_remembers)
        return;
    QSettings settings;
    const LaneRules &rules = m_timeline->laneRules();
    settings.setValue(u"timeline/lanes"_s, lanes());
    settings.setValue(u"timeline/laneOrder"_s, QString(orderIds[static_cast<std::size_t>(rules.order)]));
    // The newest choices suffice: what was arranged a hundred stories ago is not missed.
    constexpr qsizetype most = 2000;
    settings.setValue(u"timeline/lanesByHand"_s, rules.byHand.mid(0, most));
    settings.setValue(u"timeline/collapsedLanes"_s,
                      rules.collapsed.mid(std::max<qsizetype>(0, rules.collapsed.size() - most)));
}

void TimelineActions::addLanes(QMenu *view)
{
    auto *lanes = new QActionGroup(this);
    for (const LaneChoice &choice : laneChoices) {
        QAction *action =
            view->addAction(tr(choice.name), this, [this, choice] { m_timeline->setLaneBy(choice.laneBy); });
        action->setCheckable(true);
        action->setChecked(m_timeline->laneBy() == choice.laneBy);
        lanes->addAction(action);
        connect(m_timeline, &TimelineView::laneByChanged, action,
                [this, action, choice] { action->setChecked(m_timeline->laneBy() == choice.laneBy); });
    }
}

void TimelineActions::addToViewMenu(QMenu *view)
{
    addLanes(view);
    QMenu *order = view->addMenu(tr("Or&der of the lanes"));
    connect(order, &QMenu::aboutToShow, this, [this, order] {
        order->clear();
        m_timeline->fillOrderMenu(order);
    });
    QAction *transitions = view->addAction(tr("S&mooth transitions"));
    transitions->setObjectName(u"transitions"_s);
    transitions->setCheckable(true);
    transitions->setChecked(QSettings().value(u"view/transitions"_s, true).toBool());
    connect(transitions, &QAction::toggled, this, [this](bool animated) {
        m_timeline->setAnimated(animated);
        QSettings().setValue(u"view/transitions"_s, animated);
    });
}

void TimelineActions::addToGoMenu(QMenu *go)
{
    QAction *back = go->addAction(tr("View &back"), QKeySequence(Qt::ALT | Qt::Key_Left), m_timeline,
                                  &TimelineView::goBack);
    QAction *forward = go->addAction(tr("View &forward"), QKeySequence(Qt::ALT | Qt::Key_Right), m_timeline,
                                     &TimelineView::goForward);
    connect(m_timeline, &TimelineView::viewHistoryChanged, this, [this, back, forward] {
        back->setEnabled(m_timeline->canGoBack());
        forward->setEnabled(m_timeline->canGoForward());
    });
    back->setEnabled(false);
    forward->setEnabled(false);
    go->addAction(tr("Go to a &date…"), QKeySequence(Qt::CTRL | Qt::Key_G), m_timeline,
                  &TimelineView::askForTime);
    go->addAction(tr("T&imeline"), QKeySequence(Qt::ALT | Qt::Key_0), m_timeline,
                  [this] { m_timeline->setFocus(Qt::ShortcutFocusReason); });
}

} // namespace Haengbo
