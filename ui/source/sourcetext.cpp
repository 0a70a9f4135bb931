// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourcetext.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A document has one character for a line break; a carriage return before it becomes a blank, so that
/// positions stay.
QString sameLengthText(QString text)
{
    text.replace(u'\r', u' ');
    return text;
}

/// What a key asks of the size of the letters: 1, -1, or 0 for that of the beginning.
std::optional<int> sizeStep(const QKeyEvent *key)
{
    if (key->matches(QKeySequence::ZoomIn) ||
        (key->key() == Qt::Key_Equal && key->modifiers() == Qt::ControlModifier))
        return 1;
    if (key->matches(QKeySequence::ZoomOut))
        return -1;
    const Qt::KeyboardModifiers held = key->modifiers() & ~Qt::KeypadModifier;
    return key->key() == Qt::Key_0 && held == Qt::ControlModifier ? std::optional(0) : std::nullopt;
}

/// Whole passages, behind the names in them.
bool isWide(Layer layer) { return layer == Layer::Events || layer == Layer::Relations; }

QColor colorOf(Layer layer, const Theme &theme)
{
    switch (layer) {
    case Layer::People:
        return theme.person;
    case Layer::Organizations:
        return theme.organization;
    case Layer::Places:
        return theme.place;
    case Layer::Times:
        return theme.time;
    case Layer::Amounts:
        return theme.money;
    case Layer::Events:
    case Layer::Relations:
        return theme.event;
    }
    return theme.text;
}

/// Names, times and sums are coloured words, so that an event's tint behind them stays readable.
QTextCharFormat formatOf(Layer layer, const Theme &theme)
{
    QTextCharFormat format;
    const QColor color = colorOf(layer, theme);
    if (layer == Layer::Events) {
        QColor tint = color;
        tint.setAlphaF(theme.dark ? 0.20F : 0.09F);
        format.setBackground(tint);
    } else if (layer == Layer::Relations) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(color);
        format.setFontUnderline(true);
    } else {
        format.setForeground(color);
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

} // namespace

SourceText::SourceText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Article text"));
}

void SourceText::setArticle(const Article &article, const Theme &theme)
{
    const QString text = sameLengthText(article.text);
    m_length = static_cast<int>(text.size());
    setPlainText(text);
    formatBlocks(article, theme);
    m_boilerplate.clear();
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Boilerplate)
            m_boilerplate.push_back(block.span);
    }
    leaveOutBoilerplate();
    limitMeasure();
}

void SourceText::setBoilerplateShown(bool shown)
{
    if (m_isBoilerplateShown == shown)
        return;
    m_isBoilerplateShown = shown;
    leaveOutBoilerplate();
}

/// A paragraph is left out with its last word of boilerplate, and with it the empty lines that follow.
void SourceText::leaveOutBoilerplate()
{
    bool isAfterLeftOut = false;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const QStringView words = QStringView(text).trimmed();
        const auto begin =
            block.position() + static_cast<int>(words.isEmpty() ? 0 : words.data() - text.data());
        const Span span{begin, begin + static_cast<int>(words.size())};
        const bool isBoilerplate = words.isEmpty()
                                       ? isAfterLeftOut
                                       : std::any_of(m_boilerplate.begin(), m_boilerplate.end(),
                                                     [span](Span whole) { return whole.contains(span); });
        isAfterLeftOut = isBoilerplate;
        block.setVisible(m_isBoilerplateShown || !isBoilerplate);
    }
    document()->markContentsDirty(0, document()->characterCount());
    viewport()->update();
}

bool SourceText::isLeftOut(int position) const
{
    return !document()->findBlock(std::min(position, m_length)).isVisible();
}

/// Keys that make the timeline larger make the text larger where it has the keyboard.
bool SourceText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && sizeStep(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

void SourceText::keyPressEvent(QKeyEvent *event)
{
    if (const auto step = sizeStep(event))
        emit sizeWanted(*step);
    else
        QTextEdit::keyPressEvent(event);
}

void SourceText::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    constexpr int notch = 120;
    m_turned += event->angleDelta().y();
    for (; m_turned >= notch; m_turned -= notch)
        emit sizeWanted(1);
    for (; m_turned <= -notch; m_turned += notch)
        emit sizeWanted(-1);
    event->accept();
}

void SourceText::clearArticle()
{
    clear();
    m_highlights.clear();
    m_length = 0;
}

/// CJK fonts bring tall lines of their own, so the line height is set from the size of the type: 1.6 of it.
void SourceText::formatLines()
{
    const double size = QFontInfo(font()).pixelSize();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat line;
        const double largest = block.charFormat().fontPointSize() > 0
                                   ? block.charFormat().fontPointSize() / font().pointSizeF()
                                   : 1;
        const bool isBlank = QStringView(block.text()).trimmed().isEmpty();
        line.setLineHeight(isBlank ? size * 0.7 : size * 1.65 * largest, QTextBlockFormat::FixedHeight);
        QTextCursor(block).mergeBlockFormat(line);
    }
}

void SourceText::formatBlocks(const Article &article, const Theme &theme)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool firstTitle = true;
    for (const Block &block : article.blocks) {
        cursor.setPosition(std::min(block.span.begin, m_length));
        cursor.setPosition(std::min(block.span.end, m_length), QTextCursor::KeepAnchor);
        QTextCharFormat format;
        switch (block.kind) {
        case BlockKind::Title:
            format.setFontWeight(QFont::Bold);
            if (firstTitle) {
                format.setFontPointSize(font().pointSizeF() * 1.3);
                cursor.mergeBlockCharFormat(format);
            }
            firstTitle = false;
            break;
        case BlockKind::Caption:
            format.setForeground(theme.mutedText);
            break;
        case BlockKind::Byline:
        case BlockKind::Boilerplate:
            format.setForeground(theme.mutedText);
            format.setFontPointSize(font().pointSizeF() * 0.88);
            break;
        case BlockKind::Body:
            continue;
        }
        cursor.mergeCharFormat(format);
    }
    formatLines();
    cursor.endEditBlock();
}

void SourceText::setHighlights(std::vector<Highlight> highlights, const std::set<Layer> &layers,
                               const std::vector<Span> &selected, const Theme &theme)
{
    m_highlights = std::move(highlights);
    m_layers = layers;
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](Span span, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(std::min(span.begin, m_length));
        cursor.setPosition(std::min(span.end, m_length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    // Tints first, coloured words over them, the selection on top.
    QTextCharFormat found;
    found.setBackground(theme.found);
    for (const bool wide : {true, false}) {
        for (const Highlight &highlight : m_highlights) {
            if (isWide(highlight.layer) == wide && m_layers.contains(highlight.layer))
                add(highlight.span, formatOf(highlight.layer, theme));
        }
        if (wide) {
            for (const Span span : m_found)
                add(span, found);
        }
    }
    QTextCharFormat marked;
    QColor ring = theme.accent;
    ring.setAlphaF(theme.dark ? 0.38F : 0.24F);
    marked.setBackground(ring);
    marked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    marked.setUnderlineColor(theme.accent);
    marked.setFontUnderline(true);
    for (const Span span : selected)
        add(span, marked);
    setExtraSelections(selections);
}

std::unique_ptr<QTextDocument> SourceText::printable() const
{
    std::unique_ptr<QTextDocument> copy(document()->clone());
    const Theme theme = Theme::light();
    QTextCursor cursor(copy.get());
    const auto format = [&](int begin, int end, const QTextCharFormat &look) {
        cursor.setPosition(std::min(begin, m_length));
        cursor.setPosition(std::min(end, m_length), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(look);
    };
    // What is grey on the screen may be a light grey on a dark ground.
    QTextCharFormat muted;
    muted.setForeground(theme.mutedText);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment words = part.fragment();
            if (words.charFormat().hasProperty(QTextFormat::ForegroundBrush))
                format(words.position(), words.position() + words.length(), muted);
        }
    }
    for (const bool wide : {true, false}) {
        for (const Highlight &highlight : m_highlights) {
            if (isWide(highlight.layer) == wide && m_layers.contains(highlight.layer))
                format(highlight.span.begin, highlight.span.end, formatOf(highlight.layer, theme));
        }
    }
    // From the end, so that the positions before stay.
    for (QTextBlock block = document()->lastBlock(); block.isValid(); block = block.previous()) {
        if (block.isVisible())
            continue;
        const int end = block.position() + block.length();
        cursor.setPosition(block.position());
        cursor.setPosition(std::min(end, copy->characterCount() - 1), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    return copy;
}

void SourceText::scrollTo(Span span)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(span.begin, m_length));
    const QRectF line = document()->documentLayout()->blockBoundingRect(cursor.block());
    const int inBlock = cursor.positionInBlock();
    const QTextLine textLine = cursor.block().layout()->lineForTextPosition(inBlock);
    const qreal y = line.top() + (textLine.isValid() ? textLine.y() : 0);
    verticalScrollBar()->setValue(static_cast<int>(y) - viewport()->height() / 3);
}

int SourceText::positionAt(const QPoint &point) const
{
    const QPointF inDocument(point.x() + horizontalScrollBar()->value(),
                             point.y() + verticalScrollBar()->value());
    return document()->documentLayout()->hitTest(inDocument, Qt::ExactHit);
}

QPoint SourceText::pointOf(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, m_length));
    return cursorRect(cursor).center() + QPoint(2, 0);
}

std::vector<Highlight> SourceText::highlightsAt(int position) const
{
    std::vector<Highlight> found;
    for (const Highlight &highlight : m_highlights) {
        if (m_layers.contains(highlight.layer) && highlight.span.contains(position))
            found.push_back(highlight);
    }
    std::stable_sort(found.begin(), found.end(), [](const Highlight &a, const Highlight &b) {
        return a.span.length() < b.span.length();
    });
    return found;
}

int SourceText::findText(const QString &needle, bool backward)
{
    if (needle.isEmpty())
        return 0;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor next = document()->find(needle, textCursor(), flags);
    if (next.isNull()) {
        QTextCursor edge(document());
        edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
        next = document()->find(needle, edge, flags);
    }
    if (!next.isNull())
        setTextCursor(next);
    return static_cast<int>(toPlainText().count(needle, Qt::CaseInsensitive));
}

void SourceText::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    QTextEdit::mousePressEvent(event);
}

void SourceText::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const bool isClick = event->button() == Qt::LeftButton &&
                         (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const int position = isClick ? positionAt(event->pos()) : -1;
    if (position >= 0)
        emit clicked(position);
}

void SourceText::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    const int position = positionAt(event->pos());
    const bool overHighlight = position >= 0 && !highlightsAt(position).empty();
    viewport()->setCursor(overHighlight ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool SourceText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int position = positionAt(help->pos());
        emit hovered(position < 0 ? std::vector<Highlight>() : highlightsAt(position), help->globalPos());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void SourceText::resizeEvent(QResizeEvent *event)
{
    limitMeasure();
    QTextEdit::resizeEvent(event);
}

/// Long lines tire: at most 42 syllables stand in one, the rest of the width becomes margin.
void SourceText::limitMeasure()
{
    const int widest = QFontMetrics(font()).horizontalAdvance(u'가') * 42;
    const int room = width() - verticalScrollBar()->sizeHint().width();
    const int side = std::max(14, (room - widest) / 2);
    setViewportMargins(side, 8, std::max(10, side - 4), 0);
}

} // namespace Haengbo
