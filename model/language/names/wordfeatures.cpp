// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/romanization.h"
#include "model/language/names/wordclassifier.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

/// What a feature is about; a number of its own for each, so that the same syllable as a beginning and as an
/// end are two features. The trained file holds for this order only.
enum class Feature : quint32 {
    Bias,
    WholeArticle,
    WholeArticleShape,
    Word,
    Length,
    First,
    FirstTwo,
    FirstThree,
    Last,
    LastTwo,
    LastThree,
    Syllable,
    Bigram,
    Shape,
    Flag,
    OrganizationEnding,
    PlaceEnding,
    Tail,
    FirstParticle,
    Border,
    Quotes,
    Gloss,
    Rule,
    RuleStrength,
    Uses,
    Before,
    BeforeTail,
    BeforeLastTwo,
    BeforeFlag,
    BeforeShape,
    BeforeRule,
    BeforeBefore,
    After,
    AfterFirstTwo,
    AfterLast,
    AfterFlag,
    AfterPost,
    AfterRule,
    AfterBorder,
    AfterAfter,
    TailAndAfter,
    ShapeAndPost,
    ShapeAndTail,
    ShapeAndBefore,
};

/// What the neighbours of a word are told by: the flags that say something about names.
constexpr quint32 tellingFlags =
    ~(VerbForm | GivenFirst | GivenSecond | NounPrefix | NounSuffix | Connective | LightVerb | CountrySuffix);

/// Evidence of the rules that leaves nothing to judge: a post, a strong ending, a stock code.
constexpr double settled = 2;

/// FNV-1a over the kind of feature and its value.
class Hash
{
public:
    explicit Hash(Feature feature) { mix(static_cast<quint32>(feature)); }
    Hash &mix(quint32 value)
    {
        m_hash = (m_hash ^ value) * 16777619U;
        return *this;
    }
    Hash &mix(QStringView text)
    {
        for (const QChar c : text)
            mix(c.unicode());
        return *this;
    }
    quint32 slot() const
    {
        quint32 hash = m_hash;
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6DU;
        hash ^= hash >> 12;
        return hash & static_cast<quint32>(FeatureList::slotCount - 1);
    }

private:
    quint32 m_hash = 2166136261U;
};

/// What takes the numbers of features one by one: a FeatureList, or a WeightSum.
template<typename Sink>
class Features
{
public:
    explicit Features(Sink &sink)
        : m_sink(sink)
    {
    }

    void add(const Hash &hash) { m_sink.add(hash.slot()); }
    void number(Feature feature, quint32 value) { add(Hash(feature).mix(value)); }
    void text(Feature feature, QStringView value) { add(Hash(feature).mix(value)); }
    void flags(Feature feature, quint32 value)
    {
        for (value &= tellingFlags; value; value &= value - 1)
            number(feature, value & ~(value - 1));
    }

private:
    Sink &m_sink;
};

/// What holds for a word wherever it stands.
template<typename Sink>
class WordReader
{
public:
    WordReader(const WordFacts &facts, Sink &sink)
        : m_facts(facts)
        , m_features(sink)
    {
    }

    void run(bool wholeArticle)
    {
        m_features.number(Feature::Bias, 0);
        // In a whole article people are introduced with their posts, in a single sentence they need not be.
        if (wholeArticle) {
            m_features.number(Feature::WholeArticle, 0);
            m_features.number(Feature::WholeArticleShape, m_facts.look());
        }
        ofSyllables(m_facts.word());
        m_features.number(Feature::Shape, m_facts.look());
        m_features.flags(Feature::Flag, m_facts.flags());
        ofEnding(Feature::OrganizationEnding, m_facts.organizationEnding());
        ofEnding(Feature::PlaceEnding, m_facts.placeEnding());
    }

private:
    void ofSyllables(QStringView word)
    {
        m_features.text(Feature::Word, word);
        m_features.number(Feature::Length, static_cast<quint32>(word.size()));
        m_features.text(Feature::First, word.first(1));
        m_features.text(Feature::Last, word.last(1));
        if (word.size() > 2) {
            m_features.text(Feature::FirstTwo, word.first(2));
            m_features.text(Feature::LastTwo, word.last(2));
        }
        if (word.size() > 3) {
            m_features.text(Feature::FirstThree, word.first(3));
            m_features.text(Feature::LastThree, word.last(3));
        }
        const qsizetype read = std::min<qsizetype>(word.size(), 8);
        for (qsizetype i = 0; i < read; ++i)
            m_features.text(Feature::Syllable, word.sliced(i, 1));
        for (qsizetype i = 0; i + 1 < read; ++i)
            m_features.text(Feature::Bigram, word.sliced(i, 2));
    }

    void ofEnding(Feature feature, const EndingMatch &ending)
    {
        const qsizetype before = std::min<qsizetype>(m_facts.word().size() - ending.length, 3);
        m_features.number(feature, static_cast<quint32>(ending.kind) << 4 | static_cast<quint32>(before));
    }

    const WordFacts &m_facts;
    Features<Sink> m_features;
};

QStringView tailOf(const Unit &unit) { return unit.full.sliced(unit.word.size()); }

quint32 kindOfPost(const Post &post)
{
    return post.length == 0 ? 0 : 1 + (post.government ? 1 : 0) + (post.calling ? 2 : 0);
}

/// What a word says of its neighbour, whatever that is.
template<typename Sink>
class NeighbourReader
{
public:
    explicit NeighbourReader(Sink &sink)
        : m_features(sink)
    {
    }

    /// Of the one before, with \a border between.
    void before(const Unit &unit, Border between)
    {
        const auto border = static_cast<quint32>(between);
        m_features.add(Hash(Feature::Before).mix(border).mix(unit.word));
        m_features.add(Hash(Feature::BeforeTail).mix(border).mix(tailOf(unit)));
        if (between != Border::None && between != Border::Comma)
            return;
        m_features.text(Feature::BeforeLastTwo, unit.full.last(std::min<qsizetype>(2, unit.full.size())));
        m_features.flags(Feature::BeforeFlag, unit.flags);
        m_features.add(Hash(Feature::BeforeShape).mix(border).mix(unit.facts->look()));
    }

    /// Of the one after.
    void after(const Unit &unit)
    {
        const auto border = static_cast<quint32>(unit.border);
        m_features.number(Feature::AfterBorder, border);
        m_features.add(Hash(Feature::After).mix(border).mix(unit.word));
        if (unit.border != Border::None)
            return;
        m_features.text(Feature::AfterFirstTwo, unit.full.first(std::min<qsizetype>(2, unit.full.size())));
        m_features.text(Feature::AfterLast, unit.full.last(1));
        m_features.flags(Feature::AfterFlag, unit.flags);
        m_features.number(Feature::AfterPost, kindOfPost(unit.facts->post()));
    }

private:
    Features<Sink> m_features;
};

/// What holds for a word at one of its places: its particle, how it goes with its neighbours, and what the
/// rules say of them in this article.
template<typename Sink>
class UseReader
{
public:
    UseReader(const NameTable &table, int at, Sink &sink)
        : m_table(table)
        , m_one(table.unit(at))
        , m_shape(m_one.facts->look())
        , m_features(sink)
    {
    }

    void run(bool wholeArticle)
    {
        const WordFacts::InArticle &here = m_one.facts->here;
        if (wholeArticle)
            m_features.number(Feature::Uses, static_cast<quint32>(std::min(here.uses, 5)) << 4 |
                                                 static_cast<quint32>(std::min(here.tails, 4)));
        ofRules(here.name);
        ofPlace();
        if (m_one.prev >= 0)
            ofBefore(m_table.unit(m_one.prev));
        if (m_one.next >= 0)
            ofAfter(m_table.unit(m_one.next));
    }

private:
    void ofRules(int name)
    {
        m_features.number(Feature::Rule, ruleOf(name));
        if (name < 0)
            return;
        for (std::size_t kind = 0; kind < 3; ++kind) {
            // Below zero where the rules speak against the name.
            const auto strength = static_cast<qint32>(
                std::min(2 * m_table.names[static_cast<std::size_t>(name)].weight[kind], 6.0));
            m_features.number(Feature::RuleStrength,
                              static_cast<quint32>(kind) << 4 | static_cast<quint32>(strength));
        }
    }

    quint32 ruleOf(int name) const
    {
        const auto kind = name >= 0 ? m_table.kindOf(name) : std::nullopt;
        return kind ? 1 + static_cast<quint32>(*kind) : 0;
    }

    void ofPlace()
    {
        const auto first = static_cast<quint32>(m_one.first);
        m_features.text(Feature::Tail, tailOf(m_one));
        m_features.number(Feature::FirstParticle, first);
        m_features.number(Feature::Border, static_cast<quint32>(m_one.border) + (m_one.prev < 0 ? 8 : 0));
        m_features.number(Feature::Quotes, (m_one.opensQuote ? 1U : 0U) | (m_one.closesQuote ? 2U : 0U) |
                                               (m_one.inner ? 4U : 0U));
        m_features.add(Hash(Feature::ShapeAndTail).mix(m_shape).mix(first));
        if (m_one.gloss.isEmpty())
            return;
        const QChar gloss = m_one.gloss.in(m_table.analysis.text()).front();
        m_features.number(Feature::Gloss, Hangul::isSyllable(gloss) ? 1
                                          : Hangul::isHanja(gloss)  ? 2
                                          : Hangul::isLatin(gloss)  ? 3
                                          : Hangul::isDigit(gloss)  ? 4
                                                                    : 5);
    }

    void ofBefore(const Unit &unit)
    {
        if (m_one.border != Border::None && m_one.border != Border::Comma)
            return;
        m_features.add(Hash(Feature::ShapeAndBefore)
                           .mix(static_cast<quint32>(m_one.border))
                           .mix(m_shape)
                           .mix(unit.isBare() ? unit.facts->look() : 0));
        m_features.number(Feature::BeforeRule, ruleOf(unit.facts->here.name));
        if (unit.prev >= 0 && unit.border == Border::None)
            m_features.text(Feature::BeforeBefore, m_table.unit(unit.prev).word);
    }

    void ofAfter(const Unit &unit)
    {
        if (unit.border != Border::None)
            return;
        m_features.number(Feature::AfterRule, ruleOf(unit.facts->here.name));
        m_features.add(Hash(Feature::TailAndAfter).mix(static_cast<quint32>(m_one.first)).mix(unit.full));
        m_features.add(Hash(Feature::ShapeAndPost)
                           .mix(m_shape)
                           .mix(m_one.isBare() ? 1U : 0U)
                           .mix(kindOfPost(unit.facts->post())));
        const int beyond = m_one.isBare() ? m_table.units.follower(m_one.next) : -1;
        if (beyond >= 0)
            m_features.text(Feature::AfterAfter, m_table.unit(beyond).word);
    }

    const NameTable &m_table;
    const Unit &m_one;
    const quint32 m_shape;
    Features<Sink> m_features;
};

} // namespace

bool isJudgeable(const NameTable &table, int unit)
{
    const Unit &one = table.unit(unit);
    if (one.taken || !one.facts->isJudgeable() || isSettled(table, *one.facts))
        return false;
    return !one.form->isVerbal() && (one.isBare() || !one.facts->isVerbal());
}

bool isSettled(const NameTable &table, const WordFacts &facts)
{
    const int name = facts.here.name;
    if (name < 0)
        return false;
    const auto &strongest = table.names[static_cast<std::size_t>(name)].strongest;
    return *std::max_element(strongest.begin(), strongest.end()) >= settled;
}

bool isWholeArticle(const NameTable &table) { return table.analysis.sentences.size() > 5; }

FeatureList featuresOf(const NameTable &table, int unit)
{
    const Unit &one = table.unit(unit);
    const bool whole = isWholeArticle(table);
    FeatureList list;
    WordReader(*one.facts, list).run(whole);
    if (one.prev >= 0)
        NeighbourReader(list).before(table.unit(one.prev), one.border);
    if (one.next >= 0)
        NeighbourReader(list).after(table.unit(one.next));
    UseReader(table, unit, list).run(whole);
    return list;
}

namespace {

/// Adds to \a sum what \a read tells it, worked out where \a known is not of this key.
template<typename Read>
void addWeighed(WeightSum &sum, WordFacts::Weighed &known, quint64 key, const WordClassifier &classifier,
                Read read)
{
    if (known.key != key) {
        WeightSum fresh(classifier);
        read(fresh);
        known = {key, fresh.packed()};
    }
    sum.add(known.kinds);
}

} // namespace

Likelihood judge(const NameTable &table, int unit, const WordClassifier &classifier)
{
    const Unit &one = table.unit(unit);
    const bool whole = isWholeArticle(table);
    WeightSum sum(classifier);
    addWeighed(sum, one.facts->alone, quint64(classifier.id()) << 32 | (whole ? 1U : 0U), classifier,
               [&](WeightSum &fresh) { WordReader(*one.facts, fresh).run(whole); });
    // A neighbour's weights hold for its word as it is cut here, and with nothing between.
    const auto keyOf = [&](const Unit &neighbour) {
        return quint64(classifier.id()) << 32 | static_cast<quint64>(neighbour.word.size());
    };
    if (one.prev >= 0) {
        const Unit &before = table.unit(one.prev);
        if (one.border == Border::None)
            addWeighed(sum, before.form->before, keyOf(before), classifier,
                       [&](WeightSum &fresh) { NeighbourReader(fresh).before(before, Border::None); });
        else
            NeighbourReader(sum).before(before, one.border);
    }
    if (one.next >= 0) {
        const Unit &after = table.unit(one.next);
        if (after.border == Border::None)
            addWeighed(sum, after.form->after, keyOf(after), classifier,
                       [&](WeightSum &fresh) { NeighbourReader(fresh).after(after); });
        else
            NeighbourReader(sum).after(after);
    }
    UseReader(table, unit, sum).run(whole);
    return WordClassifier::likelihoodOf(sum.kinds());
}

} // namespace Haengbo::Names
