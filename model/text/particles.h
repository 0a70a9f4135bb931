// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace Haengbo {

enum class Particle {
    None,
    Topic,      ///< 은/는
    Subject,    ///< 이/가, 께서
    Object,     ///< 을/를
    Genitive,   ///< 의
    With,       ///< 와/과, 하고, 랑
    To,         ///< 에게, 께, 한테
    At,         ///< 에 (place, time, goal)
    From,       ///< 에서 (place of action, origin), 서
    FromPerson, ///< 로부터, 에게서, 한테서
    Since,      ///< 부터
    Until,      ///< 까지
    By,         ///< 로/으로 (means, direction)
    As,         ///< 로서/으로서
    Also,       ///< 도
    Only,       ///< 만
    Or,         ///< 나/이나
    Than,       ///< 보다
    Copula,     ///< 이다, 인, 였다 …
    Vocative    ///< 라고, 이라고, 라는 (quoting and naming)
};

/// One way to cut a word: its first \a stem characters are the name, the rest is a particle or a chain of
/// them.
struct ParticleCut
{
    int stem = 0;                    ///< length in UTF-16 units, never 0
    Particle first = Particle::None; ///< the particle right after the stem: 와 of '와의'
    Particle last = Particle::None;  ///< the last one: 의 of '와의'; equal to first when there is but one

    friend bool operator==(const ParticleCut &, const ParticleCut &) = default;
};

/// All ways to cut \a word in agreement with the final consonant before the particle (batchim), the longest
/// stem first; the first always is the whole word without a particle. From table particles.tsv.
std::vector<ParticleCut> particleCuts(QStringView word);

/// Whether \a tail as a whole is a particle or a chain of particles that may stand after \a stem.
bool isParticleAfter(QStringView stem, QStringView tail, ParticleCut *cut = nullptr);

} // namespace Haengbo
