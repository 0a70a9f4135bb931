// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Tables whose columns nothing tells: a person says what they hold, and it is remembered by their names.
class TestFieldNames : public QObject
{
    Q_OBJECT

private slots:
    void theColumnsAreShownAndTheChoiceHolds_data();
    void theColumnsAreShownAndTheChoiceHolds();
    void aChoiceGoesBeforeTheKnownNames();
    void namesComeBackFromTheirLines();
    void whatIsNoTableHasNoColumns();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

namespace {

std::vector<Result<Article>> readAll(const QString &path, const FieldNames &names = {})
{
    std::vector<Result<Article>> all;
    readArticles(
        path,
        [&all](Result<Article> article) {
            all.push_back(std::move(article));
            return true;
        },
        {}, names);
    return all;
}

} // namespace

QString TestFieldNames::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestFieldNames::theColumnsAreShownAndTheChoiceHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("csv") << u"a.csv"_s << QByteArray("k_1,k 2\n한빛,공장 짓는다\n");
    QTest::newRow("json") << u"a.json"_s << QByteArray("[{\"k_1\": \"한빛\", \"k 2\": \"공장 짓는다\"}]");
    QTest::newRow("json, deep inside")
        << u"deep.json"_s
        << QByteArray("{\"x\": {\"rows\": [{\"k_1\": \"한빛\", \"k 2\": \"공장 짓는다\"}]}}");
    QTest::newRow("json lines") << u"a.jsonl"_s
                                << QByteArray("{\"k_1\": \"한빛\", \"k 2\": \"공장 짓는다\"}\n"
                                              "{\"k_1\": \"다온\", \"k 2\": \"공장 닫는다\"}\n");
}

void TestFieldNames::theColumnsAreShownAndTheChoiceHolds()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    const QString path = write(name, bytes);
    QVERIFY(!readAll(path).front().isValid());

    const std::optional<TableHead> head = readTableHead(path, {});
    QVERIFY(head.has_value());
    QCOMPARE(head->columns.size(), std::size_t(2));
    const bool sorted = head->columns.front().name == u"k 2"; // JSON's keys come in order
    const TableHead::Column &column = head->columns[sorted ? 0 : 1];
    QCOMPARE(column.name, u"k 2"_s);
    QCOMPARE(column.sample, u"공장 짓는다"_s);
    QVERIFY(!column.field.has_value());

    FieldNames names;
    names.set(u"K2"_s, ArticleField::Body);
    names.set(u"k_1"_s, ArticleField::Outlet);
    const auto read = readAll(path, names);
    QVERIFY(read.front().isValid());
    QCOMPARE(read.front()->publisher, u"한빛"_s);
    QVERIFY(read.front()->text.contains(u"공장 짓는다"));
    QCOMPARE(readTableHead(path, names)->columns[sorted ? 0 : 1].field, std::optional(ArticleField::Body));
}

void TestFieldNames::aChoiceGoesBeforeTheKnownNames()
{
    const QString path = write(u"b.csv"_s, "제목,본문,일자\n가,나,2025-03-12\n");
    FieldNames names;
    names.set(u"본문"_s, ArticleField::Title);
    names.set(u"제목"_s, ArticleField::Body);
    const auto read = readAll(path, names);
    QVERIFY(read.front().isValid());
    QCOMPARE(read.front()->text.simplified(), u"나 가"_s);
}

void TestFieldNames::namesComeBackFromTheirLines()
{
    FieldNames names;
    names.set(u"k_1"_s, ArticleField::Body);
    names.set(u"기사 전문"_s, ArticleField::Title);
    names.set(u"k_1"_s, ArticleField::Day);
    names.set(u"forgotten"_s, ArticleField::Url);
    names.set(u"forgotten"_s, std::nullopt);
    QCOMPARE(FieldNames::fromLines(names.toLines()), names);
    QCOMPARE(FieldNames::fromLines({u"nonsense"_s, u"\t"_s, u"flavour\tk_2"_s, u"body\t"_s}), FieldNames());
}

void TestFieldNames::whatIsNoTableHasNoColumns()
{
    QVERIFY(!readTableHead(write(u"c.txt"_s, "한빛소재는 공장을 짓는다.\n"), {}));
    QVERIFY(!readTableHead(m_folder.filePath(u"missing.csv"_s), {}));
    QVERIFY(!readTableHead(write(u"empty.csv"_s, {}), {}));
    const QString book = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/files/openpyxl.xlsx"_s;
    QCOMPARE(readTableHead(book, {})->columns.size(), std::size_t(19));
}

QTEST_GUILESS_MAIN(TestFieldNames)
#include "tst_fieldnames.moc"
