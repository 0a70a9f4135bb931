// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/apart.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <exception>
#include <fcntl.h>
#include <new>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int outOfMemoryStatus = 3;
constexpr int pollMilliseconds = 100;

/// The address space this process has now, in bytes.
rlim_t addressSpace()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<rlim_t>(file.readAll().split(' ').value(0).toULongLong()) *
           static_cast<rlim_t>(sysconf(_SC_PAGESIZE));
}

void limit(int resource, rlim_t amount)
{
    const rlimit both{amount, amount};
    setrlimit(static_cast<__rlimit_resource_t>(resource), &both);
}

void writeAll(int pipe, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t written = write(pipe, bytes.constData() + at, static_cast<size_t>(bytes.size() - at));
        if (written < 0 && errno != EINTR)
            return;
        at += std::max<ssize_t>(written, 0);
    }
}

[[noreturn]] void runChild(int pipe, rlim_t memory, const ReadingLimits &limits,
                           const std::function<QByteArray()> &work)
{
    for (const int signal : {SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGILL, SIGTERM, SIGXCPU})
        std::signal(signal, SIG_DFL);
    limit(RLIMIT_CORE, 0);
    // Libraries complain of broken files on the terminal before they give up.
    if (const int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0)
        dup2(nowhere, STDERR_FILENO);
    limit(RLIMIT_CPU,
          static_cast<rlim_t>(std::chrono::ceil<std::chrono::seconds>(limits.readingTime).count() + 1));
#ifndef __SANITIZE_ADDRESS__ // whose shadow memory counts as address space
    if (memory > 0)
        limit(RLIMIT_AS, memory + static_cast<rlim_t>(limits.processBytes));
#else
    Q_UNUSED(memory)
#endif
    try {
        writeAll(pipe, work());
    } catch (const std::exception &) {
        _exit(outOfMemoryStatus);
    }
    _exit(0); // no destructors: they belong to the parent
}

/// Takes in what the child writes until it ends; false when the reading has stopped before.
bool readAll(int pipe, QByteArray &bytes, const QString &source, Reading &reading)
{
    for (;;) {
        pollfd ready{pipe, POLLIN, 0};
        const int count = poll(&ready, 1, pollMilliseconds);
        if (reading.isOutOfTime(source))
            return false;
        if (count < 0 && errno != EINTR)
            return false;
        if (count <= 0)
            continue;
        char buffer[64 * 1024];
        const ssize_t length = read(pipe, buffer, sizeof buffer);
        if (length == 0 || (length < 0 && errno != EINTR))
            return true;
        bytes.append(buffer, std::max<ssize_t>(length, 0));
    }
}

} // namespace

Result<QByteArray> runApart(const std::function<QByteArray()> &work, const QString &source, Reading &reading)
{
    int pipes[2];
    if (pipe2(pipes, O_CLOEXEC) != 0)
        return Problem{Problem::Kind::CannotOpen, source, u"no pipe"_s};
    const rlim_t memory = addressSpace(); // before the fork: the child does as little as it can
    const pid_t child = fork();
    if (child == 0) {
        close(pipes[0]);
        runChild(pipes[1], memory, reading.limits(), work);
    }
    close(pipes[1]);
    QByteArray bytes;
    bool ended = false;
    if (child > 0) {
        ended = readAll(pipes[0], bytes, source, reading);
        if (!ended)
            kill(child, SIGKILL);
    }
    close(pipes[0]);
    int status = 0;
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (child < 0)
        return Problem{Problem::Kind::CannotOpen, source, u"no process"_s};
    if (!ended)
        return Problem{Problem::Kind::Cancelled, source, {}};
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return bytes;
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return Problem{
            Problem::Kind::TooSlow, source,
            u"%1 s"_s.arg(std::chrono::ceil<std::chrono::seconds>(reading.limits().readingTime).count())};
    // A library that gets no memory exits or aborts.
    if (WIFEXITED(status) || WTERMSIG(status) == SIGABRT)
        return Problem{Problem::Kind::TooLarge, source,
                       megabytes(reading.limits().processBytes) + u" of memory"_s};
    return Problem{Problem::Kind::Damaged, source, u"the reader crashed on it"_s};
}

} // namespace Haengbo
