// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handoutwords.h"

#include "model/reading/citations.h"
#include "ui/style/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

struct Word
{
    QLatin1StringView id;
    const char *source;
};

/// Heads of columns and sections.
constexpr std::array heads{
    Word{"report"_L1, QT_TRANSLATE_NOOP("Handout", "Who did what, when and where")},
    Word{"timeline"_L1, QT_TRANSLATE_NOOP("Handout", "Timeline")},
    Word{"articles"_L1, QT_TRANSLATE_NOOP("Handout", "Articles")},
    Word{"events"_L1, QT_TRANSLATE_NOOP("Handout", "Events")},
    Word{"relations"_L1, QT_TRANSLATE_NOOP("Handout", "Relations")},
    Word{"event"_L1, QT_TRANSLATE_NOOP("Handout", "Event")},
    Word{"relation"_L1, QT_TRANSLATE_NOOP("Handout", "Relation")},
    Word{"when"_L1, QT_TRANSLATE_NOOP("Handout", "When")},
    Word{"start"_L1, QT_TRANSLATE_NOOP("Handout", "First day")},
    Word{"end"_L1, QT_TRANSLATE_NOOP("Handout", "Last day")},
    Word{"part-of-day"_L1, QT_TRANSLATE_NOOP("Handout", "Time of day")},
    Word{"status"_L1, QT_TRANSLATE_NOOP("Handout", "Status")},
    Word{"type"_L1, QT_TRANSLATE_NOOP("Handout", "Type")},
    Word{"relation-type"_L1, QT_TRANSLATE_NOOP("Handout", "Type")},
    Word{"summary"_L1, QT_TRANSLATE_NOOP("Handout", "Summary")},
    Word{"people"_L1, QT_TRANSLATE_NOOP("Handout", "People")},
    Word{"organizations"_L1, QT_TRANSLATE_NOOP("Handout", "Companies and organizations")},
    Word{"place"_L1, QT_TRANSLATE_NOOP("Handout", "Place")},
    Word{"amounts"_L1, QT_TRANSLATE_NOOP("Handout", "Sums")},
    Word{"reports"_L1, QT_TRANSLATE_NOOP("Handout", "Independent reports")},
    Word{"source"_L1, QT_TRANSLATE_NOOP("Handout", "From whom")},
    Word{"target"_L1, QT_TRANSLATE_NOOP("Handout", "To whom")},
    Word{"report-status"_L1, QT_TRANSLATE_NOOP("Handout", "Status in the report")},
    Word{"outlet"_L1, QT_TRANSLATE_NOOP("Handout", "Outlet")},
    Word{"published"_L1, QT_TRANSLATE_NOOP("Handout", "Published")},
    Word{"title"_L1, QT_TRANSLATE_NOOP("Handout", "Title")},
    Word{"sentence"_L1, QT_TRANSLATE_NOOP("Handout", "Sentence")},
    Word{"evidence"_L1, QT_TRANSLATE_NOOP("Handout", "Evidence")},
    Word{"from-character"_L1, QT_TRANSLATE_NOOP("Handout", "From character")},
    Word{"to-character"_L1, QT_TRANSLATE_NOOP("Handout", "To character")},
    Word{"page"_L1, QT_TRANSLATE_NOOP("Handout", "Page")},
    Word{"sha256"_L1, QT_TRANSLATE_NOOP("Handout", "SHA-256 of the file")},
    Word{"file"_L1, QT_TRANSLATE_NOOP("Handout", "File")},
    Word{"url"_L1, QT_TRANSLATE_NOOP("Handout", "Address")},
    Word{"checked"_L1, QT_TRANSLATE_NOOP("Handout", "Checked")},
    Word{"accepted"_L1, QT_TRANSLATE_NOOP("Handout", "accepted")},
    Word{"corrected"_L1, QT_TRANSLATE_NOOP("Handout", "corrected")},
    Word{"note"_L1, QT_TRANSLATE_NOOP("Handout", "Note")},
    Word{"number"_L1, QT_TRANSLATE_NOOP("Handout", "No.")},
};

/// Names of forms, by their ids.
constexpr std::array names{
    Word{"xlsx"_L1, QT_TRANSLATE_NOOP("Handout", "Table of evidence (XLSX)")},
    Word{"csv"_L1, QT_TRANSLATE_NOOP("Handout", "Table of evidence (CSV)")},
    Word{"html"_L1, QT_TRANSLATE_NOOP("Handout", "Report with timeline and sentences (HTML)")},
    Word{"ics"_L1, QT_TRANSLATE_NOOP("Handout", "Calendar (iCalendar)")},
    Word{"timelinejs"_L1, QT_TRANSLATE_NOOP("Handout", "Slides for TimelineJS (JSON)")},
    Word{"json"_L1, QT_TRANSLATE_NOOP("Handout", "Story for programs (JSON)")},
    Word{"jsonl"_L1, QT_TRANSLATE_NOOP("Handout", "Articles for programs (JSON Lines)")},
    Word{"webannotation"_L1, QT_TRANSLATE_NOOP("Handout", "Web annotations (JSON-LD)")},
    Word{"timeml"_L1, QT_TRANSLATE_NOOP("Handout", "Texts with TimeML (ZIP)")},
    Word{"brat"_L1, QT_TRANSLATE_NOOP("Handout", "Texts with brat annotations (ZIP)")},
};

template<typename Words>
QString wordFor(const Words &words, QLatin1StringView id)
{
    for (const Word &word : words) {
        if (word.id == id)
            return QCoreApplication::translate("Handout", word.source);
    }
    return id;
}

} // namespace

HandoutWords interfaceWords()
{
    const bool isKorean = QLocale().language() == QLocale::Korean;
    return {isKorean ? u"ko"_s : u"en"_s,
            [](QLatin1StringView id) { return wordFor(heads, id); },
            [](Status status) { return Wording::of(status); },
            [](EventType type) { return Wording::of(type); },
            [](RelationType type) { return Wording::of(type); },
            [](const StoryEvent &event) { return Wording::period(event.start, event.end, event.part); },
            [](const Article &article, int position) {
                const auto number = placeAt(article, position);
                return number ? Wording::place(article.placeKind, *number) : QString();
            }};
}

QString nameOf(const HandoutFormat &format) { return wordFor(names, format.id); }

} // namespace Haengbo
