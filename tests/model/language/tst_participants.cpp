// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/reading/textfile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Who takes part in what whole articles tell: through dropped subjects, pronouns and lists.
class TestParticipants : public QObject
{
    Q_OBJECT

private slots:
    void areTold_data();
    void areTold();
};

void TestParticipants::areTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("who");
    const auto row = [](const char *name, const QString &text, EventType type, const QString &start,
                        const QString &who) {
        QTest::newRow(name) << text << static_cast<int>(type) << start << who;
    };
    const QString lead =
        u"가람전자가 바쁘다\n\n가람전자는 3일 새 냉장고를 내놨다. 가람전자는 지난해 배당을 늘렸다.\n\n"_s;
    row("a new paragraph is about whom the article is about",
        lead +
            u"경쟁사인 누리전자는 2일 부산에 매장을 열었다. 값도 내렸다.\n\n6일에는 새 세탁기를 출시한다."_s,
        EventType::Launch, u"2025-03-06"_s, u"가람전자"_s);
    row("within a paragraph its topic goes on",
        lead + u"누리전자는 냉장고 값을 내렸다. 6일에는 새 세탁기를 출시한다."_s, EventType::Launch,
        u"2025-03-06"_s, u"누리전자"_s);
    row("a thing is of the company the paragraph is about",
        lead + u"누리전자는 냉장고 값을 내렸다. 주가는 4일 9% 올랐다."_s, EventType::Market, u"2025-03-04"_s,
        u"누리전자"_s);
    row("so is 'the company'", lead + u"누리전자는 냉장고 값을 내렸다. 회사는 6일 새 세탁기를 출시한다."_s,
        EventType::Launch, u"2025-03-06"_s, u"누리전자"_s);
    row("two companies are those of the sentence before",
        lead +
            u"다온제지는 2일 하람건설과 공급 계약을 체결했다. 누리전자는 한빛화학과 손을 잡았다. 두 회사는 6일 부산에서 협약을 체결한다."_s,
        EventType::Agreement, u"2025-03-06"_s, u"누리전자+한빛화학"_s);
    row("two universities are known by their ends",
        lead +
            u"한빛대학교와 온새미대학교는 누리전자가 가진 땅에 있다. 두 대학은 6일 부산에서 협약을 체결한다."_s,
        EventType::Agreement, u"2025-03-06"_s, u"온새미대학교+한빛대학교"_s);
    row("three companies",
        lead + u"누리전자는 한빛화학, 다온제지와 손을 잡았다. 세 회사는 6일 부산에서 협약을 체결한다."_s,
        EventType::Agreement, u"2025-03-06"_s, u"누리전자+다온제지+한빛화학"_s);
    row("companies meet as well",
        u"가람전자 나도현 대표가 바쁘다\n\n나도현 가람전자 대표는 3일 부산에 왔다.\n\n두 회사는 오래 다퉜다. "
        u"누리전자는 가람전자를 꺼렸다. 두 회사는 6일 부산에서 만난다."_s,
        EventType::Meeting, u"2025-03-06"_s, u"가람전자+누리전자"_s);
    row("the other of the two people is whom the article is about",
        u"나도현 회장의 나흘\n\n나도현 가람전자 회장은 3일 부산에 왔다. 나 회장은 새 공장도 봤다.\n\n"
        u"구예린 누리전자 사장과의 저녁 약속은 통화로 바뀌었다. 두 사람은 6일 부산에서 만난다."_s,
        EventType::Meeting, u"2025-03-06"_s, u"구예린+나도현"_s);
    row("a former post between family name and post",
        lead + u"구예린 씨는 2015년 누리전자를 세웠다. 구 전 대표는 6일 부산을 방문한다."_s, EventType::Visit,
        u"2025-03-06"_s, u"구예린"_s);
    row("he is who was spoken of last",
        lead +
            u"구예린 누리전자 사장은 3일 서울에 왔다. 다온제지가 4일 구 사장을 고소했다. 그는 6일 사장 자리에서 물러난다."_s,
        EventType::Appointment, u"2025-03-06"_s, u"구예린"_s);
    row("two paragraphs on, he is whom the article is about",
        u"나도현 회장의 나흘\n\n나도현 가람전자 회장은 3일 서울에 왔다. 나도현 회장은 공장도 봤다.\n\n구예린 "
        u"누리전자 사장은 "
        u"말이 없었다.\n\n날은 추웠다. 눈도 왔다.\n\n그는 6일 부산을 방문한다."_s,
        EventType::Visit, u"2025-03-06"_s, u"나도현"_s);
    row("who acts at a dinner had it",
        lead + u"2일 부산에서 가진 만찬에서 나도현 가람전자 회장과 구예린 누리전자 사장은 말이 없었다."_s,
        EventType::Meeting, u"2025-03-02"_s, u"구예린+나도현"_s);
    row("of two people of one family name the one with the post",
        lead +
            u"피정욱 누리전자 대표이사와 피정은 전 부사장이 다퉜다. 피정은 전 부사장이 이겼다. 피 대표는 6일 부산을 방문한다."_s,
        EventType::Visit, u"2025-03-06"_s, u"피정욱"_s);
    row("a university by its short name",
        lead + u"온새미대학교는 학생이 많다. 온새미대는 6일 부산에서 누리전자와 협약을 체결한다."_s,
        EventType::Agreement, u"2025-03-06"_s, u"누리전자+온새미대학교"_s);
    row("who shows up at a press conference",
        lead +
            u"나도현 가람전자 대표는 6일 부산에서 기자간담회를 연다. 간담회에는 구예린 누리전자 사장도 화상으로 참여한다."_s,
        EventType::Gathering, u"2025-03-06"_s, u"구예린+나도현"_s);
    row("a family name behind a verb is no foreign name",
        lead +
            u"우경찬 누리전자 대표는 판결을 기다렸다. 법원이 무죄로 끝내자 우 대표는 6일 부산을 방문한다."_s,
        EventType::Visit, u"2025-03-06"_s, u"우경찬"_s);
    row("the first word of a foreign name",
        lead + u"하세가와 준 미도리상사 사장은 냉장고를 판다. 하세가와 사장은 6일 부산을 방문한다."_s,
        EventType::Visit, u"2025-03-06"_s, u"하세가와 준"_s);
    row("who gave the money is told next",
        u"가람로봇, 투자 유치\n\n가람로봇이 3일 420억원 규모의 투자를 유치했다. 하람벤처스가 투자를 이끌었고 "
        u"다온캐피탈도 "
        u"새로 합류했다. 누리전자는 참여하지 않았다."_s,
        EventType::Investment, u"2025-03-03"_s, u"가람로봇+다온캐피탈+하람벤처스"_s);
    row("those in the picture were there",
        lead + u"3일 부산에서 열린 가람전자 공장 준공식에서 참석자들이 손뼉을 치고 있다. 왼쪽부터 나도현 "
               u"가람전자 대표, 구예린 "
               u"누리전자 사장."_s,
        EventType::Gathering, u"2025-03-03"_s, u"가람전자+구예린+나도현"_s);
    row("a gathering named by the end of its noun",
        lead +
            u"나도현 가람전자 대표는 6일 부산에서 기자간담회를 연다. 간담회에는 구예린 누리전자 사장도 참석한다."_s,
        EventType::Gathering, u"2025-03-06"_s, u"구예린+나도현"_s);
}

void TestParticipants::areTold()
{
    QFETCH(QString, text);
    QFETCH(int, type);
    QFETCH(QString, start);
    QFETCH(QString, who);
    const Extraction found = extract(articleFromText(u"test"_s, text, QDate(2025, 3, 4)));
    QStringList told;
    for (const Event &event : found.events) {
        if (event.type != static_cast<EventType>(type) || event.start != start)
            continue;
        QStringList names;
        for (const int one : event.participants)
            names << found.entities[static_cast<std::size_t>(one)].name;
        names.sort();
        told << names.join(u'+');
    }
    QCOMPARE(told, QStringList{who});
}

QTEST_GUILESS_MAIN(TestParticipants)
#include "tst_participants.moc"
