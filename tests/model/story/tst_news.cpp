// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/story/scripted.h"

#include "model/story/changes.h"
#include "model/story/doubts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What a new article changes, and sums that the others do not bear out.
class TestNews : public QObject
{
    Q_OBJECT

private slots:
    void theSameArticlesBringNoNews();
    void aNewHappeningIsNew();
    void theOutcomeOfAPlanIsAChangeOfStatus();
    void anotherDayAndOtherPeopleAreTold();
    void aBaselineKeptInAProjectTellsTheSame();
    void bytesOfNoBaselineGiveNone();
    void aRateFarFromTheOthersIsDoubted();
    void aRateAloneIsNotDoubted();
};

static ReadArticlePtr meeting(const QString &path, const QString &day, const QString &start,
                              const QString &status, const QStringList &people = {u"김하늘"_s, u"이도윤"_s})
{
    QJsonArray persons;
    for (const QString &name : people)
        persons.append(QJsonObject{{u"name"_s, name}});
    return Scripted::article(
        {{u"path"_s, path},
         {u"published"_s, day},
         {u"persons"_s, persons},
         {u"events"_s, QJsonArray{QJsonObject{{u"type"_s, u"meeting"_s},
                                              {u"start"_s, start},
                                              {u"status"_s, status},
                                              {u"participants"_s, QJsonArray::fromStringList(people)},
                                              {u"evidence"_s, people.join(u", "_s) + u" 회동 "_s + path}}}}});
}

/// An article that converts 100 dollars into \a won.
static ReadArticlePtr conversion(const QString &path, double won)
{
    auto read = std::make_shared<ReadArticle>();
    read->article = articleFromText(path, u"제목\n\n100달러(약 14만원)를 냈다."_s);
    read->extraction.published = {u"2025-03-05"_s, PublicationBasis::Dateline, 0.97, {}, {}};
    Amount dollars;
    dollars.span = {4, 9};
    dollars.value = 100;
    dollars.currency = u"USD"_s;
    Amount wons;
    wons.span = {10, 16};
    wons.value = won;
    wons.currency = u"KRW"_s;
    wons.converts = 0;
    read->extraction.amounts = {dollars, wons};
    return read;
}

void TestNews::theSameArticlesBringNoNews()
{
    const std::vector<ReadArticlePtr> articles{
        meeting(u"a"_s, u"2025-03-03"_s, u"2025-03-05"_s, u"scheduled"_s)};
    QVERIFY(whatIsNew(buildStory(articles), buildStory(articles)).empty());
}

void TestNews::aNewHappeningIsNew()
{
    const auto first = meeting(u"a"_s, u"2025-03-03"_s, u"2025-03-05"_s, u"scheduled"_s);
    const auto other =
        meeting(u"b"_s, u"2025-03-06"_s, u"2025-03-06"_s, u"occurred"_s, {u"박서준"_s, u"최가온"_s});
    const Story after = buildStory({first, other});
    const auto news = whatIsNew(buildStory({first}), after);
    QCOMPARE(news.size(), std::size_t(1));
    QCOMPARE(news.front().news, News::NewEvent);
    QCOMPARE(after[news.front().event].start, u"2025-03-06"_s);
}

void TestNews::theOutcomeOfAPlanIsAChangeOfStatus()
{
    const auto plan = meeting(u"a"_s, u"2025-03-03"_s, u"2025-03-05"_s, u"scheduled"_s);
    const auto done = meeting(u"b"_s, u"2025-03-05"_s, u"2025-03-05"_s, u"occurred"_s);
    const auto news = whatIsNew(buildStory({plan}), buildStory({plan, done}));
    const std::vector<EventNews> expected{{{0}, News::StatusChanged, u"scheduled"_s, u"occurred"_s},
                                          {{0}, News::Confirmed, u"1"_s, u"2"_s}};
    QCOMPARE(news, expected);
}

void TestNews::anotherDayAndOtherPeopleAreTold()
{
    const auto vague = meeting(u"a"_s, u"2025-04-03"_s, u"2025-03"_s, u"occurred"_s);
    const auto exact = meeting(u"b"_s, u"2025-04-05"_s, u"2025-03-05"_s, u"occurred"_s,
                               {u"김하늘"_s, u"이도윤"_s, u"박서준"_s});
    const auto news = whatIsNew(buildStory({vague}), buildStory({vague, exact}));
    const std::vector<EventNews> expected{{{0}, News::DayChanged, u"2025-03"_s, u"2025-03-05"_s},
                                          {{0}, News::PeopleChanged, QString(), u"박서준"_s},
                                          {{0}, News::Confirmed, u"1"_s, u"2"_s}};
    QCOMPARE(news, expected);
}

void TestNews::aBaselineKeptInAProjectTellsTheSame()
{
    const ReadArticlePtr plan = meeting(u"a"_s, u"2025-03-01"_s, u"2025-03-05"_s, u"scheduled"_s);
    const ReadArticlePtr other =
        meeting(u"b"_s, u"2025-03-02"_s, u"2025-03-09"_s, u"scheduled"_s, {u"박서준"_s, u"최가온"_s});
    const ReadArticlePtr done = meeting(u"c"_s, u"2025-03-06"_s, u"2025-03-05"_s, u"occurred"_s);
    const Story before = buildStory({plan, other});
    const Story after = buildStory({plan, other, done});
    const Baseline kept = baselineFrom(toBytes(baselineOf(before)));
    QVERIFY(kept.hasArticles);
    const std::vector<EventNews> news = whatIsNew(kept, after);
    QCOMPARE(news, whatIsNew(before, after));
    QVERIFY(std::any_of(news.begin(), news.end(),
                        [](const EventNews &one) { return one.news == News::StatusChanged; }));
}

void TestNews::bytesOfNoBaselineGiveNone()
{
    const QByteArray bytes =
        toBytes(baselineOf(buildStory({meeting(u"a"_s, u"2025-03-01"_s, u"2025-03-05"_s, u"occurred"_s)})));
    QVERIFY(baselineFrom(bytes).hasArticles);
    QVERIFY(!baselineFrom({}).hasArticles);
    QVERIFY(!baselineFrom("xyz").hasArticles);
    QVERIFY(!baselineFrom(qCompress("none of ours")).hasArticles);
    QVERIFY(!baselineFrom(QByteArray(8, static_cast<char>(0xff))).hasArticles);
    QVERIFY(!baselineFrom(bytes.first(bytes.size() - 6)).hasArticles);
}

void TestNews::aRateFarFromTheOthersIsDoubted()
{
    const Story story = buildStory({conversion(u"a"_s, 140000), conversion(u"b"_s, 145000),
                                    conversion(u"c"_s, 143000), conversion(u"d"_s, 14300)});
    const auto doubts = findDoubts(story);
    QCOMPARE(doubts.size(), std::size_t(1));
    QCOMPARE(story[doubts.front().article].read->article.path, u"d"_s);
    QCOMPARE(doubts.front().said, 143.0);
    QCOMPARE(doubts.front().arithmetic, u"14,300 ÷ 100 = 143"_s);
    QCOMPARE(doubts.front().borneOut, 1430.0);
    QCOMPARE(doubts.front().others, 3);
}

void TestNews::aRateAloneIsNotDoubted()
{
    QVERIFY(findDoubts(buildStory({conversion(u"a"_s, 140000), conversion(u"b"_s, 14000)})).empty());
}

QTEST_GUILESS_MAIN(TestNews)
#include "tst_news.moc"
