// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/language/layers.h"
#include "model/reading/days.h"
#include "model/reading/textfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// An archive, a page and the text each tell a day; all are kept, a rule chooses, a person may overrule it.
class TestGivenDays : public QObject
{
    Q_OBJECT

private slots:
    void theRuleChooses_data();
    void theRuleChooses();
    void aPersonOverrulesAndTakesItBack();
    void theChosenDayMovesTheDatesWorkedOutFromIt();
    void hintsOfTheArchiveMakeNames();
    void hintsThatAreNotInTheTextMakeNoNames();
};

namespace {

Article article(const QString &text, const QString &page, const QString &id, const QString &archive)
{
    Article made = articleFromText(u"test"_s, text);
    addGivenDay(made, DaySource::Archive, archive);
    addGivenDay(made, DaySource::Page, page);
    addGivenDay(made, DaySource::Id, id);
    return made;
}

const QString story = u"한빛소재는 4일 부산에서 공장 준공식을 열었다고 밝혔다. 회사는 설비를 늘린다.\n"_s;

} // namespace

void TestGivenDays::theRuleChooses_data()
{
    QTest::addColumn<QString>("dateline");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("archive");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<bool>("differ");
    const QString none;
    QTest::newRow("the page before the archive")
        << none << u"2025-03-12T23:40:00+09:00"_s << none << u"20250313"_s << u"2025-03-12"_s << true;
    QTest::newRow("the id before the archive")
        << none << none << u"20250312"_s << u"20250313"_s << u"2025-03-12"_s << true;
    QTest::newRow("all the same") << u"2025.03.13"_s << u"2025-03-13"_s << u"20250313"_s << u"20250313"_s
                                  << u"2025-03-13"_s << false;
    QTest::newRow("the dateline before the archive")
        << u"2025.03.12"_s << none << none << u"20250313"_s << u"2025-03-12"_s << true;
    QTest::newRow("the page before the dateline")
        << u"2025.03.12"_s << u"2025-03-13"_s << none << none << u"2025-03-13"_s << true;
    QTest::newRow("a page changed a month later is not believed")
        << none << u"2025-04-20"_s << none << u"20250313"_s << u"2025-03-13"_s << true;
    QTest::newRow("a dateline of another text is not believed")
        << u"2024.03.12"_s << none << none << u"20250313"_s << u"2025-03-13"_s << true;
    QTest::newRow("the archive alone") << none << none << none << u"20250313"_s << u"2025-03-13"_s << false;
}

void TestGivenDays::theRuleChooses()
{
    QFETCH(const QString, dateline);
    QFETCH(const QString, page);
    QFETCH(const QString, id);
    QFETCH(const QString, archive);
    QFETCH(const QString, chosen);
    QFETCH(const bool, differ);
    const QString head = dateline.isEmpty() ? QString() : u"입력 "_s + dateline + u" 17:20\n\n"_s;
    const PublicationDay published =
        findPublicationDay(article(u"공장 열었다\n"_s + head + story, page, id, archive));
    QCOMPARE(published.value, chosen);
    QCOMPARE(daysDiffer(published.told), differ);
    const int told = (dateline.isEmpty() ? 0 : 1) + (page.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1) +
                     (archive.isEmpty() ? 0 : 1);
    QCOMPARE(static_cast<int>(published.told.size()), told);
    QCOMPARE(published.confidence < 1, differ);
}

void TestGivenDays::aPersonOverrulesAndTakesItBack()
{
    Article told = article(u"공장 열었다\n입력 2025.03.12 17:20\n\n"_s + story, {}, {}, u"20250313"_s);
    QCOMPARE(findPublicationDay(told).value, u"2025-03-12"_s);
    // Also the day that the rule would not choose, and one that nobody tells.
    setDayByHand(told, QDate(2025, 3, 13));
    QCOMPARE(findPublicationDay(told).value, u"2025-03-13"_s);
    QCOMPARE(findPublicationDay(told).told.size(), std::size_t(3));
    setDayByHand(told, QDate(2025, 3, 15));
    QCOMPARE(findPublicationDay(told).value, u"2025-03-15"_s);
    QCOMPARE(findPublicationDay(told).told.size(), std::size_t(3));
    setDayByHand(told, {});
    QCOMPARE(findPublicationDay(told).value, u"2025-03-12"_s);
    QCOMPARE(findPublicationDay(told).told.size(), std::size_t(2));
}

void TestGivenDays::theChosenDayMovesTheDatesWorkedOutFromIt()
{
    const QString text = u"공장 열었다\n\n한빛소재는 어제 부산에서 공장 준공식을 열었다.\n"_s;
    Article told = article(text, {}, u"20250312"_s, u"20250313"_s);
    QCOMPARE(extract(told).times.front().value, u"2025-03-11"_s);
    setDayByHand(told, QDate(2025, 3, 13));
    QCOMPARE(extract(told).times.front().value, u"2025-03-12"_s);
}

void TestGivenDays::hintsOfTheArchiveMakeNames()
{
    // Nothing in the text says what these words are.
    Article told =
        articleFromText(u"test"_s, u"마르솔, 새 설비\n\n어제 마르솔의 발표가 있었고 토루카도 나왔다.\n"_s);
    const auto kindOf = [&told](const QString &name) -> std::optional<EntityKind> {
        for (const Entity &entity : extract(told).entities) {
            if (entity.name == name)
                return entity.kind;
        }
        return std::nullopt;
    };
    QVERIFY(!kindOf(u"토루카"_s));
    told.hints = {u"토루카, 없는사람"_s, {}, u"마르솔"_s, {}};
    QCOMPARE(kindOf(u"토루카"_s), EntityKind::Person);
    QCOMPARE(kindOf(u"마르솔"_s), EntityKind::Organization);
}

void TestGivenDays::hintsThatAreNotInTheTextMakeNoNames()
{
    Article told = articleFromText(u"test"_s, u"공장 열었다\n\n"_s + story);
    const std::vector<Entity> without = extract(told).entities;
    told.hints = {u"정하람, 회장"_s, u"광양"_s, u"누리테크, 회사"_s, u"설비, 공장"_s};
    QCOMPARE(extract(told).entities, without);
}

QTEST_GUILESS_MAIN(TestGivenDays)
#include "tst_givendays.moc"
