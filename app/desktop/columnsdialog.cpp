// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/columnsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum Column { NameColumn, SampleColumn, MeaningColumn, ColumnCount };

struct Meaning
{
    ArticleField field;
    const char *words;
};

/// In the order in which people look for them.
constexpr std::array meanings{
    Meaning{ArticleField::Title, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Headline")},
    Meaning{ArticleField::Subtitle, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Subtitle")},
    Meaning{ArticleField::Body, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Text")},
    Meaning{ArticleField::Day, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Day")},
    Meaning{ArticleField::Outlet, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Outlet")},
    Meaning{ArticleField::Author, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Author")},
    Meaning{ArticleField::Url, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Address")},
    Meaning{ArticleField::Id, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Number of the article")},
    Meaning{ArticleField::People, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "People in it")},
    Meaning{ArticleField::Organizations, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Companies in it")},
    Meaning{ArticleField::Places, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Places in it")},
    Meaning{ArticleField::Keywords, QT_TRANSLATE_NOOP("Haengbo::ColumnsDialog", "Key words")}};

} // namespace

ColumnsDialog::ColumnsDialog(const QString &file, TableHead head, QWidget *parent)
    : QDialog(parent)
    , m_head(std::move(head))
{
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(file).fileName()));
    resize(760, 480);
    auto *column = new QVBoxLayout(this);
    auto *words =
        new QLabel(tr("Say what the columns hold. It is remembered for every file that has columns of "
                      "these names."),
                   this);
    words->setWordWrap(true);
    column->addWidget(words);
    auto *table = new QTableWidget(static_cast<int>(m_head.columns.size()), ColumnCount, this);
    table->setHorizontalHeaderLabels({tr("Column"), tr("For example"), tr("Holds")});
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setSectionResizeMode(SampleColumn, QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const TableHead::Column &shown = m_head.columns[static_cast<std::size_t>(row)];
        table->setItem(row, NameColumn, new QTableWidgetItem(shown.name));
        table->setItem(row, SampleColumn, new QTableWidgetItem(shown.sample));
        auto *choice = new QComboBox(table);
        choice->setAccessibleName(shown.name);
        choice->addItem(tr("nothing needed"));
        for (const Meaning &meaning : meanings) {
            choice->addItem(tr(meaning.words), static_cast<int>(meaning.field));
            if (shown.field == meaning.field)
                choice->setCurrentIndex(choice->count() - 1);
        }
        table->setCellWidget(row, MeaningColumn, choice);
        m_choices.push_back(choice);
    }
    table->resizeColumnToContents(NameColumn);
    table->resizeColumnToContents(MeaningColumn);
    column->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Remember and open"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

FieldNames ColumnsDialog::chosen(FieldNames names) const
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const QVariant choice = m_choices[i]->currentData();
        const std::optional<ArticleField> field =
            choice.isValid() ? std::optional(static_cast<ArticleField>(choice.toInt())) : std::nullopt;
        // What was guessed and left alone is guessed again in other files.
        if (field != m_head.columns[i].field)
            names.set(m_head.columns[i].name, field);
    }
    return names;
}

} // namespace Haengbo
