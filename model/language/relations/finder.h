// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/relationstatus.h"
#include "model/language/relations/scene.h"

namespace Haengbo::Relations {

/// A relation as one passage tells it.
struct Found
{
    RelationType type = RelationType::Partnership;
    int source = -1;
    int target = -1;
    StatusReading status;
    Span evidence;
    const QString *rule = nullptr; ///< one of the tables', or one that lives as long
    double confidence = 1;
    bool guess = false; ///< of two who talk: what else is told of them says more
    bool weak = false;  ///< only named in passing: any other passage says more of its status
};

/// What predicates and event nouns of \a sentence tell (relation_frames.tsv).
void findByFrames(const Scene &scene, int sentence, std::vector<Found> &found);
/// What nouns such as 자회사 and 경쟁사 tell (relation_nouns.tsv).
void findByNouns(const Scene &scene, int sentence, std::vector<Found> &found);
/// What brackets with sums behind names tell, where the sentence is about money put into a company.
void findBySums(const Scene &scene, int sentence, std::vector<Found> &found);

} // namespace Haengbo::Relations
