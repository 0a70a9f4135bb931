// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/searchquery.h"

#include "model/text/folding.h"
#include "model/text/hangul.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isQuote(QChar sign)
{
    return sign == u'"' || sign == u'“' || sign == u'”' || sign == u'＂' || sign == u'「' || sign == u'」';
}

/// Latin letters and digits make words with a beginning that one sees.
bool beginsWithin(QStringView text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar first = text[at];
    const QChar before = text[at - 1];
    return (Hangul::isLatin(first) && Hangul::isLatin(before)) ||
           (Hangul::isDigit(first) && Hangul::isDigit(before));
}

bool isAllHangul(const QString &form) { return std::all_of(form.begin(), form.end(), Hangul::isSyllable); }

void addSpans(QStringView text, const QString &form, std::vector<Span> &spans)
{
    for (qsizetype at = findForm(text, form); at >= 0; at = findForm(text, form, at + form.size()))
        spans.push_back({static_cast<int>(at), static_cast<int>(at + form.size())});
}

/// In order, what overlaps joined.
std::vector<Span> joined(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    std::vector<Span> result;
    for (const Span span : spans) {
        if (!result.empty() && result.back().end > span.begin)
            result.back() = result.back().united(span);
        else
            result.push_back(span);
    }
    return result;
}

} // namespace

SearchQuery SearchQuery::parse(QStringView words)
{
    SearchQuery query;
    QString word;
    bool isQuoted = false;
    const auto finish = [&] {
        const QString form = Folding::folded(word.simplified());
        word.clear();
        const Term term{{form}};
        const bool isKnown =
            std::find(query.m_terms.begin(), query.m_terms.end(), term) != query.m_terms.end();
        // A sign alone ('-') would find everything or nothing.
        const bool hasLetter =
            std::any_of(form.begin(), form.end(), [](QChar c) { return c.isLetterOrNumber(); });
        if (hasLetter && !isKnown)
            query.m_terms.push_back(term);
    };
    for (const QChar sign : words) {
        if (isQuote(sign)) {
            finish();
            isQuoted = !isQuoted;
        } else if (sign.isSpace() && !isQuoted) {
            finish();
        } else {
            word += sign;
        }
    }
    finish();
    return query;
}

void SearchQuery::addForm(std::size_t index, const QString &form)
{
    QStringList &forms = m_terms[index].forms;
    const QString folded = Folding::folded(form.simplified());
    if (!folded.isEmpty() && !forms.contains(folded))
        forms << folded;
}

bool SearchQuery::matches(QStringView text) const
{
    if (m_terms.empty())
        return true;
    return std::all_of(m_terms.begin(), m_terms.end(), [text](const Term &term) { return term.isIn(text); });
}

std::vector<Span> SearchQuery::spansIn(QStringView text) const
{
    const QString folded = Folding::folded(text);
    std::vector<Span> spans;
    for (const Term &term : m_terms) {
        const std::size_t before = spans.size();
        for (const QString &form : term.forms)
            addSpans(folded, form, spans);
        if (spans.size() == before)
            return {};
    }
    return joined(std::move(spans));
}

std::vector<Span> SearchQuery::anySpansIn(QStringView text) const
{
    const QString folded = Folding::folded(text);
    std::vector<Span> spans;
    for (const Term &term : m_terms) {
        for (const QString &form : term.forms)
            addSpans(folded, form, spans);
    }
    return joined(std::move(spans));
}

qsizetype findForm(QStringView text, QStringView form, qsizetype from)
{
    if (form.isEmpty())
        return -1;
    qsizetype at = text.indexOf(form, from);
    while (at >= 0 && beginsWithin(text, at))
        at = text.indexOf(form, at + 1);
    return at;
}

bool SearchQuery::Term::isIn(QStringView text) const
{
    // What stands there as it is needs no folding; most texts have no Hanja that could hide it.
    bool isHangul = true;
    for (const QString &form : forms) {
        if (!isAllHangul(form))
            isHangul = false;
        else if (text.contains(form))
            return true;
    }
    if (isHangul && !Folding::hasHanjaOrWide(text))
        return false;
    const QString folded = Folding::folded(text);
    return std::any_of(forms.begin(), forms.end(),
                       [&folded](const QString &form) { return findForm(folded, form) >= 0; });
}

bool needsNoFolding(QStringView text, const SearchQuery &query)
{
    const bool isHangul =
        std::all_of(query.terms().begin(), query.terms().end(), [](const SearchQuery::Term &term) {
            return std::all_of(term.forms.begin(), term.forms.end(), isAllHangul);
        });
    return isHangul && !Folding::hasHanjaOrWide(text);
}

} // namespace Haengbo
