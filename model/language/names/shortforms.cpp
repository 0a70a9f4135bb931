// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/shortforms.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <functional>

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;

/// A form that may be short for an organization.
struct Claim
{
    WordFacts *form = nullptr;
    int id = -1;
    bool group = false;  ///< a group has its companies' name before all others
    bool unsure = false; ///< gives way to whoever claims the form before
};

/// Finds short forms among the organizations of one article.
class ShortForms
{
public:
    ShortForms(const NameTable &table, const SortedNames &organizations, Ties &ties)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_organizations(organizations)
        , m_ties(ties)
    {
        findOwned();
    }

    /// 한별 is 한별그룹; 에이펙스 is 에이펙스바이오; 삼성 is the one of its companies that the article speaks
    /// of most. But a company that the article speaks of more than of the longer one is another (카카오,
    /// 카카오엔터프라이즈).
    void tieShortCompanies()
    {
        for (auto at = m_organizations.begin(); at != m_organizations.end(); ++at) {
            int best = -1;
            int bestScore = 0;
            for (auto longer = std::next(at);
                 longer != m_organizations.end() && longer->text.startsWith(at->text); ++longer) {
                const int score = scoreOf(*at, *longer);
                if (score > bestScore) {
                    best = longer->id;
                    bestScore = score;
                }
            }
            if (best >= 0)
                m_ties.tie(at->id, best);
        }
    }

    /// 가온 for 가온그룹 even where nothing else speaks for it.
    void nameShortForms()
    {
        for (const SortedName &one : m_organizations)
            claimFront(one);
        for (const SortedName &one : m_organizations) {
            const bool glued = !one.isOfWords() && (facts(one).looks() & FrontGlued); // 스튜디오가온
            if (!glued && (one.space < 1 || !m_lexicon.isLegalForm(one.text.first(one.space))))
                continue;
            const QStringView bare = one.text.sliced(glued ? m_lexicon.gluedFront(one.text) : one.space + 1);
            if (bare.contains(u' '))
                continue;
            WordFacts &word = facts(bare);
            if (!isEveryday(word.flags()) || word.here.tails > 1)
                m_claims.push_back({&word, one.id, true, true});
        }
        // In any order of the forms, but the claims of one as they were made.
        std::stable_sort(m_claims.begin(), m_claims.end(),
                         [](const Claim &a, const Claim &b) { return std::less<>()(a.form, b.form); });
        for (auto claim = m_claims.begin(); claim != m_claims.end();) {
            WordFacts &form = *claim->form;
            const int id = settle(claim);
            if (id >= 0 && (form.here.name < 0 || !m_ties.kind(form.here.name)))
                m_ties.nameAlso(form, id);
        }
    }

private:
    const Name &nameAt(int id) const { return m_table.names[static_cast<std::size_t>(id)]; }
    WordFacts &facts(const SortedName &name) const { return *nameAt(name.id).facts; }
    WordFacts &facts(QStringView word) const { return m_table.units.book->facts(word); }

    /// Whose the form is that \a claim and perhaps those behind it claim, -1 when several do. Goes to the
    /// next form.
    int settle(std::vector<Claim>::iterator &claim) const
    {
        const WordFacts *form = claim->form;
        int id = claim->id;
        bool group = claim->group;
        for (++claim; claim != m_claims.end() && claim->form == form; ++claim) {
            if (claim->unsure)
                continue;
            if (claim->group == group) {
                id = -1;
            } else if (claim->group) {
                id = claim->id;
                group = true;
            }
        }
        return id;
    }

    /// How well \a longer, which begins with \a name, does for its full form; 0 for not at all.
    int scoreOf(const SortedName &name, const SortedName &longer)
    {
        QStringView rest = longer.text.sliced(name.text.size());
        if (rest.startsWith(u' ')) {
            if (!isFirmOfWords(longer.id, name))
                return 0;
            rest = rest.sliced(1);
        }
        // 가온코리아 유한회사
        const EndingMatch branch =
            m_lexicon.organizationEnding(rest.first(std::max<qsizetype>(0, rest.indexOf(u' '))));
        const EndingMatch ending = m_lexicon.organizationEnding(rest);
        if (branch.kind == EndingKind::Branch || ending.kind == EndingKind::Branch)
            return 0;
        // 'X 계열사인 X벤처스': who is named beside the longer form is another.
        if (ending.kind != EndingKind::Group && isOwned(name.text, longer.id))
            return 0;
        if (!isOnlyEnding(rest, ending) && !longer.isOfWords())
            return 0;
        const bool group =
            ending.kind == EndingKind::Group || (ending.kind == EndingKind::Holding && name.text.size() > 3);
        const int score = (group ? 1000 : 0) + facts(longer).here.uses + 1;
        const bool initials = Hangul::isLatin(name.text.back()) && name.text.size() < 5;
        if (group)
            return score;
        const bool full =
            score >= facts(name).here.uses || isTold(longer) || comesFirst(longer.id, name.text);
        return !initials && full ? score : 0;
    }

    /// Of a name in Latin letters the first word comes alone more often than the whole. A name with a bracket
    /// in Latin or Chinese letters behind it is told in full but once: 다온제지(大溫製紙).
    bool isTold(const SortedName &longer)
    {
        if (longer.isOfWords() && isLatin(longer.text))
            return true;
        return std::any_of(m_table.candidates.glossed.begin(), m_table.candidates.glossed.end(), [&](int at) {
            const Unit &one = m_table.unit(at);
            const int phrase = m_table.phraseAt(at);
            if ((phrase >= 0 ? phrase : one.facts->here.name) != longer.id)
                return false;
            const QChar first = one.gloss.in(m_table.analysis.text()).front();
            return Hangul::isLatin(first) || Hangul::isHanja(first);
        });
    }

    /// The words before the ending of an organization, or the first word in Latin letters, as its short form.
    void claimFront(const SortedName &name)
    {
        EndingMatch ending = facts(name).organizationEnding();
        if (ending.length == 0 && name.space > 2 && isLatin(name.text)) // Nortek of Nortek Mobile
            ending.length = static_cast<int>(name.text.size() - name.space);
        const QStringView front = name.text.chopped(ending.length).trimmed(); // also 캔터 of 캔터 캐피털
        if (ending.length < 2 || front.size() < 2 || ending.kind == EndingKind::Branch ||
            ending.kind == EndingKind::PublicBody || front.contains(u' ') || isOwned(front, name.id))
            return;
        WordFacts &word = facts(front);
        WordFacts &whole = facts(name);
        if ((isEveryday(word.flags()) || word.isCompound()) && !comesAgainAlone(word, whole))
            return;
        // 진부 of 진부기초소재
        for (qsizetype length = 2; length + 2 <= front.size(); ++length) {
            if (!(m_lexicon.flags(front.sliced(length)) & Common))
                continue;
            WordFacts &shorter = facts(front.first(length));
            if (shorter.here.tails > 1 && shorter.here.name < 0 && comesAgainAlone(shorter, whole))
                m_claims.push_back({&shorter, name.id, false, true});
        }
        m_claims.push_back({&word, name.id, ending.kind == EndingKind::Group, false});
    }

    /// Finds words and longer ones that begin with them, where the text says between them whose the longer
    /// one is: 'X 계열사인 X벤처스'.
    void findOwned()
    {
        const std::vector<Unit> &units = m_table.units.list;
        constexpr int reach = 5;
        const int end = static_cast<int>(units.size());
        for (const int owner : m_table.candidates.kinds) { // makes what follows somebody's
            for (int k = owner; k < std::min(owner + reach - 1, end); ++k) {
                const int name = m_table.unit(k).facts->here.name;
                if (name < 0 || m_ties.kind(name) != organization)
                    continue;
                for (int i = std::max(0, k - reach + 1); i < owner; ++i) {
                    const QStringView word = m_table.unit(i).word;
                    if (m_table.unit(i).sentence == m_table.unit(k).sentence &&
                        m_table.unit(k).word.size() > word.size() && m_table.unit(k).word.startsWith(word))
                        m_owned.emplace_back(name, word);
                }
            }
        }
        std::sort(m_owned.begin(), m_owned.end());
    }

    bool isOwned(QStringView word, int longer) const
    {
        return !m_owned.empty() &&
               std::binary_search(m_owned.begin(), m_owned.end(), std::pair(longer, word));
    }

    /// 캔터 is 캔터 캐피털, Nortek is Nortek Mobile, where nothing but the phrase speaks for the first word
    /// as a company.
    bool isFirmOfWords(int phrase, const SortedName &shorter)
    {
        constexpr auto at = static_cast<std::size_t>(organization);
        const Name &longer = nameAt(phrase);
        const QStringView rule = longer.rule[at].text();
        const bool isPhrase = rule == u"organizations:latin-phrase" || rule == u"organizations:latin" ||
                              rule == u"organization_endings:apart";
        return isPhrase && longer.text.count(u' ') == 1 &&
               (nameAt(shorter.id).strongest[at] < 2 || comesFirst(phrase, shorter.text));
    }

    static bool isLatin(QStringView text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return Hangul::isLatin(c) || c == u' '; });
    }

    /// Whether a word is known for anything but a given name.
    static bool isEveryday(quint32 flags) { return flags & ~(GivenFirst | GivenSecond); }

    /// Whether \a rest behind a short form is an ending, or a noun and an ending: 종합건설.
    bool isOnlyEnding(QStringView rest, const EndingMatch &ending) const
    {
        return ending.length == rest.size() || (ending.length > 1 && rest.size() - ending.length > 1 &&
                                                (m_lexicon.flags(rest.chopped(ending.length)) & Common));
    }

    /// Whether the text tells the full name \a longer before it says \a shorter for the first time.
    bool comesFirst(int longer, QStringView shorter)
    {
        if (m_searches > 40)
            return false;
        ++m_searches; // each reads the article up to the first of the two
        const QStringView full = nameAt(longer).text;
        for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
            const Unit &one = m_table.unit(i);
            const Sentence &sentence = m_table.analysis.sentences[static_cast<std::size_t>(one.sentence)];
            if (sentence.block == BlockKind::Title)
                continue;
            if (one.word == full || m_table.phraseAt(i) == longer)
                return true;
            if (one.word == shorter)
                return false;
        }
        return false;
    }

    /// 루트 of 루트엔터테인먼트, an everyday word: the article uses it again and again, with particles, and
    /// only after the full name.
    bool comesAgainAlone(const WordFacts &front, const WordFacts &name)
    {
        constexpr quint32 harmless =
            Common | VerbStem | VerbForm | GivenFirst | GivenSecond | Surname | RareSurname;
        if ((front.flags() & ~harmless) || front.here.tails < 2 || m_searches > 40)
            return false;
        ++m_searches; // each reads the whole article
        int alone = 0;
        bool told = false;
        for (const Unit &one : m_table.units.list) {
            const Sentence &sentence = m_table.analysis.sentences[static_cast<std::size_t>(one.sentence)];
            if (sentence.block == BlockKind::Title)
                continue;
            told = told || one.facts == &name;
            if (one.facts != &front)
                continue;
            if (!told)
                return false;
            alone += one.isBare() ? 0 : 1;
        }
        return alone > 1;
    }

    const NameTable &m_table;
    const Lexicon &m_lexicon;
    const SortedNames &m_organizations;
    Ties &m_ties;
    std::vector<std::pair<int, QStringView>> m_owned; ///< longer names, and the words they begin with
    std::vector<Claim> m_claims;
    int m_searches = 0;
};

} // namespace

void tieShortForms(const NameTable &table, const SortedNames &organizations, Ties &ties)
{
    ShortForms forms(table, organizations, ties);
    forms.tieShortCompanies();
    forms.nameShortForms();
}

} // namespace Haengbo::Names
