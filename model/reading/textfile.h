// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"
#include "model/text/result.h"

namespace Haengbo {

struct DecodedText
{
    QString text;
    QString encoding;        ///< IANA name
    bool isDoubtful = false; ///< too short to be sure: another reading of the same bytes is nearly as likely
};

/// Decodes \a bytes: byte order mark; strict UTF-8; else windows-949 or UTF-16 without a mark, whichever
/// gives the likelier Korean, when that is Korean and no likelier Chinese or Japanese; else UnknownEncoding,
/// whose detail names what the bytes seem to be where that can be told. Never ICU's 'EUC-KR' (ibm-970), which
/// corrupts the syllables beyond KS X 1001.
Result<DecodedText> decodeText(const QByteArray &bytes, const QString &source);

/// Whether \a bytes are valid UTF-8: no overlong forms, no surrogates.
bool isUtf8(QByteArrayView bytes);

/// An article made of text that is already decoded; cuts it into blocks. \a path may be any id.
Article articleFromText(const QString &path, const QString &text, std::optional<QDate> publishedGiven = {});

/// The article in a file of \a bytes that were read as \a decoded.
Article articleFromFile(const QString &path, const DecodedText &decoded, const QByteArray &bytes);

/// Reads a plain text file.
Result<Article> readTextFile(const QString &path);

/// Marks title, body, captions, bylines and boilerplate (menus, related-article lists, copyright lines,
/// addresses).
std::vector<Block> findBlocks(QStringView text);

} // namespace Haengbo
