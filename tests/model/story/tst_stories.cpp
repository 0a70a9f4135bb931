// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/story/scripted.h"

#include "model/story/constraints.h"
#include "model/story/storycache.h"
#include "model/writing/storyjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Stories written by hand in stories/*.json: articles (see scripted.h) and what must come of them, as lines.
/// To add one, drop in a file; lists that 'expect' leaves out are not looked at.
class TestStories : public QObject
{
    Q_OBJECT

private slots:
    void theStoryComesOutAsWritten_data() { addStories(); }
    void theStoryComesOutAsWritten();
    void anyOrderGivesTheSameBytes_data() { addStories(); }
    void anyOrderGivesTheSameBytes();
    void aStoryThatGrowsAndShrinksComesOutTheSame_data() { addStories(); }
    void aStoryThatGrowsAndShrinksComesOutTheSame();

private:
    static void addStories();
};

namespace {

QString storiesFolder() { return QStringLiteral(HAENGBO_SOURCE_DIR "/tests/model/story/stories"); }

QJsonObject readStory(const QString &name)
{
    QFile file(storiesFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(name));
    QJsonParseError error;
    const QJsonObject story = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(name), qPrintable(error.errorString()));
    return story;
}

std::vector<ReadArticlePtr> articlesOf(const QJsonObject &story)
{
    std::vector<ReadArticlePtr> articles;
    for (const QJsonValue &row : story[u"articles"_s].toArray())
        articles.push_back(Scripted::article(row.toObject()));
    return articles;
}

QString nameOf(const Story &story, ArticleId article) { return story[article].read->article.path; }

QString reportsOf(const Story &story, const std::vector<Report> &reports)
{
    QStringList names;
    for (const Report &report : reports)
        names += nameOf(story, report.article);
    return names.join(u',');
}

QString changeName(Change change)
{
    static const char *const names[] = {"expected", "planned",    "confirmed", "delayed", "brought-forward",
                                        "done",     "called-off", "revived",   "silent"};
    return QString::fromLatin1(names[static_cast<int>(change)]);
}

QStringList eventLines(const Story &story)
{
    QStringList lines;
    for (const StoryEvent &event : story.events) {
        QStringList people;
        for (const EntityId participant : event.participants)
            people += story[participant].name;
        people.sort();
        QStringList steps;
        for (const HistoryStep &step : event.history) {
            const QString moved =
                step.before.isEmpty() ? QString() : u" "_s + step.before + u'>' + step.start;
            steps += changeName(step.change) + u' ' + nameOf(story, step.article) + moved;
        }
        QStringList words{toId(event.type), event.start, event.part, toId(event.status), people.join(u'+')};
        words.removeAll(QString());
        lines += u"%1 by %2 (%3): %4"_s.arg(words.join(u' '), reportsOf(story, event.reports))
                     .arg(event.independentReports)
                     .arg(steps.join(u", "_s));
    }
    return lines;
}

QStringList relationLines(const Story &story)
{
    QStringList lines;
    for (const StoryRelation &relation : story.relations)
        lines += QStringList{toId(relation.type),
                             story[relation.source].name,
                             story[relation.target].name,
                             toId(relation.status),
                             u"by"_s,
                             reportsOf(story, relation.reports)}
                     .join(u' ');
    return lines;
}

QStringList entityLines(const Story &story, EntityKind kind)
{
    QStringList lines;
    for (const StoryEntity &entity : story.entities) {
        if (entity.kind != kind)
            continue;
        QStringList places;
        for (const FoundIn &at : entity.foundIn)
            places += nameOf(story, at.article);
        const QString aliases =
            entity.aliases.isEmpty() ? QString() : u" (%1)"_s.arg(entity.aliases.join(u", "_s));
        lines += entity.name + aliases + u" in "_s + places.join(u',');
    }
    lines.sort();
    return lines;
}

QStringList disagreementLines(const Story &story)
{
    QStringList lines;
    for (const Disagreement &disagreement : story.disagreements) {
        const StoryEvent &event = story[disagreement.event];
        QStringList words{toId(event.type), event.start, disagreement.field};
        for (const Disagreement::Side &side : disagreement.sides) {
            QStringList articles;
            for (const ArticleId article : side.articles)
                articles += nameOf(story, article);
            words += side.value + u':' + articles.join(u',');
        }
        words.removeAll(QString());
        lines += words.join(u' ');
    }
    return lines;
}

QStringList publishedLines(const Story &story)
{
    QStringList lines;
    for (const StoryArticle &article : story.articles)
        lines += article.read->article.path + u' ' + article.published.value + u' ' +
                 toId(article.published.basis);
    return lines;
}

} // namespace

void TestStories::addStories()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(storiesFolder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    QVERIFY2(files.size() >= 20, "the scripted stories are missing");
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestStories::theStoryComesOutAsWritten()
{
    QFETCH(QString, file);
    const QJsonObject script = readStory(file);
    const Story story = buildStory(articlesOf(script));
    const QJsonObject expect = script[u"expect"_s].toObject();
    QVERIFY2(!expect.isEmpty(), "nothing is expected");
    const std::pair<QString, QStringList> lists[] = {
        {u"events"_s, eventLines(story)},
        {u"relations"_s, relationLines(story)},
        {u"persons"_s, entityLines(story, EntityKind::Person)},
        {u"organizations"_s, entityLines(story, EntityKind::Organization)},
        {u"disagreements"_s, disagreementLines(story)},
        {u"published"_s, publishedLines(story)}};
    for (const QString &key : expect.keys())
        QVERIFY2(std::any_of(std::begin(lists), std::end(lists),
                             [&](const auto &list) { return list.first == key; }),
                 qPrintable(u"unknown list "_s + key));
    for (const auto &[key, lines] : lists) {
        if (expect.contains(key))
            QCOMPARE(lines.join(u'\n'), Scripted::strings(expect[key]).join(u'\n'));
    }
}

void TestStories::anyOrderGivesTheSameBytes()
{
    QFETCH(QString, file);
    std::vector<ReadArticlePtr> articles = articlesOf(readStory(file));
    const QByteArray first = toJson(buildStory(articles));
    std::reverse(articles.begin(), articles.end());
    QCOMPARE(toJson(buildStory(articles)), first);
    std::rotate(articles.begin(), articles.begin() + static_cast<int>(articles.size() / 2), articles.end());
    QCOMPARE(toJson(buildStory(articles)), first);
}

/// One cache serves them all: what it keeps must not depend on the other articles.
void TestStories::aStoryThatGrowsAndShrinksComesOutTheSame()
{
    QFETCH(QString, file);
    std::vector<ReadArticlePtr> articles = articlesOf(readStory(file));
    if (articles.size() > 12)
        articles.resize(12);
    StoryCache cache;
    std::mt19937 random(7);
    for (int round = 0; round < 3; ++round) {
        std::shuffle(articles.begin(), articles.end(), random);
        std::vector<ReadArticlePtr> some;
        for (const ReadArticlePtr &article : articles) {
            some.push_back(article);
            QCOMPARE(toJson(buildStory(some, {}, {}, cache)), toJson(buildStory(some)));
        }
        while (some.size() > 1) {
            some.erase(some.begin());
            QCOMPARE(toJson(buildStory(some, {}, {}, cache)), toJson(buildStory(some)));
        }
    }
}

QTEST_GUILESS_MAIN(TestStories)
#include "tst_stories.moc"
