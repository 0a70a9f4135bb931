// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/verbs.h"
#include "model/text/particles.h"

namespace Haengbo {

/// What a word that is no name is by its form alone: a verb, or a noun with or without a particle.
struct WordReading
{
    const VerbForm *verb = nullptr; ///< null for nouns; holds until the next word is read
    int stem = 0;                   ///< length of the noun without its particle; the whole word of a verb
    Particle first = Particle::None;
    Particle last = Particle::None;
    bool plain = false; ///< it only looks conjugated or cut (isPlainWord())
};

/// How \a word reads where nothing beside it makes a verb of it. \a closing tells that the sentence or a
/// comma ends behind it. Remembered for the words met last, within a fixed amount of memory a thread.
WordReading wordReading(QStringView word, bool closing);

/// The noun and the particle of \a word, which is no verb; or the copula it ends in.
WordReading nounReading(QStringView word, bool closing, VerbForm *copula);

} // namespace Haengbo
