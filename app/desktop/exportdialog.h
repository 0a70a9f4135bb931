// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/pictures.h"

#include <QDialog>

#include <map>
#include <tuple>
#include <vector>

class QCheckBox;
class QComboBox;

class QLabel;
class QLineEdit;
class QSpinBox;

namespace Haengbo {

/// Asks which picture to export, how large and where, and writes it. Stays open with a clear word when that
/// fails.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Offers \a pictures, first the one whose id begins with \a first.
    ExportDialog(std::vector<Picture> pictures, const QString &first, QWidget *parent = nullptr);
    QString writtenPath() const { return m_writtenPath; }

    void accept() override;

private:
    const Picture &picture() const;
    void pictureChosen();
    void sizeChanged();
    double scale() const;
    PictureOptions options() const;
    QString path() const;
    QSize formSize() const;
    void browse();

    std::vector<Picture> m_pictures;
    QComboBox *m_which = nullptr;
    QSpinBox *m_width = nullptr;
    QSpinBox *m_height = nullptr;
    QSpinBox *m_dpi = nullptr;
    QComboBox *m_background = nullptr;
    QComboBox *m_paper = nullptr;
    QCheckBox *m_notes = nullptr;
    QCheckBox *m_inView = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_pixels = nullptr;
    QLabel *m_error = nullptr;
    /// The sizes of pictures with notes or in part, by their number and what was ticked.
    mutable std::map<std::tuple<int, bool, bool>, QSize> m_formSizes;
    QString m_writtenPath;
};

} // namespace Haengbo
