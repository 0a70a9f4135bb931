// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of the waiting phrases a verb takes, and which clause goes on from which.
#include "model/language/clauses/clauseparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

/// The phrases that wait, from the one at place \a from on: they wait no longer.
FewIndexes ClauseParser::takeFrom(std::size_t from)
{
    std::vector<int> &pending = m_levels.back().pending;
    int *taken = m_parse.lists.room(pending.size());
    for (auto i = pending.begin() + static_cast<std::ptrdiff_t>(from); i != pending.end(); ++i)
        *taken++ = *i;
    pending.erase(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.end());
    return m_parse.lists.take(taken);
}

FewIndexes ClauseParser::takeForAdnominal()
{
    const std::vector<int> &pending = m_levels.back().pending;
    const ClauseVerb &verb = m_verb;
    if (verb.copula && !pending.empty()) {
        // '한국 지사인 …': an apposition takes no more than its noun and the genitives on it.
        std::size_t from = pending.size() - 1;
        while (from > 0 && phrase(pending[from - 1]).last == Particle::Genitive)
            --from;
        return takeFrom(from);
    }
    const bool passive = verb.voice == Voice::Passive || verb.stem.endsWith(u'리') ||
                         verb.stem.endsWith(u'지') || verb.stem.endsWith(u'히');
    const bool plain = !verb.known && !verb.verbalNoun && verb.ending->tense == Tense::Past;
    std::size_t from = pending.size();
    bool subject = false;
    bool topic = false;
    std::size_t subjectAt = 0;
    while (from > 0) {
        const Phrase &at = phrase(pending[from - 1]);
        if (at.last == Particle::Topic) {
            topic = true;
            break;
        }
        // 'A는 B와 새로운 사업을 한다': an adjective takes no partner.
        if (plain && at.first == Particle::With && at.last == Particle::With)
            break;
        if (at.last == Particle::Subject) {
            const bool adjacent =
                std::all_of(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.end(),
                            [this](int i) { return !phrase(i).times.empty(); });
            const bool topicBefore = std::any_of(
                pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(from) - 1, [this](int i) {
                    return phrase(i).last == Particle::Topic && phrase(i).first == Particle::Topic;
                });
            if (subject || (passive && !adjacent && !topicBefore))
                break;
            subject = true;
            subjectAt = from - 1;
        }
        --from;
    }
    // 'A는 14일 B가 가진 …': the day goes with A; but 'A는 B와의 경쟁이 거센 …'.
    if (topic && subject) {
        from = subjectAt;
        while (from > 0 && phrase(pending[from - 1]).last == Particle::Genitive)
            --from;
    }
    return takeFrom(from);
}

FewIndexes ClauseParser::takeForQuoting()
{
    const std::vector<int> &pending = m_levels.back().pending;
    std::size_t from = 0;
    bool topic = false;
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const Phrase &at = phrase(pending[i]);
        if (at.last == Particle::Topic && at.first == Particle::Topic)
            topic = true;
        else if (topic && at.last == Particle::Subject) {
            from = i;
            break;
        }
    }
    while (from > 0 && (phrase(pending[from - 1]).joined || (topic && datesFigure(pending[from - 1]))))
        --from;
    return takeFrom(from);
}

/// Whether phrase \a index is a time longer than a day without a particle: '2분기' of 'A는 2분기 매출이
/// 줄었다고'.
bool ClauseParser::datesFigure(int index) const
{
    constexpr qsizetype dayLength = 10; // of '2025-02-04'
    const Phrase &at = m_parse.phrases[static_cast<std::size_t>(index)];
    if (at.times.size() != 1 || at.last != Particle::None || !at.entities.empty())
        return false;
    const TimeMention &time = m_soFar.times[static_cast<std::size_t>(at.times.front())];
    return time.type == TimeType::Date && !time.value.isEmpty() && time.value.size() < dayLength &&
           !time.value.endsWith(u"_REF");
}

/// '앱에 붙여 쓰고 있다', '나눠 갖는다': a verb that tells nothing by itself lends what it took to the verb
/// right behind it.
void ClauseParser::takeFromInfinitive(const Eojeol &eojeol)
{
    Level &level = m_levels.back();
    if (m_parse.clauses.empty() || !level.pending.empty() || m_verb.copula)
        return;
    const Clause &before = m_parse.clauses.back();
    const bool bare =
        before.verb.ending->kind == EndingKind::Connective && before.verb.ending->form.isEmpty();
    if (!bare || before.verb.known || before.verb.verbalNoun || before.sentence != m_sentence ||
        before.quoted != level.quoted || before.predicateToken + 1 != eojeol.firstToken)
        return;
    level.pending.assign(before.phrases.begin(), before.phrases.end());
    m_parse.clauses.pop_back();
}

/// 'A는 B가 120억원을 주고 산 회사다': the clause before belongs to the one that describes; the topic waits
/// for the main one.
int ClauseParser::handBackTopic(const Eojeol &eojeol)
{
    Level &level = m_levels.back();
    if (m_parse.clauses.empty() || !level.pending.empty())
        return -1;
    Clause &before = m_parse.clauses.back();
    if (before.verb.ending->kind != EndingKind::Connective || before.verb.ending->tense != Tense::None ||
        before.sentence != m_sentence || before.quoted != level.quoted ||
        before.predicateToken + 1 != eojeol.firstToken)
        return -1;
    const auto topic = std::find_if(before.phrases.begin(), before.phrases.end(), [this](int i) {
        return phrase(i).last == Particle::Topic && phrase(i).first == Particle::Topic;
    });
    if (topic == before.phrases.end())
        return -1;
    const auto subject = std::find_if(topic + 1, before.phrases.end(),
                                      [this](int i) { return phrase(i).first == Particle::Subject; });
    if (subject == before.phrases.end())
        return -1;
    const auto topics = static_cast<std::size_t>(topic + 1 - before.phrases.begin());
    level.pending.assign(before.phrases.begin(), topic + 1);
    for (const int i : level.pending)
        phrase(i).clause = -1;
    before.subject = *subject;
    before.phrases = before.phrases.subspan(topics);
    level.lastSubject = -1;
    return before.subject;
}

void ClauseParser::addVerb(const Eojeol &eojeol)
{
    takeFromInfinitive(eojeol);
    const EndingKind kind = m_verb.ending->kind;
    const int handed = kind == EndingKind::Adnominal ? handBackTopic(eojeol) : -1;
    Level &level = m_levels.back();
    const int index = static_cast<int>(m_parse.clauses.size());
    Clause &clause = m_parse.clauses.emplace_back();
    clause.sentence = m_sentence;
    clause.verb = m_verb;
    clause.predicateToken = eojeol.firstToken;
    clause.predicate = token(eojeol.firstToken).span;
    const Token &last = token(eojeol.endToken - 1);
    if (last.kind == TokenKind::Word)
        clause.predicate.end = std::max(clause.predicate.end, last.span.end);
    clause.quoted = level.quoted;
    clause.phrases = kind == EndingKind::Adnominal ? takeForAdnominal()
                     : kind == EndingKind::Quoting ? takeForQuoting()
                                                   : takeFrom(0);
    clause.span = clause.predicate;
    int topic = -1;
    int subject = -1;
    for (const int i : clause.phrases) {
        Phrase &at = phrase(i);
        at.clause = index;
        clause.span = clause.span.united(at.span);
        if (at.last == Particle::Topic) {
            const bool is = at.first == Particle::Topic || at.first == Particle::Subject;
            topic = topic < 0 && is ? i : topic;
        } else if (at.last == Particle::Subject || at.last == Particle::Also) {
            const bool is =
                at.first != Particle::At && at.first != Particle::From && at.first != Particle::With;
            subject = subject < 0 && is ? i : subject;
        }
    }
    const int own = topic >= 0 ? topic : subject >= 0 ? subject : handed;
    clause.subject = own;
    // -다는 both quotes and describes: '생산한다는 계획'.
    if (clause.verb.ending->within == VerbEnding::Within::Describes)
        level.heads.push_back(index);
    if (kind == EndingKind::Adnominal) {
        level.heads.push_back(index);
        // 'B가 아닌 A': B does nothing.
        if (own >= 0 && !clause.verb.denies) {
            level.lastAdnominalSubject = own;
        } else if (level.lastSubject < 0 && level.lastAdnominalSubject >= 0 && level.dependentHead) {
            clause.subject = level.lastAdnominalSubject;
            clause.subjectInherited = true;
        }
    } else {
        if (own < 0) {
            // 'A도 법인을 세운 데 이어 사무소를 연다': A does both.
            const bool shared = level.lastSubject < 0 && level.lastAdnominalSubject >= 0 &&
                                !clause.phrases.empty() && level.dependentHead;
            clause.subject = shared ? level.lastAdnominalSubject : level.lastSubject;
            clause.subjectInherited = clause.subject >= 0;
        } else {
            level.lastSubject = own;
        }
    }
}

/// Ties each clause to the one that goes on from it.
void ClauseParser::linkClauses(int firstClause)
{
    const int end = static_cast<int>(m_parse.clauses.size());
    for (int i = firstClause; i < end; ++i) {
        Clause &clause = m_parse.clauses[static_cast<std::size_t>(i)];
        if (clause.verb.ending->kind == EndingKind::Adnominal) {
            clause.next = clause.head >= 0 ? phrase(clause.head).clause : -1;
            // An adnominal clause within the main one: its subject is the sentence's topic unless the noun it
            // describes plays that part.
            if (clause.subject < 0) {
                for (int k = i + 1; k < end && clause.subject < 0; ++k) {
                    const Clause &later = m_parse.clauses[static_cast<std::size_t>(k)];
                    if (later.quoted != clause.quoted)
                        continue;
                    if (later.subject >= 0 && phrase(later.subject).span.end <= clause.span.begin) {
                        clause.subject = later.subject;
                        clause.subjectInherited = true;
                    }
                }
            }
            continue;
        }
        for (int k = i + 1; k < end; ++k) {
            const Clause &later = m_parse.clauses[static_cast<std::size_t>(k)];
            if (later.quoted != clause.quoted)
                continue;
            if (later.verb.ending->kind != EndingKind::Adnominal ||
                later.verb.ending->tense == Tense::Future) {
                clause.next = k;
                break;
            }
        }
    }
}

} // namespace Haengbo
