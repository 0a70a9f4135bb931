// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"
#include "ui/style/theme.h"

#include <QWidget>

class QLabel;

namespace Haengbo {

/// What is known of an article, above its text: title, outlet, the day used and where it was told. Says so
/// when the days told differ, each a link that makes it the day to go by, and when the text is only an
/// excerpt.
class SourceHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SourceHeader(QWidget *parent = nullptr);

    void showArticle(const StoryArticle &article, const Theme &theme);
    /// Outlet, day with who tells it, and file of the article that is shown.
    QString facts() const;

signals:
    /// A person chose \a day among those told; an invalid one takes the choice back.
    void dayChosen(QDate day);
    /// The full text of an excerpt is to be attached, from a file or from the clipboard.
    void fullTextRequested(bool fromClipboard);

private:
    void follow(const QString &link);

    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_days;
    QLabel *m_excerpt;
};

} // namespace Haengbo
