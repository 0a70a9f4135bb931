// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exportdialog.h"

#include "ui/problems/problemslist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
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
        side->setRange(100, 200000); // a long story is larger than any screen
        connect(side, &QSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    }
    m_dpi = new QSpinBox(this);
    m_dpi->setObjectName(u"dpi"_s);
    m_dpi->setRange(72, 600);
    m_dpi->setSingleStep(24);
    m_dpi->setSuffix(tr(" dpi"));
    m_dpi->setValue(QSettings().value(u"export/dpi"_s, 192).toInt());
    m_paper = new QComboBox(this);
    m_paper->setObjectName(u"paper"_s);
    m_paper->addItems({tr("One page as large as the picture"), tr("Sheets of A4"), tr("Sheets of A3"),
                       tr("Sheets of A4, upright"), tr("Sheets of A3, upright")});
    m_notes = new QCheckBox(tr("Numbered &notes: outlet, date and sentence to each mark"), this);
    m_notes->setObjectName(u"notes"_s);
    m_inView = new QCheckBox(tr("Only the stretch of &time in view"), this);
    m_inView->setObjectName(u"inView"_s);
    m_background = new QComboBox(this);
    m_background->addItems({tr("White"), tr("Dark"), tr("Transparent")});
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"path"_s);
    m_pixels = new QLabel(this);
    m_pixels->setObjectName(u"pixels"_s);
    m_pixels->setWordWrap(true);
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
    form->addRow(tr("&Resolution"), m_dpi);
    form->addRow(QString(), m_pixels);
    form->addRow(tr("&Background"), m_background);
    form->addRow(tr("PDF &sheets"), m_paper);
    form->addRow(QString(), m_notes);
    form->addRow(QString(), m_inView);
    form->addRow(tr("&File"), path);
    form->addRow(m_error);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ExportDialog::pictureChosen);
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::sizeChanged);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::sizeChanged);
    for (const QCheckBox *choice : {m_notes, m_inView})
        connect(choice, &QCheckBox::toggled, this, &ExportDialog::sizeChanged);
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
    m_notes->setEnabled(picture().noted != nullptr);
    m_inView->setEnabled(picture().inView != nullptr);
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QString folder = QSettings().value(u"exportFolder"_s, pictures).toString();
    m_path->setText(
        QDir(folder).filePath(u"haengbo-%1.png"_s.arg(QString(picture().id).replace(u'.', u'-'))));
    sizeChanged();
}

double ExportDialog::scale() const { return m_dpi->value() / PictureOptions::pixelsPerInch; }

void ExportDialog::sizeChanged()
{
    PictureOptions asked = options();
    asked.size = formSize();
    asked.hasNotes = asked.onlyInView = false;
    const PixelSize pixels = pixelsOf(picture(), asked);
    QString words = tr("%1 × %2 pixels").arg(pixels.given.width()).arg(pixels.given.height());
    if (pixels.isReduced() && QFileInfo(path()).suffix().toLower() == u"png")
        words += u"\n"_s + tr("Smaller than the %1 × %2 asked for: a PNG can hold no more. SVG and PDF can.")
                               .arg(pixels.asked.width())
                               .arg(pixels.asked.height());
    m_pixels->setText(words);
}

/// How large the picture becomes in the form that is ticked, in device-independent pixels.
QSize ExportDialog::formSize() const
{
    const PictureOptions asked = options();
    if (asked.size != picture().size || (!asked.hasNotes && !asked.onlyInView))
        return asked.size;
    const std::tuple key(m_which->currentIndex(), asked.hasNotes, asked.onlyInView);
    const auto known = m_formSizes.find(key);
    if (known != m_formSizes.end())
        return known->second;
    Picture form = picture();
    if (asked.onlyInView)
        form = form.inView();
    if (asked.hasNotes && form.noted)
        form = form.noted();
    return m_formSizes[key] = form.size;
}

PictureOptions ExportDialog::options() const
{
    return {{m_width->value(), m_height->value()},
            scale(),
            static_cast<Background>(m_background->currentIndex()),
            static_cast<Paper>(m_paper->currentIndex()),
            m_notes->isChecked() && m_notes->isEnabled(),
            m_inView->isChecked() && m_inView->isEnabled()};
}

/// Where to write; a bare name means a PNG.
QString ExportDialog::path() const
{
    const QString path = m_path->text();
    return QFileInfo(path).suffix().isEmpty() ? path + u".png"_s : path;
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
    const QString path = this->path();
    if (const auto problem = writePicture(picture(), options(), path)) {
        m_error->setText(tr("%1 was not written. %2").arg(path, ProblemsList::reasonOf(*problem)));
        m_error->show();
        return;
    }
    m_writtenPath = path;
    QSettings().setValue(u"exportFolder"_s, QFileInfo(path).absolutePath());
    QSettings().setValue(u"export/dpi"_s, m_dpi->value());
    QDialog::accept();
}

} // namespace Haengbo
