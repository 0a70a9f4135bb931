// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"
#include "model/language/names/wordclassifier.h"
#include "model/reading/textfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

/// Trains the word classifier from sentences in which names are marked, and tells what it is worth.
///
///   train-names SENTENCES.jsonl [--articles tests/quality/articles] [--out names.model] [--folds 5]
///
/// A line of SENTENCES is {"text": "…", "domain": "…", "entities": [{"begin": 0, "end": 2, "tag": "PS"}]}:
/// offsets count code points, half-open; PS is a person, OG an organization, LC a place; other tags are
/// passed over. Whole articles come with a gold annotation (NAME.txt, NAME.gold.json): sentences alone would
/// teach that every unknown word is a person.
///
/// Multinomial logistic regression by AdaGrad (Duchi et al. 2011), the gradient of one example at a time,
/// with a penalty on large weights, for a fixed number of rounds in an order that a fixed seed shuffles: the
/// same sentences give the same file. Before it trains on everything, it trains on all folds but one and
/// measures on that one, in turn, so that no sentence is judged by what was learned from it. Measured is the
/// whole reading of names, once by rules alone and once with the classifier: F1 of mentions, any overlap with
/// the same tag.
using namespace Haengbo;
using namespace Haengbo::Names;
using namespace Qt::StringLiterals;

namespace {

struct GoldName
{
    Span span;
    WordKind kind = WordKind::None;
};

struct Sample
{
    Article article;
    QString domain;
    std::vector<GoldName> names;
    Analysis analysis; ///< of the article
    std::vector<TimeMention> times;
    std::vector<Amount> amounts;
};

/// One word and what it is.
struct Example
{
    FeatureList features;
    WordKind kind = WordKind::None;
    std::size_t sample = 0;
};

WordKind kindOfTag(const QString &tag)
{
    return tag == u"PS"   ? WordKind::Person
           : tag == u"OG" ? WordKind::Organization
           : tag == u"LC" ? WordKind::Place
                          : WordKind::None;
}

WordKind kindOfEntity(EntityKind kind)
{
    return kind == EntityKind::Person         ? WordKind::Person
           : kind == EntityKind::Organization ? WordKind::Organization
           : kind == EntityKind::Place        ? WordKind::Place
                                              : WordKind::None;
}

/// The offset in UTF-16 units of each code point of \a text, and its end.
std::vector<int> offsetsOf(const QString &text)
{
    std::vector<int> offsets;
    for (int i = 0; i < text.size(); ++i) {
        if (!text[i].isLowSurrogate())
            offsets.push_back(i);
    }
    offsets.push_back(static_cast<int>(text.size()));
    return offsets;
}

void analyseSample(Sample &sample)
{
    sample.analysis = analyse(sample.article);
    sample.times = findTimes(sample.analysis, {});
    sample.amounts = findAmounts(sample.analysis);
}

std::vector<std::unique_ptr<Sample>> readSamples(QFile &file)
{
    std::vector<std::unique_ptr<Sample>> samples;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        const QString text = object[u"text"].toString();
        if (text.isEmpty())
            continue;
        auto sample = std::make_unique<Sample>();
        sample->article = articleFromText(object[u"id"].toString(), text);
        sample->domain = object[u"domain"].toString();
        analyseSample(*sample);
        const std::vector<int> offsets = offsetsOf(text);
        for (const QJsonValue &value : object[u"entities"].toArray()) {
            const WordKind kind = kindOfTag(value[u"tag"].toString());
            const auto begin = static_cast<std::size_t>(value[u"begin"].toInt());
            const auto end = static_cast<std::size_t>(value[u"end"].toInt());
            if (kind != WordKind::None && begin < end && end < offsets.size())
                sample->names.push_back({{offsets[begin], offsets[end]}, kind});
        }
        samples.push_back(std::move(sample));
    }
    return samples;
}

/// Marks every place where one of the \a forms of a name stands.
void mark(Sample &sample, const QStringList &forms, WordKind kind)
{
    for (const QString &form : forms) {
        for (qsizetype at = sample.article.text.indexOf(form); at >= 0 && !form.isEmpty();
             at = sample.article.text.indexOf(form, at + 1))
            sample.names.push_back({{static_cast<int>(at), static_cast<int>(at + form.size())}, kind});
    }
}

std::unique_ptr<Sample> readGold(const QString &path)
{
    QFile text(path + u".txt"_s);
    QFile gold(path + u".gold.json"_s);
    if (!text.open(QIODevice::ReadOnly) || !gold.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    auto sample = std::make_unique<Sample>();
    sample->article = articleFromText(path, QString::fromUtf8(text.readAll()));
    sample->domain = u"articles"_s;
    analyseSample(*sample);
    const QJsonObject object = QJsonDocument::fromJson(gold.readAll()).object();
    static const std::array groups{std::pair(u"persons"_s, WordKind::Person),
                                   std::pair(u"organizations"_s, WordKind::Organization),
                                   std::pair(u"places"_s, WordKind::Place)};
    for (const auto &[group, kind] : groups) {
        for (const QJsonValue &value : object[group].toArray()) {
            QStringList forms{value[u"name"].toString()};
            for (const QJsonValue &alias : value[u"aliases"].toArray())
                forms += alias.toString();
            mark(*sample, forms, kind);
        }
    }
    return sample;
}

/// Every word that the classifier may be asked about.
std::vector<Example> examplesOf(const std::vector<std::unique_ptr<Sample>> &samples)
{
    std::vector<Example> examples;
    for (std::size_t s = 0; s < samples.size(); ++s) {
        const Sample &sample = *samples[s];
        const NameTable table = tableByRules(sample.analysis, sample.times, sample.amounts);
        for (int i = 0; i < static_cast<int>(table.units.list.size()); ++i) {
            if (!isJudgeable(table, i))
                continue;
            Example example{featuresOf(table, i), WordKind::None, s};
            int longest = 0;
            for (const GoldName &name : sample.names) {
                if (name.span.overlaps(table.unit(i).stem) && name.span.length() > longest) {
                    example.kind = name.kind;
                    longest = name.span.length();
                }
            }
            examples.push_back(example);
        }
    }
    return examples;
}

struct Rates
{
    int rounds = 8;
    float step = 0.15F;
    float penalty = 1e-3F;
};

class Trainer
{
public:
    explicit Trainer(Rates rates)
        : m_rates(rates)
        , m_weights(FeatureList::slotCount)
        , m_squares(FeatureList::slotCount)
    {
    }

    WordClassifier run(std::vector<const Example *> examples)
    {
        std::mt19937 random(20260101); // a fixed seed: the same file each time
        for (int round = 0; round < m_rates.rounds; ++round) {
            for (std::size_t i = examples.size(); i > 1; --i)
                std::swap(examples[i - 1], examples[random() % i]);
            for (const Example *example : examples)
                learn(*example);
        }
        return WordClassifier::fromWeights(m_weights);
    }

private:
    using Row = std::array<float, wordKindCount>;

    void learn(const Example &example)
    {
        Row sums{};
        for (const quint32 id : example.features) {
            for (std::size_t kind = 0; kind < wordKindCount; ++kind)
                sums[kind] += m_weights[id][kind];
        }
        const float most = *std::max_element(sums.begin(), sums.end());
        float total = 0;
        for (float &sum : sums)
            total += sum = std::exp(sum - most);
        for (const quint32 id : example.features) {
            for (std::size_t kind = 0; kind < wordKindCount; ++kind) {
                const float wanted = static_cast<std::size_t>(example.kind) == kind ? 1.0F : 0.0F;
                const float gradient = sums[kind] / total - wanted + m_rates.penalty * m_weights[id][kind];
                m_squares[id][kind] += gradient * gradient;
                m_weights[id][kind] -= m_rates.step * gradient / std::sqrt(m_squares[id][kind] + 1e-3F);
            }
        }
    }

    Rates m_rates;
    std::vector<Row> m_weights;
    std::vector<Row> m_squares;
};

struct Count
{
    int gold = 0;
    int found = 0;
    int goldHit = 0;
    int foundHit = 0;

    QString print() const
    {
        const double precision = found ? static_cast<double>(foundHit) / found : 0;
        const double recall = gold ? static_cast<double>(goldHit) / gold : 0;
        const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        return u"%1 gold %2 found  P %3 R %4 F1 %5"_s.arg(gold, 5)
            .arg(found, 5)
            .arg(precision, 0, 'f', 3)
            .arg(recall, 0, 'f', 3)
            .arg(f1, 0, 'f', 3);
    }
};
using Counts = QMap<QString, Count>;

void measure(const Sample &sample, const WordClassifier &classifier, Counts &counts)
{
    NameTable table = tableByRules(sample.analysis, sample.times, sample.amounts);
    judgeWords(table, classifier);
    std::vector<GoldName> found;
    for (const Entity &entity : gatherEntities(table)) {
        for (const Mention &mention : entity.mentions)
            found.push_back({mention.span, kindOfEntity(entity.kind)});
    }
    const auto meets = [](const GoldName &one, const std::vector<GoldName> &others) {
        return std::any_of(others.begin(), others.end(), [&one](const GoldName &other) {
            return one.kind == other.kind && one.span.overlaps(other.span);
        });
    };
    static constexpr std::array names{"PS", "OG", "LC"};
    for (std::size_t kind = 1; kind < wordKindCount; ++kind) {
        Count &count = counts[sample.domain + u' ' + QLatin1StringView(names[kind - 1])];
        for (const GoldName &name : sample.names) {
            if (name.kind == static_cast<WordKind>(kind)) {
                ++count.gold;
                count.goldHit += meets(name, found) ? 1 : 0;
            }
        }
        for (const GoldName &name : found) {
            if (name.kind == static_cast<WordKind>(kind)) {
                ++count.found;
                count.foundHit += meets(name, sample.names) ? 1 : 0;
            }
        }
    }
}

void print(const QString &head, const Counts &counts)
{
    QTextStream out(stdout);
    out << head << '\n';
    for (auto at = counts.begin(); at != counts.end(); ++at)
        out << "  " << at.key().leftJustified(14) << at->print() << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"sentences"_s, u"Sentences with their names, JSON Lines."_s);
    const QCommandLineOption outOption(u"out"_s, u"Where the model goes."_s, u"file"_s);
    const QCommandLineOption articlesOption(u"articles"_s, u"A folder of gold articles."_s, u"folder"_s);
    const QCommandLineOption foldsOption(u"folds"_s, u"Folds of the cross-validation; 0 for none."_s, u"n"_s,
                                         u"5"_s);
    parser.addOptions({articlesOption, outOption, foldsOption});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    QFile file(parser.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));

    auto samples = readSamples(file);
    if (parser.isSet(articlesOption)) {
        const QDir folder(parser.value(articlesOption));
        for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            samples.push_back(readGold(folder.filePath(name.chopped(4))));
    }
    const std::vector<Example> examples = examplesOf(samples);
    const auto folds = static_cast<std::size_t>(parser.value(foldsOption).toUInt());
    Counts rules;
    Counts learned;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        std::vector<const Example *> others;
        for (const Example &example : examples) {
            if (example.sample % folds != fold)
                others.push_back(&example);
        }
        const WordClassifier classifier = Trainer({}).run(others);
        for (std::size_t s = fold; s < samples.size(); s += folds) {
            measure(*samples[s], {}, rules);
            measure(*samples[s], classifier, learned);
        }
    }
    print(u"%1 words; rules alone:"_s.arg(examples.size()), rules);
    print(u"with the classifier, each sentence by what was learned from others:"_s, learned);

    if (parser.isSet(outOption)) {
        std::vector<const Example *> all;
        for (const Example &example : examples)
            all.push_back(&example);
        QSaveFile out(parser.value(outOption));
        if (!out.open(QIODevice::WriteOnly) || out.write(Trainer({}).run(all).toBytes()) < 0 || !out.commit())
            qFatal("cannot write %s", qPrintable(out.fileName()));
    }
    return 0;
}
