// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceheader.h"

#include "model/reading/days.h"
#include "ui/style/wording.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int sideMargin = 14;

QString factsOf(const StoryArticle &shown)
{
    const Article &article = shown.read->article;
    QStringList parts;
    if (!article.publisher.isEmpty())
        parts << article.publisher;
    const GivenDay *told = chosenDay(shown.published.told);
    const QString basis = told ? Wording::of(told->source) : Wording::of(shown.published.basis);
    parts << (shown.published.value.isEmpty()
                  ? SourceHeader::tr("Publication day unknown")
                  : SourceHeader::tr("%1 (%2)").arg(Wording::date(shown.published.value), basis));
    parts << QFileInfo(article.path).fileName();
    return parts.join(u" · "_s);
}

/// A link in the colour of the theme; the keyboard reaches it by Tab.
QString link(const QString &target, const QString &words, const Theme &theme)
{
    return u"<a href='%1' style='color:%2'>%3</a>"_s.arg(target, theme.accent.name(), words.toHtmlEscaped());
}

/// Every day told with who tells it; all but the one in use can be clicked.
QString daysText(const PublicationDay &published, const Theme &theme)
{
    if (!daysDiffer(published.told))
        return {};
    QStringList days;
    for (const GivenDay &given : published.told) {
        const QString words = SourceHeader::tr("%1 %2").arg(Wording::date(given.day.toString(Qt::ISODate)),
                                                            Wording::of(given.source));
        const bool used = given.day.toString(Qt::ISODate) == published.value;
        days << (used ? u"<b>%1</b>"_s.arg(words.toHtmlEscaped())
                      : link(u"day:"_s + given.day.toString(Qt::ISODate), words, theme));
    }
    QString text = u"⚠ "_s + SourceHeader::tr("The days told differ: %1").arg(days.join(u" · "_s));
    if (published.told.front().source == DaySource::User)
        text += u" · "_s + link(u"day:"_s, SourceHeader::tr("Undo the choice"), theme);
    return text;
}

QString excerptText(const Article &article, const Theme &theme)
{
    if (!article.isExcerpt)
        return {};
    return u"✂ "_s +
           SourceHeader::tr("Only the beginning of the article. What is not here may be in the rest.") +
           u"<br>"_s + link(u"full:file"_s, SourceHeader::tr("Attach the full text…"), theme) + u" · "_s +
           link(u"full:clipboard"_s, SourceHeader::tr("Paste the full text"), theme);
}

} // namespace

SourceHeader::SourceHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_days(new QLabel(this))
    , m_excerpt(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 8, sideMargin, 6);
    column->setSpacing(2);
    m_title->setObjectName(u"sourceTitle"_s);
    m_facts->setObjectName(u"sourceFacts"_s);
    m_days->setObjectName(u"sourceDays"_s);
    m_excerpt->setObjectName(u"sourceExcerpt"_s);
    for (QLabel *label : {m_title, m_facts})
        label->setTextFormat(Qt::PlainText);
    for (QLabel *label : {m_days, m_excerpt}) {
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setAutoFillBackground(true);
        label->setMargin(4);
        connect(label, &QLabel::linkActivated, this, &SourceHeader::follow);
    }
    for (QLabel *label : {m_title, m_facts, m_days, m_excerpt}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void SourceHeader::showArticle(const StoryArticle &article, const Theme &theme)
{
    // What a careless export calls a title may be the whole text: that stands below.
    constexpr qsizetype longest = 120;
    const bool isLong = article.title.size() > longest;
    m_title->setText(isLong ? article.title.first(longest).trimmed() + u'…' : article.title);
    m_title->setToolTip(isLong ? article.title.first(std::min(article.title.size(), 8 * longest))
                               : QString());
    m_facts->setText(factsOf(article));
    QPalette muted = m_facts->palette();
    muted.setColor(QPalette::WindowText, theme.mutedText);
    m_facts->setPalette(muted);
    QPalette notice = palette();
    QColor tint = theme.accent;
    tint.setAlphaF(theme.dark ? 0.22F : 0.10F);
    notice.setColor(QPalette::Window, tint);
    m_days->setText(daysText(article.published, theme));
    m_excerpt->setText(excerptText(article.read->article, theme));
    for (QLabel *label : {m_days, m_excerpt}) {
        label->setPalette(notice);
        label->setVisible(!label->text().isEmpty());
    }
}

QString SourceHeader::facts() const { return m_facts->text(); }

void SourceHeader::follow(const QString &link)
{
    const qsizetype colon = link.indexOf(u':');
    const QString what = link.mid(colon + 1);
    if (link.startsWith(u"day:"))
        emit dayChosen(QDate::fromString(what, Qt::ISODate));
    else
        emit fullTextRequested(what == u"clipboard");
}

} // namespace Haengbo
