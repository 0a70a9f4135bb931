// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"

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
    VerbForm verb;
    int entity = -1;
    int time = -1;
    bool isName = false; ///< part of a name or a time: never a verb
    bool comma = false;
    bool breaks = false; ///< '…', '=', ':' or the like follows
};

/// Which mention or time covers each token, the longest one where several do.
struct Cover
{
    int index = -1;
    Span span;
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
        std::vector<Eojeol> words; ///< of the phrase that is being read
        std::vector<int> heads;    ///< adnominal clauses that wait for their noun
        int lastSubject = -1;
        int lastAdnominalSubject = -1;
        bool dependentHead = false; ///< the last adnominal clause describes a noun like 뒤, 데, 것
        int open = -1;              ///< token of the quotation mark
        bool quoted = false;

        /// As new, with the memory it has.
        void clear()
        {
            pending.clear();
            words.clear();
            heads.clear();
            lastSubject = lastAdnominalSubject = open = -1;
            dependentHead = quoted = false;
        }
    };

    const Token &token(int i) const { return m_analysis.tokens[static_cast<std::size_t>(i)]; }
    QStringView words(int i) const { return m_analysis.words(token(i)); }
    Phrase &phrase(int i) { return m_parse.phrases[static_cast<std::size_t>(i)]; }

    void cover(std::vector<Cover> &all, Span span, int index);
    void parseSentence();
    int closeOf(int open, int end) const;
    bool isSpeech(int open, int close) const;
    Eojeol readEojeol(int first, int end) const;
    void cutTail(Eojeol &eojeol, int wordToken, int tailToken, bool closing) const;
    /// Reads as a verb a word that what stands beside it may make one; \a goesOn: an auxiliary follows.
    void readVerb(Eojeol &eojeol, int wordToken, int end, bool goesOn) const;
    void joinAuxiliaries(Eojeol &eojeol, int end) const;
    void cutParticle(Eojeol &eojeol, int wordToken, int tailToken, int end) const;
    bool isNegation(const Eojeol &eojeol) const;
    void addWord(Eojeol &&eojeol);
    void endPhrase();
    void takeFromInfinitive(const Eojeol &eojeol);
    int handBackTopic(const Eojeol &eojeol);
    void addVerb(const Eojeol &eojeol);
    void tieOn(const Eojeol &eojeol);
    std::vector<int> takeForAdnominal(const Eojeol &eojeol);
    std::vector<int> takeForQuoting();
    bool datesFigure(int phrase) const;
    void linkClauses(int firstClause);
    void flush();

    const Analysis &m_analysis;
    const Extraction &m_soFar;
    std::vector<Cover> m_entities;
    std::vector<Cover> m_times;
    Parse m_parse;
    std::vector<Level> m_levels;
    int m_sentence = 0;
};

/// Whether \a c opens brackets whose words are left aside.
bool opensAside(QChar c);

} // namespace Haengbo
