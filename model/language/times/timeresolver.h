// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/analysis.h"
#include "model/language/extraction.h"
#include "model/language/times/timeexpression.h"

#include <QDate>

#include <optional>
#include <vector>

namespace Haengbo::Times {

/// Works out what time expressions mean, in the order of the text.
///
/// Terms. *Publication*: the day the article was written. *Report*: the day the article tells of in its
/// present (a morning paper of the 15th reports the 14th): the first day it names at most two days before
/// publication, else publication. *Story day, month, year*: the last one named before here.
/// A bare '4일' lies in the month of publication unless tense (했다, 연다) or the story month says otherwise.
class Resolver
{
public:
    Resolver(const Analysis &analysis, const PublicationDay &published);

    TimeMention resolve(const TimeExpression &time, int sentence);

private:
    enum class Tense { None, Past, Coming };

    struct Named
    {
        QDate day; ///< the first day of what was named
        Span span;
        int value = -1; ///< index in m_values
        int sentence = -1;
    };

    struct Meaning
    {
        QString value;
        QString rule;
        const Named *anchor = nullptr;
        QDate day;   ///< when it is a day
        QDate month; ///< the first of the month, when it is one
        QDate first; ///< the first day of a quarter or half
        int year = 0;
    };

    /// What is kept of the expression before.
    struct Previous
    {
        Span span;
        QStringView part;
        bool isRangeHead = false;
        bool hasYear = false;
        bool hasMonth = false;
        QDate day; ///< what it meant, as in Meaning
        QDate month;
        int year = 0;
    };

    Meaning meaningOf(const TimeExpression &time);
    Meaning dayMeaning(const TimeExpression &time);
    Meaning bareDay(const TimeExpression &time);
    Meaning monthMeaning(const TimeExpression &time);
    Meaning yearMeaning(const TimeExpression &time);
    Meaning weekMeaning(const TimeExpression &time);
    Meaning weekdayMeaning(const TimeExpression &time);
    Meaning quarterMeaning(const TimeExpression &time);
    Meaning seasonMeaning(const TimeExpression &time);
    Meaning holidayMeaning(const TimeExpression &time);
    Meaning nthMeaning(const TimeExpression &time);
    Meaning storyDay(const TimeExpression &time);
    Meaning eve(const TimeExpression &time);
    Meaning dayOfPart(const TimeExpression &time) const;
    Meaning thatDay(const TimeExpression &time) const;
    bool isStamp(const TimeExpression &time) const;
    Meaning counted(const TimeExpression &time);
    Meaning fromDay(QDate day, const QString &rule, const Named *anchor = nullptr) const;

    std::optional<int> yearOf(const TimeExpression &time, const Named **anchor) const;
    /// The year of a bare month, quarter or half that begins in \a month.
    int yearOfBare(const TimeExpression &time, int month, int months, const Named **anchor) const;
    QDate monthOf(const TimeExpression &time, const Named **anchor) const;
    QString setValue(const TimeExpression &time);
    /// Adds the part of day or the clock time of \a time to \a value.
    void appendClock(QString &value, const TimeExpression &time);
    /// The tense of the nearest predicate behind the time being resolved.
    Tense tenseBehind() const;
    Tense tenseAfter(int position, int sentence) const;
    Tense tenseOfDay() const;
    bool isNear(const Named &named, int sentences) const;
    QString valueOf(const Named &named) const;
    /// Whether the list of months with their years (m_list) goes on here.
    bool listGoesOn(const TimeExpression &time) const;
    QString samePeriod(int year) const;
    QStringView wordBefore(int position) const;
    bool endsStory(int position) const;
    bool liesAhead(const TimeExpression &time) const;
    bool sameParagraph(const Named &named) const;
    bool joinsPrevious(const TimeExpression &time) const;
    void remember(const TimeExpression &time, const Meaning &meaning);

    const Analysis &m_analysis;
    QStringView m_text;
    QDate m_published;
    QDate m_publishedMonth; ///< the first day of the month of publication
    QString m_publishedValue;
    QDate m_report;
    int m_reportSentence = -1;
    int m_sentence = 0;
    std::vector<QString> m_values; ///< what was told, for anchors
    Named m_day;
    int m_dayEnd = 0;   ///< where the words end that last told a day
    int m_dayTold = -1; ///< their sentence
    bool m_dayLiesAhead = false;
    Named m_coming; ///< the last day after publication
    Named m_until;  ///< the last day something was told to last until
    Named m_month;
    Named m_year;
    Named m_list; ///< the last month whose year was written
    bool m_periodIsRange = false;
    Named m_period; ///< the last quarter, half or month
    Previous m_previous;
    bool m_wasDayTold = false;
    int m_end = 0;                        ///< where the time being resolved ends
    bool m_liesAhead = false;             ///< it is a deadline or what something was put off to
    mutable std::optional<Tense> m_tense; ///< tenseBehind(), once it was asked for
    int m_clock = -1;                     ///< minutes since midnight of the last clock time
};

} // namespace Haengbo::Times
