// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handoutcontroller.h"

#include "app/desktop/handoutwords.h"
#include "ui/problems/problemslist.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

const QString onlyShownKey = u"export/onlyShown"_s;
const QString folderKey = u"exportFolder"_s;

} // namespace

HandoutController::HandoutController(Workspace *workspace, FilterState *filter,
                                     std::function<QByteArray()> timeline, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_filter(filter)
    , m_timeline(std::move(timeline))
    , m_window(window)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &HandoutController::written);
}

HandoutController::~HandoutController() { m_writing.waitForFinished(); }

void HandoutController::addTo(QMenu *file)
{
    m_menu = file->addMenu(tr("Export &data"));
    for (const HandoutFormat &format : handoutFormats()) {
        QAction *action = m_menu->addAction(nameOf(format) + u'…', this, [this, &format] { ask(format); });
        action->setObjectName(u"export-"_s + format.id);
    }
    m_menu->addSeparator();
    m_onlyShown = m_menu->addAction(tr("&Only what the filter shows"));
    m_onlyShown->setCheckable(true);
    m_onlyShown->setChecked(QSettings().value(onlyShownKey, true).toBool());
    connect(m_onlyShown, &QAction::toggled, this, [](bool on) { QSettings().setValue(onlyShownKey, on); });
    m_onlyChosen = m_menu->addAction(QString());
    m_onlyChosen->setObjectName(u"onlyChosen"_s);
    m_onlyChosen->setCheckable(true);
    countChosen();
    connect(m_menu, &QMenu::aboutToShow, this, &HandoutController::countChosen);
}

std::vector<EventId> HandoutController::chosen() const
{
    std::vector<EventId> events = m_chosen ? m_chosen() : std::vector<EventId>();
    if (events.size() < 2)
        events.clear();
    return events;
}

void HandoutController::countChosen()
{
    const auto count = static_cast<int>(chosen().size());
    m_onlyChosen->setText(count > 0 ? tr("Only the %n event(s) &chosen in the table", nullptr, count)
                                    : tr("Only the events &chosen in the table"));
    m_onlyChosen->setEnabled(count > 0);
}

Handout HandoutController::handout() const
{
    const StoryPtr story = m_workspace->story();
    const bool isPart = !m_onlyShown || m_onlyShown->isChecked();
    const std::vector<EventId> picked =
        m_onlyChosen && m_onlyChosen->isChecked() ? chosen() : std::vector<EventId>();
    Handout handout = !picked.empty() ? chosenOf(story, picked)
                      : isPart        ? partOf(story, m_filter->filter())
                                      : wholeOf(story);
    handout.words = interfaceWords();
    handout.timeline = m_timeline();
    return handout;
}

void HandoutController::ask(const HandoutFormat &format)
{
    if (m_workspace->story()->articles.empty()) {
        emit said(tr("There is nothing to export yet: open articles first."));
        return;
    }
    QSettings settings;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(settings.value(folderKey, documents).toString());
    const QString suffix = u'.' + format.suffix;
    QString path =
        QFileDialog::getSaveFileName(m_window, nameOf(format), folder.filePath(u"haengbo"_s + suffix),
                                     u"%1 (*%2)"_s.arg(nameOf(format).remove(u'(').remove(u')'), suffix));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += suffix;
    settings.setValue(folderKey, QFileInfo(path).absolutePath());
    m_path = path;
    m_menu->setEnabled(false);
    emit said(tr("Writing %1 …").arg(path));
    m_writing.setFuture(QtConcurrent::run(
        [&format, path, handout = handout()] { return writeHandout(format, handout, path); }));
}

void HandoutController::written()
{
    m_menu->setEnabled(true);
    const std::optional<Problem> problem = m_writing.result();
    if (!problem) {
        emit said(tr("Written: %1").arg(m_path));
        return;
    }
    const QString words = tr("%1 was not written. %2").arg(m_path, ProblemsList::reasonOf(*problem));
    emit said(words);
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Export data"), words, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Haengbo
