// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/article.h"
#include "model/text/wordforms.h"

#include <memory>
#include <vector>

namespace Haengbo {

enum class TokenKind : quint8 {
    Word,   ///< letters, digits or both: 삼성전자가, 챗GPT를, 5나노
    Number, ///< digits with inner commas and points only: 3,400, 2.3
    Open,   ///< opening bracket or quotation mark
    Close,  ///< closing bracket or quotation mark
    Stop,   ///< . ? ! … at the end of a sentence
    Comma,  ///< , · / 、
    Mark    ///< any other sign
};

/// A run of letters and digits (an eojeol without its punctuation), or one sign.
struct Token
{
    Span span;
    TokenKind kind = TokenKind::Word;
    bool spaceBefore = true; ///< white space or a line's start stands before it
    int sentence = 0;
    WordNumber word = noWord; ///< of tokens of kind Word: their number in Analysis::forms
};

/// Sentences lie inside one block; a line break ends one, so that headlines and list items stand alone.
struct Sentence
{
    Span span;
    BlockKind block = BlockKind::Body;
    int firstToken = 0;
    int endToken = 0;
    int paragraph = 0; ///< lines of the file count paragraphs
};

/// An article cut into sentences and tokens: the common ground of all layers of extraction.
/// Covers only the blocks that tell the story. Refers to the article, which must outlive it, and to the table
/// of words of the thread that made it: one thread at a time may read on in the analyses of one thread. What
/// a layer remembers of words it keeps in WordRecords by Token::word.
struct Analysis
{
    const Article *article = nullptr;
    std::vector<Sentence> sentences;
    std::vector<Token> tokens;
    std::shared_ptr<WordForms> forms;

    QStringView text() const { return article->text; }
    QStringView words(Span span) const { return span.in(article->text); }
    QStringView words(const Token &token) const { return token.span.in(article->text); }
    /// The first token that ends after \a position; tokens.size() when there is none.
    int tokenAt(int position) const;
    /// The sentence that holds \a position, or -1.
    int sentenceAt(int position) const;
};

Analysis analyse(const Article &article);

} // namespace Haengbo
