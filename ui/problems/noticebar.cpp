// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/problems/noticebar.h"

#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Haengbo {

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_words(new QLabel(this))
    , m_answers(new QHBoxLayout)
{
    setObjectName(u"noticeBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::inside, 4, Theme::inside, 4);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::ToolTipText);
    row->addWidget(m_words, 1);
    row->addLayout(m_answers);
    hide();
}

QString NoticeBar::words() const { return m_notices.empty() ? QString() : m_notices.front().words; }

void NoticeBar::say(const QString &words, const std::vector<Answer> &answers)
{
    m_notices.push_back({words, answers});
    if (m_notices.size() == 1)
        showFirst();
}

void NoticeBar::takeBack(const QString &words)
{
    if (this->words() == words && !m_notices.empty()) {
        next();
        return;
    }
    std::erase_if(m_notices, [&words](const Notice &notice) { return notice.words == words; });
}

void NoticeBar::clear()
{
    m_notices.clear();
    hide();
}

void NoticeBar::next()
{
    if (!m_notices.empty())
        m_notices.pop_front();
    if (m_notices.empty())
        hide();
    else
        showFirst();
}

void NoticeBar::showFirst()
{
    while (QLayoutItem *old = m_answers->takeAt(0)) {
        if (old->widget())
            old->widget()->deleteLater();
        delete old;
    }
    m_words->setText(m_notices.front().words);
    for (const Answer &answer : m_notices.front().answers) {
        auto *button = new QPushButton(answer.words, this);
        connect(button, &QPushButton::clicked, this, [this, run = answer.run] {
            next();
            run();
        });
        m_answers->addWidget(button);
    }
    auto *close = new QPushButton(tr("Close"), this);
    close->setFlat(true);
    connect(close, &QPushButton::clicked, this, &NoticeBar::next);
    m_answers->addWidget(close);
    show();
}

} // namespace Haengbo
