// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"
#include "model/text/digest.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// An article is a few kilobytes; positions are counted in int.
constexpr qint64 largestFile = 256 * 1024 * 1024;

/// The article that \a text is, without its digest.
Article plainArticle(const QString &path, const QString &text)
{
    Article article;
    article.path = path;
    article.format = u"text/plain"_s;
    article.encoding = u"UTF-8"_s;
    article.text = text;
    article.blocks = findBlocks(text);
    return article;
}

} // namespace

Article articleFromText(const QString &path, const QString &text, std::optional<QDate> publishedGiven)
{
    Article article = plainArticle(path, text);
    article.sha256 = sha256OfUtf8(text);
    article.publishedGiven = publishedGiven;
    return article;
}

Article articleFromFile(const QString &path, const DecodedText &decoded, const QByteArray &bytes)
{
    Article article = plainArticle(path, decoded.text);
    article.encoding = decoded.encoding;
    article.sha256 = sha256Of(bytes);
    return article;
}

Result<Article> readTextFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Problem{Problem::Kind::IsFolder, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    if (file.size() > largestFile)
        return Problem{Problem::Kind::TooLarge, path, {}};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    Result<DecodedText> decoded = decodeText(bytes, path);
    if (!decoded)
        return decoded.problem();
    return articleFromFile(path, *decoded, bytes);
}

} // namespace Haengbo
