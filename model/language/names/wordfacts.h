// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/names/lexicon.h"
#include "model/language/names/wordtraits.h"
#include "model/text/particles.h"
#include "model/text/wordforms.h"

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace Haengbo::Names {

/// How many syllables of \a word are the family name when it reads as a Korean person's full name; else 0.
int koreanFamilyName(const Lexicon &lexicon, QStringView word);
/// Whether \a word reads as a Korean person's full name: 김서현, 남궁혁, 이영.
bool isKoreanName(const Lexicon &lexicon, QStringView word);

/// The post at the end of \a word: its length, and the organization that is written together with it, if any.
struct Post
{
    int length = 0;       ///< 0 when the word is no post
    int organization = 0; ///< leading characters that name an organization: 해솔은행 in 해솔은행장
    bool government = false;
    bool calling = false;  ///< points to no company
    bool governor = false; ///< of a town or a province as well: 국장
};
Post postOf(const Lexicon &lexicon, QStringView word);

/// Whether a word could be a proper name; words put together from dictionary words (합작법인, but also many a
/// company) are doubtful.
enum class Nameability : qint8 { None, Doubtful, Likely };

/// What the tables say of one word, each question worked out when it is asked for the first time, and what
/// the article at hand says of it.
class alignas(64) WordFacts
{
public:
    /// Of no word.
    WordFacts() = default;
    explicit WordFacts(QStringView word);

    QStringView word() const { return m_word; }
    quint32 flags() const { return m_flags; }
    const EndingMatch &organizationEnding() const { return m_organization; }
    const EndingMatch &placeEnding() const { return known(Ends).m_place; }
    const Post &post() const { return known(Ends).m_post; }
    /// As Lexicon::branchCountry().
    int branchCountry() const { return known(Ends).m_branchCountry; }
    bool isVerbal() const { return known(Verbal).m_verbal; }
    bool isCompound() const { return known(Compound).m_compound; }
    /// As a word of an article that is no form of a verb, nor is the word with its particle.
    Nameability nameability() const { return known(Name).m_nameability; }
    /// Whether the classifier may be asked about the word where nothing about its place speaks against it: no
    /// known place, dictionary word or verb, of Hangul, and not too long.
    bool isJudgeable() const { return known(Judgeable).m_judgeable; }
    /// The look of the word as the classifier is told of it: how long it is, whether it reads as a Korean
    /// name or as a foreign word.
    quint32 look() const { return known(Look).m_look; }
    int familyName() const { return static_cast<int>(look() >> 3 & 3U); }
    bool looksForeign() const { return look() & (1U << 6 | 1U << 7); }

    /// A set of WordRole.
    quint32 roles() const { return known(Roles).m_roles; }
    /// A set of WordLook.
    quint32 looks() const { return known(Looks).m_looks; }

    /// Tells that the endings and the post of the word will be asked soon.
    void expectEndings() const { __builtin_prefetch(&m_word); } // where the second line of the cache begins

    /// Tells that a classifier will ask for the weights of the word soon.
    void expectWeights() const { __builtin_prefetch(&alone); }

    /// What the article at hand says. The names of classes that set each stand behind it.
    struct InArticle
    {
        quint32 article = 0; ///< its number; what stands here of an earlier one counts no more
        int uses = 0;        ///< units that may be cut to this word (cutUnits)
        int tails = 0;       ///< with how many different endings (cutUnits)
        int name = -1;       ///< its number in the table of names (NameTable)
        int judged = -1;     ///< its number among the words judged (Judgement)
        int alias = -1;      ///< the name it is another form of (Ties)
        int accepted = -1;   ///< the name it stands for (Tagger)
        int lastNameOf = -1; ///< the person whose name of several words ends in it (Tagger)
        int cue = -1;        ///< its number among the words that tell of names (Tagger)
        bool stands = false; ///< it stands in the text as it is (cutUnits)
    };

    /// What a classifier makes of a word, whose weights are added up (judge()).
    struct Weighed
    {
        quint64 key = 0; ///< whose weights they are, and of what
        std::array<qint16, 4> kinds{};
    };

private:
    friend class WordBook;
    enum Question : quint8 {
        Ends = 1,
        Verbal = 2,
        Compound = 4,
        Name = 8,
        Look = 16,
        Roles = 32,
        Looks = 64,
        Judgeable = 128
    };

    const WordFacts &known(Question question) const
    {
        if (!(m_known & question))
            workOut(question);
        return *this;
    }
    void workOut(Question question) const;
    Nameability readNameability() const;
    bool readJudgeable() const;
    quint32 readLook() const;
    quint32 readRoles() const;
    quint32 organizationLooks() const;
    quint32 personLooks() const;
    bool holdsName() const;
    quint32 readLooks() const;

    // What is looked at of every word stands in one line of the cache, in the order of the members: first
    // what the article says, then what is known of the word. What the finders of names ask comes next, what
    // only the neighbours of judged words need last.
public:
    InArticle here; ///< of article 0 where the facts are of no word yet

private:
    quint32 m_flags = 0;
    mutable quint32 m_looks = 0;
    mutable quint32 m_roles = 0;
    quint32 m_firstCut = 0; ///< in the book
    quint8 m_cutCount = 0;  ///< 0 where the word has not been cut yet
    bool m_whole = false;
    mutable quint8 m_known = 0;
    mutable bool m_verbal = false;
    mutable bool m_compound = false;
    mutable bool m_judgeable = false;
    mutable Nameability m_nameability = Nameability::None;
    mutable qint8 m_branchCountry = 0;

    QStringView m_word;
    EndingMatch m_organization;
    mutable EndingMatch m_place;
    mutable Post m_post;
    mutable quint32 m_look = 0;

public:
    Weighed alone;  ///< as the word that is judged
    Weighed before; ///< as the word in full before one that is judged
    Weighed after;  ///< as the word in full after it
};

/// One legal cut of a word with what is known of it before any article is read.
struct KnownCut
{
    WordFacts *stem = nullptr;
    Particle first = Particle::None;
    Particle last = Particle::None;
    qint8 score = 0;
    bool lessUnlessCommon = false; ///< loses a little unless its stem comes with several endings
    int length = 0;                ///< of the stem
};

/// The words of the articles read, each with its facts. Grows with the words of a language, which a thread
/// keeps from article to article as long as it keeps the table that numbers them.
class WordBook
{
public:
    /// The words are numbered by \a forms.
    explicit WordBook(std::shared_ptr<WordForms> forms)
        : m_forms(std::move(forms))
    {
    }

    /// The facts of \a word, which is written into the book where it is new. They stay where they are.
    WordFacts &facts(WordNumber word)
    {
        const std::size_t at = word >> chunkBits;
        WordFacts *chunk = at < m_chunks.size() ? m_chunks[at].get() : nullptr;
        WordFacts &facts = (chunk ? chunk : addChunk(at))[word & (chunkSize - 1)];
        if (facts.here.article != m_article)
            begin(facts, word);
        return facts;
    }
    WordFacts &facts(QStringView word) { return facts(m_forms->numberOf(word)); }
    /// Tells that facts(\a word) will be asked soon; noWord says nothing.
    void expect(WordNumber word) const
    {
        // The words of an article lie all over the book, mostly beyond the nearest cache: their first lines
        // are sent for ahead, which is no more than a hint to the processor.
        const std::size_t at = word >> chunkBits;
        if (at < m_chunks.size())
            __builtin_prefetch(m_chunks[at].get() + (word & (chunkSize - 1)), 1);
    }
    /// The same for the stem that the first way to cut \a form leaves, where it was cut before. Without a
    /// branch: of a form that cannot be cut that is the form itself, of one not cut yet nothing.
    void expectStem(const WordFacts &form) const
    {
        __builtin_prefetch(m_cuts[form.m_firstCut + (form.m_cutCount > 1 ? 1U : 0U)].stem, 1);
    }
    /// The facts of a word of the article at hand; null for others.
    WordFacts *inArticle(QStringView word) const
    {
        const WordNumber number = m_forms->find(word);
        const std::size_t at = number >> chunkBits;
        if (number == noWord || at >= m_chunks.size() || !m_chunks[at])
            return nullptr;
        WordFacts &known = m_chunks[at][number & (chunkSize - 1)];
        return known.here.article == m_article ? &known : nullptr;
    }
    /// The ways to cut \a form, the whole word first; their stems are words of the article at hand from then
    /// on. The span holds until another word is cut.
    std::span<const KnownCut> cutsOf(WordFacts &form)
    {
        if (form.m_cutCount == 0)
            cut(form);
        const std::span<const KnownCut> cuts = cutsAgain(form);
        for (const KnownCut &one : cuts) {
            if (one.stem->here.article != m_article)
                begin(*one.stem);
        }
        return cuts;
    }
    /// The same for a form that was cut for this article before.
    std::span<const KnownCut> cutsAgain(const WordFacts &form) const
    {
        return {m_cuts.data() + form.m_firstCut, form.m_cutCount};
    }
    /// Whether there is another way to cut \a form than to leave it whole.
    bool canBeCut(WordFacts &form)
    {
        if (form.m_cutCount == 0)
            cut(form);
        return form.m_cutCount > 1;
    }
    /// Whether the form is a word of the tables as it stands.
    static bool isWhole(const WordFacts &form) { return form.m_whole; }

private:
    friend struct GiveBack;
    friend std::unique_ptr<WordBook, struct GiveBack> borrowWordBook(const std::shared_ptr<WordForms> &forms);

    static constexpr std::size_t chunkBits = 6;
    static constexpr std::size_t chunkSize = std::size_t(1) << chunkBits;

    WordFacts *addChunk(std::size_t at);
    void begin(WordFacts &facts, WordNumber word) const
    {
        if (facts.here.article == 0)
            facts = WordFacts(m_forms->wordAt(word));
        begin(facts);
    }
    /// What an earlier article said of the word counts no more.
    void begin(WordFacts &facts) const
    {
        facts.here = {};
        facts.here.article = m_article;
    }
    void cut(WordFacts &form);
    KnownCut judged(QStringView full, const ParticleCut &cut);

    std::shared_ptr<WordForms> m_forms;
    /// The facts by the numbers of their words; null where none of the words of a chunk is in the book.
    std::vector<std::unique_ptr<WordFacts[]>> m_chunks;
    std::vector<KnownCut> m_cuts = std::vector<KnownCut>(1); ///< the first is that of words not cut yet
    quint32 m_article = 0;                                   ///< the number of the one at hand, from 1
};

/// Gives a book back to its thread.
struct GiveBack
{
    void operator()(WordBook *book) const;
};
using BookLoan = std::unique_ptr<WordBook, GiveBack>;

/// The book of this thread for one article whose words \a forms numbers, for as long as the loan is kept; who
/// asks while another article has it, or with another table, gets an empty one.
BookLoan borrowWordBook(const std::shared_ptr<WordForms> &forms);

} // namespace Haengbo::Names
