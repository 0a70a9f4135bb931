// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/units.h"

#include "model/language/names/lexicon.h"
#include "model/text/hangul.h"

#include <QVarLengthArray>

#include <algorithm>
#include <limits>
#include <span>

namespace Haengbo::Names {

namespace {

bool isBracket(QChar c)
{
    switch (c.unicode()) {
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'{':
    case u'}':
    case 0xFF08:
    case 0xFF09:
    case 0x3010:
    case 0x3011:
    case 0x3014:
    case 0x3015:
        return true;
    default:
        return false;
    }
}

/// Links tokens to units. Brackets nest to any depth, but all depths share one level: names inside brackets
/// inside brackets are too rare to pay for more.
class Builder
{
public:
    Builder(const Analysis &analysis, Units &units)
        : m_analysis(analysis)
        , m_text(analysis.text())
        , m_units(units)
        , m_book(*units.book)
    {
    }

    void run()
    {
        m_units.list.reserve(m_analysis.tokens.size());
        const Token *const endOfAll = m_analysis.tokens.data() + m_analysis.tokens.size();
        for (const Sentence &sentence : m_analysis.sentences) {
            m_outer = {};
            m_inner = {};
            m_depth = 0;
            m_level = &m_outer;
            const Token *at = m_analysis.tokens.data() + sentence.firstToken;
            const Token *const end = m_analysis.tokens.data() + sentence.endToken;
            for (; at != end; ++at) {
                if (endOfAll - at > wordsAhead)
                    m_book.expect(at[wordsAhead].word);
                if (at->kind == TokenKind::Word)
                    takeWord(*at);
                else
                    takeSign(*at);
            }
        }
    }

private:
    struct Level
    {
        int unit = -1;                 ///< the last one
        Border border = Border::Other; ///< since then
        bool quoteOpened = false;
        bool glued =
            false; ///< nothing stands between the unit and the next token but its own bracket or quote
    };

    /// How far ahead words are told to the book: as long as a line of memory takes to come.
    static constexpr int wordsAhead = 6;

    Level &level() { return *m_level; }
    Unit &unit(int index) { return m_units.list[static_cast<std::size_t>(index)]; }

    void takeSign(const Token &token)
    {
        const QChar sign = m_text[token.span.begin];
        switch (token.kind) {
        case TokenKind::Word:
        case TokenKind::Number:
            border(Border::Other);
            break;
        case TokenKind::Open:
            isBracket(sign) ? open(token) : quote(token, true);
            break;
        case TokenKind::Close:
            isBracket(sign) ? close(token) : quote(token, false);
            break;
        case TokenKind::Comma:
            border(Border::Comma);
            break;
        case TokenKind::Stop:
            border(Border::Other);
            break;
        case TokenKind::Mark:
            mark(token, sign);
            break;
        }
    }

    void border(Border kind)
    {
        Level &here = level();
        if (here.border == Border::None || kind == Border::Other)
            here.border = kind;
        here.glued = false;
    }

    void mark(const Token &token, QChar sign)
    {
        Level &here = level();
        const bool corporate = sign == QChar(0x321C);
        if (corporate && here.unit >= 0 && !token.spaceBefore)
            unit(here.unit).corporate = true;
        else if (corporate)
            m_corporateNext = true;
        else
            border(Border::Other);
    }

    void open(const Token &token)
    {
        if (m_depth++ > 0)
            return;
        m_inner = {};
        m_level = &m_inner;
        m_bracketBegin = token.span.end;
        m_owner =
            m_outer.unit >= 0 && !token.spaceBefore && m_outer.border == Border::None ? m_outer.unit : -1;
    }

    void close(const Token &token)
    {
        if (m_depth == 0 || --m_depth > 0)
            return;
        m_level = &m_outer;
        const Span inside{m_bracketBegin, token.span.begin};
        const bool corporate =
            inside.length() == 1 && Lexicon::instance().isOneOf(Syllables::Corporate, m_text[inside.begin]);
        if (corporate) {
            // (주)이름, 이름(주): the mark of a company, no gloss. Its own unit is a word no more.
            m_units.list.pop_back();
            --m_count;
            if (m_owner >= 0)
                unit(m_owner).corporate = true;
            else
                m_corporateNext = true;
            m_outer.glued = m_owner >= 0;
            return;
        }
        if (m_owner < 0) {
            m_outer.border = Border::Other;
            return;
        }
        Unit &owner = unit(m_owner);
        owner.span.end = token.span.end;
        if (owner.gloss.isEmpty())
            owner.gloss = inside;
        m_outer.glued = true;
    }

    void quote(const Token &token, bool opens)
    {
        Level &here = level();
        if (opens) {
            here.border = Border::Quote;
            here.quoteOpened = true;
            here.glued = false;
            return;
        }
        if (here.unit >= 0 && !token.spaceBefore && here.border == Border::None) {
            unit(here.unit).closesQuote = true;
            unit(here.unit).span.end = std::max(unit(here.unit).span.end, token.span.end);
            here.glued = true;
        } else {
            here.border = Border::Quote;
        }
    }

    void takeWord(const Token &token)
    {
        Level &here = level();
        if (here.glued && !token.spaceBefore && here.unit >= 0 && here.border == Border::None) {
            continueUnit(token);
            return;
        }
        const int index = m_count++;
        WordFacts &facts = m_book.facts(token.word);
        m_book.expectStem(facts);
        const QStringView text(m_text.data() + token.span.begin, token.span.length());
        Unit &made = m_units.list.emplace_back(facts, text, token);
        made.border = here.border;
        made.opensQuote = here.quoteOpened;
        if (m_depth > 0) {
            made.inner = true;
            made.owner = m_owner;
        }
        made.corporate = m_corporateNext;
        made.taken = !token.spaceBefore && isTailOfNumber(token);
        if (here.unit >= 0) {
            Unit &before = unit(here.unit);
            before.next = index;
            made.prev = here.unit;
            if (before.closesQuote && made.border == Border::None)
                made.border = Border::Quote;
        }
        m_corporateNext = false;
        here = {index, Border::None, false, false};
    }

    /// 24.9%로, 70%를: a particle that hangs on a figure is no word of its own.
    bool isTailOfNumber(const Token &token) const
    {
        if (token.span.begin == 0 || token.span.length() > 3)
            return false;
        const QChar before = m_text[token.span.begin - 1];
        const bool figure = Hangul::isDigit(before) || before == u'%' || before == QChar(0xFF05);
        return figure && (isParticleAfter(u"가", token.span.in(m_text)) ||
                          isParticleAfter(u"각", token.span.in(m_text)));
    }

    /// A word right behind a bracket or a closing quotation mark is a particle, or the rest of the name.
    void continueUnit(const Token &token)
    {
        Unit &here = unit(level().unit);
        const QStringView tail = token.span.in(m_text);
        ParticleCut cut;
        const bool afterGloss = !here.gloss.isEmpty() && isParticleAfter(here.gloss.in(m_text), tail, &cut);
        if (afterGloss || isParticleAfter(here.full, tail, &cut)) {
            here.first = cut.first;
            here.last = cut.last;
            here.tailApart = true;
        } else if (!here.gloss.isEmpty() && (Lexicon::instance().flags(tail) & Courtesy)) {
            here.tailApart = true; // 서다온(가온전자 회장)씨
        } else if (!here.closesQuote) {
            m_units.owned.push_back(here.full.toString() + tail.toString());
            here.full = here.word = m_units.owned.back();
            here.facts = here.form = &m_book.facts(here.full);
            here.flags = here.form->flags();
            here.stem.end = token.span.end;
        }
        here.span.end = token.span.end;
        level().glued = false;
    }

    const Analysis &m_analysis;
    const QStringView m_text;
    Units &m_units;
    WordBook &m_book;
    Level m_outer;
    Level m_inner;
    Level *m_level = &m_outer; ///< the one of the two that is read
    int m_depth = 0;
    int m_owner = -1;
    int m_bracketBegin = 0;
    bool m_corporateNext = false;
    int m_count = 0; ///< of the units so far
};

/// The spans of times or amounts, asked in text order which words they take.
class TakenSpans
{
public:
    template<typename Things>
    explicit TakenSpans(const Things &things)
    {
        m_spans.reserve(static_cast<qsizetype>(things.size()));
        for (const auto &thing : things)
            m_spans.append(thing.span);
        std::sort(m_spans.begin(), m_spans.end());
        step(0);
    }

    /// Whether \a stem is taken; later questions are about stems that begin later.
    bool take(Span stem)
    {
        if (stem.end <= m_next.begin) // most words: nothing is near
            return false;
        while (m_next.end <= stem.begin)
            step(m_at + 1);
        // A time that covers but the first half of a word (오늘 in 오늘의집) does not take it.
        return m_next.overlaps(stem) && (m_next.begin <= stem.begin || m_next.end >= stem.end);
    }

private:
    void step(qsizetype to)
    {
        constexpr int never = std::numeric_limits<int>::max();
        m_at = to;
        m_next = to < m_spans.size() ? m_spans[to] : Span{never, never};
    }

    QVarLengthArray<Span, 64> m_spans;
    qsizetype m_at = 0;
    Span m_next;
};

/// Counts the stems that the units may be cut to, then chooses among the cuts of each where there is a
/// choice.
class CutChooser
{
public:
    explicit CutChooser(Units &units)
        : m_units(units)
        , m_book(*units.book)
    {
    }

    void run(TakenSpans &times, TakenSpans &amounts)
    {
        for (Unit &unit : m_units.list) {
            if (times.take(unit.stem) || amounts.take(unit.stem))
                unit.taken = true;
            if (!unit.taken)
                count(unit);
        }
        for (Unit *unit : m_open)
            decide(*unit);
    }

private:
    void count(Unit &unit)
    {
        WordFacts::InArticle &form = unit.form->here;
        const int newForms = form.stands ? 0 : 1;
        form.stands = true;
        if (unit.tailApart) {
            ++form.uses;
            ++form.tails;
        } else if (!m_book.canBeCut(*unit.form)) {
            ++form.uses;
            form.tails += newForms;
        } else {
            unit.cutFurther = unit.full.size() > 2;
            for (const KnownCut &cut : m_book.cutsOf(*unit.form)) {
                ++cut.stem->here.uses;
                cut.stem->here.tails += newForms;
            }
            if (!WordBook::isWhole(*unit.form))
                m_open.push_back(&unit);
        }
    }

    void decide(Unit &unit) const
    {
        const KnownCut *best = nullptr;
        int bestScore = std::numeric_limits<int>::min();
        for (const KnownCut &cut : m_book.cutsAgain(*unit.form)) {
            const int tails = cut.stem->here.tails;
            const int score =
                cut.score + std::min(tails, 6) * 2 - (cut.lessUnlessCommon && tails < 2 ? 3 : 0);
            if (score > bestScore) {
                best = &cut;
                bestScore = score;
            }
        }
        unit.facts = best->stem;
        unit.stem.end -= static_cast<int>(unit.full.size()) - best->length;
        unit.word = unit.full.first(best->length);
        unit.first = best->first;
        unit.last = best->last;
        unit.flags = best->stem->flags();
    }

    Units &m_units;
    WordBook &m_book;
    QVarLengthArray<Unit *, 256> m_open; ///< whose cut is not settled by the word itself
};

} // namespace

int Units::count(QStringView stem) const
{
    const WordFacts *facts = book->inArticle(stem);
    return facts ? facts->here.uses : 0;
}

Units cutUnits(const Analysis &analysis, const std::vector<TimeMention> &times,
               const std::vector<Amount> &amounts)
{
    Units units;
    units.book = borrowWordBook(analysis.forms);
    Builder(analysis, units).run();
    TakenSpans takenByTimes(times);
    TakenSpans takenByAmounts(amounts);
    CutChooser(units).run(takenByTimes, takenByAmounts);
    return units;
}

} // namespace Haengbo::Names
