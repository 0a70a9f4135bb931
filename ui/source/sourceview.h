// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/text/searchquery.h"
#include "ui/source/highlights.h"
#include "ui/state/selection.h"
#include "ui/style/theme.h"

#include <QWidget>

#include <memory>
#include <set>

class QLabel;
class QLineEdit;
class QTextDocument;
class QToolBar;
class QToolButton;

namespace Haengbo {

class PlaceMargin;
class SourceHeader;
class SourceText;
class SourceMargin;

/// The reading surface: an article with its day and outlet, its text with highlights, and a margin that shows
/// where in it the events stand. Clicking a highlight selects the thing; selecting a thing anywhere scrolls
/// to its sentence.
class SourceView : public QWidget
{
    Q_OBJECT

public:
    SourceView(Selection *selection, QWidget *parent = nullptr);

    void setStory(StoryPtr story);
    ArticleId article() const { return m_article; }
    void showArticle(ArticleId article);
    void setLayerShown(Layer layer, bool shown);
    bool isLayerShown(Layer layer) const { return m_layers.contains(layer); }
    /// Leaves out what belongs to the page and not to the article; else it is grey.
    void setBoilerplateShown(bool shown);
    /// Size of the letters, layers and boilerplate as a person set them, to be kept until the next start.
    QByteArray state() const;
    /// What makes no sense in \a state is left as it is.
    void restoreState(const QByteArray &state);
    /// Points more (or less) than the letters of the window have.
    int sizeStep() const { return m_sizeStep; }
    /// Marks the words of \a query in every article from now on.
    void markFound(const SearchQuery &query);
    /// The words that are marked with the mouse or the keyboard; an empty span when there are none.
    Passage markedPassage() const;
    /// What a menu at \a point of the text's viewport is about: the marked words, else the shortest highlight
    /// there.
    Selected thingAt(QPoint point) const;
    /// The article as it is shown, under its title, outlet and day, for paper; null when none is shown.
    std::unique_ptr<QTextDocument> printable() const;
    /// The text as it is shown; its positions are those of Article::text.
    SourceText *text() const { return m_text; }

signals:
    /// A person chose among the days told for \a article; an invalid day takes that back.
    void publicationDayChosen(Haengbo::ArticleId article, QDate day);
    /// The full text of the excerpt \a article is to be attached.
    void fullTextRequested(Haengbo::ArticleId article, bool fromClipboard);

public slots:
    void find();
    /// The next or the previous place of what was searched in the article.
    void findForward() { findNext(false); }
    void findBackward() { findNext(true); }
    void zoomIn() { setSizeStep(m_sizeStep + 1); }
    void zoomOut() { setSizeStep(m_sizeStep - 1); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayerBar();
    void buildFindBar();
    void updateHighlights();
    void followSelection();
    void findNext(bool backward);
    void setSizeStep(int step);

    Selection *m_selection;
    StoryPtr m_story;
    ArticleId m_article;
    std::set<Layer> m_layers;
    SearchQuery m_found;
    SourceHeader *m_header = nullptr;
    SourceText *m_text = nullptr;
    SourceMargin *m_margin = nullptr;
    PlaceMargin *m_places = nullptr;
    QToolBar *m_layerBar = nullptr;
    QWidget *m_findBar = nullptr;
    QLineEdit *m_findText = nullptr;
    QLabel *m_findResult = nullptr;
    QLabel *m_empty = nullptr;
    QWidget *m_page = nullptr;
    std::vector<QToolButton *> m_layerButtons;
    QToolButton *m_boilerplateButton = nullptr;
    int m_sizeStep = 0;
    bool m_isOwnSelection = false; ///< what is selected was clicked here
};

} // namespace Haengbo
