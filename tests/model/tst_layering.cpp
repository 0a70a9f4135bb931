// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Arrows point down only. Debian's Qt lets a forbidden include compile, so the includes themselves are
/// looked at.
class tst_Layering : public QObject
{
    Q_OBJECT

private slots:
    void foldersUseOnlyWhatStandsBelow_data();
    void foldersUseOnlyWhatStandsBelow();
    void everyFileNamesItsLicence();
};

namespace {

struct Include
{
    QString file;
    QString target;
};

QStringList sourcesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator walk(QStringLiteral(HAENGBO_SOURCE_DIR) + u'/' + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Include> includesBelow(const QString &folder)
{
    static const QRegularExpression include(u"^#include [<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    for (const QString &path : sourcesBelow(folder)) {
        auto matches = include.globalMatch(contentsOf(path));
        while (matches.hasNext())
            includes.push_back({path, matches.next().captured(1)});
    }
    return includes;
}

} // namespace

void tst_Layering::foldersUseOnlyWhatStandsBelow_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("forbidden");
    const QString painting =
        u"QtGui|QtWidgets|QtCharts|QWidget|QPainter|QColor|QFont\\b|QFontMetrics|QImage|QPixmap|QAction|QApplication|QChart"_s;
    QTest::newRow("model paints nothing") << u"model"_s << u"^(%1|ui/|app/)"_s.arg(painting);
    QTest::newRow("text stands at the bottom")
        << u"model/text"_s << u"^model/(reading|language|story|search|layout|store|writing)/"_s;
    QTest::newRow("reading knows no language")
        << u"model/reading"_s << u"^model/(language|story|layout|store|writing)/"_s;
    QTest::newRow("language knows no story")
        << u"model/language"_s << u"^model/(story|layout|store|writing)/"_s;
    QTest::newRow("story knows no layout") << u"model/story"_s << u"^model/(search|layout|store|writing)/"_s;
    QTest::newRow("story knows no corrections") << u"model/story"_s << u"^model/corrections/"_s;
    QTest::newRow("corrections know no layout")
        << u"model/corrections"_s << u"^model/(layout|store|writing)/"_s;
    QTest::newRow("layout writes nothing") << u"model/layout"_s << u"^model/(store|writing)/"_s;
    QTest::newRow("ui opens no files")
        << u"ui"_s
        << u"^(app/|QFile$|QSaveFile|QDir$|model/reading/(reader|textfile)|model/language/extract\\.h|model/store/)"_s;
    QTest::newRow("extract links no window") << u"app/extract"_s << u"^(%1|ui/|app/desktop/)"_s.arg(painting);
}

void tst_Layering::foldersUseOnlyWhatStandsBelow()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, forbidden);
    const QRegularExpression pattern(forbidden);
    const std::vector<Include> includes = includesBelow(folder);
    QVERIFY2(!includes.empty(), "there is nothing in this folder");
    for (const Include &include : includes)
        QVERIFY2(!pattern.match(include.target).hasMatch(),
                 qPrintable(include.file + u" includes "_s + include.target));
}

void tst_Layering::everyFileNamesItsLicence()
{
    for (const QString &folder : {u"model"_s, u"ui"_s, u"app"_s, u"tests"_s}) {
        for (const QString &path : sourcesBelow(folder))
            QVERIFY2(contentsOf(path).startsWith(u"// SPDX-FileCopyrightText: "), qPrintable(path));
    }
}

QTEST_GUILESS_MAIN(tst_Layering)

#include "tst_layering.moc"
