// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/look.h"

#include "ui/style/framedchecks.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"

#include <QApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Haengbo {

Preferences loadPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.theme = settings.value(u"look/theme"_s).toString();
    preferences.fontFamily = settings.value(u"look/font"_s).toString();
    preferences.fontSize = settings.value(u"look/fontSize"_s).toDouble();
    preferences.language = settings.value(u"language"_s).toString();
    preferences.isoDates = settings.value(u"look/isoDates"_s).toBool();
    preferences.transitions = settings.value(u"view/transitions"_s, true).toBool();
    return preferences;
}

void storePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(u"look/theme"_s, preferences.theme);
    settings.setValue(u"look/font"_s, preferences.fontFamily);
    settings.setValue(u"look/fontSize"_s, preferences.fontSize);
    settings.setValue(u"language"_s, preferences.language);
    settings.setValue(u"look/isoDates"_s, preferences.isoDates);
    settings.setValue(u"view/transitions"_s, preferences.transitions);
}

void applyLook(const Preferences &preferences)
{
    static const bool systemIsDark = Theme::of(QApplication::palette()).dark;
    static const QFont systemFont = QApplication::font();
    if (!qobject_cast<FramedChecks *>(QApplication::style()))
        QApplication::setStyle(new FramedChecks);
    const bool isDark = preferences.theme == u"dark" || (preferences.theme != u"light" && systemIsDark);
    QApplication::setPalette((isDark ? Theme::darkTheme() : Theme::light()).palette());
    // The chosen typeface, or the system's; where it has no Hangul, the Korean forms of Noto before those of
    // another language.
    QFont font = systemFont;
    const QString family = preferences.fontFamily.isEmpty() ? systemFont.family() : preferences.fontFamily;
    font.setFamilies({family, u"Noto Sans CJK KR"_s});
    constexpr double smallest = 6;
    constexpr double largest = 40;
    if (preferences.fontSize >= smallest && preferences.fontSize <= largest)
        font.setPointSizeF(preferences.fontSize);
    QApplication::setFont(font);
    Wording::setIsoDates(preferences.isoDates);
}

} // namespace Haengbo
