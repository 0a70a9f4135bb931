// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events of lines that have no verb: items below a day, nouns with a day in brackets, nouns and their day.
#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/textfile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Haengbo;

class TestItemEvents : public QObject
{
    Q_OBJECT

private slots:
    void linesWithoutAVerbTellEvents_data();
    void linesWithoutAVerbTellEvents();
};

void TestItemEvents::linesWithoutAVerbTellEvents_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("who");
    const auto row = [](const char *name, const QString &lines, const QString &type, const QString &start,
                        const QString &status, const QStringList &who) {
        QTest::newRow(name) << lines << type << start << status << who;
    };
    const QString other = u"\n▲ 나머지 일정은 미정"_s;
    row("an item below its day", u"■ 13일(목)\n▲ 오전 9시 30분 가람전자 이사회(용인 본사)"_s + other,
        u"gathering"_s, u"2025-03-13"_s, u"scheduled"_s, {u"가람전자"_s});
    row("an item without a time of its own", u"■ 13일(목)\n▲ 가람전자 신제품 발표회"_s + other,
        u"gathering"_s, u"2025-03-13"_s, u"scheduled"_s, {u"가람전자"_s});
    row("a day in brackets behind", u"▲ 가람전자, 시리즈D 800억 원 유치(3일)"_s + other, u"investment"_s,
        u"2025-03-03"_s, u"occurred"_s, {u"가람전자"_s});
    row("a plan that was given up", u"▲ 가람전자, 누리통신 투자 계획 철회"_s + other, u"investment"_s, {},
        u"negated"_s, {u"가람전자"_s, u"누리통신"_s});
    row("a ceremony of a contract", u"▲ 13일 오전 11시 가람전자·누리통신 업무제휴식"_s + other,
        u"gathering"_s, u"2025-03-13"_s, u"scheduled"_s, {u"가람전자"_s, u"누리통신"_s});
    row("a thing and its day", u"가람전자의 최종 결정은 3월 15일. 모두 기다린다."_s, u"other"_s,
        u"2025-03-15"_s, u"scheduled"_s, {u"가람전자"_s});
    row("a figure and when it was so", u"가람전자의 1분기 순이익은 214억원. 모두 놀랐다."_s, u"market"_s,
        u"2025-01"_s, u"occurred"_s, {u"가람전자"_s});
    row("the day a thing is set for", u"가람전자의 새 공장 준공은 2028년으로 잡혔다. 모두 기다린다."_s,
        u"other"_s, u"2028"_s, u"scheduled"_s, {u"가람전자"_s});
    row("a day before an adjective", u"가람전자는 1994년 속초의 작은 공방으로 출발했다. 모두 놀랐다."_s,
        u"founding"_s, u"1994"_s, u"occurred"_s, {u"가람전자"_s});
    row("who will take a new post", u"가람전자의 초대 법인장은 마예진 전무가 맡을 예정이다. 모두 기다린다."_s,
        u"appointment"_s, {}, u"scheduled"_s, {u"마예진"_s});
    row("the noun of what happens at the end", u"가람전자는 새 공장을 자랑했다. 내년 11월 완공."_s,
        u"other"_s, u"2026-11"_s, u"scheduled"_s, {u"가람전자"_s});
}

void TestItemEvents::linesWithoutAVerbTellEvents()
{
    QFETCH(QString, lines);
    QFETCH(QString, type);
    QFETCH(QString, start);
    QFETCH(QString, status);
    QFETCH(QStringList, who);
    const QString text =
        u"두 회사의 이야기\n\n가람전자와 누리통신은 오래된 회사다. 두 회사를 모르는 사람은 없다. 이야기를 모아 보았다.\n\n"_s;
    const Extraction found = extract(articleFromText(u"test"_s, text + lines + u"\n"_s, QDate(2025, 3, 4)));
    const auto told = std::find_if(found.events.begin(), found.events.end(), [&](const Event &event) {
        QStringList names;
        for (const int actor : event.participants)
            names.append(found.entities[static_cast<std::size_t>(actor)].name);
        names.sort();
        return toId(event.type) == type && event.start == start && toId(event.status) == status &&
               names == who;
    });
    QVERIFY(told != found.events.end());
}

QTEST_GUILESS_MAIN(TestItemEvents)
#include "tst_itemevents.moc"
