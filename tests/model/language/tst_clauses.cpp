// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses.h"
#include "model/reading/textfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

class TestClauses : public QObject
{
    Q_OBJECT

private slots:
    void readsConjugatedVerbs_data();
    void readsConjugatedVerbs();
    void leavesPlainWordsAlone_data();
    void leavesPlainWordsAlone();
    void givesEachVerbItsPhrases();
    void plainVerbsEndTheirClauses();
    void theTopicWaitsForTheMainClause();
    void anInfinitiveLendsWhatItTook();
    void anAdnominalClauseLeavesTheTopic();
    void cutsShortNounsAndJoinsAuxiliaries();
    void keepsSpeechApart();
    void joinsListsIntoOneRole();
};

void TestClauses::readsConjugatedVerbs_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("tense");
    const auto row = [](const char *name, const QString &word, const QString &stem, EndingKind kind,
                        Tense tense) {
        QTest::newRow(name) << word << stem << static_cast<int>(kind) << static_cast<int>(tense);
    };
    row("vowel stem, past", u"만났다"_s, u"만나"_s, EndingKind::Final, Tense::Past);
    row("vowel stem, present", u"만난다"_s, u"만나"_s, EndingKind::Final, Tense::Present);
    row("vowel stem, adnominal", u"만난"_s, u"만나"_s, EndingKind::Adnominal, Tense::Past);
    row("vowel stem, future", u"만날"_s, u"만나"_s, EndingKind::Adnominal, Tense::Future);
    row("rieul drops", u"연다"_s, u"열"_s, EndingKind::Final, Tense::Present);
    row("rieul drops before 는", u"여는"_s, u"열"_s, EndingKind::Adnominal, Tense::Present);
    row("closed stem", u"맺은"_s, u"맺"_s, EndingKind::Adnominal, Tense::Past);
    row("르 irregular", u"올랐다"_s, u"오르"_s, EndingKind::Final, Tense::Past);
    row("ㅅ irregular", u"지었다"_s, u"짓"_s, EndingKind::Final, Tense::Past);
    row("contracted", u"세웠고"_s, u"세우"_s, EndingKind::Connective, Tense::Past);
    row("verbal noun", u"체결했다고"_s, u"체결"_s, EndingKind::Quoting, Tense::Past);
    row("verbal noun, passive", u"무산됐다"_s, u"무산"_s, EndingKind::Final, Tense::Past);
    row("the longer light verb", u"거절당했다"_s, u"거절"_s, EndingKind::Final, Tense::Past);
    row("decision", u"도입하기로"_s, u"도입"_s, EndingKind::Nominal, Tense::None);
    row("will", u"선임하겠다"_s, u"선임"_s, EndingKind::Final, Tense::Future);
    row("spoken, past, polite", u"뽑았는데요"_s, u"뽑"_s, EndingKind::Final, Tense::Past);
    row("past of a verb in no table", u"빼갔다며"_s, u"빼가"_s, EndingKind::Quoting, Tense::Past);
    row("spoken", u"샀습니다"_s, u"사"_s, EndingKind::Final, Tense::Past);
}

void TestClauses::readsConjugatedVerbs()
{
    QFETCH(QString, word);
    QFETCH(QString, stem);
    QFETCH(int, kind);
    QFETCH(int, tense);
    const VerbForm form = verbForm(word);
    QVERIFY(form.ending);
    QCOMPARE(form.stem, stem);
    QCOMPARE(static_cast<int>(form.ending->kind), kind);
    QCOMPARE(static_cast<int>(form.ending->tense), tense);
}

void TestClauses::leavesPlainWordsAlone_data()
{
    QTest::addColumn<QString>("word");
    for (const char16_t *word : {u"제한", u"피해", u"북한", u"올해", u"회장", u"서울", u"계약을", u"정도",
                                 u"부품을", u"품에", u"싸움을", u"특허침해", u"도움을"})
        QTest::newRow(qPrintable(QString::fromUtf16(word))) << QString::fromUtf16(word);
}

void TestClauses::leavesPlainWordsAlone()
{
    QFETCH(QString, word);
    QVERIFY(!verbForm(word).ending);
}

namespace {

struct Parsed
{
    Article article;
    Analysis analysis;
    Parse parse;

    explicit Parsed(const QString &text)
        : article(articleFromText(u"test"_s, u"제목\n\n"_s + text, {}))
        , analysis(analyse(article))
        , parse(parseClauses(analysis, {}))
    {
    }
    Parsed(const Parsed &) = delete;

    const Clause *clause(const QString &stem) const
    {
        for (const Clause &clause : parse.clauses) {
            if (clause.verb.stem == stem)
                return &clause;
        }
        return nullptr;
    }
    QString words(int phrase) const
    {
        return phrase < 0 ? QString()
                          : analysis.words(parse.phrases[static_cast<std::size_t>(phrase)].span).toString();
    }
    QStringList phrases(const Clause &clause) const
    {
        QStringList all;
        for (const int i : clause.phrases)
            all.append(words(i));
        return all;
    }
};

} // namespace

void TestClauses::givesEachVerbItsPhrases()
{
    const Parsed parsed(u"가람전자는 서울에서 나루통신과 계약을 맺고 부산에 지사를 세웠다."_s);
    const Clause *first = parsed.clause(u"맺"_s);
    const Clause *second = parsed.clause(u"세우"_s);
    QVERIFY(first && second);
    QCOMPARE(parsed.phrases(*first), QStringList({u"가람전자"_s, u"서울"_s, u"나루통신"_s, u"계약"_s}));
    QCOMPARE(parsed.phrases(*second), QStringList({u"부산"_s, u"지사"_s}));
    QCOMPARE(parsed.words(second->subject), u"가람전자"_s);
    QVERIFY(second->subjectInherited);
    QCOMPARE(first->next, static_cast<int>(second - parsed.parse.clauses.data()));
}

void TestClauses::plainVerbsEndTheirClauses()
{
    const Parsed parsed(u"바다은행이 뒤를 받쳤고, 모두캐피탈이 합류했다."_s);
    const Clause *first = parsed.clause(u"받치"_s);
    const Clause *second = parsed.clause(u"합류"_s);
    QVERIFY(first && second);
    QCOMPARE(parsed.words(first->subject), u"바다은행"_s);
    QCOMPARE(parsed.words(second->subject), u"모두캐피탈"_s);
}

void TestClauses::theTopicWaitsForTheMainClause()
{
    const Parsed parsed(u"가람전자는 나루통신이 120억원을 주고 산 회사로, 부산에 있다."_s);
    const Clause *bought = parsed.clause(u"사"_s);
    QVERIFY(bought);
    QCOMPARE(parsed.words(bought->subject), u"나루통신"_s);
    const Clause &main = parsed.parse.clauses.back();
    QCOMPARE(parsed.words(main.subject), u"가람전자"_s);
}

void TestClauses::anInfinitiveLendsWhatItTook()
{
    const Parsed parsed(u"나루통신은 5월부터 앱에 새 기능을 붙여 쓰고 있다."_s);
    const Clause *used = parsed.clause(u"쓰"_s);
    QVERIFY(used);
    QCOMPARE(parsed.words(used->subject), u"나루통신"_s);
    QVERIFY(!parsed.clause(u"붙이"_s));
}

void TestClauses::anAdnominalClauseLeavesTheTopic()
{
    const Parsed parsed(u"김 대표는 서울에서 열린 행사에 참석했다."_s);
    const Clause *held = parsed.clause(u"열리"_s);
    QVERIFY(held);
    QCOMPARE(parsed.phrases(*held), QStringList({u"서울"_s}));
    QCOMPARE(parsed.words(held->head), u"행사"_s);
    const Clause &main = parsed.parse.clauses.back();
    QCOMPARE(parsed.words(main.subject), u"김 대표"_s);
}

void TestClauses::cutsShortNounsAndJoinsAuxiliaries()
{
    const Parsed parsed(u"달빛전자는 답을 주고 공장을 사 간 회사를 인수하고 싶다고 밝힌 터다."_s);
    QStringList nouns;
    for (const Phrase &phrase : parsed.parse.phrases)
        nouns.append(parsed.analysis.words(phrase.noun).toString());
    QVERIFY(nouns.contains(u"답"_s));
    QVERIFY(nouns.contains(u"터"_s));
    QStringList stems;
    bool wished = false;
    for (const Clause &clause : parsed.parse.clauses) {
        stems.append(clause.verb.stem.toString());
        wished = wished || (clause.verb.stem == u"인수" && clause.verb.wished);
    }
    QVERIFY(!stems.contains(u"가"_s) && stems.contains(u"사"_s));
    QVERIFY(wished);
}

void TestClauses::keepsSpeechApart()
{
    const Parsed parsed(u"박 대표는 “내년에 공장을 세우겠다”고 말했다."_s);
    const Clause *said = parsed.clause(u"세우"_s);
    QVERIFY(said);
    QVERIFY(said->quoted);
    QVERIFY(!parsed.parse.clauses.back().quoted);
    QCOMPARE(parsed.words(parsed.parse.clauses.back().subject), u"박 대표"_s);
}

void TestClauses::joinsListsIntoOneRole()
{
    const Parsed parsed(u"가람전자, 나루통신, 다온화학이 만났다."_s);
    const Clause *met = parsed.clause(u"만나"_s);
    QVERIFY(met);
    QCOMPARE(met->phrases.size(), std::size_t(3));
    QCOMPARE(parsed.parse.roleOf(met->phrases.front()), Particle::Subject);
}

QTEST_GUILESS_MAIN(TestClauses)
#include "tst_clauses.moc"
