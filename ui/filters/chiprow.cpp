// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filters/chiprow.h"

#include "ui/style/theme.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Haengbo {

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
    , m_rest(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_rest->setPopupMode(QToolButton::InstantPopup);
    m_rest->setMenu(new QMenu(m_rest));
    m_rest->setObjectName(u"moreChips"_s);
    m_rest->hide();
}

void ChipRow::setChips(std::vector<Chip> chips)
{
    for (QToolButton *button : m_buttons) {
        // A chip may be what was just clicked, so it must live until its signal has returned.
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_chips = std::move(chips);
    for (const Chip &chip : m_chips) {
        auto *button = new QToolButton(this);
        // A long name must not push out the others; the sign that removes it always shows.
        constexpr int widest = 300;
        const QString words = button->fontMetrics().elidedText(chip.words, Qt::ElideMiddle, widest);
        button->setText(QString(words).replace(u'&', u"&&"_s) + u"  ✕"_s);
        button->setToolTip(tr("Remove this filter: %1").arg(chip.words));
        connect(button, &QToolButton::clicked, this, chip.remove);
        m_buttons.push_back(button);
    }
    updateGeometry();
    arrange();
}

void ChipRow::arrange()
{
    constexpr int gap = Theme::step;
    m_rest->menu()->clear();
    m_rest->setText(tr("+%1").arg(m_buttons.size()));
    const int restWidth = m_rest->sizeHint().width() + gap;
    int x = 0;
    std::size_t shown = 0;
    for (; shown < m_buttons.size(); ++shown) {
        const QSize size = m_buttons[shown]->sizeHint();
        const bool isLast = shown + 1 == m_buttons.size();
        if (x + size.width() + (isLast ? 0 : restWidth) > width())
            break;
        m_buttons[shown]->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        m_buttons[shown]->show();
        x += size.width() + gap;
    }
    for (std::size_t i = shown; i < m_buttons.size(); ++i) {
        m_buttons[i]->hide();
        m_rest->menu()->addAction(QString(m_chips[i].words).replace(u'&', u"&&"_s) + u"  ✕"_s, this,
                                  m_chips[i].remove);
    }
    const std::size_t left = m_buttons.size() - shown;
    m_rest->setVisible(left > 0);
    m_rest->setText(tr("+%1").arg(left));
    m_rest->setToolTip(tr("%n more filter(s)", nullptr, static_cast<int>(left)));
    m_rest->setGeometry(QRect({x, (height() - m_rest->sizeHint().height()) / 2}, m_rest->sizeHint()));
}

QSize ChipRow::sizeHint() const { return minimumSizeHint(); }

QSize ChipRow::minimumSizeHint() const { return {m_rest->sizeHint().width(), m_rest->sizeHint().height()}; }

void ChipRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Haengbo
