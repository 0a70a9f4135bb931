// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/bytes.h"
#include "model/store/projectfile.h"

#include <QSqlDatabase>

#include <functional>

class QSqlQuery;

namespace Haengbo {

/// Reads the rows, each by itself where going through them fails. What was lost and what must be read again
/// is noted in the file.
class ProjectFile::Reader
{
public:
    /// \a database is that of \a file; both and \a contents must outlive the reader.
    Reader(const QSqlDatabase &database, ProjectContents &contents, ProjectFile &file);

    void read();

private:
    using Take = std::function<bool(const QSqlQuery &row)>;

    void readCounts();
    /// What a row of an article holds, and what became of it.
    struct Row
    {
        QByteArray article;
        qint64 articleChecksum = 0;
        QByteArray extraction; ///< empty where another engine made it
        qint64 extractionChecksum = 0;
        bool isOurs = false;  ///< the extraction is this engine's
        ReadArticlePtr read;  ///< null where the article makes no sense
        bool isUnread = true; ///< its extraction is to be made anew
    };

    void readArticles();
    static void unpack(Row &row, Packing::Strings &strings);
    void readJournal();
    bool takeStep(const QSqlQuery &row);
    void readSettings();
    void readStory();
    /// All rows in one go; where that breaks off, one by one as far as \a last.
    void forEachRow(const QString &columns, const QString &key, int last, const Take &take);

    QSqlDatabase m_database;
    ProjectContents &m_contents;
    ProjectFile &m_file;
    bool m_hasCounts = false;
    int m_articles = 0;
    int m_lastArticle = 0;
    int m_steps = 0;
    int m_settings = 0;
    int m_broken = 0; ///< rows that were there but made no sense
};

} // namespace Haengbo
