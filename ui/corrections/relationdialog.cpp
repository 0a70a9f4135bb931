// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/corrections/relationdialog.h"

#include "model/corrections/anchors.h"
#include "model/language/identifiers.h"
#include "ui/corrections/eventdialog.h"
#include "ui/corrections/namesedit.h"
#include "ui/style/wording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

RelationDialog::RelationDialog(StoryPtr story, RelationId relation, QWidget *parent)
    : QDialog(parent)
    , m_story(std::move(story))
    , m_relation(relation)
{
    setWindowTitle(tr("Change relation"));
    const StoryRelation &shown = (*m_story)[relation];
    const QString arrow = isSymmetric(shown.type) ? u" – "_s : u" → "_s;
    buildForm((*m_story)[shown.source].name + arrow + (*m_story)[shown.target].name, false);
    m_type->setCurrentIndex(static_cast<int>(shown.type));
    m_status->setCurrentIndex(static_cast<int>(shown.status));
    m_note->setText(shown.decision.note);
}

RelationDialog::RelationDialog(StoryPtr story, const Passage &passage, QWidget *parent)
    : QDialog(parent)
    , m_story(std::move(story))
    , m_passage(passage)
{
    setWindowTitle(tr("Add a relation"));
    buildForm(m_story->words(passage.article, passage.span).simplified(), true);
    suggestFrom(passage);
}

void RelationDialog::buildForm(const QString &words, bool withEnds)
{
    auto *form = new QFormLayout(this);
    auto *quote = new QLabel(words, this);
    quote->setWordWrap(true);
    quote->setTextFormat(Qt::PlainText);
    quote->setMinimumWidth(420);
    form->addRow(quote);
    if (withEnds) {
        const std::set<EntityKind> kinds{EntityKind::Organization, EntityKind::Person, EntityKind::Product};
        m_source = new NamesEdit(m_story, kinds, true, this);
        m_source->setObjectName(u"source"_s);
        m_target = new NamesEdit(m_story, kinds, true, this);
        m_target->setObjectName(u"target"_s);
        form->addRow(tr("&Who"), m_source);
        form->addRow(tr("&With whom, or whom"), m_target);
    }
    m_type = new QComboBox(this);
    m_type->setObjectName(u"type"_s);
    for (int i = 0; i < relationTypeCount; ++i) {
        const auto type = static_cast<RelationType>(i);
        m_type->addItem(Wording::of(type), QString(toId(type)));
    }
    m_status = statusChoice(this, u"status"_s);
    m_note = new QLineEdit(this);
    m_note->setObjectName(u"note"_s);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Status"), m_status);
    if (!withEnds)
        form->addRow(tr("&Note"), m_note);
    m_note->setVisible(!withEnds);
    m_complaint = new QLabel(this);
    m_complaint->hide();
    form->addRow(m_complaint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(m_relation.isValid() ? tr("&Change") : tr("&Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &RelationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

/// The first two companies of the passage.
void RelationDialog::suggestFrom(const Passage &passage)
{
    std::vector<std::pair<int, EntityId>> named;
    const Extraction &said = (*m_story)[passage.article].read->extraction;
    for (int i = 0; i < static_cast<int>(m_story->entities.size()); ++i) {
        const StoryEntity &entity = (*m_story)[EntityId{i}];
        if (entity.kind != EntityKind::Organization)
            continue;
        for (const FoundIn &at : entity.foundIn) {
            if (at.article != passage.article)
                continue;
            for (const Mention &mention : said.entities[static_cast<std::size_t>(at.entity)].mentions) {
                if (passage.span.contains(mention.span))
                    named.emplace_back(mention.span.begin, EntityId{i});
            }
        }
    }
    std::sort(named.begin(), named.end());
    if (named.empty())
        return;
    m_source->setEntities({named.front().second});
    const auto other = std::find_if(named.begin(), named.end(),
                                    [&](const auto &one) { return one.second != named.front().second; });
    if (other != named.end())
        m_target->setEntities({other->second});
}

void RelationDialog::accept()
{
    const bool lacksAnEnd =
        m_source && (m_source->text().trimmed().isEmpty() || m_target->text().trimmed().isEmpty() ||
                     m_source->text().trimmed() == m_target->text().trimmed());
    if (lacksAnEnd) {
        m_complaint->setText(tr("A relation is between two."));
        m_complaint->show();
        m_target->setFocus();
        return;
    }
    QDialog::accept();
}

Corrections RelationDialog::corrections() const
{
    using Kind = Correction::Kind;
    const QString type = m_type->currentData().toString();
    const QString status = m_status->currentData().toString();
    if (!m_relation.isValid()) {
        Anchors ends = m_source->anchors(EntityKind::Organization);
        const Anchors target = m_target->anchors(EntityKind::Organization);
        ends.insert(ends.end(), target.begin(), target.end());
        return {{Kind::AddRelation,
                 {passageAnchor(*m_story, m_passage.article, m_passage.span)},
                 ends,
                 {type, status}}};
    }
    const StoryRelation &shown = (*m_story)[m_relation];
    const Anchors target = anchorsOf(*m_story, m_relation);
    Corrections made;
    if (m_type->currentIndex() != static_cast<int>(shown.type))
        made.push_back({Kind::SetType, target, {}, {type}});
    if (m_status->currentIndex() != static_cast<int>(shown.status))
        made.push_back({Kind::SetStatus, target, {}, {status}});
    if (m_note->text() != shown.decision.note)
        made.push_back({Kind::SetNote, target, {}, {m_note->text()}});
    return made;
}

} // namespace Haengbo
