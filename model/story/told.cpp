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

/// Where an article names whom.
class NamesInText
{
public:
    /// \a ids are the story's entities of the article's.
    NamesInText(const Extraction &extraction, const std::vector<EntityId> &ids)
    {
        std::size_t index = 0;
        for (const Entity &entity : extraction.entities) {
            const EntityId id = ids[index++];
            if (entity.kind == EntityKind::Place || !id.isValid())
                continue;
            for (const Mention &mention : entity.mentions)
                m_names.emplace_back(mention.span, id);
        }
        std::sort(m_names.begin(), m_names.end());
    }

    /// Those named in \a passages who are not among the \a known; sorted, no doubles.
    std::vector<EntityId> within(const std::vector<Span> &passages, const std::vector<EntityId> &known) const
    {
        std::vector<EntityId> found;
        for (const Span passage : passages) {
            const auto first = std::lower_bound(m_names.begin(), m_names.end(),
                                                std::pair(Span{passage.begin, passage.begin}, EntityId()));
            for (auto name = first; name != m_names.end() && name->first.begin < passage.end; ++name) {
                if (!std::binary_search(known.begin(), known.end(), name->second))
                    found.push_back(name->second);
            }
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    std::vector<std::pair<Span, EntityId>> m_names;
};

} // namespace

std::vector<Told> reportsOf(ArticleId article, const ReadArticle &read, const std::vector<EntityId> &ids,
                            const QString &published)
{
    std::vector<Told> all;
    const NamesInText mentions(read.extraction, ids);
    const QDate day = QDate::fromString(published, Qt::ISODate);
    int item = 0;
    for (const Event &event : read.extraction.events) {
        Told told{{article, item++, event.status, event.evidence},
                  &event,
                  rangeOf(event),
                  0,
                  {},
                  {},
                  {},
                  {},
                  {},
                  0};
        told.published = day.isValid() ? day.toJulianDay() : 0;
        for (const int participant : event.participants) {
            const EntityId id = ids[static_cast<std::size_t>(participant)];
            if (id.isValid())
                told.participants.push_back(id);
        }
        std::sort(told.participants.begin(), told.participants.end());
        told.participants.erase(std::unique(told.participants.begin(), told.participants.end()),
                                told.participants.end());
        if (event.place >= 0)
            told.place = ids[static_cast<std::size_t>(event.place)];
        told.named = mentions.within(namingPassages(read.article, event), told.participants);
        told.series = event.type == EventType::Meeting && told.participants.size() > 2 &&
                      !event.evidence.empty() && tellsOfSeries(event.evidence.front().in(read.article.text));
        told.titles = titlesIn(read.article.text, event.evidence);
        if (!event.evidence.empty())
            told.words = wordsOf(event.evidence.front().in(read.article.text));
        all.push_back(std::move(told));
    }
    return all;
}

std::vector<Told> reportsOf(const Story &story, const std::vector<std::vector<EntityId>> &entities)
{
    std::vector<Told> all;
    for (int a = 0; a < static_cast<int>(story.articles.size()); ++a) {
        const StoryArticle &article = story[ArticleId{a}];
        std::vector<Told> own =
            reportsOf({a}, *article.read, entities[static_cast<std::size_t>(a)], article.published.value);
        std::move(own.begin(), own.end(), std::back_inserter(all));
    }
    return all;
}

} // namespace Haengbo
