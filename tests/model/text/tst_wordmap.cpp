// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/wordmap.h"

#include <QHash>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestWordMap : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyMapHasNothing();
    void holdsWhatQHashHolds();
    void copiesItsWords();
    void findsTheLongestEnd();
    void knowsTheLengthsThatEndIn();
    void visitsInTheOrderOfAdding();
    void numbersWordsAsTheyCome();
    void findsLongEnds();
};

void TestWordMap::anEmptyMapHasNothing()
{
    const WordMap<int> map;
    QCOMPARE(map.size(), std::size_t(0));
    QVERIFY(!map.find(u"회장"));
    QVERIFY(!map.contains(u""));
    QVERIFY(!map.longestEndOf(u"회장"));
    QCOMPARE(map.value(u"회장", 7), 7);
    QCOMPARE(map.lengthsEndingIn(u'장'), 0U);
}

/// Words of all lengths up to forty, many of which share beginnings and ends.
void TestWordMap::holdsWhatQHashHolds()
{
    WordMap<int> map;
    QHash<QString, int> reference;
    quint32 state = 1;
    for (int i = 0; i < 20000; ++i) {
        QString word;
        state = state * 1664525U + 1013904223U;
        const int length = static_cast<int>(state >> 16) % 41;
        for (int k = 0; k < length; ++k) {
            state = state * 1664525U + 1013904223U;
            word += QChar(static_cast<char16_t>(0xAC00 + (state >> 20) % 7));
        }
        map[word] += i;
        reference[word] += i;
    }
    QCOMPARE(map.size(), static_cast<std::size_t>(reference.size()));
    for (auto it = reference.cbegin(); it != reference.cend(); ++it) {
        const int *found = map.find(it.key());
        QVERIFY(found);
        QCOMPARE(*found, it.value());
        QVERIFY(!map.contains(QString(it.key() + u'끝')));
        if (!it.key().isEmpty())
            QVERIFY(map.lengthsEndingIn(it.key().back()) & map.bitOf(it.key().size()));
    }
}

void TestWordMap::copiesItsWords()
{
    WordMap<int> map;
    QString word = u"회장"_s;
    map.insert(word, 1);
    word[0] = u'사';
    QCOMPARE(map.value(u"회장"), 1);
    QVERIFY(!map.contains(u"사장"));
    map.insert(u"회장", 2);
    QCOMPARE(map.value(u"회장"), 2);
    QCOMPARE(map.size(), std::size_t(1));
}

void TestWordMap::findsTheLongestEnd()
{
    WordMap<int> map;
    map.insert(u"자", 1);
    map.insert(u"전자", 2);
    map.insert(u"가온전자", 4);
    int length = 0;
    QCOMPARE(*map.longestEndOf(u"새가온전자", 1, &length), 4);
    QCOMPARE(length, 4);
    QCOMPARE(*map.longestEndOf(u"달빛전자", 1, &length), 2);
    QCOMPARE(length, 2);
    QVERIFY(!map.longestEndOf(u"투자", 2));
    QCOMPARE(*map.longestEndOf(u"투자", 1), 1);
    QVERIFY(!map.longestEndOf(u"회장"));
    QVERIFY(!map.longestEndOf(u""));
}

void TestWordMap::knowsTheLengthsThatEndIn()
{
    WordMap<int> map;
    map.insert(u"에서", 1);
    map.insert(u"에서는", 1);
    map.insert(QString(50, u'는'), 1);
    QVERIFY(map.lengthsEndingIn(u'서') & map.bitOf(2));
    QVERIFY(map.lengthsEndingIn(u'는') & map.bitOf(3));
    QVERIFY(map.lengthsEndingIn(u'는') & map.bitOf(50));
    QVERIFY(!(map.lengthsEndingIn(u'서') & map.bitOf(3)));
}

void TestWordMap::visitsInTheOrderOfAdding()
{
    WordMap<int, KeysOf::Text> map;
    const QString text = u"나가다라가"_s;
    for (qsizetype i = 0; i < text.size(); ++i)
        ++map[QStringView(text).sliced(i, 1)];
    QString order;
    map.forEach([&order](QStringView word, int count) { order += word.toString() + QString::number(count); });
    QCOMPARE(order, u"나1가2다1라1"_s);
}

void TestWordMap::numbersWordsAsTheyCome()
{
    WordMap<int> map;
    map.reserve(100);
    for (int i = 0; i < 300; ++i)
        QCOMPARE(map.numberOf(QString::number(i)), static_cast<std::size_t>(i));
    QCOMPARE(map.numberOf(u"7"), std::size_t(7));
    map.at(7) = 70;
    QCOMPARE(map.value(u"7"), 70);
    map.reserve(1000);
    QCOMPARE(map.numberOf(u"299"), std::size_t(299));
    QCOMPARE(map.value(u"7"), 70);
    QCOMPARE(map.size(), std::size_t(300));
}

/// Lengths from 31 on share one bit.
void TestWordMap::findsLongEnds()
{
    WordMap<int> map;
    for (const int length : {1, 2, 30, 31, 32, 40})
        map.insert(QString(length, u'가'), length);
    int found = 0;
    for (int length = 1; length < 50; ++length) {
        const QString text = u'나' + QString(length, u'가');
        for (const int shortest : {1, 2, 3, 30, 31, 32, 33, 40, 41}) {
            int expected = 0;
            for (const int known : {1, 2, 30, 31, 32, 40})
                expected = known <= length && known >= shortest ? known : expected;
            const int *value = map.longestEndOf(text, shortest, &found);
            QCOMPARE(value ? *value : 0, expected);
            QVERIFY(!value || found == expected);
        }
    }
}

QTEST_GUILESS_MAIN(TestWordMap)
#include "tst_wordmap.moc"
