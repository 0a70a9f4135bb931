// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/scene.h"

namespace Haengbo::Relations {

/// A noun of relation_nouns.tsv as it stands in the text.
struct NounCue
{
    const RelationNoun *noun = nullptr;
    int phrase = -1;
    Span span;
};

/// Finds to whom the bearer of a relation noun is what the noun says: 바다은행 in '바다은행의 자회사인
/// 바다캐피탈'.
class AnchorFinder
{
public:
    AnchorFinder(const Scene &scene, int sentence)
        : m_scene(scene)
        , m_sentence(sentence)
    {
    }

    /// The companies (as a rule one) that \a cue ties \a bearers to; \a span is set to where they stand, and
    /// left empty when they only are what the text speaks of. Empty when nothing tells.
    Companies find(const NounCue &cue, const Companies &bearers, Span &span) const;

private:
    /// The clause whose predicate the cue is (자회사인, 자회사다) or that takes the cue's phrase.
    int clauseOfCue(const NounCue &cue) const { return m_scene.phrase(cue.phrase).clause; }
    /// What the text speaks of that begins as the bearer's name does: 한빛소재 of '계열사인 한빛스틸'; -1
    /// when nothing does.
    int namedAlike(const NounCue &cue, const Companies &bearers) const;
    /// '바다은행의 한빛소재에 대한 투자금이 최대 주주인 오로라증권을 넘어섰다': in whom the money lies.
    Companies putInto(const NounCue &cue, const Companies &bearers, Span &span) const;
    /// '달빛전자는 한빛소재가 2011년 세운 100% 자회사다': the subject of what describes the cue.
    Companies makerOf(const NounCue &cue, const Companies &bearers, Span &span) const;
    /// '달빛전자를 자회사로 둔 한빛소재', '한빛소재가 최대주주로 있는 달빛전자': the noun described.
    Companies describedBy(const NounCue &cue, const Companies &bearers, Span &span) const;
    /// '최대주주인 바다은행은 한빛소재 지분 40%를 갖고 있다'
    Companies sharesOf(const NounCue &cue, const Companies &bearers, Span &span) const;
    /// The subject of the sentence, when it is not the bearer itself.
    Companies subjectOf(const NounCue &cue, const Companies &bearers, Span &span) const;

    const Scene &m_scene;
    const int m_sentence;
};

} // namespace Haengbo::Relations
