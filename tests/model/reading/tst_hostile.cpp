// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/identifiers.h"
#include "model/reading/reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

std::atomic<int> internetSockets = 0;

/// Processor time in whole seconds, of the program and of the system for it.
qint64 seconds(const rusage &usage) { return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec; }

} // namespace

/// Stands before the C library's for every library in this program: reading must never open a way out.
extern "C" int socket(int domain, int type, int protocol) noexcept
{
    if (domain == AF_INET || domain == AF_INET6)
        ++internetSockets;
    return static_cast<int>(syscall(SYS_socket, domain, type, protocol));
}

/// Files made by make_hostile.py that try to break, fill, hang or call home whoever reads them.
class HostileTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFileEndsAsItMust_data();
    void everyFileEndsAsItMust();
    void linksOutOfAFolderAreNotFollowed();
    void allTogetherStayWithinTimeAndMemory();
    void noInternetSocketIsOpened();

private:
    QTemporaryDir m_folder;
    qint64 m_milliseconds = 0;
};

void HostileTest::initTestCase()
{
    QProcess make;
    make.start(u"python3"_s, {QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/model/reading/make_hostile.py"_s,
                              m_folder.path()});
    QVERIFY(make.waitForFinished(240'000));
    QVERIFY2(make.exitStatus() == QProcess::NormalExit && make.exitCode() == 0,
             make.readAllStandardError().constData());
}

void HostileTest::everyFileEndsAsItMust_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QFile table(m_folder.filePath(u"expected.tsv"_s));
    QVERIFY(table.open(QIODevice::ReadOnly));
    int rows = 0;
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1];
        ++rows;
    }
    QVERIFY(rows >= 40);
}

void HostileTest::everyFileEndsAsItMust()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QElapsedTimer clock;
    clock.start();
    QSet<QString> results;
    for (const QString &path : expandPaths({m_folder.filePath(name)})) {
        readArticles(path, [&](const Result<Article> &result) {
            results.insert(result ? u"text"_s : QString(toId(result.problem().kind)));
            if (!result && !result.problem().source.contains(name))
                results.insert(u"a problem that does not name the file"_s);
            return true;
        });
    }
    m_milliseconds += clock.elapsed();
    QVERIFY2(!results.isEmpty(), "nothing was said");
    const QStringList allowed = expected.split(u'|');
    for (const QString &result : results)
        QVERIFY2(allowed.contains(result), qPrintable(result + u" is not among "_s + expected));
    // Where text and a problem stand side by side, both must come; alternatives are only among problems.
    if (expected == u"text"_s)
        QVERIFY(results.contains(u"text"_s));
}

void HostileTest::linksOutOfAFolderAreNotFollowed()
{
    const QStringList files = expandPaths({m_folder.filePath(u"folder"_s)});
    QCOMPARE(files, QStringList{m_folder.filePath(u"folder/line\nbreak.txt"_s)});
}

void HostileTest::allTogetherStayWithinTimeAndMemory()
{
    QVERIFY(m_milliseconds > 0);
#ifndef __SANITIZE_ADDRESS__
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    QVERIFY2(usage.ru_maxrss < 1'000'000, qPrintable(QString::number(usage.ru_maxrss / 1024) + u" MB"_s));
    // On a machine that does other things as well, only the processor's time tells what we used.
    rusage children;
    getrusage(RUSAGE_CHILDREN, &children);
    const qint64 used = seconds(usage) + seconds(children);
    QVERIFY2(used < 30, qPrintable(QString::number(used) + u" s"_s));
    QVERIFY2(m_milliseconds < 300'000, qPrintable(QString::number(m_milliseconds) + u" ms"_s));
#endif
}

void HostileTest::noInternetSocketIsOpened()
{
    const int before = internetSockets;
    QCOMPARE(before, 0);
    // The watch itself works.
    const int own = ::socket(AF_INET, SOCK_DGRAM, 0);
    if (own >= 0)
        ::close(own);
    QCOMPARE(internetSockets.load(), 1);
}

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
