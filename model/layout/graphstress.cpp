// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A layout of our own, though igraph is linked: because it was measured. Stress (the difference between
// distances in the drawing and in the graph) made small by stochastic gradient descent reaches the stress of
// Kamada-Kawai (igraph) in a tenth of its time at 1,000 nodes, and at 10,000 nodes beats sfdp (Graphviz) and
// Fruchterman-Reingold (igraph) in stress, in a quarter of the time of the faster one
// (tests/bench/bench_graph.cpp says it again). igraph stays for the layered layout and for all measures.
//
// Method: Zheng, Pawar, Goodman: Graph Drawing by Stochastic Gradient Descent (IEEE TVCG 2019). Each pair of
// nodes a, b has a wished distance d, the length of the shortest path. A step takes the pairs in random order
// and moves both ends of each along the line between them towards d, by the share min(1, eta / d²). eta falls
// exponentially: at first each pair is satisfied outright, at last only neighbours still matter.
//
// - Up to allPairsLimit nodes all pairs are taken, with distances from one breadth-first search a node.
// - Beyond that, a node meets pairsOfNode random others in a step, and the distance of two nodes is the
//   shortest way over one of the 64 nodes with the most edges. In graphs of companies nearly all shortest
//   paths run over hubs, so the bound is nearly always tight. Memory stays at 64 bytes a node.
// - A start that is given (the positions of the last story) is kept: eta begins small, so that only what
//   is new finds its place and the rest moves little.
//
// Random numbers are xorshift64 from a fixed seed, and single precision is rounded alike on every machine we
// build for; so a story has one picture.
#include "model/layout/graphstress.h"

#include <algorithm>
#include <cmath>

namespace Haengbo {

namespace {

constexpr int allPairsLimit = 2000;
constexpr int hubs = 64;
constexpr int stepsOfOrder = 3; ///< steps that take the pairs in one order: a new one costs half a step
constexpr int pairsOfNode = 24;
constexpr std::uint8_t unreached = 100; ///< two of them still fit a byte

class Random
{
public:
    explicit Random(std::uint32_t seed)
        : m_state(88172645463325252ULL + 0x9E3779B97F4A7C15ULL * seed)
    {
        for (int i = 0; i < 8; ++i)
            next();
    }
    std::uint32_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<std::uint32_t>(m_state >> 32);
    }
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>((std::uint64_t(next()) * bound) >> 32);
    }
    float unit() { return static_cast<float>(next() >> 8) * 0x1p-24F; }

private:
    std::uint64_t m_state;
};

/// The neighbours of all nodes in one list.
struct Neighbours
{
    Neighbours(int nodes, const std::vector<std::pair<int, int>> &edges)
        : first(static_cast<std::size_t>(nodes) + 1, 0)
        , list(2 * edges.size())
    {
        for (const auto &[a, b] : edges) {
            if (a != b) {
                ++first[static_cast<std::size_t>(a) + 1];
                ++first[static_cast<std::size_t>(b) + 1];
            }
        }
        for (std::size_t i = 1; i < first.size(); ++i)
            first[i] += first[i - 1];
        std::vector<std::size_t> next(first.begin(), first.end() - 1);
        for (const auto &[a, b] : edges) {
            if (a != b) {
                list[next[static_cast<std::size_t>(a)]++] = b;
                list[next[static_cast<std::size_t>(b)]++] = a;
            }
        }
    }
    std::size_t degree(int node) const
    {
        return first[static_cast<std::size_t>(node) + 1] - first[static_cast<std::size_t>(node)];
    }

    std::vector<std::size_t> first;
    std::vector<int> list;
};

/// Breadth-first distances from \a source, written to distance[node * stride]; gives the greatest.
int searchFrom(int source, const Neighbours &next, std::uint8_t *distance, std::size_t stride,
               std::vector<int> &queue)
{
    queue.clear();
    queue.push_back(source);
    distance[static_cast<std::size_t>(source) * stride] = 0;
    int greatest = 0;
    for (std::size_t head = 0; head < queue.size(); ++head) {
        const auto node = static_cast<std::size_t>(queue[head]);
        const int further = std::min(unreached - 1, distance[node * stride] + 1);
        for (std::size_t k = next.first[node]; k < next.first[node + 1]; ++k) {
            std::uint8_t &there = distance[static_cast<std::size_t>(next.list[k]) * stride];
            if (there == unreached) {
                there = static_cast<std::uint8_t>(further);
                greatest = further;
                queue.push_back(next.list[k]);
            }
        }
    }
    return greatest;
}

class Descent
{
public:
    Descent(int nodes, const std::vector<std::pair<int, int>> &edges, const StressOptions &options)
        : m_nodes(nodes)
        , m_all(nodes <= allPairsLimit)
        , m_options(options)
        , m_random(options.seed)
    {
        findDistances(Neighbours(nodes, edges));
        place();
    }

    void run(const CancelCheck &isCancelled)
    {
        const bool isWarm = !m_options.start.empty();
        const int steps = m_options.steps > 0 ? m_options.steps : m_nodes <= 400 ? 30 : 15;
        const double greatest = isWarm ? 1 : double(m_greatest) * m_greatest;
        const double least = m_all ? 0.01 : 0.02;
        const double fall = std::log(greatest / least) / std::max(1, steps - 1);
        for (int step = 0; step < steps; ++step) {
            if (isCancelled && isCancelled())
                return;
            const auto eta = static_cast<float>(greatest * std::exp(-fall * step));
            if (m_all)
                stepOverAllPairs(eta, step % stepsOfOrder == 0);
            else
                stepOverSomePairs(eta);
        }
    }

    std::vector<QPointF> positions() const
    {
        std::vector<QPointF> points;
        points.reserve(m_places.size());
        for (const Place &place : m_places)
            points.emplace_back(place.x, place.y);
        return points;
    }

private:
    struct Place
    {
        float x;
        float y;
    };
    struct Pair
    {
        int a;
        int b;
        float distance;
    };

    void findDistances(const Neighbours &next)
    {
        std::vector<int> sources(static_cast<std::size_t>(m_nodes));
        for (int i = 0; i < m_nodes; ++i)
            sources[static_cast<std::size_t>(i)] = i;
        if (!m_all) {
            std::stable_sort(sources.begin(), sources.end(),
                             [&](int a, int b) { return next.degree(a) > next.degree(b); });
            sources.resize(hubs);
        }
        const std::size_t stride = sources.size();
        m_distances.assign(static_cast<std::size_t>(m_nodes) * stride, unreached);
        std::vector<int> queue;
        for (std::size_t s = 0; s < stride; ++s)
            m_greatest =
                std::max(m_greatest, searchFrom(sources[s], next, m_distances.data() + s, stride, queue));
        if (!m_all)
            return;
        m_pairs.reserve(stride * (stride - 1) / 2);
        for (int a = 0; a < m_nodes; ++a) {
            for (int b = a + 1; b < m_nodes; ++b) {
                const std::uint8_t d =
                    m_distances[static_cast<std::size_t>(a) * stride + static_cast<std::size_t>(b)];
                if (d < unreached)
                    m_pairs.push_back({a, b, static_cast<float>(d)});
            }
        }
    }

    void place()
    {
        m_places.resize(static_cast<std::size_t>(m_nodes));
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const float turn = 6.2831853F * m_random.unit();
            const float radius = static_cast<float>(m_greatest) / 2 * std::sqrt(m_random.unit());
            m_places[i] = {radius * std::cos(turn), radius * std::sin(turn)};
            if (!m_options.start.empty())
                m_places[i] = {static_cast<float>(m_options.start[i].x()),
                               static_cast<float>(m_options.start[i].y())};
        }
    }

    void stepOverAllPairs(float eta, bool inNewOrder)
    {
        for (std::size_t i = m_pairs.size(); inNewOrder && i > 1; --i)
            std::swap(m_pairs[i - 1], m_pairs[m_random.below(static_cast<std::uint32_t>(i))]);
        for (const Pair &pair : m_pairs)
            move(pair.a, pair.b, pair.distance, eta);
    }

    void stepOverSomePairs(float eta)
    {
        for (int a = 0; a < m_nodes; ++a) {
            const std::uint8_t *fromA = &m_distances[static_cast<std::size_t>(a) * hubs];
            for (int k = 0; k < pairsOfNode; ++k) {
                const int b = static_cast<int>(m_random.below(static_cast<std::uint32_t>(m_nodes)));
                if (a == b)
                    continue;
                const std::uint8_t *fromB = &m_distances[static_cast<std::size_t>(b) * hubs];
                std::uint8_t d = 255;
                for (int hub = 0; hub < hubs; ++hub)
                    d = std::min(d, static_cast<std::uint8_t>(fromA[hub] + fromB[hub]));
                if (d < unreached)
                    move(a, b, d > 0 ? d : 1, eta);
            }
        }
    }

    void move(int a, int b, float distance, float eta)
    {
        Place &placeA = m_places[static_cast<std::size_t>(a)];
        Place &placeB = m_places[static_cast<std::size_t>(b)];
        const float dx = placeA.x - placeB.x;
        const float dy = placeA.y - placeB.y;
        const float length = std::sqrt(dx * dx + dy * dy) + 1e-9F;
        const float share = std::min(1.F, eta / (distance * distance)) * (length - distance) / (2 * length);
        const bool holdsA = isFixed(a);
        const bool holdsB = isFixed(b);
        if (!holdsA) {
            placeA.x -= share * dx * (holdsB ? 2.F : 1.F);
            placeA.y -= share * dy * (holdsB ? 2.F : 1.F);
        }
        if (!holdsB) {
            placeB.x += share * dx * (holdsA ? 2.F : 1.F);
            placeB.y += share * dy * (holdsA ? 2.F : 1.F);
        }
    }

    bool isFixed(int node) const
    {
        return !m_options.fixed.empty() && m_options.fixed[static_cast<std::size_t>(node)] != 0;
    }

    int m_nodes;
    bool m_all;
    const StressOptions &m_options;
    Random m_random;
    int m_greatest = 1;
    std::vector<std::uint8_t> m_distances; ///< [node][source]
    std::vector<Pair> m_pairs;
    std::vector<Place> m_places;
};

} // namespace

std::vector<QPointF> stressLayout(int nodes, const std::vector<std::pair<int, int>> &edges,
                                  const StressOptions &options, const CancelCheck &isCancelled)
{
    if (nodes <= 0)
        return {};
    Descent descent(nodes, edges, options);
    descent.run(isCancelled);
    return descent.positions();
}

double normalizedStress(int nodes, const std::vector<std::pair<int, int>> &edges,
                        const std::vector<QPointF> &positions, int sources)
{
    const Neighbours next(nodes, edges);
    std::vector<std::uint8_t> distance(static_cast<std::size_t>(nodes));
    std::vector<int> queue;
    double sum = 0;
    double squares = 0;
    double pairs = 0;
    const int taken = std::min(nodes, sources);
    for (int s = 0; s < taken; ++s) {
        const auto source = static_cast<std::size_t>(std::int64_t(s) * nodes / taken);
        std::fill(distance.begin(), distance.end(), unreached);
        searchFrom(static_cast<int>(source), next, distance.data(), 1, queue);
        for (std::size_t node = 0; node < distance.size(); ++node) {
            if (node == source || distance[node] == unreached)
                continue;
            const QPointF between = positions[source] - positions[node];
            const double ratio = std::hypot(between.x(), between.y()) / distance[node];
            sum += ratio;
            squares += ratio * ratio;
            ++pairs;
        }
    }
    return squares > 0 ? 1 - sum * sum / (pairs * squares) : 1;
}

} // namespace Haengbo
