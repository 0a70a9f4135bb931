// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/filterjson.h"
#include "tests/support/writtenstory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// A filter that is kept comes back as it was, and harm done to it is passed over.
class tst_FilterJson : public QObject
{
    Q_OBJECT

private slots:
    void aFilterComesBack();
    void namesAreFoundAgainInAnotherStory();
    void nonsenseIsPassedOver_data();
    void nonsenseIsPassedOver();
};

void tst_FilterJson::aFilterComesBack()
{
    const StoryPtr story = Test::writtenStory();
    Filter filter;
    QVERIFY(toJson(filter, *story).isEmpty());
    filter.from = QDate(2024, 3, 1);
    filter.to = QDate(2024, 3, 31);
    filter.hiddenStatuses = {Status::Negated, Status::Possible};
    filter.eventTypes = {EventType::Meeting, EventType::Visit};
    filter.relationTypes = {RelationType::JointVenture};
    filter.entities = {EntityId{0}, EntityId{2}};
    filter.articles = {ArticleId{1}};
    filter.outlets = {u"아침신문"_s, QString()};
    filter.confirmedOnly = true;
    filter.undatedOnly = true;
    filter.text = u"\"서울 공장\" 투자"_s;
    const QByteArray bytes = QJsonDocument(toJson(filter, *story)).toJson();
    QVERIFY(parseFilter(QJsonDocument::fromJson(bytes).object(), *story) == filter);
}

void tst_FilterJson::namesAreFoundAgainInAnotherStory()
{
    const StoryPtr story = Test::writtenStory();
    Filter filter;
    filter.entities = {Test::entityCalled(*story, u"한빛전자"), Test::entityCalled(*story, u"박한결")};
    filter.articles = {ArticleId{1}};
    const QJsonObject json = toJson(filter, *story);
    // The story of one article: other ids, and one name is gone.
    const Story other = buildStory({Test::denialArticle()});
    const Filter found = parseFilter(json, other);
    QVERIFY(found.entities == std::set{Test::entityCalled(other, u"한빛전자")});
    QVERIFY(found.articles == std::set{ArticleId{0}});
}

void tst_FilterJson::nonsenseIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("other kinds of values") << QByteArray(
        R"({"from":12,"hiddenStatuses":"x","eventTypes":{"a":1},"names":[1,"x",null],"articles":[[]],"text":7})");
    QTest::newRow("unknown words") << QByteArray(
        R"({"from":"2024-13-45","hiddenStatuses":["gone"],"eventTypes":["dance"],"relationTypes":["x"]})");
    QTest::newRow("names of nobody") << QByteArray(
        R"({"names":[{"key":"k","kind":"person","name":"없음"}]})");
    QTest::newRow("no object") << QByteArray("[1,2]");
}

void tst_FilterJson::nonsenseIsPassedOver()
{
    QFETCH(const QByteArray, json);
    QVERIFY(parseFilter(QJsonDocument::fromJson(json).object(), *Test::writtenStory()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_FilterJson)

#include "tst_filterjson.moc"
