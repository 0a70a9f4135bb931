// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the graph: its bar, the search, the words below it, and what they do.
#include "ui/graph/graphlegend.h"
#include "ui/graph/graphtimestrip.h"
#include "ui/graph/graphview.h"
#include "ui/style/wording.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolBar>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

void GraphView::makeBar()
{
    m_bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_back = m_bar->addAction(QString(), this, &GraphView::goBack);
    m_layouts = new QComboBox(m_bar);
    for (const GraphLayoutKind kind : {GraphLayoutKind::Force, GraphLayoutKind::Concentric,
                                       GraphLayoutKind::Layered, GraphLayoutKind::Circular})
        m_layouts->addItem(QString(), static_cast<int>(kind));
    connect(m_layouts, &QComboBox::activated, this, [this](int index) {
        setLayoutKind(static_cast<GraphLayoutKind>(m_layouts->itemData(index).toInt()));
    });
    m_bar->addWidget(m_layouts);
    auto *marks = new QToolButton(m_bar);
    m_marks = makeMarksMenu();
    marks->setDefaultAction(m_marks->menuAction());
    marks->setPopupMode(QToolButton::InstantPopup);
    m_bar->addWidget(marks);
    const auto addSwitch = [this](auto slot) {
        QAction *action = m_bar->addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, slot);
        return action;
    };
    m_people = addSwitch(&GraphView::setPeopleShown);
    m_places = addSwitch(&GraphView::setPlacesShown);
    m_holding = addSwitch(&GraphView::setOnlyHolding);
    m_fit = m_bar->addAction(QString(), this, &GraphView::fitAll);
    m_legendShown = addSwitch([this](bool isShown) { m_legend->setVisible(isShown); });
    m_legendShown->setChecked(true);
    m_tableShown = addSwitch(&GraphView::setTableShown);
    m_search = new QLineEdit(m_bar);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(110);
    m_search->setMaximumWidth(180);
    m_names = new QStringListModel(this);
    auto *completer = new QCompleter(m_names, m_search);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_search->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &GraphView::searchFor);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { searchFor(m_search->text()); });
    m_bar->addWidget(m_search);
}

QMenu *GraphView::makeMarksMenu()
{
    auto *menu = new QMenu(this);
    auto *sizes = new QActionGroup(menu);
    for (const SizeBy what : {SizeBy::Ties, SizeBy::Reports, SizeBy::Betweenness}) {
        m_sizes.push_back(menu->addAction(QString(), this, [this, what] { setSizeBy(what); }));
        m_sizes.back()->setCheckable(true);
        sizes->addAction(m_sizes.back());
    }
    menu->addSeparator();
    auto *colors = new QActionGroup(menu);
    for (const ColorBy what : {ColorBy::Kind, ColorBy::Community, ColorBy::Component}) {
        m_colors.push_back(menu->addAction(QString(), this, [this, what] { setColorBy(what); }));
        m_colors.back()->setCheckable(true);
        colors->addAction(m_colors.back());
    }
    return menu;
}

/// All words of the bar, again when the language changes.
void GraphView::say()
{
    const std::array layouts = {tr("Free layout"), tr("Rings around one"), tr("Owners and suppliers on top"),
                                tr("Circle")};
    for (int i = 0; i < m_layouts->count(); ++i)
        m_layouts->setItemText(i, layouts[static_cast<std::size_t>(i)]);
    m_layouts->setAccessibleName(tr("Layout"));
    sayMarks();
    m_people->setText(tr("People"));
    m_people->setToolTip(tr("Show people with their posts and meetings"));
    m_places->setText(tr("Places"));
    m_places->setToolTip(tr("Show places and who was there"));
    m_holding->setText(tr("In force"));
    m_holding->setToolTip(tr("Leave out what is only planned, possible, called off or denied at that time"));
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show the whole graph (Home)"));
    m_legendShown->setText(tr("Legend"));
    m_tableShown->setText(tr("Table"));
    m_tableShown->setToolTip(tr("Ties, reports, betweenness, component and community of each as a table"));
    m_back->setText(tr("‹ Back"));
    m_back->setToolTip(tr("Show what was shown before (Escape)"));
    m_search->setPlaceholderText(tr("Find in the graph"));
    m_search->setAccessibleName(tr("Find in the graph"));
    m_canvas->setAccessibleName(tr("Graph of relations"));
    sayWhyEmpty();
}

/// What stands where no graph does.
void GraphView::sayWhyEmpty()
{
    if (m_story && !m_story->relations.empty())
        m_canvas->setEmptyText(tr("Every relation is hidden"),
                               tr("Take back a filter, or switch off ‘In force’, to see relations again."));
    else if (m_story && !m_story->articles.empty())
        m_canvas->setEmptyText(tr("No relation was found"), tr("The articles that are open tell of none."));
    else
        m_canvas->setEmptyText(
            tr("No relations yet"),
            tr("Companies that articles tie together stand here: who invests in whom, who supplies, "
               "owns, competes or sues. Open articles to see them."));
}

void GraphView::sayMarks()
{
    const std::array sizes = {tr("Size: ties"), tr("Size: reports"), tr("Size: betweenness")};
    const std::array colors = {tr("Colour: kind"), tr("Colour: community"), tr("Colour: component")};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        m_sizes[i]->setText(sizes[i]);
        m_sizes[i]->setChecked(i == static_cast<std::size_t>(m_state.sizeBy));
        m_colors[i]->setText(colors[i]);
        m_colors[i]->setChecked(i == static_cast<std::size_t>(m_state.colorBy));
    }
    m_marks->menuAction()->setText(tr("Marks"));
    m_marks->menuAction()->setToolTip(tr("What size and colour of the marks tell"));
}

/// Whoever can be searched for, shown or not.
void GraphView::sayNames()
{
    m_named.clear();
    for (const auto &[key, entity] : m_entityOf) {
        const StoryEntity &told = (*m_story)[entity];
        const bool isAsked = told.kind == EntityKind::Organization ||
                             (told.kind == EntityKind::Person && m_state.people) ||
                             (told.kind == EntityKind::Place && m_state.places);
        if (isAsked)
            m_named.try_emplace(told.name, entity);
    }
    QStringList names;
    for (const auto &[name, entity] : m_named)
        names << name;
    if (names != m_names->stringList())
        m_names->setStringList(names);
}

void GraphView::searchFor(const QString &words)
{
    const QString wanted = words.trimmed();
    if (wanted.isEmpty())
        return;
    auto found = m_named.find(wanted);
    for (auto entry = m_named.begin(); found == m_named.end() && entry != m_named.end(); ++entry) {
        if (entry->first.contains(wanted, Qt::CaseInsensitive))
            found = entry;
    }
    if (found != m_named.end()) {
        find(found->second);
        return;
    }
    m_notice->setText(tr("Nobody is called ‘%1’ here.").arg(wanted));
    m_notice->show();
}

void GraphView::followLink(const QString &link)
{
    if (link == u"more"_s)
        showMore();
    else if (link == u"whole"_s)
        showWhole();
    else if (link == u"time"_s)
        m_time->clear();
    else if (m_state.focus)
        focusOn(entityOf(m_state.focus->key), link.toInt());
}

void GraphView::switchEntry(const GraphLegendEntry &entry)
{
    if (entry.kind == GraphLegendEntry::Kind::Node) {
        if (entry.node == EntityKind::Person)
            setPeopleShown(!m_state.people);
        else if (entry.node == EntityKind::Place)
            setPlacesShown(!m_state.places);
        return;
    }
    Filter filter = m_filter->filter();
    if (entry.kind == GraphLegendEntry::Kind::Status) {
        if (entry.isShown)
            filter.hiddenStatuses.insert(entry.status);
        else
            filter.hiddenStatuses.erase(entry.status);
    } else if (entry.tie == TieKind::Relation) {
        std::set<RelationType> all;
        for (const StoryRelation &relation : m_story->relations)
            all.insert(relation.type);
        if (filter.relationTypes.empty())
            filter.relationTypes = all;
        if (entry.isShown)
            filter.relationTypes.erase(entry.type);
        else
            filter.relationTypes.insert(entry.type);
        // None left would mean all: the last one switched off shows the others again.
        if (filter.relationTypes == all)
            filter.relationTypes.clear();
    }
    m_filter->setFilter(filter);
}

QString GraphView::title() const
{
    const EntityId focus = m_state.focus ? entityOf(m_state.focus->key) : EntityId();
    return focus.isValid() ? tr("Around %1").arg((*m_story)[focus].name) : tr("Who stands with whom");
}

QString GraphView::summary(const Graph &shown) const
{
    const int nodes = static_cast<int>(shown.nodes.size());
    const int edges = static_cast<int>(shown.edges.size());
    QStringList parts = {tr("%n shown", nullptr, nodes), tr("%n tie(s)", nullptr, edges)};
    if (shown.nodesLeftOut > 0)
        parts << tr("%n more not shown", nullptr, static_cast<int>(shown.nodesLeftOut));
    parts << tr("from %n article(s)", nullptr, static_cast<int>(m_story->articles.size()));
    if (const QString time = timeNotice(shown); !time.isEmpty())
        parts << time;
    const std::array sizes = {tr("larger marks: more ties"), tr("larger marks: more reports"),
                              tr("larger marks: more ways lead through them")};
    parts << sizes[static_cast<std::size_t>(m_state.sizeBy)];
    parts << tr("thicker lines: more independent reports");
    return parts.join(u" · "_s);
}

/// Which time is looked at, and what of it is new.
QString GraphView::timeNotice(const Graph &shown) const
{
    const Filter &filter = m_filter->filter();
    if (!filter.to || m_time->times().size() == 0)
        return {};
    const auto news = std::count_if(shown.edges.begin(), shown.edges.end(),
                                    [](const GraphEdge &edge) { return edge.isNew; });
    const QString known = tr("as known on %1").arg(Wording::date(filter.to->toString(Qt::ISODate)));
    return news == 0 ? known : known + u", "_s + tr("%n new", nullptr, static_cast<int>(news));
}

void GraphView::updateNotice()
{
    const Graph &shown = graph();
    QStringList parts;
    if (m_state.focus) {
        QStringList steps;
        for (int i = 1; i <= 3; ++i)
            steps << (i == m_state.focus->steps ? u"<b>%1</b>"_s.arg(i) : u"<a href=\"%1\">%1</a>"_s.arg(i));
        parts << title().toHtmlEscaped() + u": "_s + tr("%1 step(s)").arg(steps.join(u" "_s));
        parts << u"<a href=\"whole\">%1</a>"_s.arg(tr("show the whole graph"));
    } else if (shown.nodesLeftOut > 0) {
        parts << tr("The %1 with the most ties are shown, %2 more are not.")
                     .arg(shown.nodes.size())
                     .arg(shown.nodesLeftOut);
        parts << u"<a href=\"more\">%1</a>"_s.arg(tr("show more"));
    }
    if (const QString time = timeNotice(shown); !time.isEmpty()) {
        parts << time.toHtmlEscaped();
        parts << u"<a href=\"time\">%1</a>"_s.arg(tr("all of time"));
    }
    if (shown.withoutTies > 0 && !shown.isEmpty() && !m_state.focus)
        parts << tr("%n company(ies) without relations left out.", nullptr,
                    static_cast<int>(shown.withoutTies));
    m_notice->setText(parts.join(u"  "_s));
    m_notice->setVisible(!parts.isEmpty());
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_back->setVisible(m_state.focus.has_value());
}

} // namespace Haengbo
