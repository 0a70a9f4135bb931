// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/framedchecks.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QListWidget>
#include <QTest>

#include <cmath>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// A box that nobody ticked is seen as a box, in the light and in the dark.
class tst_FramedChecks : public QObject
{
    Q_OBJECT

private slots:
    void aBoxIsSeen_data();
    void aBoxIsSeen();
};

namespace {

/// As in WCAG 2.1.
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

void tst_FramedChecks::aBoxIsSeen_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void tst_FramedChecks::aBoxIsSeen()
{
    QFETCH(bool, dark);
    QApplication::setStyle(new FramedChecks);
    QApplication::setPalette((dark ? Theme::darkTheme() : Theme::light()).palette());
    QListWidget list;
    auto *item = new QListWidgetItem(QString(), &list);
    item->setCheckState(Qt::Unchecked);
    list.resize(120, 60);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QImage image = list.viewport()->grab().toImage();
    const QRect row(QPoint(0, 0), list.visualItemRect(item).size() * image.devicePixelRatio());
    const QColor ground = list.palette().color(QPalette::Base);
    int seen = 0;
    for (int y = row.top(); y <= row.bottom(); ++y) {
        for (int x = row.left(); x <= row.right(); ++x)
            seen += contrast(image.pixelColor(x, y), ground) >= 3 ? 1 : 0;
    }
    // Four sides of a box of at least ten pixels; nothing else stands in the row.
    QVERIFY2(seen >= 40, qPrintable(QString::number(seen)));
}

QTEST_MAIN(tst_FramedChecks)
#include "tst_framedchecks.moc"
