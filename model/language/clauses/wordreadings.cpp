// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses/wordreadings.h"

#include "model/text/wordmap.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Haengbo {

namespace {

/// '선고는' is the noun with a particle sooner than a form of the verb 서다.
bool isPlainBeforeParticle(QStringView word)
{
    const ParticleCuts cuts = particleCuts(word);
    return std::any_of(cuts.begin(), cuts.end(), [word](const ParticleCut &cut) {
        return cut.first != Particle::None && cut.stem >= 2 && isPlainWord(word.first(cut.stem));
    });
}

/// As wordReading(), worked out; a verb is put into \a verb.
WordReading readWord(QStringView word, bool closing, VerbForm *verb)
{
    *verb = verbForm(word);
    if (verb->ending && verb->stemLength == 1 && isPlainBeforeParticle(word))
        *verb = {};
    if (!verb->ending)
        return nounReading(word, closing, verb);
    WordReading reading;
    reading.stem = static_cast<int>(word.size());
    reading.verb = verb;
    return reading;
}

/// Readings by word. Few words make most of a text (Zipf): when there are too many, all are forgotten and
/// those that go on to be met are soon known again.
class Readings
{
public:
    WordReading of(QStringView word, bool closing)
    {
        constexpr qsizetype longest = 16; // what is longer is seldom met again
        if (word.size() > longest)
            return readWord(word, closing, &m_unkept);
        constexpr std::size_t most = 16384;
        if (m_words.size() >= most) {
            m_words = {};
            m_verbs.clear();
        }
        Kept &kept = m_words[word][closing ? 1 : 0];
        if (kept.state == State::Unknown)
            kept = keep(word, closing);
        WordReading reading;
        reading.verb = kept.verb >= 0 ? &m_verbs[static_cast<std::size_t>(kept.verb)] : nullptr;
        reading.stem = kept.stem;
        reading.first = kept.first;
        reading.last = kept.last;
        reading.plain = kept.state == State::Plain;
        return reading;
    }

private:
    enum class State : quint8 { Unknown, Read, Plain };
    struct Kept
    {
        int verb = -1; ///< its place in m_verbs
        quint8 stem = 0;
        State state = State::Unknown;
        Particle first = Particle::None;
        Particle last = Particle::None;
    };

    Kept keep(QStringView word, bool closing)
    {
        const WordReading reading = readWord(word, closing, &m_unkept);
        Kept kept;
        if (reading.verb) {
            kept.verb = static_cast<int>(m_verbs.size());
            m_verbs.push_back(std::exchange(m_unkept, {}));
        }
        kept.stem = static_cast<quint8>(reading.stem);
        kept.state = reading.plain ? State::Plain : State::Read;
        kept.first = reading.first;
        kept.last = reading.last;
        return kept;
    }

    WordMap<std::array<Kept, 2>> m_words; ///< within a sentence and at its end
    std::vector<VerbForm> m_verbs;
    VerbForm m_unkept;
};

} // namespace

WordReading wordReading(QStringView word, bool closing)
{
    thread_local Readings readings;
    return readings.of(word, closing);
}

WordReading nounReading(QStringView word, bool closing, VerbForm *copula)
{
    WordReading reading;
    reading.stem = static_cast<int>(word.size());
    reading.plain = isPlainWord(word);
    const auto take = [&reading](const ParticleCut &cut, int stem) {
        reading.first = cut.first;
        reading.last = cut.last;
        reading.stem = stem;
    };
    if (reading.plain) {
        // 그를: a word of two syllables that looks like a verb too
        ParticleCut cut;
        if (word.size() == 2 && isShortNoun(word.first(1)) &&
            isParticleAfter(word.first(1), word.sliced(1), &cut) &&
            (cut.last == Particle::Object || (cut.last != Particle::Copula && isShortPronoun(word.first(1)))))
            take(cut, 1);
        return reading;
    }
    // 예정이었으나 ends in no particle 나.
    *copula = copulaForm(word, closing);
    if (copula->ending && copula->ending->form.size() > 2) {
        reading.verb = copula;
        return reading;
    }
    const ParticleCuts cuts = particleCuts(word);
    for (auto it = cuts.rbegin(); it != cuts.rend(); ++it) {
        if (it->first == Particle::None || it->last == Particle::Copula)
            continue;
        // Words of two syllables in 을 that are no noun and particle (가을) are plain words of the table.
        const bool object = word.size() == 2 && it->last == Particle::Object;
        if (it->stem < 2 && !object && !isShortNoun(word.first(it->stem)))
            continue;
        take(*it, it->stem);
        return reading;
    }
    if (copula->ending)
        reading.verb = copula;
    return reading;
}

} // namespace Haengbo
