// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/analysis.h"
#include "model/language/extract.h"
#include "model/language/layers.h"
#include "model/language/names/nametable.h"
#include "model/reading/textfile.h"

#include "tests/support/hostiletexts.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &text) { return articleFromText(u"analysis"_s, text); }

/// The kinds of the tokens as letters, each with its words; a bar ends a sentence.
QString printed(const QString &text)
{
    static constexpr QStringView letters = u"wn([.,~";
    const Article article = articleOf(text);
    const Analysis analysis = analyse(article);
    QStringList all;
    for (const Sentence &sentence : analysis.sentences) {
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Token &token = analysis.tokens[static_cast<std::size_t>(i)];
            all += letters[static_cast<qsizetype>(token.kind)] + analysis.words(token).toString();
        }
        all += u"|"_s;
    }
    return all.join(u' ');
}

/// Fills the table of words of this thread, so that the next analysis begins a new one.
void fillTable()
{
    const std::shared_ptr<WordForms> forms = WordForms::ofThread();
    for (int i = 0; WordForms::ofThread() == forms; ++i)
        forms->numberOf(u"채움"_s + QString::number(i));
}

std::vector<Entity> entitiesOf(const Analysis &analysis)
{
    return findEntities(analysis, {}, findAmounts(analysis));
}

} // namespace

class TestAnalysis : public QObject
{
    Q_OBJECT

private slots:
    void textsAreCutIntoSentencesAndTokens_data();
    void textsAreCutIntoSentencesAndTokens();
    void wordsOfOneFormHaveOneNumber();
    void analysesAliveTogetherAreReadAsAlone();
    void anAnalysisOutlivesTheTableOfItsThread();
    void misprintedNames();
};

void TestAnalysis::textsAreCutIntoSentencesAndTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const QString &text, const QString &tokens) {
        QTest::newRow(name) << text << tokens;
    };
    row("signs inside words", u"AT&T는 GPT-4o로 3,400원과 2.3을 5나노에"_s,
        u"wAT&T는 wGPT-4o로 w3,400원과 w2.3을 w5나노에 |"_s);
    row("numbers", u"3,400 2.3 5, 7."_s, u"n3,400 n2.3 n5 ,, n7 .. |"_s);
    row("points of a date end nothing", u"2025. 2. 4. 만났다. 갔다."_s,
        u"n2025 .. n2 .. n4 .. | w만났다 .. | w갔다 .. |"_s);
    row("a quotation holds sentences", u"그는 “갔다. 왔다.”고 했다. 끝."_s,
        u"w그는 (“ w갔다 .. w왔다 .. [” w고 w했다 .. | w끝 .. |"_s);
    row("straight quotes open and close in turn", u"\"가자.\" 왔다."_s, u"(\" w가자 .. [\" | w왔다 .. |"_s);
    row("lines end sentences and brackets", u"가람 (나래\n다온 …라온"_s,
        u"w가람 (( w나래 | w다온 .… w라온 |"_s);
    row("an empty line", u"가람\r\n\r\n나래"_s, u"w가람 | w나래 |"_s);
    row("longer than a word may be", QString(70, u'가'),
        u"w"_s + QString(64, u'가') + u" w"_s + QString(6, u'가') + u" |"_s);
    row("a pair is never cut", QString(63, u'가') + u"😀나"_s, u"w"_s + QString(63, u'가') + u"😀 w나 |"_s);
}

void TestAnalysis::textsAreCutIntoSentencesAndTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QCOMPARE(printed(text), tokens);
}

void TestAnalysis::wordsOfOneFormHaveOneNumber()
{
    const Article article = articleOf(u"가온전자가 나래와 가온전자가 3월"_s);
    const Analysis analysis = analyse(article);
    QCOMPARE(analysis.tokens.size(), 4U);
    for (const Token &token : analysis.tokens)
        QCOMPARE(analysis.forms->wordAt(token.word), analysis.words(token));
    QCOMPARE(analysis.tokens[0].word, analysis.tokens[2].word);
    QVERIFY(analysis.tokens[0].word != analysis.tokens[1].word);
    const Article numbers = articleOf(u"3,400"_s);
    QCOMPARE(analyse(numbers).tokens.front().word, noWord);
}

/// What a thread keeps of words from article to article may tell nothing of one article to another.
void TestAnalysis::analysesAliveTogetherAreReadAsAlone()
{
    std::vector<Article> articles;
    for (const QString &text : Sample::ownArticles().first(6))
        articles.push_back(articleOf(text));
    std::vector<std::vector<Entity>> alone;
    for (const Article &article : articles)
        alone.push_back(entitiesOf(analyse(article)));
    std::vector<Analysis> analyses;
    for (const Article &article : articles)
        analyses.push_back(analyse(article));
    for (std::size_t i = 0; i < articles.size(); ++i) {
        // A table of names kept alive has the words of its thread on loan.
        const Names::NameTable kept = Names::tableByRules(analyses[i], {}, findAmounts(analyses[i]));
        QCOMPARE(entitiesOf(analyses[articles.size() - 1 - i]), alone[articles.size() - 1 - i]);
        QCOMPARE(entitiesOf(analyses[i]), alone[i]);
    }
}

void TestAnalysis::anAnalysisOutlivesTheTableOfItsThread()
{
    const Article article = articleOf(Sample::ownArticles().first());
    const Extraction before = extract(article);
    const Analysis early = analyse(article);
    const std::vector<Entity> entities = entitiesOf(early);
    fillTable();
    const Analysis late = analyse(article);
    QVERIFY(early.forms != late.forms);
    QCOMPARE(entitiesOf(late), entities);
    QCOMPARE(entitiesOf(early), entities);
    QCOMPARE(entitiesOf(late), entities);
    // Every layer has to forget what it kept beside the old table.
    QCOMPARE(extract(article), before);
}

/// A misprinted short form was tied to what turned out to be no name, and told of it by a rule beyond all
/// rules.
void TestAnalysis::misprintedNames()
{
    for (QString text : Sample::ownArticles()) {
        const Extraction read = extract(articleOf(text.replace(u'가', u'뎒')));
        for (const Entity &entity : read.entities) {
            for (const Mention &mention : entity.mentions)
                QVERIFY2(mention.rule.size() > 0 && mention.rule.size() < 100, qUtf8Printable(entity.name));
        }
    }
}

QTEST_GUILESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
