// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/analysis.h"
#include "model/language/layers.h"
#include "model/language/numerals.h"
#include "model/reading/textfile.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class AmountsTest : public QObject
{
    Q_OBJECT

private slots:
    void sumsAreRead_data();
    void sumsAreRead();
    void otherNumbersAreNot_data();
    void otherNumbersAreNot();
    void boundsAreTold_data();
    void boundsAreTold();
    void aSumInBracketsRestatesTheOneBeforeIt();
    void numbersEndWhereTheyMay_data();
    void numbersEndWhereTheyMay();
    void wordsAreRememberedWithoutWhatStandsBesideThem();
};

namespace {

std::vector<Amount> amountsOf(const Article &article) { return findAmounts(analyse(article)); }

/// '<text>=<value>[..<max>] <currency>' of each sum, joined by '; '.
QString printed(const QString &text)
{
    const Article article = articleFromText(u"a"_s, text);
    QStringList sums;
    for (const Amount &amount : amountsOf(article)) {
        QString sum = amount.span.in(article.text).toString() + u'=' + QString::number(amount.value, 'g', 15);
        if (amount.max)
            sum += u".."_s + QString::number(*amount.max, 'g', 15);
        sums += sum + u' ' + amount.currency;
    }
    return sums.join(u"; ");
}

} // namespace

void AmountsTest::sumsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sums");
    const auto row = [](const char *tag, const QString &text, const QString &sums) {
        QTest::newRow(tag) << text << sums;
    };

    row("만 and digits", u"3억2000만달러를 넣는다."_s, u"3억2000만달러=320000000 USD"_s);
    row("천 before 억", u"1조1천억원에 산다."_s, u"1조1천억원=1100000000000 KRW"_s);
    row("blank before the currency", u"15억 유로에 샀다."_s, u"15억 유로=1500000000 EUR"_s);
    row("comma and blank", u"1,200만 원을 냈다."_s, u"1,200만 원=12000000 KRW"_s);
    row("comma behind 억", u"78억1,200만원이 든다."_s, u"78억1,200만원=7812000000 KRW"_s);
    row("Hanja", u"2.3兆 ‘빅딜’"_s, u"2.3兆=2300000000000 KRW"_s);
    row("won implied", u"420억 시리즈B 유치"_s, u"420억=42000000000 KRW"_s);
    row("won implied, with particle", u"지난해 36조를 벌었다."_s, u"36조=36000000000000 KRW"_s);
    row("price of a share", u"8만4700원에 거래를 마쳤다."_s, u"8만4700원=84700 KRW"_s);
    row("decimals", u"환율은 1437.5원이다."_s, u"1437.5원=1437.5 KRW"_s);
    row("hundredth part", u"1,430원 50전에 마감했다."_s, u"1,430원 50전=1430.5 KRW"_s);
    row("cents", u"1달러 20센트"_s, u"1달러 20센트=1.2 USD"_s);
    row("sign before", u"$400억과 US$ 3.5 million, ₩10,000"_s,
        u"$400억=40000000000 USD; US$ 3.5 million=3500000 USD; ₩10,000=10000 KRW"_s);
    row("ISO code", u"USD 100만, 30만 EUR"_s, u"USD 100만=1000000 USD; 30만 EUR=300000 EUR"_s);
    row("CLDR name", u"말레이시아 링깃이 아니라 3억 말레이시아 링깃을"_s,
        u"3억 말레이시아 링깃=300000000 MYR"_s);
    row("CLDR name without blank", u"5천만홍콩달러"_s, u"5천만홍콩달러=50000000 HKD"_s);
    row("range of bare numbers", u"150억~250억 달러 규모"_s,
        u"150억~250억 달러=15000000000..25000000000 USD"_s);
    row("range that borrows 억", u"80~100억달러"_s, u"80~100억달러=8000000000..10000000000 USD"_s);
    row("range in full", u"1억5000만~1억8000만유로를 집행"_s,
        u"1억5000만~1억8000만유로=150000000..180000000 EUR"_s);
    row("from and to are two", u"200억원에서 250억원 사이"_s,
        u"200억원=20000000000 KRW; 250억원=25000000000 KRW"_s);
    row("Hangul digits", u"이만칠천원을 냈다."_s, u"이만칠천원=27000 KRW"_s);
    row("about within", u"30여억원, 1억여원, 1000여만 달러"_s,
        u"30여억원=3000000000 KRW; 1억여원=100000000 KRW; 1000여만 달러=10000000 USD"_s);
    row("suffixes", u"3000만달러짜리 계약과 5만원권, 10억원대 소송"_s,
        u"3000만달러=30000000 USD; 5만원=50000 KRW; 10억원=1000000000 KRW"_s);
    row("glued to a word", u"매출93억원, 약3조원"_s, u"93억원=9300000000 KRW; 3조원=3000000000000 KRW"_s);
    row("year beside", u"2023년 5조 2024년 6조 규모"_s, u"5조=5000000000000 KRW; 6조=6000000000000 KRW"_s);
}

void AmountsTest::sumsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, sums);
    QCOMPARE(printed(text), sums);
}

void AmountsTest::otherNumbersAreNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"이용자 1200만명", "1억 명이 쓴다",     "회원 1억 2천 명", "10억 배럴",       "46억 년 전",
          "지분 51%를",      "종목코드 005930",   "5 원전",          "3원칙을 지킨다",  "2엔진",
          "원자력 2기",      "헌법 1조 2항",      "제2조 위반",      "이유로 들었다",   "구원 투수",
          "사원 3명",        "만원 관중 앞에서",  "수백억원대 손실", "몇십억 원",       "코로나19 원인",
          "A350 원 모델",    "2나노 공정",        "프랑스 3개",      "100 유로존 기업", "2 위안부",
          "22조2항",         "1조 개의 파라미터", "3파운드리",       "2.5배로 늘었다",  "1조 1위"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void AmountsTest::otherNumbersAreNot()
{
    QFETCH(QString, text);
    QCOMPARE(printed(text), QString());
}

void AmountsTest::boundsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("bound");
    QTest::newRow("약") << u"약 3조원을"_s << u"about"_s;
    QTest::newRow("약, glued") << u"약3조원을"_s << u"about"_s;
    QTest::newRow("여") << u"3조여원을"_s << u"about"_s;
    QTest::newRow("최대") << u"최대 400억 달러의"_s << u"at-most"_s;
    QTest::newRow("최소") << u"최소 400억 달러의"_s << u"at-least"_s;
    QTest::newRow("이상") << u"5000원 이상을"_s << u"at-least"_s;
    QTest::newRow("미만") << u"5000원 미만"_s << u"less-than"_s;
    QTest::newRow("초과, glued") << u"5000원초과"_s << u"more-than"_s;
    QTest::newRow("넘는") << u"1조원 넘는 돈"_s << u"more-than"_s;
    QTest::newRow("none") << u"모두 1조원을 썼다"_s << QString();
}

void AmountsTest::boundsAreTold()
{
    QFETCH(QString, text);
    QFETCH(QString, bound);
    const Article article = articleFromText(u"a"_s, text);
    const std::vector<Amount> amounts = amountsOf(article);
    QCOMPARE(amounts.size(), std::size_t(1));
    QCOMPARE(amounts[0].bound, bound);
}

void AmountsTest::aSumInBracketsRestatesTheOneBeforeIt()
{
    const Article article =
        articleFromText(u"a"_s, u"558만 달러(약 78억1,200만원)와 30억원(보통주 2000만달러 제외)을 썼다."_s);
    const std::vector<Amount> amounts = amountsOf(article);
    QCOMPARE(amounts.size(), std::size_t(4));
    QCOMPARE(amounts[0].converts, -1);
    QCOMPARE(amounts[1].converts, 0);
    QCOMPARE(amounts[2].converts, -1);
    QCOMPARE(amounts[1].bound, u"about"_s);
}

void AmountsTest::numbersEndWhereTheyMay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("end");
    QTest::addColumn<double>("value");
    QTest::newRow("groups with blanks") << u"1천 1백 70만 달러"_s << 9 << 11'700'000.0;
    QTest::newRow("falling only") << u"3억 2조"_s << 4 << 300'000'002.0;
    QTest::newRow("a comma that lists") << u"3,40"_s << 1 << 3.0;
    QTest::newRow("point") << u"일점이삼불"_s << 4 << 1.23;
    QTest::newRow("none") << u"서울"_s << 0 << 0.0;
    QTest::newRow("too long") << QString(200, u'9') << 0 << 0.0;
}

void AmountsTest::numbersEndWhereTheyMay()
{
    QFETCH(QString, text);
    QFETCH(int, end);
    QFETCH(double, value);
    const NumeralStops stops = numeralStops(text, 0);
    QCOMPARE(stops.empty() ? 0 : stops.back().end, end);
    QCOMPARE(stops.empty() ? 0 : stops.back().value, value);
}

/// What an article leaves behind of a word must not tell how the next one is read.
void AmountsTest::wordsAreRememberedWithoutWhatStandsBesideThem()
{
    for (const QString &number : {u"12"_s, u"이만"_s, u"만"_s, u"3천"_s, u"2.5"_s}) {
        QCOMPARE(printed(number + u" 명이 왔다."_s), QString());
        QVERIFY2(!printed(number + u" 달러를 냈다."_s).isEmpty(), qPrintable(number));
        QCOMPARE(printed(number + u" 명이 왔다."_s), QString());
    }
}

QTEST_GUILESS_MAIN(AmountsTest)
#include "tst_amounts.moc"
