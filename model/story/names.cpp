// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isOpen(QChar c) { return u"(（[［〔【"_s.contains(c); }
bool isClose(QChar c) { return u")）]］〕】"_s.contains(c); }

/// Letters and digits only, narrowed and lowered.
QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c == u'&' || c == u'+')
            letters += c.toLower();
    }
    return letters;
}

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
        left += cut.before;
        name = cut.after;
    }
    return left.append(name);
}

} // namespace

QString squashName(QStringView name)
{
    const QString squashed = lettersOf(withoutGlosses(name));
    return squashed.isEmpty() ? lettersOf(name) : squashed;
}

QStringList nameKeys(QStringView name)
{
    QStringList keys{squashName(name)};
    Cut cut;
    if (cutGloss(name, &cut)) {
        const QString gloss = lettersOf(cut.gloss);
        const bool isName =
            std::any_of(gloss.begin(), gloss.end(), [](QChar c) { return c.isLetter(); }) && gloss.size() > 1;
        if (isName && !lettersOf(cut.before).isEmpty())
            keys += gloss + lettersOf(withoutGlosses(cut.after));
    }
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

} // namespace Haengbo
