// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

namespace Haengbo {

/// Puts the text of an article together line by line, with what the format knows of the lines: which is the
/// title, a caption, a byline, and on which page or in which paragraph it stands.
class Composer
{
public:
    /// Adds a line (an empty one is left out), set apart by a blank line when \a kind is given or the line
    /// before had another kind.
    void addLine(QStringView line, std::optional<BlockKind> kind = std::nullopt);
    /// Adds text with line breaks of its own; blank lines stay, at most one in a row.
    void addText(QStringView text);
    void addBlankLine();
    /// What is added from here on stands on this page or in this paragraph.
    void beginPlace(PlaceKind kind, int number);

    /// Adds all the lines of \a other with what is known of them (but not its places).
    void append(const Composer &other);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    /// Gives text, blocks and places to \a article; everything else is left as it is. Lines without a kind
    /// are judged by findBlocks(). With a title known, no other line of an excerpt is taken for one.
    void compose(Article &article);

private:
    struct Known
    {
        Span span;
        BlockKind kind;
    };

    QString m_text;
    std::vector<Known> m_known;
    PlaceKind m_placeKind = PlaceKind::None;
    std::vector<Place> m_places;
    bool m_blankBefore = false;
};

} // namespace Haengbo
