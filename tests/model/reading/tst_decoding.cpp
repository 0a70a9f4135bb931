// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"
#include "model/text/hangul.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStringEncoder>
#include <QTest>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class DecodingTest : public QObject
{
    Q_OBJECT

private slots:
    void koreanIsDecodedWhateverItsEncoding_data();
    void koreanIsDecodedWhateverItsEncoding();
    void articlesAreDecodedInEveryEncoding_data();
    void articlesAreDecodedInEveryEncoding();
    void twoSyllablesAreEnough_data();
    void twoSyllablesAreEnough();
    void shortForeignWordsAreNotTurnedInSilence();
    void plainNewsIsNotDoubted();
    void shortWordsOfOtherAlphabetsStayWhatTheyAre();
    void foreignSentencesAreRefusedOrNamed_data();
    void foreignSentencesAreRefusedOrNamed();
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

/// The articles of the quality tests.
QStringList articles()
{
    const QDir folder(QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/quality/articles"_s);
    QStringList texts;
    for (const QString &name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
    return texts;
}

/// All two syllables that stand side by side in a word of the articles, each once, in their order.
QStringList twoSyllables()
{
    QStringList pieces;
    QSet<QString> seen;
    for (const QString &text : articles()) {
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const QString piece = text.sliced(i, 2);
            if (Hangul::isSyllable(piece[0]) && Hangul::isSyllable(piece[1]) && !seen.contains(piece)) {
                seen.insert(piece);
                pieces << piece;
            }
        }
    }
    return pieces;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    const QByteArray name(encoding);
    if (name.startsWith("UTF-16"))
        return utf16(text, name.contains("LE"));
    QStringEncoder encoder(encoding);
    return encoder.isValid() ? QByteArray(encoder(text)) : QByteArray();
}

/// Every way a Korean file may be written, with what stands before the text.
void addEncodings()
{
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("windows-949") << QByteArray() << QByteArray("windows-949");
    QTest::newRow("UTF-8") << QByteArray() << QByteArray("UTF-8");
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF") << QByteArray("UTF-8");
    QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE") << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF") << QByteArray("UTF-16BE");
    QTest::newRow("UTF-16LE") << QByteArray() << QByteArray("UTF-16LE");
    QTest::newRow("UTF-16BE") << QByteArray() << QByteArray("UTF-16BE");
}

} // namespace

void DecodingTest::articlesAreDecodedInEveryEncoding_data() { addEncodings(); }

void DecodingTest::articlesAreDecodedInEveryEncoding()
{
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, encoding);
    const QStringList texts = articles();
    QVERIFY(texts.size() >= 10);
    for (QString text : texts) {
        // What the encoding has no bytes for cannot stand in such a file.
        text.removeIf([&](QChar c) {
            const bool emoji = c.isSurrogate() && encoding == "windows-949";
            return emoji || (c != u'?' && encoded(c, encoding.constData()) == "?");
        });
        const Result<DecodedText> decoded =
            decodeText(mark + encoded(text, encoding.constData()), u"a.txt"_s);
        QVERIFY(decoded.isValid());
        QCOMPARE(decoded->text, text);
        QCOMPARE(decoded->encoding.toLatin1(), encoding);
    }
}

void DecodingTest::twoSyllablesAreEnough_data() { addEncodings(); }

void DecodingTest::twoSyllablesAreEnough()
{
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, encoding);
    const QStringList pieces = twoSyllables();
    QVERIFY(pieces.size() > 1000);
    // What other bytes spell by chance in windows-949 may be Korean as well ('린룸' in UTF-16BE is '물못'),
    // and a few pairs of rare syllables are likelier Chinese. With a mark or in UTF-8 there is nothing to
    // doubt.
    const bool isDoubtful = mark.isEmpty() && encoding != "UTF-8";
    const qsizetype perThousand = !isDoubtful                 ? 0
                                  : encoding == "windows-949" ? 1
                                  : encoding == "UTF-16LE"    ? 2
                                                              : 8;
    QStringList wrong;
    qsizetype turned = 0; // into other words; better refused
    for (const QString &piece : pieces) {
        const Result<DecodedText> decoded =
            decodeText(mark + encoded(piece, encoding.constData()), u"a.txt"_s);
        const bool isTurned = decoded && decoded->text != piece;
        turned += isTurned ? 1 : 0;
        QVERIFY2(!isTurned || decoded->isDoubtful, qPrintable(piece)); // never in silence
        if (!decoded || decoded->text != piece || decoded->encoding.toLatin1() != encoding)
            wrong << piece + u" > "_s + (decoded ? decoded->text : u"refused"_s);
    }
    qInfo("%s: %lld of %lld not read, %lld of them as other words", encoding.constData(), wrong.size(),
          pieces.size(), turned);
    QVERIFY(encoding != "windows-949" || turned * 5000 <= pieces.size());
    QVERIFY2(wrong.size() * 1000 <= perThousand * pieces.size(),
             qPrintable(u"%1 of %2: "_s.arg(wrong.size()).arg(pieces.size()) +
                        wrong.first(std::min<qsizetype>(wrong.size(), 30)).join(u", "_s)));
}

void DecodingTest::shortForeignWordsAreNotTurnedInSilence()
{
    const std::pair<const char *, QStringList> words[] = {
        {"GB18030", {u"中国"_s, u"北京"_s, u"上海"_s, u"公司"_s, u"经济"_s, u"市场"_s, u"发展"_s, u"企业"_s,
                     u"政府"_s, u"工作"_s, u"社会"_s, u"问题"_s, u"投资"_s, u"银行"_s, u"技术"_s, u"国家"_s,
                     u"人民"_s, u"生产"_s, u"管理"_s, u"新闻"_s, u"广州"_s, u"合作"_s, u"今天"_s, u"我们"_s}},
        {"Shift_JIS",
         {u"東京"_s, u"日本"_s, u"会社"_s, u"経済"_s, u"市場"_s, u"企業"_s, u"政府"_s, u"社長"_s, u"銀行"_s,
          u"投資"_s, u"技術"_s, u"トヨ"_s, u"です"_s, u"ます"_s, u"その"_s, u"ニュ"_s}},
        {"windows-1252", {u"été"_s, u"où"_s, u"Öl"_s, u"déjà"_s, u"señor"_s, u"größer"_s, u"für"_s, u"ça"_s}},
    };
    for (const auto &[encoding, list] : words) {
        for (const QString &word : list) {
            const Result<DecodedText> decoded = decodeText(encoded(word, encoding), u"a.txt"_s);
            QVERIFY2(!decoded || decoded->isDoubtful || decoded->text == word, qPrintable(word));
        }
    }
}

void DecodingTest::plainNewsIsNotDoubted()
{
    const Result<DecodedText> decoded =
        decodeText(encoded(u"가람중공업은 4일 서울에서 공급 계약을 맺었다."_s, "windows-949"), u"a.txt"_s);
    QVERIFY(decoded && !decoded->isDoubtful);
}

void DecodingTest::shortWordsOfOtherAlphabetsStayWhatTheyAre()
{
    for (const QString &word :
         {u"été"_s, u"Ö"_s,   u"Öl"_s,     u"déjà"_s,   u"où"_s,  u"Äußerung"_s, u"да"_s,  u"мы"_s,
          u"он"_s,  u"это"_s, u"Москва"_s, u"Ελλάδα"_s, u"και"_s, u"שלום"_s,     u"نعم"_s, u"Łódź"_s,
          u"őr"_s,  u"ñ"_s,   u"§ 1"_s,    u"№ 5"_s,    u"½"_s,   u"© 2025"_s,   u"°C"_s,  u"Đà"_s}) {
        const Result<DecodedText> decoded = decodeText(word.toUtf8(), u"a.txt"_s);
        QVERIFY2(decoded.isValid(), qPrintable(word));
        QCOMPARE(decoded->text, word);
    }
}

void DecodingTest::foreignSentencesAreRefusedOrNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("encoding");
    const std::pair<const char *, QString> sentences[] = {
        {"windows-1252", u"L’entreprise a annoncé mardi la création d’une usine près de Besançon, où elle "
                         u"emploiera déjà cinq cents salariés à l’été."_s},
        {"windows-1252", u"Der Geschäftsführer eröffnete am Dienstag in München ein größeres Werk für "
                         u"Kühlgeräte; Österreich und die Schweiz sollen früh folgen."_s},
        {"windows-1252", u"La compañía firmó el año pasado un acuerdo con el señor Núñez y otro más."_s},
        {"ISO-8859-2",
         u"Spółka ogłosiła we wtorek, że zbuduje fabrykę pod Łodzią i zatrudni pięćset osób."_s},
        {"windows-1251", u"Компания объявила во вторник, что построит новый завод под Казанью."_s},
        {"Shift_JIS",
         u"同社は火曜日、名古屋市の郊外に新しい工場を建設すると発表した。社長が会見で述べた。"_s},
        {"Shift_JIS", u"トヨタとソニーはプロジェクトを始める"_s},
        {"EUC-JP", u"同社は火曜日、名古屋市の郊外に新しい工場を建設すると発表した。社長が会見で述べた。"_s},
        {"GB18030", u"该公司周二宣布，将在上海郊区建设新的工厂，并计划明年开始生产。董事长在会上表示。"_s},
        {"GB18030", u"中国企业的发展，是我们时代的大事"_s},
        {"Big5", u"該公司週二宣布，將在台北郊區興建新的工廠，並計畫明年開始生產。董事長在會上表示。"_s},
    };
    for (const auto &[encoding, text] : sentences) {
        for (const qsizetype length : {6, 8, 12, 20, 40, 400}) {
            if (length <= text.size() || length == 400)
                QTest::addRow("%s of %s", qPrintable(QString::number(length)),
                              qPrintable(text.left(12) + u' ' + QString::fromLatin1(encoding)))
                    << text.left(length) << QByteArray(encoding);
        }
    }
}

void DecodingTest::foreignSentencesAreRefusedOrNamed()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, encoding);
    const QByteArray bytes = encoded(text, encoding.constData());
    QVERIFY(!bytes.isEmpty() && !bytes.contains('?'));
    const Result<DecodedText> decoded = decodeText(bytes, u"a.txt"_s);
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (decoded) {
        QVERIFY2(ascii, qPrintable(decoded->text));
        return;
    }
    QCOMPARE(decoded.problem().kind, Problem::Kind::UnknownEncoding);
    // Whole sentences are told apart; what begins one need not be.
    const bool named = encoding == "Shift_JIS" || encoding == "EUC-JP" || encoding == "GB18030" ||
                       (encoding == "windows-1252" && text.size() > 40);
    if (named && text.size() >= 12)
        QCOMPARE(decoded.problem().detail, QString::fromLatin1(encoding));
}

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
