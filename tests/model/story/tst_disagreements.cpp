// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/story/scripted.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Pairs of reports in disagreements.json: planted contradictions, which must be found, and pairs of which
/// one is only vaguer or later, which must not.
class TestDisagreements : public QObject
{
    Q_OBJECT

private slots:
    void onlyContradictionsAreListed_data();
    void onlyContradictionsAreListed();

private:
    QJsonObject m_file;
};

void TestDisagreements::onlyContradictionsAreListed_data()
{
    QFile file(QStringLiteral(HAENGBO_SOURCE_DIR "/tests/model/story/disagreements.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_file = QJsonDocument::fromJson(file.readAll()).object();
    QTest::addColumn<QJsonObject>("pair");
    int contradictions = 0;
    int agreements = 0;
    for (const QJsonValue &row : m_file[u"pairs"_s].toArray()) {
        QTest::newRow(qPrintable(row[u"what"_s].toString())) << row.toObject();
        ++(row[u"field"_s].isNull() ? agreements : contradictions);
    }
    QVERIFY2(contradictions >= 40 && agreements >= 40,
             qPrintable(u"%1 contradictions, %2 agreements"_s.arg(contradictions).arg(agreements)));
}

void TestDisagreements::onlyContradictionsAreListed()
{
    QFETCH(QJsonObject, pair);
    std::vector<ReadArticlePtr> articles;
    for (const QString &side : {u"a"_s, u"b"_s}) {
        QJsonObject event = m_file[u"base"_s].toObject();
        for (const QString &part : {u"common"_s, side}) {
            const QJsonObject values = pair[part].toObject();
            for (const QString &key : values.keys())
                event[key] = values[key];
        }
        QJsonArray people;
        for (const QString &name : Scripted::strings(m_file[u"people"_s]))
            people.append(QJsonObject{{u"name"_s, name}});
        QJsonArray companies;
        for (const QString &name : Scripted::strings(m_file[u"companies"_s]))
            companies.append(QJsonObject{{u"name"_s, name}});
        articles.push_back(
            Scripted::article({{u"path"_s, side},
                               {u"published"_s, u"2025-04-02"_s},
                               {u"persons"_s, people},
                               {u"organizations"_s, companies},
                               {u"times"_s, event[u"times"_s]},
                               {u"places"_s, QJsonArray{QJsonObject{{u"name"_s, event[u"place"_s]}}}},
                               {u"events"_s, QJsonArray{event}}}));
    }
    const Story story = buildStory(articles);
    QVERIFY2(story.events.size() == 1, "the reports were not told to be of one event");
    QStringList fields;
    for (const Disagreement &disagreement : story.disagreements) {
        fields += disagreement.field;
        QCOMPARE(disagreement.sides.size(), std::size_t(2));
    }
    const QString expected = pair[u"field"_s].toString();
    QCOMPARE(fields, expected.isEmpty() ? QStringList() : QStringList{expected});
}

QTEST_GUILESS_MAIN(TestDisagreements)
#include "tst_disagreements.moc"
