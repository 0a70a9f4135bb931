// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/search/search.h"
#include "model/text/folding.h"
#include "tests/support/writtenstory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What is searched is found as a Korean reader writes it: two syllables, with particles, in Hanja and in
/// Latin letters.
class tst_Search : public QObject
{
    Q_OBJECT

private slots:
    void foldingKeepsPlaces_data();
    void foldingKeepsPlaces();
    void wordsAreParted_data();
    void wordsAreParted();
    void articlesAreFound_data();
    void articlesAreFound();
    void namesAndEventsAreFound();
    void aLatinNameBringsTheKoreanOne();
    void titlesComeFirst();
    void countsAreWholeThoughListsAreCut();
    void whatIsNotIndexedYetIsFoundToo();
    void closedArticlesAreNotFound();
    void nothingIsFoundForNothing();
    void aCancelledSearchEnds();
    void excerptsShowTheWords();

private:
    std::atomic<bool> m_cancelled = false;
};

namespace {

ReadArticlePtr articleWith(const QString &text, const QString &path = u"a.txt"_s)
{
    auto read = std::make_shared<ReadArticle>();
    read->article = articleFromText(path, text, QDate(2024, 3, 5));
    return read;
}

StoryPtr storyOf(const QStringList &texts)
{
    std::vector<ReadArticlePtr> articles;
    for (const QString &text : texts)
        articles.push_back(articleWith(text, u"%1.txt"_s.arg(articles.size(), 4, 10, QChar(u'0'))));
    return std::make_shared<Story>(buildStory(articles));
}

void indexAll(SearchIndex &index, const StoryPtr &story)
{
    index.setStory(story);
    while (index.indexSome(10) > 0) {
    }
}

} // namespace

void tst_Search::foldingKeepsPlaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("capitals") << u"SK하이닉스 CEO"_s << u"sk하이닉스 ceo"_s;
    QTest::newRow("full width") << u"ＫＴ 통신망 ３"_s << u"kt 통신망 3"_s;
    QTest::newRow("Hanja are read") << u"三星電子 회장"_s << u"삼성전자 회장"_s;
    QTest::newRow("initial sound of a name")
        << u"李 회장은 盧 실장과 만났다"_s << u"이 회장은 노 실장과 만났다"_s;
    QTest::newRow("within a word it stays") << u"行路와 道路"_s << u"행로와 도로"_s;
    QTest::newRow("line breaks are blanks") << u"가\n나\t다\u00A0라"_s << u"가 나 다 라"_s;
    QTest::newRow("signs beyond the plane stay") << u"😀가"_s << u"😀가"_s;
}

void tst_Search::foldingKeepsPlaces()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(Folding::folded(text), folded);
    QCOMPARE(Folding::folded(text).size(), text.size());
    QCOMPARE(Folding::folded(folded), folded);
}

void tst_Search::wordsAreParted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("blanks part") << u"  새봄물산   인수 "_s << QStringList{u"새봄물산"_s, u"인수"_s};
    QTest::newRow("quotes hold together")
        << u"\"새봄물산  인수 계획\" 부인"_s << QStringList{u"새봄물산 인수 계획"_s, u"부인"_s};
    QTest::newRow("an open quote goes on") << u"인수 “새봄 물산"_s << QStringList{u"인수"_s, u"새봄 물산"_s};
    QTest::newRow("the same word once") << u"AI ai ＡＩ"_s << QStringList{u"ai"_s};
    QTest::newRow("signs alone are no words") << u"- \"\" … ·"_s << QStringList();
}

void tst_Search::wordsAreParted()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, terms);
    const SearchQuery query = SearchQuery::parse(typed);
    QStringList found;
    for (const SearchQuery::Term &term : query.terms())
        found << term.forms;
    QCOMPARE(found, terms);
}

void tst_Search::articlesAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("marked");
    const QString text =
        u"누리소재는 4일 서울에서 AI 반도체를 R&D센터와 함께 공개했다.\n三星電子의 李 회장도 참석했다."_s;
    const auto found = [&](const char *tag, const QString &typed, const QStringList &marked) {
        QTest::newRow(tag) << typed << text << marked;
    };
    found("two syllables", u"누리"_s, {u"누리"_s});
    found("one syllable", u"울"_s, {u"울"_s});
    found("the last syllable of a text", u"참석"_s, {u"참석"_s});
    found("before a particle", u"누리소재"_s, {u"누리소재"_s});
    found("within a longer word", u"소재"_s, {u"소재"_s});
    found("with another particle", u"누리소재가"_s, {u"누리소재"_s});
    found("capitals or not", u"ai"_s, {u"AI"_s});
    found("signs within", u"r&d센터"_s, {u"R&D센터"_s});
    found("Hangul for Hanja", u"삼성전자"_s, {u"三星電子"_s});
    found("Hanja for Hanja", u"三星"_s, {u"三星"_s});
    found("Hanja for Hangul", u"會長"_s, {u"회장"_s});
    found("a name of one Hanja", u"이 회장"_s, {u"李"_s, u"회장"_s});
    found("a phrase", u"\"AI 반도체\""_s, {u"AI 반도체"_s});
    found("a phrase across a line", u"\"공개했다. 삼성전자의\""_s, {u"공개했다.\n三星電子의"_s});
    found("words in any order", u"서울 누리소재"_s, {u"누리소재"_s, u"서울"_s});
    found("not all words are there", u"서울 부산"_s, {});
    found("a phrase in another order", u"\"반도체 AI\""_s, {});
    found("a Latin word begins where one begins", u"I"_s, {});
    found("the pairs are there, the word is not", u"서울에서울"_s, {});
    found("an index expression is only words", u"누리* OR 없음"_s, {});
    found("a quote does no harm", u"누리\" OR \"x"_s, {});
}

void tst_Search::articlesAreFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const QStringList, marked);
    const StoryPtr story = storyOf({u"아무것도 아닌 기사다."_s, text});
    SearchIndex index;
    indexAll(index, story);
    const SearchHits hits = search(index, SearchQuery::parse(typed), m_cancelled);
    QCOMPARE(hits.articleCount, marked.isEmpty() ? 0 : 1);
    if (marked.isEmpty())
        return;
    QCOMPARE(hits.articles.front().article, ArticleId{1});
    QCOMPARE(hits.articles.front().count, static_cast<int>(marked.size()));
    QStringList words;
    for (const Span span : hits.query.spansIn(text))
        words << span.in(text).toString();
    QCOMPARE(words, marked);
    QVERIFY(marked.contains(story->words(ArticleId{1}, hits.articles.front().first)));
}

void tst_Search::namesAndEventsAreFound()
{
    const StoryPtr story = Test::writtenStory();
    SearchIndex index;
    indexAll(index, story);
    SearchHits hits = search(index, SearchQuery::parse(u"한빛"), m_cancelled);
    QCOMPARE(hits.entities.front(), Test::entityCalled(*story, u"한빛전자"));
    QCOMPARE(hits.eventCount, 2); // of the meeting and the purchase it takes part
    QCOMPARE(hits.articleCount, 2);
    // Of two words one may be a name and the other stand in the sentence.
    hits = search(index, SearchQuery::parse(u"한빛전자 계획"), m_cancelled);
    QCOMPARE(hits.events, std::vector{Test::eventOf(*story, EventType::Acquisition)});
    QVERIFY(hits.entities.empty());
}

void tst_Search::aLatinNameBringsTheKoreanOne()
{
    const auto read =
        std::make_shared<ReadArticle>(*articleWith(u"두루미전자(Crane Electronics)가 공장을 짓는다."_s));
    Entity entity = Test::entity(EntityKind::Organization, read->article.text, u"두루미전자"_s);
    entity.aliases = {u"Crane Electronics"_s};
    read->extraction.entities = {entity};
    const ReadArticlePtr other = articleWith(u"두루미전자는 말이 없다."_s, u"b.txt"_s);
    const StoryPtr story = std::make_shared<Story>(buildStory({read, other}));
    QVERIFY(story->entities.front().aliases.contains(u"Crane Electronics"_s));
    SearchIndex index;
    indexAll(index, story);
    QCOMPARE(search(index, SearchQuery::parse(u"crane"), m_cancelled).articleCount, 2);
    QCOMPARE(search(index, SearchQuery::parse(u"\"crane electronics\""), m_cancelled).articleCount, 2);
    QCOMPARE(search(index, SearchQuery::parse(u"electronics"), m_cancelled).articleCount, 1);
}

void tst_Search::titlesComeFirst()
{
    const StoryPtr story =
        storyOf({u"누리소재, 새 공장을 짓는다\n\n부산 부산 부산 부산 부산에 짓는다고 밝혔다."_s,
                 u"누리소재, 부산에 공장 짓기로\n\n누리소재는 공장을 새로 짓는다고 밝혔다."_s,
                 u"누리소재의 새 공장\n\n누리소재는 해부산물을 다룬다고 밝혔다."_s});
    SearchIndex index;
    indexAll(index, story);
    const SearchHits hits = search(index, SearchQuery::parse(u"부산"), m_cancelled);
    QCOMPARE(hits.articleCount, 3);
    QCOMPARE(hits.articles[0].article, ArticleId{1});
    QCOMPARE(hits.articles[1].article, ArticleId{0});
    QCOMPARE(hits.articles[2].article, ArticleId{2});
}

void tst_Search::countsAreWholeThoughListsAreCut()
{
    QStringList texts;
    for (int i = 0; i < mostHits + 20; ++i)
        texts << u"기사 %1: 두루미가 왔다."_s.arg(i);
    SearchIndex index;
    indexAll(index, storyOf(texts));
    const SearchHits hits = search(index, SearchQuery::parse(u"두루미"), m_cancelled);
    QCOMPARE(hits.articleCount, mostHits + 20);
    QCOMPARE(hits.articles.size(), static_cast<std::size_t>(mostHits));
}

void tst_Search::whatIsNotIndexedYetIsFoundToo()
{
    SearchIndex index;
    index.setStory(storyOf({u"두루미가 왔다."_s, u"두루미가 갔다."_s}));
    QCOMPARE(search(index, SearchQuery::parse(u"두루미"), m_cancelled).articleCount, 2);
    QCOMPARE(index.indexSome(1), 1);
    QCOMPARE(search(index, SearchQuery::parse(u"두루미"), m_cancelled).articleCount, 2);
    QCOMPARE(index.indexSome(1), 0);
    QCOMPARE(search(index, SearchQuery::parse(u"두루미"), m_cancelled).articleCount, 2);
}

void tst_Search::closedArticlesAreNotFound()
{
    const ReadArticlePtr one = articleWith(u"두루미가 왔다."_s, u"a.txt"_s);
    const ReadArticlePtr other = articleWith(u"두루미가 갔다."_s, u"b.txt"_s);
    SearchIndex index;
    indexAll(index, std::make_shared<Story>(buildStory({one, other})));
    index.setStory(std::make_shared<Story>(buildStory({other})));
    QCOMPARE(index.indexSome(0), 0); // the one that is left is indexed already
    const SearchHits hits = search(index, SearchQuery::parse(u"두루미"), m_cancelled);
    QCOMPARE(hits.articleCount, 1);
    QCOMPARE(hits.articles.front().article, ArticleId{0});
}

void tst_Search::nothingIsFoundForNothing()
{
    SearchIndex index;
    QVERIFY(search(index, SearchQuery::parse(u"두루미"), m_cancelled).isEmpty()); // no story
    indexAll(index, storyOf({u"두루미가 왔다."_s}));
    QVERIFY(search(index, {}, m_cancelled).isEmpty());
    QVERIFY(search(index, SearchQuery::parse(u"···"), m_cancelled).isEmpty());
    QVERIFY(search(index, SearchQuery::parse(u"뻐꾸기"), m_cancelled).isEmpty());
}

void tst_Search::aCancelledSearchEnds()
{
    QStringList texts;
    for (int i = 0; i < 1000; ++i)
        texts << u"기사 %1: 두루미가 왔다."_s.arg(i);
    SearchIndex index;
    indexAll(index, storyOf(texts));
    const std::atomic<bool> cancelled = true;
    QVERIFY(search(index, SearchQuery::parse(u"두루미"), cancelled).articleCount < 1000);
}

void tst_Search::excerptsShowTheWords()
{
    const QString text =
        u"첫 줄\n누리소재는 오래 전부터 여러 나라에서 일해 왔고 이번에는 부산에 새 공장을 열기로 했으며 앞으로도 그럴 것이다.\n끝"_s;
    const SearchQuery query = SearchQuery::parse(u"부산");
    const Excerpt excerpt = excerptOf(text, query.spansIn(text).front(), query, 30);
    QVERIFY2(excerpt.text.startsWith(u'…') && excerpt.text.endsWith(u'…'), qPrintable(excerpt.text));
    QVERIFY(excerpt.text.size() <= 34);
    QVERIFY(!excerpt.text.contains(u'\n') && !excerpt.text.contains(u"첫"));
    QCOMPARE(excerpt.found.size(), std::size_t(1));
    QCOMPARE(excerpt.found.front().in(excerpt.text), u"부산"_s);
    // The whole of a short line.
    QCOMPARE(excerptOf(u"가 나 다", {2, 3}, SearchQuery::parse(u"나"), 30).text, u"가 나 다"_s);
}

QTEST_GUILESS_MAIN(tst_Search)

#include "tst_search.moc"
