// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"
#include "model/story/story.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What an article is called in lists.
class tst_Titles : public QObject
{
    Q_OBJECT

private slots:
    void theHeadlineIsTheTitle_data();
    void theHeadlineIsTheTitle();
};

void tst_Titles::theHeadlineIsTheTitle_data()
{
    QTest::addColumn<QStringList>("titles");
    QTest::addColumn<QString>("title");
    const QString headline = u"한빛소재, 부산에 새 공장 세운다"_s;
    QTest::newRow("one headline") << QStringList{headline} << headline;
    QTest::newRow("section above it") << QStringList{u"산업·재계"_s, headline} << headline;
    QTest::newRow("caption above it")
        << QStringList{u"▲공장을 둘러보는 박한결 한빛소재 대표"_s, headline} << headline;
    QTest::newRow("only a short one") << QStringList{u"새 공장"_s} << u"새 공장"_s;
    QTest::newRow("none") << QStringList{} << u"본문이 시작된다."_s;
}

void tst_Titles::theHeadlineIsTheTitle()
{
    QFETCH(const QStringList, titles);
    QFETCH(const QString, title);
    auto read = std::make_shared<ReadArticle>();
    Article &article = read->article;
    article.text = (titles + QStringList{u"본문이 시작된다."_s}).join(u'\n');
    int begin = 0;
    for (const QString &line : article.text.split(u'\n')) {
        const int end = begin + static_cast<int>(line.size());
        article.blocks.push_back({titles.contains(line) ? BlockKind::Title : BlockKind::Body, {begin, end}});
        begin = end + 1;
    }
    QCOMPARE(buildStory({read}).articles.front().title, title);
}

QTEST_GUILESS_MAIN(tst_Titles)

#include "tst_titles.moc"
