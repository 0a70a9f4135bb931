// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reading/zipfile.h"

namespace Haengbo {

// Formats that are zip archives of a known shape; which one it is, readZip() tells by the parts.
void readXlsx(const ZipFile &zip, const Source &source, Reading &reading);
void readDocx(const ZipFile &zip, const Source &source, Reading &reading);
void readOdt(const ZipFile &zip, const Source &source, Reading &reading);
void readHwpx(const ZipFile &zip, const Source &source, Reading &reading);

} // namespace Haengbo
