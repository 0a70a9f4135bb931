// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/story.h"
#include "ui/corrections/corrector.h"
#include "ui/state/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// What a person marks in an article becomes what she meant, or she is told why not.
class tst_Corrector : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsAddedButNoParagraph_data();
    void aNameIsAddedButNoParagraph();
};

void tst_Corrector::aNameIsAddedButNoParagraph_data()
{
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    QTest::addColumn<QString>("name");
    QTest::newRow("a word") << 0 << 3 << u"두루미"_s;
    QTest::newRow("with the blank behind it") << 5 << 8 << u"공장"_s;
    QTest::newRow("two lines") << 5 << 14 << QString();
    QTest::newRow("a paragraph") << 11 << 91 << QString();
    QTest::newRow("nothing but a blank") << 4 << 5 << QString();
}

void tst_Corrector::aNameIsAddedButNoParagraph()
{
    QFETCH(const int, begin);
    QFETCH(const int, end);
    QFETCH(const QString, name);
    const QString text = u"두루미, 공장 열다\n"_s + u"말"_s.repeated(100);
    auto story = std::make_shared<Story>();
    auto read = std::make_shared<ReadArticle>();
    read->article.text = text;
    read->article.sha256 = "1";
    StoryArticle article;
    article.read = read;
    story->articles.push_back(article);
    Selection selection;
    Corrector corrector(&selection, nullptr);
    corrector.setStory(story);
    QSignalSpy made(&corrector, &Corrector::correctionsMade);
    QSignalSpy complained(&corrector, &Corrector::complained);
    corrector.run(Corrector::Action::AddPerson, Passage{ArticleId{0}, {begin, end}});
    if (name.isEmpty()) {
        QCOMPARE(made.size(), 0);
        QCOMPARE(complained.size(), end - begin > 1 ? 1 : 0);
        return;
    }
    QCOMPARE(made.size(), 1);
    const auto corrections = made.front().front().value<Corrections>();
    QCOMPARE(corrections.front().values.at(1), name);
    QCOMPARE(complained.size(), 0);
}

QTEST_MAIN(tst_Corrector)

#include "tst_corrector.moc"
