// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

constexpr std::array pageFolderEnds{"_files"_L1, ".files"_L1, "_파일"_L1};

} // namespace

QString printableName(const QString &name)
{
    QString shown = name;
    for (QChar &c : shown) {
        if (isControl(c))
            c = QChar::ReplacementCharacter;
    }
    return shown;
}

bool isSafePath(QStringView path)
{
    if (path.isEmpty() || path.startsWith(u'/') || path.startsWith(u'\\') ||
        (path.size() > 1 && path[1] == u':'))
        return false;
    if (std::any_of(path.begin(), path.end(), isControl))
        return false;
    const auto parts = path.toString().replace(u'\\', u'/').split(u'/');
    return !parts.contains(u"..");
}

bool isNoArticle(QStringView path)
{
    static const QSet<QString> suffixes = [] {
        QSet<QString> all;
        for (const auto suffix :
             {"c"_L1,     "h"_L1,          "cc"_L1,     "cpp"_L1,  "cxx"_L1,  "hpp"_L1,   "cs"_L1,
              "java"_L1,  "kt"_L1,         "scala"_L1,  "go"_L1,   "rs"_L1,   "py"_L1,    "ipynb"_L1,
              "rb"_L1,    "php"_L1,        "pl"_L1,     "lua"_L1,  "r"_L1,    "jl"_L1,    "swift"_L1,
              "dart"_L1,  "ts"_L1,         "tsx"_L1,    "jsx"_L1,  "vue"_L1,  "scss"_L1,  "less"_L1,
              "sql"_L1,   "sh"_L1,         "bash"_L1,   "zsh"_L1,  "bat"_L1,  "cmd"_L1,   "ps1"_L1,
              "cmake"_L1, "mk"_L1,         "gradle"_L1, "toml"_L1, "yaml"_L1, "yml"_L1,   "cfg"_L1,
              "conf"_L1,  "properties"_L1, "lock"_L1,   "log"_L1,  "diff"_L1, "patch"_L1, "o"_L1,
              "a"_L1,     "so"_L1,         "class"_L1,  "jar"_L1,  "png"_L1,  "jpg"_L1,   "jpeg"_L1,
              "gif"_L1,   "webp"_L1,       "svg"_L1,    "bmp"_L1,  "ico"_L1,  "tif"_L1,   "tiff"_L1,
              "heic"_L1,  "avif"_L1,       "css"_L1,    "js"_L1,   "mjs"_L1,  "map"_L1,   "woff"_L1,
              "woff2"_L1, "ttf"_L1,        "otf"_L1,    "eot"_L1,  "mp3"_L1,  "mp4"_L1,   "wav"_L1,
              "m4a"_L1,   "mov"_L1,        "avi"_L1,    "webm"_L1, "exe"_L1,  "dll"_L1,   "db"_L1,
              "ini"_L1,   "lnk"_L1,        "tmp"_L1,    "swp"_L1,  "pyc"_L1})
            all.insert(suffix);
        return all;
    }();
    const qsizetype slash = std::max(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\'));
    const QStringView name = path.sliced(slash + 1);
    if (name.isEmpty() || name.startsWith(u'.') || name.startsWith(u"~$") || path.startsWith(u"__MACOSX/"))
        return true;
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 && suffixes.contains(name.sliced(dot + 1).toString().toLower());
}

PageFolders::PageFolders(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString lower = path.toLower();
        if (!lower.endsWith(u".html") && !lower.endsWith(u".htm"))
            continue;
        const QString base = path.left(path.lastIndexOf(u'.'));
        for (const auto end : pageFolderEnds)
            m_folders.insert(base + end + u'/');
    }
}

bool PageFolders::holds(const QString &path) const
{
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        if (m_folders.contains(path.left(slash + 1)))
            return true;
    }
    return false;
}

} // namespace Haengbo
