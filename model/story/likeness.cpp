// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/likeness.h"

#include "model/story/places.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {
// Reports of two types must speak in like words: the less the further apart the types are
constexpr double relatedType = 0.8;
constexpr double vagueType = 0.75; // one is 'other'
constexpr double anotherType = 0.8;
constexpr double otherTypeWords = 0.3;
constexpr double sameDayWords = 0.2;       // on the same day, or at the same hour or place of it
constexpr double vagueSameDayWords = 0.05; // one is 'other', with the same company on the same day
constexpr double againWords = 0.1;         // what one alone does again and again
constexpr double companysWords = 0.3;      // nobody is in both, only his company
constexpr double otherPlaceWords = 0.5;    // another hour or house
constexpr double everybodysWords = 0.15;   // those whom everybody names alone do not make two reports one
constexpr double speaker = 0.6;            // a person for the company he speaks for
constexpr double mentioned = 0.7;          // a participant of the one whom the other's words name
constexpr double sameTitle = 0.8;          // the same thing in quotation marks
constexpr double bothMention = 0.3;        // somebody whom the words of both name
// The time factor where one report tells no day
constexpr double undatedNear = 0.75;
constexpr double undated = 0.62;
constexpr double undatedFar = 0.45;
constexpr double once = 0.15;       // what happens once
constexpr double foundedRare = 0.7; // weight of the one that is founded
constexpr qint64 aWeek = 7;
constexpr qint64 twoMonths = 60;
constexpr qint64 farApart = 400; // days
constexpr int minutesOfOneMeeting = 120;

/// The time factor of what is known to \a width days.
double trustIn(qint64 width)
{
    if (width <= 1)
        return 1;
    if (width <= 7)
        return 0.9;
    if (width <= 31)
        return 0.85;
    return width <= 92 ? 0.75 : width <= 184 ? 0.7 : 0.65;
}

/// Where one report tells no day: the nearer its publication to the day of the other, the likelier.
double undatedLikeness(const Told &undatedOne, const Told &other)
{
    if (undatedOne.published == 0)
        return undated;
    const qint64 published = undatedOne.published;
    if (!other.days)
        return other.published != 0 && std::abs(published - other.published) <= aWeek ? undatedNear : undated;
    const bool told = undatedOne.report.status == Status::Occurred;
    const bool planned = undatedOne.report.status == Status::Scheduled;
    if (told && other.days->first > published)
        return 0;
    const qint64 away = std::max(other.days->first - published, published - other.days->last);
    if (planned && other.days->last < published - 1)
        return away > twoMonths ? 0 : undated;
    return away <= aWeek ? undatedNear : away <= twoMonths ? undated : away <= farApart ? undatedFar : 0;
}

double timeLikeness(const Told &a, const Told &b)
{
    if (!a.days)
        return undatedLikeness(a, b);
    if (!b.days)
        return undatedLikeness(b, a);
    const bool overlap = a.days->first <= b.days->last && b.days->first <= a.days->last;
    if (a.days->exact && b.days->exact) {
        if (a.days->first == b.days->first)
            return 1;
        if (overlap)
            return 0.9;
        // One comes at night and is there the next day.
        const qint64 gap = std::max(a.days->first - b.days->last, b.days->first - a.days->last);
        return a.event->type == EventType::Visit && b.event->type == EventType::Visit && gap == 1 ? 0.8 : 0;
    }
    const qint64 width = std::max(a.days->exact ? 1 : a.days->last - a.days->first + 1,
                                  b.days->exact ? 1 : b.days->last - b.days->first + 1);
    return overlap ? trustIn(width) : 0;
}

bool isSameDay(const Told &a, const Told &b)
{
    return a.days && b.days && a.days->exact && b.days->exact && a.days->first == b.days->first;
}

/// How far types of event tell of one thing: a contract that is announced, a meeting called a gathering.
double typeLikeness(EventType a, EventType b)
{
    if (a == b)
        return 1;
    const auto deal = [](EventType type) {
        return type == EventType::Announcement || type == EventType::Agreement ||
               type == EventType::Founding || type == EventType::Launch || type == EventType::Investment ||
               type == EventType::Acquisition;
    };
    const auto encounter = [](EventType type) {
        return type == EventType::Meeting || type == EventType::Gathering;
    };
    if ((deal(a) && deal(b)) || (encounter(a) && encounter(b)))
        return relatedType;
    return a == EventType::Other || b == EventType::Other ? vagueType : 0;
}

/// The minutes of the day that a part of day may mean: [first, last].
std::pair<int, int> minutesOf(const QString &part)
{
    if (part.size() == 5 && part[2] == u':') {
        const int minute = QStringView(part).first(2).toInt() * 60 + QStringView(part).last(2).toInt();
        return {minute, minute};
    }
    static const std::pair<QStringView, std::pair<int, int>> hours[] = {{u"MO", {4 * 60, 12 * 60 - 1}},
                                                                        {u"MI", {11 * 60, 14 * 60}},
                                                                        {u"AF", {12 * 60, 18 * 60}},
                                                                        {u"EV", {17 * 60, 22 * 60}},
                                                                        {u"NI", {17 * 60, 30 * 60}},
                                                                        {u"DT", {6 * 60, 19 * 60}},
                                                                        {u"DA", {0, 7 * 60}}};
    for (const auto &[name, minutes] : hours) {
        if (part == name)
            return minutes;
    }
    return {0, 30 * 60};
}

} // namespace

double Likeness::wordLikeness(const Told &a, const Told &b)
{
    double shared = 0;
    for (auto left = a.words.begin(), right = b.words.begin();
         left != a.words.end() && right != b.words.end();) {
        if (*left < *right) {
            ++left;
        } else if (*right < *left) {
            ++right;
        } else {
            shared += static_cast<double>(left->weight);
            ++left;
            ++right;
        }
    }
    if (shared <= 0)
        return 0;
    // A headline in the words of a long sentence is alike too, though less surely.
    return std::max(2 * shared / (a.wordSum + b.wordSum), 0.6 * shared / std::min(a.wordSum, b.wordSum));
}

/// The weight of the rarest title that both tell.
double Likeness::sharedTitles(const Told &a, const Told &b)
{
    double rarest = 0;
    for (const Title title : a.titles) {
        const auto same = std::lower_bound(b.titles.begin(), b.titles.end(), title);
        if (same != b.titles.end() && *same == title)
            rarest = std::max(rarest, static_cast<double>(title.weight));
    }
    return rarest;
}

/// Whether \a a tells of a meeting of one whom \a b names too with a person whom \a b does not.
bool Likeness::metOthers(const Told &a, const Told &b) const
{
    int common = 0;
    int others = 0;
    for (const EntityId one : a.participants) {
        const bool known = std::binary_search(b.participants.begin(), b.participants.end(), one) ||
                           std::binary_search(b.named.begin(), b.named.end(), one);
        common += known ? 1 : 0;
        others += !known && m_story[one].kind == EntityKind::Person ? 1 : 0;
    }
    return others > 0 && common <= 1;
}

void Likeness::compareCompany(const Told &a, const Told &b, Parts &parts) const
{
    const auto sum = [this](const std::vector<EntityId> &some) {
        return std::accumulate(some.begin(), some.end(), 0.0,
                               [this](double all, EntityId one) { return all + weight(one); });
    };
    const auto isIn = [](const std::vector<EntityId> &some, EntityId one) {
        return std::find(some.begin(), some.end(), one) != some.end();
    };
    // 'The company' in one report and its head in the other
    const auto speaksFor = [this](EntityId person, EntityId company) {
        return m_story[person].kind == EntityKind::Person && m_story[person].affiliation == company;
    };
    const auto part = [](double share, double weight) { return std::floor(share * weight / grain) * grain; };
    double shared = 0;
    const auto share = [&](double weight) {
        shared += weight;
        parts.rarest = std::max(parts.rarest, weight);
        parts.inPerson = true;
    };
    for (const EntityId one : a.participants) {
        if (isIn(b.participants, one)) {
            ++parts.common;
            share(weight(one));
            continue;
        }
        if (isIn(b.named, one)) {
            share(part(mentioned, weight(one)));
            continue;
        }
        for (const EntityId other : b.participants) {
            if ((speaksFor(one, other) || speaksFor(other, one)) && !isIn(a.participants, other)) {
                const double forHim = part(speaker, std::min(weight(one), weight(other)));
                shared += forHim;
                parts.rarest = std::max(parts.rarest, forHim);
            }
        }
    }
    for (const EntityId one : b.participants) {
        if (!isIn(a.participants, one) && isIn(a.named, one))
            share(part(mentioned, weight(one)));
    }
    for (const EntityId one : a.named) {
        if (isIn(b.named, one))
            share(part(bothMention, weight(one)));
    }
    if (!a.titles.empty() && !b.titles.empty()) {
        const double title = sharedTitles(a, b);
        if (title > 0)
            share(part(sameTitle, title));
        const bool launches = a.event->type == EventType::Launch && b.event->type == EventType::Launch;
        parts.otherTitle = title == 0 && launches;
    }
    parts.otherGuest = a.event->type == EventType::Meeting && b.event->type == EventType::Meeting &&
                       metOthers(a, b) && metOthers(b, a);
    const double sumA = sum(a.participants);
    const double sumB = sum(b.participants);
    const double smaller = std::min(sumA, sumB);
    const double all = sumA + sumB - shared;
    parts.shared = shared;
    parts.contained = smaller > 0 ? std::min(1.0, shared / smaller) : 0;
    parts.jaccard = all > shared ? std::min(1.0, shared / all) : 1;
}

const Likeness::Place &Likeness::place(EntityId id) const
{
    auto found = m_places.find(id.value);
    if (found == m_places.end()) {
        const QString &name = m_story[id].name;
        found = m_places.insert(id.value,
                                {Places::countryOf(name), Places::levelOf(name) == Places::Level::Site});
    }
    return *found;
}

Likeness::Pair Likeness::pair(EntityId a, EntityId b) const
{
    if (a == b)
        return {true, true};
    const std::pair<int, int> key = std::minmax(a.value, b.value);
    auto found = m_pairs.find(key);
    if (found == m_pairs.end()) {
        const bool alike = Places::alike(m_story[a].name, m_story[b].name);
        found = m_pairs.insert(key, {alike, alike || Places::fit(m_story[a].name, m_story[b].name)});
    }
    return *found;
}

void Likeness::compareHourAndPlace(const Told &a, const Told &b, Parts &parts) const
{
    parts.sameDay = isSameDay(a, b);
    if (!a.event->part.isEmpty() && !b.event->part.isEmpty()) {
        parts.samePart = partsFit(a.event->part, b.event->part);
        parts.otherPart = !parts.samePart;
    }
    if (a.place.isValid() && b.place.isValid()) {
        const Pair places = pair(a.place, b.place);
        parts.samePlace = places.alike;
        parts.otherPlace = !places.fit;
    }
}

Likeness::Parts Likeness::parts(const Told &a, const Told &b) const
{
    Parts parts;
    parts.time = timeLikeness(a, b);
    compareCompany(a, b, parts);
    parts.words = wordLikeness(a, b);
    compareHourAndPlace(a, b, parts);
    return parts;
}

/// A visit is who goes where: a country, and a plant in it, are two visits.
double Likeness::visitLikeness(const Told &a, const Told &b, const Parts &like) const
{
    bool sameCountry = false;
    const auto countryOf = [this](const Told &told) {
        return told.place.isValid() ? place(told.place).country : Places::countryOf(told.homeward);
    };
    if (!a.homeward.isEmpty() || !b.homeward.isEmpty()) {
        const QString left = countryOf(a);
        const QString right = countryOf(b);
        if (!left.isEmpty() && !right.isEmpty() && left != right)
            return 0;
        sameCountry = !left.isEmpty() && left == right;
    }
    if (a.place.isValid() && b.place.isValid() && !like.samePlace) {
        const Place left = place(a.place);
        const Place right = place(b.place);
        if (left.isSite != right.isSite)
            return 0;
        sameCountry = !left.isSite && !left.country.isEmpty() && left.country == right.country;
    }
    const bool placed = like.samePlace || sameCountry;
    return 0.35 * like.contained + 0.2 * like.jaccard + (placed ? 0.25 : 0) + (like.samePart ? 0.1 : 0) +
           (like.sameDay ? 0.1 : 0);
}

/// The words two reports must share, where their types differ.
double Likeness::leastWords(double type, const Parts &like)
{
    if (type == 1)
        return 0;
    if (type == vagueType && like.sameDay && like.contained > 0.99)
        return vagueSameDayWords;
    const bool fitting = type == 0 ? like.samePart || like.samePlace : like.sameDay;
    return fitting ? sameDayWords : otherTypeWords;
}

/// Both tell that something few others name is founded: that happens once.
static bool isFoundedOnce(const Told &a, const Told &b, const Likeness::Parts &like)
{
    return a.event->type == EventType::Founding && b.event->type == EventType::Founding &&
           like.rarest >= foundedRare;
}

/// What one alone does again and again: he launches and announces many things.
static bool isOneOfMany(const Told &a, const Told &b, const Likeness::Parts &like)
{
    const auto again = [](EventType type) {
        return type == EventType::Launch || type == EventType::Announcement ||
               type == EventType::Investment || type == EventType::Other;
    };
    return like.common < 2 && !like.sameDay && (again(a.event->type) || again(b.event->type));
}

double Likeness::between(const Told &a, const Told &b) const
{
    const double type = typeLikeness(a.event->type, b.event->type);
    if ((type == 0 && !isSameDay(a, b)) || a.series != b.series)
        return 0;
    Parts like;
    like.time = timeLikeness(a, b);
    if (like.time == 0)
        return 0;
    compareCompany(a, b, like);
    if (like.shared == 0)
        return 0;
    compareHourAndPlace(a, b, like);
    // Another hour or another house is another meeting, unless they are told in the same words.
    const bool other = like.otherPart || like.otherPlace || like.otherTitle || like.otherGuest;
    const bool sameCompany = like.contained > 0.99 && like.jaccard > 0.99;
    if (other && !sameCompany)
        return 0;
    const bool visit = a.event->type == EventType::Visit && b.event->type == EventType::Visit;
    const double mass = std::min(1.0, like.shared / 0.6);
    const double score = visit ? visitLikeness(a, b, like)
                               : 0.5 * like.contained * mass + 0.25 * like.jaccard * mass +
                                     (like.samePart ? 0.15 : 0) + (like.samePlace ? 0.1 : 0) +
                                     (like.sameDay ? 0.15 : 0) + (isFoundedOnce(a, b, like) ? once : 0);
    constexpr double words = 0.4;
    const double trust = like.time * (type == 0 ? anotherType : type);
    if (score == 0 || trust * (score + words) < threshold)
        return 0; // whatever the words
    like.words = wordLikeness(a, b);
    if ((other && like.words < otherPlaceWords) || (!like.inPerson && like.words < companysWords) ||
        like.words < leastWords(type, like) || (like.words < againWords && isOneOfMany(a, b, like)) ||
        (!visit && like.rarest < everybodys && like.words < everybodysWords))
        return 0;
    return trust * (score + words * like.words);
}

bool partsFit(const QString &a, const QString &b)
{
    const auto [firstA, lastA] = minutesOf(a);
    const auto [firstB, lastB] = minutesOf(b);
    if (firstA == lastA && firstB == lastB)
        return std::abs(firstA - firstB) <= minutesOfOneMeeting;
    return firstA <= lastB && firstB <= lastA;
}

} // namespace Haengbo
