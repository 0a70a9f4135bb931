// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How quick the timeline is: offscreen at 1600 x 900, from a story in memory to the first picture, then
// panning and zooming for three seconds at year, month and day level; and how long the program takes from its
// start to the first painted timeline of twelve articles. Figures that miss their bar are marked.
// Run: bench_timeline [events lanes]... or bench_timeline start
#include "tests/support/samplestory.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Haengbo;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 1600;
constexpr int height = 900;

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

double cpuMillisecondsSince(std::clock_t start)
{
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

struct Frames
{
    std::vector<double> milliseconds; ///< sorted
    double cpuMilliseconds = 0; ///< of the processor, per frame: what a machine with nothing else to do takes

    double at(double share) const
    {
        const auto last = static_cast<double>(milliseconds.size() - 1);
        return milliseconds[static_cast<std::size_t>(last * share)];
    }
};

/// Pans and zooms as a hand does, a frame after each step, for \a seconds.
Frames moveAbout(TimelineView &view, QImage &screen, double visibleDays, double seconds)
{
    Frames frames;
    TimeWindow *window = view.timeWindow();
    const double middle = static_cast<double>(minutesOf(QDate(2024, 6, 15)));
    const double length = visibleDays * minutesPerDay;
    window->show(middle - length / 2, middle + length / 2);
    view.render(&screen);
    QElapsedTimer all;
    all.start();
    const std::clock_t cpu = std::clock();
    for (int i = 0; static_cast<double>(all.elapsed()) < seconds * 1000; ++i) {
        QElapsedTimer frame;
        frame.start();
        if (i % 2 == 0) {
            const double by = window->length() * (i / 60 % 2 == 0 ? 0.01 : -0.01);
            window->show(window->first() + by, window->last() + by);
        } else {
            const QPointF at(900, 400);
            QWheelEvent wheel(at, at, {}, {0, i / 20 % 2 == 0 ? 30 : -30}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &wheel);
        }
        view.render(&screen);
        frames.milliseconds.push_back(static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    frames.cpuMilliseconds = cpuMillisecondsSince(cpu) / static_cast<double>(frames.milliseconds.size());
    std::sort(frames.milliseconds.begin(), frames.milliseconds.end());
    return frames;
}

/// What is asked of a story of so many events; 0: nothing.
struct Bars
{
    double firstPicture = 0; ///< milliseconds
    double usual = 0;        ///< milliseconds that 95 of 100 frames stay below
    double worst = 0;        ///< and all of them
    double megabytes = 0;    ///< for events and layout
};

Bars barsFor(int events)
{
    if (events >= 1'000'000)
        return {250, 8, 30, 400};
    return events >= 10'000 ? Bars{50, 8, 0, 0} : Bars{};
}

const char *markOf(double figure, double bar) { return bar > 0 && figure > bar ? "!" : " "; }

void measure(int events, int lanes)
{
    const Bars bars = events > 10'000 && events < 1'000'000 ? Bars{} : barsFor(events);
    const double atFirst = residentMegabytes();
    const StoryPtr story = Sample::largeStory(events, lanes);
    const double withStory = residentMegabytes();
    QImage screen(width, height, QImage::Format_ARGB32_Premultiplied);
    Selection selection;
    FilterState filter;
    TimelineView view(&selection, &filter);
    view.setAnimated(false);
    view.resize(width, height);
    view.setLaneBy(TimelineLanes::Person);
    view.show();
    QCoreApplication::processEvents();
    QElapsedTimer first;
    first.start();
    const std::clock_t cpu = std::clock();
    view.setStory(story);
    view.render(&screen);
    const double firstPicture = static_cast<double>(first.nsecsElapsed()) / 1e6;
    const double firstCpu = cpuMillisecondsSince(cpu);
    const double layout = residentMegabytes() - withStory;
    const double all = withStory - atFirst + layout;
    std::printf(
        "%8d events %4d lanes  first picture %7.1f%s ms (processor %.1f)  story %6.1f  layout %6.1f  all "
        "%6.1f%s MB\n",
        events, lanes, firstPicture, markOf(firstPicture, bars.firstPicture), firstCpu, withStory - atFirst,
        layout, all, markOf(all, bars.megabytes));
    for (const auto &[name, days] :
         {std::pair("year ", 1000.0), std::pair("month", 60.0), std::pair("day  ", 2.0)}) {
        const Frames frames = moveAbout(view, screen, days, 3);
        std::printf(
            "          %s  %5zu frames  median %6.2f  95th %6.2f%s  worst %6.2f%s ms  processor %6.2f ms\n",
            name, frames.milliseconds.size(), frames.at(0.5), frames.at(0.95),
            markOf(frames.at(0.95), bars.usual), frames.at(1), markOf(frames.at(1), bars.worst),
            frames.cpuMilliseconds);
    }
    std::fflush(stdout);
}

/// From the start of the program beside this one to the first painted timeline of twelve articles, in
/// milliseconds; below 0 when it never comes.
double startOnce()
{
    const QString folder = QStringLiteral(HAENGBO_SOURCE_DIR) + u"/tests/quality/articles"_s;
    QStringList articles;
    for (const QString &name : QDir(folder).entryList({u"*.txt"_s}, QDir::Files).mid(0, 12))
        articles << folder + u'/' + name;
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.path());
    environment.insert(u"QT_LOGGING_RULES"_s, u"haengbo.startup.debug=true"_s);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setReadChannel(QProcess::StandardError);
    QElapsedTimer clock;
    clock.start();
    program.start(QCoreApplication::applicationDirPath() + u"/haengbo"_s, articles);
    double painted = -1;
    while (painted < 0 && clock.elapsed() < 20000 && program.waitForReadyRead(20000)) {
        if (program.readAllStandardError().contains("timeline painted"))
            painted = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    program.terminate();
    if (!program.waitForFinished(5000))
        program.kill();
    program.waitForFinished();
    return painted;
}

void measureStart()
{
    constexpr double bar = 300;
    std::vector<double> runs;
    for (int i = 0; i < 8; ++i)
        runs.push_back(startOnce());
    runs.erase(runs.begin()); // files come into the page cache
    std::sort(runs.begin(), runs.end());
    if (runs.front() < 0) {
        std::printf("start: no 'haengbo' beside this program shows a timeline; build it first\n");
        return;
    }
    std::printf("start to the first timeline of twelve articles: best %.0f%s  median %.0f%s  worst %.0f ms\n",
                runs.front(), markOf(runs.front(), bar), runs[runs.size() / 2],
                markOf(runs[runs.size() / 2], bar), runs.back());
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setFont(QFont(u"Noto Sans CJK KR"_s, 10));
    QLocale::setDefault(QLocale(QLocale::Korean));
    if (argc == 2 && QByteArray(argv[1]) == "start") {
        measureStart();
        return 0;
    }
    measure(10, 2); // fonts and styles are loaded once, whatever the story
    if (argc > 2) {
        for (int i = 1; i + 1 < argc; i += 2)
            measure(QByteArray(argv[i]).toInt(), QByteArray(argv[i + 1]).toInt());
        return 0;
    }
    for (const int events : {100, 1000, 10000, 100000, 1000000})
        measure(events, 20);
    measure(10000, 400);
    measureStart();
    return 0;
}
