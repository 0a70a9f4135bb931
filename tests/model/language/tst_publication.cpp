// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/language/layers.h"
#include "model/reading/textfile.h"
#include "model/text/table.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

namespace {

PublicationDay publicationOf(const QString &text)
{
    return findPublicationDay(articleFromText(u"test"_s, text, std::nullopt));
}

const QString story =
    u"가람은 서울에서 공장을 열었다고 밝혔다. 공장은 크고 넓으며 사람이 많다고 회사는 설명했다.\n"_s;

} // namespace

class TestPublication : public QObject
{
    Q_OBJECT

private slots:
    void everyLabelTellsItsDay_data();
    void everyLabelTellsItsDay();
    void theDayIsTold_data();
    void theDayIsTold();
    void theDayIsNotTold_data();
    void theDayIsNotTold();
    void theDayGivenFromOutsideWins();
    void daysThatDisagreeAreAllKept();
    void theStorySettlesItsDay_data();
    void theStorySettlesItsDay();
    void theLineOfTheDayHoldsNoTime();
};

void TestPublication::everyLabelTellsItsDay_data()
{
    QTest::addColumn<QString>("line");
    const Table table = Table::bundled(u"publication");
    const int match = table.column(u"match");
    for (const Table::Row &row : table.rows())
        QTest::newRow(qPrintable(table.ruleName(row))) << table.cell(row, match).toString();
    QVERIFY(table.rows().size() > 30);
}

void TestPublication::everyLabelTellsItsDay()
{
    QFETCH(QString, line);
    QVERIFY(!line.isEmpty());
    const PublicationDay published = publicationOf(u"공장 열었다\n"_s + line + u"\n\n"_s + story);
    QVERIFY(QDate::fromString(published.value, Qt::ISODate).isValid());
    QCOMPARE(published.basis, PublicationBasis::Dateline);
    QCOMPARE(published.candidates.size(), 1);
}

void TestPublication::theDayIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("a line of its own")
        << u"공장 열었다\n2025-10-02 05:30 | 산업부장\n\n"_s + story << u"2025-10-02"_s;
    QTest::newRow("the page of a newspaper with its name")
        << u"새벽일보 2024년 5월 17일 금요일 7면 경제\n\n"_s + story << u"2024-05-17"_s;
    QTest::newRow("a newsletter with its number and the day of the week")
        << u"새벽레터 212호 | 2026.03.20. 금\n\n"_s + story << u"2026-03-20"_s;
    QTest::newRow("the day of a dateline with its year once more")
        << u"공장 열었다\n\n연길 9월 11일발 본사소식 (2024년 9월 11일)\n\n"_s + story << u"2024-09-11"_s;
    QTest::newRow("the page of a newspaper")
        << u"공장 열었다\n2025년 5월 15일 목요일 1면\n\n"_s + story << u"2025-05-15"_s;
    QTest::newRow("sent, at the foot")
        << u"공장 열었다\n\n"_s + story + u"\n2025/02/04 21:05 송고\n"_s << u"2025-02-04"_s;
    QTest::newRow("sent, behind the rights")
        << u"공장 열었다\n\n"_s + story +
               u"<저작권자(c) 새벽통신, 무단 전재-재배포 금지> 2025/07/28 18:32 송고\n"_s
        << u"2025-07-28"_s;
    QTest::newRow("written beats changed")
        << u"공장 열었다\n수정 2025.09.11. 오후 4:05  입력 2025.09.10. 오후 2:31\n\n"_s + story
        << u"2025-09-10"_s;
    QTest::newRow("only changed") << u"공장 열었다\n최종수정 2025.09.11. 오후 4:05\n\n"_s + story
                                  << u"2025-09-11"_s;
    QTest::newRow("glued to its word")
        << u"공장 열었다\n입력2024.10.22 18:03  지면A14\n\n"_s + story << u"2024-10-22"_s;
    QTest::newRow("seconds, a name and an address")
        << u"공장 열었다\n2024-10-10 17:55:03 | 도하늘 기자 dohaneul@saebyeok.example\n\n"_s + story
        << u"2024-10-10"_s;
    QTest::newRow("the issue of a weekly")
        << u"주간 새벽\n2024년 11월 18일자 1287호\n공장 열었다\n\n"_s + story << u"2024-11-18"_s;
    QTest::newRow("on the air") << u"■ 방송: 2024년 4월 30일(화) 07:20 ‘새벽 경제’\n\n"_s + story
                                << u"2024-04-30"_s;
    QTest::newRow("the English way, month first")
        << u"공장 열었다\nPosted on Aug 14, 2025 by @saebyeok  |  5 min read\n\n"_s + story
        << u"2025-08-14"_s;
    QTest::newRow("the English way, day first")
        << u"공장 열었다\n14 August 2025\n\n"_s + story << u"2025-08-14"_s;
    QTest::newRow("the rights") << u"공장 열었다\n\n"_s + story + u"ⓒ 새벽일보 2025.10.24\n"_s
                                << u"2025-10-24"_s;
}

void TestPublication::theDayIsTold()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    QCOMPARE(publicationOf(text).value, day);
}

void TestPublication::theDayIsNotTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a day in brackets behind words of the story")
        << u"공장 열었다\n\n가람의 새 공장 준공 (2024년 9월 11일)\n\n"_s + story;
    QTest::newRow("a day in the story")
        << u"공장 열었다\n\n가람은 2025년 2월 4일 서울에서 공장을 열었다.\n"_s;
    QTest::newRow("a headline with a day") << u"2025년 6월 1일 공장 연다\n\n"_s + story;
    QTest::newRow("a chronology") << u"가람이 걸어온 길\n\n"_s + story +
                                         u"▲2023년 6월 9일=첫 방문\n▲2024년 1월 26일=공장 설립\n"_s;
    QTest::newRow("a list of other articles")
        << u"공장 열었다\n\n"_s + story +
               u"101 다른 글 하나 2025.02.05\n102 다른 글 둘 2025.02.05\n103 글 셋 2025.02.05\n104 글 넷 2025.02.05\n105 글 다섯 2025.02.05\n"_s;
    QTest::newRow("nothing but a day") << u"2025-02-04"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("an English day in the story")
        << u"공장 열었다\n\n가람은 행사 이름을 ‘Made on Aug 14, 2025’로 정해 서울에서 열었다.\n"_s;
    QTest::newRow("no such day") << u"공장 열었다\n입력 2025.02.31\n\n"_s + story;
}

void TestPublication::theDayIsNotTold()
{
    QFETCH(QString, text);
    const PublicationDay published = publicationOf(text);
    QCOMPARE(published.value, QString());
    QCOMPARE(published.basis, PublicationBasis::None);
}

void TestPublication::theDayGivenFromOutsideWins()
{
    const Article article =
        articleFromText(u"test"_s, u"공장 열었다\n입력 2025.02.03\n\n"_s + story, QDate(2025, 2, 5));
    const PublicationDay published = findPublicationDay(article);
    QCOMPARE(published.value, u"2025-02-05"_s);
    QCOMPARE(published.basis, PublicationBasis::Given);
    QCOMPARE(published.candidates, QStringList({u"2025-02-05"_s, u"2025-02-03"_s}));
}

void TestPublication::daysThatDisagreeAreAllKept()
{
    const PublicationDay published =
        publicationOf(u"공장 열었다\n입력 2025.02.03 17:42  수정 2025.02.05 09:00\n\n"_s + story +
                      u"2025/02/04 21:05 송고\n"_s);
    QCOMPARE(published.value, u"2025-02-03"_s);
    QCOMPARE(published.candidates, QStringList({u"2025-02-03"_s, u"2025-02-04"_s, u"2025-02-05"_s}));
    QVERIFY(published.confidence < 0.95);
}

void TestPublication::theStorySettlesItsDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::newRow("a chronology that ends on the day")
        << u"가람 대표 안 온다\n\n가람은 24일 대표가 오지 않는다고 밝혔다.\n▲2024년 1월 26일=방문\n▲5월 26일=설립\n▲10월 24일=불참 통보\n"_s
        << u"2024-10-24"_s;
    QTest::newRow("another day of the month")
        << u"가람 대표 안 온다\n\n가람은 24일 대표가 오지 않는다고 밝혔다.\n▲2024년 1월 26일=방문\n"_s
        << QString();
    QTest::newRow("a public event whose day is told")
        << u"가람 대표 유럽 간다\n\n가람 대표는 4일 서울에서 기자를 만난다. 10일부터는 프랑스 파리에서 열리는 인공지능 정상회의에 참석한다.\n"_s
        << u"2025-02-04"_s;
    QTest::newRow("a public event some months ago")
        << u"가람 대표 서울 왔다\n\n가람 대표는 1일 서울에 왔다. 지난 8월 말 한미 정상회담 이후 한 달여 만이다.\n"_s
        << u"2025-10-01"_s;
    QTest::newRow("a public event of the month before, and months that rule out other years")
        << u"가람 서울 지사 열었다\n\n가람은 10일 서울 지사를 열었다. 대표는 지난달 한미 정상회담 비즈니스 라운드테이블에 왔다. 가람은 지난 7월 법인을 세웠다.\n"_s
        << u"2025-09-10"_s;
    QTest::newRow("a public event of the month before, in several years")
        << u"가람 서울 지사 열었다\n\n가람은 10일 서울 지사를 열었다. 대표는 지난달 한미 정상회담에 왔다.\n"_s
        << QString();
    QTest::newRow("a yearly event without its day")
        << u"가람 대표 미국 간다\n\n가람 대표는 4일 서울에서 기자를 만났다. 그는 CES에 참석할 예정이다.\n"_s
        << QString();
    QTest::newRow("what the world spoke of as new")
        << u"가람 대표 서울 온다\n\n가람 대표는 2일 서울에 온다. 구글이 최근 선보인 제미나이가 업계를 놀라게 했다.\n"_s
        << u"2024-01-02"_s;
    QTest::newRow("what the world spoke of, not called new")
        << u"가람 대표 서울 온다\n\n가람 대표는 2일 서울에 온다. 구글이 선보인 제미나이가 업계를 놀라게 했다.\n"_s
        << QString();
    QTest::newRow("two new things that disagree")
        << u"가람 대표 서울 온다\n\n가람 대표는 2일 서울에 온다. 구글이 최근 선보인 제미나이와 달리 가람은 조용하다. 최근 미국 신용등급을 무디스가 강등했다.\n"_s
        << QString();
    QTest::newRow("a new thing, and a year after it")
        << u"가람 대표 서울 온다\n\n가람 대표는 2일 서울에 온다. 구글이 최근 선보인 제미나이가 업계를 놀라게 했다. 가람은 2025년 5월 3일 문을 열었다.\n"_s
        << QString();
    QTest::newRow("no day of its own")
        << u"가람 대표 안 온다\n\n가람은 2024년 1월 26일 문을 열었다.\n"_s << QString();
}

void TestPublication::theStorySettlesItsDay()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    const Extraction extraction = extract(articleFromText(u"test"_s, text, std::nullopt));
    QCOMPARE(extraction.published.value, day);
    QCOMPARE(extraction.published.basis, day.isEmpty() ? PublicationBasis::None : PublicationBasis::Inferred);
}

void TestPublication::theLineOfTheDayHoldsNoTime()
{
    const Extraction extraction = extract(articleFromText(
        u"test"_s,
        u"공장 열었다\n입력 2025.02.03 17:42\n\n가람은 3일 공장을 열었다고 밝혔다. 공장은 크다.\n"_s,
        std::nullopt));
    QCOMPARE(extraction.times.size(), std::size_t(1));
    QCOMPARE(extraction.times.front().value, u"2025-02-03"_s);
}

QTEST_GUILESS_MAIN(TestPublication)
#include "tst_publication.moc"
