// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/language/relations/scene.h"

namespace Haengbo::Relations {

/// Where a cue of relation_frames.tsv stands.
struct Trigger
{
    const Frame *frame = nullptr;
    Span span;
    int phrase = -1; ///< -1 when the cue is the predicate
    int clause = -1; ///< -1 in a headline without a verb
};

/// Companies that fill a role, and where they stand.
struct Filled
{
    Companies parties;
    Span span;
    Role role = Role::None; ///< the role of the plan that was filled
    bool empty() const { return parties.empty(); }
};

enum class Side { Source, Target };

/// Finds who fills the roles of one cue: among the phrases of the clause that governs it, the companies named
/// right before it, the clauses that describe its phrase ('달빛전자와 맺은 공급 계약'), and the subject: own,
/// inherited, or the noun an adnominal clause describes ('달빛전자에 칩을 공급하는 한빛소재').
class RoleFinder
{
public:
    RoleFinder(const Scene &scene, int sentence)
        : m_scene(scene)
        , m_sentence(sentence)
        , m_groups(scene.roomForGroups())
    {
        m_groups.clear();
    }

    /// Gathers the phrases around \a trigger; the other functions speak of them.
    void look(const Trigger &trigger);

    /// The company whose purchase, or whose sale, was told last and not long ago.
    Filled wanted(const Companies &except) const;
    /// '협력하는 기업으로는 A, B, C를 꼽았다': the names behind the general word.
    Filled listedBehind(const Trigger &trigger, const Companies &except) const;
    /// '공동연구를 놓고 메이플진과 협의했다': the partner stands in the clause that goes on.
    Filled partnerNearby(const Trigger &trigger, const Companies &except) const;
    /// The clause tells no subject: an earlier one of the sentence holds, or the text goes on about what it
    /// spoke of.
    Filled topicInstead(const Trigger &trigger, const Companies &except, Side side) const;
    /// What the text speaks of here; of several companies a relation with a direction takes the first. After
    /// 'A가 원단을 댄다' the next to supply something supplies the same company and not A.
    Filled spokenOf(const Trigger &trigger, const Companies &except, Side side) const;
    Filled fill(const std::vector<Role> &roles, const Trigger &trigger, const Companies &except,
                Side side) const;
    /// '한빛소재는 달빛전자와 손잡고 합작법인을 세웠다': the partner stands in the clause before.
    Filled partnerBefore(const Trigger &trigger) const;
    /// The people who are the subject: shares and money may be a person's own.
    Filled personsWho(const Trigger &trigger) const;
    /// The group with \a role nearest before the cue.
    Filled groupWith(Role role, const Trigger &trigger) const;
    /// Companies named right before a cue noun: '달빛전자 인수', '달빛전자의 인수', '달빛전자와의 협력', 'A와
    /// B의 합병'.
    Filled namedBefore(const Trigger &trigger) const;

    /// '한빛소재의 달빛전자 인수': the genitive names who does it, the name in the phrase whom it befalls.
    Filled doerBefore(const Trigger &trigger) const;

private:
    /// Whose shares are held: what the text speaks of. Who raises money where the sentence only names the
    /// funds: the company the article is about.
    Filled raiserOrHeld(const Trigger &trigger, const Companies &except, Side side) const;
    /// '엔진은 한빛엔진이 만든다', '강관을 대 온 명진파이프': the goods are for whom the text speaks of.
    Filled goodsAreTopic(const Trigger &trigger, const Companies &except, Side side) const;
    /// What the text speaks of, unless the clause tells where the goods or the money go: '전국에 공급한다'.
    Filled spokenOfHere(const Trigger &trigger, const Companies &except, Side side) const;
    /// '서 대표의 지분율은 22.7%다': whose stake it is, a person's own sooner than his company's.
    Filled stakeholder(const Trigger &trigger) const;
    /// The noun that a clause describes with what it is: '대구의 한빛소재' for 대구.
    int namedHead(int head) const;
    /// The company in whose shops or works something is done: '달빛마트 250개 매장에서 팔린다'.
    Filled where() const;
    /// The phrases of the clause above that belong to the cue: '달빛전자와는 각서를 교환한 바 있다'.
    void appendPartners(const Trigger &trigger, int inner);
    void appendAbove(const Trigger &trigger);
    /// The noun that an infinitive with 오다 or 주다 describes: '납품해 온 협력사'; -1 when there is none.
    int headBehindAuxiliary(int clause) const;
    /// '달빛전자는 2021년 한빛소재가 인수했다': of a topic and a subject the topic is what is bought.
    void topicIsObject(const Trigger &trigger);
    /// '달빛전자까지 품었다'; '달빛전자 인수한다': the name right before a predicate is its object when no
    /// particle says otherwise.
    void bareObject(const Trigger &trigger);
    /// '트라이튼이 보유한 플랙트 지분': the noun described is the object.
    void appendHead(const Trigger &trigger);
    /// The subject of clause \a index that it does not take over from another clause; -1 when there is none.
    int ownSubject(int index) const;
    /// '2019년 사들인 달빛전자': the clause names no object, so what it describes is bought.
    bool isObjectHead(const Trigger &trigger) const;
    /// 'B 회장을 만나 협력을 논의했다': who was met is the partner.
    void appendMeetings(const Trigger &trigger);
    bool leadsTo(int from, int to) const;
    Filled subjectOf(const Trigger &trigger) const;
    /// '삼성의 신공장은': a part of a company does it in the company's name.
    Filled ownerOfUnit(int subject) const;
    /// '제어기는 달빛전자, 축은 한빛소재가 만든다': the makers before, told without a verb, too.
    Filled withGapped(Filled doer) const;
    /// The list that phrase \a index ends or begins: 'A와 B가'.
    Filled groupAround(int index) const;
    /// The company whose goods the object is, or the object itself: '달빛전자의 API를', '달빛전자 칩을'.
    Filled goodsOf(const Trigger &trigger) const;
    /// The subject of a clause that describes the cue's phrase: '달빛전자가 낸 소송'.
    Filled doerOfDescription(const Trigger &trigger) const;
    /// The company in the genitive right before what something is put into.
    Filled ownerOfPlace() const;
    /// The company whose goods or services stand with 와: '달빛전자 클라우드와 계약을 맺었다'.
    Filled withGoods() const;
    /// The company whose purchase was told last.
    Filled wanted() const;
    /// 'A는 B가 2022년에 산 회사다': the clause describes a word for the company that the sentence is about.
    Filled calledCompany(const Clause &clause) const;
    /// The company that made what a phrase names: '달빛전자가 설계한 칩을', '달빛전자가 발주한 공사를'.
    Filled makerOf(int phrase) const;
    /// '달빛전자가 특허를 침해했다며 소송을 냈다': who is accused is who is sued.
    Filled accused(const Trigger &trigger) const;
    /// '한빛소재 지분은 바다은행이 30%, 오로라증권이 20%를 갖고 있다': the group that names the shares.
    const Group *sharesHeld() const;
    Filled held() const;
    Filled holders() const;
    /// 'A가 300억원을 투자한 B': the company that the cue's clause describes.
    Filled described(const Trigger &trigger) const;
    /// '최대주주는 달빛전자로, 지분을 …': whom the text says the subject to be.
    Filled equated(const Clause &clause) const;
    /// '달빛전자를 인수한 곳은 한빛소재다': whom the predicate names.
    Filled toldByPredicate(const Clause &clause) const;
    /// The company in the genitive before the subject, where that is a relation noun: '한빛소재의
    /// 최대주주는'.
    Filled ownerOfRelationNoun(const Trigger &trigger) const;
    /// '달빛전자에 70억원을 투자해 지분 15%를 얻었다': whom the clause before names.
    Filled moneyWentInto(const Trigger &trigger, const Companies &except) const;
    /// Who is sued where nobody is named: the authority whose ruling is contested, else the company the text
    /// speaks of, else the other of two.
    Filled opponent(const Trigger &trigger, const Companies &except) const;
    /// The other of the two companies spoken of last: '맞소송을 예고했다'.
    Filled otherOfPair(const Companies &except) const;
    /// Whether a comma stands behind \a group or the phrase after it: 'A를, 올해 B를', 'A에 3대를, B에
    /// 5대를'.
    bool goesOnAfter(const Group &group) const;
    /// Who the governing clauses say it is: 'A는 B가 주도한 투자에서 300억원을 유치했다'.
    Filled subjectAbove(const Trigger &trigger, const Companies &except) const;
    /// The company in the genitive right before the object.
    Filled ownerOf(const Trigger &trigger) const;

    const Scene &m_scene;
    const int m_sentence;
    std::vector<Group> &m_groups;
};

/// The smallest span that holds both; an empty one counts for nothing.
Span joined(Span a, Span b);

} // namespace Haengbo::Relations
