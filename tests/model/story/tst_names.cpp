// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/names.h"
#include "model/story/transliteration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

class TestNames : public QObject
{
    Q_OBJECT

private slots:
    void sameNamesShareAKey_data();
    void sameNamesShareAKey();
    void otherNamesShareNone_data();
    void otherNamesShareNone();
    void transliterationsMeet_data();
    void transliterationsMeet();
    void othersDoNotMeet_data();
    void othersDoNotMeet();
    void glossesThatRestateAnEndAreNoName();
    void foreignLooks_data();
    void foreignLooks();
    void jamoDistanceCountsLetters();
};

static void pairs(std::initializer_list<std::pair<QString, QString>> rows)
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    for (const auto &[a, b] : rows)
        QTest::newRow(qPrintable(a + u" "_s + b)) << a << b;
}

static bool meet(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &one) { return b.contains(one); });
}

void TestNames::sameNamesShareAKey_data()
{
    pairs({{u"SK하이닉스"_s, u"에스케이하이닉스"_s},
           {u"TSMC"_s, u"티에스엠씨"_s},
           {u"티에스엠시(TSMC)"_s, u"TSMC"_s},
           {u"에스케이(SK)그룹"_s, u"SK그룹"_s},
           {u"LG 유플러스"_s, u"엘지유플러스"_s},
           {u"(주)한별"_s, u"한별"_s},
           {u"㈜한별"_s, u"한별"_s},
           {u"한별 주식회사"_s, u"주식회사 한별"_s},
           {u"지42(G42)"_s, u"G42"_s},
           {u"렐루(ReLU) 게임즈"_s, u"ReLU 게임즈"_s},
           {u"Norwell Inc."_s, u"norwell"_s},
           {u"ＳＫ그룹"_s, u"SK그룹"_s},
           {u"한·별"_s, u"한별"_s}});
}

void TestNames::sameNamesShareAKey()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY2(meet(nameKeys(a), nameKeys(b)),
             qPrintable(nameKeys(a).join(u' ') + u" / "_s + nameKeys(b).join(u' ')));
}

void TestNames::otherNamesShareNone_data()
{
    pairs({{u"한별SDS"_s, u"한별SDI"_s},
           {u"한별전자"_s, u"한별전기"_s},
           {u"오픈에이아이(AI)"_s, u"AI"_s},
           {u"카카오(035720)"_s, u"035720"_s},
           {u"코코"_s, u"코"_s}});
}

void TestNames::otherNamesShareNone()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(!meet(nameKeys(a), nameKeys(b)));
}

void TestNames::transliterationsMeet_data()
{
    pairs({{u"OpenAI"_s, u"오픈AI"_s},
           {u"OpenAI"_s, u"오픈에이아이"_s},
           {u"Microsoft"_s, u"마이크로소프트"_s},
           {u"SoftBank"_s, u"소프트뱅크"_s},
           {u"Anthropic"_s, u"앤트로픽"_s},
           {u"Oracle"_s, u"오라클"_s},
           {u"Oracle"_s, u"오러클"_s},
           {u"Broadcom"_s, u"브로드컴"_s},
           {u"Bloomberg"_s, u"블룸버그"_s},
           {u"Google"_s, u"구글"_s},
           {u"Sam Altman"_s, u"샘 올트먼"_s},
           {u"Greg Brockman"_s, u"그레그 브록먼"_s},
           {u"Jason Kwon"_s, u"제이슨 권"_s},
           {u"Sundar Pichai"_s, u"순다르 피차이"_s},
           {u"Larry Ellison"_s, u"래리 엘리슨"_s},
           {u"Jensen Huang"_s, u"젠슨 황"_s},
           {u"Cohere"_s, u"코히어"_s},
           {u"Siemens"_s, u"지멘스"_s},
           {u"Volkswagen"_s, u"폭스바겐"_s},
           {u"Ericsson"_s, u"에릭슨"_s}});
}

void TestNames::transliterationsMeet()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    if (a == u"Volkswagen")
        QEXPECT_FAIL("", "read as in German and without the l", Continue);
    QVERIFY2(meet(skeletons(a), skeletons(b)),
             qPrintable(skeletons(a).join(u' ') + u" / "_s + skeletons(b).join(u' ')));
}

void TestNames::othersDoNotMeet_data()
{
    pairs({{u"Microsoft"_s, u"마이크론"_s},
           {u"Oracle"_s, u"구글"_s},
           {u"Broadcom"_s, u"브로드밴드"_s},
           {u"한별SDS"_s, u"한별SDI"_s},
           {u"Samsung"_s, u"심슨"_s}});
}

void TestNames::othersDoNotMeet()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    if (a == u"Samsung")
        QEXPECT_FAIL("", "vowels are not compared", Continue);
    QVERIFY(!meet(skeletons(a), skeletons(b)));
}

void TestNames::glossesThatRestateAnEndAreNoName()
{
    QCOMPARE(nameKeys(u"오픈에이아이(AI)"), QStringList{u"오픈에이아이"_s});
    QCOMPARE(squashName(u"에스케이(SK)그룹"), u"에스케이그룹"_s);
    QCOMPARE(squashName(u"(AI)"), u"ai"_s);
}

void TestNames::foreignLooks_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("foreign");
    for (const QString &name : {u"오라클"_s, u"소프트뱅크"_s, u"크래프톤"_s, u"노르덱스"_s})
        QTest::newRow(qPrintable(name)) << name << true;
    for (const QString &name : {u"한국전력"_s, u"대한전선"_s, u"신한은행"_s, u"한별그룹"_s, u"미래증권"_s})
        QTest::newRow(qPrintable(name)) << name << false;
}

void TestNames::foreignLooks()
{
    QFETCH(QString, name);
    QTEST(looksTransliterated(name), "foreign");
}

void TestNames::jamoDistanceCountsLetters()
{
    QCOMPARE(jamoDistance(u"오라클", u"오러클", 3), 1);
    QCOMPARE(jamoDistance(u"오라클", u"오라클", 3), 0);
    QCOMPARE(jamoDistance(u"가", u"나다라마", 2), 3);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
