// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"
#include "ui/details/detailsview.h"
#include "ui/disagreements/disagreementslist.h"
#include "ui/filters/filterbar.h"
#include "ui/news/newslist.h"
#include "ui/style/storywords.h"

#include <QCheckBox>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// The views of what many articles together tell: disagreements, doubted figures, what is new, and the same
/// in the details.
class tst_StoryViews : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachSideOfADisagreementHasItsSentence();
    void aRowSelectsItsEventAndItsSentence();
    void theFilterNarrowsTheDisagreements();
    void aFigureThatDoesNotAddUpIsListedWithItsArithmetic();
    void theListFollowsTheSelection();
    void lengthsAndCountsReadAsTheyAreSaid();
    void arrowKeysGoThroughTheNews();
    void whatIsNewIsToldInWords();
    void nothingIsNewOfAnEmptyStory();
    void theCheckBoxNarrowsEveryView();
    void theChipTakesTheNarrowingBack();
    void detailsTellHistoryAndDisagreement();
    void detailsMarkAFigureThatDoesNotAddUp();

private:
    ReadArticlePtr report(const QString &path, const QString &day, const QString &part, Status status,
                          const QString &sentence) const;
    StoryPtr m_before;
    StoryPtr m_story;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<FilterState> m_filter;
};

/// An article of outlet \a path that tells of one meeting in \a sentence.
ReadArticlePtr tst_StoryViews::report(const QString &path, const QString &day, const QString &part,
                                      Status status, const QString &sentence) const
{
    auto read = std::make_shared<ReadArticle>();
    const QString text = u"회동\n\n"_s + sentence + u" 매출은 100억원에서 130억원으로 45% 늘었다."_s;
    read->article = articleFromText(path, text);
    read->article.publisher = path + u"일보"_s;
    Extraction &said = read->extraction;
    said.published = {day, PublicationBasis::Given, 1, {}, {day}};
    for (const QString &name : {u"김하늘"_s, u"이도윤"_s}) {
        Entity person;
        person.kind = EntityKind::Person;
        person.name = name;
        const int at = static_cast<int>(text.indexOf(name));
        person.mentions = {{{at, at + 3}, u"test"_s}};
        said.entities.push_back(person);
    }
    Event event;
    event.type = EventType::Meeting;
    event.start = event.end = u"2025-03-05"_s;
    event.part = part;
    event.status = status;
    event.participants = {0, 1};
    event.summary = u"김하늘과 이도윤의 만남"_s;
    const int begin = static_cast<int>(text.indexOf(sentence));
    event.evidence = {{begin, begin + static_cast<int>(sentence.size())}};
    event.trigger = event.evidence.front();
    said.events = {event};
    return read;
}

void tst_StoryViews::init()
{
    const auto plan =
        report(u"가람"_s, u"2025-03-03"_s, {}, Status::Scheduled, u"김하늘과 이도윤이 5일 만난다."_s);
    const auto morning = report(u"나래"_s, u"2025-03-05"_s, u"10:00"_s, Status::Occurred,
                                u"김하늘과 이도윤이 5일 오전 10시 만났다."_s);
    const auto noon = report(u"다온"_s, u"2025-03-06"_s, u"11:30"_s, Status::Occurred,
                             u"김하늘은 5일 오전 11시 30분 이도윤을 만났다."_s);
    m_before = std::make_shared<Story>(buildStory({plan}));
    m_story = std::make_shared<Story>(buildStory({plan, morning, noon}));
    QCOMPARE(m_story->events.size(), std::size_t(1));
    m_selection = std::make_unique<Selection>();
    m_filter = std::make_unique<FilterState>();
}

void tst_StoryViews::eachSideOfADisagreementHasItsSentence()
{
    DisagreementsList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    QTreeWidgetItem *row = list.topLevelItem(0)->child(0);
    QVERIFY(row);
    QVERIFY2(row->text(0).contains(u"10:00 ↔ 11:30"), qPrintable(row->text(0)));
    QCOMPARE(row->childCount(), 2);
    QVERIFY(row->child(0)->text(0).contains(u"김하늘과 이도윤이 5일 오전 10시 만났다"));
    QVERIFY(row->child(1)->text(1).contains(u"다온일보"));
}

void tst_StoryViews::aRowSelectsItsEventAndItsSentence()
{
    DisagreementsList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    list.resize(900, 300);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QTreeWidgetItem *row = list.topLevelItem(0)->child(0);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(row).center());
    QCOMPARE(m_selection->event(), EventId{0});
    QTest::keyClick(&list, Qt::Key_Down);
    const auto *passage = std::get_if<Passage>(&m_selection->current());
    QVERIFY(passage);
    QCOMPARE(m_story->words(passage->article, passage->span), u"김하늘과 이도윤이 5일 오전 10시 만났다."_s);
}

void tst_StoryViews::theFilterNarrowsTheDisagreements()
{
    DisagreementsList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    QCOMPARE(list.shown(), 4);
    Filter filter;
    filter.hiddenStatuses = {Status::Occurred};
    filter.articles = {ArticleId{0}};
    m_filter->setFilter(filter);
    QCOMPARE(list.shown(), 1);
    QVERIFY(list.topLevelItem(0)->isHidden());
    QCOMPARE(list.topLevelItemCount(), 2);

    // Where nothing is left, the list says so instead of being blank.
    filter.articles = {ArticleId{1000}};
    m_filter->setFilter(filter);
    QCOMPARE(list.shown(), 0);
    QCOMPARE(list.topLevelItemCount(), 3);
    QVERIFY(!list.topLevelItem(2)->isHidden());
}

void tst_StoryViews::aFigureThatDoesNotAddUpIsListedWithItsArithmetic()
{
    DisagreementsList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    QTreeWidgetItem *figures = list.topLevelItem(1);
    QCOMPARE(figures->childCount(), 3);
    QVERIFY2(figures->child(0)->text(0).contains(u"÷ 10,000,000,000 − 1 = 30 %"),
             qPrintable(figures->child(0)->text(0)));
}

void tst_StoryViews::theListFollowsTheSelection()
{
    DisagreementsList list(m_selection.get(), m_filter.get());
    list.setStory(m_story);
    m_selection->select(EventId{0});
    QCOMPARE(list.currentItem(), list.topLevelItem(0)->child(0));
    QCOMPARE(m_selection->event(), EventId{0});
}

void tst_StoryViews::lengthsAndCountsReadAsTheyAreSaid()
{
    const auto subject = [](const QString &field, const QString &value) {
        return StoryWords::subjectOf({EventId{0}, field, {{value, {}, {}}}});
    };
    QVERIFY(StoryWords::sideValue(u"end"_s, u"P4Y"_s).startsWith(u"4 "));
    QCOMPARE(StoryWords::sideValue(u"amount"_s, u"4척"_s), u"4척"_s);
    QCOMPARE(StoryWords::sideValue(u"amount"_s, u"매달 900,000장"_s), u"매달 900,000장"_s);
    QVERIFY(StoryWords::sideValue(u"amount"_s, u"5000000 USD"_s) != u"5000000 USD"_s);
    QVERIFY(subject(u"end"_s, u"P4Y"_s) != subject(u"end"_s, u"2025-03-05"_s));
    QVERIFY(subject(u"amount"_s, u"4척"_s) != subject(u"amount"_s, u"5000000 USD"_s));
    QVERIFY(subject(u"participants"_s, u"200명"_s) != subject(u"participants"_s, u"김하늘, 이도윤"_s));
}

void tst_StoryViews::arrowKeysGoThroughTheNews()
{
    NewsList news(m_selection.get(), m_filter.get());
    news.setStories(baselineOf(*m_before), m_story);
    news.show();
    QVERIFY(QTest::qWaitForWindowExposed(&news));
    news.list()->setFocus();
    QTest::keyClick(news.list(), Qt::Key_Down);
    QCOMPARE(m_selection->event(), EventId{0});
}

void tst_StoryViews::whatIsNewIsToldInWords()
{
    NewsList news(m_selection.get(), m_filter.get());
    news.setStories(baselineOf(*m_before), m_story);
    QCOMPARE(news.count(), 1);
    QStringList told;
    for (int row = 0; row < news.list()->topLevelItemCount(); ++row)
        told << news.list()->topLevelItem(row)->text(1);
    QCOMPARE(told.size(), 2);
    QVERIFY2(told[0].startsWith(u"Status: "), qPrintable(told[0]));
    QVERIFY2(told[1].contains(u"1 → 3"), qPrintable(told[1]));
}

void tst_StoryViews::nothingIsNewOfAnEmptyStory()
{
    NewsList news(m_selection.get(), m_filter.get());
    news.setStories({}, m_story);
    QCOMPARE(news.count(), 0);
    QVERIFY(news.onlyNew()->isHidden());
}

void tst_StoryViews::theCheckBoxNarrowsEveryView()
{
    const auto other =
        report(u"라온"_s, u"2025-09-09"_s, {}, Status::Scheduled, u"김하늘과 이도윤이 5일 만난다."_s);
    auto changed = std::make_shared<ReadArticle>(*other);
    changed->extraction.events.front().start = changed->extraction.events.front().end = u"2025-09-10"_s;
    std::vector<ReadArticlePtr> articles{changed};
    for (const StoryArticle &article : m_story->articles)
        articles.push_back(article.read);
    const StoryPtr before = std::make_shared<Story>(buildStory({changed, m_before->articles.front().read}));
    const StoryPtr now = std::make_shared<Story>(buildStory(articles));
    QCOMPARE(now->events.size(), std::size_t(2));
    NewsList news(m_selection.get(), m_filter.get());
    news.setStories(baselineOf(*before), now);
    news.show();
    QVERIFY(QTest::qWaitForWindowExposed(&news));
    QCOMPARE(acceptedEvents(m_filter->filter(), *now).size(), std::size_t(2));
    news.onlyNew()->setFocus();
    QTest::keyClick(news.onlyNew(), Qt::Key_Space);
    QCOMPARE(acceptedEvents(m_filter->filter(), *now), std::vector<EventId>{EventId{0}});
    QTest::keyClick(news.onlyNew(), Qt::Key_Space);
    QCOMPARE(acceptedEvents(m_filter->filter(), *now).size(), std::size_t(2));
}

void tst_StoryViews::theChipTakesTheNarrowingBack()
{
    NewsList news(m_selection.get(), m_filter.get());
    news.setStories(baselineOf(*m_before), m_story);
    news.onlyNew()->setChecked(true);
    QVERIFY(m_filter->filter().onlyEvents);
    m_filter->setFilter(Filter());
    QVERIFY(!news.onlyNew()->isChecked());
}

void tst_StoryViews::detailsTellHistoryAndDisagreement()
{
    DetailsView details(m_selection.get());
    details.setStory(m_story);
    m_selection->select(EventId{0});
    const QString text = details.toPlainText();
    QVERIFY2(text.contains(StoryWords::of(Change::Planned)), qPrintable(text));
    QVERIFY(text.contains(StoryWords::of(Change::Done)));
    QVERIFY(text.contains(u"10:00"));
    QVERIFY(text.contains(u"11:30"));
    for (const QString &outlet : {u"가람일보"_s, u"나래일보"_s, u"다온일보"_s})
        QVERIFY2(text.contains(outlet), qPrintable(outlet));
}

void tst_StoryViews::detailsMarkAFigureThatDoesNotAddUp()
{
    DetailsView details(m_selection.get());
    details.setStory(m_story);
    m_selection->select(ArticleId{0});
    QVERIFY(details.toPlainText().contains(u"= 30 %"));
}

QTEST_MAIN(tst_StoryViews)

#include "tst_storyviews.moc"
