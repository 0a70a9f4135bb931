// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/anchors.h"

#include "model/language/relations/sums.h"

#include <algorithm>

namespace Haengbo::Relations {

Companies AnchorFinder::find(const NounCue &cue, const Companies &bearers, Span &span) const
{
    const Phrase &phrase = m_scene.phrase(cue.phrase);
    // '한빛소재 자회사인 …'
    const Companies before = m_scene.partiesIn({phrase.span.begin, cue.span.begin});
    if (!before.empty()) {
        span = phrase.span;
        return {before.back()};
    }
    if (cue.phrase > m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)]) {
        const Phrase &previous = m_scene.phrase(cue.phrase - 1);
        bool head = false;
        const Companies &parties = m_scene.partiesOf(cue.phrase - 1, &head);
        const bool binds = previous.last == Particle::Genitive ||
                           (previous.joined && previous.first == Particle::With) ||
                           m_scene.tables.is(WordKind::TieAbout, previous.tie);
        if (binds && head && !parties.empty()) {
            span = previous.span;
            return parties;
        }
    }
    // '한빛소재의 가장 큰 고객'
    const int first = m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)];
    for (int i = cue.phrase - 1; i >= std::max(first, cue.phrase - 3); --i) {
        const Phrase &owner = m_scene.phrase(i);
        bool head = false;
        const Companies &parties = m_scene.partiesOf(i, &head);
        if (owner.last == Particle::Genitive && head && !parties.empty() && !contains(bearers, parties[0])) {
            span = owner.span;
            return parties;
        }
        if (!owner.entities.empty() || owner.first != Particle::None)
            break;
    }
    if (Companies into = putInto(cue, bearers, span); !into.empty())
        return into;
    if (Companies maker = makerOf(cue, bearers, span); !maker.empty())
        return maker;
    Companies subject = subjectOf(cue, bearers, span);
    if (!subject.empty())
        return subject;
    if (Companies described = describedBy(cue, bearers, span); !described.empty())
        return described;
    if (Companies held = sharesOf(cue, bearers, span); !held.empty())
        return held;
    if (cue.noun->reach == Reach::Near)
        return {};
    if (cue.noun->reach == Reach::Main && m_scene.mainCompany >= 0 && !contains(bearers, m_scene.mainCompany))
        return {m_scene.mainCompany};
    if (const int kin = namedAlike(cue, bearers); kin >= 0)
        return {kin};
    Companies topic = m_scene.context.topic;
    if (topic.size() > 1)
        topic.cutTo(1);
    // '리드 투자자 A가 넣었다. 기존 주주 B도 …': B is a shareholder of whom A put its money into.
    for (const Scene::Context::Told &told : m_scene.context.told) { // of relations with a direction
        if (topic.size() != 1 || m_sentence - told.sentence > 2 || topic[0] == m_scene.mainCompany)
            continue;
        if (cue.noun->bearer == Bearer::Source && told.source == topic[0] && told.target >= 0 &&
            !contains(bearers, told.target))
            return {told.target};
    }
    return topic;
}

int AnchorFinder::namedAlike(const NounCue &cue, const Companies &bearers) const
{
    if (cue.noun->type != RelationType::Ownership || bearers.size() != 1)
        return -1;
    const QString &name = m_scene.entity(bearers[0]).name;
    Companies near{m_scene.mainCompany};
    near.addAll(m_scene.context.topic);
    for (const int who : near) {
        if (who >= 0 && who != bearers[0] && name.size() > 2 && m_scene.entity(who).name.size() > 2 &&
            m_scene.entity(who).name.startsWith(name.first(2)))
            return who;
    }
    return -1;
}

Companies AnchorFinder::putInto(const NounCue &cue, const Companies &bearers, Span &span) const
{
    const int at = clauseOfCue(cue);
    const int above = at >= 0 ? m_scene.clause(at).next : -1;
    if (cue.noun->bearer != Bearer::Source || above < 0)
        return {};
    const Companies into = moneyIn(m_scene, m_scene.clause(above), span);
    return into.size() == 1 && !contains(bearers, into[0]) ? into : Companies();
}

Companies AnchorFinder::makerOf(const NounCue &cue, const Companies &bearers, Span &span) const
{
    const auto [begin, end] = m_scene.clausesBefore(cue.phrase);
    for (int i = end - 1; i >= begin; --i) {
        const Clause &clause = m_scene.clause(i);
        if (clause.head != cue.phrase || clause.subject < 0 || clause.subjectInherited)
            continue;
        bool head = false;
        const Companies &parties = m_scene.partiesOf(clause.subject, &head);
        if (head && !parties.empty() && !contains(bearers, parties[0])) {
            span = m_scene.phrase(clause.subject).span;
            return {parties[0]};
        }
    }
    return {};
}

Companies AnchorFinder::describedBy(const NounCue &cue, const Companies &bearers, Span &span) const
{
    const int at = clauseOfCue(cue);
    if (at < 0 || m_scene.clause(at).head < 0)
        return {};
    bool head = false;
    const Companies &parties = m_scene.partiesOf(m_scene.clause(at).head, &head);
    if (!head || parties.empty() || contains(bearers, parties[0]))
        return {};
    span = m_scene.phrase(m_scene.clause(at).head).span;
    return {parties[0]};
}

Companies AnchorFinder::sharesOf(const NounCue &cue, const Companies &bearers, Span &span) const
{
    if (cue.noun->type != RelationType::Ownership || cue.noun->bearer != Bearer::Source)
        return {};
    const int begin =
        std::max(m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence)], cue.phrase - window);
    // '달빛전자의 지분 51%를 확보해 최대주주에 올랐다'
    for (int i = cue.phrase - 1; i > begin; --i) {
        if (!m_scene.holdsWord(WordKind::Holding, m_scene.phrase(i)))
            continue;
        const bool owned = m_scene.partiesOf(i).empty() && m_scene.phrase(i - 1).last == Particle::Genitive;
        const Companies parties = m_scene.partiesOf(owned ? i - 1 : i);
        if (!parties.empty() && !contains(bearers, parties[0])) {
            span = m_scene.phrase(owned ? i - 1 : i).span;
            return {parties[0]};
        }
    }
    const int end =
        std::min(m_scene.parse.firstPhrase[static_cast<std::size_t>(m_sentence) + 1], cue.phrase + window);
    for (int i = cue.phrase + 1; i < end; ++i) {
        const Companies &parties = m_scene.partiesOf(i);
        if (!parties.empty() && !contains(bearers, parties[0]) &&
            m_scene.holdsWord(WordKind::Holding, m_scene.phrase(i))) {
            span = m_scene.phrase(i).span;
            return {parties[0]};
        }
    }
    return {};
}

Companies AnchorFinder::subjectOf(const NounCue &cue, const Companies &bearers, Span &span) const
{
    for (int at = clauseOfCue(cue), steps = 0; at >= 0 && steps < 5; at = m_scene.clause(at).next, ++steps) {
        const int subject = m_scene.clause(at).subject;
        if (subject < 0 || subject >= cue.phrase)
            continue;
        bool head = false;
        const Companies &parties = m_scene.partiesOf(subject, &head);
        if (!head || parties.empty() || contains(bearers, parties[0]))
            continue;
        span = m_scene.phrase(subject).span;
        return {parties[0]};
    }
    return {};
}

} // namespace Haengbo::Relations
