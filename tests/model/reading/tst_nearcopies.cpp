// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/nearcopies.h"
#include "model/reading/reader.h"
#include "model/reading/textfile.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class NearCopiesTest : public QObject
{
    Q_OBJECT

private slots:
    void copiesAreGrouped_data();
    void copiesAreGrouped();
    void theSameArticleInTwoFormatsIsOne();
    void manyCopiesOfOneStoryAreOneGroup();
};

namespace {

const QString wire =
    u"누리테크가 전남 광양에 이차전지 전해액 공장을 짓는다고 12일 밝혔다. 투자액은 1,200억 원이며 내년 6월에 "
    u"첫 제품을 내놓는다. "
    "정하람 누리테크 대표는 이날 광양을 아시아 생산 거점으로 키우겠다고 말했다. 회사는 광양시와 투자 "
    "양해각서를 맺었다. "
    "누리테크는 2월 한빛소재와 리튬염 공급 계약도 체결했다. 업계는 이번 투자로 전해액 값이 안정될 것으로 내다본다."_s;
const QString other =
    u"가람은행이 모바일 앱을 새로 단장해 15일 내놓았다. 송금에 걸리는 시간을 절반으로 줄였고 큰 글씨 화면도 "
    u"마련했다. "
    "은행은 올해 안에 300만 명이 새 앱을 쓸 것으로 기대한다. 한가람 행장은 고객의 목소리를 담았다고 설명했다."_s;
const QString market = u"코스피가 오늘 %1 포인트 오른 %2 에 거래를 마쳤다. 외국인이 %3 억 원어치를 사들였고 "
                       u"개인은 %4 억 원어치를 팔았다. "
                       "원달러 환율은 %5 원으로 마감했다. 코스닥 지수는 %6 포인트 내렸다."_s;

QString titled(const QString &title, const QString &body) { return title + u"\n\n"_s + body; }

} // namespace

void NearCopiesTest::copiesAreGrouped_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QList<int>>("firsts");
    QTest::newRow("alone") << QStringList{titled(u"공장"_s, wire), titled(u"앱"_s, other)}
                           << QList<int>{0, 1};
    QTest::newRow("other headline and one sentence more")
        << QStringList{titled(u"광양에 공장"_s, wire), titled(u"앱"_s, other),
                       titled(u"누리테크, 1,200억 투자"_s, wire + u" 이 소식에 주가는 3% 올랐다."_s)}
        << QList<int>{0, 1, 0};
    QTest::newRow("shortened by a third")
        << QStringList{titled(u"공장"_s, wire), titled(u"공장"_s, wire.left(150))} << QList<int>{0, 0};
    QTest::newRow("one pattern, other numbers")
        << QStringList{titled(u"마감"_s, market.arg(11).arg(2501).arg(340).arg(410).arg(1340).arg(3)),
                       titled(u"마감"_s, market.arg(7).arg(2512).arg(120).arg(95).arg(1338).arg(5))}
        << QList<int>{0, 1};
    QTest::newRow("a brief in a round-up is no copy of it")
        << QStringList{titled(u"공장"_s, wire.left(90)),
                       titled(u"모음"_s, other + u"\n\n"_s + wire.left(90) + u"\n\n"_s +
                                             market.arg(11).arg(2501).arg(340).arg(410).arg(1340).arg(3))}
        << QList<int>{0, 1};
    QTest::newRow("nothing to go by") << QStringList{u"알림"_s, u"알림 둘"_s} << QList<int>{0, 1};
    QTest::newRow("no articles") << QStringList() << QList<int>();
}

void NearCopiesTest::copiesAreGrouped()
{
    QFETCH(QStringList, texts);
    QFETCH(QList<int>, firsts);
    std::vector<Article> articles;
    for (const QString &text : texts)
        articles.push_back(articleFromText(QString::number(articles.size()), text));
    std::vector<const Article *> pointers;
    for (const Article &article : articles)
        pointers.push_back(&article);
    const std::vector<int> groups = groupCopies(pointers);
    QCOMPARE(QList<int>(groups.begin(), groups.end()), firsts);
}

void NearCopiesTest::theSameArticleInTwoFormatsIsOne()
{
    const QString folder = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/files/"_s;
    std::vector<Article> articles;
    for (const QString &name :
         {u"pandoc.docx"_s, u"hwplib.hwp"_s, u"libreoffice.pdf"_s, u"article-cp949.txt"_s}) {
        readArticles(folder + name, [&](Result<Article> result) {
            if (result)
                articles.push_back(*result);
            return true;
        });
    }
    QCOMPARE(articles.size(), std::size_t(4));
    std::vector<const Article *> pointers;
    for (const Article &article : articles)
        pointers.push_back(&article);
    QCOMPARE(groupCopies(pointers), std::vector<int>({0, 0, 0, 0}));
}

void NearCopiesTest::manyCopiesOfOneStoryAreOneGroup()
{
    std::vector<Article> articles;
    for (int i = 0; i < 300; ++i)
        articles.push_back(
            articleFromText(QString::number(i), titled(u"제목 %1"_s.arg(i), wire + u" 매체 %1."_s.arg(i))));
    std::vector<const Article *> pointers;
    for (const Article &article : articles)
        pointers.push_back(&article);
    QCOMPARE(groupCopies(pointers), std::vector<int>(300, 0));
}

QTEST_GUILESS_MAIN(NearCopiesTest)
#include "tst_nearcopies.moc"
