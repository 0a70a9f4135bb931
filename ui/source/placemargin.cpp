// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/placemargin.h"

#include "ui/source/sourcetext.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextCursor>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

PlaceMargin::PlaceMargin(SourceText *text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
{
    setObjectName(u"placeMargin"_s);
    connect(text->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(text, &QTextEdit::textChanged, this, qOverload<>(&QWidget::update));
    hide();
}

QString PlaceMargin::label(int number) const { return Wording::place(m_kind, number); }

void PlaceMargin::setPlaces(PlaceKind kind, std::vector<Place> places)
{
    m_kind = kind;
    m_places = std::move(places);
    setVisible(!m_places.empty());
    if (m_places.empty())
        return;
    setFixedWidth(fontMetrics().horizontalAdvance(label(m_places.back().number)) + 2 * Theme::inside);
    setAccessibleName(kind == PlaceKind::Page ? tr("Pages") : tr("Paragraphs"));
    update();
}

void PlaceMargin::paintEvent(QPaintEvent *)
{
    if (m_places.empty())
        return;
    QPainter painter(this);
    painter.setPen(Theme::of(palette()).mutedText);
    const int lineHeight = fontMetrics().height();
    const int top = m_text->viewport()->mapTo(m_text, QPoint()).y();
    const int first = m_text->cursorForPosition({0, 0}).position();
    auto place = std::ranges::upper_bound(m_places, first, {}, &Place::begin);
    const auto drawAt = [&](int y, int number) {
        painter.drawText(QRect(0, y, width() - Theme::inside, lineHeight), Qt::AlignRight | Qt::AlignTop,
                         label(number));
    };
    int free = 0; // numbers never overlap
    if (place != m_places.begin()) {
        const bool nextIsAtTop = place != m_places.end() && place->begin - first <= 1;
        if (!nextIsAtTop) {
            drawAt(0, std::prev(place)->number);
            free = lineHeight;
        }
    }
    for (; place != m_places.end(); ++place) {
        const int y = m_text->pointOf(place->begin).y() + top - lineHeight / 2;
        if (y > height())
            break;
        if (y < free)
            continue;
        drawAt(y, place->number);
        free = y + lineHeight;
    }
}

} // namespace Haengbo
