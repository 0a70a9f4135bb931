// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/verbs.h"

#include "model/language/names/lexicon.h"
#include "model/language/verbs/conjugation.h"
#include "model/text/particles.h"
#include "model/text/wordmemo.h"

#include <algorithm>

namespace Haengbo {

namespace {

/// Whether \a word is a noun, with or without a particle: what tells no event gives way to it.
bool isNoun(QStringView word)
{
    const Names::Lexicon &lexicon = Names::Lexicon::instance();
    if (lexicon.flags(word) & Names::Common)
        return true;
    const ParticleCuts cuts = particleCuts(word);
    return std::any_of(cuts.begin(), cuts.end(), [&](const ParticleCut &cut) {
        return cut.stem >= 2 && (lexicon.flags(word.first(cut.stem)) & Names::Common);
    });
}

const Verbs::Conjugation &conjugation()
{
    static const Verbs::Conjugation instance;
    return instance;
}

/// conjugation().read(), remembered. The stem is a string of the thread's own: counting the uses of one that
/// all threads share would make them wait for each other.
const VerbForm &readVerb(QStringView word)
{
    thread_local WordMemo<VerbForm> memo;
    return memo.value(word, [](QStringView asked) {
        VerbForm form = conjugation().read(asked);
        form.stem = QString(form.stem.constData(), form.stem.size());
        return form;
    });
}

} // namespace

VerbForm verbForm(QStringView word, bool afterObject, bool goesOn)
{
    if (word.size() > 20 || (conjugation().looksOnly(word) && !(afterObject && word.size() == 1) && !goesOn))
        return {};
    const VerbForm &form = readVerb(word);
    const bool plain = form.ending && !form.known && !form.verbalNoun;
    return conjugation().endsInNoun(word, form) || (plain && isNoun(word)) ? VerbForm() : form;
}

bool mayGoOnAfter(QStringView word)
{
    if (!conjugation().looksOnly(word))
        return false;
    const VerbForm &form = readVerb(word);
    return form.ending && form.known && !form.verbalNoun && !form.ending->form.isEmpty();
}

bool goesOnAfter(QStringView word, QStringView next)
{
    if (!mayGoOnAfter(word))
        return false;
    VerbForm form = readVerb(word);
    return takeAuxiliary(&form, next);
}

bool takeAuxiliary(Conjugated *verb, QStringView word)
{
    return takesAuxiliary(*verb) && conjugation().takeAuxiliary(verb, readVerb(word));
}

VerbForm copulaForm(QStringView word, bool closing)
{
    if (word.size() > 24 || conjugation().looksOnly(word))
        return {};
    return conjugation().readCopula(word, closing);
}

bool negates(QStringView word) { return conjugation().negates(word); }

bool isShortNoun(QStringView noun) { return conjugation().isShort(noun); }

bool isShortPronoun(QStringView noun) { return conjugation().isPronoun(noun); }

bool isPlainWord(QStringView word) { return conjugation().looksOnly(word); }

} // namespace Haengbo
