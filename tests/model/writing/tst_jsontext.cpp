// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON written in one go is byte for byte what QJsonDocument makes of the same values.
#include "model/writing/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class JsonTextTest : public QObject
{
    Q_OBJECT

private slots:
    void texts_data();
    void texts();
    void everyCharacter();
    void numbers_data();
    void numbers();
    void randomNumbers();
    void nested();
};

namespace {

QByteArray compact(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

template<typename Value>
QByteArray written(Value value)
{
    JsonText json;
    json.beginArray();
    json.value(value);
    json.endArray();
    return json.bytes();
}

} // namespace

void JsonTextTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << u"Haengbo 1.0"_s;
    QTest::newRow("Korean") << u"행보"_s;
    QTest::newRow("beyond the basic plane") << u"😀 그리고 𠀀"_s;
    QTest::newRow("quotes and backslashes") << u"그는 \"좋다\"고 \\ 했다"_s;
    QTest::newRow("breaks") << u"가\n나\r\n다\t라"_s;
    QTest::newRow("half a pair before a letter") << QString(QChar(0xD83D)) + u'가';
    QTest::newRow("half a pair at the end") << u'가' + QString(QChar(0xD83D));
    QTest::newRow("the second half first") << QString(QChar(0xDE00)) + QChar(0xD83D);
}

void JsonTextTest::texts()
{
    QFETCH(QString, text);
    QCOMPARE(written(QStringView(text)), compact(text));
}

void JsonTextTest::everyCharacter()
{
    for (int block = 0; block < 0x100; ++block) {
        QString text;
        for (int low = 0; low < 0x100; ++low)
            text += QChar(static_cast<char16_t>(block << 8 | low));
        QCOMPARE(written(QStringView(text)), compact(text));
    }
}

void JsonTextTest::numbers_data()
{
    QTest::addColumn<double>("number");
    for (const double number :
         {0.0, 1.0, -1.0, 0.5, 0.1, 0.85, 1e6, 3.4e11, 1.5e12, 9007199254740991.0, 9007199254740994.0, 1e16,
          1e21, 1e300, 1e-7, -2.25, std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN()})
        QTest::addRow("%g", number) << number;
}

void JsonTextTest::numbers()
{
    QFETCH(double, number);
    QCOMPARE(written(number), compact(number));
}

void JsonTextTest::randomNumbers()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 20000; ++i) {
        const int whole = static_cast<int>(random.generate());
        QCOMPARE(written(whole), compact(whole));
        const double shifted = whole * std::pow(10.0, random.bounded(-12, 18));
        QCOMPARE(written(shifted), compact(shifted));
    }
}

void JsonTextTest::nested()
{
    JsonText json;
    json.beginObject();
    json.key("a"_L1);
    json.beginArray();
    json.endArray();
    json.key("b"_L1);
    json.beginArray();
    json.value(1);
    json.null();
    json.beginObject();
    json.endObject();
    json.beginObject();
    json.key("x"_L1);
    json.value("ascii"_L1);
    json.key("y"_L1);
    json.value(u"글"_s);
    json.endObject();
    json.endArray();
    json.key("c"_L1);
    json.beginObject();
    json.key("d"_L1);
    json.value(0.25);
    json.endObject();
    json.endObject();
    const QJsonObject same{{u"a"_s, QJsonArray()},
                           {u"b"_s, QJsonArray{1, QJsonValue(), QJsonObject(),
                                               QJsonObject{{u"x"_s, u"ascii"_s}, {u"y"_s, u"글"_s}}}},
                           {u"c"_s, QJsonObject{{u"d"_s, 0.25}}}};
    QCOMPARE(json.bytes(), QJsonDocument(same).toJson(QJsonDocument::Compact));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "tst_jsontext.moc"
