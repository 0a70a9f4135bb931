// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/clauses.h"
#include "model/language/extraction.h"

#include <QVarLengthArray>

#include <algorithm>
#include <vector>

namespace Haengbo {

/// A few entities, phrases or clauses, without memory of their own as long as they are few.
using Indexes = QVarLengthArray<int, 8>;

/// Appends \a entity unless it is -1 or among them.
inline void add(Indexes *all, int entity)
{
    if (entity >= 0 && std::find(all->begin(), all->end(), entity) == all->end())
        all->push_back(entity);
}

inline void add(Indexes *all, const Indexes &entities)
{
    for (const int entity : entities)
        add(all, entity);
}

/// One telling of an event, before tellings of the same event are put together.
struct EventCandidate
{
    Event event;
    QStringView noun;      ///< the event noun it is told with
    bool bareNoun = false; ///< nothing describes that noun: '서밋에', '이번 행사'
    int nounPhrase = -1;   ///< the phrase of that noun
    int sentence = 0;
    int clause = -1;
    bool strong = true;   ///< may stand alone; a weak one only adds to another telling
    bool dated = false;   ///< its sentence says when
    bool ownDate = false; ///< its own clause says when
    bool vague = false;   ///< its sentence says 'lately', 'soon': no other date may be assumed
    bool open = false;    ///< only the present tense speaks: its date decides between past and plan
    bool title = false;
    bool lead = false;     ///< the body opens with it, and names no day
    bool nominal = false;  ///< told by a noun alone
    bool fallback = false; ///< only its date makes it an event
    bool quoted = false;
    bool underway = false;    ///< '추진 중'
    bool severally = false;   ///< 'met A, B and C one after another': each may have an event of its own
    bool absent = false;      ///< somebody stays away: not the gathering, but the going there, is off
    bool decided = false;     ///< -기로 했다: decided then, done later
    bool tells = false;       ///< only says that somebody told it: '밝혔다'
    bool decides = false;     ///< only says that something was decided: '의결했다'
    bool byPerson = false;    ///< a person does it
    bool byCompany = false;   ///< a company does it
    bool takesObject = false; ///< its object takes part
    QString sourceDay;        ///< the day of the source: '14일 업계에 따르면'
    bool notice = false;      ///< of the columns of posts and deaths
    bool rumoured = false;    ///< '인수설'
    bool trading = false;     ///< a price of the day: '17% 급락했다'
    bool agentKnown = false;  ///< somebody of its own words takes part
};

/// What the candidates of one article are made of and what they share.
struct EventContext
{
    const Analysis &analysis;
    const Extraction &soFar;
    const Parse &parse;
    bool interview = false; ///< it is one, or holds one (isInterview())

    const Entity &entity(int i) const { return soFar.entities[static_cast<std::size_t>(i)]; }
    const Phrase &phrase(int i) const { return parse.phrases[static_cast<std::size_t>(i)]; }
    const Clause &clause(int i) const { return parse.clauses[static_cast<std::size_t>(i)]; }
    const TimeMention &time(int i) const { return soFar.times[static_cast<std::size_t>(i)]; }
    bool isActor(int i) const
    {
        return entity(i).kind == EntityKind::Person || entity(i).kind == EntityKind::Organization;
    }
    bool isPerson(int i) const { return entity(i).kind == EntityKind::Person; }
    bool isPlace(int i) const { return entity(i).kind == EntityKind::Place; }
};

/// Whether the headline or the opening calls the article an interview, or questions after a dash are
/// answered.
bool isInterview(const Analysis &analysis);

/// Whether \a place was told by its form to be a building or a site: 본사, 2공장.
bool isFacility(const Entity &place);

/// Every telling of an event, in text order.
std::vector<EventCandidate> findEventCandidates(const EventContext &context);

/// Gives tellings of visits, meetings and the like that name no day the day the text speaks of: that of the
/// telling before in the paragraph, else that of the lead.
void inheritDays(const EventContext &context, std::vector<EventCandidate> *candidates);

/// Puts tellings of one event together, and leaves out what is too vague to stand on a timeline.
std::vector<Event> mergeCandidates(const EventContext &context, std::vector<EventCandidate> candidates);

} // namespace Haengbo
