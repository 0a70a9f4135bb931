// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenstory.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// The source as its reader uses it: clicks on words, looks where the marks stand.
class tst_SourceView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutAnArticleItSaysWhatBelongsHere();
    void positionsInTheTextAreThoseOfTheArticle();
    void aClickOnANameSelectsIt();
    void aSecondClickGoesOnToTheEventAroundIt();
    void aSelectedEventIsMarkedInItsArticle();
    void selectingAnEventOfAnotherArticleShowsThatArticle();
    void aHiddenLayerCannotBeClicked();
    void findCountsAndMovesOn();
    void lettersGrowByKeysAndWheel();
    void boilerplateIsLeftOutUntilItIsWanted();
    void whatWasSetIsFoundAgain();
    void keysElsewhereScrollThoughTheTextHasTheKeyboard();
    void aTitleThatIsTheWholeTextLeavesRoomForIt();

private:
    void click(int position);

    StoryPtr m_story;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<SourceView> m_view;
};

void tst_SourceView::init()
{
    m_story = Test::writtenStory();
    m_view.reset();
    m_selection = std::make_unique<Selection>();
    m_view = std::make_unique<SourceView>(m_selection.get());
    m_view->resize(500, 600);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void tst_SourceView::click(int position)
{
    QTest::mouseClick(m_view->text()->viewport(), Qt::LeftButton, {}, m_view->text()->pointOf(position));
}

void tst_SourceView::withoutAnArticleItSaysWhatBelongsHere()
{
    QVERIFY(!m_view->text()->isVisible());
    const auto labels = m_view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->isVisible() && label->text().size() > 20; }));
}

void tst_SourceView::positionsInTheTextAreThoseOfTheArticle()
{
    auto read = std::make_shared<ReadArticle>();
    read->article = articleFromText(u"crlf.txt"_s, u"첫 줄\r\n\r\n😀 둘째 줄이다.\r\n"_s);
    m_view->setStory(std::make_shared<Story>(buildStory({read})));
    const QString shown = m_view->text()->toPlainText();
    QCOMPARE(shown.size(), read->article.text.size());
    QCOMPARE(shown.indexOf(u"둘째"), read->article.text.indexOf(u"둘째"));
}

void tst_SourceView::aClickOnANameSelectsIt()
{
    m_view->setStory(m_story);
    const QString text = m_view->text()->toPlainText();
    click(static_cast<int>(text.indexOf(u"한빛전자 경영진")));
    QCOMPARE(m_selection->entity(), Test::entityCalled(*m_story, u"한빛전자"));
    click(static_cast<int>(text.indexOf(u"서울")));
    QCOMPARE(m_selection->entity(), Test::entityCalled(*m_story, u"서울"));
}

void tst_SourceView::aSecondClickGoesOnToTheEventAroundIt()
{
    m_view->setStory(m_story);
    const int position = static_cast<int>(m_view->text()->toPlainText().indexOf(u"박한결"));
    click(position);
    QCOMPARE(m_selection->entity(), Test::entityCalled(*m_story, u"박한결"));
    click(position);
    QCOMPARE(m_selection->event(), Test::eventOf(*m_story, EventType::Meeting));
}

void tst_SourceView::aSelectedEventIsMarkedInItsArticle()
{
    m_view->setStory(m_story);
    const std::size_t before = static_cast<std::size_t>(m_view->text()->extraSelections().size());
    const EventId meeting = Test::eventOf(*m_story, EventType::Meeting);
    m_selection->select(meeting);
    const auto marks = m_view->text()->extraSelections();
    QCOMPARE(static_cast<std::size_t>(marks.size()), before + 1);
    QCOMPARE(marks.back().cursor.selectedText(),
             m_story->words((*m_story)[meeting].reports.front().article,
                            (*m_story)[meeting].reports.front().evidence.front()));
}

void tst_SourceView::selectingAnEventOfAnotherArticleShowsThatArticle()
{
    m_view->setStory(m_story);
    m_selection->select(Test::eventOf(*m_story, EventType::Acquisition));
    QVERIFY(m_view->text()->toPlainText().contains(u"인수설 부인"));
    m_selection->select(Test::eventOf(*m_story, EventType::Visit));
    QVERIFY(m_view->text()->toPlainText().contains(u"손잡다"));
}

void tst_SourceView::aHiddenLayerCannotBeClicked()
{
    m_view->setStory(m_story);
    m_view->setLayerShown(Layer::Events, false);
    m_view->setLayerShown(Layer::Places, false);
    click(static_cast<int>(m_view->text()->toPlainText().indexOf(u"서울")));
    QVERIFY(std::holds_alternative<std::monostate>(m_selection->current()));
}

void tst_SourceView::findCountsAndMovesOn()
{
    m_view->setStory(m_story);
    m_view->find();
    auto *field = m_view->findChild<QLineEdit *>();
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, u"nothing like it"_s);
    QVERIFY(!m_view->text()->textCursor().hasSelection());
    field->setText(u"한빛전자"_s);
    const int first = m_view->text()->textCursor().selectionStart();
    QCOMPARE(m_view->text()->textCursor().selectedText(), u"한빛전자"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(m_view->text()->textCursor().selectionStart() != first);
}

void tst_SourceView::lettersGrowByKeysAndWheel()
{
    m_view->setStory(m_story);
    QWidget *text = m_view->text();
    const double before = text->font().pointSizeF();
    text->setFocus();
    QTest::keyClick(text, Qt::Key_Plus, Qt::ControlModifier);
    QTest::keyClick(text, Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(text->font().pointSizeF(), before + 2);
    QTest::keyClick(text, Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(text->font().pointSizeF(), before + 1);
    const auto turn = [this](int delta, Qt::KeyboardModifiers held) {
        QWidget *viewport = m_view->text()->viewport();
        QWheelEvent wheel(QPointF(20, 20), viewport->mapToGlobal(QPointF(20, 20)), {}, {0, delta},
                          Qt::NoButton, held, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &wheel);
    };
    turn(240, Qt::ControlModifier);
    QCOMPARE(text->font().pointSizeF(), before + 3);
    turn(-60, Qt::ControlModifier); // half a notch each, as touch pads send them
    turn(-60, Qt::ControlModifier);
    QCOMPARE(text->font().pointSizeF(), before + 2);
    turn(-120, Qt::NoModifier);
    QCOMPARE(text->font().pointSizeF(), before + 2);
    QTest::keyClick(text, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(text->font().pointSizeF(), before);
}

namespace {

/// An article with a footer of the page that takes two paragraphs.
StoryPtr storyWithFooter()
{
    auto read = std::make_shared<ReadArticle>(*Test::meetingArticle());
    Article &article = read->article;
    const auto begin = static_cast<int>(article.text.size());
    article.text += u"\n\n구독하기\n무단 전재 금지\n"_s;
    article.blocks.push_back(
        {BlockKind::Boilerplate, {begin + 2, static_cast<int>(article.text.size()) - 1}});
    return std::make_shared<Story>(buildStory({read}));
}

} // namespace

void tst_SourceView::boilerplateIsLeftOutUntilItIsWanted()
{
    m_story = storyWithFooter();
    m_view->setStory(m_story);
    SourceText *text = m_view->text();
    const auto at = static_cast<int>(text->toPlainText().indexOf(u"구독하기"));
    const auto heightOfPage = [text] { return text->document()->size().height(); };
    QVERIFY(!text->isLeftOut(at));
    const double whole = heightOfPage();
    auto *button = m_view->findChild<QToolButton *>(u"boilerplate"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(text->isLeftOut(at));
    QVERIFY(!text->isLeftOut(static_cast<int>(text->toPlainText().indexOf(u"박한결"))));
    QVERIFY2(heightOfPage() < whole - 20, "it takes no room");
    QCOMPARE(text->toPlainText(), (*m_story)[ArticleId{0}].read->article.text);
    // Also in the next article, and when the story comes again.
    m_view->setStory(storyWithFooter());
    QVERIFY(text->isLeftOut(at));
    // What is selected there is shown.
    m_selection->select(Passage{{0}, {at, at + 4}});
    QVERIFY(!text->isLeftOut(at));
    QVERIFY(button->isChecked());
    QCOMPARE(heightOfPage(), whole);
}

void tst_SourceView::whatWasSetIsFoundAgain()
{
    m_view->setStory(m_story);
    const double before = m_view->text()->font().pointSizeF();
    m_view->zoomIn();
    m_view->zoomIn();
    m_view->setLayerShown(Layer::Amounts, false);
    m_view->setLayerShown(Layer::Relations, true);
    m_view->setBoilerplateShown(false);
    SourceView next(m_selection.get());
    next.restoreState(m_view->state());
    QCOMPARE(next.text()->font().pointSizeF(), before + 2);
    QVERIFY(!next.isLayerShown(Layer::Amounts));
    QVERIFY(next.isLayerShown(Layer::Relations) && next.isLayerShown(Layer::People));
    QVERIFY(!next.text()->isBoilerplateShown());
    next.restoreState("{\"size\": 5000}");
    QVERIFY(next.text()->font().pointSizeF() < 100);
    next.restoreState("nonsense");
    QVERIFY(next.isLayerShown(Layer::People));
}

void tst_SourceView::keysElsewhereScrollThoughTheTextHasTheKeyboard()
{
    auto read = std::make_shared<ReadArticle>(*Test::meetingArticle());
    read->article.text += QString(200, u'\n') + u"끝이다."_s;
    m_story = std::make_shared<Story>(buildStory({read}));
    m_view->setStory(m_story);
    m_view->text()->setFocus();
    const auto end = static_cast<int>(read->article.text.size());
    m_selection->select(Passage{{0}, {end - 4, end}});
    QVERIFY(m_view->text()->verticalScrollBar()->value() > 100);
}

void tst_SourceView::aTitleThatIsTheWholeTextLeavesRoomForIt()
{
    auto read = std::make_shared<ReadArticle>();
    read->article = articleFromText(u"whole.html"_s, u"긴 제목이다 "_s.repeated(300));
    read->article.blocks = {{BlockKind::Title, {0, static_cast<int>(read->article.text.size())}}};
    m_view->setStory(std::make_shared<Story>(buildStory({read})));
    QTRY_VERIFY(m_view->text()->height() > 300);
    const auto *title = m_view->findChild<QLabel *>(u"sourceTitle"_s);
    QVERIFY(title->text().size() < 150 && title->text().endsWith(u'…'));
    QVERIFY(title->toolTip().size() > title->text().size());
}

QTEST_MAIN(tst_SourceView)

#include "tst_sourceview.moc"
