// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/zipfile.h"

#include <QByteArrayView>

#include <string_view>

namespace Haengbo {

/// The attributes of an element: local names and values in UTF-8.
class XmlAttributes
{
public:
    XmlAttributes(int count, const unsigned char *const *attributes)
        : m_count(count)
        , m_attributes(attributes)
    {
    }
    /// Empty when there is none of that name.
    std::string_view value(std::string_view name) const;

private:
    int m_count;
    const unsigned char *const *m_attributes;
};

/// Receives the elements of an XML document as they are read. Names are local, text is UTF-8 and may come in
/// pieces.
class XmlReceiver
{
public:
    virtual ~XmlReceiver() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void characters(std::string_view text) = 0;
    /// Asked after each element: whether the rest is not wanted.
    virtual bool isDone() const { return false; }
};

/// Reads a part of an archive as XML while it is unpacked, so that it is never in memory as a whole
/// (libxml2's SAX2 parser). Entities other than the five of XML and characters by number are not known, so
/// none is ever loaded or multiplied. Gives the problem, if any; Cancelled when the reading stopped.
std::optional<Problem> readXml(ZipPart &part, XmlReceiver &receiver);

/// The same for a document in memory, which is UTF-8 whatever it declares. Faults that leave something to be
/// read (an unknown entity, a stray '&') are passed over, as feeds are full of them; the end of a document
/// that breaks off is Damaged behind what was read of it.
std::optional<Problem> readXml(const QByteArray &utf8, const QString &source, XmlReceiver &receiver);

} // namespace Haengbo
