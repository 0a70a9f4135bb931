// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/textfile.h"
#include "model/story/story.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace Haengbo {

using namespace Qt::StringLiterals;

/// Makes articles about a world of companies and people, the first of whom are named far more often than the
/// rest: six events and three relations an article, the events of the twenty days before it.
class MadeWorld
{
public:
    /// \a articles within \a days.
    explicit MadeWorld(int articles, int days = 1500)
        : m_count(articles)
    {
        const int companies = std::max(20, articles / 20);
        for (int c = 0; c < companies; ++c)
            m_companies += syllables(3) + (c % 2 ? u"전자"_s : u"그룹"_s);
        for (int p = 0; p < 2 * companies; ++p)
            m_people += QChar(u"김이박최정강조윤장임"[upTo(10)]) + syllables(2);
        for (int h = 0; h < std::max(30, 2 * articles / 3); ++h)
            m_happenings.push_back({prominent(m_people.size()), prominent(m_people.size()),
                                    QDate(2023, 1, 1).addDays(h * days / std::max(1, articles)),
                                    static_cast<EventType>(upTo(11)), syllables(12) + u' ' + syllables(8)});
    }

    ReadArticlePtr article(int number)
    {
        Extraction extraction;
        const auto newest =
            static_cast<int>(static_cast<qint64>(number) * std::ssize(m_happenings) / (m_count + 1));
        const QDate day = m_happenings[static_cast<std::size_t>(newest)].day.addDays(1);
        extraction.published = {day.toString(Qt::ISODate), PublicationBasis::Dateline, 0.97, {}, {}};
        QString text = u"제목 "_s + syllables(10) + u"\n\n"_s;
        for (int e = 0; e < 6; ++e) {
            const int one = std::max(0, newest - (e > 0 ? upTo(20) : 0));
            addEvent(extraction, text, m_happenings[static_cast<std::size_t>(one)], e);
        }
        for (int r = 0; r < 3; ++r) {
            Relation relation;
            relation.source =
                entity(extraction, EntityKind::Organization, m_companies[prominent(m_companies.size())]);
            relation.target =
                entity(extraction, EntityKind::Organization, m_companies[prominent(m_companies.size())]);
            relation.evidence = {{0, 3}};
            if (relation.source != relation.target)
                extraction.relations.push_back(relation);
        }
        auto read = std::make_shared<ReadArticle>();
        read->article = articleFromText(u"a%1"_s.arg(number, 6, 10, QChar(u'0')), text);
        read->extraction = extraction;
        return read;
    }

private:
    struct Happening
    {
        int one = 0; ///< of the people
        int other = 0;
        QDate day;
        EventType type = EventType::Other;
        QString words;
    };

    int upTo(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    int prominent(qsizetype count)
    {
        const double share = (upTo(1000000) + 1) / 1000001.0;
        const auto rank = static_cast<int>(std::pow(static_cast<double>(count), share)) - 1;
        return std::clamp(rank, 0, static_cast<int>(count) - 1);
    }

    QString syllables(int count)
    {
        QString word;
        for (int s = 0; s < count; ++s)
            word += QChar(static_cast<char16_t>(0xAC00 + upTo(11172)));
        return word;
    }

    static int entity(Extraction &extraction, EntityKind kind, const QString &name)
    {
        for (std::size_t e = 0; e < extraction.entities.size(); ++e) {
            if (extraction.entities[e].name == name)
                return static_cast<int>(e);
        }
        Entity made;
        made.kind = kind;
        made.name = name;
        extraction.entities.push_back(made);
        return static_cast<int>(extraction.entities.size()) - 1;
    }

    int person(Extraction &extraction, int number)
    {
        const int company =
            entity(extraction, EntityKind::Organization, m_companies[number % m_companies.size()]);
        const int made = entity(extraction, EntityKind::Person, m_people[number]);
        Entity &one = extraction.entities[static_cast<std::size_t>(made)];
        one.affiliation = company;
        one.title = u"대표"_s;
        one.aliases = {m_people[number].left(1) + u" 대표"_s};
        return made;
    }

    void addEvent(Extraction &extraction, QString &text, const Happening &happening, int number)
    {
        Event event;
        event.type = happening.type;
        event.start = number < 3    ? happening.day.toString(Qt::ISODate)
                      : number == 3 ? happening.day.toString(u"yyyy-MM"_s)
                                    : QString();
        event.status = number == 5 ? Status::Scheduled : Status::Occurred;
        event.participants = {person(extraction, happening.one)};
        if (happening.other != happening.one)
            event.participants.push_back(person(extraction, happening.other));
        const auto begin = static_cast<int>(text.size());
        text += happening.words + u' ' + syllables(10);
        event.evidence = {{begin, static_cast<int>(text.size())}};
        event.trigger = {begin, begin + 3};
        event.summary = happening.words;
        text += u". "_s + syllables(60) + u'\n';
        extraction.events.push_back(event);
    }

    int m_count;
    std::mt19937 m_random{7};
    QStringList m_companies;
    QStringList m_people;
    std::vector<Happening> m_happenings;
};

} // namespace Haengbo
