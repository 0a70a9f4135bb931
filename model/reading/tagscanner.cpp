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

/// Whether \a html goes on with \a word at \a at, in whatever case.
bool goesOn(QByteArrayView html, qsizetype at, std::string_view word)
{
    if (html.size() - at < static_cast<qsizetype>(word.size()))
        return false;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (lower(html[at + static_cast<qsizetype>(i)]) != word[i])
            return false;
    }
    return true;
}

/// The position after the tag that begins at \a at; -1 when it has no end. A quotation mark opens a value
/// only behind '='.
qsizetype tagEnd(QByteArrayView html, qsizetype at)
{
    char last = 0;
    for (; at < html.size(); ++at) {
        const char c = html[at];
        if (c == '>')
            return at + 1;
        if ((c == '"' || c == '\'') && last == '=') {
            at = html.indexOf(c, at + 1);
            if (at < 0)
                return -1;
        }
        if (!isBlank(c))
            last = c;
    }
    return -1;
}

/// Where the closing tag of \a name begins, from \a at on; -1 when there is none.
qsizetype closingTag(QByteArrayView html, qsizetype at, std::string_view name)
{
    for (at = html.indexOf("</", at); at >= 0; at = html.indexOf("</", at + 2)) {
        if (goesOn(html, at + 2, name))
            return at;
    }
    return -1;
}

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

QByteArray withoutScripts(QByteArrayView html)
{
    QByteArray slim;
    slim.reserve(html.size());
    qsizetype kept = 0; // what lies before has been copied or left out
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at)) {
        qsizetype leftOutFrom = at;
        qsizetype leftOutTo = -1;
        if (goesOn(html, at, "<!--")) {
            const qsizetype end = html.indexOf("-->", at + 2);
            leftOutTo = end < 0 ? -1 : end + 3;
            if (end < 0)
                break;
        } else if (!isLetter(html[at + 1])) {
            ++at;
            continue;
        } else {
            const qsizetype end = tagEnd(html, at + 1);
            if (end < 0)
                break;
            const std::string_view name = goesOn(html, at + 1, "script")  ? "script"
                                          : goesOn(html, at + 1, "style") ? "style"
                                                                          : "";
            const bool isWhole =
                !name.empty() && !isLetter(html[at + 1 + static_cast<qsizetype>(name.size())]);
            if (!isWhole || html.sliced(at, end - at).contains("ld+json")) {
                at = end;
                continue;
            }
            leftOutFrom = end;
            leftOutTo = closingTag(html, end, name);
            if (leftOutTo < 0)
                break;
        }
        slim.append(html.sliced(kept, leftOutFrom - kept));
        kept = at = leftOutTo;
    }
    slim.append(html.sliced(kept));
    return slim;
}

} // namespace Haengbo
