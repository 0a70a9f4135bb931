// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/story/filter.h"

#include <QObject>

namespace Haengbo {

/// The one filter that every view shows and every view can change.
class FilterState : public QObject
{
    Q_OBJECT

public:
    explicit FilterState(QObject *parent = nullptr)
        : QObject(parent)
    {
    }

    const Filter &filter() const { return m_filter; }
    /// Sets the filter; says so only when it changes.
    void setFilter(const Filter &filter);

signals:
    void filterChanged();

private:
    Filter m_filter;
};

} // namespace Haengbo
