// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchresults.h"

#include "ui/search/hitdelegate.h"
#include "ui/style/theme.h"
#include "ui/style/wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int thingRole = Qt::UserRole;
constexpr int excerptLength = 90; // signs: two lines of a side panel

QVariant toVariant(const std::vector<Span> &spans)
{
    QVariantList places;
    for (const Span span : spans)
        places << span.begin << span.end;
    return places;
}

} // namespace

SearchResults::SearchResults(FilterState *filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_words(new QLabel(this))
    , m_onlyThese(new QPushButton(tr("Show only these"), this))
    , m_list(new QListWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::inside, Theme::step, Theme::inside, Theme::step);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    head->addWidget(m_words, 1);
    m_onlyThese->setToolTip(tr("Let every view show only what has these words"));
    m_onlyThese->setFlat(true);
    head->addWidget(m_onlyThese);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Search results"));
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &SearchResults::choose);
    connect(m_onlyThese, &QPushButton::clicked, this, [this] { emit filterRequested(m_typed); });
    connect(m_filter, &FilterState::filterChanged, this, [this] {
        if (isVisible() && !m_typed.isEmpty())
            fill();
    });
    clearHits();
}

void SearchResults::clearHits()
{
    m_typed.clear();
    m_hits = {};
    m_things.clear();
    m_list->clear();
    m_onlyThese->hide();
    m_words->setText(
        tr("What you search stands here: names, events and sentences of all articles. Words may be "
           "parts of words; \"what is in quotes\" is one phrase."));
}

void SearchResults::setHits(const QString &typed, const SearchHits &hits, StoryPtr story)
{
    m_typed = typed;
    m_hits = hits;
    m_story = std::move(story);
    fill();
}

void SearchResults::fill()
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_things.clear();
    m_matcher = std::make_unique<FilterMatcher>(m_filter->filter(), *m_story);
    const bool isFiltered = m_filter->filter().text == m_typed;
    m_onlyThese->setVisible(!m_hits.isEmpty() && !isFiltered);
    if (m_hits.isEmpty())
        m_words->setText(tr("Nothing has ‘%1’.").arg(m_typed));
    else
        m_words->setText(tr("%1 · %2 · %3")
                             .arg(tr("%n name(s)", nullptr, m_hits.entityCount),
                                  tr("%n event(s)", nullptr, m_hits.eventCount),
                                  tr("%n article(s)", nullptr, m_hits.articleCount)));
    addEntities();
    addEvents();
    addArticles();
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
    else
        step(1);
}

void SearchResults::addHeading(const QString &words, int listed, int count)
{
    if (count == 0)
        return;
    const QString text = listed < count ? tr("%1: the first %2 of %3").arg(words).arg(listed).arg(count)
                                        : tr("%1: %2").arg(words).arg(count);
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *SearchResults::addRow(const Selected &thing, const QString &title, const QString &side,
                                       QColor color)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(thingRole, static_cast<int>(m_things.size()));
    item->setData(HitDelegate::TitleFoundRole, toVariant(m_hits.query.anySpansIn(title)));
    item->setData(HitDelegate::SideRole, side);
    item->setData(HitDelegate::ColorRole, color);
    m_things.push_back(thing);
    return item;
}

void SearchResults::addEntities()
{
    addHeading(tr("Names"), static_cast<int>(m_hits.entities.size()), m_hits.entityCount);
    const Theme theme = Theme::of(palette());
    for (const EntityId id : m_hits.entities) {
        const StoryEntity &entity = (*m_story)[id];
        QListWidgetItem *row = addRow(id, entity.name, Wording::of(entity.kind), theme.colorOf(entity.kind));
        const QString aliases = entity.aliases.join(u", "_s);
        row->setData(HitDelegate::ExcerptRole, aliases);
        row->setData(HitDelegate::ExcerptFoundRole, toVariant(m_hits.query.anySpansIn(aliases)));
    }
}

bool SearchResults::isHidden(EventId event) const { return !m_matcher->accepts(event); }

void SearchResults::addEvents()
{
    addHeading(tr("Events"), static_cast<int>(m_hits.events.size()), m_hits.eventCount);
    const Theme theme = Theme::of(palette());
    for (const EventId id : m_hits.events) {
        const StoryEvent &event = (*m_story)[id];
        const bool hidden = isHidden(id);
        QString side = Wording::period(event.start, event.end, event.part);
        if (hidden)
            side += u" · "_s + tr("hidden by filters");
        const QString title = event.summary.isEmpty() ? Wording::of(event.type) : event.summary;
        QListWidgetItem *row = addRow(id, title, side, hidden ? theme.mutedText : theme.text);
        row->setToolTip(u"%1 · %2"_s.arg(Wording::of(event.type), Wording::of(event.status)));
        const std::vector<Span> found = m_hits.query.anySpansIn(title);
        if (!found.empty() || event.reports.empty() || event.reports.front().evidence.empty())
            continue;
        // The words stand in the sentence or in a name: show the sentence.
        const Report &report = event.reports.front();
        const QString sentence = m_story->words(report.article, report.evidence.front());
        const std::vector<Span> inSentence = m_hits.query.anySpansIn(sentence);
        const Span at = inSentence.empty() ? Span{0, 0} : inSentence.front();
        const Excerpt excerpt = excerptOf(sentence, at, m_hits.query, excerptLength);
        row->setData(HitDelegate::ExcerptRole, excerpt.text);
        row->setData(HitDelegate::ExcerptFoundRole, toVariant(excerpt.found));
    }
}

void SearchResults::addArticles()
{
    addHeading(tr("Articles"), static_cast<int>(m_hits.articles.size()), m_hits.articleCount);
    const Theme theme = Theme::of(palette());
    for (const SearchHits::InArticle &hit : m_hits.articles) {
        const StoryArticle &article = (*m_story)[hit.article];
        QStringList side;
        if (!article.published.value.isEmpty())
            side << article.published.value;
        if (!article.read->article.publisher.isEmpty())
            side << article.read->article.publisher;
        if (hit.count > 1)
            side << tr("%n place(s)", nullptr, hit.count);
        const bool hidden = !m_matcher->accepts(hit.article);
        QListWidgetItem *row = addRow(Passage{hit.article, hit.first}, article.title, side.join(u" · "_s),
                                      hidden ? theme.mutedText : theme.text);
        const Excerpt excerpt = excerptOf(article.read->article.text, hit.first, m_hits.query, excerptLength);
        if (excerpt.text != article.title) {
            row->setData(HitDelegate::ExcerptRole, excerpt.text);
            row->setData(HitDelegate::ExcerptFoundRole, toVariant(excerpt.found));
        }
    }
}

bool SearchResults::step(int by)
{
    int row = m_list->currentRow();
    do {
        row += by;
        if (row < 0 || row >= m_list->count())
            return false;
    } while (!(m_list->item(row)->flags() & Qt::ItemIsEnabled));
    m_list->setCurrentRow(row);
    // A heading right above comes into view with its first row.
    if (row == 1)
        m_list->scrollToTop();
    return true;
}

void SearchResults::chooseCurrent()
{
    if (m_list->currentRow() < 0)
        step(1);
    if (const QListWidgetItem *item = m_list->currentItem())
        choose(item);
}

void SearchResults::choose(const QListWidgetItem *item)
{
    const QVariant thing = item->data(thingRole);
    if (thing.isValid())
        emit chosen(m_things[static_cast<std::size_t>(thing.toInt())]);
}

bool SearchResults::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseCurrent();
        return true;
    case Qt::Key_Up:
        if (!step(-1))
            emit leftUpwards();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    default:
        return false;
    }
}

} // namespace Haengbo
