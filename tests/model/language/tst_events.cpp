// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/reading/textfile.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Haengbo;

class TestEvents : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void entitlesInTheStyleOfHeadlines_data();
    void entitlesInTheStyleOfHeadlines();
    void anInterviewHasOneWhoWasMet();
    void aBoardIsNoEventOfItsOwn();
    void theOpeningSumsUp();
    void aCityIsVisitedBesidesWhomOneMeets();
    void whomNobodyNamesIsPartOfTheVisit();
    void aSubheadTellsNothingNew();
    void oneEventToldTwiceIsOne();
    void meetingsOfOneDayStayApart();
    void aLineOfAChronologyIsDatedByIt();
    void eachStopOfATripHasItsDay();
    void aSectionSpeaksOfTheChiefPersonAgain();
    void noticesTellWhoTakesAPostAndWhoDied();
    void bothSidesAreThoseOfTheParagraph();
    void aPriceIsOfTheDayOfPublication();
    void everyEventHasEvidenceAndRule();

private:
    struct Told
    {
        Article article;
        Extraction extraction;
        std::vector<Event> events;
    };
    static Told tell(const QString &body);
};

/// Events of an article of 4 March 2025 about two people, three companies and two places, whose names and
/// days are marked by hand so that only this layer is tested.
TestEvents::Told TestEvents::tell(const QString &body)
{
    Told told;
    told.article = articleFromText(u"test"_s, u"제목\n\n"_s + body, QDate(2025, 3, 4));
    const QString &text = told.article.text;
    Extraction &found = told.extraction;
    found.published.value = u"2025-03-04"_s;
    found.published.basis = PublicationBasis::Given;
    const auto add = [&](EntityKind kind, const QString &name) {
        Entity entity;
        entity.kind = kind;
        entity.name = name;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            entity.mentions.push_back(
                {{static_cast<int>(at), static_cast<int>(at + name.size())}, u"test"_s});
        found.entities.push_back(entity);
    };
    add(EntityKind::Person, u"나도현"_s);
    add(EntityKind::Person, u"구예린"_s);
    add(EntityKind::Person, u"마해준"_s);
    add(EntityKind::Organization, u"가람전자"_s);
    add(EntityKind::Organization, u"누리통신"_s);
    add(EntityKind::Place, u"부산"_s);
    add(EntityKind::Place, u"베트남"_s);
    const QList<std::pair<QString, QString>> times{{u"3일"_s, u"2025-03-03"_s},
                                                   {u"6일"_s, u"2025-03-06"_s},
                                                   {u"지난해"_s, u"2024"_s},
                                                   {u"3분기"_s, u"2025-Q3"_s},
                                                   {u"2021년 5월"_s, u"2021-05"_s}};
    for (const auto &[words, value] : times) {
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            TimeMention mention;
            mention.span = {static_cast<int>(at), static_cast<int>(at + words.size())};
            mention.value = value;
            found.times.push_back(mention);
        }
    }
    for (qsizetype at = text.indexOf(u"2억원"); at >= 0; at = text.indexOf(u"2억원", at + 1)) {
        Amount amount;
        amount.span = {static_cast<int>(at), static_cast<int>(at) + 3};
        found.amounts.push_back(amount);
    }
    std::sort(found.times.begin(), found.times.end(),
              [](const TimeMention &a, const TimeMention &b) { return a.span < b.span; });
    told.events = findEvents(analyse(told.article), found);
    return told;
}

void TestEvents::tellsWhatHappened_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<int>>("who");
    QTest::addColumn<int>("place");
    const auto row = [](const char *name, const QString &sentence, EventType type, const QString &start,
                        Status status, const QList<int> &who, int place = -1) {
        QTest::newRow(name) << sentence << static_cast<int>(type) << start << static_cast<int>(status) << who
                            << place;
    };
    row("meeting", u"나도현 대표는 3일 부산에서 구예린 장관을 만났다."_s, EventType::Meeting, u"2025-03-03"_s,
        Status::Occurred, {0, 1}, 5);
    row("meeting carried by a noun", u"나도현 대표는 6일 구예린 장관과 면담을 갖는다."_s, EventType::Meeting,
        u"2025-03-06"_s, Status::Scheduled, {0, 1});
    row("visit", u"나도현 대표가 6일 베트남을 방문할 예정이다."_s, EventType::Visit, u"2025-03-06"_s,
        Status::Scheduled, {0}, 6);
    row("agreement", u"가람전자는 3일 누리통신과 업무협약을 체결했다."_s, EventType::Agreement,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("acquisition, adnominal", u"지난해 누리통신을 인수한 가람전자는 말이 없다."_s, EventType::Acquisition,
        u"2024"_s, Status::Occurred, {3, 4});
    row("founding", u"가람전자는 3분기 부산에 연구소를 세울 계획이다."_s, EventType::Founding, u"2025-07"_s,
        Status::Scheduled, {3}, 5);
    row("legal", u"가람전자는 3일 누리통신을 상대로 소송을 제기했다."_s, EventType::Legal, u"2025-03-03"_s,
        Status::Occurred, {3, 4});
    row("market", u"가람전자 주가는 3일 4% 올랐다."_s, EventType::Market, u"2025-03-03"_s, Status::Occurred,
        {3});
    row("called off", u"가람전자의 누리통신 인수는 3일 무산됐다."_s, EventType::Acquisition, u"2025-03-03"_s,
        Status::Negated, {3, 4});
    row("a report gives its day", u"가람전자가 누리통신을 인수했다고 3일 밝혔다."_s, EventType::Acquisition,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("a board's decision", u"가람전자는 3일 이사회를 열고 나도현 부사장을 대표이사로 선임했다."_s,
        EventType::Appointment, u"2025-03-03"_s, Status::Occurred, {0, 3});
    row("a rumour of a plan", u"가람전자가 3분기 누리통신을 인수할 것이라는 관측이 나온다."_s,
        EventType::Acquisition, u"2025-07"_s, Status::Possible, {3, 4});
    row("expected to be", u"가람전자는 3분기 부산에 연구소를 세울 것으로 보고 있다."_s, EventType::Founding,
        u"2025-07"_s, Status::Possible, {3}, 5);
    row("a ceremony of any deed", u"가람전자는 3일 부산에서 선적식을 가졌다."_s, EventType::Gathering,
        u"2025-03-03"_s, Status::Occurred, {3}, 5);
    row("talks that ended",
        u"가람전자와 누리통신의 논의는 결렬됐다. 까닭은 말하지 않았다. 모두 궁금해한다."_s,
        EventType::Agreement, u""_s, Status::Negated, {3, 4});
    row("what will not be done",
        u"가람전자는 입찰에 나서지 않기로 했다. 까닭은 말하지 않았다. 모두 궁금해한다."_s, EventType::Other,
        u""_s, Status::Negated, {3});
    row("dropped before it was done",
        u"가람전자는 컨테이너 사업 진출을 접었다. 까닭은 말하지 않았다. 모두 궁금해한다."_s, EventType::Other,
        u""_s, Status::Negated, {3});
    row("a letter to the public", u"나도현 대표는 3일 소셜미디어에 글을 올렸다."_s, EventType::Announcement,
        u"2025-03-03"_s, Status::Occurred, {0});
    row("a shop opens", u"가람전자는 6일 부산에 1호점을 연다."_s, EventType::Founding, u"2025-03-06"_s,
        Status::Scheduled, {3}, 5);
    row("a penalty", u"누리통신은 3일 과징금 처분을 받았다."_s, EventType::Legal, u"2025-03-03"_s,
        Status::Occurred, {4});
    row("in polite speech", u"가람전자는 3일 누리통신을 인수했는데요."_s, EventType::Acquisition,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("done by the end of a month", u"가람전자는 2021년 5월까지 연구소를 설립했다."_s, EventType::Founding,
        u"2021-05"_s, Status::Occurred, {3});
    row("a place is where, no party", u"나도현 대표는 3일 누리통신 본사 앞에서 집회를 열었다."_s,
        EventType::Gathering, u"2025-03-03"_s, Status::Occurred, {0});
    row("a share for money is one deal", u"가람전자는 3일 누리통신에 50억원을 투자해 지분 5%를 확보했다."_s,
        EventType::Investment, u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("whose figure it is", u"누리통신은 3분기 매출이 9% 줄었다고 밝혔다."_s, EventType::Market,
        u"2025-07"_s, Status::Scheduled, {4});
    row("a sentence and no standing", u"가람전자의 선고는 3분기로 예상된다."_s, EventType::Legal,
        u"2025-07"_s, Status::Possible, {3});
    row("a figure that is told",
        u"누리통신 매출은 지난해 세 배로 껑충했다. 까닭은 말하지 않았다. 모두 궁금해한다."_s,
        EventType::Market, u"2024"_s, Status::Occurred, {4});
    row("will not build",
        u"가람전자는 부산에 공장을 짓지 않기로 했다. 까닭은 말하지 않았다. 모두 궁금해한다."_s,
        EventType::Other, u""_s, Status::Negated, {3}, 5);
    row("a day on the market", u"가람전자는 3일 9% 오른 값에 장을 마쳤다."_s, EventType::Market,
        u"2025-03-03"_s, Status::Occurred, {3});
    row("a service begins", u"가람전자는 3분기 새 서비스를 시작한다."_s, EventType::Launch, u"2025-07"_s,
        Status::Scheduled, {3});
    row("a partnership begins", u"가람전자는 3일 누리통신과의 업무 제휴를 시작했다."_s, EventType::Agreement,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("a licence is asked for", u"가람전자는 3일 품목허가를 신청했다."_s, EventType::Legal, u"2025-03-03"_s,
        Status::Occurred, {3});
    row("what one succeeds in", u"나도현 대표는 3일 연임에 성공했다."_s, EventType::Appointment,
        u"2025-03-03"_s, Status::Occurred, {0});
    row("what will come is the topic", u"가람전자와 누리통신의 본계약은 3분기 나올 전망이다."_s,
        EventType::Agreement, u"2025-07"_s, Status::Possible, {3, 4});
    row("the noun of a plan is no object", u"가람전자는 3분기 새 제품을 내놓을 계획이다."_s,
        EventType::Launch, u"2025-07"_s, Status::Scheduled, {3});
    row("talks that go on are what happened",
        u"가람전자는 2021년 5월부터 누리통신과 합작법인 설립을 협의해왔다."_s, EventType::Other, u"2021-05"_s,
        Status::Occurred, {3, 4});
    row("meant to, but", u"가람전자는 3일 누리통신을 인수하려다 접었다."_s, EventType::Acquisition,
        u"2025-03-03"_s, Status::Negated, {3, 4});
    row("brought to an end", u"나도현 회장과 구예린 장관이 3일 부산에서 회동을 마친 뒤 나왔다."_s,
        EventType::Meeting, u"2025-03-03"_s, Status::Occurred, {0, 1}, 5);
    row("sat down with", u"나도현 대표는 3일 구예린 장관과 마주 앉았다."_s, EventType::Meeting,
        u"2025-03-03"_s, Status::Occurred, {0, 1});
    row("put off to another day", u"가람전자는 3일로 잡은 새 제품 출시를 6일로 미뤘다."_s, EventType::Launch,
        u"2025-03-06"_s, Status::Scheduled, {3});
    row("put off to no day", u"가람전자는 새 제품 출시를 미뤘다. 까닭은 말하지 않았다. 모두 궁금해한다."_s,
        EventType::Launch, u""_s, Status::Negated, {3});
    row("the day of the source is not that of the deed",
        u"6일 업계 관계자에 따르면 가람전자는 3일 누리통신과 업무협약을 체결했다."_s, EventType::Agreement,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("a rumour and its denial",
        u"가람전자는 누리통신과의 합병설을 부인했다. 까닭은 말하지 않았다. 모두 궁금해한다."_s,
        EventType::Acquisition, u""_s, Status::Negated, {3, 4});
    row("a rumour that was called none",
        u"가람전자가 누리통신을 인수한다는 소문에 나도현 대표는 “만난 적도 없다”고 말했다."_s,
        EventType::Acquisition, u""_s, Status::Negated, {3, 4});
    row("an offer that was refused", u"가람전자는 3일 누리통신에 합병을 제안했다가 거절당했다."_s,
        EventType::Acquisition, u"2025-03-03"_s, Status::Negated, {3, 4});
    row("talks with somebody are a meeting", u"나도현 대표는 6일 구예린 장관과 공동 투자를 논의한다."_s,
        EventType::Meeting, u"2025-03-06"_s, Status::Scheduled, {0, 1});
    row("one who is spoken of as a candidate", u"새 대표에는 나도현 부사장이 거론된다. 모두 궁금해한다."_s,
        EventType::Appointment, u""_s, Status::Possible, {0});
    row("the end of a term", u"가람전자의 계약 기간은 6일까지다."_s, EventType::Other, u"2025-03-06"_s,
        Status::Scheduled, {3});
    row("a deed that came to nothing",
        u"가람전자와 누리통신의 합병이 없던 일이 됐다. 까닭은 모른다. 모두 궁금해한다."_s,
        EventType::Acquisition, {}, Status::Negated, {3, 4});
    row("an adverb that negates",
        u"가람전자는 베트남 진출은 안 하기로 했다. 까닭은 모른다. 모두 궁금해한다."_s, EventType::Other, {},
        Status::Negated, {3});
    row("the thing told is the day", u"가람전자가 누리통신을 인수한 것은 2021년 5월이다."_s,
        EventType::Acquisition, u"2021-05"_s, Status::Occurred, {3, 4});
    row("before the press", u"나도현 대표는 3일 부산에서 기자들과 만나 말을 아꼈다."_s, EventType::Gathering,
        u"2025-03-03"_s, Status::Occurred, {0}, 5);
    row("who takes a new post", u"가람전자의 초대 소장은 나도현 교수다. 모두 궁금해한다. 말은 아꼈다."_s,
        EventType::Appointment, {}, Status::Occurred, {0, 3});
    row("what has gone on since",
        u"가람전자는 2021년 5월부터 누리통신 직원을 가르치고 있다. 까닭은 모른다. 모두 궁금해한다."_s,
        EventType::Other, u"2021-05"_s, Status::Occurred, {3, 4});
    row("a board that only meets", u"가람전자는 6일 이사회를 연다. 까닭은 모른다. 모두 궁금해한다."_s,
        EventType::Other, u"2025-03-06"_s, Status::Scheduled, {3});
    row("a day before a figure", u"가람전자는 3일 공모가를 밝게 그렸다. 까닭은 모른다. 모두 궁금해한다."_s,
        EventType::Other, u"2025-03-03"_s, Status::Occurred, {3});
    row("money that is promised", u"가람전자가 물류비 2억원을 보탠다. 까닭은 모른다. 모두 궁금해한다."_s,
        EventType::Investment, {}, Status::Scheduled, {3});
    row("talks without a name", u"가람전자는 6일 누리통신과 판매 협상을 벌인다."_s, EventType::Agreement,
        u"2025-03-06"_s, Status::Possible, {3, 4});
    row("a post that was declined",
        u"나도현 씨는 가람전자 대표직을 고사했다. 까닭은 모른다. 모두 궁금해한다."_s, EventType::Appointment,
        {}, Status::Negated, {0, 3});
    row("one's belongings", u"누리통신은 3일 가람전자의 식구가 됐다."_s, EventType::Acquisition,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("an authority that looks in", u"검찰은 3일 가람전자를 들여다봤다."_s, EventType::Legal,
        u"2025-03-03"_s, Status::Occurred, {3});
    row("a tie that was cut", u"가람전자는 3일 누리통신과 거래를 끊었다."_s, EventType::Other,
        u"2025-03-03"_s, Status::Occurred, {3, 4});
    row("anything dated", u"가람전자는 3분기 새 공장을 착공한다."_s, EventType::Other, u"2025-07"_s,
        Status::Scheduled, {3});
}

void TestEvents::tellsWhatHappened()
{
    QFETCH(QString, sentence);
    QFETCH(int, type);
    QFETCH(QString, start);
    QFETCH(int, status);
    QFETCH(QList<int>, who);
    QFETCH(int, place);
    const Told told = tell(sentence);
    QCOMPARE(told.events.size(), std::size_t(1));
    const Event &event = told.events.front();
    QCOMPARE(static_cast<int>(event.type), type);
    QCOMPARE(event.start, start);
    QCOMPARE(static_cast<int>(event.status), status);
    QCOMPARE(QList<int>(event.participants.begin(), event.participants.end()), who);
    QCOMPARE(event.place, place);
}

void TestEvents::entitlesInTheStyleOfHeadlines_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *name, const QString &sentence, const QString &title) {
        QTest::newRow(name) << sentence << title;
    };
    row("who met whom", u"나도현 대표는 3일 부산에서 구예린 장관을 만났다."_s, u"나도현–구예린 회동"_s);
    row("the noun of the meeting", u"나도현 대표는 6일 구예린 장관과 면담을 갖는다."_s,
        u"나도현–구예린 면담"_s);
    row("where one goes", u"나도현 대표가 6일 베트남을 방문할 예정이다."_s, u"나도현 베트남 방문"_s);
    row("a verb by its noun", u"나도현 대표가 6일 베트남을 찾는다."_s, u"나도현 베트남 방문"_s);
    row("what was signed", u"가람전자는 3일 누리통신과 업무협약을 체결했다."_s,
        u"가람전자–누리통신 업무협약"_s);
    row("with the words before it", u"가람전자는 3일 누리통신과 부품 공급 계약을 맺었다."_s,
        u"가람전자–누리통신 부품 공급 계약"_s);
    row("between quotation marks", u"가람전자는 3일 누리통신과의 ‘전략적 제휴’ 체결을 마쳤다."_s,
        u"가람전자–누리통신 전략적 제휴 체결"_s);
    row("who bought whom", u"가람전자는 3일 누리통신을 사들였다."_s, u"가람전자, 누리통신 인수"_s);
    row("what came of it", u"가람전자의 누리통신 인수는 3일 무산됐다."_s, u"가람전자, 누리통신 인수 무산"_s);
    row("what was set up where", u"가람전자는 3분기 부산에 연구소를 세울 계획이다."_s,
        u"가람전자 부산 연구소 설립"_s);
    row("a place that the words before it name", u"가람전자는 3일 부산 법인을 설립했다."_s,
        u"가람전자 부산 법인 설립"_s);
    row("how a price moved", u"가람전자 주가는 3일 4% 올랐다."_s, u"가람전자 주가 4% 상승"_s);
    row("a deed of any kind", u"가람전자는 3분기 새 공장을 착공한다."_s, u"가람전자 새 공장 착공"_s);
    row("too long a list", u"나도현 대표와 구예린 장관, 마해준 시장은 3일 부산에서 만났다."_s,
        u"나도현–구예린 등 회동"_s);
    row("no part to make it of",
        u"나도현 대표는 3일 저녁 부산 앞바다와 마을 어귀와 언덕에서 마지막 기차를 놓쳤다."_s,
        u"나도현 대표는 3일 저녁 부산 앞바다와 마을 어귀와…"_s);
}

void TestEvents::entitlesInTheStyleOfHeadlines()
{
    QFETCH(QString, sentence);
    QFETCH(QString, title);
    const Told told = tell(sentence);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().summary, title);
}

void TestEvents::anInterviewHasOneWhoWasMet()
{
    const Told told = tell(
        u"[인터뷰] 나도현 대표\n\n나도현 대표를 3일 부산에서 만나 앞으로의 계획을 들었다. 표정이 밝았다."_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().type, EventType::Announcement);
    QCOMPARE(told.events.front().participants, std::vector<int>({0}));
    const Told news =
        tell(u"새 소식\n\n나도현 대표를 3일 부산에서 구예린 장관이 만나 계획을 들었다. 표정이 밝았다."_s);
    QCOMPARE(news.events.front().type, EventType::Meeting);
}

void TestEvents::aBoardIsNoEventOfItsOwn()
{
    const Told told = tell(u"가람전자는 3일 이사회를 열고 누리통신을 인수하기로 의결했다고 공시했다."_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().type, EventType::Agreement);
    QCOMPARE(told.events.front().status, Status::Occurred);
}

void TestEvents::theOpeningSumsUp()
{
    const Told told = tell(
        u"가람전자가 누리통신을 상대로 소송을 냈다.\n\n가람전자는 3일 부산지방법원에 소장을 접수했다. 금액은 말하지 않았다."_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().start, u"2025-03-03"_s);
    QCOMPARE(told.events.front().participants, std::vector<int>({3, 4}));
}

void TestEvents::aCityIsVisitedBesidesWhomOneMeets()
{
    const Told told = tell(u"나도현 대표가 3일 베트남을 방문해 구예린 장관을 만났다. 말은 아꼈다."_s);
    QCOMPARE(told.events.size(), std::size_t(2));
    QCOMPARE(told.events[0].type, EventType::Visit);
    QCOMPARE(told.events[1].type, EventType::Meeting);
}

void TestEvents::whomNobodyNamesIsPartOfTheVisit()
{
    const Told told = tell(u"나도현 대표는 6일 베트남으로 건너가 선주들을 만난다. 말은 아꼈다."_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().type, EventType::Visit);
    const Told led = tell(u"나도현 대표는 6일 부산으로 돌아와 구예린 장관을 만난다. 말은 아꼈다."_s);
    QCOMPARE(led.events.size(), std::size_t(1));
    QCOMPARE(led.events.front().type, EventType::Meeting);
    QCOMPARE(led.events.front().start, u"2025-03-06"_s);
}

void TestEvents::aSubheadTellsNothingNew()
{
    const Told told = tell(
        u"가람전자는 3일 부산에서 새 공장을 착공했다. 공장은 넓다.\n\n◆ 가람전자의 누리통신 인수\n\n소문은 소문으로 그쳤다. 말이 없었다."_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().type, EventType::Other);
    const Told dated =
        tell(u"가람전자는 통신 부품을 만든다. 공장은 넓다.\n\n■ 3분기, 집을 짓다\n\n소문은 그쳤다."_s);
    QVERIFY(dated.events.empty());
}

void TestEvents::oneEventToldTwiceIsOne()
{
    const Told told = tell(
        u"나도현 대표가 3일 구예린 장관을 만났다.\n\n나도현 대표와 구예린 장관의 면담은 3일 부산에서 이뤄졌다."_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().evidence.size(), std::size_t(2));
    QCOMPARE(told.events.front().place, 5);
}

void TestEvents::meetingsOfOneDayStayApart()
{
    const Told told =
        tell(u"나도현 대표는 3일 구예린 장관을 만났다. 나도현 대표는 3일 마해준 시장도 만났다."_s);
    QCOMPARE(told.events.size(), std::size_t(2));
}

void TestEvents::aLineOfAChronologyIsDatedByIt()
{
    const Told told = tell(
        u"가람전자는 통신 부품을 만드는 회사로 직원은 모두 삼백 명이다. 걸어온 길을 날짜순으로 정리했다.\n\n▲2021년 5월=누리통신과 전략적 제휴 체결"_s);
    QCOMPARE(told.events.size(), std::size_t(1));
    QCOMPARE(told.events.front().type, EventType::Agreement);
    QCOMPARE(told.events.front().start, u"2021-05"_s);
    QCOMPARE(told.events.front().participants, std::vector<int>({3, 4}));
}

void TestEvents::eachStopOfATripHasItsDay()
{
    const Told told = tell(u"나도현 대표는 3일 부산에 이어 6일 베트남을 방문했다."_s);
    QCOMPARE(told.events.size(), std::size_t(2));
    QCOMPARE(told.events[0].place, 5);
    QCOMPARE(told.events[0].start, u"2025-03-03"_s);
    QCOMPARE(told.events[1].place, 6);
    QCOMPARE(told.events[1].start, u"2025-03-06"_s);
    const Told listed = tell(u"나도현 대표는 3일 부산, 6일 베트남을 거쳐 돌아온다."_s);
    QCOMPARE(listed.events.size(), std::size_t(2));
    QCOMPARE(listed.events[0].place, 5);
    QCOMPARE(listed.events[1].place, 6);
    QCOMPARE(listed.events[1].start, u"2025-03-06"_s);
    // The day beside the first place is not that of the second.
    const Told open = tell(u"나도현 대표가 3일 부산에 이어 베트남을 찾은 것도 그래서다."_s);
    QCOMPARE(open.events.size(), std::size_t(2));
    QCOMPARE(open.events[0].start, u"2025-03-03"_s);
    QVERIFY(open.events[1].start.isEmpty());
}

void TestEvents::aSectionSpeaksOfTheChiefPersonAgain()
{
    const Told told = tell(
        u"나도현 대표는 6일 부산에 온다. 나도현 대표의 방문은 처음이다.\n\n구예린 장관은 말을 아꼈다.\n\n■ 3일의 만남\n\n그는 3일 마해준 시장을 만났다. 나도현 대표는 웃었다."_s);
    const auto meeting = std::find_if(told.events.begin(), told.events.end(),
                                      [](const Event &event) { return event.type == EventType::Meeting; });
    QVERIFY(meeting != told.events.end());
    QCOMPARE(meeting->participants, std::vector<int>({0, 2}));
}

void TestEvents::noticesTellWhoTakesAPostAndWhoDied()
{
    const QString story = u"가람전자는 통신 부품을 만드는 회사다. 직원은 모두 삼백 명이다.\n\n"_s;
    const Told posts =
        tell(story + u"◇가람전자 ▲부사장 나도현 ▲전무 구예린(6일자) ◇누리통신 ▲대표이사 마해준"_s);
    QCOMPARE(posts.events.size(), std::size_t(2));
    QCOMPARE(posts.events[0].type, EventType::Appointment);
    QCOMPARE(posts.events[0].start, u"2025-03-06"_s);
    QCOMPARE(posts.events[0].status, Status::Scheduled);
    QCOMPARE(posts.events[0].participants, std::vector<int>({0, 1, 3}));
    QVERIFY(posts.events[1].start.isEmpty());
    QCOMPARE(posts.events[1].participants, std::vector<int>({2, 4}));
    const Told death = tell(story + u"▲나도현씨 별세, 구예린씨 부친상=3일 병원, 발인 6일"_s);
    QCOMPARE(death.events.size(), std::size_t(2));
    QCOMPARE(death.events[0].type, EventType::Other);
    QCOMPARE(death.events[0].start, u"2025-03-03"_s);
    QCOMPARE(death.events[0].participants, std::vector<int>({0}));
    QCOMPARE(death.events[1].type, EventType::Gathering);
    QCOMPARE(death.events[1].start, u"2025-03-06"_s);
    // A list of people without posts tells nothing.
    QVERIFY(tell(story + u"◇가람전자 ▲나도현 ▲구예린"_s).events.empty());
}

void TestEvents::bothSidesAreThoseOfTheParagraph()
{
    const Told told = tell(
        u"나도현 대표는 3일 구예린 장관을 만났다.\n\n가람전자는 누리통신이 가진 땅을 본다. 양측은 6일 부산에서 만난다."_s);
    const auto later = std::find_if(told.events.begin(), told.events.end(),
                                    [](const Event &event) { return event.start == u"2025-03-06"_s; });
    QVERIFY(later != told.events.end());
    QCOMPARE(later->participants, std::vector<int>({3, 4}));
}

void TestEvents::aPriceIsOfTheDayOfPublication()
{
    const Told told =
        tell(u"나도현 대표는 3일 부산에 왔다.\n\n가람전자 주가는 상한가까지 올랐다. 모두 궁금해한다."_s);
    const auto price = std::find_if(told.events.begin(), told.events.end(),
                                    [](const Event &event) { return event.type == EventType::Market; });
    QVERIFY(price != told.events.end());
    // That of publication, not of whatever else another paragraph tells.
    QCOMPARE(price->start, u"2025-03-04"_s);
    QCOMPARE(price->participants, std::vector<int>({3}));
}

void TestEvents::everyEventHasEvidenceAndRule()
{
    const Told told = tell(u"가람전자는 3일 누리통신과 계약을 맺고 3분기 새 제품을 출시하기로 했다."_s);
    QVERIFY(told.events.size() >= 2);
    for (const Event &event : told.events) {
        QVERIFY(!event.evidence.empty());
        QVERIFY(event.evidence.front().contains(event.trigger));
        QVERIFY(!event.why.rule.isEmpty());
        QVERIFY(!event.statusRule.isEmpty());
        QVERIFY(!event.summary.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
