// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/analysis.h"
#include "model/language/times/timeexpression.h"

#include <span>
#include <vector>

namespace Haengbo::Times {

/// The time expressions of an article as they were written, sentence by sentence: what they mean hangs on the
/// day of publication, which may have to be inferred from them first.
class WrittenTimes
{
public:
    explicit WrittenTimes(const Analysis &analysis);

    /// Those of one sentence, in text order.
    std::span<const TimeExpression> of(std::size_t sentence) const
    {
        return std::span(m_all).subspan(m_begins[sentence], m_begins[sentence + 1] - m_begins[sentence]);
    }
    std::size_t size() const { return m_all.size(); }

private:
    std::vector<TimeExpression> m_all;
    std::vector<std::size_t> m_begins; ///< by sentence, and the end of the last
};

} // namespace Haengbo::Times
