// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses/wordreadings.h"

#include <algorithm>

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

} // namespace

ClauseVerb clauseVerb(const VerbForm &form, WordForms *forms)
{
    const WordNumber word = forms->numberOf(form.stem);
    return {{form}, forms->wordAt(word), word};
}

void WordReadings::ask(WordForms *forms)
{
    m_forms = forms;
    if (m_generation != forms->generation()) {
        m_generation = forms->generation();
        m_words = {};
        m_names = {};
        m_verbs.clear();
    }
    m_words.resize(forms->size());
    m_names.resize(forms->size());
}

void WordReadings::read(WordNumber number, bool closing, WordReading *reading)
{
    const QStringView word = m_forms->wordAt(number);
    VerbForm verb = verbForm(word);
    if (verb.ending && verb.stemLength == 1 && isPlainBeforeParticle(word))
        verb = {};
    if (verb.ending)
        reading->stem = static_cast<quint16>(word.size());
    else
        *reading = nounReading(word, closing, &verb);
    if (verb.ending) {
        m_verbs.push_back(clauseVerb(verb, m_forms));
        reading->verb = &m_verbs.back();
    }
    reading->mayGoOn = reading->mayGoOn && mayGoOnAfter(word);
    reading->mayBeVerb = word.size() == 1 && verbForm(word, true, true).ending;
    reading->negates = negates(word);
    reading->isRead = true;
}

void WordReadings::readName(WordNumber number, int length, NameReading *reading) const
{
    const QStringView word = m_forms->wordAt(number);
    *reading = {.name = static_cast<quint16>(length)};
    ParticleCut cut;
    if (isParticleAfter(word.first(length), word.sliced(length), &cut) && cut.last != Particle::Copula) {
        reading->first = cut.first;
        reading->last = cut.last;
    }
}

WordReading nounReading(QStringView word, bool closing, VerbForm *copula)
{
    WordReading reading;
    reading.stem = static_cast<quint16>(word.size());
    const auto take = [&reading](const ParticleCut &cut, qsizetype stem) {
        reading.first = cut.first;
        reading.last = cut.last;
        reading.stem = static_cast<quint16>(stem);
    };
    *copula = {};
    if (isPlainWord(word)) {
        reading.mayGoOn = true;
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
    if (copula->ending && copula->ending->form.size() > 2)
        return reading;
    const ParticleCuts cuts = particleCuts(word);
    for (auto it = cuts.rbegin(); it != cuts.rend(); ++it) {
        if (it->first == Particle::None || it->last == Particle::Copula)
            continue;
        // Words of two syllables in 을 that are no noun and particle (가을) are plain words of the table.
        const bool object = word.size() == 2 && it->last == Particle::Object;
        if (it->stem < 2 && !object && !isShortNoun(word.first(it->stem)))
            continue;
        take(*it, it->stem);
        *copula = {};
        return reading;
    }
    return reading;
}

} // namespace Haengbo
