// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/fieldnames.h"
#include "model/reading/limits.h"
#include "model/reading/reader.h"

#include <QElapsedTimer>

namespace Haengbo {

/// The bytes of a file, or of one part of an archive or mail.
struct Source
{
    QString name; ///< path, and for a part 'path/of/archive.zip/path/in/archive'
    QByteArray bytes;
    int depth = 0; ///< how many archives it lies in
};

/// The reading of one opened file: takes articles and problems on to the receiver, and keeps count of what
/// the file has cost. Used from one thread.
class Reading
{
public:
    Reading(const ArticleSink &sink, const ReadingLimits &limits, FieldNames names = {});

    const ReadingLimits &limits() const { return m_limits; }
    const FieldNames &names() const { return m_names; }

    /// Wants the columns of the first table and no articles.
    void askHead(std::optional<TableHead> *head) { m_head = head; }
    bool wantsHead() const { return m_head && !m_head->has_value(); }
    /// Answers that; nothing more is read.
    void tellHead(TableHead head);

    /// Hands over an article; one without any text, not in Korean, or too long becomes a problem. False: stop
    /// reading.
    bool give(Article article);
    /// Hands over a problem. False: stop reading.
    bool fail(Problem::Kind kind, const QString &source, const QString &detail = {});
    bool fail(const Problem &problem);

    /// The receiver wants no more, or a limit of the whole file has been passed.
    bool isStopped() const { return m_stopped; }
    /// Tells TooSlow once when the time is over, and then stops. Ask in every long loop.
    bool isOutOfTime(const QString &source);
    /// Takes \a bytes of the allowance for unpacked data; false (and TooLarge told) when there is no more.
    bool takeUnpacked(qint64 bytes, const QString &source);

    /// How many articles and problems have been handed over.
    int count() const { return m_count; }

private:
    bool send(Result<Article> result);

    const ArticleSink &m_sink;
    ReadingLimits m_limits;
    FieldNames m_names;
    std::optional<TableHead> *m_head = nullptr;
    QElapsedTimer m_clock;
    qint64 m_receiverMilliseconds = 0;
    qint64 m_unpacked = 0;
    int m_count = 0;
    bool m_stopped = false;
};

/// Reads \a source by the format its bytes (or else its name) tell, for readers of files that hold files.
void readSource(const Source &source, Reading &reading);

/// '256 MB', for the detail of a Problem.
QString megabytes(qint64 bytes);

} // namespace Haengbo
