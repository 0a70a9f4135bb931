// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/anchors.h"
#include "model/corrections/build.h"
#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/reader.h"

#include <random>

/// Corrections as a person in a hurry would make them: any kind, of anything that the story shows.
namespace Haengbo::Test {

using namespace Qt::StringLiterals;

/// The sample articles that come with the program, read.
inline std::vector<ReadArticlePtr> sampleArticles(int most = 8)
{
    std::vector<ReadArticlePtr> articles;
    for (const QString &path : expandPaths({QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s})) {
        readArticles(path, [&](const Result<Article> &article) {
            if (article && static_cast<int>(articles.size()) < most) {
                auto read = std::make_shared<ReadArticle>();
                read->article = *article;
                read->extraction = extract(read->article);
                articles.push_back(read);
            }
            return true;
        });
    }
    return articles;
}

class RandomCorrections
{
public:
    explicit RandomCorrections(unsigned seed)
        : m_random(seed)
    {
    }

    int below(std::size_t count)
    {
        return count == 0 ? 0 : static_cast<int>(m_random() % static_cast<unsigned>(count));
    }

    /// One command: mostly one correction, now and then several at once. Never empty.
    Corrections next(const Story &story)
    {
        Corrections command;
        const int count = below(10) == 0 ? 5 : 1;
        while (static_cast<int>(command.size()) < count)
            command.push_back(one(story));
        return command;
    }

private:
    using Kind = Correction::Kind;

    Correction one(const Story &story)
    {
        for (;;) {
            const auto kind = static_cast<Kind>(below(correctionKindCount));
            Correction correction = make(story, kind);
            if (isWellFormed(correction))
                return correction;
        }
    }

    template<typename Id, typename Items>
    Id any(const Items &items)
    {
        return Id{items.empty() ? -1 : below(items.size())};
    }

    Anchors event(const Story &story)
    {
        const auto id = any<EventId>(story.events);
        return id.isValid() ? anchorsOf(story, id) : Anchors();
    }
    Anchors entity(const Story &story)
    {
        const auto id = any<EntityId>(story.entities);
        return id.isValid() ? anchorsOf(story, id) : Anchors();
    }
    Anchors relation(const Story &story)
    {
        const auto id = any<RelationId>(story.relations);
        return id.isValid() ? anchorsOf(story, id) : Anchors();
    }
    Anchors thing(const Story &story)
    {
        const int which = below(3);
        return which == 0 ? event(story) : which == 1 ? relation(story) : entity(story);
    }

    QString name(const Story &story)
    {
        const auto id = any<EntityId>(story.entities);
        return id.isValid() ? story[id].name : u"아무개"_s;
    }
    QString status() { return toId(static_cast<Status>(below(statusCount))); }
    QString eventType() { return toId(static_cast<EventType>(below(eventTypeCount))); }
    QString relationType() { return toId(static_cast<RelationType>(below(relationTypeCount))); }
    QString kind() { return toId(static_cast<EntityKind>(below(4))); }
    QString day() { return QDate(2024, 1, 1).addDays(below(700)).toString(Qt::ISODate); }

    Anchor someEntity(const Story &story)
    {
        if (below(5) == 0)
            return namedAnchor(static_cast<EntityKind>(below(4)), u"손님 %1"_s.arg(below(20)));
        const Anchors anchors = entity(story);
        return anchors.empty() ? namedAnchor(EntityKind::Person, u"아무개"_s) : anchors.front();
    }

    Anchors passage(const Story &story)
    {
        const auto article = any<ArticleId>(story.articles);
        const int length = static_cast<int>(story[article].read->article.text.size());
        const int begin = below(static_cast<std::size_t>(length));
        return {passageAnchor(story, article, {begin, std::min(length, begin + 2 + below(30))})};
    }

    /// The rest of a thing of several reports, and what is taken out of it.
    Correction split(const Story &story)
    {
        Correction correction{Kind::Split, thing(story), {}, {}};
        const auto half = static_cast<std::ptrdiff_t>(correction.target.size() / 2);
        correction.others.assign(correction.target.end() - half, correction.target.end());
        correction.target.resize(correction.target.size() - static_cast<std::size_t>(half));
        return correction;
    }

    Correction make(const Story &story, Kind kind)
    {
        switch (kind) {
        case Kind::Accept:
        case Kind::Reject:
            return {kind, thing(story), {}, {}};
        case Kind::SetDate:
            return {kind,
                    event(story),
                    {},
                    {day(), below(2) ? day() : QString(), below(2) ? u"MO"_s : QString()}};
        case Kind::SetStatus:
            return {kind, below(2) ? event(story) : relation(story), {}, {status()}};
        case Kind::SetType:
            return below(2) ? Correction{kind, event(story), {}, {eventType()}}
                            : Correction{kind, relation(story), {}, {relationType()}};
        case Kind::SetParticipants:
            return {kind, event(story), {someEntity(story), someEntity(story)}, {}};
        case Kind::SetPlace:
            return {kind, event(story), below(3) ? Anchors{someEntity(story)} : Anchors(), {}};
        case Kind::SetNote:
            return {kind, thing(story), {}, {u"쪽지 %1"_s.arg(below(100))}};
        case Kind::Rename:
            return {kind, entity(story), {}, {u"새 이름 %1"_s.arg(below(100))}};
        case Kind::Merge:
            return below(2) ? Correction{kind, event(story), event(story), {}}
                            : Correction{kind, entity(story), entity(story), {}};
        case Kind::Split:
            return split(story);
        case Kind::NeverAPerson:
        case Kind::Hide:
            return {kind, {}, {}, {name(story)}};
        case Kind::SetKind:
            return {kind, {}, {}, {name(story), this->kind()}};
        case Kind::AddEntity: {
            Correction correction{kind, passage(story), {}, {}};
            correction.values = {this->kind(), correction.target.front().quote};
            return correction;
        }
        case Kind::AddEvent:
            return {kind,
                    passage(story),
                    {someEntity(story), someEntity(story)},
                    {eventType(), day(), QString(), QString(), status()}};
        case Kind::AddRelation:
            return {kind, passage(story), {someEntity(story), someEntity(story)}, {relationType(), status()}};
        case Kind::SetPublished:
            return {
                kind, anchorsOf(story, any<ArticleId>(story.articles)), {}, {below(4) ? day() : QString()}};
        }
        return {};
    }

    std::minstd_rand m_random;
};

} // namespace Haengbo::Test
