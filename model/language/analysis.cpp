// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/analysis.h"

#include "model/text/hangul.h"

#include <QString>

#include <algorithm>

namespace Haengbo {

namespace {

/// Longer runs of letters (a page without a space, packed data) are cut: no word is as long, and what looks
/// at words may take time that grows with the square of their length.
constexpr int longestWord = 64;

/// 3,400 and 2.3 and GPT-4o and AT&T and name@host.kr are one word: the sign stands between two of its
/// characters.
bool joins(QChar before, QChar sign, QChar after)
{
    switch (sign.unicode()) {
    case u',':
        return Hangul::isDigit(before) && Hangul::isDigit(after);
    case u'.':
        return (Hangul::isDigit(before) && Hangul::isDigit(after)) ||
               (Hangul::isLatin(before) && Hangul::isLatin(after));
    case u'-':
        return (Hangul::isLatin(before) || Hangul::isDigit(before)) &&
               (Hangul::isLatin(after) || Hangul::isDigit(after)) &&
               (Hangul::isLatin(before) || Hangul::isLatin(after));
    case u'\'':
    case u'’':
        return Hangul::isLatin(before) && Hangul::isLatin(after);
    default:
        return false;
    }
}

/// What the tokenizer asks of a character that is no Hangul syllable, in one look: four answers, and above
/// them its TokenKind as a sign.
class CharacterClasses
{
public:
    enum Answer : quint8 {
        Letter = 1, ///< words are made of it
        Space = 2,
        Figure = 4,  ///< numbers are made of it and its like alone
        Joint = 8,   ///< may join two letters (joins())
        LineEnd = 16 ///< a Space that ends a line
    };

    static const CharacterClasses &instance()
    {
        static const CharacterClasses classes;
        return classes;
    }

    bool is(Answer answer, QChar c) const { return m_classes[c.unicode()] & answer; }
    /// All answers at once.
    int of(QChar c) const { return m_classes[c.unicode()]; }
    TokenKind kindOfSign(QChar c) const
    {
        return static_cast<TokenKind>(m_classes[c.unicode()] >> kindShift);
    }

private:
    static constexpr int kindShift = 5;

    CharacterClasses()
        : m_classes(0x10000)
    {
        for (std::size_t code = 0; code < m_classes.size(); ++code)
            m_classes[code] = classOf(QChar(static_cast<char16_t>(code)));
        setKind(u"([{<〈《「『【〔“‘（［｛〃≪", TokenKind::Open);
        setKind(u")]}>〉》」』】〕”’）］｝≫", TokenKind::Close);
        setKind(u".?!…。？！", TokenKind::Stop);
        setKind(u",·/、ㆍ・，;‧∙", TokenKind::Comma);
    }

    static quint8 classOf(QChar c)
    {
        const bool letter =
            c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'&' || c == u'_' || c == u'@';
        const bool space = c.isSpace() || c == QChar(0x200B) || c == QChar(0xFEFF);
        const bool figure = Hangul::isDigit(c) || c == u',' || c == u'.';
        const bool joint = c == u',' || c == u'.' || c == u'-' || c == u'\'' || c == u'’';
        const bool lineEnd = c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator;
        return static_cast<quint8>((letter ? Letter : 0) | (space ? Space : 0) | (figure ? Figure : 0) |
                                   (joint ? Joint : 0) | (lineEnd ? LineEnd : 0) |
                                   static_cast<int>(TokenKind::Mark) << kindShift);
    }

    void setKind(QStringView signs, TokenKind kind)
    {
        constexpr int answers = (1 << kindShift) - 1;
        for (const QChar sign : signs) {
            quint8 &known = m_classes[sign.unicode()];
            known = static_cast<quint8>((known & answers) | static_cast<int>(kind) << kindShift);
        }
    }

    std::vector<quint8> m_classes; ///< by character
};

bool isStraightQuote(QChar c) { return c == u'"' || c == u'\''; }

/// Cuts one block into tokens and sentences.
class Cutter
{
public:
    Cutter(Analysis &analysis, const Block &block)
        : m_analysis(analysis)
        , m_text(analysis.text())
        , m_block(block)
        , m_sentence(static_cast<int>(analysis.sentences.size()))
        , m_firstToken(static_cast<int>(analysis.tokens.size()))
    {
    }

    /// All that looks about in a line stops at its ends by itself: they are space.
    void run()
    {
        beginLine();
        const char16_t *const text = m_text.utf16();
        for (int i = m_block.span.begin; i < m_end;) {
            if (!Hangul::isSyllable(text[i])) {
                const int answers = m_classes.of(text[i]);
                if (answers & CharacterClasses::Space) {
                    if (answers & CharacterClasses::LineEnd)
                        beginLine();
                    ++i;
                    continue;
                }
                if (!(answers & CharacterClasses::Letter)) {
                    i = cutSign(i);
                    continue;
                }
            }
            i = cutWord(i);
        }
        endSentence();
    }

private:
    void beginLine()
    {
        endSentence();
        m_depth = 0;
        m_straightOpen = false;
        m_paragraph = m_analysis.sentences.empty() ? 0 : m_analysis.sentences.back().paragraph + 1;
    }

    /// Korean words are runs of Hangul syllables for the most part, which are walked through in a loop of
    /// their own.
    int cutWord(int begin)
    {
        const char16_t *const textEnd = m_text.utf16() + m_end;
        const char16_t *const first = m_text.utf16() + begin;
        const char16_t *const longest = textEnd - first > longestWord ? first + longestWord : textEnd;
        const char16_t *at = first;
        WordForms::Hash hash;
        bool number = true;
        for (;;) {
            const char16_t *const run = at;
            for (; at < longest && Hangul::isSyllable(*at); ++at)
                hash.add(*at);
            number = number && at == run;
            if (at >= textEnd || (at > first && !goesOn(first, at, textEnd)))
                break;
            number = number && m_classes.is(CharacterClasses::Figure, *at);
            hash.add(*at++);
        }
        const int end = begin + static_cast<int>(at - first);
        push({begin, end}, number ? TokenKind::Number : TokenKind::Word,
             number ? noWord : m_forms.numberOf({first, at}, hash.code()));
        return end;
    }

    /// Whether the character at \a at, which is no syllable unless the word is too long, belongs to the word
    /// that stands before it from \a first on.
    bool goesOn(const char16_t *first, const char16_t *at, const char16_t *textEnd) const
    {
        const int answers = m_classes.of(*at);
        if (!(answers & (CharacterClasses::Letter | CharacterClasses::Joint)))
            return false;
        if (at - first >= longestWord)
            return QChar::isLowSurrogate(*at);
        return (answers & CharacterClasses::Letter) || (at + 1 < textEnd && joins(at[-1], at[0], at[1]));
    }

    int cutSign(int at)
    {
        const QChar sign = m_text[at];
        TokenKind kind = m_classes.kindOfSign(sign);
        if (isStraightQuote(sign)) {
            kind = m_straightOpen ? TokenKind::Close : TokenKind::Open;
            m_straightOpen = !m_straightOpen;
        }
        if (kind == TokenKind::Open)
            ++m_depth;
        if (kind == TokenKind::Close)
            m_depth = std::max(0, m_depth - 1);
        push({at, at + 1}, kind, noWord);
        if (m_depth == 0 && (kind == TokenKind::Stop || kind == TokenKind::Close) && endsSentence(at, kind))
            endSentence();
        return at + 1;
    }

    /// Whether a sentence ends with the sign at \a at, which stands in no bracket. A quotation may hold whole
    /// sentences; it ends ours only after its closing mark ('…했다."' and '…했다.”').
    bool endsSentence(int at, TokenKind kind) const
    {
        const int next = at + 1;
        const bool spaceFollows = next >= m_end || m_text[next].isSpace();
        if (kind == TokenKind::Close) {
            return spaceFollows && at > m_block.span.begin &&
                   (m_text[at - 1] == u'.' || m_text[at - 1] == u'?' || m_text[at - 1] == u'!');
        }
        if (spaceFollows)
            return m_text[at] == u'…' || !isInsideDate(at);
        return m_text[at] != u'…' && m_classes.kindOfSign(m_text[next]) != TokenKind::Close &&
               (m_text[at] != u'.' || m_text[next].isLetter());
    }

    /// The first two points of '2025. 2. 4.': digits before it and, one space on, a day or month behind it.
    bool isInsideDate(int at) const
    {
        const auto digit = [&](int i) {
            return i >= m_block.span.begin && i < m_end && Hangul::isDigit(m_text[i]);
        };
        if (m_text[at] != u'.' || !digit(at - 1) || at + 2 >= m_end || m_text[at + 1] != u' ' ||
            !digit(at + 2))
            return false;
        const int after = digit(at + 3) ? at + 4 : at + 3;
        return !digit(after) && (after >= m_end || !m_text[after].isLetter());
    }

    void push(Span span, TokenKind kind, WordNumber word)
    {
        Token &token = m_tokens.emplace_back();
        token.span = span;
        token.kind = kind;
        token.spaceBefore = m_lastEnd < span.begin;
        token.sentence = m_sentence;
        token.word = word;
        m_lastEnd = span.end;
    }

    void endSentence()
    {
        const int end = static_cast<int>(m_tokens.size());
        if (end == m_firstToken)
            return;
        const Span span{m_tokens[static_cast<std::size_t>(m_firstToken)].span.begin, m_lastEnd};
        m_analysis.sentences.push_back({span, m_block.kind, m_firstToken, end, m_paragraph});
        ++m_sentence;
        m_firstToken = end;
        m_lastEnd = -1; // a space is said to stand before the first of a sentence
    }

    Analysis &m_analysis;
    std::vector<Token> &m_tokens = m_analysis.tokens;
    WordForms &m_forms = *m_analysis.forms;
    const QStringView m_text;
    const Block &m_block;
    const int m_end = m_block.span.end;
    const CharacterClasses &m_classes = CharacterClasses::instance();
    int m_sentence;     ///< the one that is being cut
    int m_firstToken;   ///< of it
    int m_lastEnd = -1; ///< of the token before
    int m_depth = 0;
    int m_paragraph = 0;
    bool m_straightOpen = false;
};

} // namespace

int Analysis::tokenAt(int position) const
{
    const auto found = std::partition_point(
        tokens.begin(), tokens.end(), [position](const Token &token) { return token.span.end <= position; });
    return static_cast<int>(found - tokens.begin());
}

int Analysis::sentenceAt(int position) const
{
    const auto found =
        std::partition_point(sentences.begin(), sentences.end(),
                             [position](const Sentence &sentence) { return sentence.span.end <= position; });
    return found != sentences.end() && found->span.contains(position)
               ? static_cast<int>(found - sentences.begin())
               : -1;
}

Analysis analyse(const Article &article)
{
    Analysis analysis;
    analysis.article = &article;
    analysis.forms = WordForms::ofThread();
    // Korean news has a token for about three characters.
    analysis.tokens.reserve(static_cast<std::size_t>(article.text.size()) / 3);
    for (const Block &block : article.blocks) {
        if (block.tellsStory())
            Cutter(analysis, block).run();
    }
    return analysis;
}

} // namespace Haengbo
