// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exportdialog.h"
#include "app/desktop/look.h"
#include "app/desktop/translations.h"
#include "tests/support/shownwindow.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QFileDialog>
#include <QImage>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Haengbo;
using namespace Qt::StringLiterals;

/// The timeline from the start of the program to its picture, without a mouse.
class TestTimelineKeyboard : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void fromStartToExport_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            for (const QString &theme : {u"light"_s, u"dark"_s})
                QTest::addRow("%s, %s", qPrintable(language), qPrintable(theme)) << language << theme;
        }
    }

    void fromStartToExport()
    {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QSettings().clear();
        installTranslations(language);
        Preferences preferences;
        preferences.theme = theme;
        applyLook(preferences);
        const std::unique_ptr<MainWindow> window = shownWindow({1280, 800});
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window.get()));

        const QString sample =
            QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples/07_funding_pado_trip.txt"_s;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(sample);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QTest::keyClick(window.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->story()->articles.size(), std::size_t(1), 30000);
        QTRY_VERIFY(window->timeline()->eventCount() > 3);

        window->activateWindow(); // as a window manager does when the dialog is gone
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_0, Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), window->timeline());
        const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
        press(Qt::Key_Home);
        QCOMPARE(window->selection()->event(), window->timeline()->eventAt(0));
        press(Qt::Key_Right);
        QCOMPARE(window->selection()->event(), window->timeline()->eventAt(1));
        press(Qt::Key_0); // everything
        const auto isWhole = [&] {
            const TimelineBeyond beyond = window->timeline()->beyond();
            return beyond.before == 0 && beyond.after == 0;
        };
        QTRY_VERIFY(isWhole());
        const double whole = window->timeline()->timeWindow()->length();
        press(Qt::Key_Return); // nearer, as far as what is known of its day allows
        QTRY_VERIFY(window->timeline()->timeWindow()->length() < whole * 0.8);

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"timeline.png"_s);
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<ExportDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            auto *name = dialog->findChild<QLineEdit *>(u"path"_s);
            QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(name, path);
            QTest::keyClick(name, Qt::Key_Return);
        });
        QTest::keyClick(window.get(), Qt::Key_E, Qt::ControlModifier);
        const QImage picture(path);
        QVERIFY(picture.width() >= 1000);
        QCOMPARE(picture.text(u"Title"_s), language == u"ko" ? u"연표"_s : u"Timeline"_s);
        QVERIFY(picture.text(u"Source"_s).contains(u"07_funding_pado_trip.txt"_s));
        QVERIFY(!picture.text(u"Source"_s).contains(u'/')); // where the articles lie stays private
    }

    /// The words of a picture are in the reader's language, all of them.
    void picturesSpeakTheReadersLanguage()
    {
        installTranslations(u"ko"_s);
        const std::unique_ptr<MainWindow> window = shownWindow({1280, 800});
        QVERIFY(window);
        window->open({QStringLiteral(HAENGBO_SOURCE_DIR) + u"/resources/samples"_s});
        QTRY_COMPARE_WITH_TIMEOUT(window->workspace()->story()->articles.size(), std::size_t(8), 30000);
        QTRY_VERIFY(!window->workspace()->isReading());
        const TimelineContents contents = window->timeline()->exportContents(true);
        static const QRegularExpression latinWord(u"[a-z]{3,}"_s);
        QVERIFY2(!contents.about().contains(latinWord), qPrintable(contents.about()));
        QVERIFY(contents.notes().join(u' ').contains(u"건"));
        for (const QString &note : contents.notes())
            QVERIFY2(!note.contains(u" more report"), qPrintable(note));
    }
};

QTEST_MAIN(TestTimelineKeyboard)
#include "tst_timelinekeyboard.moc"
