// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/storypacking.h"

#include "model/corrections/correctionjson.h"
#include "model/store/extractionfields.h"
#include "model/store/packing.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace Haengbo {

namespace Packing {

template<>
inline constexpr int countOf<Field> = 9;
template<>
inline constexpr int countOf<Change> = 9;
template<>
inline constexpr int countOf<Doubt::Kind> = 4;

/// An article of a story: the one at a place in the list of those that were read, or one of its own where the
/// story read it in another way.
struct PackedArticle
{
    int place = -1;
    QByteArray article;    ///< as pack() makes it, where it is its own
    QByteArray extraction; ///< likewise
    PublicationDay published;
    QString title;
    std::vector<Report> because;
};

struct PackedStory
{
    std::vector<PackedArticle> articles;
    std::vector<StoryEntity> entities;
    std::vector<StoryEvent> events;
    std::vector<StoryRelation> relations;
    std::vector<Disagreement> disagreements;
    std::vector<Doubt> doubts;
};

template<typename Io, typename Tag>
void list(Io &io, auto &value, const Id<Tag> *)
{
    auto &[number] = value;
    io(number);
}
template<typename Io>
void list(Io &io, auto &value, const Report *)
{
    auto &[article, item, status, evidence] = value;
    io(article, item, status, evidence);
}
template<typename Io>
void list(Io &io, auto &value, const FoundIn *)
{
    auto &[article, entity] = value;
    io(article, entity);
}
template<typename Io>
void list(Io &io, auto &value, const Decision *)
{
    auto &[note, accepted, changed] = value;
    io(accepted, changed, note);
}
template<typename Io>
void list(Io &io, auto &value, const EntityMerge *)
{
    auto &[one, other, rule] = value;
    io(one, other, rule);
}
template<typename Io>
void list(Io &io, auto &value, const StoryEntity *)
{
    auto &[key, kind, name, aliases, title, affiliation, foundIn, mentions, merges, decision] = value;
    io(key, kind, name, aliases, title, affiliation, foundIn, mentions, merges, decision);
}
template<typename Io>
void list(Io &io, auto &value, const HistoryStep *)
{
    auto &[change, article, day, start, before] = value;
    io(change, article, day, start, before);
}
template<typename Io>
void list(Io &io, auto &value, const StoryEvent *)
{
    auto &[key, summary, participants, reports, history, amounts, decision, confidence, start, end, part,
           type, status, place, independentReports] = value;
    io(key, type, start, end, part, status, participants, place, amounts, confidence, summary, reports,
       independentReports, history, decision);
}
template<typename Io>
void list(Io &io, auto &value, const StoryRelation *)
{
    auto &[key, type, source, target, status, confidence, reports, independentReports, decision] = value;
    io(key, type, source, target, status, confidence, reports, independentReports, decision);
}
template<typename Io>
void list(Io &io, auto &value, const Disagreement::Side *)
{
    auto &[told, articles, passages] = value;
    io(told, articles, passages);
}
template<typename Io>
void list(Io &io, auto &value, const Disagreement *)
{
    auto &[event, field, sides] = value;
    io(event, field, sides);
}
template<typename Io>
void list(Io &io, auto &value, const Doubt *)
{
    auto &[kind, article, evidence, arithmetic, said, borneOut, currency, intoCurrency, others] = value;
    io(kind, article, evidence, arithmetic, said, borneOut, currency, intoCurrency, others);
}
template<typename Io>
void list(Io &io, auto &value, const PackedArticle *)
{
    auto &[place, article, extraction, published, title, because] = value;
    io(place, article, extraction, published, title, because);
}
template<typename Io>
void list(Io &io, auto &value, const PackedStory *)
{
    auto &[articles, entities, events, relations, disagreements, doubts] = value;
    io(articles, entities, events, relations, disagreements, doubts);
}

} // namespace Packing

namespace {

using Packing::PackedArticle;
using Packing::PackedStory;

/// Whether everything that a story names is there.
class StoryBounds
{
public:
    explicit StoryBounds(const Story &story)
        : m_story(story)
    {
    }

    bool hold() const
    {
        return all(m_story.articles, [this](const StoryArticle &one) { return article(one); }) &&
               all(m_story.entities, [this](const StoryEntity &one) { return entity(one); }) &&
               all(m_story.events, [this](const StoryEvent &one) { return event(one); }) &&
               all(m_story.relations, [this](const StoryRelation &one) { return relation(one); }) &&
               all(m_story.disagreements, [this](const Disagreement &one) { return disagreement(one); }) &&
               all(m_story.doubts, [this](const Doubt &one) {
                   return isThere(one.article) && !one.evidence.empty() && spans(one.article, one.evidence);
               });
    }

private:
    template<typename Items, typename Fits>
    static bool all(const Items &items, Fits fits)
    {
        return std::all_of(items.begin(), items.end(), fits);
    }
    template<typename Items>
    static bool within(int index, const Items &items)
    {
        return index >= 0 && index < static_cast<int>(items.size());
    }
    bool isThere(ArticleId id) const { return within(id.value, m_story.articles); }
    bool isThere(EntityId id) const { return within(id.value, m_story.entities); }
    bool isThereOrNone(EntityId id) const { return id.value == -1 || isThere(id); }
    const Extraction &said(ArticleId id) const { return m_story[id].read->extraction; }
    bool span(ArticleId id, Span one) const
    {
        return one.begin >= 0 && one.begin <= one.end && one.end <= m_story[id].read->article.text.size();
    }
    bool spans(ArticleId id, const std::vector<Span> &found) const
    {
        return all(found, [this, id](Span one) { return span(id, one); });
    }
    template<typename Items>
    bool report(const Report &one, Items Extraction::*items) const
    {
        return isThere(one.article) && (one.item == -1 || within(one.item, said(one.article).*items)) &&
               spans(one.article, one.evidence);
    }
    bool article(const StoryArticle &one) const
    {
        const auto length = one.read->article.text.size();
        return all(one.published.evidence,
                   [length](Span at) { return at.begin >= 0 && at.begin <= at.end && at.end <= length; }) &&
               all(one.because, [this](const Report &told) { return report(told, &Extraction::events); });
    }
    bool found(const FoundIn &at) const
    {
        return isThere(at.article) && within(at.entity, said(at.article).entities);
    }
    bool entity(const StoryEntity &one) const
    {
        return isThereOrNone(one.affiliation) &&
               all(one.foundIn, [this](const FoundIn &at) { return found(at); }) &&
               all(one.merges,
                   [this](const EntityMerge &merge) { return found(merge.one) && found(merge.other); });
    }
    bool event(const StoryEvent &one) const
    {
        return all(one.participants, [this](EntityId id) { return isThere(id); }) &&
               isThereOrNone(one.place) &&
               all(one.reports, [this](const Report &told) { return report(told, &Extraction::events); }) &&
               all(one.amounts,
                   [&](const Amount &sum) {
                       return !one.reports.empty() && span(one.reports.front().article, sum.span);
                   }) &&
               all(one.history, [this](const HistoryStep &step) { return isThere(step.article); });
    }
    bool relation(const StoryRelation &one) const
    {
        return isThere(one.source) && isThere(one.target) &&
               all(one.reports, [this](const Report &told) { return report(told, &Extraction::relations); });
    }
    bool disagreement(const Disagreement &one) const
    {
        return within(one.event.value, m_story.events) && all(one.sides, [this](const auto &side) {
                   if (side.articles.size() != side.passages.size())
                       return false;
                   for (std::size_t i = 0; i < side.articles.size(); ++i) {
                       if (!isThere(side.articles[i]) || !span(side.articles[i], side.passages[i]))
                           return false;
                   }
                   return true;
               });
    }

    const Story &m_story;
};

/// As a story has them: by path, then by content. A file keeps them as they came.
std::vector<ReadArticlePtr> inOrder(std::vector<ReadArticlePtr> articles)
{
    std::sort(articles.begin(), articles.end(), [](const ReadArticlePtr &a, const ReadArticlePtr &b) {
        const int byPath = a->article.path.compare(b->article.path);
        return byPath != 0 ? byPath < 0 : a->article.sha256 < b->article.sha256;
    });
    return articles;
}

/// The article as the story has it; null when it makes no sense.
ReadArticlePtr unpackedArticle(const PackedArticle &packed, const std::vector<ReadArticlePtr> &articles,
                               Packing::Strings &strings)
{
    if (packed.place >= 0)
        return packed.place < static_cast<int>(articles.size())
                   ? articles[static_cast<std::size_t>(packed.place)]
                   : nullptr;
    auto article = unpackArticle(packed.article, strings);
    auto extraction = article ? unpackExtraction(packed.extraction, *article, strings) : std::nullopt;
    if (!extraction)
        return nullptr;
    auto read = std::make_shared<ReadArticle>();
    read->article = std::move(*article);
    read->extraction = std::move(*extraction);
    return read;
}

} // namespace

QByteArray storyName(const std::vector<ReadArticlePtr> &articles, const Corrections &reading)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(engineId());
    for (const ReadArticlePtr &read : inOrder(articles)) {
        const Article &article = read->article;
        const Extraction &said = read->extraction;
        hash.addData(article.path.toUtf8() + '\0' + article.sha256 + '\0' + article.archiveId.toUtf8());
        for (const auto size : {static_cast<std::size_t>(article.text.size()), article.days.size(),
                                said.entities.size(), said.events.size(), said.relations.size()})
            hash.addData('\0' + QByteArray::number(static_cast<qulonglong>(size)));
    }
    hash.addData(toJson(reading));
    return hash.result().toHex();
}

QByteArray packStory(const Story &story, const std::vector<ReadArticlePtr> &articles)
{
    const std::vector<ReadArticlePtr> ordered = inOrder(articles);
    QHash<const ReadArticle *, int> places;
    for (std::size_t i = 0; i < ordered.size(); ++i)
        places.insert(ordered[i].get(), static_cast<int>(i));
    PackedStory packed;
    for (const StoryArticle &one : story.articles) {
        const int place = places.value(one.read.get(), -1);
        packed.articles.push_back({place, place < 0 ? pack(one.read->article) : QByteArray(),
                                   place < 0 ? pack(one.read->extraction) : QByteArray(), one.published,
                                   one.title, one.because});
    }
    packed.entities = story.entities;
    packed.events = story.events;
    packed.relations = story.relations;
    packed.disagreements = story.disagreements;
    packed.doubts = story.doubts;
    Packing::Packer packer;
    packer(packed);
    return packer.take();
}

StoryPtr unpackStory(const QByteArray &bytes, const std::vector<ReadArticlePtr> &articles)
{
    Packing::Strings strings;
    PackedStory packed;
    Packing::Unpacker unpacker(bytes, strings);
    unpacker(packed);
    if (!unpacker.isWhole())
        return nullptr;
    const std::vector<ReadArticlePtr> ordered = inOrder(articles);
    auto story = std::make_shared<Story>();
    story->articles.reserve(packed.articles.size());
    for (PackedArticle &one : packed.articles) {
        ReadArticlePtr read = unpackedArticle(one, ordered, strings);
        if (!read)
            return nullptr;
        story->articles.push_back(
            {std::move(read), std::move(one.published), std::move(one.title), std::move(one.because)});
    }
    story->entities = std::move(packed.entities);
    story->events = std::move(packed.events);
    story->relations = std::move(packed.relations);
    story->disagreements = std::move(packed.disagreements);
    story->doubts = std::move(packed.doubts);
    return StoryBounds(*story).hold() ? story : nullptr;
}

} // namespace Haengbo
