// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/story.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

/// Stories made by hand for tests: a small one as a newspaper would tell it, and big ones by numbers. People
/// and companies are invented. No random numbers of the machine: the same call gives the same story.
namespace Haengbo::Sample {

using namespace Qt::StringLiterals;

/// One line of a story table. Names that stand in the story's list are found by name.
struct Line
{
    QString start;
    QString end;
    QString part;
    EventType type;
    Status status;
    QString summary;
    QStringList participants;
    QString place;
};

/// Builds a story step by step.
class StoryMaker
{
public:
    StoryMaker()
        : m_story(std::make_shared<Story>())
    {
    }

    ArticleId article(const QString &title, const QString &day)
    {
        auto read = std::make_shared<ReadArticle>();
        read->article.text = title;
        read->extraction.published = {day, PublicationBasis::Given, 1, {}, {day}};
        StoryArticle article;
        article.title = title;
        article.published = read->extraction.published;
        article.read = read;
        m_story->articles.push_back(article);
        return {static_cast<int>(m_story->articles.size()) - 1};
    }

    EntityId entity(EntityKind kind, const QString &name)
    {
        StoryEntity entity;
        entity.key = u"%1:%2"_s.arg(static_cast<int>(kind)).arg(name);
        entity.kind = kind;
        entity.name = name;
        entity.mentions = 1;
        m_story->entities.push_back(entity);
        return {static_cast<int>(m_story->entities.size()) - 1};
    }

    EntityId named(const QString &name) const
    {
        for (int i = 0; i < static_cast<int>(m_story->entities.size()); ++i) {
            if (m_story->entities[static_cast<std::size_t>(i)].name == name)
                return {i};
        }
        return {};
    }

    EventId event(const Line &line, ArticleId article = {})
    {
        StoryEvent event;
        event.key = u"event-%1"_s.arg(m_story->events.size());
        event.type = line.type;
        event.start = line.start;
        event.end = line.end;
        event.part = line.part;
        event.status = line.status;
        event.summary = line.summary;
        for (const QString &name : line.participants)
            event.participants.push_back(named(name));
        event.place = named(line.place);
        if (article.isValid()) {
            const QString &text =
                m_story->articles[static_cast<std::size_t>(article.value)].read->article.text;
            const Span all{0, static_cast<int>(text.size())};
            event.reports.push_back({article, 0, line.status, {all}});
            event.independentReports = 1;
        }
        m_story->events.push_back(event);
        return {static_cast<int>(m_story->events.size()) - 1};
    }

    Story &story() { return *m_story; }

    /// Puts the events in the order a story has them in and gives the story away.
    StoryPtr finish()
    {
        const auto rank = [](const StoryEvent &e) {
            return std::pair(e.start.isEmpty() && e.end.isEmpty(), e.start.isEmpty() ? e.end : e.start);
        };
        std::stable_sort(
            m_story->events.begin(), m_story->events.end(),
            [&](const StoryEvent &left, const StoryEvent &right) { return rank(left) < rank(right); });
        return m_story;
    }

private:
    std::shared_ptr<Story> m_story;
};

/// Two years of an invented robot maker: 42 events of every type, status and precision, with one of 1998 and
/// five that nobody dates.
inline StoryPtr newsStory()
{
    using enum EventType;
    using enum Status;
    StoryMaker maker;
    for (const QString &name : {u"강도윤"_s, u"서유진"_s, u"마르타 린드"_s, u"윤재호"_s, u"하세가와 겐"_s})
        maker.entity(EntityKind::Person, name);
    for (const QString &name :
         {u"한빛로보"_s, u"온누리모터스"_s, u"누리셀"_s, u"벨루가AI"_s, u"동해에너지"_s, u"미나토정밀"_s})
        maker.entity(EntityKind::Organization, name);
    for (const QString &name : {u"서울"_s, u"도쿄"_s, u"싱가포르"_s, u"베를린"_s, u"두바이"_s, u"부산"_s})
        maker.entity(EntityKind::Place, name);
    const ArticleId first = maker.article(u"한빛로보, 온누리모터스와 손잡는다"_s, u"2024-06-20"_s);
    const ArticleId second = maker.article(u"강도윤의 엿새, 다섯 도시"_s, u"2025-02-11"_s);
    const std::array<Line, 42> lines{{
        {u"1998"_s,
         u"1998"_s,
         {},
         Founding,
         Occurred,
         u"한빛로보 전신 한빛정공 설립"_s,
         {u"한빛로보"_s},
         u"부산"_s},
        {u"2023-11"_s,
         u"2023-11"_s,
         {},
         Announcement,
         Occurred,
         u"벨루가AI, 로봇용 언어 모델 공개"_s,
         {u"마르타 린드"_s, u"벨루가AI"_s},
         {}},
        {u"2024-01-09"_s,
         u"2024-01-12"_s,
         {},
         Gathering,
         Occurred,
         u"로봇 박람회에 첫 전시관"_s,
         {u"강도윤"_s, u"한빛로보"_s},
         u"싱가포르"_s},
        {u"2024-01-26"_s,
         u"2024-01-26"_s,
         {},
         Visit,
         Occurred,
         u"마르타 린드 방한, 수원 공장 둘러봐"_s,
         {u"마르타 린드"_s, u"강도윤"_s},
         u"서울"_s},
        {u"2024-03"_s,
         u"2024-03"_s,
         {},
         Appointment,
         Occurred,
         u"서유진 부회장 선임"_s,
         {u"서유진"_s, u"온누리모터스"_s},
         {}},
        {u"2024-03-14"_s,
         u"2024-03-14"_s,
         {},
         Market,
         Occurred,
         u"한빛로보 주가 12% 급등"_s,
         {u"한빛로보"_s},
         {}},
        {u"2024-Q2"_s,
         u"2024-Q2"_s,
         {},
         Investment,
         Occurred,
         u"누리셀에 800억 원 투자"_s,
         {u"온누리모터스"_s, u"누리셀"_s},
         {}},
        {u"2024-05-20"_s,
         u"2024-05-20"_s,
         u"MO"_s,
         Meeting,
         Occurred,
         u"강도윤·서유진 조찬 회동"_s,
         {u"강도윤"_s, u"서유진"_s},
         u"서울"_s},
        {u"2024-06-18"_s,
         u"2024-06-18"_s,
         u"10:30"_s,
         Agreement,
         Occurred,
         u"공장 자동화 업무협약 서명"_s,
         {u"강도윤"_s, u"서유진"_s, u"한빛로보"_s, u"온누리모터스"_s},
         u"서울"_s},
        {u"2024-06-18"_s,
         u"2024-06-18"_s,
         u"AF"_s,
         Announcement,
         Occurred,
         u"공동 기자간담회"_s,
         {u"강도윤"_s, u"서유진"_s},
         u"서울"_s},
        {u"2024-07"_s, u"2024-07"_s, {}, Launch, Negated, u"가정용 로봇 출시 연기"_s, {u"한빛로보"_s}, {}},
        {u"2024-09-03"_s,
         u"2024-09-03"_s,
         {},
         Legal,
         Occurred,
         u"미나토정밀, 특허 침해 소송 제기"_s,
         {u"하세가와 겐"_s, u"미나토정밀"_s, u"한빛로보"_s},
         u"도쿄"_s},
        {u"2024-09-24"_s,
         u"2024-09-24"_s,
         {},
         Acquisition,
         Possible,
         u"벨루가AI 지분 인수 검토"_s,
         {u"한빛로보"_s, u"벨루가AI"_s},
         {}},
        {u"2024-10-10"_s,
         {},
         {},
         Legal,
         Occurred,
         u"공정위, 기술 유용 조사 착수"_s,
         {u"윤재호"_s, u"한빛로보"_s},
         {}},
        {u"2024-11-05"_s,
         u"2024-11-05"_s,
         {},
         Meeting,
         Negated,
         u"마르타 린드와의 회동 불발"_s,
         {u"강도윤"_s, u"마르타 린드"_s},
         u"베를린"_s},
        {u"2024-12"_s, u"2024-12"_s, {}, Market, Occurred, u"연간 수주 1조 원 돌파"_s, {u"한빛로보"_s}, {}},
        {u"2025-01-07"_s,
         u"2025-01-10"_s,
         {},
         Gathering,
         Occurred,
         u"두 번째 박람회, 물류 로봇 시연"_s,
         {u"강도윤"_s, u"한빛로보"_s},
         u"싱가포르"_s},
        {u"2025-02-03"_s,
         u"2025-02-03"_s,
         u"MO"_s,
         Visit,
         Occurred,
         u"도쿄 도착, 미나토정밀 방문"_s,
         {u"강도윤"_s, u"하세가와 겐"_s},
         u"도쿄"_s},
        {u"2025-02-03"_s,
         u"2025-02-03"_s,
         u"EV"_s,
         Agreement,
         Occurred,
         u"특허 소송 취하 합의"_s,
         {u"강도윤"_s, u"하세가와 겐"_s},
         u"도쿄"_s},
        {u"2025-02-04"_s,
         u"2025-02-04"_s,
         u"09:00"_s,
         Meeting,
         Occurred,
         u"누리셀 경영진 면담"_s,
         {u"강도윤"_s, u"누리셀"_s},
         u"서울"_s},
        {u"2025-02-04"_s,
         u"2025-02-04"_s,
         u"MI"_s,
         Meeting,
         Occurred,
         u"서유진 부회장과 오찬"_s,
         {u"강도윤"_s, u"서유진"_s},
         u"서울"_s},
        {u"2025-02-04"_s,
         u"2025-02-04"_s,
         u"AF"_s,
         Announcement,
         Occurred,
         u"합작법인 설립 계획 발표"_s,
         {u"강도윤"_s, u"서유진"_s, u"온누리모터스"_s},
         u"서울"_s},
        {u"2025-02-04"_s,
         u"2025-02-04"_s,
         u"EV"_s,
         Meeting,
         Possible,
         u"윤재호 장관과 비공개 만찬설"_s,
         {u"강도윤"_s, u"윤재호"_s},
         u"서울"_s},
        {u"2025-02-06"_s,
         u"2025-02-06"_s,
         {},
         Visit,
         Occurred,
         u"베를린 연구소 방문"_s,
         {u"강도윤"_s, u"마르타 린드"_s},
         u"베를린"_s},
        {u"2025-02-08"_s,
         u"2025-02-08"_s,
         {},
         Meeting,
         Occurred,
         u"국부펀드 최고경영자 면담"_s,
         {u"강도윤"_s},
         u"두바이"_s},
        {u"2025-02-08"_s,
         u"2025-02-08"_s,
         {},
         Investment,
         Possible,
         u"국부펀드 5억 달러 출자 거론"_s,
         {u"강도윤"_s, u"한빛로보"_s},
         u"두바이"_s},
        {u"2025-03-21"_s,
         u"2025-03-21"_s,
         {},
         Appointment,
         Occurred,
         u"주주총회에서 강도윤 대표 재선임"_s,
         {u"강도윤"_s, u"한빛로보"_s},
         u"서울"_s},
        {u"2025-04"_s,
         u"2025-04"_s,
         {},
         Founding,
         Occurred,
         u"합작법인 한온로지스 출범"_s,
         {u"서유진"_s, u"온누리모터스"_s, u"한빛로보"_s},
         u"부산"_s},
        {u"2025-05-12"_s,
         u"2025-05-12"_s,
         {},
         Launch,
         Occurred,
         u"물류 로봇 ‘나르미’ 시판"_s,
         {u"한빛로보"_s},
         {}},
        {u"2025-06-02"_s,
         u"2025-06-05"_s,
         {},
         Visit,
         Scheduled,
         u"서유진 부회장, 도쿄 출장"_s,
         {u"서유진"_s},
         u"도쿄"_s},
        {u"2025-07-15"_s,
         u"2025-07-15"_s,
         {},
         Agreement,
         Scheduled,
         u"동해에너지와 전력 공급 본계약"_s,
         {u"강도윤"_s, u"동해에너지"_s, u"한빛로보"_s},
         u"부산"_s},
        {u"2025-08"_s,
         u"2025-08"_s,
         {},
         Legal,
         Scheduled,
         u"공정위 심의 결과 발표"_s,
         {u"윤재호"_s, u"한빛로보"_s},
         {}},
        {u"2025-H2"_s,
         u"2025-H2"_s,
         {},
         Investment,
         Possible,
         u"베를린 연구 거점에 추가 투자"_s,
         {u"한빛로보"_s, u"벨루가AI"_s},
         u"베를린"_s},
        {u"2025-10-01"_s,
         {},
         {},
         Launch,
         Scheduled,
         u"부산 공장 단계적 가동"_s,
         {u"서유진"_s, u"온누리모터스"_s},
         u"부산"_s},
        {u"2025-11-11"_s,
         u"2025-11-11"_s,
         {},
         Gathering,
         Scheduled,
         u"개발자 대회 개최"_s,
         {u"강도윤"_s, u"마르타 린드"_s},
         u"서울"_s},
        {u"2026"_s,
         u"2026"_s,
         {},
         Market,
         Possible,
         u"한빛로보 해외 상장 추진"_s,
         {u"강도윤"_s, u"한빛로보"_s},
         {}},
        {{},
         u"2025-12-31"_s,
         {},
         Investment,
         Scheduled,
         u"한온로지스 증자 납입"_s,
         {u"서유진"_s, u"온누리모터스"_s},
         {}},
        {{}, {}, {}, Meeting, Occurred, u"강도윤·윤재호 비공개 면담"_s, {u"강도윤"_s, u"윤재호"_s}, {}},
        {{}, {}, {}, Investment, Possible, u"싱가포르 법인 증자 검토"_s, {u"한빛로보"_s}, u"싱가포르"_s},
        {{}, {}, {}, Launch, Scheduled, u"차세대 관절 모듈 공개"_s, {u"한빛로보"_s}, {}},
        {{},
         {},
         {},
         Agreement,
         Negated,
         u"동해에너지와 독점 계약설 부인"_s,
         {u"동해에너지"_s, u"한빛로보"_s},
         {}},
        {{}, {}, {}, Visit, Occurred, u"하세가와 겐 부산 공장 견학"_s, {u"하세가와 겐"_s}, u"부산"_s},
    }};
    for (std::size_t i = 0; i < lines.size(); ++i)
        maker.event(lines[i], i < 16 ? first : second);
    return maker.finish();
}

/// \a count dated events over \a years years from 2023 on, each with one of \a people; one in sixteen is
/// known to the month only, one in four has a part of day.
inline StoryPtr largeStory(int count, int people, int years = 3)
{
    auto story = std::make_shared<Story>();
    for (int i = 0; i < people; ++i) {
        StoryEntity person;
        person.key = u"person-%1"_s.arg(i);
        person.kind = EntityKind::Person;
        person.name = u"인물 %1"_s.arg(i + 1);
        story->entities.push_back(person);
    }
    static const std::array summaries{u"공급 계약 체결"_s, u"경영진 면담"_s, u"신제품 공개 행사"_s,
                                      u"투자 유치 발표"_s, u"공장 방문"_s,   u"합작법인 설립 논의"_s};
    static const std::array partsOfDay{u"MO"_s, u"AF"_s, u"EV"_s};
    const QDate begin(2023, 1, 1);
    const int days = years * 365;
    std::uint64_t state = 88172645463325252ULL; // xorshift64, Marsaglia 2003
    const auto next = [&state](std::uint64_t below) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        return static_cast<int>(state % below);
    };
    story->events.resize(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        StoryEvent &event = story->events[static_cast<std::size_t>(i)];
        const QDate day = begin.addDays(static_cast<qint64>(i) * days / std::max(1, count));
        event.key = QString::number(i);
        event.start = next(16) == 0 ? day.toString(u"yyyy-MM"_s) : day.toString(Qt::ISODate);
        event.end = event.start;
        if (event.start.size() == 10 && next(4) == 0)
            event.part = partsOfDay[static_cast<std::size_t>(next(3))];
        event.type = static_cast<EventType>(next(13));
        event.status = static_cast<Status>(std::max(0, next(8) - 4));
        event.participants = {EntityId{next(static_cast<std::uint64_t>(people))}};
        event.summary = summaries[static_cast<std::size_t>(next(summaries.size()))];
    }
    return story;
}

} // namespace Haengbo::Sample
