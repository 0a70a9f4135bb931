// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/look.h"
#include "app/desktop/mainwindow.h"
#include "app/desktop/projectcontroller.h"
#include "app/desktop/timelineactions.h"
#include "app/desktop/translations.h"
#include "ui/problems/noticebar.h"
#include "ui/problems/problemslist.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Haengbo;

namespace {

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

Q_LOGGING_CATEGORY(startup, "haengbo.startup", QtWarningMsg)

/// Logs when a timeline with events has been painted for the first time: how bench_timeline learns how long
/// the program takes to start.
class FirstTimeline : public QObject
{
public:
    explicit FirstTimeline(TimelineView *timeline)
        : QObject(timeline)
        , m_timeline(timeline)
    {
        timeline->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_timeline->eventCount() > 0) {
            m_timeline->removeEventFilter(this);
            QTimer::singleShot(0, this, [] { qCDebug(startup, "timeline painted"); });
        }
        return false;
    }

private:
    TimelineView *m_timeline;
};

/// That a picture became smaller than what was asked for.
QString reducedWords(const PixelSize &pixels)
{
    return QCoreApplication::translate(
               "main", "made smaller, %1 × %2 pixels in place of %3 × %4; as SVG or PDF it has no limit")
        .arg(QString::number(pixels.given.width()), QString::number(pixels.given.height()),
             QString::number(pixels.asked.width()), QString::number(pixels.asked.height()));
}

/// Writes the pictures asked for; gives the exit status: 0 all written, 1 some input or output failed, 2 no
/// such picture.
int exportPictures(MainWindow &window, const CommandLine &line)
{
    int status = window.workspace()->problems().empty() ? 0 : 1;
    for (const Problem &problem : window.workspace()->problems())
        std::fprintf(stderr, "haengbo: %s: %s\n", qUtf8Printable(problem.source),
                     qUtf8Printable(ProblemsList::reasonOf(problem)));
    const std::vector<Picture> pictures = window.pictures();
    for (const ExportRequest &request : line.exports) {
        const auto picture = std::find_if(pictures.begin(), pictures.end(),
                                          [&](const Picture &p) { return p.id == request.picture; });
        if (picture == pictures.end()) {
            QStringList ids;
            for (const Picture &known : pictures)
                ids << known.id;
            std::fprintf(
                stderr, "haengbo: %s\n",
                qUtf8Printable(QCoreApplication::translate("main", "there is no picture '%1'; there are: %2")
                                   .arg(request.picture, ids.join(u", "_s))));
            return 2;
        }
        if (const auto problem = writePicture(*picture, line.options, request.path)) {
            std::fprintf(stderr, "haengbo: %s: %s\n", qUtf8Printable(problem->source),
                         qUtf8Printable(ProblemsList::reasonOf(*problem)));
            status = 1;
        } else if (const PixelSize pixels = pixelsOf(*picture, line.options);
                   pixels.isReduced() && request.path.endsWith(u".png"_s, Qt::CaseInsensitive)) {
            std::fprintf(stderr, "haengbo: %s: %s\n", qUtf8Printable(request.path),
                         qUtf8Printable(reducedWords(pixels)));
        }
    }
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    const bool exports = wantsExport(argc, argv);
    if (!hasDisplay()) {
        if (!exports) {
            std::fputs("haengbo: there is no display; use haengbo-extract FILES, or haengbo --export "
                       "timeline=out.png FILES\n",
                       stderr);
            return 3;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"haengbo"_s);
    QApplication::setOrganizationName(u"haengbo"_s);
    QApplication::setApplicationVersion(QStringLiteral(HAENGBO_VERSION));
    Preferences preferences = loadPreferences();
    const QString language = languageOf(argc, argv);
    installTranslations(language.isEmpty() && !exports ? preferences.language : language);
    // The name in the titles of windows, in the language of the rest.
    QApplication::setApplicationDisplayName(QCoreApplication::translate("main", "Haengbo"));
    const CommandLine line = parseCommandLine(QApplication::arguments());
    // A picture looks the same whatever was chosen for the window.
    if (exports)
        preferences = {};
    if (!line.theme.isEmpty())
        preferences.theme = line.theme;
    applyLook(preferences);

    MainWindow window;
    if (exports)
        window.timelineActions()->useDefaults();
    if (!line.laneBy.isEmpty() && !window.setLanes(line.laneBy)) {
        std::fprintf(
            stderr, "haengbo: %s\n",
            qUtf8Printable(QCoreApplication::translate("main", "unknown lanes '%1'").arg(line.laneBy)));
        return 2;
    }
    if (line.from || line.to) {
        Filter filter = window.filter()->filter();
        filter.from = line.from;
        filter.to = line.to;
        window.filter()->setFilter(filter);
    }
    if (line.exports.empty()) {
        window.projects()->keepUnsavedWork();
        if (startup().isDebugEnabled())
            new FirstTimeline(window.timeline());
        window.show();
        window.projects()->offerUnsavedWork();
        window.greetNewcomers();
        window.open(line.paths);
        return QApplication::exec();
    }
    // A picture shows the whole story: wait for it, then draw, without ever showing the window.
    int status = 0;
    bool isRead = line.paths.isEmpty();
    QObject::connect(window.workspace(), &Workspace::readingFinished, &window, [&] { isRead = true; });
    QObject::connect(window.projects(), &ProjectController::opened, &window, [&] { isRead = true; });
    QObject::connect(window.projects(), &ProjectController::failed, &window, [&] {
        std::fprintf(stderr, "haengbo: %s\n", qUtf8Printable(window.notices()->words()));
        QCoreApplication::exit(1);
    });
    QObject::connect(&window, &MainWindow::storyShown, &window, [&] {
        if (!isRead || window.workspace()->isBuilding())
            return;
        status = exportPictures(window, line);
        QCoreApplication::exit(status);
    });
    if (line.paths.isEmpty())
        return exportPictures(window, line);
    window.open(line.paths);
    return QApplication::exec();
}
