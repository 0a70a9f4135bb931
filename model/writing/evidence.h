// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/analysis.h"
#include "model/text/codepoints.h"
#include "model/writing/handout.h"

#include <map>
#include <variant>

namespace Haengbo {

/// A passage that proves something, as it is cited.
struct Citation
{
    ArticleId article;
    Span words;      ///< the evidence, in the article's text
    Span sentence;   ///< the sentence or sentences around it
    Span codePoints; ///< of words, as everything outside counts
};

/// Finds the sentences around evidence; each article is cut once. Not for several threads.
class Citing
{
public:
    explicit Citing(const Story &story)
        : m_story(story)
    {
    }

    Citation cite(ArticleId article, Span words);
    /// The best passage of \a report; none for what a person added without a passage.
    std::optional<Citation> cite(const Report &report);
    const Article &article(ArticleId id) const { return m_story[id].read->article; }
    QString words(const Citation &citation) const;    ///< on one line
    QString sentence(const Citation &citation) const; ///< on one line

private:
    struct Cut
    {
        Analysis analysis;
        CodePoints codePoints;
    };
    const Cut &cut(ArticleId id);

    const Story &m_story;
    std::map<ArticleId, Cut> m_cuts;
};

/// One row for each event (or relation) and report of it.
struct EvidenceTable
{
    using Cell = std::variant<QString, qint64, QDate>; ///< a date where the very day is known

    QStringList heads;
    std::vector<std::vector<Cell>> rows;
};

EvidenceTable eventEvidence(const Handout &handout);
EvidenceTable relationEvidence(const Handout &handout);

/// The names of the \a event's participants of one kind, joined by commas.
QString participantNames(const Story &story, const StoryEvent &event, EntityKind kind);
/// Sums as '5000000000 KRW', joined by commas.
QString amountsOf(const StoryEvent &event);
/// The outlet, or the file's name where none is known.
QString outletOf(const Article &article);
/// The outlet of \a told as above, and its day where that is known: 'outlet, 2025-02-04'.
QString outletAndDay(const StoryArticle &told);

} // namespace Haengbo
