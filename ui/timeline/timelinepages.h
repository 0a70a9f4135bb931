// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinecontents.h"

#include <QSizeF>

namespace Haengbo {

/// The timeline cut into pages: time goes on from page to page, lanes that find no room on one go on below,
/// and each page has its own axis, heads, period, legend and sources. What stands in no lane, and the notes,
/// fill the last pages as text. The zoom is the one that takes the fewest pages; pages without an event are
/// left out.
class TimelinePages
{
    Q_DECLARE_TR_FUNCTIONS(Haengbo::TimelinePages)

public:
    /// \a contents must outlive the pages; \a size is a page's, in device-independent pixels.
    TimelinePages(const TimelineContents &contents, QSizeF size);

    int count() const { return static_cast<int>(m_cuts.size() + m_textPages.size()); }
    /// Paints page \a number, from 0, into (0, 0, size).
    void paint(QPainter &painter, int number, const Theme &theme) const;

private:
    /// A stretch of the layout: its left edge, its top and its height.
    struct Cut
    {
        double x = 0;
        double y = 0;
        double height = 0;
    };
    struct Paragraph
    {
        QRectF place;
        QString words;
        bool isHeading = false;
    };

    void layOut();
    double endOfPage(const TimelineLayout &layout, double y) const;
    std::vector<Cut> cutsOf(const TimelineLayout &layout) const;
    void flowText();
    void paintCut(QPainter &painter, const Cut &cut, const Theme &theme) const;
    void paintSources(QPainter &painter, const Theme &theme) const;
    void paintTitle(QPainter &painter, int number, const QString &title, const Theme &theme) const;

    const TimelineContents &m_contents;
    QSizeF m_size;
    double m_head = 0;
    QRectF m_body; ///< of the page
    double m_axisHeight = 0;
    QString m_sources;
    std::unique_ptr<TimelineLayout> m_layout;
    std::vector<Cut> m_cuts;
    std::vector<std::vector<Paragraph>> m_textPages;
};

} // namespace Haengbo
