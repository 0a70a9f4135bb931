// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/reportpool.h"

#include "model/story/mixing.h"
#include "model/story/outcome.h"

#include <QDate>

#include <algorithm>
#include <bit>
#include <cmath>

namespace Haengbo {

namespace {

// Reports of the world outside: in a small story too a name tells something.
constexpr unsigned background = 1024;
constexpr int stepsOfDoubling = 4; // in which the weight of a name falls

/// \a having rounded down, so that one report more hardly ever changes a weight.
int stepped(int having)
{
    if (having < 2 * stepsOfDoubling)
        return having;
    const int step = static_cast<int>(std::bit_floor(static_cast<unsigned>(having))) / stepsOfDoubling;
    return having / step * step;
}

double rounded(double weight) { return std::floor(weight / Likeness::grain) * Likeness::grain; }

/// How telling is what \a having of \a count have (inverse document frequency, Spärck Jones 1972).
double rarityOf(int having, double count)
{
    return rounded(std::log(1 + count / std::max(having, 1)) / std::log(1 + count));
}

} // namespace

void ReportPool::update(const Story &story, const EntityMap &entities, StoryCache &cache)
{
    m_changed.clear();
    m_gone.clear();
    ++m_update;
    takeIn(story, cache);
    letGo();
    label(story);
    identifyAll(story, entities, cache);
    weighNames(story);
    compare(story);
}

void ReportPool::takeIn(const Story &story, StoryCache &cache)
{
    m_articleNow.assign(m_articles.size(), ArticleId());
    m_articles.clear();
    m_all.clear();
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        const ReadArticlePtr &read = story[ArticleId{a}].read;
        const auto [place, isNew] = m_kept.try_emplace(read.get());
        KeptArticle &article = place->second;
        if (isNew) {
            article.read = read;
            article.number = cache.numberOf(read);
            article.labels.assign(read->extraction.entities.size(), -1);
            addReports(article, cache.factsOf(read).events);
        } else if (article.id.isValid()) {
            m_articleNow[static_cast<std::size_t>(article.id.value)] = {a};
        }
        article.id = {a};
        article.isUsed = true;
        m_articles.push_back(&article);
        m_all.insert(m_all.end(), article.reports.begin(), article.reports.end());
    }
}

void ReportPool::addReports(KeptArticle &article, const std::vector<Telling> &tellings)
{
    const std::vector<EntityId> nobody(article.read->extraction.entities.size());
    for (Told &told : Haengbo::reportsOf({}, *article.read, tellings, nobody, {})) {
        if (m_free.empty()) {
            m_free.push_back(static_cast<int>(m_reports.size()));
            m_reports.emplace_back();
        }
        const int number = m_free.back();
        m_free.pop_back();
        article.reports.push_back(number);
        KeptReport &report = kept(number);
        report = {};
        report.told = std::move(told);
        report.tellsOfMove = Haengbo::tellsOfMove(article.read->article.text, report.told.report);
        for (const Word word : report.told.words) {
            const auto known = m_wordNumbers.constFind(word.pair);
            if (known != m_wordNumbers.constEnd()) {
                report.words.push_back(*known);
                continue;
            }
            report.words.push_back(static_cast<int>(m_wordCounts.size()));
            m_wordNumbers.insert(word.pair, report.words.back());
            m_wordCounts.push_back(0);
        }
        count(report, 1);
    }
}

void ReportPool::count(const KeptReport &report, int by)
{
    for (const int word : report.words)
        m_wordCounts[static_cast<std::size_t>(word)] += by;
    for (const Title title : report.told.titles)
        m_titleCounts[title.hash] += by;
}

void ReportPool::letGo()
{
    for (auto article = m_kept.begin(); article != m_kept.end();) {
        if (std::exchange(article->second.isUsed, false)) {
            ++article;
            continue;
        }
        for (const int report : article->second.reports) {
            count(kept(report), -1);
            kept(report) = {};
            m_gone.push_back(report);
        }
        article = m_kept.erase(article);
    }
    std::sort(m_gone.begin(), m_gone.end());
    m_free.insert(m_free.end(), m_gone.rbegin(), m_gone.rend());
}

void ReportPool::label(const Story &story)
{
    m_entityNow.assign(m_labelOf.size(), EntityId());
    m_labelOf.clear();
    for (const StoryEntity &entity : story.entities)
        m_labelOf.push_back(takeLabel(entity));
    for (KeptArticle *article : m_articles) {
        Fingerprint named;
        for (const int label : article->labels)
            named.add(static_cast<quint64>(label));
        article->named = named.value();
    }
    for (int e = 0; e < static_cast<int>(story.entities.size()); ++e) {
        const StoryEntity &entity = story[EntityId{e}];
        Label &label = m_labels[static_cast<std::size_t>(labelOf({e}))];
        if (label.id.isValid())
            m_entityNow[static_cast<std::size_t>(label.id.value)] = {e};
        label.id = {e};
        Fingerprint kind;
        kind.add(static_cast<quint64>(entity.kind));
        kind.add(entity.affiliation.isValid() ? static_cast<quint64>(labelOf(entity.affiliation)) + 1 : 0);
        label.kind = kind.value();
        label.name = qHash(entity.name, 0);
    }
}

/// The label of the first of the places of \a entity whose label is still to be had, or a new one.
int ReportPool::takeLabel(const StoryEntity &entity)
{
    int label = -1;
    for (const FoundIn &at : entity.foundIn) {
        const int before = articleOf(at.article).labels[static_cast<std::size_t>(at.entity)];
        if (before >= 0 && m_labels[static_cast<std::size_t>(before)].taken != m_update) {
            label = before;
            break;
        }
    }
    if (label < 0) {
        label = static_cast<int>(m_labels.size());
        m_labels.emplace_back();
    }
    Label &taken = m_labels[static_cast<std::size_t>(label)];
    if (taken.taken != m_update - 1)
        taken.id = {}; // it was not in the last story
    taken.taken = m_update;
    for (const FoundIn &at : entity.foundIn)
        m_articles[static_cast<std::size_t>(at.article.value)]->labels[static_cast<std::size_t>(at.entity)] =
            label;
    return label;
}

void ReportPool::identifyAll(const Story &story, const EntityMap &entities, StoryCache &cache)
{
    for (std::size_t a = 0; a < m_articles.size(); ++a) {
        const KeptArticle &article = *m_articles[a];
        if (article.reports.empty())
            continue;
        const std::vector<Telling> &tellings = cache.factsOf(article.read).events;
        const QDate day = QDate::fromString(story.articles[a].published.value, Qt::ISODate);
        for (std::size_t r = 0; r < article.reports.size(); ++r) {
            Told &told = kept(article.reports[r]).told;
            told.report.article = {static_cast<int>(a)};
            told.published = day.isValid() ? day.toJulianDay() : 0;
            identify(told, tellings[r], entities[a]);
        }
    }
}

void ReportPool::weighNames(const Story &story)
{
    // It doubles before any weight changes because of it.
    const double count = std::bit_floor(static_cast<unsigned>(m_all.size()) + background);
    std::vector<int> reports(story.entities.size(), 0);
    for (const int report : m_all) {
        for (const EntityId participant : kept(report).told.participants)
            ++reports[static_cast<std::size_t>(participant.value)];
    }
    std::vector<double> weights;
    weights.reserve(reports.size());
    QHash<int, double> known;
    for (const int having : reports) {
        const int step = stepped(having);
        auto weight = known.find(step);
        if (weight == known.end())
            weight = known.insert(step, rarityOf(step, count));
        weights.push_back(*weight);
    }
    m_likeness.emplace(story, std::move(weights));
    m_rarities.clear();
    for (int doubling = 0; doubling < 31; ++doubling)
        m_rarities.push_back(rarityOf(1 << doubling, count));
}

/// Of a word or a title: falls with each doubling of those that have it.
double ReportPool::rarity(int having) const
{
    return m_rarities[static_cast<std::size_t>(std::bit_width(static_cast<unsigned>(std::max(having, 1)))) -
                      1];
}

void ReportPool::weigh(std::vector<Told> &reports) const
{
    for (Told &told : reports) {
        told.wordSum = 0;
        for (Word &word : told.words) {
            const auto known = m_wordNumbers.constFind(word.pair);
            word.weight = known == m_wordNumbers.constEnd()
                              ? 0
                              : static_cast<float>(rarity(m_wordCounts[static_cast<std::size_t>(*known)]));
            told.wordSum += static_cast<double>(word.weight);
        }
        for (Title &title : told.titles)
            title.weight = static_cast<float>(rarity(m_titleCounts.value(title.hash)));
    }
}

/// Gives whether any weight is another one than before.
bool ReportPool::weighWords(KeptReport &report)
{
    bool changed = false;
    double sum = 0;
    for (std::size_t w = 0; w < report.words.size(); ++w) {
        const auto weight =
            static_cast<float>(rarity(m_wordCounts[static_cast<std::size_t>(report.words[w])]));
        changed = changed || report.told.words[w].weight != weight;
        report.told.words[w].weight = weight;
        sum += static_cast<double>(weight);
    }
    report.told.wordSum = sum;
    for (Title &title : report.told.titles) {
        const auto weight = static_cast<float>(rarity(m_titleCounts.value(title.hash)));
        changed = changed || title.weight != weight;
        title.weight = weight;
    }
    return changed;
}

void ReportPool::compare(const Story &story)
{
    for (std::size_t a = 0; a < story.articles.size(); ++a) {
        for (const int number : m_articles[a]->reports) {
            KeptReport &report = kept(number);
            const quint64 likeness = likenessOf(report.told);
            const bool otherWords = weighWords(report);
            if (otherWords || report.isNew || likeness != report.likeness)
                m_changed.push_back(number);
            report.isNew = false;
            report.likeness = likeness;
            report.content = contentOf(*m_articles[a], report.told);
        }
    }
}

/// A number for all that the likeness to other reports depends on, but for words.
quint64 ReportPool::likenessOf(const Told &told) const
{
    quint64 sums[2]{};
    std::size_t list = 0;
    for (const auto *some : {&told.participants, &told.named}) {
        for (const EntityId one : *some) {
            const Label &label = m_labels[static_cast<std::size_t>(labelOf(one))];
            sums[list] += mixed(Fingerprint()
                                    .add(static_cast<quint64>(labelOf(one)))
                                    .add(label.kind)
                                    .add(std::bit_cast<quint64>(m_likeness->weight(one)))
                                    .value());
        }
        ++list;
    }
    Fingerprint all;
    all.add(sums[0]).add(sums[1]).add(static_cast<quint64>(told.published));
    if (told.place.isValid())
        all.add(static_cast<quint64>(labelOf(told.place)))
            .add(m_labels[static_cast<std::size_t>(labelOf(told.place))].name);
    return all.value();
}

/// A number for all that an event takes from the report.
quint64 ReportPool::contentOf(const KeptArticle &article, const Told &told) const
{
    Fingerprint all;
    all.add(article.number).add(static_cast<quint64>(told.report.item));
    all.add(static_cast<quint64>(told.published)).add(article.named);
    quint64 names = 0;
    const auto add = [&](EntityId one) {
        const Label &label = m_labels[static_cast<std::size_t>(labelOf(one))];
        names += mixed(Fingerprint().add(label.kind).add(label.name).value());
    };
    for (const EntityId participant : told.participants)
        add(participant);
    if (told.place.isValid())
        add(told.place);
    return all.add(names).value();
}

} // namespace Haengbo
