// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/transliteration.h"

#include "model/text/hangul.h"
#include "model/text/table.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype mostReadings = 32;

struct LetterNames
{
    struct Spelling
    {
        QString written;
        QChar letter;
    };

    LetterNames()
    {
        const Table table = Table::bundled(u"letternames");
        const int letter = table.column(u"letter");
        const int name = table.column(u"name");
        const int variants = table.column(u"variants");
        for (const Table::Row &row : table.rows()) {
            const QChar sign = table.cell(row, letter).front();
            const QString read = table.cell(row, name).toString();
            names[index(sign)] = read;
            longest.push_back({read, sign});
            for (const QStringView variant : table.cell(row, variants).split(u'|', Qt::SkipEmptyParts))
                variantNames.push_back({variant.toString(), sign});
        }
        std::stable_sort(longest.begin(), longest.end(), [](const Spelling &a, const Spelling &b) {
            return a.written.size() > b.written.size();
        });
    }

    static std::size_t index(QChar capital) { return static_cast<std::size_t>(capital.unicode() - u'A'); }
    const QString &name(QChar capital) const { return names[index(capital)]; }

    static const LetterNames &get()
    {
        static const LetterNames names;
        return names;
    }

    std::array<QString, 26> names;
    std::vector<Spelling> longest;
    std::vector<Spelling> variantNames;
};

bool isCapital(QChar c) { return c >= u'A' && c <= u'Z'; }
bool isSmall(QChar c) { return c >= u'a' && c <= u'z'; }

/// Runs of capitals that are read letter by letter: not the capital that opens a word ('O' of Open).
QString withSpelledCapitals(QStringView name)
{
    const LetterNames &letters = LetterNames::get();
    QString spelled;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool opensWord = i + 1 < name.size() && isSmall(name[i + 1]);
        if (isCapital(name[i]) && !opensWord)
            spelled += letters.name(name[i]);
        else
            spelled += name[i].toLower();
    }
    return spelled;
}

/// The sounds of one Hangul syllable (The Unicode Standard, chapter 3.12).
struct Syllable
{
    explicit Syllable(QChar c)
    {
        const int index = c.unicode() - Hangul::firstSyllable;
        initial = index / 588;
        medial = index / 28 % 21;
        final = index % 28;
    }

    int initial;
    int medial;
    int final;
};

constexpr int eu = 18; // the number of the vowel ㅡ

// ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ
constexpr char16_t initialClass[] = u"kknttrmppss-jjjktph";
// none ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ
constexpr char16_t finalClass[] = u"-kkknnntrrrrrrrrmppttnttktp-";

void addSound(QString &skeleton, QChar sound)
{
    if (sound != u'-')
        skeleton += sound;
}

QString hangulSkeleton(QStringView syllables)
{
    QString skeleton;
    bool afterRieul = false; // ㄹㄹ is one l
    for (const QChar c : syllables) {
        if (!Hangul::isSyllable(c))
            continue;
        const Syllable syllable(c);
        if (skeleton.isEmpty() && initialClass[syllable.initial] == u'-')
            skeleton += u'.';
        if (!afterRieul || initialClass[syllable.initial] != u'r')
            addSound(skeleton, initialClass[syllable.initial]);
        addSound(skeleton, finalClass[syllable.final]);
        afterRieul = syllable.final == Hangul::rieul;
    }
    return skeleton;
}

/// What a Latin letter may sound like here: alternatives, each a string of sounds.
struct Reading
{
    qsizetype length = 1;
    std::vector<QStringView> sounds;
};

bool isVowel(QChar c) { return u"aeiouwy"_s.contains(c); }

Reading readingAt(QStringView word, qsizetype at)
{
    const auto next = [&](qsizetype k) { return at + k < word.size() ? word[at + k] : QChar(u' '); };
    const auto starts = [&](QStringView letters) { return word.sliced(at).startsWith(letters); };
    if (starts(u"tch"))
        return {3, {u"j"}};
    if (starts(u"sch"))
        return {3, {u"s", u"sk"}};
    if (starts(u"ch"))
        return {2, {u"j", u"k"}};
    if (starts(u"ck"))
        return {2, {u"k"}};
    if (starts(u"ph"))
        return {2, {u"p"}};
    if (starts(u"sh"))
        return {2, {u"s"}};
    if (starts(u"th"))
        return {2, {u"t", u"s"}};
    if (starts(u"gh"))
        return {2, {u"k", u""}};
    if (starts(u"ng") && !isVowel(next(2)))
        return {2, {u"n", u"nk"}};
    switch (word[at].unicode()) {
    case u'b':
    case u'p':
    case u'f':
    case u'v':
        return {1, {u"p"}};
    case u'c':
        return {1, {u"eiy"_s.contains(next(1)) ? u"s" : u"k"}};
    case u'k':
    case u'q':
        return {1, {u"k"}};
    case u'g':
        return u"eiy"_s.contains(next(1)) ? Reading{1, {u"j", u"k"}} : Reading{1, {u"k"}};
    case u'd':
    case u't':
        return {1, {u"t"}};
    case u's':
        return {1, {u"s", u"j"}};
    case u'z':
        return {1, {u"j"}};
    case u'x':
        return {1, {u"ks", u"j"}};
    case u'j':
        return {1, {u"j"}};
    case u'l':
        return {1, {u"r"}};
    case u'r':
        return isVowel(next(1)) && at + 2 < word.size() ? Reading{1, {u"r"}} : Reading{1, {u"", u"r"}};
    case u'm':
        return {1, {u"m"}};
    case u'n':
        return {1, {u"n"}};
    case u'h':
        return isVowel(next(1)) ? Reading{1, {u"h"}} : Reading{1, {u"", u"h"}};
    default:
        return {1, {}};
    }
}

QStringList latinSkeletons(QStringView word)
{
    QStringList skeletons{isVowel(word.front()) ? u"."_s : QString()};
    for (qsizetype at = 0; at < word.size();) {
        const Reading reading = readingAt(word, at);
        const bool doubled = at > 0 && reading.length == 1 && word[at] == word[at - 1];
        at += reading.length;
        if (doubled || reading.sounds.empty())
            continue;
        QStringList longer;
        for (const QString &skeleton : std::as_const(skeletons)) {
            for (const QStringView sounds : reading.sounds) {
                if (longer.size() == mostReadings)
                    break;
                QString one = skeleton;
                for (const QChar sound : sounds)
                    addSound(one, sound);
                longer += one;
            }
        }
        skeletons = longer;
    }
    return skeletons;
}

/// The capitals that the letter names at the end of \a name stand for; cuts them off. Only a run that holds a
/// name of several syllables counts: 이 or 유 alone end many words.
QString takeLettersAtEnd(QStringView &name)
{
    QString letters;
    bool sure = false;
    QStringView rest = name;
    for (bool found = true; found;) {
        found = false;
        for (const LetterNames::Spelling &spelling : LetterNames::get().longest) {
            if (rest.endsWith(spelling.written)) {
                sure = sure || spelling.written.size() > 1;
                letters.prepend(spelling.letter);
                rest.chop(spelling.written.size());
                found = true;
                break;
            }
        }
    }
    if (!sure || letters.size() < 2)
        return {};
    name = rest;
    return letters;
}

} // namespace

QString spellLetters(QStringView name)
{
    QString spelled = withSpelledCapitals(name);
    for (const LetterNames::Spelling &variant : LetterNames::get().variantNames)
        spelled.replace(variant.written, LetterNames::get().name(variant.letter));
    return spelled;
}

QStringList skeletons(QStringView name)
{
    const QString spelled = spellLetters(name);
    QStringView rest = spelled;
    const QString letters = takeLettersAtEnd(rest);
    QStringList all{QString()};
    for (qsizetype at = 0; at < rest.size();) {
        const bool latin = isSmall(rest[at]);
        qsizetype end = at;
        while (end < rest.size() && isSmall(rest[end]) == latin)
            ++end;
        const QStringView run = rest.sliced(at, end - at);
        const QStringList parts = latin ? latinSkeletons(run) : QStringList{hangulSkeleton(run)};
        QStringList longer;
        for (const QString &before : std::as_const(all)) {
            for (const QString &part : parts) {
                if (longer.size() < mostReadings)
                    longer += before + (at > 0 && part.startsWith(u'.') ? part.sliced(1) : part);
            }
        }
        all = longer;
        at = end;
    }
    for (QString &one : all)
        one += letters;
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

int skeletonWeight(QStringView skeleton)
{
    return static_cast<int>(
        std::count_if(skeleton.begin(), skeleton.end(), [](QChar c) { return c.isLetter(); }));
}

bool looksTransliterated(QStringView name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) {
        if (!Hangul::isSyllable(c))
            return false;
        const Syllable syllable(c);
        const bool openOrLiquid = syllable.final == 0 || syllable.final == Hangul::rieul;
        // 그 is as common in Korean words (그룹, 그린) as in others
        const bool tells = syllable.initial != 0 && u"trspjk"_s.contains(initialClass[syllable.initial]);
        return syllable.medial == eu && openOrLiquid && tells;
    });
}

int jamoDistance(QStringView a, QStringView b, int limit)
{
    const QString left = a.toString().normalized(QString::NormalizationForm_D);
    const QString right = b.toString().normalized(QString::NormalizationForm_D);
    if (std::abs(left.size() - right.size()) > limit)
        return limit + 1;
    std::vector<int> row(static_cast<std::size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < left.size(); ++i) {
        int diagonal = row[0];
        int smallest = row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int substituted = diagonal + (left[i] == right[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
            smallest = std::min(smallest, row[j]);
        }
        if (smallest > limit)
            return limit + 1;
    }
    return std::min(row.back(), limit + 1);
}

} // namespace Haengbo
