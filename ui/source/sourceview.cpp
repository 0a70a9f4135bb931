// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/sourceview.h"

#include "model/story/fulltexts.h"
#include "ui/source/placemargin.h"
#include "ui/source/sourceheader.h"
#include "ui/source/sourcemargin.h"
#include "ui/source/sourcetext.h"
#include "ui/style/wording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

QString layerName(Layer layer)
{
    switch (layer) {
    case Layer::People:
        return SourceView::tr("People");
    case Layer::Organizations:
        return SourceView::tr("Companies");
    case Layer::Places:
        return SourceView::tr("Places");
    case Layer::Times:
        return SourceView::tr("Times");
    case Layer::Amounts:
        return SourceView::tr("Sums");
    case Layer::Events:
        return SourceView::tr("Events");
    case Layer::Relations:
        return SourceView::tr("Relations");
    }
    return {};
}

QColor layerColor(Layer layer, const Theme &theme)
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

QString quoted(const Article &article, Span span)
{
    return span.in(article.text).toString().simplified().toHtmlEscaped();
}

QString timeTip(const ReadArticle &read, const TimeMention &time)
{
    const QString value = time.value.isEmpty() ? Wording::date({}) : Wording::date(time.value);
    QString tip =
        SourceView::tr("<b>%1</b> → %2").arg(quoted(read.article, time.span), value.toHtmlEscaped());
    const QString reason = Wording::reason(time.why, quoted(read.article, time.why.anchor));
    if (!reason.isEmpty())
        tip += u"<br>"_s + reason;
    return tip;
}

QString entityTip(const Story &story, EntityId id)
{
    const StoryEntity &entity = story[id];
    QString tip = u"<b>%1</b> · %2"_s.arg(entity.name.toHtmlEscaped(), Wording::of(entity.kind));
    if (entity.affiliation.isValid())
        tip +=
            u"<br>%1 %2"_s.arg(story[entity.affiliation].name.toHtmlEscaped(), entity.title.toHtmlEscaped());
    return tip;
}

QString tipFor(const Story &story, const ReadArticle &read, const Highlight &highlight)
{
    const auto item = static_cast<std::size_t>(highlight.item);
    switch (highlight.layer) {
    case Layer::People:
    case Layer::Organizations:
    case Layer::Places:
        return entityTip(story, std::get<EntityId>(highlight.target));
    case Layer::Times:
        return timeTip(read, read.extraction.times[item]);
    case Layer::Amounts:
        return u"<b>%1</b> → %2"_s.arg(quoted(read.article, highlight.span),
                                       Wording::amount(read.extraction.amounts[item]));
    case Layer::Events: {
        const StoryEvent &event = story[std::get<EventId>(highlight.target)];
        return u"<b>%1</b> · %2<br>%3"_s.arg(Wording::of(event.type), Wording::of(event.status),
                                             Wording::period(event.start, event.end, event.part));
    }
    case Layer::Relations: {
        const StoryRelation &relation = story[std::get<RelationId>(highlight.target)];
        return u"%1 – %2: <b>%3</b> · %4"_s.arg(story[relation.source].name.toHtmlEscaped(),
                                                story[relation.target].name.toHtmlEscaped(),
                                                Wording::of(relation.type), Wording::of(relation.status));
    }
    }
    return {};
}

} // namespace

SourceView::SourceView(Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
{
    m_layers = {Layer::People, Layer::Organizations, Layer::Places,
                Layer::Times,  Layer::Amounts,       Layer::Events};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty = new QLabel(
        tr("The article of whatever is selected stands here, with the words that prove it marked."), this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    column->addWidget(m_empty, 1);
    m_page = new QWidget(this);
    m_page->setAutoFillBackground(true);
    m_page->setBackgroundRole(QPalette::Base);
    m_page->hide();
    column->addWidget(m_page, 1);
    new QVBoxLayout(m_page);
    m_page->layout()->setContentsMargins(0, 0, 0, 0);
    m_page->layout()->setSpacing(0);
    m_header = new SourceHeader(this);
    m_page->layout()->addWidget(m_header);
    connect(m_header, &SourceHeader::dayChosen, this,
            [this](QDate day) { emit publicationDayChosen(m_article, day); });
    connect(m_header, &SourceHeader::fullTextRequested, this,
            [this](bool fromClipboard) { emit fullTextRequested(m_article, fromClipboard); });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_text = new SourceText(this);
    m_margin = new SourceMargin(m_text, selection, this);
    m_places = new PlaceMargin(m_text, this);
    row->addWidget(m_places);
    row->addWidget(m_text, 1);
    row->addWidget(m_margin);
    static_cast<QVBoxLayout *>(m_page->layout())->addLayout(row, 1);
    buildFindBar();
    buildLayerBar();
    setFocusProxy(m_text);

    connect(m_text, &SourceText::clicked, this, [this](int position) {
        const std::vector<Highlight> here = m_text->highlightsAt(position);
        if (here.empty())
            return;
        // Clicking again goes from the word to the event and the relation that hold it.
        std::size_t next = 0;
        for (std::size_t i = 0; i < here.size(); ++i) {
            if (here[i].target == m_selection->current())
                next = (i + 1) % here.size();
        }
        m_isOwnSelection = true;
        m_selection->select(here[next].target);
        m_isOwnSelection = false;
    });
    connect(m_text, &SourceText::sizeWanted, this,
            [this](int step) { setSizeStep(step == 0 ? 0 : m_sizeStep + step); });
    connect(m_text, &SourceText::hovered, this,
            [this](const std::vector<Highlight> &highlights, const QPoint &at) {
                QStringList tips;
                for (const Highlight &highlight : highlights) {
                    const QString tip = tipFor(*m_story, *(*m_story)[m_article].read, highlight);
                    if (!tips.contains(tip))
                        tips << tip;
                }
                QToolTip::showText(at, tips.join(u"<hr>"_s), m_text);
            });
    connect(m_selection, &Selection::selectionChanged, this, &SourceView::followSelection);
}

void SourceView::buildLayerBar()
{
    // A tool bar puts what has no room behind a button of its own instead of cutting words.
    m_layerBar = new QToolBar(this);
    m_layerBar->setIconSize({16, 16});
    for (int i = 0; i < layerCount; ++i) {
        const auto layer = static_cast<Layer>(i);
        auto *button = new QToolButton(m_layerBar);
        button->setText(layerName(layer));
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(m_layers.contains(layer));
        button->setToolTip(tr("Show or hide: %1").arg(layerName(layer)));
        connect(button, &QToolButton::toggled, this, [this, layer](bool on) { setLayerShown(layer, on); });
        m_layerButtons.push_back(button);
        m_layerBar->addWidget(button);
    }
    m_boilerplateButton = new QToolButton(m_layerBar);
    m_boilerplateButton->setObjectName(u"boilerplate"_s);
    m_boilerplateButton->setText(tr("Page"));
    m_boilerplateButton->setCheckable(true);
    m_boilerplateButton->setAutoRaise(true);
    m_boilerplateButton->setChecked(true);
    m_boilerplateButton->setToolTip(
        tr("Show or hide what belongs to the page: menus, advertisements, footers"));
    connect(m_boilerplateButton, &QToolButton::toggled, this, &SourceView::setBoilerplateShown);
    m_layerBar->addSeparator();
    m_layerBar->addWidget(m_boilerplateButton);
    m_page->layout()->addWidget(m_layerBar);
}

void SourceView::buildFindBar()
{
    m_findBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_findBar);
    row->setContentsMargins(14, 4, 14, 4);
    m_findText = new QLineEdit(m_findBar);
    m_findText->setPlaceholderText(tr("Find in this article"));
    m_findText->setClearButtonEnabled(true);
    m_findResult = new QLabel(m_findBar);
    row->addWidget(m_findText, 1);
    row->addWidget(m_findResult);
    const auto addButton = [&](Qt::ArrowType arrow, const QString &name, bool backward) {
        auto *button = new QToolButton(m_findBar);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, backward] { findNext(backward); });
        row->addWidget(button);
    };
    addButton(Qt::UpArrow, tr("Previous place"), true);
    addButton(Qt::DownArrow, tr("Next place"), false);
    m_findBar->hide();
    m_page->layout()->addWidget(m_findBar);
    connect(m_findText, &QLineEdit::textChanged, this, [this] { findNext(false); });
    connect(m_findText, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    auto *back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Return), m_findBar);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { findNext(true); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_findBar);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        m_findBar->hide();
        m_text->setFocus();
    });
}

Passage SourceView::markedPassage() const
{
    const QTextCursor marked = m_text->textCursor();
    return {m_article, {marked.selectionStart(), marked.selectionEnd()}};
}

Selected SourceView::thingAt(QPoint point) const
{
    if (!m_story || !m_article.isValid())
        return {};
    if (m_text->textCursor().hasSelection())
        return markedPassage();
    const std::vector<Highlight> here = m_text->highlightsAt(m_text->positionAt(point));
    return here.empty() ? Selected() : here.front().target;
}

void SourceView::setStory(StoryPtr story)
{
    QByteArray shown;
    QString archiveId;
    if (m_story && m_article.isValid()) {
        shown = (*m_story)[m_article].read->article.sha256;
        archiveId = rowId((*m_story)[m_article].read->article);
    }
    const QString text =
        m_story && m_article.isValid() ? (*m_story)[m_article].read->article.text : QString();
    m_story = std::move(story);
    m_article = {};
    if (m_story) {
        for (int i = 0; i < static_cast<int>(m_story->articles.size()); ++i) {
            const Article &article = (*m_story)[ArticleId{i}].read->article;
            // The full text that replaced an excerpt stands in its place.
            const bool replaces = !archiveId.isEmpty() && article.archiveId == archiveId;
            if (article.sha256 == shown || (replaces && !m_article.isValid()))
                m_article = {i};
        }
        if (!m_article.isValid() && !m_story->articles.empty())
            m_article = {0};
    }
    // The same text stays where the reader has it.
    if (!text.isEmpty() && m_article.isValid() && (*m_story)[m_article].read->article.text == text) {
        m_header->showArticle((*m_story)[m_article], Theme::of(palette()));
        updateHighlights();
        return;
    }
    showArticle(m_article);
}

std::unique_ptr<QTextDocument> SourceView::printable() const
{
    if (!m_story || !m_article.isValid())
        return nullptr;
    std::unique_ptr<QTextDocument> page = m_text->printable();
    const QString title = (*m_story)[m_article].title;
    const bool hasTitle = QStringView(page->firstBlock().text()).trimmed() == QStringView(title).trimmed();
    QTextCursor cursor(page.get());
    cursor.insertBlock();
    cursor.setPosition(0);
    cursor.setBlockFormat({});
    QTextCharFormat words;
    words.setFontWeight(QFont::Bold);
    words.setFontPointSize(m_text->font().pointSizeF() * 1.3);
    if (!hasTitle) {
        cursor.insertText(title, words);
        cursor.insertBlock();
    }
    words = {};
    words.setFontPointSize(m_text->font().pointSizeF() * 0.88);
    words.setForeground(Theme::light().mutedText);
    cursor.insertText(m_header->facts(), words);
    return page;
}

void SourceView::showArticle(ArticleId article)
{
    m_article = article;
    const bool isShown = m_story && article.isValid();
    m_page->setVisible(isShown);
    m_empty->setVisible(!isShown);
    if (!isShown) {
        m_text->clearArticle();
        return;
    }
    const StoryArticle &shown = (*m_story)[article];
    m_header->showArticle(shown, Theme::of(palette()));
    m_text->setArticle(shown.read->article, Theme::of(palette()));
    m_places->setPlaces(shown.read->article.placeKind, shown.read->article.places);
    updateHighlights();
}

void SourceView::updateHighlights()
{
    if (!m_story || !m_article.isValid())
        return;
    const Theme theme = Theme::of(palette());
    std::vector<Highlight> highlights = highlightsOf(*m_story, m_article);
    std::vector<Highlight> events;
    for (const Highlight &highlight : highlights) {
        if (highlight.layer == Layer::Events)
            events.push_back(highlight);
    }
    const std::vector<Span> selected = spansOf(*m_story, m_article, m_selection->current());
    const int length = static_cast<int>((*m_story)[m_article].read->article.text.size());
    m_margin->setMarks(std::move(events), selected, length);
    m_text->setFound(m_found.anySpansIn((*m_story)[m_article].read->article.text));
    m_text->setHighlights(std::move(highlights), m_layers, selected, theme);
    for (std::size_t i = 0; i < m_layerButtons.size(); ++i) {
        QPalette colors = m_layerButtons[i]->palette();
        const auto layer = static_cast<Layer>(i);
        colors.setColor(QPalette::ButtonText,
                        m_layers.contains(layer) ? layerColor(layer, theme) : theme.mutedText);
        m_layerButtons[i]->setPalette(colors);
    }
}

void SourceView::followSelection()
{
    if (!m_story)
        return;
    const Selected &selected = m_selection->current();
    const ArticleId article = articleFor(*m_story, selected, m_article);
    if (article.isValid() && article != m_article)
        showArticle(article);
    else
        updateHighlights();
    if (!m_article.isValid())
        return;
    const std::vector<Span> spans = spansOf(*m_story, m_article, selected);
    if (spans.empty())
        return;
    if (m_text->isLeftOut(spans.front().begin))
        setBoilerplateShown(true);
    if (!m_isOwnSelection)
        m_text->scrollTo(spans.front());
}

void SourceView::markFound(const SearchQuery &query)
{
    if (query == m_found)
        return;
    m_found = query;
    updateHighlights();
}

void SourceView::setLayerShown(Layer layer, bool shown)
{
    if (shown)
        m_layers.insert(layer);
    else
        m_layers.erase(layer);
    m_layerButtons[static_cast<std::size_t>(layer)]->setChecked(shown);
    updateHighlights();
}

void SourceView::find()
{
    m_findBar->show();
    m_findText->setFocus();
    m_findText->selectAll();
}

void SourceView::findNext(bool backward)
{
    const int count = m_text->findText(m_findText->text(), backward);
    m_findResult->setText(m_findText->text().isEmpty() ? QString() : tr("%n found", nullptr, count));
}

void SourceView::setBoilerplateShown(bool shown)
{
    m_boilerplateButton->setChecked(shown);
    m_text->setBoilerplateShown(shown);
}

void SourceView::setSizeStep(int step)
{
    constexpr double smallest = 6;
    constexpr double largest = 36;
    QFont letters = font();
    const double size = letters.pointSizeF() + step;
    if (size < smallest || size > largest)
        return;
    m_sizeStep = step;
    letters.setPointSizeF(size);
    if (letters == m_text->font())
        return;
    // What is read now stays in sight.
    const int top = std::max(0, m_text->positionAt({m_text->viewport()->width() / 2, 8}));
    m_text->setFont(letters);
    showArticle(m_article);
    if (m_article.isValid())
        m_text->scrollTo({top, top});
}

QByteArray SourceView::state() const
{
    QJsonArray hidden;
    for (int i = 0; i < layerCount; ++i) {
        if (!m_layers.contains(static_cast<Layer>(i)))
            hidden.append(i);
    }
    return QJsonDocument({{u"size"_s, m_sizeStep},
                          {u"hidden"_s, hidden},
                          {u"boilerplate"_s, m_text->isBoilerplateShown()}})
        .toJson(QJsonDocument::Compact);
}

void SourceView::restoreState(const QByteArray &state)
{
    const QJsonObject kept = QJsonDocument::fromJson(state).object();
    if (kept.isEmpty())
        return;
    setSizeStep(kept[u"size"_s].toInt());
    setBoilerplateShown(kept[u"boilerplate"_s].toBool(true));
    const QJsonArray hidden = kept[u"hidden"_s].toArray();
    for (int i = 0; i < layerCount; ++i)
        setLayerShown(static_cast<Layer>(i), !hidden.contains(i));
}

void SourceView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_text)
        setSizeStep(m_sizeStep);
    if (event->type() == QEvent::PaletteChange && m_story && m_article.isValid())
        showArticle(m_article);
}

} // namespace Haengbo
