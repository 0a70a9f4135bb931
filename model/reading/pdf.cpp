// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/apart.h"
#include "model/reading/composer.h"
#include "model/reading/formats.h"
#include "model/reading/lines.h"
#include "model/text/digest.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isPdf(QByteArrayView bytes)
{
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-");
}

/// What the process that runs poppler says: one of these signs, then the pages.
constexpr char damagedSign = 'd';
constexpr char lockedSign = 'l';
constexpr char crowdedSign = 'c';
constexpr char pagesSign = 'p';
constexpr char pageEnd = '\f';

/// The text of the pages by their lines in reading order (columns one after the other), UTF-8.
QByteArray readPages(const QByteArray &bytes, const ReadingLimits &limits)
{
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document)
        return QByteArray(1, damagedSign);
    if (document->is_locked())
        return QByteArray(1, lockedSign);
    if (document->pages() > limits.pages)
        return QByteArray(1, crowdedSign);
    QByteArray out(1, pagesSign);
    for (int i = 0; i < document->pages() && out.size() < 3 * limits.articleLength; ++i) {
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page) {
            const poppler::byte_array text =
                page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
            // The form feed that poppler sets after a page is ours to set.
            out += QByteArray(text.data(), static_cast<qsizetype>(text.size())).replace(pageEnd, '\n');
        }
        out += pageEnd;
    }
    return out;
}

/// The text of the pages as readPages() gives it; none when a problem has been told.
std::optional<QByteArray> pagesText(const Source &source, Reading &reading)
{
    Result<QByteArray> text =
        runApart([&] { return readPages(source.bytes, reading.limits()); }, source.name, reading);
    const char sign = text && !text->isEmpty() ? text->front() : damagedSign;
    if (!text) {
        if (text.problem().kind != Problem::Kind::Cancelled)
            reading.fail(text.problem());
    } else if (sign == damagedSign) {
        reading.fail(Problem::Kind::Damaged, source.name);
    } else if (sign == lockedSign) {
        reading.fail(Problem::Kind::Encrypted, source.name);
    } else if (sign == crowdedSign) {
        reading.fail(Problem::Kind::TooLarge, source.name, u"%1 pages"_s.arg(reading.limits().pages));
    }
    if (!text || sign != pagesSign)
        return std::nullopt;
    return text->sliced(1);
}

std::vector<std::vector<QString>> pageLines(const QByteArray &text)
{
    std::vector<std::vector<QString>> pages;
    for (const QByteArray &page : text.split(pageEnd)) {
        const QStringList lines = QString::fromUtf8(page).split(u'\n');
        pages.emplace_back(lines.begin(), lines.end());
    }
    pages.pop_back(); // after the last form feed
    return pages;
}

} // namespace

bool isPdfContent(const Sample &sample) { return isPdf(sample.bytes); }

void readPdf(const Source &source, Reading &reading)
{
    if (const std::optional<QByteArray> text = pagesText(source, reading))
        readPdfPages({source.name, *text, source.depth}, sha256Of(source.bytes), reading);
}

void readPdfPages(const Source &text, const QByteArray &sha256, Reading &reading)
{
    const std::vector<std::vector<QString>> pages = pageLines(text.bytes);
    if (pages.empty()) {
        reading.fail(Problem::Kind::NoText, text.name, u"no pages"_s);
        return;
    }
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
        reading.fail(Problem::Kind::NoText, text.name,
                     u"only pictures of text, %1 pages"_s.arg(pages.size()));
        return;
    }
    Article article;
    article.path = text.name;
    article.format = u"application/pdf"_s;
    article.encoding = u"UTF-8"_s;
    article.sha256 = sha256;
    lines.compose(article);
    reading.give(std::move(article));
}

} // namespace Haengbo
