// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/analysis.h"
#include "model/language/layers.h"
#include "model/language/names/wordclassifier.h"
#include "model/reading/textfile.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// Words that no rule can tell are judged by what stands around them.
class WordClassifierTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatRulesCannotTellAreJudged_data();
    void wordsThatRulesCannotTellAreJudged();
    void aClassifierWithoutWeightsDecidesNothing();
    void weightsComeBackFromTheirBytes();
};

namespace {

Article articleOf(const QString &text) { return articleFromText(u"a"_s, text); }

const Entity *named(const std::vector<Entity> &entities, const QString &name)
{
    const auto found =
        std::find_if(entities.begin(), entities.end(), [&](const Entity &one) { return one.name == name; });
    return found == entities.end() ? nullptr : &*found;
}

} // namespace

void WordClassifierTest::wordsThatRulesCannotTellAreJudged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *tag, const QString &text, const QString &name) {
        QTest::newRow(tag) << text << name;
    };
    // None of these words stands in a table or in the sentences the classifier was trained on.
    row("foreign player alone", u"이날 경기에서 크라체비치는 두 골을 넣었다."_s, u"크라체비치"_s);
    row("foreign player without a post", u"크라체비치가 후반 20분 동점골을 터뜨렸다."_s, u"크라체비치"_s);
    row("two foreign words are one person", u"이날 마르틸 크라체비치가 결승골을 넣었다."_s,
        u"마르틸 크라체비치"_s);
}

void WordClassifierTest::wordsThatRulesCannotTellAreJudged()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const Article article = articleOf(text);
    const Analysis analysis = analyse(article);
    const auto times = findTimes(analysis, {});
    const auto entities = findEntities(analysis, times, {});
    const Entity *found = named(entities, name);
    QVERIFY2(found, qPrintable(text));
    QCOMPARE(found->kind, EntityKind::Person);
    const auto byRules = Names::gatherEntities(Names::tableByRules(analysis, times, {}));
    QVERIFY2(!named(byRules, name) || named(byRules, name)->kind != EntityKind::Person,
             "the rules alone know it: the row tests nothing");
}

void WordClassifierTest::aClassifierWithoutWeightsDecidesNothing()
{
    const Names::WordClassifier empty = Names::WordClassifier::fromBytes("HBNAMES1 cut short");
    QVERIFY(empty.isEmpty());
    const Article article = articleOf(u"배우 노다빈은 드라마에 출연한다."_s);
    const Analysis analysis = analyse(article);
    Names::NameTable table = Names::tableByRules(analysis, {}, {});
    Names::judgeWords(table, empty);
    QCOMPARE(Names::gatherEntities(table), Names::gatherEntities(Names::tableByRules(analysis, {}, {})));
    const Names::Likelihood likelihood = empty.judge({});
    for (const double one : likelihood)
        QCOMPARE(one, 0.25);
}

void WordClassifierTest::weightsComeBackFromTheirBytes()
{
    const Names::WordClassifier &bundled = Names::WordClassifier::instance();
    QVERIFY(!bundled.isEmpty());
    const QByteArray bytes = bundled.toBytes();
    QCOMPARE(Names::WordClassifier::fromBytes(bytes).toBytes(), bytes);
    std::vector<std::array<float, Names::wordKindCount>> weights(Names::FeatureList::slotCount);
    weights[7] = {0, 1, -1, 100}; // the last beyond what a byte holds
    Names::FeatureList features;
    features.add(7);
    const Names::Likelihood judged = Names::WordClassifier::fromWeights(weights).judge(features);
    const double total = 1 + std::exp(1.0) + std::exp(-1.0) + std::exp(127 / 32.0);
    QVERIFY(std::abs(judged[1] - std::exp(1.0) / total) < 1e-9);
    QVERIFY(std::abs(judged[3] - std::exp(127 / 32.0) / total) < 1e-9);
}

QTEST_GUILESS_MAIN(WordClassifierTest)

#include "tst_wordclassifier.moc"
