// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

/// Texts for measuring how the engine's time grows: what people write, and what nobody does.
namespace Haengbo::Sample {

using namespace Qt::StringLiterals;

/// The articles that come with the project: those shown at the first start and those of the quality test, in
/// the order of their paths.
inline QStringList ownArticles()
{
    QStringList texts;
    for (const QString &folder : {u"/resources/samples"_s, u"/tests/quality/articles"_s}) {
        const QDir dir(QStringLiteral(HAENGBO_SOURCE_DIR) + folder);
        for (const QString &name : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                texts.append(QString::fromUtf8(file.readAll()));
        }
    }
    return texts;
}

/// A kind of text that can be made of any size.
struct Shape
{
    QString name;
    std::function<QString(int)> make; ///< about so many UTF-16 units
};

inline QString cycled(const QString &piece, int size)
{
    QString text;
    text.reserve(size + piece.size());
    while (text.size() < size)
        text += piece;
    return text;
}

/// \a make is given 0, 1, 2, … until the text is long enough.
inline QString counted(int size, const std::function<QString(int)> &make)
{
    QString text;
    for (int i = 0; text.size() < size; ++i)
        text += make(i);
    return text;
}

/// A name of syllables that no table holds, another for each \a number.
inline QString madeName(int number)
{
    QString name;
    for (int rest = number + 7; rest > 0; rest /= 89)
        name += QChar(static_cast<char16_t>(0xAC00 + (rest % 89) * 113 + 16));
    return name + u'라';
}

/// Characters of all planes: letters, emoji, private use, non-characters, half surrogates, controls.
inline QString everyPlane(int size)
{
    QString text;
    for (char32_t code = 1; text.size() < size; code = (code + 211) % 0x110000) {
        if (code < 0x10000)
            text += QChar(static_cast<char16_t>(code));
        else
            text += QString::fromUcs4(&code, 1);
        if (code % 7 == 0)
            text += u"이 만났다. "_s;
    }
    return text;
}

inline std::vector<Shape> shapes()
{
    std::vector<Shape> all;
    const auto repeats = [&all](const QString &name, const QString &piece) {
        all.push_back({name, [piece](int size) { return cycled(piece, size); }});
    };
    const auto counts = [&all](const QString &name, const std::function<QString(int)> &make) {
        all.push_back({name, [make](int size) { return counted(size, make); }});
    };
    all.push_back({u"articles one after another"_s, [](int size) {
                       QString text;
                       const QStringList own = ownArticles();
                       for (qsizetype i = 0; text.size() < size; ++i)
                           text += own[i % own.size()] + u"\n\n"_s;
                       return text;
                   }});
    all.push_back({u"articles in one line"_s, [](int size) {
                       QString text;
                       const QStringList own = ownArticles();
                       for (qsizetype i = 0; text.size() < size; ++i)
                           text += own[i % own.size()].simplified() + u' ';
                       return text;
                   }});
    all.push_back({u"articles in one sentence"_s, [](int size) {
                       QString text;
                       const QStringList own = ownArticles();
                       for (qsizetype i = 0; text.size() < size; ++i)
                           text += own[i % own.size()].simplified().remove(u'.') + u' ';
                       return text;
                   }});
    counts(u"meetings of ever new people"_s, [](int i) {
        return u"%1 %2전자 회장은 %3일 서울에서 %4 %5은행 대표와 만나 %6억원 규모의 공급 계약을 체결했다.\n"_s
            .arg(u"김"_s + madeName(i).left(2), madeName(i * 3))
            .arg(i % 28 + 1)
            .arg(u"이"_s + madeName(i * 5).left(2), madeName(i * 7))
            .arg(i + 10);
    });
    counts(u"list of ever new companies"_s, [](int i) { return madeName(i) + u"전자, "_s; });
    counts(u"companies joined by and"_s, [](int i) { return madeName(i) + u"전자와 "_s; });
    counts(u"clauses that never end"_s, [](int i) {
        return u"%1전자가 %2일 %3은행과 만나 협력을 논의하고 "_s.arg(madeName(i))
            .arg(i % 28 + 1)
            .arg(madeName(i * 3));
    });
    counts(u"clauses that describe nouns"_s, [](int i) { return u"%1전자가 인수한 "_s.arg(madeName(i)); });
    counts(u"dates"_s,
           [](int i) { return u"%1년 %2월 %3일 "_s.arg(1990 + i % 50).arg(i % 12 + 1).arg(i % 28 + 1); });
    counts(u"sums"_s, [](int i) { return u"%1억 %2만원(약 %3달러) "_s.arg(i % 9000).arg(i % 999).arg(i); });
    counts(u"short lines"_s,
           [](int i) { return u"△%1전자 회장 김%2\n"_s.arg(madeName(i), madeName(i * 3)); });
    repeats(u"opening brackets"_s, u"("_s);
    repeats(u"pairs of brackets"_s, u"()"_s);
    repeats(u"words with brackets"_s, u"회장(會長)은 "_s);
    repeats(u"nested brackets"_s, u"가(나[다"_s);
    repeats(u"quotation marks"_s, u"\"했다\" “"_s);
    repeats(u"one syllable"_s, u"가"_s);
    repeats(u"one particle"_s, u"은는이가"_s);
    repeats(u"one verb"_s, u"했다"_s);
    repeats(u"digits"_s, u"1"_s);
    repeats(u"digits and commas"_s, u"1,"_s);
    repeats(u"numerals"_s, u"십만"_s);
    repeats(u"day after day"_s, u"1일"_s);
    repeats(u"spaces"_s, u" "_s);
    repeats(u"line breaks"_s, u"\n"_s);
    repeats(u"Latin letters"_s, u"a"_s);
    repeats(u"Latin words"_s, u"Big Co "_s);
    repeats(u"points"_s, u"."_s);
    repeats(u"mail addresses"_s, u"a@b.co "_s);
    repeats(u"verbs alone"_s, u"만나 "_s);
    repeats(u"phrases alone"_s, u"회사와 "_s);
    repeats(u"quoting"_s, u"했다고 "_s);
    all.push_back({u"every plane"_s, everyPlane});
    return all;
}

} // namespace Haengbo::Sample
