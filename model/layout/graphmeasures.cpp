// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// igraph is C with a random number generator and error handlers that all threads share. Every function here
// holds one lock from the first call to the last, sets its own generator, and gives igraph's objects owners.
#include "model/layout/graphmeasures.h"

#include <igraph.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <mutex>

namespace Haengbo {

namespace {

std::mutex &lock()
{
    static std::mutex mutex;
    return mutex;
}

/// While it lives this thread has igraph for itself: seeded, quiet, and errors come back as codes.
class Session
{
public:
    explicit Session(const CancelCheck &isCancelled = {})
        : m_guard(lock())
        , m_errors(igraph_set_error_handler(igraph_error_handler_ignore))
        , m_warnings(igraph_set_warning_handler(igraph_warning_handler_ignore))
        , m_before(igraph_rng_default())
    {
        igraph_rng_init(&m_random, &igraph_rngtype_mt19937);
        igraph_rng_seed(&m_random, 20250204);
        igraph_rng_set_default(&m_random);
        cancelCheck() = isCancelled ? &isCancelled : nullptr;
        m_interruption = igraph_set_interruption_handler(interrupt);
    }
    ~Session()
    {
        igraph_set_interruption_handler(m_interruption);
        igraph_rng_set_default(m_before);
        igraph_rng_destroy(&m_random);
        igraph_set_warning_handler(m_warnings);
        igraph_set_error_handler(m_errors);
    }
    Q_DISABLE_COPY_MOVE(Session)

private:
    static const CancelCheck *&cancelCheck()
    {
        static const CancelCheck *check = nullptr;
        return check;
    }
    /// igraph asks now and then in its long loops; what it has reserved is freed before it returns.
    static igraph_error_t interrupt(void *)
    {
        if (!cancelCheck() || !(*cancelCheck())())
            return IGRAPH_SUCCESS;
        IGRAPH_FINALLY_FREE();
        return IGRAPH_INTERRUPTED;
    }

    std::unique_lock<std::mutex> m_guard;
    igraph_interruption_handler_t *m_interruption = nullptr;
    igraph_error_handler_t *m_errors;
    igraph_warning_handler_t *m_warnings;
    igraph_rng_t *m_before;
    igraph_rng_t m_random;
};

class IntVector
{
public:
    IntVector() { igraph_vector_int_init(&m_vector, 0); }
    ~IntVector() { igraph_vector_int_destroy(&m_vector); }
    Q_DISABLE_COPY_MOVE(IntVector)
    igraph_vector_int_t *handle() { return &m_vector; }
    void push(int value) { igraph_vector_int_push_back(&m_vector, value); }
    std::vector<int> values() const
    {
        std::vector<int> all;
        for (igraph_integer_t i = 0; i < igraph_vector_int_size(&m_vector); ++i)
            all.push_back(static_cast<int>(VECTOR(m_vector)[i]));
        return all;
    }

private:
    igraph_vector_int_t m_vector;
};

class RealVector
{
public:
    RealVector() { igraph_vector_init(&m_vector, 0); }
    ~RealVector() { igraph_vector_destroy(&m_vector); }
    Q_DISABLE_COPY_MOVE(RealVector)
    igraph_vector_t *handle() { return &m_vector; }
    void push(double value) { igraph_vector_push_back(&m_vector, value); }
    std::vector<double> values() const
    {
        std::vector<double> all;
        for (igraph_integer_t i = 0; i < igraph_vector_size(&m_vector); ++i)
            all.push_back(VECTOR(m_vector)[i]);
        return all;
    }

private:
    igraph_vector_t m_vector;
};

class Matrix
{
public:
    Matrix() { igraph_matrix_init(&m_matrix, 0, 0); }
    ~Matrix() { igraph_matrix_destroy(&m_matrix); }
    Q_DISABLE_COPY_MOVE(Matrix)
    igraph_matrix_t *handle() { return &m_matrix; }
    /// The first \a count rows as points; origins when igraph gave fewer.
    std::vector<QPointF> points(int count) const
    {
        std::vector<QPointF> all(static_cast<std::size_t>(count));
        for (igraph_integer_t i = 0; i < std::min<igraph_integer_t>(count, igraph_matrix_nrow(&m_matrix));
             ++i)
            all[static_cast<std::size_t>(i)] = {MATRIX(m_matrix, i, 0), MATRIX(m_matrix, i, 1)};
        return all;
    }

private:
    igraph_matrix_t m_matrix;
};

class IGraph
{
public:
    IGraph(int nodes, const std::vector<std::pair<int, int>> &edges, bool isDirected)
    {
        IntVector ends;
        for (const auto &[a, b] : edges) {
            ends.push(a);
            ends.push(b);
        }
        igraph_create(&m_graph, ends.handle(), nodes, isDirected ? IGRAPH_DIRECTED : IGRAPH_UNDIRECTED);
    }
    ~IGraph() { igraph_destroy(&m_graph); }
    Q_DISABLE_COPY_MOVE(IGraph)
    igraph_t *handle() { return &m_graph; }

private:
    igraph_t m_graph;
};

std::vector<std::pair<int, int>> ends(const std::vector<WeightedEdge> &edges)
{
    std::vector<std::pair<int, int>> pairs;
    pairs.reserve(edges.size());
    for (const WeightedEdge &edge : edges)
        pairs.emplace_back(edge.source, edge.target);
    return pairs;
}

/// The same groups, numbered in the order in which the nodes name them.
std::vector<int> renumbered(const std::vector<int> &groups)
{
    std::map<int, int> numbers;
    std::vector<int> result;
    for (const int group : groups)
        result.push_back(numbers.try_emplace(group, static_cast<int>(numbers.size())).first->second);
    return result;
}

std::vector<int> components(IGraph &graph)
{
    IntVector membership;
    igraph_connected_components(graph.handle(), membership.handle(), nullptr, nullptr, IGRAPH_WEAK);
    return renumbered(membership.values());
}

} // namespace

GraphMeasures measureGraph(int nodes, const std::vector<WeightedEdge> &edges, MeasureOptions options,
                           const CancelCheck &isCancelled)
{
    if (nodes <= 0)
        return {};
    const Session session(isCancelled);
    IGraph graph(nodes, ends(edges), false);
    RealVector weights;
    for (const WeightedEdge &edge : edges)
        weights.push(edge.weight);
    IntVector degree;
    igraph_degree(graph.handle(), degree.handle(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS);
    RealVector strength;
    igraph_strength(graph.handle(), strength.handle(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_LOOPS,
                    weights.handle());
    RealVector betweenness;
    bool isDone = true;
    if (options.betweenness)
        isDone = igraph_betweenness(graph.handle(), betweenness.handle(), igraph_vss_all(), IGRAPH_UNDIRECTED,
                                    nullptr) == IGRAPH_SUCCESS;
    IntVector community;
    if (isDone && options.communities)
        isDone = igraph_community_multilevel(graph.handle(), weights.handle(), 1, community.handle(), nullptr,
                                             nullptr) == IGRAPH_SUCCESS;
    if (!isDone)
        return {};
    return {degree.values(), strength.values(), betweenness.values(), components(graph),
            renumbered(community.values())};
}

std::vector<int> componentsOf(int nodes, const std::vector<std::pair<int, int>> &edges)
{
    if (nodes <= 0)
        return {};
    const Session session;
    IGraph graph(nodes, edges, false);
    return components(graph);
}

std::vector<int> shortestPath(int nodes, const std::vector<std::pair<int, int>> &edges, int from, int to)
{
    if (from < 0 || to < 0 || from >= nodes || to >= nodes || from == to)
        return {};
    const Session session;
    IGraph graph(nodes, edges, false);
    IntVector path;
    igraph_get_shortest_path(graph.handle(), nullptr, path.handle(), from, to, IGRAPH_ALL);
    return path.values();
}

std::vector<QPointF> layeredLayout(int nodes, const std::vector<std::pair<int, int>> &edges, QPointF gap)
{
    if (nodes <= 0)
        return {};
    const Session session;
    IGraph graph(nodes, edges, true);
    Matrix positions;
    igraph_layout_sugiyama(graph.handle(), positions.handle(), nullptr, nullptr, nullptr, gap.x(), gap.y(),
                           100, nullptr);
    return positions.points(nodes);
}

std::vector<QPointF> referenceLayout(int nodes, const std::vector<std::pair<int, int>> &edges,
                                     ReferenceLayout which)
{
    if (nodes <= 0)
        return {};
    const Session session;
    IGraph graph(nodes, edges, false);
    Matrix positions;
    if (which == ReferenceLayout::FruchtermanReingold)
        igraph_layout_fruchterman_reingold(graph.handle(), positions.handle(), false, 500,
                                           std::sqrt(double(nodes)), IGRAPH_LAYOUT_AUTOGRID, nullptr, nullptr,
                                           nullptr, nullptr, nullptr);
    else
        igraph_layout_kamada_kawai(graph.handle(), positions.handle(), false, 50 * nodes, 0, nodes, nullptr,
                                   nullptr, nullptr, nullptr, nullptr);
    return positions.points(nodes);
}

} // namespace Haengbo
