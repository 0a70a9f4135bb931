// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/relationstatus.h"

#include <algorithm>

namespace Haengbo::Relations {

namespace {

class StatusReader
{
public:
    StatusReader(const Scene &scene, int clause, int phrase, int cueEnd)
        : m_scene(scene)
        , m_clause(clause)
        , m_phrase(phrase)
        , m_cueEnd(cueEnd)
    {
    }

    StatusReading run()
    {
        if (m_phrase >= 0) {
            if (isSettled())
                return {};
            readWords(m_scene.phrase(m_phrase), m_cueEnd);
        }
        int at = m_clause;
        for (int steps = 0; at >= 0 && steps < 6; ++steps)
            at = readClause(at, steps == 0 && m_phrase < 0);
        if (m_clause < 0)
            readRestOfHeadline();
        return m_reading;
    }

private:
    /// '달빛전자와 맺은 공급 계약': signed, whatever is said of it next.
    bool isSettled() const
    {
        const auto [begin, end] = m_scene.clausesBefore(m_phrase);
        for (int i = begin; i < end; ++i) {
            const Clause &clause = m_scene.clause(i);
            if (clause.head == m_phrase && clause.verb.ending && clause.verb.ending->tense == Tense::Past &&
                m_scene.verbIs(WordKind::Settled, clause))
                return true;
        }
        return false;
    }

    void take(Status status, Span cue)
    {
        // Called off stands above all; what somebody considers above what is planned.
        const auto rank = [](Status s) {
            return s == Status::Negated ? 3 : s == Status::Possible ? 2 : s == Status::Scheduled ? 1 : 0;
        };
        if (rank(status) > rank(m_reading.status))
            m_reading = {status, cue};
    }

    bool readWord(QStringView word, Span span)
    {
        const Tables &tables = m_scene.tables;
        if (tables.is(WordKind::Negated, word))
            take(Status::Negated, span);
        else if (tables.is(WordKind::Possible, word))
            take(Status::Possible, span);
        else if (tables.is(WordKind::Scheduled, word))
            take(Status::Scheduled, span);
        else
            return false;
        return true;
    }

    /// The words of \a phrase from \a begin on; tells whether one of them bears a status.
    bool readWords(const Phrase &phrase, int begin)
    {
        bool told = false;
        for (const QStringView word : m_scene.wordsOf(phrase)) {
            const int at = static_cast<int>(word.data() - m_scene.analysis.text().data());
            const int end = at + static_cast<int>(word.size());
            // 인수의향서: what is written on to the cue.
            if (end > begin)
                told = readWord(word.sliced(std::max(0, begin - at)), {std::max(at, begin), end}) || told;
        }
        return told;
    }

    void readRestOfHeadline()
    {
        const int at = m_scene.phrase(m_phrase).sentence;
        const int end = m_scene.parse.firstPhrase[static_cast<std::size_t>(at) + 1];
        for (int i = m_phrase + 1; i < std::min(end, m_phrase + window); ++i)
            readWords(m_scene.phrase(i), 0);
    }

    /// Reads the predicate of \a at; gives the clause that governs it, or -1.
    int readClause(int at, bool cueItself)
    {
        const Clause &clause = m_scene.clause(at);
        if (!cueItself && !m_onlyForm)
            readPredicate(clause);
        if (clause.verb.negated)
            take(Status::Negated, clause.predicate);
        if (!clause.verb.ending)
            return -1;
        const VerbEnding &ending = *clause.verb.ending;
        if (!m_onlyWords)
            readEnding(clause, ending);
        switch (ending.kind) {
        case EndingKind::Adnominal:
            if (isDenied(clause)) {
                take(Status::Negated, m_scene.clause(clause.next).predicate);
                return -1;
            }
            if (!readHead(clause))
                return -1;
            m_onlyWords = m_onlyWords || isRemarkedOn(clause);
            return clause.next;
        case EndingKind::Quoting:
            if (clause.head >= 0)
                readWords(m_scene.phrase(clause.head), 0);
            return clause.next;
        case EndingKind::Nominal:
            if (isPurpose(clause)) {
                take(Status::Scheduled, clause.predicate);
                if (clause.next >= 0)
                    readPredicate(m_scene.clause(clause.next), true);
                return -1;
            }
            // '빌리기로 계약했다'
            if (clause.next >= 0 && m_scene.verbIs(WordKind::Settled, m_scene.clause(clause.next)) &&
                m_reading.status == Status::Scheduled)
                m_reading = {};
            return clause.next;
        case EndingKind::Connective:
            return readFollowing(clause, ending);
        case EndingKind::Final:
            // '검토하다 접었다': -다 for -다가.
            return clause.next >= 0 ? readFollowing(clause, ending) : -1;
        }
        return -1;
    }

    /// '검토한 바 없다', '인수할 계획이 없다'; '합병을 추진하던 한빛소재는 계획을 철회했다'.
    bool isDenied(const Clause &clause) const
    {
        if (clause.head < 0 || clause.next < 0)
            return false;
        const Clause &next = m_scene.clause(clause.next);
        if (m_scene.verbIs(WordKind::Lacks, next))
            return m_scene.tables.is(WordKind::Fact, m_scene.wordsOf(m_scene.phrase(clause.head)).back());
        const bool open = m_reading.status == Status::Scheduled || m_reading.status == Status::Possible;
        return open && next.subject == clause.head && m_scene.verbIs(WordKind::Negated, next);
    }

    /// '지분을 모은 것도 눈여겨볼 대목이다': what follows remarks on it; its ending says nothing.
    bool isRemarkedOn(const Clause &clause) const
    {
        const Phrase &head = m_scene.phrase(clause.head);
        return head.last == Particle::Topic || head.last == Particle::Subject || head.last == Particle::Also;
    }

    /// '인수하기 위해'
    bool isPurpose(const Clause &clause) const
    {
        const auto next = static_cast<std::size_t>(clause.predicateToken) + 1;
        return next < m_scene.analysis.tokens.size() &&
               m_scene.tables.is(WordKind::Purpose, m_scene.analysis.words(m_scene.analysis.tokens[next]));
    }

    void readPredicate(const Clause &clause, bool withObjects = false)
    {
        if (m_scene.verbIs(WordKind::Negated, clause))
            take(Status::Negated, clause.predicate);
        else if (m_scene.verbIs(WordKind::Possible, clause))
            take(Status::Possible, clause.predicate);
        else if (m_scene.verbIs(WordKind::Scheduled, clause))
            take(Status::Scheduled, clause.predicate);
        const bool past = clause.verb.ending && clause.verb.ending->tense == Tense::Past;
        const bool goesOn =
            clause.verb.ongoing ||
            (clause.next >= 0 && m_scene.verbIs(WordKind::Lasts, m_scene.clause(clause.next)));
        if (m_scene.verbIs(WordKind::Widen, clause) && !past && !goesOn)
            take(Status::Scheduled, clause.predicate);
        // '추진 중이다', '물거품이 됐다', '없던 일이 됐다'
        const bool becomes = m_scene.verbIs(WordKind::Become, clause);
        for (const int index : m_scene.phrasesOf(clause)) {
            const Phrase &phrase = m_scene.phrase(index);
            if ((clause.verb.copula && phrase.span.overlaps(clause.predicate)) || becomes || withObjects)
                readWords(phrase, index == m_phrase ? m_cueEnd : 0);
            if (becomes && describedByLack(index))
                take(Status::Negated, clause.predicate);
        }
    }

    bool describedByLack(int phrase) const
    {
        const auto [begin, end] = m_scene.clausesBefore(phrase);
        for (int i = begin; i < end; ++i) {
            if (m_scene.clause(i).head == phrase && m_scene.verbIs(WordKind::Lacks, m_scene.clause(i)))
                return true;
        }
        return false;
    }

    void readEnding(const Clause &clause, const VerbEnding &ending)
    {
        const bool intends = clause.verb.wished || ending.sense == u"intent" || ending.sense == u"wish" ||
                             ending.sense == u"to" || ending.sense == u"must";
        if (intends && ending.kind != EndingKind::Connective)
            take(Status::Scheduled, clause.predicate);
        if (ending.sense == u"if" || ending.sense == u"may")
            take(Status::Possible, clause.predicate);
        if (ending.tense == Tense::Future)
            take(Status::Scheduled, clause.predicate);
        const bool coming =
            ending.kind == EndingKind::Final && ending.tense == Tense::Present && isInFuture(clause);
        if (coming)
            take(Status::Scheduled, clause.predicate);
    }

    bool isInFuture(const Clause &clause) const
    {
        const QString &published = m_scene.soFar.published.value;
        if (published.isEmpty())
            return false;
        for (const int phrase : m_scene.phrasesOf(clause)) {
            for (const int time : m_scene.phrase(phrase).times) {
                const QString &value = m_scene.soFar.times[static_cast<std::size_t>(time)].value;
                if (value.startsWith(u'2') && value > published && !published.startsWith(value))
                    return true;
            }
        }
        return false;
    }

    /// An adnominal clause hands on what its noun says of it: '…할 계획', '…하는 방안'.
    bool readHead(const Clause &clause)
    {
        if (clause.head < 0)
            return false;
        const Phrase &head = m_scene.phrase(clause.head);
        const PhraseWords words = m_scene.wordsOf(head);
        if (words.empty())
            return false;
        bool told = false;
        for (const QStringView word : words) {
            const int at = static_cast<int>(word.data() - m_scene.analysis.text().data());
            told = readWord(word, {at, at + static_cast<int>(word.size())}) || told;
        }
        return told || m_scene.tables.is(WordKind::HandsOn, words.back());
    }

    int readFollowing(const Clause &clause, const VerbEnding &ending)
    {
        if (clause.next < 0)
            return -1;
        const Clause &next = m_scene.clause(clause.next);
        if (ending.sense == u"not") {
            take(Status::Negated, next.predicate);
            return clause.next;
        }
        if (calledOffBehind(clause))
            return -1;
        if (m_scene.verbIs(WordKind::Wishes, next))
            take(Status::Scheduled, next.predicate);
        const bool auxiliary = m_scene.verbIs(WordKind::Lasts, next) ||
                               (next.phrases.empty() && m_scene.verbIs(WordKind::Helps, next));
        if (ending.sense == u"to" || ending.sense == u"intent" || ending.sense == u"wish")
            take(Status::Scheduled, clause.predicate);
        if (auxiliary)
            return clause.next;
        // '모델을 적용하고 서비스를 개발하기로 했다': what is only strung together shares how it ends.
        if (ending.tense != Tense::None || ending.kind != EndingKind::Connective || !strings(ending))
            return -1;
        m_onlyForm = true;
        return clause.next;
    }

    bool strings(const VerbEnding &ending) const
    {
        return ending.form.isEmpty() || m_scene.tables.is(WordKind::Strings, ending.form);
    }

    /// '타진했지만 조건이 맞지 않아 무산됐다': what comes next undoes it.
    bool calledOffBehind(const Clause &clause)
    {
        for (int at = clause.next, steps = 0; at >= 0 && steps < 3; at = m_scene.clause(at).next, ++steps) {
            const Clause &next = m_scene.clause(at);
            if (!m_scene.verbIs(WordKind::Negated, next))
                continue;
            if (steps > 0 && m_reading.status != Status::Possible)
                return false;
            take(Status::Negated, next.predicate);
            return true;
        }
        return false;
    }

    const Scene &m_scene;
    const int m_clause;
    const int m_phrase;
    const int m_cueEnd;
    StatusReading m_reading;
    bool m_onlyWords = false; ///< endings no longer count
    bool m_onlyForm = false;  ///< beyond a string of clauses only endings and their nouns count
};

} // namespace

StatusReading relationStatus(const Scene &scene, int clause, int phrase, int cueEnd)
{
    return StatusReader(scene, clause, phrase, cueEnd).run();
}

} // namespace Haengbo::Relations
