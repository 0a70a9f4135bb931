// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/detailsview.h"

#include "ui/corrections/corrector.h"
#include "ui/details/detailstext.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// '&Accept' gives 'Accept', '확인(&A)' gives '확인'.
QString withoutMnemonic(QString name)
{
    const qsizetype bracket = name.indexOf(u"(&"_s);
    if (bracket >= 0 && name.indexOf(u')', bracket) == bracket + 3)
        name.remove(bracket, 4);
    return name.remove(u'&');
}

} // namespace

DetailsView::DetailsView(Selection *selection, QWidget *parent)
    : QTextBrowser(parent)
    , m_selection(selection)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(12);
    setAccessibleName(tr("Details"));
    connect(this, &QTextBrowser::anchorClicked, this, &DetailsView::follow);
    connect(m_selection, &Selection::selectionChanged, this, &DetailsView::showSelected);
    showSelected();
}

void DetailsView::setStory(StoryPtr story)
{
    m_story = std::move(story);
    showSelected();
}

Selected DetailsView::thingAt(QPoint point) const
{
    const QString link = anchorAt(point);
    return link.isEmpty() ? m_selection->current() : selectedOf(QUrl(link));
}

void DetailsView::showSelected()
{
    const Theme theme = Theme::of(palette());
    const QString html = m_story ? detailsOf(*m_story, m_selection->current(), theme) : QString();
    if (!html.isEmpty()) {
        setHtml(html + actionLine());
        return;
    }
    setHtml(u"<p style='color:%1'>%2</p>"_s.arg(
        theme.mutedText.name(), tr("Select an event, a company or a passage to see what it is, how its date "
                                   "was worked out and which sentences prove it.")));
}

/// The corrections that can be made, as links that name their action by number.
QString DetailsView::actionLine() const
{
    if (!m_corrector)
        return {};
    const Theme theme = Theme::of(palette());
    QStringList links;
    using enum Corrector::Action;
    for (const Corrector::Action action :
         {Accept, Reject, Change, Note, Rename, Merge, Split, NeverAPerson, Hide}) {
        if (m_corrector->can(action, m_selection->current()))
            links << u"<a href='action:%1' style='color:%2'>%3</a>"_s.arg(static_cast<int>(action))
                         .arg(theme.accent.name(),
                              withoutMnemonic(Corrector::nameOf(action)).toHtmlEscaped());
    }
    return links.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(links.join(u" &nbsp;·&nbsp; "_s));
}

void DetailsView::follow(const QUrl &link)
{
    if (link.scheme() == u"action" && m_corrector)
        m_corrector->run(static_cast<Corrector::Action>(link.path().toInt()), m_selection->current());
    else
        m_selection->select(selectedOf(link));
}

void DetailsView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSelected();
}

} // namespace Haengbo
