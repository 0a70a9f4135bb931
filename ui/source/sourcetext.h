// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/source/highlights.h"
#include "ui/style/theme.h"

#include <QTextEdit>

#include <memory>
#include <set>

namespace Haengbo {

/// The text of one article, read only, with highlights. Positions in the document are positions in
/// Article::text.
class SourceText : public QTextEdit
{
    Q_OBJECT

public:
    explicit SourceText(QWidget *parent = nullptr);

    void setArticle(const Article &article, const Theme &theme);
    void clearArticle();
    /// Paragraphs of nothing but boilerplate (menus, advertisements, footers) are left out where \a shown is
    /// false, else greyed. Positions stay as they are.
    void setBoilerplateShown(bool shown);
    bool isBoilerplateShown() const { return m_isBoilerplateShown; }
    /// Whether the paragraph of \a position is left out.
    bool isLeftOut(int position) const;
    /// Shows \a highlights of the layers in \a layers; the spans \a selected stand out.
    void setHighlights(std::vector<Highlight> highlights, const std::set<Layer> &layers,
                       const std::vector<Span> &selected, const Theme &theme);
    /// Marks \a spans as found by a search, under everything else.
    void setFound(std::vector<Span> spans) { m_found = std::move(spans); }
    /// The text as it is shown, with its highlights, for paper: without what is left out, what is selected or
    /// found, in the colours for a white ground.
    std::unique_ptr<QTextDocument> printable() const;
    /// Brings \a span into view, in the upper third.
    void scrollTo(Span span);
    /// The highlights under position \a position of the text, the shortest first.
    std::vector<Highlight> highlightsAt(int position) const;
    /// The position of the character at \a point of the viewport; -1 beside the text.
    int positionAt(const QPoint &point) const;
    /// Where character \a position is drawn, in viewport coordinates.
    QPoint pointOf(int position) const;
    /// Selects every occurrence count of \a needle and moves to the next one; gives how many there are.
    int findText(const QString &needle, bool backward);

signals:
    void clicked(int position);
    /// A person wants larger or smaller letters: 1, -1; 0 for those of the beginning.
    void sizeWanted(int step);
    /// A tooltip is wanted for \a highlights at \a globalPosition.
    void hovered(const std::vector<Highlight> &highlights, const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void formatBlocks(const Article &article, const Theme &theme);
    void formatLines();
    void leaveOutBoilerplate();
    void limitMeasure();

    std::vector<Highlight> m_highlights;
    std::set<Layer> m_layers;
    std::vector<Span> m_found;
    std::vector<Span> m_boilerplate;
    QPoint m_pressedAt;
    int m_length = 0;
    int m_turned = 0; ///< of the wheel with Ctrl held, in eighths of a degree
    bool m_isBoilerplateShown = true;
};

} // namespace Haengbo
