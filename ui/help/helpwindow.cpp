// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QSplitter>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_pages(new QListWidget(this))
    , m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    setObjectName(u"help"_s);
    const bool isKorean = QLocale().language() == QLocale::Korean;
    const QString folder = isKorean ? u"qrc:/help/ko/"_s : u"qrc:/help/en/"_s;
    const std::pair<QString, QString> pages[] = {
        {tr("First steps"), u"first"_s},
        {tr("Finding and filtering"), u"finding"_s},
        {tr("Checking and correcting"), u"checking"_s},
        {tr("Timeline, graph, tables"), u"views"_s},
        {tr("Projects and files"), u"projects"_s},
        {tr("How it reads"), u"reading"_s},
    };
    for (const auto &[name, file] : pages) {
        auto *item = new QListWidgetItem(name, m_pages);
        item->setData(Qt::UserRole, QUrl(folder + file + u".md"_s));
    }
    m_text->setOpenLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(Theme::between);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setAccessibleName(tr("Pages"));
    auto *sides = new QSplitter(this);
    sides->addWidget(m_pages);
    sides->addWidget(m_text);
    sides->setStretchFactor(1, 1);
    sides->setSizes({200, 560});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sides);
    connect(m_pages, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_text->setSource(item->data(Qt::UserRole).toUrl(), QTextDocument::MarkdownResource);
    });
    m_pages->setCurrentRow(0);
    resize(780, 620);
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Haengbo
