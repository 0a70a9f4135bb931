// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/composer.h"
#include "model/reading/formats.h"
#include "model/reading/lines.h"

#include <QCryptographicHash>

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString toQString(const poppler::ustring &text)
{
    const poppler::byte_array utf8 = text.to_utf8();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isPdf(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

/// The text of the pages, by their lines in reading order (columns one after the other).
std::vector<std::vector<QString>> pageLines(const poppler::document &document, const Source &source,
                                            Reading &reading)
{
    std::vector<std::vector<QString>> pages;
    qsizetype size = 0;
    for (int i = 0; i < document.pages() && !reading.isOutOfTime(source.name); ++i) {
        const std::unique_ptr<poppler::page> page(document.create_page(i));
        std::vector<QString> lines;
        if (page) {
            const QString text =
                toQString(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout));
            size += text.size();
            for (const QString &line : text.split(u'\n'))
                lines.push_back(line);
        }
        pages.push_back(std::move(lines));
        if (size > reading.limits().articleLength)
            break;
    }
    return pages;
}

} // namespace

bool isPdfContent(const Sample &sample) { return isPdf(sample.bytes); }

void readPdf(const Source &source, Reading &reading)
{
    static std::once_flag quiet;
    std::call_once(quiet,
                   [] { poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr); });
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        source.bytes.constData(), static_cast<int>(source.bytes.size())));
    if (!document) {
        reading.fail(Problem::Kind::Damaged, source.name);
        return;
    }
    if (document->is_locked()) {
        reading.fail(Problem::Kind::Encrypted, source.name);
        return;
    }
    if (document->pages() > reading.limits().pages) {
        reading.fail(Problem::Kind::TooLarge, source.name, u"%1 pages"_s.arg(reading.limits().pages));
        return;
    }
    const std::vector<std::vector<QString>> pages = pageLines(*document, source, reading);
    if (reading.isStopped())
        return;
    Composer lines;
    int number = 0;
    std::vector<std::vector<QString>> joined = joinedLines(pages);
    closeScriptGaps(joined);
    for (const std::vector<QString> &paragraphs : joined) {
        lines.beginPlace(PlaceKind::Page, ++number);
        for (const QString &paragraph : paragraphs)
            lines.addLine(paragraph);
        lines.addBlankLine();
    }
    if (lines.isEmpty()) {
        reading.fail(Problem::Kind::NoText, source.name,
                     u"only pictures of text, %1 pages"_s.arg(document->pages()));
        return;
    }
    Article article;
    article.path = source.name;
    article.format = u"application/pdf"_s;
    article.encoding = u"UTF-8"_s;
    article.sha256 = QCryptographicHash::hash(source.bytes, QCryptographicHash::Sha256).toHex();
    lines.compose(article);
    reading.give(std::move(article));
}

} // namespace Haengbo
