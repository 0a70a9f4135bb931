// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

namespace Haengbo {

/// \a name without control characters (line breaks, terminal codes, marks that turn the writing direction),
/// each replaced by U+FFFD, so that it can be shown.
QString printableName(const QString &name);

/// Whether the path of a part stays inside its archive: relative, no '..', no drive, no control character.
bool isSafePath(QStringView path);

/// Whether the name is that of something beside articles: pictures, styles, scripts, fonts, sound, source
/// code, settings, logs, what systems leave behind, hidden files. Such parts of folders and archives are
/// passed over in silence.
bool isNoArticle(QStringView path);

/// The folders that browsers put beside a saved page ('page.html' and 'page_files/') and that hold its
/// pictures and frames, but no article.
class PageFolders
{
public:
    explicit PageFolders(const QStringList &paths);
    bool holds(const QString &path) const;

private:
    QSet<QString> m_folders;
};

} // namespace Haengbo
