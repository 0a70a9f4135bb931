// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/story/madeworld.h"

#include "model/story/constraints.h"
#include "model/story/storycache.h"
#include "model/writing/storyjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// A story that grows and shrinks article by article, with what is kept of it, is the one that is made of the
/// same articles from nothing: whatever the order, though names, words and events were counted on the way.
class TestGrowing : public QObject
{
    Q_OBJECT

private slots:
    void eachStepIsTheStoryMadeFromNothing_data();
    void eachStepIsTheStoryMadeFromNothing();
};

namespace {

/// All that a story says, more than its JSON does.
QByteArray told(const Story &story)
{
    QStringList lines;
    for (const StoryEntity &entity : story.entities) {
        lines += entity.key + u' ' + entity.aliases.join(u'|') + u' ' + entity.title + u' ' +
                 QString::number(entity.affiliation.value);
        for (const EntityMerge &merge : entity.merges)
            lines += u"%1.%2 %3.%4 %5"_s.arg(merge.one.article.value)
                         .arg(merge.one.entity)
                         .arg(merge.other.article.value)
                         .arg(merge.other.entity)
                         .arg(merge.rule);
    }
    for (const StoryEvent &event : story.events) {
        lines += event.key + u' ' + QString::number(event.independentReports) + u' ' + event.summary;
        for (const HistoryStep &step : event.history)
            lines += u"%1 %2 %3 %4 %5"_s.arg(static_cast<int>(step.change))
                         .arg(step.article.value)
                         .arg(step.day, step.start, step.before);
    }
    for (const StoryRelation &relation : story.relations)
        lines += relation.key + u' ' + QString::number(relation.independentReports);
    for (const Disagreement &one : story.disagreements) {
        lines += QString::number(one.event.value) + one.field;
        for (const Disagreement::Side &side : one.sides) {
            lines += side.value;
            for (const ArticleId article : side.articles)
                lines += QString::number(article.value);
        }
    }
    for (const Doubt &doubt : story.doubts)
        lines += QString::number(doubt.article.value) + doubt.arithmetic;
    return lines.join(u'\n').toUtf8() + toJson(story);
}

/// The first line in which \a a and \a b differ.
QByteArray difference(const QByteArray &a, const QByteArray &b)
{
    const QList<QByteArray> left = a.split('\n');
    const QList<QByteArray> right = b.split('\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i) {
        if (left[i] != right[i])
            return left[i].left(300) + "\n" + right[i].left(300);
    }
    return "one ends before the other";
}

/// What a user may have said of the events and entities of \a story.
Constraints saidOf(const Story &story)
{
    Constraints said;
    for (int e = 0; e + 1 < static_cast<int>(story.events.size()); e += 40) {
        said.push_back(sameEvent(story, {e}, {e + 1}));
        const StoryEvent &split = story[EventId{e + 7 < static_cast<int>(story.events.size()) ? e + 7 : 0}];
        for (const Constraint &one : splitEvent(story, {e}, {split.reports.front()}))
            said.push_back(one);
    }
    for (int e = 0; e < static_cast<int>(story.entities.size()); e += 15) {
        const StoryEntity &entity = story[EntityId{e}];
        for (const Constraint &one : splitEntity(story, {e}, {entity.foundIn.back()}))
            said.push_back(one);
    }
    return said;
}

} // namespace

void TestGrowing::eachStepIsTheStoryMadeFromNothing_data()
{
    QTest::addColumn<int>("articles");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("undated"); // some of them
    QTest::addColumn<bool>("said");    // the user corrected something
    QTest::newRow("from nothing") << 24 << 30 << false << false;
    QTest::newRow("many years") << 100 << 1500 << false << false;
    // Lists longer than what is compared with all (likenessgraph.cpp).
    QTest::newRow("much in a few days") << 450 << 2 << false << false;
    QTest::newRow("some undated") << 70 << 60 << true << false;
    QTest::newRow("corrected") << 70 << 60 << true << true;
}

void TestGrowing::eachStepIsTheStoryMadeFromNothing()
{
    QFETCH(int, articles);
    QFETCH(int, days);
    QFETCH(bool, undated);
    QFETCH(bool, said);
    constexpr int steps = 12;
    MadeWorld world(articles, days);
    std::vector<ReadArticlePtr> out;
    for (int a = 0; a < articles; ++a) {
        auto read = std::make_shared<ReadArticle>(*world.article(a));
        if (undated && a % 5 == 0)
            read->extraction.published = {};
        out.push_back(read);
    }
    std::mt19937 random(static_cast<unsigned>(articles + days));
    std::shuffle(out.begin(), out.end(), random);
    const auto most = static_cast<std::ptrdiff_t>(out.size() - steps / 2);
    std::vector<ReadArticlePtr> in(out.begin(), out.begin() + most);
    out.erase(out.begin(), out.begin() + most);
    const Constraints constraints = said ? saidOf(buildStory(in)) : Constraints();
    QCOMPARE(constraints.empty(), !said);
    StoryCache cache;
    for (int step = 0; step < steps; ++step) {
        // Two come for each that goes.
        std::vector<ReadArticlePtr> &from = step % 3 == 2 || out.empty() ? in : out;
        std::vector<ReadArticlePtr> &to = &from == &in ? out : in;
        const auto one = static_cast<std::size_t>(random() % from.size());
        to.push_back(from[one]);
        from.erase(from.begin() + static_cast<std::ptrdiff_t>(one));
        const QByteArray grown = told(buildStory(in, constraints, {}, cache));
        std::shuffle(in.begin(), in.end(), random);
        const QByteArray made = told(buildStory(in, constraints));
        QVERIFY2(grown == made, difference(grown, made).constData());
    }
}

QTEST_GUILESS_MAIN(TestGrowing)
#include "tst_growing.moc"
