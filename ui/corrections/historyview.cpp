// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/historyview.h"

#include "model/corrections/anchors.h"
#include "ui/corrections/correctionwords.h"
#include "ui/style/emptyhint.h"
#include "ui/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { NumberColumn, WhenColumn, ByColumn, WhatColumn, StateColumn, ColumnCount };
constexpr int stepRole = Qt::UserRole;

/// A field as RFC 4180 wants it. What a spreadsheet would take for a formula is marked as text.
QString csvField(QString words)
{
    if (!words.isEmpty() && QStringView(u"=+-@\t\r").contains(words.front()))
        words.prepend(u'\'');
    words.replace(u'"', u"\"\""_s);
    return u'"' + words + u'"';
}

} // namespace

HistoryView::HistoryView(Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_list(new QTreeWidget(this))
    , m_lost(new QLabel(this))
    , m_withdraw(new QPushButton(tr("Take this one back"), this))
    , m_export(new QPushButton(tr("Export as CSV…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::inside, 0, Theme::inside, 4);
    row->addWidget(m_lost, 1);
    row->addWidget(m_withdraw);
    row->addWidget(m_export);
    column->addLayout(row);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("History"));
    m_list->setHeaderLabels({tr("No."), tr("When"), tr("By"), tr("What"), tr("Now")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    new EmptyHint(tr("Every correction stands here, and can be taken back."), m_list);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        updateButtons();
        if (item && m_list->hasFocus())
            selectThing(item->data(NumberColumn, stepRole).toInt());
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const QTreeWidgetItem *item = m_list->currentItem())
            emit withdrawRequested(item->data(NumberColumn, stepRole).toInt());
    });
    connect(m_export, &QPushButton::clicked, this, &HistoryView::exportRequested);
    updateButtons();
}

void HistoryView::setJournal(const Journal &journal, const std::vector<Effect> &effects, StoryPtr story)
{
    m_journal = journal;
    m_effects = effects;
    m_story = std::move(story);
    fill();
}

QString HistoryView::stateOf(const Step &step) const
{
    if (step.kind != Step::Kind::Do)
        return {};
    const std::vector<int> active = m_journal.activeSteps();
    QString state;
    for (std::size_t i = 0; i < active.size(); ++i) {
        if (active[i] != step.number)
            continue;
        const Effect effect = i < m_effects.size() ? m_effects[i] : Effect::Holds;
        if (state.isEmpty() || effect != Effect::Holds)
            state = Wording::of(effect);
    }
    return state.isEmpty() ? tr("taken back") : state;
}

void HistoryView::fill()
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const int current = before ? before->data(NumberColumn, stepRole).toInt() : 0;
    m_list->clear();
    const Theme theme = Theme::of(palette());
    QList<QTreeWidgetItem *> items;
    QTreeWidgetItem *chosen = nullptr;
    for (auto step = m_journal.steps().rbegin(); step != m_journal.steps().rend(); ++step) {
        auto *item =
            new QTreeWidgetItem({QString::number(step->number),
                                 QLocale().toString(step->when.toLocalTime(), QLocale::ShortFormat),
                                 Wording::of(step->by), Wording::of(m_journal, *step), stateOf(*step)});
        item->setData(NumberColumn, stepRole, step->number);
        item->setToolTip(WhatColumn, item->text(WhatColumn));
        if (!m_journal.isActive(step->number)) {
            for (int c = 0; c < ColumnCount; ++c)
                item->setForeground(c, theme.mutedText);
        }
        items << item;
        if (step->number == current)
            chosen = item;
    }
    m_list->addTopLevelItems(items);
    if (chosen)
        m_list->setCurrentItem(chosen);
    int lost = 0;
    for (const Effect effect : m_effects)
        lost += effect == Effect::Holds ? 0 : 1;
    m_lost->setText(lost == 0 ? QString()
                              : tr("%n correction(s) wait for words that are gone", nullptr, lost));
    updateButtons();
}

void HistoryView::updateButtons()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    m_withdraw->setEnabled(item && m_journal.isActive(item->data(NumberColumn, stepRole).toInt()));
    m_export->setEnabled(!m_journal.steps().empty());
}

void HistoryView::selectThing(int number)
{
    if (!m_story || number < 1 || number > static_cast<int>(m_journal.steps().size()))
        return;
    const Step &step = m_journal.steps()[static_cast<std::size_t>(number) - 1];
    if (step.corrections.empty() || step.corrections.front().target.empty())
        return;
    const Anchors &target = step.corrections.front().target;
    const Resolver resolver(*m_story);
    if (const EventId event = resolver.event(target); event.isValid())
        m_selection->select(event);
    else if (const RelationId relation = resolver.relation(target); relation.isValid())
        m_selection->select(relation);
    else if (const EntityId entity = resolver.entity(target); entity.isValid())
        m_selection->select(entity);
    else if (const ArticleId article = resolver.article(target.front()); article.isValid())
        m_selection->select(article);
}

QByteArray HistoryView::toCsv() const
{
    QString csv = QChar(QChar::ByteOrderMark) +
                  QStringList{csvField(tr("No.")), csvField(tr("When")), csvField(tr("By")),
                              csvField(tr("What")), csvField(tr("Now"))}
                      .join(u',') +
                  u"\r\n"_s;
    for (const Step &step : m_journal.steps()) {
        csv += QStringList{QString::number(step.number), csvField(step.when.toString(Qt::ISODate)),
                           csvField(Wording::of(step.by)), csvField(Wording::of(m_journal, step)),
                           csvField(stateOf(step))}
                   .join(u',') +
               u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace Haengbo
