// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/span.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Haengbo {

/// What somebody typed to find: words that must all be there, in any order; what stands in quotes is one
/// phrase. Hangul and Hanja are found anywhere, also before particles and within longer words (전자 in
/// 삼성전자는); Latin words and numbers where a word begins.
class SearchQuery
{
public:
    /// One word or phrase, and other ways to write it.
    struct Term
    {
        QStringList forms; ///< folded; the typed one first

        /// Whether one of the forms stands in \a text, as it is; folds it only where it must.
        bool isIn(QStringView text) const;

        friend bool operator==(const Term &, const Term &) = default;
    };

    SearchQuery() = default;
    /// \a words as they were typed; an open quote goes on to the end. Never fails.
    static SearchQuery parse(QStringView words);

    bool isEmpty() const { return m_terms.empty(); }
    const std::vector<Term> &terms() const { return m_terms; }
    /// Lets \a form (of any case and script) stand for the term \a index, too.
    void addForm(std::size_t index, const QString &form);

    /// Whether all terms stand in \a text.
    bool matches(QStringView text) const;
    /// Every place of every term in \a text, in order; empty unless all terms stand there.
    std::vector<Span> spansIn(QStringView text) const;
    /// As above, for words of which a part is enough: places of whatever terms are there.
    std::vector<Span> anySpansIn(QStringView text) const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;

private:
    std::vector<Term> m_terms;
};

/// Where \a form stands in \a text from \a from on, both folded: its begin, or -1.
qsizetype findForm(QStringView text, QStringView form, qsizetype from = 0);
/// Whether \a text is as good as folded for finding \a query: only Hangul is looked for, and \a text has no
/// other way to write it.
bool needsNoFolding(QStringView text, const SearchQuery &query);

} // namespace Haengbo
