// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A title is who, with whom or what, where, and the deed as a noun. The words are those of the article; only
// verbs are called by the noun headlines have for them (event_titles.tsv).
#include "model/language/events/titles.h"

#include "model/language/events/anaphora.h"
#include "model/language/events/predicates.h"
#include "model/language/identifiers.h"
#include "model/text/letters.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

/// event_titles.tsv.
class TitleWords
{
public:
    TitleWords()
    {
        const Table table = Table::bundled(u"event_titles");
        const int stem = table.column(u"stem");
        const int type = table.column(u"type");
        const int noun = table.column(u"noun");
        const int kind = table.column(u"kind");
        for (const Table::Row &row : table.rows()) {
            const auto parsed = parseEventType(table.cell(row, type));
            if (!parsed) { // words that are added to titles
                m_added.insert(table.cell(row, type), table.cell(row, noun).toString());
                continue;
            }
            Deeds &deeds = m_deeds[table.cell(row, stem)];
            if (table.cell(row, kind) == u"noun")
                deeds.silent |= 1U << static_cast<int>(*parsed);
            else
                deeds.names[static_cast<std::size_t>(*parsed)] = table.cell(row, noun).toString();
        }
    }

    /// What the deed of \a stem is called; empty where the table does not tell. Holds as long as the program.
    QStringView deed(QStringView stem, EventType type) const
    {
        const Deeds *deeds = m_deeds.find(stem);
        return deeds ? deeds->names[static_cast<std::size_t>(type)] : QStringView();
    }
    /// Whether a predicate says no more than the noun it stands with.
    bool isSilent(QStringView stem, EventType type) const
    {
        const Deeds *deeds = m_deeds.find(stem);
        return deeds && deeds->silent >> static_cast<int>(type) & 1U;
    }
    QStringView added(QStringView name) const
    {
        const QString *words = m_added.find(name);
        return words ? *words : QStringView();
    }

private:
    /// By EventType.
    struct Deeds
    {
        std::array<QString, static_cast<std::size_t>(EventType::Other) + 1> names;
        quint32 silent = 0;
    };

    WordMap<Deeds> m_deeds;
    WordMap<QString> m_added;
};

const TitleWords &titleWords()
{
    static const TitleWords instance;
    return instance;
}

/// A title while it is made.
using Letters = QVarLengthArray<QChar, 96>;

QStringView viewOf(const Letters &letters) { return {letters.constData(), letters.size()}; }

void append(Letters *letters, QStringView words) { letters->append(words.data(), words.size()); }

/// The first mention of \a entity that lies within \a span, null when none does.
const Mention *mentionWithin(const Entity &entity, Span span)
{
    const auto &all = entity.mentions;
    auto mention = std::partition_point(all.begin(), all.end(),
                                        [span](const Mention &m) { return m.span.begin < span.begin; });
    for (; mention != all.end() && mention->span.begin < span.end; ++mention) {
        if (mention->span.end <= span.end)
            return &*mention;
    }
    return nullptr;
}

/// Whether a mention of \a entity and \a span have letters in common.
bool isNamedIn(const Entity &entity, Span span)
{
    const auto &all = entity.mentions;
    const auto mention = std::partition_point(all.begin(), all.end(),
                                              [span](const Mention &m) { return m.span.end <= span.begin; });
    return mention != all.end() && mention->span.begin < span.end;
}

/// Makes one title. Its parts are views of the article and of tables; only the title itself becomes a string.
class Composer
{
public:
    Composer(const EventContext &context, const EventCandidate &candidate)
        : m_context(context)
        , m_candidate(candidate)
        , m_event(candidate.event)
    {
    }

    QString compose();

private:
    struct Parts
    {
        QVarLengthArray<QStringView, 2> names;
        bool more = false;   ///< behind the names stands that there are others
        QStringView between; ///< '–' for those who act together, ', ' for one who acts on the other
        QStringView object;
        QStringView place;
        QStringView deed;
    };

    QStringView words(Span span) const { return m_context.analysis.words(span); }
    const Token &token(int i) const { return m_context.analysis.tokens[static_cast<std::size_t>(i)]; }
    const Clause *clause() const
    {
        return m_candidate.clause >= 0 ? &m_context.clause(m_candidate.clause) : nullptr;
    }
    bool isQuote(const Token &at) const
    {
        if (at.kind != TokenKind::Open && at.kind != TokenKind::Close)
            return false;
        // Brackets have two categories of their own.
        const QChar::Category category = m_context.analysis.text().at(at.span.begin).category();
        return category != QChar::Punctuation_Open && category != QChar::Punctuation_Close;
    }
    Indexes inOrder() const;
    QStringView shortName(int entity) const;
    void takeTail(int phrase, int most);
    int objectPhrase() const;
    QStringView deed() const;
    QStringView measure() const;
    void takeFigure();
    void makeParts();
    QStringView join();
    QString passage() const;

    const EventContext &m_context;
    const EventCandidate &m_candidate;
    const Event &m_event;
    Parts m_parts;
    Letters m_object; ///< what m_parts.object shows
    Letters m_title;
};

/// Who takes part, in the order the passage names them; whom it leaves out was spoken of before.
Indexes Composer::inOrder() const
{
    const auto &all = m_event.participants;
    // Of a deed of companies their people are left out, of a meeting the companies of those who met.
    const bool people = m_event.type == EventType::Meeting || m_event.type == EventType::Visit ||
                        m_event.type == EventType::Appointment;
    const auto fits = [&](int entity) { return m_context.isPerson(entity) == people; };
    const auto count = std::count_if(all.begin(), all.end(), fits);
    const bool some = count >= 2 || (m_event.type == EventType::Appointment && count == 1);
    Indexes ordered;
    QVarLengthArray<int, 8> places; // of the ordered
    for (const int entity : all) {
        if (some && !fits(entity))
            continue;
        ordered.append(entity);
        if (all.size() == 1)
            break;
        const Mention *here = mentionWithin(m_context.entity(entity), m_event.evidence.front());
        places.append(here ? here->span.begin : -1);
        for (qsizetype i = places.size() - 1; i > 0 && places[i] < places[i - 1]; --i) {
            std::swap(places[i], places[i - 1]);
            std::swap(ordered[i], ordered[i - 1]);
        }
    }
    return ordered;
}

/// A name as a headline writes it: of a long one the last word, or an alias that is part of it.
QStringView Composer::shortName(int index) const
{
    const Entity &entity = m_context.entity(index);
    constexpr qsizetype longName = 8;
    constexpr qsizetype longPerson = 4;
    const qsizetype most = entity.kind == EntityKind::Person ? longPerson : longName;
    if (entity.name.size() <= most)
        return entity.name;
    QStringView best;
    for (const QString &alias : entity.aliases) {
        const bool part =
            alias.size() >= 2 && alias.size() < entity.name.size() && entity.name.contains(alias);
        if (part && (best.isEmpty() || alias.size() < best.size()))
            best = alias;
    }
    if (!best.isEmpty())
        return best;
    if (entity.kind != EntityKind::Person)
        return entity.name;
    const qsizetype last = entity.name.lastIndexOf(u' ');
    return last > 0 ? QStringView(entity.name).sliced(last + 1) : entity.name;
}

/// Makes the object of the last words of phrase \a index without its particle, at most \a most characters,
/// without those who take part.
void Composer::takeTail(int index, int most)
{
    const Phrase &phrase = m_context.phrase(index);
    int begin = phrase.noun.begin;
    int first = phrase.endToken;
    for (int t = phrase.endToken - 1; t >= phrase.firstToken; --t) {
        const Token &at = token(t);
        if (at.span.begin >= phrase.noun.begin || isQuote(at)) {
            first = at.span.end > begin ? t : first;
            continue;
        }
        const bool named =
            std::any_of(m_event.participants.begin(), m_event.participants.end(),
                        [&](int entity) { return isNamedIn(m_context.entity(entity), at.span); });
        const bool timed = std::any_of(phrase.times.begin(), phrase.times.end(), [&](int time) {
            return m_context.time(time).span.end > at.span.begin;
        });
        if (at.kind != TokenKind::Word || named || timed || phrase.noun.end - at.span.begin > most)
            break;
        begin = at.span.begin;
        first = t;
    }
    // '‘전략적 제휴’ 체결' without its marks, one of which may lie outside.
    m_object.clear();
    for (int t = first; t < phrase.endToken; ++t) {
        const Span span{std::max(begin, token(t).span.begin), std::min(phrase.noun.end, token(t).span.end)};
        if (span.end <= span.begin || isQuote(token(t)))
            continue;
        if (!m_object.isEmpty() && m_context.analysis.text().at(span.begin - 1).isSpace())
            m_object.append(u' ');
        append(&m_object, words(span));
    }
    m_parts.object = viewOf(m_object);
}

/// The phrase of what is done to, -1 when there is none: the event noun, the object, a thing that is the
/// subject of a deed done to it.
int Composer::objectPhrase() const
{
    if (m_candidate.nounPhrase >= 0)
        return m_candidate.nounPhrase;
    const Clause *at = clause();
    if (!at || m_candidate.nominal)
        return -1;
    const auto isNamed = [&](int phrase) {
        const auto &entities = m_context.phrase(phrase).entities;
        return std::any_of(entities.begin(), entities.end(), [&](int entity) {
            // Whom one met and where one went are no things done, also where others of the list have a
            // meeting of their own.
            return m_context.isPerson(entity) ||
                   (m_event.type == EventType::Visit && m_context.isPlace(entity)) ||
                   (m_event.type == EventType::Meeting && m_context.isActor(entity)) ||
                   std::find(m_event.participants.begin(), m_event.participants.end(), entity) !=
                       m_event.participants.end();
        });
    };
    for (const int i : at->phrases) {
        if (m_context.parse.roleOf(i) == Particle::Object && !isNamed(i))
            return i;
    }
    // '점심 때는' of a meeting says when.
    const bool own = m_event.type != EventType::Meeting && m_event.type != EventType::Visit &&
                     at->subject >= 0 && !at->subjectInherited && !isNamed(at->subject);
    if (own && m_context.phrase(at->subject).entities.empty() &&
        anaphorOf(words(m_context.phrase(at->subject).noun)) == Anaphor::None)
        return at->subject;
    if (at->verb.ending->kind == EndingKind::Adnominal && at->head >= 0 && !isNamed(at->head) &&
        m_event.type == EventType::Launch)
        return at->head;
    return -1;
}

QStringView Composer::deed() const
{
    const Clause *at = clause();
    if (m_candidate.nominal || !at || at->verb.copula)
        return m_candidate.nominal ? words(m_event.trigger) : QStringView();
    if (at->verb.verbalNoun)
        return at->verb.stem;
    const QStringView known = titleWords().deed(at->verb.stem, m_event.type);
    // Where a noun names the event, a verb without a name of its own adds nothing.
    return known.isEmpty() && m_candidate.nounPhrase < 0 ? titleWords().deed(u"-", m_event.type) : known;
}

/// 주가 of '가람전자 주가는', empty when the clause names no figure.
QStringView Composer::measure() const
{
    const Clause *at = clause();
    if (!at)
        return {};
    for (const int i : at->phrases) {
        const QStringView noun = words(m_context.phrase(i).noun);
        if (Predicates::instance().endsInList(NounList::Measure, noun))
            return noun;
    }
    return {};
}

/// Adds '9%' or '148억원' of the passage to the object.
void Composer::takeFigure()
{
    const Span told = m_event.evidence.front();
    const int end = static_cast<int>(m_context.analysis.tokens.size());
    for (int t = m_context.analysis.tokenAt(told.begin); t + 1 < end && token(t).span.end < told.end; ++t) {
        if (token(t).kind == TokenKind::Number && words(token(t + 1).span) == u"%") {
            append(&m_object, words({token(t).span.begin, token(t + 1).span.end}));
            return;
        }
    }
    if (m_event.amounts.empty())
        return;
    const Amount &amount = m_context.soFar.amounts[static_cast<std::size_t>(m_event.amounts.front())];
    for (const QChar letter : words(amount.span)) {
        if (letter != u' ')
            m_object.append(letter);
    }
}

void Composer::makeParts()
{
    const Indexes who = inOrder();
    constexpr qsizetype most = 2;
    for (qsizetype i = 0; i < who.size() && i < most; ++i)
        m_parts.names.append(shortName(who[i]));
    m_parts.more = who.size() > most;
    const bool together = m_event.type == EventType::Meeting || m_event.type == EventType::Agreement ||
                          m_event.type == EventType::Founding || m_event.type == EventType::Investment;
    m_parts.between = together ? u"–" : u", ";
    if (m_event.type == EventType::Gathering || m_event.type == EventType::Announcement ||
        m_event.type == EventType::Visit)
        m_parts.between = u"·";
    m_parts.deed = deed();
    if (m_event.type == EventType::Market) {
        append(&m_object, measure());
        m_object.append(u' ');
        takeFigure();
        m_parts.object = viewOf(m_object).trimmed();
        return;
    }
    constexpr int longestObject = 12;
    if (const int object = objectPhrase(); object >= 0) {
        takeTail(object, longestObject);
        const Clause *at = clause();
        // '업무협약 체결' is 업무협약, '간담회 개최' is 간담회.
        if (m_candidate.nounPhrase >= 0 && at && titleWords().isSilent(at->verb.stem, m_event.type))
            m_parts.deed = {};
        else if (m_candidate.nominal && endsWith(m_parts.object, m_parts.deed))
            m_parts.deed = {};
        if (m_parts.deed == m_parts.object)
            m_parts.object = {};
    }
    if (m_event.place >= 0 && (m_event.type == EventType::Visit || m_event.type == EventType::Founding))
        m_parts.place = m_context.entity(m_event.place).name;
}

/// The title of the parts; holds until the next is made.
QStringView Composer::join()
{
    m_title.clear();
    for (const QStringView &name : m_parts.names) {
        if (&name != &m_parts.names.front())
            append(&m_title, m_parts.between);
        append(&m_title, name);
    }
    const auto add = [this](QStringView part) {
        if (!m_title.isEmpty())
            m_title.append(u' ');
        append(&m_title, part);
    };
    if (m_parts.more)
        add(titleWords().added(u"more"));
    const qsizetype whoEnds = m_title.size();
    const auto isWho = [&](QStringView part) { return viewOf(m_title).first(whoEnds) == part; };
    const auto &[names, more, between, object, place, deed] = m_parts;
    // '부산 법인' says where it is founded.
    const bool saysPlace =
        object.size() > place.size() && object.startsWith(place) && object[place.size()].isSpace();
    if (!place.isEmpty() && !isWho(place) && !saysPlace)
        add(place);
    if (!object.isEmpty() && !isWho(object) && object != place)
        add(object);
    if (!deed.isEmpty() && !isWho(deed) && deed != place && deed != object)
        add(deed);
    // '인수 무산' says it already.
    const bool said = !m_candidate.nominal && !m_event.statusCue.isEmpty() && clause() &&
                      m_event.statusCue == clause()->predicate && clause()->verb.verbalNoun &&
                      !clause()->verb.negated;
    if (said)
        return viewOf(m_title);
    if (m_event.status == Status::Negated && m_event.type != EventType::Other)
        add(titleWords().added(u"negated"));
    else if (m_event.status == Status::Possible && m_event.type != EventType::Market &&
             m_event.type != EventType::Other)
        add(titleWords().added(u"possible"));
    return viewOf(m_title);
}

/// The beginning of the passage, with one space between words, cut at a word.
QString Composer::passage() const
{
    constexpr std::size_t longest = 32;
    std::array<QChar, longest + 2> told; // one more tells that there are more, and a blank before it
    std::size_t size = 0;
    bool space = false;
    for (const QChar letter : words(m_event.evidence.front())) {
        if (letter.isSpace()) {
            space = size > 0;
            continue;
        }
        if (space)
            told[size++] = u' ';
        space = false;
        told[size++] = letter;
        if (size > longest)
            break;
    }
    if (size > longest) {
        const qsizetype cut = QStringView(told.data(), longest).lastIndexOf(u' ');
        size = static_cast<std::size_t>(cut > qsizetype(longest / 2) ? cut : qsizetype(longest) - 1);
        told[size++] = u'…';
    }
    return QString(told.data(), static_cast<qsizetype>(size));
}

QString Composer::compose()
{
    makeParts();
    // A title says at least who, and what of it.
    const bool nameless =
        m_parts.deed.isEmpty() &&
        (m_parts.object.isEmpty() || (m_candidate.nounPhrase < 0 && m_event.type != EventType::Market));
    const bool undone =
        m_event.type == EventType::Other && m_event.status == Status::Negated && m_candidate.nounPhrase < 0;
    if (m_parts.names.isEmpty() || nameless || undone)
        return passage();
    QStringView title = join();
    if (title.size() > titleLength && !m_parts.place.isEmpty() && !m_parts.object.isEmpty()) {
        m_parts.place = {};
        title = join();
    }
    if (title.size() > titleLength && m_parts.object.contains(u' ')) {
        m_parts.object = m_parts.object.sliced(m_parts.object.lastIndexOf(u' ') + 1);
        title = join();
    }
    if (title.size() > titleLength && m_parts.names.size() > 1) {
        m_parts.names.removeLast();
        m_parts.more = m_event.type == EventType::Meeting || m_event.type == EventType::Agreement;
        title = join();
    }
    if (title.size() > titleLength && !m_parts.deed.isEmpty()) {
        m_parts.object = {};
        title = join();
    }
    return title.size() <= titleLength ? title.toString() : passage();
}

} // namespace

QString eventTitle(const EventContext &context, const EventCandidate &candidate)
{
    return Composer(context, candidate).compose();
}

} // namespace Haengbo
