// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/scene.h"

#include "model/language/names/lexicon.h"

#include <algorithm>

namespace Haengbo::Relations {

void addAll(std::vector<int> &to, std::span<const int> from)
{
    for (const int value : from)
        add(to, value);
}

void add(std::vector<int> &to, int value)
{
    if (!contains(to, value))
        to.push_back(value);
}

bool contains(std::span<const int> list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

Scene::Scene(const Analysis &analysisIn, const Extraction &soFarIn, const Parse &parseIn)
    : analysis(analysisIn)
    , soFar(soFarIn)
    , parse(parseIn)
    , tables(Tables::instance())
{
    for (std::size_t i = 0; i < soFar.entities.size(); ++i) {
        if (companyOf(static_cast<int>(i)) < 0)
            continue;
        for (const Mention &mention : soFar.entities[i].mentions)
            m_mentions.push_back({mention.span, static_cast<int>(i)});
    }
    std::sort(m_mentions.begin(), m_mentions.end(), [](const MentionRef &a, const MentionRef &b) {
        return a.span != b.span ? a.span < b.span : a.entity < b.entity;
    });
    m_words.reserve(analysis.tokens.size());
    m_firstWord.reserve(parse.phrases.size() + 1);
    for (const Phrase &at : parse.phrases)
        readWords(at);
    m_firstWord.push_back(m_words.size());
    m_kinds.reserve(m_words.size());
    for (const QStringView word : m_words)
        m_kinds.push_back(tables.kindsOf(word));
    m_parties.reserve(parse.phrases.size());
    for (const Phrase &at : parse.phrases)
        m_parties.push_back(readParties(at));
    findMainCompany();
}

int Scene::companyOf(int index) const
{
    const Entity &who = entity(index);
    if (who.kind == EntityKind::Organization)
        return index;
    return who.kind == EntityKind::Person ? who.affiliation : -1;
}

bool Scene::isPublic(int index) const
{
    const QString &name = entity(index).name;
    const Names::Lexicon &lexicon = Names::Lexicon::instance();
    return tables.endsIn(WordKind::Public, name) || (lexicon.flags(name) & Names::Body) ||
           lexicon.organizationEnding(name).kind == Names::EndingKind::PublicBody;
}

void Scene::findMainCompany()
{
    std::vector<int> weight(soFar.entities.size());
    for (const MentionRef &mention : m_mentions) {
        const int at = analysis.sentenceAt(mention.span.begin);
        const bool title = at >= 0 && sentence(at).block == BlockKind::Title;
        const bool itself = companyOf(mention.entity) == mention.entity;
        weight[static_cast<std::size_t>(companyOf(mention.entity))] += (itself ? 2 : 1) + (title ? 2 : 0);
    }
    // What sentences are about counts more than what they mention.
    for (std::size_t i = 0; i < parse.phrases.size(); ++i) {
        if (parse.phrases[i].first != Particle::Topic || !m_parties[i].head)
            continue;
        for (const int company : m_parties[i].parties)
            weight[static_cast<std::size_t>(company)] += 2;
    }
    // The lead begins with it.
    for (const Sentence &sentence : analysis.sentences) {
        if (sentence.block != BlockKind::Body)
            continue;
        const std::vector<int> first = partiesIn(sentence.span);
        if (!first.empty()) {
            weight[static_cast<std::size_t>(first[0])] += 4;
            break;
        }
    }
    auto most = std::max_element(weight.begin(), weight.end());
    while (most != weight.end() && *most > 0 && isPublic(static_cast<int>(most - weight.begin()))) {
        *most = 0;
        most = std::max_element(weight.begin(), weight.end());
    }
    if (most != weight.end() && *most > 2)
        mainCompany = static_cast<int>(most - weight.begin());
}

std::vector<int> Scene::partiesIn(Span span) const
{
    std::vector<int> parties;
    auto at = std::partition_point(m_mentions.begin(), m_mentions.end(), [span](const MentionRef &mention) {
        return mention.span.begin < span.begin;
    });
    for (; at != m_mentions.end() && at->span.end <= span.end && parties.size() < longestList; ++at)
        add(parties, companyOf(at->entity));
    return parties;
}

void Scene::readWords(const Phrase &phrase)
{
    m_firstWord.push_back(m_words.size());
    for (int i = phrase.firstToken; i < phrase.endToken; ++i) {
        const Token &token = analysis.tokens[static_cast<std::size_t>(i)];
        if (token.kind != TokenKind::Word && token.kind != TokenKind::Number)
            continue;
        const bool last = token.span.overlaps(phrase.noun);
        m_words.push_back(analysis.words(last ? phrase.noun : token.span));
        if (last)
            break;
    }
}

bool Scene::meansItself(const Phrase &phrase, std::span<const int> entities) const
{
    if (entities.empty())
        return false;
    // '이지수 달빛전자 회장': the post stands last.
    const bool person = std::any_of(entities.begin(), entities.end(),
                                    [this](int index) { return entity(index).kind == EntityKind::Person; });
    if (person)
        return true;
    // A mention that ends where the noun does.
    auto at = std::partition_point(m_mentions.begin(), m_mentions.end(), [&](const MentionRef &mention) {
        return mention.span.begin < phrase.span.begin;
    });
    for (; at != m_mentions.end() && at->span.begin < phrase.noun.end; ++at) {
        if (at->span.end >= phrase.noun.end && contains(entities, at->entity))
            return true;
    }
    QStringView noun = analysis.words(phrase.noun); // '달빛전자 등 3개사'
    while (!noun.isEmpty() && noun.front().isDigit())
        noun = noun.sliced(1);
    return tables.is(WordKind::Staff, noun);
}

Scene::PhraseParties Scene::readParties(const Phrase &at) const
{
    PhraseParties read;
    for (const int who : at.entities) {
        int company = companyOf(who);
        // A person whose company is not known may have it told right here.
        if (company < 0 && entity(who).kind == EntityKind::Person) {
            for (const int modifier : at.modifiers) {
                if (entity(modifier).kind == EntityKind::Organization)
                    company = modifier;
            }
        }
        // '전 달빛전자 부사장' no longer speaks for the company.
        const bool former = entity(who).kind == EntityKind::Person && isFormer(at);
        if (company >= 0 && !former && read.parties.size() < longestList)
            add(read.parties, company);
    }
    // '달빛전자 평택 공장에': what is told of the place is told of whose place it is.
    if (read.parties.empty() && at.kind == EntityKind::Place && !at.entities.empty()) {
        for (const int modifier : at.modifiers) {
            if (entity(modifier).kind == EntityKind::Organization)
                add(read.parties, modifier);
        }
        return read;
    }
    read.head = meansItself(at, at.entities);
    if (read.parties.empty())
        read.standIn = standInOf(at);
    return read;
}

/// Whether \a phrase says that somebody held a post before.
bool Scene::isFormer(const Phrase &phrase) const
{
    for (int i = phrase.firstToken + 1; i < phrase.endToken; ++i) {
        if (tables.is(WordKind::Former, analysis.words(analysis.tokens[static_cast<std::size_t>(i)])))
            return true;
    }
    return false;
}

std::vector<int> Scene::personsOf(int index) const
{
    std::vector<int> persons;
    for (const int who : phrase(index).entities) {
        if (entity(who).kind == EntityKind::Person)
            add(persons, who);
    }
    return persons;
}

bool Scene::commaFollows(const Phrase &phrase) const
{
    const auto next = static_cast<std::size_t>(phrase.endToken);
    return next < analysis.tokens.size() && analysis.words(analysis.tokens[next]) == u",";
}

bool Scene::holdsWord(WordKind kind, const Phrase &phrase) const
{
    const std::span<const QStringView> words = wordsOf(phrase);
    const std::span<const quint64> kinds = kindsOf(phrase);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (Tables::holds(kinds[i], kind) ||
            (i > 0 && Tables::endsPair(kinds[i]) && tables.is(kind, words[i - 1], words[i])))
            return true;
    }
    return false;
}

bool Scene::verbIs(WordKind kind, const Clause &clause) const
{
    if (tables.is(kind, clause.verb.stem))
        return true;
    if (clause.phrases.empty() || !tables.mayEndWord(clause.verb.stem))
        return false;
    const Phrase &before = phrase(clause.phrases.back());
    return before.span.begin < clause.predicate.begin &&
           tables.is(kind, analysis.words(before.noun), clause.verb.stem);
}

std::vector<int> Scene::partiesOf(int index, bool *head) const
{
    const PhraseParties &read = m_parties[static_cast<std::size_t>(index)];
    if (read.standIn == StandIn::None) {
        if (head)
            *head = read.head;
        return read.parties;
    }
    // '이 회사와 누리건설은': who else does it is asked for while the first of the list is being worked out.
    std::vector<int> parties;
    if (!contains(m_workedOut, index)) {
        m_workedOut.push_back(index);
        parties = standsFor(read.standIn, index);
        m_workedOut.pop_back();
    }
    if (head)
        *head = read.head || !parties.empty();
    return parties;
}

Role Scene::roleOf(int index) const
{
    const Phrase &at = phrase(index);
    if (!at.tie.isEmpty())
        return tables.is(WordKind::TieAbout, at.tie) ? Role::About
               : tables.is(WordKind::TieBy, at.tie)  ? Role::By
                                                     : Role::None;
    switch (at.first) {
    case Particle::Topic:
    case Particle::Subject:
    case Particle::Also:
        return Role::Subject;
    case Particle::Object:
    case Particle::Only:
        return Role::Object;
    case Particle::With:
        return Role::With;
    case Particle::To:
    case Particle::At:
        return Role::To;
    case Particle::From:
    case Particle::FromPerson:
    case Particle::Since:
        return Role::From;
    case Particle::By:
        return Role::By;
    case Particle::Genitive:
        return Role::Owner;
    case Particle::Than:
        return Role::Than;
    default:
        return Role::None;
    }
}

/// Whether phrase \a index opens with a word for a venture: '달빛전자와 합작법인 가온을' is no list.
bool Scene::namesVenture(int index) const
{
    const std::span<const QStringView> words = wordsOf(phrase(index));
    return words.size() > 1 &&
           (tables.is(WordKind::Venture, words[0]) || tables.is(WordKind::Venture, words[0], words[1]));
}

std::vector<Group> Scene::groupsOf(std::span<const int> phrases, bool headline) const
{
    std::vector<Group> groups;
    groups.reserve(phrases.size());
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        Group group{phrases[i], phrases[i], Role::None, {}, false, phrase(phrases[i]).span};
        group.parties = partiesOf(phrases[i], &group.head);
        const auto mayJoin = [&](int one, int next) {
            bool head = false;
            if (next != one + 1 || !phrase(one).joined || namesVenture(next) || !group.head ||
                partiesOf(next, &head).empty() || !head)
                return false;
            // 'A, B에 1000억 투자' in a headline: the comma stands for the subject's particle.
            const int comma = phrase(one).endToken;
            return !(headline && i == 0 && phrase(one).first == Particle::None &&
                     comma < static_cast<int>(analysis.tokens.size()) &&
                     analysis.words(analysis.tokens[static_cast<std::size_t>(comma)]) == u",");
        };
        while (i + 1 < phrases.size() && mayJoin(phrases[i], phrases[i + 1])) {
            ++i;
            addAll(group.parties, partiesOf(phrases[i]));
            group.lastPhrase = phrases[i];
            group.span = group.span.united(phrase(phrases[i]).span);
        }
        // '바다은행을 비롯한 투자자들로부터': the general word says what they do.
        if (i + 1 < phrases.size() && phrases[i + 1] == phrases[i] + 1 && phrase(phrases[i]).joined &&
            !phrase(phrases[i]).tie.isEmpty() && !group.parties.empty() &&
            partiesOf(phrases[i + 1]).empty()) {
            ++i;
            group.lastPhrase = phrases[i];
        }
        if (group.parties.size() > longestList)
            group.parties.resize(longestList);
        group.role = roleOf(group.lastPhrase);
        if (group.role == Role::None && headline && groups.empty() && group.head &&
            phrase(group.lastPhrase).first == Particle::None && phrase(group.lastPhrase).tie.isEmpty())
            group.role = Role::Subject;
        const bool toward = group.role == Role::By &&
                            tables.is(WordKind::Toward, analysis.words(phrase(group.lastPhrase).noun));
        if (toward && (!group.parties.empty() || wordsOf(phrase(group.lastPhrase)).size() == 1)) {
            // '달빛전자를 상대로', in headlines '달빛전자 상대로'
            if (!group.parties.empty()) {
                group.role = Role::Against;
                group.head = true;
            } else if (!groups.empty() && groups.back().role == Role::Object) {
                groups.back().role = Role::Against;
            }
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

std::pair<int, int> Scene::clausesBefore(int index) const
{
    const auto at = static_cast<std::size_t>(phrase(index).sentence);
    const int first = parse.firstClause[at];
    const int token = phrase(index).firstToken;
    const auto end =
        std::partition_point(parse.clauses.begin() + first, parse.clauses.begin() + parse.firstClause[at + 1],
                             [token](const Clause &clause) { return clause.predicateToken < token; });
    const int last = static_cast<int>(end - parse.clauses.begin());
    return {std::max(first, last - window), last};
}

std::pair<int, int> Scene::clausesAround(int index) const
{
    const auto at = static_cast<std::size_t>(clause(index).sentence);
    return {std::max(parse.firstClause[at], index - window),
            std::min(parse.firstClause[at + 1], index + window)};
}

std::span<const int> Scene::phrasesOf(const Clause &clause) const
{
    // '지분을 나눠 갖는다', '울을 받아 쓴다': the infinitive before has taken the phrases of both.
    const auto index = &clause - parse.clauses.data();
    if (clause.phrases.empty() && index > 0) {
        const Clause &before = parse.clauses[static_cast<std::size_t>(index) - 1];
        const bool bare = before.verb.ending && before.verb.ending->kind == EndingKind::Connective &&
                          before.verb.ending->form.isEmpty();
        if (bare && before.sentence == clause.sentence && !before.phrases.empty() &&
            before.predicateToken + 1 == clause.predicateToken)
            return phrasesOf(before);
    }
    constexpr std::size_t most = 2 * window;
    return std::span(clause.phrases).last(std::min(most, clause.phrases.size()));
}

int Scene::phraseAt(int at, int token) const
{
    const auto begin = parse.phrases.begin() + parse.firstPhrase[static_cast<std::size_t>(at)];
    const auto end = parse.phrases.begin() + parse.firstPhrase[static_cast<std::size_t>(at) + 1];
    const auto found =
        std::partition_point(begin, end, [token](const Phrase &phrase) { return phrase.endToken <= token; });
    return found != end && found->firstToken <= token ? static_cast<int>(found - parse.phrases.begin()) : -1;
}

std::vector<int> Scene::listEndingAt(int index) const
{
    int first = index;
    while (first > 0 && index - first < window && phrase(first - 1).sentence == phrase(index).sentence &&
           phrase(first - 1).joined && !namesVenture(first) && !partiesOf(first - 1).empty())
        --first;
    std::vector<int> list;
    for (int i = first; i <= index; ++i)
        addAll(list, partiesOf(i));
    return list;
}

} // namespace Haengbo::Relations
