// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/shortforms.h"

#include "model/language/names/romanization.h"
#include "model/text/hangul.h"
#include "model/text/table.h"

#include <algorithm>
#include <array>

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;
constexpr EntityKind place = EntityKind::Place;

/// By their last words what names of several words are; -1 where several end so.
using Tails = WordMap<int, KeysOf::Text>;

Tails tailsOf(const SortedNames &names)
{
    Tails tails;
    for (const SortedName &name : names) {
        for (qsizetype space = name.space; space > 0; space = name.text.indexOf(u' ', space + 1)) {
            const std::size_t known = tails.size();
            int &id = tails[name.text.sliced(space + 1)];
            id = tails.size() > known ? name.id : -1;
        }
    }
    return tails;
}

/// As indexOf(), which does not pay for words of a few letters.
int firstSpace(QStringView text)
{
    for (int i = 0; i < static_cast<int>(text.size()); ++i) {
        if (text[i] == u' ')
            return i;
    }
    return -1;
}

quint64 firstLetters(QStringView text)
{
    quint64 letters = 0;
    for (qsizetype i = 0; i < 4; ++i)
        letters = letters << 16 | (i < text.size() ? text[i].unicode() : 0U);
    return letters;
}

class Tier
{
public:
    explicit Tier(const NameTable &table)
        : m_table(table)
        , m_lexicon(table.lexicon)
    {
    }

    Ties run()
    {
        const std::size_t count = m_table.names.size();
        m_ties.kinds.reserve(count);
        m_ties.heads.reserve(count);
        for (int i = 0; i < static_cast<int>(count); ++i) {
            m_ties.kinds.push_back(m_table.kindOf(i));
            m_ties.heads.push_back(i);
        }
        dropLastNames();
        sortNames();
        tieShortForms(m_table, of(organization), m_ties);
        tieMisspelt();
        tieBodies();
        tiePlaces();
        if (!m_table.candidates.glossed.empty())
            tieGlosses();
        tieSurnames();
        tieLastWords();
        tieFronts();
        tieShortEndings();
        return std::move(m_ties);
    }

private:
    const Name &nameAt(int id) const { return m_table.names[static_cast<std::size_t>(id)]; }
    QStringView text(int name) const { return nameAt(name).text; }
    const WordFacts &facts(int name) const { return *nameAt(name).facts; }
    const SortedNames &of(EntityKind kind) const { return m_sorted[static_cast<std::size_t>(kind)]; }

    void sortNames()
    {
        for (SortedNames &names : m_sorted)
            names.reserve(m_ties.kinds.size() / 2);
        for (int i = 0; i < static_cast<int>(m_ties.kinds.size()); ++i) {
            const auto kind = m_ties.kind(i);
            if (kind && *kind != EntityKind::Product) // those are tied by brackets alone
                m_sorted[static_cast<std::size_t>(*kind)].push_back(
                    {text(i), i, firstSpace(text(i)), firstLetters(text(i))});
        }
        for (SortedNames &names : m_sorted) {
            std::sort(names.begin(), names.end(), [](const SortedName &a, const SortedName &b) {
                return a.first != b.first ? a.first < b.first : a.text < b.text;
            });
        }
    }

    /// 올트먼은 밝혔다: what looked like a company is the last name of someone.
    void dropLastNames()
    {
        for (const PersonFrame &frame : m_table.frames) {
            if (m_ties.kind(frame.name) != EntityKind::Person)
                continue;
            const QStringView full = text(frame.name);
            const qsizetype space = full.lastIndexOf(u' ');
            const bool post = space > 0 && postOf(m_lexicon, full.sliced(space + 1)).length > 0;
            const int last = space > 0 && !post ? m_table.find(full.sliced(space + 1)) : -1;
            if (last >= 0 && m_ties.kind(last) == EntityKind::Person)
                m_ties.tie(last, frame.name);
            else if (last >= 0 && !m_table.isFirmOrganization(facts(last)))
                m_ties.kinds[static_cast<std::size_t>(last)] = std::nullopt;
        }
    }

    /// 누리트소프 is 누리소프트: where two syllables have changed places, the form that comes less often is a
    /// slip of the pen.
    void tieMisspelt()
    {
        // Such names have the same letters: few articles have any.
        std::vector<std::pair<quint32, const SortedName *>> byLetters;
        byLetters.reserve(of(organization).size());
        for (const SortedName &name : of(organization)) {
            if (name.text.size() >= 4 && name.text.size() <= 10)
                byLetters.emplace_back(sumOfLetters(name.text), &name);
        }
        std::sort(byLetters.begin(), byLetters.end());
        std::vector<const SortedName *> alike;
        for (std::size_t i = 0; i < byLetters.size(); ++i) {
            if ((i > 0 && byLetters[i - 1].first == byLetters[i].first) ||
                (i + 1 < byLetters.size() && byLetters[i + 1].first == byLetters[i].first))
                alike.push_back(byLetters[i].second);
        }
        std::sort(alike.begin(), alike.end()); // they lie in the order of their texts
        for (const SortedName *name : alike) {
            if (m_ties.head(name->id) == name->id)
                tieTurned(*name);
        }
    }

    static quint32 sumOfLetters(QStringView text)
    {
        quint32 sum = static_cast<quint32>(text.size()) << 24;
        for (const QChar c : text)
            sum += c.unicode();
        return sum;
    }

    void tieTurned(const SortedName &name)
    {
        std::array<QChar, 10> letters;
        std::copy(name.text.begin(), name.text.end(), letters.begin());
        const QStringView turned(letters.data(), name.text.size());
        for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(name.text.size()); ++i) {
            std::swap(letters[i], letters[i + 1]);
            const int other = turned == name.text ? -1 : m_table.find(turned);
            if (other >= 0 && m_ties.kind(other) == organization) {
                const int here = facts(name.id).here.uses;
                const int there = facts(other).here.uses;
                if (here < there || (here == there && turned < name.text))
                    m_ties.tie(name.id, other);
                return;
            }
            std::swap(letters[i], letters[i + 1]);
        }
    }

    /// 최 씨 is the 최모 씨 or the 최가온 named before, when there is but one.
    void tieSurnames()
    {
        const SortedNames &people = of(EntityKind::Person);
        for (std::size_t i = 0; i < people.size(); ++i) {
            const QStringView name = people[i].text;
            if (name.size() != 1)
                continue;
            std::size_t end = i + 1;
            while (end < people.size() && people[end].text.startsWith(name))
                ++end;
            if (end == i + 2)
                m_ties.tie(people[i].id, people[i + 1].id);
        }
    }

    /// A way to shorten the end of a name.
    struct ShortEnding
    {
        QString shorter;
        QString longer;
    };

    /// The endings that may be shortened by the letter they end in, each list in the order of the tables.
    static const WordMap<std::vector<ShortEnding>> &shortEndings()
    {
        static const WordMap<std::vector<ShortEnding>> endings = [] {
            WordMap<std::vector<ShortEnding>> read;
            const auto add = [&read](QStringView shorter, QStringView longer) {
                read[longer.last(1)].push_back({shorter.toString(), longer.toString()});
            };
            const Table table = Table::bundled(u"shortendings");
            for (const Table::Row &row : table.rows()) {
                if (table.cell(row, table.column(u"stem")) == u"same")
                    add(table.cell(row, table.column(u"short")), table.cell(row, table.column(u"long")));
            }
            const Table forms = Table::bundled(u"companyforms");
            for (const Table::Row &row : forms.rows())
                add({}, forms.cell(row, forms.column(u"form")));
            return read;
        }();
        return endings;
    }

    /// 한빛대 is 한빛대학교 (shortendings.tsv), 가람식품 is 가람식품유한회사 (companyforms.tsv).
    void tieShortEndings()
    {
        for (const SortedName &name : of(organization)) {
            const std::vector<ShortEnding> *endings = shortEndings().find(name.text.last(1));
            if (!endings)
                continue;
            for (const auto &[shorter, longer] : *endings) {
                if (name.text.size() < longer.size() + 2 || !name.text.endsWith(longer))
                    continue;
                const QString form = name.text.chopped(longer.size()).trimmed().toString() + shorter;
                const int known = m_table.find(form);
                if (known >= 0 && m_ties.kind(known) == organization)
                    m_ties.tie(known, name.id);
                else if (known < 0 && form.size() > 2 && !shorter.isEmpty() && !m_lexicon.flags(form))
                    m_ties.nameAlso(m_table.units.book->facts(form), name.id);
            }
        }
    }

    /// 담윤 is 법무법인 담윤.
    void tieFronts()
    {
        for (const SortedName &name : of(organization)) {
            if (!name.isOfWords() || !m_lexicon.isNameFront(name.text.first(name.space)))
                continue;
            const int bare = m_table.find(name.text.sliced(name.space + 1));
            if (bare >= 0 && m_ties.kind(bare) == organization)
                m_ties.tie(bare, name.id);
        }
    }

    /// 알 마즈루이 is 칼리드 알 마즈루이.
    void tieLastWords()
    {
        const Tails tails = tailsOf(of(EntityKind::Person));
        if (tails.size() == 0)
            return;
        for (const SortedName &name : of(EntityKind::Person)) {
            const int *longer = name.isOfWords() ? tails.find(name.text) : nullptr;
            if (longer && *longer >= 0)
                m_ties.tie(name.id, *longer);
        }
    }

    static bool isSubsequence(QStringView part, QStringView whole)
    {
        qsizetype at = 0;
        for (const QChar c : whole) {
            if (at < part.size() && part[at] == c)
                ++at;
        }
        return at == part.size();
    }

    /// 중기부 is 중소벤처기업부; 법원 is the one court of the article.
    void tieBodies()
    {
        std::vector<int> bodies;
        for (const SortedName &name : of(organization)) {
            const bool body = (facts(name.id).flags() & Body) ||
                              facts(name.id).organizationEnding().kind == EndingKind::PublicBody ||
                              (m_lexicon.isOneOf(Syllables::University, name.text.back()) &&
                               m_table.find(name.text.toString() + m_lexicon.school()) >= 0);
            if (body)
                bodies.push_back(name.id);
        }
        if (bodies.size() < 2)
            return;
        for (const int shorter : bodies) {
            const QStringView form = text(shorter);
            if (form.size() > 5 || bodies.size() > 200)
                continue;
            int found = -1;
            int matches = 0;
            for (const int full : bodies) {
                const QStringView name = text(full);
                if (name.size() <= form.size())
                    continue;
                const bool generic = (facts(shorter).flags() & Common) && name.endsWith(form);
                const bool initials = form.size() > 2 && name.front() == form.front() &&
                                      isSubsequence(form, name) &&
                                      (name.last(3).contains(form.back()) || name.startsWith(form));
                if (generic || initials) {
                    found = full;
                    ++matches;
                }
            }
            if (matches == 1)
                m_ties.tie(shorter, found);
        }
    }

    int placeNamed(QStringView form) const
    {
        const int at = m_table.find(form);
        return at >= 0 && m_ties.kind(at) == place ? at : -1;
    }

    /// 韓 and 대한민국 are 한국, 텍사스 is 텍사스주, 평택 공장 is 삼성전자 평택 공장.
    void tiePlaces()
    {
        const Tails tails = tailsOf(of(place));
        for (const SortedName &name : of(place)) {
            const WordFacts &word = facts(name.id);
            // Only what the table of places has can mean another.
            const QStringView means =
                (word.flags() & (AnyPlace | County)) ? m_lexicon.meaning(name.text) : QStringView();
            const int country = means.isEmpty() ? -1 : placeNamed(means);
            const int *longer = tails.size() > 0 ? tails.find(name.text) : nullptr;
            if (country >= 0)
                m_ties.tie(name.id, country);
            else if (longer && *longer >= 0 && !(word.flags() & AnyPlace))
                m_ties.tie(name.id, *longer);
            else if (word.placeEnding().kind == EndingKind::Admin && name.text.size() > 2) {
                const int bare = placeNamed(name.text.chopped(word.placeEnding().length));
                if (bare >= 0)
                    m_ties.tie(bare, name.id);
            }
        }
    }

    /// 유럽연합(EU), 바라트모터스(Bharat Motors), 니혼게이자이신문(닛케이): the bracket holds another form of
    /// the name.
    void tieGlosses()
    {
        std::vector<std::pair<int, int>> persons; // by the last unit of the name; the last frame counts
        for (const PersonFrame &frame : m_table.frames)
            persons.emplace_back(frame.nameEnd, frame.name);
        std::stable_sort(persons.begin(), persons.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const int at : m_table.candidates.glossed) {
            const Unit &one = m_table.unit(at);
            if (one.gloss.length() > 40)
                continue;
            const auto behind =
                std::upper_bound(persons.begin(), persons.end(), at,
                                 [](int unit, const auto &person) { return unit < person.first; });
            int id = behind != persons.begin() && std::prev(behind)->first == at ? std::prev(behind)->second
                                                                                 : one.facts->here.name;
            if (m_table.phraseAt(at) >= 0)
                id = m_table.phraseAt(at);
            if (id < 0 || !m_ties.kind(id))
                continue;
            const QStringView form = one.gloss.in(m_table.analysis.text()).trimmed();
            if (tieShortEnding(id, form))
                continue;
            const int other = m_table.find(form);
            if (other >= 0 && m_ties.kind(other) == EntityKind::Person &&
                m_ties.kind(id) == EntityKind::Person)
                m_ties.tie(other, id);
            if (m_ties.kind(id) == EntityKind::Person || !isOtherForm(one, form))
                continue;
            if (other >= 0 && m_ties.kind(other) && m_ties.kind(other) != EntityKind::Person)
                m_ties.tie(other, id);
            else if (form.size() > 1)
                m_ties.nameAlso(m_table.units.book->facts(form), id);
            // 엔알유시스템즈(NRU Systems): the first word comes alone.
            const QStringView front = form.first(std::max<qsizetype>(0, form.indexOf(u' ')));
            const int alone = front.size() > 2 && front.front().isUpper() ? m_table.find(front) : -1;
            if (alone >= 0 && m_ties.kind(alone) == organization && m_ties.kind(id) == organization)
                m_ties.tie(alone, id);
        }
    }

    /// 가온프라이빗에쿼티(PE) is 가온PE: the bracket shortens the ending alone.
    bool tieShortEnding(int id, QStringView form)
    {
        const QStringView name = text(id);
        const EndingMatch &ending = facts(id).organizationEnding();
        if (m_ties.kind(id) != organization || ending.length < 3 || ending.length >= name.size() ||
            form.size() < 2 || form.size() > 4 ||
            !std::all_of(form.begin(), form.end(), [](QChar c) { return c.isUpper(); }))
            return false;
        const QString shorter = name.chopped(ending.length).toString() + form.toString();
        const int known = m_table.find(shorter);
        const int alone = m_table.find(form);
        if (known >= 0 && m_ties.kind(known))
            m_ties.tie(known, id);
        else if (alone >= 0 && m_ties.kind(alone) == organization) // 가온인베스트먼트(GI), GI는
            return false;
        else
            m_ties.nameAlso(m_table.units.book->facts(shorter), id);
        return true;
    }

    bool isOtherForm(const Unit &one, QStringView form) const
    {
        if (form.isEmpty() || form == u"AI")
            return false;
        const bool latin = std::all_of(form.begin(), form.end(), [](QChar c) {
            return Hangul::isLatin(c) || Hangul::isDigit(c) || c.isSpace() || c == u'&' || c == u'.' ||
                   c == u'-';
        });
        if (latin)
            return Hangul::isLatin(form.front()) && form.front().isUpper() &&
                   (!(m_lexicon.flags(form) & Stop) || spellsLetters(one.word, form));
        const bool word =
            std::all_of(form.begin(), form.end(), [](QChar c) { return Hangul::isSyllable(c); });
        return word && form.size() > 1 && !m_lexicon.flags(form) && form.front() == one.word.front();
    }

    const NameTable &m_table;
    const Lexicon &m_lexicon;
    std::array<SortedNames, 3> m_sorted; ///< by EntityKind
    Ties m_ties;
};

} // namespace

void Ties::tie(int shorter, int full)
{
    if (shorter != full && head(full) != shorter)
        heads[static_cast<std::size_t>(shorter)] = full;
}

Ties tieNames(const NameTable &table) { return Tier(table).run(); }

} // namespace Haengbo::Names
