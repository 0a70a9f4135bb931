// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/store/projectfile.h"
#include "tests/support/randomcorrections.h"

/// What the tests of project files share.
namespace Haengbo::Test {

using Trouble = ProjectFile::Problem;

/// A correction that stands for any.
inline Correction hide(int number) { return {Correction::Kind::Hide, {}, {}, {u"낱말 %1"_s.arg(number)}}; }

/// A project of four sample articles, corrected by \a commands commands.
inline ProjectContents projectOf(int commands)
{
    ProjectContents contents;
    contents.articles = sampleArticles(4);
    RandomCorrections random(5);
    const CorrectedStory story = correctedStory(contents.articles, {});
    for (int i = 0; i < commands; ++i)
        contents.journal.make(random.next(*story.story),
                              QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5, i), Qt::UTC));
    contents.settings[u"filter"_s] = "{\"text\":\"삼성\"}";
    return contents;
}

/// Opens \a path anew; \a contents holds nothing but what it gives.
inline std::unique_ptr<ProjectFile> reopen(const QString &path, ProjectContents *contents, Trouble *problem)
{
    *contents = {};
    return ProjectFile::open(path, contents, problem);
}

/// Whether two projects hold the same articles, the same history and the same settings.
inline bool areSame(const ProjectContents &a, const ProjectContents &b)
{
    const auto sameRead = [](const ReadArticlePtr &x, const ReadArticlePtr &y) {
        return x->article == y->article && x->extraction == y->extraction;
    };
    return a.journal == b.journal && a.settings == b.settings &&
           std::equal(a.articles.begin(), a.articles.end(), b.articles.begin(), b.articles.end(), sameRead);
}

} // namespace Haengbo::Test
