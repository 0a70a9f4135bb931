// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A title is who, with whom or what, where, and the deed as a noun. The words are those of the article; only
// verbs are called by the noun headlines have for them (event_titles.tsv).
#include "model/language/events/titles.h"

#include "model/language/events/anaphora.h"
#include "model/language/events/predicates.h"
#include "model/language/identifiers.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <QVarLengthArray>

#include <algorithm>

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
            const QString key = table.cell(row, stem).toString() + u'/' + table.cell(row, type).toString();
            if (table.cell(row, kind) == u"noun")
                m_silent.insert(key, 1);
            else
                m_deeds.insert(key, table.cell(row, noun).toString());
        }
    }

    QString deed(QStringView stem, EventType type) const { return m_deeds.value(Key(stem, toId(type))); }
    /// Whether a predicate says no more than the noun it stands with.
    bool isSilent(QStringView stem, EventType type) const { return m_silent.contains(Key(stem, toId(type))); }
    QString added(QLatin1StringView name) const { return m_deeds.value(Key(u"-", name)); }

private:
    /// 'stem/type', without making a string.
    class Key
    {
    public:
        Key(QStringView stem, QLatin1StringView type)
        {
            m_characters.append(stem.data(), stem.size());
            m_characters.append(u'/');
            for (const char c : type)
                m_characters.append(QLatin1Char(c));
        }
        operator QStringView() const { return {m_characters.constData(), m_characters.size()}; }

    private:
        QVarLengthArray<QChar, 48> m_characters;
    };

    WordMap<QString> m_deeds;
    WordMap<char> m_silent;
};

const TitleWords &titleWords()
{
    static const TitleWords instance;
    return instance;
}

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
        QStringList names;
        QString between; ///< '–' for those who act together, ', ' for one who acts on the other
        QString object;
        QString place;
        QString deed;
    };

    QStringView words(Span span) const { return m_context.analysis.words(span); }
    const Token &token(int i) const { return m_context.analysis.tokens[static_cast<std::size_t>(i)]; }
    const Clause *clause() const
    {
        return m_candidate.clause >= 0 ? &m_context.clause(m_candidate.clause) : nullptr;
    }
    bool isQuote(const Token &at) const
    {
        // Brackets have two categories of their own.
        const QChar::Category category = m_context.analysis.text().at(at.span.begin).category();
        return (at.kind == TokenKind::Open || at.kind == TokenKind::Close) &&
               category != QChar::Punctuation_Open && category != QChar::Punctuation_Close;
    }
    std::vector<int> inOrder() const;
    QString shortName(int entity) const;
    QString tailOf(int phrase, int most) const;
    int objectPhrase() const;
    QString deed() const;
    QString measure() const;
    QString figure() const;
    Parts parts() const;
    QString join(const Parts &parts) const;
    QString passage() const;

    const EventContext &m_context;
    const EventCandidate &m_candidate;
    const Event &m_event;
};

/// Who takes part, in the order the passage names them; whom it leaves out was spoken of before.
std::vector<int> Composer::inOrder() const
{
    const Span told = m_event.evidence.front();
    const auto place = [&](int entity) {
        for (const Mention &mention : m_context.entity(entity).mentions) {
            if (told.contains(mention.span))
                return mention.span.begin;
        }
        return -1;
    };
    std::vector<int> all = m_event.participants;
    if (all.size() > 1)
        std::stable_sort(all.begin(), all.end(), [&](int a, int b) { return place(a) < place(b); });
    // Of a deed of companies their people are left out, of a meeting the companies of those who met.
    const bool people = m_event.type == EventType::Meeting || m_event.type == EventType::Visit ||
                        m_event.type == EventType::Appointment;
    const auto fits = [&](int entity) { return m_context.isPerson(entity) == people; };
    const auto count = std::count_if(all.begin(), all.end(), fits);
    if (count >= 2 || (m_event.type == EventType::Appointment && count == 1))
        std::erase_if(all, [&](int entity) { return !fits(entity); });
    return all;
}

/// A name as a headline writes it: of a long one the last word, or an alias that is part of it.
QString Composer::shortName(int index) const
{
    const Entity &entity = m_context.entity(index);
    constexpr qsizetype longName = 8;
    constexpr qsizetype longPerson = 4;
    const qsizetype most = entity.kind == EntityKind::Person ? longPerson : longName;
    if (entity.name.size() <= most)
        return entity.name;
    QString best;
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
    return last > 0 ? entity.name.sliced(last + 1) : entity.name;
}

/// The last words of phrase \a index without its particle, at most \a most characters, without those who take
/// part.
QString Composer::tailOf(int index, int most) const
{
    const Phrase &phrase = m_context.phrase(index);
    int begin = phrase.noun.begin;
    for (int t = phrase.endToken - 1; t >= phrase.firstToken; --t) {
        const Token &at = token(t);
        if (at.span.begin >= phrase.noun.begin || isQuote(at))
            continue;
        const bool named =
            std::any_of(m_event.participants.begin(), m_event.participants.end(), [&](int entity) {
                const auto &mentions = m_context.entity(entity).mentions;
                return std::any_of(mentions.begin(), mentions.end(), [&](const Mention &mention) {
                    return mention.span.begin < at.span.end && at.span.begin < mention.span.end;
                });
            });
        const bool timed = std::any_of(phrase.times.begin(), phrase.times.end(), [&](int time) {
            return m_context.time(time).span.end > at.span.begin;
        });
        if (at.kind != TokenKind::Word || named || timed || phrase.noun.end - at.span.begin > most)
            break;
        begin = at.span.begin;
    }
    // '‘전략적 제휴’ 체결' without its marks, one of which may lie outside.
    QString tail;
    for (int t = m_context.analysis.tokenAt(begin); t < phrase.endToken; ++t) {
        const Span span{std::max(begin, token(t).span.begin), std::min(phrase.noun.end, token(t).span.end)};
        if (isQuote(token(t)) || span.end <= span.begin)
            continue;
        if (!tail.isEmpty() && m_context.analysis.text().at(span.begin - 1).isSpace())
            tail += u' ';
        tail += words(span);
    }
    return tail;
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

QString Composer::deed() const
{
    const Clause *at = clause();
    if (m_candidate.nominal || !at || at->verb.copula)
        return m_candidate.nominal ? words(m_event.trigger).toString() : QString();
    if (at->verb.verbalNoun)
        return at->verb.stem;
    const QString known = titleWords().deed(at->verb.stem, m_event.type);
    // Where a noun names the event, a verb without a name of its own adds nothing.
    return known.isEmpty() && m_candidate.nounPhrase < 0 ? titleWords().deed(u"-", m_event.type) : known;
}

/// 주가 of '가람전자 주가는', empty when the clause names no figure.
QString Composer::measure() const
{
    const Clause *at = clause();
    if (!at)
        return {};
    for (const int i : at->phrases) {
        const QStringView noun = words(m_context.phrase(i).noun);
        if (Predicates::instance().endsInList(NounList::Measure, noun))
            return noun.toString();
    }
    return {};
}

/// '9%' or '148억원' of the passage.
QString Composer::figure() const
{
    const Span told = m_event.evidence.front();
    const int end = static_cast<int>(m_context.analysis.tokens.size());
    for (int t = m_context.analysis.tokenAt(told.begin); t + 1 < end && token(t).span.end < told.end; ++t) {
        if (token(t).kind == TokenKind::Number && words(token(t + 1).span) == u"%")
            return words({token(t).span.begin, token(t + 1).span.end}).toString();
    }
    if (!m_event.amounts.empty()) {
        const Amount &amount = m_context.soFar.amounts[static_cast<std::size_t>(m_event.amounts.front())];
        return words(amount.span).toString().remove(u' ');
    }
    return {};
}

Composer::Parts Composer::parts() const
{
    Parts made;
    const std::vector<int> who = inOrder();
    constexpr std::size_t most = 2;
    for (std::size_t i = 0; i < who.size() && i < most; ++i)
        made.names << shortName(who[i]);
    const bool together = m_event.type == EventType::Meeting || m_event.type == EventType::Agreement ||
                          m_event.type == EventType::Founding || m_event.type == EventType::Investment;
    made.between = together ? u"–"_s : u", "_s;
    if (m_event.type == EventType::Gathering || m_event.type == EventType::Announcement ||
        m_event.type == EventType::Visit)
        made.between = u"·"_s;
    if (who.size() > most)
        made.names.back() += u' ' + titleWords().added("more"_L1);
    made.deed = deed();
    if (m_event.type == EventType::Market) {
        made.object = QStringList{measure(), figure()}.join(u' ').trimmed();
        return made;
    }
    constexpr int longestObject = 12;
    if (const int object = objectPhrase(); object >= 0) {
        made.object = tailOf(object, longestObject);
        const Clause *at = clause();
        // '업무협약 체결' is 업무협약, '간담회 개최' is 간담회.
        if (m_candidate.nounPhrase >= 0 && at && titleWords().isSilent(at->verb.stem, m_event.type))
            made.deed.clear();
        else if (m_candidate.nominal && made.object.endsWith(made.deed))
            made.deed.clear();
        if (made.deed == made.object)
            made.object.clear();
    }
    if (m_event.place >= 0 && (m_event.type == EventType::Visit || m_event.type == EventType::Founding))
        made.place = m_context.entity(m_event.place).name;
    return made;
}

QString Composer::join(const Parts &parts) const
{
    QString title;
    title.reserve(2 * titleLength);
    for (const QString &name : parts.names) {
        if (&name != &parts.names.front())
            title += parts.between;
        title += name;
    }
    const qsizetype whoEnds = title.size();
    const auto isWho = [&](const QString &part) { return QStringView(title).first(whoEnds) == part; };
    const auto add = [&title](QStringView part) {
        if (!title.isEmpty())
            title += u' ';
        title += part;
    };
    if (!parts.place.isEmpty() && !isWho(parts.place))
        add(parts.place);
    if (!parts.object.isEmpty() && !isWho(parts.object) && parts.object != parts.place)
        add(parts.object);
    if (!parts.deed.isEmpty() && !isWho(parts.deed) && parts.deed != parts.place &&
        parts.deed != parts.object)
        add(parts.deed);
    // '인수 무산' says it already.
    const bool said = !m_candidate.nominal && !m_event.statusCue.isEmpty() && clause() &&
                      m_event.statusCue == clause()->predicate && clause()->verb.verbalNoun &&
                      !clause()->verb.negated;
    if (said)
        return title;
    if (m_event.status == Status::Negated && m_event.type != EventType::Other)
        add(titleWords().added("negated"_L1));
    else if (m_event.status == Status::Possible && m_event.type != EventType::Market &&
             m_event.type != EventType::Other)
        add(titleWords().added("possible"_L1));
    return title;
}

/// The beginning of the passage, cut at a word.
QString Composer::passage() const
{
    constexpr qsizetype longest = 32;
    const QString told = words(m_event.evidence.front()).toString().simplified();
    if (told.size() <= longest)
        return told;
    const qsizetype cut = told.lastIndexOf(u' ', longest - 1);
    return told.left(cut > longest / 2 ? cut : longest - 1) + u'…';
}

QString Composer::compose()
{
    Parts made = parts();
    // A title says at least who, and what of it.
    const bool nameless =
        made.deed.isEmpty() &&
        (made.object.isEmpty() || (m_candidate.nounPhrase < 0 && m_event.type != EventType::Market));
    const bool undone =
        m_event.type == EventType::Other && m_event.status == Status::Negated && m_candidate.nounPhrase < 0;
    if (made.names.isEmpty() || nameless || undone)
        return passage();
    QString title = join(made);
    if (title.size() > titleLength && !made.place.isEmpty() && !made.object.isEmpty()) {
        made.place.clear();
        title = join(made);
    }
    if (title.size() > titleLength && made.object.contains(u' ')) {
        made.object = made.object.sliced(made.object.lastIndexOf(u' ') + 1);
        title = join(made);
    }
    if (title.size() > titleLength && made.names.size() > 1) {
        made.names.removeLast();
        if (m_event.type == EventType::Meeting || m_event.type == EventType::Agreement)
            made.names.back() += u' ' + titleWords().added("more"_L1);
        title = join(made);
    }
    if (title.size() > titleLength && !made.deed.isEmpty()) {
        made.object.clear();
        title = join(made);
    }
    return title.size() <= titleLength ? title : passage();
}

} // namespace

QString eventTitle(const EventContext &context, const EventCandidate &candidate)
{
    return Composer(context, candidate).compose();
}

} // namespace Haengbo
