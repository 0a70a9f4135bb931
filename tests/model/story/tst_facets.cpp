// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/facets.h"
#include "tests/support/samplestory.h"
#include "tests/support/writtenstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Filters let through what they say, and facets count what each value of a filter would show.
class tst_Facets : public QObject
{
    Q_OBJECT

private slots:
    void outletsLetThroughTheirReports();
    void onlyConfirmedShowsWhatAPersonAccepted();
    void wordsOfAFilterAreThoseOfASearch_data();
    void wordsOfAFilterAreThoseOfASearch();
    void aFacetCountsUnderTheOtherParts();
    void everyCountIsWhatTheFilterThenShows();
};

namespace {

StoryPtr withOutlets()
{
    auto meeting = std::make_shared<ReadArticle>(*Test::meetingArticle());
    meeting->article.publisher = u"아침신문"_s;
    auto denial = std::make_shared<ReadArticle>(*Test::denialArticle());
    denial->article.publisher = u"저녁신문"_s;
    return std::make_shared<Story>(buildStory({meeting, denial}));
}

} // namespace

void tst_Facets::outletsLetThroughTheirReports()
{
    const StoryPtr story = withOutlets();
    Filter filter;
    filter.outlets = {u"저녁신문"_s};
    QCOMPARE(acceptedEvents(filter, *story), std::vector{Test::eventOf(*story, EventType::Acquisition)});
    QVERIFY(acceptedRelations(filter, *story).empty());
    const FilterMatcher matcher(filter, *story);
    QVERIFY(!matcher.accepts(ArticleId{0}));
    QVERIFY(matcher.accepts(ArticleId{1}));
    filter.outlets = {QString()}; // articles whose outlet is not known
    QVERIFY(acceptedEvents(filter, *story).empty());
    QCOMPARE(acceptedEvents(filter, *Test::writtenStory()).size(), std::size_t(3));
}

void tst_Facets::onlyConfirmedShowsWhatAPersonAccepted()
{
    Story story = *Test::writtenStory();
    Filter filter;
    filter.confirmedOnly = true;
    QVERIFY(acceptedEvents(filter, story).empty());
    QVERIFY(acceptedRelations(filter, story).empty());
    story.events[1].decision.accepted = true;
    story.relations[0].decision.accepted = true;
    QCOMPARE(acceptedEvents(filter, story), std::vector{EventId{1}});
    QCOMPARE(acceptedRelations(filter, story), std::vector{RelationId{0}});
}

void tst_Facets::wordsOfAFilterAreThoseOfASearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("events");
    QTest::newRow("nothing") << QString() << 3;
    QTest::newRow("a name") << u"한빛전자"_s << 2;
    QTest::newRow("a word of the sentence") << u"계획"_s << 1;
    QTest::newRow("two words") << u"공장 박한결"_s << 1;
    QTest::newRow("a phrase") << u"\"한빛전자 경영진\""_s << 1;
    QTest::newRow("Hanja") << u"計劃"_s << 1;
    QTest::newRow("one word is missing") << u"공장 한빛전자"_s << 0;
}

void tst_Facets::wordsOfAFilterAreThoseOfASearch()
{
    QFETCH(const QString, text);
    QFETCH(const int, events);
    Filter filter;
    filter.text = text;
    QCOMPARE(static_cast<int>(acceptedEvents(filter, *Test::writtenStory()).size()), events);
}

void tst_Facets::aFacetCountsUnderTheOtherParts()
{
    const StoryPtr story = withOutlets();
    Filter filter;
    filter.hiddenStatuses = {Status::Negated};
    const Facets facets = facetsOf(filter, *story);
    QCOMPARE(facets.shownEvents, 2);
    QCOMPARE(facets.shownRelations, 1);
    // The hidden status still tells how many it hides; the others count what is left.
    QCOMPARE(facets.statuses[static_cast<std::size_t>(Status::Negated)], 1);
    QCOMPARE(facets.outlets, (std::map<QString, int>{{u"아침신문"_s, 2}}));
    QVERIFY(!facets.eventTypes.contains(EventType::Acquisition));
    const EntityId company = Test::entityCalled(*story, u"한빛전자");
    QCOMPARE(facets.entities[static_cast<std::size_t>(company.value)], 1);
    QCOMPARE(facets.undated, 0);
}

void tst_Facets::everyCountIsWhatTheFilterThenShows()
{
    const StoryPtr story = Sample::newsStory();
    Filter filter;
    filter.from = QDate(2024, 6, 1);
    filter.hiddenStatuses = {Status::Possible};
    const Facets facets = facetsOf(filter, *story);
    QVERIFY(facets.shownEvents > 5);
    QVERIFY(facets.eventTypes.size() > 3);
    QCOMPARE(facets.shownEvents, static_cast<int>(acceptedEvents(filter, *story).size()));
    for (const auto &[type, count] : facets.eventTypes) {
        Filter one = filter;
        one.eventTypes = {type};
        QCOMPARE(static_cast<int>(acceptedEvents(one, *story).size()), count);
    }
    for (int i = 0; i < static_cast<int>(story->entities.size()); ++i) {
        Filter one = filter;
        one.entities = {EntityId{i}};
        QCOMPARE(static_cast<int>(acceptedEvents(one, *story).size()),
                 facets.entities[static_cast<std::size_t>(i)]);
    }
}

QTEST_GUILESS_MAIN(tst_Facets)

#include "tst_facets.moc"
