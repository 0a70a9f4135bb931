// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/formats.h"
#include "model/story/copies.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace Haengbo;

Q_DECLARE_METATYPE(Haengbo::Article)

/// Sixty pairs of articles: thirty of which one is a copy of the other (in another format, or as another
/// outlet prints a wire story), thirty that tell of the same thing in words of their own.
class TestCopies : public QObject
{
    Q_OBJECT

private slots:
    void pairsAreToldApart_data();
    void pairsAreToldApart();
    void manyCopiesCountAsOne();
};

namespace {

/// xorshift64 (Marsaglia 2003): the same articles in every run.
class Numbers
{
public:
    explicit Numbers(int seed)
        : m_state(88172645463325252ULL ^ (static_cast<quint64>(seed + 1) * 0x9E3779B97F4A7C15ULL))
    {
    }
    int below(std::size_t limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<int>(m_state % limit);
    }
    template<std::size_t N>
    const QString &of(const std::array<QString, N> &words)
    {
        return words[static_cast<std::size_t>(below(N))];
    }

private:
    quint64 m_state;
};

const std::array firms{u"누리테크"_s,   u"한빛소재"_s, u"가람중공업"_s, u"다온바이오"_s,
                       u"해늘에너지"_s, u"온빛로봇"_s, u"고운제약"_s,   u"솔빛은행"_s};
const std::array places{u"광양"_s, u"대구"_s, u"울산"_s, u"부산"_s, u"청주"_s, u"평택"_s};
const std::array things{u"전해액 공장"_s, u"관절 모듈"_s, u"풍력 단지"_s,      u"항암제 후보 물질"_s,
                        u"양극재 설비"_s, u"물류 창고"_s, u"시험 생산 라인"_s, u"연구동"_s};
const std::array subjects{u"회사는"_s, u"대표는"_s,   u"업계는"_s,   u"노조는"_s,
                          u"정부는"_s, u"주주들은"_s, u"증권가는"_s, u"경쟁사는"_s};
const std::array verbs{u"늘리겠다고 밝혔다"_s, u"짓기로 했다"_s,      u"다시 살펴보고 있다"_s,
                       u"반기는 분위기다"_s,   u"걱정하는 눈치다"_s,  u"서두르지 않기로 했다"_s,
                       u"내년으로 미뤘다"_s,   u"처음으로 공개했다"_s};
const std::array adverbs{u"올해 안에"_s,         u"다음 달부터"_s,   u"값이 내리는데도"_s,
                         u"수요가 살아나면서"_s, u"환율이 오르자"_s, u"설비를 고친 뒤"_s,
                         u"협력사와 함께"_s,     u"이사회를 거쳐"_s};

struct Wire
{
    QString title;
    QStringList paragraphs;
};

/// An article about the \a subject-th piece of news in the words of its \a writer-th writer.
Wire written(int subject, int writer)
{
    Numbers news(subject);
    Numbers style(1000 * (writer + 1) + subject);
    const QString firm = news.of(firms);
    const QString place = news.of(places);
    const QString thing = news.of(things);
    const QString quote = u"“%1에 %2을 세우는 일은 %3의 숙원이었다”"_s.arg(place, thing, firm);
    static const std::array headlines{u"%1, %2에 %3 짓는다"_s, u"%2 간 %1…%3 새로 세운다"_s,
                                      u"‘%3’ 품은 %2, %1 맞는다"_s};
    Wire story;
    story.title = headlines[static_cast<std::size_t>(writer) % headlines.size()].arg(firm, place, thing);
    story.paragraphs << u"%1 %2에서 %3 계획을 %4"_s.arg(firm, place, thing, style.of(verbs)) + u'.';
    for (int i = 0; i < 6; ++i) {
        QString paragraph;
        for (int k = 0; k < 3; ++k)
            paragraph += u"%1 %2 %3 %4을 두고 %5. "_s.arg(
                style.of(subjects), style.of(adverbs), style.of(places), style.of(things), style.of(verbs));
        story.paragraphs << paragraph.trimmed();
    }
    // What everybody quotes.
    story.paragraphs[2] += u' ' + quote + u"고 말했다."_s;
    return story;
}

QByteArray asText(const Wire &story)
{
    return (story.title + u"\n\n"_s + story.paragraphs.join(u"\n\n")).toUtf8();
}

QByteArray asHtml(const Wire &story)
{
    return (u"<html><head><meta charset='utf-8'><title>%1</title></head><body><ul><li><a href='/'>홈</a></li>"
            "<li><a href='/e'>경제</a></li><li><a href='/s'>사회</a></li></ul><h1>%1</h1><div "
            "class='article-body'><p>%2</p></div><div class='footer'>Copyright 가람경제</div></body></html>"_s
                .arg(story.title, story.paragraphs.join(u"</p><p>")))
        .toUtf8();
}

QByteArray asJson(const Wire &story)
{
    return (u"{\"title\": \"%1\", \"content\": \"%2\", \"date\": \"2025-03-12\"}\n"_s.arg(
                story.title, story.paragraphs.join(u"\\n\\n")))
        .toUtf8();
}

QByteArray asCsv(const Wire &story)
{
    return (u"제목,본문,일자\n\"%1\",\"%2\",20250312\n"_s.arg(story.title, story.paragraphs.join(u"\n\n")))
        .toUtf8();
}

QByteArray asMail(const Wire &story)
{
    return (u"From: pr@x.example.invalid\r\nDate: Wed, 12 Mar 2025 09:00:00 +0900\r\nSubject: "
            u"=?utf-8?B?%1?=\r\n"
            "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n%2\r\n"_s
                .arg(QString::fromLatin1(story.title.toUtf8().toBase64()),
                     story.paragraphs.join(u"\r\n\r\n")))
        .toUtf8();
}

QByteArray asOldText(const Wire &story)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(asText(story)))
        bytes.append(static_cast<char>(c.unicode() & 0xFF)).append(static_cast<char>(c.unicode() >> 8));
    return bytes;
}

Article readFrom(const QString &name, const QByteArray &bytes)
{
    Article found;
    const ArticleSink sink = [&found](Result<Article> article) {
        if (article)
            found = std::move(*article);
        return true;
    };
    Reading reading(sink, {});
    readSource({name, bytes, 0}, reading);
    return found;
}

/// The story as another outlet prints it.
Wire reprinted(Wire story, int how)
{
    Numbers numbers(77 + how);
    switch (how % 6) {
    case 0: // another headline and a byline
        story.title = u"“드디어 첫 삽”…들뜬 지역"_s;
        story.paragraphs.prepend(u"(서울=새벽통신) 노하람 기자 ="_s);
        break;
    case 1: // the last paragraph cut
        story.paragraphs.removeLast();
        break;
    case 2: // a paragraph more, and where the story came from
        story.paragraphs << u"한편 이날 증시는 보합으로 마감했다. 거래 대금은 전날보다 조금 줄었다."_s
                         << u"노하람 기자 haram@dawn.example.invalid"_s
                         << u"ⓒ 새벽일보, 무단 전재 및 재배포 금지"_s;
        break;
    case 3: // some words changed
        for (QString &paragraph : story.paragraphs)
            paragraph.replace(numbers.of(verbs), u"뜻을 굳혔다"_s);
        break;
    case 4: // paragraphs in another order
        story.paragraphs.swapItemsAt(4, 5);
        story.paragraphs.swapItemsAt(1, 3);
        break;
    default: // other marks and blanks
        for (QString &paragraph : story.paragraphs)
            paragraph.replace(u"“"_s, u"\""_s).replace(u"”"_s, u"\""_s).replace(u". "_s, u".\n"_s);
    }
    return story;
}

bool areCopies(const std::vector<Article> &articles)
{
    Story story;
    for (const Article &article : articles) {
        auto read = std::make_shared<ReadArticle>();
        read->article = article;
        story.articles.push_back({read, {}, {}, {}});
    }
    return findCopies(story).back() == ArticleId{0};
}

} // namespace

void TestCopies::pairsAreToldApart_data()
{
    QTest::addColumn<Article>("first");
    QTest::addColumn<Article>("second");
    QTest::addColumn<bool>("copied");
    struct Form
    {
        const char *name;
        QByteArray (*write)(const Wire &);
    };
    static constexpr std::array formats{Form{"page.html", asHtml},  Form{"row.json", asJson},
                                        Form{"row.csv", asCsv},     Form{"mail.eml", asMail},
                                        Form{"old.txt", asOldText}, Form{"text.txt", asText}};
    for (int i = 0; i < 30; ++i) {
        const Wire story = written(i, 0);
        const Article first = readFrom(u"first.txt"_s, asText(story));
        const Form &format = formats[static_cast<std::size_t>(i) % formats.size()];
        // Twelve in another format alone, eighteen reprinted as well.
        const Wire other = i < 12 ? story : reprinted(story, i);
        QTest::addRow("copy %d: %s, %s", i, format.name, i < 12 ? "the same words" : "reprinted")
            << first << readFrom(QString::fromLatin1(format.name), format.write(other)) << true;
        QTest::addRow("no copy %d: %s", i, format.name)
            << first << readFrom(QString::fromLatin1(format.name), format.write(written(i, 1 + i % 2)))
            << false;
    }
}

void TestCopies::pairsAreToldApart()
{
    QFETCH(const Article, first);
    QFETCH(const Article, second);
    QFETCH(const bool, copied);
    QVERIFY(first.text.size() > 300);
    QVERIFY(second.text.size() > 300);
    QCOMPARE(areCopies({first, second}), copied);
    QCOMPARE(areCopies({second, first}), copied);
}

void TestCopies::manyCopiesCountAsOne()
{
    const Wire wire = written(3, 0);
    std::vector<Report> reports;
    Story story;
    for (int i = 0; i < 8; ++i) {
        const Wire printed = i < 6 ? reprinted(wire, i) : written(3, i);
        auto read = std::make_shared<ReadArticle>();
        read->article = readFrom(u"%1.html"_s.arg(i), asHtml(printed));
        story.articles.push_back({read, {}, {}, {}});
        reports.push_back({ArticleId{i}, 0, Status::Occurred, {}});
    }
    QCOMPARE(countIndependent(reports, findCopies(story)), 3);
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
