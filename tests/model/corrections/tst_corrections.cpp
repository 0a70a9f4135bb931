// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/corrections/anchors.h"
#include "model/corrections/build.h"
#include "model/language/extract.h"
#include "tests/support/writtenstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;
using namespace Haengbo::Test;

/// What a correction does, and that it holds when everything is read again.
class tst_Corrections : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachFieldOfAnEventCanBeChanged();
    void whatIsRejectedIsGoneAndWhatIsAcceptedSaysSo();
    void theLaterDecisionHolds();
    void aDayByHandMovesTheEventInTheOrder();
    void aWordIsNeverAPerson();
    void aHiddenNameIsGoneEverywhere();
    void hiddenNamesDoNotDisturbTheDaysThatOthersSettle();
    void aNameTurnsOutToBeAnotherKindOfThing();
    void renamedThingsKeepTheirOldNameAsAnother();
    void missedThingsAreAdded();
    void namesAreMergedAndSplit();
    void eventsAreMergedAndSplit();
    void aPublicationDayByHandIsReadAgain();
    void correctionsHoldForANewerEngine();
    void correctionsFollowTheirWordsInAChangedFile();
    void whatLostItsEvidenceIsToldNotDropped();
    void theSelectionIsFoundAgain();

private:
    CorrectedStory with(const Corrections &corrections) const
    {
        return correctedStory(m_articles, corrections);
    }
    StoryEvent meeting(const CorrectedStory &corrected, EventType type = EventType::Meeting) const
    {
        const EventId id = eventOf(*corrected.story, type);
        return id.isValid() ? (*corrected.story)[id] : StoryEvent();
    }
    Anchors meetingAnchors() const { return anchorsOf(*m_story, eventOf(*m_story, EventType::Meeting)); }
    Anchor named(QStringView name) const { return anchorsOf(*m_story, entityCalled(*m_story, name)).front(); }
    Anchor words(QStringView words) const
    {
        return passageAnchor(*m_story, {0}, spanOf((*m_story)[ArticleId{0}].read->article.text, words));
    }

    std::vector<ReadArticlePtr> m_articles;
    StoryPtr m_story;
};

using Kind = Correction::Kind;

void tst_Corrections::init()
{
    m_articles = {meetingArticle(), denialArticle()};
    m_story = with({}).story;
}

void tst_Corrections::eachFieldOfAnEventCanBeChanged()
{
    const Anchors target = meetingAnchors();
    const CorrectedStory now =
        with({{Kind::SetDate, target, {}, {u"2024-03-02"_s, u"2024-03-03"_s, u"EV"_s}},
              {Kind::SetStatus, target, {}, {u"scheduled"_s}},
              {Kind::SetParticipants, target, {named(u"누리소재")}, {}},
              {Kind::SetPlace, target, {namedAnchor(EntityKind::Place, u"대전"_s)}, {}},
              {Kind::SetNote, target, {}, {u"전화로 확인"_s}},
              {Kind::SetType, target, {}, {u"agreement"_s}}});
    QCOMPARE(now.effects, std::vector<Effect>(6, Effect::Holds));
    const StoryEvent event = meeting(now, EventType::Agreement);
    QCOMPARE(event.start, u"2024-03-02"_s);
    QCOMPARE(event.end, u"2024-03-03"_s);
    QCOMPARE(event.part, u"EV"_s);
    QCOMPARE(event.status, Status::Scheduled);
    QCOMPARE(event.participants, std::vector<EntityId>{entityCalled(*now.story, u"누리소재")});
    QCOMPARE((*now.story)[event.place].name, u"대전"_s);
    QCOMPARE(event.decision.note, u"전화로 확인"_s);
    QCOMPARE(event.decision.changed,
             (FieldSet{Field::Type, Field::Status, Field::Date, Field::Participants, Field::Place}));
    QVERIFY(!event.decision.accepted);
}

void tst_Corrections::whatIsRejectedIsGoneAndWhatIsAcceptedSaysSo()
{
    const Anchors relation = anchorsOf(*m_story, RelationId{0});
    const CorrectedStory now =
        with({{Kind::Reject, meetingAnchors(), {}, {}}, {Kind::Accept, relation, {}, {}}});
    QVERIFY(!eventOf(*now.story, EventType::Meeting).isValid());
    QVERIFY(now.story->relations.front().decision.accepted);
    const CorrectedStory less =
        with({{Kind::Reject, meetingAnchors(), {}, {}}, {Kind::Reject, relation, {}, {}}});
    QVERIFY(!eventOf(*less.story, EventType::Meeting).isValid());
    QCOMPARE(less.story->events.size(), m_story->events.size() - 1);
    QVERIFY(less.story->relations.empty());
}

void tst_Corrections::theLaterDecisionHolds()
{
    const Anchors target = meetingAnchors();
    const CorrectedStory back = with({{Kind::Reject, target, {}, {}}, {Kind::Accept, target, {}, {}}});
    QVERIFY(meeting(back).decision.accepted);
    const CorrectedStory gone = with({{Kind::Accept, target, {}, {}}, {Kind::Reject, target, {}, {}}});
    QVERIFY(!eventOf(*gone.story, EventType::Meeting).isValid());
}

void tst_Corrections::aDayByHandMovesTheEventInTheOrder()
{
    const CorrectedStory now =
        with({{Kind::SetDate, meetingAnchors(), {}, {u"2024-05-20"_s, QString(), QString()}}});
    QCOMPARE(eventOf(*m_story, EventType::Meeting), EventId{0});
    QCOMPARE(eventOf(*now.story, EventType::Visit), EventId{0});
    QCOMPARE(eventOf(*now.story, EventType::Meeting), EventId{1});
}

void tst_Corrections::aWordIsNeverAPerson()
{
    const CorrectedStory now =
        with({{Kind::NeverAPerson, {}, {}, {u"박한결"_s}}, {Kind::NeverAPerson, {}, {}, {u"한빛전자"_s}}});
    QVERIFY(!entityCalled(*now.story, u"박한결").isValid());
    QVERIFY2(entityCalled(*now.story, u"한빛전자").isValid(), "a company is no person anyway");
    QCOMPARE(meeting(now).participants, std::vector<EntityId>{entityCalled(*now.story, u"한빛전자")});
}

void tst_Corrections::aHiddenNameIsGoneEverywhere()
{
    const CorrectedStory now = with({{Kind::Hide, {}, {}, {u"한빛전자"_s}}});
    QVERIFY(!entityCalled(*now.story, u"한빛전자").isValid());
    QVERIFY2(now.story->relations.empty(), "it has lost an end");
    QCOMPARE(now.story->events.size(), m_story->events.size());
}

/// An article whose day the others settle is read as of that day, with the hidden name in it again: what it
/// reports must not be taken for what other people did, and nothing beyond its names be asked for.
void tst_Corrections::hiddenNamesDoNotDisturbTheDaysThatOthersSettle()
{
    const auto read = [](const QString &path, const QString &text, QDate day) {
        auto article = std::make_shared<ReadArticle>();
        article->article = articleFromText(path, text, day);
        article->article.sha256 = path.toLatin1();
        article->extraction = extract(article->article);
        return article;
    };
    const QString first =
        u"가람중공업·다온바이오 대표 회동\n\n정하람 가람중공업 대표는 3일 서울 중구 본사에서 민가을 "
        "다온바이오 사장과 만났다. 두 회사는 이날 공급 계약을 맺었다.\n"_s;
    const QString second =
        u"민가을·정하람 만나\n\n한여울 다온바이오 부사장이 배석한 가운데 민가을 다온바이오 사장은 3일 "
        "서울 중구에서 정하람 가람중공업 대표와 만났다. 가람중공업과 다온바이오는 공급 계약을 "
        "맺었다.\n"_s;
    const std::vector<ReadArticlePtr> articles{read(u"a.txt"_s, first, QDate(2025, 2, 4)),
                                               read(u"b.txt"_s, second, {})};
    const StoryPtr whole = correctedStory(articles, {}).story;
    const PublicationDay &settled = whole->articles[1].published;
    QCOMPARE(settled.basis, PublicationBasis::Inferred);
    QVERIFY2(settled.value.startsWith(u"2025-02-0"), qPrintable(settled.value));
    for (const QString &name : {u"민가을"_s, u"한여울"_s, u"정하람"_s}) {
        QVERIFY2(entityCalled(*whole, name).isValid(), qPrintable(name));
        const StoryPtr story = correctedStory(articles, {{Kind::Hide, {}, {}, {name}}}).story;
        QVERIFY2(!entityCalled(*story, name).isValid(), qPrintable(name));
        QVERIFY(story->articles[1].published.value.startsWith(u"2025-02-0"));
        for (const StoryEvent &event : story->events) {
            for (const EntityId id : event.participants)
                QVERIFY(id.value >= 0 && id.value < static_cast<int>(story->entities.size()));
        }
    }
}

void tst_Corrections::aNameTurnsOutToBeAnotherKindOfThing()
{
    const CorrectedStory now = with({{Kind::SetKind, {}, {}, {u"서울"_s, u"organization"_s}}});
    const EntityId seoul = entityCalled(*now.story, u"서울");
    QCOMPARE((*now.story)[seoul].kind, EntityKind::Organization);
}

void tst_Corrections::renamedThingsKeepTheirOldNameAsAnother()
{
    const CorrectedStory now = with({{Kind::Rename, {named(u"누리소재")}, {}, {u"누리첨단소재"_s}}});
    const EntityId renamed = entityCalled(*now.story, u"누리첨단소재");
    QVERIFY(renamed.isValid());
    QVERIFY((*now.story)[renamed].aliases.contains(u"누리소재"_s));
    QVERIFY((*now.story)[renamed].decision.changed.contains(Field::Name));
}

void tst_Corrections::missedThingsAreAdded()
{
    const Corrections made{{Kind::AddEntity, {words(u"부산")}, {}, {u"place"_s, u"부산"_s}},
                           {Kind::AddEvent,
                            {words(u"두 회사는 합작법인을 세우기로 했다")},
                            {named(u"누리소재"), named(u"한빛전자")},
                            {u"agreement"_s, u"2024-03-04"_s, u"2024-03-04"_s, QString(), u"occurred"_s}},
                           {Kind::AddRelation,
                            {words(u"한빛전자 경영진을 만났다")},
                            {named(u"누리소재"), named(u"한빛전자")},
                            {u"supply"_s, u"possible"_s}}};
    const CorrectedStory now = with(made);
    QCOMPARE(now.effects, std::vector<Effect>(3, Effect::Holds));
    const EntityId busan = entityCalled(*now.story, u"부산");
    QVERIFY(busan.isValid());
    QVERIFY((*now.story)[busan].decision.changed.contains(Field::Added));
    QCOMPARE(now.story->words({0}, spanOf(now.story->articles[0].read->article.text, u"부산")), u"부산"_s);
    const StoryEvent event = meeting(now, EventType::Agreement);
    QCOMPARE(event.participants.size(), std::size_t(2));
    QCOMPARE(event.start, u"2024-03-04"_s);
    QVERIFY(event.decision.changed.contains(Field::Added));
    QCOMPARE(now.story->relations.size(), std::size_t(2));
    // What was added can be corrected like everything else.
    Corrections more = made;
    more.push_back({Kind::SetPlace,
                    anchorsOf(*now.story, eventOf(*now.story, EventType::Agreement)),
                    {named(u"서울")},
                    {}});
    const CorrectedStory then = with(more);
    QCOMPARE((*then.story)[meeting(then, EventType::Agreement).place].name, u"서울"_s);
}

void tst_Corrections::namesAreMergedAndSplit()
{
    const EntityId nuri = entityCalled(*m_story, u"누리소재");
    const EntityId saebom = entityCalled(*m_story, u"새봄물산");
    const CorrectedStory merged =
        with({{Kind::Merge, anchorsOf(*m_story, nuri), anchorsOf(*m_story, saebom), {}}});
    QCOMPARE(merged.story->entities.size(), m_story->entities.size() - 1);
    QCOMPARE(merged.effects.front(), Effect::Holds);

    const EntityId hanbit = entityCalled(*m_story, u"한빛전자");
    const auto &found = (*m_story)[hanbit].foundIn;
    QCOMPARE(found.size(), std::size_t(2));
    const CorrectedStory split =
        with({{Kind::Split, {entityAnchor(*m_story, found[0])}, {entityAnchor(*m_story, found[1])}, {}}});
    QCOMPARE(split.story->entities.size(), m_story->entities.size() + 1);
}

void tst_Corrections::eventsAreMergedAndSplit()
{
    const Anchors visit = anchorsOf(*m_story, eventOf(*m_story, EventType::Visit));
    const Correction merge{Kind::Merge, meetingAnchors(), visit, {}};
    const CorrectedStory merged = with({merge});
    QCOMPARE(merged.story->events.size(), m_story->events.size() - 1);
    const Correction split{Kind::Split, meetingAnchors(), visit, {}};
    const CorrectedStory apart = with({merge, split});
    QCOMPARE(apart.story->events.size(), m_story->events.size());
}

void tst_Corrections::aPublicationDayByHandIsReadAgain()
{
    auto read = std::make_shared<ReadArticle>();
    read->article = articleFromText(u"c.txt"_s, u"한빛소재 새 공장\n\n한빛소재는 4일 공장을 열었다."_s);
    m_articles = {read};
    m_story = with({}).story;
    const Correction day{Kind::SetPublished, anchorsOf(*m_story, ArticleId{0}), {}, {u"2023-08-07"_s}};
    const CorrectedStory now = with({day});
    QCOMPARE(now.story->articles.front().published.value, u"2023-08-07"_s);
    QCOMPARE(now.story->articles.front().read->extraction.times.front().value, u"2023-08-04"_s);
}

void tst_Corrections::correctionsHoldForANewerEngine()
{
    const Corrections made{{Kind::SetDate, meetingAnchors(), {}, {u"2024-03-02"_s, QString(), QString()}},
                           {Kind::Rename, {named(u"누리소재")}, {}, {u"누리첨단소재"_s}}};
    // It finds the names in another order, more events, and a shorter passage for the meeting.
    auto newer = std::make_shared<ReadArticle>(*meetingArticle());
    Extraction &said = newer->extraction;
    const QString &text = newer->article.text;
    said.events.insert(said.events.begin(),
                       Test::event(EventType::Agreement, u"2024-03-05"_s, Status::Scheduled, {1, 2},
                                   spanOf(text, u"두 회사는 합작법인을 세우기로 했다")));
    said.events[1].evidence = {spanOf(text, u"누리소재 대표가 4일 서울에서 한빛전자 경영진을 만났다")};
    said.events[1].trigger = spanOf(text, u"만났다");
    std::swap(said.entities[2], said.entities[3]);
    said.events[0].participants = {1, 3};
    said.events[1].participants = {0, 3};
    said.events[1].place = 2;
    said.relations.front().target = 3;
    m_articles[0] = newer;
    const CorrectedStory now = with(made);
    QCOMPARE(now.effects, std::vector<Effect>(2, Effect::Holds));
    QCOMPARE(meeting(now).start, u"2024-03-02"_s);
    QVERIFY(entityCalled(*now.story, u"누리첨단소재").isValid());
}

void tst_Corrections::correctionsFollowTheirWordsInAChangedFile()
{
    const Corrections made{{Kind::SetStatus, meetingAnchors(), {}, {u"possible"_s}}};
    auto changed = std::make_shared<ReadArticle>(*meetingArticle());
    changed->article.text.prepend(u"[정정] "_s);
    changed->article.sha256 = "another";
    const auto move = [](Span &span) { span = {span.begin + 5, span.end + 5}; };
    for (Entity &entity : changed->extraction.entities) {
        for (Mention &mention : entity.mentions)
            move(mention.span);
    }
    for (Event &event : changed->extraction.events) {
        move(event.evidence.front());
        move(event.trigger);
    }
    move(changed->extraction.relations.front().evidence.front());
    m_articles[0] = changed;
    const CorrectedStory now = with(made);
    QCOMPARE(now.effects.front(), Effect::Holds);
    QCOMPARE(meeting(now).status, Status::Possible);
}

void tst_Corrections::whatLostItsEvidenceIsToldNotDropped()
{
    const Corrections made{{Kind::Reject, meetingAnchors(), {}, {}}};
    m_articles = {denialArticle()};
    QCOMPARE(with(made).effects, std::vector<Effect>{Effect::ArticleGone});

    auto unread = std::make_shared<ReadArticle>(*meetingArticle());
    unread->extraction.events.clear();
    m_articles = {unread};
    QCOMPARE(with(made).effects, std::vector<Effect>{Effect::ThingGone});

    auto rewritten = std::make_shared<ReadArticle>(*unread);
    rewritten->article.text = u"다른 글"_s;
    rewritten->article.sha256 = "another";
    rewritten->extraction = {};
    m_articles = {rewritten};
    QCOMPARE(with(made).effects, std::vector<Effect>{Effect::WordsGone});
}

void tst_Corrections::theSelectionIsFoundAgain()
{
    const CorrectedStory now =
        with({{Kind::SetDate, meetingAnchors(), {}, {u"2024-05-20"_s, QString(), QString()}}});
    const EventId before = eventOf(*m_story, EventType::Meeting);
    QCOMPARE(sameIn(*m_story, before, *now.story), eventOf(*now.story, EventType::Meeting));
    const CorrectedStory without = with({{Kind::Reject, meetingAnchors(), {}, {}}});
    QCOMPARE(sameIn(*m_story, before, *without.story), EventId());
    QCOMPARE(sameIn(*m_story, entityCalled(*m_story, u"서울"), *now.story),
             entityCalled(*now.story, u"서울"));
}

QTEST_GUILESS_MAIN(tst_Corrections)

#include "tst_corrections.moc"
