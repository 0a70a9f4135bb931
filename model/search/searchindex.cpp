// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The table keeps neither texts nor places (content='', detail=none): a pair tells which articles to look at,
// and the article itself tells whether the words stand there. That keeps the index at a tenth of the texts.
// Articles that were closed stay in it, without a number, until they outweigh the rest; then it is made anew.
#include "model/search/searchindex.h"

#include "model/text/folding.h"

#include <QAtomicInt>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// The expression that FTS5 matches: a pair, or every pair that begins with a sign.
QString expressionOf(const QString &form)
{
    QStringList parts;
    const QString pairs = SearchIndex::pairsOf(form);
    const auto tokens = QStringView(pairs).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView token : tokens) {
        const bool isPair = token.size() == 2;
        // A letter at the end of the form may have any neighbour in a text.
        const bool coversMore = !isPair || form.size() == 1;
        const QString quoted = u'"' + token.toString() + u'"';
        parts << (coversMore ? quoted + u'*' : quoted);
    }
    // Pairs say more than letters alone; those are needed only when there is no pair.
    const bool hasPair =
        std::any_of(tokens.begin(), tokens.end(), [](QStringView t) { return t.size() == 2; });
    if (hasPair)
        parts.removeIf([](const QString &part) { return part.endsWith(u'*'); });
    return parts.join(u" AND "_s);
}

QString expressionOf(const SearchQuery &query)
{
    QStringList all;
    for (const SearchQuery::Term &term : query.terms()) {
        QStringList any;
        for (const QString &form : term.forms) {
            const QString expression = expressionOf(form);
            // A form without letters says nothing of where it stands.
            if (expression.isEmpty())
                return {};
            any << u'(' + expression + u')';
        }
        all << u'(' + any.join(u" OR "_s) + u')';
    }
    return all.join(u" AND "_s);
}

} // namespace

SearchIndex::SearchIndex()
{
    static QAtomicInt connections;
    m_connection = u"haengbo-search-%1"_s.arg(connections.fetchAndAddRelaxed(1));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(u":memory:"_s);
    database.open();
    open();
}

SearchIndex::~SearchIndex()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool SearchIndex::run(const QString &sql) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    return query.exec(sql);
}

void SearchIndex::open()
{
    run(u"DROP TABLE IF EXISTS pairs"_s);
    run(u"CREATE VIRTUAL TABLE pairs USING fts5(words, content='', detail=none, columnsize=0, "
        "tokenize='ascii')"_s);
    // Much is gathered in memory before it is laid down sorted: that is what indexing takes its time for.
    run(u"INSERT INTO pairs(pairs, rank) VALUES ('hashsize', 33554432)"_s);
    run(u"INSERT INTO pairs(pairs, rank) VALUES ('pgsz', 16000)"_s);
    m_rowOf.clear();
    m_texts.clear();
}

void SearchIndex::setStory(StoryPtr story)
{
    m_story = std::move(story);
    const auto count = m_story ? m_story->articles.size() : 0;
    constexpr std::size_t few = 1000;
    std::size_t known = 0;
    const auto textOf = [this](std::size_t i) -> const QString & {
        return m_story->articles[i].read->article.text;
    };
    for (std::size_t i = 0; i < count; ++i)
        known += m_rowOf.contains(textOf(i).constData()) ? 1 : 0;
    if (m_texts.size() > few + 2 * known)
        open();
    m_articleOf.assign(m_texts.size(), -1);
    m_waiting.clear();
    for (std::size_t i = 0; i < count; ++i) {
        const auto row = m_rowOf.constFind(textOf(i).constData());
        // Two articles may share one text; the row stands for the first, the other is looked at itself.
        if (row != m_rowOf.constEnd() && m_articleOf[static_cast<std::size_t>(*row)] < 0)
            m_articleOf[static_cast<std::size_t>(*row)] = static_cast<int>(i);
        else
            m_waiting.push_back(static_cast<int>(i));
    }
    std::reverse(m_waiting.begin(), m_waiting.end());
}

int SearchIndex::indexSome(int most)
{
    if (m_waiting.empty())
        return 0;
    run(u"BEGIN"_s);
    QSqlQuery insert(QSqlDatabase::database(m_connection, false));
    insert.prepare(u"INSERT INTO pairs(rowid, words) VALUES (?, ?)"_s);
    for (int i = 0; i < most && !m_waiting.empty(); ++i) {
        const int article = m_waiting.back();
        m_waiting.pop_back();
        const QString &text = (*m_story)[ArticleId{article}].read->article.text;
        const auto row = static_cast<int>(m_texts.size());
        insert.addBindValue(row + 1);
        insert.addBindValue(pairsOf(Folding::folded(text)));
        insert.exec();
        m_texts.push_back(text);
        m_articleOf.push_back(article);
        m_rowOf.insert(text.constData(), row);
    }
    run(u"COMMIT"_s);
    return static_cast<int>(m_waiting.size());
}

std::vector<ArticleId> SearchIndex::candidates(const SearchQuery &query,
                                               const std::atomic<bool> &cancelled) const
{
    std::vector<ArticleId> found;
    if (query.isEmpty() || !m_story)
        return found;
    const QString expression = expressionOf(query);
    if (expression.isEmpty()) {
        for (int i = 0; i < static_cast<int>(m_story->articles.size()); ++i)
            found.push_back({i});
        return found;
    }
    QSqlQuery rows(QSqlDatabase::database(m_connection, false));
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT rowid FROM pairs WHERE pairs MATCH ?"_s);
    rows.addBindValue(expression);
    rows.exec();
    while (!cancelled && rows.next()) {
        const auto row = static_cast<std::size_t>(rows.value(0).toInt() - 1);
        if (row < m_articleOf.size() && m_articleOf[row] >= 0)
            found.push_back({m_articleOf[row]});
    }
    for (const int article : m_waiting)
        found.push_back({article});
    std::sort(found.begin(), found.end());
    return found;
}

QString SearchIndex::pairsOf(QStringView text)
{
    std::vector<std::uint32_t> pairs;
    pairs.reserve(static_cast<std::size_t>(text.size()));
    constexpr int half = 16;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetterOrNumber())
            continue;
        const bool hasNext = i + 1 < text.size() && text[i + 1].isLetterOrNumber();
        pairs.push_back(static_cast<std::uint32_t>(text[i].unicode()) << half |
                        (hasNext ? text[i + 1].unicode() : 0U));
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    QString result;
    result.reserve(static_cast<qsizetype>(pairs.size()) * 3);
    for (const std::uint32_t pair : pairs) {
        result += QChar(static_cast<char16_t>(pair >> half));
        if (const auto second = static_cast<char16_t>(pair); second != 0)
            result += QChar(second);
        result += u' ';
    }
    return result;
}

} // namespace Haengbo
