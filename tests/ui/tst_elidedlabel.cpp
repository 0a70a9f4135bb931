// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/elidedlabel.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace Haengbo;
using namespace Qt::StringLiterals;

class TestElidedLabel : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheWholeOnlyWhenItIsCut_data();
    void tellsTheWholeOnlyWhenItIsCut();
    void makesNoWindowWider();
};

void TestElidedLabel::tellsTheWholeOnlyWhenItIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("elided");
    QTest::newRow("narrow") << 80 << true;
    QTest::newRow("wide") << 900 << false;
}

void TestElidedLabel::tellsTheWholeOnlyWhenItIsCut()
{
    QFETCH(int, width);
    QFETCH(bool, elided);
    ElidedLabel label;
    const QString line = u"101건 남음 · 발행일이 추정됨, 근거가 하나뿐임"_s;
    label.setText(line);
    label.resize(width, 30);
    label.show();
    QCOMPARE(label.isElided(), elided);
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), label.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&label, &help);
    QCOMPARE(QToolTip::text(), elided ? line : QString());
    QToolTip::hideText();
}

void TestElidedLabel::makesNoWindowWider()
{
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new ElidedLabel;
    row->addWidget(label);
    window.resize(200, 60);
    window.show();
    label->setText(QString(500, u'가'));
    QCoreApplication::processEvents();
    QCOMPARE(window.width(), 200);
    QVERIFY(label->isElided());
}

QTEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
