// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// What the form of one line of a news page tells (blocks.tsv, dates, addresses), wherever it stands.
namespace Haengbo::Blocks {

enum class Cue {
    None,
    Boilerplate,
    List,
    Copyright,
    Byline,
    DateWord,
    Menu,
    Credit,
    Caption,
    Agency,
    Reporter,
    Picture,
    Source,
    Scene,
    Bracket,
    Photographers,
    Outlet
};

/// The first cue of blocks.tsv that \a line bears; None for lines of more than longestJudged characters.
Cue cueOf(QStringView line);
/// Lines longer than this are never furniture.
inline constexpr qsizetype longestJudged = 200;

bool isAgency(QStringView text);
/// Whether \a text is the empty field of a dateline: '입력'.
bool isDateWord(QStringView text);
/// The length of an agency's name that is glued before the first word of \a text, where no particle explains
/// what follows ('연합뉴스지난해에도'); 0 when there is none.
int agencyPrefix(QStringView text);

/// Whether \a text ends in a reporter's calling.
bool isReporter(QStringView text);
/// The length of a caption that is glued before the first word of \a text ('[사진=가람]본문', '… 캡처'본문');
/// 0 when there is none.
int captionPrefix(QStringView text);
/// Whether \a story, a caption without its credit, tells what a picture shows: '… 악수하고 있다', '… 전경'.
bool tellsScene(QStringView story);
/// Whether a bracket that opens before \a inside tells a picture's source: '[사진 제공=…]'.
bool tellsSource(QStringView inside);
/// Whether \a credit ends in a body of photographers.
bool isOfPhotographers(QStringView credit);
/// Whether \a word ends as names of newspapers and channels do.
bool endsAsOutlet(QStringView word);
/// The position of a mail address' sign, or of what some sites leave of it ('[email protected]'), or -1.
qsizetype mailSign(QStringView text);
/// Whether \a line ends as a sentence of running text does, with any closing marks after it.
bool endsAsSentence(QStringView line);
/// Whether a sentence of running text ends inside \a line: '다. ', the next one behind it.
bool holdsSentence(QStringView line);
/// Whether \a line is running text rather than a headline or furniture; \a hasSentence: one ends inside it.
bool isProse(QStringView line, bool hasSentence);
/// A line of dates, times and the words that go with them, with or without the reporter's name.
bool isDateline(QStringView line);
/// A line made of names of sections.
bool isMenu(QStringView line);
/// A row of a list of other articles: a number or mark first, a day last.
bool isListRow(QStringView line);
bool isWeather(QStringView line);

} // namespace Haengbo::Blocks
