// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <bitset>
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
    const TimeWord *longestAt(QStringView text) const
    {
        if (text.isEmpty() || !mayStart(text.front()))
            return nullptr;
        return longestOf(text);
    }
    const std::vector<TimeWord> &words() const { return m_words; }

private:
    const TimeWord *longestOf(QStringView text) const;

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

/// A blank that may stand between the parts of a time.
inline bool isSpace(QChar c) { return c == u' ' || c == QChar(0xA0) || c == u'\t'; }

/// What the grammar may take a character for: bits that let it refuse most places of a text by one or two
/// looks at a table.
namespace TimeSign {
enum : quint8 {
    InWord = 1,         ///< a letter or a number
    Opens = 2,          ///< an expression or a part of one may begin with it
    Glued = 4,          ///< and it may do so inside a word
    Alone = 8,          ///< it is a word of starts by itself
    Numeral = 16,       ///< a number in words may begin with it
    Unit = 32,          ///< a unit may begin with it
    BehindDigits = 64,  ///< may stand behind digits that tell a time, or a blank or two further
    BehindNumeral = 128 ///< may stand right behind the first letter of a number in words
};
} // namespace TimeSign

/// The words of a slot by their first two letters, for the slot that has most words and is asked most.
class WordsByPair
{
public:
    /// Takes in \a words, sorted as WordSet has them, which must outlive this.
    void fill(std::span<const TimeWord> words);
    /// All words that may stand where a text goes on with \a first and \a second (null at its end), the
    /// longest first.
    std::span<const TimeWord *const> candidates(QChar first, QChar second) const
    {
        const Bucket *bucket = &bucketOf(first, second);
        if (bucket->end == 0)
            bucket = &bucketOf(first, QChar());
        return std::span(m_words).subspan(bucket->begin,
                                          static_cast<std::size_t>(bucket->end - bucket->begin));
    }

private:
    struct Bucket
    {
        quint32 pair = 0;
        unsigned short begin = 0;
        unsigned short end = 0; ///< 0 where no word begins so
    };

    static quint32 pairOf(QChar first, QChar second)
    {
        return static_cast<quint32>(first.unicode()) << 16 | second.unicode();
    }
    /// The bucket of words with these letters, or an empty one.
    const Bucket &bucketOf(QChar first, QChar second) const
    {
        const quint32 pair = pairOf(first, second);
        std::size_t at = placeOf(pair);
        while (m_buckets[at].end != 0 && m_buckets[at].pair != pair)
            at = (at + 1) & (m_buckets.size() - 1);
        return m_buckets[at];
    }
    std::size_t placeOf(quint32 pair) const { return ((pair * 0x9E3779B1U) >> 16) & (m_buckets.size() - 1); }

    std::vector<const TimeWord *> m_words;
    std::vector<Bucket> m_buckets = std::vector<Bucket>(1); ///< as many as a power of two
};

struct TimeLexicon
{
    WordSet starts;
    WordsByPair startsByPair;
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
    WordSet afterFuture; ///< behind a verb in -ㄹ: it is to come

    /// The bits of TimeSign that hold for \a c.
    quint8 signOf(QChar c) const { return signs[c.unicode()]; }
    /// Whether a word of starts or a number in words may begin with \a first and go on with \a second: one
    /// look that refuses nearly all other pairs.
    bool mayOpen(QChar first, QChar second) const { return pairs.test(placeOf(first, second)); }

    static std::size_t placeOf(QChar first, QChar second)
    {
        return (first.unicode() * 0x9E37U + second.unicode()) & 0xFFFFU;
    }

    std::bitset<0x10000> pairs; ///< by places
    std::vector<quint8> signs;  ///< by character
};

const TimeLexicon &timeLexicon();

} // namespace Haengbo::Times
