// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/shortforms.h"

#include "model/language/names/romanization.h"
#include "model/text/hangul.h"
#include "model/text/table.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Haengbo::Names {

namespace {

constexpr EntityKind organization = EntityKind::Organization;
constexpr EntityKind place = EntityKind::Place;

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
        const int count = static_cast<int>(m_table.names.size());
        for (int i = 0; i < count; ++i) {
            m_ties.kinds.push_back(m_table.kindOf(i));
            m_ties.heads.push_back(i);
        }
        dropLastNames();
        for (int i = 0; i < count; ++i) {
            if (m_ties.kind(i))
                m_sorted[*m_ties.kind(i)].emplace(text(i).toString(), i);
        }
        tieShortForms(m_table, m_sorted[organization], m_ties);
        tieMisspelt();
        tieBodies();
        tiePlaces();
        tieGlosses();
        tieSurnames();
        tieLastWords();
        tieFronts();
        tieShortEndings();
        return std::move(m_ties);
    }

private:
    QStringView text(int name) const { return m_table.names[static_cast<std::size_t>(name)].text; }
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
            else if (last >= 0 && !m_table.isFirmOrganization(text(last)))
                m_ties.kinds[static_cast<std::size_t>(last)] = std::nullopt;
        }
    }

    /// 누리트소프 is 누리소프트: where two syllables have changed places, the form that comes less often is a
    /// slip of the pen.
    void tieMisspelt()
    {
        for (const auto &[name, id] : m_sorted[organization]) {
            if (name.size() < 4 || name.size() > 10 || m_ties.head(id) != id)
                continue;
            std::array<QChar, 10> letters;
            std::copy(name.begin(), name.end(), letters.begin());
            const QStringView turned(letters.data(), name.size());
            for (std::size_t i = 0; i + 1 < static_cast<std::size_t>(name.size()); ++i) {
                std::swap(letters[i], letters[i + 1]);
                const int other = turned == name ? -1 : m_table.find(turned);
                if (other >= 0 && m_ties.kind(other) == organization) {
                    const int here = m_table.units.count(name);
                    const int there = m_table.units.count(turned);
                    if (here < there || (here == there && turned < name))
                        m_ties.tie(id, other);
                    break;
                }
                std::swap(letters[i], letters[i + 1]);
            }
        }
    }

    /// 최 씨 is the 최모 씨 or the 최가온 named before, when there is but one.
    void tieSurnames()
    {
        const SortedNames &people = m_sorted[EntityKind::Person];
        for (const auto &[name, id] : people) {
            if (name.size() != 1)
                continue;
            int full = -1;
            int matches = 0;
            for (auto at = people.upper_bound(name); at != people.end() && at->first.startsWith(name); ++at) {
                full = at->second;
                ++matches;
            }
            if (matches == 1)
                m_ties.tie(id, full);
        }
    }

    /// 한빛대 is 한빛대학교 (shortendings.tsv), 가람식품 is 가람식품유한회사 (companyforms.tsv).
    void tieShortEndings()
    {
        static const std::vector<std::pair<QString, QString>> endings = [] {
            std::vector<std::pair<QString, QString>> read;
            const Table table = Table::bundled(u"shortendings");
            for (const Table::Row &row : table.rows()) {
                if (table.cell(row, table.column(u"stem")) == u"same")
                    read.emplace_back(table.cell(row, table.column(u"short")).toString(),
                                      table.cell(row, table.column(u"long")).toString());
            }
            const Table forms = Table::bundled(u"companyforms");
            for (const Table::Row &row : forms.rows())
                read.emplace_back(QString(), forms.cell(row, forms.column(u"form")).toString());
            return read;
        }();
        for (const auto &[name, id] : m_sorted[organization]) {
            for (const auto &[shorter, longer] : endings) {
                if (name.size() < longer.size() + 2 || !name.endsWith(longer))
                    continue;
                const QString form = name.chopped(longer.size()).trimmed() + shorter;
                const int known = m_table.find(form);
                if (known >= 0 && m_ties.kind(known) == organization)
                    m_ties.tie(known, id);
                else if (known < 0 && form.size() > 2 && !shorter.isEmpty() && !m_lexicon.flags(form))
                    m_ties.aliases.insert(form, id);
            }
        }
    }

    /// 담윤 is 법무법인 담윤.
    void tieFronts()
    {
        for (const auto &[name, id] : m_sorted[organization]) {
            const qsizetype space = name.indexOf(u' ');
            if (space < 0 || !m_lexicon.isNameFront(QStringView(name).first(space)))
                continue;
            const int bare = m_table.find(name.sliced(space + 1));
            if (bare >= 0 && m_ties.kind(bare) == organization)
                m_ties.tie(bare, id);
        }
    }

    /// 알 마즈루이 is 칼리드 알 마즈루이.
    void tieLastWords()
    {
        std::map<QString, int> byTail; // the last words of longer names, -1 for those of several people
        for (const auto &[name, id] : m_sorted[EntityKind::Person]) {
            for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
                const auto [at, fresh] = byTail.emplace(name.sliced(space + 1), id);
                if (!fresh)
                    at->second = -1;
            }
        }
        for (const auto &[name, id] : m_sorted[EntityKind::Person]) {
            const auto longer = name.contains(u' ') ? byTail.find(name) : byTail.end();
            if (longer != byTail.end() && longer->second >= 0)
                m_ties.tie(id, longer->second);
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
        for (const auto &[name, id] : m_sorted[organization]) {
            const bool body = (m_lexicon.flags(name) & Body) ||
                              m_lexicon.organizationEnding(name).kind == EndingKind::PublicBody ||
                              (m_lexicon.isOneOf(Syllables::University, name.back()) &&
                               m_table.find(name + m_lexicon.school()) >= 0);
            if (body)
                bodies.push_back(id);
        }
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
                const bool generic = (m_lexicon.flags(form) & Common) && name.endsWith(form);
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

    int placeNamed(const QString &form) const
    {
        const int at = m_table.find(form);
        return at >= 0 && m_ties.kind(at) == place ? at : -1;
    }

    /// 韓 and 대한민국 are 한국, 텍사스 is 텍사스주, 평택 공장 is 삼성전자 평택 공장.
    void tiePlaces()
    {
        std::map<QString, int> byTail; // the last words of longer names
        for (const auto &[name, id] : m_sorted[place]) {
            for (qsizetype space = name.indexOf(u' '); space > 0; space = name.indexOf(u' ', space + 1)) {
                const auto [at, fresh] = byTail.emplace(name.sliced(space + 1), id);
                if (!fresh)
                    at->second = -1;
            }
        }
        for (const auto &[name, id] : m_sorted[place]) {
            const QStringView means = m_lexicon.meaning(name);
            const int country = means.isEmpty() ? -1 : placeNamed(means.toString());
            const auto longer = byTail.find(name);
            if (country >= 0)
                m_ties.tie(id, country);
            else if (longer != byTail.end() && longer->second >= 0 && !(m_lexicon.flags(name) & AnyPlace))
                m_ties.tie(id, longer->second);
            else if (m_lexicon.placeEnding(name).kind == EndingKind::Admin && name.size() > 2) {
                const int bare = placeNamed(name.chopped(m_lexicon.placeEnding(name).length));
                if (bare >= 0)
                    m_ties.tie(bare, id);
            }
        }
    }

    /// 유럽연합(EU), 바라트모터스(Bharat Motors), 니혼게이자이신문(닛케이): the bracket holds another form of
    /// the name.
    void tieGlosses()
    {
        QHash<int, int> persons; // by the last unit of the name
        for (const PersonFrame &frame : m_table.frames)
            persons.insert(frame.nameEnd, frame.name);
        for (int i = 0; i < static_cast<int>(m_table.units.list.size()); ++i) {
            const Unit &one = m_table.unit(i);
            if (one.gloss.isEmpty() || one.gloss.length() > 40)
                continue;
            const auto personHere = persons.constFind(i);
            int id = personHere != persons.constEnd() ? *personHere : one.facts->here.name;
            if (static_cast<std::size_t>(i) < m_table.phraseOf.size() &&
                m_table.phraseOf[static_cast<std::size_t>(i)] >= 0)
                id = m_table.phraseOf[static_cast<std::size_t>(i)];
            if (id < 0 || !m_ties.kind(id))
                continue;
            const QString form = one.gloss.in(m_table.analysis.text()).trimmed().toString();
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
                m_ties.aliases.insert(form, id);
        }
    }

    /// 가온프라이빗에쿼티(PE) is 가온PE: the bracket shortens the ending alone.
    bool tieShortEnding(int id, const QString &form)
    {
        const QStringView name = text(id);
        const EndingMatch ending = m_lexicon.organizationEnding(name);
        if (m_ties.kind(id) != organization || ending.length < 3 || ending.length >= name.size() ||
            form.size() < 2 || form.size() > 4 ||
            !std::all_of(form.begin(), form.end(), [](QChar c) { return c.isUpper(); }))
            return false;
        const QString shorter = name.chopped(ending.length).toString() + form;
        const int known = m_table.find(shorter);
        if (known >= 0 && m_ties.kind(known))
            m_ties.tie(known, id);
        else
            m_ties.aliases.insert(shorter, id);
        return true;
    }

    bool isOtherForm(const Unit &one, const QString &form) const
    {
        if (form.isEmpty() || form == u"AI"_s)
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
    std::map<EntityKind, SortedNames> m_sorted;
    Ties m_ties;
};

} // namespace

int Ties::head(int name) const
{
    for (int step = 0; step < 5 && heads[static_cast<std::size_t>(name)] != name; ++step)
        name = heads[static_cast<std::size_t>(name)];
    return name;
}

void Ties::tie(int shorter, int full)
{
    if (shorter != full && head(full) != shorter)
        heads[static_cast<std::size_t>(shorter)] = full;
}

Ties tieNames(const NameTable &table) { return Tier(table).run(); }

} // namespace Haengbo::Names
