// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/nametable.h"

#include <QByteArray>

#include <array>
#include <vector>

/// A small learned judge for words that tables cannot settle: is this a person, an organization, a place or
/// none? A log-linear model (multinomial logistic regression) over the syllables of the word, what the tables
/// know of it, its particle and its neighbours. The features are hashed into one array of weights without
/// keys (Weinberger et al. 2009, 'Feature Hashing for Large Scale Multitask Learning'), so asking costs one
/// look into memory for each feature.
namespace Haengbo::Names {

enum class WordKind { None, Person, Organization, Place };
inline constexpr std::size_t wordKindCount = 4;

/// The numbers of the features that hold for one word; each is below \a slotCount.
class FeatureList
{
public:
    static constexpr quint32 slotBits = 17;
    static constexpr std::size_t slotCount = std::size_t(1) << slotBits;

    /// Features beyond the limit are dropped.
    void add(quint32 id)
    {
        if (m_count < m_ids.size())
            m_ids[m_count++] = id;
    }
    const quint32 *begin() const { return m_ids.data(); }
    const quint32 *end() const { return m_ids.data() + m_count; }

private:
    std::array<quint32, 160> m_ids;
    std::size_t m_count = 0;
};

/// Whether the classifier is asked about the unit: a word of Hangul that is no time, no dictionary word, no
/// verb and no known place.
bool isJudgeable(const NameTable &table, int unit);
/// Whether the rules are so sure of a word that the classifier is not asked.
bool isSettled(const NameTable &table, const WordFacts &facts);

/// Whether this is an article rather than a sentence or two.
bool isWholeArticle(const NameTable &table);

/// What holds for the unit, read off after the rules have spoken.
FeatureList featuresOf(const NameTable &table, int unit);

/// How likely each WordKind is; the sum is 1.
using Likelihood = std::array<double, wordKindCount>;
/// The weights of some features added up, for each WordKind.
using KindSums = std::array<int, wordKindCount>;

class WordClassifier
{
public:
    using Weights = std::array<qint8, wordKindCount>;

    /// The one in the program, loaded at the first use.
    static const WordClassifier &instance();
    /// Knows nothing: every kind is equally likely, so it never decides.
    WordClassifier() = default;
    /// \a data as toBytes() writes it; anything else gives a classifier that knows nothing.
    static WordClassifier fromBytes(const QByteArray &data);
    /// \a weights in logits; they are rounded to steps of 1/scale and held within the range of a byte.
    static WordClassifier fromWeights(const std::vector<std::array<float, wordKindCount>> &weights);
    QByteArray toBytes() const;

    bool isEmpty() const { return m_weights.empty(); }
    /// Tells the weights apart from all others of the program; 0 when there are none.
    quint32 id() const { return m_id; }
    Likelihood judge(const FeatureList &features) const;
    /// From the weights added up.
    static Likelihood likelihoodOf(const KindSums &sums);

    static constexpr float scale = 32; ///< steps of the weights to one

private:
    friend class WeightSum;

    std::vector<Weights> m_weights; ///< slotCount of them, or none
    quint32 m_id = 0;
};

/// Adds the weights of features up as the features are told.
class WeightSum
{
public:
    /// \a classifier is not empty.
    explicit WeightSum(const WordClassifier &classifier)
        : m_weights(classifier.m_weights.data())
    {
    }

    void add(quint32 id)
    {
        const WordClassifier::Weights &weights = m_weights[id];
        static_assert(wordKindCount == 4);
        m_kinds[0] += weights[0];
        m_kinds[1] += weights[1];
        m_kinds[2] += weights[2];
        m_kinds[3] += weights[3];
    }
    /// A sum of the same classifier.
    void add(const std::array<qint16, wordKindCount> &kinds)
    {
        m_kinds[0] += kinds[0];
        m_kinds[1] += kinds[1];
        m_kinds[2] += kinds[2];
        m_kinds[3] += kinds[3];
    }
    const KindSums &kinds() const { return m_kinds; }
    /// The same, packed: two hundred and more weights find room.
    std::array<qint16, wordKindCount> packed() const
    {
        return {static_cast<qint16>(m_kinds[0]), static_cast<qint16>(m_kinds[1]),
                static_cast<qint16>(m_kinds[2]), static_cast<qint16>(m_kinds[3])};
    }

private:
    const WordClassifier::Weights *m_weights;
    KindSums m_kinds{};
};

/// As classifier.judge(featuresOf(table, unit)) would, with what the word and its neighbours tell by
/// themselves added up but once for each word that the thread remembers. The classifier must not be empty.
Likelihood judge(const NameTable &table, int unit, const WordClassifier &classifier);

/// Adds the judgement of \a classifier over all mentions of a word to what the rules found.
void judgeWords(NameTable &table, const WordClassifier &classifier);

} // namespace Haengbo::Names
