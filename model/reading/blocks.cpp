// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/textfile.h"

namespace Haengbo {

std::vector<Block> findBlocks(QStringView text)
{
    std::vector<Block> blocks;
    int begin = 0;
    for (int i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n')
            continue;
        if (!text.sliced(begin, i - begin).trimmed().isEmpty())
            blocks.push_back({blocks.empty() ? BlockKind::Title : BlockKind::Body, {begin, i}});
        begin = i + 1;
    }
    return blocks;
}

} // namespace Haengbo
