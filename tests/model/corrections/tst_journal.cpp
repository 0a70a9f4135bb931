// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/build.h"
#include "model/corrections/correctionjson.h"
#include "model/corrections/journal.h"
#include "model/story/storycache.h"
#include "model/writing/storyjson.h"
#include "tests/support/randomcorrections.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Whatever is corrected, taken back and done again, the story is the one that the corrections in force make.
/// HAENGBO_LONG=1 does 10,000.
class tst_Journal : public QObject
{
    Q_OBJECT

public:
    /// The long form takes longer than a test function may by itself.
    static void initMain()
    {
        if (qEnvironmentVariableIsSet("HAENGBO_LONG"))
            qputenv("QTEST_FUNCTION_TIMEOUT", "7200000");
    }

private slots:
    void everyStepLeadsToTheSameStoryAgain();
    void aBulkIsOneStep();
    void withdrawingLeavesTheRest();
    void aNewStepEndsTheRedo();
    void whatDoesNotFollowIsNotTaken();
    void jsonKeepsEverything();
    void malformedJsonGivesNothing_data();
    void malformedJsonGivesNothing();
};

namespace {

const QDateTime noon(QDate(2025, 3, 4), QTime(12, 0), Qt::UTC);

/// Lays a story together only where its articles are read in another way than before, with what is known of
/// them already.
class AsTheWindowDoes
{
public:
    explicit AsTheWindowDoes(const std::vector<ReadArticlePtr> &articles)
        : m_articles(articles)
    {
    }

    StoryPtr story(const Corrections &corrections)
    {
        Corrections reading = readingPart(corrections);
        if (!m_base || reading != m_reading)
            m_base = std::make_shared<Story>(buildWith(m_articles, reading, m_cache));
        m_reading = std::move(reading);
        return layOver(*m_base, corrections).story;
    }

private:
    const std::vector<ReadArticlePtr> &m_articles;
    StoryCache m_cache;
    StoryPtr m_base;
    Corrections m_reading;
};

Correction hide(const QString &word) { return {Correction::Kind::Hide, {}, {}, {word}}; }

} // namespace

void tst_Journal::everyStepLeadsToTheSameStoryAgain()
{
    const bool isLong = qEnvironmentVariableIsSet("HAENGBO_LONG");
    const int commands = isLong ? 10000 : 120;
    // A run of so many commands each, so that the stories stay those of a person's day.
    constexpr int run = 60;
    const std::vector<ReadArticlePtr> articles = Test::sampleArticles(4);
    QVERIFY(articles.size() == 4);
    for (int done = 0, seed = 1; done < commands; done += run, ++seed) {
        Test::RandomCorrections random(static_cast<unsigned>(seed));
        Journal journal;
        AsTheWindowDoes window(articles);
        std::vector<QByteArray> stories{toJson(*window.story(journal.active()))}; // after each command
        for (int i = 0; i < run; ++i) {
            journal.make(random.next(*window.story(journal.active())), noon);
            stories.push_back(toJson(*window.story(journal.active())));
            if (i % 15 == 0)
                QCOMPARE(stories.back(), toJson(*correctedStory(articles, journal.active()).story));
        }
        std::size_t at = stories.size() - 1;
        const auto go = [&](std::size_t to) {
            for (; at > to; --at)
                QVERIFY(journal.undo(noon));
            for (; at < to; ++at)
                QVERIFY(journal.redo(noon));
            QCOMPARE(toJson(*window.story(journal.active())), stories[at]);
        };
        // All the way and back one by one, then by random strides.
        for (int i = run - 1; i >= 0; --i)
            go(static_cast<std::size_t>(i));
        QVERIFY(!journal.canUndo());
        for (int i = 1; i <= run; ++i)
            go(static_cast<std::size_t>(i));
        QVERIFY(!journal.canRedo());
        for (int i = 0; i < run / 2; ++i)
            go(static_cast<std::size_t>(random.below(stories.size())));
        go(stories.size() - 1);

        // The journal read back from its lines is the same.
        Journal again;
        for (Step step : journal.steps()) {
            if (step.kind == Step::Kind::Do) {
                const auto parsed = parseCorrections(toJson(step.corrections));
                QVERIFY(parsed);
                step.corrections = *parsed;
            }
            QVERIFY(again.append(step));
        }
        QCOMPARE(again.steps().size(), journal.steps().size());
        QVERIFY(again == journal);
    }
}

void tst_Journal::aBulkIsOneStep()
{
    Journal journal;
    journal.make({hide(u"가"_s), hide(u"나"_s), hide(u"다"_s)}, noon);
    QCOMPARE(journal.active().size(), std::size_t(3));
    QVERIFY(journal.undo(noon));
    QVERIFY(journal.active().empty());
    QVERIFY(!journal.canUndo());
    QVERIFY(journal.redo(noon));
    QCOMPARE(journal.active().size(), std::size_t(3));
    QCOMPARE(journal.activeSteps(), (std::vector<int>{1, 1, 1}));
    QCOMPARE(journal.steps().size(), std::size_t(3));
}

void tst_Journal::withdrawingLeavesTheRest()
{
    Journal journal;
    journal.make({hide(u"가"_s)}, noon);
    journal.make({hide(u"나"_s)}, noon);
    QVERIFY(journal.withdraw(1, noon));
    QCOMPARE(journal.active(), Corrections{hide(u"나"_s)});
    QVERIFY(!journal.isActive(1));
    QVERIFY2(!journal.withdraw(1, noon), "it does not hold any more");
    QVERIFY(journal.undo(noon));
    QCOMPARE(journal.active().size(), std::size_t(2));
    QVERIFY(journal.redo(noon));
    QCOMPARE(journal.active().size(), std::size_t(1));
}

void tst_Journal::aNewStepEndsTheRedo()
{
    Journal journal;
    journal.make({hide(u"가"_s)}, noon);
    QVERIFY(journal.undo(noon));
    journal.make({hide(u"나"_s)}, noon);
    QVERIFY(!journal.redo(noon));
    QCOMPARE(journal.active(), Corrections{hide(u"나"_s)});
    QCOMPARE(journal.steps().size(), std::size_t(3));
}

void tst_Journal::whatDoesNotFollowIsNotTaken()
{
    Journal journal;
    Step step{1, Step::Kind::Undo, Step::By::Hand, noon, 1, {}};
    QVERIFY(!journal.append(step));
    step = {2, Step::Kind::Do, Step::By::Hand, noon, 0, {hide(u"가"_s)}};
    QVERIFY(!journal.append(step));
    step.number = 1;
    QVERIFY(journal.append(step));
    step = {2, Step::Kind::Redo, Step::By::Hand, noon, 1, {}};
    QVERIFY(!journal.append(step));
    step = {2, Step::Kind::Withdraw, Step::By::Hand, noon, 7, {}};
    QVERIFY(!journal.append(step));
    QCOMPARE(journal.steps().size(), std::size_t(1));
}

void tst_Journal::jsonKeepsEverything()
{
    const CorrectedStory story = correctedStory(Test::sampleArticles(4), {});
    Test::RandomCorrections random(7);
    for (int i = 0; i < 500; ++i) {
        const Corrections made = random.next(*story.story);
        const auto parsed = parseCorrections(toJson(made));
        QVERIFY(parsed);
        QVERIFY(*parsed == made);
    }
}

void tst_Journal::malformedJsonGivesNothing_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no list") << QByteArray("{}");
    QTest::newRow("unknown kind") << QByteArray(R"([{"kind":"explode","values":["x"]}])");
    QTest::newRow("no word") << QByteArray(R"([{"kind":"hide","values":[" "]}])");
    QTest::newRow("no such status") << QByteArray(
        R"([{"kind":"set-status","target":[{"of":"event","type":"visit"}],"values":["maybe"]}])");
    QTest::newRow("no such day") << QByteArray(
        R"([{"kind":"set-date","target":[{"of":"event","type":"visit"}],"values":["2024-02-31","",""]}])");
    QTest::newRow("relation without ends")
        << QByteArray(R"([{"kind":"accept","target":[{"of":"relation","type":"supply"}]}])");
    QTest::newRow("span that is not its quote")
        << QByteArray(R"([{"kind":"accept","target":[{"of":"event","type":"visit","begin":5,"end":9}]}])");
    QTest::newRow("merged with another kind of thing") << QByteArray(
        R"([{"kind":"merge","target":[{"of":"event","type":"visit"}],"others":[{"of":"entity","type":"person","names":["x"]}]}])");
}

void tst_Journal::malformedJsonGivesNothing()
{
    QFETCH(const QByteArray, json);
    QVERIFY(!parseCorrections(json));
}

QTEST_GUILESS_MAIN(tst_Journal)

#include "tst_journal.moc"
