// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Haengbo {

/// Counts what may begin attributes in each tag of XML or HTML as it passes, before a parser sees it: libxml2
/// compares every attribute of a tag with all the others, so that a tag with hundreds of thousands of them
/// would take minutes. Text between tags is not looked at; scripts and styles are passed over in HTML.
class TagScanner
{
public:
    enum class Language { Xml, Html };
    static constexpr int mostSigns = 20'000; ///< in one tag

    explicit TagScanner(Language language)
        : m_language(language)
    {
    }

    /// Looks at the next bytes; false when a tag has too many attributes.
    bool feed(QByteArrayView bytes);

private:
    enum class State { Text, TagName, Tag, Quoted, Declaration, Raw };

    void endTag();

    Language m_language;
    State m_state = State::Text;
    char m_quote = 0;
    char m_last = 0; ///< the last byte in the tag that is no blank
    int m_signs = 0;
    char m_name[8] = {};
    int m_nameLength = 0;
};

/// The page without what nobody reads and what the parser is slow at: comments, and the contents of styles
/// and of scripts other than data (JSON-LD). What is not closed stays as it is.
QByteArray withoutScripts(QByteArrayView html);

} // namespace Haengbo
