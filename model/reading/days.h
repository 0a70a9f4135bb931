// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"

namespace Haengbo {

/// The day that \a words tell, on the calendar of Korea: ISO 8601 with or without time and zone, 20191121
/// (also with a time after it), 2019.11.21., 2019/11/21, 2019년 11월 21일, RFC 2822. None when it is no day
/// or lies outside 1900 to 2100.
std::optional<QDate> parseGivenDay(QStringView words);

/// The day of an Excel serial number (days since 1899-12-30) between 1950 and 2100.
std::optional<QDate> dayFromSerial(double serial);

/// Adds a day to \a days, which are kept in the order of trust; the same day of the same source only once.
void addDay(std::vector<GivenDay> &days, const GivenDay &day);

/// The day to go by, of days in the order of trust; null when there is none. The rule: what a person chose,
/// then what the page or the id says, then the dateline, then the archive (which files late articles under
/// the next day); but a day more than two days later than the archive's is the time of a change or a crawl,
/// and a dateline more than two days earlier is that of another text: neither is chosen.
const GivenDay *chosenDay(const std::vector<GivenDay> &days);

/// Adds a day told from outside the text and chooses publishedGiven anew.
void addGivenDay(Article &article, DaySource source, QStringView words);
void addGivenDay(Article &article, DaySource source, QDate day, const QString &words);

/// Lets \a day, chosen by a person, be the day of \a article; an invalid one takes that back, and what was
/// told holds again.
void setDayByHand(Article &article, QDate day);

/// Whether the days told differ, so that the chosen one should be shown with a mark.
bool daysDiffer(const std::vector<GivenDay> &days);

} // namespace Haengbo
