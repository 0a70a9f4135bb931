// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

// The words of the file: they stay when the words of the interface change.
constexpr std::array layoutIds = {"force"_L1, "rings"_L1, "layers"_L1, "circle"_L1};
constexpr std::array sizeIds = {"ties"_L1, "reports"_L1, "betweenness"_L1};
constexpr std::array colorIds = {"kind"_L1, "community"_L1, "component"_L1};
constexpr double farthest = 1e7; ///< no picture is that wide

template<typename Enum, std::size_t N>
QString idOf(Enum value, const std::array<QLatin1StringView, N> &ids)
{
    return ids[static_cast<std::size_t>(value)];
}

template<typename Enum, std::size_t N>
Enum valueOf(const QJsonValue &id, const std::array<QLatin1StringView, N> &ids, Enum otherwise)
{
    const QString word = id.toString();
    for (std::size_t i = 0; i < N; ++i) {
        if (word == ids[i])
            return static_cast<Enum>(i);
    }
    return otherwise;
}

QJsonArray toArray(const std::set<QString> &keys)
{
    QJsonArray array;
    for (const QString &key : keys)
        array.append(key);
    return array;
}

std::set<QString> toSet(const QJsonValue &array)
{
    std::set<QString> keys;
    for (const QJsonValue key : array.toArray()) {
        if (key.isString())
            keys.insert(key.toString());
    }
    return keys;
}

QJsonObject toObject(const GraphPlaces &places)
{
    QJsonObject object;
    for (const auto &[key, point] : places.at) {
        QJsonArray place = {point.x(), point.y()};
        if (places.pinned.contains(key))
            place.append(true);
        object.insert(key, place);
    }
    return object;
}

GraphPlaces toPlaces(const QJsonObject &object)
{
    GraphPlaces places;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonArray place = entry.value().toArray();
        const QPointF point(place.at(0).toDouble(NAN), place.at(1).toDouble(NAN));
        // Also false for what is no number.
        if (!(std::abs(point.x()) < farthest && std::abs(point.y()) < farthest))
            continue;
        places.at[entry.key()] = point;
        if (place.at(2).toBool())
            places.pinned.insert(entry.key());
    }
    return places;
}

} // namespace

QByteArray GraphState::toJson() const
{
    QJsonObject object{{u"version"_s, 1},
                       {u"layout"_s, idOf(layout, layoutIds)},
                       {u"size"_s, idOf(sizeBy, sizeIds)},
                       {u"color"_s, idOf(colorBy, colorIds)},
                       {u"people"_s, people},
                       {u"places"_s, places},
                       {u"onlyHolding"_s, onlyHolding},
                       {u"folded"_s, toArray(folded)},
                       {u"expanded"_s, toArray(expanded)},
                       {u"also"_s, toArray(also)}};
    if (mostNodes)
        object.insert(u"mostNodes"_s, static_cast<qint64>(*mostNodes));
    if (focus)
        object.insert(u"focus"_s, QJsonObject{{u"key"_s, focus->key}, {u"steps"_s, focus->steps}});
    QJsonObject all;
    for (const auto &[kind, stand] : standing)
        all.insert(idOf(kind, layoutIds), toObject(stand));
    object.insert(u"standing"_s, all);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<GraphState> GraphState::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(u"version"_s).toInt() != 1)
        return {};
    GraphState state;
    state.layout = valueOf(object.value(u"layout"_s), layoutIds, state.layout);
    state.sizeBy = valueOf(object.value(u"size"_s), sizeIds, state.sizeBy);
    state.colorBy = valueOf(object.value(u"color"_s), colorIds, state.colorBy);
    state.people = object.value(u"people"_s).toBool();
    state.places = object.value(u"places"_s).toBool();
    state.onlyHolding = object.value(u"onlyHolding"_s).toBool();
    const qint64 most = object.value(u"mostNodes"_s).toInteger(-1);
    if (most >= 0)
        state.mostNodes = static_cast<std::size_t>(most);
    state.folded = toSet(object.value(u"folded"_s));
    state.expanded = toSet(object.value(u"expanded"_s));
    state.also = toSet(object.value(u"also"_s));
    const QJsonObject focus = object.value(u"focus"_s).toObject();
    if (focus.value(u"key"_s).isString())
        state.focus =
            GraphFocus{focus.value(u"key"_s).toString(), std::clamp(focus.value(u"steps"_s).toInt(), 1, 3)};
    const QJsonObject standing = object.value(u"standing"_s).toObject();
    for (std::size_t i = 0; i < layoutIds.size(); ++i) {
        const auto places = standing.constFind(layoutIds[i]);
        if (places != standing.constEnd())
            state.standing[static_cast<GraphLayoutKind>(i)] = toPlaces(places->toObject());
    }
    return state;
}

} // namespace Haengbo
