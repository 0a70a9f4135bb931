// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/timewords.h"

#include "model/text/letters.h"
#include "model/text/table.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo::Times {

namespace {

WordKind parseKind(QStringView name, const QString &where)
{
    static constexpr std::array names{"block"_L1,
                                      "year"_L1,
                                      "year-weak"_L1,
                                      "year-glued"_L1,
                                      "story-year"_L1,
                                      "month"_L1,
                                      "story-month"_L1,
                                      "week"_L1,
                                      "week-weak"_L1,
                                      "story-week"_L1,
                                      "weekend"_L1,
                                      "day"_L1,
                                      "story-day"_L1,
                                      "eve"_L1,
                                      "trading-day"_L1,
                                      "quarter-of"_L1,
                                      "story-quarter"_L1,
                                      "half"_L1,
                                      "half-of"_L1,
                                      "season"_L1,
                                      "year-end"_L1,
                                      "month-end"_L1,
                                      "same-period"_L1,
                                      "weekday"_L1,
                                      "part"_L1,
                                      "weak-part"_L1,
                                      "clock"_L1,
                                      "day-part"_L1,
                                      "vague"_L1,
                                      "set"_L1,
                                      "set-prefix"_L1,
                                      "length"_L1,
                                      "direction"_L1,
                                      "nth"_L1,
                                      "month-day"_L1,
                                      "holiday"_L1,
                                      "holiday-weak"_L1,
                                      "count"_L1,
                                      "indefinite"_L1,
                                      "unit"_L1,
                                      "edge"_L1,
                                      "edge-out"_L1,
                                      "edge-year"_L1,
                                      "after"_L1,
                                      "after-out"_L1,
                                      "block-after"_L1,
                                      "length-after"_L1,
                                      "length-after-out"_L1,
                                      "shift"_L1,
                                      "every"_L1,
                                      "joiner"_L1,
                                      "sino"_L1,
                                      "weekday-letter"_L1,
                                      "gloss"_L1,
                                      "and-half"_L1,
                                      "tense"_L1,
                                      "per"_L1,
                                      "end-event"_L1,
                                      "moved"_L1,
                                      "that-day"_L1,
                                      "deadline"_L1,
                                      "after-future"_L1};
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == names[i])
            return static_cast<WordKind>(i);
    }
    qFatal("%s: unknown kind '%s'", qPrintable(where), qPrintable(name.toString()));
}

/// '다음_달' stands for both '다음 달' and '다음달'.
QStringList spellings(const QString &form)
{
    const qsizetype gap = form.indexOf(u'_');
    if (gap < 0)
        return {form};
    QStringList all;
    for (const QString &rest : spellings(form.sliced(gap + 1))) {
        all.append(QString(form.first(gap) + u' ' + rest));
        all.append(QString(form.first(gap) + rest));
    }
    return all;
}

WordSet &slotOf(TimeLexicon &lexicon, WordKind kind)
{
    switch (kind) {
    case WordKind::Count:
    case WordKind::Indefinite:
        return lexicon.counts;
    case WordKind::Unit:
        return lexicon.units;
    case WordKind::Edge:
    case WordKind::EdgeOut:
    case WordKind::EdgeYear:
        return lexicon.edges;
    case WordKind::After:
    case WordKind::AfterOut:
    case WordKind::BlockAfter:
    case WordKind::Every:
        return lexicon.afters;
    case WordKind::LengthAfter:
    case WordKind::LengthAfterOut:
        return lexicon.lengthAfters;
    case WordKind::Shift:
        return lexicon.shifts;
    case WordKind::Joiner:
        return lexicon.joiners;
    case WordKind::Sino:
        return lexicon.sinoDigits;
    case WordKind::WeekdayLetter:
        return lexicon.weekdayLetters;
    case WordKind::Gloss:
        return lexicon.glosses;
    case WordKind::AndHalf:
        return lexicon.halves;
    case WordKind::Tense:
        return lexicon.tenses;
    case WordKind::Per:
        return lexicon.pers;
    case WordKind::EndEvent:
        return lexicon.endEvents;
    case WordKind::Moved:
        return lexicon.moved;
    case WordKind::Deadline:
        return lexicon.deadlines;
    case WordKind::AfterFuture:
        return lexicon.afterFuture;
    default:
        return lexicon.starts;
    }
}

void addSign(TimeLexicon &lexicon, QStringView letters, quint8 sign)
{
    for (const QChar c : letters)
        lexicon.signs[c.unicode()] |= sign;
}

/// Marks what may stand behind a number (see TimeSign).
void fillNumberSigns(TimeLexicon &lexicon)
{
    using namespace TimeSign;
    for (const TimeWord &unit : lexicon.units.words())
        addSign(lexicon, unit.form.first(1), Unit | BehindDigits | BehindNumeral);
    // 40여분
    for (const TimeWord &about : lexicon.lengthAfters.words()) {
        if (about.form.size() == 1 && about.mod == u"APPROX")
            addSign(lexicon, about.form, BehindDigits | BehindNumeral);
    }
    // 2025.2.4, 4/25, 15:20, 3pm, 19~23일, 5·6일, '10. 15 = '
    addSign(lexicon, u".,:/-–—―−~∼～〜·ㆍ・=aApP", BehindDigits);
    for (const TimeWord &count : lexicon.counts.words()) {
        addSign(lexicon, count.form.first(1), Opens | Numeral);
        addSign(lexicon, QStringView(count.form).sliced(1), BehindNumeral);
    }
    for (const TimeWord &digit : lexicon.sinoDigits.words())
        addSign(lexicon, digit.form, Opens | Numeral | BehindNumeral);
}

void fillSigns(TimeLexicon &lexicon)
{
    using namespace TimeSign;
    lexicon.signs.resize(0x10000);
    for (std::size_t code = 0; code < lexicon.signs.size(); ++code) {
        const QChar c(static_cast<char16_t>(code));
        if (c.isLetterOrNumber())
            lexicon.signs[code] = InWord;
    }
    addSign(lexicon, u"0123456789'’‘", Opens);
    for (const TimeWord &word : lexicon.starts.words())
        addSign(lexicon, word.form.first(1), word.form.size() == 1 ? Opens | Alone : Opens);
    for (const TimeWord &word : lexicon.glued.words())
        addSign(lexicon, word.form.first(1), Glued);
    fillNumberSigns(lexicon);
}

/// Marks the pairs of letters (see TimeLexicon::mayOpen()).
void fillPairs(TimeLexicon &lexicon)
{
    const auto add = [&lexicon](QChar first, QChar second) {
        lexicon.pairs.set(TimeLexicon::placeOf(first, second));
    };
    for (const TimeWord &word : lexicon.starts.words()) {
        if (word.form.size() > 1)
            add(word.form[0], word.form[1]);
    }
    std::vector<QChar> behind;
    for (std::size_t code = 0; code < lexicon.signs.size(); ++code) {
        const QChar c(static_cast<char16_t>(code));
        if ((lexicon.signs[code] & TimeSign::BehindNumeral) || isSpace(c))
            behind.push_back(c);
    }
    for (std::size_t code = 0; code < lexicon.signs.size(); ++code) {
        if (!(lexicon.signs[code] & TimeSign::Numeral))
            continue;
        for (const QChar second : behind)
            add(QChar(static_cast<char16_t>(code)), second);
    }
    for (const QChar apostrophe : {u'\'', u'’', u'‘'}) {
        for (const QChar digit : u"0123456789"_s)
            add(apostrophe, digit);
    }
}

TimeLexicon load()
{
    TimeLexicon lexicon;
    const Table table = Table::bundled(u"times");
    const int form = table.column(u"form");
    const int kind = table.column(u"kind");
    const int value = table.column(u"value");
    const int mod = table.column(u"mod");
    for (const Table::Row &row : table.rows()) {
        TimeWord word;
        word.kind = parseKind(table.cell(row, kind), table.ruleName(row));
        word.value = table.cell(row, value).toString();
        word.number = word.value.toInt();
        word.mod = table.cell(row, mod).toString();
        word.line = row.line;
        for (const QString &spelling : spellings(table.cell(row, form).toString())) {
            word.form = spelling;
            slotOf(lexicon, word.kind).add(word);
            if (word.kind == WordKind::GluedYear)
                lexicon.glued.add(word);
        }
    }
    for (WordSet *set :
         {&lexicon.starts, &lexicon.glued, &lexicon.counts, &lexicon.units, &lexicon.edges, &lexicon.afters,
          &lexicon.lengthAfters, &lexicon.shifts, &lexicon.joiners, &lexicon.sinoDigits,
          &lexicon.weekdayLetters, &lexicon.glosses, &lexicon.halves, &lexicon.tenses, &lexicon.pers,
          &lexicon.endEvents, &lexicon.moved, &lexicon.deadlines, &lexicon.afterFuture})
        set->finish();
    lexicon.startsByPair.fill(lexicon.starts.words());
    fillSigns(lexicon);
    fillPairs(lexicon);
    return lexicon;
}

} // namespace

void WordSet::add(TimeWord word) { m_words.push_back(std::move(word)); }

void WordSet::finish()
{
    std::ranges::sort(m_words, [](const TimeWord &a, const TimeWord &b) {
        if (a.form[0] != b.form[0])
            return a.form[0] < b.form[0];
        return a.form.size() != b.form.size() ? a.form.size() > b.form.size() : a.form < b.form;
    });
    std::size_t firsts = 0;
    for (std::size_t i = 0; i < m_words.size(); ++i)
        firsts += i == 0 || m_words[i].form[0] != m_words[i - 1].form[0] ? 1 : 0;
    m_buckets.assign(std::bit_ceil(2 * firsts + 1), {});
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const char16_t first = m_words[i].form[0].unicode();
        std::size_t at = placeOf(first);
        while (m_buckets[at].end != 0 && m_buckets[at].first != first)
            at = (at + 1) & (m_buckets.size() - 1);
        if (m_buckets[at].end == 0)
            m_buckets[at] = {first, static_cast<unsigned short>(i), 0};
        m_buckets[at].end = static_cast<unsigned short>(i + 1);
    }
}

std::span<const TimeWord> WordSet::candidates(QChar first) const
{
    const Bucket &bucket = bucketOf(first);
    return std::span(m_words).subspan(bucket.begin, static_cast<std::size_t>(bucket.end - bucket.begin));
}

const TimeWord *WordSet::longestOf(QStringView text) const
{
    for (const TimeWord &word : candidates(text.front())) {
        if (beginsWith(text, word.form))
            return &word;
    }
    return nullptr;
}

void WordsByPair::fill(std::span<const TimeWord> words)
{
    m_buckets.clear();
    // Words of one letter stand wherever a text goes on from it: behind all longer ones of each pair, and
    // alone.
    for (std::size_t first = 0; first < words.size();) {
        const QChar letter = words[first].form[0];
        std::size_t end = first;
        std::vector<QChar> seconds;
        for (; end < words.size() && words[end].form[0] == letter; ++end) {
            const QChar second = words[end].form.size() > 1 ? words[end].form[1] : QChar();
            if (std::ranges::find(seconds, second) == seconds.end())
                seconds.push_back(second);
        }
        for (const QChar second : seconds) {
            const std::size_t begin = m_words.size();
            for (std::size_t i = first; i < end; ++i) {
                if (words[i].form.size() == 1 || words[i].form[1] == second)
                    m_words.push_back(&words[i]);
            }
            m_buckets.push_back({pairOf(letter, second), static_cast<unsigned short>(begin),
                                 static_cast<unsigned short>(m_words.size())});
        }
        first = end;
    }
    const std::vector<Bucket> all = std::exchange(m_buckets, {});
    m_buckets.resize(std::bit_ceil(2 * all.size()));
    for (const Bucket &bucket : all) {
        std::size_t at = placeOf(bucket.pair);
        while (m_buckets[at].end != 0)
            at = (at + 1) & (m_buckets.size() - 1);
        m_buckets[at] = bucket;
    }
}

const TimeLexicon &timeLexicon()
{
    static const TimeLexicon lexicon = load();
    return lexicon;
}

} // namespace Haengbo::Times
