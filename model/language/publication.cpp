// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/layers.h"

namespace Haengbo {

PublicationDay findPublicationDay(const Article &article)
{
    if (article.publishedGiven)
        return {article.publishedGiven->toString(Qt::ISODate),
                PublicationBasis::Given,
                1,
                {},
                {article.publishedGiven->toString(Qt::ISODate)}};
    return {};
}
PublicationDay inferPublicationDay(const Analysis &, const std::vector<TimeMention> &) { return {}; }

} // namespace Haengbo
