// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/wordmemo.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestWordMemo : public QObject
{
    Q_OBJECT

private slots:
    void asksOnceForAWordThatComesAgain();
    void neverMixesWordsUp();
    void answersForLongAndEmptyWords();
};

void TestWordMemo::asksOnceForAWordThatComesAgain()
{
    WordMemo<int> memo;
    int asked = 0;
    const auto length = [&asked](QStringView word) {
        ++asked;
        return static_cast<int>(word.size());
    };
    const QString first = u"체결했다"_s;
    const QString same = first + QString();
    QCOMPARE(memo.value(first, length), 4);
    QCOMPARE(memo.value(same, length), 4);
    QCOMPARE(asked, 1);
}

/// Far more words than it remembers at a time.
void TestWordMemo::neverMixesWordsUp()
{
    WordMemo<QString> memo;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 60000; ++i) {
            const QString word = QString::number(i * 7919, 36);
            QCOMPARE(memo.value(word, [](QStringView asked) { return asked.toString(); }), word);
        }
    }
}

void TestWordMemo::answersForLongAndEmptyWords()
{
    WordMemo<int> memo;
    const auto length = [](QStringView word) { return static_cast<int>(word.size()) + 1; };
    QCOMPARE(memo.value(u"", length), 1);
    QCOMPARE(memo.value(u"", length), 1);
    for (int size = 1; size < 40; ++size) {
        QCOMPARE(memo.value(QString(size, u'가'), length), size + 1);
        QCOMPARE(memo.value(QString(size, u'나'), length), size + 1);
    }
}

QTEST_GUILESS_MAIN(TestWordMemo)
#include "tst_wordmemo.moc"
