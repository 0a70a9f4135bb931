// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/language/relations/relationtables.h"
#include "model/reading/textfile.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class RelationsTest : public QObject
{
    Q_OBJECT

private slots:
    void relationsAreRead_data();
    void relationsAreRead();
    void everyWordingIsRead_data();
    void everyWordingIsRead();
    void nothingIsMadeUp_data();
    void nothingIsMadeUp();
    void evidenceLiesInTheText();
    void severalReportsMakeOneRelation();
    void endlessSentencesAreSurvived();
};

namespace {

/// '<type> <source> > <target> <status>' of each relation, sorted; symmetric ones with their names in order.
QStringList relationsOf(const QString &text)
{
    Article article = articleFromText(u"a"_s, text, QDate(2025, 2, 4));
    const Extraction extraction = extract(article);
    QStringList lines;
    for (const Relation &relation : extraction.relations) {
        QStringList names{extraction.entities[static_cast<std::size_t>(relation.source)].name,
                          extraction.entities[static_cast<std::size_t>(relation.target)].name};
        if (isSymmetric(relation.type))
            names.sort();
        lines.append(u"%1 %2 > %3 %4"_s.arg(toId(relation.type), names[0], names[1], toId(relation.status)));
    }
    lines.sort();
    return lines;
}

/// Introduces the companies, so that each is known as one and none of them stands in a relation.
QString withCompanies(const QString &sentence)
{
    return u"재계 소식\n한빛소재는 4일 서울에서 실적을 발표했다. 달빛전자는 공장을 늘렸다. 바다은행은 지점을 "
           u"줄였다. "
           "오로라증권은 사옥을 옮겼다.\n"_s +
           sentence + u'\n';
}

} // namespace

void RelationsTest::relationsAreRead_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("relations");
    const auto row = [](const char *tag, const QString &sentence, const QString &relations) {
        QTest::newRow(tag) << sentence << relations;
    };

    row("supply", u"한빛소재는 달빛전자에 양극재를 공급하고 있다."_s,
        u"supply 한빛소재 > 달빛전자 occurred"_s);
    row("supply, received", u"달빛전자는 한빛소재로부터 양극재를 공급받는다."_s,
        u"supply 한빛소재 > 달빛전자 occurred"_s);
    row("supply, who is described", u"달빛전자에 양극재를 공급하는 한빛소재는 올해 매출이 늘었다."_s,
        u"supply 한빛소재 > 달빛전자 occurred"_s);
    row("supply, contract", u"한빛소재는 달빛전자와 양극재 공급 계약을 체결했다고 밝혔다."_s,
        u"supply 한빛소재 > 달빛전자 occurred"_s);
    row("supply, bought", u"달빛전자는 한빛소재에서 양극재를 조달할 계획이다."_s,
        u"supply 한빛소재 > 달빛전자 scheduled"_s);
    row("supply, made to order", u"한빛소재가 달빛전자의 칩을 위탁생산할 수 있다는 관측이 나온다."_s,
        u"supply 한빛소재 > 달빛전자 possible"_s);
    row("investment", u"바다은행은 한빛소재에 500억원을 투자했다."_s,
        u"investment 바다은행 > 한빛소재 occurred"_s);
    row("investment, raised", u"한빛소재는 바다은행으로부터 500억원 투자를 유치했다."_s,
        u"investment 바다은행 > 한빛소재 occurred"_s);
    row("investment, who is described", u"바다은행으로부터 투자를 유치한 한빛소재는 공장을 짓는다."_s,
        u"investment 바다은행 > 한빛소재 occurred"_s);
    row("acquisition", u"한빛소재는 달빛전자를 3000억원에 인수했다."_s,
        u"acquisition 한빛소재 > 달빛전자 occurred"_s);
    row("acquisition, shares", u"한빛소재는 달빛전자 지분 51%를 사들이는 계약을 맺었다."_s,
        u"acquisition 한빛소재 > 달빛전자 occurred"_s);
    row("acquisition, planned", u"한빛소재는 달빛전자를 인수하기로 했다."_s,
        u"acquisition 한빛소재 > 달빛전자 scheduled"_s);
    row("acquisition, dropped", u"한빛소재는 달빛전자 인수를 검토하다 접었다."_s,
        u"acquisition 한빛소재 > 달빛전자 negated"_s);
    row("acquisition, headline", u"한빛소재, 달빛전자 인수"_s, u"acquisition 한빛소재 > 달빛전자 occurred"_s);
    row("ownership, apposition", u"한빛소재의 자회사인 달빛전자는 공장을 늘렸다."_s,
        u"ownership 한빛소재 > 달빛전자 occurred"_s);
    row("ownership, predicate", u"달빛전자는 한빛소재의 100% 자회사다."_s,
        u"ownership 한빛소재 > 달빛전자 occurred"_s);
    row("ownership, parent", u"달빛전자와 모회사 한빛소재는 이날 공장을 열었다."_s,
        u"ownership 한빛소재 > 달빛전자 occurred"_s);
    row("ownership, largest holder", u"달빛전자의 최대 주주인 바다은행은 지점을 늘렸다."_s,
        u"ownership 바다은행 > 달빛전자 occurred"_s);
    row("ownership, shares", u"바다은행은 달빛전자 지분 12%를 보유하고 있다."_s,
        u"ownership 바다은행 > 달빛전자 occurred"_s);
    row("competition, apposition", u"한빛소재는 경쟁사 달빛전자보다 빨리 공장을 지었다."_s,
        u"competition 달빛전자 > 한빛소재 occurred"_s);
    row("competition, chase", u"달빛전자를 추격하는 한빛소재는 값을 내렸다."_s,
        u"competition 달빛전자 > 한빛소재 occurred"_s);
    row("competition, called so", u"달빛전자는 한빛소재의 맞수로 꼽힌다."_s,
        u"competition 달빛전자 > 한빛소재 occurred"_s);
    row("litigation", u"한빛소재는 달빛전자를 상대로 특허 소송을 냈다."_s,
        u"litigation 한빛소재 > 달빛전자 occurred"_s);
    row("litigation, considered", u"한빛소재는 달빛전자를 제소하는 방안을 검토하고 있다."_s,
        u"litigation 한빛소재 > 달빛전자 possible"_s);
    row("partnership", u"한빛소재는 달빛전자와 전략적 제휴를 맺었다."_s,
        u"partnership 달빛전자 > 한빛소재 occurred"_s);
    row("partnership, talks", u"한빛소재는 달빛전자와 협력 방안을 논의했다."_s,
        u"partnership 달빛전자 > 한빛소재 possible"_s);
    row("partnership, list", u"한빛소재는 달빛전자, 바다은행·오로라증권과 각각 업무협약을 체결했다."_s,
        u"partnership 달빛전자 > 한빛소재 occurred\npartnership 바다은행 > 한빛소재 occurred\n"
        "partnership 오로라증권 > 한빛소재 occurred"_s);
    row("partnership, the two", u"한빛소재는 달빛전자를 찾았다. 두 회사는 업무협약을 체결했다."_s,
        u"partnership 달빛전자 > 한빛소재 occurred"_s);
    row("partnership, subject goes on", u"한빛소재는 공장을 열고 달빛전자와 손잡았다."_s,
        u"partnership 달빛전자 > 한빛소재 occurred"_s);
    row("joint venture", u"한빛소재와 달빛전자, 바다은행이 합작회사를 꾸렸다."_s,
        u"joint_venture 달빛전자 > 바다은행 occurred\njoint_venture 달빛전자 > 한빛소재 occurred\n"
        "joint_venture 바다은행 > 한빛소재 occurred"_s);
    row("partnership, names behind a general word",
        u"한빛소재는 달빛전자를 찾았다. 한빛소재는 협력하고 있는 기업으로 바다은행, 오로라증권 등을 꼽았다."_s,
        u"partnership 바다은행 > 한빛소재 occurred\npartnership 오로라증권 > 한빛소재 occurred"_s);
    row("merger, called off", u"한빛소재와 달빛전자의 합병이 무산됐다."_s,
        u"acquisition 한빛소재 > 달빛전자 negated"_s);
    row("acquisition, doer in the genitive", u"정부는 한빛소재의 달빛전자 인수를 승인했다."_s,
        u"acquisition 한빛소재 > 달빛전자 occurred"_s);
    row("acquisition, sold", u"바다은행은 달빛전자를 한빛소재에 매각했다."_s,
        u"acquisition 한빛소재 > 달빛전자 occurred\nownership 바다은행 > 달빛전자 occurred"_s);
    row("investment, less than half", u"한빛소재는 달빛전자 지분 15%를 사들였다."_s,
        u"investment 한빛소재 > 달빛전자 occurred"_s);
    row("supply, parts in goods", u"달빛전자의 노트북에는 한빛소재의 칩이 들어간다."_s,
        u"supply 한빛소재 > 달빛전자 occurred"_s);
    row("litigation, a court decides", u"법원은 한빛소재가 달빛전자를 상대로 낸 가처분 신청을 기각했다."_s,
        u"litigation 한빛소재 > 달빛전자 occurred"_s);
    row("joint venture, planned", u"한빛소재는 달빛전자와 합작법인을 설립할 예정이다."_s,
        u"joint_venture 달빛전자 > 한빛소재 scheduled"_s);
}

void RelationsTest::relationsAreRead()
{
    QFETCH(QString, sentence);
    QFETCH(QString, relations);
    QCOMPARE(relationsOf(withCompanies(sentence)).join(u'\n'), relations);
}

void RelationsTest::everyWordingIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("relations");
    QFile file(QStringLiteral(HAENGBO_SOURCE_DIR "/tests/model/language/relations.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString companies =
        u"한빛소재는 4일 서울에서 실적을 발표했다. 달빛전자는 공장을 늘렸다. 바다은행은 지점을 줄였다. "
        u"오로라증권은 사옥을 옮겼다. 새론바이오는 연구소를 열었다. 가람조선은 도크를 넓혔다.\n"_s;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells[0] == u"place")
            continue;
        QCOMPARE(cells.size(), 3);
        const bool title = cells[0] == u"title";
        QTest::newRow(qPrintable(cells[1]))
            << (title ? cells[1] + u'\n' + companies : u"재계 소식\n"_s + companies + cells[1] + u'\n')
            << (cells[2] == u"none" ? QString() : cells[2]);
    }
}

void RelationsTest::everyWordingIsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, relations);
    QCOMPARE(relationsOf(text).join(u"; "), relations);
}

void RelationsTest::nothingIsMadeUp_data()
{
    QTest::addColumn<QString>("sentence");
    for (const char *sentence : {
             "한빛소재와 달빛전자 주가는 나란히 올랐다.",
             "한빛소재는 설비에 500억원을 투자했다.",
             "달빛전자에 따르면 한빛소재의 공급이 늘었다.",
             "한빛소재는 경쟁력을 높였다.",
             "바다은행은 한빛소재의 목표 주가를 올렸다.",
             "한빛소재의 협력사 직원이 모였다.",
             "달빛전자는 소송 비용을 줄였다.",
         })
        QTest::newRow(sentence) << QString::fromUtf8(sentence);
}

void RelationsTest::nothingIsMadeUp()
{
    QFETCH(QString, sentence);
    QCOMPARE(relationsOf(withCompanies(sentence)), QStringList());
}

void RelationsTest::evidenceLiesInTheText()
{
    const Article article = articleFromText(
        u"a"_s,
        withCompanies(u"한빛소재는 달빛전자를 인수하고 바다은행의 자회사인 오로라증권과 손잡았다."_s));
    const Extraction extraction = extract(article);
    QVERIFY(extraction.relations.size() >= 3);
    for (const Relation &relation : extraction.relations) {
        QVERIFY(!relation.evidence.empty());
        QVERIFY(!relation.why.rule.isEmpty());
        for (const Span span : relation.evidence) {
            QVERIFY(!span.isEmpty() && span.begin >= 0 && span.end <= article.text.size());
            QVERIFY(!span.in(article.text).contains(u'\n'));
        }
    }
}

void RelationsTest::severalReportsMakeOneRelation()
{
    const QStringList relations = relationsOf(withCompanies(
        u"한빛소재는 달빛전자 인수를 검토해 왔다. 한빛소재는 달빛전자를 인수했다고 4일 밝혔다."_s));
    QCOMPARE(relations, QStringList{u"acquisition 한빛소재 > 달빛전자 occurred"_s});
}

void RelationsTest::endlessSentencesAreSurvived()
{
    for (const QString &piece : {u"달빛전자(한빛소재 자회사)는 "_s, u"자회사 한빛소재와 "_s,
                                 u"한빛소재가 달빛전자에 칩을 공급하고 "_s}) {
        const Article article = articleFromText(u"a"_s, withCompanies(piece.repeated(2000)));
        QVERIFY(!extract(article).entities.empty());
    }
}

QTEST_GUILESS_MAIN(RelationsTest)
#include "tst_relations.moc"
