// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/finder.h"
#include "model/language/relations/needs.h"
#include "model/language/relations/teller.h"
#include "model/language/relations/triggers.h"

#include <algorithm>

// A cue is a predicate (공급하는) or a noun inside a phrase (공급 계약을 맺다, 달빛전자 인수를 검토하다).
// Each is tried with the frames of its row; RoleFinder finds who fills the roles, and a relation is told only
// when both are filled.

namespace Haengbo::Relations {

namespace {

class FrameFinder
{
public:
    FrameFinder(const Scene &scene, int sentence, std::vector<Found> &found)
        : m_scene(scene)
        , m_sentence(sentence)
        , m_roles(scene, sentence)
        , m_reader(scene, m_roles)
        , m_teller(scene, sentence, m_roles, found)
        , m_namesAnyone(scene.speaksOfAnyone(sentence))
    {
    }

    void run()
    {
        const auto at = static_cast<std::size_t>(m_sentence);
        if (Tables::mayBeCue(m_scene.kindsIn(m_sentence))) {
            for (int i = m_scene.parse.firstPhrase[at]; i < m_scene.parse.firstPhrase[at + 1]; ++i) {
                if (Tables::mayBeCue(m_scene.kindsOf(m_scene.phrase(i))))
                    searchPhrase(i);
            }
        }
        for (int i = m_scene.parse.firstClause[at]; i < m_scene.parse.firstClause[at + 1]; ++i) {
            const Scene::VerbFacts &verb = m_scene.verbOf(i);
            if (!Tables::mayBeCue(verb.kinds) || m_scene.clause(i).verb.copula)
                continue;
            const Clause &clause = m_scene.clause(i);
            if (!tryPredicate(clause, i, twoWordCue(clause)))
                tryPredicate(clause, i, verb.frames);
        }
    }

private:
    bool tryPredicate(const Clause &clause, int index, FrameList frames)
    {
        return std::any_of(frames.begin(), frames.end(), [&](const Frame *frame) {
            return apply({frame, clause.predicate, -1, index});
        });
    }

    /// '공동 투자하는', '기술 수출했다': the word before the predicate belongs to the cue.
    FrameList twoWordCue(const Clause &clause) const
    {
        const Sentence &sentence = m_scene.sentence(m_sentence);
        if (clause.predicateToken <= sentence.firstToken || !m_scene.tables.endsPairCue(clause.verb.stem))
            return {};
        const Token &before = m_scene.analysis.tokens[static_cast<std::size_t>(clause.predicateToken) - 1];
        if (before.kind != TokenKind::Word)
            return {};
        const WordPair two(m_scene.analysis.words(before), clause.verb.stem);
        const FrameList frames = m_scene.tables.frames(two, false);
        return frames.empty() || !frames.front()->cue.contains(u' ') ? FrameList() : frames;
    }

    void searchPhrase(int index)
    {
        const PhraseWords words = m_scene.wordsOf(m_scene.phrase(index));
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!Tables::mayBeCue(m_scene.tables.kindsOf(words[i])))
                continue;
            // 공급계약: what is written on to the cue is looked at again when the status is read.
            const QStringView cue = m_scene.tables.withoutGlued(words[i]);
            if (!searchWord(index, words, i, words[i]) && cue.size() < words[i].size())
                searchWord(index, words, i, cue);
        }
    }

    bool searchWord(int index, const PhraseWords &words, qsizetype at, QStringView word)
    {
        if (!m_scene.tables.mayEndCue(word))
            return false;
        // Two words may make one cue: 공동 개발.
        if (at > 0 && m_scene.tables.endsPairCue(word)) {
            const auto frames = m_scene.tables.frames(WordPair(words[at - 1], word), false);
            const bool spansBoth = !frames.empty() && frames.front()->cue.size() > word.size();
            if (spansBoth && tryFrames(frames, {beginOf(words[at - 1]), endOf(word)}, index, words))
                return true;
        }
        return tryFrames(m_scene.tables.frames(word, false), {beginOf(word), endOf(word)}, index, words);
    }

    int beginOf(QStringView word) const
    {
        return static_cast<int>(word.data() - m_scene.analysis.text().data());
    }
    int endOf(QStringView word) const { return beginOf(word) + static_cast<int>(word.size()); }

    bool tryFrames(FrameList frames, Span span, int phrase, const PhraseWords &words)
    {
        if (frames.empty() || insideName(span, phrase) || isRelationNoun(span, phrase, words) ||
            onlyDescribes(span, phrase, words))
            return false;
        const bool two = m_scene.analysis.words(span).contains(u' ');
        for (const Frame *frame : frames) {
            if (frame->type == RelationType::Partnership && namesDeed(span, words))
                continue;
            if (two && !frame->cue.contains(u' '))
                continue;
            if (apply({frame, span, phrase, m_scene.phrase(phrase).clause}))
                return true;
        }
        return false;
    }

    /// '협력 대상' and '투자자' say what somebody is, which findByNouns() reads.
    bool isRelationNoun(Span span, int phrase, const PhraseWords &words) const
    {
        const bool mayHold = Tables::mayBeNoun(m_scene.kindsOf(m_scene.phrase(phrase)));
        for (qsizetype i = 0; mayHold && i + 1 < words.size(); ++i) {
            if (beginOf(words[i]) == span.begin || endOf(words[i]) == span.end) {
                if (m_scene.tables.noun(WordPair(words[i], words[i + 1])))
                    return true;
            }
        }
        return m_scene.tables.noun(m_scene.analysis.words(span)) != nullptr;
    }

    /// '합작투자 협약', '인수 양해각서': the agreement is about what is named before it.
    bool namesDeed(Span span, const PhraseWords &words) const
    {
        for (const QStringView whole : words) {
            // 인수의향서 holds both words.
            const QStringView word =
                beginOf(whole) == span.begin ? m_scene.tables.withoutGlued(whole) : whole;
            if (beginOf(whole) > span.begin || (beginOf(whole) == span.begin && word.size() == whole.size()))
                break;
            const FrameList frames = m_scene.tables.frames(word, false);
            if (std::any_of(frames.begin(), frames.end(), [](const Frame *frame) {
                    return frame->type == RelationType::JointVenture ||
                           frame->type == RelationType::Acquisition;
                }))
                return true;
        }
        return false;
    }

    /// '투자 전문 자회사 오로라증권', '반도체 공급 업체인': the cue says what kind of company it is.
    bool onlyDescribes(Span span, int phrase, const PhraseWords &words) const
    {
        return m_scene.holdsWord(WordKind::Special, m_scene.phrase(phrase)) &&
               std::any_of(words.begin(), words.end(), [&](QStringView word) {
                   return beginOf(word) >= span.end && beginOf(word) <= span.end + 4 &&
                          m_scene.tables.is(WordKind::Special, word);
               });
    }

    /// '하나투자' and '동맹제약' are names, not cues.
    bool insideName(Span span, int phrase) const
    {
        if (m_scene.mentionsIn(m_sentence) > 0 && !m_scene.partiesIn(span, m_sentence).empty())
            return true;
        for (const int who : m_scene.phrase(phrase).entities) {
            for (const Mention &mention : m_scene.entity(who).mentions) {
                if (mention.span.begin >= span.end)
                    break;
                if (mention.span.overlaps(span))
                    return true;
            }
        }
        return false;
    }

    /// Where the sentence names nobody the roles are filled by what the text has spoken of or not at all.
    bool mayFill(const Trigger &trigger) const
    {
        if (m_namesAnyone || trigger.frame->fromContext)
            return true;
        // '공동 개발 계약을 맺었으나': the two go on.
        return isSymmetric(trigger.frame->type) && trigger.clause >= 0 &&
               m_scene.clause(trigger.clause).subject < 0;
    }

    /// Reads the roles of \a trigger and tells whether they made a relation.
    bool apply(const Trigger &trigger)
    {
        if (!mayFill(trigger) || !meetsNeeds(m_scene, m_sentence, trigger) ||
            m_reader.comparesSums(trigger) || m_reader.isOfMarket(trigger))
            return false;
        m_roles.look(trigger);
        if (isOpinion(trigger))
            return false;
        const RolePlan &plan = (*trigger.frame->plans)[static_cast<std::size_t>(m_reader.voiceOf(trigger))];
        m_statusClause = trigger.clause;
        Filled source = m_roles.fill(plan.source, trigger, {}, Side::Source);
        Filled target = m_roles.fill(plan.target, trigger, source.parties, Side::Target);
        if (isSymmetric(trigger.frame->type))
            return applySymmetric(trigger, source, target);
        readPersons(trigger, source, target);
        if (target.empty() && source.parties.size() == 2 && trigger.frame->merges) {
            target = {{source.parties[1]}, source.span};
            source.parties.removeLast();
        }
        const bool couple = isCouple(trigger, target);
        const bool holds = contains(plan.target, Role::Topic) && !trigger.frame->gives;
        if (source.empty() && !target.empty() && !couple && !holds && startsWith(plan.source, Role::Subject))
            source = m_roles.topicInstead(trigger, target.parties, Side::Source);
        // '지분 67%를 팔기로 했다' and nobody buys yet: the next who is interested wants it.
        if (trigger.frame->sold && source.empty() && target.parties.size() == 1) {
            m_teller.addWanted(target.parties[0]);
            if (trigger.phrase < 0)
                m_teller.addSeller(trigger, -1, target.parties[0]);
            return false;
        }
        if (trigger.frame->raises && source.empty() && target.parties.size() == 1) {
            m_teller.addRaised(target.parties[0]);
            return false;
        }
        const bool offered = m_reader.isOffered(trigger) || m_reader.isBare(trigger);
        if (target.empty() && !source.empty() && (offered || contains(plan.target, Role::Subject)))
            target = offered && !m_roles.wanted(source.parties).empty() ? m_roles.wanted(source.parties)
                     : offered ? m_roles.spokenOf(trigger, source.parties, Side::Target)
                               : m_roles.topicInstead(trigger, source.parties, Side::Target);
        // 'A와 B의 합병'
        if (source.empty() && couple) {
            source = {{target.parties[0]}, target.span};
            target.parties.removeFirst();
        }
        // '달빛전자가 우리 특허를 침해해 소송을 냈다': who did the wrong is not who sues.
        if (trigger.frame->type == RelationType::Litigation && target.empty()) {
            target = m_roles.fill({Role::Accused}, trigger, {}, Side::Target);
            source = target.empty() ? source : m_roles.spokenOf(trigger, target.parties, Side::Source);
            if (target.empty() && !source.empty())
                target = m_roles.fill({Role::Opponent}, trigger, source.parties, Side::Target);
        }
        if (source.empty() || target.empty())
            return false;
        if (trigger.frame->type == RelationType::Investment && target.role != Role::To &&
            isInvestor(target) && !isInvestor(source))
            std::swap(source, target);
        // Of two that sign a power purchase agreement the one that is called a power company sells.
        if (trigger.frame->sells && isCalled(WordKind::Power, target) && !isCalled(WordKind::Power, source))
            std::swap(source, target);
        bool any = false;
        for (const int from : source.parties) {
            for (const int to : target.parties)
                any = m_teller.add(trigger, m_statusClause, from, to, source.span, target.span) || any;
        }
        return any;
    }

    /// '합병에 반대한다': who thinks so does not do it.
    bool isOpinion(const Trigger &trigger) const
    {
        return trigger.phrase >= 0 && trigger.clause >= 0 &&
               m_scene.verbIs(WordKind::Opines, m_scene.clause(trigger.clause)) &&
               m_roles.doerBefore(trigger).empty();
    }

    /// 'A와 B의 합병', 'A와 B의 소송': of two that are named alike the first does it.
    static bool isCouple(const Trigger &trigger, const Filled &target)
    {
        const RelationType type = trigger.frame->type;
        const bool mutual = type == RelationType::Acquisition || type == RelationType::Litigation ||
                            type == RelationType::Supply;
        return mutual && target.parties.size() == 2 &&
               (target.role == Role::Mod || target.role == Role::Owner);
    }

    /// Shares are a person's own, and so is money that is called so or that comes from somebody of no
    /// company.
    void readPersons(const Trigger &trigger, Filled &source, const Filled &target) const
    {
        const RelationType type = trigger.frame->type;
        const bool holds =
            type == RelationType::Ownership && !startsWith((*trigger.frame->plans)[0].source, Role::Subject);
        const bool may = type == RelationType::Ownership || type == RelationType::Investment ||
                         type == RelationType::Acquisition;
        if (!may || trigger.clause < 0)
            return;
        const Filled persons = m_roles.personsWho(trigger);
        if (persons.empty())
            return;
        const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(trigger.clause));
        const bool ownMoney = std::any_of(phrases.begin(), phrases.end(), [&](int index) {
            return m_scene.holdsWord(WordKind::OwnMoney, m_scene.phrase(index));
        });
        const std::vector<Role> &doer =
            (*trigger.frame->plans)[static_cast<std::size_t>(m_reader.voiceOf(trigger))].source;
        const bool does = contains(doer, Role::Subject);
        if (does && (holds || ownMoney || (source.empty() && !target.empty())))
            source = persons;
    }

    /// 'A와 벌이던 지분 투자 협상': the one that is called a fund puts the money in.
    bool isInvestor(const Filled &filled) const
    {
        if (isCalled(WordKind::Investor, filled))
            return true;
        // '콘텐츠 투자사 달빛미디어'
        const int at = filled.parties.size() == 1 && !filled.span.isEmpty()
                           ? m_scene.phraseAt(m_sentence, m_scene.analysis.tokenAt(filled.span.begin))
                           : -1;
        return at >= 0 && m_scene.holdsWord(WordKind::Investor, m_scene.phrase(at));
    }

    bool isCalled(WordKind kind, const Filled &filled) const
    {
        return std::all_of(filled.parties.begin(), filled.parties.end(), [&](int company) {
            return m_scene.tables.endsIn(kind, m_scene.entity(company).name);
        });
    }

    static bool contains(const std::vector<Role> &roles, Role role)
    {
        return std::find(roles.begin(), roles.end(), role) != roles.end();
    }
    static bool contains(std::span<const int> list, int value) { return Relations::contains(list, value); }
    static bool startsWith(const std::vector<Role> &roles, Role role)
    {
        return !roles.empty() && roles[0] == role;
    }

    bool applySymmetric(const Trigger &trigger, Filled source, Filled target)
    {
        const bool all = trigger.frame->type == RelationType::JointVenture;
        const std::vector<Role> &told =
            (*trigger.frame->plans)[static_cast<std::size_t>(m_reader.voiceOf(trigger))].target;
        if (target.empty() && startsWith(told, Role::Than))
            return false;
        if (target.empty() && source.parties.size() >= 2)
            return addAmong(trigger, source);
        // 'A와 B의 협업으로 만든', 'A, B의 경쟁'
        const bool named = target.role == Role::Mod || target.role == Role::Owner;
        if (source.empty() && named && target.parties.size() >= 2)
            return addAmong(trigger, target);
        if (source.empty() && target.parties.size() >= 2 && all) {
            // '소프트뱅크·오라클과 함께 진행한다': whoever the text speaks of is one of them.
            if (!m_roles.groupWith(Role::With, trigger).empty())
                source = m_roles.topicInstead(trigger, target.parties, Side::Source);
            if (source.empty())
                return addAmong(trigger, target);
        }
        m_statusClause = trigger.clause;
        if (target.empty() && trigger.phrase >= 0 && trigger.clause >= 0) {
            target = m_roles.partnerNearby(trigger, source.parties);
            if (!target.empty())
                m_statusClause = m_scene.clause(trigger.clause).next;
        }
        if (target.empty() && trigger.clause >= 0)
            target = m_roles.listedBehind(trigger, source.parties);
        // '달빛전자는 누리건설 등 3개사와 컨소시엄을 구성했다'
        if (target.empty() && source.parties.size() == 1)
            target = m_roles.fill({Role::Subject}, trigger, source.parties, Side::Target);
        if (source.empty() && !target.empty())
            source = m_roles.topicInstead(trigger, target.parties, Side::Source);
        // '한때 손잡았던 달빛전자': with whom the text speaks of.
        if (target.empty() && source.parties.size() == 1 && trigger.phrase < 0 &&
            trigger.frame->type == RelationType::Partnership && describesParty(trigger))
            target = m_roles.spokenOf(trigger, source.parties, Side::Target);
        if (target.empty() && source.parties.size() == 1 && trigger.clause >= 0 && trigger.phrase >= 0) {
            target = m_roles.partnerBefore(trigger);
            target.parties.removeIf([&](int who) { return contains(source.parties, who); });
        }
        // '두 회사는 … 사이다. 공동 개발 계약을 맺었으나': the two go on.
        if (source.empty() && target.empty() && trigger.clause >= 0 &&
            m_scene.clause(trigger.clause).subject < 0) {
            source = m_roles.spokenOf(trigger, {}, Side::Source);
            return source.parties.size() >= 2 && addAmong(trigger, source);
        }
        if (source.empty() || target.empty())
            return false;
        if (all || allTogether(trigger, source, target)) {
            Filled everyone = source;
            everyone.parties.addAll(target.parties);
            everyone.span = joined(source.span, target.span);
            return addAmong(trigger, everyone);
        }
        bool any = false;
        for (const int one : source.parties) {
            for (const int other : target.parties)
                any = m_teller.add(trigger, m_statusClause, one, other, source.span, target.span) || any;
        }
        return any;
    }

    /// Whether the clause of \a trigger describes a company.
    bool describesParty(const Trigger &trigger) const
    {
        const Clause &clause = m_scene.clause(trigger.clause);
        bool head = false;
        return clause.head >= 0 && clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal &&
               !m_scene.partiesOf(clause.head, &head).empty() && head;
    }

    /// 'A는 B, C와 3자 협약을 맺었다'
    bool allTogether(const Trigger &trigger, const Filled &source, const Filled &target) const
    {
        if (source.parties.size() + target.parties.size() != 3 || trigger.clause < 0)
            return false;
        const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(trigger.clause));
        return std::any_of(phrases.begin(), phrases.end(), [&](int index) {
            return m_scene.holdsWord(WordKind::Trio, m_scene.phrase(index));
        });
    }

    /// '절반씩 돈을 대 합작법인 가온을 세웠다': where shares are told the founders own the venture.
    void addVenture(const Trigger &trigger, const Filled &founders)
    {
        if (trigger.frame->type != RelationType::JointVenture || trigger.phrase < 0 || trigger.clause < 0)
            return;
        const Phrase &phrase = m_scene.phrase(trigger.phrase);
        const Companies venture = m_scene.partiesIn({trigger.span.end, phrase.span.end}, m_sentence);
        const int first = std::max(m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)],
                                   trigger.phrase - window);
        bool shares = false;
        for (int i = first; i < trigger.phrase && !shares; ++i)
            shares = m_scene.holdsWord(WordKind::Halves, m_scene.phrase(i)) ||
                     m_scene.holdsWord(WordKind::Holding, m_scene.phrase(i));
        if (venture.size() != 1 || contains(founders.parties, venture[0]) || !shares)
            return;
        for (const int founder : founders.parties)
            m_teller.addOwner(trigger, m_statusClause, founder, venture[0], founders.span);
    }

    bool addAmong(const Trigger &trigger, const Filled &everyone)
    {
        addVenture(trigger, everyone);
        bool any = false;
        for (int i = 0; i < everyone.parties.size(); ++i) {
            for (int k = i + 1; k < everyone.parties.size(); ++k)
                any = m_teller.add(trigger, m_statusClause, everyone.parties[i], everyone.parties[k],
                                   everyone.span, {}) ||
                      any;
        }
        return any;
    }

    const Scene &m_scene;
    const int m_sentence;
    RoleFinder m_roles;
    TriggerReader m_reader;
    Teller m_teller;
    const bool m_namesAnyone;
    int m_statusClause = -1; ///< whose predicate tells the status
};

} // namespace

void findByFrames(const Scene &scene, int sentence, std::vector<Found> &found)
{
    if (scene.holdsCue(sentence))
        FrameFinder(scene, sentence, found).run();
}

} // namespace Haengbo::Relations
