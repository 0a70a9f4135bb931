// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

#include <QWidget>

namespace Haengbo {

class SourceText;

/// Left of the text: on which page or in which paragraph of the original it stands. The number of the place
/// the view begins in stays at the top. Hidden for articles that have neither pages nor paragraphs.
class PlaceMargin : public QWidget
{
    Q_OBJECT

public:
    PlaceMargin(SourceText *text, QWidget *parent);

    void setPlaces(PlaceKind kind, std::vector<Place> places);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString label(int number) const;

    SourceText *m_text;
    PlaceKind m_kind = PlaceKind::None;
    std::vector<Place> m_places;
};

} // namespace Haengbo
