// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Korean verb meets its endings in a few shapes of its stem: as it stands (맺고), before ㄴ and ㅂ (ㄹ
// drops: 여는), before 으 (맺은, 지은) and as the infinitive (맺어, 열어, 해, 올라). All shapes of all stems
// are worked out once; a word is then cut at every syllable, and inside syllables before a final consonant
// (만난 = 만나 + ㄴ), and both halves are looked up.
#include "model/language/verbs.h"

#include "model/language/names/lexicon.h"
#include "model/text/hangul.h"
#include "model/text/particles.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum class Shape : unsigned { Plain = 1, BeforeNieun = 2, Vowel = 4, Closed = 8, Open = 16, Infinitive = 32 };

unsigned bit(Shape shape) { return static_cast<unsigned>(shape); }

/// Final consonants as compatibility jamo, by their number in a syllable.
constexpr std::u16string_view finals = u"\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
constexpr int finalNieun = 4;
constexpr int finalPieup = 17;
constexpr int finalSiot = 19;
constexpr int finalTikeut = 7;
constexpr int finalMieum = 16;
constexpr int finalSsangsiot = 20;

/// A longer word is no verb.
constexpr qsizetype longestVerb = 20;

/// Vowels by their number in a syllable.
enum Vowel {
    A = 0,
    AE = 1,
    EO = 4,
    E = 5,
    YEO = 6,
    O = 8,
    WA = 9,
    WAE = 10,
    OE = 11,
    U = 13,
    WEO = 14,
    EU = 18,
    I = 20
};

int vowelOf(QChar c) { return (c.unicode() - Hangul::firstSyllable) / Hangul::finalCount % 21; }

QChar withVowel(QChar c, int vowel)
{
    const int first = (c.unicode() - Hangul::firstSyllable) / (Hangul::finalCount * 21);
    return QChar(static_cast<char16_t>(Hangul::firstSyllable + (first * 21 + vowel) * Hangul::finalCount +
                                       Hangul::finalOf(c)));
}

bool isBright(int vowel) { return vowel == A || vowel == O; }

struct StemShape
{
    QString stem{};
    unsigned shapes = 0;
    Voice voice = Voice::Active;
    bool light = false; ///< it makes verbs of nouns: 하, 되
    bool tie = false;
    bool known = true; ///< it stands in predicates.tsv
};

struct EndingRow
{
    VerbEnding ending;
    unsigned shapes = 0;
    bool copula = false;
};

Tense parseTense(QStringView name)
{
    return name == u"past"      ? Tense::Past
           : name == u"present" ? Tense::Present
           : name == u"future"  ? Tense::Future
                                : Tense::None;
}

EndingKind parseKind(QStringView name)
{
    static constexpr std::array names{"final"_L1, "connective"_L1, "adnominal"_L1, "nominal"_L1,
                                      "quoting"_L1};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<EndingKind>(i);
    }
    qFatal("clause_endings.tsv: unknown kind '%s'", qPrintable(name.toString()));
}

/// Which shapes of a stem the ending may follow, from column 'after' and its first letter.
unsigned shapesBefore(QStringView after, QStringView form)
{
    if (after == u"plain") {
        // Before ㄴ (는, 네, 느냐) the ㄹ of a stem drops out.
        const bool nieun =
            Hangul::isSyllable(form[0]) && (form[0].unicode() - Hangul::firstSyllable) / 588 == 2;
        return nieun ? bit(Shape::BeforeNieun) : bit(Shape::Plain);
    }
    if (after == u"vowel")
        return bit(Shape::Vowel);
    if (after == u"closed")
        return form[0] == u'는' || form[0] == u'습' ? bit(Shape::Plain) | bit(Shape::Closed)
                                                    : bit(Shape::Closed);
    if (after == u"open")
        return bit(Shape::Open);
    if (after == u"a")
        return bit(Shape::Infinitive);
    if (after == u"copula")
        return 0;
    qFatal("clause_endings.tsv: unknown condition '%s'", qPrintable(after.toString()));
}

class Conjugation
{
public:
    Conjugation()
    {
        readEndings();
        readStems();
        readPlainStems();
    }

    VerbForm read(QStringView word) const;
    bool takeAuxiliary(VerbForm *verb, QStringView word) const;
    VerbForm readCopula(QStringView word, bool closing) const;
    bool looksOnly(QStringView word) const { return m_nounOnly.contains(word); }
    /// Whether \a form of \a word only makes a noun of the table look conjugated: '싸움을' (싸우 + ㅁ을),
    /// '특허침해' (특허침 + 해).
    bool endsInNoun(QStringView word, const VerbForm &form) const;

    bool isShort(QStringView noun) const { return m_short.contains(noun); }

private:
    void readEndings();
    void readStems();
    void readPlainStems();
    void addVerb(const QString &stem, QStringView irregular, const StemShape &like);
    void addShape(const QString &form, const StemShape &shape);
    static void addTo(std::vector<StemShape> &all, const StemShape &shape);
    static const EndingRow *fitting(const std::vector<EndingRow> &endings, unsigned shapes);
    /// The best reading with \a stemForm before one of \a endings, if they fit; better replaces \a best.
    void consider(QStringView stemForm, const std::vector<EndingRow> &endings, int stemLength,
                  VerbForm *best) const;
    void considerLight(QStringView stemForm, const std::vector<EndingRow> &endings, VerbForm *best) const;
    void considerInside(QStringView word, qsizetype cut, VerbForm *best) const;

    WordMap<std::vector<EndingRow>> m_endings;
    WordMap<std::vector<EndingRow>> m_copulas; ///< those of m_endings that are forms of 이다
    WordMap<std::vector<StemShape>> m_stems;
    WordMap<std::vector<StemShape>> m_lights; ///< those of m_stems that make verbs of nouns
    WordMap<char> m_verbalNouns;
    WordMap<char> m_nounOnly;
    WordMap<char> m_short;
    enum class Auxiliary { Goes, Negates, Wishes };
    WordMap<Auxiliary> m_auxiliaries; ///< by ending and stem
};

void Conjugation::readEndings()
{
    const Table table = Table::bundled(u"clause_endings");
    const int form = table.column(u"form");
    const int after = table.column(u"after");
    const int kind = table.column(u"kind");
    const int tense = table.column(u"tense");
    const int sense = table.column(u"sense");
    for (const Table::Row &row : table.rows()) {
        const QStringView written = table.cell(row, form);
        const QString text = written == u"-" ? QString() : written.toString();
        EndingRow ending;
        ending.ending = {text, parseKind(table.cell(row, kind)), parseTense(table.cell(row, tense)),
                         table.cell(row, sense).toString(), table.ruleName(row)};
        ending.copula = table.cell(row, after) == u"copula";
        ending.shapes = shapesBefore(table.cell(row, after), written);
        m_endings[text].push_back(ending);
        if (ending.copula)
            m_copulas[text].push_back(ending);
    }
}

void Conjugation::readStems()
{
    const Table table = Table::bundled(u"predicates");
    const int form = table.column(u"form");
    const int kind = table.column(u"class");
    const int irregular = table.column(u"irregular");
    const int type = table.column(u"type");
    const int needs = table.column(u"needs");
    for (const Table::Row &row : table.rows()) {
        const QString stem = table.cell(row, form).toString();
        const QStringView name = table.cell(row, kind);
        if (name == u"noun-only")
            m_nounOnly.insert(stem, 1);
        else if (name == u"short")
            m_short.insert(stem, 1);
        else if (name == u"auxiliary") {
            for (const QStringView ending : table.cell(row, needs).split(u'|'))
                m_auxiliaries.insert((ending == u"-" ? QString() : ending.toString()) + u'/' + stem,
                                     table.cell(row, type) == u"negation" ? Auxiliary::Negates
                                     : table.cell(row, type) == u"wish"   ? Auxiliary::Wishes
                                                                          : Auxiliary::Goes);
        } else if (name == u"noun")
            m_verbalNouns.insert(stem, 1);
        else if (name == u"light" || name == u"light-passive" || name == u"light-causative")
            addVerb(stem, table.cell(row, irregular),
                    {.voice = name == u"light"
                                  ? Voice::Active
                                  : (name == u"light-passive" ? Voice::Passive : Voice::Causative),
                     .light = true});
        else if (name == u"verb")
            addVerb(stem, table.cell(row, irregular), {.tie = table.cell(row, type) == u"tie"});
    }
}

/// The irregular class of \a stem, worked out from its written forms in verbs.tsv: 가깝, 가까워 is ㅂ.
QStringView irregularOf(const QString &stem, const Names::Lexicon &lexicon)
{
    const QChar last = stem.back();
    const QString before = stem.chopped(1);
    const QString open = before + Hangul::withFinal(last, 0);
    const auto is = [&lexicon](const QString &form) { return (lexicon.flags(form) & Names::VerbForm) != 0; };
    switch (Hangul::finalOf(last)) {
    case finalPieup:
        return is(open + u'워') || is(open + u'와') ? u"ㅂ" : QStringView();
    case finalSiot:
        return is(open + u'아') || is(open + u'어') ? u"ㅅ" : QStringView();
    case finalTikeut: {
        const QString soft = before + Hangul::withFinal(last, Hangul::rieul);
        return is(soft + u'아') || is(soft + u'어') ? u"ㄷ" : QStringView();
    }
    case 0:
        break;
    default:
        return {};
    }
    if (last != u'르')
        return {};
    return is(stem + u'러') ? u"러" : is(before + u'라') || is(before + u'러') ? u"으" : QStringView();
}

/// The verbs of verbs.tsv, which tell no event but end a clause. What is also a noun is left to the nouns.
void Conjugation::readPlainStems()
{
    const Names::Lexicon &lexicon = Names::Lexicon::instance();
    constexpr quint32 never = Names::Common | Names::Title | Names::Stop | Names::Descriptor | Names::Head |
                              Names::AnyPlace | Names::Deal;
    const Table table = Table::bundled(u"verbs");
    const int kind = table.column(u"kind");
    for (const Table::Row &row : table.rows()) {
        const QString stem = table.cell(row, 0).toString();
        if (table.cell(row, kind) != u"stem" || stem.size() < 2 || m_stems.contains(stem) ||
            m_nounOnly.contains(stem) || (lexicon.flags(stem) & never))
            continue;
        addVerb(stem, irregularOf(stem, lexicon), {.known = false});
    }
}

void Conjugation::addShape(const QString &form, const StemShape &shape)
{
    addTo(m_stems[form], shape);
    if (shape.light)
        addTo(m_lights[form], shape);
}

void Conjugation::addTo(std::vector<StemShape> &all, const StemShape &shape)
{
    for (StemShape &known : all) {
        if (known.stem == shape.stem && known.light == shape.light) {
            known.shapes |= shape.shapes;
            known.tie |= shape.tie;
            return;
        }
    }
    all.push_back(shape);
}

void Conjugation::addVerb(const QString &stem, QStringView irregular, const StemShape &like)
{
    const QChar last = stem.back();
    const QString before = stem.chopped(1);
    const int final = Hangul::finalOf(last);
    const int vowel = vowelOf(last);
    const auto add = [&](const QString &form, unsigned shapes) {
        StemShape shape = like;
        shape.stem = stem;
        shape.shapes = shapes;
        addShape(form, shape);
    };
    const unsigned everywhere = bit(Shape::Plain) | bit(Shape::BeforeNieun);
    if (final == Hangul::rieul) {
        const QString dropped = before + Hangul::withFinal(last, 0);
        add(stem, bit(Shape::Plain) | bit(Shape::Open));
        add(dropped, bit(Shape::BeforeNieun) | bit(Shape::Vowel));
        add(stem + (isBright(vowel) ? u'아' : u'어'), bit(Shape::Infinitive));
    } else if (final == finalPieup && irregular == u"ㅂ") {
        add(stem, everywhere);
        add(before + Hangul::withFinal(last, 0) + u'우', bit(Shape::Vowel) | bit(Shape::Open));
        add(before + Hangul::withFinal(last, 0) + (stem.size() == 1 && vowel == O ? u'와' : u'워'),
            bit(Shape::Infinitive));
    } else if (final == finalSiot && irregular == u"ㅅ") {
        add(stem, everywhere);
        add(before + Hangul::withFinal(last, 0), bit(Shape::Closed));
        add(before + Hangul::withFinal(last, 0) + (isBright(vowel) ? u'아' : u'어'), bit(Shape::Infinitive));
    } else if (final == finalTikeut && irregular == u"ㄷ") {
        const QString soft = before + Hangul::withFinal(last, Hangul::rieul);
        add(stem, everywhere);
        add(soft, bit(Shape::Closed));
        add(soft + (isBright(vowel) ? u'아' : u'어'), bit(Shape::Infinitive));
    } else if (final != 0) {
        add(stem, everywhere | bit(Shape::Closed));
        add(stem + (isBright(vowel) ? u'아' : u'어'), bit(Shape::Infinitive));
        // 내놓아 is mostly written 내놔.
        if (vowel == O && Hangul::withFinal(last, 0) == u'노')
            add(before + withVowel(Hangul::withFinal(last, 0), WA), bit(Shape::Infinitive));
    } else {
        add(stem, everywhere | bit(Shape::Vowel) | bit(Shape::Open));
        const unsigned infinitive = bit(Shape::Infinitive);
        if (last == u'하') {
            add(before + u'해', infinitive);
            add(stem + u'여', infinitive);
        } else if (irregular == u"러") {
            add(stem + u'러', infinitive);
        } else if (last == u'르' && irregular != u"으" && stem.size() > 1) {
            const QChar previous = stem[stem.size() - 2];
            add(stem.chopped(2) + Hangul::withFinal(previous, Hangul::rieul) +
                    (isBright(vowelOf(previous)) ? u'라' : u'러'),
                infinitive);
        } else if (vowel == EU) {
            const bool bright = stem.size() > 1 && isBright(vowelOf(stem[stem.size() - 2]));
            add(before + withVowel(last, bright ? A : EO), infinitive);
        } else {
            switch (vowel) {
            case O:
                add(before + withVowel(last, WA), infinitive);
                break;
            case U:
                add(before + withVowel(last, WEO), infinitive);
                break;
            case I:
                add(before + withVowel(last, YEO), infinitive);
                break;
            case OE:
                add(before + withVowel(last, WAE), infinitive);
                break;
            case A:
            case EO:
            case AE:
            case E:
            case YEO:
                add(stem, infinitive);
                break;
            default:
                break;
            }
            if (vowel != A && vowel != EO)
                add(stem + (vowel == O ? u'아' : u'어'), infinitive);
        }
    }
}

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
                *best = VerbForm{.stem = shape.stem,
                                 .known = shape.known,
                                 .tie = shape.tie,
                                 .voice = shape.voice,
                                 .stemLength = stemLength,
                                 .ending = &ending->ending};
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
    for (qsizetype light = 1; light <= 2 && light < stemForm.size(); ++light) {
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
                *best = VerbForm{.stem = noun.toString(),
                                 .verbalNoun = true,
                                 .known = known,
                                 .voice = shape.voice,
                                 .stemLength = static_cast<int>(noun.size()),
                                 .ending = &ending->ending};
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
    return best;
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

bool Conjugation::takeAuxiliary(VerbForm *verb, QStringView word) const
{
    const VerbForm next = read(word);
    if (!next.ending || next.verbalNoun || verb->copula)
        return false;
    const Auxiliary *found = m_auxiliaries.find(verb->ending->form + u'/' + next.stem);
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

const Conjugation &conjugation()
{
    static const Conjugation instance;
    return instance;
}

} // namespace

VerbForm verbForm(QStringView word, bool afterObject, bool goesOn)
{
    if (word.size() > 20 || (conjugation().looksOnly(word) && !(afterObject && word.size() == 1) && !goesOn))
        return {};
    VerbForm form = conjugation().read(word);
    const bool plain = form.ending && !form.known && !form.verbalNoun;
    return conjugation().endsInNoun(word, form) || (plain && isNoun(word)) ? VerbForm() : form;
}

bool goesOnAfter(QStringView word, QStringView next)
{
    if (!conjugation().looksOnly(word))
        return false;
    VerbForm form = conjugation().read(word);
    return form.ending && form.known && !form.verbalNoun && !form.ending->form.isEmpty() &&
           conjugation().takeAuxiliary(&form, next);
}

bool takeAuxiliary(VerbForm *verb, QStringView word) { return conjugation().takeAuxiliary(verb, word); }

VerbForm copulaForm(QStringView word, bool closing)
{
    if (word.size() > 24 || conjugation().looksOnly(word))
        return {};
    return conjugation().readCopula(word, closing);
}

bool isShortNoun(QStringView noun) { return conjugation().isShort(noun); }

bool isPlainWord(QStringView word) { return conjugation().looksOnly(word); }

} // namespace Haengbo
