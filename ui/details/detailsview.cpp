// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailsview.h"

#include "ui/details/detailstext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Haengbo {

DetailsView::DetailsView(Selection *selection, QWidget *parent)
    : QTextBrowser(parent)
    , m_selection(selection)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details"));
    connect(this, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &link) { m_selection->select(selectedOf(link)); });
    connect(m_selection, &Selection::selectionChanged, this, &DetailsView::showSelected);
    showSelected();
}

void DetailsView::setStory(StoryPtr story)
{
    m_story = std::move(story);
    showSelected();
}

void DetailsView::showSelected()
{
    const Theme theme = Theme::of(palette());
    const QString html = m_story ? detailsOf(*m_story, m_selection->current(), theme) : QString();
    if (!html.isEmpty()) {
        setHtml(html);
        return;
    }
    setHtml(u"<p style='color:%1'>%2</p>"_s.arg(
        theme.mutedText.name(), tr("Select an event, a company or a passage to see what it is, how its date "
                                   "was worked out and which sentences prove it.")));
}

void DetailsView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSelected();
}

} // namespace Haengbo
