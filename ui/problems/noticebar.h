// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <deque>
#include <functional>

class QHBoxLayout;
class QLabel;

namespace Haengbo {

/// Something the user should know, with what can be done about it, in a bar that stops nobody's work. One
/// notice at a time; the next one shows when it is answered or put away.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString words;
        std::function<void()> run;
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &words, const std::vector<Answer> &answers = {});
    QString words() const;
    /// Forgets the notice of these \a words, shown or waiting.
    void takeBack(const QString &words);
    /// Forgets everything that was said.
    void clear();

private:
    struct Notice
    {
        QString words;
        std::vector<Answer> answers;
    };

    void showFirst();
    void next();

    std::deque<Notice> m_notices;
    QLabel *m_words;
    QHBoxLayout *m_answers;
};

} // namespace Haengbo
