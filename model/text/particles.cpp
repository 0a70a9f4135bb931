// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/particles.h"

#include "model/text/hangul.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum class After { Any, Vowel, Closed, VowelOrRieul, ClosedNotRieul };

struct Form
{
    After after = After::Any;
    Particle first = Particle::None;
    Particle last = Particle::None;
};

Particle parseParticle(QStringView name)
{
    static constexpr std::array names{"none"_L1,  "topic"_L1, "subject"_L1, "object"_L1, "genitive"_L1,
                                      "with"_L1,  "to"_L1,    "at"_L1,      "from"_L1,   "from-person"_L1,
                                      "since"_L1, "until"_L1, "by"_L1,      "as"_L1,     "also"_L1,
                                      "only"_L1,  "or"_L1,    "than"_L1,    "copula"_L1, "vocative"_L1};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<Particle>(i);
    }
    qFatal("particles.tsv: unknown particle '%s'", qPrintable(name.toString()));
}

After parseAfter(QStringView name)
{
    static constexpr std::array names{"any"_L1, "vowel"_L1, "closed"_L1, "vowel-or-rieul"_L1,
                                      "closed-not-rieul"_L1};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<After>(i);
    }
    qFatal("particles.tsv: unknown condition '%s'", qPrintable(name.toString()));
}

bool agrees(After after, Hangul::Ending ending)
{
    using Hangul::Ending;
    if (ending == Ending::Unknown)
        return true;
    switch (after) {
    case After::Any:
        return true;
    case After::Vowel:
        return ending == Ending::Vowel;
    case After::Closed:
        return ending != Ending::Vowel;
    case After::VowelOrRieul:
        return ending != Ending::Closed;
    case After::ClosedNotRieul:
        return ending == Ending::Closed;
    }
    return false;
}

struct Forms
{
    WordMap<Form> byText;

    Forms()
    {
        const Table table = Table::bundled(u"particles");
        const int form = table.column(u"form");
        const int after = table.column(u"after");
        const int first = table.column(u"first");
        const int last = table.column(u"last");
        for (const Table::Row &row : table.rows()) {
            const Particle head = parseParticle(table.cell(row, first));
            const QStringView lastName = table.cell(row, last);
            byText.insert(table.cell(row, form), {parseAfter(table.cell(row, after)), head,
                                                  lastName.isEmpty() ? head : parseParticle(lastName)});
        }
        if (byText.longest() >= ParticleCuts::most)
            qFatal("particles.tsv: a particle is too long");
    }
};

const Forms &forms()
{
    static const Forms instance;
    return instance;
}

} // namespace

bool isParticleAfter(QStringView stem, QStringView tail, ParticleCut *cut)
{
    const WordMap<Form> &known = forms().byText;
    if (tail.isEmpty() || tail.size() > known.longest())
        return false;
    const Form *found = known.find(tail);
    if (!found || !agrees(found->after, Hangul::endingOf(stem)))
        return false;
    if (cut)
        *cut = {static_cast<int>(stem.size()), found->first, found->last};
    return true;
}

ParticleCuts particleCuts(QStringView word)
{
    ParticleCuts cuts;
    cuts.push_back({static_cast<int>(word.size()), Particle::None, Particle::None});
    const WordMap<Form> &known = forms().byText;
    const qsizetype longest = std::min(known.longest(), word.size() - 1);
    if (longest < 1)
        return cuts;
    // Bit n stands for a particle of n characters, as all particles are short.
    for (quint32 lengths = known.lengthsEndingIn(word.back()); lengths != 0; lengths &= lengths - 1) {
        const qsizetype tail = std::countr_zero(lengths);
        if (tail > longest)
            break;
        ParticleCut cut;
        if (isParticleAfter(word.chopped(tail), word.last(tail), &cut))
            cuts.push_back(cut);
    }
    return cuts;
}

} // namespace Haengbo
