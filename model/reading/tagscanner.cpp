// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/tagscanner.h"

#include <cstring>
#include <string_view>

namespace Haengbo {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

} // namespace

bool TagScanner::feed(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    while (at < end) {
        if (m_state == State::Text || m_state == State::Raw) {
            at = static_cast<const char *>(std::memchr(at, '<', static_cast<std::size_t>(end - at)));
            if (!at)
                return true;
            ++at;
            // Raw text ends with any closing tag; that of a string in a script does no harm here.
            m_state = m_state == State::Raw ? State::Declaration : State::TagName;
            m_nameLength = 0;
            m_signs = 0;
            m_last = 0;
            if (m_state == State::Declaration && at < end && *at != '/')
                m_state = State::Raw;
            continue;
        }
        const char c = *at++;
        switch (m_state) {
        case State::TagName:
            if (m_nameLength == 0 && !isLetter(c) && static_cast<unsigned char>(c) < 0x80 && c != '_') {
                // '</', '<!', '<?' and a mere sign have no attributes.
                m_state = c == '<'                           ? State::TagName
                          : c == '/' || c == '!' || c == '?' ? State::Declaration
                                                             : State::Text;
            } else if (c == '>') {
                endTag();
            } else if (isBlank(c) || c == '/') {
                m_state = State::Tag;
            } else if (m_nameLength < static_cast<int>(sizeof m_name)) {
                m_name[m_nameLength++] = lower(c);
            }
            break;
        case State::Declaration:
            if (c == '>')
                m_state = State::Text;
            break;
        case State::Quoted:
            if (c == m_quote)
                m_state = State::Tag;
            break;
        default:
            if (c == '>') {
                endTag();
                break;
            }
            if ((c == '"' || c == '\'') && m_last == '=') {
                m_quote = c;
                m_state = State::Quoted;
            }
            if (isBlank(c) || c == '=' || c == '/' || c == '"' || c == '\'') {
                if (++m_signs > mostSigns)
                    return false;
            }
            if (!isBlank(c))
                m_last = c;
            break;
        }
    }
    return true;
}

void TagScanner::endTag()
{
    const std::string_view name(m_name, static_cast<std::size_t>(m_nameLength));
    const bool raw = m_language == Language::Html && (name == "script" || name == "style");
    m_state = raw ? State::Raw : State::Text;
}

} // namespace Haengbo
