// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/story/scripted.h"

#include "model/story/eventties.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What is told of why reports were joined.
class TestEventTies : public QObject
{
    Q_OBJECT

private slots:
    void whatTwoReportsShareIsTold_data();
    void whatTwoReportsShareIsTold();
    void eachReportIsTiedToTheOneItSharesMostWith();
    void aReportAloneHasNoTies();
};

namespace {

QJsonObject report(const QString &evidence, const QJsonObject &values)
{
    QJsonObject event{{u"type"_s, u"meeting"_s},
                      {u"start"_s, u"2025-03-05"_s},
                      {u"status"_s, u"occurred"_s},
                      {u"participants"_s, QJsonArray{u"김하늘"_s, u"이도윤"_s}},
                      {u"evidence"_s, evidence}};
    for (const QString &key : values.keys())
        event[key] = values[key];
    return event;
}

ReadArticlePtr article(const QString &path, const QJsonObject &event)
{
    return Scripted::article(
        {{u"path"_s, path},
         {u"published"_s, u"2025-03-06"_s},
         {u"persons"_s, QJsonArray{QJsonObject{{u"name"_s, u"김하늘"_s}, {u"org"_s, u"한별전자"_s}},
                                   QJsonObject{{u"name"_s, u"이도윤"_s}}}},
         {u"organizations"_s, QJsonArray{QJsonObject{{u"name"_s, u"한별전자"_s}}}},
         {u"places"_s, QJsonArray{QJsonObject{{u"name"_s, u"누리호텔"_s}}}},
         {u"events"_s, QJsonArray{event}}});
}

QStringList ids(const EventTie &tie)
{
    QStringList all;
    for (const InCommon what : tie.inCommon)
        all += toId(what).section(u':', 1);
    return all;
}

} // namespace

void TestEventTies::whatTwoReportsShareIsTold_data()
{
    QTest::addColumn<QJsonObject>("a");
    QTest::addColumn<QJsonObject>("b");
    QTest::addColumn<QString>("shared");
    const QString one = u"김하늘 대표와 이도윤 회장이 만나 협력을 논의했다"_s;
    const QString other = u"두 총수는 조찬을 함께했다"_s;
    QTest::newRow("day and people") << report(one, {}) << report(other, {})
                                    << u"same-type same-day same-people"_s;
    QTest::newRow("like words") << report(one, {}) << report(one + u"고 한다"_s, {})
                                << u"same-type same-day same-people like-words"_s;
    QTest::newRow("a vaguer day") << report(one, {}) << report(one, {{u"start"_s, u"2025-03"_s}})
                                  << u"same-type day-fits same-people like-words"_s;
    QTest::newRow("no day") << report(one, {}) << report(one, {{u"start"_s, QString()}})
                            << u"same-type day-fits same-people like-words"_s;
    QTest::newRow("hour and place") << report(one, {{u"part"_s, u"MO"_s}, {u"place"_s, u"누리호텔"_s}})
                                    << report(other, {{u"part"_s, u"09:40"_s}, {u"place"_s, u"누리호텔"_s}})
                                    << u"same-type same-day same-hour same-people same-place"_s;
    const QJsonArray company{u"한별전자"_s, u"이도윤"_s};
    QTest::newRow("the company and its head")
        << report(one, {{u"type"_s, u"agreement"_s}})
        << report(one, {{u"type"_s, u"agreement"_s}, {u"participants"_s, company}})
        << u"same-type same-day same-people speaks-for like-words"_s;
    QTest::newRow("a title") << report(u"김하늘 대표가 ‘누리 포럼’에서 이도윤 회장을 만났다"_s, {})
                             << report(
                                    u"새벽 도심에서 열린 조찬 모임 ‘누리 포럼’ 뒤에는 기념 촬영이 이어졌다"_s,
                                    {})
                             << u"same-type same-day same-people same-title"_s;
}

void TestEventTies::whatTwoReportsShareIsTold()
{
    QFETCH(QJsonObject, a);
    QFETCH(QJsonObject, b);
    QFETCH(QString, shared);
    const Story story = buildStory({article(u"a"_s, a), article(u"b"_s, b)});
    QCOMPARE(story.events.size(), std::size_t(1));
    const std::vector<EventTie> ties = EventTies(story).of(story.events.front());
    QCOMPARE(ties.size(), std::size_t(1));
    QCOMPARE(ids(ties.front()).join(u' '), shared);
    QStringList rules = EventTies(story).rulesOf(story.events.front());
    QCOMPARE(rules.size(), ids(ties.front()).size());
    QVERIFY(rules.front().startsWith(u"story:"));
}

void TestEventTies::eachReportIsTiedToTheOneItSharesMostWith()
{
    const QString words = u"김하늘 대표와 이도윤 회장이 만나 협력을 논의했다"_s;
    const Story story =
        buildStory({article(u"a"_s, report(u"두 총수는 조찬을 함께했다"_s, {})),
                    article(u"b"_s, report(words, {})), article(u"c"_s, report(words + u"고 한다"_s, {}))});
    QCOMPARE(story.events.size(), std::size_t(1));
    const std::vector<EventTie> ties = EventTies(story).of(story.events.front());
    QCOMPARE(ties.size(), std::size_t(2));
    QCOMPARE(ties[0].other, 0);
    QCOMPARE(ties[1].report, 2);
    QCOMPARE(ties[1].other, 1);
    QCOMPARE(ties[1].names, (QStringList{u"김하늘"_s, u"이도윤"_s}));
}

void TestEventTies::aReportAloneHasNoTies()
{
    const Story story = buildStory({article(u"a"_s, report(u"두 총수가 만났다"_s, {}))});
    QVERIFY(EventTies(story).of(story.events.front()).empty());
    QVERIFY(EventTies(story).rulesOf(story.events.front()).isEmpty());
}

QTEST_GUILESS_MAIN(TestEventTies)
#include "tst_eventties.moc"
