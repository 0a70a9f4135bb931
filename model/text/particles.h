// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <iterator>

namespace Haengbo {

enum class Particle : quint8 {
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

/// The ways to cut one word; a short list that needs no memory of its own.
class ParticleCuts
{
public:
    static constexpr int most = 16;

    void push_back(const ParticleCut &cut) { m_cuts[static_cast<std::size_t>(m_size++)] = cut; }
    std::size_t size() const { return static_cast<std::size_t>(m_size); }
    const ParticleCut &operator[](std::size_t i) const { return m_cuts[i]; }
    const ParticleCut &front() const { return m_cuts.front(); }
    const ParticleCut &back() const { return m_cuts[size() - 1]; }
    auto begin() const { return m_cuts.begin(); }
    auto end() const { return m_cuts.begin() + m_size; }
    auto rbegin() const { return std::make_reverse_iterator(end()); }
    auto rend() const { return std::make_reverse_iterator(begin()); }

private:
    std::array<ParticleCut, most> m_cuts;
    int m_size = 0;
};

/// All ways to cut \a word in agreement with the final consonant before the particle (batchim), the longest
/// stem first; the first always is the whole word without a particle. From table particles.tsv.
ParticleCuts particleCuts(QStringView word);

/// Whether \a tail as a whole is a particle or a chain of particles that may stand after \a stem.
bool isParticleAfter(QStringView stem, QStringView tail, ParticleCut *cut = nullptr);

} // namespace Haengbo
