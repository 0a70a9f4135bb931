// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reading/blockcues.h"

#include "model/text/hangul.h"
#include "model/text/letters.h"
#include "model/text/particles.h"
#include "model/text/table.h"
#include "model/text/wordmap.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <vector>

using namespace Qt::StringLiterals;

namespace Haengbo::Blocks {

namespace {

/// Forms by the letter they begin with (or end with), so that a line is asked only for those it may bear.
class Forms
{
public:
    enum class By { First, Last };

    explicit Forms(By by)
        : m_by(by)
    {
    }

    void add(const QString &text, Cue cue)
    {
        const char16_t key = keyOf(text).unicode();
        const auto after = std::ranges::upper_bound(m_order, key) - m_order.begin();
        m_forms.insert(m_forms.begin() + after, {text, cue, m_count++});
        m_order.insert(m_order.begin() + after, key);
        m_keys.set(key);
        if (text.size() > 1)
            m_pairs.set(placeOf(text));
        else
            m_alone.set(key);
    }

    bool mayHave(QChar key) const { return m_keys.test(key.unicode()); }

    /// The first place in \a line at or after \a from where a form may begin; its end when there is none.
    qsizetype nextIn(QStringView line, qsizetype from) const
    {
        const char16_t *text = line.utf16();
        const qsizetype size = line.size();
        while (from < size && !m_keys.test(text[from]))
            ++from;
        return from;
    }

    /// The form added first of those that \a line begins (or ends) with.
    Cue match(QStringView line) const { return find(line).cue; }

    struct Found
    {
        Cue cue = Cue::None;
        qsizetype length = 0; ///< of the form
    };

    /// The same, and how long that form is.
    Found find(QStringView line) const
    {
        int rank = m_count;
        Found found;
        if (!line.isEmpty())
            match(line, rank, found);
        return found;
    }

    /// The form added first of those that stand anywhere in \a line; for forms by their first letter.
    Cue matchInside(QStringView line) const
    {
        int rank = m_count;
        Found found;
        for (qsizetype at = nextIn(line, 0); at < line.size(); at = nextIn(line, at + 1))
            match(line.sliced(at), rank, found);
        return found.cue;
    }

private:
    static constexpr std::size_t pairPlaces = 0x4000;

    struct Form
    {
        QString text;
        Cue cue;
        int rank; ///< the order in which they were added
    };

    QChar keyOf(QStringView text) const { return m_by == By::First ? text.front() : text.back(); }
    /// The place of the key and the letter beside it in m_pairs; \a text has both.
    std::size_t placeOf(QStringView text) const
    {
        const QChar second = m_by == By::First ? text[1] : text[text.size() - 2];
        return (keyOf(text).unicode() * 0x9E37U + second.unicode()) & (pairPlaces - 1);
    }

    void match(QStringView line, int &rank, Found &found) const
    {
        const char16_t key = keyOf(line).unicode();
        if (!m_keys.test(key) || !(m_alone.test(key) || (line.size() > 1 && m_pairs.test(placeOf(line)))))
            return;
        auto at = static_cast<std::size_t>(std::ranges::lower_bound(m_order, key) - m_order.begin());
        for (; at < m_order.size() && m_order[at] == key; ++at) {
            const Form &form = m_forms[at];
            const bool bears = m_by == By::First ? beginsWith(line, form.text) : endsWith(line, form.text);
            if (bears && form.rank < rank) {
                rank = form.rank;
                found = {form.cue, form.text.size()};
            }
        }
    }

    By m_by;
    std::vector<Form> m_forms;     ///< in the order of their keys
    std::vector<char16_t> m_order; ///< their keys
    std::bitset<0x10000> m_keys;
    std::bitset<pairPlaces> m_pairs; ///< the first (or last) two letters of forms
    std::bitset<0x10000> m_alone;    ///< the forms of one letter
    int m_count = 0;
};

/// Whole words.
class Words
{
public:
    void add(const QString &word, Cue cue) { m_words.insert(word, cue); }
    Cue cueOf(QStringView word) const { return contains(word) ? m_words.value(word) : Cue::None; }
    bool contains(QStringView word) const { return m_words.contains(word); }

private:
    WordMap<Cue> m_words;
};

/// The forms of one kind that are asked for rarely, as written.
struct Parts
{
    std::vector<QString> starts;
    std::vector<QString> ends;
    std::vector<QString> inside;

    bool in(QStringView text) const
    {
        return std::ranges::any_of(starts, [text](const QString &form) { return text.startsWith(form); }) ||
               std::ranges::any_of(ends, [text](const QString &form) { return text.endsWith(form); }) ||
               std::ranges::any_of(inside, [text](const QString &form) { return text.contains(form); });
    }
};

struct Cues
{
    Words whole;
    Words menuWords;
    Words dateWords; ///< a word may be both: 지면보기 is a date word in one line and a menu in another
    Forms starts{Forms::By::First};
    Forms ends{Forms::By::Last};
    Forms inside{Forms::By::First};
    Forms reporters{Forms::By::Last};
    Forms pictures{Forms::By::First};
    Forms sources{Forms::By::First}; ///< of pictures
    std::array<Parts, 4> parts;      ///< of Scene and the kinds behind it
    std::vector<QString> agencies;
    LetterSet agencyFirsts;

    Cues()
    {
        const Table table = Table::bundled(u"blocks");
        const int kind = table.column(u"kind");
        const int where = table.column(u"where");
        const int text = table.column(u"text");
        for (const Table::Row &row : table.rows()) {
            const Cue cue = parse(table.cell(row, kind));
            const QStringView place = table.cell(row, where);
            const QString form = table.cell(row, text).toString();
            if (cue == Cue::Menu)
                menuWords.add(form, cue);
            else if (cue == Cue::DateWord)
                dateWords.add(form, cue);
            else if (cue == Cue::Reporter)
                reporters.add(form, cue);
            else if (cue == Cue::Picture)
                pictures.add(form, cue);
            else if (cue == Cue::Source)
                sources.add(form, cue);
            else if (cue >= Cue::Scene)
                partsAt(cue, place, row.line).push_back(form);
            else if (place == u"whole")
                whole.add(form, cue);
            else if (place == u"start")
                starts.add(form, cue);
            else if (place == u"end")
                ends.add(form, cue);
            else if (place == u"in")
                inside.add(form, cue);
            else
                qFatal("blocks.tsv:%d: unknown place", row.line);
            if (cue == Cue::Agency)
                agencies.push_back(form);
        }
        for (const QString &agency : agencies)
            agencyFirsts.add(agency.front());
    }

    const Parts &partsOf(Cue cue) const
    {
        return parts[static_cast<std::size_t>(cue) - static_cast<std::size_t>(Cue::Scene)];
    }

    std::vector<QString> &partsAt(Cue cue, QStringView place, int line)
    {
        Parts &kind = parts[static_cast<std::size_t>(cue) - static_cast<std::size_t>(Cue::Scene)];
        if (place == u"start")
            return kind.starts;
        if (place == u"end")
            return kind.ends;
        if (place == u"in")
            return kind.inside;
        qFatal("blocks.tsv:%d: unknown place", line);
    }

    static Cue parse(QStringView name)
    {
        static constexpr std::array names{
            "none"_L1,   "boilerplate"_L1, "list"_L1,    "copyright"_L1,     "byline"_L1,   "dateword"_L1,
            "menu"_L1,   "credit"_L1,      "caption"_L1, "agency"_L1,        "reporter"_L1, "picture"_L1,
            "source"_L1, "scene"_L1,       "bracket"_L1, "photographers"_L1, "outlet"_L1};
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (name == names[i])
                return static_cast<Cue>(i);
        }
        qFatal("blocks.tsv: unknown kind '%s'", qPrintable(name.toString()));
    }

    Cue cueOf(QStringView line) const
    {
        if (line.size() > longestJudged)
            return Cue::None;
        for (const Cue cue : {whole.cueOf(line), inside.matchInside(line), starts.match(line)}) {
            if (cue != Cue::None)
                return cue;
        }
        return ends.match(line);
    }

    bool isAgency(QStringView text) const
    {
        return std::any_of(agencies.begin(), agencies.end(),
                           [text](const QString &name) { return text == name; });
    }
};

const Cues &cues()
{
    static const Cues instance;
    return instance;
}

} // namespace

Cue cueOf(QStringView line) { return cues().cueOf(line); }

bool isAgency(QStringView text) { return cues().isAgency(text); }

bool isDateWord(QStringView text) { return cues().dateWords.contains(text); }

bool isReporter(QStringView text) { return cues().reporters.match(text) != Cue::None; }

namespace {

/// Where the caption ends that begins with the bracket at \a open of \a head; -1 when none does.
qsizetype bracketEnd(QStringView head, qsizetype open)
{
    const QStringView inside = head.sliced(open + 1);
    qsizetype sign = cues().pictures.find(inside).length;
    if (sign > 0 && sign < inside.size() && inside[sign] == u' ')
        ++sign;
    if (sign == 0 || sign >= inside.size() || inside[sign] != u'=')
        return -1;
    return head.indexOf(head[open] == u'[' ? u']' : u')', open);
}

/// Where the caption ends that names its source at \a at, behind a sentence; -1 when none does.
qsizetype sourceEnd(QStringView text, QStringView head, qsizetype at)
{
    const qsizetype length = cues().sources.find(head.sliced(at)).length;
    const qsizetype end = at + length;
    return length > 0 && end < text.size() && QStringView(u"'‘“\"[◇■▶").contains(text[end]) ? end : -1;
}

} // namespace

int captionPrefix(QStringView text)
{
    constexpr qsizetype longest = 250;
    constexpr qsizetype leastBehind = 25; // of a text that goes on
    const QStringView head = text.first(std::min(longest, text.size()));
    const auto next = [head](QChar letter, qsizetype from) {
        const qsizetype found = head.indexOf(letter, from);
        return found < 0 ? head.size() : found;
    };
    // A source counts only behind a sentence.
    const qsizetype stop = find(head, u". ");
    const qsizetype sourcesFrom = stop < 0 ? head.size() : stop + 2;
    const bool mayHaveBracket = head.contains(u'='); // [사진=…]
    qsizetype square = mayHaveBracket ? next(u'[', 0) : head.size();
    qsizetype round = mayHaveBracket ? next(u'(', 0) : head.size();
    qsizetype source = cues().sources.nextIn(head, sourcesFrom);
    for (qsizetype at = std::min({square, round, source}); at < head.size();
         at = std::min({square, round, source})) {
        if (at == source) {
            if (const qsizetype end = sourceEnd(text, head, at); end >= 0)
                return static_cast<int>(end);
            source = cues().sources.nextIn(head, at + 1);
            continue;
        }
        const qsizetype close = bracketEnd(head, at);
        if (close >= 0 && text.size() - close > leastBehind)
            return static_cast<int>(close + 1);
        (at == square ? square : round) = next(head[at], at + 1);
    }
    return 0;
}

bool tellsScene(QStringView story) { return cues().partsOf(Cue::Scene).in(story); }

bool tellsSource(QStringView inside) { return cues().partsOf(Cue::Bracket).in(inside); }

bool isOfPhotographers(QStringView credit) { return cues().partsOf(Cue::Photographers).in(credit); }

bool endsAsOutlet(QStringView word) { return cues().partsOf(Cue::Outlet).in(word); }

qsizetype mailSign(QStringView text)
{
    const qsizetype guarded = find(text, u"[email");
    if (guarded >= 0)
        return guarded;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        const bool before = at > 0 && (Hangul::isLatin(text[at - 1]) || Hangul::isDigit(text[at - 1]));
        const bool after = at + 1 < text.size() && (Hangul::isLatin(text[at + 1]) || text[at + 1].isSpace());
        if (before && (after || at + 1 == text.size()))
            return at;
    }
    return -1;
}

bool endsAsSentence(QStringView line)
{
    static const LetterSet closing(u"\"'”’)]》」』】");
    while (!line.isEmpty() && closing.contains(line.back()))
        line.chop(1);
    if (line.size() < 2 || !(line.back() == u'.' || line.back() == u'?' || line.back() == u'!'))
        return false;
    const QChar before = line[line.size() - 2];
    return Hangul::isSyllable(before) || QStringView(u"”\"’')").contains(before);
}

bool holdsSentence(QStringView line)
{
    // Full stops are far rarer than the letter before them.
    for (qsizetype at = line.indexOf(u'.', 1); at >= 0 && at + 1 < line.size();
         at = line.indexOf(u'.', at + 1)) {
        if (line[at - 1] == u'다' && line[at + 1] == u' ')
            return true;
    }
    return false;
}

bool isProse(QStringView line, bool hasSentence)
{
    constexpr qsizetype shortest = 25;
    constexpr qsizetype shortestSentence = 40;
    constexpr qsizetype longestOther = 160;
    if (line.size() < shortest)
        return false;
    if (hasSentence || line.size() > longestOther)
        return true;
    if (endsAsSentence(line))
        return line.size() >= shortestSentence || holds(line, u"다.");
    return holds(line, u"다.”");
}

bool isDateline(QStringView line)
{
    if (line.size() > 90)
        return false;
    const LetterSet &letters = LetterSet::lettersAndNumbers();
    int numbers = 0;
    int others = 0;
    bool known = true;
    for (qsizetype i = 0; i < line.size() && known;) {
        if (!letters.contains(line[i])) {
            ++i;
            continue;
        }
        const bool digits = Hangul::isDigit(line[i]);
        qsizetype end = i;
        while (end < line.size() && letters.contains(line[end]) && Hangul::isDigit(line[end]) == digits)
            ++end;
        const QStringView word = line.sliced(i, end - i);
        if (digits)
            ++numbers;
        else if (!cues().dateWords.contains(word))
            known = ++others <= 3;
        i = end;
    }
    if (numbers < 3 || !known)
        return false;
    if (others == 0)
        return true;
    // '2025-10-02 05:30 | 채윤슬 산업부장': the name stands apart behind a bar.
    const qsizetype bar = line.indexOf(u'|');
    return bar >= 0 && isDateline(line.first(bar));
}

bool isMenu(QStringView line)
{
    if (line.size() > longestJudged)
        return false;
    const LetterSet &letters = LetterSet::lettersAndNumbers();
    int all = 0;
    int known = 0;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        while (end < line.size() && letters.contains(line[end]))
            ++end;
        if (end == i) {
            ++i;
            continue;
        }
        ++all;
        known += cues().menuWords.contains(line.sliced(i, end - i)) ? 1 : 0;
        i = end;
        // Not even if all the words that still fit in were of menus.
        const auto left = static_cast<int>(line.size() - i) / 2 + 1;
        if ((known + left) * 5 < (all + left) * 3)
            return false;
    }
    return all >= 3 && known * 5 >= all * 3;
}

bool isListRow(QStringView line)
{
    if (line.size() < 12 || !(Hangul::isDigit(line[0]) || line[0] == u'»'))
        return false;
    const QStringView day = line.last(10);
    return Hangul::isDigit(day[0]) && Hangul::isDigit(day[3]) && !day[4].isLetterOrNumber() &&
           Hangul::isDigit(day[5]) && !day[7].isLetterOrNumber() && Hangul::isDigit(day[9]);
}

bool isWeather(QStringView line) { return line.size() < 30 && (line.contains(u'°') || line.contains(u'℃')); }

int agencyPrefix(QStringView text)
{
    if (text.isEmpty() || !cues().agencyFirsts.contains(text.front()))
        return 0;
    for (const QString &agency : cues().agencies) {
        if (agency.size() < 3 || !text.startsWith(agency) || text.size() < agency.size() + 20)
            continue;
        qsizetype end = agency.size();
        while (end < text.size() && text[end].isLetterOrNumber())
            ++end;
        const QStringView tail = text.sliced(agency.size(), end - agency.size());
        if (tail.size() < 2 || tail.startsWith(u"TV") || isParticleAfter(agency, tail))
            continue;
        const bool longer =
            std::any_of(cues().agencies.begin(), cues().agencies.end(), [&](const QString &other) {
                return other.size() > agency.size() && text.startsWith(other);
            });
        if (!longer)
            return static_cast<int>(agency.size());
    }
    return 0;
}

} // namespace Haengbo::Blocks
