// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"

#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class DecodingTest : public QObject
{
    Q_OBJECT

private slots:
    void koreanIsDecodedWhateverItsEncoding_data();
    void koreanIsDecodedWhateverItsEncoding();
    void whatIsNotKoreanTextIsRefused_data();
    void whatIsNotKoreanTextIsRefused();
    void filesThatCannotBeReadAreNamed();
};

namespace {

QByteArray utf16(const QString &text, bool little)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char high = static_cast<char>(c.unicode() >> 8);
        const char low = static_cast<char>(c.unicode() & 0xFF);
        bytes.append(little ? low : high);
        bytes.append(little ? high : low);
    }
    return bytes;
}

} // namespace

void DecodingTest::koreanIsDecodedWhateverItsEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const QString sentence = u"도현우 회장은 4일 “공장”을 찾았다.\r\n"_s;
    QTest::newRow("UTF-8") << sentence.toUtf8() << sentence << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + sentence.toUtf8() << sentence << u"UTF-8"_s;
    QTest::newRow("plain ASCII") << QByteArray("Hello, world") << u"Hello, world"_s << u"UTF-8"_s;
    QTest::newRow("emoji") << u"행보 😀"_s.toUtf8() << u"행보 😀"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << "\xFF\xFE" + utf16(sentence, true) << sentence << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << "\xFE\xFF" + utf16(sentence, false) << sentence << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without mark") << utf16(sentence, true) << sentence << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without mark") << utf16(sentence, false) << sentence << u"UTF-16BE"_s;
    QTest::newRow("two syllables of UTF-16LE") << utf16(u"회장"_s, true) << u"회장"_s << u"UTF-16LE"_s;
    QTest::newRow("ASCII in UTF-16LE") << utf16(u"Seoul 2025"_s, true) << u"Seoul 2025"_s << u"UTF-16LE"_s;
    QTest::newRow("two syllables of windows-949")
        << QByteArray("\xC8\xB8\xC0\xE5") << u"회장"_s << u"windows-949"_s;
    QTest::newRow("windows-949 sentence")
        << QByteArray("\xBB\xEF\xBC\xBA\xC0\xFC\xC0\xDA\xB0\xA1 4\xC0\xCF \xB9\xDF\xC7\xA5\xC7\xDF\xB4\xD9.")
        << u"삼성전자가 4일 발표했다."_s << u"windows-949"_s;
    // 똠 and 펲 lie beyond KS X 1001, in the extension that ibm-970 does not know.
    QTest::newRow("syllables beyond KS X 1001")
        << QByteArray("\x8C"
                      "c\xB9\xE6\xB0\xA2\xC7\xCF\xBF\xCD \xBC\x84\xBD\xC3\xB8\xC7\xC0\xBB "
                      "\xB8\xB8\xB5\xE9\xBE\xFA\xB4\xD9")
        << u"똠방각하와 펲시맨을 만들었다"_s << u"windows-949"_s;
}

void DecodingTest::koreanIsDecodedWhateverItsEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const Result<DecodedText> decoded = decodeText(bytes, u"a.txt"_s);
    QVERIFY2(decoded.isValid(), qPrintable(decoded.isValid() ? QString() : decoded.problem().detail));
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void DecodingTest::whatIsNotKoreanTextIsRefused_data()
{
    using Kind = Problem::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Problem::Kind>("kind");

    QTest::newRow("empty") << QByteArray() << Kind::Empty;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << Kind::NoText;
    QTest::newRow("a mark and nothing else") << QByteArray("\xEF\xBB\xBF") << Kind::NoText;
    QTest::newRow("Latin-1") << QByteArray("Der Gesch\xE4"
                                           "ftsf\xFChrer f\xFChrt \xDC"
                                           "ber\xFC"
                                           "cken")
                             << Kind::UnknownEncoding;
    QTest::newRow("one Latin-1 word") << QByteArray("caf\xE9") << Kind::UnknownEncoding;
    // 社長は東京で会見した
    QTest::newRow("Shift-JIS")
        << QByteArray("\x8E\xD0\x92\xB7\x82\xCD\x93\x8C\x8B\x9E\x82\xC5\x89\xEF\x8C\xA9\x82\xB5\x82\xBD")
        << Kind::UnknownEncoding;
    // 董事长昨天在北京说
    QTest::newRow("GB18030")
        << QByteArray("\xB6\xAD\xCA\xC2\xB3\xA4\xD7\xF2\xCC\xEC\xD4\xDA\xB1\xB1\xBE\xA9\xCB\xB5")
        << Kind::UnknownEncoding;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0", 21)
                             << Kind::UnknownFormat;
    QTest::newRow("NUL in text") << QByteArray("text\0text", 9) << Kind::UnknownFormat;
    QTest::newRow("cut off after a mark") << QByteArray("\xEF\xBB\xBF\xEA\xB0") << Kind::Damaged;
    QTest::newRow("cut off UTF-8") << u"서울 본사"_s.toUtf8().chopped(1) << Kind::UnknownEncoding;
}

void DecodingTest::whatIsNotKoreanTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Problem::Kind, kind);
    const Result<DecodedText> decoded = decodeText(bytes, u"a.txt"_s);
    QVERIFY2(!decoded.isValid(), qPrintable(decoded.isValid() ? decoded->encoding : QString()));
    QCOMPARE(decoded.problem().kind, kind);
    QCOMPARE(decoded.problem().source, u"a.txt"_s);
}

void DecodingTest::filesThatCannotBeReadAreNamed()
{
    const Result<Article> missing = readTextFile(u"/no/such/file.txt"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.problem().kind, Problem::Kind::CannotOpen);
    QVERIFY(!missing.problem().detail.isEmpty());
    const Result<Article> folder = readTextFile(QStringLiteral(HAENGBO_SOURCE_DIR));
    QVERIFY(!folder);
    QCOMPARE(folder.problem().kind, Problem::Kind::IsFolder);
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "tst_decoding.moc"
