// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/writing/timelinedrawing.h"

#include "model/layout/timelinelanes.h"
#include "model/layout/timelinelayout.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr double headWidth = 170;
constexpr double viewWidth = 870;
constexpr double axisHeight = 40;
constexpr double fontSize = 12;
constexpr double narrow = 0.62; // of the font size: letters and figures of the Latin script
constexpr double wide = 1.02;   // Hangul and Chinese signs

double widthOf(QStringView text)
{
    constexpr char16_t firstWide = 0x1100;
    return std::accumulate(text.begin(), text.end(), 0.0, [](double sum, QChar c) {
        return sum + fontSize * (c.unicode() >= firstWide ? wide : narrow);
    });
}

QString cutTo(const QString &text, double width)
{
    if (widthOf(text) <= width)
        return text;
    qsizetype length = text.size();
    while (length > 0 && widthOf(QStringView(text).first(length)) + fontSize > width)
        --length;
    return text.first(length) + u'…';
}

/// What a tick of \a unit says; \a isContext in the upper row, which says it in full.
QString tickLabel(AxisUnit unit, Minutes minute, bool isContext)
{
    const QDate day = dayOf(minute);
    switch (unit) {
    case AxisUnit::Century:
    case AxisUnit::TwentyYears:
    case AxisUnit::Decade:
    case AxisUnit::FiveYears:
    case AxisUnit::Year:
        return QString::number(day.year());
    case AxisUnit::Quarter:
        return u"Q%1"_s.arg((day.month() + 2) / 3);
    case AxisUnit::Month:
        return day.toString(isContext ? u"yyyy-MM"_s : u"MM"_s);
    case AxisUnit::Week:
        return day.toString(u"MM-dd"_s);
    case AxisUnit::Day:
        return day.toString(isContext ? u"yyyy-MM-dd"_s : u"dd"_s);
    default:
        return clockOf(minute).toString(u"HH:mm"_s);
    }
}

class Drawing
{
public:
    Drawing(const Handout &handout, const TimelineIndex &index, TimeRange range)
        : m_handout(handout)
        , m_story(*handout.story)
        , m_range(range)
        , m_layout(index, viewWidth / static_cast<double>(range.length()), {},
                   [this](int event) { return widthOf(labelOf(event)); })
        , m_left(m_layout.scale().toX(range.first))
    {
    }

    QByteArray draw()
    {
        const double height = axisHeight + m_layout.contentHeight() + 2 * axisHeight;
        m_svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %2\" width=\"%1\" height=\"%2\" "
                "font-family=\"sans-serif\" font-size=\"%3\" fill=\"#1d2327\">\n"_s.arg(headWidth + viewWidth)
                    .arg(height)
                    .arg(fontSize);
        drawAxis();
        drawLanes();
        m_svg += u"<svg x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\">\n"_s.arg(headWidth)
                     .arg(axisHeight)
                     .arg(viewWidth)
                     .arg(m_layout.contentHeight());
        const TimelineScene scene = m_layout.visible({m_left, 0, viewWidth, m_layout.contentHeight()});
        for (const TimelineStrip &strip : scene.strips)
            drawStrip(strip);
        for (const TimelineMark &mark : scene.marks)
            drawMark(mark);
        m_svg += u"</svg>\n"_s;
        drawFoot(axisHeight + m_layout.contentHeight() + fontSize * 2);
        m_svg += u"</svg>\n"_s;
        return m_svg.toUtf8();
    }

private:
    QString labelOf(int event) const { return m_story.events[static_cast<std::size_t>(event)].summary; }

    void text(double x, double y, const QString &words, QLatin1StringView more = {})
    {
        m_svg += u"<text x=\"%1\" y=\"%2\"%3>%4</text>\n"_s.arg(x).arg(y).arg(more, words.toHtmlEscaped());
    }

    void drawTicks(const std::vector<AxisTick> &ticks, AxisUnit unit, bool isContext, bool isFine, double y)
    {
        for (const AxisTick &tick : ticks) {
            const double at = m_layout.scale().toX(tick.minute) - m_left;
            const double x = headWidth + std::max(at, 0.0);
            const double room = std::min(m_layout.scale().toX(tick.next) - m_left, viewWidth) + headWidth - x;
            const QString label = tickLabel(unit, tick.minute, isContext);
            if (isFine && at >= 0)
                m_svg += u"<path d=\"M%1 %2V%3\" stroke=\"#dde2e6\"/>\n"_s.arg(x)
                             .arg(axisHeight - 4)
                             .arg(axisHeight + m_layout.contentHeight());
            if (widthOf(label) + 4 <= room)
                text(x + 3, y, label, isContext ? ""_L1 : " fill=\"#5b6770\""_L1);
        }
    }

    void drawAxis()
    {
        const Axis axis = axisFor(m_range.first, m_range.last, m_layout.scale().pxPerMinute,
                                  [](AxisUnit) { return widthOf(u"0000-00"); });
        if (axis.hasCoarse)
            drawTicks(axis.coarse, axis.coarseUnit, true, false, fontSize + 2);
        drawTicks(axis.fine, axis.fineUnit, !axis.hasCoarse, true, 2.5 * fontSize);
    }

    QString laneName(const LaneKey &key) const
    {
        if (const auto *entity = std::get_if<EntityId>(&key))
            return m_story[*entity].name;
        if (const auto *type = std::get_if<EventType>(&key))
            return m_handout.words.eventType(*type);
        return {};
    }

    void drawLanes()
    {
        const std::vector<TimelineIndex::Lane> &lanes = m_layout.index().lanes();
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            const double y = axisHeight + m_layout.lanes()[i].top;
            m_svg += u"<path d=\"M0 %1H%2\" stroke=\"#dde2e6\"/>\n"_s.arg(y).arg(headWidth + viewWidth);
            text(2, y + 1.6 * fontSize, cutTo(laneName(lanes[i].key), headWidth - fontSize));
        }
    }

    /// Fill, outline, dash and stroke as in the window's timeline, so that no status goes by colour alone.
    static QString look(Status status, bool isBar)
    {
        switch (status) {
        case Status::Occurred: // a bar may carry its label
            return u"fill=\"%1\" stroke=\"#1f6fb5\""_s.arg(isBar ? "#b7d3ec"_L1 : "#1f6fb5"_L1);
        case Status::Scheduled:
            return u"fill=\"#ffffff\" stroke=\"#1f6fb5\" stroke-width=\"2\""_s;
        case Status::Possible:
            return u"fill=\"#ffffff\" stroke=\"#8a5a00\" stroke-width=\"1.5\" stroke-dasharray=\"3 2\""_s;
        case Status::Negated:
            return u"fill=\"#f3f4f5\" stroke=\"#9a2a2a\" stroke-width=\"1.5\""_s;
        }
        return {};
    }

    void drawShape(const QRectF &place, bool isBar, Status status)
    {
        const double side = std::min(place.height(), 12.0);
        const QRectF box =
            isBar ? QRectF(place.x(), place.center().y() - side / 2, place.width(), side)
                  : QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side);
        m_svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"%5\" %6/>"_s.arg(box.x())
                     .arg(box.y())
                     .arg(box.width())
                     .arg(box.height())
                     .arg(isBar ? 2 : side / 2)
                     .arg(look(status, isBar));
        if (status == Status::Negated)
            m_svg += u"<path d=\"M%1 %2L%3 %4\" stroke=\"#9a2a2a\" stroke-width=\"1.5\"/>"_s.arg(box.left())
                         .arg(box.bottom())
                         .arg(box.right())
                         .arg(box.top());
    }

    void drawMark(const TimelineMark &mark)
    {
        const EventId id{mark.event};
        const StoryEvent &event = m_story[id];
        const QRectF place = m_layout.rectOf(mark).translated(-m_left, 0);
        const QRectF label = m_layout.labelRectOf(mark).translated(-m_left, 0);
        const QString told = mark.isCluster()
                                 ? QString::number(mark.count)
                                 : m_handout.words.period(event) + u" · "_s +
                                       m_handout.words.status(event.status) + u" · "_s + event.summary;
        m_svg += u"<a href=\"#v%1\"><title>%2</title>"_s.arg(id.value + 1).arg(told.toHtmlEscaped());
        if (mark.isCluster()) {
            const double radius = place.height() / 2;
            m_svg += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"#dbe8f4\" stroke=\"#1f6fb5\"/>"_s
                         .arg(place.center().x())
                         .arg(place.center().y())
                         .arg(radius);
            text(place.center().x(), place.center().y() + 0.35 * fontSize, QString::number(mark.count),
                 " text-anchor=\"middle\" font-size=\"10\""_L1);
        } else {
            drawShape(place, mark.isBar, event.status);
            if (mark.labelWidth > 0)
                text(label.x(), label.center().y() + 0.35 * fontSize, cutTo(event.summary, label.width()));
        }
        m_svg += u"</a>\n"_s;
    }

    /// A lane with too much for marks: a column a bucket, as high as it counts.
    void drawStrip(const TimelineStrip &strip)
    {
        const TimelineLayout::LaneGeometry &lane = m_layout.lanes()[static_cast<std::size_t>(strip.lane)];
        const auto length = static_cast<double>(TimelineIndex::bucketLength(strip.level));
        const double width = length * m_layout.scale().pxPerMinute;
        for (const TimelineIndex::Bucket &bucket : strip.buckets) {
            const auto first = static_cast<Minutes>(bucket.index) * TimelineIndex::bucketLength(strip.level);
            const double height = lane.stripHeight * bucket.total() / std::max(1U, strip.highest);
            m_svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"#1f6fb5\"/>\n"_s
                         .arg(m_layout.scale().toX(first) - m_left)
                         .arg(lane.top + lane.height - height)
                         .arg(std::max(1.0, width - 1))
                         .arg(height);
        }
    }

    /// The four looks, and how much is not in the picture.
    void drawFoot(double y)
    {
        double x = headWidth;
        for (const Status status : {Status::Occurred, Status::Scheduled, Status::Possible, Status::Negated}) {
            const QString word = m_handout.words.status(status);
            drawShape({x, y - fontSize, fontSize, fontSize}, false, status);
            text(x + 1.5 * fontSize, y - 2, word);
            x += widthOf(word) + 4 * fontSize;
        }
        const auto [before, after] = m_layout.index().countBeyond(m_range);
        QStringList missing;
        if (before > 0)
            missing.append(u"← %1"_s.arg(before));
        if (after > 0)
            missing.append(u"%1 →"_s.arg(after));
        if (!m_layout.index().undated().empty())
            missing.append(u"? %1"_s.arg(m_layout.index().undated().size()));
        text(headWidth + viewWidth, y - 2, missing.join(u"   "_s), " text-anchor=\"end\""_L1);
    }

    const Handout &m_handout;
    const Story &m_story;
    TimeRange m_range;
    TimelineLayout m_layout;
    double m_left;
    QString m_svg;
};

} // namespace

QByteArray timelineDrawing(const Handout &handout)
{
    const Story &story = *handout.story;
    const TimelineIndex index(story, handout.events, sensibleLanes(story));
    std::optional<TimeRange> range = overviewPeriod(index.firstDays());
    if (!range)
        return {};
    // Room for the labels behind the last event.
    range->last = std::max(range->last, range->first + minutesPerDay);
    range->first -= range->length() / 40;
    range->last += range->length() / 3;
    return Drawing(handout, index, *range).draw();
}

} // namespace Haengbo
