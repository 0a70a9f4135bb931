// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/wordclassifier.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

/// How sure the classifier must be, and what its word weighs then. In a whole article names are introduced by
/// posts, brackets and endings, which the rules read better; there it only tips the balance. Set by
/// cross-validation on sentences, and on articles it was not trained on.
struct Trust
{
    double likelihood = 0;
    double weight = 0;
};

struct Trusts
{
    Trust person;
    Trust pair; ///< two words for one person; the likelihood of each
    Trust organization;
    Trust place;
};
constexpr Trusts inSentences{{0.65, 1.6}, {0.65, 1.6}, {0.75, 1.3}, {0.8, 1.5}};
constexpr Trusts inArticles{{0.7, 1.2}, {0.93, 1.6}, {0.75, 0.9}, {0.95, 0.5}};

constexpr RuleName personRule = u"classifier:person";
constexpr RuleName organizationRule = u"classifier:organization";
constexpr RuleName placeRule = u"classifier:place";
constexpr RuleName doubtRule = u"classifier:none";

/// Asks the classifier about the first mentions of each word and gives the mean as one more piece of
/// evidence.
class Judgement
{
public:
    Judgement(NameTable &table, const WordClassifier &classifier)
        : m_table(table)
        , m_classifier(classifier)
        , m_trusts(isWholeArticle(table) ? inArticles : inSentences)
    {
    }

    void run()
    {
        const std::vector<int> &judgeable = m_table.candidates.judgeable;
        for (std::size_t i = 0; i < judgeable.size(); ++i) {
            if (i + 3 < judgeable.size())
                m_table.unit(judgeable[i + 3]).facts->expectWeights();
            ask(judgeable[i]);
        }
        for (const Name &name : m_table.names) {
            if (name.of(EntityKind::Organization) > 2 && name.text.contains(u' '))
                m_companyFronts.insert(name.text.first(name.text.indexOf(u' ')).toString());
        }
        for (const Word &word : m_words)
            weigh(word);
        for (const auto &[first, last] : m_phrases)
            addPerson(first, last);
    }

private:
    struct Word
    {
        WordFacts *facts = nullptr;
        Likelihood sum{};
        int count = 0;

        double mean(WordKind kind) const { return sum[static_cast<std::size_t>(kind)] / count; }
    };

    void ask(int at)
    {
        WordFacts &facts = *m_table.unit(at).facts;
        int &known = facts.here.judged;
        if (known >= 0 && m_words[static_cast<std::size_t>(known)].count >= enough)
            return;
        if (isSettled(m_table, facts))
            return;
        const Likelihood judged = judge(m_table, at, m_classifier);
        if (known < 0) {
            known = static_cast<int>(m_words.size());
            m_words.push_back({&facts, {}, 0});
        }
        Word &word = m_words[static_cast<std::size_t>(known)];
        for (std::size_t kind = 0; kind < wordKindCount; ++kind)
            word.sum[kind] += judged[kind];
        ++word.count;
        const bool person = judged[static_cast<std::size_t>(WordKind::Person)] > m_trusts.pair.likelihood;
        if (person && m_lastPerson >= 0 && m_table.leader(at) == m_lastPerson && isForeignPair(at))
            m_phrases.emplace_back(m_lastPerson, at);
        m_lastPerson = person ? at : -1;
    }

    /// 폴 매카트니: two words for one person. Two Korean names are two people.
    bool isForeignPair(int last) const
    {
        const Unit &first = m_table.unit(m_lastPerson);
        return first.isBare() && first.facts->familyName() == 0 && isHangul(first.word) &&
               isHangul(m_table.unit(last).word);
    }

    static bool isHangul(QStringView word)
    {
        return std::all_of(word.begin(), word.end(), Hangul::isSyllable);
    }

    void weigh(const Word &word)
    {
        const auto trust = [&](WordKind kind, EntityKind entity, Trust needed, RuleName rule) {
            if (word.mean(kind) > needed.likelihood)
                m_table.add(*word.facts, entity, needed.weight, rule);
        };
        if (word.mean(WordKind::Person) > m_trusts.person.likelihood &&
            !m_companyFronts.contains(borrowed(word.facts->word()))) // 캔터 of 캔터 캐피털
            trust(WordKind::Person, EntityKind::Person, m_trusts.person, personRule);
        trust(WordKind::Organization, EntityKind::Organization, m_trusts.organization, organizationRule);
        trust(WordKind::Place, EntityKind::Place, m_trusts.place, placeRule);
        const int at = word.facts->here.name;
        if (at < 0)
            return;
        // Against names by shape or by neighbours alone, never against posts, endings and brackets.
        const auto doubt = [&](EntityKind kind, double likelihood, double strongest) {
            const Name &name = m_table.names[static_cast<std::size_t>(at)];
            if (word.mean(WordKind::None) > likelihood &&
                name.strongest[static_cast<std::size_t>(kind)] < strongest)
                m_table.add(*word.facts, kind, -1, doubtRule);
        };
        doubt(EntityKind::Person, 0.6, 1.7);
        doubt(EntityKind::Organization, 0.9, 1.5);
    }

    void addPerson(int first, int last)
    {
        const int id =
            m_table.add(m_table.joined(first, last), EntityKind::Person, m_trusts.pair.weight, personRule);
        PersonFrame frame;
        frame.name = id;
        frame.calling = true; // no post, so no company is looked for
        frame.firstUnit = first;
        frame.nameEnd = frame.lastUnit = last;
        m_table.frames.push_back(frame);
    }

    /// Mentions of one word that are looked at.
    static constexpr int enough = 4;

    NameTable &m_table;
    const WordClassifier &m_classifier;
    const Trusts m_trusts;
    std::vector<Word> m_words; ///< in order of first mention
    QSet<QString> m_companyFronts;
    int m_lastPerson = -1; ///< the unit asked last, when it is a person
    std::vector<std::pair<int, int>> m_phrases;
};

} // namespace

void judgeWords(NameTable &table, const WordClassifier &classifier)
{
    if (!classifier.isEmpty())
        Judgement(table, classifier).run();
}

} // namespace Haengbo::Names
