// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Haengbo::Publication {

/// What a word says of the day beside it: when the article came out or was changed, whose rights it is under
/// since when, or which issue or page of a paper it stood in.
enum class LabelKind { Issued, Changed, Copyright, Issue };

/// A word of publication.tsv.
struct Label
{
    QString form;
    LabelKind kind = LabelKind::Issued;
    int trust = 0; ///< the less, the more its day counts
};

/// All labels, in the order of the table.
const std::vector<Label> &labels();

/// The label that \a text ends with, but for spaces and a colon; null when there is none.
const Label *labelBefore(QStringView text);

/// The label that \a text begins with, after a clock time if one stands there; null when there is none.
const Label *labelAfter(QStringView text);

/// Whether \a line tells whose the rights are.
bool claimsRights(QStringView line);

/// Whether a digit stands right behind a letter that ends a label.
bool mayHoldGluedDay(QStringView words);

} // namespace Haengbo::Publication
