// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/wordforms.h"

#include <QTest>

#include <set>
#include <thread>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

QString word(int i) { return u"낱말"_s + QString::number(i); }

} // namespace

class TestWordForms : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreDenseAndStay();
    void wordsOfEachLengthAreToldApart();
    void hashingLetterByLetterFindsTheSameWord();
    void aThreadKeepsItsTableUntilItIsFull();
    void recordsOfAnotherTableAreForgotten();
};

void TestWordForms::numbersAreDenseAndStay()
{
    WordForms forms;
    const QString first = word(0);
    QCOMPARE(forms.find(first), noWord);
    const QStringView kept = forms.wordAt(forms.numberOf(first));
    for (int i = 0; i < 20'000; ++i)
        QCOMPARE(forms.numberOf(word(i)), static_cast<WordNumber>(i));
    QCOMPARE(forms.size(), 20'000U);
    for (int i = 0; i < 20'000; ++i) {
        QCOMPARE(forms.find(word(i)), static_cast<WordNumber>(i));
        QCOMPARE(forms.wordAt(static_cast<WordNumber>(i)), word(i));
    }
    QCOMPARE(forms.size(), 20'000U);
    QCOMPARE(kept.data(), forms.wordAt(0).data());
}

/// Words that differ in one letter only, whichever it is.
void TestWordForms::wordsOfEachLengthAreToldApart()
{
    WordForms forms;
    std::set<WordNumber> numbers;
    std::size_t words = 0;
    for (int length = 0; length < 70; ++length) {
        QString one(length, u'가');
        numbers.insert(forms.numberOf(one));
        ++words;
        for (int at = 0; at < length; ++at) {
            QString other = one;
            other[at] = u'나';
            numbers.insert(forms.numberOf(other));
            QCOMPARE(forms.wordAt(forms.find(other)), other);
            ++words;
        }
    }
    QCOMPARE(numbers.size(), words);
    QCOMPARE(forms.size(), words);
}

void TestWordForms::hashingLetterByLetterFindsTheSameWord()
{
    WordForms forms;
    const QString text = u"체결했다"_s;
    WordForms::Hash hash;
    for (const QChar letter : text)
        hash.add(letter);
    QCOMPARE(forms.numberOf(text, hash.code()), forms.numberOf(text));
    QCOMPARE(forms.size(), 1U);
}

void TestWordForms::aThreadKeepsItsTableUntilItIsFull()
{
    const std::shared_ptr<WordForms> forms = WordForms::ofThread();
    QCOMPARE(WordForms::ofThread(), forms);
    std::thread([&forms] { QVERIFY(WordForms::ofThread() != forms); }).join();
    for (int i = 0; i < 100'000; ++i)
        forms->numberOf(word(i));
    const std::shared_ptr<WordForms> next = WordForms::ofThread();
    QVERIFY(next != forms);
    QVERIFY(next->generation() != forms->generation());
    // The old one goes on for those who have it.
    QCOMPARE(forms->wordAt(forms->find(word(99'999))), word(99'999));
    QCOMPARE(next->size(), 0U);
}

void TestWordForms::recordsOfAnotherTableAreForgotten()
{
    WordForms one;
    WordForms other;
    WordRecords<int> records;
    const WordNumber first = one.numberOf(u"가");
    records.at(one, first) = 7;
    const WordNumber second = one.numberOf(u"나");
    QCOMPARE(records.at(one, second), 0);
    QCOMPARE(records.at(one, first), 7);
    QCOMPARE(other.numberOf(u"다"), first);
    QCOMPARE(records.at(other, first), 0);
    records.at(other, first) = 8;
    QCOMPARE(records.at(one, first), 0);
}

QTEST_GUILESS_MAIN(TestWordForms)
#include "tst_wordforms.moc"
