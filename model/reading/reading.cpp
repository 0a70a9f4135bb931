// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/reading.h"

#include "model/text/hangul.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

QString megabytes(qint64 bytes) { return u"%1 MB"_s.arg(bytes >> 20); }

Reading::Reading(const ArticleSink &sink, const ReadingLimits &limits, FieldNames names)
    : m_sink(sink)
    , m_limits(limits)
    , m_names(std::move(names))
{
    m_clock.start();
}

void Reading::tellHead(TableHead head)
{
    *m_head = std::move(head);
    m_stopped = true;
}

bool Reading::send(Result<Article> result)
{
    if (m_stopped)
        return false;
    const qint64 before = m_clock.elapsed();
    ++m_count;
    m_stopped = !m_sink(std::move(result));
    m_receiverMilliseconds += m_clock.elapsed() - before;
    return !m_stopped;
}

bool Reading::give(Article article)
{
    if (article.text.size() > m_limits.articleLength)
        return fail(Problem::Kind::TooLarge, article.path,
                    u"%1 characters in one article"_s.arg(m_limits.articleLength));
    const bool blank =
        std::all_of(article.text.cbegin(), article.text.cend(), [](QChar c) { return c.isSpace(); });
    if (blank)
        return fail(Problem::Kind::NoText, article.path);
    if (!Hangul::isKorean(article.text))
        return fail(Problem::Kind::NotKorean, article.path);
    return send(std::move(article));
}

bool Reading::fail(Problem::Kind kind, const QString &source, const QString &detail)
{
    return send(Problem{kind, source, detail});
}

bool Reading::fail(const Problem &problem) { return send(problem); }

bool Reading::isOutOfTime(const QString &source)
{
    if (m_stopped)
        return true;
    if (m_clock.elapsed() - m_receiverMilliseconds < m_limits.readingTime.count())
        return false;
    fail(Problem::Kind::TooSlow, source,
         u"%1 s"_s.arg(std::chrono::ceil<std::chrono::seconds>(m_limits.readingTime).count()));
    m_stopped = true;
    return true;
}

bool Reading::takeUnpacked(qint64 bytes, const QString &source)
{
    m_unpacked += bytes;
    if (m_unpacked <= m_limits.unpackedBytes)
        return true;
    fail(Problem::Kind::TooLarge, source, megabytes(m_limits.unpackedBytes) + u" unpacked"_s);
    m_stopped = true;
    return false;
}

} // namespace Haengbo
