// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

namespace Haengbo {

/// Who keeps the characters of the words of a WordMap.
enum class KeysOf {
    Map,  ///< each word is copied once: for tables
    Copy, ///< the same without what tells which lengths can hold: for the few words of one article
    Text  ///< the words are stretches of a text that outlives the map: for one article
};

/// Values by words, filled once and asked for millions of times, by views, without making strings. Open
/// addressing; the hash takes four characters at a time, as most Korean words and all endings fit in two
/// steps. Walks through endings are told beforehand which lengths can hold (lengthsEndingIn()). Words are
/// never removed; pointers to values hold until the next word is added.
template<typename Value, KeysOf keys = KeysOf::Map>
class WordMap
{
public:
    /// The value of \a word, made with Value() where it is new.
    Value &operator[](QStringView word) { return m_entries[numberOf(word)].value; }

    /// The number of \a word, whose value is made with Value() where it is new: words are numbered from 0 in
    /// the order in which they are added, and keep their numbers.
    std::size_t numberOf(QStringView word)
    {
        if (2 * (m_entries.size() + 1) > m_slots.size())
            grow();
        const quint32 code = hash(word);
        const std::size_t at = slotOf(word, code);
        Slot &slot = m_slots[at];
        if (m_tags[at] == 0) {
            slot = {code, static_cast<quint32>(m_entries.size())};
            m_tags[at] = tagOf(code);
            if constexpr (keys == KeysOf::Map) {
                if (m_lengths.empty())
                    m_lengths.resize(lengthsSize);
                if (!word.isEmpty())
                    m_lengths[place(word.back())] |= bitOf(word.size());
            }
            m_longest = std::max(m_longest, word.size());
            m_entries.push_back({keep(word), Value()});
        }
        return slot.entry;
    }

    /// The value of the word with this number.
    Value &at(std::size_t number) { return m_entries[number].value; }
    const Value &at(std::size_t number) const { return m_entries[number].value; }

    /// The word of this number, as the map keeps it.
    QStringView wordAt(std::size_t number) const { return m_entries[number].word; }

    /// Makes room for \a count words, which then are added without moving those before them.
    void reserve(std::size_t count)
    {
        m_entries.reserve(count);
        growTo(std::bit_ceil(2 * count + 2));
    }

    /// Puts \a value in place of what \a word had.
    void insert(QStringView word, Value value) { (*this)[word] = std::move(value); }

    /// The value of \a word, null when it is not in the map.
    const Value *find(QStringView word) const
    {
        if (m_slots.empty())
            return nullptr;
        const std::size_t at = slotOf(word, hash(word));
        return m_tags[at] == 0 ? nullptr : &m_entries[m_slots[at].entry].value;
    }

    /// Sets are small and seldom hold the word asked for: the lengths that end in its last letter tell most.
    bool contains(QStringView word) const
    {
        if constexpr (keys == KeysOf::Map) {
            if (!word.isEmpty() && !(lengthsEndingIn(word.back()) & bitOf(word.size())))
                return false;
        }
        return find(word) != nullptr;
    }
    Value value(QStringView word, Value otherwise = Value()) const
    {
        const Value *found = find(word);
        return found ? *found : otherwise;
    }

    /// Calls \a visit with each word and its value, in the order in which the words were added.
    template<typename Visit>
    void forEach(Visit visit)
    {
        for (Entry &entry : m_entries)
            visit(entry.word, entry.value);
    }
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (const Entry &entry : m_entries)
            visit(entry.word, entry.value);
    }

    std::size_t size() const { return m_entries.size(); }
    qsizetype longest() const { return m_longest; }

    /// Bit n is set when a word of n characters may end in \a last; bit 31 stands for all longer words too.
    /// For maps that keep their words alone.
    quint32 lengthsEndingIn(QChar last) const
    {
        static_assert(keys == KeysOf::Map);
        return m_lengths.empty() ? 0 : m_lengths[place(last)];
    }

    /// The longest word of at least \a shortest characters that \a text ends in; null when there is none.
    const Value *longestEndOf(QStringView text, qsizetype shortest = 1, int *length = nullptr) const
    {
        if (text.isEmpty())
            return nullptr;
        const quint32 lengths = lengthsEndingIn(text.back());
        if (lengths == 0)
            return nullptr;
        qsizetype size = std::min(text.size(), m_longest);
        for (; size >= std::max<qsizetype>(shortest, 31); --size) {
            if (const Value *found = findEnd(text, lengths, size, length))
                return found;
        }
        if (size < shortest)
            return nullptr;
        // Few bits are set: they are walked from the highest down.
        for (quint32 left = lengths & ((1U << (size + 1)) - 1); left != 0;) {
            const qsizetype next = std::bit_width(left) - 1;
            if (next < shortest)
                break;
            if (const Value *found = findEnd(text, lengths, next, length))
                return found;
            left ^= 1U << next;
        }
        return nullptr;
    }

    static quint32 bitOf(qsizetype length) { return 1U << std::min<qsizetype>(length, 31); }

private:
    const Value *findEnd(QStringView text, quint32 lengths, qsizetype size, int *length) const
    {
        const Value *found = lengths & bitOf(size) ? find(text.last(size)) : nullptr;
        if (found && length)
            *length = static_cast<int>(size);
        return found;
    }

    struct Entry
    {
        QStringView word;
        Value value;
    };
    struct Slot
    {
        quint32 code = 0;
        quint32 entry = 0;
    };
    static constexpr std::size_t lengthsSize = 1024;

    static quint32 hash(QStringView word)
    {
        constexpr quint64 spread = 0x9E3779B97F4A7C15ULL; // 2^64 by the golden ratio (Knuth, TAOCP 6.4)
        const char16_t *at = word.utf16();
        qsizetype left = word.size();
        quint64 code = static_cast<quint64>(left) * spread;
        for (; left >= 4; left -= 4, at += 4) {
            quint64 four = 0;
            std::memcpy(&four, at, sizeof four);
            code = (code ^ four) * spread;
            code ^= code >> 32;
        }
        quint64 rest = 0;
        for (; left > 0; --left)
            rest = (rest << 16) | at[left - 1];
        code = (code ^ rest) * spread;
        return static_cast<quint32>(code >> 32);
    }

    /// Where the bits of the lengths of the words that end in \a last stand.
    static std::size_t place(QChar last)
    {
        return (static_cast<quint32>(last.unicode()) * 0x9E3779B1U) >> 22;
    }

    /// Never 0. The place in the table comes from the lower bits of the same hash.
    static quint8 tagOf(quint32 code) { return static_cast<quint8>(code >> 24 | 1U); }

    /// Where \a word stands, or the empty slot where it would. Most words asked for are not in a table: their
    /// tags tell, eight times as near together as the slots and so seldom out of the processor's caches
    /// (Kulukundis 2017, 'Designing a Fast, Efficient, Cache-friendly Hash Table').
    std::size_t slotOf(QStringView word, quint32 code) const
    {
        const std::size_t mask = m_slots.size() - 1;
        const quint8 tag = tagOf(code);
        std::size_t at = code & mask;
        while (m_tags[at] != 0 &&
               (m_tags[at] != tag || m_slots[at].code != code || !same(m_slots[at].entry, word)))
            at = (at + 1) & mask;
        return at;
    }

    bool same(quint32 entry, QStringView word) const
    {
        const QStringView known = m_entries[entry].word;
        return known.size() == word.size() &&
               std::char_traits<char16_t>::compare(known.utf16(), word.utf16(),
                                                   static_cast<std::size_t>(word.size())) == 0;
    }

    void grow() { growTo(m_slots.empty() ? 32 : 2 * m_slots.size()); }

    /// Gives the table \a places slots, a power of two.
    void growTo(std::size_t places)
    {
        if (places <= m_slots.size())
            return;
        std::vector<Slot> wider(places);
        std::vector<quint8> tags(wider.size());
        const std::size_t mask = wider.size() - 1;
        for (std::size_t old = 0; old < m_slots.size(); ++old) {
            if (m_tags[old] == 0)
                continue;
            std::size_t at = m_slots[old].code & mask;
            while (tags[at] != 0)
                at = (at + 1) & mask;
            wider[at] = m_slots[old];
            tags[at] = m_tags[old];
        }
        m_slots = std::move(wider);
        m_tags = std::move(tags);
    }

    QStringView keep(QStringView word)
    {
        if constexpr (keys == KeysOf::Text)
            return word;
        if (m_left < word.size()) {
            const auto soFar = static_cast<qsizetype>(m_entries.size());
            m_left = std::max(std::clamp<qsizetype>(4 * soFar, 256, 16384), word.size());
            m_chunks.push_back(std::make_unique<char16_t[]>(static_cast<std::size_t>(m_left)));
            m_free = m_chunks.back().get();
        }
        char16_t *copy = m_free;
        std::copy(word.utf16(), word.utf16() + word.size(), copy);
        m_free += word.size();
        m_left -= word.size();
        return {copy, word.size()};
    }

    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots;  ///< as many as a power of two
    std::vector<quint8> m_tags; ///< by slot: a piece of the hash, 0 where the slot is empty
    std::vector<quint32> m_lengths;
    qsizetype m_longest = 0;
    std::vector<std::unique_ptr<char16_t[]>> m_chunks;
    char16_t *m_free = nullptr;
    qsizetype m_left = 0;
};

} // namespace Haengbo
