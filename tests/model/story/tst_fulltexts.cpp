// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/reading/days.h"
#include "model/reading/textfile.h"
#include "model/story/fulltexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// An excerpt from an archive's row and the full text of the same article.
class TestFullTexts : public QObject
{
    Q_OBJECT

private slots:
    void theFullTextIsFound_data();
    void theFullTextIsFound();
    void theFullTextTakesTheRowsKnowledgeOn();
    void withoutTheFullTextTheExcerptStands();
    void theOrderIsOfNoMatter();
    void joiningAgainChangesNothing();
};

namespace {

const QString title = u"한빛소재, 부산에 양극재 공장 연다"_s;
const QString begin = u"한빛소재는 12일 부산에서 양극재 공장 준공식을 열었다고 밝혔다."_s;

Article row()
{
    Article article = articleFromText(u"export.xlsx#2"_s, title + u"\n\n"_s + begin + u" 회사는"_s);
    article.isExcerpt = true;
    article.archiveId = u"01100101.20250312234000019"_s;
    article.url = u"https://www.garam.example.invalid/news/17"_s;
    article.publisher = u"가람경제"_s;
    article.hints.organizations = u"한빛소재,누리테크"_s;
    addGivenDay(article, DaySource::Archive, u"20250313"_s);
    return article;
}

Article full(const QString &headline = title)
{
    Article article = articleFromText(u"saved.html"_s, headline + u"\n\n"_s + begin +
                                                           u" 회사는 누리테크와 공급 계약을 맺었다.\n"_s);
    return article;
}

ReadArticlePtr read(const Article &article)
{
    auto made = std::make_shared<ReadArticle>();
    made->article = article;
    made->extraction = extract(article);
    return made;
}

} // namespace

void TestFullTexts::theFullTextIsFound_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("outlet");
    QTest::addColumn<QString>("day");
    QTest::addColumn<bool>("found");
    const QString none;
    QTest::newRow("by its headline") << title << none << none << none << true;
    QTest::newRow("by its headline with other blanks and marks")
        << u"한빛소재 부산에  양극재 공장 연다"_s << none << none << none << true;
    QTest::newRow("by its address") << u"아주 다른 제목이 붙은 기사"_s
                                    << u"http://m.garam.example.invalid/news/17/#top"_s << none << none
                                    << true;
    QTest::newRow("another article") << u"누리테크, 광양 공장 닫는다"_s << none << none << none << false;
    QTest::newRow("the same headline a year before") << title << none << none << u"2024-03-12"_s << false;
    QTest::newRow("the wire story another outlet printed")
        << title << none << u"나래일보"_s << u"2025-03-12"_s << true;
    QTest::newRow("only the outlet's address")
        << u"누리테크, 광양 공장 닫는다"_s << u"https://www.garam.example.invalid/"_s << none << none
        << false;
}

void TestFullTexts::theFullTextIsFound()
{
    QFETCH(const QString, headline);
    QFETCH(const QString, url);
    QFETCH(const QString, outlet);
    QFETCH(const QString, day);
    QFETCH(const bool, found);
    Article text = full(headline);
    text.url = url;
    text.publisher = outlet;
    addGivenDay(text, DaySource::Page, day);
    QCOMPARE(isFullTextOf(text, row()), found);
    QVERIFY(!isFullTextOf(row(), row()));
    const auto joined = joinFullTexts({read(row()), read(text)});
    QCOMPARE(joined.size(), std::size_t(found ? 1 : 2));
}

void TestFullTexts::theFullTextTakesTheRowsKnowledgeOn()
{
    const auto joined = joinFullTexts({read(full()), read(row())});
    QCOMPARE(joined.size(), std::size_t(1));
    const Article &article = joined.front()->article;
    QVERIFY(!article.isExcerpt);
    QCOMPARE(article.path, full().path);
    QCOMPARE(article.text, full().text);
    QCOMPARE(article.archiveId, row().archiveId);
    QCOMPARE(article.publisher, u"가람경제"_s);
    QCOMPARE(article.hints, row().hints);
    QCOMPARE(article.publishedGiven, std::optional(QDate(2025, 3, 13)));
    QCOMPARE(joined.front()->extraction.published.value, u"2025-03-13"_s);
}

void TestFullTexts::withoutTheFullTextTheExcerptStands()
{
    const auto joined = joinFullTexts({read(row())});
    QCOMPARE(joined.size(), std::size_t(1));
    QVERIFY(joined.front()->article.isExcerpt);
}

void TestFullTexts::theOrderIsOfNoMatter()
{
    Article second = row();
    second.archiveId = u"01100201.20250313100000001"_s;
    second.path = u"export.xlsx#3"_s;
    second.publisher.clear();
    const Story one = buildStory({read(full()), read(row()), read(second)});
    const Story other = buildStory({read(second), read(row()), read(full())});
    QCOMPARE(one.articles.size(), std::size_t(1));
    QCOMPARE(other.articles.size(), std::size_t(1));
    QCOMPARE(one.articles.front().read->article, other.articles.front().read->article);
}

void TestFullTexts::joiningAgainChangesNothing()
{
    const auto once = joinFullTexts({read(full()), read(row())});
    const auto twice = joinFullTexts({once.front(), read(row())});
    QCOMPARE(twice.size(), std::size_t(1));
    QCOMPARE(twice.front(), once.front()); // the very same, not read again
}

QTEST_GUILESS_MAIN(TestFullTexts)
#include "tst_fulltexts.moc"
