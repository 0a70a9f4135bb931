// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>
#include <vector>

/// The words of time expressions, from table times.tsv.
namespace Haengbo::Times {

enum class WordKind {
    Block,
    Year,
    WeakYear,
    GluedYear,
    StoryYear,
    Month,
    StoryMonth,
    Week,
    WeakWeek,
    StoryWeek,
    Weekend,
    Day,
    StoryDay,
    Eve,
    TradingDay,
    QuarterOf,
    StoryQuarter,
    Half,
    HalfOf,
    Season,
    YearEnd,
    MonthEnd,
    SamePeriod,
    Weekday,
    Part,
    WeakPart,
    Clock,
    DayPart,
    Vague,
    Set,
    SetPrefix,
    Length,
    Direction,
    Nth,
    MonthDay,
    Holiday,
    WeakHoliday,
    Count,
    Indefinite,
    Unit,
    Edge,
    EdgeOut,
    EdgeYear,
    After,
    AfterOut,
    BlockAfter,
    LengthAfter,
    LengthAfterOut,
    Shift,
    Every,
    Joiner,
    Sino,
    WeekdayLetter,
    Gloss,
    AndHalf,
    Tense,
    Per,
    EndEvent,
    Moved,
    ThatDay,
    Deadline,
    AfterFuture
};

struct TimeWord
{
    QString form;
    WordKind kind = WordKind::Block;
    QString value;
    int number = 0; ///< value as a number, 0 when it is none
    QString mod;
    int line = 0; ///< in times.tsv
};

/// The words of one slot of the grammar, found by their first character.
class WordSet
{
public:
    void add(TimeWord word);
    void finish();
    bool mayStart(QChar c) const { return bucketOf(c).end > 0; }
    /// All words that may begin with the first character of \a text, the longest first.
    std::span<const TimeWord> candidates(QChar first) const;
    /// The longest word that \a text begins with, or null.
    const TimeWord *longestAt(QStringView text) const;

private:
    /// The words that begin with one character; none where end is 0.
    struct Bucket
    {
        char16_t first = 0;
        unsigned short begin = 0;
        unsigned short end = 0;
    };

    /// The bucket of \a c, or an empty one. The table is small and half empty, so that the processor keeps
    /// the tables of all slots at hand.
    const Bucket &bucketOf(QChar c) const
    {
        std::size_t at = placeOf(c);
        while (m_buckets[at].end != 0 && m_buckets[at].first != c.unicode())
            at = (at + 1) & (m_buckets.size() - 1);
        return m_buckets[at];
    }
    std::size_t placeOf(QChar c) const
    {
        return ((c.unicode() * 0x9E3779B1U) >> 16) & (m_buckets.size() - 1);
    }

    std::vector<TimeWord> m_words;
    std::vector<Bucket> m_buckets = std::vector<Bucket>(1); ///< as many as a power of two
};

struct TimeLexicon
{
    WordSet starts;
    WordSet glued;  ///< those of starts that may stand inside a word
    WordSet counts; ///< numerals and indefinite numbers
    WordSet units;
    WordSet edges;
    WordSet afters;
    WordSet lengthAfters;
    WordSet shifts;
    WordSet joiners;
    WordSet sinoDigits;
    WordSet weekdayLetters;
    WordSet glosses;
    WordSet halves;
    WordSet tenses;
    WordSet pers;
    WordSet endEvents;
    WordSet moved; ///< verbs behind the time something was put off to
    WordSet deadlines;
    WordSet afterFuture;     ///< behind a verb in -ㄹ: it is to come
    std::vector<bool> opens; ///< by character: whether a time may begin with it

    bool mayOpen(QChar c) const { return opens[c.unicode()]; }
};

const TimeLexicon &timeLexicon();

} // namespace Haengbo::Times
