// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/mainwindow.h"
#include "tests/support/shownwindow.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Haengbo;

/// Data out by the menu, as a person does it.
class tst_Exports : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void aTableIsWrittenWhereItWasAskedFor();
    void theReportHoldsTheTimeline();
    void onlyWhatTheFilterShowsIsWritten();
    void whatCannotBeWrittenIsTold();
    void nothingOpenIsNothingToWrite();

private:
    void open();
    /// Chooses the form \a id in the menu and types \a path into the dialog.
    void exportTo(const QString &id, const QString &path);
    QByteArray bytesOf(const QString &path) const;
    QString inFolder(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void tst_Exports::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void tst_Exports::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_window.reset();
    m_window = shownWindow();
    QVERIFY(m_window);
}

void tst_Exports::open()
{
    QFile file(inFolder(u"article.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        u"누리테크, 광양에 공장 짓는다\n\n누리테크는 4일 광양에서 한빛소재와 공급 계약을 맺었다고 밝혔다. "
        "정하람 누리테크 대표는 다음 달 10일 부산에서 설명회를 열 예정이다.\n\n입력 2025-02-05 09:00\n"_s
            .toUtf8());
    file.close();
    m_window->open({file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace()->story()->articles.size(), std::size_t(1), 30000);
    QVERIFY(m_window->workspace()->story()->events.size() >= 2);
}

void tst_Exports::exportTo(const QString &id, const QString &path)
{
    auto *action = m_window->findChild<QAction *>(u"export-"_s + id);
    QVERIFY(action && action->isEnabled());
    QTimer::singleShot(0, this, [&path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    action->trigger();
    QTRY_VERIFY(action->isEnabled() && qobject_cast<QMenu *>(action->parent())->isEnabled());
}

QByteArray tst_Exports::bytesOf(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_Exports::aTableIsWrittenWhereItWasAskedFor()
{
    open();
    const QString path = inFolder(u"table.csv"_s);
    exportTo(u"csv"_s, path);
    QTRY_VERIFY(m_window->statusBar()->currentMessage().contains(path));
    const QByteArray table = bytesOf(path);
    QVERIFY(table.startsWith("\xEF\xBB\xBF"));
    QVERIFY(table.contains(u"공급 계약을 맺었다고"_s.toUtf8()));
    // The words are those of the interface, and the folder is remembered.
    QVERIFY(table.contains("\"First day\""));
    QCOMPARE(QSettings().value(u"exportFolder"_s).toString(), m_folder->path());
    // A name without an ending gets that of its form.
    exportTo(u"ics"_s, inFolder(u"days"_s));
    QTRY_VERIFY(bytesOf(inFolder(u"days.ics"_s)).contains("BEGIN:VEVENT"));
}

void tst_Exports::theReportHoldsTheTimeline()
{
    open();
    exportTo(u"html"_s, inFolder(u"report.html"_s));
    QTRY_VERIFY(!bytesOf(inFolder(u"report.html"_s)).isEmpty());
    const QString page = QString::fromUtf8(bytesOf(inFolder(u"report.html"_s)));
    QVERIFY(page.contains(u"<svg"));
    QVERIFY(!page.contains(u"<?xml"));
    QVERIFY(page.contains(u"<a href=\"#n1\">[1]</a>"));
    QVERIFY(page.contains(u"<li id=\"n1\">"));
}

void tst_Exports::onlyWhatTheFilterShowsIsWritten()
{
    open();
    Filter filter;
    filter.hiddenStatuses = {Status::Scheduled};
    m_window->filter()->setFilter(filter);
    exportTo(u"csv"_s, inFolder(u"part.csv"_s));
    QTRY_VERIFY(!bytesOf(inFolder(u"part.csv"_s)).isEmpty());
    QVERIFY(!bytesOf(inFolder(u"part.csv"_s)).contains(u"설명회"_s.toUtf8()));
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->isCheckable() && action->text().contains(u"filter shows"))
            action->trigger();
    }
    exportTo(u"csv"_s, inFolder(u"all.csv"_s));
    QTRY_VERIFY(bytesOf(inFolder(u"all.csv"_s)).contains(u"설명회"_s.toUtf8()));
    QVERIFY(!QSettings().value(u"export/onlyShown"_s).toBool());
}

void tst_Exports::whatCannotBeWrittenIsTold()
{
    open();
    // Permissions would not keep root from writing; there nobody makes files.
    const QString path = u"/proc/haengbo.csv"_s;
    exportTo(u"csv"_s, path);
    QTRY_VERIFY(m_window->findChild<QMessageBox *>());
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY2(box->text().contains(path), qPrintable(box->text()));
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!QFile::exists(path));
}

void tst_Exports::nothingOpenIsNothingToWrite()
{
    m_window->findChild<QAction *>(u"export-csv"_s)->trigger();
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    QVERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(tst_Exports)
#include "tst_exports.moc"
