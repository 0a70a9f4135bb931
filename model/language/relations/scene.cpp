// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/scene.h"

#include "model/language/names/lexicon.h"

#include <algorithm>

namespace Haengbo::Relations {

namespace {

WordKinds &kindsOfWords(const Analysis &analysis, const Tables &tables)
{
    thread_local WordKinds words(tables);
    words.ask(analysis.forms.get());
    return words;
}

} // namespace

Scene::Scene(const Analysis &analysisIn, const Extraction &soFarIn, const Parse &parseIn)
    : analysis(analysisIn)
    , soFar(soFarIn)
    , parse(parseIn)
    , tables(Tables::instance())
    , m_phrases(parseIn.phrases.size())
    , m_clauseLetters(parseIn.clauses.size())
    , m_sentences(analysisIn.sentences.size())
    , m_public(soFarIn.entities.size(), -1)
    , m_groupsOf(parseIn.clauses.size())
{
    WordKinds &words = kindsOfWords(analysis, tables);
    readMentions();
    m_parties.reserve(m_mentions.size());
    for (std::size_t i = 0; i < m_phrases.size(); ++i) {
        const Phrase &at = parse.phrases[i];
        PhraseFacts &facts = m_phrases[i];
        SentenceFacts &sentence = m_sentences[static_cast<std::size_t>(at.sentence)];
        quint64 ofLast = 0;
        facts.kinds = readPhrase(at, words, &ofLast);
        sentence.kinds |= facts.kinds;
        if (at.entities.empty() && (facts.kinds & standInKinds) == 0)
            continue;
        PhraseParties read = readParties(at, ofLast);
        if (read.parties.empty() && read.standIn == StandIn::None && !read.head)
            continue;
        read.phrase = static_cast<int>(i);
        facts.parties = static_cast<int>(m_parties.size());
        m_parties.push_back(std::move(read));
        sentence.tellsParties = true;
    }
    m_verbs.reserve(parse.clauses.size());
    for (const Clause &at : parse.clauses) {
        VerbFacts &facts = m_verbs.emplace_back();
        const WordKinds::Verb &verb = words.ofVerb(at.verb.word);
        facts.kinds = verb.kinds;
        if (Tables::mayBeCue(verb.kinds) && !at.verb.copula) {
            facts.frames = verb.frames;
            m_sentences[static_cast<std::size_t>(at.sentence)].holdsVerbCue = true;
        }
        if (Tables::endsPair(facts.kinds) && !at.phrases.empty()) {
            const Phrase &before = phrase(at.phrases.back());
            if (before.span.begin < at.predicate.begin)
                facts.kinds |= tables.kindsOfPair(analysis.words(before.noun), at.verb.stem);
        }
    }
    findMainCompany();
}

void Scene::readMentions()
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
    m_firstMention.reserve(analysis.sentences.size() + 1);
    std::size_t at = 0;
    for (const Sentence &sentence : analysis.sentences) {
        while (at < m_mentions.size() && m_mentions[at].span.begin < sentence.span.begin)
            ++at;
        m_firstMention.push_back(static_cast<int>(at));
    }
    m_firstMention.push_back(static_cast<int>(m_mentions.size()));
}

/// Of what kinds the words of \a phrase are, alone and by two; \a ofLast is set to those of the last alone.
quint64 Scene::readPhrase(const Phrase &phrase, WordKinds &kindsOfWords, quint64 *ofLast) const
{
    quint64 kinds = 0;
    quint64 ofWord = 0;
    const Token *before = nullptr;
    const Token *last = &analysis.tokens[static_cast<std::size_t>(phrase.nounToken)];
    for (const Token *token = last - (phrase.nounToken - phrase.firstToken); token <= last; ++token) {
        if (token->kind != TokenKind::Word && token->kind != TokenKind::Number)
            continue;
        const Span word = token == last ? phrase.noun : token->span;
        ofWord = token->word != noWord ? kindsOfWords.of(token->word, word.length())
                                       : tables.kindsOf(analysis.words(word));
        kinds |= ofWord;
        if (Tables::endsPair(ofWord) && before)
            kinds |= tables.kindsOfPair(analysis.words(*before), analysis.words(word));
        before = token;
    }
    *ofLast = ofWord;
    return kinds;
}

quint64 Scene::lettersIn(const Clause &clause) const
{
    quint64 &letters = m_clauseLetters[static_cast<std::size_t>(&clause - parse.clauses.data())];
    if (letters == 0) {
        for (const int index : phrasesOf(clause))
            letters |= lettersIn(index);
        if (clause.head >= 0)
            letters |= lettersIn(clause.head);
    }
    return letters;
}

PhraseWords Scene::wordsOf(const Phrase &phrase) const
{
    PhraseWords words;
    for (int i = phrase.firstToken; i <= phrase.nounToken; ++i) {
        const Token &token = analysis.tokens[static_cast<std::size_t>(i)];
        if (token.kind == TokenKind::Word || token.kind == TokenKind::Number)
            words.push_back(analysis.words(i == phrase.nounToken ? phrase.noun : token.span));
    }
    return words;
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
    qint8 &known = m_public[static_cast<std::size_t>(index)];
    if (known >= 0)
        return known != 0;
    const QString &name = entity(index).name;
    const Names::Lexicon &lexicon = Names::Lexicon::instance();
    known = tables.endsIn(WordKind::Public, name) || (lexicon.flags(name) & Names::Body) ||
            lexicon.organizationEnding(name).kind == Names::EndingKind::PublicBody;
    return known != 0;
}

void Scene::findMainCompany()
{
    std::vector<int> weight(soFar.entities.size());
    for (std::size_t i = 0, at = 0; i < m_mentions.size(); ++i) {
        const int who = m_mentions[i].entity;
        const int company = companyOf(who);
        while (at + 1 < analysis.sentences.size() && static_cast<int>(i) >= m_firstMention[at + 1])
            ++at;
        const bool title = analysis.sentences[at].block == BlockKind::Title &&
                           m_mentions[i].span.begin >= analysis.sentences[at].span.begin;
        weight[static_cast<std::size_t>(company)] += (company == who ? 2 : 1) + (title ? 2 : 0);
    }
    // What sentences are about counts more than what they mention.
    for (const PhraseParties &read : m_parties) {
        if (!read.head || phrase(read.phrase).first != Particle::Topic)
            continue;
        for (const int company : read.parties)
            weight[static_cast<std::size_t>(company)] += 2;
    }
    // The lead begins with it.
    for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
        if (analysis.sentences[i].block != BlockKind::Body || mentionsIn(static_cast<int>(i)) == 0)
            continue;
        const Companies first = partiesIn(analysis.sentences[i].span, static_cast<int>(i));
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

Companies Scene::partiesFrom(MentionPlace from, MentionPlace to, Span span) const
{
    Companies parties;
    auto at = std::partition_point(
        from, to, [span](const MentionRef &mention) { return mention.span.begin < span.begin; });
    for (; at != m_mentions.end() && at->span.end <= span.end && !parties.isFull(); ++at)
        parties.add(companyOf(at->entity));
    return parties;
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
    auto at = m_mentions.begin() + m_firstMention[static_cast<std::size_t>(phrase.sentence)];
    while (at != m_mentions.end() && at->span.begin < phrase.span.begin)
        ++at;
    for (; at != m_mentions.end() && at->span.begin < phrase.noun.end; ++at) {
        if (at->span.end >= phrase.noun.end && contains(entities, at->entity))
            return true;
    }
    QStringView noun = analysis.words(phrase.noun); // '달빛전자 등 3개사'
    while (!noun.isEmpty() && noun.front().isDigit())
        noun = noun.sliced(1);
    return tables.is(WordKind::Staff, noun);
}

/// What \a at says of companies; \a kinds are those of its last word.
Scene::PhraseParties Scene::readParties(const Phrase &at, quint64 kinds) const
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
        if (company >= 0 && !former && !read.parties.isFull())
            read.parties.add(company);
    }
    // '달빛전자 평택 공장에': what is told of the place is told of whose place it is.
    if (read.parties.empty() && at.kind == EntityKind::Place && !at.entities.empty()) {
        for (const int modifier : at.modifiers) {
            if (entity(modifier).kind == EntityKind::Organization)
                read.parties.add(modifier);
        }
        return read;
    }
    read.head = meansItself(at, at.entities);
    if (read.parties.empty())
        read.standIn = standInOf(at, kinds);
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

Companies Scene::personsOf(int index) const
{
    Companies persons;
    for (const int who : phrase(index).entities) {
        if (entity(who).kind == EntityKind::Person)
            persons.add(who);
    }
    return persons;
}

bool Scene::commaFollows(const Phrase &phrase) const
{
    const auto next = static_cast<std::size_t>(phrase.endToken);
    return next < analysis.tokens.size() && analysis.words(analysis.tokens[next]) == u",";
}

const Companies &Scene::partiesOf(int index, bool *head) const
{
    const int at = m_phrases[static_cast<std::size_t>(index)].parties;
    if (at < 0) {
        if (head)
            *head = false;
        static const Companies none;
        return none;
    }
    PhraseParties &read = m_parties[static_cast<std::size_t>(at)];
    if (read.standIn != StandIn::None && read.worked != m_moment) {
        // '이 회사와 누리건설은': who else does it is asked for while the first of the list is being worked
        // out.
        read.worked = m_moment;
        read.parties.clear();
        read.parties = standsFor(read.standIn, index);
    }
    if (head)
        *head = read.head || (read.standIn != StandIn::None && !read.parties.empty());
    return read.parties;
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
    if (!holdsWord(WordKind::Venture, phrase(index)))
        return false;
    const PhraseWords words = wordsOf(phrase(index));
    return words.size() > 1 && (tables.is(WordKind::Venture, words[0]) ||
                                Tables::holds(tables.kindsOfPair(words[0], words[1]), WordKind::Venture));
}

std::span<const Group> Scene::groupsOf(const Clause &clause, bool headline) const
{
    const auto index = static_cast<std::size_t>(&clause - parse.clauses.data());
    ClauseGroups &made = m_groupsOf[index][headline ? 1 : 0];
    if (made.made != m_moment) {
        made = {static_cast<int>(m_groupsUsed), m_moment};
        if (++m_groupsUsed > m_groups.size())
            m_groups.emplace_back();
        std::vector<Group> &groups = m_groups[m_groupsUsed - 1];
        groups.clear();
        appendGroups(phrasesOf(clause), headline, groups);
    }
    return m_groups[static_cast<std::size_t>(made.list)];
}

/// Whether phrase \a next goes on with the list that \a one belongs to, which opens a headline or not.
bool Scene::mayJoin(int one, int next, bool opensHeadline) const
{
    bool head = false;
    if (next != one + 1 || !phrase(one).joined || namesVenture(next) || partiesOf(next, &head).empty() ||
        !head)
        return false;
    // 'A, B에 1000억 투자' in a headline: the comma stands for the subject's particle.
    return !(opensHeadline && phrase(one).first == Particle::None && commaFollows(phrase(one)));
}

void Scene::appendGroups(std::span<const int> phrases, bool headline, std::vector<Group> &groups) const
{
    const std::size_t begin = groups.size();
    groups.reserve(begin + phrases.size());
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        Group &group = groups.emplace_back(
            Group{phrases[i], phrases[i], Role::None, {}, false, phrase(phrases[i]).span});
        group.parties = partiesOf(phrases[i], &group.head);
        while (group.head && i + 1 < phrases.size() &&
               mayJoin(phrases[i], phrases[i + 1], headline && i == 0)) {
            ++i;
            group.parties.addAll(partiesOf(phrases[i]));
            group.lastPhrase = phrases[i];
            group.span = group.span.united(phrase(phrases[i]).span);
        }
        // '바다은행을 비롯한 투자자들로부터': the general word says what they do.
        if (!group.parties.empty() && i + 1 < phrases.size() && phrases[i + 1] == phrases[i] + 1 &&
            phrase(phrases[i]).joined && !phrase(phrases[i]).tie.isEmpty() &&
            partiesOf(phrases[i + 1]).empty()) {
            ++i;
            group.lastPhrase = phrases[i];
        }
        group.role = roleOf(group.lastPhrase);
        const Phrase &last = phrase(group.lastPhrase);
        if (group.role == Role::None && headline && groups.size() == begin + 1 && group.head &&
            last.first == Particle::None && last.tie.isEmpty())
            group.role = Role::Subject;
        if (group.role == Role::By && tables.is(WordKind::Toward, analysis.words(last.noun))) {
            // '달빛전자를 상대로', in headlines '달빛전자 상대로'
            if (!group.parties.empty()) {
                group.role = Role::Against;
                group.head = true;
            } else if (groups.size() > begin + 1 && wordsOf(last).size() == 1 &&
                       (&group - 1)->role == Role::Object) {
                (&group - 1)->role = Role::Against;
            }
        }
    }
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

Companies Scene::listEndingAt(int index) const
{
    int first = index;
    while (first > 0 && index - first < window && phrase(first - 1).sentence == phrase(index).sentence &&
           phrase(first - 1).joined && !namesVenture(first) && !partiesOf(first - 1).empty())
        --first;
    Companies list;
    for (int i = first; i <= index; ++i)
        list.addAll(partiesOf(i));
    return list;
}

} // namespace Haengbo::Relations
