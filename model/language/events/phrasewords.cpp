// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/events/phrasewords.h"

#include "model/language/events/anaphora.h"
#include "model/language/status.h"

#include <algorithm>
#include <array>

namespace Haengbo {

/// What is kept of a word form: it is mostly cut at the same place. Each word of an article is looked up here
/// once: two records fill a line of the cache.
struct alignas(32) PhraseWords::KnownWord
{
    WordKinds kinds;
    int length = 0;   ///< of the word without its particle, 0 when nothing is known yet
    quint8 looks = 0; ///< of Look
};

/// What is asked of few words.
struct PhraseWords::KnownRows
{
    WordNoun noun; ///< of a word that HoldsNoun
    /// As the stem of a verb and as a verbal noun: its rows in predicates.tsv, null where not asked for yet.
    std::array<const PredicateRows *, 2> verbRows{};
};

/// Keeps what is known of the word form \a number, of which \a word is left without its particle.
void PhraseWords::learn(WordNumber number, QStringView word) const
{
    KnownWord *known = m_known + number;
    const Predicates &predicates = Predicates::instance();
    known->length = static_cast<int>(word.size());
    known->kinds = predicates.kindsOf(word);
    known->looks = static_cast<quint8>((mayStandForSomebody(word) ? MayStandIn : 0) |
                                       (isShortNoun(word) || saysStatus(word) ? SaysHow : 0));
    const QStringView rumoured = predicates.rumoured(word);
    int length = 0;
    const auto &rows = predicates.eventNoun(rumoured.isEmpty() ? word : rumoured, &length);
    const bool tells = std::any_of(rows.begin(), rows.end(), [](const Predicate &row) {
        return row.kind == Predicate::Kind::Event && row.type != EventType::Market;
    });
    if (!tells)
        return;
    known->looks |= HoldsNoun;
    m_rows[number].noun = {&rows, static_cast<quint8>(length),
                           static_cast<quint8>(rumoured.isEmpty() ? 0 : word.size() - rumoured.size())};
}

/// The records of the words of \a analysis by their numbers; they stay until the next call in this thread.
template<typename Record>
Record *PhraseWords::recordsOf(const Analysis &analysis)
{
    thread_local WordRecords<Record> records;
    return records.all(*analysis.forms).data();
}

PhraseWords::PhraseWords(const Analysis &analysis, const Parse &parse)
    : m_analysis(analysis)
    , m_parse(parse)
    , m_known(recordsOf<KnownWord>(analysis))
    , m_rows(recordsOf<KnownRows>(analysis))
{
    readPhrases();
    m_needs.resize(parse.clauses.size());
    m_needPhrases.reserve(parse.phrases.size());
    for (std::size_t i = 0; i < parse.clauses.size(); ++i)
        addNeedPhrases(static_cast<int>(i));
}

void PhraseWords::readPhrases()
{
    const Token *tokens = m_analysis.tokens.data();
    m_phrases.resize(m_parse.phrases.size());
    Kinds *made = m_phrases.data();
    for (const Phrase &phrase : m_parse.phrases) {
        WordKinds kinds;
        unsigned looks = 0;
        for (const Token *token = tokens + phrase.endToken; token-- != tokens + phrase.firstToken;) {
            looks &= ~static_cast<unsigned>(SaysHow);
            if (token->kind != TokenKind::Word)
                continue;
            const int length =
                token->span.begin == phrase.noun.begin ? phrase.noun.length() : token->span.length();
            const KnownWord &word = m_known[token->word];
            if (word.length != length) {
                if (length <= 0)
                    continue;
                learn(token->word, m_analysis.words(Span{token->span.begin, token->span.begin + length}));
            }
            kinds.add(word.kinds);
            looks |= word.looks; // that of the first word comes last
        }
        *made++ = {kinds, static_cast<quint8>(looks)};
    }
}

WordNoun PhraseWords::nounOf(int phrase, int token) const
{
    const Token &one = m_analysis.tokens[static_cast<std::size_t>(token)];
    const Span span = wordSpan(phrase, token);
    if (one.kind != TokenKind::Word || span.isEmpty())
        return {};
    const KnownWord &word = m_known[one.word];
    if (word.length != span.length())
        learn(one.word, m_analysis.words(span));
    return word.looks & HoldsNoun ? m_rows[one.word].noun : WordNoun();
}

const PredicateRows &PhraseWords::rowsOf(int clause) const
{
    const ClauseVerb &verb = m_parse.clauses[static_cast<std::size_t>(clause)].verb;
    const auto *&rows = m_rows[verb.word].verbRows[verb.verbalNoun ? 1 : 0];
    if (!rows)
        rows = &Predicates::instance().rows(verb.stem, verb.verbalNoun);
    return *rows;
}

void PhraseWords::addNeedPhrases(int index)
{
    const Clause &at = m_parse.clauses[static_cast<std::size_t>(index)];
    WordKinds all;
    bool timed = false;
    for (const int i : at.phrases) {
        all.add(kinds(i));
        timed |= !m_parse.phrases[static_cast<std::size_t>(i)].times.empty();
    }
    Needs &needs = m_needs[static_cast<std::size_t>(index)];
    needs.timed = timed;
    if (at.head >= 0 && at.verb.ending->kind == EndingKind::Adnominal) {
        needs.begin = static_cast<quint32>(m_needPhrases.size());
        m_needPhrases.insert(m_needPhrases.end(), at.phrases.begin(), at.phrases.end());
        addDescribed(index);
        needs.count = static_cast<quint32>(m_needPhrases.size()) - needs.begin;
        for (const int i : ofClause(index).subspan(at.phrases.size()))
            all.add(kinds(i));
    }
    needs.kinds = all;
}

/// Adds the phrases that the adnominal clause \a index describes.
void PhraseWords::addDescribed(int index)
{
    const Clause &at = m_parse.clauses[static_cast<std::size_t>(index)];
    const auto phrase = [this](int i) -> const Phrase & {
        return m_parse.phrases[static_cast<std::size_t>(i)];
    };
    if ((looks(at.head) & SaysHow) != 0) {
        // '본계약은 내년에 나올 전망이다': the noun says how sure it is; the topic before is what comes.
        if (at.subject >= 0 && at.subjectInherited)
            m_needPhrases.push_back(at.subject);
        // '초대 소장은 나도현 교수가 맡을 예정이다'
        if (at.next > index) {
            for (const int i : m_parse.clauses[static_cast<std::size_t>(at.next)].phrases) {
                if (phrase(i).last == Particle::Topic && i != at.subject &&
                    phrase(i).span.end <= at.span.begin)
                    m_needPhrases.push_back(i);
            }
        }
        return;
    }
    int head = at.head;
    m_needPhrases.push_back(head);
    const int end = static_cast<int>(m_parse.phrases.size());
    while (phrase(head).last == Particle::Genitive && head + 1 < end &&
           phrase(head + 1).sentence == at.sentence)
        m_needPhrases.push_back(++head);
}

} // namespace Haengbo
