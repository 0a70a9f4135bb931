// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/reading/textfile.h"
#include "tests/support/hostiletexts.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// Whatever an article is made of, the time to read it grows with its size and not with its square.
class TestGrowth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eightTimesTheTextTakesAboutEightTimesAsLong_data();
    void eightTimesTheTextTakesAboutEightTimesAsLong();
    void hugeTextsAreRead_data();
    void hugeTextsAreRead();
};

namespace {

/// Seconds of the processor for reading \a text once.
double secondsFor(const QString &text)
{
    const auto start = StageTimes::threadTime();
    extract(articleFromText(u"growth"_s, text));
    return static_cast<double>((StageTimes::threadTime() - start).count()) / 1e9;
}

} // namespace

void TestGrowth::initTestCase()
{
    secondsFor(Sample::ownArticles().join(u'\n')); // the tables are loaded once
}

void TestGrowth::eightTimesTheTextTakesAboutEightTimesAsLong_data()
{
    QTest::addColumn<int>("shape");
    const std::vector<Sample::Shape> shapes = Sample::shapes();
    for (std::size_t i = 0; i < shapes.size(); ++i)
        QTest::newRow(qUtf8Printable(shapes[i].name)) << static_cast<int>(i);
}

void TestGrowth::eightTimesTheTextTakesAboutEightTimesAsLong()
{
    QFETCH(int, shape);
    const Sample::Shape what = Sample::shapes()[static_cast<std::size_t>(shape)];
    constexpr int size = 12'000;
    const QString small = what.make(size);
    const QString large = what.make(8 * size);
    // Other work on the machine only ever makes it slower, so the quickest of several turns is compared. With
    // the square of the size it would be 64 times; what is left below twice the linear growth is noise.
    double one = secondsFor(small);
    double eight = 0;
    for (int turn = 0; turn < 5; ++turn) {
        one = std::min(one, secondsFor(small));
        const double again = secondsFor(large);
        eight = turn == 0 ? again : std::min(eight, again);
        if (eight < 16 * one + 0.02)
            return;
    }
    QFAIL(qPrintable(u"%1 ms for %2 kB, %3 ms for eight times as much"_s.arg(1000 * one)
                         .arg(small.toUtf8().size() / 1000)
                         .arg(1000 * eight)));
}

void TestGrowth::hugeTextsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line of a megabyte")
        << Sample::cycled(u"한빛전자는 4일 서울에서 달빛은행과 만나 "_s, 400'000);
    QTest::newRow("a word of a megabyte") << QString(400'000, u'가');
    QTest::newRow("100000 brackets") << QString(100'000, u'(');
    QTest::newRow("100000 brackets that close") << QString(50'000, u'(') + QString(50'000, u')');
    QTest::newRow("10000 dates") << Sample::counted(
        120'000, [](int i) { return u"%1월 %2일 "_s.arg(i % 12 + 1).arg(i % 28 + 1); });
    QTest::newRow("every plane") << Sample::everyPlane(300'000);
}

void TestGrowth::hugeTextsAreRead()
{
    QFETCH(QString, text);
    const Article article = articleFromText(u"huge"_s, text);
    const Extraction read = extract(article);
    const auto inside = [&](Span span) {
        return span.begin >= 0 && span.begin < span.end && span.end <= article.text.size();
    };
    for (const TimeMention &time : read.times)
        QVERIFY(inside(time.span));
    for (const Entity &entity : read.entities) {
        for (const Mention &mention : entity.mentions)
            QVERIFY(inside(mention.span));
    }
    // Half a minute a megabyte is hundreds of times what it takes; a machine that does much else may need it.
    QVERIFY(secondsFor(text) < 30);
}

QTEST_GUILESS_MAIN(TestGrowth)
#include "tst_growth.moc"
