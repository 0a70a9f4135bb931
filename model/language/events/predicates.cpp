// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/predicates.h"

#include "model/language/identifiers.h"
#include "model/text/table.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

/// The bit of the list \a name, which gets a number where it is none of NounList.
NounLists Predicates::bitOfList(QStringView name)
{
    auto at = std::find(m_listNames.begin(), m_listNames.end(), name);
    if (at == m_listNames.end()) {
        if (m_listNames.size() >= sizeof(NounLists) * 8)
            qFatal("predicates.tsv: too many lists of nouns");
        at = m_listNames.insert(at, name.toString());
    }
    return NounLists(1) << (at - m_listNames.begin());
}

PredicateNeed Predicates::parseNeed(QStringView text)
{
    PredicateNeed need;
    if (text.startsWith(u'@')) {
        if (const auto type = parseEventType(text.sliced(1))) {
            need.kind = PredicateNeed::Kind::EventNoun;
            need.type = *type;
            need.kinds.nounTypes = WordKinds::bitOfType(*type);
        } else {
            need.kinds.lists = bitOfList(text.sliced(1));
            need.kind = need.kinds.lists == listBit(NounList::Measure) ? PredicateNeed::Kind::Measure
                                                                       : PredicateNeed::Kind::List;
        }
        return need;
    }
    static constexpr std::array words{"place"_L1,  "person"_L1, "org"_L1, "product"_L1,
                                      "amount"_L1, "date"_L1,   "with"_L1};
    static constexpr std::array kinds{PredicateNeed::Kind::Place,        PredicateNeed::Kind::Person,
                                      PredicateNeed::Kind::Organization, PredicateNeed::Kind::Product,
                                      PredicateNeed::Kind::Amount,       PredicateNeed::Kind::Date,
                                      PredicateNeed::Kind::Partner};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (text == words[i] || text.startsWith(QString(words[i]) + u':')) {
            need.kind = kinds[i];
            if (text.endsWith(u":object"))
                need.particle = Particle::Object;
            if (text.endsWith(u":at"))
                need.particle = Particle::At;
            if (text.endsWith(u":by"))
                need.particle = Particle::By;
            return need;
        }
    }
    if (text.startsWith(u'>')) {
        need.kind = PredicateNeed::Kind::Described;
        need.noun = text.sliced(1).toString();
        return need;
    }
    need.isWhole = text.startsWith(u'=');
    need.noun = text.sliced(need.isWhole ? 1 : 0).toString();
    if (need.noun.isEmpty())
        qFatal("predicates.tsv: a need without a word");
    if (need.noun.size() > 1)
        need.kinds.lastTwo = WordKinds::bitOfTwo(need.noun);
    else
        need.kinds.lastLetters = WordKinds::bitOfLetter(need.noun.back());
    return need;
}

/// A word that ends in a noun of the map also ends in the shorter ones which that noun ends in.
void Predicates::closeLists()
{
    m_lists.forEach([this](QStringView word, Listed &listed) {
        for (qsizetype size = 1; size <= word.size(); ++size) {
            if (const Listed *end = m_lists.find(word.last(size)))
                listed.ends |= end->own;
        }
    });
}

const Predicates &Predicates::instance()
{
    static const Predicates predicates;
    return predicates;
}

// The lists are named as in NounList.
Predicates::Predicates()
    : m_listNames{u"measure"_s, u"post"_s,  u"newpost"_s, u"law"_s,   u"milestone"_s, u"round"_s,
                  u"board"_s,   u"share"_s, u"trading"_s, u"death"_s, u"funeral"_s,   u"signing"_s}
{
    const Table table = Table::bundled(u"predicates");
    const int form = table.column(u"form");
    const int kind = table.column(u"class");
    const int type = table.column(u"type");
    const int needs = table.column(u"needs");
    const int status = table.column(u"status");
    const int roles = table.column(u"roles");
    for (const Table::Row &row : table.rows()) {
        const QStringView name = table.cell(row, kind);
        if (name == u"rumour") {
            m_rumours.insert(table.cell(row, form).toString(), 1);
            continue;
        }
        if (name != u"verb" && name != u"noun" && name != u"thing" && name != u"ceremony")
            continue;
        Predicate predicate;
        predicate.form = table.cell(row, form).toString();
        predicate.noun = name != u"verb";
        predicate.thing = name == u"thing";
        predicate.rule = table.ruleName(row);
        predicate.byPerson = table.cell(row, roles) == u"person";
        predicate.byCompany = table.cell(row, roles) == u"company";
        predicate.setsApart = table.cell(row, roles) == u"apart";
        predicate.takesObject = table.cell(row, roles) == u"object";
        predicate.leadsOn = table.cell(row, roles) == u"way";
        predicate.tells = table.cell(row, roles) == u"tell";
        predicate.decides = table.cell(row, roles) == u"decision";
        predicate.moves = table.cell(row, roles) == u"move";
        predicate.endsDeal = table.cell(row, roles) == u"deal";
        const QStringView typeName = table.cell(row, type);
        if (const auto parsed = parseEventType(typeName)) {
            predicate.kind = Predicate::Kind::Event;
            predicate.type = *parsed;
        } else if (typeName == u"support") {
            predicate.kind = Predicate::Kind::Support;
        } else if (typeName == u"join") {
            predicate.kind = Predicate::Kind::Join;
        } else if (typeName == u"say") {
            predicate.kind = Predicate::Kind::Say;
        } else if (typeName == u"measure" || typeName.startsWith(u'@')) {
            m_lists[predicate.form].own |= bitOfList(typeName.sliced(typeName == u"measure" ? 0 : 1));
            continue;
        }
        if (!table.cell(row, needs).isEmpty()) {
            for (const QStringView need : table.cell(row, needs).split(u'|'))
                predicate.needs.push_back(parseNeed(need));
            for (const PredicateNeed &need : predicate.needs) {
                predicate.kinds.add(need.kinds);
                predicate.wordsOnly &= need.asksForWord();
            }
        }
        predicate.anyAct =
            predicate.type == EventType::Other &&
            (predicate.needs.empty() || predicate.needs.front().kind == PredicateNeed::Kind::Date);
        const QStringView statusName = table.cell(row, status);
        predicate.status = parseStatus(statusName);
        if (name == u"ceremony") {
            m_ceremonies[predicate.form].all.push_back(predicate);
            continue;
        }
        // Rows that ask for something are tried before the one that holds anyway, and plain ones last of all.
        // What ends talks ('협상이 중단됐다') asks for the talks, before the same word ends something else.
        std::vector<Predicate> &rows = (predicate.noun ? m_nouns : m_verbs)[predicate.form].all;
        const auto rank = [](const Predicate &p) {
            return p.kind == Predicate::Kind::Plain     ? 4
                   : p.kind == Predicate::Kind::Say     ? (p.needs.empty() ? 3 : 0)
                   : p.kind == Predicate::Kind::Support ? (p.endsDeal && !p.needs.empty() ? 0 : 2)
                   : p.needs.empty()                    ? 1
                                                        : 0;
        };
        const auto at =
            std::upper_bound(rows.begin(), rows.end(), predicate,
                             [&rank](const Predicate &a, const Predicate &b) { return rank(a) < rank(b); });
        rows.insert(at, predicate);
    }
    closeLists();
    for (auto *forms : {&m_verbs, &m_nouns, &m_ceremonies})
        forms->forEach([](QStringView, PredicateRows &rows) { sumUp(rows); });
}

/// Works out what \a rows have in common, once all are there.
void Predicates::sumUp(PredicateRows &rows)
{
    for (const Predicate &row : rows.all) {
        rows.kinds.add(row.kinds);
        rows.supports |= row.kind == Predicate::Kind::Support;
        rows.joins |= row.kind == Predicate::Kind::Join;
        rows.asksMore |= !row.wordsOnly;
    }
    const auto free =
        std::find_if(rows.begin(), rows.end(), [](const Predicate &row) { return row.needs.empty(); });
    if (free == rows.end())
        return;
    rows.asksMore |= rows.supports && free->mayGiveWay();
    rows.otherwise = free->kind == Predicate::Kind::Plain ? nullptr : &*free;
}

const PredicateRows &Predicates::rows(QStringView form, bool verbalNoun) const
{
    if (const auto *found = (verbalNoun ? m_nouns : m_verbs).find(form))
        return *found;
    // 공동개최하다 and 투자유치하다 are the verbs of the noun they end in.
    return verbalNoun ? eventNoun(form) : m_none;
}

const PredicateRows &Predicates::eventNoun(QStringView word, int *length) const
{
    if (const auto *found = m_nouns.longestEndOf(word, 2, length))
        return *found;
    // 선적식: a ceremony of what the verbal noun before its ending tells.
    constexpr qsizetype shortest = 3;
    int ending = 0;
    const auto *ceremony = word.size() >= shortest ? m_ceremonies.longestEndOf(word, 1, &ending) : nullptr;
    const QStringView deed = ceremony ? word.chopped(ending) : QStringView();
    if (deed.isEmpty() || deed.size() > 4)
        return m_none;
    const auto &rows = eventNoun(deed);
    // 업무제휴식, but no 총회식
    if (rows.empty() || (rows.front().thing && rows.front().type != EventType::Agreement))
        return m_none;
    if (length)
        *length = static_cast<int>(word.size());
    return *ceremony;
}

WordKinds Predicates::kindsOf(QStringView word) const
{
    WordKinds kinds;
    kinds.lastLetters = WordKinds::bitOfLetter(word.back());
    if (word.size() > 1)
        kinds.lastTwo = WordKinds::bitOfTwo(word);
    kinds.lists = listsOf(word);
    for (const Predicate &row : eventNoun(word)) {
        if (row.kind == Predicate::Kind::Event)
            kinds.nounTypes |= WordKinds::bitOfType(row.type);
    }
    return kinds;
}

QStringView Predicates::rumoured(QStringView word) const
{
    int length = 0;
    if (word.size() < 3 || !m_rumours.longestEndOf(word, 1, &length) || word.size() - length < 2)
        return {};
    return word.chopped(length);
}

bool Predicates::setsApart(QStringView stem) const
{
    const PredicateRows &ties = rows(stem, false);
    return std::any_of(ties.begin(), ties.end(), [](const Predicate &row) { return row.setsApart; });
}

} // namespace Haengbo
