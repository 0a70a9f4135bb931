// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/extract.h"
#include "model/reading/reader.h"
#include "model/reading/textfile.h"
#include "model/text/digest.h"
#include "model/writing/handout.h"
#include "model/writing/storyjson.h"
#include "model/writing/timelinedrawing.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// What leaves the program, read again by programs of others (check_handouts.py).
class tst_Handouts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFormIsReadByOthers_data();
    void everyFormIsReadByOthers();
    void theSameHandoutGivesTheSameBytes();
    void onlyWhatTheFilterShowsLeaves();
    void anUnknownDayLeavesNoComma();
    void aReportDrawsItsTimeline();
    void wordsAreThoseOfTheReader();
    void aFileThatCannotBeWrittenIsToldAndLeftAlone();

private:
    void write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
    StoryPtr m_story;
    Handout m_handout;
};

namespace {

ReadArticlePtr readOf(Article article)
{
    auto read = std::make_shared<ReadArticle>();
    read->article = std::move(article);
    read->extraction = extract(read->article);
    return read;
}

ReadArticlePtr textOf(const QString &name, const QString &text, QDate day)
{
    Article article = articleFromText(name, text, day);
    article.sha256 = sha256Of(text.toUtf8());
    return readOf(std::move(article));
}

} // namespace

void tst_Handouts::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

/// Characters beyond the basic plane, line breaks of Windows, quotes, signs of HTML, a page number, a clock
/// time, a month, a plan, a denial, an undated event, and words that a spreadsheet would work out.
void tst_Handouts::initTestCase()
{
    std::vector<ReadArticlePtr> articles;
    articles.push_back(textOf(
        u"/news/가람 <1>.txt"_s,
        u"😀 가람중공업, \"다온바이오\"와 <합작>\r\n\r\n가람중공업은 4일 부산에서 다온바이오와 공급 계약을 "
        "맺었다고 밝혔다. 정하람 가람중공업 대표는 3일 오후 3시 30분 서울 본사에서 민가을 다온바이오 사장과 "
        "만났다.\r\n\r\n두 회사는 다음 달 울산에서 공장 준공식을 연다. 가람중공업은 2024년 6월 누리테크에 "
        "300억원을 투자했다. 다온바이오는 오는 10일부터 12일까지 인천에서 설명회를 열 예정이다.\r\n"_s,
        QDate(2025, 2, 4)));
    articles.push_back(
        textOf(u"/news/b.txt"_s,
               u"누리테크, 한빛소재 인수 철회\n\n누리테크가 한빛소재 인수를 철회했다고 5일 밝혔다. "
               "한빛소재는 솔빛은행과 업무협약을 맺을 수 있다. 누리테크는 다온바이오와 합작법인을 "
               "설립했다.\n"_s,
               QDate(2025, 2, 5)));
    readArticles(QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/files/libreoffice.pdf"_s,
                 [&](Result<Article> article) {
                     articles.push_back(readOf(std::move(*article)));
                     return true;
                 });
    QCOMPARE(articles.size(), std::size_t(3));
    auto story = std::make_shared<Story>(buildStory(std::move(articles)));
    QVERIFY(story->events.size() >= 5);
    QVERIFY(!story->relations.empty());
    StoryEvent &first = story->events.front();
    first.summary = u"=HYPERLINK(\"http://x.invalid\",\"<b>\")"_s;
    first.decision.accepted = true;
    first.decision.note = u"+82-2, \"확인\"\n다시 볼 것"_s;
    StoryEvent undated = story->events.front();
    undated.key += u"-undated"_s;
    undated.start.clear();
    undated.end.clear();
    undated.part.clear();
    undated.summary = u"@날짜 없음"_s;
    story->events.push_back(undated);
    StoryEvent clocked = story->events.front();
    clocked.key += u"-clock"_s;
    clocked.start = clocked.end = u"2025-02-03"_s;
    clocked.part = u"15:30"_s;
    clocked.status = Status::Possible;
    clocked.summary = u"-시각"_s;
    story->events.push_back(clocked);
    StoryEvent days = story->events.front();
    days.key += u"-days"_s;
    days.start = u"2025-02-10"_s;
    days.end = u"2025-02-12"_s;
    days.part.clear();
    days.status = Status::Negated;
    days.summary = u"사흘; 여러, 날\\"_s;
    story->events.push_back(days);
    m_story = story;
    m_handout = wholeOf(m_story);
    m_handout.timeline = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                         "viewBox=\"0 0 9 9\"><text>행보</text></svg>\n";
    QJsonObject texts;
    for (const StoryArticle &article : m_story->articles)
        texts[QString::fromLatin1(article.read->article.sha256)] = article.read->article.text;
    write(u"texts.json"_s, QJsonDocument(texts).toJson());
    write(u"story.json"_s, toJson(*m_story));
}

void tst_Handouts::everyFormIsReadByOthers_data()
{
    QTest::addColumn<QString>("id");
    for (const HandoutFormat &format : handoutFormats())
        QTest::newRow(format.id.data()) << QString(format.id);
}

void tst_Handouts::everyFormIsReadByOthers()
{
    QFETCH(QString, id);
    const HandoutFormat *format = handoutFormat(id);
    QVERIFY(format);
    const QString path = m_folder.filePath(u"out."_s + format->suffix);
    const auto problem = writeHandout(*format, m_handout, path);
    QVERIFY2(!problem, qPrintable(problem ? problem->detail : QString()));
    // Debian's own, which sees the packages of Debian.
    QProcess check;
    check.start(u"/usr/bin/python3"_s,
                {QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/writing/check_handouts.py"_s, id, path,
                 m_folder.filePath(u"story.json"_s), m_folder.filePath(u"texts.json"_s)});
    QVERIFY(check.waitForFinished(120'000));
    const QByteArray said = check.readAllStandardError();
    QVERIFY2(check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0, said.constData());
}

void tst_Handouts::theSameHandoutGivesTheSameBytes()
{
    for (const HandoutFormat &format : handoutFormats()) {
        const Result<QByteArray> once = format.write(m_handout);
        QVERIFY(once.isValid());
        QVERIFY2(*format.write(m_handout) == *once, format.id.data());
    }
}

void tst_Handouts::onlyWhatTheFilterShowsLeaves()
{
    Filter filter;
    filter.hiddenStatuses = {Status::Occurred, Status::Scheduled, Status::Possible};
    const Handout part = partOf(m_story, filter);
    QVERIFY(!part.events.empty() && part.events.size() < m_story->events.size());
    QVERIFY(part.articles.size() < m_story->articles.size());
    const QJsonObject json = QJsonDocument::fromJson(*toStoryJson(part)).object();
    QCOMPARE(json[u"events"_s].toArray().size(), qsizetype(part.events.size()));
    for (const QJsonValue event : json[u"events"_s].toArray())
        QCOMPARE(event[u"status"_s].toString(), u"negated"_s);
    QCOMPARE(toCsv(part)->count("\r\n\"V"), qsizetype(part.events.size()));
    QCOMPARE(toCalendar(part)->count("BEGIN:VEVENT"), qsizetype(part.events.size()));
    QVERIFY(!toHtmlReport(part)->contains("occurred</td>"));
    // Nothing at all is a file as well.
    filter.hiddenStatuses.insert(Status::Negated);
    const Handout none = partOf(m_story, filter);
    for (const HandoutFormat &format : handoutFormats())
        QVERIFY2(format.write(none).isValid(), format.id.data());
}

/// No comma stands before a day that nobody knows.
void tst_Handouts::anUnknownDayLeavesNoComma()
{
    const Handout undated = wholeOf(std::make_shared<Story>(buildStory(
        {textOf(u"/news/c.txt"_s, u"가람중공업은 2024년 6월 누리테크에 300억원을 투자했다.\n"_s, QDate())})));
    QVERIFY(!undated.events.empty());
    QVERIFY((*undated.story).articles.front().published.value.isEmpty());
    QVERIFY(toTimelineJs(undated)->contains("<small>c.txt</small>"));
    QVERIFY(toCalendar(undated)->contains("(c.txt)"));
    QVERIFY(toTimelineJs(m_handout)->contains("<small>b.txt, 2025-02-05</small>"));
}

/// A report made without a window has its timeline too: an element on its own, with a mark that leads to its
/// row for each dated event of the survey.
void tst_Handouts::aReportDrawsItsTimeline()
{
    const QByteArray svg = timelineDrawing(m_handout);
    QXmlStreamReader reader(svg);
    QStringList links;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"a"_s)
            links.append(reader.attributes().value(u"href"_s).toString());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(!links.isEmpty());
    Handout bare = m_handout;
    bare.timeline.clear();
    const QByteArray html = *toHtmlReport(bare);
    QVERIFY(html.contains(svg.trimmed()));
    for (const QString &link : std::as_const(links))
        QVERIFY2(html.contains("<tr id=\"" + link.mid(1).toUtf8() + '"'), qPrintable(link));
    // What a window has drawn goes before.
    Handout drawn = m_handout;
    drawn.timeline = "<?xml version=\"1.0\"?><svg id=\"window\"/>";
    QVERIFY(toHtmlReport(drawn)->contains("<svg id=\"window\"/>"));
    QVERIFY(!toHtmlReport(drawn)->contains(svg.trimmed()));
    // Nothing to draw where nothing has a day.
    Handout empty = m_handout;
    empty.events.clear();
    QVERIFY(timelineDrawing(empty).isEmpty());
}

void tst_Handouts::wordsAreThoseOfTheReader()
{
    Handout korean = m_handout;
    korean.words.language = u"ko"_s;
    korean.words.of = [](QLatin1StringView id) { return id == "summary"_L1 ? u"요약"_s : QString(id); };
    korean.words.status = [](Status status) { return status == Status::Negated ? u"무산"_s : u"그 밖"_s; };
    const QByteArray html = *toHtmlReport(korean);
    QVERIFY(html.contains("<html lang=\"ko\">"));
    QVERIFY(html.contains(u"<th scope=\"col\">요약</th>"_s.toUtf8()));
    QVERIFY(html.contains(u">무산</td>"_s.toUtf8()));
    QVERIFY(toCsv(korean)->contains(u"\"요약\""_s.toUtf8()));
    QVERIFY(toCalendar(korean)->contains(u"SUMMARY:[무산]"_s.toUtf8()));
    // What programs read stays.
    QCOMPARE(*toStoryJson(korean), *toStoryJson(m_handout));
    QCOMPARE(*toBrat(korean), *toBrat(m_handout));
}

void tst_Handouts::aFileThatCannotBeWrittenIsToldAndLeftAlone()
{
    const QString path = m_folder.filePath(u"none/out.csv"_s);
    const auto problem = writeHandout(*handoutFormat(u"csv"), m_handout, path);
    QVERIFY(problem);
    QCOMPARE(problem->source, path);
    QCOMPARE(problem->kind, Problem::Kind::CannotOpen);
    QVERIFY(!problem->detail.isEmpty());
    QVERIFY(!handoutFormat(u"docx"));
    // A folder stands in the way.
    QVERIFY(writeHandout(*handoutFormat(u"csv"), m_handout, m_folder.path()));
    QVERIFY(QFileInfo(m_folder.path()).isDir());
}

QTEST_GUILESS_MAIN(tst_Handouts)
#include "tst_handouts.moc"
