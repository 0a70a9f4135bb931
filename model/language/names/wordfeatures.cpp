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

class Reader
{
public:
    Reader(const NameTable &table, int at)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_one(table.unit(at))
    {
    }

    FeatureList run()
    {
        m_shape = m_one.facts->look();
        number(Feature::Bias, 0);
        // In a whole article people are introduced with their posts, in a single sentence they need not be.
        if (isWholeArticle(m_table)) {
            number(Feature::WholeArticle, 0);
            number(Feature::WholeArticleShape, m_shape);
            number(Feature::Uses, static_cast<quint32>(std::min(m_one.facts->here.uses, 5)) << 4 |
                                      static_cast<quint32>(std::min(m_one.facts->here.tails, 4)));
        }
        ofSyllables();
        ofTables();
        ofPlace();
        ofBefore();
        ofAfter();
        return m_list;
    }

private:
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

    void number(Feature feature, quint32 value) { m_list.add(Hash(feature).mix(value).slot()); }
    void text(Feature feature, QStringView value) { m_list.add(Hash(feature).mix(value).slot()); }
    void flags(Feature feature, quint32 value)
    {
        for (value &= tellingFlags; value; value &= value - 1)
            number(feature, value & ~(value - 1));
    }

    void ofSyllables()
    {
        const QStringView word = m_one.word;
        text(Feature::Word, word);
        number(Feature::Length, static_cast<quint32>(word.size()));
        text(Feature::First, word.first(1));
        text(Feature::Last, word.last(1));
        if (word.size() > 2) {
            text(Feature::FirstTwo, word.first(2));
            text(Feature::LastTwo, word.last(2));
        }
        if (word.size() > 3) {
            text(Feature::FirstThree, word.first(3));
            text(Feature::LastThree, word.last(3));
        }
        const qsizetype read = std::min<qsizetype>(word.size(), 8);
        for (qsizetype i = 0; i < read; ++i)
            text(Feature::Syllable, word.sliced(i, 1));
        for (qsizetype i = 0; i + 1 < read; ++i)
            text(Feature::Bigram, word.sliced(i, 2));
    }

    void ofTables()
    {
        number(Feature::Shape, m_shape);
        flags(Feature::Flag, m_one.flags);
        const EndingMatch organization = m_one.facts->organizationEnding();
        const EndingMatch place = m_one.facts->placeEnding();
        number(Feature::OrganizationEnding,
               static_cast<quint32>(organization.kind) << 4 |
                   static_cast<quint32>(std::min<qsizetype>(m_one.word.size() - organization.length, 3)));
        number(Feature::PlaceEnding,
               static_cast<quint32>(place.kind) << 4 |
                   static_cast<quint32>(std::min<qsizetype>(m_one.word.size() - place.length, 3)));
        const int name = m_one.facts->here.name;
        number(Feature::Rule, ruleOf(name));
        if (name >= 0) {
            for (std::size_t kind = 0; kind < 3; ++kind) {
                // Below zero where the rules speak against the name.
                const auto strength = static_cast<qint32>(
                    std::min(2 * m_table.names[static_cast<std::size_t>(name)].weight[kind], 6.0));
                number(Feature::RuleStrength,
                       static_cast<quint32>(kind) << 4 | static_cast<quint32>(strength));
            }
        }
    }

    quint32 ruleOf(int name) const
    {
        const auto kind = name >= 0 ? m_table.kindOf(name) : std::nullopt;
        return kind ? 1 + static_cast<quint32>(*kind) : 0;
    }

    QStringView tailOf(const Unit &unit) const
    {
        return unit.full.size() > unit.word.size() ? unit.full.sliced(unit.word.size()) : QStringView();
    }

    void ofPlace()
    {
        text(Feature::Tail, tailOf(m_one));
        number(Feature::FirstParticle, static_cast<quint32>(m_one.first));
        number(Feature::Border, static_cast<quint32>(m_one.border) + (m_one.prev < 0 ? 8 : 0));
        number(Feature::Quotes,
               (m_one.opensQuote ? 1U : 0U) | (m_one.closesQuote ? 2U : 0U) | (m_one.inner ? 4U : 0U));
        m_list.add(Hash(Feature::ShapeAndTail).mix(m_shape).mix(static_cast<quint32>(m_one.first)).slot());
        if (m_one.gloss.isEmpty())
            return;
        const QChar first = m_one.gloss.in(m_table.analysis.text()).front();
        number(Feature::Gloss, Hangul::isSyllable(first) ? 1
                               : Hangul::isHanja(first)  ? 2
                               : Hangul::isLatin(first)  ? 3
                               : Hangul::isDigit(first)  ? 4
                                                         : 5);
    }

    void ofBefore()
    {
        const int before = m_one.prev;
        if (before < 0)
            return;
        const Unit &unit = m_table.unit(before);
        const auto border = static_cast<quint32>(m_one.border);
        m_list.add(Hash(Feature::Before).mix(border).mix(unit.word).slot());
        m_list.add(Hash(Feature::BeforeTail).mix(border).mix(tailOf(unit)).slot());
        if (m_one.border != Border::None && m_one.border != Border::Comma)
            return;
        text(Feature::BeforeLastTwo, unit.full.last(std::min<qsizetype>(2, unit.full.size())));
        flags(Feature::BeforeFlag, unit.flags);
        m_list.add(Hash(Feature::BeforeShape).mix(border).mix(unit.facts->look()).slot());
        m_list.add(Hash(Feature::ShapeAndBefore)
                       .mix(border)
                       .mix(m_shape)
                       .mix(unit.isBare() ? unit.facts->look() : 0)
                       .slot());
        number(Feature::BeforeRule, ruleOf(unit.facts->here.name));
        if (unit.prev >= 0 && unit.border == Border::None)
            text(Feature::BeforeBefore, m_table.unit(unit.prev).word);
    }

    void ofAfter()
    {
        const int after = m_one.next;
        if (after < 0)
            return;
        const Unit &unit = m_table.unit(after);
        const auto border = static_cast<quint32>(unit.border);
        number(Feature::AfterBorder, border);
        m_list.add(Hash(Feature::After).mix(border).mix(unit.word).slot());
        if (unit.border != Border::None)
            return;
        text(Feature::AfterFirstTwo, unit.full.first(std::min<qsizetype>(2, unit.full.size())));
        text(Feature::AfterLast, unit.full.last(1));
        flags(Feature::AfterFlag, unit.flags);
        const Post &post = unit.facts->post();
        const quint32 kindOfPost =
            post.length == 0 ? 0 : 1 + (post.government ? 1 : 0) + (post.calling ? 2 : 0);
        number(Feature::AfterPost, kindOfPost);
        number(Feature::AfterRule, ruleOf(unit.facts->here.name));
        m_list.add(Hash(Feature::TailAndAfter).mix(static_cast<quint32>(m_one.first)).mix(unit.full).slot());
        m_list.add(
            Hash(Feature::ShapeAndPost).mix(m_shape).mix(m_one.isBare() ? 1U : 0U).mix(kindOfPost).slot());
        const int beyond = m_table.units.follower(after);
        if (beyond >= 0 && m_one.isBare())
            text(Feature::AfterAfter, m_table.unit(beyond).word);
    }

    const NameTable &m_table;
    const Lexicon &m_lexicon;
    const Unit &m_one;
    quint32 m_shape = 0;
    FeatureList m_list;
};

} // namespace

bool isJudgeable(const NameTable &table, int unit)
{
    const Unit &one = table.unit(unit);
    if (one.taken || (one.flags & County) || one.word.size() < 2 || one.word.size() > 11 ||
        !Hangul::isSyllable(one.word.front()))
        return false;
    const int name = one.facts->here.name;
    if (name >= 0) {
        const auto &strongest = table.names[static_cast<std::size_t>(name)].strongest;
        if (*std::max_element(strongest.begin(), strongest.end()) >= settled)
            return false;
    }
    return table.nameability(unit) != Nameability::None;
}

bool isWholeArticle(const NameTable &table) { return table.analysis.sentences.size() > 5; }

FeatureList featuresOf(const NameTable &table, int unit) { return Reader(table, unit).run(); }

} // namespace Haengbo::Names
