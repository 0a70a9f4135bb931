// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/extraction.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QPen>

namespace Haengbo {

/// The colours and measures of the eye (see CONTRIBUTING.md, 'Rules of the eye'). Hues are the Okabe-Ito
/// palette, which colour-blind people can tell apart; in the dark they are lightened until they reach the
/// same contrast. Colour means one thing each; status is told by form first.
struct Theme
{
    bool dark = false;
    QColor background; ///< of views
    QColor surface;    ///< of cards, lane heads and chips on it
    QColor text;
    QColor mutedText; ///< still 4.5 : 1
    QColor hairline;
    QColor accent;  ///< the selection ring
    QColor weekend; ///< a shade of the background
    QColor person;
    QColor organization;
    QColor place;
    QColor time;
    QColor money;
    QColor event;
    QColor negated;
    QColor found; ///< behind words that were searched

    static Theme light();
    static Theme darkTheme();
    /// Light or dark, whichever \a palette is.
    static Theme of(const QPalette &palette);
    /// A widget palette in these colours.
    QPalette palette() const;

    QColor colorOf(EntityKind kind) const;
    /// A faint fill of \a color for highlights behind text.
    QColor tint(QColor color) const;

    static constexpr int step = 4; ///< all spacing is a multiple of this, in device-independent pixels
    static constexpr int inside = 8;
    static constexpr int between = 16;
    static constexpr int exportMargin = 24;
};

/// How a status is drawn, whatever the colour: occurred filled, scheduled outlined, possible dashed, negated
/// outlined, grey and struck through.
struct StatusStyle
{
    bool filled = false;
    Qt::PenStyle pen = Qt::SolidLine;
    bool struckThrough = false;
    QColor color; ///< \a base, or grey for negated

    static StatusStyle of(Status status, QColor base, const Theme &theme);
};

} // namespace Haengbo
