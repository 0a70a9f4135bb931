// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/textfile.h"
#include "model/story/story.h"

/// A story of two short articles with everything in it said by hand, so that views are tested apart from the
/// engine.
namespace Haengbo::Test {

inline Span spanOf(const QString &text, QStringView words)
{
    const int begin = static_cast<int>(text.indexOf(words));
    return {begin, begin + static_cast<int>(words.size())};
}

inline Entity entity(EntityKind kind, const QString &text, const QString &name)
{
    Entity entity;
    entity.kind = kind;
    entity.name = name;
    for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
        entity.mentions.push_back(
            {{static_cast<int>(at), static_cast<int>(at + name.size())}, QStringLiteral("test")});
    return entity;
}

inline Event event(EventType type, const QString &start, Status status, std::vector<int> participants,
                   Span evidence)
{
    Event event;
    event.type = type;
    event.start = event.end = start;
    event.status = status;
    event.participants = std::move(participants);
    event.evidence = {evidence};
    event.trigger = evidence;
    return event;
}

inline ReadArticlePtr meetingArticle()
{
    auto read = std::make_shared<ReadArticle>();
    const QString text = QStringLiteral(
        "누리소재, 한빛전자와 손잡다\n\n박한결 누리소재 대표가 4일 서울에서 한빛전자 경영진을 만났다. "
        "두 회사는 합작법인을 세우기로 했다.\n\n다음 달 부산 공장을 방문할 예정이다.");
    read->article = articleFromText(QStringLiteral("a.txt"), text, QDate(2024, 3, 5));
    Extraction &said = read->extraction;
    said.published = {QStringLiteral("2024-03-05"), PublicationBasis::Given, 1, {}, {}};
    said.entities = {entity(EntityKind::Person, text, QStringLiteral("박한결")),
                     entity(EntityKind::Organization, text, QStringLiteral("누리소재")),
                     entity(EntityKind::Organization, text, QStringLiteral("한빛전자")),
                     entity(EntityKind::Place, text, QStringLiteral("서울"))};
    said.entities[0].affiliation = 1;
    said.entities[0].title = QStringLiteral("대표");
    said.times = {{spanOf(text, u"4일"),
                   TimeType::Date,
                   QStringLiteral("2024-03-04"),
                   {},
                   {QStringLiteral("times:day"), {}, QStringLiteral("2024-03-05")}},
                  {spanOf(text, u"다음 달"), TimeType::Date, QStringLiteral("2024-04"), {}, {}}};
    said.events = {event(EventType::Meeting, QStringLiteral("2024-03-04"), Status::Occurred, {0, 2},
                         spanOf(text, u"박한결 누리소재 대표가 4일 서울에서 한빛전자 경영진을 만났다")),
                   event(EventType::Visit, QStringLiteral("2024-04"), Status::Scheduled, {0},
                         spanOf(text, u"다음 달 부산 공장을 방문할 예정이다"))};
    said.events[0].place = 3;
    said.events[0].times = {0};
    said.events[0].summary = QStringLiteral("박한결, 한빛전자 경영진을 만났다");
    said.events[1].summary = QStringLiteral("부산 공장을 방문할 예정");
    Relation relation;
    relation.type = RelationType::JointVenture;
    relation.source = 1;
    relation.target = 2;
    relation.status = Status::Scheduled;
    relation.evidence = {spanOf(text, u"두 회사는 합작법인을 세우기로 했다")};
    said.relations = {relation};
    return read;
}

inline ReadArticlePtr denialArticle()
{
    auto read = std::make_shared<ReadArticle>();
    const QString text =
        QStringLiteral("한빛전자, 인수설 부인\n\n한빛전자는 새봄물산 인수 계획이 없다고 7일 밝혔다.");
    read->article = articleFromText(QStringLiteral("b.txt"), text, QDate(2024, 3, 8));
    Extraction &said = read->extraction;
    said.published = {QStringLiteral("2024-03-08"), PublicationBasis::Given, 1, {}, {}};
    said.entities = {entity(EntityKind::Organization, text, QStringLiteral("한빛전자")),
                     entity(EntityKind::Organization, text, QStringLiteral("새봄물산"))};
    said.events = {event(EventType::Acquisition, {}, Status::Negated, {0, 1},
                         spanOf(text, u"새봄물산 인수 계획이 없다"))};
    said.events[0].summary = QStringLiteral("새봄물산 인수 계획이 없다");
    return read;
}

inline StoryPtr writtenStory()
{
    return std::make_shared<Story>(buildStory({meetingArticle(), denialArticle()}));
}

/// The entity of \a story called \a name; invalid when there is none.
inline EntityId entityCalled(const Story &story, QStringView name)
{
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        if (story.entities[static_cast<std::size_t>(i)].name == name)
            return {i};
    }
    return {};
}

/// The first event of \a story of \a type; invalid when there is none.
inline EventId eventOf(const Story &story, EventType type)
{
    for (int i = 0; i < static_cast<int>(story.events.size()); ++i) {
        if (story.events[static_cast<std::size_t>(i)].type == type)
            return {i};
    }
    return {};
}

} // namespace Haengbo::Test
