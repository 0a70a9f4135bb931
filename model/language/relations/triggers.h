// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/roles.h"

namespace Haengbo::Relations {

/// Reads what the words around a cue make of it: whether it is done or received, offered to nobody named,
/// said of a market and not of a company.
class TriggerReader
{
public:
    TriggerReader(const Scene &scene, const RoleFinder &roles)
        : m_scene(scene)
        , m_roles(roles)
    {
    }

    /// Whether the cue tells of doing, of receiving ('공급받다', '투자를 유치하다') or of being done to.
    Voice voiceOf(const Trigger &trigger) const;
    /// '인수를 제안했다' and nobody named: the text speaks of the company that is wanted.
    bool isOffered(const Trigger &trigger) const;
    /// '인수에 관심을 보였다': nothing says what is bought but what the text speaks of.
    bool isBare(const Trigger &trigger) const;
    /// '시장의 70%를 쥐고 있다': a share of the market is no share of a company.
    bool isOfMarket(const Trigger &trigger) const;
    /// '투자금이 최대 주주인 바다은행을 넘어섰다': money is compared, no companies.
    bool comparesSums(const Trigger &trigger) const;

private:
    bool requestFollows(const Trigger &trigger) const;
    bool wordFollows(const Trigger &trigger, WordKind kind) const;
    bool hasNoObject(const Trigger &trigger) const;
    int beginOf(QStringView word) const
    {
        return static_cast<int>(word.data() - m_scene.analysis.text().data());
    }

    const Scene &m_scene;
    const RoleFinder &m_roles;
};

} // namespace Haengbo::Relations
