// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/anchors.h"
#include "model/language/relations/finder.h"

#include <algorithm>

namespace Haengbo::Relations {

namespace {

/// Reads nouns that say what one company (the bearer) is to another (the anchor): '바다은행의 자회사인
/// 바다캐피탈', '경쟁사 달빛전자', '달빛전자는 한빛소재의 맞수로 꼽힌다', '최대주주는 너울홀딩스다'.
class NounFinder
{
public:
    NounFinder(const Scene &scene, int sentence, std::vector<Found> &found)
        : m_scene(scene)
        , m_sentence(sentence)
        , m_anchors(scene, sentence)
        , m_found(found)
    {
    }

    void run()
    {
        const auto at = static_cast<std::size_t>(m_sentence);
        const bool mayHold = Tables::mayBeNoun(m_scene.kindsIn(m_sentence));
        for (int i = m_scene.parse.firstPhrase[at]; mayHold && i < m_scene.parse.firstPhrase[at + 1]; ++i) {
            if (!Tables::mayBeNoun(m_scene.kindsOf(m_scene.phrase(i))))
                continue;
            const PhraseWords words = m_scene.wordsOf(m_scene.phrase(i));
            for (qsizetype k = 0; k < words.size(); ++k)
                searchWord(i, words, k);
        }
        // Who is called something, and whose it is.
        if (m_scene.mentionsIn(m_sentence) >= 2)
            searchBrackets();
    }

private:
    /// '달빛전자(한빛소재 자회사)는'
    void searchBrackets()
    {
        const Sentence &sentence = m_scene.sentence(m_sentence);
        const std::vector<Token> &tokens = m_scene.analysis.tokens;
        for (int i = sentence.firstToken + 1; i + 2 < sentence.endToken; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (tokens[at].kind != TokenKind::Open || tokens[at].spaceBefore)
                continue;
            int close = i + 1;
            while (close < sentence.endToken && close - i < longestGloss &&
                   tokens[static_cast<std::size_t>(close)].kind != TokenKind::Close)
                ++close;
            if (close >= sentence.endToken || close - i >= longestGloss || close == i + 1)
                continue;
            const Token &last = tokens[static_cast<std::size_t>(close) - 1];
            const RelationNoun *noun = m_scene.tables.noun(m_scene.analysis.words(last));
            const Companies bearer =
                m_scene.partiesIn({tokens[at - 1].span.begin, tokens[at - 1].span.end}, m_sentence);
            const Span gloss{tokens[at].span.end, last.span.begin};
            const Companies anchors = m_scene.partiesIn(gloss, m_sentence);
            // A sentence too long to read has no phrases.
            const int phrase = m_scene.phraseAt(m_sentence, i - 1);
            if (noun && phrase >= 0 && bearer.size() == 1 && anchors.size() == 1 && bearer[0] != anchors[0])
                add({noun, phrase, last.span}, bearer[0], anchors[0],
                    {tokens[at - 1].span.begin, last.span.end}, {});
        }
    }

    static constexpr int longestGloss = 9;

    using Cue = NounCue;

    int beginOf(QStringView word) const
    {
        return static_cast<int>(word.data() - m_scene.analysis.text().data());
    }

    void searchWord(int phrase, const PhraseWords &words, qsizetype at)
    {
        if (!m_scene.tables.mayEndNoun(words[at]))
            return;
        const int end = beginOf(words[at]) + static_cast<int>(words[at].size());
        if (at > 0) {
            const WordPair two(words[at - 1], words[at]);
            if (const RelationNoun *noun = m_scene.tables.noun(two))
                return apply({noun, phrase, {beginOf(words[at - 1]), end}});
        }
        if (const RelationNoun *noun = m_scene.tables.noun(words[at]))
            apply({noun, phrase, {beginOf(words[at]), end}});
    }

    void apply(const Cue &cue)
    {
        Span bearerSpan;
        Companies bearers = bearersOf(cue, bearerSpan);
        if (addHolder(cue, bearerSpan) || bearers.empty())
            return;
        if (isAmongThemselves(cue, bearers)) {
            for (int i = 0; i < bearers.size(); ++i) {
                for (int k = i + 1; k < bearers.size(); ++k)
                    add(cue, bearers[i], bearers[k], cue.span.united(bearerSpan), {});
            }
            return;
        }
        Span anchorSpan;
        Companies anchors = m_anchors.find(cue, bearers, anchorSpan);
        anchors.removeIf([&](int who) {
            return contains(bearers, who) ||
                   m_scene.tables.endsIn(WordKind::Public, m_scene.entity(who).name);
        });
        if (anchors.empty() && cue.noun->reach != Reach::Near && m_scene.mainCompany >= 0 &&
            !contains(bearers, m_scene.mainCompany))
            anchors = {m_scene.mainCompany};
        // 'A·B 컨소시엄이 우선협상대상자로 뽑혔다' need not be about a company for sale.
        const int clause = clauseOfCue(cue);
        const bool called = clause >= 0 && m_scene.verbIs(WordKind::Bearer, m_scene.clause(clause));
        if (cue.noun->type == RelationType::Acquisition && bearers.size() > 1 && anchorSpan.isEmpty() &&
            !called)
            return;
        for (const int bearer : bearers) {
            for (const int anchor : anchors)
                add(cue, bearer, anchor, bearerSpan.isEmpty() ? cue.span : cue.span.united(bearerSpan),
                    anchorSpan);
        }
    }

    /// '최대주주인 윤서준 부회장': shares are a person's own, and where nothing else is named those of his
    /// company.
    bool addHolder(const Cue &cue, Span bearerSpan)
    {
        const bool money = cue.noun->type == RelationType::Investment;
        if ((cue.noun->type != RelationType::Ownership && !money) || cue.noun->bearer != Bearer::Source ||
            bearerSpan.isEmpty())
            return false;
        const int at = m_scene.phraseAt(m_sentence, m_scene.analysis.tokenAt(bearerSpan.end - 1));
        const Companies persons = at >= 0 ? m_scene.personsOf(at) : Companies();
        if (persons.size() != 1)
            return false;
        // Who speaks for a company puts in its money.
        if (money && !m_scene.partiesOf(at).empty())
            return false;
        Span span;
        Companies held = m_anchors.find(cue, persons, span);
        const int company = m_scene.companyOf(persons[0]);
        if (company >= 0 && span.isEmpty() && !money)
            held = {company};
        if (held.size() == 1)
            add(cue, persons[0], held[0], cue.span.united(bearerSpan), span);
        return true;
    }

    /// '라이벌 한빛소재와 달빛전자가': rivals of each other, when one of them is whom the text is about.
    bool isAmongThemselves(const Cue &cue, const Companies &bearers) const
    {
        const Phrase &phrase = m_scene.phrase(cue.phrase);
        const bool begins = cue.phrase == m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)] ||
                            m_scene.phrase(cue.phrase - 1).last != Particle::Genitive;
        const int clause = phrase.clause;
        const bool both = clause >= 0 && m_scene.clause(clause).verb.copula &&
                          m_scene.clause(clause).predicate.overlaps(phrase.span) &&
                          m_scene.clause(clause).subject >= 0 &&
                          m_scene.listOfSubject(m_scene.clause(clause)) == bearers;
        return cue.noun->bearer == Bearer::Both && bearers.size() >= 2 && begins &&
               m_scene.partiesIn({phrase.span.begin, cue.span.begin}).empty() &&
               (both || contains(bearers, m_scene.mainCompany) ||
                (!m_scene.context.topic.empty() && contains(bearers, m_scene.context.topic[0])));
    }

    void add(const Cue &cue, int bearer, int anchor, Span evidence, Span anchorSpan)
    {
        Found relation;
        relation.type = cue.noun->type;
        const bool isSource =
            cue.noun->bearer == Bearer::Source || (cue.noun->bearer == Bearer::Both && anchor > bearer);
        relation.source = isSource ? bearer : anchor;
        relation.target = isSource ? anchor : bearer;
        relation.rule = &cue.noun->rule;
        relation.evidence = anchorSpan.isEmpty() ? evidence : evidence.united(anchorSpan);
        relation.status = statusOf(cue);
        m_found.push_back(std::move(relation));
    }

    /// What is called a rival or a subsidiary is one, whatever the sentence goes on to say, but for one that
    /// is being founded: '자회사 은하수를 설립할 계획이다'.
    StatusReading statusOf(const Cue &cue) const
    {
        const Phrase &phrase = m_scene.phrase(cue.phrase);
        // '협력 대상이 될 것으로 보인다'
        if (phrase.clause >= 0 && cue.span.end >= phrase.noun.end &&
            m_scene.verbIs(WordKind::Become, m_scene.clause(phrase.clause)))
            return relationStatus(m_scene, phrase.clause, -1, phrase.span.end);
        if (phrase.clause >= 0 && isNamed(phrase, m_scene.clause(phrase.clause)))
            return relationStatus(m_scene, phrase.clause, -1, phrase.span.end);
        if (cue.noun->type != RelationType::Ownership || phrase.clause < 0 ||
            phrase.first != Particle::Object)
            return {};
        const QStringView stem = m_scene.clause(phrase.clause).verb.stem;
        const FrameList frames = m_scene.tables.frames(stem, true);
        const bool founds = std::any_of(frames.begin(), frames.end(), [](const Frame *frame) {
            return frame->type == RelationType::Ownership;
        });
        if (!founds)
            return {};
        return relationStatus(m_scene, phrase.clause, -1, phrase.span.end);
    }

    Companies bearersOf(const Cue &cue, Span &span) const
    {
        const Phrase &phrase = m_scene.phrase(cue.phrase);
        // '경쟁사 달빛전자': the name follows in the same phrase.
        const Companies behind = m_scene.partiesIn({cue.span.end, phrase.span.end});
        if (!behind.empty()) {
            span = phrase.span;
            return listFrom(cue.phrase, behind);
        }
        // '한빛소재 산하의 달빛전자'
        if (cue.noun->reach == Reach::Near && phrase.first == Particle::Genitive &&
            cue.span.end >= phrase.noun.end &&
            cue.phrase + 1 < m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence) + 1]) {
            bool head = false;
            const Companies &parties = m_scene.partiesOf(cue.phrase + 1, &head);
            if (head && !parties.empty()) {
                span = m_scene.phrase(cue.phrase + 1).span;
                return listFrom(cue.phrase + 1, parties);
            }
        }
        if (const int holder = holderOf(cue); holder >= 0) {
            span = m_scene.phrase(holder).span;
            return m_scene.personsOf(holder).empty() ? m_scene.listEndingAt(holder) : Companies();
        }
        const bool loose = cue.noun->type == RelationType::Ownership && cue.noun->reach == Reach::Near;
        if (cue.span.end < phrase.noun.end && !loose)
            return {}; // '협력사 대표', '경쟁사 제품'
        const int clause = clauseOfCue(cue);
        if (clause >= 0)
            return bearersByClause(cue, m_scene.clause(clause), span);
        return {};
    }

    /// '달빛전자가 지분 34%를 쥔 최대주주로 남는다': the phrase of who holds what the noun says; -1 when
    /// there is none.
    int holderOf(const Cue &cue) const
    {
        if (cue.noun->type != RelationType::Ownership || cue.noun->bearer != Bearer::Source)
            return -1;
        const auto [begin, end] = m_scene.clausesBefore(cue.phrase);
        for (int i = end - 1; i >= begin; --i) {
            const Clause &clause = m_scene.clause(i);
            if (clause.head == cue.phrase && clause.subject >= 0 && !clause.subjectInherited &&
                m_scene.verbIs(WordKind::Holds, clause) &&
                m_scene.phrase(clause.subject).first == Particle::Subject &&
                (!m_scene.partiesOf(clause.subject).empty() || !m_scene.personsOf(clause.subject).empty()))
                return clause.subject;
        }
        return -1;
    }

    /// The clause whose predicate the cue is (자회사인, 자회사다) or that takes the cue's phrase.
    int clauseOfCue(const Cue &cue) const { return m_scene.phrase(cue.phrase).clause; }

    Companies bearersByClause(const Cue &cue, const Clause &clause, Span &span) const
    {
        const Phrase &phrase = m_scene.phrase(cue.phrase);
        const bool predicate = clause.verb.copula && clause.predicate.overlaps(phrase.span);
        const bool named = isNamed(phrase, clause);
        const bool called = named || ((phrase.first == Particle::By || phrase.first == Particle::As) &&
                                      m_scene.verbIs(WordKind::Bearer, clause));
        if (called && clause.verb.voice != Haengbo::Voice::Passive) {
            // '달빛전자를 자회사로 두고 있다'
            for (const Group &group : m_scene.groupsOf(clause, false)) {
                if (group.role == Role::Object && group.head && !group.parties.empty()) {
                    span = group.span;
                    return group.parties;
                }
            }
            if (const Companies shared = objectBefore(phrase, clause, span); !shared.empty())
                return shared;
        }
        // '한빛소재가 최대주주로 있는 달빛전자'
        if (phrase.first == Particle::By && m_scene.verbIs(WordKind::Lasts, clause) && clause.subject >= 0 &&
            !clause.subjectInherited) {
            span = m_scene.phrase(clause.subject).span;
            return m_scene.listOfSubject(clause);
        }
        const bool becomes = (phrase.first == Particle::At || phrase.first == Particle::Subject ||
                              phrase.first == Particle::By) &&
                             m_scene.verbIs(WordKind::Become, clause);
        // '달빛전자는 한빛소재의 자회사로, …'
        const bool being = phrase.first == Particle::By && m_scene.parse.roleOf(cue.phrase) == Particle::By &&
                           m_scene.commaFollows(phrase);
        if (predicate || called || becomes || being) {
            if (clause.head >= 0 && clause.verb.ending && clause.verb.ending->kind == EndingKind::Adnominal) {
                bool head = false;
                const Companies &parties = m_scene.partiesOf(clause.head, &head);
                if (head && !parties.empty()) {
                    span = m_scene.phrase(clause.head).span;
                    return listFrom(clause.head, parties);
                }
                if (parties.empty() && !m_scene.personsOf(clause.head).empty()) {
                    span = m_scene.phrase(clause.head).span;
                    return {};
                }
                // '최대 고객인 달빛전자 평택 공장에': the name comes first.
                const int first = predicate ? namedFirst(clause.head) : -1;
                if (first >= 0) {
                    span = m_scene.phrase(clause.head).span;
                    return {first};
                }
                if (!called && !becomes)
                    return {};
            }
            bool head = false;
            const bool made = named && clause.verb.voice == Haengbo::Voice::Passive;
            if (clause.subject < 0 && (becomes || predicate || made))
                return m_scene.silentSubject(m_sentence, clause.quoted);
            if (clause.subject == cue.phrase && becomes)
                return earlierSubject(cue, span);
            if (clause.subject < 0 || clause.subject == cue.phrase)
                return {};
            const Companies &parties = m_scene.partiesOf(clause.subject, &head);
            span = m_scene.phrase(clause.subject).span;
            if (head && !parties.empty())
                return m_scene.listEndingAt(clause.subject);
            return called ? earlierSubject(cue, span) : Companies();
        }
        // '최대주주는 너울홀딩스로, …'
        if (clause.subject == cue.phrase) {
            for (const int index : m_scene.phrasesOf(clause)) {
                bool head = false;
                const Companies &parties = m_scene.partiesOf(index, &head);
                if (index > cue.phrase && m_scene.phrase(index).first == Particle::By && head &&
                    !parties.empty() &&
                    (m_scene.commaFollows(m_scene.phrase(index)) ||
                     m_scene.verbIs(WordKind::Holds, clause))) {
                    span = m_scene.phrase(index).span;
                    return parties;
                }
            }
        }
        // '최대주주는 … 너울홀딩스다': what is called so is told by the predicate.
        if (clause.verb.copula && clause.subject == cue.phrase) {
            for (auto index = clause.phrases.rbegin(); index != clause.phrases.rend(); ++index) {
                if (!clause.predicate.overlaps(m_scene.phrase(*index).span) &&
                    *index != clause.phrases.back())
                    continue;
                span = m_scene.phrase(*index).span;
                return *index == cue.phrase ? Companies() : m_scene.listEndingAt(*index);
            }
        }
        return {};
    }

    /// '달빛전자를 인수해 자회사로 두고 있다': the object stands in the clause right before.
    Companies objectBefore(const Phrase &phrase, const Clause &clause, Span &span) const
    {
        const auto at = &clause - m_scene.parse.clauses.data();
        if (at == 0 || hasObject(clause))
            return {};
        const Clause &before = m_scene.clause(static_cast<int>(at) - 1);
        if (before.sentence != clause.sentence || before.next != static_cast<int>(at) ||
            !before.verb.ending || before.verb.ending->kind != EndingKind::Connective ||
            before.predicateToken + 1 != phrase.firstToken)
            return {};
        for (const Group &group : m_scene.groupsOf(before, false)) {
            if (group.role == Role::Object && group.head && !group.parties.empty()) {
                span = group.span;
                return group.parties;
            }
        }
        return {};
    }

    /// Whether \a clause has an object of its own.
    bool hasObject(const Clause &clause) const
    {
        const std::span<const int> phrases = m_scene.phrasesOf(clause);
        return std::any_of(phrases.begin(), phrases.end(),
                           [this](int index) { return m_scene.phrase(index).first == Particle::Object; });
    }

    /// The company whose name phrase \a index begins with; -1 when it begins otherwise.
    int namedFirst(int index) const
    {
        const Phrase &phrase = m_scene.phrase(index);
        const Token &first = m_scene.analysis.tokens[static_cast<std::size_t>(phrase.firstToken)];
        const Companies parties = m_scene.partiesIn({phrase.span.begin, first.span.end});
        return parties.size() == 1 ? parties[0] : -1;
    }

    /// '전략적 파트너로 선정했다': the verb makes somebody what the noun says.
    bool isNamed(const Phrase &phrase, const Clause &clause) const
    {
        return (phrase.first == Particle::By || phrase.first == Particle::As) &&
               m_scene.verbIs(WordKind::Name, clause);
    }

    /// '달빛전자가 앞서 있어 한빛소재의 맞수로 꼽힌다': the subject stands in a clause before.
    Companies earlierSubject(const Cue &cue, Span &span) const
    {
        const int first =
            std::max(m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)], cue.phrase - window);
        for (int i = cue.phrase - 1; i >= first; --i) {
            const Phrase &phrase = m_scene.phrase(i);
            bool head = false;
            const Companies &parties = m_scene.partiesOf(i, &head);
            if (head && !parties.empty() &&
                (phrase.first == Particle::Subject || phrase.first == Particle::Topic)) {
                span = phrase.span;
                return m_scene.listEndingAt(i);
            }
        }
        return {};
    }

    /// The list that begins with phrase \a index: '경쟁사 A와 B는'; only while nothing but names is joined
    /// on.
    Companies listFrom(int index, Companies parties) const
    {
        for (int i = index; i - index < window && m_scene.phrase(i).joined; ++i) {
            const auto next = static_cast<std::size_t>(i) + 1;
            bool head = false;
            if (next >= m_scene.parse.phrases.size() || m_scene.phrase(i + 1).sentence != m_sentence ||
                !followsAtOnce(i))
                break;
            const Companies &more = m_scene.partiesOf(i + 1, &head);
            if (!head || more.empty())
                break;
            parties.addAll(more);
        }
        return parties;
    }

    /// Nothing but a comma stands between phrase \a index and the next.
    bool followsAtOnce(int index) const
    {
        int token = m_scene.phrase(index).endToken;
        const int next = m_scene.phrase(index + 1).firstToken;
        while (token < next &&
               m_scene.analysis.tokens[static_cast<std::size_t>(token)].kind == TokenKind::Comma)
            ++token;
        return token == next;
    }

    const Scene &m_scene;
    const int m_sentence;
    const AnchorFinder m_anchors;
    std::vector<Found> &m_found;
};

} // namespace

void findByNouns(const Scene &scene, int sentence, std::vector<Found> &found)
{
    if (Tables::mayBeNoun(scene.kindsIn(sentence)) || scene.mentionsIn(sentence) >= 2)
        NounFinder(scene, sentence, found).run();
}

} // namespace Haengbo::Relations
