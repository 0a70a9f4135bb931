// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/story/told.h"

#include "model/language/partialdate.h"
#include "model/text/table.h"

#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo {

namespace {

constexpr int evidenceRead = 240; // characters: what follows is context

std::optional<DayRange> rangeOf(const Event &event)
{
    const auto start = PartialDate::parse(event.start);
    const auto end = PartialDate::parse(event.end);
    if (!start && !end)
        return {};
    DayRange range;
    range.first = (start ? start->firstDay() : end->firstDay()).toJulianDay();
    range.last = std::max(range.first, (end ? end->lastDay() : start->lastDay()).toJulianDay());
    range.exact = start && start->firstDay() == start->lastDay();
    return range;
}

std::vector<Word> wordsOf(QStringView text)
{
    std::vector<Word> words;
    QChar before;
    for (const QChar c : text.first(std::min<qsizetype>(text.size(), evidenceRead))) {
        if (c.isLetterOrNumber() && !before.isNull())
            words.push_back({static_cast<uint>(before.toLower().unicode()) << 16 | c.toLower().unicode(), 0});
        before = c.isLetterOrNumber() ? c : QChar();
    }
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

/// The letters between the quotation mark at \a open and its fellow; nothing when it opens a speech.
QStringView titleAt(QStringView text, qsizetype open)
{
    constexpr qsizetype longest = 20;
    static constexpr std::pair<QChar, QChar> marks[] = {{u'‘', u'’'},   {u'\'', u'\''}, {u'《', u'》'},
                                                        {u'〈', u'〉'}, {u'「', u'」'}, {u'『', u'』'}};
    for (const auto &[opening, closing] : marks) {
        if (text[open] != opening || (open > 0 && opening == closing && text[open - 1].isLetterOrNumber()))
            continue;
        const QStringView within = text.sliced(open + 1, std::min(longest + 1, text.size() - open - 1));
        const qsizetype close = within.indexOf(closing);
        return close >= 2 ? within.first(close) : QStringView();
    }
    return {};
}

/// What \a passages, and the few letters around them, call by name.
std::vector<Title> titlesIn(QStringView text, const std::vector<Span> &passages)
{
    constexpr int beside = 14; // the mark before a passage, or a few words on
    constexpr quint64 offset = 0xCBF29CE484222325ULL;
    constexpr quint64 prime = 0x100000001B3ULL; // FNV-1a
    std::vector<Title> titles;
    for (const Span passage : passages) {
        const int end = std::min(static_cast<int>(text.size()), passage.end + beside);
        for (int at = std::max(0, passage.begin - beside); at < end; ++at) {
            const QStringView words = titleAt(text, at);
            quint64 hash = offset;
            for (const QChar c : words) {
                if (c.isLetterOrNumber())
                    hash = (hash ^ c.toLower().unicode()) * prime;
            }
            if (!words.isEmpty()) {
                titles.push_back({hash, 0});
                at += static_cast<int>(words.size()) + 1;
            }
        }
    }
    std::sort(titles.begin(), titles.end());
    titles.erase(std::unique(titles.begin(), titles.end()), titles.end());
    return titles;
}

/// Whether \a words tell of one meeting after the other: a list gone through one by one (event_anaphora.tsv).
bool tellsOfSeries(QStringView words)
{
    static const std::vector<QString> cues = [] {
        const Table table = Table::bundled(u"event_anaphora");
        std::vector<QString> each;
        for (const Table::Row &row : table.rows()) {
            if (table.cell(row, table.column(u"whom")) == u"each")
                each.push_back(table.cell(row, table.column(u"word")).toString());
        }
        return each;
    }();
    return std::any_of(cues.begin(), cues.end(), [&](const QString &cue) { return words.contains(cue); });
}

/// The country that \a words tell of coming to without naming it: table homewards.tsv.
QString homewardIn(QStringView words)
{
    static const std::vector<std::pair<QString, QString>> cues = [] {
        const Table table = Table::bundled(u"homewards");
        std::vector<std::pair<QString, QString>> all;
        for (const Table::Row &row : table.rows())
            all.emplace_back(table.cell(row, table.column(u"word")).toString(),
                             table.cell(row, table.column(u"country")).toString());
        return all;
    }();
    const auto cue =
        std::find_if(cues.begin(), cues.end(), [&](const auto &one) { return words.contains(one.first); });
    return cue == cues.end() ? QString() : cue->second;
}

/// The passages that may name those who were there: not those that tell of other meetings too, nor a
/// headline, which holds the whole article in a line.
std::vector<Span> namingPassages(const Article &article, const Event &event)
{
    std::vector<Span> naming;
    for (const Span span : event.evidence) {
        const bool series = event.type == EventType::Meeting && tellsOfSeries(span.in(article.text));
        const bool headline =
            std::any_of(article.blocks.begin(), article.blocks.end(), [&](const Block &block) {
                return block.kind == BlockKind::Title && block.span.contains(span.begin);
            });
        if (!series && !headline)
            naming.push_back(span);
    }
    return naming;
}

/// Where an article names whom, by the number of the entity.
class NamesInText
{
public:
    explicit NamesInText(const Extraction &extraction)
    {
        int index = 0;
        for (const Entity &entity : extraction.entities) {
            const int own = index++;
            if (entity.kind == EntityKind::Place)
                continue;
            for (const Mention &mention : entity.mentions)
                m_names.emplace_back(mention.span, own);
        }
        std::sort(m_names.begin(), m_names.end());
    }

    /// Those named in \a passages; sorted, no doubles.
    std::vector<int> within(const std::vector<Span> &passages) const
    {
        std::vector<int> found;
        for (const Span passage : passages) {
            const auto first = std::lower_bound(m_names.begin(), m_names.end(),
                                                std::pair(Span{passage.begin, passage.begin}, -1));
            for (auto name = first; name != m_names.end() && name->first.begin < passage.end; ++name)
                found.push_back(name->second);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    std::vector<std::pair<Span, int>> m_names;
};

void sortOut(std::vector<EntityId> &ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

std::vector<Telling> tellingsOf(const ReadArticle &read)
{
    std::vector<Telling> all;
    const NamesInText names(read.extraction);
    const QStringView text = read.article.text;
    for (const Event &event : read.extraction.events) {
        Telling telling;
        telling.days = rangeOf(event);
        telling.named = names.within(namingPassages(read.article, event));
        telling.titles = titlesIn(text, event.evidence);
        if (!event.evidence.empty()) {
            telling.words = wordsOf(event.evidence.front().in(text));
            if (event.type == EventType::Visit && event.place < 0)
                telling.homeward = homewardIn(event.evidence.front().in(text));
            telling.inSeries =
                event.type == EventType::Meeting && tellsOfSeries(event.evidence.front().in(text));
        }
        all.push_back(std::move(telling));
    }
    return all;
}

void identify(Told &told, const Telling &telling, const std::vector<EntityId> &ids)
{
    told.participants.clear();
    told.named.clear();
    for (const int participant : told.event->participants) {
        if (const EntityId id = ids[static_cast<std::size_t>(participant)]; id.isValid())
            told.participants.push_back(id);
    }
    sortOut(told.participants);
    told.place = told.event->place >= 0 ? ids[static_cast<std::size_t>(told.event->place)] : EntityId();
    for (const int named : telling.named) {
        const EntityId id = ids[static_cast<std::size_t>(named)];
        if (id.isValid() && !std::binary_search(told.participants.begin(), told.participants.end(), id))
            told.named.push_back(id);
    }
    sortOut(told.named);
    told.series = telling.inSeries && told.participants.size() > 2;
}

std::vector<Told> reportsOf(ArticleId article, const ReadArticle &read, const std::vector<Telling> &tellings,
                            const std::vector<EntityId> &ids, const QString &published)
{
    std::vector<Told> all;
    const QDate day = QDate::fromString(published, Qt::ISODate);
    int item = 0;
    for (const Event &event : read.extraction.events) {
        const Telling &telling = tellings[static_cast<std::size_t>(item)];
        Told told;
        told.report = {article, item++, event.status, event.evidence};
        told.event = &event;
        told.days = telling.days;
        told.published = day.isValid() ? day.toJulianDay() : 0;
        told.titles = telling.titles;
        told.words = telling.words;
        told.homeward = telling.homeward;
        identify(told, telling, ids);
        all.push_back(std::move(told));
    }
    return all;
}

} // namespace Haengbo
