// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"
#include "model/story/doubts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Sentences whose figures do, or do not, bear each other out.
class tst_Miscounts : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatDoesNotAddUpIsDoubted_data();
    void onlyWhatDoesNotAddUpIsDoubted();
    void theEvidenceIsTheFigureAndWhatItIsHeldAgainst();
    void anArticleWithoutSentencesEnds();
};

void tst_Miscounts::onlyWhatDoesNotAddUpIsDoubted_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("arithmetic"); // empty: nothing is doubted
    const auto add = [](const char *name, const QString &sentence, const QString &arithmetic = {}) {
        QTest::newRow(name) << sentence << arithmetic;
    };
    add("rise, right", u"매출은 100억원에서 130억원으로 30% 늘었다."_s);
    add("rise, wrong", u"매출은 100억원에서 130억원으로 45% 늘었다."_s,
        u"13,000,000,000 ÷ 10,000,000,000 − 1 = 30 %"_s);
    add("rise, rounded figures", u"매출은 1조2000억원에서 1조5000억원으로 26% 증가했다."_s);
    add("fall, right", u"직원은 1200명에서 900명으로 25% 줄었다."_s);
    add("fall, wrong", u"직원은 1200명에서 900명으로 40% 감소했다."_s, u"1 − 900 ÷ 1,200 = 25 %"_s);
    add("decimals, right", u"판매량은 8만1234대에서 9만2345대로 13.7% 늘었다."_s);
    add("decimals, wrong", u"판매량은 8만1234대에서 9만2345대로 31.7% 늘었다."_s,
        u"92,345 ÷ 81,234 − 1 = 13.7 %"_s);
    add("held against the year before, right", u"영업이익은 550억원으로 지난해 500억원보다 10% 늘었다."_s);
    add("held against the year before, wrong", u"영업이익은 550억원으로 지난해 500억원보다 20% 늘었다."_s,
        u"55,000,000,000 ÷ 50,000,000,000 − 1 = 10 %"_s);
    add("more than, right", u"지난해 200건보다 50% 많은 300건을 처리했다."_s);
    add("more than, wrong", u"지난해 200건보다 80% 많은 300건을 처리했다."_s, u"300 ÷ 200 − 1 = 50 %"_s);
    add("multiple, right", u"매출은 100억원에서 300억원으로 3배로 늘었다."_s);
    add("multiple, 'more'", u"매출은 100억원에서 300억원으로 2배 늘었다."_s);
    add("multiple, wrong", u"매출은 100억원에서 300억원으로 5배 늘었다."_s,
        u"30,000,000,000 ÷ 10,000,000,000 = 3"_s);
    add("share, right", u"전체 400곳 가운데 25%인 100곳이 문을 닫았다."_s);
    add("share, wrong", u"전체 400곳 가운데 35%인 100곳이 문을 닫았다."_s, u"100 ÷ 400 = 25 %"_s);
    add("total, right", u"서울 300명, 부산 200명, 모두 500명이 왔다."_s);
    add("total, wrong", u"서울 300명, 부산 200명, 모두 600명이 왔다."_s, u"300 + 200 = 500"_s);
    add("total of an open list", u"서울 300명, 부산 200명 등 모두 900명이 왔다."_s);
    add("total of sums in another unit", u"서울 300명, 부산 200명, 모두 600억원을 냈다."_s);
    add("roughly told", u"매출은 100억원에서 130억원으로 약 33% 늘었다."_s);
    add("percentage points", u"금리는 3%에서 4%로 1%포인트 올랐다."_s);
    add("no pair", u"매출은 130억원으로 45% 늘었다."_s);
    add("another unit", u"직원은 100명에서 매출은 130억원으로 45% 늘었다."_s);
    add("an unrelated percentage", u"회사는 100억원에서 130억원으로 늘려 지분 45%를 샀다."_s);
}

void tst_Miscounts::onlyWhatDoesNotAddUpIsDoubted()
{
    QFETCH(const QString, sentence);
    QFETCH(const QString, arithmetic);
    const auto doubts = findMiscounts(articleFromText(u"a"_s, u"제목\n\n"_s + sentence), ArticleId{0});
    QStringList found;
    for (const Doubt &doubt : doubts)
        found += doubt.arithmetic;
    QCOMPARE(found.join(u'|'), arithmetic);
}

void tst_Miscounts::theEvidenceIsTheFigureAndWhatItIsHeldAgainst()
{
    const Article article = articleFromText(u"a"_s, u"제목\n\n매출은 100억원에서 130억원으로 45% 늘었다."_s);
    const auto doubts = findMiscounts(article, ArticleId{3});
    QCOMPARE(doubts.size(), std::size_t(1));
    QCOMPARE(doubts.front().article, ArticleId{3});
    QCOMPARE(doubts.front().said, 45.0);
    QCOMPARE(doubts.front().borneOut, 30.0);
    QStringList words;
    for (const Span span : doubts.front().evidence)
        words += span.in(article.text).toString();
    QCOMPARE(words, QStringList({u"45%"_s, u"130억원"_s, u"100억원"_s}));
}

void tst_Miscounts::anArticleWithoutSentencesEnds()
{
    QVERIFY(findMiscounts(articleFromText(u"a"_s, {}), ArticleId{0}).empty());
    QVERIFY(findMiscounts(articleFromText(u"a"_s, u"1"_s), ArticleId{0}).empty());
}

QTEST_GUILESS_MAIN(tst_Miscounts)

#include "tst_miscounts.moc"
