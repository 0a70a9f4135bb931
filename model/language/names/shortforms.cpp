// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/shortforms.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;

/// Finds short forms among the organizations of one article.
class ShortForms
{
public:
    ShortForms(const NameTable &table, const SortedNames &organizations, Ties &ties)
        : m_table(table)
        , m_lexicon(table.lexicon)
        , m_organizations(organizations)
        , m_ties(ties)
        , m_owned(ownedForms())
    {
    }

    /// 한별 is 한별그룹; 에이펙스 is 에이펙스바이오; 삼성 is the one of its companies that the article speaks
    /// of most. But a company that the article speaks of more than of the longer one is another (카카오,
    /// 카카오엔터프라이즈).
    void tieShortCompanies()
    {
        const QSet<QString> introduced = introducedForms();
        for (auto at = m_organizations.begin(); at != m_organizations.end(); ++at) {
            const bool initials = Hangul::isLatin(at->first.back()) && at->first.size() < 5;
            const int uses = m_table.units.count(at->first);
            int best = -1;
            int bestScore = 0;
            for (auto longer = std::next(at);
                 longer != m_organizations.end() && longer->first.startsWith(at->first); ++longer) {
                QStringView rest = QStringView(longer->first).sliced(at->first.size());
                if (rest.startsWith(u' ') && !isFirmOfWords(longer->second, at->second))
                    continue;
                if (rest.startsWith(u' '))
                    rest = rest.sliced(1);
                // 가온코리아 유한회사
                const EndingMatch branch =
                    m_lexicon.organizationEnding(rest.first(std::max<qsizetype>(0, rest.indexOf(u' '))));
                if (branch.kind == EndingKind::Branch)
                    continue;
                const EndingMatch ending = m_lexicon.organizationEnding(rest);
                // 'X 계열사인 X벤처스': who is named beside the longer form is another.
                if (ending.kind != EndingKind::Group && m_owned.contains({at->first, longer->first}))
                    continue;
                // Of a name in Latin letters the first word comes alone more often than the whole.
                const bool told = introduced.contains(longer->first) ||
                                  (longer->first.contains(u' ') && isLatin(longer->first));
                const bool group = ending.kind == EndingKind::Group ||
                                   (ending.kind == EndingKind::Holding && at->first.size() > 3);
                const int score = (group ? 1000 : 0) + m_table.units.count(longer->first) + 1;
                if ((!isOnlyEnding(rest, ending) && !longer->first.contains(u' ')) ||
                    ending.kind == EndingKind::Branch || (!group && (initials || (score < uses && !told))))
                    continue;
                if (score > bestScore) {
                    best = longer->second;
                    bestScore = score;
                }
            }
            if (best >= 0)
                m_ties.tie(at->second, best);
        }
    }

    /// 가온 for 가온그룹 even where nothing else speaks for it.
    void nameShortForms()
    {
        std::map<QString, std::pair<int, bool>> owners; // short form -> its organization, whether by a group
        for (const auto &[name, id] : m_organizations) {
            EndingMatch ending = m_lexicon.organizationEnding(name);
            const qsizetype space = name.indexOf(u' ');
            if (ending.length == 0 && space > 2 && isLatin(name)) // Nortek of Nortek Mobile
                ending.length = static_cast<int>(name.size() - space);
            const QString front = name.chopped(ending.length).trimmed(); // also 캔터 of 캔터 캐피털
            if (ending.length < 2 || front.size() < 2 || front.contains(u' ') ||
                ending.kind == EndingKind::Branch || ending.kind == EndingKind::PublicBody ||
                m_owned.contains({front, name}))
                continue;
            if ((isEveryday(front) || m_lexicon.isCompound(front)) && !comesAgainAlone(front, name))
                continue;
            // 진부 of 진부기초소재
            for (qsizetype length = 2; length + 2 <= front.size(); ++length) {
                const QString shorter = front.first(length);
                if ((m_lexicon.flags(front.sliced(length)) & Common) && m_table.units.tails(shorter) > 1 &&
                    m_table.find(shorter) < 0 && comesAgainAlone(shorter, name))
                    owners.emplace(shorter, std::pair(id, false));
            }
            const bool group = ending.kind == EndingKind::Group;
            const auto [at, fresh] = owners.emplace(front, std::pair(id, group));
            if (!fresh && at->second.second != group)
                at->second = group ? std::pair(id, true) : at->second;
            else if (!fresh)
                at->second.first = -1;
        }
        for (const auto &[name, id] : m_organizations) {
            const qsizetype space = name.indexOf(u' ');
            if (space < 1 || !m_lexicon.isLegalForm(QStringView(name).first(space)))
                continue;
            const QString bare = name.sliced(space + 1);
            if (!bare.contains(u' ') && (!isEveryday(bare) || m_table.units.tails(bare) > 1))
                owners.emplace(bare, std::pair(id, true));
        }
        for (const auto &[front, owner] : owners) {
            const int known = m_table.find(front);
            if (owner.first >= 0 && (known < 0 || !m_ties.kind(known)))
                m_ties.aliases.insert(front, owner.first);
        }
    }

private:
    QStringView text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }

    /// Pairs of a word and a longer one that begins with it, where the text says between them whose the
    /// longer one is: 'X 계열사인 X벤처스'.
    QSet<std::pair<QStringView, QStringView>> ownedForms() const
    {
        QSet<std::pair<QStringView, QStringView>> pairs;
        const std::vector<Unit> &units = m_table.units.list;
        constexpr std::size_t reach = 5;
        std::size_t owned = units.size(); // the next word that makes what follows somebody's
        for (std::size_t i = units.size(); i-- > 0;) {
            for (std::size_t k = owned;
                 k < units.size() && k < i + reach && units[k].sentence == units[i].sentence; ++k) {
                if (units[k].word.size() > units[i].word.size() && units[k].word.startsWith(units[i].word))
                    pairs.insert({units[i].word, units[k].word});
            }
            if (units[i].flags & (Head | Descriptor))
                owned = i;
        }
        return pairs;
    }

    /// 캔터 is 캔터 캐피털, Nortek is Nortek Mobile, where nothing but the phrase speaks for the first word
    /// as a company.
    bool isFirmOfWords(int phrase, int shorter) const
    {
        const auto at = static_cast<std::size_t>(organization);
        const Name &longer = m_table.names[static_cast<std::size_t>(phrase)];
        const bool isPhrase =
            longer.rule[at] == u"organizations:latin-phrase" || longer.rule[at] == u"organizations:latin";
        return longer.text.count(u' ') == 1 && isPhrase &&
               m_table.names[static_cast<std::size_t>(shorter)].strongest[at] < 2;
    }

    /// Names with a bracket in Latin or Chinese letters behind them: 다온제지(大溫製紙), told in full once.
    QSet<QString> introducedForms() const
    {
        QSet<QString> forms;
        for (std::size_t i = 0; i < m_table.units.list.size(); ++i) {
            const Unit &one = m_table.units.list[i];
            if (one.gloss.isEmpty())
                continue;
            const QChar first = one.gloss.in(m_table.analysis.text()).front();
            if (!Hangul::isLatin(first) && !Hangul::isHanja(first))
                continue;
            const int phrase = i < m_table.phraseOf.size() ? m_table.phraseOf[i] : -1;
            forms.insert((phrase >= 0 ? text(phrase) : one.word).toString());
        }
        return forms;
    }

    static bool isLatin(QStringView text)
    {
        return std::all_of(text.begin(), text.end(), [](QChar c) { return Hangul::isLatin(c) || c == u' '; });
    }

    /// Whether \a word is known for anything but a given name.
    bool isEveryday(QStringView word) const { return m_lexicon.flags(word) & ~(GivenFirst | GivenSecond); }

    /// Whether \a rest behind a short form is an ending, or a noun and an ending: 종합건설.
    bool isOnlyEnding(QStringView rest, const EndingMatch &ending) const
    {
        return ending.length == rest.size() || (ending.length > 1 && rest.size() - ending.length > 1 &&
                                                (m_lexicon.flags(rest.chopped(ending.length)) & Common));
    }

    /// 루트 of 루트엔터테인먼트, an everyday word: the article uses it again and again, with particles, and
    /// only after the full name.
    bool comesAgainAlone(const QString &front, const QString &name)
    {
        constexpr quint32 harmless =
            Common | VerbStem | VerbForm | GivenFirst | GivenSecond | Surname | RareSurname;
        if ((m_lexicon.flags(front) & ~harmless) || m_table.units.tails(front) < 2 || m_searches > 40)
            return false;
        ++m_searches; // each reads the whole article
        int alone = 0;
        bool told = false;
        for (const Unit &one : m_table.units.list) {
            const Sentence &sentence = m_table.analysis.sentences[static_cast<std::size_t>(one.sentence)];
            if (sentence.block == BlockKind::Title)
                continue;
            told = told || one.word == name;
            if (one.word != front)
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
    const QSet<std::pair<QStringView, QStringView>> m_owned;
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
