// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exportdialog.h"

#include "ui/problems/problemslist.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// What the dialog for files calls the kind of file that \a ending stands for.
QString filterOf(const QString &ending)
{
    const auto words = [&] {
        if (ending == u"png")
            return ExportDialog::tr("PNG picture");
        if (ending == u"svg")
            return ExportDialog::tr("SVG drawing");
        if (ending == u"pdf")
            return ExportDialog::tr("PDF page");
        if (ending == u"csv")
            return ExportDialog::tr("Table of relations, CSV");
        if (ending == u"html")
            return ExportDialog::tr("Report, HTML");
        return ExportDialog::tr("Graph, %1").arg(ending.toUpper());
    };
    return u"%1 (*.%2)"_s.arg(words(), ending);
}

} // namespace

ExportDialog::ExportDialog(std::vector<Picture> pictures, const QString &first, QWidget *parent)
    : QDialog(parent)
    , m_pictures(std::move(pictures))
{
    setWindowTitle(tr("Export as picture"));
    m_which = new QComboBox(this);
    for (const Picture &picture : m_pictures)
        m_which->addItem(picture.title, picture.id);
    m_width = new QSpinBox(this);
    m_height = new QSpinBox(this);
    for (QSpinBox *side : {m_width, m_height}) {
        side->setRange(100, 30000);
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    }
    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(0.25, 10);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(2);
    m_scale->setValue(2);
    m_background = new QComboBox(this);
    m_background->addItems({tr("White"), tr("Dark"), tr("Transparent")});
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"path"_s);
    m_pixels = new QLabel(this);
    m_error = new QLabel(this);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(u"×"_s, this));
    size->addWidget(m_height);
    size->addStretch(1);
    auto *path = new QHBoxLayout;
    path->addWidget(m_path, 1);
    auto *browse = new QPushButton(tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::browse);
    path->addWidget(browse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Picture"), m_which);
    form->addRow(tr("Size"), size);
    form->addRow(tr("&Scale"), m_scale);
    form->addRow(QString(), m_pixels);
    form->addRow(tr("&Background"), m_background);
    form->addRow(tr("&File"), path);
    form->addRow(m_error);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportDialog::pictureChosen);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    for (int i = 0; i < m_which->count(); ++i) {
        if (!first.isEmpty() && m_which->itemData(i).toString().startsWith(first)) {
            m_which->setCurrentIndex(i);
            break;
        }
    }
    pictureChosen();
}

const Picture &ExportDialog::picture() const
{
    return m_pictures[static_cast<std::size_t>(m_which->currentIndex())];
}

void ExportDialog::pictureChosen()
{
    m_width->setValue(picture().size.width());
    m_height->setValue(picture().size.height());
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = QSettings().value(u"exportFolder"_s, pictures).toString();
    m_path->setText(
        QDir(folder).filePath(u"haengbo-%1.png"_s.arg(QString(picture().id).replace(u'.', u'-'))));
    sizeChanged();
}

void ExportDialog::sizeChanged()
{
    const QSize pixels = QSize(m_width->value(), m_height->value()) * m_scale->value();
    m_pixels->setText(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
}

void ExportDialog::browse()
{
    QStringList filters;
    for (const QString &ending : endingsOf(picture()))
        filters << filterOf(ending);
    QString chosen;
    QString path = QFileDialog::getSaveFileName(this, tr("Export as picture"), m_path->text(),
                                                filters.join(u";;"_s), &chosen);
    if (path.isEmpty())
        return;
    // Whoever chooses a kind of file and types a bare name means that kind.
    const qsizetype kind = filters.indexOf(chosen);
    if (QFileInfo(path).suffix().isEmpty() && kind >= 0)
        path += u'.' + endingsOf(picture())[kind];
    m_path->setText(path);
}

void ExportDialog::accept()
{
    QString path = m_path->text();
    if (QFileInfo(path).suffix().isEmpty())
        path += u".png"_s;
    const PictureOptions options{{m_width->value(), m_height->value()},
                                 m_scale->value(),
                                 static_cast<Background>(m_background->currentIndex())};
    if (const auto problem = writePicture(picture(), options, path)) {
        m_error->setText(tr("%1 was not written. %2").arg(path, ProblemsList::reasonOf(*problem)));
        m_error->show();
        return;
    }
    m_writtenPath = path;
    QSettings().setValue(u"exportFolder"_s, QFileInfo(path).absolutePath());
    QDialog::accept();
}

} // namespace Haengbo
