// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/relationtables.h"

#include "model/language/identifiers.h"
#include "model/text/table.h"
#include "model/text/wordmemo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Relations {

namespace {

template<std::size_t N>
std::size_t indexOf(const std::array<QLatin1StringView, N> &names, QStringView name, const char *table,
                    int line)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (name == names[i])
            return i;
    }
    qFatal("%s.tsv:%d: unknown '%s'", table, line, qPrintable(name.toString()));
}

std::vector<Role> parseRoles(QStringView cell, int line)
{
    static constexpr std::array names{
        "subject"_L1,   "object"_L1,  "with"_L1,   "to"_L1,    "from"_L1,      "by"_L1,         "about"_L1,
        "against"_L1,   "mod"_L1,     "owner"_L1,  "goods"_L1, "topic"_L1,     "goodstopic"_L1, "met"_L1,
        "toowner"_L1,   "accused"_L1, "holder"_L1, "held"_L1,  "described"_L1, "spoken"_L1,     "other"_L1,
        "withgoods"_L1, "wanted"_L1,  "where"_L1,  "stake"_L1, "opponent"_L1,  "than"_L1};
    std::vector<Role> roles;
    for (const QStringView name : cell.split(u' ', Qt::SkipEmptyParts))
        roles.push_back(static_cast<Role>(indexOf(names, name, "relation_roles", line)));
    return roles;
}

RelationType parseType(QStringView cell, const char *table, int line)
{
    const std::optional<RelationType> type = parseRelationType(cell);
    if (!type)
        qFatal("%s.tsv:%d: unknown relation type", table, line);
    return *type;
}

} // namespace

const Tables &Tables::instance()
{
    static const Tables tables;
    return tables;
}

Tables::Tables()
{
    readRoles();
    readFrames();
    readNouns();
    readWords();
}

void Tables::readRoles()
{
    static constexpr std::array voices{"active"_L1, "receive"_L1, "passive"_L1};
    const Table table = Table::bundled(u"relation_roles");
    const int frame = table.column(u"frame");
    const int voice = table.column(u"voice");
    const int source = table.column(u"source");
    const int target = table.column(u"target");
    for (const Table::Row &row : table.rows()) {
        RolePlan &plan = m_plans[table.cell(row, frame).toString()]
                                [indexOf(voices, table.cell(row, voice), "relation_roles", row.line)];
        plan.source = parseRoles(table.cell(row, source), row.line);
        plan.target = parseRoles(table.cell(row, target), row.line);
    }
}

namespace {

/// One of the alternatives in column 'needs'.
void addNeed(Frame &frame, QStringView word)
{
    static constexpr std::array names{"@round"_L1, "@many"_L1,  "@firm"_L1,
                                      "@org"_L1,   "@goods"_L1, "@money"_L1};
    static constexpr std::array flags{&Frame::afterRound, &Frame::many,  &Frame::firm,
                                      &Frame::company,    &Frame::goods, &Frame::money};
    frame.asks = true;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word == names[i]) {
            frame.*flags[i] = true;
            return;
        }
    }
    frame.words.push_back(word.toString());
    frame.letters.push_back(lettersOf(word));
    frame.firstLetters |= lettersOf(word.first(1));
}

/// Whether what the text has spoken of may fill one of the roles.
bool mayComeFromContext(const std::array<RolePlan, 3> &plans)
{
    static constexpr std::array fromContext{Role::Topic, Role::GoodsTopic, Role::Goods,    Role::Spoken,
                                            Role::Other, Role::Wanted,     Role::Opponent, Role::Held};
    const auto may = [](const std::vector<Role> &roles) {
        return std::find_first_of(roles.begin(), roles.end(), fromContext.begin(), fromContext.end()) !=
               roles.end();
    };
    return std::any_of(plans.begin(), plans.end(),
                       [&may](const RolePlan &plan) { return may(plan.source) || may(plan.target); });
}

} // namespace

void Tables::readFrames()
{
    static constexpr std::array classes{"verb"_L1, "act"_L1, "thing"_L1};
    const Table table = Table::bundled(u"relation_frames");
    const int cue = table.column(u"cue");
    const int kind = table.column(u"class");
    const int type = table.column(u"type");
    const int plan = table.column(u"frame");
    const int needs = table.column(u"needs");
    const int most = table.column(u"status");
    for (const Table::Row &row : table.rows()) {
        Frame frame;
        frame.cue = table.cell(row, cue).toString();
        const std::size_t cls = indexOf(classes, table.cell(row, kind), "relation_frames", row.line);
        frame.asVerb = cls <= 1;
        frame.asNoun = cls >= 1;
        frame.type = parseType(table.cell(row, type), "relation_frames", row.line);
        const auto found = m_plans.constFind(table.cell(row, plan).toString());
        if (found == m_plans.constEnd())
            qFatal("relation_frames.tsv:%d: unknown frame", row.line);
        frame.plans = &*found;
        frame.fromContext = mayComeFromContext(*found);
        frame.meets = table.cell(row, plan) == u"meet" || table.cell(row, plan) == u"take";
        frame.gives = table.cell(row, plan) == u"invest";
        frame.sells = table.cell(row, plan) == u"power";
        frame.sold = table.cell(row, plan) == u"sell" || table.cell(row, plan) == u"sold";
        frame.raises = table.cell(row, plan) == u"raise";
        frame.stands = table.cell(row, plan) == u"rely";
        frame.merges = table.cell(row, plan) == u"merge" || table.cell(row, plan) == u"dispute";
        QStringView words = table.cell(row, needs);
        frame.need = words.startsWith(u'!')   ? Frame::Need::None
                     : words.startsWith(u'~') ? Frame::Need::InSentence
                                              : Frame::Need::Any;
        for (const QStringView word :
             words.sliced(frame.need == Frame::Need::Any ? 0 : 1).split(u'|', Qt::SkipEmptyParts))
            addNeed(frame, word);
        frame.most = parseStatus(table.cell(row, most));
        frame.rule = table.ruleName(row);
        m_cueEnds.set(frame.cue.back().unicode());
        if (const qsizetype blank = frame.cue.lastIndexOf(u' '); blank >= 0)
            m_pairCueEnds.insert(frame.cue.sliced(blank + 1), 1);
        m_frames.push_back(std::move(frame));
    }
    for (const Frame &frame : m_frames) {
        CueFrames &same = m_framesByCue[frame.cue];
        if (frame.asVerb)
            same.asVerb.push_back(&frame);
        if (frame.asNoun)
            same.asNoun.push_back(&frame);
    }
}

void Tables::readNouns()
{
    static constexpr std::array bearers{"source"_L1, "target"_L1, "both"_L1};
    static constexpr std::array reaches{"near"_L1, "topic"_L1, "main"_L1};
    const Table table = Table::bundled(u"relation_nouns");
    const int noun = table.column(u"noun");
    const int type = table.column(u"type");
    const int bearer = table.column(u"bearer");
    const int anchor = table.column(u"anchor");
    for (const Table::Row &row : table.rows()) {
        RelationNoun entry;
        entry.noun = table.cell(row, noun).toString();
        entry.type = parseType(table.cell(row, type), "relation_nouns", row.line);
        entry.bearer =
            static_cast<Bearer>(indexOf(bearers, table.cell(row, bearer), "relation_nouns", row.line));
        entry.reach =
            static_cast<Reach>(indexOf(reaches, table.cell(row, anchor), "relation_nouns", row.line));
        entry.rule = table.ruleName(row);
        m_nounEnds.set(entry.noun.back().unicode());
        if (const qsizetype blank = entry.noun.lastIndexOf(u' '); blank >= 0)
            m_pairNounEnds.insert(entry.noun.sliced(blank + 1), 1);
        m_nounsByText.insert(entry.noun, static_cast<int>(m_nouns.size()));
        m_nouns.push_back(std::move(entry));
    }
}

void Tables::readWords()
{
    static constexpr std::array kinds{
        "pair"_L1,      "persons"_L1,       "this"_L1,      "we"_L1,      "staff"_L1,    "receive"_L1,
        "negated"_L1,   "possible"_L1,      "scheduled"_L1, "meeting"_L1, "bearer"_L1,   "become"_L1,
        "holding"_L1,   "request"_L1,       "investor"_L1,  "generic"_L1, "offer"_L1,    "attend"_L1,
        "public"_L1,    "court"_L1,         "goes-on"_L1,   "widen"_L1,   "settled"_L1,  "glued"_L1,
        "unit"_L1,      "trio"_L1,          "toward"_L1,    "name"_L1,    "purpose"_L1,  "own-money"_L1,
        "special"_L1,   "fact"_L1,          "goods"_L1,     "judge"_L1,   "this-one"_L1, "power"_L1,
        "stock"_L1,     "money-in"_L1,      "service"_L1,   "union"_L1,   "wrong"_L1,    "former"_L1,
        "lacks"_L1,     "lasts"_L1,         "wishes"_L1,    "helps"_L1,   "hands-on"_L1, "strings"_L1,
        "tie-about"_L1, "tie-by"_L1,        "counter"_L1,   "holds"_L1,   "soon"_L1,     "opines"_L1,
        "halves"_L1,    "light-receive"_L1, "authority"_L1, "venture"_L1, "round"_L1,    "market"_L1,
        "deictic"_L1};
    static_assert(kinds.size() == static_cast<std::size_t>(WordKind::KindCount) && kinds.size() <= nounBit);
    const Table table = Table::bundled(u"relation_words");
    const int kind = table.column(u"kind");
    const int word = table.column(u"word");
    for (const Table::Row &row : table.rows()) {
        const QStringView text = table.cell(row, word);
        m_words[text] |= quint64(1) << indexOf(kinds, table.cell(row, kind), "relation_words", row.line);
        if (const qsizetype blank = text.lastIndexOf(u' '); blank >= 0)
            m_words[text.sliced(blank + 1)] |= quint64(1) << pairBit;
    }
}

FrameList Tables::frames(QStringView word, bool predicate) const
{
    if (!mayEndCue(word))
        return {};
    const quint32 lengths = m_framesByCue.lengthsEndingIn(word.back());
    // A cue of one syllable is a verb of its own, never the end of another word.
    const qsizetype shortest = word.size() > 1 ? 2 : 1;
    for (qsizetype length = std::min(word.size(), m_framesByCue.longest()); length >= shortest; --length) {
        const CueFrames *found =
            lengths & m_framesByCue.bitOf(length) ? m_framesByCue.find(word.last(length)) : nullptr;
        if (!found)
            continue;
        const std::vector<const Frame *> &rows = predicate ? found->asVerb : found->asNoun;
        if (!rows.empty())
            return rows;
    }
    return {};
}

const RelationNoun *Tables::noun(QStringView word) const
{
    if (!mayEndNoun(word))
        return nullptr;
    const int *found = m_nounsByText.find(word);
    return found ? &m_nouns[static_cast<std::size_t>(*found)] : nullptr;
}

bool Tables::is(WordKind kind, QStringView word) const
{
    if (word.isEmpty() || !(m_words.lengthsEndingIn(word.back()) & m_words.bitOf(word.size())))
        return false;
    return holds(m_words.value(word), kind);
}

/// Most words end in no letter that any word of the tables ends in.
bool Tables::mayHaveKinds(QStringView word) const
{
    if (word.isEmpty())
        return false;
    const quint32 lengths = m_words.bitOf(word.size()) | m_words.bitOf(2) | m_words.bitOf(3);
    return (m_words.lengthsEndingIn(word.back()) & lengths) || mayEndCue(word) || mayEndNoun(word);
}

quint64 Tables::kindsOf(QStringView word) const
{
    if (!mayHaveKinds(word))
        return 0;
    thread_local WordMemo<quint64> memo;
    return memo.value(word, [this](QStringView asked) { return readKinds(asked); });
}

quint64 Tables::kindsOfPair(QStringView first, QStringView second) const
{
    const qsizetype length = first.size() + 1 + second.size();
    if (second.isEmpty() || !(m_words.lengthsEndingIn(second.back()) & m_words.bitOf(length)))
        return 0;
    return m_words.value(WordPair(first, second)) & ~(quint64(1) << pairBit);
}

quint64 Tables::readKinds(QStringView word) const
{
    quint64 kinds = m_words.value(word);
    const auto cue = [this](QStringView part) { return endsPairCue(part) || !frames(part, false).empty(); };
    if (cue(word) || cue(withoutGlued(word)))
        kinds |= quint64(1) << cueBit;
    if (m_nounsByText.find(word) || m_pairNounEnds.contains(word))
        kinds |= quint64(1) << nounBit;
    return kinds;
}

quint64 Tables::kindsOfVerb(QStringView stem) const
{
    const bool cue = endsPairCue(stem) || !frames(stem, true).empty();
    return m_words.value(stem) | (cue ? quint64(1) << cueBit : 0);
}

QStringView Tables::withoutGlued(QStringView word) const
{
    for (qsizetype length = 2; length <= 3 && length + 2 <= word.size(); ++length) {
        if (is(WordKind::Glued, word.last(length)))
            return word.chopped(length);
    }
    return word;
}

bool Tables::endsIn(WordKind kind, QStringView word) const
{
    const quint32 lengths = word.isEmpty() ? 0 : m_words.lengthsEndingIn(word.back());
    for (qsizetype length = lengths ? std::min(word.size(), m_words.longest()) : 0; length > 1; --length) {
        if ((lengths & m_words.bitOf(length)) &&
            ((m_words.value(word.last(length)) >> static_cast<int>(kind)) & 1))
            return true;
    }
    return false;
}

} // namespace Haengbo::Relations
