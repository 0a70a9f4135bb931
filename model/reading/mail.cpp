// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Before Qt, whose keyword 'signals' is a name in GLib.
#include <gmime/gmime.h>

#include "model/reading/charset.h"
#include "model/reading/composer.h"
#include "model/reading/days.h"
#include "model/reading/formats.h"
#include "model/reading/html.h"
#include "model/reading/names.h"
#include "model/text/digest.h"

#include <QDateTime>

#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

// Mails (RFC 5322, MIME) one by one and in mailboxes, and pages saved as one file (MHTML), which are MIME as
// well: their parts are the page and its pictures and frames. GMime only parses: it asks no server anything.

namespace Haengbo {

namespace {

constexpr int deepestParts = 20;

template<typename T>
struct Unref
{
    void operator()(T *object) const { g_object_unref(object); }
};
template<typename T>
using Owned = std::unique_ptr<T, Unref<T>>;

/// What a mail consists of, in its order.
struct Contents
{
    QByteArray plain;
    QByteArray plainCharset;
    QByteArray html;
    QByteArray htmlCharset;
    std::vector<Source> attachments;
    bool isEncrypted = false;
};

QByteArray decodedContent(GMimePart *part, qint64 limit)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return {reinterpret_cast<const char *>(bytes->data),
            static_cast<qsizetype>(std::min<qint64>(bytes->len, limit))};
}

/// Sorts the parts of one mail.
class PartWalk
{
public:
    PartWalk(const QString &source, Reading &reading)
        : m_source(source)
        , m_reading(reading)
    {
    }

    void walk(GMimeObject *object, int depth)
    {
        if (!object || depth > deepestParts || m_reading.isStopped())
            return;
        if (GMIME_IS_MULTIPART_ENCRYPTED(object)) {
            m_contents.isEncrypted = true;
        } else if (GMIME_IS_MULTIPART(object)) {
            auto *parts = reinterpret_cast<GMimeMultipart *>(object);
            for (int i = 0; i < g_mime_multipart_get_count(parts); ++i)
                walk(g_mime_multipart_get_part(parts, i), depth + 1);
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            GMimeMessage *inner =
                g_mime_message_part_get_message(reinterpret_cast<GMimeMessagePart *>(object));
            if (inner)
                walk(g_mime_message_get_mime_part(inner), depth + 1);
        } else if (GMIME_IS_PART(object)) {
            take(reinterpret_cast<GMimePart *>(object));
        }
    }

    Contents &contents() { return m_contents; }

private:
    void take(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(reinterpret_cast<GMimeObject *>(part));
        const char *charset =
            g_mime_object_get_content_type_parameter(reinterpret_cast<GMimeObject *>(part), "charset");
        const char *fileName = g_mime_part_get_filename(part);
        const bool isAttachment = g_mime_part_is_attachment(part) || fileName;
        const bool isHtml = g_mime_content_type_is_type(type, "text", "html");
        const bool isPlain = g_mime_content_type_is_type(type, "text", "plain");
        if (isAttachment) {
            attach(part, QString::fromUtf8(fileName ? fileName : ""));
            return;
        }
        if (!isHtml && !isPlain)
            return;
        QByteArray &text = isHtml ? m_contents.html : m_contents.plain;
        QByteArray &label = isHtml ? m_contents.htmlCharset : m_contents.plainCharset;
        // A second page of a saved page is a frame.
        if (isHtml && !text.isEmpty())
            return;
        text += decodedContent(part, m_reading.limits().textBytes);
        label = charset ? charset : "";
    }

    void attach(GMimePart *part, const QString &fileName)
    {
        if (fileName.isEmpty() || isNoArticle(fileName))
            return;
        const QString shown = m_source + u'/' + printableName(fileName);
        if (!isSafePath(fileName)) {
            m_reading.fail(Problem::Kind::UnsafePath, shown, printableName(fileName));
            return;
        }
        m_contents.attachments.push_back({shown, decodedContent(part, m_reading.limits().partBytes), 0});
    }

    QString m_source;
    Reading &m_reading;
    Contents m_contents;
};

QString headerText(const char *text) { return QString::fromUtf8(text ? text : "").simplified(); }

/// A header as it came, decoded by us: GMime does not know windows-949 by its old names.
QString decodedHeader(GMimeMessage *message, const char *name)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(reinterpret_cast<GMimeObject *>(message));
    GMimeHeader *header = headers ? g_mime_header_list_get_header(headers, name) : nullptr;
    const char *raw = header ? g_mime_header_get_raw_value(header) : nullptr;
    return raw ? decodeEncodedWords(raw) : QString();
}

QString senderOf(GMimeMessage *message)
{
    const QString from = decodedHeader(message, "From");
    const qsizetype bracket = from.indexOf(u'<');
    QString name = (bracket > 0 ? from.left(bracket) : from).trimmed();
    if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2);
    return name;
}

void addDay(Article &article, GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    if (!date)
        return;
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), Qt::UTC);
    const char *words = g_mime_object_get_header(reinterpret_cast<GMimeObject *>(message), "Date");
    const std::optional<QDate> day = parseGivenDay(moment.toString(Qt::ISODate));
    if (day)
        addGivenDay(article, DaySource::Page, *day, headerText(words));
}

/// A page saved as one file; its title, day and outlet are those of the page.
void giveSavedPage(const Contents &contents, GMimeMessage *message, const Source &source, Reading &reading)
{
    const Result<DecodedText> html = decodeLabelled(
        contents.html, contents.htmlCharset.isEmpty() ? declaredCharset(contents.html) : contents.htmlCharset,
        source.name);
    Result<Article> article = html ? articleFromHtml(html->text.toUtf8(), source.name, reading.limits())
                                   : Result<Article>(html.problem());
    if (!article) {
        reading.fail(article.problem());
        return;
    }
    article->format = u"multipart/related"_s;
    article->encoding = html->encoding;
    article->sha256 = sha256Of(source.bytes);
    const QString address = decodedHeader(message, "Snapshot-Content-Location");
    if (article->url.isEmpty())
        article->url = address;
    reading.give(std::move(*article));
}

/// In a mailbox a line that begins with 'From ' is written '>From '.
QByteArray unquotedFrom(QByteArray text)
{
    text.replace("\n>From ", "\nFrom ");
    return text;
}

void giveMail(const Contents &contents, GMimeMessage *message, const QString &name, const Source &source,
              Reading &reading)
{
    Composer lines;
    lines.addLine(decodedHeader(message, "Subject"), BlockKind::Title);
    QString encoding = u"UTF-8"_s;
    const bool useHtml = contents.html.size() > 2 * contents.plain.size();
    const bool fromBox = name != source.name;
    const QByteArray bytes = useHtml   ? contents.html
                             : fromBox ? unquotedFrom(contents.plain)
                                       : contents.plain;
    if (!bytes.trimmed().isEmpty()) {
        const Result<DecodedText> body =
            decodeLabelled(bytes, useHtml ? contents.htmlCharset : contents.plainCharset, name);
        if (!body) {
            reading.fail(body.problem());
            return;
        }
        encoding = body->encoding;
        if (!useHtml) {
            lines.addText(body->text);
        } else if (!addHtmlText(body->text, lines, reading.limits())) {
            reading.fail(Problem::Kind::TooDeep, name, u"%1 elements"_s.arg(reading.limits().elementDepth));
            return;
        }
    }
    Article article;
    article.path = name;
    article.format = u"message/rfc822"_s;
    article.encoding = encoding;
    lines.compose(article);
    article.sha256 = sha256OfUtf8(article.text);
    article.author = senderOf(message);
    addDay(article, message);
    reading.give(std::move(article));
}

void readMessage(GMimeMessage *message, const QString &name, const Source &source, Reading &reading)
{
    PartWalk parts(name, reading);
    parts.walk(g_mime_message_get_mime_part(message), 0);
    Contents &contents = parts.contents();
    const bool savedPage = !decodedHeader(message, "Snapshot-Content-Location").isEmpty() ||
                           decodedHeader(message, "From").startsWith(u"<Saved by");
    if (contents.isEncrypted && contents.plain.isEmpty() && contents.html.isEmpty()) {
        reading.fail(Problem::Kind::Encrypted, name);
    } else if (savedPage && !contents.html.isEmpty()) {
        giveSavedPage(contents, message, source, reading);
        return;
    } else {
        giveMail(contents, message, name, source, reading);
    }
    for (Source &attachment : contents.attachments) {
        attachment.depth = source.depth + 1;
        if (reading.isOutOfTime(name) || !reading.takeUnpacked(attachment.bytes.size(), name))
            return;
        if (attachment.depth > reading.limits().archiveDepth)
            reading.fail(Problem::Kind::TooDeep, attachment.name,
                         u"%1 archives"_s.arg(reading.limits().archiveDepth));
        else
            readSource(attachment, reading);
    }
}

bool isMailbox(QByteArrayView bytes)
{
    return bytes.startsWith("From ") && bytes.first(std::min<qsizetype>(bytes.size(), 1000)).contains('\n');
}

} // namespace

bool isMailContent(const Sample &sample)
{
    if (isMailbox(sample.bytes) && sample.head.contains("\nfrom:"))
        return true;
    // The first line is a header, and among the first are those that only mails have.
    const qsizetype colon = sample.head.indexOf(':');
    if (colon <= 0 || colon > 40)
        return false;
    for (const char c : sample.head.first(colon)) {
        if (!((c >= 'a' && c <= 'z') || c == '-' || (c >= '0' && c <= '9')))
            return false;
    }
    const QByteArray head = '\n' + sample.head;
    int signs = 0;
    for (const char *header : {"\nfrom: ", "\nsubject: ", "\ndate: ", "\nmime-version: ", "\nreceived: ",
                               "\nmessage-id: ", "\ncontent-type: ", "\nreturn-path: ", "\nto: "})
        signs += head.contains(header) ? 1 : 0;
    return signs >= 3;
}

void readMail(const Source &source, Reading &reading)
{
    static std::once_flag once;
    std::call_once(once, g_mime_init);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        source.bytes.constData(), static_cast<size_t>(source.bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const bool box = isMailbox(source.bytes);
    g_mime_parser_set_format(parser.get(), box ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    int number = 0;
    do {
        const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
        if (!message) {
            if (number == 0)
                reading.fail(Problem::Kind::Damaged, source.name);
            return;
        }
        ++number;
        readMessage(message.get(), box ? source.name + u'#' + QString::number(number) : source.name, source,
                    reading);
    } while (box && !g_mime_parser_eos(parser.get()) && !reading.isOutOfTime(source.name));
}

} // namespace Haengbo
