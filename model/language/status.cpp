// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The status of a clause is read outwards: from its own ending to the noun it describes (만날 예정), to the
// verb that governs that noun (만날 것으로 보인다), to the clause it leads to (만나 논의한다). The first word
// that settles it is the cue; denials further out still turn a plan around (만날 계획이었으나 무산됐다).
#include "model/language/status.h"

#include "model/language/identifiers.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

enum class CueKind { Noun, AfterFuture, Report, Verb, Absence, Denial, Rumour, Open };

struct Cue
{
    std::optional<Status> status;
    QString rule;
};

class Cues
{
public:
    Cues()
    {
        const Table table = Table::bundled(u"status_cues");
        const int cue = table.column(u"cue");
        const int kind = table.column(u"kind");
        const int status = table.column(u"status");
        for (const Table::Row &row : table.rows()) {
            const QStringView name = table.cell(row, kind);
            const CueKind parsed = name == u"noun"           ? CueKind::Noun
                                   : name == u"after-future" ? CueKind::AfterFuture
                                   : name == u"report"       ? CueKind::Report
                                   : name == u"verb"         ? CueKind::Verb
                                   : name == u"denial"       ? CueKind::Denial
                                   : name == u"rumour"       ? CueKind::Rumour
                                   : name == u"undecided"    ? CueKind::Open
                                                             : CueKind::Absence;
            m_cues[static_cast<std::size_t>(parsed)].insert(
                table.cell(row, cue), {parseStatus(table.cell(row, status)), table.ruleName(row)});
        }
    }

    const Cue *find(QStringView word, CueKind kind) const
    {
        // Most words end as no cue does.
        const WordMap<Cue> &cues = m_cues[static_cast<std::size_t>(kind)];
        const bool may =
            word.isEmpty() || cues.lengthsEndingIn(word.back()) & WordMap<Cue>::bitOf(word.size());
        return may ? cues.find(word) : nullptr;
    }

private:
    std::array<WordMap<Cue>, 8> m_cues; ///< by CueKind
};

const Cues &cues()
{
    static const Cues instance;
    return instance;
}

class Reader
{
public:
    Reader(const Analysis &analysis, const Parse &parse)
        : m_analysis(analysis)
        , m_parse(parse)
    {
    }

    StatusReading read(int index, int depth = 0) const;

    /// What comes after a 'but' and undoes what clause \a index planned: '만나려 했으나 무산됐다'.
    std::optional<StatusReading> calledOff(int index) const;

private:
    const Clause &clause(int i) const { return m_parse.clauses[static_cast<std::size_t>(i)]; }
    bool sameSentence(int i, int k) const
    {
        return k >= 0 && k < static_cast<int>(m_parse.clauses.size()) &&
               clause(i).sentence == clause(k).sentence;
    }
    StatusReading make(Status status, Span cue, const QString &rule, bool open = false) const
    {
        StatusReading reading;
        reading.status = status;
        reading.cue = cue;
        reading.rule = rule;
        reading.open = open;
        return reading;
    }
    StatusReading fromEnding(int index) const;
    StatusReading fromHead(int index) const;
    StatusReading fromGovernor(int index, int governor, StatusReading fallback) const;
    StatusReading followed(int index, int depth) const;
    Span headWord(int phrase) const;

    const Analysis &m_analysis;
    const Parse &m_parse;
};

StatusReading Reader::fromEnding(int index) const
{
    const Clause &at = clause(index);
    const VerbEnding &ending = *at.verb.ending;
    if (at.verb.negated)
        return make(Status::Negated, at.predicate, ending.rule);
    switch (ending.tense) {
    case Tense::Past:
        return make(Status::Occurred, at.predicate, ending.rule);
    case Tense::Future:
        return make(ending.sense == u"may" ? Status::Possible : Status::Scheduled, at.predicate, ending.rule);
    case Tense::Present:
        if (at.verb.ongoing)
            return make(Status::Occurred, at.predicate, ending.rule);
        return make(Status::Scheduled, at.predicate, ending.rule, true);
    case Tense::None:
        break;
    }
    return make(Status::Occurred, {}, ending.rule);
}

std::optional<StatusReading> Reader::calledOff(int index) const
{
    bool but = false;
    const auto &sentence = clause(index).sentence;
    for (int k = index; k < static_cast<int>(m_parse.clauses.size()) && clause(k).sentence == sentence; ++k) {
        const Clause &later = clause(k);
        if (later.quoted != clause(index).quoted)
            continue;
        if (but && k > index) {
            const Cue *cue = cues().find(later.verb.stem, CueKind::Verb);
            if (cue && cue->status == Status::Negated)
                return make(Status::Negated, later.predicate, cue->rule);
            if (later.verb.negated && later.verb.ending->kind != EndingKind::Connective)
                return make(Status::Negated, later.predicate, later.verb.ending->rule);
        }
        // '검토하다 접었다': within a sentence -다 is no end.
        but |= later.verb.ending->sense == u"but" ||
               (later.verb.ending->kind == EndingKind::Final &&
                later.verb.ending->within == VerbEnding::Within::BreaksOff && !later.verb.copula);
    }
    return std::nullopt;
}

/// '…할 것으로 알려졌다', '…한다는 계획을 밝혔다', '…할 계획도 없다': what the governing verb makes of the
/// noun.
StatusReading Reader::fromGovernor(int index, int governor, StatusReading fallback) const
{
    if (governor < 0 || governor <= index || !sameSentence(index, governor))
        return fallback;
    const Clause &at = clause(governor);
    const Span span = fallback.cue.isEmpty() ? at.predicate : fallback.cue.united(at.predicate);
    if (const Cue *absence = cues().find(at.verb.stem, CueKind::Absence))
        return make(Status::Negated, span, absence->rule);
    if (const Cue *verb = cues().find(at.verb.stem, CueKind::Verb))
        return make(*verb->status, span, verb->rule);
    if (at.verb.negated)
        return make(Status::Negated, span, at.verb.ending->rule);
    // '세울 것이라는 관측', '이를 것이라고 예상했다': the noun or the verb behind the copula settles it.
    if (at.verb.copula && at.verb.ending->kind == EndingKind::Quoting) {
        if (at.head >= 0) {
            const Span word = headWord(at.head);
            if (const Cue *noun = cues().find(m_analysis.words(word), CueKind::Noun); noun && noun->status)
                return make(*noun->status, span.united(word), noun->rule);
        } else if (at.next >= 0 && sameSentence(governor, at.next)) {
            if (const Cue *verb = cues().find(clause(at.next).verb.stem, CueKind::Verb))
                return make(*verb->status, span.united(clause(at.next).predicate), verb->rule);
        }
    }
    return fallback;
}

/// The first word of phrase \a index without a particle: what an adnominal clause before it describes.
Span Reader::headWord(int index) const
{
    const Phrase &head = m_parse.phrases[static_cast<std::size_t>(index)];
    const Span first = m_analysis.tokens[static_cast<std::size_t>(head.firstToken)].span;
    return head.noun.begin == first.begin ? head.noun : first;
}

StatusReading Reader::fromHead(int index) const
{
    const Clause &at = clause(index);
    StatusReading own = fromEnding(index);
    if (at.head < 0)
        return own;
    const Phrase &head = m_parse.phrases[static_cast<std::size_t>(at.head)];
    Span word = headWord(at.head);
    const QStringView noun = m_analysis.words(word);
    const Cue *cue = cues().find(noun, CueKind::Noun);
    if (!cue && at.verb.ending->tense == Tense::Future)
        cue = cues().find(noun, CueKind::AfterFuture);
    // '나선다는 증권가 소문', '늘린다는 업계 관측'
    if (!cue && at.verb.ending->kind == EndingKind::Quoting) {
        word = head.noun;
        cue = cues().find(m_analysis.words(word), CueKind::Noun);
    }
    if (!cue)
        return own;
    const bool past = at.verb.ending->tense == Tense::Past;
    const int governor = head.clause;
    if (!cue->status) {
        StatusReading fallback = own;
        fallback.cue = at.predicate.united(word);
        if (!past) {
            fallback.status = Status::Scheduled;
        }
        StatusReading reading = fromGovernor(index, governor, fallback);
        // 'What has happened' is only reported or seen: '만난 것으로 보인다' still is no more than possible.
        return reading;
    }
    StatusReading reading = past ? own : make(*cue->status, at.predicate.united(word), cue->rule);
    if (past && *cue->status == Status::Possible)
        reading = make(Status::Possible, at.predicate.united(word), cue->rule);
    if (governor >= 0 && governor > index && sameSentence(index, governor)) {
        if (cues().find(clause(governor).verb.stem, CueKind::Absence))
            return fromGovernor(index, governor, reading);
    }
    return reading;
}

StatusReading Reader::followed(int index, int depth) const
{
    const Clause &at = clause(index);
    const VerbEnding &ending = *at.verb.ending;
    if (ending.sense == u"if") {
        StatusReading reading = make(Status::Possible, at.predicate, ending.rule);
        reading.hypothetical = true;
        return reading;
    }
    if (ending.sense == u"may") {
        StatusReading reading = fromEnding(index);
        reading.hypothetical = true;
        return reading;
    }
    const int next = at.next;
    if (ending.sense == u"to") {
        // -기로 했다, -려고 한다: decided; -기 위해, -고자: only meant.
        if (next == index + 1 && sameSentence(index, next) && ending.kind == EndingKind::Nominal)
            return make(Status::Scheduled, at.predicate.united(clause(next).predicate), ending.rule);
        return make(Status::Scheduled, at.predicate, ending.rule);
    }
    if (next < 0 || !sameSentence(index, next) || depth > 6)
        return fromEnding(index);
    return read(next, depth + 1);
}

StatusReading Reader::read(int index, int depth) const
{
    const Clause &at = clause(index);
    const VerbEnding &ending = *at.verb.ending;
    if (at.verb.negated)
        return make(Status::Negated, at.predicate, ending.rule);
    switch (ending.kind) {
    case EndingKind::Final:
        return fromEnding(index);
    case EndingKind::Adnominal:
        return fromHead(index);
    case EndingKind::Quoting: {
        StatusReading own = at.head >= 0 ? fromHead(index) : fromEnding(index);
        if (at.next >= 0 && sameSentence(index, at.next)) {
            const Cue *verb = cues().find(clause(at.next).verb.stem, CueKind::Verb);
            if (verb && at.next <= index + 2)
                return make(*verb->status, clause(at.next).predicate, verb->rule);
        }
        return own;
    }
    case EndingKind::Connective:
    case EndingKind::Nominal:
        if (ending.tense == Tense::None)
            return followed(index, depth);
        return fromEnding(index);
    }
    return fromEnding(index);
}

} // namespace

namespace {

/// Whether \a cue ends in a word for what is said without proof: 소문, 말.
bool tellsRumour(const Analysis &analysis, Span cue)
{
    const QStringView words = analysis.words(cue);
    const qsizetype last = words.lastIndexOf(u' ') + 1;
    return cues().find(words.sliced(last), CueKind::Rumour) != nullptr;
}

} // namespace

StatusReading readStatus(const Analysis &analysis, const Parse &parse, int clause)
{
    const Reader reader(analysis, parse);
    StatusReading reading = reader.read(clause);
    if (reading.status == Status::Scheduled || reading.status == Status::Possible) {
        if (const auto off = reader.calledOff(clause))
            reading = *off;
    }
    // '투자한다는 소문에 대해 “만난 적도 없다”고 잘라 말했다'
    if (reading.status == Status::Possible && tellsRumour(analysis, reading.cue)) {
        const Clause &at = parse.clauses[static_cast<std::size_t>(clause)];
        StatusReading said = readRumour(analysis, parse, at.sentence, reading.cue);
        if (said.status == Status::Negated)
            return said;
    }
    return reading;
}

std::optional<StatusReading> readUndoing(const Analysis &analysis, const Parse &parse, int clause)
{
    return Reader(analysis, parse).calledOff(clause);
}

StatusReading readRumour(const Analysis &analysis, const Parse &parse, int sentence, Span noun)
{
    StatusReading reading;
    reading.status = Status::Possible;
    reading.rumoured = true;
    reading.cue = noun;
    const auto at = static_cast<std::size_t>(sentence);
    for (int i = parse.firstClause[at]; i < parse.firstClause[at + 1]; ++i) {
        const Clause &clause = parse.clauses[static_cast<std::size_t>(i)];
        if (clause.predicate.begin < noun.end)
            continue;
        const Cue *cue = cues().find(clause.verb.stem, CueKind::Verb);
        if (!cue || cue->status != Status::Negated)
            cue = cues().find(clause.verb.stem, CueKind::Absence);
        if (!cue)
            cue = cues().find(clause.verb.stem, CueKind::Denial);
        // “정해진 것은 없다” leaves it open.
        if (cues().find(clause.verb.stem, CueKind::Open))
            return reading;
        if (!cue)
            continue;
        reading.status = Status::Negated;
        reading.cue = clause.predicate;
        reading.rule = cue->rule;
        return reading;
    }
    // “사실무근”이라고 잘라 말했다: the quoted word is no clause.
    const Sentence &in = analysis.sentences[at];
    for (int t = analysis.tokenAt(noun.end); t < in.endToken; ++t) {
        const Token &token = analysis.tokens[static_cast<std::size_t>(t)];
        if (const Cue *cue = cues().find(analysis.words(token), CueKind::Denial)) {
            reading.status = Status::Negated;
            reading.cue = token.span;
            reading.rule = cue->rule;
            return reading;
        }
    }
    return reading;
}

std::optional<StatusReading> statusOfNoun(QStringView noun, Span span)
{
    const Cue *cue = cues().find(noun, CueKind::Noun);
    if (!cue || !cue->status)
        return std::nullopt;
    StatusReading reading;
    reading.status = *cue->status;
    reading.cue = span;
    reading.rule = cue->rule;
    return reading;
}

bool saysStatus(QStringView noun)
{
    const Cue *cue = cues().find(noun, CueKind::Noun);
    return cue && cue->status;
}

Status strongerStatus(Status a, Status b)
{
    const auto strength = [](Status status) {
        switch (status) {
        case Status::Occurred:
            return 3;
        case Status::Negated:
            return 2;
        case Status::Scheduled:
            return 1;
        case Status::Possible:
            return 0;
        }
        return 0;
    };
    return strength(a) >= strength(b) ? a : b;
}

} // namespace Haengbo
