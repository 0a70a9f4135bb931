// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of fields for each type serves both ways. It is a structured binding, so a field added to a type
// does not compile until it is packed as well.
//
// Numbers are variable-length (seven bits a byte, the lowest first; signed ones zigzag). A string is its
// length, doubled, plus one where every character fits in a byte; then its characters. A list is its length
// and its members. Nothing is trusted: a length is held against the bytes that are left before memory is
// asked for.
#include "model/store/packing.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int formOfBytes = 1;

template<typename Enum>
constexpr int countOf = 0;
template<>
constexpr int countOf<BlockKind> = 5;
template<>
constexpr int countOf<DaySource> = 5;
template<>
constexpr int countOf<PlaceKind> = 3;
template<>
constexpr int countOf<PublicationBasis> = 4;
template<>
constexpr int countOf<TimeType> = 4;
template<>
constexpr int countOf<EntityKind> = 4;
template<>
constexpr int countOf<EventType> = 13;
template<>
constexpr int countOf<RelationType> = 8;
template<>
constexpr int countOf<Status> = 4;

// The fields of each type.

template<typename Io, typename T>
void fields(Io &io, T &value);

template<typename Io>
void list(Io &io, auto &value, const Span *)
{
    auto &[begin, end] = value;
    io(begin, end);
}
template<typename Io>
void list(Io &io, auto &value, const Block *)
{
    auto &[kind, span] = value;
    io(kind, span);
}
template<typename Io>
void list(Io &io, auto &value, const Place *)
{
    auto &[begin, number] = value;
    io(begin, number);
}
template<typename Io>
void list(Io &io, auto &value, const GivenDay *)
{
    auto &[source, day, words] = value;
    io(source, day, words);
}
template<typename Io>
void list(Io &io, auto &value, const Hints *)
{
    auto &[people, places, organizations, keywords] = value;
    io(people, places, organizations, keywords);
}
template<typename Io>
void list(Io &io, auto &value, const Article *)
{
    auto &[path, format, encoding, sha256, text, publisher, given, blocks, author, url, archiveId, leftOut,
           isExcerpt, hints, days, placeKind, places] = value;
    io(path, format, encoding, sha256, text, publisher, given, blocks, author, url, archiveId, leftOut,
       isExcerpt, hints, days, placeKind, places);
}
template<typename Io>
void list(Io &io, auto &value, const Derivation *)
{
    auto &[rule, anchor, anchorValue] = value;
    io(rule, anchor, anchorValue);
}
template<typename Io>
void list(Io &io, auto &value, const PublicationDay *)
{
    auto &[day, basis, confidence, evidence, candidates, told] = value;
    io(day, basis, confidence, evidence, candidates, told);
}
template<typename Io>
void list(Io &io, auto &value, const TimeMention *)
{
    auto &[span, type, timex, mod, why] = value;
    io(span, type, timex, mod, why);
}
template<typename Io>
void list(Io &io, auto &value, const Amount *)
{
    auto &[span, number, max, currency, bound, converts, why] = value;
    io(span, number, max, currency, bound, converts, why);
}
template<typename Io>
void list(Io &io, auto &value, const Mention *)
{
    auto &[span, rule] = value;
    io(span, rule);
}
template<typename Io>
void list(Io &io, auto &value, const Entity *)
{
    auto &[kind, name, aliases, affiliation, title, mentions, confidence, why] = value;
    io(kind, name, aliases, affiliation, title, mentions, confidence, why);
}
template<typename Io>
void list(Io &io, auto &value, const Event *)
{
    auto &[type, start, end, part, status, participants, place, times, amounts, confidence, summary, evidence,
           trigger, statusCue, why, statusRule] = value;
    io(type, start, end, part, status, participants, place, times, amounts, confidence, summary, evidence,
       trigger, statusCue, why, statusRule);
}
template<typename Io>
void list(Io &io, auto &value, const Relation *)
{
    auto &[type, source, target, status, confidence, evidence, statusCue, why] = value;
    io(type, source, target, status, confidence, evidence, statusCue, why);
}
template<typename Io>
void list(Io &io, auto &value, const Extraction *)
{
    auto &[published, times, amounts, entities, events, relations] = value;
    io(published, times, amounts, entities, events, relations);
}

template<typename Io, typename T>
void fields(Io &io, T &value)
{
    list(io, value, static_cast<const std::remove_const_t<T> *>(nullptr));
}

class Packer
{
public:
    template<typename... T>
    void operator()(const T &...values)
    {
        (put(values), ...);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }
    void signedNumber(qint64 value)
    {
        number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63));
    }
    void put(bool value) { number(value ? 1 : 0); }
    void put(int value) { signedNumber(value); }
    void put(double value)
    {
        char bytes[sizeof value];
        std::memcpy(bytes, &value, sizeof value);
        m_bytes.append(bytes, sizeof value);
    }
    void put(QDate value) { signedNumber(value.isValid() ? value.toJulianDay() : -1); }
    void put(const QByteArray &value)
    {
        number(static_cast<quint64>(value.size()));
        m_bytes.append(value);
    }
    void put(const QString &value)
    {
        const bool isNarrow =
            std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() < 256; });
        number(static_cast<quint64>(value.size()) << 1 | (isNarrow ? 1 : 0));
        if (isNarrow)
            m_bytes.append(value.toLatin1());
        else
            m_bytes.append(reinterpret_cast<const char *>(value.constData()), value.size() * 2);
    }
    template<typename T>
    void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template<typename T>
    void put(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            number(static_cast<quint64>(value));
        } else if constexpr (requires { value.begin(); }) {
            number(static_cast<quint64>(value.size()));
            for (const auto &one : value)
                put(one);
        } else {
            fields(*this, value);
        }
    }

    QByteArray m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(m_at + bytes.size())
    {
    }

    template<typename... T>
    void operator()(T &...values)
    {
        (get(values), ...);
    }
    bool isWhole() const { return m_isSound && m_at == m_end; }

private:
    quint64 left() const { return static_cast<quint64>(m_end - m_at); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at == m_end)
                break;
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_isSound = false;
        return 0;
    }
    qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    /// A count of things that take at least one byte each.
    quint64 count()
    {
        const quint64 value = number();
        m_isSound = m_isSound && value <= left();
        return m_isSound ? value : 0;
    }
    void get(bool &value)
    {
        const quint64 bit = number();
        m_isSound = m_isSound && bit <= 1;
        value = bit == 1;
    }
    void get(int &value)
    {
        const qint64 wide = signedNumber();
        m_isSound =
            m_isSound && wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max();
        value = m_isSound ? static_cast<int>(wide) : 0;
    }
    void get(double &value)
    {
        m_isSound = m_isSound && left() >= sizeof value;
        if (!m_isSound)
            return;
        std::memcpy(&value, m_at, sizeof value);
        m_at += sizeof value;
        m_isSound = std::isfinite(value);
    }
    void get(QDate &value)
    {
        const qint64 day = signedNumber();
        value = day < 0 ? QDate() : QDate::fromJulianDay(day);
    }
    void get(QByteArray &value)
    {
        const quint64 size = count();
        if (!m_isSound)
            return;
        value = QByteArray(m_at, static_cast<qsizetype>(size));
        m_at += size;
    }
    void get(QString &value)
    {
        const quint64 head = number();
        const quint64 size = head >> 1;
        const bool isNarrow = head & 1;
        m_isSound = m_isSound && size <= left() / (isNarrow ? 1 : 2);
        if (!m_isSound)
            return;
        if (isNarrow) {
            value = QString::fromLatin1(m_at, static_cast<qsizetype>(size));
            m_at += size;
            return;
        }
        value.resize(static_cast<qsizetype>(size));
        std::memcpy(value.data(), m_at, size * 2);
        m_at += size * 2;
    }
    template<typename T>
    void get(std::optional<T> &value)
    {
        bool isThere = false;
        get(isThere);
        if (isThere && m_isSound)
            get(value.emplace());
    }
    template<typename T>
    void get(T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            static_assert(countOf<T> > 0, "how many values it has");
            const quint64 which = number();
            m_isSound = m_isSound && which < static_cast<quint64>(countOf<T>);
            value = m_isSound ? static_cast<T>(which) : T{};
        } else if constexpr (requires { value.emplace_back(); }) {
            const quint64 size = count();
            for (quint64 i = 0; i < size && m_isSound; ++i)
                get(value.emplace_back());
        } else {
            fields(*this, value);
        }
    }

    const char *m_at;
    const char *m_end;
    bool m_isSound = true;
};

/// Whether everything that an extraction names is there.
class Bounds
{
public:
    Bounds(const Article &article, const Extraction &said)
        : m_length(static_cast<int>(article.text.size()))
        , m_said(said)
    {
    }

    bool hold() const
    {
        const auto all = [](const auto &items, auto fits) {
            return std::all_of(items.begin(), items.end(), fits);
        };
        return spans(m_said.published.evidence) &&
               all(m_said.times,
                   [this](const TimeMention &time) { return span(time.span) && why(time.why); }) &&
               all(m_said.amounts,
                   [this](const Amount &sum) {
                       return span(sum.span) && why(sum.why) && index(sum.converts, m_said.amounts);
                   }) &&
               all(m_said.entities, [this](const Entity &one) { return entity(one); }) &&
               all(m_said.events, [this](const Event &one) { return event(one); }) &&
               all(m_said.relations, [this](const Relation &one) {
                   return index(one.source, m_said.entities) && index(one.target, m_said.entities) &&
                          one.source >= 0 && one.target >= 0 && spans(one.evidence) && span(one.statusCue) &&
                          why(one.why);
               });
    }

    static bool within(Span span, int length)
    {
        return span.begin >= 0 && span.begin <= span.end && span.end <= length;
    }

private:
    bool span(Span one) const { return within(one, m_length); }
    bool spans(const std::vector<Span> &all) const
    {
        return std::all_of(all.begin(), all.end(), [this](Span one) { return span(one); });
    }
    bool why(const Derivation &derivation) const { return span(derivation.anchor); }
    template<typename Items>
    static bool index(int one, const Items &items)
    {
        return one >= -1 && one < static_cast<int>(items.size());
    }
    template<typename Items>
    static bool indexes(const std::vector<int> &all, const Items &items)
    {
        return std::all_of(all.begin(), all.end(), [&](int one) { return one >= 0 && index(one, items); });
    }
    bool entity(const Entity &one) const
    {
        return index(one.affiliation, m_said.entities) && why(one.why) &&
               std::all_of(one.mentions.begin(), one.mentions.end(),
                           [this](const Mention &mention) { return span(mention.span); });
    }
    bool event(const Event &one) const
    {
        return indexes(one.participants, m_said.entities) && index(one.place, m_said.entities) &&
               indexes(one.times, m_said.times) && indexes(one.amounts, m_said.amounts) &&
               spans(one.evidence) && span(one.trigger) && span(one.statusCue) && why(one.why);
    }

    int m_length;
    const Extraction &m_said;
};

} // namespace

QByteArray pack(const Article &article)
{
    Packer packer;
    packer(article);
    return packer.take();
}

QByteArray pack(const Extraction &extraction)
{
    Packer packer;
    packer(extraction);
    return packer.take();
}

std::optional<Article> unpackArticle(const QByteArray &bytes)
{
    Article article;
    Unpacker unpacker(bytes);
    unpacker(article);
    const int length = static_cast<int>(article.text.size());
    const bool blocksFit = std::all_of(article.blocks.begin(), article.blocks.end(), [&](const Block &block) {
        return Bounds::within(block.span, length);
    });
    const bool placesFit = std::all_of(article.places.begin(), article.places.end(), [&](const Place &place) {
        return place.begin >= 0 && place.begin <= length;
    });
    return unpacker.isWhole() && blocksFit && placesFit ? std::optional(std::move(article)) : std::nullopt;
}

std::optional<Extraction> unpackExtraction(const QByteArray &bytes, const Article &article)
{
    Extraction extraction;
    Unpacker unpacker(bytes);
    unpacker(extraction);
    return unpacker.isWhole() && Bounds(article, extraction).hold() ? std::optional(std::move(extraction))
                                                                    : std::nullopt;
}

QByteArray engineId()
{
    static const QByteArray id = [] {
        QStringList tables;
        QDirIterator walk(u":/language/ko"_s, QDir::Files);
        while (walk.hasNext())
            tables << walk.next();
        tables.sort();
        QCryptographicHash hash(QCryptographicHash::Sha1);
        hash.addData(QByteArray::number(formOfBytes) + HAENGBO_VERSION);
        for (const QString &path : tables) {
            QFile table(path);
            if (table.open(QIODevice::ReadOnly))
                hash.addData(table.readAll());
        }
        return hash.result().toHex();
    }();
    return id;
}

} // namespace Haengbo
