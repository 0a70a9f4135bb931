// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/analysis.h"
#include "model/language/extraction.h"
#include "model/language/names/wordfacts.h"

namespace Haengbo::Names {

/// What stands between a unit and the one before it, besides space.
enum class Border : quint8 {
    None,
    Comma, ///< , ·
    Quote, ///< a quotation mark opens or closes
    Other  ///< a bracket, a number, a dash, the start of a sentence
};

/// An eojeol as a reader of names sees it: a word with the glosses in brackets that hang on it set aside, and
/// its particles cut off. '에스케이(SK)그룹이' is one unit with the word 에스케이그룹; what stands in
/// brackets forms units of its own, linked among themselves.
struct Unit
{
    /// A constructor of its own, so that room for a unit is not filled with zeros before it is written.
    Unit(WordFacts &wordFacts, QStringView text, const Token &token)
        : facts(&wordFacts)
        , form(&wordFacts)
        , full(text)
        , word(text)
        , flags(wordFacts.flags())
        , sentence(token.sentence)
        , span(token.span)
        , stem(token.span)
    {
    }

    // What most questions are about stands together, in one line of the cache.
    Nameability nameability = Nameability::None; ///< of the unit: findCandidates() works it out
    bool taken = false;                          ///< part of a time or an amount
    bool cutFurther = false; ///< the word in full, of three letters or more, may be cut in several ways
    WordFacts *facts;        ///< of the word
    WordFacts *form;         ///< of the word in full
    QStringView full;        ///< the word without brackets, particles not cut
    QStringView word;        ///< the word without brackets and particles
    quint32 flags;           ///< of the word
    int prev = -1;           ///< neighbours on the same level and in the same sentence
    int next = -1;
    Border border = Border::Other; ///< before this unit
    Particle first = Particle::None;
    Particle last = Particle::None;
    bool tailApart =
        false; ///< the particle stands after a bracket or a quotation mark, so there is no doubt of it
    bool corporate = false; ///< ㈜ or (주) hangs on it
    bool opensQuote = false;
    bool closesQuote = false;
    bool inner = false;
    int sentence;
    Span span;      ///< the whole eojeol with brackets and particles
    Span stem;      ///< the name part; holds a bracket only when the word goes on after it
    Span gloss;     ///< inside the first bracket that hangs on the word, empty when there is none
    int owner = -1; ///< for units inside brackets: the unit they hang on

    bool isBare() const { return first == Particle::None; }
};

/// The units of an article in text order, cut by the evidence of the whole article: of several legal cuts the
/// one whose stem stands elsewhere with other particles wins.
struct Units
{
    std::vector<Unit> list;
    BookLoan book;
    std::vector<QString> owned; ///< words that had to be put together around a bracket

    const Unit &at(int index) const { return list[static_cast<std::size_t>(index)]; }
    /// Tells that the first lines of the facts of a unit will be read soon. A walk through all units waits
    /// for them else, for together they are more than the nearest cache holds.
    void expect(int index) const
    {
        if (index >= static_cast<int>(list.size()))
            return;
        __builtin_prefetch(at(index).form);
        __builtin_prefetch(at(index).facts);
    }
    /// Units that may be cut to \a stem.
    int count(QStringView stem) const;
    /// The unit right after \a index with nothing but space between, or -1.
    int follower(int index) const
    {
        const int next = at(index).next;
        return next >= 0 && at(next).border == Border::None ? next : -1;
    }
    int leader(int index) const { return at(index).border == Border::None ? at(index).prev : -1; }
};

Units cutUnits(const Analysis &analysis, const std::vector<TimeMention> &times,
               const std::vector<Amount> &amounts);

} // namespace Haengbo::Names
