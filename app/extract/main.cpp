// SPDX-FileCopyrightText: 2026 The Haengbo authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/extract/options.h"
#include "app/extract/runner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"haengbo-extract"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HAENGBO_VERSION));
    const Haengbo::ExtractOptions options = Haengbo::parseExtractOptions(QCoreApplication::arguments());
    return Haengbo::ExtractRunner(options).run();
}
