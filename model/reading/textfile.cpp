// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Haengbo {

Result<DecodedText> decodeText(const QByteArray &bytes, const QString &source)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    QString text = utf8(bytes);
    if (utf8.hasError())
        return Problem{Problem::Kind::UnknownEncoding, source, {}};
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    return DecodedText{text, u"UTF-8"_s};
}

Article articleFromText(const QString &path, const QString &text, std::optional<QDate> publishedGiven)
{
    Article article;
    article.path = path;
    article.format = u"text/plain"_s;
    article.encoding = u"UTF-8"_s;
    article.text = text;
    article.sha256 = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    article.publishedGiven = publishedGiven;
    article.blocks = findBlocks(text);
    return article;
}

Result<Article> readTextFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Problem{Problem::Kind::IsFolder, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Problem{Problem::Kind::CannotOpen, path, file.errorString()};
    const QByteArray bytes = file.readAll();
    Result<DecodedText> decoded = decodeText(bytes, path);
    if (!decoded)
        return decoded.problem();
    Article article = articleFromText(path, decoded->text);
    article.encoding = decoded->encoding;
    article.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return article;
}

} // namespace Haengbo
