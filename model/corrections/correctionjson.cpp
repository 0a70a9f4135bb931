// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/correctionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QJsonArray strings(const QStringList &list) { return QJsonArray::fromStringList(list); }

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const auto &one : value.toArray())
        list << one.toString();
    return list;
}

QJsonObject object(const Anchor &anchor)
{
    QJsonObject object{{u"of"_s, toId(anchor.of)}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object[key] = value;
    };
    put(u"sha256"_s, QString::fromLatin1(anchor.article));
    put(u"path"_s, anchor.path);
    put(u"quote"_s, anchor.quote);
    put(u"type"_s, anchor.type);
    if (anchor.span != Span{}) {
        object[u"begin"_s] = anchor.span.begin;
        object[u"end"_s] = anchor.span.end;
    }
    if (anchor.trigger >= 0)
        object[u"trigger"_s] = anchor.trigger;
    if (anchor.nth > 0)
        object[u"nth"_s] = anchor.nth;
    if (!anchor.names.isEmpty())
        object[u"names"_s] = strings(anchor.names);
    return object;
}

QJsonArray array(const Anchors &anchors)
{
    QJsonArray array;
    for (const Anchor &anchor : anchors)
        array.append(object(anchor));
    return array;
}

std::optional<Anchor> parseAnchor(const QJsonObject &object)
{
    const auto of = parseAnchorOf(object[u"of"_s].toString());
    if (!of)
        return {};
    Anchor anchor;
    anchor.of = *of;
    anchor.article = object[u"sha256"_s].toString().toLatin1();
    anchor.path = object[u"path"_s].toString();
    anchor.quote = object[u"quote"_s].toString();
    anchor.type = object[u"type"_s].toString();
    anchor.span = {object[u"begin"_s].toInt(), object[u"end"_s].toInt()};
    anchor.trigger = object[u"trigger"_s].toInt(-1);
    anchor.nth = object[u"nth"_s].toInt();
    anchor.names = strings(object[u"names"_s]);
    return anchor;
}

bool parseAnchors(const QJsonValue &value, Anchors &anchors)
{
    for (const auto &one : value.toArray()) {
        const auto anchor = parseAnchor(one.toObject());
        if (!anchor)
            return false;
        anchors.push_back(*anchor);
    }
    return true;
}

} // namespace

QByteArray toJson(const Corrections &corrections)
{
    QJsonArray list;
    for (const Correction &correction : corrections) {
        QJsonObject object{{u"kind"_s, toId(correction.kind)}};
        if (!correction.target.empty())
            object[u"target"_s] = array(correction.target);
        if (!correction.others.empty())
            object[u"others"_s] = array(correction.others);
        if (!correction.values.isEmpty())
            object[u"values"_s] = strings(correction.values);
        list.append(object);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::optional<Corrections> parseCorrections(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {};
    Corrections corrections;
    for (const auto &one : document.array()) {
        const QJsonObject object = one.toObject();
        const auto kind = parseCorrectionKind(object[u"kind"_s].toString());
        Correction correction;
        if (!kind || !parseAnchors(object[u"target"_s], correction.target) ||
            !parseAnchors(object[u"others"_s], correction.others))
            return {};
        correction.kind = *kind;
        correction.values = strings(object[u"values"_s]);
        if (!isWellFormed(correction))
            return {};
        corrections.push_back(std::move(correction));
    }
    return corrections;
}

} // namespace Haengbo
