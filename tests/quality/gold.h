// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"

#include <QMap>
#include <QString>

#include <vector>

/// Gold annotations and the measures held against them: exact matches for values, shared forms for names,
/// Jaccard overlap of participants for events, (type, source, target) for relations; precision, recall and F1
/// as in TempEval-3 (UzZaman et al. 2013).
namespace Haengbo::Quality {

/// Hits, and how many the gold and the engine have.
struct Count
{
    int hit = 0;
    int gold = 0;
    int system = 0;

    void add(int hits, int golds, int systems)
    {
        hit += hits;
        gold += golds;
        system += systems;
    }
    double precision() const { return system ? static_cast<double>(hit) / system : 0; }
    double recall() const { return gold ? static_cast<double>(hit) / gold : 0; }
    double f1() const
    {
        const double p = precision();
        const double r = recall();
        return p + r > 0 ? 2 * p * r / (p + r) : 0;
    }
};

using Scores = QMap<QString, Count>;

/// Reads \a name.txt and \a name.gold.json in \a folder, extracts, and adds to \a scores. Every miss is added
/// to \a misses as one line. Gives false when a file cannot be read.
bool scoreArticle(const QString &folder, const QString &name, Scores &scores, QStringList &misses);

} // namespace Haengbo::Quality
