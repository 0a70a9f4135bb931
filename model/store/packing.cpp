// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/packing.h"

#include "model/store/extractionfields.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int formOfBytes = 1;

/// Whether everything that an extraction names is there.
class Bounds
{
public:
    Bounds(const Article &article, const Extraction &said)
        : m_length(static_cast<int>(article.text.size()))
        , m_said(said)
    {
    }

    bool hold() const
    {
        const auto all = [](const auto &items, auto fits) {
            return std::all_of(items.begin(), items.end(), fits);
        };
        return spans(m_said.published.evidence) &&
               all(m_said.times,
                   [this](const TimeMention &time) { return span(time.span) && why(time.why); }) &&
               all(m_said.amounts,
                   [this](const Amount &sum) {
                       return span(sum.span) && why(sum.why) && index(sum.converts, m_said.amounts);
                   }) &&
               all(m_said.entities, [this](const Entity &one) { return entity(one); }) &&
               all(m_said.events, [this](const Event &one) { return event(one); }) &&
               all(m_said.relations, [this](const Relation &one) {
                   return index(one.source, m_said.entities) && index(one.target, m_said.entities) &&
                          one.source >= 0 && one.target >= 0 && spans(one.evidence) && span(one.statusCue) &&
                          why(one.why);
               });
    }

    static bool within(Span span, int length)
    {
        return span.begin >= 0 && span.begin <= span.end && span.end <= length;
    }

private:
    bool span(Span one) const { return within(one, m_length); }
    bool spans(const std::vector<Span> &all) const
    {
        return std::all_of(all.begin(), all.end(), [this](Span one) { return span(one); });
    }
    bool why(const Derivation &derivation) const { return span(derivation.anchor); }
    template<typename Items>
    static bool index(int one, const Items &items)
    {
        return one >= -1 && one < static_cast<int>(items.size());
    }
    template<typename Items>
    static bool indexes(const std::vector<int> &all, const Items &items)
    {
        return std::all_of(all.begin(), all.end(), [&](int one) { return one >= 0 && index(one, items); });
    }
    bool entity(const Entity &one) const
    {
        return index(one.affiliation, m_said.entities) && why(one.why) &&
               std::all_of(one.mentions.begin(), one.mentions.end(),
                           [this](const Mention &mention) { return span(mention.span); });
    }
    bool event(const Event &one) const
    {
        return indexes(one.participants, m_said.entities) && index(one.place, m_said.entities) &&
               indexes(one.times, m_said.times) && indexes(one.amounts, m_said.amounts) &&
               spans(one.evidence) && span(one.trigger) && span(one.statusCue) && why(one.why);
    }

    int m_length;
    const Extraction &m_said;
};

} // namespace

QByteArray pack(const Article &article)
{
    Packing::Packer packer;
    packer(article);
    return packer.take();
}

QByteArray pack(const Extraction &extraction)
{
    Packing::Packer packer;
    packer(extraction);
    return packer.take();
}

std::optional<Article> unpackArticle(const QByteArray &bytes, Packing::Strings &strings)
{
    Article article;
    Packing::Unpacker unpacker(bytes, strings);
    unpacker(article);
    const int length = static_cast<int>(article.text.size());
    const bool blocksFit = std::all_of(article.blocks.begin(), article.blocks.end(), [&](const Block &block) {
        return Bounds::within(block.span, length);
    });
    const bool placesFit = std::all_of(article.places.begin(), article.places.end(), [&](const Place &place) {
        return place.begin >= 0 && place.begin <= length;
    });
    return unpacker.isWhole() && blocksFit && placesFit ? std::optional(std::move(article)) : std::nullopt;
}

std::optional<Extraction> unpackExtraction(const QByteArray &bytes, const Article &article,
                                           Packing::Strings &strings)
{
    Extraction extraction;
    Packing::Unpacker unpacker(bytes, strings);
    unpacker(extraction);
    return unpacker.isWhole() && Bounds(article, extraction).hold() ? std::optional(std::move(extraction))
                                                                    : std::nullopt;
}

QByteArray engineId()
{
    static const QByteArray id = [] {
        QStringList tables;
        QDirIterator walk(u":/language/ko"_s, QDir::Files);
        while (walk.hasNext())
            tables << walk.next();
        tables.sort();
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(QByteArray::number(formOfBytes) + HAENGBO_VERSION);
        for (const QString &path : tables) {
            QFile table(path);
            if (table.open(QIODevice::ReadOnly))
                hash.addData(table.readAll());
        }
        return hash.result().toHex();
    }();
    return id;
}

} // namespace Haengbo
