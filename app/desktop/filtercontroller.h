// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filters/hiddennote.h"
#include "ui/state/filterstate.h"

#include <QJsonObject>

class QMenu;
class QWidget;

namespace Haengbo {

class FacetList;
class NewsList;

/// Further filters and saved ones in a menu, and what every view says about what is hidden.
class FilterController : public QObject
{
    Q_OBJECT

public:
    FilterController(FilterState *filter, FacetList *facets, QWidget *window);

    void setStory(StoryPtr story);
    /// A widget with a note of what is hidden over \a view.
    QWidget *withNote(QWidget *view, HiddenNote::Of of);
    /// The menu of further filters; \a news knows what is new.
    QMenu *menu(NewsList *news);
    void clear() { m_filter->setFilter({}); }

    /// The saved filters by name, as model/story/filterjson.h has them.
    const QJsonObject &saved() const { return m_saved; }
    /// Adds the filters that a project keeps to those of this person.
    void addSaved(const QJsonObject &filters);
    /// Saves the filter as it is under \a name, in the place of one so called.
    void save(const QString &name);
    void apply(const QString &name);
    void forget(const QString &name);

signals:
    void savedChanged();

private:
    void fillMenu(QMenu *menu, NewsList *news);
    void addSwitch(QMenu *menu, const QString &words, int count, bool Filter::*part);
    void addSaved(QMenu *menu);
    void askName();
    void count();
    void store();

    FilterState *m_filter;
    FacetList *m_facets;
    QWidget *m_window;
    StoryPtr m_story;
    QJsonObject m_saved;
    std::vector<HiddenNote *> m_notes;
};

} // namespace Haengbo
