// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/identifiers.h"
#include "model/reading/textfile.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class BlocksTest : public QObject
{
    Q_OBJECT

private slots:
    void partsOfAPageAreToldApart_data();
    void partsOfAPageAreToldApart();
    void blocksCoverAllButBlanks_data();
    void blocksCoverAllButBlanks();
};

namespace {

/// One line a block: '<kind>|<text without the blanks around it>'.
QString printed(const QString &text)
{
    QString lines;
    for (const Block &block : findBlocks(text))
        lines += toId(block.kind) + u'|' + block.span.in(text).trimmed().toString() + u'\n';
    return lines;
}

const QString prose =
    u"한빛소재가 4일 서울 중구 본사에서 새 공장을 짓는 계획을 내놓았다. 회사는 내년 봄에 공사를 시작한다."_s;

} // namespace

void BlocksTest::partsOfAPageAreToldApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    QTest::newRow("headline, subtitle, body")
        << u"한빛소재, 공장 짓는다\n내년 봄 착공\n\n"_s + prose + u'\n'
        << u"title|한빛소재, 공장 짓는다\ntitle|내년 봄 착공\nbody|"_s + prose + u'\n';
    QTest::newRow("one line") << u"4일 오후 3시"_s << u"title|4일 오후 3시\n"_s;
    QTest::newRow("junk above the headline")
        << u"본문 바로가기\n뉴스홈  정치  경제  사회  IT/과학  세계\n입력\n수정\n한빛소재, 공장 짓는다\n"_s +
               prose
        << u"boilerplate|본문 바로가기\nboilerplate|뉴스홈  정치  경제  사회  IT/과학  "
           u"세계\nboilerplate|입력\nboilerplate|수정\n"
           "title|한빛소재, 공장 짓는다\nbody|"_s +
               prose + u'\n';
    QTest::newRow("dateline below the headline")
        << u"한빛소재, 공장 짓는다\n입력 2025.02.03 17:42  지면 A12\n내년 봄 착공\n"_s + prose
        << u"title|한빛소재, 공장 짓는다\nbyline|입력 2025.02.03 17:42  지면 A12\ntitle|내년 봄 착공\nbody|"_s +
               prose + u'\n';
    QTest::newRow("page of a newspaper")
        << u"공장 짓는다\n2025년 5월 15일 목요일 1면\n"_s + prose
        << u"title|공장 짓는다\nbyline|2025년 5월 15일 목요일 1면\nbody|"_s + prose + u'\n';
    QTest::newRow("agency and reporters before the lead")
        << u"공장 짓는다\n(서울=가람통신) 한가람 기자 = "_s + prose
        << u"title|공장 짓는다\nbyline|(서울=가람통신) 한가람 기자 =\nbody|"_s + prose + u'\n';
    QTest::newRow("reporter in brackets")
        << u"공장 짓는다\n[가람경제=한가람 기자] "_s + prose
        << u"title|공장 짓는다\nbyline|[가람경제=한가람 기자]\nbody|"_s + prose + u'\n';
    QTest::newRow("brackets that are no byline") << u"[인터뷰] 공장 짓는 사람\n"_s + prose
                                                 << u"title|[인터뷰] 공장 짓는 사람\nbody|"_s + prose + u'\n';
    QTest::newRow("agency glued to the story")
        << u"공장 짓는다\n연합뉴스지난해에도 "_s + prose
        << u"title|공장 짓는다\nbyline|연합뉴스\nbody|지난해에도 "_s + prose + u'\n';
    QTest::newRow("agency as a source") << u"공장 짓는다\n연합뉴스에 따르면 "_s + prose
                                        << u"title|공장 짓는다\nbody|연합뉴스에 따르면 "_s + prose + u'\n';
    QTest::newRow("caption with photographer")
        << u"공장 짓는다\n한가람 대표가 4일 본사에서 기념사진을 찍고 있다. 신하늘 기자\n"_s + prose
        << u"title|공장 짓는다\ncaption|한가람 대표가 4일 본사에서 기념사진을 찍고 있다.\nbyline|신하늘 기자\nbody|"_s +
               prose + u'\n';
    QTest::newRow("caption with agency")
        << u"공장 짓는다\n"_s + prose + u"\n한가람 대표가 4일 본사에서 발표했다./뉴스1\n"_s
        << u"title|공장 짓는다\nbody|"_s + prose +
               u"\ncaption|한가람 대표가 4일 본사에서 발표했다.\nbyline|/뉴스1\n"_s;
    QTest::newRow("caption glued to the story")
        << u"공장 짓는다\n한가람 대표가 설명하고 있다. [사진=한빛소재]"_s + prose
        << u"title|공장 짓는다\ncaption|한가람 대표가 설명하고 있다.\nbyline|[사진=한빛소재]\nbody|"_s +
               prose + u'\n';
    QTest::newRow("footer")
        << u"공장 짓는다\n"_s + prose +
               u"\n한가람 기자 garam@news.example\n<저작권자(c) 가람통신, 무단 전재-재배포 금지>\n2025/02/04 21:05 송고\n관련뉴스\n달빛전자, 새 대표 뽑는다\n"_s
        << u"title|공장 짓는다\nbody|"_s + prose +
               u"\nbyline|한가람 기자 garam@news.example\nboilerplate|<저작권자(c) 가람통신, 무단 "
               u"전재-재배포 금지>\n"
               "byline|2025/02/04 21:05 송고\nboilerplate|관련뉴스\nboilerplate|달빛전자, 새 대표 뽑는다\n"_s;
    QTest::newRow("numbered list of other articles")
        << u"공장 짓는다\n"_s + prose +
               u"\n41 물가 오른다 가람 2025.02.05\n40 비 온다 가람 2025.02.05\n39 눈 온다 가람 2025.02.05\n"_s
        << u"title|공장 짓는다\nbody|"_s + prose +
               u"\nboilerplate|41 물가 오른다 가람 2025.02.05\nboilerplate|40 비 온다 가람 2025.02.05\n"
               "boilerplate|39 눈 온다 가람 2025.02.05\n"_s;
    QTest::newRow("bullets of other headlines")
        << u"공장 짓는다\n"_s + prose +
               u"\n- [왜] 물가는 왜 오르나\n- [왜] 비는 왜 오나\n- [왜] 눈은 왜 오나\n"_s
        << u"title|공장 짓는다\nbody|"_s + prose +
               u"\nboilerplate|- [왜] 물가는 왜 오르나\nboilerplate|- [왜] 비는 왜 오나\nboilerplate|- [왜] 눈은 왜 오나\n"_s;
    QTest::newRow("a dialogue behind bullets is story")
        << u"■ 방송: 새벽 경제\n▷ 앵커: 첫 소식부터 보죠.\n▶ 기자: 네, 공장이 섰습니다.\n▷ 앵커: 작년에도 섰죠.\n"_s +
               u"▶ 기자: 맞습니다. 지난해 여름에는 파업으로 스무 날 넘게 공장이 멈췄습니다.\n▶ 관련기사: 공장 또 섰다\n"_s
        << u"title|■ 방송: 새벽 경제\nbody|▷ 앵커: 첫 소식부터 보죠.\nbody|▶ 기자: 네, 공장이 섰습니다.\n"_s +
               u"body|▷ 앵커: 작년에도 섰죠.\nbody|▶ 기자: 맞습니다. 지난해 여름에는 파업으로 스무 날 넘게 공장이 멈췄습니다.\n"_s +
               u"boilerplate|▶ 관련기사: 공장 또 섰다\n"_s;
    QTest::newRow("a programme behind bullets is story, links are not")
        << u"공장 짓는다\n"_s + prose +
               u"\n▶24일 오전 10시 30분 = 수출상담회\n▶25일 오후 = 폐막 강연\n▶ 한빛소재, 또 다른 소식\n"_s
        << u"title|공장 짓는다\nbody|"_s + prose +
               u"\nbody|▶24일 오전 10시 30분 = 수출상담회\nbody|▶25일 오후 = 폐막 강연\nboilerplate|▶ 한빛소재, 또 다른 소식\n"_s;
    QTest::newRow("a chronology is story")
        << u"공장 짓는다\n"_s + prose +
               u"\n▲2023년 6월 9일=회사 설립\n▲2024년 1월=첫 공장\n▲2025년 2월 4일=새 공장 발표\n"_s
        << u"title|공장 짓는다\nbody|"_s + prose +
               u"\nbody|▲2023년 6월 9일=회사 설립\nbody|▲2024년 1월=첫 공장\nbody|▲2025년 2월 4일=새 공장 발표\n"_s;
    QTest::newRow("press release")
        << u"보도자료\n배포일: 2024년 11월 4일(월)\n한빛소재, 공장 짓는다\n- 내년 봄 착공\n"_s + prose
        << u"boilerplate|보도자료\nbyline|배포일: 2024년 11월 4일(월)\ntitle|한빛소재, 공장 짓는다\ntitle|- 내년 봄 착공\nbody|"_s +
               prose + u'\n';
}

void BlocksTest::partsOfAPageAreToldApart()
{
    QFETCH(QString, text);
    QFETCH(QString, blocks);
    QCOMPARE(printed(text), blocks);
}

void BlocksTest::blocksCoverAllButBlanks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CRLF") << u"제목\r\n\r\n"_s + prose + u"\r\n"_s;
    QTest::newRow("furniture alone") << u"로그인\n회원가입\n메뉴\n"_s;
    QTest::newRow("blank") << u" \n\t\n"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("brackets") << QString(5000, u'[') + u'\n' + QString(5000, u'(') + u"\n제목"_s;
    QTest::newRow("signs") << u"@\n/ \n= \n[사진=\n(\n.\n12"_s;
}

void BlocksTest::blocksCoverAllButBlanks()
{
    QFETCH(QString, text);
    int last = 0;
    QString left = text;
    for (const Block &block : findBlocks(text)) {
        QVERIFY(!block.span.isEmpty());
        QVERIFY(block.span.begin >= last && block.span.end <= text.size());
        last = block.span.end;
        for (int i = block.span.begin; i < block.span.end; ++i)
            left[i] = u' ';
    }
    QCOMPARE(left.trimmed(), QString());
}

QTEST_GUILESS_MAIN(BlocksTest)
#include "tst_blocks.moc"
