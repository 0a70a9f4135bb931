// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/filtercontroller.h"

#include "model/story/filterjson.h"
#include "ui/filters/facetlist.h"
#include "ui/news/newslist.h"

#include <QCheckBox>
#include <QInputDialog>
#include <QJsonDocument>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int longestName = 80;

QString escaped(QString words) { return words.replace(u'&', u"&&"_s); }

} // namespace

FilterController::FilterController(FilterState *filter, FacetList *facets, QWidget *window)
    : QObject(window)
    , m_filter(filter)
    , m_facets(facets)
    , m_window(window)
{
    const QByteArray kept = QSettings().value(u"filters/saved"_s).toByteArray();
    m_saved = QJsonDocument::fromJson(kept).object();
    connect(facets, &FacetList::counted, this, &FilterController::count);
}

void FilterController::setStory(StoryPtr story)
{
    m_story = std::move(story);
    count();
}

QWidget *FilterController::withNote(QWidget *view, HiddenNote::Of of)
{
    auto *note = new HiddenNote(of, m_window);
    connect(note, &HiddenNote::clearRequested, this, &FilterController::clear);
    m_notes.push_back(note);
    return HiddenNote::over(view, note);
}

void FilterController::count()
{
    if (!m_story)
        return;
    const Facets &facets = m_facets->facets();
    for (HiddenNote *note : m_notes) {
        if (note->of() == HiddenNote::Of::Events)
            note->setCounts(facets.shownEvents, static_cast<int>(m_story->events.size()));
        else
            note->setCounts(facets.shownRelations, static_cast<int>(m_story->relations.size()));
    }
}

QMenu *FilterController::menu(NewsList *news)
{
    auto *menu = new QMenu(m_window);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, news] { fillMenu(menu, news); });
    return menu;
}

void FilterController::addSwitch(QMenu *menu, const QString &words, int count, bool Filter::*part)
{
    QAction *action = menu->addAction(tr("%1 (%2)").arg(words).arg(count));
    action->setCheckable(true);
    action->setChecked(m_filter->filter().*part);
    connect(action, &QAction::triggered, this, [this, part](bool on) {
        Filter changed = m_filter->filter();
        changed.*part = on;
        m_filter->setFilter(changed);
    });
}

void FilterController::fillMenu(QMenu *menu, NewsList *news)
{
    menu->clear();
    const Facets &facets = m_facets->facets();
    addSwitch(menu, tr("Only what is &confirmed"), facets.confirmed, &Filter::confirmedOnly);
    addSwitch(menu, tr("Only what has no &date"), facets.undated, &Filter::undatedOnly);
    QAction *onlyNew = menu->addAction(tr("Only what is &new (%1)").arg(news->count()));
    onlyNew->setCheckable(true);
    onlyNew->setChecked(news->onlyNew()->isChecked());
    onlyNew->setEnabled(news->count() > 0 || news->onlyNew()->isChecked());
    connect(onlyNew, &QAction::triggered, news->onlyNew(), &QCheckBox::setChecked);
    menu->addSeparator();
    addSaved(menu);
    menu->addSeparator();
    QAction *all = menu->addAction(tr("Clear &all filters"), this, &FilterController::clear);
    all->setEnabled(!m_filter->filter().isEmpty());
}

void FilterController::addSaved(QMenu *menu)
{
    for (auto one = m_saved.begin(); one != m_saved.end(); ++one)
        menu->addAction(escaped(one.key()), this, [this, name = one.key()] { apply(name); });
    QAction *save = menu->addAction(tr("&Save these filters…"), this, &FilterController::askName);
    save->setEnabled(!m_filter->filter().isEmpty());
    if (m_saved.isEmpty())
        return;
    QMenu *forgets = menu->addMenu(tr("&Forget saved filters"));
    for (auto one = m_saved.begin(); one != m_saved.end(); ++one)
        forgets->addAction(escaped(one.key()), this, [this, name = one.key()] { forget(name); });
}

void FilterController::askName()
{
    bool accepted = false;
    const QString name = QInputDialog::getText(m_window, tr("Save these filters"), tr("Name:"),
                                               QLineEdit::Normal, QString(), &accepted);
    if (accepted)
        save(name);
}

void FilterController::addSaved(const QJsonObject &filters)
{
    for (auto one = filters.begin(); one != filters.end(); ++one) {
        if (one.key().size() <= longestName && one.value().isObject())
            m_saved[one.key()] = one.value();
    }
}

void FilterController::save(const QString &name)
{
    const QString kept = name.simplified().left(longestName);
    if (kept.isEmpty() || !m_story)
        return;
    m_saved[kept] = toJson(m_filter->filter(), *m_story);
    store();
}

void FilterController::apply(const QString &name)
{
    if (m_story)
        m_filter->setFilter(parseFilter(m_saved[name].toObject(), *m_story));
}

void FilterController::forget(const QString &name)
{
    m_saved.remove(name);
    store();
}

void FilterController::store()
{
    QSettings().setValue(u"filters/saved"_s, QJsonDocument(m_saved).toJson(QJsonDocument::Compact));
    emit savedChanged();
}

} // namespace Haengbo
