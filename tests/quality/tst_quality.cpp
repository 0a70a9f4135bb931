// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/quality/gold.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Haengbo::Quality;

/// Holds the engine against the gold articles of this folder. The floors in floors.tsv only go up: whoever
/// makes the engine better raises them, nobody lowers them. Only when articles join are they set anew, to
/// what is reached on all of them.
class tst_Quality : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void staysAboveItsFloor_data();
    void staysAboveItsFloor();

private:
    Scores m_scores;
};

namespace {

const QString folder = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/quality"_s;

} // namespace

void tst_Quality::initTestCase()
{
    const QStringList golds =
        QDir(folder + u"/articles"_s).entryList({u"*.gold.json"_s}, QDir::Files, QDir::Name);
    QVERIFY2(golds.size() >= 63, "the gold articles are missing");
    QStringList misses;
    for (const QString &gold : golds)
        QVERIFY2(scoreArticle(folder + u"/articles"_s, gold.chopped(10), m_scores, misses), qPrintable(gold));
    for (auto score = m_scores.cbegin(); score != m_scores.cend(); ++score)
        qInfo("%-16s P %.3f  R %.3f  F1 %.3f", qPrintable(score.key()), score->precision(), score->recall(),
              score->f1());
    if (qEnvironmentVariableIsSet("HAENGBO_SHOW_MISSES"))
        qInfo("%s", qPrintable(misses.join(u'\n')));
}

void tst_Quality::staysAboveItsFloor_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<double>("floor");
    QFile file(folder + u"/floors.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QStringList cells = line.split(u'\t');
        QTest::newRow(qPrintable(cells[0])) << cells[0] << cells.value(1).toDouble();
    }
}

void tst_Quality::staysAboveItsFloor()
{
    QFETCH(const QString, measure);
    QFETCH(const double, floor);
    QVERIFY2(m_scores.contains(measure), "no such measure");
    const double f1 = m_scores[measure].f1();
    QVERIFY2(f1 >= floor, qPrintable(u"%1: F1 %2 is below its floor %3"_s.arg(measure).arg(f1).arg(floor)));
}

QTEST_GUILESS_MAIN(tst_Quality)

#include "tst_quality.moc"
