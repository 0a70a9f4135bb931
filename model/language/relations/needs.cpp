// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/language/relations/needs.h"

#include "model/text/letters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Haengbo::Relations {

namespace {

class Needs
{
public:
    Needs(const Scene &scene, int sentence)
        : m_scene(scene)
        , m_sentence(sentence)
    {
    }

    bool areMet(const Trigger &trigger) const
    {
        const Frame &frame = *trigger.frame;
        if (!frame.asks)
            return true;
        if (frame.need == Frame::Need::InSentence)
            return (needed(m_scene.analysis.words(m_scene.sentence(m_sentence).span), frame) ||
                    goesOnAbout(trigger)) &&
                   !goesElsewhere(trigger);
        // A round of funding was told just now; what else is asked for stands beside it.
        if (frame.afterRound) {
            const auto &round = m_scene.context.told[static_cast<std::size_t>(RelationType::Investment)];
            if (round.target < 0 || m_sentence - round.sentence > 2 || goesElsewhere(trigger))
                return false;
            const bool more = !frame.words.empty() || frame.many || frame.firm || frame.company ||
                              frame.goods || frame.money;
            if (!more)
                return true;
        }
        const bool found = mayBeNeededIn(trigger) && neededIn(trigger);
        return frame.need == Frame::Need::None ? !found : found;
    }

private:
    /// '… 450억원을 조달했다. 기존 주주인 A도 참여했다': what is joined was told just before.
    bool goesOnAbout(const Trigger &trigger) const
    {
        const int before = m_sentence - 1;
        if (before < 0 || trigger.clause < 0 ||
            m_scene.sentence(before).paragraph != m_scene.sentence(m_sentence).paragraph ||
            !needed(m_scene.analysis.words(m_scene.sentence(before).span), *trigger.frame))
            return false;
        const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(trigger.clause));
        return std::none_of(phrases.begin(), phrases.end(), [&](int index) {
            return m_scene.phrase(index).first == Particle::At && m_scene.phrase(index).times.empty();
        });
    }

    /// '이번 행사에는 투자사 A가 참여했다': what is joined is named, and is not what the frame needs.
    bool goesElsewhere(const Trigger &trigger) const
    {
        if (trigger.clause < 0)
            return false;
        const std::span<const int> phrases = m_scene.phrasesOf(m_scene.clause(trigger.clause));
        return std::any_of(phrases.begin(), phrases.end(), [&](int index) {
            const Phrase &phrase = m_scene.phrase(index);
            return phrase.first == Particle::At && phrase.times.empty() &&
                   !m_scene.holdsWord(WordKind::Round, phrase) &&
                   !needed(m_scene.analysis.words(phrase.span), *trigger.frame);
        });
    }

    /// False where the frame asks for words alone and those of the clause lack letters of each.
    bool mayBeNeededIn(const Trigger &trigger) const
    {
        const Frame &frame = *trigger.frame;
        if (frame.many || frame.firm || frame.company || frame.goods || frame.money)
            return true;
        quint64 letters = trigger.phrase >= 0 ? m_scene.lettersIn(trigger.phrase) : 0;
        if (trigger.clause >= 0) {
            const Clause &clause = m_scene.clause(trigger.clause);
            letters |= m_scene.lettersIn(clause);
            if (trigger.phrase >= 0)
                letters |= lettersOf(clause.verb.stem);
        }
        return std::any_of(frame.letters.begin(), frame.letters.end(),
                           [letters](quint64 needed) { return (needed & ~letters) == 0; });
    }

    bool neededIn(const Trigger &trigger) const
    {
        const Frame &frame = *trigger.frame;
        const bool forbids = frame.need == Frame::Need::None;
        const bool inClause = trigger.clause >= 0 && !(forbids && trigger.phrase >= 0);
        if (inClause) {
            const Clause &clause = m_scene.clause(trigger.clause);
            if (frame.many && m_scene.listOfSubject(clause).size() > 1)
                return true;
            if (trigger.phrase >= 0 && needed(clause.verb.stem, frame))
                return true;
        }
        const auto meets = [&](int index) {
            return frame.firm ? isFirm(index) : neededInPhrase(index, trigger);
        };
        if (trigger.phrase >= 0 && meets(trigger.phrase))
            return true;
        if (!inClause)
            return false;
        const Clause &clause = m_scene.clause(trigger.clause);
        const std::span<const int> phrases = m_scene.phrasesOf(clause);
        return std::any_of(phrases.begin(), phrases.end(), meets) || (clause.head >= 0 && meets(clause.head));
    }

    bool isFirm(int index) const
    {
        return m_scene.phrase(index).first == Particle::Subject && !m_scene.partiesOf(index).empty() &&
               m_scene.personsOf(index).empty();
    }

    bool neededInPhrase(int index, const Trigger &trigger) const
    {
        const Frame &frame = *trigger.frame;
        const Phrase &phrase = m_scene.phrase(index);
        // '개인투자자가 투자했다': who does it forbids nothing.
        const bool doer = phrase.first == Particle::Topic || phrase.first == Particle::Subject;
        if (frame.need == Frame::Need::None && doer && trigger.phrase < 0)
            return false;
        if (frame.company || frame.goods) {
            bool head = false;
            const bool company = !m_scene.partiesOf(index, &head).empty() && head;
            if (frame.company && phrase.first == Particle::Object && company)
                return true;
            if (frame.goods && !company && phrase.times.empty() && namesGoods(phrase))
                return true;
        }
        if (frame.money && holdsMoney(phrase))
            return true;
        const quint64 letters = frame.words.empty() ? 0 : m_scene.lettersIn(index);
        return (letters & frame.firstLetters) != 0 &&
               needed(m_scene.analysis.words(m_scene.wholeOf(index)), letters, frame);
    }

    /// '로봇 40대를', '콩 800t을': goods by name, or counted as goods are.
    bool namesGoods(const Phrase &phrase) const
    {
        const QStringView noun = m_scene.analysis.words(phrase.noun);
        if (m_scene.tables.endsIn(WordKind::Goods, noun) || m_scene.tables.endsIn(WordKind::Service, noun) ||
            m_scene.tables.is(WordKind::Goods, noun))
            return true;
        qsizetype digits = 0;
        while (digits < noun.size() &&
               (noun[digits].isDigit() || (digits > 0 && (noun[digits] == u',' || noun[digits] == u'.'))))
            ++digits;
        return digits > 0 && m_scene.tables.is(WordKind::Counter, noun.sliced(digits));
    }

    bool holdsMoney(const Phrase &phrase) const
    {
        const std::vector<Amount> &amounts = m_scene.soFar.amounts;
        const auto sum = std::lower_bound(amounts.begin(), amounts.end(), phrase.span.begin,
                                          [](const Amount &one, int begin) { return one.span.end <= begin; });
        return sum != amounts.end() && sum->span.begin < phrase.span.end;
    }

    static bool needed(QStringView words, const Frame &frame)
    {
        return !frame.words.empty() && needed(words, lettersOf(words), frame);
    }

    /// \a letters are those of \a words, or more.
    static bool needed(QStringView words, quint64 letters, const Frame &frame)
    {
        for (std::size_t i = 0; i < frame.letters.size(); ++i) {
            if ((frame.letters[i] & ~letters) == 0 && holds(words, frame.words[i]))
                return true;
        }
        return false;
    }

    const Scene &m_scene;
    const int m_sentence;
};

} // namespace

bool meetsNeeds(const Scene &scene, int sentence, const Trigger &trigger)
{
    return Needs(scene, sentence).areMet(trigger);
}

} // namespace Haengbo::Relations
