// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/problemslist.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

ProblemsList::ProblemsList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("File"), tr("Why it could not be read")});
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *copy = new QAction(tr("&Copy the list"), this);
    connect(copy, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(toText()); });
    addAction(copy);
    auto *save = new QAction(tr("&Save the list…"), this);
    connect(save, &QAction::triggered, this, &ProblemsList::saveRequested);
    addAction(save);
    m_columns = new QAction(tr("Say what its &columns hold…"), this);
    m_columns->setEnabled(false);
    connect(m_columns, &QAction::triggered, this, [this] {
        if (const QTreeWidgetItem *item = currentItem())
            emit columnsRequested(item->toolTip(0));
    });
    addAction(m_columns);
    connect(this, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { m_columns->setEnabled(item && isTable(item->toolTip(0))); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Problems"));
}

bool ProblemsList::isTable(const QString &source)
{
    static const QStringList suffixes{u"csv"_s,  u"tsv"_s,   u"tab"_s,   u"xlsx"_s,
                                      u"json"_s, u"jsonl"_s, u"ndjson"_s};
    return suffixes.contains(QFileInfo(source).suffix().toLower());
}

void ProblemsList::setProblems(const std::vector<Problem> &problems)
{
    clear();
    for (const Problem &problem : problems) {
        auto *item = new QTreeWidgetItem(this, {QFileInfo(problem.source).fileName(), reasonOf(problem)});
        item->setToolTip(0, problem.source);
        item->setToolTip(1, problem.detail);
    }
}

QString ProblemsList::toText() const
{
    QStringList lines;
    for (int i = 0; i < topLevelItemCount(); ++i)
        lines << topLevelItem(i)->toolTip(0) + u'\t' + topLevelItem(i)->text(1);
    return lines.join(u'\n');
}

/// The limit that was passed ('512 MB of memory'), in the reader's words.
QString ProblemsList::limitOf(const QString &detail)
{
    static constexpr std::array limits{
        QT_TR_NOOP("%1 MB of memory"),
        QT_TR_NOOP("%1 MB unpacked"),
        QT_TR_NOOP("%1 MB"),
        QT_TR_NOOP("%1 archives"),
        QT_TR_NOOP("%1 attributes"),
        QT_TR_NOOP("%1 characters in one article"),
        QT_TR_NOOP("%1 characters in one cell"),
        QT_TR_NOOP("%1 elements"),
        QT_TR_NOOP("%1 pages"),
        QT_TR_NOOP("%1 parts"),
        QT_TR_NOOP("%1 s"),
    };
    const QString number = detail.section(u' ', 0, 0);
    for (const char *limit : limits) {
        if (detail == QString::fromLatin1(limit).arg(number))
            return tr(limit).arg(number);
    }
    return detail;
}

QString ProblemsList::reasonOf(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::CannotOpen:
        return tr("It could not be opened: %1").arg(problem.detail);
    case Problem::Kind::IsFolder:
        return tr("It is a folder.");
    case Problem::Kind::Empty:
        return tr("It is empty.");
    case Problem::Kind::TooLarge:
        return tr("It is larger than what is read at once (%1). Split it and open the parts.")
            .arg(limitOf(problem.detail));
    case Problem::Kind::UnknownEncoding:
        if (!problem.detail.isEmpty())
            return tr("Its characters are not Korean windows-949 or valid Unicode (%1). Save it as UTF-8 and "
                      "open it again.")
                .arg(problem.detail);
        return tr("Its characters are neither UTF-8, UTF-16 nor Korean windows-949. Save it as UTF-8 and "
                  "open it again.");
    case Problem::Kind::UnknownFormat:
        return tr("This kind of file is not read yet. Save it as text and open that.");
    case Problem::Kind::Damaged:
        return problem.detail.isEmpty() ? tr("It is damaged.") : tr("It is damaged: %1").arg(problem.detail);
    case Problem::Kind::NoText:
        return tr("No text was found in it.");
    case Problem::Kind::Cancelled:
        return tr("The reading was cancelled.");
    case Problem::Kind::Encrypted:
        if (problem.detail.startsWith(u"a distribution document"))
            return tr("It is a distribution document, which its maker has sealed. Ask the maker for an open "
                      "copy.");
        return tr(
            "It is locked with a password or sealed. Open it in its own program and save an open copy.");
    case Problem::Kind::Unsupported:
        if (const qsizetype at = problem.detail.indexOf(u"save as "); at >= 0)
            return tr("This form of the file is not read. Open it in its own program and save it as %1.")
                .arg(problem.detail.sliced(at + 8).toUpper());
        return tr("This form of the file is not read: %1").arg(problem.detail);
    case Problem::Kind::TooSlow:
        return tr("Reading it took longer than the limit (%1). Split it and open the parts.")
            .arg(limitOf(problem.detail));
    case Problem::Kind::TooDeep:
        return tr("It is nested deeper than the limit (%1). Unpack it and open what is inside.")
            .arg(limitOf(problem.detail));
    case Problem::Kind::UnsafePath:
        return tr("A name inside it leads out of it (%1), so it was left alone.").arg(problem.detail);
    case Problem::Kind::NotKorean:
        return tr("It is not in Korean, so nothing was looked for in it.");
    case Problem::Kind::DoubtfulEncoding:
        return tr("It was read as %1, but it is too short to be sure. If it looks wrong, save it as UTF-8 "
                  "and "
                  "open it again.")
            .arg(problem.detail);
    }
    return problem.detail;
}

} // namespace Haengbo
