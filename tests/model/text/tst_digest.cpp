// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/digest.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestDigest : public QObject
{
    Q_OBJECT

private slots:
    /// The example of FIPS 180-4.
    void isThatOfTheStandard()
    {
        QCOMPARE(sha256Of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256OfUtf8(u"abc"), sha256Of("abc"));
    }

    void ofTextIsThatOfItsUtf8_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("letters of one to four bytes")
            << u"a\u007f\u0080\u00e9\u07ff\u0800행보\ud7ff\ue000\uffee\U0001F600\U0010FFFF"_s;
        QTest::newRow("lone surrogates")
            << u"행"_s + QChar(0xD83D) + u"보"_s + QChar(0xDE00) + QChar(0xD83D) + QChar(0xD83D);
        QTest::newRow("pair in the wrong order") << QString(QChar(0xDE00)) + QChar(0xD83D);
        // Where one piece ends and the next begins must not tell.
        for (int shift = 0; shift < 4; ++shift)
            QTest::addRow("long, from letter %d", shift)
                << QString(shift, u'x') + u"행보\U0001F600"_s.repeated(1500);
        QTest::newRow("long ASCII") << QString(20000, u'y');
        QTest::newRow("halves of pairs alone, long") << QString(3000, QChar(0xDE00));
    }
    void ofTextIsThatOfItsUtf8()
    {
        QFETCH(QString, text);
        QCOMPARE(sha256OfUtf8(text), sha256Of(text.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestDigest)
#include "tst_digest.moc"
