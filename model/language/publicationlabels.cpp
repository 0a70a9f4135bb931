// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/publicationlabels.h"

#include "model/text/hangul.h"
#include "model/text/letters.h"
#include "model/text/table.h"

#include <algorithm>

namespace Haengbo::Publication {

namespace {

std::vector<Label> loadLabels()
{
    const Table table = Table::bundled(u"publication");
    const int form = table.column(u"form");
    const int kind = table.column(u"kind");
    const int trust = table.column(u"trust");
    std::vector<Label> labels;
    for (const Table::Row &row : table.rows()) {
        const QStringView name = table.cell(row, kind);
        const LabelKind labelKind = name == u"issued"      ? LabelKind::Issued
                                    : name == u"changed"   ? LabelKind::Changed
                                    : name == u"copyright" ? LabelKind::Copyright
                                                           : LabelKind::Issue;
        const QString written = table.cell(row, form).toString();
        const int rank = table.cell(row, trust).toInt();
        labels.push_back({QString(written).replace(u'_', u' '), labelKind, rank});
        if (written.contains(u'_'))
            labels.push_back({QString(written).remove(u'_'), labelKind, rank});
    }
    return labels;
}

/// The letters labels begin and end with, in all cases.
struct LabelLetters
{
    LetterSet firsts;
    LetterSet lasts;
    LetterSet copyrightFirsts;

    LabelLetters()
    {
        for (const Label &label : labels()) {
            firsts.add(label.form.front());
            lasts.add(label.form.back());
            if (label.kind == LabelKind::Copyright)
                copyrightFirsts.add(label.form.front());
        }
        lasts = lasts.inAllCases();
        copyrightFirsts = copyrightFirsts.inAllCases();
    }

    static const LabelLetters &instance()
    {
        static const LabelLetters letters;
        return letters;
    }
};

bool isBetweenLabelAndDay(QChar c)
{
    return c.isSpace() || c == u':' || c == u'|' || c == u'：' || c == u'=' || c == u'[';
}

} // namespace

const std::vector<Label> &labels()
{
    static const std::vector<Label> instance = loadLabels();
    return instance;
}

const Label *labelBefore(QStringView text)
{
    while (!text.isEmpty() && isBetweenLabelAndDay(text.back()))
        text.chop(1);
    if (text.isEmpty() || !LabelLetters::instance().lasts.contains(text.back()))
        return nullptr;
    const Label *best = nullptr;
    const QChar last = text.back().toCaseFolded();
    for (const Label &label : labels()) {
        if (label.form.back().toCaseFolded() != last || !text.endsWith(label.form, Qt::CaseInsensitive) ||
            (best && best->form.size() > label.form.size()))
            continue;
        const qsizetype begin = text.size() - label.form.size();
        if (label.kind != LabelKind::Issue && (begin == 0 || !text[begin - 1].isLetterOrNumber()))
            best = &label;
    }
    return best;
}

const Label *labelAfter(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text[begin].isSpace() || text[begin] == u'|'))
        ++begin;
    text = text.sliced(begin);
    if (text.isEmpty() || !LabelLetters::instance().firsts.contains(text.front()))
        return nullptr;
    for (const Label &label : labels()) {
        if (label.kind != LabelKind::Issued || !beginsWith(text, label.form))
            continue;
        if (text.size() == label.form.size() || !text[label.form.size()].isLetterOrNumber())
            return &label;
    }
    return nullptr;
}

bool claimsRights(QStringView line)
{
    return LabelLetters::instance().copyrightFirsts.anyIn(line) &&
           std::ranges::any_of(labels(), [&](const Label &label) {
               return label.kind == LabelKind::Copyright && line.contains(label.form, Qt::CaseInsensitive);
           });
}

bool mayHoldGluedDay(QStringView words)
{
    const LetterSet &lasts = LabelLetters::instance().lasts;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (Hangul::isDigit(words[i]) && lasts.contains(words[i - 1]))
            return true;
    }
    return false;
}

} // namespace Haengbo::Publication
