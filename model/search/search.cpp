// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"

#include "model/story/textmatch.h"
#include "model/text/folding.h"
#include "model/text/hangul.h"
#include "model/text/particles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int lookAtCancelEvery = 256;

bool isLatinName(QStringView name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return Hangul::isLatin(c); });
}

/// Whether \a name is \a form, or a Latin name that begins with the word \a form.
bool isCalled(QStringView name, QStringView form)
{
    if (name == form)
        return true;
    const bool beginsWithWord =
        name.startsWith(form) && name.size() > form.size() && name[form.size()] == u' ';
    return isLatinName(form) && beginsWithWord;
}

/// The names of \a entity in the other script than \a form's, where \a form is one of its names.
QStringList otherNames(const StoryEntity &entity, const QString &form)
{
    const QStringList names = QStringList{entity.name} + entity.aliases;
    const bool isNamed = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return isCalled(Folding::folded(name), form);
    });
    QStringList others;
    if (!isNamed)
        return others;
    for (const QString &name : names) {
        if (name.size() > 1 && isLatinName(name) != isLatinName(form))
            others << name;
    }
    return others;
}

/// A name in Latin letters brings the Korean one, and the other way round.
void addNamesInOtherScripts(const Story &story, SearchQuery &query, const std::atomic<bool> &cancelled)
{
    constexpr int most = 8;
    for (std::size_t i = 0; i < query.terms().size(); ++i) {
        const QString typed = query.terms()[i].forms.front();
        if (typed.size() < 2)
            continue;
        for (std::size_t j = 0; j < story.entities.size(); ++j) {
            if (j % lookAtCancelEvery == 0 && cancelled)
                return;
            if (story.entities[j].aliases.isEmpty())
                continue;
            for (const QString &name : otherNames(story.entities[j], typed))
                query.addForm(i, name);
            if (query.terms()[i].forms.size() > most)
                break;
        }
    }
}

/// The query with each term that ends in a particle without it; the same query when there is none.
SearchQuery withoutParticles(const SearchQuery &query)
{
    QString words;
    for (const SearchQuery::Term &term : query.terms()) {
        const QString &form = term.forms.front();
        QString stem = form;
        if (const auto cuts = particleCuts(form); cuts.size() > 1 && cuts[1].stem > 1)
            stem = form.first(cuts[1].stem);
        words += u'"' + stem + u"\" "_s;
    }
    return SearchQuery::parse(words);
}

struct Scored
{
    SearchHits::InArticle hit;
    int score = 0;
};

/// Words of the title weigh most, then those that begin a word, then how many there are. \a text is that of
/// the article, folded; nothing when a term is missing.
std::optional<Scored> scored(const Story &story, ArticleId id, QStringView text, const SearchQuery &query)
{
    Scored result;
    result.hit.article = id;
    const StoryArticle &article = story[id];
    const std::vector<Block> &blocks = article.read->article.blocks;
    const auto title = std::find_if(blocks.begin(), blocks.end(),
                                    [](const Block &block) { return block.kind == BlockKind::Title; });
    const Span titleSpan = title == blocks.end() ? Span() : title->span;
    constexpr int titleScore = 40;
    constexpr int wordScore = 10;
    constexpr int mostCounted = 20;
    int best = -1;
    for (const SearchQuery::Term &term : query.terms()) {
        int bestOfTerm = 0;
        for (const QString &form : term.forms) {
            for (qsizetype at = findForm(text, form); at >= 0; at = findForm(text, form, at + form.size())) {
                ++result.hit.count;
                const auto begin = static_cast<int>(at);
                const bool beginsWord = at == 0 || !text[at - 1].isLetterOrNumber();
                const int worth = (beginsWord ? wordScore : 1) + (titleSpan.contains(begin) ? titleScore : 0);
                bestOfTerm = std::max(bestOfTerm, worth);
                if (worth > best) {
                    best = worth;
                    result.hit.first = {begin, begin + static_cast<int>(form.size())};
                }
            }
        }
        if (bestOfTerm == 0)
            return {};
        result.score += bestOfTerm;
    }
    result.score += std::min(result.hit.count, mostCounted);
    return result;
}

void searchArticles(const SearchIndex &index, SearchHits &hits, const std::atomic<bool> &cancelled)
{
    const Story &story = *index.story();
    std::vector<Scored> found;
    int looked = 0;
    QString folded;
    for (const ArticleId id : index.candidates(hits.query, cancelled)) {
        if (++looked % lookAtCancelEvery == 0 && cancelled)
            return;
        QStringView text = story[id].read->article.text;
        if (!needsNoFolding(text, hits.query)) {
            folded = Folding::folded(text);
            text = folded;
        }
        if (auto one = scored(story, id, text, hits.query))
            found.push_back(*one);
    }
    hits.articleCount = static_cast<int>(found.size());
    const auto listed = std::min<std::ptrdiff_t>(mostHits, std::ssize(found));
    const auto better = [&story](const Scored &a, const Scored &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const QString &dayOfA = story[a.hit.article].published.value;
        const QString &dayOfB = story[b.hit.article].published.value;
        return dayOfA != dayOfB ? dayOfA > dayOfB : a.hit.article < b.hit.article;
    };
    std::partial_sort(found.begin(), found.begin() + listed, found.end(), better);
    for (auto one = found.begin(); one != found.begin() + listed; ++one)
        hits.articles.push_back(one->hit);
}

void searchEntities(const Story &story, SearchHits &hits, const TextMatch &match,
                    const std::atomic<bool> &cancelled)
{
    struct Found
    {
        EntityId id;
        int score;
    };
    std::vector<Found> found;
    for (int i = 0; i < static_cast<int>(story.entities.size()); ++i) {
        if (i % lookAtCancelEvery == 0 && cancelled)
            return;
        const EntityId id{i};
        if (!match.allIn(id))
            continue;
        const QString name = Folding::folded(story[id].name);
        const QString &typed = hits.query.terms().front().forms.front();
        const int likeness = name == typed ? 2 : name.startsWith(typed) ? 1 : 0;
        constexpr int likenessScore = 100'000;
        found.push_back({id, likeness * likenessScore + std::min(story[id].mentions, likenessScore - 1)});
    }
    std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        return a.score != b.score ? a.score > b.score : a.id < b.id;
    });
    hits.entityCount = static_cast<int>(found.size());
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), mostHits); ++i)
        hits.entities.push_back(found[i].id);
}

void searchEvents(const Story &story, SearchHits &hits, const TextMatch &match,
                  const std::atomic<bool> &cancelled)
{
    for (int i = 0; i < static_cast<int>(story.events.size()); ++i) {
        if (i % lookAtCancelEvery == 0 && cancelled)
            return;
        if (!match.accepts(EventId{i}))
            continue;
        ++hits.eventCount;
        if (hits.events.size() < mostHits)
            hits.events.push_back({i});
    }
}

SearchHits searchOnce(const SearchIndex &index, SearchQuery query, const std::atomic<bool> &cancelled)
{
    SearchHits hits;
    const Story &story = *index.story();
    addNamesInOtherScripts(story, query, cancelled);
    hits.query = std::move(query);
    const TextMatch match(hits.query, story);
    searchEntities(story, hits, match, cancelled);
    searchEvents(story, hits, match, cancelled);
    searchArticles(index, hits, cancelled);
    return hits;
}

} // namespace

SearchHits search(const SearchIndex &index, const SearchQuery &query, const std::atomic<bool> &cancelled)
{
    SearchHits hits;
    if (query.isEmpty() || !index.story())
        return hits;
    hits = searchOnce(index, query, cancelled);
    if (!hits.isEmpty() || cancelled)
        return hits;
    const SearchQuery stems = withoutParticles(query);
    return stems == query ? hits : searchOnce(index, stems, cancelled);
}

Excerpt excerptOf(QStringView text, Span at, const SearchQuery &query, int length)
{
    const auto size = static_cast<int>(text.size());
    const int around = std::max(0, length - at.length());
    // More after the words than before them: one reads on from what one looked for.
    int begin = std::max(0, at.begin - around / 3);
    int end = std::min(size, std::max(at.end, begin + length));
    const auto isBreak = [text](int i) { return text[i] == u'\n' || text[i] == u'\r'; };
    for (int i = at.begin - 1; i >= begin; --i) {
        if (isBreak(i))
            begin = i + 1;
    }
    for (int i = at.end; i < end; ++i) {
        if (isBreak(i))
            end = i;
    }
    const bool isCutBefore = begin > 0 && !isBreak(begin - 1);
    if (isCutBefore) {
        const qsizetype blank = text.indexOf(u' ', begin);
        if (blank >= 0 && blank < at.begin)
            begin = static_cast<int>(blank) + 1;
    }
    const bool isCutAfter = end < size && !isBreak(end);
    if (isCutAfter) {
        const qsizetype blank = text.first(end).lastIndexOf(u' ');
        if (blank > at.end)
            end = static_cast<int>(blank);
    }
    Excerpt excerpt;
    excerpt.text = text.sliced(begin, end - begin).toString().simplified();
    if (isCutBefore)
        excerpt.text.prepend(u'…');
    if (isCutAfter)
        excerpt.text.append(u'…');
    excerpt.found = query.anySpansIn(excerpt.text);
    return excerpt;
}

} // namespace Haengbo
