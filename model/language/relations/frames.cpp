// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/finder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// A cue is a predicate (공급하는) or a noun inside a phrase (공급 계약을 맺다, 달빛전자 인수를 검토하다). Its
// roles are looked for among the phrases of the clause that governs it, the companies named right before it,
// the clauses that describe its phrase ('달빛전자와 맺은 공급 계약'), and the subject: own, inherited, or the
// noun an adnominal clause describes ('달빛전자에 칩을 공급하는 한빛소재').

namespace Haengbo::Relations {

namespace {

struct Trigger
{
    const Frame *frame = nullptr;
    Span span;
    int phrase = -1; ///< -1 when the cue is the predicate
    int clause = -1; ///< -1 in a headline without a verb
};

/// Companies that fill a role, and where they stand.
struct Filled
{
    std::vector<int> parties;
    Span span;
    bool empty() const { return parties.empty(); }
};

class FrameFinder
{
public:
    FrameFinder(const Scene &scene, int sentence, std::vector<Found> &found)
        : m_scene(scene)
        , m_sentence(sentence)
        , m_found(found)
    {
    }

    void run()
    {
        const auto at = static_cast<std::size_t>(m_sentence);
        for (int i = m_scene.parse.firstPhrase[at]; i < m_scene.parse.firstPhrase[at + 1]; ++i)
            searchPhrase(i);
        for (int i = m_scene.parse.firstClause[at]; i < m_scene.parse.firstClause[at + 1]; ++i) {
            const Clause &clause = m_scene.clause(i);
            if (clause.verb.copula)
                continue;
            if (tryPredicate(clause, i, twoWordCue(clause)))
                continue;
            tryPredicate(clause, i, m_scene.tables.frames(clause.verb.stem, true));
        }
    }

private:
    bool tryPredicate(const Clause &clause, int index, const std::vector<const Frame *> &frames)
    {
        return std::any_of(frames.begin(), frames.end(), [&](const Frame *frame) {
            return apply({frame, clause.predicate, -1, index});
        });
    }

    /// '공동 투자하는', '기술 수출했다': the word before the predicate belongs to the cue.
    std::vector<const Frame *> twoWordCue(const Clause &clause) const
    {
        const Sentence &sentence = m_scene.sentence(m_sentence);
        if (clause.predicateToken <= sentence.firstToken || !m_scene.tables.mayEndCue(clause.verb.stem))
            return {};
        const Token &before = m_scene.analysis.tokens[static_cast<std::size_t>(clause.predicateToken) - 1];
        if (before.kind != TokenKind::Word)
            return {};
        const QString two = m_scene.analysis.words(before).toString() + u' ' + clause.verb.stem;
        std::vector<const Frame *> frames = m_scene.tables.frames(two, false);
        frames.erase(std::remove_if(frames.begin(), frames.end(),
                                    [](const Frame *frame) { return !frame->cue.contains(u' '); }),
                     frames.end());
        return frames;
    }

    void searchPhrase(int index)
    {
        const std::vector<QStringView> words = m_scene.wordsOf(m_scene.phrase(index));
        for (std::size_t i = 0; i < words.size(); ++i) {
            // 공급계약: what is written on to the cue is looked at again when the status is read.
            const QStringView cue = withoutGlued(words[i]);
            if (!searchWord(index, words, i, words[i]) && cue.size() < words[i].size())
                searchWord(index, words, i, cue);
        }
    }

    bool searchWord(int index, const std::vector<QStringView> &words, std::size_t at, QStringView word)
    {
        if (!m_scene.tables.mayEndCue(word))
            return false;
        // Two words may make one cue: 공동 개발.
        if (at > 0) {
            const QString two = words[at - 1].toString() + u' ' + word.toString();
            if (tryFrames(m_scene.tables.frames(two, false), {beginOf(words[at - 1]), endOf(word)}, index))
                return true;
        }
        return tryFrames(m_scene.tables.frames(word, false), {beginOf(word), endOf(word)}, index);
    }

    QStringView withoutGlued(QStringView word) const
    {
        for (qsizetype length = 2; length <= 3 && length + 2 <= word.size(); ++length) {
            if (m_scene.tables.is(WordKind::Glued, word.last(length)))
                return word.chopped(length);
        }
        return word;
    }

    int beginOf(QStringView word) const
    {
        return static_cast<int>(word.data() - m_scene.analysis.text().data());
    }
    int endOf(QStringView word) const { return beginOf(word) + static_cast<int>(word.size()); }

    bool tryFrames(const std::vector<const Frame *> &frames, Span span, int phrase)
    {
        if (frames.empty() || insideName(span) || isRelationNoun(span, phrase))
            return false;
        for (const Frame *frame : frames) {
            const bool two = m_scene.analysis.words(span).contains(u' ');
            if (two && !frame->cue.contains(u' '))
                continue;
            if (apply({frame, span, phrase, m_scene.phrase(phrase).clause}))
                return true;
        }
        return false;
    }

    /// '협력 대상' and '투자자' say what somebody is, which findByNouns() reads.
    bool isRelationNoun(Span span, int phrase) const
    {
        const std::vector<QStringView> words = m_scene.wordsOf(m_scene.phrase(phrase));
        for (std::size_t i = 0; i + 1 < words.size(); ++i) {
            if (beginOf(words[i]) == span.begin || endOf(words[i]) == span.end) {
                if (m_scene.tables.noun(words[i].toString() + u' ' + words[i + 1].toString()))
                    return true;
            }
        }
        return m_scene.tables.noun(m_scene.analysis.words(span)) != nullptr;
    }

    /// '하나투자' and '동맹제약' are names, not cues.
    bool insideName(Span span) const { return !m_scene.partiesIn(span).empty() || nameHolds(span); }

    bool nameHolds(Span span) const
    {
        const int at = m_scene.phraseAt(m_sentence, m_scene.analysis.tokenAt(span.begin));
        if (at < 0)
            return false;
        for (const int who : m_scene.phrase(at).entities) {
            for (const Mention &mention : m_scene.entity(who).mentions) {
                if (mention.span.overlaps(span))
                    return true;
            }
        }
        return false;
    }

    /// Reads the roles of \a trigger and tells whether they made a relation.
    bool apply(const Trigger &trigger)
    {
        if (!meetsNeeds(trigger))
            return false;
        m_groups = groupsFor(trigger);
        const RolePlan &plan = (*trigger.frame->plans)[static_cast<std::size_t>(voiceOf(trigger))];
        m_statusClause = trigger.clause;
        Filled source = fill(plan.source, trigger, {});
        Filled target = fill(plan.target, trigger, source.parties);
        if (isSymmetric(trigger.frame->type))
            return applySymmetric(trigger, source, target);
        const bool couple = trigger.frame->type == RelationType::Acquisition && target.parties.size() == 2;
        const bool holds = contains(plan.target, Role::Topic);
        if (source.empty() && !target.empty() && !couple && !holds && startsWith(plan.source, Role::Subject))
            source = topicInstead(trigger, target.parties);
        const bool offered = isOffered(trigger);
        if (target.empty() && !source.empty() && (offered || startsWith(plan.target, Role::Subject)))
            target = offered ? spokenOf(trigger, source.parties) : topicInstead(trigger, source.parties);
        // 'A와 B의 합병'
        if (source.empty() && couple) {
            source = {{target.parties[0]}, target.span};
            target.parties.erase(target.parties.begin());
        }
        if (source.empty() || target.empty())
            return false;
        if (trigger.frame->type == RelationType::Investment && isInvestor(target) && !isInvestor(source))
            std::swap(source, target);
        bool any = false;
        for (const int from : source.parties) {
            for (const int to : target.parties)
                any = add(trigger, from, to, source.span, target.span) || any;
        }
        return any;
    }

    /// 'A와 벌이던 지분 투자 협상': the one that is called a fund puts the money in.
    bool isInvestor(const Filled &filled) const
    {
        return std::all_of(filled.parties.begin(), filled.parties.end(), [&](int company) {
            return m_scene.tables.endsIn(WordKind::Investor, m_scene.entity(company).name);
        });
    }

    static bool contains(const std::vector<Role> &roles, Role role)
    {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    }
    static bool contains(const std::vector<int> &list, int value) { return Relations::contains(list, value); }
    static bool startsWith(const std::vector<Role> &roles, Role role)
    {
        return !roles.empty() && roles[0] == role;
    }

    bool applySymmetric(const Trigger &trigger, Filled source, Filled target)
    {
        const bool all = trigger.frame->type == RelationType::JointVenture;
        if (target.empty() && source.parties.size() >= 2)
            return addAmong(trigger, source);
        if (source.empty() && target.parties.size() >= 2 && all) {
            // '소프트뱅크·오라클과 함께 진행한다': whoever the text speaks of is one of them.
            if (!groupWith(Role::With, trigger).empty())
                source = topicInstead(trigger, target.parties);
            if (source.empty())
                return addAmong(trigger, target);
        }
        m_statusClause = trigger.clause;
        if (target.empty() && trigger.phrase >= 0 && trigger.clause >= 0) {
            target = partnerNearby(trigger, source.parties);
            if (!target.empty())
                m_statusClause = m_scene.clause(trigger.clause).next;
        }
        if (source.empty() && !target.empty())
            source = topicInstead(trigger, target.parties);
        if (source.empty() || target.empty())
            return false;
        if (all) {
            Filled everyone = source;
            addAll(everyone.parties, target.parties);
            everyone.span = joined(source.span, target.span);
            return addAmong(trigger, everyone);
        }
        bool any = false;
        for (const int one : source.parties) {
            for (const int other : target.parties)
                any = add(trigger, one, other, source.span, target.span) || any;
        }
        return any;
    }

    /// '공동연구를 놓고 메이플진과 협의했다': the partner stands in the clause that goes on.
    Filled partnerNearby(const Trigger &trigger, const std::vector<int> &except) const
    {
        const Clause &clause = m_scene.clause(trigger.clause);
        if (clause.next < 0 || !clause.verb.ending || clause.verb.ending->kind != EndingKind::Connective)
            return {};
        for (const Group &group : m_scene.groupsOf(m_scene.phrasesOf(m_scene.clause(clause.next)), false)) {
            const bool taken = std::any_of(group.parties.begin(), group.parties.end(),
                                           [&](int company) { return contains(except, company); });
            if (group.role == Role::With && group.head && !group.parties.empty() && !taken)
                return {group.parties, group.span};
        }
        return {};
    }

    bool addAmong(const Trigger &trigger, const Filled &everyone)
    {
        bool any = false;
        for (std::size_t i = 0; i < everyone.parties.size(); ++i) {
            for (std::size_t k = i + 1; k < everyone.parties.size(); ++k)
                any = add(trigger, everyone.parties[i], everyone.parties[k], everyone.span, {}) || any;
        }
        return any;
    }

    static Span joined(Span a, Span b) { return a.isEmpty() ? b : b.isEmpty() ? a : a.united(b); }

    /// The clause tells no subject: an earlier one of the sentence holds, or the text goes on about what it
    /// spoke of.
    Filled topicInstead(const Trigger &trigger, const std::vector<int> &except) const
    {
        const bool quoted = trigger.clause >= 0 && m_scene.clause(trigger.clause).quoted;
        // '동해중공업은 우리에게 감속기를 대 주는 회사다'
        const int next = trigger.clause >= 0 ? m_scene.clause(trigger.clause).next : -1;
        if (next >= 0 && m_scene.clause(next).verb.copula && m_scene.clause(next).subject >= 0) {
            const Filled filled = groupAround(m_scene.clause(next).subject);
            if (!filled.empty() && !contains(except, filled.parties[0]))
                return filled;
        }
        const int first = std::max(m_scene.parse.firstClause[static_cast<std::size_t>(m_sentence)],
                                   trigger.clause - window);
        for (int i = trigger.clause - 1; i >= first && !quoted; --i) {
            const Clause &clause = m_scene.clause(i);
            bool head = false;
            if (clause.subject < 0 || clause.quoted)
                continue;
            const std::vector<int> parties = m_scene.partiesOf(clause.subject, &head);
            const bool taken = std::any_of(parties.begin(), parties.end(),
                                           [&](int company) { return contains(except, company); });
            if (head && !parties.empty() && !taken)
                return {parties, m_scene.phrase(clause.subject).span};
        }
        return spokenOf(trigger, except);
    }

    /// What the text speaks of here; of several companies a relation with a direction takes the first.
    Filled spokenOf(const Trigger &trigger, const std::vector<int> &except) const
    {
        const bool quoted = trigger.clause >= 0 && m_scene.clause(trigger.clause).quoted;
        Filled filled;
        for (const int company : m_scene.silentSubject(m_sentence, quoted)) {
            if (!contains(except, company) && (filled.empty() || isSymmetric(trigger.frame->type)))
                filled.parties.push_back(company);
        }
        return filled;
    }

    /// Who raises money or is held, where the sentence only names the others: the company the article is
    /// about.
    Filled mainOrSpokenOf(const Trigger &trigger, const std::vector<int> &except) const
    {
        const bool main = m_scene.mainCompany >= 0 && !contains(except, m_scene.mainCompany);
        return main ? Filled{{m_scene.mainCompany}, {}} : spokenOf(trigger, except);
    }

    /// '엔진은 한빛엔진이 만든다', '강관을 대 온 명진파이프': the goods are for whom the text speaks of.
    Filled goodsAreTopic(const Trigger &trigger, const std::vector<int> &except) const
    {
        const bool described =
            trigger.phrase < 0 && trigger.clause >= 0 && headBehindAuxiliary(trigger.clause) >= 0;
        bool topic = false;
        bool subject = false;
        for (const Group &group : m_groups) {
            const Particle particle = m_scene.phrase(group.lastPhrase).first;
            topic = topic || (particle == Particle::Topic && group.parties.empty());
            subject = subject || (particle == Particle::Subject && group.head && !group.parties.empty());
        }
        return described || (topic && subject) ? spokenOf(trigger, except) : Filled();
    }

    /// The noun that an infinitive with 오다 or 주다 describes: '납품해 온 협력사'; -1 when there is none.
    int headBehindAuxiliary(int clause) const
    {
        const Clause &at = m_scene.clause(clause);
        const int next = at.predicateToken + 1;
        if (!at.verb.ending || at.verb.ending->kind != EndingKind::Connective ||
            next >= m_scene.sentence(m_sentence).endToken)
            return -1;
        const Token &token = m_scene.analysis.tokens[static_cast<std::size_t>(next)];
        return m_scene.tables.is(WordKind::GoesOn, m_scene.analysis.words(token))
                   ? m_scene.phraseAt(m_sentence, next)
                   : -1;
    }

    bool meetsNeeds(const Trigger &trigger) const
    {
        const Frame &frame = *trigger.frame;
        if (frame.needs.isEmpty())
            return true;
        if (frame.need == Frame::Need::InSentence)
            return needed(m_scene.analysis.words(m_scene.sentence(m_sentence).span), frame);
        const bool found = neededIn(trigger);
        return frame.need == Frame::Need::None ? !found : found;
    }

    bool neededIn(const Trigger &trigger) const
    {
        std::vector<int> phrases;
        if (trigger.phrase >= 0)
            phrases.push_back(trigger.phrase);
        if (trigger.clause >= 0) {
            const Clause &clause = m_scene.clause(trigger.clause);
            addAll(phrases, m_scene.phrasesOf(clause));
            if (clause.head >= 0)
                phrases.push_back(clause.head);
            if (trigger.phrase >= 0 && needed(clause.verb.stem, *trigger.frame))
                return true;
        }
        return std::any_of(phrases.begin(), phrases.end(), [&](int index) {
            return needed(m_scene.analysis.words(m_scene.phrase(index).span), *trigger.frame);
        });
    }

    static bool needed(QStringView words, const Frame &frame)
    {
        return std::any_of(frame.needs.begin(), frame.needs.end(),
                           [words](const QString &need) { return words.contains(need); });
    }

    Voice voiceOf(const Trigger &trigger) const
    {
        if (trigger.phrase >= 0 && requestFollows(trigger))
            return Voice::Receive;
        if (trigger.clause < 0)
            return Voice::Active;
        const Clause &clause = m_scene.clause(trigger.clause);
        if (trigger.phrase >= 0) {
            const bool governs = m_scene.tables.is(WordKind::Receive, clause.verb.stem);
            return governs && m_scene.phrase(trigger.phrase).first == Particle::Object ? Voice::Receive
                                                                                       : Voice::Active;
        }
        if (clause.verb.voice != Haengbo::Voice::Passive)
            return Voice::Active;
        const QStringView word = m_scene.analysis.words(clause.predicate);
        return word.sliced(std::min<qsizetype>(clause.verb.stemLength, word.size())).startsWith(u'받')
                   ? Voice::Receive
                   : Voice::Passive;
    }

    /// '투자 요청': who is asked gives; '달빛전자의 인수 제안': who offers buys.
    bool requestFollows(const Trigger &trigger) const
    {
        if (wordFollows(trigger, WordKind::Request))
            return true;
        const bool acquires = trigger.frame->type == RelationType::Acquisition;
        return acquires && wordFollows(trigger, WordKind::Offer) && !namedBefore(trigger).empty();
    }

    bool wordFollows(const Trigger &trigger, WordKind kind) const
    {
        const std::vector<QStringView> words = m_scene.wordsOf(m_scene.phrase(trigger.phrase));
        return std::any_of(words.begin(), words.end(), [&](QStringView word) {
            return beginOf(word) >= trigger.span.end && m_scene.tables.is(kind, word);
        });
    }

    /// '인수를 제안했다' and nobody named: the text speaks of the company that is wanted.
    bool isOffered(const Trigger &trigger) const
    {
        if (trigger.frame->type != RelationType::Acquisition || trigger.phrase < 0)
            return false;
        const bool governed = trigger.clause >= 0 &&
                              m_scene.tables.is(WordKind::Offer, m_scene.clause(trigger.clause).verb.stem);
        return governed || wordFollows(trigger, WordKind::Offer);
    }

    /// The groups of the clause and of those that describe the cue's phrase.
    std::vector<Group> groupsFor(const Trigger &trigger) const
    {
        const bool headline = trigger.clause < 0 || m_scene.sentence(m_sentence).block == BlockKind::Title;
        std::vector<Group> groups;
        const auto append = [&](int clause, bool onlyPartners) {
            for (Group &group : m_scene.groupsOf(m_scene.phrasesOf(m_scene.clause(clause)), headline)) {
                if (!onlyPartners || group.role == Role::With || group.role == Role::From ||
                    group.role == Role::Object || group.role == Role::To)
                    groups.push_back(std::move(group));
            }
        };
        if (trigger.clause < 0) {
            std::vector<int> loose;
            const auto at = static_cast<std::size_t>(m_sentence);
            const int begin = std::max(m_scene.parse.firstPhrase[at], trigger.phrase - window);
            const int end = std::min(m_scene.parse.firstPhrase[at + 1], trigger.phrase + window);
            for (int i = begin; i < end; ++i) {
                if (m_scene.phrase(i).clause < 0)
                    loose.push_back(i);
            }
            return m_scene.groupsOf(loose, true);
        }
        append(trigger.clause, false);
        bareObject(trigger, groups);
        appendHead(trigger, groups);
        if (trigger.phrase >= 0) {
            const auto [begin, end] = m_scene.clausesBefore(trigger.phrase);
            for (int i = begin; i < end; ++i) {
                const int head = m_scene.clause(i).head;
                // '달빛전자와 벌이던 2000억원 규모의 투자 협상': the noun described may only measure the
                // cue's.
                const bool measure = head >= 0 && head == trigger.phrase - 1 && i != trigger.clause &&
                                     m_scene.phrase(head).first == Particle::Genitive;
                if (head == trigger.phrase || measure)
                    append(i, false);
            }
        }
        if (trigger.frame->meets)
            appendMeetings(trigger, groups);
        return groups;
    }

    /// '달빛전자 인수한다': the name right before a predicate is its object when no particle says otherwise.
    void bareObject(const Trigger &trigger, std::vector<Group> &groups) const
    {
        if (trigger.phrase >= 0 || groups.size() < 1 || groups.back().role != Role::None ||
            !groups.back().head || groups.back().parties.empty() ||
            !m_scene.phrase(groups.back().lastPhrase).tie.isEmpty())
            return;
        const bool object = std::any_of(groups.begin(), groups.end(),
                                        [](const Group &group) { return group.role == Role::Object; });
        if (!object)
            groups.back().role = Role::Object;
    }

    /// '트라이튼이 보유한 플랙트 지분': the noun described is the object.
    void appendHead(const Trigger &trigger, std::vector<Group> &groups) const
    {
        const Clause &clause = m_scene.clause(trigger.clause);
        const bool object = std::any_of(groups.begin(), groups.end(),
                                        [](const Group &group) { return group.role == Role::Object; });
        if (trigger.phrase >= 0 || clause.head < 0 || clause.subject < 0 || clause.subjectInherited || object)
            return;
        Group group{clause.head,  clause.head,
                    Role::Object, m_scene.partiesOf(clause.head),
                    true,         m_scene.phrase(clause.head).span};
        groups.push_back(std::move(group));
    }

    /// 'B 회장을 만나 협력을 논의했다': who was met is the partner.
    void appendMeetings(const Trigger &trigger, std::vector<Group> &groups) const
    {
        const auto [begin, end] = m_scene.clausesAround(trigger.clause);
        for (int i = begin; i < end; ++i) {
            const Clause &clause = m_scene.clause(i);
            if (i == trigger.clause || !m_scene.tables.is(WordKind::Meeting, clause.verb.stem) ||
                !leadsTo(i, trigger.clause))
                continue;
            for (Group &group : m_scene.groupsOf(m_scene.phrasesOf(clause), false)) {
                if (group.role != Role::With && group.role != Role::Object)
                    continue;
                group.role = trigger.frame->type == RelationType::Partnership ? Role::With : Role::Met;
                groups.push_back(std::move(group));
            }
        }
    }

    bool leadsTo(int from, int to) const
    {
        for (int at = from, steps = 0; at >= 0 && steps < 5; ++steps) {
            if (at == to)
                return true;
            at = m_scene.clause(at).next;
        }
        return false;
    }

    Filled fill(const std::vector<Role> &roles, const Trigger &trigger, const std::vector<int> &except) const
    {
        for (const Role role : roles) {
            Filled filled = role == Role::Subject      ? subjectOf(trigger)
                            : role == Role::Mod        ? namedBefore(trigger)
                            : role == Role::Goods      ? goodsOf(trigger)
                            : role == Role::Owner      ? ownerOf(trigger)
                            : role == Role::Topic      ? spokenOf(trigger, except)
                            : role == Role::GoodsTopic ? goodsAreTopic(trigger, except)
                                                       : groupWith(role, trigger);
            const auto taken = [&](int company) { return contains(except, company); };
            filled.parties.erase(std::remove_if(filled.parties.begin(), filled.parties.end(), taken),
                                 filled.parties.end());
            if (!filled.empty())
                return filled;
        }
        return {};
    }

    /// The group with \a role nearest before the cue.
    Filled groupWith(Role role, const Trigger &trigger) const
    {
        Filled best;
        int distance = 1 << 30;
        for (const Group &group : m_groups) {
            const bool strict =
                role == Role::With || role == Role::From || role == Role::Against || role == Role::Met;
            if (group.role != role || group.parties.empty() || (strict && !group.head))
                continue;
            const int away = trigger.span.begin >= group.span.end
                                 ? trigger.span.begin - group.span.end
                                 : 10'000 + group.span.begin - trigger.span.end;
            if (away < distance) {
                distance = away;
                best = {group.parties, group.span};
            }
        }
        return best;
    }

    Filled subjectOf(const Trigger &trigger) const
    {
        if (const Filled owner = doerBefore(trigger); !owner.empty())
            return owner;
        if (trigger.clause < 0)
            return groupWith(Role::Subject, trigger);
        const Clause &clause = m_scene.clause(trigger.clause);
        if (const int head = trigger.phrase < 0 ? headBehindAuxiliary(trigger.clause) : -1;
            head >= 0 && (clause.subject < 0 || clause.subjectInherited)) {
            const Filled filled = groupAround(head);
            if (!filled.empty())
                return filled;
        }
        const bool adnominal =
            clause.head >= 0 && clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal;
        const bool own = clause.subject >= 0 && !clause.subjectInherited;
        // '달빛전자와의 합작사인 가람제약': what is described is the venture, not a founder.
        const bool names =
            trigger.phrase >= 0 && clause.verb.copula && clause.predicate.overlaps(trigger.span);
        if (adnominal && !own && !names) {
            bool head = false;
            const std::vector<int> parties = m_scene.partiesOf(clause.head, &head);
            if (head && !parties.empty())
                return groupAround(clause.head);
        }
        if (clause.subject >= 0) {
            const Filled filled = groupAround(clause.subject);
            if (!filled.empty())
                return filled;
            if (const Filled owner = ownerOfUnit(clause.subject); !owner.empty())
                return owner;
        }
        // A headline leaves the particle away.
        return groupWith(Role::Subject, trigger);
    }

    /// '삼성의 신공장은': a part of a company does it in the company's name.
    Filled ownerOfUnit(int subject) const
    {
        const Phrase &phrase = m_scene.phrase(subject);
        if (subject == 0 || !m_scene.tables.endsIn(WordKind::Unit, m_scene.analysis.words(phrase.noun)))
            return {};
        const Phrase &owner = m_scene.phrase(subject - 1);
        bool head = false;
        const std::vector<int> parties = m_scene.partiesOf(subject - 1, &head);
        if (owner.sentence != phrase.sentence || owner.first != Particle::Genitive || !head)
            return {};
        return {parties, owner.span};
    }

    /// '한빛소재의 달빛전자 인수': the genitive names who does it, the name in the phrase whom it befalls.
    Filled doerBefore(const Trigger &trigger) const
    {
        if (trigger.phrase < 0 ||
            m_scene.partiesIn({m_scene.phrase(trigger.phrase).span.begin, trigger.span.begin}).empty())
            return {};
        for (const Group &group : m_groups) {
            if (group.lastPhrase == trigger.phrase - 1 && group.role == Role::Owner && group.head)
                return {group.parties, group.span};
        }
        return {};
    }

    /// The list that phrase \a index ends or begins: 'A와 B가'.
    Filled groupAround(int index) const
    {
        const Phrase &phrase = m_scene.phrase(index);
        if (phrase.clause >= 0) {
            const bool headline = m_scene.sentence(phrase.sentence).block == BlockKind::Title;
            for (const Group &group :
                 m_scene.groupsOf(m_scene.phrasesOf(m_scene.clause(phrase.clause)), headline)) {
                if (group.firstPhrase <= index && index <= group.lastPhrase && group.head)
                    return {group.parties, group.span};
            }
        }
        bool head = false;
        const std::vector<int> parties = m_scene.partiesOf(index, &head);
        return head ? Filled{parties, phrase.span} : Filled();
    }

    /// Companies named right before a cue noun: '달빛전자 인수', '달빛전자의 인수', '달빛전자와의 협력', 'A와
    /// B의 합병'.
    Filled namedBefore(const Trigger &trigger) const
    {
        if (trigger.phrase < 0)
            return {};
        const Phrase &phrase = m_scene.phrase(trigger.phrase);
        Filled filled{m_scene.partiesIn({phrase.span.begin, trigger.span.begin}),
                      {phrase.span.begin, trigger.span.begin}};
        for (const Group &group : m_groups) {
            if (group.firstPhrase < trigger.phrase && group.lastPhrase == trigger.phrase && !filled.empty()) {
                // 'A·B·C 컨소시엄': the list goes on into the cue's own phrase.
                filled = {group.parties, group.span};
                break;
            }
            const bool binds =
                group.role == Role::Owner || (m_scene.phrase(group.lastPhrase).last == Particle::Genitive);
            if (group.lastPhrase == trigger.phrase - 1 &&
                (binds || m_scene.phrase(group.lastPhrase).joined)) {
                addAll(filled.parties, group.parties);
                filled.span = joined(filled.span, group.span);
            }
        }
        return filled;
    }

    /// The company whose goods the object is, or the object itself: '달빛전자의 API를', '달빛전자 칩을'.
    Filled goodsOf(const Trigger &trigger) const
    {
        const Filled owner = ownerOf(trigger);
        return owner.empty() ? groupWith(Role::Object, trigger) : owner;
    }

    /// The company in the genitive right before the object.
    Filled ownerOf(const Trigger &trigger) const
    {
        const bool hasObject = std::any_of(m_groups.begin(), m_groups.end(),
                                           [](const Group &group) { return group.role == Role::Object; });
        for (const Group &object : m_groups) {
            const bool thing = object.role == Role::Object ||
                               (!hasObject && object.role == Role::Subject && object.parties.empty());
            if (!thing || object.span.begin > trigger.span.begin)
                continue;
            for (const Group &owner : m_groups) {
                if (owner.role == Role::Owner && owner.lastPhrase == object.firstPhrase - 1 &&
                    !owner.parties.empty())
                    return {owner.parties, owner.span};
            }
        }
        return {};
    }

    bool add(const Trigger &trigger, int source, int target, Span a, Span b)
    {
        if (source == target || source < 0 || target < 0 || !mayStand(trigger.frame->type, source, target))
            return false;
        Found relation;
        relation.type = trigger.frame->type == RelationType::Acquisition && isMinority(trigger)
                            ? RelationType::Investment
                            : trigger.frame->type;
        relation.source = source;
        relation.target = target;
        relation.status = relationStatus(m_scene, m_statusClause, trigger.phrase, trigger.span.end);
        // Who competes competes, whatever he means to do about it.
        const bool state =
            relation.type == RelationType::Competition && relation.status.status != Status::Negated;
        if (state)
            relation.status = {};
        const bool title = m_scene.sentence(m_sentence).block == BlockKind::Title;
        relation.weak =
            trigger.phrase >= 0 && relation.status.status == Status::Occurred &&
            (title || trigger.clause < 0 || m_scene.phrase(trigger.phrase).first == Particle::None ||
             m_scene.phrase(trigger.phrase).first == Particle::With);
        if (trigger.frame->most && relation.status.status == Status::Occurred)
            relation.status = {*trigger.frame->most, trigger.span};
        relation.rule = trigger.frame->rule;
        relation.evidence = joined(joined(a, b), trigger.span);
        if (trigger.clause >= 0)
            relation.evidence = joined(relation.evidence, m_scene.clause(trigger.clause).predicate);
        m_found.push_back(std::move(relation));
        return true;
    }

    /// '지분 15%를 샀다': less than half of a company is put money into, not taken over.
    bool isMinority(const Trigger &trigger) const
    {
        if (trigger.clause < 0)
            return false;
        for (const int index : m_scene.phrasesOf(m_scene.clause(trigger.clause))) {
            const Phrase &phrase = m_scene.phrase(index);
            bool shares = false;
            for (const QStringView word : m_scene.wordsOf(phrase)) {
                const bool number = !word.isEmpty() && word.front().isDigit();
                const int end = endOf(word);
                const bool percent =
                    end < m_scene.analysis.text().size() && m_scene.analysis.text()[end] == u'%';
                if (shares && number && percent)
                    return word.toDouble() < 50;
                shares = shares || m_scene.tables.is(WordKind::Holding, word);
            }
        }
        return false;
    }

    /// Courts are not sued, regulators own and compete with nobody.
    bool mayStand(RelationType type, int source, int target) const
    {
        const QString &from = m_scene.entity(source).name;
        const QString &to = m_scene.entity(target).name;
        if (type == RelationType::Litigation)
            return !m_scene.tables.endsIn(WordKind::Court, to);
        const bool business = type == RelationType::Ownership || type == RelationType::Competition ||
                              type == RelationType::Acquisition || type == RelationType::JointVenture;
        return !business || (!m_scene.tables.endsIn(WordKind::Public, from) &&
                             !m_scene.tables.endsIn(WordKind::Public, to));
    }

    const Scene &m_scene;
    const int m_sentence;
    std::vector<Found> &m_found;
    std::vector<Group> m_groups;
    int m_statusClause = -1; ///< whose predicate tells the status
};

} // namespace

void findByFrames(const Scene &scene, int sentence, std::vector<Found> &found)
{
    FrameFinder(scene, sentence, found).run();
}

} // namespace Haengbo::Relations
