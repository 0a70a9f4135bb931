// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/language/identifiers.h"
#include "model/reading/textfile.h"
#include "tests/support/sentencerows.h"

#include <QTest>

#include <algorithm>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class NameSentencesTest : public QObject
{
    Q_OBJECT

private slots:
    void sentencesHoldTheirNames_data();
    void sentencesHoldTheirNames();
    void whoSignsIsNobody();
};

namespace {

/// '<kind>:<name>' of each name; of a person with '@<organization>' behind it where it has one; other forms
/// follow.
QStringList namesIn(const QString &text)
{
    const Extraction extraction = extract(articleFromText(u"a"_s, text, QDate(2025, 2, 4)));
    QStringList names;
    for (const Entity &entity : extraction.entities) {
        QString name = QString(toId(entity.kind)) + u':' + entity.name;
        if (entity.affiliation >= 0)
            name += u'@' + extraction.entities[static_cast<std::size_t>(entity.affiliation)].name;
        names += name;
        for (const QString &alias : entity.aliases)
            names += QString(toId(entity.kind)) + u':' + alias;
    }
    names.sort();
    return names;
}

bool isIn(const QStringList &names, const QString &asked)
{
    return std::any_of(names.begin(), names.end(), [&asked](const QString &name) {
        return name == asked || (!asked.contains(u'@') && name.startsWith(asked + u'@'));
    });
}

} // namespace

void NameSentencesTest::sentencesHoldTheirNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("must");
    QTest::addColumn<QStringList>("never");
    const auto rows = Sample::sentenceRows(u"namesentences.tsv"_s);
    QVERIFY(rows.size() > 10);
    for (const auto &[line, cells] : rows) {
        QVERIFY2(cells.size() >= 2, line.constData());
        QTest::newRow(line.constData()) << cells[0] << cells[1].split(u"; "_s, Qt::SkipEmptyParts)
                                        << cells.value(2).split(u"; "_s, Qt::SkipEmptyParts);
    }
}

void NameSentencesTest::sentencesHoldTheirNames()
{
    QFETCH(QString, text);
    QFETCH(QStringList, must);
    QFETCH(QStringList, never);
    const QStringList names = namesIn(text + u'\n');
    for (const QString &one : must)
        QVERIFY2(isIn(names, one), qPrintable(one + u" not in "_s + names.join(u"; "_s)));
    for (const QString &one : never)
        QVERIFY2(!isIn(names, one), qPrintable(one + u" in "_s + names.join(u"; "_s)));
}

void NameSentencesTest::whoSignsIsNobody()
{
    const QString story = u"두레햇살은 김제에서 공장을 짓는다. 내년 11월 완공한다. "_s;
    QVERIFY(!isIn(namesIn(story + u"〈김제=서다온 기자〉\n"_s), u"person:서다온"_s));
    QVERIFY(!isIn(namesIn(story + u"\n서다온 기자 입력 2025.11.06 06:00\n"_s), u"person:서다온"_s));
    QVERIFY(isIn(namesIn(story + u"서다온 기자는 3일 회사를 떠났다.\n"_s), u"person:서다온"_s));
}

QTEST_GUILESS_MAIN(NameSentencesTest)

#include "tst_namesentences.moc"
