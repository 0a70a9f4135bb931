// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/verbs.h"
#include "model/text/wordmap.h"

#include <QString>

#include <vector>

/// How the verbs of predicates.tsv and verbs.tsv meet the endings of clause_endings.tsv.
namespace Haengbo::Verbs {

/// The shapes of a stem that endings ask for.
enum class Shape : unsigned { Plain = 1, BeforeNieun = 2, Vowel = 4, Closed = 8, Open = 16, Infinitive = 32 };

constexpr unsigned bit(Shape shape) { return static_cast<unsigned>(shape); }

constexpr int finalNieun = 4;
constexpr int finalPieup = 17;
constexpr int finalSiot = 19;
constexpr int finalTikeut = 7;
constexpr int finalMieum = 16;
constexpr int finalSsangsiot = 20;

/// A longer word is no verb.
constexpr qsizetype longestVerb = 20;

/// A stem in one of its shapes.
struct StemShape
{
    QString stem{};
    unsigned shapes = 0;
    Voice voice = Voice::Active;
    bool light = false; ///< it makes verbs of nouns: 하, 되
    bool tie = false;
    bool over = false;
    bool denies = false;
    bool known = true; ///< it stands in predicates.tsv
};

/// A row of clause_endings.tsv.
struct EndingRow
{
    VerbEnding ending;
    unsigned shapes = 0;
    bool copula = false;
};

/// All shapes of all stems and all endings, worked out once.
class Conjugation
{
public:
    Conjugation()
    {
        readEndings();
        readStems();
        readPlainStems();
    }

    /// The best reading of \a word as stem and ending; no ending when there is none.
    VerbForm read(QStringView word) const;
    /// See Haengbo::takeAuxiliary(); \a next is the word behind \a verb as read().
    bool takeAuxiliary(Conjugated *verb, const VerbForm &next) const;
    /// See copulaForm().
    VerbForm readCopula(QStringView word, bool closing) const;
    /// Whether \a word only looks conjugated (class noun-only).
    bool looksOnly(QStringView word) const { return m_nounOnly.contains(word); }
    /// Whether \a form of \a word only makes a noun of the table look conjugated: '싸움을' (싸우 + ㅁ을),
    /// '특허침해' (특허침 + 해).
    bool endsInNoun(QStringView word, const VerbForm &form) const;

    /// Whether \a noun is one of the nouns of one syllable (class short).
    bool isShort(QStringView noun) const { return m_short.contains(noun); }
    /// Whether \a noun is a pronoun of one syllable (class pronoun).
    bool isPronoun(QStringView noun) const { return m_short.value(noun) == 2; }
    bool negates(QStringView word) const { return m_negating.contains(word); }

private:
    void readEndings();
    void readStems();
    void readPlainStems();
    void addVerb(const QString &stem, QStringView irregular, const StemShape &like);
    void addShape(const QString &form, const StemShape &shape);
    static void addTo(std::vector<StemShape> &all, const StemShape &shape);
    static const EndingRow *fitting(const std::vector<EndingRow> &endings, unsigned shapes);
    /// The best reading with \a stemForm before one of \a endings, if they fit; better replaces \a best.
    void consider(QStringView stemForm, const std::vector<EndingRow> &endings, int stemLength,
                  VerbForm *best) const;
    void considerLight(QStringView stemForm, const std::vector<EndingRow> &endings, VerbForm *best) const;
    void considerInside(QStringView word, qsizetype cut, VerbForm *best) const;
    void readUnknownPast(QStringView word, VerbForm *best) const;

    WordMap<std::vector<EndingRow>> m_endings;
    WordMap<std::vector<EndingRow>> m_copulas; ///< those of m_endings that are forms of 이다
    WordMap<std::vector<StemShape>> m_stems;
    WordMap<std::vector<StemShape>> m_lights; ///< those of m_stems that make verbs of nouns
    WordMap<char> m_verbalNouns;
    WordMap<char> m_nounOnly;
    WordMap<char> m_short;    ///< 2 for pronouns
    WordMap<char> m_negating; ///< adverbs: 안, 못
    enum class Auxiliary { Goes, Negates, Wishes };
    WordMap<Auxiliary> m_auxiliaries; ///< by ending and stem
};

} // namespace Haengbo::Verbs
