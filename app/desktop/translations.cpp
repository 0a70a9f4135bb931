// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// What Qt's own file dialog calls a folder: its Korean translation lacks it, ours has it. Listed for
/// lupdate.
[[maybe_unused]] constexpr std::pair<const char *, const char *> folderOfQt =
    QT_TRANSLATE_NOOP3("QAbstractFileIconProvider", "Folder", "All other platforms");

} // namespace

void installTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const bool isKorean = locale.language() == QLocale::Korean;
    QLocale::setDefault(isKorean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                 : QLocale(QLocale::English, QLocale::UnitedStates));
    // Qt's own words (dialogs, buttons) first, so that ours win.
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (isKorean && qt->load(u"qtbase_ko"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto *own = new QTranslator(QCoreApplication::instance());
    if (own->load(isKorean ? u":/i18n/haengbo_ko.qm"_s : u":/i18n/haengbo_en.qm"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace Haengbo
