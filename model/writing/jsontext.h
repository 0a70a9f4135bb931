// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <string>

namespace Haengbo {

/// Writes JSON in one go, without building a tree of it first: byte for byte what QJsonDocument's compact
/// form of the same values is, as long as the keys of each object come in alphabetical order.
class JsonText
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    /// The key of the value that comes next; plain ASCII that needs no escaping.
    void key(QLatin1StringView name);
    void null();
    void value(int number);
    /// Whole numbers that a double tells apart stand without point or exponent; what is no number is null.
    void value(double number);
    void value(QLatin1StringView ascii);
    /// \a text in UTF-8; a surrogate that stands alone is escaped.
    void value(QStringView text);

    QByteArray bytes() const { return QByteArray::fromStdString(m_text); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();

    std::string m_text;     ///< which appends single bytes far quicker than QByteArray
    bool m_follows = false; ///< a value stands before this one in the same object or array
};

} // namespace Haengbo
