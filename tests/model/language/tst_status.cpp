// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/status.h"
#include "model/reading/textfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

class TestStatus : public QObject
{
    Q_OBJECT

private slots:
    void readsTheStatusOfAClause_data();
    void readsTheStatusOfAClause();
    void whatHappenedIsStrongest();
};

void TestStatus::readsTheStatusOfAClause_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &sentence, const QString &stem, Status status) {
        QTest::newRow(name) << sentence << stem << static_cast<int>(status);
    };
    row("past", u"두 회사는 계약을 체결했다."_s, u"체결"_s, Status::Occurred);
    row("reported past", u"두 회사는 계약을 체결한 것으로 알려졌다."_s, u"체결"_s, Status::Occurred);
    row("announced past", u"두 회사는 계약을 체결했다고 밝혔다."_s, u"체결"_s, Status::Occurred);
    row("plan", u"회장은 공장을 방문할 예정이다."_s, u"방문"_s, Status::Scheduled);
    row("decision", u"회사는 새 제품을 출시하기로 했다."_s, u"출시"_s, Status::Scheduled);
    row("will", u"회사는 투자를 확대하겠다고 밝혔다."_s, u"확대"_s, Status::Scheduled);
    row("untensed before a plan", u"회장은 장관을 만나 협력을 논의할 계획이다."_s, u"만나"_s,
        Status::Scheduled);
    row("outlook", u"회사가 지분을 인수할 것으로 보인다."_s, u"인수"_s, Status::Possible);
    row("rumour", u"회사가 지분을 인수한다는 관측이 나온다."_s, u"인수"_s, Status::Possible);
    row("may", u"회사가 지분을 인수할 수 있다."_s, u"인수"_s, Status::Possible);
    row("not", u"회장은 행사에 참석하지 않는다."_s, u"참석"_s, Status::Negated);
    row("decided against", u"회사는 공장을 건설하지 않기로 했다."_s, u"건설"_s, Status::Negated);
    row("no plan", u"회장이 공장을 방문할 계획은 없다."_s, u"방문"_s, Status::Negated);
    row("a rumour denied", u"회사가 지분을 인수한다는 소문을 대표가 부인했다."_s, u"인수"_s, Status::Negated);
    row("a rumour of the trade", u"회사가 지분을 인수한다는 업계 소문이 돈다."_s, u"인수"_s,
        Status::Possible);
    row("a rumour left open", u"회사가 지분을 인수한다는 소문에 대표는 “결정된 것은 없다”고 했다."_s,
        u"인수"_s, Status::Possible);
    row("came to nothing", u"회장은 장관을 만날 예정이었으나 일정이 취소됐다."_s, u"만나"_s, Status::Negated);
}

void TestStatus::readsTheStatusOfAClause()
{
    QFETCH(QString, sentence);
    QFETCH(QString, stem);
    QFETCH(int, status);
    const Article article = articleFromText(u"test"_s, u"제목\n\n"_s + sentence, {});
    const Analysis analysis = analyse(article);
    const Parse parse = parseClauses(analysis, {});
    for (std::size_t i = 0; i < parse.clauses.size(); ++i) {
        if (parse.clauses[i].verb.stem != stem)
            continue;
        const StatusReading reading = readStatus(analysis, parse, static_cast<int>(i));
        QCOMPARE(static_cast<int>(reading.status), status);
        QVERIFY(!reading.rule.isEmpty());
        return;
    }
    QFAIL("the verb was not found");
}

void TestStatus::whatHappenedIsStrongest()
{
    QCOMPARE(strongerStatus(Status::Scheduled, Status::Occurred), Status::Occurred);
    QCOMPARE(strongerStatus(Status::Negated, Status::Scheduled), Status::Negated);
    QCOMPARE(strongerStatus(Status::Possible, Status::Scheduled), Status::Scheduled);
}

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
