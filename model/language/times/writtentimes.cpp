// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/times/writtentimes.h"

#include "model/language/times/timegrammar.h"

#include <algorithm>

namespace Haengbo::Times {

namespace {

/// What is remembered of a word form: whether a time may begin in it.
enum class TimeCue : quint8 { Unknown, None, MayHold };

TimeCue cueOf(QStringView word)
{
    const Parser parser(word, {0, static_cast<int>(word.size())});
    return parser.mayHoldTime() ? TimeCue::MayHold : TimeCue::None;
}

/// Finds the times of sentence after sentence. Most words hold no time, whatever stands beside them, and are
/// passed over by what is remembered of them.
class TimeFinder
{
public:
    explicit TimeFinder(const Analysis &analysis)
        : m_analysis(analysis)
        , m_text(analysis.text())
        , m_cues(cuesOf(analysis))
        , m_parser(m_text, {})
    {
    }

    void search(const Sentence &sentence, std::vector<TimeExpression> &found)
    {
        m_parser.begin(sentence.span);
        int at = sentence.span.begin;
        const Token *const end = m_analysis.tokens.data() + sentence.endToken;
        for (const Token *token = m_analysis.tokens.data() + sentence.firstToken; token < end; ++token) {
            if (mayHoldTime(*token) && token->span.end > at)
                at = m_parser.runIn(std::max(at, token->span.begin), token->span.end, found);
        }
    }

private:
    bool mayHoldTime(const Token &token)
    {
        if (token.kind == TokenKind::Word) {
            TimeCue &cue = m_cues[token.word];
            if (cue == TimeCue::Unknown)
                cue = cueOf(m_analysis.words(token));
            return cue == TimeCue::MayHold;
        }
        return token.kind == TokenKind::Number ||
               (m_words.signOf(m_text[token.span.begin]) & TimeSign::Opens);
    }

    static std::span<TimeCue> cuesOf(const Analysis &analysis)
    {
        thread_local WordRecords<TimeCue> cues;
        return cues.all(*analysis.forms);
    }

    const Analysis &m_analysis;
    const QStringView m_text;
    const TimeLexicon &m_words = timeLexicon();
    const std::span<TimeCue> m_cues; ///< by word
    Parser m_parser;
};

/// '5시부터 오후 6시까지': the part of day stands behind the second hour.
void shareParts(std::span<TimeExpression> found)
{
    constexpr int farthest = 6; ///< characters between the two ends of a range
    for (std::size_t i = 1; i < found.size(); ++i) {
        TimeExpression &first = found[i - 1];
        const TimeExpression &second = found[i];
        if (first.hour > 0 && first.part.isEmpty() && second.hour > first.hour && second.hour <= 12 &&
            !second.day && second.span.begin - first.span.end <= farthest)
            first.part = second.part;
    }
}

} // namespace

WrittenTimes::WrittenTimes(const Analysis &analysis)
{
    constexpr std::size_t tokensOfTime = 8; ///< at least, as a rule
    m_all.reserve(analysis.tokens.size() / tokensOfTime);
    m_begins.reserve(analysis.sentences.size() + 1);
    TimeFinder finder(analysis);
    for (const Sentence &sentence : analysis.sentences) {
        const std::size_t begin = m_all.size();
        m_begins.push_back(begin);
        finder.search(sentence, m_all);
        shareParts(std::span(m_all).subspan(begin));
    }
    m_begins.push_back(m_all.size());
}

} // namespace Haengbo::Times
