// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/personwords.h"

#include "model/text/hangul.h"

#include <algorithm>
#include <array>

/// What ties a person to an organization away from '이름 회사 직함', which persons.cpp reads:
///   회사를 이끄는 이름 · 이름 직함이 이끄는 회사 · 이름은 회사 직함이다 · 이름이 회사 직함에 올랐다 · 회사
///   직함인 이름 이름 직함(회사) · ◇회사 △직함 이름
/// Each gives one more PersonFrame; the gatherer takes the first that names an organization.
namespace Haengbo::Names {

namespace {

constexpr EntityKind person = EntityKind::Person;

class AffiliationFinder
{
public:
    explicit AffiliationFinder(NameTable &table)
        : m_table(table)
        , m_words(table)
    {
    }

    void run()
    {
        indexFrames();
        for (const int at : m_table.candidates.affiliations) {
            const quint32 roles = unit(at).form->roles();
            if (roles & LeadingWord)
                byLeading(at);
            else if (roles & WorkingWord)
                byWork(at);
            else if (unit(at).owner >= 0)
                byAge(at);
            else if (unit(at).isBare())
                byLabel(at);
            else
                byPost(at);
        }
        const std::size_t known = m_table.frames.size();
        for (std::size_t i = 0; i < known; ++i) {
            byBracket(i);
            bySale(i);
        }
        for (std::size_t i = 0; i < known; ++i)
            byList(i);
    }

private:
    const Unit &unit(int at) const { return m_table.unit(at); }

    void indexFrames()
    {
        if (m_table.candidates.affiliations.empty())
            return;
        m_frameAt.reserve(2 * m_table.frames.size());
        for (std::size_t i = 0; i < m_table.frames.size(); ++i) {
            m_frameAt.emplace_back(m_table.frames[i].firstUnit, static_cast<int>(i));
            m_frameAt.emplace_back(m_table.frames[i].lastUnit, static_cast<int>(i));
        }
        std::sort(m_frameAt.begin(), m_frameAt.end());
    }

    /// The last frame found before that begins or ends at the unit, or -1.
    int frameAt(int at) const
    {
        const auto behind = std::upper_bound(m_frameAt.begin(), m_frameAt.end(),
                                             std::pair(at, static_cast<int>(m_table.frames.size())));
        return behind != m_frameAt.begin() && std::prev(behind)->first == at ? std::prev(behind)->second : -1;
    }

    struct Found
    {
        int name = -1;
        int first = -1;
        int last = -1;
    };

    /// The person whose name begins at \a at: one found before, a Korean name, or a foreign one of two words.
    Found personAt(int at)
    {
        if (at < 0 || unit(at).taken)
            return {};
        const int frame = frameAt(at);
        if (frame >= 0) {
            const PersonFrame &known = m_table.frames[static_cast<std::size_t>(frame)];
            return {known.name, known.firstUnit, known.nameEnd};
        }
        const Unit &one = unit(at);
        WordFacts &name = m_words.readsBare(at) ? *one.form : *one.facts;
        if (name.word().size() > 2 && name.familyName() > 0)
            return {m_table.add(name, person, 1.6, u"persons:affiliated"), at, at};
        const int second = m_table.follower(at);
        if (second < 0 || !(one.form->roles() & ForeignGiven) || !m_words.isNamePart(at) ||
            !m_table.isNameable(second))
            return {};
        return {m_table.add(m_table.joined(at, second), person, 1.8, u"persons:affiliated"), at, second};
    }

    void tie(const Found &who, int company, QStringView title = {})
    {
        if (who.name < 0 || company < 0)
            return;
        PersonFrame frame;
        frame.name = who.name;
        frame.organization = company;
        frame.title = title.toString();
        frame.calling = true; // the company is told, none is looked for
        frame.firstUnit = who.first;
        frame.nameEnd = frame.lastUnit = who.last;
        m_table.frames.push_back(frame);
    }

    /// 가온전자를 이끄는 서다온, 서다온 회장이 이끄는 가온전자
    void byLeading(int verb)
    {
        // 서다온 대표가 2015년 세운: a time may stand between.
        int before = unit(verb).prev;
        while (before >= 0 && unit(before).taken)
            before = unit(before).prev;
        const int after = m_table.follower(verb);
        if (before < 0 || after < 0)
            return;
        const Particle particle = unit(before).first;
        if (particle == Particle::Object && m_table.nameability(before) != Nameability::None) {
            if (const Found who = personAt(after); who.name >= 0)
                tie(who, organizationAt(m_table, before, {}));
            return;
        }
        if (particle != Particle::Subject || m_table.nameability(after) == Nameability::None)
            return;
        int first = before;
        if (unit(before).flags & Title)
            first = m_table.leader(before);
        const int frame = frameAt(before) >= 0 ? frameAt(before) : frameAt(first);
        if (frame < 0)
            return;
        const PersonFrame &known = m_table.frames[static_cast<std::size_t>(frame)];
        const Found who{known.name, known.firstUnit, known.nameEnd};
        // What was guessed before the name gives way: this says it outright.
        const int company = organizationAt(m_table, after, {});
        if (company >= 0)
            m_table.frames[static_cast<std::size_t>(frame)].organization = company;
        tie(who, company);
    }

    /// 서다온은 가온전자 대표다, 서다온이 가온전자 대표에 올랐다, 가온전자 대표인 서다온
    void byPost(int at)
    {
        const Unit &post = unit(at);
        const Particle particle = post.first;
        const bool copula = particle == Particle::Copula;
        if (!copula && particle != Particle::At && particle != Particle::By && particle != Particle::As)
            return;
        std::array<int, 4> found{};
        std::size_t count = 0;
        int here = m_table.leader(at);
        for (; here >= 0 && unit(here).isBare() && !unit(here).taken && count < found.size();
             here = m_table.leader(here))
            found[count++] = here;
        Words left(found.data(), count);
        while (!left.empty() && m_words.isPostWord(left.front()))
            left = left.subspan(1);
        // 가온전자의 창업자이자 대표인 서다온
        while (copula && left.empty() && here >= 0 && unit(here).first == Particle::Copula &&
               (unit(here).flags & Title))
            here = m_table.leader(here);
        if (copula && left.empty() && here >= 0 &&
            (unit(here).first == Particle::Genitive || unit(here).isBare()))
            left = Words(&here, 1);
        const QStringView title = post.word;
        if (!copula && left.empty() && here >= 0 && unit(here).first == Particle::Object) {
            byHiring(here, title);
            return;
        }
        if (particle == Particle::At && !left.empty() && byChoice(at, left, title))
            return;
        if (copula && m_table.follower(at) >= 0) {
            const Found who = left.empty() ? Found() : personAt(m_table.follower(at));
            if (who.name >= 0)
                tie(who, organizationIn(m_table, left, {}), title);
            return;
        }
        if (here < 0 || left.empty() ||
            (unit(here).first != Particle::Topic && unit(here).first != Particle::Subject))
            return;
        // 소피 브란트는: the particle is on the last of two words.
        const int before = m_table.leader(here);
        const bool two = before >= 0 && (unit(before).form->roles() & ForeignGiven);
        if (const Found who = personAt(two ? before : here); who.name >= 0)
            tie(who, organizationIn(m_table, left, {}, Standing::BehindName), title);
    }

    /// 가온전자는 서다온을 최고재무책임자로 영입했다
    void byHiring(int name, QStringView title)
    {
        const int company = unit(name).prev;
        if (company < 0 ||
            (unit(company).last != Particle::Topic && unit(company).last != Particle::Subject) ||
            m_table.nameability(company) == Nameability::None)
            return;
        if (const Found who = personAt(name); who.name >= 0)
            tie(who, organizationAt(m_table, company, {}), title);
    }

    /// 가온전자 대표이사에 서다온 전 나루통신 부사장이 선임됐다: the new post goes before the one that is
    /// left.
    bool byChoice(int post, Words left, QStringView title)
    {
        const int after = m_table.follower(post);
        const int frame = after >= 0 ? frameAt(after) : -1;
        if (frame < 0 || !m_table.frames[static_cast<std::size_t>(frame)].former)
            return false;
        const int company = organizationIn(m_table, left, {});
        const PersonFrame &known = m_table.frames[static_cast<std::size_t>(frame)];
        tie({known.name, known.firstUnit, known.nameEnd}, company, title);
        return company >= 0;
    }

    /// 가온전자 직원 서다온 씨, 가온전자에서 일하는 서다온 씨
    void byWork(int at)
    {
        const int company = m_table.leader(at);
        if (company < 0 || m_table.nameability(company) == Nameability::None)
            return;
        if (unit(company).isBare() || unit(company).first == Particle::From ||
            unit(company).first == Particle::At || unit(company).first == Particle::Genitive) {
            if (const Found who = personAt(m_table.follower(at)); who.name >= 0)
                tie(who, organizationAt(m_table, company, {}));
        }
    }

    /// 서다온 씨(45·가온전자 대표)
    void byAge(int at)
    {
        const int company = m_table.leader(at);
        const int owner = unit(at).owner;
        const int name = (unit(owner).flags & Courtesy) ? m_table.leader(owner) : owner;
        if (company < 0 || unit(company).owner != owner || !unit(company).isBare() ||
            m_table.nameability(company) == Nameability::None)
            return;
        if (const Found who = personAt(name); who.name >= 0)
            tie(who, organizationAt(m_table, company, {}, Standing::BehindName), unit(at).word);
    }

    /// 서다온 대표(가온전자)
    void byBracket(std::size_t index)
    {
        PersonFrame &frame = m_table.frames[index];
        const Unit &post = unit(frame.lastUnit);
        if (frame.lastUnit == frame.nameEnd || post.gloss.isEmpty())
            return;
        const bool free = frame.organization < 0;
        for (int at = frame.lastUnit + 1; at < static_cast<int>(m_table.units.list.size()); ++at) {
            const Unit &inner = unit(at);
            if (inner.owner != frame.lastUnit)
                return;
            // (법무법인 가온)
            const int phrase = m_table.phraseAt(at);
            if (phrase >= 0 && inner.stem.begin == post.gloss.begin &&
                m_table.names[static_cast<std::size_t>(phrase)].text.size() == post.gloss.length()) {
                frame.organization = phrase;
                return;
            }
            if (free && inner.stem == post.gloss && m_table.isNameable(at) &&
                Hangul::isSyllable(inner.word.front()) && inner.facts->familyName() == 0)
                frame.organization = organizationAt(m_table, at, {}, Standing::BehindName);
        }
    }

    /// 창업주 서다온 회장 일가로부터 가온전자 지분을, 서다온 회장에게서 가온전자를: who sells a company had
    /// it.
    void bySale(std::size_t index)
    {
        if (m_table.frames[index].organization >= 0)
            return;
        int at = m_table.frames[index].lastUnit;
        if (unit(at).isBare())
            at = m_table.follower(at); // 일가로부터, 측으로부터
        if (at < 0 || unit(at).first != Particle::FromPerson)
            return;
        const int sold = m_table.follower(at);
        const int what = sold >= 0 && unit(sold).isBare() ? m_table.follower(sold) : -1;
        const bool told =
            sold >= 0 && (unit(sold).first == Particle::Object || unit(sold).first == Particle::Genitive ||
                          (what >= 0 && (unit(what).flags & Head)));
        if (told && m_table.isFirmOrganization(*unit(sold).facts))
            m_table.frames[index].organization = organizationAt(m_table, sold, {}, Standing::BehindName);
    }

    /// 대표이사: 서다온
    void byLabel(int at)
    {
        const int name = unit(at).next;
        if (name < 0 || !unit(at).isBare())
            return;
        const QStringView between =
            m_table.analysis.text().sliced(unit(at).span.end, unit(name).span.begin - unit(at).span.end);
        WordFacts &form = m_words.readsBare(name) ? *unit(name).form : *unit(name).facts;
        if (between.trimmed() != u":" || form.word().size() < 3 || form.familyName() == 0)
            return;
        const int id = m_table.add(form, person, 2.2, u"persons:labelled");
        PersonFrame frame;
        frame.name = id;
        frame.title = unit(at).word.toString();
        frame.firstUnit = frame.nameEnd = name;
        frame.lastUnit = at;
        m_table.frames.push_back(frame);
    }

    /// ◇가온전자 △부사장 서다온: the lists of the personnel columns
    void byList(std::size_t index)
    {
        PersonFrame &frame = m_table.frames[index];
        if (frame.organization >= 0)
            return;
        const QStringView text = m_table.analysis.text();
        const int begin = unit(std::min(frame.firstUnit, frame.lastUnit)).span.begin;
        qsizetype mark = begin - 1;
        while (mark >= 0 && text[mark].isSpace())
            --mark;
        if (mark < 0 || !isItem(text[mark]))
            return;
        constexpr qsizetype reach = 600; // characters; a long list of one company
        const qsizetype from = std::max<qsizetype>(0, mark - reach);
        const qsizetype head = text.sliced(from, mark - from).lastIndexOf(QChar(0x25C7)); // ◇
        if (head < 0)
            return;
        int at = std::min(frame.firstUnit, frame.lastUnit);
        while (at > 0 && unit(at - 1).span.begin > from + head)
            --at;
        if (m_table.nameability(at) != Nameability::None)
            frame.organization = organizationAt(m_table, at, {}, Standing::BehindName);
    }

    /// △ ▲ ▷ ▶
    static bool isItem(QChar c)
    {
        const char16_t u = c.unicode();
        return u == 0x25B3 || u == 0x25B2 || u == 0x25B7 || u == 0x25B6;
    }

    NameTable &m_table;
    const PersonWords m_words;
    std::vector<std::pair<int, int>> m_frameAt; ///< units that frames found before begin or end at, sorted
};

} // namespace

void findAffiliations(NameTable &table) { AffiliationFinder(table).run(); }

} // namespace Haengbo::Names
