// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"
#include "model/language/clauses/wordreadings.h"

#include <vector>

namespace Haengbo {

/// A word with what is written on to it: its gloss in brackets, closing quotation marks and its particle.
struct Eojeol
{
    int firstToken = 0;
    int endToken = 0;
    Span noun; ///< the word without its particle; the whole word of a verb
    Particle first = Particle::None;
    Particle last = Particle::None;
    bool isVerb = false; ///< the last word read alone may be one
    bool negates = false;
    bool comma = false;
    bool breaks = false; ///< '…', '=', ':' or the like follows
    int entity = -1;     ///< a word of a name or a time is no verb
    int time = -1;
};

/// The mention or the time that covers a token, the longest one where several do.
struct Cover
{
    int index = -1;
    Span span;
};
/// Both of one token; most tokens have none.
struct Covers
{
    Cover entity;
    Cover time;
};

/// Reads the words of each sentence from left to right and hands what waits to the verb that takes it.
class ClauseParser
{
public:
    ClauseParser(const Analysis &analysis, const Extraction &soFar);

    Parse run();

private:
    /// What waits for a verb at one depth of quotation.
    struct Level
    {
        std::vector<int> pending;
        std::vector<int> heads; ///< adnominal clauses that wait for their noun
        int lastSubject = -1;
        int lastAdnominalSubject = -1;
        bool dependentHead = false; ///< the last adnominal clause describes a noun like 뒤, 데, 것
        int open = -1;              ///< token of the quotation mark
        bool quoted = false;

        /// As new, with the memory it has.
        void clear()
        {
            pending.clear();
            heads.clear();
            lastSubject = lastAdnominalSubject = open = -1;
            dependentHead = quoted = false;
        }
    };

    const Token &token(int i) const { return m_analysis.tokens[static_cast<std::size_t>(i)]; }
    QStringView words(int i) const { return m_analysis.words(token(i)); }
    Phrase &phrase(int i) { return m_parse.phrases[static_cast<std::size_t>(i)]; }

    void cover(Span span, int index, int token, Cover Covers::*what);
    void parseSentence();
    int closeOf(int open, int end) const;
    bool isSpeech(int open, int close) const;
    void readEojeol(Eojeol &eojeol, int end);
    int findTail(Eojeol &eojeol, int end) const;
    void cutTail(Eojeol &eojeol, int tailToken, bool closing);
    /// Whether what stands beside a word that reads as \a reading makes a verb of it.
    bool readVerb(Eojeol &eojeol, const WordReading &reading, int end);
    void takeVerb(Eojeol &eojeol, const VerbForm &form);
    void untie();
    void joinAuxiliaries(Eojeol &eojeol, int end);
    void cutWord(Eojeol &eojeol, int end, bool closing);
    void cutName(Eojeol &eojeol, const Covers &covers, bool closing);
    /// The covers of token \a i, null where nothing covers it.
    const Covers *coversOf(int i) const
    {
        const int place = m_coverPlaces[static_cast<std::size_t>(i)];
        return place == 0 ? nullptr : &m_covers[static_cast<std::size_t>(place) - 1];
    }
    static bool isNegation(const Eojeol &eojeol);
    int addEojeol(int first, int end);
    int addPredicate(int end);
    /// Makes a phrase of the words read so far.
    void endPhrase()
    {
        if (!m_words.empty())
            makePhrase();
    }
    void makePhrase();
    void nameThings(Phrase &made);
    void endDescriptions(int index);
    void takeFromInfinitive(const Eojeol &eojeol);
    int handBackTopic(const Eojeol &eojeol);
    void addVerb(const Eojeol &eojeol);
    bool tiesOver();
    void tieOn();
    FewIndexes takeFrom(std::size_t from);
    FewIndexes takeForAdnominal();
    FewIndexes takeForQuoting();
    bool datesFigure(int phrase) const;
    void linkClauses(int firstClause);
    void flush();

    const Analysis &m_analysis;
    const Extraction &m_soFar;
    WordReadings &m_readings;
    std::vector<Covers> m_covers;
    std::vector<int> m_coverPlaces; ///< by token: the number in m_covers, from 1; 0 for none
    Parse m_parse;
    std::vector<Level> m_levels;
    std::vector<Eojeol> m_words; ///< of the phrase that is being read
    bool m_named = false;        ///< one of them is of a name or a time
    ClauseVerb m_verb;           ///< of the last word read
    int m_sentence = 0;
};

/// Whether \a c opens brackets whose words are left aside.
bool opensAside(QChar c);

} // namespace Haengbo
