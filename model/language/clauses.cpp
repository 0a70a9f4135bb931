// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/clauses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// A word with what is written on to it: its gloss in brackets, closing quotation marks and its particle.
struct Eojeol
{
    int firstToken = 0;
    int endToken = 0;
    Span noun; ///< the word without its particle; the whole word of a verb
    Particle first = Particle::None;
    Particle last = Particle::None;
    VerbForm verb;
    int entity = -1;
    int time = -1;
    bool isName = false; ///< part of a name or a time: never a verb
    bool comma = false;
    bool breaks = false; ///< '…', '=', ':' or the like follows
};

/// Which mention or time covers each token, the longest one where several do.
struct Cover
{
    int index = -1;
    Span span;
};

bool isParenthesis(QChar c)
{
    return c == u'(' || c == u'[' || c == u'（' || c == u'［' || c == u'{' || c == u'〔' || c == u'【';
}

class Parser
{
public:
    Parser(const Analysis &analysis, const Extraction &soFar)
        : m_analysis(analysis)
        , m_soFar(soFar)
        , m_entities(analysis.tokens.size())
        , m_times(analysis.tokens.size())
    {
        for (std::size_t i = 0; i < soFar.entities.size(); ++i) {
            for (const Mention &mention : soFar.entities[i].mentions)
                cover(m_entities, mention.span, static_cast<int>(i));
        }
        for (std::size_t i = 0; i < soFar.times.size(); ++i)
            cover(m_times, soFar.times[i].span, static_cast<int>(i));
    }

    Parse run()
    {
        for (std::size_t i = 0; i < m_analysis.sentences.size(); ++i) {
            m_parse.firstClause.push_back(static_cast<int>(m_parse.clauses.size()));
            m_parse.firstPhrase.push_back(static_cast<int>(m_parse.phrases.size()));
            m_sentence = static_cast<int>(i);
            parseSentence();
        }
        m_parse.firstClause.push_back(static_cast<int>(m_parse.clauses.size()));
        m_parse.firstPhrase.push_back(static_cast<int>(m_parse.phrases.size()));
        return std::move(m_parse);
    }

private:
    /// What waits for a verb at one depth of quotation.
    struct Level
    {
        std::vector<int> pending;
        std::vector<Eojeol> words; ///< of the phrase that is being read
        std::vector<int> heads;    ///< adnominal clauses that wait for their noun
        int lastSubject = -1;
        int lastAdnominalSubject = -1;
        bool dependentHead = false; ///< the last adnominal clause describes a noun like 뒤, 데, 것
        int open = -1;              ///< token of the quotation mark
        bool quoted = false;
    };

    const Token &token(int i) const { return m_analysis.tokens[static_cast<std::size_t>(i)]; }
    QStringView words(int i) const { return m_analysis.words(token(i)); }
    Phrase &phrase(int i) { return m_parse.phrases[static_cast<std::size_t>(i)]; }

    void cover(std::vector<Cover> &all, Span span, int index)
    {
        const int tokens = static_cast<int>(m_analysis.tokens.size());
        for (int i = m_analysis.tokenAt(span.begin); i < tokens && token(i).span.begin < span.end; ++i) {
            Cover &at = all[static_cast<std::size_t>(i)];
            if (at.index < 0 || at.span.length() < span.length())
                at = {index, span};
        }
    }

    void parseSentence();
    int closeOf(int open, int end) const;
    bool isSpeech(int open, int close) const;
    Eojeol readEojeol(int first, int end) const;
    void cutParticle(Eojeol &eojeol, int wordToken, int tailToken, int end) const;
    void addWord(const Eojeol &eojeol);
    void endPhrase();
    void addVerb(const Eojeol &eojeol);
    void tieOn(const Eojeol &eojeol);
    std::vector<int> takeForAdnominal(const Eojeol &eojeol);
    std::vector<int> takeForQuoting();
    void linkClauses(int firstClause);
    void flush();

    const Analysis &m_analysis;
    const Extraction &m_soFar;
    std::vector<Cover> m_entities;
    std::vector<Cover> m_times;
    Parse m_parse;
    std::vector<Level> m_levels;
    int m_sentence = 0;
};

int Parser::closeOf(int open, int end) const
{
    int depth = 0;
    for (int i = open; i < end; ++i) {
        if (token(i).kind == TokenKind::Open)
            ++depth;
        else if (token(i).kind == TokenKind::Close && --depth == 0)
            return i;
    }
    return -1;
}

/// Speech holds a sentence; a quoted name is short and ends in a noun.
bool Parser::isSpeech(int open, int close) const
{
    if (close - open > 14)
        return true;
    for (int i = open + 1; i < close; ++i) {
        if (token(i).kind == TokenKind::Stop)
            return true;
    }
    const Token &last = token(close - 1);
    if (close - open < 3 || last.kind != TokenKind::Word)
        return false;
    const VerbForm form = verbForm(m_analysis.words(last));
    return form.ending &&
           (form.ending->kind == EndingKind::Final || form.ending->kind == EndingKind::Connective) &&
           !form.ending->form.isEmpty();
}

void Parser::parseSentence()
{
    const Sentence &sentence = m_analysis.sentences[static_cast<std::size_t>(m_sentence)];
    // Nobody writes such sentences; what looks for the governing clause would crawl through them.
    constexpr int longestSentence = 1000;
    if (sentence.endToken - sentence.firstToken > longestSentence)
        return;
    const int firstClause = static_cast<int>(m_parse.clauses.size());
    m_levels.assign(1, {});
    const int end = sentence.endToken;
    for (int i = sentence.firstToken; i < end;) {
        const Token &at = token(i);
        if (at.kind == TokenKind::Word || at.kind == TokenKind::Number) {
            Eojeol eojeol = readEojeol(i, end);
            // '보유한 지분' ties, '보유하고 있다' and '보유했다' tell.
            if (eojeol.verb.tie && eojeol.verb.ending->kind != EndingKind::Adnominal &&
                (eojeol.verb.ending->kind != EndingKind::Connective || eojeol.verb.ending->form == u"고")) {
                eojeol.verb.tie = false;
                if (eojeol.verb.stem.size() > 2 && eojeol.verb.stem.endsWith(u'하')) {
                    eojeol.verb.stem.chop(1);
                    eojeol.verb.verbalNoun = true;
                    --eojeol.verb.stemLength;
                }
            }
            while (eojeol.verb.ending && !eojeol.verb.tie && !eojeol.comma && eojeol.endToken < end &&
                   token(eojeol.endToken).kind == TokenKind::Word &&
                   takeAuxiliary(&eojeol.verb, words(eojeol.endToken))) {
                ++eojeol.endToken;
                eojeol.comma = eojeol.endToken < end && token(eojeol.endToken).kind == TokenKind::Comma;
            }
            i = eojeol.endToken;
            // What closes a speech carries its particle: ”라며, ”고.
            addWord(eojeol);
            continue;
        }
        if (at.kind == TokenKind::Open) {
            const int close = closeOf(i, end);
            if (close > 0 && isParenthesis(words(i)[0])) {
                i = close + 1;
                continue;
            }
            if (close > 0 && isSpeech(i, close)) {
                endPhrase();
                Level level;
                level.quoted = true;
                level.open = close;
                level.lastSubject = -1;
                m_levels.push_back(level);
            }
        } else if (at.kind == TokenKind::Close) {
            if (m_levels.size() > 1 && m_levels.back().open == i) {
                flush();
                m_levels.pop_back();
                // ”라고, ”며: the quoting particle.
                if (i + 1 < end && !token(i + 1).spaceBefore && token(i + 1).kind == TokenKind::Word)
                    ++i;
            }
        } else if (at.kind == TokenKind::Stop) {
            flush();
        } else if (at.kind == TokenKind::Mark && words(i) != u"%") {
            endPhrase();
        }
        ++i;
    }
    while (!m_levels.empty()) {
        flush();
        m_levels.pop_back();
    }
    linkClauses(firstClause);
}

Eojeol Parser::readEojeol(int first, int end) const
{
    Eojeol eojeol;
    eojeol.firstToken = first;
    int wordToken = first;
    int tailToken = -1;
    int i = first + 1;
    bool afterSign = false;
    for (; i < end && !token(i).spaceBefore; ++i) {
        const Token &at = token(i);
        if (at.kind == TokenKind::Open && isParenthesis(words(i)[0])) {
            const int close = closeOf(i, end);
            if (close < 0)
                break;
            i = close;
            afterSign = true;
        } else if (at.kind == TokenKind::Close) {
            if (m_levels.size() > 1 && m_levels.back().open == i)
                break;
            afterSign = true;
        } else if (at.kind == TokenKind::Mark &&
                   (words(i) == u"%" || words(i) == u"+" || words(i) == u"㎡")) {
            afterSign = true;
        } else if (at.kind == TokenKind::Word && afterSign) {
            tailToken = i;
            ++i;
            break;
        } else {
            break;
        }
    }
    eojeol.endToken = i;
    eojeol.noun = token(wordToken).span;
    if (i < end) {
        eojeol.comma = token(i).kind == TokenKind::Comma;
        eojeol.breaks = token(i).kind == TokenKind::Mark || token(i).kind == TokenKind::Stop;
    }
    const auto index = static_cast<std::size_t>(wordToken);
    if (m_entities[index].index >= 0 && m_entities[index].span.end > token(wordToken).span.begin) {
        eojeol.entity = m_entities[index].index;
        eojeol.isName = true;
    }
    if (m_times[index].index >= 0) {
        eojeol.time = m_times[index].index;
        eojeol.isName = true;
    }
    cutParticle(eojeol, wordToken, tailToken, end);
    return eojeol;
}

void Parser::cutParticle(Eojeol &eojeol, int wordToken, int tailToken, int end) const
{
    const QStringView word = words(wordToken);
    const auto take = [&eojeol](const ParticleCut &cut) {
        eojeol.first = cut.first;
        eojeol.last = cut.last;
    };
    ParticleCut cut;
    const bool closing = eojeol.comma || eojeol.breaks || eojeol.endToken >= end;
    if (tailToken >= 0) {
        const QStringView tail = words(tailToken);
        // '100%를' is read 백 퍼센트를.
        const bool percent = words(tailToken - 1) == u"%";
        const QStringView sounding = percent ? QStringView(u"퍼센트") : word;
        if (isParticleAfter(sounding, tail, &cut) && cut.last != Particle::Copula)
            take(cut);
        else if (const VerbForm copula = copulaForm(QString(word.toString() + tail.toString()), closing);
                 copula.ending)
            eojeol.verb = copula;
        return;
    }
    if (eojeol.isName) {
        const Span name = eojeol.time >= 0 ? m_times[static_cast<std::size_t>(wordToken)].span
                                           : m_entities[static_cast<std::size_t>(wordToken)].span;
        const Span at = token(wordToken).span;
        if (name.end >= at.end)
            return;
        const QStringView tail = word.sliced(name.end - at.begin);
        if (isParticleAfter(word.first(name.end - at.begin), tail, &cut) && cut.last != Particle::Copula) {
            take(cut);
            eojeol.noun.end = name.end;
            return;
        }
    }
    if (!eojeol.isName) {
        const bool afterObject =
            !m_levels.back().words.empty()
                ? false
                : !m_levels.back().pending.empty() &&
                      m_parse.phrases[static_cast<std::size_t>(m_levels.back().pending.back())].last ==
                          Particle::Object;
        eojeol.verb = verbForm(word, afterObject);
        if (eojeol.verb.ending)
            return;
    }
    if (isPlainWord(word))
        return;
    // 예정이었으나 ends in no particle 나.
    if (VerbForm copula = copulaForm(word, closing); copula.ending && copula.ending->form.size() > 2) {
        eojeol.verb = std::move(copula);
        return;
    }
    const std::vector<ParticleCut> cuts = particleCuts(word);
    for (auto it = cuts.rbegin(); it != cuts.rend(); ++it) {
        if (it->first == Particle::None || it->last == Particle::Copula)
            continue;
        if (it->stem < 2 && !isShortNoun(word.first(it->stem)))
            continue;
        take(*it);
        eojeol.noun.end = eojeol.noun.begin + it->stem;
        return;
    }
    eojeol.verb = copulaForm(word, closing);
}

void Parser::addWord(const Eojeol &eojeol)
{
    Level &level = m_levels.back();
    if (eojeol.verb.ending) {
        if (eojeol.verb.tie) {
            tieOn(eojeol);
            return;
        }
        if (eojeol.verb.copula)
            level.words.push_back(eojeol);
        endPhrase();
        addVerb(eojeol);
        return;
    }
    level.words.push_back(eojeol);
    // A time without a particle stands for itself: '4일 | 서울에서'.
    const bool endsTime =
        eojeol.time >= 0 && m_soFar.times[static_cast<std::size_t>(eojeol.time)].span.end <= eojeol.noun.end;
    if (eojeol.last != Particle::None || eojeol.comma || eojeol.breaks || endsTime)
        endPhrase();
}

void Parser::endPhrase()
{
    Level &level = m_levels.back();
    if (level.words.empty())
        return;
    const Eojeol &last = level.words.back();
    Phrase made;
    made.sentence = m_sentence;
    made.firstToken = level.words.front().firstToken;
    made.endToken = last.endToken;
    made.noun = last.noun;
    if (last.verb.copula)
        made.noun.end = std::min(made.noun.end, made.noun.begin + last.verb.stemLength);
    made.span = {token(made.firstToken).span.begin, std::max(made.noun.end, last.noun.end)};
    made.first = last.first;
    made.last = last.last;
    bool hasPerson = false;
    std::vector<int> found;
    for (const Eojeol &word : level.words) {
        if (word.entity >= 0 && (found.empty() || found.back() != word.entity)) {
            found.push_back(word.entity);
            hasPerson |= m_soFar.entities[static_cast<std::size_t>(word.entity)].kind == EntityKind::Person;
        }
        if (word.time >= 0 && (made.times.empty() || made.times.back() != word.time))
            made.times.push_back(word.time);
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
        const bool person = m_soFar.entities[static_cast<std::size_t>(found[i])].kind == EntityKind::Person;
        const bool head = hasPerson ? person : i + 1 == found.size();
        (head ? made.entities : made.modifiers).push_back(found[i]);
    }
    if (!made.entities.empty())
        made.kind = m_soFar.entities[static_cast<std::size_t>(made.entities.back())].kind;
    made.joined = (last.last == Particle::None && last.comma && !last.verb.copula) ||
                  (last.first == Particle::With && last.last == Particle::With);
    const int index = static_cast<int>(m_parse.phrases.size());
    m_parse.phrases.push_back(made);
    level.pending.push_back(index);
    level.words.clear();
    for (const int clause : level.heads)
        m_parse.clauses[static_cast<std::size_t>(clause)].head = index;
    if (!level.heads.empty()) {
        const Span firstWord = token(made.firstToken).span;
        level.dependentHead =
            isShortNoun(m_analysis.words(firstWord.begin == made.noun.begin ? made.noun : firstWord));
    }
    level.heads.clear();
}

void Parser::tieOn(const Eojeol &eojeol)
{
    endPhrase();
    Level &level = m_levels.back();
    if (level.pending.empty())
        return;
    Phrase &before = phrase(level.pending.back());
    if (before.last == Particle::None || before.last == Particle::Topic || before.last == Particle::Subject)
        return;
    before.tie = eojeol.verb.stem;
    if (eojeol.verb.ending->kind == EndingKind::Adnominal && before.last == Particle::Object)
        before.joined = true;
}

std::vector<int> Parser::takeForAdnominal(const Eojeol &eojeol)
{
    Level &level = m_levels.back();
    std::vector<int> &pending = level.pending;
    if (eojeol.verb.copula && !pending.empty()) {
        // '한국 지사인 …': an apposition takes no more than its noun and the genitives on it.
        std::size_t from = pending.size() - 1;
        while (from > 0 && phrase(pending[from - 1]).last == Particle::Genitive)
            --from;
        std::vector<int> taken(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.end());
        pending.resize(from);
        return taken;
    }
    const bool passive = eojeol.verb.voice == Voice::Passive || eojeol.verb.stem.endsWith(u'리') ||
                         eojeol.verb.stem.endsWith(u'지') || eojeol.verb.stem.endsWith(u'히');
    std::size_t from = pending.size();
    bool subject = false;
    bool topic = false;
    std::size_t subjectAt = 0;
    while (from > 0) {
        const Phrase &at = phrase(pending[from - 1]);
        if (at.last == Particle::Topic) {
            topic = true;
            break;
        }
        if (at.last == Particle::Subject) {
            const bool adjacent =
                std::all_of(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.end(),
                            [this](int i) { return !phrase(i).times.empty(); });
            const bool topicBefore = std::any_of(
                pending.begin(), pending.begin() + static_cast<std::ptrdiff_t>(from) - 1, [this](int i) {
                    return phrase(i).last == Particle::Topic && phrase(i).first == Particle::Topic;
                });
            if (subject || (passive && !adjacent && !topicBefore))
                break;
            subject = true;
            subjectAt = from - 1;
        }
        --from;
    }
    // 'A는 14일 B가 가진 …': the day goes with A.
    if (topic && subject)
        from = subjectAt;
    std::vector<int> taken(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.end());
    pending.resize(from);
    return taken;
}

std::vector<int> Parser::takeForQuoting()
{
    std::vector<int> &pending = m_levels.back().pending;
    std::size_t from = 0;
    bool topic = false;
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const Phrase &at = phrase(pending[i]);
        if (at.last == Particle::Topic && at.first == Particle::Topic)
            topic = true;
        else if (topic && at.last == Particle::Subject) {
            from = i;
            break;
        }
    }
    while (from > 0 && phrase(pending[from - 1]).joined)
        --from;
    std::vector<int> taken(pending.begin() + static_cast<std::ptrdiff_t>(from), pending.end());
    pending.resize(from);
    return taken;
}

void Parser::addVerb(const Eojeol &eojeol)
{
    Level &level = m_levels.back();
    Clause clause;
    clause.sentence = m_sentence;
    clause.verb = eojeol.verb;
    clause.predicateToken = eojeol.firstToken;
    clause.predicate = token(eojeol.firstToken).span;
    clause.predicate.end = std::max(clause.predicate.end, token(eojeol.endToken - 1).span.end);
    if (token(eojeol.endToken - 1).kind != TokenKind::Word)
        clause.predicate.end = token(eojeol.firstToken).span.end;
    clause.quoted = level.quoted;
    const EndingKind kind = eojeol.verb.ending->kind;
    if (kind == EndingKind::Adnominal)
        clause.phrases = takeForAdnominal(eojeol);
    else if (kind == EndingKind::Quoting)
        clause.phrases = takeForQuoting();
    else
        clause.phrases = std::exchange(level.pending, {});
    const int index = static_cast<int>(m_parse.clauses.size());
    clause.span = clause.predicate;
    int topic = -1;
    int subject = -1;
    for (const int i : clause.phrases) {
        Phrase &at = phrase(i);
        at.clause = index;
        clause.span = clause.span.united(at.span);
        if (at.last == Particle::Topic && (at.first == Particle::Topic || at.first == Particle::Subject))
            topic = i;
        else if ((at.last == Particle::Subject || at.last == Particle::Also) && at.first != Particle::At &&
                 at.first != Particle::From && at.first != Particle::With && subject < 0)
            subject = i;
    }
    const int own = topic >= 0 ? topic : subject;
    clause.subject = own;
    // -다는 both quotes and describes: '생산한다는 계획'.
    if (kind == EndingKind::Quoting && eojeol.verb.ending->form.endsWith(u'는'))
        level.heads.push_back(index);
    if (kind == EndingKind::Adnominal) {
        level.heads.push_back(index);
        if (own >= 0) {
            level.lastAdnominalSubject = own;
        } else if (level.lastSubject < 0 && level.lastAdnominalSubject >= 0 && level.dependentHead) {
            clause.subject = level.lastAdnominalSubject;
            clause.subjectInherited = true;
        }
    } else {
        if (own < 0) {
            // 'A도 법인을 세운 데 이어 사무소를 연다': A does both.
            const bool shared = level.lastSubject < 0 && level.lastAdnominalSubject >= 0 &&
                                !clause.phrases.empty() && level.dependentHead;
            clause.subject = shared ? level.lastAdnominalSubject : level.lastSubject;
            clause.subjectInherited = clause.subject >= 0;
        } else {
            level.lastSubject = own;
        }
    }
    m_parse.clauses.push_back(std::move(clause));
}

/// What no verb took (a headline, a caption's end) stays without a clause.
void Parser::flush()
{
    endPhrase();
    m_levels.back().pending.clear();
    m_levels.back().heads.clear();
}

/// Ties each clause to the one that goes on from it.
void Parser::linkClauses(int firstClause)
{
    const int end = static_cast<int>(m_parse.clauses.size());
    for (int i = firstClause; i < end; ++i) {
        Clause &clause = m_parse.clauses[static_cast<std::size_t>(i)];
        if (clause.verb.ending->kind == EndingKind::Adnominal) {
            clause.next = clause.head >= 0 ? phrase(clause.head).clause : -1;
            // An adnominal clause within the main one: its subject is the sentence's topic unless the noun it
            // describes plays that part.
            if (clause.subject < 0) {
                for (int k = i + 1; k < end && clause.subject < 0; ++k) {
                    const Clause &later = m_parse.clauses[static_cast<std::size_t>(k)];
                    if (later.quoted != clause.quoted)
                        continue;
                    if (later.subject >= 0 && phrase(later.subject).span.end <= clause.span.begin) {
                        clause.subject = later.subject;
                        clause.subjectInherited = true;
                    }
                }
            }
            continue;
        }
        for (int k = i + 1; k < end; ++k) {
            const Clause &later = m_parse.clauses[static_cast<std::size_t>(k)];
            if (later.quoted != clause.quoted)
                continue;
            if (later.verb.ending->kind != EndingKind::Adnominal ||
                later.verb.ending->tense == Tense::Future) {
                clause.next = k;
                break;
            }
        }
    }
}

} // namespace

Particle Parse::roleOf(int index) const
{
    const Phrase *at = &phrases[static_cast<std::size_t>(index)];
    int next = index + 1;
    while (at->joined && next < static_cast<int>(phrases.size()) &&
           phrases[static_cast<std::size_t>(next)].sentence == at->sentence) {
        const Phrase &following = phrases[static_cast<std::size_t>(next)];
        // 'A와 서울에서 만났다' is no list: what follows names no one.
        if (at->first == Particle::With &&
            (following.entities.empty() || at->entities.empty() || !following.alike(*at)))
            return Particle::With;
        at = &following;
        ++next;
    }
    return at->last == Particle::Genitive && at->first != Particle::Genitive ? at->first : at->last;
}

Parse parseClauses(const Analysis &analysis, const Extraction &soFar)
{
    return Parser(analysis, soFar).run();
}

} // namespace Haengbo
