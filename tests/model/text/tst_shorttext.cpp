// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/shorttext.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// A text kept in place behaves as the QString it stands for.
class TestShortText : public QObject
{
    Q_OBJECT

private slots:
    void itIsTheTextItWasMadeOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a part of day") << u"MO"_s;
        QTest::newRow("a day") << u"2025-02-04"_s;
        QTest::newRow("as long as there is room for") << u"2025-02-04T"_s;
        QTest::newRow("one more") << u"2025-02-04TM"_s;
        QTest::newRow("a minute of a day") << u"2025-02-04T18:00"_s;
        QTest::newRow("Hangul") << u"이천이십오년"_s;
        QTest::newRow("very long") << QString(70000, u'가');
    }

    void itIsTheTextItWasMadeOf()
    {
        QFETCH(QString, text);
        const ShortText<11> made = text;
        QCOMPARE(made.toString(), text);
        QCOMPARE(made.view(), QStringView(text));
        QCOMPARE(made.size(), text.size());
        QCOMPARE(made.isEmpty(), text.isEmpty());
        QVERIFY(made == text);
        QVERIFY(text == made);
        const QString converted = made;
        QCOMPARE(converted, text);

        ShortText<11> copy = made;
        QVERIFY(copy == made);
        const ShortText<11> moved = std::move(copy);
        QVERIFY(moved == made);
        copy = moved;
        QVERIFY(copy == moved);
        const ShortText<11> &same = copy;
        copy = same;
        QVERIFY(copy == text);
        copy = text + u'!';
        QVERIFY(copy == text + u'!');
        QVERIFY(made == text); // no two share what they hold
        copy.clear();
        QVERIFY(copy.isEmpty());
        const ShortText<5> narrow = text;
        QVERIFY(narrow == made);
    }

    void itIsOrderedAsQStringsAre()
    {
        const QStringList texts{u""_s,
                                u"2024"_s,
                                u"2025-02-04"_s,
                                u"2025-02-04TMO"_s,
                                u"2025-02-04T18:00"_s,
                                u"2025-Q1"_s,
                                u"가"_s,
                                u"힣힣힣힣힣힣힣힣힣힣힣힣힣"_s};
        for (const QString &left : texts) {
            for (const QString &right : texts) {
                const ShortText<11> one = left;
                const ShortText<11> other = right;
                QCOMPARE(one < other, left < right);
                QCOMPARE(one < right, left < right);
                QCOMPARE(left > other, left > right);
                QCOMPARE(one == other, left == right);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestShortText)
#include "tst_shorttext.moc"
