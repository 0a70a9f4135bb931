// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/gold.h"

#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/textfile.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace Haengbo::Quality {

namespace {

/// A form without spaces, bracketed glosses and case: 에스케이(SK)그룹 = 에스케이그룹.
QString squash(const QString &form)
{
    QString bare;
    int depth = 0;
    for (const QChar c : form) {
        if (c == u'(')
            ++depth;
        if (depth == 0 && !c.isSpace())
            bare += c.toCaseFolded();
        if (c == u')' && depth > 0)
            --depth;
    }
    return bare.isEmpty() ? QString(form).remove(u' ').toCaseFolded() : bare;
}

struct Pair
{
    double score;
    int gold;
    int system;
};

/// Greedy one-to-one matching, best first: system index for each gold index, -1 for none.
std::vector<int> assign(std::vector<Pair> pairs, std::size_t golds, std::size_t systems)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair &a, const Pair &b) { return a.score > b.score; });
    std::vector<int> match(golds, -1);
    std::vector<bool> used(systems, false);
    for (const Pair &pair : pairs) {
        if (match[static_cast<std::size_t>(pair.gold)] >= 0 || used[static_cast<std::size_t>(pair.system)])
            continue;
        match[static_cast<std::size_t>(pair.gold)] = pair.system;
        used[static_cast<std::size_t>(pair.system)] = true;
    }
    return match;
}

int hits(const std::vector<int> &match)
{
    return static_cast<int>(
        std::count_if(match.begin(), match.end(), [](int system) { return system >= 0; }));
}

Span find(const QString &text, const QString &needle, int nth = 1)
{
    qsizetype at = -1;
    for (int i = 0; i < nth; ++i)
        at = text.indexOf(needle, at + 1);
    const int begin = static_cast<int>(at);
    return {begin, begin + static_cast<int>(needle.size())};
}

double jaccard(const QSet<QString> &a, const QSet<QString> &b)
{
    const auto both = QSet<QString>(a).intersect(b).size();
    const auto all = QSet<QString>(a).unite(b).size();
    return all ? static_cast<double>(both) / static_cast<double>(all) : 0;
}

/// Holds one article's extraction against its gold.
class Scorer
{
public:
    Scorer(const QString &name, const Article &article, const QJsonObject &gold, Scores &scores,
           QStringList &misses)
        : m_name(name)
        , m_text(article.text)
        , m_gold(gold)
        , m_found(extract(article))
        , m_scores(scores)
        , m_misses(misses)
    {
    }

    void run()
    {
        scoreTimes();
        scoreAmounts();
        scoreEntities(u"persons"_s, EntityKind::Person);
        scoreEntities(u"organizations"_s, EntityKind::Organization);
        scoreEntities(u"places"_s, EntityKind::Place);
        scoreEvents();
        scoreRelations();
    }

private:
    void miss(const QString &what) { m_misses << m_name + u": "_s + what; }

    void scoreTimes()
    {
        const QJsonArray rows = m_gold[u"times"_s].toArray();
        std::vector<Pair> pairs;
        for (int g = 0; g < rows.size(); ++g) {
            const QJsonObject row = rows[g].toObject();
            const Span span = find(m_text, row[u"text"_s].toString(), row[u"nth"_s].toInt(1));
            for (int s = 0; s < static_cast<int>(m_found.times.size()); ++s) {
                const Span mine = m_found.times[static_cast<std::size_t>(s)].span;
                if (mine.overlaps(span))
                    pairs.push_back(
                        {static_cast<double>(std::min(mine.end, span.end) - std::max(mine.begin, span.begin)),
                         g, s});
            }
        }
        const std::vector<int> match =
            assign(pairs, static_cast<std::size_t>(rows.size()), m_found.times.size());
        int right = 0;
        for (int g = 0; g < rows.size(); ++g) {
            const int s = match[static_cast<std::size_t>(g)];
            const QString value = rows[g].toObject()[u"value"_s].toString();
            const QString mine = s < 0 ? u"missed"_s : m_found.times[static_cast<std::size_t>(s)].value;
            if (s >= 0 && mine == value)
                ++right;
            else
                miss(u"time '%1': %2 for %3"_s.arg(rows[g].toObject()[u"text"_s].toString(), mine, value));
        }
        m_scores[u"times"_s].add(right, static_cast<int>(rows.size()),
                                 static_cast<int>(m_found.times.size()));
    }

    void scoreAmounts()
    {
        const QJsonArray rows = m_gold[u"amounts"_s].toArray();
        const auto near = [](double a, double b) {
            return std::abs(a - b) <= 1e-6 * std::max({std::abs(a), std::abs(b), 1.0});
        };
        std::vector<Pair> pairs;
        for (int g = 0; g < rows.size(); ++g) {
            const QJsonObject row = rows[g].toObject();
            const Span span = find(m_text, row[u"text"_s].toString(), row[u"nth"_s].toInt(1));
            for (int s = 0; s < static_cast<int>(m_found.amounts.size()); ++s) {
                const Amount &amount = m_found.amounts[static_cast<std::size_t>(s)];
                const double value = row[u"value"_s].toDouble();
                if (amount.span.overlaps(span) && amount.currency == row[u"currency"_s].toString() &&
                    (near(amount.value, value) || (amount.max && near(*amount.max, value))))
                    pairs.push_back({1, g, s});
            }
        }
        const std::vector<int> match =
            assign(pairs, static_cast<std::size_t>(rows.size()), m_found.amounts.size());
        for (int g = 0; g < rows.size(); ++g) {
            if (match[static_cast<std::size_t>(g)] < 0)
                miss(u"amount '%1'"_s.arg(rows[g].toObject()[u"text"_s].toString()));
        }
        m_scores[u"amounts"_s].add(hits(match), static_cast<int>(rows.size()),
                                   static_cast<int>(m_found.amounts.size()));
    }

    QSet<QString> formsOf(const Entity &entity) const
    {
        QSet<QString> forms{squash(entity.name)};
        for (const QString &alias : entity.aliases)
            forms << squash(alias);
        for (const Mention &mention : entity.mentions)
            forms << squash(mention.span.in(m_text).toString());
        return forms;
    }

    void scoreEntities(const QString &group, EntityKind kind)
    {
        const QJsonArray rows = m_gold[group].toArray();
        std::vector<int> mine;
        for (int i = 0; i < static_cast<int>(m_found.entities.size()); ++i) {
            if (m_found.entities[static_cast<std::size_t>(i)].kind == kind)
                mine.push_back(i);
        }
        std::vector<Pair> pairs;
        for (int g = 0; g < rows.size(); ++g) {
            const QJsonObject row = rows[g].toObject();
            QSet<QString> forms{squash(row[u"name"_s].toString())};
            for (const QJsonValue alias : row[u"aliases"_s].toArray())
                forms << squash(alias.toString());
            for (std::size_t s = 0; s < mine.size(); ++s) {
                const QSet<QString> own = formsOf(m_found.entities[static_cast<std::size_t>(mine[s])]);
                const auto shared = QSet<QString>(forms).intersect(own).size();
                if (shared > 0)
                    pairs.push_back({static_cast<double>(shared) +
                                         (own.contains(squash(row[u"name"_s].toString())) ? 1 : 0),
                                     g, static_cast<int>(s)});
            }
        }
        const std::vector<int> match = assign(pairs, static_cast<std::size_t>(rows.size()), mine.size());
        for (int g = 0; g < rows.size(); ++g) {
            const QString name = rows[g].toObject()[u"name"_s].toString();
            const int s = match[static_cast<std::size_t>(g)];
            if (s < 0)
                miss(u"%1 '%2' missed"_s.arg(group, name));
            else
                m_goldName[mine[static_cast<std::size_t>(s)]] = name;
        }
        m_scores[group].add(hits(match), static_cast<int>(rows.size()), static_cast<int>(mine.size()));
    }

    QString nameOf(int entity) const { return m_goldName.value(entity, u"?%1"_s.arg(entity)); }

    QSet<QString> participants(const Event &event) const
    {
        QSet<QString> names;
        for (const int entity : event.participants)
            names << nameOf(entity);
        return names;
    }

    void scoreEvents()
    {
        const QJsonArray rows = m_gold[u"events"_s].toArray();
        std::vector<Pair> strict;
        std::vector<Pair> relaxed;
        for (int g = 0; g < rows.size(); ++g) {
            const QJsonObject row = rows[g].toObject();
            const Span span = find(m_text, row[u"evidence"_s].toString());
            QSet<QString> who;
            for (const QJsonValue name : row[u"participants"_s].toArray())
                who << name.toString();
            const QString start = row[u"start"_s].toString();
            for (int s = 0; s < static_cast<int>(m_found.events.size()); ++s) {
                const Event &event = m_found.events[static_cast<std::size_t>(s)];
                const double shared = jaccard(who, participants(event));
                const bool over = std::any_of(event.evidence.begin(), event.evidence.end(),
                                              [span](Span e) { return e.overlaps(span); });
                const bool sameType = row[u"type"_s].toString() == toId(event.type);
                const bool nobody = who.isEmpty() && over;
                const bool near = (start.isEmpty() && event.start.isEmpty()) ||
                                  (!start.isEmpty() && !event.start.isEmpty() &&
                                   (start.startsWith(event.start) || event.start.startsWith(start)));
                if (sameType && start == event.start && (shared >= 0.5 || nobody))
                    strict.push_back({shared + over + 0.1, g, s});
                if ((sameType || over) && near && (shared >= 1.0 / 3 || nobody))
                    relaxed.push_back({shared + over + sameType + (start == event.start) + 0.1, g, s});
            }
        }
        m_scores[u"event status"_s];
        const auto golds = static_cast<std::size_t>(rows.size());
        const std::vector<int> match = assign(relaxed, golds, m_found.events.size());
        const int systems = static_cast<int>(m_found.events.size());
        m_scores[u"events strict"_s].add(hits(assign(strict, golds, m_found.events.size())),
                                         static_cast<int>(rows.size()), systems);
        m_scores[u"events relaxed"_s].add(hits(match), static_cast<int>(rows.size()), systems);
        for (int g = 0; g < rows.size(); ++g) {
            const QJsonObject row = rows[g].toObject();
            const int s = match[static_cast<std::size_t>(g)];
            if (s < 0) {
                miss(u"event %1 '%2' missed"_s.arg(row[u"type"_s].toString(), row[u"evidence"_s].toString()));
                continue;
            }
            const bool right =
                row[u"status"_s].toString() == toId(m_found.events[static_cast<std::size_t>(s)].status);
            m_scores[u"event status"_s].add(right, 1, 1);
        }
    }

    static QString relationKey(const QString &type, const QString &source, const QString &target)
    {
        const auto known = parseRelationType(type);
        const bool turned = known && isSymmetric(*known) && target < source;
        return turned ? type + u'|' + target + u'|' + source : type + u'|' + source + u'|' + target;
    }

    void scoreRelations()
    {
        QSet<QString> gold;
        QSet<QString> mine;
        for (const QJsonValue value : m_gold[u"relations"_s].toArray()) {
            const QJsonObject row = value.toObject();
            gold << relationKey(row[u"type"_s].toString(), row[u"source"_s].toString(),
                                row[u"target"_s].toString());
        }
        for (const Relation &relation : m_found.relations)
            mine << relationKey(QString(toId(relation.type)), nameOf(relation.source),
                                nameOf(relation.target));
        const QSet<QString> both = QSet<QString>(gold).intersect(mine);
        QStringList missed = QSet<QString>(gold).subtract(mine).values();
        missed.sort();
        for (const QString &key : missed)
            miss(u"relation %1 missed"_s.arg(key));
        m_scores[u"relations"_s].add(static_cast<int>(both.size()), static_cast<int>(gold.size()),
                                     static_cast<int>(mine.size()));
    }

    QString m_name;
    QString m_text;
    QJsonObject m_gold;
    Extraction m_found;
    QMap<int, QString> m_goldName;
    Scores &m_scores;
    QStringList &m_misses;
};

} // namespace

bool scoreArticle(const QString &folder, const QString &name, Scores &scores, QStringList &misses)
{
    QFile textFile(folder + u'/' + name + u".txt"_s);
    QFile goldFile(folder + u'/' + name + u".gold.json"_s);
    if (!textFile.open(QIODevice::ReadOnly) || !goldFile.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject gold = QJsonDocument::fromJson(goldFile.readAll()).object();
    if (gold.isEmpty())
        return false;
    const QDate given = QDate::fromString(gold[u"published_given"_s].toString(), Qt::ISODate);
    const Article article = articleFromText(name, QString::fromUtf8(textFile.readAll()),
                                            given.isValid() ? std::optional(given) : std::nullopt);
    Scorer(name, article, gold, scores, misses).run();
    return true;
}

} // namespace Haengbo::Quality
