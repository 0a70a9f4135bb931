// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/timelineexport.h"

#include "ui/timeline/timelinepages.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelineview.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

Picture pictureOf(const std::shared_ptr<const TimelineContents> &contents, const QString &title)
{
    Picture picture;
    picture.id = u"timeline"_s;
    picture.title = title;
    picture.size = TimelinePicture(*contents).sizeHint();
    picture.paint = [contents](QPainter &painter, const QSize &size, const Theme &theme, bool transparent) {
        TimelinePicture(*contents).paint(painter, size, theme, transparent);
    };
    picture.sources = contents->sources();
    picture.pages = [contents](QSizeF sheet) {
        const auto pages = std::make_shared<const TimelinePages>(*contents, sheet);
        std::vector<std::function<void(QPainter &, const Theme &)>> painters;
        for (int number = 0; number < pages->count(); ++number) {
            painters.emplace_back([contents, pages, number](QPainter &painter, const Theme &theme) {
                pages->paint(painter, number, theme);
            });
        }
        return painters;
    };
    return picture;
}

/// With the notes on wish; \a onlyInView: of no more than the days in view.
Picture notablePicture(const TimelineView *view, const QString &title, bool onlyInView)
{
    const auto pictured = [view, title, onlyInView](bool hasNotes) {
        return pictureOf(std::make_shared<const TimelineContents>(view->exportContents(hasNotes, onlyInView)),
                         title);
    };
    Picture picture = pictured(false);
    picture.noted = [pictured] { return pictured(true); };
    return picture;
}

} // namespace

Picture timelinePicture(const TimelineView *view, const QString &title)
{
    Picture picture = notablePicture(view, title, false);
    picture.inView = [view, title] { return notablePicture(view, title, true); };
    return picture;
}

} // namespace Haengbo
