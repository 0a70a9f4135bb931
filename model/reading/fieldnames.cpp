// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/fieldnames.h"

#include "model/reading/fields.h"

namespace Haengbo {

void FieldNames::set(const QString &name, std::optional<ArticleField> field)
{
    const QString key = normalizedFieldName(name);
    if (field && !key.isEmpty())
        m_fields[key] = *field;
    else
        m_fields.remove(key);
}

std::optional<ArticleField> FieldNames::find(const QString &name) const
{
    const auto found = m_fields.constFind(normalizedFieldName(name));
    return found == m_fields.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList FieldNames::toLines() const
{
    QStringList lines;
    for (auto one = m_fields.cbegin(); one != m_fields.cend(); ++one)
        lines << fieldId(one.value()) + u'\t' + one.key();
    return lines;
}

FieldNames FieldNames::fromLines(const QStringList &lines)
{
    FieldNames names;
    for (const QString &line : lines) {
        const qsizetype tab = line.indexOf(u'\t');
        for (std::size_t i = 0; tab > 0 && i < fieldCount; ++i) {
            if (fieldId(static_cast<ArticleField>(i)) == QStringView(line).first(tab))
                names.set(line.mid(tab + 1), static_cast<ArticleField>(i));
        }
    }
    return names;
}

} // namespace Haengbo
