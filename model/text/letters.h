// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>

/// Short words beside texts, letter by letter: what Qt does through a call of a library for each question, in
/// line, since the words of tables are short and mostly differ in their first letters.
namespace Haengbo {

/// Whether \a text begins with \a word, as QStringView::startsWith() tells.
inline bool beginsWith(QStringView text, QStringView word)
{
    if (text.size() < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (text[i] != word[i])
            return false;
    }
    return true;
}

/// Whether \a text ends with \a word, as QStringView::endsWith() tells.
inline bool endsWith(QStringView text, QStringView word)
{
    return text.size() >= word.size() && beginsWith(text.last(word.size()), word);
}

/// Where \a word, which is not empty, stands first in \a text at or after \a from; -1 when nowhere.
inline qsizetype find(QStringView text, QStringView word, qsizetype from = 0)
{
    for (qsizetype at = text.indexOf(word.front(), from); at >= 0; at = text.indexOf(word.front(), at + 1)) {
        if (beginsWith(text.sliced(at), word))
            return at;
    }
    return -1;
}

inline bool holds(QStringView text, QStringView word) { return find(text, word) >= 0; }

/// Some letters, for refusing at once: a text with none of the first letters of some words holds none of
/// them.
class LetterSet
{
public:
    LetterSet() = default;
    explicit LetterSet(QStringView letters)
    {
        for (const QChar letter : letters)
            add(letter);
    }

    void add(QChar letter) { m_letters.set(letter.unicode()); }
    /// The letters of the set and all that differ from one of them by case alone.
    LetterSet inAllCases() const
    {
        LetterSet folded;
        LetterSet all;
        for (char32_t code = 0; code <= 0xFFFF; ++code) {
            const QChar c(static_cast<char16_t>(code));
            if (contains(c))
                folded.add(c.toCaseFolded());
        }
        for (char32_t code = 0; code <= 0xFFFF; ++code) {
            const QChar c(static_cast<char16_t>(code));
            if (folded.contains(c.toCaseFolded()))
                all.add(c);
        }
        return all;
    }
    /// What QChar::isLetterOrNumber() calls so.
    static const LetterSet &lettersAndNumbers()
    {
        static const LetterSet all = [] {
            LetterSet set;
            for (char32_t letter = 0; letter <= 0xFFFF; ++letter) {
                const QChar c(static_cast<char16_t>(letter));
                if (c.isLetterOrNumber())
                    set.add(c);
            }
            return set;
        }();
        return all;
    }
    bool contains(QChar letter) const { return m_letters.test(letter.unicode()); }
    bool anyIn(QStringView text) const
    {
        for (const QChar letter : text) {
            if (contains(letter))
                return true;
        }
        return false;
    }

private:
    std::bitset<0x10000> m_letters;
};

} // namespace Haengbo
