// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/wordclassifier.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

/// The first bytes of the file: what it is, and the version of the features it was trained with.
constexpr QByteArrayView signature("HBNAMES1");

quint32 nextId()
{
    static std::atomic<quint32> last = 0;
    return ++last;
}

/// e to the power of minus \a steps of 1/scale, from a table for all distances that matter.
double oddsAgainst(int steps)
{
    static const std::array<double, 1024> known = [] {
        std::array<double, 1024> made{};
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = std::exp(-static_cast<double>(i) / WordClassifier::scale);
        return made;
    }();
    const auto at = static_cast<std::size_t>(steps);
    return at < known.size() ? known[at] : std::exp(-steps / static_cast<double>(WordClassifier::scale));
}

} // namespace

const WordClassifier &WordClassifier::instance()
{
    static const WordClassifier classifier = [] {
        QFile file(u":/language/ko/names.model"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("language model names.model is not in the program");
        return fromBytes(file.readAll());
    }();
    return classifier;
}

WordClassifier WordClassifier::fromBytes(const QByteArray &data)
{
    WordClassifier made;
    constexpr auto length =
        static_cast<qsizetype>(FeatureList::slotCount) * static_cast<qsizetype>(sizeof(Weights));
    if (data.size() != signature.size() + length || !data.startsWith(signature))
        return made;
    made.m_id = nextId();
    made.m_weights.resize(FeatureList::slotCount);
    std::memcpy(made.m_weights.data(), data.constData() + signature.size(), static_cast<std::size_t>(length));
    return made;
}

WordClassifier WordClassifier::fromWeights(const std::vector<std::array<float, wordKindCount>> &weights)
{
    WordClassifier made;
    made.m_id = nextId();
    made.m_weights.resize(FeatureList::slotCount);
    for (std::size_t slot = 0; slot < std::min(weights.size(), made.m_weights.size()); ++slot) {
        for (std::size_t kind = 0; kind < wordKindCount; ++kind)
            made.m_weights[slot][kind] =
                static_cast<qint8>(std::clamp(std::round(weights[slot][kind] * scale), -127.0F, 127.0F));
    }
    return made;
}

QByteArray WordClassifier::toBytes() const
{
    QByteArray data = signature.toByteArray();
    data.append(reinterpret_cast<const char *>(m_weights.data()),
                static_cast<qsizetype>(m_weights.size()) * static_cast<qsizetype>(sizeof(Weights)));
    return data;
}

Likelihood WordClassifier::judge(const FeatureList &features) const
{
    if (isEmpty())
        return likelihoodOf({});
    WeightSum sum(*this);
    for (const quint32 id : features)
        sum.add(id);
    return likelihoodOf(sum.kinds());
}

Likelihood WordClassifier::likelihoodOf(const KindSums &sums)
{
    const int most = *std::max_element(sums.begin(), sums.end());
    Likelihood likelihood{};
    double total = 0;
    for (std::size_t kind = 0; kind < wordKindCount; ++kind)
        total += likelihood[kind] = oddsAgainst(most - sums[kind]);
    for (double &one : likelihood)
        one /= total;
    return likelihood;
}

} // namespace Haengbo::Names
