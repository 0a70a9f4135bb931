// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/viewstate.h"

#include "app/desktop/filtercontroller.h"
#include "app/desktop/timelineactions.h"
#include "model/story/filterjson.h"
#include "ui/graph/graphview.h"
#include "ui/timeline/timelineview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMainWindow>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

const QString filterKey = QStringLiteral("filter");
const QString savedKey = QStringLiteral("savedFilters");
const QString windowKey = QStringLiteral("window");
const QString timelineKey = QStringLiteral("timeline");
const QString graphKey = QStringLiteral("graph");

QByteArray bytesOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
QJsonObject objectOf(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

} // namespace

ViewState::ViewState(const Parts &parts, int windowVersion)
    : QObject(parts.window)
    , m_parts(parts)
    , m_windowVersion(windowVersion)
{
    connect(parts.filter, &FilterState::filterChanged, this, &ViewState::changed);
    connect(parts.filters, &FilterController::savedChanged, this, &ViewState::changed);
    connect(parts.timeline->timeWindow(), &TimeWindow::windowChanged, this, &ViewState::changed);
    connect(parts.timeline, &TimelineView::laneByChanged, this, &ViewState::changed);
    connect(parts.graph, &GraphView::stateChanged, this, &ViewState::changed);
}

ViewState::Settings ViewState::settings() const
{
    Settings settings = m_waiting;
    if (m_story && !m_waiting.contains(filterKey))
        settings[filterKey] = bytesOf(toJson(m_parts.filter->filter(), *m_story));
    settings[savedKey] = bytesOf(m_parts.filters->saved());
    settings[windowKey] =
        m_windowBefore.isEmpty() ? m_parts.window->saveState(m_windowVersion) : m_windowBefore;
    const TimeWindow *time = m_parts.timeline->timeWindow();
    if (!m_waiting.contains(timelineKey) && !time->isEmpty())
        settings[timelineKey] = bytesOf({{u"lanes"_s, m_parts.timelineActions->lanes()},
                                         {u"first"_s, std::round(time->first())},
                                         {u"last"_s, std::round(time->last())}});
    settings[graphKey] = m_parts.graph->saveState();
    return settings;
}

void ViewState::restore(const Settings &settings)
{
    m_waiting.clear();
    for (const QString &key : {filterKey, timelineKey}) {
        if (settings.contains(key))
            m_waiting[key] = settings[key];
    }
    m_parts.filters->addSaved(objectOf(settings.value(savedKey)));
    if (settings.contains(windowKey))
        m_parts.window->restoreState(settings[windowKey], m_windowVersion);
    if (settings.contains(graphKey))
        m_parts.graph->restoreState(settings[graphKey]);
}

void ViewState::setStory(StoryPtr story)
{
    m_story = std::move(story);
    // The story of the articles comes after an empty one.
    if (m_waiting.isEmpty() || m_story->articles.empty())
        return;
    if (m_waiting.contains(filterKey))
        m_parts.filter->setFilter(parseFilter(objectOf(m_waiting[filterKey]), *m_story));
    restoreTimeline();
    m_waiting.clear();
}

void ViewState::restoreTimeline()
{
    if (!m_waiting.contains(timelineKey))
        return;
    const QJsonObject kept = objectOf(m_waiting[timelineKey]);
    m_parts.timelineActions->setLanes(kept[u"lanes"_s].toString());
    const double first = kept[u"first"_s].toDouble();
    const double last = kept[u"last"_s].toDouble();
    // No time that a person lives to read of: a number of somebody else's.
    constexpr double farthest = 4000.0 * 366 * 24 * 60;
    if (std::abs(first) < farthest && std::abs(last) < farthest)
        m_parts.timeline->timeWindow()->show(first, last);
}

} // namespace Haengbo
