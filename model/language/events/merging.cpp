// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One event is told in headline, lead, caption and body. Tellings are taken strong ones first, and each is
// added to the first event of its type whose day it may share and whose people it does not contradict: two
// meetings of one man on one day are two as long as neither names all the people of the other. A lead that
// sums up ('met A, B and C') gives way to the meetings told one by one.
#include "model/language/events/candidates.h"
#include "model/language/events/titles.h"
#include "model/language/status.h"
#include "model/text/letters.h"

#include <algorithm>
#include <array>
#include <span>

namespace Haengbo {

namespace {

/// How many events of its type back a telling may belong to, and how many tellings an article of a person's
/// making has at most: with more (a data dump) nobody sums up, and time must not grow with their square.
constexpr std::ptrdiff_t farthest = 500;
constexpr std::size_t mostTellings = 2000;

bool sharesDay(QStringView a, QStringView b)
{
    return a.size() < b.size() ? beginsWith(b, a) : beginsWith(a, b);
}

/// Whether two parts of a day cannot be one: AF and MO, 10:30 and 14:00, 10:30 and AF.
bool differInPart(const QString &a, const QString &b)
{
    constexpr int clockLength = 5; // of '10:30'
    if (a.isEmpty() || b.isEmpty() || a == b)
        return false;
    if (a.size() == b.size())
        return true;
    const QString &clock = a.size() == clockLength ? a : b;
    const QString &part = a.size() == clockLength ? b : a;
    const int hour = QStringView(clock).first(2).toInt();
    return (part == u"MO" && hour >= 12) || (part == u"AF" && hour < 12);
}

bool holds(std::span<const int> all, int one) { return std::find(all.begin(), all.end(), one) != all.end(); }

class Merger
{
public:
    explicit Merger(const EventContext &context)
        : m_context(context)
    {
    }

    /// Leaves \a candidates in pieces.
    std::vector<Event> run(std::vector<EventCandidate> &candidates);

private:
    bool stands(int actor, const std::vector<int> &others) const;
    int countShared(const std::vector<int> &a, const std::vector<int> &b) const;
    bool same(const EventCandidate &a, const EventCandidate &b) const;
    /// Who takes part in the one of two tellings that names fewer, who in the other, and how many in both.
    struct Together
    {
        const std::vector<int> &few;
        const std::vector<int> &many;
        int shared = 0;
    };
    bool sameOfType(const EventCandidate &a, const EventCandidate &b, const Together &who) const;
    bool samePlace(const Event &a, const Event &b) const;
    void absorb(EventCandidate *into, const EventCandidate &from) const;
    void settle(EventCandidate *candidate) const;
    int hostOf(const EventCandidate &sum, const std::vector<int> &actors) const;
    void splitSummaries(std::vector<EventCandidate> *candidates) const;
    void dropStopovers(std::vector<EventCandidate> *candidates) const;
    bool worthTelling(const EventCandidate &candidate) const;
    std::vector<EventCandidate *> merged(std::vector<EventCandidate> &candidates) const;

    EventContext m_context;
};

/// \a actor, or somebody of that organization, is among \a others.
bool Merger::stands(int actor, const std::vector<int> &others) const
{
    if (holds(others, actor))
        return true;
    if (m_context.isPerson(actor))
        return false;
    return std::any_of(others.begin(), others.end(), [&](int other) {
        return m_context.isPerson(other) && m_context.entity(other).affiliation == actor;
    });
}

int Merger::countShared(const std::vector<int> &a, const std::vector<int> &b) const
{
    return static_cast<int>(std::count_if(a.begin(), a.end(), [&](int x) { return stands(x, b); }));
}

bool Merger::samePlace(const Event &a, const Event &b) const
{
    return a.place == b.place || a.place < 0 || b.place < 0;
}

bool Merger::same(const EventCandidate &a, const EventCandidate &b) const
{
    const Event &x = a.event;
    const Event &y = b.event;
    if (x.type != y.type || !sharesDay(x.start, y.start) || a.absent != b.absent)
        return false;
    // What was done on the 10th is not what is planned for that month.
    const bool apart = (x.status == Status::Occurred && y.status == Status::Scheduled) ||
                       (x.status == Status::Scheduled && y.status == Status::Occurred);
    if (apart && a.ownDate && b.ownDate && !a.title && !b.title && x.start.size() != y.start.size() &&
        !x.start.isEmpty() && !y.start.isEmpty())
        return false;
    const bool swapped = x.participants.size() > y.participants.size();
    const auto &few = swapped ? y.participants : x.participants;
    const auto &many = swapped ? x.participants : y.participants;
    if (few.empty())
        return !a.strong || !b.strong;
    const int shared =
        std::max(countShared(few, many), few.size() == many.size() ? countShared(many, few) : 0);
    // The opening sums up what a later sentence tells with its day and who else was part of it.
    if (a.lead != b.lead && !a.title && !b.title && shared >= 1 && a.strong && b.strong &&
        (x.type == EventType::Legal || x.type == EventType::Acquisition || x.type == EventType::Agreement ||
         x.type == EventType::Investment || x.type == EventType::Founding) &&
        x.status != Status::Negated && y.status != Status::Negated)
        return true;
    // What is called off is not what has taken place.
    const EventCandidate &off = x.status == Status::Negated ? a : b;
    const EventCandidate &other = x.status == Status::Negated ? b : a;
    if (x.status != y.status && off.event.status == Status::Negated &&
        other.event.status == Status::Occurred && off.strong && other.strong && !off.title && !other.title &&
        off.event.start.isEmpty() && !other.event.start.isEmpty() &&
        other.event.start < m_context.soFar.published.value)
        return false;
    return sameOfType(a, b, {few, many, shared});
}

/// Whether two tellings of one type, whose days do not differ, are one by what the type asks for.
bool Merger::sameOfType(const EventCandidate &a, const EventCandidate &b, const Together &who) const
{
    const Event &x = a.event;
    const Event &y = b.event;
    const auto &[few, many, shared] = who;
    const bool contained = shared == static_cast<int>(few.size());
    const bool sameDay = !x.start.isEmpty() && x.start == y.start;
    const bool weak = !a.strong || !b.strong;
    const bool sameSentence = a.sentence == b.sentence;
    switch (x.type) {
    case EventType::Visit: {
        // '지난해 6월 미국 출장 당시' said by the way does not date a journey to somewhere else.
        const EventCandidate &aside = a.strong ? b : a;
        const EventCandidate &told = a.strong ? a : b;
        if (weak && told.strong && !aside.event.start.isEmpty() && told.event.start.isEmpty() &&
            (aside.event.place < 0 || aside.event.place != told.event.place))
            return false;
        return contained && (samePlace(x, y) || weak) &&
               !(sameSentence && a.ownDate && b.ownDate && !sameDay);
    }
    case EventType::Meeting:
        // A lunch and a dinner of one day are two.
        if (sameDay && x.part.size() == 2 && y.part.size() == 2 && x.part != y.part && !weak)
            return false;
        if (contained)
            return shared >= 2 || (x.status == Status::Negated && y.status == Status::Negated) ||
                   few.size() == many.size() || weak || a.title || b.title;
        return sameDay && shared >= 1 && x.place >= 0 && x.place == y.place && x.part == y.part &&
               !sameSentence;
    case EventType::Gathering:
        if (sameDay && differInPart(x.part, y.part) && a.noun != b.noun)
            return false;
        // '서밋에도 참석한다' is of the summit told before, whoever else goes there.
        // '기자간담회를 연다. 간담회에는 …'
        if (((b.bareNoun && a.noun.endsWith(b.noun)) || (a.bareNoun && b.noun.endsWith(a.noun))) &&
            samePlace(x, y) && b.sentence - a.sentence < 12)
            return true;
        return (contained && (samePlace(x, y) || weak)) ||
               (sameDay && shared >= 1 && x.place >= 0 && x.place == y.place);
    case EventType::Legal:
    case EventType::Appointment:
    case EventType::Investment:
        return contained && (weak || sameDay || a.title || b.title ||
                             ((x.start.isEmpty() || y.start.isEmpty()) && few.size() == many.size() &&
                              (x.type != EventType::Legal || x.why.rule == y.why.rule)));
    case EventType::Other:
        // '2020년 증설 공사' said by the way does not date what another sentence tells.
        if (weak && !sameSentence && !a.title && !b.title && x.start.isEmpty() != y.start.isEmpty())
            return false;
        [[fallthrough]];
    case EventType::Launch:
    case EventType::Market:
    case EventType::Announcement:
        return contained &&
               (weak || a.title || b.title || (sameDay && !sameSentence && !a.fallback && !b.fallback));
    case EventType::Agreement:
    case EventType::Founding:
    case EventType::Acquisition:
        return contained && !(a.strong && b.strong && few.size() == 1 && many.size() > 1 && !sameDay);
    }
    return false;
}

void Merger::absorb(EventCandidate *into, const EventCandidate &from) const
{
    Event &event = into->event;
    const Event &other = from.event;
    if (from.strong || !into->strong) {
        const Status status = strongerStatus(event.status, other.status);
        if (status != event.status) {
            event.status = status;
            event.statusCue = other.statusCue;
            event.statusRule = other.statusRule;
        }
    }
    if (event.start.size() < other.start.size()) {
        event.start = other.start;
        event.end = other.end;
        event.times = other.times;
    }
    // A clock time says more than a part of the day.
    if (event.part.size() < other.part.size() && event.start == other.start)
        event.part = other.part;
    if (event.place < 0)
        event.place = other.place;
    if (from.strong || event.participants.empty()) {
        for (const int actor : other.participants) {
            if (!stands(actor, event.participants))
                event.participants.push_back(actor);
        }
    }
    for (const int amount : other.amounts) {
        if (!holds(event.amounts, amount))
            event.amounts.push_back(amount);
    }
    for (const Span &span : other.evidence) {
        if (std::find(event.evidence.begin(), event.evidence.end(), span) == event.evidence.end())
            event.evidence.push_back(span);
    }
    into->strong |= from.strong;
    into->title &= from.title;
    into->lead &= from.lead;
    into->nominal &= from.nominal;
    into->dated |= from.dated;
}

/// Past or plan where the words leave it to the date.
void Merger::settle(EventCandidate *candidate) const
{
    Event &event = candidate->event;
    const QString &published = m_context.soFar.published.value;
    if (published.isEmpty() || event.start.isEmpty())
        return;
    const QStringView day = QStringView(published).left(event.start.size());
    // 'On the 6th it decided to buy …' is an agreement of the 6th.
    if (candidate->decided && candidate->dated && event.start.size() == 10 &&
        event.status == Status::Scheduled && event.start <= day && event.participants.size() >= 2 &&
        (event.type == EventType::Acquisition || event.type == EventType::Founding ||
         event.type == EventType::Investment || event.type == EventType::Other)) {
        event.type = EventType::Agreement;
        event.status = Status::Occurred;
    }
    if (candidate->open && event.start < day)
        event.status = Status::Occurred;
    if (event.status == Status::Occurred && event.start > day)
        event.status = Status::Scheduled;
}

/// Who of \a actors met the others of \a sum: its subject, or the one it does not name because the text
/// speaks of him; -1 when it cannot be told.
int Merger::hostOf(const EventCandidate &sum, const std::vector<int> &actors) const
{
    const int subject = sum.clause >= 0 ? m_context.clause(sum.clause).subject : -1;
    for (const int actor : actors) {
        if (subject >= 0 && holds(m_context.phrase(subject).entities, actor))
            return actor;
    }
    for (const int actor : actors) {
        const auto &mentions = m_context.entity(actor).mentions;
        const bool named = std::any_of(mentions.begin(), mentions.end(), [&sum](const Mention &mention) {
            return sum.event.evidence.front().contains(mention.span);
        });
        if (!named)
            return actor;
    }
    return -1;
}

/// 'He met A, B and C': where the text tells of the meeting with A elsewhere, each of the others is one more.
void Merger::splitSummaries(std::vector<EventCandidate> *candidates) const
{
    std::vector<EventCandidate> made;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        EventCandidate &sum = (*candidates)[i];
        if (sum.event.type != EventType::Meeting || sum.event.participants.size() < 3)
            continue;
        int agent = -1;
        std::vector<int> covered;
        for (std::size_t k = 0; k < candidates->size(); ++k) {
            const EventCandidate &one = (*candidates)[k];
            if (k == i || !one.strong || one.title || !sharesDay(one.event.start, sum.event.start) ||
                (one.event.type != EventType::Meeting && one.event.type != EventType::Gathering) ||
                one.event.participants.size() < 2)
                continue;
            const auto &people = one.event.participants;
            const int shared =
                static_cast<int>(std::count_if(sum.event.participants.begin(), sum.event.participants.end(),
                                               [&](int a) { return stands(a, people); }));
            if (shared < 2 || shared == static_cast<int>(sum.event.participants.size()))
                continue;
            for (const int actor : sum.event.participants) {
                if (!stands(actor, people))
                    continue;
                if (holds(covered, actor))
                    agent = actor;
                else
                    covered.push_back(actor);
            }
        }
        const bool lists = sum.severally || sum.event.participants.size() >= 4;
        if (covered.empty() || (agent < 0 && !lists))
            continue;
        if (agent < 0)
            agent = hostOf(sum, covered);
        if (agent < 0)
            agent = m_context.clause(std::max(sum.clause, 0)).subject >= 0 ? sum.event.participants.back()
                                                                           : covered.front();
        if (!lists)
            continue;
        for (const int actor : sum.event.participants) {
            if (actor == agent || holds(covered, actor))
                continue;
            EventCandidate pair = sum;
            pair.event.participants = {agent, actor};
            pair.severally = false;
            made.push_back(std::move(pair));
        }
        sum.strong = false;
        sum.event.participants.clear();
    }
    std::erase_if(*candidates, [](const EventCandidate &candidate) {
        return candidate.event.type == EventType::Meeting && !candidate.strong &&
               candidate.event.participants.empty();
    });
    candidates->insert(candidates->end(), made.begin(), made.end());
}

/// '대통령실을 방문해 대통령과 만났다' is a meeting there and no visit besides.
void Merger::dropStopovers(std::vector<EventCandidate> *candidates) const
{
    const auto isStopover = [&](const EventCandidate &visit) {
        // A city or a country one visits all the same.
        if (visit.event.type != EventType::Visit || visit.event.place < 0 ||
            !isFacility(m_context.entity(visit.event.place)))
            return false;
        return std::any_of(candidates->begin(), candidates->end(), [&](const EventCandidate &other) {
            return (other.event.type == EventType::Meeting || other.event.type == EventType::Gathering) &&
                   other.sentence == visit.sentence && other.event.place == visit.event.place &&
                   countShared(visit.event.participants, other.event.participants) > 0;
        });
    };
    // 'He flies to Athens and meets owners': nobody but the visitor is named.
    const auto isPartOfVisit = [&](const EventCandidate &meeting) {
        if (meeting.event.type != EventType::Meeting || meeting.event.participants.size() > 1)
            return false;
        return std::any_of(candidates->begin(), candidates->end(), [&](const EventCandidate &other) {
            return other.event.type == EventType::Visit && other.strong &&
                   other.sentence == meeting.sentence && other.clause < meeting.clause &&
                   sharesDay(other.event.start, meeting.event.start) &&
                   countShared(meeting.event.participants, other.event.participants) > 0;
        });
    };
    QVarLengthArray<std::ptrdiff_t, 8> dropped;
    for (std::size_t i = 0; i < candidates->size(); ++i) {
        if (isStopover((*candidates)[i]) || isPartOfVisit((*candidates)[i]))
            dropped.append(static_cast<std::ptrdiff_t>(i));
    }
    for (auto drop = dropped.rbegin(); drop != dropped.rend(); ++drop)
        candidates->erase(candidates->begin() + *drop);
}

bool Merger::worthTelling(const EventCandidate &candidate) const
{
    const Event &event = candidate.event;
    if (!candidate.strong || event.participants.empty())
        return false;
    if (!event.start.isEmpty() || !event.end.isEmpty())
        return true;
    if (candidate.notice)
        return true;
    if (candidate.title)
        return false;
    if (candidate.rumoured && event.type != EventType::Other)
        return true;
    // '2조원을 들여 공장을 세운다' is told by the clause it leads to.
    const bool leads = candidate.clause >= 0 && !candidate.nominal &&
                       m_context.clause(candidate.clause).verb.ending->kind == EndingKind::Connective &&
                       m_context.clause(candidate.clause).verb.ending->form.isEmpty() &&
                       m_context.clause(candidate.clause).next > candidate.clause;
    if (event.type == EventType::Investment && leads && event.status != Status::Negated)
        return false;
    // '지원할 예정이다' is what its sentence says; '지원한 회사' is only mentioned.
    const bool adnominal = candidate.clause >= 0 && !candidate.nominal && !candidate.underway &&
                           m_context.clause(candidate.clause).verb.ending->kind == EndingKind::Adnominal &&
                           (m_context.clause(candidate.clause).verb.ending->tense != Tense::Future ||
                            event.status != Status::Scheduled);
    switch (event.type) {
    case EventType::Other:
        // 'It will not bid', 'the project was dropped' is news on whatever day.
        if (event.status == Status::Negated && !adnominal && (candidate.agentKnown || candidate.decided))
            return true;
        if (candidate.decided && !candidate.quoted && !adnominal && candidate.agentKnown)
            return true;
        // '사옥을 … 4730억원에 판다'
        if (!candidate.fallback && !candidate.quoted && !adnominal && candidate.agentKnown &&
            event.participants.size() >= 2 && !event.amounts.empty())
            return true;
        return candidate.vague && !adnominal;
    case EventType::Market:
    case EventType::Gathering:
    case EventType::Announcement:
        return candidate.vague && !adnominal;
    case EventType::Visit:
    case EventType::Meeting:
        return event.status == Status::Negated || candidate.vague;
    default:
        break;
    }
    if (candidate.quoted && event.status == Status::Occurred)
        return false;
    // '물류비 2억원을 보탠다' is a promise; '투자한다' alone may be what one does for a living.
    const bool promised =
        event.type == EventType::Investment && !event.amounts.empty() && candidate.agentKnown && !adnominal;
    if (candidate.open && event.participants.size() < 2 && !promised)
        return false;
    // '투자를 유치한 회사', '합작한 사업' only describe; who signed or bought from whom is told by the way.
    const bool byTheWay = event.type == EventType::Investment || event.type == EventType::Founding ||
                          event.type == EventType::Launch;
    return !adnominal || candidate.vague || event.status == Status::Possible ||
           event.status == Status::Negated || (event.participants.size() >= 2 && !byTheWay);
}

/// Those of \a candidates that are left when each has been added to an earlier one it is the same as; they
/// stay where they are.
std::vector<EventCandidate *> Merger::merged(std::vector<EventCandidate> &candidates) const
{
    std::vector<EventCandidate *> kept;
    kept.reserve(candidates.size());
    std::array<QVarLengthArray<EventCandidate *, 8>, std::size_t(EventType::Other) + 1> ofType; // the same
    for (const bool first : {true, false}) {
        for (EventCandidate &candidate : candidates) {
            if ((candidate.strong && !candidate.title) != first)
                continue;
            auto &alike = ofType[static_cast<std::size_t>(candidate.event.type)];
            const auto from = alike.size() > farthest ? alike.end() - farthest : alike.begin();
            const auto match = std::find_if(
                from, alike.end(), [&](const EventCandidate *known) { return same(*known, candidate); });
            // What is added to one does not change its type, nor in which of the rounds it is.
            if (match != alike.end()) {
                absorb(*match, candidate);
            } else {
                alike.push_back(&candidate);
                kept.push_back(&candidate);
            }
        }
    }
    return kept;
}

std::vector<Event> Merger::run(std::vector<EventCandidate> &candidates)
{
    for (EventCandidate &candidate : candidates)
        settle(&candidate);
    if (candidates.size() <= mostTellings) {
        splitSummaries(&candidates);
        dropStopovers(&candidates);
    }
    std::vector<EventCandidate *> told = merged(candidates);
    std::erase_if(told, [this](const EventCandidate *candidate) { return !worthTelling(*candidate); });
    std::stable_sort(told.begin(), told.end(), [](const EventCandidate *a, const EventCandidate *b) {
        return a->event.evidence.front() < b->event.evidence.front();
    });
    std::vector<Event> events;
    events.reserve(told.size());
    for (EventCandidate *candidate : told) {
        settle(candidate);
        std::sort(candidate->event.participants.begin(), candidate->event.participants.end());
        candidate->event.confidence = candidate->ownDate ? 0.85 : 0.7;
        candidate->event.summary = eventTitle(m_context, *candidate);
        events.push_back(std::move(candidate->event));
    }
    return events;
}

} // namespace

std::vector<Event> mergeCandidates(const EventContext &context, std::vector<EventCandidate> candidates)
{
    return Merger(context).run(candidates);
}

} // namespace Haengbo
