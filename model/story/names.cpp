// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/names.h"

#include "model/story/transliteration.h"
#include "model/text/hangul.h"
#include "model/text/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isOpen(QChar c) { return u"(（[［〔【"_s.contains(c); }
bool isClose(QChar c) { return u")）]］〕】"_s.contains(c); }

bool counts(QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c == u'&' || c == u'+'; }

QString narrowed(QStringView text) { return text.toString().normalized(QString::NormalizationForm_KC); }

/// Letters and digits only.
QString lettersOf(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters), counts);
    return letters;
}

std::vector<QString> loadLegalForms()
{
    const Table table = Table::bundled(u"companyforms");
    std::vector<QString> forms;
    for (const Table::Row &row : table.rows())
        forms.push_back(table.cell(row, table.column(u"form")).toString());
    return forms;
}

/// \a name without a legal form before or after it; Latin ones must stand as words of their own.
QString withoutLegalForm(const QString &name)
{
    static const std::vector<QString> forms = loadLegalForms();
    const QString trimmed = name.trimmed();
    for (const QString &form : forms) {
        const bool hangul = Hangul::isSyllable(form.front());
        const qsizetype rest = trimmed.size() - form.size();
        if (rest < 2)
            continue;
        if (hangul && trimmed.startsWith(form))
            return trimmed.sliced(form.size());
        const QStringView before = QStringView(trimmed).first(rest);
        const QStringView tail = QStringView(trimmed).sliced(rest);
        const bool dotted =
            trimmed.endsWith(u'.') && QStringView(trimmed).chopped(1).endsWith(form, Qt::CaseInsensitive);
        if (hangul ? tail == form : tail.compare(form, Qt::CaseInsensitive) == 0 && !counts(before.back()))
            return before.toString();
        if (dotted && rest > 2 && !counts(trimmed[rest - 2]))
            return trimmed.first(rest - 2);
    }
    return trimmed;
}

QString keyOf(const QString &name) { return spellLetters(lettersOf(withoutLegalForm(name))).toLower(); }

struct Cut
{
    QStringView before;
    QStringView gloss;
    QStringView after;
};

/// The first bracketed part of \a name; an unclosed bracket runs to the end.
bool cutGloss(QStringView name, Cut *cut)
{
    const auto open = std::find_if(name.begin(), name.end(), isOpen);
    if (open == name.end())
        return false;
    const auto close = std::find_if(open, name.end(), isClose);
    const qsizetype from = open - name.begin();
    const qsizetype to = close - name.begin();
    cut->before = name.first(from);
    cut->gloss = name.sliced(from + 1, to - from - 1);
    cut->after = close == name.end() ? QStringView() : name.sliced(to + 1);
    return true;
}

QString withoutGlosses(QStringView name)
{
    QString left;
    Cut cut;
    while (cutGloss(name, &cut)) {
        left.append(cut.before);
        name = cut.after;
    }
    return left.append(name);
}

} // namespace

QString squashName(QStringView name)
{
    const QString narrow = narrowed(name);
    const QString squashed = lettersOf(withoutGlosses(narrow)).toLower();
    return squashed.isEmpty() ? lettersOf(narrow).toLower() : squashed;
}

QStringList nameKeys(QStringView name)
{
    const QString narrow = narrowed(name);
    const QString whole = keyOf(withoutGlosses(narrow));
    QStringList keys{whole.isEmpty() ? keyOf(narrow) : whole};
    Cut cut;
    if (cutGloss(narrow, &cut)) {
        const QString before = keyOf(cut.before.toString());
        const QString gloss = keyOf(cut.gloss.toString());
        const bool isName =
            gloss.size() > 1 && std::any_of(gloss.begin(), gloss.end(), [](QChar c) { return c.isLetter(); });
        if (isName && !before.isEmpty() && !before.endsWith(gloss))
            keys += keyOf(cut.gloss.toString() + withoutGlosses(cut.after));
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

} // namespace Haengbo
