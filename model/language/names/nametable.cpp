// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/names/nametable.h"

#include "model/text/hangul.h"

#include <algorithm>

namespace Haengbo::Names {

namespace {

constexpr double organizationThreshold = 1.29;
constexpr double placeThreshold = 1.5;
constexpr double personThreshold = 1.5;
constexpr double productThreshold = 1.5;

/// A name that comes back with several particles is a topic of the article, not a slip.
double repetition(const NameTable &table, const Name &name)
{
    const int uses = table.units.count(name.text);
    const int tails = table.units.tails(name.text);
    return std::clamp(0.2 * (uses - 1) + 0.25 * (tails - 1), 0.0, 1.2); // phrases are not counted: no uses
}

} // namespace

int NameTable::add(QStringView text, EntityKind kind, double weight, QLatin1StringView rule)
{
    int id = find(text);
    if (id < 0) {
        id = static_cast<int>(names.size());
        Name fresh;
        fresh.text = text.toString();
        const EndingMatch ending = lexicon.organizationEnding(text);
        const bool namelike = ending.length > 0 && ending.length < text.size();
        fresh.generic = (lexicon.flags(text) & (Common | Stop | Descriptor | Head)) ||
                        (!namelike && lexicon.isCompound(text));
        names.push_back(std::move(fresh));
        index.insert(names.back().text, id);
    }
    Name &name = names[static_cast<std::size_t>(id)];
    const auto at = static_cast<std::size_t>(kind);
    // The same evidence again counts for less, and the third time for nothing: repetition is weighed apart.
    auto seen = std::find_if(name.seen.begin(), name.seen.end(),
                             [&rule](const auto &one) { return one.first == rule.data(); });
    if (seen == name.seen.end())
        seen = name.seen.insert(name.seen.end(), {rule.data(), 0});
    ++seen->second;
    name.weight[at] += seen->second == 1 ? weight : seen->second == 2 ? weight * 0.4 : 0;
    if (weight > name.strongest[at]) {
        name.strongest[at] = weight;
        name.rule[at] = rule;
    }
    return id;
}

int NameTable::addPhrase(int first, int last, EntityKind kind, double weight, QLatin1StringView rule)
{
    const int id = add(joined(first, last), kind, weight, rule);
    if (kind == EntityKind::Organization && first != last) {
        phraseOf.resize(units.list.size(), -1);
        for (int at = first;; at = unit(at).next) {
            phraseOf[static_cast<std::size_t>(at)] = id;
            if (at == last)
                break;
        }
    }
    return id;
}

double NameTable::evidence(QStringView text, EntityKind kind) const
{
    const int at = find(text);
    return at < 0 ? 0 : names[static_cast<std::size_t>(at)].of(kind);
}

std::optional<EntityKind> NameTable::kindOf(int at) const
{
    const Name &name = names[static_cast<std::size_t>(at)];
    static constexpr std::array thresholds{personThreshold, organizationThreshold, placeThreshold,
                                           productThreshold};
    std::size_t best = 0;
    for (std::size_t kind = 1; kind < name.weight.size(); ++kind) {
        if (name.weight[kind] > name.weight[best])
            best = kind;
    }
    double weight = name.weight[best];
    // A dictionary word needs one strong reason; weak ones heap up for every word that comes often.
    if (name.generic && name.strongest[best] < 1.2)
        return std::nullopt;
    if (weight > 0 && !name.generic)
        weight += repetition(*this, name);
    return weight >= thresholds[best] ? std::optional(static_cast<EntityKind>(best)) : std::nullopt;
}

bool NameTable::isOrganization(QStringView text) const
{
    const int at = find(text);
    return at >= 0 && kindOf(at) == EntityKind::Organization;
}

bool NameTable::isFirmOrganization(QStringView text) const
{
    const int at = find(text);
    constexpr auto organization = static_cast<std::size_t>(EntityKind::Organization);
    return at >= 0 && kindOf(at) == EntityKind::Organization &&
           names[static_cast<std::size_t>(at)].strongest[organization] >= 1.3;
}

bool NameTable::isPlace(QStringView text) const
{
    if (lexicon.flags(text) & AnyPlace)
        return true;
    const int at = find(text);
    return at >= 0 && kindOf(at) == EntityKind::Place;
}

QString NameTable::joined(int first, int last) const
{
    QString text;
    for (int at = first; at >= 0; at = unit(at).next) {
        if (at != first)
            text += u' ';
        text += at == last ? unit(at).word : unit(at).full;
        if (at == last)
            break;
    }
    return text;
}

Span NameTable::spanOf(int first, int last) const { return unit(first).stem.united(unit(last).stem); }

Nameability NameTable::nameability(int at) const
{
    if (nameabilities.empty())
        nameabilities.resize(units.list.size());
    std::optional<Nameability> &known = nameabilities[static_cast<std::size_t>(at)];
    if (!known)
        known = readNameability(at);
    return *known;
}

Nameability NameTable::readNameability(int at) const
{
    const Unit &one = unit(at);
    constexpr quint32 never =
        Common | Stop | Descriptor | Title | TitlePrefix | TitleModifier | Head | ProductHead | Deal | Body;
    if (one.taken || one.word.isEmpty() || (one.flags & (never | AnyPlace)))
        return Nameability::None;
    const QStringView word = one.word;
    const bool latin = Hangul::isLatin(word.front());
    const bool lettered = Hangul::isSyllable(word.front()) || latin;
    const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return Hangul::isDigit(c); });
    // GPT-4, E5 are models and products.
    if (latin && digits &&
        std::none_of(word.begin(), word.end(), [](QChar c) { return Hangul::isSyllable(c); }))
        return Nameability::None;
    if (!lettered || lexicon.isVerbal(one.full) || (!one.isBare() && lexicon.isVerbal(word)))
        return Nameability::None;
    if (word.size() > 2 && !latin && postOf(lexicon, word).length > 0)
        return Nameability::None;
    if (lexicon.branchCountry(word) > 0 || lexicon.isPostedTo(word))
        return Nameability::None; // 태국법인, 주UAE
    if (word.size() > 2 && lexicon.isOneOf(Syllables::Plural, word.back()) &&
        (lexicon.flags(word.chopped(1)) & (Common | Title | Stop | Descriptor)))
        return Nameability::None; // 대표들
    return (digits && !latin) || lexicon.isCompound(word) ? Nameability::Doubtful : Nameability::Likely;
}

bool NameTable::isDescriptor(int at) const
{
    const Unit &one = unit(at);
    if (one.flags & Descriptor)
        return true;
    for (qsizetype length = 2; length < one.word.size() && length <= 4; ++length) {
        if (lexicon.flags(one.word.last(length)) & Descriptor)
            return true;
    }
    return false;
}

bool NameTable::isBareBefore(int at) const
{
    const Unit &one = unit(at);
    return one.isBare() || (!one.tailApart && one.full.size() - one.word.size() == 1 &&
                            (lexicon.flags(one.full) & (Title | AnyPlace | Body)));
}

int koreanFamilyName(const Lexicon &lexicon, QStringView word)
{
    if (word.size() < 2 || word.size() > 4)
        return 0;
    for (const QChar c : word) {
        if (!Hangul::isSyllable(c))
            return 0;
    }
    constexpr quint32 never =
        Common | Stop | Descriptor | Title | TitlePrefix | Head | ProductHead | Body | AnyPlace | Deal;
    if (lexicon.flags(word) & never)
        return 0;
    for (const qsizetype family : {qsizetype(2), qsizetype(1)}) {
        const qsizetype given = word.size() - family;
        if (given >= 1 && given <= 2 && (lexicon.flags(word.first(family)) & Surname) &&
            lexicon.isGivenName(word.sliced(family)))
            return static_cast<int>(family);
    }
    return 0;
}

bool isKoreanName(const Lexicon &lexicon, QStringView word) { return koreanFamilyName(lexicon, word) > 0; }

Post postOf(const Lexicon &lexicon, QStringView word)
{
    if (word.isEmpty() || !lexicon.mayEndTitle(word.back()))
        return {};
    const auto describe = [&lexicon](QStringView form, int length, int organization) {
        const quint32 flags = lexicon.flags(form);
        return Post{length, organization, (flags & GovernmentTitle) != 0, (flags & OtherTitle) != 0,
                    lexicon.isGovernor(form)};
    };
    if (lexicon.flags(word) & Title)
        return describe(word, static_cast<int>(word.size()), 0);
    for (qsizetype length = std::min<qsizetype>(word.size() - 1, 8); length >= 2; --length) {
        const QStringView form = word.last(length);
        if (!(lexicon.flags(form) & Title))
            continue;
        const QStringView front = word.chopped(length);
        if (lexicon.flags(front) & (TitlePrefix | TitleModifier | Title))
            return describe(form, static_cast<int>(word.size()), 0);
        if ((lexicon.flags(word.last(1)) & TitleHead) && (lexicon.flags(word.chopped(1)) & TitleModifier))
            return describe(form, static_cast<int>(word.size()), 0); // 리서치센터장
        // 해솔은행장, 한국목가구협회장, 두쿰수자원청장: the post and the organization share a syllable.
        if (front.size() < 5 && std::all_of(front.begin(), front.end(), [](QChar c) { return c.isUpper(); }))
            return describe(form, static_cast<int>(word.size()), 0); // IB본부장
        const QStringView body = word.chopped(1);
        if ((lexicon.flags(word.last(1)) & TitleHead) && (lexicon.flags(body) & Body)) // 방위사업청장
            return describe(form, static_cast<int>(word.size()), static_cast<int>(body.size()));
        const EndingMatch shared = lexicon.organizationEnding(body);
        if (lexicon.flags(word.last(1)) & TitleHead && front.size() > 1 &&
            ((shared.length > 1 && shared.length < body.size() && shared.length >= length - 1) ||
             (lexicon.isMinistry(body) && length == 2 && !(lexicon.flags(front) & Common) &&
              !lexicon.isCompound(front))))
            return describe(form, static_cast<int>(word.size()), static_cast<int>(body.size()));
        const EndingMatch ending = lexicon.organizationEnding(front);
        if (ending.length > 0 && ending.length < front.size() && !(lexicon.flags(form) & GovernmentTitle))
            return describe(form, static_cast<int>(length), static_cast<int>(front.size()));
        // 영화평론가: a calling in everyday words
        if ((lexicon.flags(form) & OtherTitle) && length > 2 && front.size() > 1 &&
            (lexicon.flags(front) & Common))
            return describe(form, static_cast<int>(word.size()), 0);
        // 대외협력실장: a department in everyday words
        if ((lexicon.flags(word.last(1)) & TitleHead) && !(lexicon.flags(form) & GovernmentTitle) &&
            ((lexicon.flags(front) & Common) || lexicon.isCompound(front)))
            return describe(form, static_cast<int>(word.size()), 0);
        for (qsizetype cut = 1; cut + 1 < front.size(); ++cut) {
            if (lexicon.flags(front.sliced(cut)) & TitleModifier)
                return describe(form, static_cast<int>(word.size()), 0);
        }
    }
    return {};
}

NameTable tableByRules(const Analysis &analysis, const std::vector<TimeMention> &times,
                       const std::vector<Amount> &amounts)
{
    NameTable table{analysis, cutUnits(analysis, times, amounts)};
    takeHints(table);
    findOrganizations(table);
    findPlaces(table);
    spreadAlongLists(table);
    findPersons(table);
    findAffiliations(table);
    spreadPersonsAlongLists(table);
    return table;
}

} // namespace Haengbo::Names
