// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/longerforms.h"

#include "model/story/namebook.h"
#include "model/text/table.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Posts and callings, from table titles.tsv.
const QSet<QString> &posts()
{
    static const QSet<QString> all = [] {
        const Table table = Table::bundled(u"titles");
        QSet<QString> forms;
        for (const Table::Row &row : table.rows())
            forms.insert(table.cell(row, table.column(u"form")).toString());
        return forms;
    }();
    return all;
}

QString withPost(QStringView text, qsizetype begin, const QString &name)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    // The particles of the word are not its own: the longest beginning that is a post.
    for (; end > begin + 1; --end) {
        const QString word = text.sliced(begin, end - begin).toString();
        if (isPost(word))
            return name + u' ' + word;
    }
    return {};
}

/// 'Sam Altman' of 'Sam Altman)'; capitals alone are posts and shares ('CEO', 'KOSPI').
QString latinNameAt(QStringView text, qsizetype begin)
{
    constexpr qsizetype longest = 40;
    const qsizetype end = text.sliced(begin, std::min(longest + 1, text.size() - begin)).indexOf(u')');
    if (end < 0)
        return {};
    const QString gloss = text.sliced(begin, end).trimmed().toString();
    const bool isLatin = std::all_of(gloss.begin(), gloss.end(), [](QChar c) {
        return c.unicode() < 0x250 && (c.isLetterOrNumber() || u" .-&'"_s.contains(c));
    });
    return isLatin && hasSmallLatin(gloss) && gloss.front().isUpper() ? gloss : QString();
}

} // namespace

bool isPost(const QString &word) { return posts().contains(word); }

bool hasSmallLatin(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

QStringList longerForms(const Article &article, const Entity &person)
{
    const QStringView text = article.text;
    QStringList forms;
    for (const Mention &mention : person.mentions) {
        const QString name = mention.span.in(text).toString();
        const int end = mention.span.end;
        if (end >= text.size() || (name != person.name && !person.aliases.contains(name)))
            continue;
        if (text[end] == u' ')
            forms += withPost(text, end + 1, name);
        else if (text[end] == u'(')
            forms += latinNameAt(text, end + 1);
    }
    forms.removeAll(QString());
    forms.sort();
    forms.removeDuplicates();
    return forms;
}

} // namespace Haengbo
