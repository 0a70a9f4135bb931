// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables of stems and endings, and the shapes a stem takes before its endings.
#include "model/language/verbs/conjugation.h"

#include "model/language/names/lexicon.h"
#include "model/text/hangul.h"
#include "model/text/table.h"

#include <QList>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo::Verbs {

namespace {

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

VerbEnding::Within parseWithin(QStringView name)
{
    using enum VerbEnding::Within;
    static constexpr std::array names{""_L1, "describes"_L1, "carries-on"_L1, "breaks-off"_L1};
    for (const auto value : {Nothing, Describes, CarriesOn, BreaksOff}) {
        if (name == names[static_cast<std::size_t>(value)])
            return value;
    }
    qFatal("clause_endings.tsv: unknown word '%s' in column 'within'", qPrintable(name.toString()));
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

} // namespace

void Conjugation::readEndings()
{
    const Table table = Table::bundled(u"clause_endings");
    const int form = table.column(u"form");
    const int after = table.column(u"after");
    const int kind = table.column(u"kind");
    const int tense = table.column(u"tense");
    const int sense = table.column(u"sense");
    const int within = table.column(u"within");
    for (const Table::Row &row : table.rows()) {
        const QStringView written = table.cell(row, form);
        const QString text = written == u"-" ? QString() : written.toString();
        EndingRow ending;
        ending.ending = {text,
                         parseKind(table.cell(row, kind)),
                         parseTense(table.cell(row, tense)),
                         table.cell(row, sense).toString(),
                         table.ruleName(row),
                         parseWithin(table.cell(row, within))};
        ending.ending.manner = table.cell(row, sense) == u"manner";
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
    const int roles = table.column(u"roles");
    WordMap<char> continued; // endings that auxiliaries follow
    for (const Table::Row &row : table.rows()) {
        const QString stem = table.cell(row, form).toString();
        const QStringView name = table.cell(row, kind);
        if (name == u"noun-only")
            m_nounOnly.insert(stem, 1);
        else if (name == u"short" || name == u"pronoun")
            m_short.insert(stem, name == u"pronoun" ? 2 : 1);
        else if (name == u"not")
            m_negating.insert(stem, 1);
        else if (name == u"auxiliary") {
            for (const QStringView cell : table.cell(row, needs).split(u'|')) {
                const QString ending = cell == u"-" ? QString() : cell.toString();
                continued.insert(ending, 1);
                m_auxiliaries.insert(ending + u'/' + stem,
                                     table.cell(row, type) == u"negation" ? Auxiliary::Negates
                                     : table.cell(row, type) == u"wish"   ? Auxiliary::Wishes
                                                                          : Auxiliary::Goes);
            }
        } else if (name == u"noun")
            m_verbalNouns.insert(stem, 1);
        else if (name == u"light" || name == u"light-passive" || name == u"light-causative")
            addVerb(stem, table.cell(row, irregular),
                    {.voice = name == u"light"
                                  ? Voice::Active
                                  : (name == u"light-passive" ? Voice::Passive : Voice::Causative),
                     .light = true});
        else if (name == u"verb")
            addVerb(stem, table.cell(row, irregular),
                    {.tie = table.cell(row, type) == u"tie",
                     .over = table.cell(row, roles) == u"over",
                     .denies = table.cell(row, type) == u"deny"});
    }
    m_endings.forEach([&continued](QStringView written, std::vector<EndingRow> &rows) {
        for (EndingRow &row : rows)
            row.ending.takesAuxiliary = continued.find(written) != nullptr;
    });
}

namespace {

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

} // namespace

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
            known.over |= shape.over;
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

} // namespace Haengbo::Verbs
