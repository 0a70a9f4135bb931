// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"

#include <QSet>

namespace Haengbo {

/// What corrections change in what single articles say: names added or taken back, events and relations that
/// the engine missed, the day of publication. Made once for a list of corrections, then asked for article
/// after article; may be asked by several threads at once.
class Amendments
{
public:
    Amendments() = default;
    explicit Amendments(const Corrections &corrections);

    bool isEmpty() const { return m_rules.empty() && m_byArticle.isEmpty() && m_byPath.isEmpty(); }
    /// The day of publication that was told by hand for \a article; invalid for 'what the text itself tells';
    /// nothing when none was told.
    std::optional<QDate> publishedOf(const Article &article) const;
    /// Whether anything of \a read changes.
    bool touches(const ReadArticle &read) const;
    /// Stands for all corrections that apply() would lay over what \a article says, in their order: two lists
    /// of corrections give the same key for no other reason than that they do the same to it.
    QByteArray keyOf(const Article &article) const;
    /// Lays the corrections over \a extraction, in the order they were made.
    void apply(const Article &article, Extraction &extraction) const;

private:
    struct Numbered
    {
        std::size_t order = 0;
        Correction correction;
        QByteArray digest; ///< of the correction
    };

    void applyOne(const Correction &correction, const Article &article, Extraction &extraction) const;
    std::vector<const Numbered *> of(const Article &article) const;

    std::vector<Numbered> m_rules; ///< of words, for every article
    QSet<QString> m_words;         ///< that the rules are about
    QHash<QByteArray, std::vector<Numbered>> m_byArticle;
    QHash<QString, std::vector<Numbered>> m_byPath;
};

/// Takes out of \a extraction every entity for which \a isGone holds; what named it does so no more.
/// Relations that lose an end are gone as well.
void removeEntities(Extraction &extraction, const std::vector<bool> &isGone);

} // namespace Haengbo
