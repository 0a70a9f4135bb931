// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/graphstories.h"
#include "ui/graph/graphview.h"

#include <QAbstractButton>
#include <QTest>

namespace Haengbo {

using namespace Qt::StringLiterals;

/// A shown view of a small story.
struct GraphFixture
{
    GraphFixture()
    {
        hanbit = builder.organization(u"한빛전자"_s);
        daon = builder.organization(u"다온"_s);
        nova = builder.organization(u"Novalink"_s);
        garam = builder.organization(u"가람에너지"_s);
        alone = builder.organization(u"홀로상사"_s);
        seoul = builder.place(u"서울"_s);
        chair = builder.person(u"김도현"_s, hanbit, u"회장"_s);
        chief = builder.person(u"리아 모건"_s, nova, u"CEO"_s);
        investment = builder.relation(nova, daon, RelationType::Investment, Status::Scheduled, 3);
        partnership = builder.relation(hanbit, daon, RelationType::Partnership);
        supply = builder.relation(hanbit, nova, RelationType::Supply, Status::Possible);
        denied = builder.relation(daon, garam, RelationType::Acquisition, Status::Negated);
        meeting = builder.event(EventType::Meeting, {chair, chief}, seoul);
        told = builder.article(u"2025-02-04"_s, {investment});
    }
    void show()
    {
        view.resize(1000, 640);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setStory(builder.shared());
    }
    int node(EntityId entity) const { return view.graph().nodeOf(entity).value_or(-1); }
    void click(QPointF point) { QTest::mouseClick(view.canvas(), Qt::LeftButton, {}, point.toPoint()); }
    QAbstractButton *legend(const QString &words) const
    {
        for (QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    }

    GraphStories::Builder builder;
    EntityId hanbit, daon, nova, garam, alone, seoul, chair, chief;
    RelationId investment, partnership, supply, denied;
    EventId meeting;
    ArticleId told;
    Selection selection;
    FilterState filter;
    GraphView view{&selection, &filter};
};

} // namespace Haengbo
