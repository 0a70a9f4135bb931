// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstring>
#include <memory>
#include <span>
#include <vector>

namespace Haengbo {

/// The number of a word form in its WordForms: dense, from 0 in the order in which the words were met first.
using WordNumber = quint32;
inline constexpr WordNumber noWord = ~WordNumber(0);

/// Every word form met by a thread, each once, with a number of its own. The tokenizer looks a word up as it
/// cuts it (Token::word); whoever wants to remember something of a word indexes an array of his own by the
/// number (WordRecords) and never hashes the word again.
///
/// All analyses that a thread makes share one table; each keeps the one it refers to alive. Words are never
/// removed from a table: when it has grown beyond a bound the thread begins a new one with the next analysis,
/// and what was kept beside the old one is told apart by the generation. The table is not locked: one thread
/// at a time may ask it, or let the layers of extraction read an analysis that refers to it.
class WordForms
{
public:
    /// The hash of a word, taken letter by letter as the word is walked through: FNV's steps with a wider
    /// state (Fowler, Noll and Vo), of which the upper half is used.
    class Hash
    {
    public:
        void add(QChar letter) { m_state = (m_state ^ letter.unicode()) * 0x9E3779B97F4A7C15ULL; }
        quint32 code() const { return static_cast<quint32>(m_state >> 32); }

    private:
        quint64 m_state = 0xCBF29CE484222325ULL;
    };

    WordForms();
    WordForms(const WordForms &) = delete;
    WordForms &operator=(const WordForms &) = delete;

    /// The table that new analyses of this thread refer to.
    static std::shared_ptr<WordForms> ofThread();

    /// The number of \a word, which is taken into the table where it is new.
    WordNumber numberOf(QStringView word) { return numberOf(word, codeOf(word)); }
    /// The same for one whose letters are hashed already.
    WordNumber numberOf(QStringView word, quint32 code)
    {
        const std::size_t at = slotOf(word, code);
        return m_slots[at].next != 0 ? m_slots[at].next - 1 : add(word, code);
    }
    /// The number of \a word, noWord where the table has not met it.
    WordNumber find(QStringView word) const
    {
        const std::size_t at = slotOf(word, codeOf(word));
        return m_slots[at].next - 1; // of an empty slot: noWord
    }

    /// The word as the table keeps it; it stays where it is for as long as the table lives.
    QStringView wordAt(WordNumber number) const
    {
        const Form &form = formAt(number);
        return {form.text, form.length};
    }
    /// How many words there are; all numbers are below it.
    std::size_t size() const { return m_size; }
    /// Told apart from every other table of the program, also from those that are no more. Never 0.
    quint64 generation() const { return m_generation; }

private:
    static constexpr std::size_t inlineLetters = 10;
    /// As many letters as Korean words hardly exceed stand beside the length: half a line of the cache.
    struct Form
    {
        const char16_t *text = nullptr; ///< letters, or where they stand when there are more
        qint32 length = 0;
        char16_t letters[inlineLetters]{};
    };
    static_assert(sizeof(Form) == 32);
    struct Slot
    {
        quint32 code = 0;
        quint32 next = 0; ///< the number after that of the word; 0 in an empty slot
    };
    static constexpr std::size_t chunkBits = 9;
    static constexpr std::size_t chunkSize = std::size_t(1) << chunkBits;

    static quint32 codeOf(QStringView word)
    {
        Hash hash;
        for (const QChar letter : word)
            hash.add(letter);
        return hash.code();
    }

    const Form &formAt(WordNumber number) const
    {
        return m_chunks[number >> chunkBits][number & (chunkSize - 1)];
    }

    /// Where \a word stands, or the empty slot where it would.
    std::size_t slotOf(QStringView word, quint32 code) const
    {
        std::size_t at = code & m_mask;
        while (m_slots[at].next != 0 && (m_slots[at].code != code || !same(m_slots[at].next - 1, word)))
            at = (at + 1) & m_mask;
        return at;
    }

    bool same(WordNumber number, QStringView word) const
    {
        const Form &form = formAt(number);
        return form.length == word.size() && sameLetters(form.text, word.utf16(), form.length);
    }

    /// Words of two to eight letters are compared by their two ends, which may overlap, without a loop.
    static bool sameLetters(const char16_t *a, const char16_t *b, qint32 length)
    {
        if (length >= 4 && length <= 8)
            return same<quint64>(a, b) && same<quint64>(a + length - 4, b + length - 4);
        if (length == 2 || length == 3)
            return same<quint32>(a, b) && a[length - 1] == b[length - 1];
        return std::memcmp(a, b, static_cast<std::size_t>(length) * sizeof(char16_t)) == 0;
    }
    template<typename Letters>
    static bool same(const char16_t *a, const char16_t *b)
    {
        Letters one;
        Letters other;
        std::memcpy(&one, a, sizeof one);
        std::memcpy(&other, b, sizeof other);
        return one == other;
    }

    WordNumber add(QStringView word, quint32 code);
    void grow();

    std::vector<Slot> m_slots; ///< as many as a power of two
    std::size_t m_mask = 0;
    std::vector<std::unique_ptr<Form[]>> m_chunks;
    std::vector<std::unique_ptr<char16_t[]>> m_long; ///< the letters of long words
    std::size_t m_size = 0;
    std::size_t m_letters = 0;
    quint64 m_generation = 0;
};

/// What a layer keeps of word forms from article to article: an array beside the table. Keep one a thread:
///
///     thread_local WordRecords<Reading> readings;
///     Reading &reading = readings.at(*analysis.forms, token.word); // Reading() when the word is met first
///
/// Asked with another table it forgets all it had, so that the record of a word of one table is never taken
/// for that of another's, and it is bounded as the tables are. A reference holds until the next call.
template<typename Record>
class WordRecords
{
public:
    Record &at(const WordForms &forms, WordNumber word)
    {
        if (m_generation != forms.generation()) {
            m_records = {};
            m_generation = forms.generation();
        }
        if (word >= m_records.size())
            m_records.resize(forms.size());
        return m_records[word];
    }

    /// The records of all words that \a forms has now, for walking through an article; they hold until the
    /// next call.
    std::span<Record> all(const WordForms &forms)
    {
        if (forms.size() > 0)
            at(forms, static_cast<WordNumber>(forms.size() - 1));
        return m_records;
    }

private:
    std::vector<Record> m_records;
    quint64 m_generation = 0;
};

} // namespace Haengbo
