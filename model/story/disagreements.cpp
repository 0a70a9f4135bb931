// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where reports of one event contradict each other.
//
// Reports of the same standing are compared: those that tell the outcome among themselves, and while no
// outcome is known the plans. So a plan followed by its outcome is none, nor is a day that was moved. What is
// vaguer agrees with all it may mean: a month with its days, '오전' with 9시 40분, a town with a house in it,
// '9시' with 9시 40분, a round sum with the exact one, a list with '등' with a longer list.
#include "model/story/merging.h"

#include "model/language/partialdate.h"
#include "model/story/claims.h"
#include "model/story/echoes.h"
#include "model/story/eventshelf.h"
#include "model/story/likeness.h"
#include "model/story/outcome.h"
#include "model/story/places.h"
#include "model/text/table.h"

#include <QDate>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

bool isExact(const QString &day)
{
    const auto date = PartialDate::parse(day);
    return date && date->precision() >= PartialDate::Precision::Day;
}

/// The open-list cues of table openlistcues.tsv.
const std::set<QString> &openListCues()
{
    static const std::set<QString> cues = [] {
        const Table table = Table::bundled(u"openlistcues");
        std::set<QString> all;
        for (const Table::Row &row : table.rows())
            all.insert(table.cell(row, table.column(u"cue")).toString());
        return all;
    }();
    return cues;
}

/// One report with what it says.
struct Saying
{
    const Report *report = nullptr;
    const Event *event = nullptr;
};

bool isPointEvent(EventType type)
{
    return type == EventType::Meeting || type == EventType::Visit || type == EventType::Gathering ||
           type == EventType::Market || type == EventType::Legal;
}

bool isEncounter(EventType type) { return type == EventType::Meeting || type == EventType::Gathering; }

class DisagreementFinder
{
public:
    DisagreementFinder(const Story &story, const EntityMap &entities)
        : m_story(story)
        , m_entities(entities)
        , m_echoes(story, entities)
    {
    }

    /// Where the reports of \a id contradict each other.
    std::vector<Disagreement> find(EventId id)
    {
        m_id = id;
        m_found.clear();
        m_heardOthers = false;
        std::vector<Saying> outcome;
        std::vector<Saying> plans;
        for (const Report &report : event().reports) {
            const Saying saying{&report, &extracted(report)};
            if (report.status == Status::Occurred)
                outcome.push_back(saying);
            else if (report.status != Status::Negated)
                plans.push_back(saying);
        }
        compareStatus();
        const bool known = !outcome.empty() || event().status == Status::Negated;
        m_sayings = known ? outcome : sinceLastMove(plans);
        if (m_sayings.size() > 1)
            compareAll(known);
        compareLength();
        return std::move(m_found);
    }

    /// Whether articles that report no such event were asked in the last find().
    bool hasHeardOthers() const { return m_heardOthers; }

private:
    void compareAll(bool known)
    {
        compareStart();
        compareEnd();
        comparePart();
        comparePlace();
        if (known && isEncounter(event().type)) {
            compareParticipants();
            compareAttendance();
        }
        compareAmount();
        if (!isEncounter(event().type))
            compareCounts();
    }

    const StoryEvent &event() const { return m_story[m_id]; }

    const Event &extracted(const Report &report) const
    {
        return m_story[report.article].read->extraction.events[static_cast<std::size_t>(report.item)];
    }

    EntityId entity(const Report &report, int index) const
    {
        return m_entities[static_cast<std::size_t>(report.article.value)][static_cast<std::size_t>(index)];
    }

    std::vector<Saying> sinceLastMove(const std::vector<Saying> &plans) const
    {
        std::vector<Saying> latest;
        for (const Saying &saying : plans) {
            if (!saying.event->start.isEmpty() && tellsOfMove(textOf(saying), *saying.report))
                latest.clear();
            latest.push_back(saying);
        }
        return latest;
    }

    /// Writes the disagreement down if the sides are not all one.
    void tell(const QString &field, const std::vector<std::pair<QString, ArticleId>> &values)
    {
        Disagreement disagreement{m_id, field, {}};
        for (const auto &[value, article] : values) {
            auto side =
                std::find_if(disagreement.sides.begin(), disagreement.sides.end(),
                             [&value = value](const Disagreement::Side &one) { return one.value == value; });
            if (side == disagreement.sides.end())
                side = disagreement.sides.insert(side, {value, {}, {}});
            if (!side->articles.empty() && side->articles.back() == article)
                continue;
            side->articles.push_back(article);
            side->passages.push_back(passageOf(article));
        }
        if (disagreement.sides.size() > 1)
            m_found.push_back(disagreement);
    }

    /// The words of \a article that tell of the event.
    Span passageOf(ArticleId article) const
    {
        if (const auto told = m_passages.find(article); told != m_passages.end())
            return told->second;
        const auto &reports = event().reports;
        const auto report = std::find_if(reports.begin(), reports.end(), [&](const Report &one) {
            return one.article == article && !one.evidence.empty();
        });
        return report == reports.end() ? Span() : report->evidence.front();
    }

    /// Tells \a field when any two of \a values contradict each other.
    template<typename Value, typename Contradict, typename Word>
    void tellIf(const QString &field, const std::vector<std::pair<Value, ArticleId>> &values,
                Contradict contradict, Word word)
    {
        bool any = false;
        for (std::size_t i = 0; i < values.size() && !any; ++i) {
            for (std::size_t k = i + 1; k < values.size() && !any; ++k)
                any = values[i].second != values[k].second && contradict(values[i].first, values[k].first);
        }
        if (!any)
            return;
        std::vector<std::pair<QString, ArticleId>> worded;
        for (const auto &[value, article] : values)
            worded.emplace_back(word(value), article);
        tell(field, worded);
    }

    static QString same(const QString &value) { return value; }

    void compareStart()
    {
        // A stay is told from its first day or from any later one.
        if (event().type == EventType::Visit)
            return;
        std::vector<std::pair<const Event *, ArticleId>> days;
        for (const Saying &saying : m_sayings) {
            if (isExact(saying.event->start))
                days.emplace_back(saying.event, saying.report->article);
        }
        const auto contradict = [](const Event *a, const Event *b) {
            const QString &endA = a->end.isEmpty() ? a->start : a->end;
            const QString &endB = b->end.isEmpty() ? b->start : b->end;
            return a->start > endB || b->start > endA;
        };
        tellIf(u"start"_s, days, contradict, [](const Event *one) { return one->start; });
    }

    void compareEnd()
    {
        std::vector<std::pair<const Event *, ArticleId>> days;
        for (const Saying &saying : m_sayings) {
            if (isExact(saying.event->end) && saying.event->end != saying.event->start)
                days.emplace_back(saying.event, saying.report->article);
        }
        tellIf(
            u"end"_s, days,
            [](const Event *a, const Event *b) { return a->start == b->start && a->end != b->end; },
            [](const Event *one) { return one->end; });
    }

    void comparePart()
    {
        std::vector<std::pair<QString, ArticleId>> parts;
        for (const Saying &saying : m_sayings) {
            const bool sameDay = saying.event->start == event().start || saying.event->start.isEmpty();
            if (!saying.event->part.isEmpty() && sameDay && event().type != EventType::Visit)
                parts.emplace_back(saying.event->part, saying.report->article);
        }
        const auto contradict = [](const QString &a, const QString &b) {
            const bool clocks = a.size() == 5 && b.size() == 5;
            if (!clocks)
                return !partsFit(a, b);
            const bool sameHour = QStringView(a).first(2) == QStringView(b).first(2);
            const bool hourAlone = a.endsWith(u":00") || b.endsWith(u":00");
            return a != b && !(sameHour && hourAlone);
        };
        tellIf(u"part"_s, parts, contradict, same);
    }

    void comparePlace()
    {
        std::vector<std::pair<QString, ArticleId>> places;
        for (const Saying &saying : m_sayings) {
            if (saying.event->place >= 0)
                places.emplace_back(m_story[entity(*saying.report, saying.event->place)].name,
                                    saying.report->article);
        }
        tellIf(
            u"place"_s, places, [](const QString &a, const QString &b) { return !Places::fit(a, b); }, same);
    }

    bool isOpenList(const Saying &saying) const
    {
        for (const Span span : saying.report->evidence) {
            const QStringView words = span.in(m_story[saying.report->article].read->article.text);
            for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts)) {
                qsizetype letters = word.size();
                while (letters > 0 && !word[letters - 1].isLetterOrNumber())
                    --letters;
                if (openListCues().contains(word.first(letters).toString()))
                    return true;
            }
        }
        return false;
    }

    std::set<EntityId> namedIn(ArticleId article) const
    {
        std::set<EntityId> named;
        const auto &ids = m_entities[static_cast<std::size_t>(article.value)];
        std::size_t index = 0;
        for (const Entity &one : m_story[article].read->extraction.entities) {
            if (!one.mentions.empty())
                named.insert(ids[index]);
            ++index;
        }
        return named;
    }

    void compareParticipants()
    {
        struct People
        {
            std::set<EntityId> there;
            std::set<EntityId> named; ///< anywhere in the article
        };
        std::vector<std::pair<People, ArticleId>> lists;
        for (const Saying &saying : m_sayings) {
            People people{{}, namedIn(saying.report->article)};
            for (const int participant : saying.event->participants) {
                const EntityId one = entity(*saying.report, participant);
                if (m_story[one].kind == EntityKind::Person)
                    people.there.insert(one);
            }
            if (people.there.size() > 2 && !isOpenList(saying))
                lists.emplace_back(people, saying.report->article);
        }
        const auto contradict = [](const People &a, const People &b) {
            // Whom an article names elsewhere it may have left out of the sentence alone.
            const auto missing = [](const People &from, const People &in) {
                return std::any_of(from.there.begin(), from.there.end(), [&](EntityId one) {
                    return !in.there.contains(one) && !in.named.contains(one);
                });
            };
            return missing(a, b) && missing(b, a);
        };
        tellIf(u"participants"_s, lists, contradict, [this](const People &people) {
            QStringList names;
            for (const EntityId one : people.there)
                names += m_story[one].name;
            return names.join(u", "_s);
        });
    }

    static bool sumsContradict(const Amount &a, const Amount &b)
    {
        if (a.currency != b.currency || !a.bound.isEmpty() || !b.bound.isEmpty())
            return false;
        const double highA = a.max.value_or(a.value);
        const double highB = b.max.value_or(b.value);
        if (a.value <= highB && b.value <= highA)
            return false;
        return !isRounded(a.value, b.value) && !isRounded(b.value, a.value);
    }

    void compareAmount()
    {
        std::vector<std::pair<Amount, ArticleId>> sums;
        for (const Saying &saying : m_sayings) {
            const auto &amounts = m_story[saying.report->article].read->extraction.amounts;
            std::vector<Amount> own;
            for (const int amount : saying.event->amounts) {
                if (amounts[static_cast<std::size_t>(amount)].converts < 0)
                    own.push_back(amounts[static_cast<std::size_t>(amount)]);
            }
            // Of several sums nobody can say which is which.
            if (own.size() == 1)
                sums.emplace_back(own.front(), saying.report->article);
        }
        tellIf(u"amount"_s, sums, sumsContradict, [](const Amount &sum) {
            const QString low = QString::number(sum.value, 'f', 0);
            return (sum.max ? low + u'~' + QString::number(*sum.max, 'f', 0) : low) + u' ' + sum.currency;
        });
    }

    /// The passages of \a saying as far as their sentences go.
    Span sentenceOf(const Saying &saying) const
    {
        const QString &text = m_story[saying.report->article].read->article.text;
        return saying.report->evidence.empty() ? Span()
                                               : sentenceAround(text, saying.report->evidence.front());
    }

    /// How many came, where each report counts once: '200여 명'.
    void compareAttendance()
    {
        std::vector<std::pair<Figure, ArticleId>> counts;
        for (const Saying &saying : m_sayings) {
            if (const auto count = attendanceIn(textOf(saying), sentenceOf(saying)))
                counts.emplace_back(*count, saying.report->article);
        }
        tellIf(
            u"participants"_s, counts,
            [](const Figure &a, const Figure &b) {
                return std::abs(a.value - b.value) > std::max(a.step, b.step);
            },
            [](const Figure &count) { return digits(count.value) + count.unit; });
    }

    /// What is ordered, built or hired: '컨테이너선 4척', where each report counts it once.
    void compareCounts()
    {
        std::map<QString, std::vector<std::pair<Count, ArticleId>>> byUnit;
        for (const Saying &saying : m_sayings) {
            if (saying.report->evidence.empty())
                continue;
            for (const Count &count : countsIn(textOf(saying), saying.report->evidence.front()))
                byUnit[count.unit].emplace_back(count, saying.report->article);
        }
        for (const auto &[unit, counts] : byUnit)
            tellIf(u"amount"_s, counts, countsContradict, [](const Count &count) { return count.words(); });
    }

    /// How long it lasts ('4년간'), where each report tells one length. An article that names all who take
    /// part, and the same sum, in one sentence tells of it too though it reports nothing.
    void compareLength()
    {
        std::vector<std::pair<QString, ArticleId>> lengths;
        for (const Saying &saying : m_sayings) {
            if (const auto length = lengthIn(*m_story[saying.report->article].read, sentenceOf(saying)))
                lengths.emplace_back(*length, saying.report->article);
        }
        if (!lengths.empty()) {
            m_heardOthers = true;
            for (const Echo &echo : m_echoes.of(event())) {
                if (const auto length = lengthIn(*m_story[echo.article].read, echo.sentence)) {
                    lengths.emplace_back(*length, echo.article);
                    m_passages[echo.article] = echo.sentence;
                }
            }
        }
        const auto contradict = [](const QString &a, const QString &b) {
            return a != b && a.size() == b.size() && a.back() == b.back();
        };
        tellIf(u"end"_s, lengths, contradict, same);
        m_passages.clear();
    }

    const QString &textOf(const Saying &saying) const
    {
        return m_story[saying.report->article].read->article.text;
    }

    /// Done in one report and not in another: a disagreement unless one came later and knew better.
    void compareStatus()
    {
        std::vector<std::pair<QString, ArticleId>> knowing;
        bool contradict = false;
        const Report *done = nullptr;
        for (const Report &report : event().reports) {
            if (report.status != Status::Occurred && report.status != Status::Negated)
                continue;
            knowing.emplace_back(report.status == Status::Occurred ? u"occurred"_s : u"negated"_s,
                                 report.article);
            if (report.status == Status::Occurred)
                done = done ? done : &report;
            else if (done && done->article != report.article)
                contradict = contradict || isPointEvent(event().type) || daysBetween(*done, report) <= 1;
        }
        const Report *first = firstKnowing();
        for (const Report &report : event().reports) {
            if (first && first->status == Status::Negated && report.status == Status::Occurred &&
                report.article != first->article)
                contradict = contradict || daysBetween(*first, report) == 0;
        }
        if (contradict)
            tell(u"status"_s, knowing);
    }

    const Report *firstKnowing() const
    {
        for (const Report &report : event().reports) {
            if (report.status == Status::Occurred || report.status == Status::Negated)
                return &report;
        }
        return nullptr;
    }

    qint64 daysBetween(const Report &a, const Report &b) const
    {
        const QDate dayA = QDate::fromString(m_story[a.article].published.value, Qt::ISODate);
        const QDate dayB = QDate::fromString(m_story[b.article].published.value, Qt::ISODate);
        return dayA.isValid() && dayB.isValid() ? std::abs(dayA.daysTo(dayB)) : 0;
    }

    const Story &m_story;
    const EntityMap &m_entities;
    EventId m_id;
    std::vector<Disagreement> m_found;
    bool m_heardOthers = false;
    const Echoes m_echoes;
    std::vector<Saying> m_sayings;
    std::map<ArticleId, Span> m_passages; ///< of the field that is compared, where no report has the words
};

} // namespace

void findDisagreements(Story &story, const EntityMap &entities, StoryCache &cache)
{
    DisagreementFinder finder(story, entities);
    const std::vector<EventShelf::Kept *> &events = cache.events().events;
    for (int e = 0; e < static_cast<int>(story.events.size()); ++e) {
        EventShelf::Kept &kept = *events[static_cast<std::size_t>(e)];
        if (!kept.isJudged) {
            kept.disagreements = finder.find({e});
            kept.isJudged = !finder.hasHeardOthers();
        }
        for (Disagreement disagreement : kept.disagreements) {
            disagreement.event = {e};
            story.disagreements.push_back(std::move(disagreement));
        }
    }
}

} // namespace Haengbo
