// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/corrections/correction.h"

#include <QDateTime>

namespace Haengbo {

/// One line of the journal. Lines are only ever added: what was undone stays told.
struct Step
{
    enum class Kind {
        Do,       ///< corrections were made
        Withdraw, ///< an earlier Do no longer holds, whatever came after it
        Undo,     ///< the last Do or Withdraw was taken back
        Redo      ///< what was taken back last holds again
    };
    enum class By { Hand, Machine };

    int number = 0; ///< from 1, without gaps
    Kind kind = Kind::Do;
    By by = By::Hand;
    QDateTime when;          ///< UTC
    int of = 0;              ///< Withdraw, Undo, Redo: the number of the step meant
    Corrections corrections; ///< Do: all that was changed at once

    friend bool operator==(const Step &, const Step &) = default;
};

QLatin1StringView toId(Step::Kind kind);
QLatin1StringView toId(Step::By by);
std::optional<Step::Kind> parseStepKind(QStringView id);
std::optional<Step::By> parseStepBy(QStringView id);

/// Everything that was corrected, undone and done again, from the first day of the project. Undo and redo
/// have no limit.
class Journal
{
public:
    const std::vector<Step> &steps() const { return m_steps; }
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }
    /// The step that undo() takes back, redo() does again; null when there is none.
    const Step *nextUndo() const;
    const Step *nextRedo() const;

    /// What holds now, in the order it was made.
    Corrections active() const;
    /// For each of active() the number of its step.
    std::vector<int> activeSteps() const;
    /// Whether the Do step \a number holds now.
    bool isActive(int number) const;

    /// Each gives the new step; undo and redo nothing when there is nothing to do, withdraw nothing when the
    /// step does not hold. \a when is the time of the clock, as UTC.
    const Step &make(Corrections corrections, const QDateTime &when, Step::By by = Step::By::Hand);
    const Step *undo(const QDateTime &when);
    const Step *redo(const QDateTime &when);
    const Step *withdraw(int number, const QDateTime &when);

    /// Takes over a step from a file; gives false, and changes nothing, when it does not follow from those
    /// before it.
    bool append(const Step &step);

    friend bool operator==(const Journal &, const Journal &) = default;

private:
    const Step &step(int number) const { return m_steps[static_cast<std::size_t>(number) - 1]; }
    Step next(Step::Kind kind, const QDateTime &when) const;

    std::vector<Step> m_steps;
    std::vector<int> m_done;   ///< Do and Withdraw steps that hold
    std::vector<int> m_undone; ///< what can be done again, the next one last
};

} // namespace Haengbo
