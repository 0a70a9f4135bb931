// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problemslist.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// A person must learn from the list what is wrong and what to do.
class TestProblemsList : public QObject
{
    Q_OBJECT

private slots:
    void everyReasonSaysWhatToDo_data();
    void everyReasonSaysWhatToDo();
    void noReasonEndsInTheAir();
};

void TestProblemsList::everyReasonSaysWhatToDo_data()
{
    using Kind = Problem::Kind;
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("says");
    QTest::newRow("limit") << Kind::TooLarge << u"192 MB unpacked"_s << u"192 MB unpacked"_s;
    QTest::newRow("limit: what to do") << Kind::TooLarge << u"192 MB unpacked"_s << u"Split it"_s;
    QTest::newRow("limit on memory") << Kind::TooLarge << u"512 MB of memory"_s << u"512 MB of memory"_s;
    QTest::newRow("doubtful encoding") << Kind::DoubtfulEncoding << u"UTF-16LE"_s << u"read as UTF-16LE"_s;
    QTest::newRow("time") << Kind::TooSlow << u"60 s"_s << u"60 s"_s;
    QTest::newRow("depth") << Kind::TooDeep << u"2 archives"_s << u"Unpack it"_s;
    QTest::newRow("encoding that is known") << Kind::UnknownEncoding << u"GB18030"_s << u"GB18030"_s;
    QTest::newRow("encoding that is not") << Kind::UnknownEncoding << QString() << u"Save it as UTF-8"_s;
    QTest::newRow("password") << Kind::Encrypted << QString() << u"save an open copy"_s;
    QTest::newRow("distribution") << Kind::Encrypted
                                  << u"a distribution document; ask its maker for an open copy"_s
                                  << u"Ask the maker"_s;
    QTest::newRow("old HWP") << Kind::Unsupported << u"HWP 3: save as hwpx"_s << u"save it as HWPX"_s;
    QTest::newRow("old Word") << Kind::Unsupported << u"save as docx"_s << u"save it as DOCX"_s;
    QTest::newRow("slip") << Kind::UnsafePath << u"../x.txt"_s << u"(../x.txt)"_s;
    QTest::newRow("damage without a word") << Kind::Damaged << QString() << u"It is damaged."_s;
}

void TestProblemsList::everyReasonSaysWhatToDo()
{
    QFETCH(Problem::Kind, kind);
    QFETCH(QString, detail);
    QFETCH(QString, says);
    const QString reason = ProblemsList::reasonOf({kind, u"a"_s, detail});
    QVERIFY2(reason.contains(says), qPrintable(reason));
}

void TestProblemsList::noReasonEndsInTheAir()
{
    for (int kind = 0; kind <= static_cast<int>(Problem::Kind::DoubtfulEncoding); ++kind) {
        const QString reason = ProblemsList::reasonOf({static_cast<Problem::Kind>(kind), u"a"_s, u"x"_s});
        QVERIFY2(reason.size() > 5 && !reason.contains(u"%1"), qPrintable(reason));
    }
}

QTEST_MAIN(TestProblemsList)
#include "tst_problemslist.moc"
