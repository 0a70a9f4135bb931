// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/details/storydetails.h"

#include "ui/details/detailstext.h"
#include "ui/style/storywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo::StoryDetails {

namespace {

constexpr int fewestSteps = 2; // of a history: one step alone is what the status says

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StoryDetails)
};

QString link(const Selected &target, const QString &words, const QColor &color)
{
    return u"<a href='%1' style='color:%2; text-decoration:none'>%3</a>"_s.arg(linkOf(target), color.name(),
                                                                               words.toHtmlEscaped());
}

QString heading(const QString &words, const Theme &theme)
{
    return u"<p style='color:%1; margin-bottom:2px'>%2</p>"_s.arg(theme.mutedText.name(),
                                                                  words.toHtmlEscaped());
}

/// The words \a passage of \a article, and where they are from.
QString testimony(const Story &story, ArticleId article, Span passage, const Theme &theme)
{
    QString html = link(article, StoryWords::sourceOf(story[article]), theme.mutedText);
    const QString words = story.words(article, passage).simplified();
    if (!words.isEmpty())
        html += u"<br>“%1”"_s.arg(link(Passage{article, passage}, words, theme.text));
    return u"<p style='margin:2px 0 6px 0'>%1</p>"_s.arg(html);
}

QString lineOf(const Story &story, const Doubt &doubt, const Theme &theme)
{
    const Span figure = doubt.evidence.front();
    return u"<p style='margin:0 0 6px 0'>⚠ “%1” %2<br><span style='color:%3'>%4</span></p>"_s.arg(
        link(Passage{doubt.article, figure}, story.words(doubt.article, figure).simplified(), theme.text),
        StoryWords::of(doubt).toHtmlEscaped(), theme.mutedText.name(),
        StoryWords::sourceOf(story[doubt.article]).toHtmlEscaped());
}

template<typename Concerns>
QString doubtsThat(const Story &story, const Theme &theme, Concerns concerns)
{
    QString html;
    for (const Doubt &doubt : story.doubts) {
        if (concerns(doubt))
            html += lineOf(story, doubt, theme);
    }
    return html.isEmpty() ? html : heading(Words::tr("Figures that do not add up"), theme) + html;
}

} // namespace

QString history(const Story &story, const StoryEvent &event, const Theme &theme)
{
    if (event.history.size() < fewestSteps)
        return {};
    QString html = heading(Words::tr("How it went"), theme) + u"<table cellspacing='0' cellpadding='2'>"_s;
    for (const HistoryStep &step : event.history) {
        const QString source =
            step.article.isValid()
                ? link(step.article, StoryWords::sourceOf(story[step.article]), theme.mutedText)
                : QString();
        html += u"<tr><td>%1</td><td style='padding-left:10px'>%2</td></tr>"_s.arg(
            StoryWords::of(step).toHtmlEscaped(), source);
    }
    return html + u"</table>"_s;
}

QString disagreements(const Story &story, EventId event, const Theme &theme)
{
    QString html;
    for (const Disagreement &disagreement : story.disagreements) {
        if (disagreement.event != event)
            continue;
        html += heading(Words::tr("The reports disagree about %1").arg(StoryWords::subjectOf(disagreement)),
                        theme) +
                u"<table cellspacing='0' cellpadding='4' width='100%'><tr>"_s;
        const QString width = QString::number(100 / static_cast<int>(disagreement.sides.size()));
        for (const Disagreement::Side &side : disagreement.sides) {
            html += u"<td width='%1%' valign='top' style='background:%2'><b>%3</b>"_s.arg(
                width, theme.surface.name(),
                StoryWords::sideValue(disagreement.field, side.value).toHtmlEscaped());
            for (std::size_t i = 0; i < side.articles.size(); ++i) {
                const Span passage = i < side.passages.size() ? side.passages[i] : Span();
                html += testimony(story, side.articles[i], passage, theme);
            }
            html += u"</td>"_s;
        }
        html += u"</tr></table>"_s;
    }
    return html;
}

QString ties(const Story &story, const StoryEvent &event, const Theme &theme)
{
    if (event.reports.size() < 2)
        return {};
    QString html;
    for (const EventTie &tie : EventTies(story).of(event)) {
        const auto source = [&](int report) {
            const ArticleId article = event.reports[static_cast<std::size_t>(report)].article;
            return link(article, StoryWords::sourceOf(story[article]), theme.mutedText);
        };
        html += u"<p style='margin:0 0 4px 0'>%1 = %2<br>%3</p>"_s.arg(source(tie.report), source(tie.other),
                                                                       StoryWords::of(tie).toHtmlEscaped());
    }
    return html.isEmpty() ? html : heading(Words::tr("Why these reports are one event"), theme) + html;
}

QString merges(const Story &story, const StoryEntity &entity, const Theme &theme)
{
    const auto nameAt = [&](FoundIn at) {
        const auto &entities = story[at.article].read->extraction.entities;
        return at.entity >= 0 && at.entity < static_cast<int>(entities.size())
                   ? entities[static_cast<std::size_t>(at.entity)].name
                   : QString();
    };
    std::map<std::tuple<QString, QString, QString>, int> pairs; // names and rule: how often
    for (const EntityMerge &merge : entity.merges)
        ++pairs[{nameAt(merge.one), nameAt(merge.other), merge.rule}];
    QString html;
    for (const auto &[pair, count] : pairs) {
        const auto &[one, other, rule] = pair;
        const QString names = one == other ? one : u"%1 = %2"_s.arg(one, other);
        html += u"<p style='margin:0 0 4px 0'>%1: %2 <span style='color:%3'>%4</span></p>"_s.arg(
            names.toHtmlEscaped(), StoryWords::ofRule(rule).toHtmlEscaped(), theme.mutedText.name(),
            Words::tr("(%n time(s))", nullptr, count).toHtmlEscaped());
    }
    return html.isEmpty() ? html : heading(Words::tr("Why these names are one"), theme) + html;
}

QString settledDay(const Story &story, const StoryArticle &article, const Theme &theme)
{
    if (article.published.basis != PublicationBasis::Inferred || article.published.value.isEmpty())
        return {};
    const QString sure =
        Words::tr("Worked out, %1 % sure").arg(qRound(100 * article.published.confidence)).toHtmlEscaped();
    QString html = heading(sure, theme);
    if (!article.because.empty())
        html += u"<p style='margin:0'>%1</p>"_s.arg(
            Words::tr("Articles of known days tell of the same events:").toHtmlEscaped());
    for (const Report &report : article.because) {
        if (!report.evidence.empty())
            html += testimony(story, report.article, report.evidence.front(), theme);
    }
    return html;
}

QString doubts(const Story &story, const StoryEvent &event, const Theme &theme)
{
    return doubtsThat(story, theme, [&](const Doubt &doubt) {
        return std::any_of(event.reports.begin(), event.reports.end(), [&](const Report &report) {
            return report.article == doubt.article &&
                   std::any_of(report.evidence.begin(), report.evidence.end(),
                               [&](Span span) { return span.overlaps(doubt.evidence.front()); });
        });
    });
}

QString doubts(const Story &story, ArticleId article, const Theme &theme)
{
    return doubtsThat(story, theme, [&](const Doubt &doubt) { return doubt.article == article; });
}

} // namespace Haengbo::StoryDetails
