// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/constraints.h"
#include "model/writing/storyjson.h"
#include "tests/model/story/scripted.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What the user says is one, or is not, against what the engine makes of it.
class tst_Constraints : public QObject
{
    Q_OBJECT

private slots:
    void twoNamesBecomeOneCompany();
    void theOneCompanyIsTakenApartAgain();
    void namesakesOfOneCompanyAreSplit();
    void nothingIsSplitOffWhereNothingOrAllIsNamed();
    void aLaterArticleJoinsTheSideOfItsName();
    void aTieInEveryArticle();
    void twoEventsBecomeOne();
    void anEventIsSplitAndTheRestStays();
    void twoEventsOfWhichOneWasMovedStayApart();
    void theLaterOfTwoContradictingConstraintsHolds();
    void missingArticlesAndNamesDoNothing();
    void theOrderOfArticlesIsOfNoMatter();
};

namespace {

ReadArticlePtr scripted(const char *json)
{
    QJsonParseError error;
    const QJsonObject row = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return Scripted::article(row);
}

/// A company under two names that have nothing in common.
std::vector<ReadArticlePtr> twoNames()
{
    return {scripted(R"({"path": "a", "published": "2025-03-05", "organizations": [{"name": "한별전자"}]})"),
            scripted(R"({"path": "b", "published": "2025-03-06", "organizations": [{"name": "누리하늘"}]})"),
            scripted(R"({"path": "c", "published": "2025-03-07", "organizations": [{"name": "누리하늘"}]})")};
}

/// Two meetings of one day, and one told twice.
std::vector<ReadArticlePtr> meetings()
{
    const QString row =
        uR"({"path": "%1", "published": "2025-03-0%2", "persons": [{"name": "김하늘"}, {"name": "이도윤"}],
             "events": [{"type": "meeting", "start": "%3", "status": "%4", "participants": ["김하늘", "이도윤"],
                         "evidence": "%1: %5"}]})"_s;
    const auto make = [&](const QString &path, int day, const QString &start, const QString &status,
                          const QString &words) {
        return scripted(row.arg(path).arg(day).arg(start, status, words).toUtf8().constData());
    };
    return {make(u"a"_s, 4, u"2025-03-04"_s, u"occurred"_s, u"김하늘과 이도윤이 4일 만났다"_s),
            make(u"b"_s, 5, u"2025-03-04"_s, u"occurred"_s, u"이도윤이 4일 김하늘을 만나 협력을 논의했다"_s),
            make(u"c"_s, 7, u"2025-03-27"_s, u"scheduled"_s, u"두 사람은 27일 다시 만난다"_s)};
}

EntityId entityNamed(const Story &story, const QString &name)
{
    for (int e = 0; e < static_cast<int>(story.entities.size()); ++e) {
        if (story[EntityId{e}].name == name)
            return {e};
    }
    return {};
}

QString articlesOf(const Story &story, const std::vector<Report> &reports)
{
    QStringList paths;
    for (const Report &report : reports)
        paths += story[report.article].read->article.path;
    return paths.join(u',');
}

/// The events as lists of the articles that report them: "a,b c".
QString grouped(const Story &story)
{
    QStringList groups;
    for (const StoryEvent &event : story.events)
        groups += articlesOf(story, event.reports);
    return groups.join(u' ');
}

} // namespace

void tst_Constraints::twoNamesBecomeOneCompany()
{
    const Story before = buildStory(twoNames());
    QCOMPARE(before.entities.size(), std::size_t(2));
    const Constraint same = sameEntity(before, EntityId{0}, EntityId{1});
    const Story after = buildStory(twoNames(), {same});
    QCOMPARE(after.entities.size(), std::size_t(1));
    QCOMPARE(after.entities.front().name, u"누리하늘"_s);
    QCOMPARE(after.entities.front().aliases, QStringList{u"한별전자"_s});
    QVERIFY(after.entities.front().mergeReasons().contains(u"user:same"_s));
}

void tst_Constraints::theOneCompanyIsTakenApartAgain()
{
    const Constraint same = sameEntity(buildStory(twoNames()), EntityId{0}, EntityId{1});
    const Story one = buildStory(twoNames(), {same});
    Constraints constraints{same};
    const Constraints apart = splitEntity(one, EntityId{0}, {one.entities.front().foundIn.front()});
    QCOMPARE(apart.size(), std::size_t(1));
    constraints.insert(constraints.end(), apart.begin(), apart.end());
    QCOMPARE(toJson(buildStory(twoNames(), constraints)), toJson(buildStory(twoNames())));
}

void tst_Constraints::namesakesOfOneCompanyAreSplit()
{
    std::vector<ReadArticlePtr> articles;
    for (const char *path : {"a", "b", "c", "d"})
        articles.push_back(
            scripted(qPrintable(u"{\"path\": \"%1\", \"published\": \"2025-03-05\", \"persons\": "
                                "[{\"name\": \"김민수\", \"org\": \"한별전자\"}], \"organizations\": "
                                "[{\"name\": \"한별전자\"}]}"_s.arg(QLatin1StringView(path)))));
    const Story before = buildStory(articles);
    const EntityId person = entityNamed(before, u"김민수"_s);
    const std::vector<FoundIn> all = before[person].foundIn;
    QCOMPARE(all.size(), std::size_t(4));
    const Constraints apart = splitEntity(before, person, {all[1], all[3]});
    QCOMPARE(apart.size(), std::size_t(2));
    const Story after = buildStory(articles, apart);
    std::vector<std::vector<FoundIn>> people;
    for (const StoryEntity &entity : after.entities) {
        if (entity.kind == EntityKind::Person)
            people.push_back(entity.foundIn);
    }
    const std::vector<std::vector<FoundIn>> expected{{all[0], all[2]}, {all[1], all[3]}};
    QCOMPARE(people, expected);
}

void tst_Constraints::nothingIsSplitOffWhereNothingOrAllIsNamed()
{
    const Story story = buildStory(twoNames());
    QVERIFY(splitEntity(story, EntityId{1}, {}).empty());
    QVERIFY(splitEntity(story, EntityId{1}, story[EntityId{1}].foundIn).empty());
}

void tst_Constraints::aLaterArticleJoinsTheSideOfItsName()
{
    const auto latin = scripted(
        R"({"path": "a", "published": "2025-03-05", "organizations": [{"name": "노바테크", "aliases": ["NovaTech"]}]})");
    const auto hangul =
        scripted(R"({"path": "b", "published": "2025-03-06", "organizations": [{"name": "NovaTech"}]})");
    const auto later =
        scripted(R"({"path": "c", "published": "2025-03-07", "organizations": [{"name": "NovaTech"}]})");
    const Story one = buildStory({latin, hangul});
    QCOMPARE(one.entities.size(), std::size_t(1));
    const Constraints apart = splitEntity(one, EntityId{0}, {one.entities.front().foundIn.back()});
    QCOMPARE(buildStory({latin, hangul}, apart).entities.size(), std::size_t(2));
    QCOMPARE(buildStory({latin, hangul, later}, apart).entities.size(), std::size_t(2));
}

void tst_Constraints::aTieInEveryArticle()
{
    const EntityRef hanbyul{{}, EntityKind::Organization, u"한별전자"_s};
    const EntityRef nuri{{}, EntityKind::Organization, u"누리 하늘"_s};
    const Story story = buildStory(twoNames(), {EntityConstraint{Tie::Same, {hanbyul}, {nuri}}});
    QCOMPARE(story.entities.size(), std::size_t(1));
}

void tst_Constraints::twoEventsBecomeOne()
{
    const Story before = buildStory(meetings());
    QCOMPARE(grouped(before), u"a,b c"_s);
    const Story after = buildStory(meetings(), {sameEvent(before, EventId{0}, EventId{1})});
    QCOMPARE(grouped(after), u"a,b,c"_s);
    QCOMPARE(after.events.front().status, Status::Occurred);
}

void tst_Constraints::anEventIsSplitAndTheRestStays()
{
    const Story before = buildStory(meetings());
    const Constraints apart = splitEvent(before, EventId{0}, {before.events.front().reports.back()});
    QCOMPARE(grouped(buildStory(meetings(), apart)), u"a b c"_s);
}

void tst_Constraints::twoEventsOfWhichOneWasMovedStayApart()
{
    const char *const row =
        R"({"path": "%1", "published": "2025-03-0%2", "persons": [{"name": "김하늘"}, {"name": "이도윤"}],
            "events": [{"type": "meeting", "start": "%3", "status": "scheduled", "participants": ["김하늘", "이도윤"],
                        "evidence": "%4"}]})";
    const auto make = [&](const QString &path, int day, const QString &start, const QString &words) {
        return scripted(QString::fromUtf8(row).arg(path).arg(day).arg(start, words).toUtf8().constData());
    };
    const std::vector<ReadArticlePtr> articles{
        make(u"a"_s, 4, u"2025-03-14"_s, u"김하늘과 이도윤은 14일 만난다"_s),
        make(u"b"_s, 7, u"2025-03-27"_s, u"김하늘과 이도윤의 만남은 27일로 연기됐다"_s)};
    const Story moved = buildStory(articles);
    QCOMPARE(grouped(moved), u"a,b"_s);
    const Constraints apart = splitEvent(moved, EventId{0}, {moved.events.front().reports.back()});
    QCOMPARE(grouped(buildStory(articles, apart)), u"a b"_s);
}

void tst_Constraints::theLaterOfTwoContradictingConstraintsHolds()
{
    const Story before = buildStory(meetings());
    const Constraint same = sameEvent(before, EventId{0}, EventId{1});
    EventConstraint apart = std::get<EventConstraint>(same);
    apart.tie = Tie::Apart;
    QCOMPARE(grouped(buildStory(meetings(), {apart, same})), u"a,b,c"_s);
    QCOMPARE(grouped(buildStory(meetings(), {same, apart})), u"a,b c"_s);
}

void tst_Constraints::missingArticlesAndNamesDoNothing()
{
    const EntityRef nobody{QByteArray("00"), EntityKind::Person, u"김하늘"_s};
    const EntityRef noName{meetings().front()->article.sha256, EntityKind::Person, u"박서준"_s};
    const ReportRef noReport{meetings().front()->article.sha256, EventType::Visit, 9999, 0};
    const Constraints constraints{
        EntityConstraint{Tie::Same, {nobody}, {noName}}, EntityConstraint{Tie::Apart, {noName}, {nobody}},
        EventConstraint{Tie::Same, {noReport}, {noReport}}, EventConstraint{Tie::Apart, {noReport}, {}}};
    QCOMPARE(toJson(buildStory(meetings(), constraints)), toJson(buildStory(meetings())));
}

void tst_Constraints::theOrderOfArticlesIsOfNoMatter()
{
    const Story before = buildStory(meetings());
    const Constraints constraints = splitEvent(before, EventId{0}, {before.events.front().reports.back()});
    std::vector<ReadArticlePtr> reversed = meetings();
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(toJson(buildStory(reversed, constraints)), toJson(buildStory(meetings(), constraints)));
}

QTEST_GUILESS_MAIN(tst_Constraints)

#include "tst_constraints.moc"
