// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The day of an undated article, settled by the others.
//
// An article that says '4일' and names the people of articles from the third and the fourth of February was
// most likely written then. Days near its dated neighbours (articles that share rare names) are tried: the
// article is read as if it were of that day, and the day under which most of its events fall on the days the
// neighbours tell wins. The first bare day of the month in the text is the day of writing more often than
// not, so days it fits come first. What is settled in one round helps the next; nothing is settled where no
// event agrees: a day of the month alone fits every month.
#include "model/story/merging.h"

#include "model/story/eventshelf.h"
#include "model/text/numbersigns.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int rounds = 2;
constexpr int reach = 3;                   // days between an article and its neighbour
constexpr std::size_t mostNeighbours = 12; // the likest
constexpr std::size_t mostTried = 4;       // days
constexpr std::size_t mostBearers = 400;   // a name in more articles than this brings no neighbours
constexpr double sureEnough = 0.7;         // what an article infers for itself with this confidence stands
constexpr double leastNeighbour = 1;       // weight of the names in common
constexpr double hintAgrees = 0.6;
constexpr double contradicted = 0.5;

struct Neighbour
{
    int article = 0;
    double weight = 0;
};

struct Trial
{
    QDate day;
    double prior = 0;
    double score = 0;
    double matches = 0;
    bool hinted = false;
    ReadArticlePtr read;
    std::vector<Report> because;
};

class DaySettler
{
public:
    DaySettler(Story &story, const EntityMap &entities, StoryCache &cache)
        : m_story(story)
        , m_entities(entities)
        , m_cache(cache)
        , m_pool(cache.asTheyCame().pool)
    {
        m_pool.update(story, entities, cache);
        for (const StoryArticle &article : story.articles)
            m_asTheyCame.push_back(article.read);
        for (int a = 0; a < static_cast<int>(m_entities.size()); ++a) {
            for (const EntityId entity : m_entities[static_cast<std::size_t>(a)])
                m_bearers[entity.value].push_back(a);
        }
    }

    bool settle()
    {
        bool any = false;
        for (int round = 0; round < rounds; ++round) {
            std::vector<std::pair<int, Trial>> settled;
            for (int a = 0; a < static_cast<int>(m_entities.size()); ++a) {
                if (!isSettled(a)) {
                    if (auto best = bestTrial(a); best && outweighsOwn(a, *best))
                        settled.emplace_back(a, std::move(*best));
                }
            }
            // Together, so that the order of the articles within a round is of no matter.
            for (auto &[article, trial] : settled)
                take(article, std::move(trial));
            any = any || !settled.empty();
            if (settled.empty())
                break;
        }
        return any;
    }

private:
    const StoryArticle &article(int a) const { return m_story[ArticleId{a}]; }

    bool isSettled(int a) const
    {
        const PublicationDay &published = article(a).published;
        return !published.value.isEmpty() &&
               (published.basis != PublicationBasis::Inferred || published.confidence >= sureEnough);
    }

    /// Dated articles that share rare names with \a a, the likest first.
    std::vector<Neighbour> neighboursOf(int a) const
    {
        std::map<int, double> weights;
        const auto count = static_cast<double>(m_entities.size());
        for (const EntityId entity : m_entities[static_cast<std::size_t>(a)]) {
            const std::vector<int> &bearers = *m_bearers.constFind(entity.value);
            if (bearers.size() > mostBearers || m_story[entity].kind == EntityKind::Place)
                continue;
            for (const int other : bearers) {
                if (other != a && isSettled(other))
                    weights[other] += std::log(1 + count / static_cast<double>(bearers.size()));
            }
        }
        std::vector<Neighbour> neighbours;
        for (const auto &[other, weight] : weights) {
            if (weight >= leastNeighbour)
                neighbours.push_back({other, weight});
        }
        std::stable_sort(neighbours.begin(), neighbours.end(),
                         [](const Neighbour &x, const Neighbour &y) { return x.weight > y.weight; });
        if (neighbours.size() > mostNeighbours)
            neighbours.resize(mostNeighbours);
        return neighbours;
    }

    /// The days of the month that \a a names without a month: '4일' gives 4; in text order.
    std::vector<int> bareDays(int a) const
    {
        std::vector<int> days;
        const ReadArticle &read = *article(a).read;
        for (const TimeMention &time : read.extraction.times) {
            const QStringView words = time.span.in(read.article.text);
            qsizetype digits = 0;
            while (digits < words.size() && words[digits].isDigit())
                ++digits;
            if (digits > 0 && digits <= 2 && words.sliced(digits).startsWith(NumberSigns::day))
                days.push_back(words.first(digits).toInt());
        }
        return days;
    }

    std::vector<Trial> candidates(int a, const std::vector<Neighbour> &neighbours) const
    {
        const std::vector<int> bare = bareDays(a);
        std::map<QDate, double> weights;
        for (const Neighbour &neighbour : neighbours) {
            const QDate day = QDate::fromString(article(neighbour.article).published.value, Qt::ISODate);
            for (int offset = -reach; day.isValid() && offset <= reach; ++offset)
                weights[day.addDays(offset)] += neighbour.weight / (1 + std::abs(offset));
        }
        std::vector<Trial> trials;
        for (const auto &[day, weight] : weights) {
            const bool hinted = !bare.empty() && day.day() == bare.front();
            const bool possible = bare.empty() || hinted || day.addDays(-1).day() == bare.front() ||
                                  day.addDays(1).day() == bare.front();
            if (possible)
                trials.push_back({day, weight + (hinted ? 1000 : 0), 0, 0, hinted, {}, {}});
        }
        std::stable_sort(trials.begin(), trials.end(),
                         [](const Trial &x, const Trial &y) { return x.prior > y.prior; });
        if (trials.size() > mostTried)
            trials.resize(mostTried);
        return trials;
    }

    std::optional<Trial> bestTrial(int a) const
    {
        const std::vector<Neighbour> neighbours = neighboursOf(a);
        if (neighbours.empty())
            return {};
        std::optional<Trial> best;
        for (Trial &trial : candidates(a, neighbours)) {
            trial.read = m_cache.readAsOf(article(a).read, trial.day);
            judge(a, neighbours, trial);
            // A day of the month that fits is no reason alone: every month has it.
            if (trial.matches > 0 && (!best || trial.score > best->score))
                best = std::move(trial);
        }
        return best;
    }

    /// What \a read reports, with the story's entities: names are found as they were before its day was
    /// known.
    std::vector<Told> reportsIn(int a, const ReadArticlePtr &read) const
    {
        std::map<std::pair<EntityKind, QString>, EntityId> known;
        // Not those of the day that an earlier round settled: the entities are of what came.
        const auto &before = m_asTheyCame[static_cast<std::size_t>(a)]->extraction.entities;
        for (std::size_t e = 0; e < before.size(); ++e)
            known[{before[e].kind, before[e].name}] = m_entities[static_cast<std::size_t>(a)].at(e);
        std::vector<EntityId> ids;
        for (const Entity &entity : read->extraction.entities) {
            const auto found = known.find({entity.kind, entity.name});
            ids.push_back(found == known.end() ? EntityId() : found->second);
        }
        std::vector<Told> reports = Haengbo::reportsOf({a}, *read, m_cache.factsOf(read).events, ids,
                                                       read->extraction.published.value);
        m_pool.weigh(reports);
        return reports;
    }

    /// What \a a reports, as of the day that was settled for it in an earlier round.
    std::vector<const Told *> ownReports(int a) const
    {
        std::vector<const Told *> all;
        if (const auto again = m_settled.find(a); again != m_settled.end()) {
            for (const Told &told : again->second)
                all.push_back(&told);
            return all;
        }
        for (const int report : m_pool.reportsOf({a}))
            all.push_back(&m_pool[report]);
        return all;
    }

    void judge(int a, const std::vector<Neighbour> &neighbours, Trial &trial) const
    {
        trial.score = (trial.hinted ? hintAgrees : 0) + std::min(trial.prior, 999.0) / 10000;
        std::vector<std::vector<const Told *>> witnesses;
        for (const Neighbour &neighbour : neighbours)
            witnesses.push_back(ownReports(neighbour.article));
        const Likeness &likeness = m_pool.likeness();
        for (const Told &told : reportsIn(a, trial.read)) {
            if (!told.days || !told.days->exact)
                continue;
            double agreeing = 0;
            bool contradicts = false;
            const Told *witness = nullptr;
            for (const std::vector<const Told *> &own : witnesses) {
                for (const Told *other : own) {
                    if (!other->days || !other->days->exact || other->event->type != told.event->type)
                        continue;
                    const Likeness::Parts parts = likeness.parts(told, *other);
                    const double alike = parts.sameDay ? likeness.between(told, *other) : 0;
                    if (alike >= Likeness::threshold && alike > agreeing) {
                        agreeing = alike;
                        witness = other;
                    }
                    contradicts = contradicts || (!parts.sameDay && parts.jaccard > 0.8 && parts.words > 0.4);
                }
            }
            trial.matches += agreeing;
            trial.score += agreeing > 0 ? agreeing : contradicts ? -contradicted : 0;
            if (witness)
                trial.because.push_back(witness->report);
        }
    }

    static double confidenceOf(const Trial &trial)
    {
        return std::min(0.95, (trial.hinted ? 0.65 : 0.5) + 0.1 * trial.matches);
    }

    /// What an article infers for itself gives way only to what others tell, and only to what is surer.
    bool outweighsOwn(int a, const Trial &trial) const
    {
        const PublicationDay &own = article(a).published;
        return own.value.isEmpty() || (trial.matches > 0 && confidenceOf(trial) > own.confidence + 0.1);
    }

    void take(int a, Trial trial)
    {
        StoryArticle &settled = m_story.articles[static_cast<std::size_t>(a)];
        settled.read = m_cache.settledOn(settled.read, trial.day, confidenceOf(trial));
        settled.published = settled.read->extraction.published;
        settled.because = std::move(trial.because);
        m_settled[a] = reportsIn(a, settled.read);
    }

    Story &m_story;
    const EntityMap m_entities; ///< of the articles as they came
    std::vector<ReadArticlePtr> m_asTheyCame;
    StoryCache &m_cache;
    ReportPool &m_pool;
    QHash<int, std::vector<int>> m_bearers;     ///< of an entity: the articles that name it
    std::map<int, std::vector<Told>> m_settled; ///< by article: its reports as of the day settled for it
};

} // namespace

bool settlePublicationDays(Story &story, const EntityMap &entities, StoryCache &cache)
{
    const bool anyUndated =
        std::any_of(story.articles.begin(), story.articles.end(), [](const StoryArticle &one) {
            return one.published.value.isEmpty() || (one.published.basis == PublicationBasis::Inferred &&
                                                     one.published.confidence < sureEnough);
        });
    return anyUndated && DaySettler(story, entities, cache).settle();
}

} // namespace Haengbo
