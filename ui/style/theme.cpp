// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

namespace Haengbo {

Theme Theme::light()
{
    Theme theme;
    theme.background = QColor(0xFCFCFB);
    theme.surface = QColor(0xF1F2F2);
    theme.text = QColor(0x22262A);
    theme.mutedText = QColor(0x5F666D);
    theme.hairline = QColor(0xD9DBDD);
    theme.accent = QColor(0x1D5FD0);
    theme.weekend = QColor(0xF4F4F1);
    theme.person = QColor(0x0072B2);
    theme.organization = QColor(0xC44E00);
    theme.place = QColor(0x00795A);
    theme.time = QColor(0xA8557F);
    theme.money = QColor(0x9A6400);
    theme.event = QColor(0x3D4A57);
    theme.negated = QColor(0x74797E);
    theme.found = QColor(0xFFE58A);
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.background = QColor(0x1E2124);
    theme.surface = QColor(0x2A2E32);
    theme.text = QColor(0xE6E8EA);
    theme.mutedText = QColor(0xA3ABB3);
    theme.hairline = QColor(0x3B4046);
    theme.accent = QColor(0x7FB0FF);
    theme.weekend = QColor(0x23272A);
    theme.person = QColor(0x5CB3E8);
    theme.organization = QColor(0xF08A45);
    theme.place = QColor(0x3CC49A);
    theme.time = QColor(0xE09BC0);
    theme.money = QColor(0xE6A81F);
    theme.event = QColor(0xB9C4CE);
    theme.negated = QColor(0x92999F);
    theme.found = QColor(0x5E4F00);
    return theme;
}

Theme Theme::of(const QPalette &palette)
{
    const bool isDark =
        palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? QColor(0x26292D) : QColor(0xF4F5F5));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, background);
    palette.setColor(QPalette::AlternateBase, surface);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, dark ? QColor(0xFF8A80) : QColor(0xB3261E));
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mutedText);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, dark ? QColor(0x10151C) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::Light, dark ? QColor(0x3B4046) : QColor(0xFFFFFF));
    palette.setColor(QPalette::Midlight, dark ? QColor(0x33383D) : QColor(0xECEDEE));
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Dark, dark ? QColor(0x16181B) : QColor(0xB9BDC1));
    palette.setColor(QPalette::Shadow, dark ? QColor(0x0D0E10) : QColor(0x8B9095));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, dark ? QColor(0x6E757C) : QColor(0x9AA0A6));
    return palette;
}

QColor Theme::colorOf(EntityKind kind) const
{
    switch (kind) {
    case EntityKind::Person:
        return person;
    case EntityKind::Organization:
        return organization;
    case EntityKind::Place:
        return place;
    case EntityKind::Product:
        return event;
    }
    return text;
}

QColor Theme::tint(QColor color) const
{
    color.setAlphaF(dark ? 0.26F : 0.16F);
    return color;
}

StatusStyle StatusStyle::of(Status status, QColor base, const Theme &theme)
{
    switch (status) {
    case Status::Occurred:
        return {true, Qt::SolidLine, false, base};
    case Status::Scheduled:
        return {false, Qt::SolidLine, false, base};
    case Status::Possible:
        return {false, Qt::DashLine, false, base};
    case Status::Negated:
        return {false, Qt::SolidLine, true, theme.negated};
    }
    return {};
}

} // namespace Haengbo
