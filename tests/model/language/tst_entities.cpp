// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/analysis.h"
#include "model/language/identifiers.h"
#include "model/language/layers.h"
#include "model/reading/textfile.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class EntitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFound_data();
    void namesAreFound();
    void everydayWordsAreNoNames_data();
    void everydayWordsAreNoNames();
    void formsOfOneThingAreOneEntity_data();
    void formsOfOneThingAreOneEntity();
    void peopleHaveTheirPosts_data();
    void peopleHaveTheirPosts();
    void shortFormsGoToTheRightPerson();
    void subsidiariesStayApartFromTheirParents();
    void timesAndSumsAreNoNames();
    void mentionsLieInTheTextInOrder_data();
    void mentionsLieInTheTextInOrder();
    void longInputTakesNoMoreThanItsShare();
};

namespace {

std::vector<Entity> entitiesOf(const Article &article)
{
    const Analysis analysis = analyse(article);
    return findEntities(analysis, findTimes(analysis, {}), findAmounts(analysis));
}

Article articleOf(const QString &text) { return articleFromText(u"a"_s, text); }

/// '<kind>:<name>' of each entity, sorted, joined by '; '.
QString printed(const QString &text)
{
    const Article article = articleOf(text);
    QStringList names;
    for (const Entity &entity : entitiesOf(article))
        names += QString(toId(entity.kind)) + u':' + entity.name;
    names.sort();
    return names.join(u"; ");
}

const Entity *named(const std::vector<Entity> &entities, const QString &name)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&](const Entity &one) { return one.name == name; });
    return found == entities.end() ? nullptr : &*found;
}

QStringList forms(const Article &article, const Entity &entity)
{
    QStringList all;
    for (const Mention &mention : entity.mentions)
        all += mention.span.in(article.text).toString();
    return all;
}

} // namespace

void EntitiesTest::namesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &text, const QString &name) {
        QTest::newRow(tag) << text << name;
    };

    row("name, company, post", u"서다온 가온로보틱스 대표가 참석했다."_s, u"person:서다온"_s);
    row("company of name, company, post", u"서다온 가온로보틱스 대표가 참석했다."_s,
        u"organization:가온로보틱스"_s);
    row("company without an ending between name and post", u"서다온 라비톤 대표가 참석했다."_s,
        u"organization:라비톤"_s);
    row("whom a headline speaks of before a list of companies",
        u"브란트, 삼성·SK에 투자 요청할 듯\n\n라비톤 창업자 조나스 브란트 최고경영자(CEO)가 한국을 방문한다. "_s +
            u"브란트 CEO는 3일 도쿄에 있었다. 브란트 CEO는 공장도 본다."_s,
        u"person:조나스 브란트"_s);
    row("name and post", u"회사는 서다온 대표를 선임했다."_s, u"person:서다온"_s);
    row("company in the genitive", u"가온로보틱스의 서다온 대표가 말했다."_s, u"person:서다온"_s);
    row("department before the post", u"윤재하 가온로보틱스 물류사업부문 전무가 말했다."_s,
        u"person:윤재하"_s);
    row("former post", u"서다온 전 가온로보틱스 대표가 말했다."_s, u"person:서다온"_s);
    row("post before the name in brackets", u"가온로보틱스(대표이사 서다온)가 상장한다."_s,
        u"person:서다온"_s);
    row("two founders in brackets", u"가온로보틱스(대표 서다온·윤재하)가 상장한다."_s, u"person:윤재하"_s);
    row("family name of two syllables", u"선우진 가온로보틱스 대표가 말했다."_s, u"person:선우진"_s);
    row("name of two syllables", u"한국은행 허윤 총재가 말했다."_s, u"person:허윤"_s);
    row("company written into the post", u"서다온 마루은행장은 말했다."_s, u"organization:마루은행"_s);
    row("foreign name with Latin letters", u"루카스 브란트(Lukas Brandt) 할베르크 회장과 만났다."_s,
        u"person:루카스 브란트"_s);
    row("company of a foreign name", u"루카스 브란트(Lukas Brandt) 할베르크 회장과 만났다."_s,
        u"organization:할베르크"_s);
    row("foreign name without Latin letters", u"루카스 브란트 할베르크 최고경영자가 왔다."_s,
        u"person:루카스 브란트"_s);
    row("foreign name with a Korean family name", u"에릭 한 가온로보틱스 최고기술책임자는 말했다."_s,
        u"person:에릭 한"_s);
    row("minister of a country", u"피오트르 자렉(Piotr Zarek) 폴란드 경제부 차관이 왔다."_s,
        u"organization:폴란드 경제부"_s);
    row("courtesy", u"직원 서다온 씨는 말했다."_s, u"person:서다온"_s);
    row("courtesy joined", u"직원 서다온씨는 말했다."_s, u"person:서다온"_s);
    row("age", u"서다온(41)이 말했다."_s, u"person:서다온"_s);
    row("family name and no name", u"윤 모 씨는 말했다."_s, u"person:윤 모"_s);
    row("family name and no name, joined", u"윤 모씨는 말했다."_s, u"person:윤 모"_s);
    row("everyday word said to be someone", u"전임자인 우상화 전 대표는 사임했다."_s, u"person:우상화"_s);
    row("name behind a kind of company", u"이 회사 엄기쁨 법무실장은 말했다."_s, u"person:엄기쁨"_s);
    row("post of initials", u"IB본부장 윤재하(7월 10일자)"_s, u"person:윤재하"_s);
    row("name that ends as a particle", u"△부사장 윤소일"_s, u"person:윤소일"_s);
    row("three words of one syllable", u"투언팟의 쩐 반 득 사장을 만났다."_s, u"person:쩐 반 득"_s);
    row("verb before a name", u"나란히 선 루카스 브란트 회장"_s, u"person:루카스 브란트"_s);
    row("last name of one syllable", u"공동창업자 소피 린이 8일 온다."_s, u"person:소피 린"_s);
    row("post, given name, copula", u"가온로보틱스의 파트너 소피 브란트였다."_s, u"person:소피 브란트"_s);
    row("verb form as a first name", u"잡힌 아닐 메타(Anil Mehta) 라비톤 회장과의 회동"_s,
        u"person:아닐 메타"_s);

    row("ending", u"은하증권이 주관을 맡는다."_s, u"organization:은하증권"_s);
    row("kind of company before the name", u"물류 스타트업 라비톤이 투자를 받았다."_s,
        u"organization:라비톤"_s);
    row("stock code", u"라비톤(123450)은 28일 공시했다."_s, u"organization:라비톤"_s);
    row("Latin name in brackets", u"독일 할베르크(Halberg)와 계약했다."_s, u"organization:할베르크"_s);
    row("sign of a company", u"㈜라비톤은 이날 공시했다."_s, u"organization:라비톤"_s);
    row("sign of a company in brackets", u"라비톤(주)은 이날 공시했다."_s, u"organization:라비톤"_s);
    row("initials before the ending", u"NX전자가 이날 공시했다."_s, u"organization:NX전자"_s);
    row("law firm", u"법무법인 담윤은 말했다."_s, u"organization:법무법인 담윤"_s);
    row("union of a company", u"은하전자 노동조합은 반대했다."_s, u"organization:은하전자 노동조합"_s);
    row("two words with a company's Latin name", u"캔토 캐피털(Canto Capital)은 부인했다."_s,
        u"organization:캔토 캐피털"_s);
    row("two words behind a kind of company", u"그리스 선주 오이누 마레스(Oinou Mares)는 부인했다."_s,
        u"organization:오이누 마레스"_s);
    row("two Latin words of a company", u"지분을 Canter Ventures가 샀다."_s,
        u"organization:Canter Ventures"_s);
    row("quoted joint venture", u"합작법인 ‘가온 라비톤 재팬’을 세운다."_s,
        u"organization:가온 라비톤 재팬"_s);
    row("government with its country", u"한국 정부와 협의했다."_s, u"organization:한국 정부"_s);
    row("county that acts", u"청송군은 물류비를 댄다."_s, u"organization:청송군"_s);
    row("authority by name", u"공정거래위원회가 승인했다."_s, u"organization:공정거래위원회"_s);
    row("office of a country", u"미국 해양안전청이 조사한다."_s, u"organization:미국 해양안전청"_s);
    row("who is said to hold shares", u"최대 주주인 할베르크와 만났다."_s, u"organization:할베르크"_s);
    row("whom money is given to", u"AI 반도체 설계사 루멘코어에 1500만달러를 투자했다."_s,
        u"organization:루멘코어"_s);
    row("everyday words behind a kind of company", u"칩 설계사 실리카 다이내믹스의 제품"_s,
        u"organization:실리카 다이내믹스"_s);
    row("first part of a name before an everyday word", u"드라마 제작사 스튜디오 마중이 만든다."_s,
        u"organization:스튜디오 마중"_s);
    row("at whom one buys", u"펄프는 칠레 바인하임에서 20년 넘게 사다 쓴다."_s, u"organization:바인하임"_s);
    row("town that signs", u"창원시는 가온로보틱스와 협약을 맺었다."_s, u"organization:창원시"_s);
    row("company that ends as a courtesy", u"대진건설 vs 한솔이앤씨"_s, u"organization:한솔이앤씨"_s);
    row("price of its share", u"라비톤 주가는 올랐다."_s, u"organization:라비톤"_s);

    row("country", u"다음 주 베트남으로 떠난다."_s, u"place:베트남"_s);
    row("country before a company", u"일본 물류회사와 계약했다."_s, u"place:일본"_s);
    row("city in another word", u"홍콩계 사모펀드가 샀다."_s, u"place:홍콩"_s);
    row("country in another word", u"영국계 사모펀드가 샀다."_s, u"place:영국"_s);
    row("station", u"강남역에 매장을 열었다."_s, u"place:강남역"_s);
    row("shop of a district", u"긴자점을 연다."_s, u"place:긴자점"_s);
    row("city", u"프랑크푸르트에서 만난다."_s, u"place:프랑크푸르트"_s);
    row("district of a city", u"서울 마포구에서 열렸다."_s, u"place:마포구"_s);
    row("unknown town after its country", u"독일 바인하임에 공장을 세운다."_s, u"place:바인하임"_s);
    row("hotel", u"서울 누리마루호텔에서 열렸다."_s, u"place:누리마루호텔"_s);
    row("everyday word as a facility's name", u"대전 평화장례식장에서 발인한다."_s, u"place:평화장례식장"_s);
    row("plant of a company", u"은하전자 평택 공장을 찾았다."_s, u"place:은하전자 평택 공장"_s);
    row("office of a company", u"은하전자 서초사옥에서 만났다."_s, u"place:은하전자 서초사옥"_s);
    row("city that acts and is a place", u"경주시에서 열렸다. 경주시는 밝혔다."_s, u"place:경주시"_s);
    row("county beside a province", u"충북 음성에 공장이 있다."_s, u"place:음성"_s);
}

void EntitiesTest::namesAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const QStringList found = printed(text).split(u"; "_s);
    QVERIFY2(found.contains(name), qPrintable(found.join(u"; "_s)));
}

void EntitiesTest::everydayWordsAreNoNames_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"정오에 하루의 절반이 지났다."_s, u"모레 한가을 축제가 열린다."_s,
          u"이사회는 조직 개편을 의결했다."_s, u"양사는 협력을 강화하기로 했다."_s,
          u"두 회사는 합작법인 설립을 검토한다."_s, u"이번 계약으로 매출이 늘었다."_s,
          u"기업 고객이 늘어난 결과다."_s, u"신사업 진출을 위해 방문해 논의했다."_s,
          u"대표는 이렇게 말했다."_s, u"스타트업 투자를 늘린다."_s, u"배터리 제조사 협력이 필요하다."_s,
          u"경기 침체로 양산 시기가 늦어졌다."_s, u"서로 다른 음성 파일을 이용한다."_s,
          u"AI 반도체와 HBM 수요가 늘었다."_s, u"최고경영자(CEO)는 대형언어모델(LLM)을 언급했다."_s,
          u"전 대표이사가 물러났다."_s, u"초대 지사장 인선도 막바지다."_s, u"그 대가로 회장은 물러났다."_s,
          u"예정이었으나 무산됐다."_s})
        QTest::newRow(qPrintable(text)) << text;
}

void EntitiesTest::everydayWordsAreNoNames()
{
    QFETCH(QString, text);
    QCOMPARE(printed(text), QString());
}

void EntitiesTest::formsOfOneThingAreOneEntity_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const char *tag, const QString &text, const QString &name, const QStringList &forms) {
        QTest::newRow(tag) << text << name << forms;
    };
    row("particles are cut", u"라비톤(123450)은 컸다. 라비톤의 매출과 라비톤이 산 회사."_s, u"라비톤"_s,
        {u"라비톤"_s, u"라비톤"_s, u"라비톤"_s});
    row("group", u"가온그룹은 밝혔다. 가온은 부인했다."_s, u"가온그룹"_s, {u"가온그룹"_s, u"가온"_s});
    row("bracket inside the name", u"에스케이(SK)그룹은 밝혔다. 에스케이그룹이 샀다."_s, u"에스케이그룹"_s,
        {u"에스케이(SK)그룹"_s, u"에스케이그룹"_s});
    row("first word of a foreign company",
        u"캔토 캐피털(Canto Capital)은 부인했다. 캔토는 지분을, 캔토의 몫을 판다."_s, u"캔토 캐피털"_s,
        {u"캔토 캐피털(Canto Capital)"_s.chopped(15), u"캔토"_s, u"캔토"_s});
    row("first word of a name in Latin letters", u"Nortek Ventures가 투자했다. Nortek의 행사에 왔다."_s,
        u"Nortek Ventures"_s, {u"Nortek Ventures"_s, u"Nortek"_s});
    row("만 belongs to the name", u"독일 공구업체 베르크만의 지분을 팔았다."_s, u"베르크만"_s,
        {u"베르크만"_s});
    row("told in full first, then in short alone",
        u"새빛모어프라이빗에쿼티는 업체를 샀다. 새빛모어는 3년 뒤 팔았다. 새빛모어의 몫을 새빛모어가 나눴다."_s,
        u"새빛모어프라이빗에쿼티"_s,
        {u"새빛모어프라이빗에쿼티"_s, u"새빛모어"_s, u"새빛모어"_s, u"새빛모어"_s});
    row("initials of the whole name", u"알자르카인베스트먼트(AJI)가 왔다. AJI는 투자한다. AJI와 맺었다."_s,
        u"알자르카인베스트먼트"_s, {u"알자르카인베스트먼트"_s, u"AJI"_s, u"AJI"_s, u"AJI"_s});
    row("a first part written on to the name",
        u"게임사 스튜디오노을은 항소했다. 노을을 상대로 낸 소송에서 노을이 졌다."_s, u"스튜디오노을"_s,
        {u"스튜디오노을"_s, u"노을"_s, u"노을"_s});
    row("introduced in full, spoken of in short",
        u"다온제지(大溫製紙)는 부인했다. 다온은 컸다. 다온과 맺은 계약. 다온의 몫."_s, u"다온제지"_s,
        {u"다온제지"_s, u"다온"_s, u"다온"_s, u"다온"_s});
    row("abbreviation in brackets", u"세계무역연합(WTU)이 밝혔다. WTU는 부인했다."_s, u"세계무역연합"_s,
        {u"세계무역연합"_s, u"WTU"_s, u"WTU"_s});
    row("last name of a foreigner",
        u"루카스 브란트 할베르크 회장이 왔다. 브란트는 웃었다. 브란트 회장은 떠났다."_s, u"루카스 브란트"_s,
        {u"루카스 브란트"_s, u"브란트"_s, u"브란트 회장"_s});
    row("ending shortened in the bracket", u"가온프라이빗에쿼티(PE)가 샀다. 가온PE는 컸다."_s,
        u"가온프라이빗에쿼티"_s, {u"가온프라이빗에쿼티"_s, u"가온PE"_s});
    row("who is named beside its owner is another",
        u"온텔 산하 CVC인 온텔벤처스가 샀다. 온텔벤처스는 컸다."_s, u"온텔벤처스"_s,
        {u"온텔벤처스"_s, u"온텔벤처스"_s});
    row("two syllables that changed places", u"누리소프트는 밝혔다. 누리소프트가 샀다. 누리프소트는 컸다."_s,
        u"누리소프트"_s, {u"누리소프트"_s, u"누리소프트"_s, u"누리프소트"_s});
    row("a branch in its legal form is another company",
        u"할베르크는 컸다. 할베르크가 ‘할베르크코리아 유한회사’를 세웠다. 할베르크의 꿈."_s, u"할베르크"_s,
        {u"할베르크"_s, u"할베르크"_s, u"할베르크"_s});
    row("an everyday word in short", u"루트엔터테인먼트는 밝혔다. 루트는 컸다. 루트의 지분. 루트를 샀다."_s,
        u"루트엔터테인먼트"_s, {u"루트엔터테인먼트"_s, u"루트"_s, u"루트"_s, u"루트"_s});
    row("country in one Chinese character", u"美 증시가 올랐다. 미국은 환영했다."_s, u"미국"_s,
        {u"美"_s, u"미국"_s});
}

void EntitiesTest::formsOfOneThingAreOneEntity()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QStringList, forms);
    const Article article = articleOf(text);
    const auto entities = entitiesOf(article);
    const Entity *entity = named(entities, name);
    QVERIFY2(entity, qPrintable(printed(text)));
    QCOMPARE(::forms(article, *entity), forms);
}

void EntitiesTest::peopleHaveTheirPosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("company");
    QTest::addColumn<QString>("title");
    const auto row = [](const char *tag, const QString &text, const QString &person, const QString &company,
                        const QString &title) { QTest::newRow(tag) << text << person << company << title; };
    row("between", u"서다온 가온로보틱스 대표가 왔다."_s, u"서다온"_s, u"가온로보틱스"_s, u"대표"_s);
    row("before", u"가온로보틱스 서다온 대표가 왔다."_s, u"서다온"_s, u"가온로보틱스"_s, u"대표"_s);
    row("department left out", u"윤재하 은하전자 디바이스솔루션(DS) 부문장이 왔다."_s, u"윤재하"_s,
        u"은하전자"_s, u"부문장"_s);
    row("in brackets", u"은하전자(대표 윤재하)는 밝혔다."_s, u"윤재하"_s, u"은하전자"_s, u"대표"_s);
    row("company and post in brackets behind a name", u"서다온(가온로보틱스 회장)씨 모친상."_s, u"서다온"_s,
        u"가온로보틱스"_s, u"회장"_s);
    row("head of a public body", u"서다온 방위사업청장은 가지 않았다."_s, u"서다온"_s, u"방위사업청"_s,
        u"방위사업청장"_s);
    row("personnel notice", u"◇가온로보틱스 ▲전무 류하영 서다온 ▲상무 윤재하"_s, u"서다온"_s,
        u"가온로보틱스"_s, u"전무"_s);
    row("Latin letters", u"가온로보틱스의 Kamil Nowak CEO가 왔다."_s, u"Kamil Nowak"_s, u"가온로보틱스"_s,
        u"CEO"_s);
    row("a first name that could be cut", u"가온로보틱스의 에두아르도 노바크 사장이 왔다."_s,
        u"에두아르도 노바크"_s, u"가온로보틱스"_s, u"사장"_s);
    row("a last name that could be cut", u"가온로보틱스의 하세가와 준 사장이 왔다."_s, u"하세가와 준"_s,
        u"가온로보틱스"_s, u"사장"_s);
    row("leads", u"가온로보틱스를 이끄는 서다온이 말했다."_s, u"서다온"_s, u"가온로보틱스"_s, QString());
    row("founded", u"가온로보틱스를 창업한 소피 브란트가 말했다."_s, u"소피 브란트"_s, u"가온로보틱스"_s,
        QString());
    row("company behind the verb", u"윤재하 회장이 이끄는 은하전자가 샀다."_s, u"윤재하"_s, u"은하전자"_s,
        u"회장"_s);
    row("said with a copula", u"서다온은 가온로보틱스 대표다."_s, u"서다온"_s, u"가온로보틱스"_s, u"대표"_s);
    row("rises to a post", u"서다온이 가온로보틱스 대표에 올랐다."_s, u"서다온"_s, u"가온로보틱스"_s,
        u"대표"_s);
    row("post before the name", u"가온그룹 회장인 서다온은 말했다."_s, u"서다온"_s, u"가온그룹"_s, u"회장"_s);
    row("company in brackets", u"서다온 대표(가온로보틱스)는 말했다."_s, u"서다온"_s, u"가온로보틱스"_s,
        u"대표"_s);
    row("personnel column", u"◇은하증권 △부사장 윤소일 △본부장 서다온"_s, u"서다온"_s, u"은하증권"_s,
        u"본부장"_s);
    row("second of two heads", u"가온로보틱스(대표 서다온·윤재하)가 상장한다."_s, u"윤재하"_s,
        u"가온로보틱스"_s, u"대표"_s);
    row("minister in brackets", u"중소벤처기업부(장관 허윤, 이하 중기부)는"_s, u"허윤"_s, u"중소벤처기업부"_s,
        u"장관"_s);
    row("everyday word between", u"소피 브란트 알파벳 회장이 왔다."_s, u"소피 브란트"_s, u"알파벳"_s,
        u"회장"_s);
    row("law firm in the genitive", u"법무법인 담윤의 서다온 변호사는"_s, u"서다온"_s, u"법무법인 담윤"_s,
        u"변호사"_s);
    row("mayor", u"윤재하 경주시장은 말했다."_s, u"윤재하"_s, u"경주시"_s, u"경주시장"_s);
    row("department in the genitive", u"은하증권 리서치센터의 서다온 연구원은"_s, u"서다온"_s, u"은하증권"_s,
        u"연구원"_s);
    row("shareholder with a post", u"최대주주 윤재하 은하전자 회장 측은"_s, u"윤재하"_s, u"은하전자"_s,
        u"회장"_s);
    row("foreigner takes a post", u"루카스 브란트는 할베르크 CEO로 취임했다."_s, u"루카스 브란트"_s,
        u"할베르크"_s, u"CEO"_s);
    row("head of state", u"이도담 대통령이 왔다. 은하전자는 환영했다."_s, u"이도담"_s, QString(),
        u"대통령"_s);
    row("founded in a told year", u"서다온 대표가 2015년 세운 가온로보틱스는 컸다."_s, u"서다온"_s,
        u"가온로보틱스"_s, u"대표"_s);
    row("works there", u"가온로보틱스에서 일하는 서다온 씨는 말했다."_s, u"서다온"_s, u"가온로보틱스"_s,
        QString());
    row("age and post in brackets", u"서다온 씨(45·가온로보틱스 대표)가 말했다."_s, u"서다온"_s,
        u"가온로보틱스"_s, u"대표"_s);
    row("hired for a post", u"가온로보틱스는 서다온을 최고재무책임자로 영입했다."_s, u"서다온"_s,
        u"가온로보틱스"_s, u"최고재무책임자"_s);
    row("head of a research centre", u"서다온 은하증권 리서치센터장은 말했다."_s, u"서다온"_s, u"은하증권"_s,
        u"리서치센터장"_s);
    row("this company's head",
        u"은하전자는 컸다. 은하전자의 몫. 가온로보틱스가 샀다. 이 회사 서다온 대표는 말했다."_s, u"서다온"_s,
        u"가온로보틱스"_s, u"대표"_s);
    row("in Latin letters", u"가온로보틱스의 Kamil Nowak CTO가 말했다."_s, u"Kamil Nowak"_s,
        u"가온로보틱스"_s, u"CTO"_s);
    row("company and post in brackets", u"서다온(가온로보틱스 회장)이 참석했다."_s, u"서다온"_s,
        u"가온로보틱스"_s, u"회장"_s);
    row("told by the article", u"은하전자는 컸다. 은하전자의 매출이다. 윤재하 대표가 밝혔다."_s, u"윤재하"_s,
        u"은하전자"_s, u"대표"_s);
}

void EntitiesTest::peopleHaveTheirPosts()
{
    QFETCH(QString, text);
    QFETCH(QString, person);
    QFETCH(QString, company);
    QFETCH(QString, title);
    const auto entities = entitiesOf(articleOf(text));
    const Entity *entity = named(entities, person);
    QVERIFY2(entity, qPrintable(printed(text)));
    QCOMPARE(entity->title, title);
    const QString found =
        entity->affiliation < 0 ? QString() : entities[static_cast<std::size_t>(entity->affiliation)].name;
    QCOMPARE(found, company);
}

void EntitiesTest::shortFormsGoToTheRightPerson()
{
    const Article article =
        articleOf(u"윤재하 은하전자 회장과 윤소민 가온로보틱스 대표가 만났다. 윤 대표는 환영했다. "
                  "윤 회장은 웃었다."_s);
    const auto entities = entitiesOf(article);
    const Entity *chairman = named(entities, u"윤재하"_s);
    const Entity *head = named(entities, u"윤소민"_s);
    QVERIFY(chairman && head);
    QCOMPARE(forms(article, *chairman), (QStringList{u"윤재하"_s, u"윤 회장"_s}));
    QCOMPARE(forms(article, *head), (QStringList{u"윤소민"_s, u"윤 대표"_s}));
}

void EntitiesTest::subsidiariesStayApartFromTheirParents()
{
    const QString found =
        printed(u"가온그룹은 자회사 가온머티리얼즈와 가온코리아를 세웠다. 가온코리아는 작다."_s);
    QVERIFY2(found.contains(u"organization:가온그룹"_s), qPrintable(found));
    QVERIFY2(found.contains(u"organization:가온머티리얼즈"_s), qPrintable(found));
    QVERIFY2(found.contains(u"organization:가온코리아"_s), qPrintable(found));
}

void EntitiesTest::timesAndSumsAreNoNames()
{
    const QString text = u"은하전자는 지난해 3월 12억 달러를 투자했다."_s;
    const Article article = articleOf(text);
    const Analysis analysis = analyse(article);
    const auto times = findTimes(analysis, {});
    const auto amounts = findAmounts(analysis);
    for (const Entity &entity : findEntities(analysis, times, amounts)) {
        for (const Mention &mention : entity.mentions) {
            for (const TimeMention &time : times)
                QVERIFY(!time.span.overlaps(mention.span));
            for (const Amount &amount : amounts)
                QVERIFY(!amount.span.overlaps(mention.span));
        }
    }
}

void EntitiesTest::mentionsLieInTheTextInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("brackets left open") << u"은하전자(((((대표 윤재하"_s;
    QTest::newRow("brackets never opened") << u"은하전자)))) 윤재하 대표"_s;
    QTest::newRow("corporate mark alone") << u"(주) ㈜ (주)"_s;
    QTest::newRow("bracket in a name") << u"에스케이(SK)하이닉스가 은하(EH)그룹을 만났다."_s;
    QTest::newRow("quotes across") << u"‘은하전자 “윤재하’ 대표” 회장"_s;
    QTest::newRow("beyond the basic plane") << u"은하전자😀는 윤재하😀 대표를 𠮷田 회장과"_s;
    QTest::newRow("combining jamo") << u"은하전자 대표 한글"_s;
}

void EntitiesTest::mentionsLieInTheTextInOrder()
{
    QFETCH(QString, text);
    const Article article = articleOf(text);
    const auto entities = entitiesOf(article);
    for (const Entity &entity : entities) {
        QVERIFY(!entity.name.isEmpty());
        QVERIFY(!entity.mentions.empty());
        QVERIFY(entity.affiliation < static_cast<int>(entities.size()));
        int end = 0;
        for (const Mention &mention : entity.mentions) {
            QVERIFY(mention.span.begin >= end);
            QVERIFY(!mention.span.isEmpty());
            QVERIFY(mention.span.end <= article.text.size());
            QVERIFY(!mention.rule.isEmpty());
            end = mention.span.end;
        }
    }
    QCOMPARE(entitiesOf(article), entities);
}

void EntitiesTest::longInputTakesNoMoreThanItsShare()
{
    // Ten times the text may take no more than thirty times as long; a quadratic pass would take a hundred.
    const auto timed = [](int copies) {
        QString text;
        for (int i = 0; i < copies; ++i)
            text += u"서다온 가온%1 대표와 루카스 브란트(Lukas Brandt) 할베르크 회장, 가온그룹·은하전자 등 "_s
                        .arg(i % 50);
        const Article article = articleOf(text);
        const Analysis analysis = analyse(article);
        const std::clock_t begin = std::clock(); // processor time: other programs may run beside
        findEntities(analysis, {}, {});
        return static_cast<qint64>(std::clock() - begin);
    };
    timed(100); // loads the tables
    const qint64 small = timed(1000);
    const qint64 large = timed(10000);
    QVERIFY2(large < 30 * small, qPrintable(u"%1 clocks for %2"_s.arg(large).arg(small)));
}

QTEST_GUILESS_MAIN(EntitiesTest)
#include "tst_entities.moc"
