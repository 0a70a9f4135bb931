// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/reading/textfile.h"
#include "model/text/table.h"

#include <QDate>
#include <QElapsedTimer>
#include <QTest>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Haengbo;

namespace {

/// An article whose title says nothing, and the times of its only paragraph.
struct Reading
{
    explicit Reading(const QString &text, const QString &published = {})
        : article(articleFromText(
              u"test"_s, u"제목\n\n"_s + text,
              published.isEmpty() ? std::nullopt : std::optional(QDate::fromString(published, Qt::ISODate))))
        , analysis(analyse(article))
        , times(findTimes(analysis, findPublicationDay(article)))
    {
    }

    QString words(const TimeMention &time) const { return time.span.in(article.text).toString(); }
    QString told() const
    {
        QStringList all;
        for (const TimeMention &time : times)
            all.append(words(time) + u" = "_s + time.value);
        return all.join(u" | "_s);
    }

    Article article;
    Analysis analysis;
    std::vector<TimeMention> times;
};

} // namespace

class TestTimes : public QObject
{
    Q_OBJECT

private slots:
    void everyWordMatchesItsExample_data();
    void everyWordMatchesItsExample();
    void everyRuleGivesItsValue_data();
    void everyRuleGivesItsValue();
    void nothingIsFoundIn_data();
    void nothingIsFoundIn();
    void storiesAreReadInOrder_data();
    void storiesAreReadInOrder();
    void spansAreInOrderAndInsideTheText();
    void tenThousandDatesAndOneLongLineAreReadQuickly();
    void anAnchorIsToldWhenTheTextGaveIt();
    void wordsAreRememberedWithoutWhatStandsBesideThem();
};

void TestTimes::everyWordMatchesItsExample_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("unless");
    const Table table = Table::bundled(u"times");
    const int match = table.column(u"match");
    const int unless = table.column(u"unless");
    for (const Table::Row &row : table.rows()) {
        if (table.cell(row, match).isEmpty() && table.cell(row, unless).isEmpty())
            continue;
        QTest::newRow(qPrintable(table.ruleName(row)))
            << table.cell(row, 0).toString() << table.cell(row, match).toString()
            << table.cell(row, unless).toString();
    }
    QVERIFY(table.rows().size() > 200);
}

void TestTimes::everyWordMatchesItsExample()
{
    QFETCH(QString, form);
    QFETCH(QString, match);
    QFETCH(QString, unless);
    if (!match.isEmpty()) {
        const Reading reading(match, u"2025-02-04"_s);
        QVERIFY2(!reading.times.empty(), qPrintable(match));
        const QString found = reading.words(reading.times.front());
        QVERIFY2(QString(found).remove(u' ').contains(QString(form).remove(u'_').remove(u' ')),
                 qPrintable(reading.told()));
    }
    if (!unless.isEmpty()) {
        const Reading reading(unless, u"2025-02-04"_s);
        QVERIFY2(reading.times.empty(), qPrintable(reading.told()));
    }
}

void TestTimes::everyRuleGivesItsValue_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("span");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("unless");
    const Table table = Table::bundled(u"times-rules");
    for (const Table::Row &row : table.rows()) {
        QTest::newRow(qPrintable(table.ruleName(row)))
            << table.cell(row, 0).toString() << table.cell(row, 1).toString() << table.cell(row, 2).toString()
            << table.cell(row, 3).toString() << table.cell(row, 4).toString()
            << table.cell(row, 5).toString();
    }
}

void TestTimes::everyRuleGivesItsValue()
{
    QFETCH(QString, rule);
    QFETCH(QString, published);
    QFETCH(QString, match);
    QFETCH(QString, span);
    QFETCH(QString, value);
    QFETCH(QString, unless);
    const Reading reading(match, published);
    QCOMPARE(reading.told(), QString(span + u" = "_s + value));
    QCOMPARE(reading.times.front().why.rule, QString(u"times:"_s + rule));
    const Reading other(unless, published);
    QVERIFY2(other.times.empty(), qPrintable(other.told()));
}

void TestTimes::nothingIsFoundIn_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"5나노 공정과 2나노 공정",
                             "GPT-4o와 o3-mini",
                             "3사 연합과 2대 주주",
                             "대표팀이 3-1로 이겼다",
                             "점유율 3.5%와 7.7%",
                             "https://example.com/2025/02/04/1234",
                             "종목코드 035720과 005930",
                             "제2공장과 제3자",
                             "업계 1위와 10위권",
                             "3분의 1을 차지했다",
                             "지분 51 대 49",
                             "시리즈 1일까",
                             "주식 100주를 샀다",
                             "일본 월드 시장 분야",
                             "3차 회의",
                             "1만2000명",
                             "초등학교와 말레이시아",
                             "선박 6척을 수주했다",
                             "전주시와 내주기",
                             "mail2025@example.com",
                             "AI6와 B2B",
                             "서해안 5도"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestTimes::nothingIsFoundIn()
{
    QFETCH(QString, text);
    const Reading reading(text, u"2025-02-04"_s);
    QVERIFY2(reading.times.empty(), qPrintable(reading.told()));
}

void TestTimes::storiesAreReadInOrder_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("이날 is the day last spoken of")
        << u"2025-02-04"_s << u"가람은 3일 문을 열었다. 이날 오후에는 사람이 몰렸다."_s
        << u"3일 = 2025-02-03 | 이날 오후 = 2025-02-03TAF"_s;
    QTest::newRow("이날 is no day to come")
        << u"2025-02-03"_s << u"가람은 4일 문을 연다. 이날 허가를 받았다."_s
        << u"4일 = 2025-02-04 | 이날 = 2025-02-03"_s;
    QTest::newRow("the eve in the same sentence")
        << u"2025-05-15"_s << u"14일 주가는 전날보다 올랐다."_s << u"14일 = 2025-05-14 | 전날 = 2025-05-13"_s;
    QTest::newRow("the last trading day skips the new year's days")
        << u"2025-02-03"_s << u"주가는 3일 전 거래일보다 올랐다."_s
        << u"3일 = 2025-02-03 | 전 거래일 = 2025-01-31"_s;
    QTest::newRow("the last trading day skips Christmas")
        << u"2024-12-27"_s << u"주가는 26일 전 거래일보다 올랐다."_s
        << u"26일 = 2024-12-26 | 전 거래일 = 2024-12-24"_s;
    QTest::newRow("a range with one unit")
        << u"2025-04-17"_s << u"22∼25일 전시회가 열린다."_s << u"22 = 2025-04-22 | 25일 = 2025-04-25"_s;
    QTest::newRow("from and to") << u"2025-02-04"_s << u"3월 30일부터 2일까지 열린다."_s
                                 << u"3월 30일 = 2025-03-30 | 2일 = 2025-04-02"_s;
    QTest::newRow("a range of hours") << u"2025-02-04"_s << u"오후 5시에서 6시까지 연다."_s
                                      << u"오후 5시 = 2025-02-04T17:00 | 6시 = 2025-02-04T18:00"_s;
    QTest::newRow("the same month") << u"2025-09-10"_s << u"가람은 지난 7월 세웠고 나래도 같은 달 세웠다."_s
                                    << u"지난 7월 = 2025-07 | 같은 달 = 2025-07"_s;
    QTest::newRow("the same year") << u"2025-02-04"_s << u"지난해 1월 만났고 같은 해 6월 또 만났다."_s
                                   << u"지난해 1월 = 2024-01 | 같은 해 6월 = 2024-06"_s;
    QTest::newRow("a half does not go on from a day told before it")
        << u"2026-05-15"_s << u"가람은 2019년 3월 취항했다. 빈자리는 하반기 중 채우는 방안을 검토하고 있다."_s
        << u"2019년 3월 = 2019-03 | 하반기 = 2026-H2"_s;
    QTest::newRow("a quarter goes on from another")
        << u"2025-05-15"_s << u"가람은 2023년 1분기에 적자를 냈다. 2분기에는 흑자로 돌아섰다."_s
        << u"2023년 1분기 = 2023-Q1 | 2분기 = 2023-Q2"_s;
    QTest::newRow("the year after") << u"2025-02-04"_s << u"2019년 세웠고 이듬해 3월 문을 열었다."_s
                                    << u"2019년 = 2019 | 이듬해 3월 = 2020-03"_s;
    QTest::newRow("the month after across the year")
        << u"2025-02-04"_s << u"2023년 12월 세웠고 그다음 달 문을 열었다."_s
        << u"2023년 12월 = 2023-12 | 그다음 달 = 2024-01"_s;
    QTest::newRow("the day after") << u"2025-10-24"_s << u"그는 30일 들어와 이튿날 무대에 선다."_s
                                   << u"30일 = 2025-10-30 | 이튿날 = 2025-10-31"_s;
    QTest::newRow("the month the story moved to")
        << u"2024-12-27"_s << u"내달 1일 떠난다. 2일에는 돌아온다."_s
        << u"내달 1일 = 2025-01-01 | 2일 = 2025-01-02"_s;
    QTest::newRow("the same period of another year")
        << u"2025-11-28"_s << u"3분기 이익은 작년 같은 기간보다 줄었다."_s
        << u"3분기 = 2025-Q3 | 작년 같은 기간 = 2024-Q3"_s;
    QTest::newRow("a chronology in numbers keeps its year")
        << u"2025-11-12"_s
        << u"▲2024. 9. 27 = 통보\n▲12. 24 = 인용\n▲2025. 1. 6 = 청구\n▲6. 30~7. 1 = 조정\n▲10. 22 = 면담"_s
        << u"2024. 9. 27 = 2024-09-27 | 12. 24 = 2024-12-24 | 2025. 1. 6 = 2025-01-06 | 6. 30 = 2025-06-30 | 7. 1 = 2025-07-01 | 10. 22 = 2025-10-22"_s;
    QTest::newRow("the entries of a live report are of their day")
        << u"2026-06-29"_s
        << u"23:50 ▶ 타결\n노조는 30일 파업을 철회했다.\n\n22:10 ▶ 정회\n교섭이 오후 9시부터 멈췄다."_s
        << u"23:50 = 2026-06-29T23:50 | 30일 = 2026-06-30 | 22:10 = 2026-06-29T22:10 | 오후 9시 = 2026-06-29T21:00"_s;
    QTest::newRow("그날 is the day told farther back")
        << u"2025-12-08"_s
        << u"지난 3월 4일 통보가 왔다. 시험은 나쁘지 않았다. 정리한 것이었다. 그날 저녁 떡볶이를 먹었다."_s
        << u"지난 3월 4일 = 2025-03-04 | 그날 저녁 = 2025-03-04TEV"_s;
    QTest::newRow("그날 in a month, and the year after it")
        << u"2025-05-29"_s
        << u"2022년 11월이었다. 자료를 내라고 했다. 그날 주문을 끊었다. 이듬해 6월 투자했다."_s
        << u"2022년 11월 = 2022-11 | 그날 = 2022-11 | 이듬해 6월 = 2023-06"_s;
    QTest::newRow("a clock time after a day to come is of the day reported")
        << u"2025-05-22"_s
        << u"20일 행사가 열렸다.\n\n다음 달 2일 투표가 있다.\n\n바람이 불었다. 오전 열한 시 반, 배가 떠났다."_s
        << u"20일 = 2025-05-20 | 다음 달 2일 = 2025-06-02 | 오전 열한 시 반 = 2025-05-20T11:30"_s;
    QTest::newRow("a chronology keeps its year")
        << QString() << u"▲2025년 2월 4일=개최\n▲5월 26일=설립\n▲10월 1일=면담"_s
        << u"2025년 2월 4일 = 2025-02-04 | 5월 26일 = 2025-05-26 | 10월 1일 = 2025-10-01"_s;
    QTest::newRow("as of a day is not now")
        << u"2025-02-18"_s << u"18일 현재 열 명이다."_s << u"18일 = 2025-02-18"_s;
    QTest::newRow("the day after the end that was told")
        << u"2024-12-27"_s << u"29일 출국해 내년 1월 5일까지 머문다. 귀국 다음 날 신년사를 낸다."_s
        << u"29일 = 2024-12-29 | 내년 1월 5일 = 2025-01-05 | 다음 날 = 2025-01-06"_s;
    QTest::newRow("what is decided comes")
        << u"2025-09-03"_s << u"가람은 11월까지 답을 주기로 했다."_s << u"11월 = 2025-11"_s;
    QTest::newRow("a month told before is counted from")
        << u"2025-10-02"_s << u"그는 2024년 1월 만났다. 다섯 달 뒤 또 만났다."_s
        << u"2024년 1월 = 2024-01 | 다섯 달 뒤 = 2024-06"_s;
    QTest::newRow("a plan is counted from now")
        << u"2025-10-02"_s << u"지난해 매출은 1조원이다. 3년 뒤 2조원을 번다는 목표다."_s
        << u"지난해 = 2024 | 3년 뒤 = 2028"_s;
    QTest::newRow("an aside about the market")
        << u"2025-02-03"_s << u"그는 4일 서울에 온다. 주가는 3일 올랐다. 오후에는 사장을 만난다."_s
        << u"4일 = 2025-02-04 | 3일 = 2025-02-03 | 오후 = 2025-02-04TAF"_s;
    QTest::newRow("a day away") << u"2025-02-03"_s << u"개막이 하루 앞으로 다가왔다."_s << u"하루 = P1D"_s;
    QTest::newRow("nothing to count from")
        << QString() << u"다음 주 항소하고 지난달 말까지 기다렸다."_s << u"다음 주 =  | 지난달 말 = "_s;
}

void TestTimes::storiesAreReadInOrder()
{
    QFETCH(QString, published);
    QFETCH(QString, text);
    QFETCH(QString, told);
    QCOMPARE(Reading(text, published).told(), told);
}

void TestTimes::spansAreInOrderAndInsideTheText()
{
    const Reading reading(
        u"4일 오후 2시부터 3일간, 22~25일과 2025년 3월, 지난해 말까지 매주 월요일 (화) 오전 1·2분기 3~4년"_s,
        u"2025-02-04"_s);
    QVERIFY(reading.times.size() > 6);
    int last = 0;
    for (const TimeMention &time : reading.times) {
        QVERIFY(time.span.begin >= last && time.span.end > time.span.begin);
        QVERIFY(time.span.end <= reading.article.text.size());
        QVERIFY(time.why.rule.startsWith(u"times:"));
        last = time.span.end;
    }
}

void TestTimes::tenThousandDatesAndOneLongLineAreReadQuickly()
{
    const QString text = u"2025년 2월 4일부터 5일까지 지난해 "_s.repeated(10000) + u"일"_s.repeated(200000) +
                         u"1~"_s.repeated(50000);
    QElapsedTimer timer;
    timer.start();
    const Reading reading(text, u"2025-02-04"_s);
    QVERIFY(reading.times.size() >= 30000);
    // Generous: a build with sanitizers on a busy machine; a quadratic reader would take minutes.
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
}

void TestTimes::anAnchorIsToldWhenTheTextGaveIt()
{
    const Reading reading(u"가람은 지난 7월 세웠고 나래도 같은 달 세웠다."_s, u"2025-09-10"_s);
    QCOMPARE(reading.times.size(), std::size_t(2));
    QVERIFY(reading.times[0].why.anchor.isEmpty());
    QCOMPARE(reading.times[0].why.anchorValue, u"2025-09-10"_s);
    QCOMPARE(reading.times[1].why.anchor, reading.times[0].span);
    QCOMPARE(reading.times[1].why.anchorValue, u"2025-07"_s);
}

/// What an article leaves behind of a word must not tell how the next one is read.
void TestTimes::wordsAreRememberedWithoutWhatStandsBesideThem()
{
    const QString day = u"2025-03-04"_s;
    const std::array<std::pair<QString, QString>, 5> pairs{
        {{u"모두 12 개였다."_s, u"모두 12 일에 왔다."_s},
         {u"한 사람이 왔다."_s, u"한 달 뒤에 왔다."_s},
         {u"이 회사가 왔다."_s, u"이 달에 왔다."_s},
         {u"값은 3.5 배였다."_s, u"값은 2.5 년 만에 올랐다."_s},
         {u"열 사람이 왔다."_s, u"열 시에 왔다."_s}}};
    for (const auto &[without, with] : pairs) {
        QCOMPARE(Reading(without, day).told(), QString());
        QVERIFY2(!Reading(with, day).times.empty(), qPrintable(with));
        QCOMPARE(Reading(without, day).told(), QString());
    }
}

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
