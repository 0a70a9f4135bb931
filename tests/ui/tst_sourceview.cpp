// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenstory.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

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

QTEST_MAIN(tst_SourceView)

#include "tst_sourceview.moc"
