// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/columnsdialog.h"
#include "app/desktop/mainwindow.h"
#include "tests/support/shownwindow.h"
#include "ui/details/detailsview.h"
#include "ui/filters/articlelist.h"
#include "ui/problems/problemslist.h"
#include "ui/source/sourcetext.h"
#include "ui/source/sourceview.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// What people do with the files they really have: archive rows whose days differ, excerpts, PDF, thousands
/// of files of which some are broken.
class tst_Reading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void anotherDayIsChosenByOneClick();
    void anExcerptGivesWayToItsFullText();
    void theFullTextCanBePasted();
    void pagesAreCited();
    void theProblemsAreSaved();
    void whatColumnsHoldIsAskedOnceAndRemembered();
    void manyFilesKeepTheWindowAlive();

private:
    QString write(const QString &name, const QString &text) const;
    void openAndWait(const QStringList &paths, std::size_t articles);
    /// Follows the first link of the header's label called \a name, by the keyboard.
    void followLink(const QString &name);
    QLabel *label(const QString &name) const { return m_window->source()->findChild<QLabel *>(name); }
    const Story &story() const { return *m_window->workspace()->story(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

const QString title = u"한빛소재, 부산에 양극재 공장 연다"_s;
const QString lead = u"한빛소재는 어제 부산에서 양극재 공장 준공식을 열었다고 밝혔다."_s;

/// An export in the shape of BIG KINDS: the number of the article tells the day before that of the archive.
QString archiveRow()
{
    return u"뉴스 식별자,일자,언론사,제목,인물,위치,기관,키워드,본문,URL\n"
           "01100101.20250312234000019,20250313,가람경제,\"%1\",,부산,한빛소재,\"공장,양극재\",\"%2 회사는\",http://www.example.invalid/1\n"_s
               .arg(title, lead);
}

/// A page unlike any other: firms, places, days and deals are put together from parts, so that thousands of
/// pages make thousands of events.
QString pageOfItsOwn(int number)
{
    static const QStringList firsts{u"누리"_s, u"한빛"_s, u"가람"_s, u"다온"_s, u"해늘"_s,
                                    u"온빛"_s, u"고운"_s, u"솔빛"_s, u"마루"_s, u"새벌"_s,
                                    u"아라"_s, u"미리"_s, u"보람"_s};
    static const QStringList seconds{u"소재"_s, u"중공업"_s, u"바이오"_s, u"에너지"_s, u"로봇"_s, u"제약"_s,
                                     u"은행"_s, u"전자"_s,   u"물산"_s,   u"통신"_s,   u"화학"_s};
    static const QStringList places{u"부산"_s, u"대구"_s, u"광주"_s, u"인천"_s,
                                    u"울산"_s, u"창원"_s, u"청주"_s};
    static const QStringList wares{u"양극재"_s, u"감속기"_s, u"변압기"_s, u"분리막"_s, u"촉매"_s};
    const auto firm = [](int i) { return firsts[i % firsts.size()] + seconds[i / 13 % seconds.size()]; };
    const QString one = firm(number);
    const QString other = firm(number * 7 + 31);
    const QDate day = QDate(2024, 1, 1).addDays(number * 5 % 700);
    const QString ware = wares[number % wares.size()];
    const QString place = places[number % places.size()];
    return u"<html><head><meta charset='utf-8'><title>%1, %2와 %3 손잡는다</title></head><body><h1>%1, %2와 "
           u"%3 "
           "손잡는다</h1><div class='article-body'><p>%4</p><p>%1은 %5일 %2와 %3 %6톤 공급 계약을 맺었다고 "
           "밝혔다. 계약 금액은 %6억원이다.</p><p>%1은 다음 달 %7에서 %3 공장 준공식을 연다. 두 회사 "
           "대표는 지난 %8일 %7에서 만나 합작법인 설립을 논의했다.</p></div></body></html>"_s
               .arg(one, other, ware, day.toString(u"yyyy.MM.dd"))
               .arg(day.day())
               .arg(100 + number)
               .arg(place)
               .arg(day.addDays(-3).day());
}

/// Sanitizers make everything slower.
#if defined(__SANITIZE_ADDRESS__)
constexpr int slowness = 10;
#else
constexpr int slowness = 1;
#endif

/// Beats every millisecond in the event loop and remembers the longest time between two beats, by the clock
/// and by the processor that the interface thread used.
class Heart
{
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }
    void start()
    {
        m_clock.start();
        m_busyBefore = busyMs();
        m_timer.start(1);
    }
    void stop() { m_timer.stop(); }
    qint64 longestMs() const { return m_longest; }
    qint64 longestBusyMs() const { return m_longestBusy; }

private:
    static qint64 busyMs()
    {
        timespec used{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        return used.tv_sec * 1000 + used.tv_nsec / 1'000'000;
    }
    void beat()
    {
        const qint64 busy = busyMs();
        m_longest = std::max(m_longest, m_clock.restart());
        m_longestBusy = std::max(m_longestBusy, busy - std::exchange(m_busyBefore, busy));
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_busyBefore = 0;
    qint64 m_longest = 0;
    qint64 m_longestBusy = 0;
};

} // namespace

void tst_Reading::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void tst_Reading::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window.reset();
    m_window = shownWindow();
    QVERIFY(m_window);
}

QString tst_Reading::write(const QString &name, const QString &text) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void tst_Reading::openAndWait(const QStringList &paths, std::size_t articles)
{
    m_window->open(paths);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace()->isReading(), 30000);
    QTRY_COMPARE_WITH_TIMEOUT(story().articles.size(), articles, 30000);
}

void tst_Reading::followLink(const QString &name)
{
    QLabel *link = label(name);
    QVERIFY(link && link->isVisible());
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Tab);
    QTest::keyClick(link, Qt::Key_Return);
}

void tst_Reading::anotherDayIsChosenByOneClick()
{
    openAndWait({write(u"export.csv"_s, archiveRow())}, 1);
    const auto yesterday = [this] { return story().articles.front().read->extraction.times.front().value; };
    QCOMPARE(story().articles.front().published.value, u"2025-03-12"_s);
    QCOMPARE(yesterday(), u"2025-03-11"_s);
    QVERIFY(label(u"sourceFacts"_s)->text().contains(u"2025"));
    const QString asked = label(u"sourceDays"_s)->text();
    QVERIFY(asked.contains(u"2025-03-13"));

    followLink(u"sourceDays"_s);
    QTRY_COMPARE(story().articles.front().published.value, u"2025-03-13"_s);
    QCOMPARE(yesterday(), u"2025-03-12"_s);

    // The last link takes the choice back.
    emit label(u"sourceDays"_s)->linkActivated(u"day:"_s);
    QTRY_COMPARE(yesterday(), u"2025-03-11"_s);
    QCOMPARE(label(u"sourceDays"_s)->text(), asked);
}

void tst_Reading::anExcerptGivesWayToItsFullText()
{
    openAndWait({write(u"export.csv"_s, archiveRow())}, 1);
    auto *list = m_window->findChild<ArticleList *>();
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(u'✂'));
    QVERIFY(label(u"sourceExcerpt"_s)->isVisible());

    const QString full = write(u"full.txt"_s, title + u"\n\n"_s + lead + u" 회사는 누리테크와 손잡는다.\n"_s);
    m_window->open({full});
    QTRY_VERIFY(story().articles.size() == 1 && !story().articles.front().read->article.isExcerpt);
    QVERIFY(!list->topLevelItem(0)->text(0).startsWith(u'✂'));
    QVERIFY(!label(u"sourceExcerpt"_s)->isVisible());
    QVERIFY(m_window->source()->text()->toPlainText().contains(u"손잡는다"));
    QCOMPARE(story().articles.front().read->article.publisher, u"가람경제"_s);
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());

    m_window->workspace()->close({ArticleId{0}});
    QTRY_VERIFY(story().articles.size() == 1 && story().articles.front().read->article.isExcerpt);
}

void tst_Reading::theFullTextCanBePasted()
{
    openAndWait({write(u"export.csv"_s, archiveRow())}, 1);
    QApplication::clipboard()->setText(u"제목이 달라진 기사\n\n"_s + lead + u" 붙여 넣은 나머지다.\n"_s);
    emit label(u"sourceExcerpt"_s)->linkActivated(u"full:clipboard"_s);
    QTRY_VERIFY(story().articles.size() == 1 && !story().articles.front().read->article.isExcerpt);
    QVERIFY(m_window->source()->text()->toPlainText().contains(u"붙여 넣은 나머지다"));
    QCOMPARE(story().articles.front().read->article.archiveId, u"01100101.20250312234000019"_s);
}

void tst_Reading::pagesAreCited()
{
    openAndWait({QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/files/libreoffice.pdf"_s}, 1);
    QVERIFY(!story().events.empty());
    auto *margin = m_window->source()->findChild<QWidget *>(u"placeMargin"_s);
    QVERIFY(margin && margin->isVisible());
    m_window->selection()->select(EventId{0});
    QVERIFY2(m_window->findChild<DetailsView *>()->toPlainText().contains(u"1)"),
             qPrintable(m_window->findChild<DetailsView *>()->toPlainText()));
    openAndWait({write(u"plain.txt"_s, title + u"\n\n"_s + lead)}, 2);
    for (int i = 0; i < 2; ++i) {
        m_window->source()->showArticle(ArticleId{i});
        QCOMPARE(margin->isVisible(), !story()[ArticleId{i}].read->article.places.empty());
    }
}

void tst_Reading::theProblemsAreSaved()
{
    openAndWait({write(u"good.txt"_s, title + u"\n\n"_s + lead), write(u"empty.txt"_s, {})}, 1);
    const QString path = m_folder->filePath(u"list.tsv"_s);
    QTimer::singleShot(0, this, [&path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    });
    for (QAction *action : m_window->findChild<ProblemsList *>()->actions()) {
        if (action->text().contains(u"…"))
            action->trigger();
    }
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(saved.readAll());
    QVERIFY(text.contains(u"empty.txt\t"));
    QVERIFY(!text.contains(u"good.txt"));
}

void tst_Reading::whatColumnsHoldIsAskedOnceAndRemembered()
{
    openAndWait({write(u"a.csv"_s, u"k1,k2\n한빛,공장 짓는다\n"_s)}, 0);
    auto *problems = m_window->findChild<ProblemsList *>();
    QTRY_COMPARE(problems->topLevelItemCount(), 1);
    problems->setCurrentItem(problems->topLevelItem(0));
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<ColumnsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        const QList<QComboBox *> choices = dialog->findChildren<QComboBox *>();
        QCOMPARE(choices.size(), 2);
        for (QComboBox *choice : choices)
            choice->setCurrentIndex(choice->findData(static_cast<int>(
                choice->accessibleName() == u"k2" ? ArticleField::Body : ArticleField::Outlet)));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    for (QAction *action : problems->actions()) {
        if (action->isEnabled() && action->text().contains(u"columns"))
            action->trigger();
    }
    QTRY_COMPARE(story().articles.size(), std::size_t(1));
    QCOMPARE(problems->topLevelItemCount(), 0);
    QCOMPARE(story().articles.front().read->article.publisher, u"한빛"_s);

    // Another day, another file.
    m_window = std::make_unique<MainWindow>();
    openAndWait({write(u"b.csv"_s, u"k1,k2\n다온,공장 닫는다\n"_s)}, 1);
    QCOMPARE(story().articles.front().read->article.publisher, u"다온"_s);
}

/// HAENGBO_FILES=5000 measures the real thing, on a machine with nothing else to do.
void tst_Reading::manyFilesKeepTheWindowAlive()
{
    const int count = std::max(200, qEnvironmentVariableIntValue("HAENGBO_FILES"));
    int broken = 0;
    for (int i = 0; i < count; ++i) {
        const bool isBroken = i % 50 == 49;
        broken += isBroken ? 1 : 0;
        write(u"%1.html"_s.arg(i, 5, 10, QChar(u'0')), isBroken ? QString() : pageOfItsOwn(i));
    }
    QElapsedTimer clock;
    Heart heart;
    qint64 first = -1;
    connect(m_window->workspace(), &Workspace::storyChanged, this, [&] {
        if (first < 0)
            first = clock.elapsed();
    });
    QSignalSpy shown(m_window.get(), &MainWindow::storyShown);
    clock.start();
    heart.start();
    m_window->open({m_folder->path()});
    QTRY_VERIFY_WITH_TIMEOUT(story().articles.size() == static_cast<std::size_t>(count - broken), 280000);
    QVERIFY(shown.wait(30000));
    heart.stop();
    qInfo("%d files, %zu events: the first article after %lld ms, all after %lld ms, longest between two "
          "beats %lld ms, of which the interface used the processor for %lld ms",
          count, story().events.size(), first, clock.elapsed(), heart.longestMs(), heart.longestBusyMs());
    QCOMPARE(m_window->workspace()->problems().size(), static_cast<std::size_t>(broken));
    QVERIFY2(first < 5000, qPrintable(QString::number(first)));
    // What else the machine does shows in the clock, less so in the time that the interface itself takes.
    const qint64 most = (qEnvironmentVariableIsSet("HAENGBO_FILES") ? 100 : 300) * slowness;
    QVERIFY2(heart.longestBusyMs() < most, qPrintable(QString::number(heart.longestBusyMs())));
}

QTEST_MAIN(tst_Reading)
#include "tst_reading.moc"
