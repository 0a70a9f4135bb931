// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/wordforms.h"

#include <algorithm>
#include <atomic>

namespace Haengbo {

namespace {

/// A table that has grown beyond these is left to the analyses that refer to it. The words of some thousand
/// articles find room.
constexpr std::size_t mostWords = 65'536;
constexpr std::size_t mostLetters = 655'360;

quint64 nextGeneration()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

} // namespace

WordForms::WordForms()
    : m_slots(4096)
    , m_mask(m_slots.size() - 1)
    , m_generation(nextGeneration())
{
}

std::shared_ptr<WordForms> WordForms::ofThread()
{
    thread_local std::shared_ptr<WordForms> forms;
    if (!forms || forms->m_size > mostWords || forms->m_letters > mostLetters)
        forms = std::make_shared<WordForms>();
    return forms;
}

WordNumber WordForms::add(QStringView word, quint32 code)
{
    if (2 * (m_size + 1) > m_slots.size())
        grow();
    if (m_size == m_chunks.size() * chunkSize)
        m_chunks.push_back(std::make_unique<Form[]>(chunkSize));
    const auto number = static_cast<WordNumber>(m_size++);
    Form &form = m_chunks[number >> chunkBits][number & (chunkSize - 1)];
    const auto length = static_cast<std::size_t>(word.size());
    char16_t *copy = form.letters;
    if (length > inlineLetters) {
        m_long.push_back(std::make_unique<char16_t[]>(length));
        copy = m_long.back().get();
    }
    std::copy(word.utf16(), word.utf16() + length, copy);
    form.text = copy;
    form.length = static_cast<qint32>(length);
    m_letters += length;
    m_slots[slotOf(word, code)] = {code, number + 1};
    return number;
}

void WordForms::grow()
{
    std::vector<Slot> wider(2 * m_slots.size());
    const std::size_t mask = wider.size() - 1;
    for (const Slot &slot : m_slots) {
        if (slot.next == 0)
            continue;
        std::size_t at = slot.code & mask;
        while (wider[at].next != 0)
            at = (at + 1) & mask;
        wider[at] = slot;
    }
    m_slots = std::move(wider);
    m_mask = mask;
}

} // namespace Haengbo
