// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/formats.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr qsizetype sampleLength = 4096;

/// The first kilobytes for comparing: lower case, byte order marks and the NULs of UTF-16 left out.
QByteArray headOf(QByteArrayView bytes)
{
    QByteArray head;
    for (const char c : bytes.first(std::min(bytes.size(), sampleLength))) {
        if (c != '\0')
            head += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    for (const QByteArrayView mark :
         {QByteArrayView("\xEF\xBB\xBF"), QByteArrayView("\xFF\xFE"), QByteArrayView("\xFE\xFF")}) {
        if (head.startsWith(mark))
            head.remove(0, mark.size());
    }
    return head.trimmed();
}

bool isHtml(const Sample &sample)
{
    QByteArrayView head = sample.head;
    // Comments and the XML declaration may come first ('<!-- saved from url=… -->').
    while (head.startsWith("<!--") || head.startsWith("<?xml")) {
        const bool comment = head.startsWith("<!--");
        const qsizetype end = comment ? head.indexOf("-->") : head.indexOf("?>");
        if (end < 0)
            return false;
        head = head.sliced(end + (comment ? 3 : 2)).trimmed();
    }
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head") ||
           head.startsWith("<body");
}

bool isZip(const Sample &sample)
{
    return sample.bytes.startsWith("PK\x03\x04") || sample.bytes.startsWith("PK\x05\x06");
}

bool never(const Sample &) { return false; }

/// In the order in which the contents are tried.
constexpr std::array formats{
    Format{"application/zip"_L1, &isZip, "zip xlsx docx odt hwpx"_L1, &readZip},
    Format{"application/pdf"_L1, &isPdfContent, "pdf"_L1, &readPdf},
    Format{"application/x-hwp"_L1, &isCompoundFile, "hwp doc xls"_L1, &readHwp},
    Format{"text/html"_L1, &isHtml, "html htm xhtml"_L1, &readHtml},
    Format{"application/rss+xml"_L1, &isFeed, "rss atom xml"_L1, &readFeed},
    Format{"application/json"_L1, &isJson, "json jsonl ndjson"_L1, &readJson},
    Format{"message/rfc822"_L1, &isMailContent, "eml mbox mht mhtml"_L1, &readMail},
    Format{"text/csv"_L1, &looksLikeTable, "csv tsv tab"_L1, &readCsv},
    Format{"text/plain"_L1, &never, "txt text md markdown"_L1, &readPlainText},
};

bool hasSuffix(QLatin1StringView suffixes, QStringView suffix)
{
    for (const QLatin1StringView one : suffixes.tokenize(u' ')) {
        if (suffix == one)
            return true;
    }
    return false;
}

} // namespace

const Format &formatOf(const Source &source)
{
    Sample sample{source.bytes, headOf(source.bytes), {}};
    const qsizetype dot = source.name.lastIndexOf(u'.');
    if (dot >= 0 && source.name.size() - dot <= 12)
        sample.suffix = source.name.mid(dot + 1).toLower();
    for (const Format &format : formats) {
        if (format.isContent(sample))
            return format;
    }
    for (const Format &format : formats) {
        if (hasSuffix(format.suffixes, sample.suffix))
            return format;
    }
    return formats.back();
}

QStringList readableSuffixes()
{
    QStringList suffixes;
    for (const Format &format : formats)
        suffixes << QString(format.suffixes).split(u' ', Qt::SkipEmptyParts);
    suffixes.sort();
    return suffixes;
}

} // namespace Haengbo
