// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Korean verb meets its endings in a few shapes of its stem: as it stands (맺고), before ㄴ and ㅂ (ㄹ
// drops: 여는), before 으 (맺은, 지은) and as the infinitive (맺어, 열어, 해, 올라). All shapes of all stems
// are worked out once; a word is then cut at every syllable, and inside syllables before a final consonant
// (만난 = 만나 + ㄴ), and both halves are looked up.
#include "model/language/verbs/conjugation.h"

#include "model/text/hangul.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace Haengbo::Verbs {

namespace {

/// Final consonants as compatibility jamo, by their number in a syllable.
constexpr std::u16string_view finals = u"\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

} // namespace

const EndingRow *Conjugation::fitting(const std::vector<EndingRow> &endings, unsigned shapes)
{
    const auto found = std::find_if(endings.begin(), endings.end(),
                                    [shapes](const EndingRow &row) { return (row.shapes & shapes) != 0; });
    return found == endings.end() ? nullptr : &*found;
}

void Conjugation::consider(QStringView stemForm, const std::vector<EndingRow> &endings, int stemLength,
                           VerbForm *best) const
{
    // The whole stem is a verb of the table: 만나, 내놓.
    if (const std::vector<StemShape> *shapes = m_stems.longestEndOf(stemForm, stemForm.size())) {
        bool taken = false;
        for (const StemShape &shape : *shapes) {
            const EndingRow *ending = fitting(endings, shape.shapes);
            // 주는 is 주 + 는 sooner than 줄 + 는.
            const bool better = shape.known && !best->known && !best->verbalNoun;
            if (ending && (!best->ending || (best->verbalNoun && (shape.known || !best->known)) || better ||
                           (taken && shape.stem == stemForm && shape.known))) {
                *best = VerbForm{{.known = shape.known,
                                  .denies = shape.denies,
                                  .tie = shape.tie,
                                  .over = shape.over,
                                  .voice = shape.voice,
                                  .stemLength = stemLength,
                                  .ending = &ending->ending},
                                 shape.stem};
                taken = true;
            }
        }
        if (taken)
            return;
    }
    if (!best->ending)
        considerLight(stemForm, endings, best);
}

/// A noun and a light verb: 체결 + 하, 체결 + 되.
void Conjugation::considerLight(QStringView stemForm, const std::vector<EndingRow> &endings,
                                VerbForm *best) const
{
    const quint32 lengths = stemForm.isEmpty() ? 0 : m_lights.lengthsEndingIn(stemForm.back());
    // The longest light verb: 거절당하 is 거절 + 당하, not 거절당 + 하.
    for (qsizetype light = std::min<qsizetype>(2, stemForm.size() - 1); light >= 1; --light) {
        if (!(lengths & m_lights.bitOf(light)))
            continue;
        const std::vector<StemShape> *shapes = m_lights.find(stemForm.last(light));
        if (!shapes)
            continue;
        const QStringView noun = stemForm.chopped(light);
        const bool known = m_verbalNouns.contains(noun);
        if (noun.size() < 2 && !known)
            continue;
        for (const StemShape &shape : *shapes) {
            if (const EndingRow *ending = fitting(endings, shape.shapes)) {
                *best = VerbForm{{.verbalNoun = true,
                                  .known = known,
                                  .voice = shape.voice,
                                  .stemLength = static_cast<int>(noun.size()),
                                  .ending = &ending->ending},
                                 noun.toString()};
                return;
            }
        }
    }
}

VerbForm Conjugation::read(QStringView word) const
{
    VerbForm best;
    if (word.isEmpty() || word.size() > longestVerb || !Hangul::isSyllable(word.back()))
        return best;
    const quint32 lengths = m_endings.lengthsEndingIn(word.back());
    const qsizetype shortest = std::max<qsizetype>(1, word.size() - m_endings.longest());
    for (qsizetype cut = word.size(); cut >= shortest; --cut) {
        const qsizetype size = word.size() - cut;
        if (size == 0 || (lengths & m_endings.bitOf(size))) {
            if (const auto *endings = m_endings.find(word.sliced(cut)))
                consider(word.first(cut), *endings, static_cast<int>(cut), &best);
        }
        if (size == 0 || (lengths & m_endings.bitOf(size + 1)))
            considerInside(word, cut, &best);
        if (best.ending && best.known && !best.verbalNoun)
            break;
    }
    if (!best.ending)
        readUnknownPast(word, &best);
    return best;
}

/// '빼갔다며', '갈아치웠지만': ㅆ after an infinitive and an ending make a verb of any stem, in no table as
/// it may be.
void Conjugation::readUnknownPast(QStringView word, VerbForm *best) const
{
    for (qsizetype cut = word.size() - 1; cut >= 2; --cut) {
        const QChar last = word[cut - 1];
        const qsizetype endingSize = word.size() - cut + 1;
        std::array<QChar, 12> buffer;
        if (endingSize > static_cast<qsizetype>(buffer.size()))
            return;
        if (!Hangul::isSyllable(last) || Hangul::finalOf(last) != finalSsangsiot)
            continue;
        // No infinitive ends in ㅣ (있다며), and an ending of its own is no past (하겠다며).
        if (Hangul::vowelOf(last) == Hangul::vowelI || m_endings.find(word.sliced(cut - 1)))
            continue;
        buffer[0] = QChar(finals[finalSsangsiot]);
        std::copy(word.begin() + cut, word.end(), buffer.begin() + 1);
        const auto *endings = m_endings.find(QStringView(buffer.data(), endingSize));
        const EndingRow *row = endings ? fitting(*endings, bit(Shape::Infinitive)) : nullptr;
        if (!row)
            return;
        best->stem = word.first(cut - 1).toString() + Hangul::withFinal(last, 0);
        best->known = false;
        best->stemLength = static_cast<int>(cut);
        best->ending = &row->ending;
        return;
    }
}

/// The ending begins with the final consonant of the syllable before \a cut: 만난 = 만나 + ㄴ.
void Conjugation::considerInside(QStringView word, qsizetype cut, VerbForm *best) const
{
    const QChar last = word[cut - 1];
    const qsizetype endingSize = word.size() - cut + 1;
    std::array<QChar, 12> buffer;
    if (!Hangul::isSyllable(last) || endingSize > static_cast<qsizetype>(buffer.size()))
        return;
    const int final = Hangul::finalOf(last);
    // A word of one syllable in ㅁ is a name or a noun (김, 봄) sooner than a verb.
    if ((final != finalNieun && final != Hangul::rieul && final != finalPieup && final != finalSsangsiot &&
         final != finalMieum) ||
        (final == finalMieum && word.size() == 1))
        return;
    buffer[0] = QChar(finals[static_cast<std::size_t>(final)]);
    std::copy(word.begin() + cut, word.end(), buffer.begin() + 1);
    const auto *endings = m_endings.find(QStringView(buffer.data(), endingSize));
    if (!endings)
        return;
    std::array<QChar, longestVerb> stem;
    std::copy(word.begin(), word.begin() + cut, stem.begin());
    stem[static_cast<std::size_t>(cut - 1)] = Hangul::withFinal(last, 0);
    consider(QStringView(stem.data(), cut), *endings, static_cast<int>(cut), best);
}

bool Conjugation::takeAuxiliary(Conjugated *verb, const VerbForm &next) const
{
    if (!next.ending || next.verbalNoun)
        return false;
    QVarLengthArray<QChar, 2 * longestVerb> key;
    key.append(verb->ending->form.constData(), verb->ending->form.size());
    key.append(u'/');
    key.append(next.stem.constData(), next.stem.size());
    const Auxiliary *found = m_auxiliaries.find(QStringView(key.constData(), key.size()));
    if (!found)
        return false;
    verb->negated |= *found == Auxiliary::Negates;
    verb->wished |= *found == Auxiliary::Wishes;
    // '-고 있다' goes on; of '-아 있다', '-아 왔다' only the ending counts.
    verb->ongoing |= *found == Auxiliary::Goes && !verb->ending->form.isEmpty();
    verb->ending = next.ending;
    return true;
}

VerbForm Conjugation::readCopula(QStringView word, bool closing) const
{
    const quint32 lengths = word.isEmpty() ? 0 : m_copulas.lengthsEndingIn(word.back());
    if (lengths == 0)
        return {};
    for (qsizetype cut = std::max<qsizetype>(1, word.size() - m_copulas.longest()); cut < word.size();
         ++cut) {
        const QStringView tail = word.sliced(cut);
        const auto *found = lengths & m_copulas.bitOf(tail.size()) ? m_copulas.find(tail) : nullptr;
        if (!found)
            continue;
        for (const EndingRow &row : *found) {
            // 이었다 is longer than 였다; a lone syllable (다, 고, 자) is the end of many plain nouns.
            const bool lone = tail.size() == 1 && !(tail == u"인" && (cut > 1 || isShort(word.first(cut))));
            const bool whole = cut > 1 || (tail == u"다" && isShort(word.first(cut)));
            if (lone && (!closing || !whole))
                continue;
            const bool vowelOnly = tail[0] != u'이' && tail[0] != u'인' && tail[0] != u'입';
            if (vowelOnly && Hangul::endingOf(word.first(cut)) != Hangul::Ending::Vowel &&
                Hangul::endingOf(word.first(cut)) != Hangul::Ending::Unknown)
                continue;
            VerbForm form;
            form.stem = word.first(cut).toString();
            form.known = false;
            form.copula = true;
            form.stemLength = static_cast<int>(cut);
            form.ending = &row.ending;
            return form;
        }
    }
    return {};
}

bool Conjugation::endsInNoun(QStringView word, const VerbForm &form) const
{
    if (!form.ending)
        return false;
    const QString &ending = form.ending->form;
    if (form.ending->kind == EndingKind::Nominal && !ending.isEmpty()) {
        if (ending[0] == u'ㅁ')
            return looksOnly(word.first(form.stemLength));
        return ending[0] == u'음' && looksOnly(word.first(form.stemLength + 1));
    }
    const bool bare = form.verbalNoun && !form.known && ending.isEmpty();
    return bare && word.size() > 2 && looksOnly(word.last(2));
}

} // namespace Haengbo::Verbs
