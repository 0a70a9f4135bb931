// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/anaphora.h"

#include "model/language/events/candidates.h"
#include "model/language/events/predicates.h"

#include "model/text/letters.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// Whether a phrase is resolved by a word of this kind (EventRoles::resolve()).
bool standsForSomebody(Anaphor anaphor)
{
    switch (anaphor) {
    case Anaphor::Person:
    case Anaphor::Organization:
    case Anaphor::Persons:
    case Anaphor::Organizations:
    case Anaphor::All:
    case Anaphor::Main:
    case Anaphor::Kind:
    case Anaphor::Two:
    case Anaphor::Three:
    case Anaphor::Four:
        return true;
    default:
        return false;
    }
}

struct Anaphors
{
    WordMap<Anaphor> whom;
    /// Words by their first letters: most words of a text begin with none of them.
    class Beginnings
    {
    public:
        void add(QStringView word)
        {
            if (word.size() > 1)
                m_firstTwo.add(firstTwoOf(word));
            else
                m_alone.add(word.front());
        }
        /// Whether \a text, which is not empty, may be one of the words.
        bool mayBe(QStringView text) const
        {
            return text.size() == 1 ? m_alone.contains(text.front()) : m_firstTwo.contains(firstTwoOf(text));
        }
        /// Whether it may begin with one.
        bool mayOpen(QStringView text) const { return m_alone.contains(text.front()) || mayBe(text); }

    private:
        /// The first two letters of \a word as one; other pairs may give the same.
        static QChar firstTwoOf(QStringView word)
        {
            const quint32 both = (quint32(word[0].unicode()) << 16) | word[1].unicode();
            return QChar(static_cast<char16_t>((both * 0x9E3779B1U) >> 16));
        }

        LetterSet m_firstTwo;
        LetterSet m_alone; ///< the words of one letter
    };
    Beginnings all;
    Beginnings somebody; ///< of what stands for somebody or counts
};

const Anaphors &anaphors()
{
    static const Anaphors instance = [] {
        Anaphors read;
        const Table table = Table::bundled(u"event_anaphora");
        const int word = table.column(u"word");
        const int whom = table.column(u"whom");
        for (const Table::Row &row : table.rows()) {
            const QStringView name = table.cell(row, whom);
            const QStringView written = table.cell(row, word);
            const Anaphor meant = name == u"person"    ? Anaphor::Person
                                  : name == u"org"     ? Anaphor::Organization
                                  : name == u"persons" ? Anaphor::Persons
                                  : name == u"orgs"    ? Anaphor::Organizations
                                  : name == u"main"    ? Anaphor::Main
                                  : name == u"before"  ? Anaphor::Before
                                  : name == u"others"  ? Anaphor::Others
                                  : name == u"press"   ? Anaphor::Press
                                  : name == u"this"    ? Anaphor::This
                                  : name == u"talk"    ? Anaphor::Talk
                                  : name == u"kind"    ? Anaphor::Kind
                                  : name == u"each"    ? Anaphor::Each
                                  : name == u"stop"    ? Anaphor::Stop
                                  : name == u"two"     ? Anaphor::Two
                                  : name == u"three"   ? Anaphor::Three
                                  : name == u"four"    ? Anaphor::Four
                                  : name == u"firms"   ? Anaphor::Firms
                                  : name == u"people"  ? Anaphor::People
                                  : name == u"lined"   ? Anaphor::Lined
                                                       : Anaphor::All;
            read.whom.insert(written, meant);
            read.all.add(written);
            if (standsForSomebody(meant))
                read.somebody.add(written);
        }
        return read;
    }();
    return instance;
}

} // namespace

Anaphor anaphorOf(QStringView words)
{
    const Anaphors &all = anaphors();
    if (words.isEmpty() || words.size() > 8 || !all.all.mayBe(words))
        return Anaphor::None;
    return all.whom.value(words, Anaphor::None);
}

bool mayStandForSomebody(QStringView text) { return !text.isEmpty() && anaphors().somebody.mayOpen(text); }

Counted countedIn(QStringView words)
{
    const qsizetype space = words.size() > 1 && words[1] == u' ' && words[0] != u' ' ? 1
                            : words.size() > 2 && words[2] == u' ' && words[0] != u' ' && words[1] != u' '
                                ? 2
                                : -1;
    if (space < 0)
        return {};
    const Anaphor number = anaphorOf(words.first(space));
    const int count = number == Anaphor::Two     ? 2
                      : number == Anaphor::Three ? 3
                      : number == Anaphor::Four  ? 4
                                                 : 0;
    if (count == 0)
        return {};
    const QStringView rest = words.sliced(space + 1);
    const qsizetype end = rest.indexOf(u' ');
    const QStringView noun = end < 0 ? rest : rest.first(end);
    const Anaphor what = anaphorOf(noun);
    if (what == Anaphor::People || what == Anaphor::Others ||
        Predicates::instance().endsInList(NounList::Post, noun))
        return {count, true, {}};
    if (what == Anaphor::Firms || what == Anaphor::Main)
        return {count, false, {}};
    if (what == Anaphor::Kind)
        return {count, false, noun};
    return {};
}

bool isInterview(const Analysis &analysis)
{
    constexpr std::size_t opening = 4; // sentences that may say what the article is
    constexpr int enough = 3;          // questions
    int questions = 0;
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        const Sentence &sentence = analysis.sentences[i];
        for (int t = sentence.firstToken; i < opening && t < sentence.endToken; ++t) {
            if (anaphorOf(analysis.words(analysis.tokens[static_cast<std::size_t>(t)])) == Anaphor::Talk)
                return true;
        }
        // '―상장은 언제쯤인가.' and a line that is speech
        if (i + 1 < analysis.sentences.size() &&
            analysis.tokens[static_cast<std::size_t>(sentence.firstToken)].kind == TokenKind::Mark &&
            analysis.tokens[static_cast<std::size_t>(analysis.sentences[i + 1].firstToken)].kind ==
                TokenKind::Open)
            ++questions;
    }
    return questions >= enough;
}

bool endsInOthers(QStringView noun)
{
    for (qsizetype size = 1; size <= 4 && size <= noun.size(); ++size) {
        if (anaphors().whom.value(noun.last(size), Anaphor::None) == Anaphor::Others)
            return true;
    }
    return false;
}

} // namespace Haengbo
