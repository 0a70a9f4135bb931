// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/amountwords.h"
#include "model/language/currencies.h"
#include "model/language/layers.h"
#include "model/language/numerals.h"
#include "model/text/hangul.h"
#include "model/text/letters.h"
#include "model/text/numbersigns.h"
#include "model/text/particles.h"
#include "model/text/wordmap.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

// A sum is a number with a currency, or in headlines a number of 억 or 조 with nothing counted behind it (won
// is meant). What follows the currency must be a particle or one of a few suffixes, so that 3원칙, 5 원전 and
// 2엔진 are none. Numbers written in Hangul alone (이만칠천원) must begin their word and be more than one
// digit, for 이유로 and 구원 are other words.

namespace Haengbo {

namespace {

bool has(const WordMap<QString> &words, QStringView word) { return words.contains(word); }

bool isWordSign(QChar c) { return LetterSet::lettersAndNumbers().contains(c); }

/// What is longer is no word that says anything of a sum.
constexpr int longestWord = 64;

/// The run of letters and digits that \a text begins with.
QStringView headWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < longestWord && isWordSign(text[end]))
        ++end;
    return text.first(end);
}

/// What is remembered of a word form: whether a sum may begin in it.
enum class SumCue : quint8 { Unknown, None, MayHold };

/// A sum as it was read, before bounds are looked for.
struct Sum
{
    Span span;
    double value = 0;
    std::optional<double> max;
    QString currency;
    double unit = 1;
    QString rule;
};

class AmountFinder
{
public:
    explicit AmountFinder(const Analysis &analysis)
        : m_analysis(analysis)
        , m_cues(cuesOf(analysis))
        , m_all(analysis.text())
    {
    }

    std::vector<Amount> run()
    {
        constexpr std::size_t tokensOfSum = 32; ///< at least, as a rule
        m_amounts.reserve(m_analysis.tokens.size() / tokensOfSum);
        for (const Sentence &sentence : m_analysis.sentences) {
            m_begin = sentence.span.begin;
            m_text = m_all.first(sentence.span.end);
            for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
                const Token &token = m_analysis.tokens[static_cast<std::size_t>(i)];
                if (mayHoldSum(token))
                    searchToken(token);
            }
        }
        return std::move(m_amounts);
    }

private:
    void searchToken(const Token &token)
    {
        if (m_signs.numerals.contains(m_text[token.span.begin]))
            searchAt(token.span.begin);
        const char16_t *const text = m_text.utf16();
        for (int at = token.span.begin; at < token.span.end; ++at) {
            const bool isFirst =
                Hangul::isDigit(text[at]) && (at == m_begin || !Hangul::isDigit(text[at - 1]));
            if (isFirst && (at == m_begin || mayBegin(at)))
                searchAt(at);
        }
    }

    /// Whether a sum may begin in \a token: most words are passed over by what is remembered of them.
    bool mayHoldSum(const Token &token)
    {
        if (token.kind != TokenKind::Word)
            return token.kind == TokenKind::Number;
        SumCue &cue = m_cues[token.word];
        if (cue == SumCue::Unknown)
            cue = m_signs.mayHoldSum(m_analysis.words(token)) ? SumCue::MayHold : SumCue::None;
        return cue == SumCue::MayHold;
    }

    void searchAt(int at)
    {
        if (at < m_done || !mayBeSum(at))
            return;
        if (const std::optional<Sum> sum = rangeOrSumAt(at))
            add(*sum);
    }

    QChar charAt(int at) const { return at < m_text.size() ? m_text[at] : QChar(); }

    /// Whether the signs around the number at \a at let it be a sum.
    bool mayBeSum(int at) const
    {
        const bool isDigits = Hangul::isDigit(m_text[at]);
        int end = at + 1;
        if (isDigits) {
            const auto joins = [this](int i) {
                return (charAt(i) == u',' || charAt(i) == u'.') && Hangul::isDigit(charAt(i + 1));
            };
            while (Hangul::isDigit(charAt(end)) || joins(end))
                ++end;
        }
        QChar next = charAt(end);
        if (m_signs.behind.contains(next))
            return true;
        if (next == u' ') {
            next = charAt(++end);
            // 만 5천원
            if (m_signs.behind.contains(next) || (!isDigits && Hangul::isDigit(next)))
                return true;
        }
        if (mayNameCurrency(next, charAt(end + 1)))
            return true;
        const int before = at > m_begin && m_text[at - 1] == u' ' ? at - 1 : at;
        return before > m_begin && mayEndSign(m_text[before - 1]);
    }

    /// Whether a number may begin with the digit at \a at, no digit before it: not inside another, nor in a
    /// name such as A350.
    bool mayBegin(int at) const
    {
        const QChar before = m_text[at - 1];
        if ((before == u',' || before == u'.') && at - 2 >= m_begin && Hangul::isDigit(m_text[at - 2]))
            return false;
        return !Hangul::isLatin(before) || currencyBeforeNumber(m_text.first(at));
    }

    std::optional<Sum> rangeOrSumAt(int at) const
    {
        const NumeralStops stops = numeralStops(m_text, at);
        if (stops.empty())
            return std::nullopt;
        const std::optional<Sum> first = sumAt(at, stops);
        if (first && first->rule != u"amounts:implied-won") {
            if (const int next = afterRangeSign(first->span.end, true)) {
                const std::optional<Sum> second = sumAt(next, numeralStops(m_text, next));
                if (second && second->currency == first->currency && second->value > first->value)
                    return joined(*first, *second, first->value);
            }
            return first;
        }
        // 150억~250억 달러, 80~100억달러: the first number borrows what only the second one says.
        const NumeralStop &number = stops.back();
        const bool hangul = !Hangul::isDigit(m_text[at]);
        const int next = hangul ? 0 : afterRangeSign(number.end, number.big > 1);
        if (next == 0)
            return first;
        const std::optional<Sum> second = sumAt(next, numeralStops(m_text, next));
        if (!second)
            return first;
        double value = number.value;
        if (number.big == 1 && second->unit > 1)
            value *= second->unit;
        if (value >= second->value)
            return std::nullopt;
        const Sum lower{{beginWithSign(at), number.end}, value, {}, second->currency, number.unit, {}};
        return joined(lower, *second, value);
    }

    static Sum joined(const Sum &first, const Sum &second, double value)
    {
        return {first.span.united(second.span),
                value,
                second.value,
                second.currency,
                second.unit,
                u"amounts:range"_s};
    }

    int beginWithSign(int at) const
    {
        return at - currencyBeforeNumber(m_text.sliced(m_begin, at - m_begin)).length;
    }

    /// The position behind a range sign at \a at, blanks allowed; 0 when none stands there.
    int afterRangeSign(int at, bool hyphen) const
    {
        int i = skipBlank(at);
        if (i >= m_text.size())
            return 0;
        if (!m_signs.waves.contains(m_text[i]) && !(hyphen && m_signs.dashes.contains(m_text[i])))
            return 0;
        i = skipBlank(i + 1);
        const CurrencyWord sign = currencyAfterNumber(m_text.sliced(i));
        if (sign && i + sign.length < m_text.size() && Hangul::isDigit(m_text[i + sign.length]))
            i += sign.length;
        return i < m_text.size() ? i : 0;
    }

    int skipBlank(int at) const { return at < m_text.size() && m_text[at] == u' ' ? at + 1 : at; }

    std::optional<Sum> sumAt(int at, const NumeralStops &stops) const
    {
        if (stops.empty())
            return std::nullopt;
        for (auto it = stops.rbegin(); it != stops.rend(); ++it) {
            const NumeralStop &stop = *it;
            if (const std::optional<Sum> sum = withCurrency(at, stop))
                return sum;
        }
        if (const std::optional<Sum> sum = withSign(at, stops.back()))
            return sum;
        return bare(at, stops);
    }

    /// 400억 달러, 1억여원, 30여억원, 1달러 20센트
    std::optional<Sum> withCurrency(int at, NumeralStop stop) const
    {
        if (stop.end + 1 < m_text.size() && m_text[stop.end] == NumberSigns::andMore) {
            ++stop.end;
            const double unit = numeralUnit(m_text[stop.end]);
            if (unit > 0 && stop.big == 1) {
                stop.value *= unit;
                stop.unit = stop.big = unit;
                ++stop.end;
            }
        }
        const int begin = skipBlank(stop.end);
        if (begin >= m_text.size())
            return std::nullopt;
        const bool blank = begin > stop.end;
        const CurrencyWord word = mayNameCurrency(m_text[begin], charAt(begin + 1))
                                      ? currencyAfterNumber(m_text.sliced(begin))
                                      : CurrencyWord();
        if (!word)
            return std::nullopt;
        Sum sum{{at, begin + word.length}, stop.value * word.scale, {}, word.currency, stop.unit,
                u"amounts:sum"_s};
        const bool part = addPart(sum);
        if (!part && !endsAfterCurrency(m_text.sliced(begin, word.length), sum.span.end, blank))
            return std::nullopt;
        if (!Hangul::isDigit(m_text[at]) && !part && !isHangulSum(at, stop, word, blank))
            return std::nullopt;
        // ¥300 and 300$ are sums; $300 before 달러 is written twice, and one sum.
        sum.span.begin = beginWithSign(at);
        return sum;
    }

    /// Adds '20센트' to '1달러'.
    bool addPart(Sum &sum) const
    {
        const int at = skipBlank(sum.span.end);
        const NumeralStops stops = numeralStops(m_text, at);
        for (auto it = stops.rbegin(); it != stops.rend(); ++it) {
            const NumeralStop &stop = *it;
            const int unit = skipBlank(stop.end);
            const CurrencyWord part = currencyPart(m_text.sliced(unit), sum.currency);
            if (!part || stop.value >= 100 ||
                !endsAfterCurrency(m_text.sliced(unit, part.length), unit + part.length, unit > stop.end))
                continue;
            sum.value += stop.value * part.scale;
            sum.span.end = unit + part.length;
            return true;
        }
        return false;
    }

    /// Whether the word ends behind the currency, but for a particle or a suffix.
    bool endsAfterCurrency(QStringView currency, int end, bool blank) const
    {
        const QStringView rest = headWord(m_text.sliced(end));
        if (rest.isEmpty() || !isWordSign(currency.back()) || Hangul::isDigit(rest.front()))
            return true;
        // '3 원인' is a cause, not a sum; nobody parts 원 from its number and goes on with 인.
        if (blank && rest.startsWith(u'인'))
            return false;
        if (Hangul::isLatin(currency.back()))
            return !Hangul::isLatin(rest.front());
        return isTail(currency, rest);
    }

    static bool isTail(QStringView stem, QStringView rest)
    {
        if (isParticleAfter(stem, rest))
            return true;
        for (qsizetype length = std::min(rest.size(), AmountWords::instance().suffixes.longest()); length > 0;
             --length) {
            if (has(AmountWords::instance().suffixes, rest.first(length)) &&
                (length == rest.size() || isParticleAfter(rest.first(length), rest.sliced(length))))
                return true;
        }
        return false;
    }

    bool isHangulSum(int at, const NumeralStop &stop, const CurrencyWord &word, bool blank) const
    {
        if (isVague(at))
            return false;
        const bool multiplied = stop.value >= 10;
        if (stop.signs < 2 && !multiplied && (blank || word.length < 2 || word.currency == u"EUR"))
            return false;
        if (stop.value == 1e4 && stop.signs == 1 && word.currency == u"KRW") {
            const int end = stop.end + word.length;
            return !has(AmountWords::instance().crowds, headWord(m_text.sliced(skipBlank(end))));
        }
        return true;
    }

    bool isVague(int at) const
    {
        const QStringView before = lastWord(at);
        return has(AmountWords::instance().vague, before);
    }

    /// The word that ends right before \a at, with one blank between or none.
    QStringView lastWord(int at) const
    {
        int end = at > m_begin && m_text[at - 1] == u' ' ? at - 1 : at;
        const int stop = end;
        while (end > m_begin && stop - end < longestWord && isWordSign(m_text[end - 1]))
            --end;
        return m_text.sliced(end, stop - end);
    }

    /// $400억, US$ 3.5 million, KRW 100만
    std::optional<Sum> withSign(int at, const NumeralStop &stop) const
    {
        const int end = at > m_begin && m_text[at - 1] == u' ' ? at - 1 : at;
        const CurrencyWord sign = currencyBeforeNumber(m_text.sliced(m_begin, end - m_begin));
        if (!sign)
            return std::nullopt;
        const int begin = end - sign.length;
        const bool glued = begin > m_begin && isWordSign(m_text[begin]) && isWordSign(m_text[begin - 1]);
        if (glued || (begin > m_begin && !isWordSign(m_text[begin]) && Hangul::isDigit(m_text[begin - 1])))
            return std::nullopt;
        Sum sum{{begin, stop.end}, stop.value * sign.scale, {}, sign.currency, stop.unit, u"amounts:sign"_s};
        const int scaleAt = skipBlank(stop.end);
        const QStringView scale = headWord(m_text.sliced(std::min<qsizetype>(scaleAt, m_text.size())));
        if (const QString *found = AmountWords::instance().scales.find(scale)) {
            sum.value *= found->toDouble();
            sum.span.end = scaleAt + static_cast<int>(scale.size());
        }
        return sum;
    }

    /// 420억 시리즈B, 36조 투자 협상: won is meant, unless something else is counted.
    std::optional<Sum> bare(int at, const NumeralStops &stops) const
    {
        const auto stop =
            std::find_if(stops.rbegin(), stops.rend(), [](const NumeralStop &s) { return s.whole; });
        if (stop == stops.rend() || stop->big < 1e8 || !Hangul::isDigit(m_text[at]))
            return std::nullopt;
        const QStringView tail = m_text.sliced(stop->end);
        const QStringView glued = headWord(tail);
        if (!glued.isEmpty() && !isTail(m_text.sliced(at, stop->end - at), glued))
            return std::nullopt;
        if (glued.isEmpty() && !tail.isEmpty() && tail.front() != u' ' &&
            has(AmountWords::instance().counters, tail.first(1)))
            return std::nullopt;
        QStringView next =
            tail.sliced(glued.size()).startsWith(u' ') ? tail.sliced(glued.size() + 1) : QStringView();
        // '1조 1위', '2조 3항': groups and articles go on with a small number that is counted too.
        if (stop->big >= 1e12 && stop->signs == 2 && !next.isEmpty() && Hangul::isDigit(next.front()) &&
            !(next.size() > 1 && Hangul::isDigit(next[1])))
            next = next.sliced(1);
        if (isCounted(next) || isArticleOfLaw(at, *stop))
            return std::nullopt;
        return Sum{{at, stop->end}, stop->value, {}, u"KRW"_s, stop->unit, u"amounts:implied-won"_s};
    }

    static bool isCounted(QStringView next)
    {
        if (next.isEmpty())
            return false;
        QStringView word = headWord(next);
        if (word.isEmpty())
            word = next.first(1);
        for (qsizetype length = word.size(); length > 0; --length) {
            if (has(AmountWords::instance().counters, word.first(length)) &&
                (length == word.size() || isTail(word.first(length), word.sliced(length))))
                return true;
        }
        const qsizetype two =
            word.size() + 1 < next.size() ? headWord(next.sliced(word.size() + 1)).size() : 0;
        return two > 0 && has(AmountWords::instance().counters, next.first(word.size() + 1 + two));
    }

    bool isArticleOfLaw(int at, const NumeralStop &stop) const
    {
        if (stop.big < 1e12)
            return false;
        const QStringView before = lastWord(at);
        return before.endsWith(NumberSigns::ordinal) ||
               std::any_of(AmountWords::instance().laws.begin(), AmountWords::instance().laws.end(),
                           [before](const QString &law) { return before.endsWith(law); });
    }

    void add(const Sum &sum)
    {
        Amount amount;
        amount.span = sum.span;
        amount.value = sum.value;
        amount.max = sum.max;
        amount.currency = sum.currency;
        amount.bound = boundOf(sum.span);
        amount.why.rule = sum.rule;
        amount.converts = convertedBy(sum);
        m_amounts.push_back(std::move(amount));
        m_done = sum.span.end;
    }

    QString boundOf(Span span) const
    {
        const auto bound = [](const WordMap<QString> &words, QStringView word) { return words.value(word); };
        const QStringView tail = m_text.sliced(span.end);
        const QStringView rest = headWord(tail);
        for (qsizetype length = rest.size(); length > 0; --length) {
            const QString told = bound(AmountWords::instance().glued, rest.first(length));
            if (!told.isEmpty())
                return told;
        }
        if (span.end - span.begin > 2 && m_text[span.end - 2] == NumberSigns::andMore)
            return u"about"_s;
        if (tail.sliced(rest.size()).startsWith(u' ')) {
            const QStringView next = headWord(tail.sliced(rest.size() + 1));
            for (qsizetype length = next.size(); length > 0; --length) {
                const QString told = bound(AmountWords::instance().after, next.first(length));
                if (!told.isEmpty() &&
                    (length == next.size() || isParticleAfter(next.first(length), next.sliced(length))))
                    return told;
            }
        }
        return bound(AmountWords::instance().before, lastWord(span.begin));
    }

    /// The sum that one in brackets right behind it restates: '400억 달러(약 58조원)'.
    int convertedBy(const Sum &sum) const
    {
        constexpr int longestGloss = 8; // 약, 한화 약, 우리 돈
        if (m_amounts.empty() || m_amounts.back().span.end < m_begin ||
            m_amounts.back().currency == sum.currency)
            return -1;
        const QStringView between =
            m_text.sliced(m_amounts.back().span.end, sum.span.begin - m_amounts.back().span.end);
        const QStringView gloss = between.trimmed();
        const bool opens = gloss.startsWith(u'(') || gloss.startsWith(u'（') || gloss.startsWith(u'[');
        if (!opens || gloss.size() > longestGloss || gloss.contains(u')') || gloss.contains(u'·'))
            return -1;
        return static_cast<int>(m_amounts.size()) - 1;
    }

    static std::span<SumCue> cuesOf(const Analysis &analysis)
    {
        thread_local WordRecords<SumCue> cues;
        return cues.all(*analysis.forms);
    }

    const Analysis &m_analysis;
    const SumSigns &m_signs = SumSigns::instance();
    const std::span<SumCue> m_cues; ///< by word
    QStringView m_all;
    QStringView m_text; ///< up to the end of the sentence
    int m_begin = 0;    ///< of the sentence
    int m_done = 0;
    std::vector<Amount> m_amounts;
};

} // namespace

std::vector<Amount> findAmounts(const Analysis &analysis) { return AmountFinder(analysis).run(); }

} // namespace Haengbo
