// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/letters.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestLetters : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithQt();
    void knowsItsLetters();
    void knowsAllCases();
    void knowsLettersAndNumbers();
};

/// All short texts over three letters, against what Qt says of them.
void TestLetters::agreesWithQt()
{
    const auto textOf = [](int number) {
        QString text;
        for (; number > 0; number /= 4)
            text += QChar(u"가나a"[number % 4 == 0 ? 0 : number % 4 - 1]);
        return text;
    };
    for (int i = 0; i < 300; ++i) {
        for (int k = 1; k < 70; ++k) {
            const QString text = textOf(i);
            const QString word = textOf(k);
            QCOMPARE(beginsWith(text, word), text.startsWith(word));
            QCOMPARE(endsWith(text, word), text.endsWith(word));
            QCOMPARE(holds(text, word), text.contains(word));
            for (qsizetype from = 0; from <= text.size(); ++from)
                QCOMPARE(find(text, word, from), text.indexOf(word, from));
        }
    }
    QVERIFY(beginsWith(u"", u""));
    QVERIFY(endsWith(u"가", u""));
}

void TestLetters::knowsItsLetters()
{
    const LetterSet letters(u"[(캡");
    QVERIFY(letters.contains(u'캡'));
    QVERIFY(!letters.contains(u'캅'));
    QVERIFY(letters.anyIn(u"사진 캡처"));
    QVERIFY(!letters.anyIn(u"사진"));
    QVERIFY(!letters.anyIn(u""));
}

void TestLetters::knowsAllCases()
{
    const LetterSet letters = LetterSet(u"k가").inAllCases();
    for (const QChar letter : {u'k', u'K', u'\u212A'}) // the sign for kelvin
        QVERIFY(letters.contains(letter));
    QVERIFY(letters.contains(u'가'));
    QVERIFY(!letters.contains(u'c'));
}

void TestLetters::knowsLettersAndNumbers()
{
    for (const QChar c : QStringView(u"가Aß7三٣ -。😀"))
        QCOMPARE(LetterSet::lettersAndNumbers().contains(c), c.isLetterOrNumber());
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
