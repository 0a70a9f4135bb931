// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/figures.h"
#include "model/story/story.h"

#include <optional>

/// What a passage claims in figures, as far as reports of one event can contradict each other in it.
namespace Haengbo {

/// How many of a thing: '컨테이너선 4척', '매달 최대 90만 장'.
struct Count
{
    double value = 0;
    QString unit;
    QString per;         ///< '매달', '연간' as written; empty for all together
    bool about = false;  ///< '약', '여'
    bool bound = false;  ///< '최대', '이상': not the number itself
    bool byWhen = false; ///< all together up to a day: '2029년까지'

    QString words() const;
};

/// The counts in \a span of \a text, one a unit; a unit that is counted twice there is left out, money and
/// percentages are no counts.
std::vector<Count> countsIn(QStringView text, Span span);
/// Whether \a a and \a b, of one unit, cannot both be true. A rounder count agrees with the exact one; as
/// many each month and as many all together do not.
bool countsContradict(const Count &a, const Count &b);

/// The number of people in \a span of \a text, where it tells one such number. Fewer than ten are those who
/// are named.
std::optional<Figure> attendanceIn(QStringView text, Span span);

/// The TIMEX3 duration in \a span of \a read's text, where it tells one: how long something goes on
/// ('4년간'), not how long ago. Hours and minutes are estimates and left out.
std::optional<QString> lengthIn(const ReadArticle &read, Span span);

/// Whether \a rough is \a exact rounded to the figures it has.
bool isRounded(double rough, double exact);

} // namespace Haengbo
