#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Haengbo authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the sample files of files/ from source/ with other programs than ours. They are kept in the repository, so
# this is only needed to change them: LibreOffice, pandoc, Chromium, poppler's tools, mutt, Python with openpyxl.
# usage: make_files.sh FOLDER
set -e
out=$(realpath "$1")
cd "$(dirname "$0")/source"
profile=$(mktemp -d)
office() { soffice "-env:UserInstallation=file://$profile" --headless --convert-to "$1" --outdir "$profile/out" "$2" >/dev/null 2>&1; }

pandoc article.md -o "$out/pandoc.docx"
pandoc article.md -o "$out/pandoc.odt"
pandoc -s --metadata title='누리테크, 광양에 전해액 공장 짓는다' article.md -o "$out/pandoc.html"
cp article.md "$out/article.md"
iconv -f utf-8 -t utf-16 article.md > "$out/article-utf16.txt"
iconv -f utf-8 -t cp949 article.md > "$out/article-cp949.txt"
for kind in docx odt pdf html; do
    office $kind "$out/pandoc.odt"
    mv "$profile/out/pandoc.$kind" "$out/libreoffice.$kind"
done
/usr/bin/python3 bigkinds.py "$out/openpyxl.xlsx" "$out/export.csv" "$out/export-cp949.tsv"
office xlsx "$out/openpyxl.xlsx" && mv "$profile/out/openpyxl.xlsx" "$out/libreoffice.xlsx"
cp page.html "$out/page-utf8.html"
sed 's/charset="utf-8"/charset="euc-kr"/; s/>누리테크가 전남/>똠양 누리테크가 전남/' page.html | iconv -f utf-8 -t cp949 > "$out/page-euckr.html"
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$profile/chromium" --print-to-pdf="$out/chromium.pdf" \
    --no-pdf-header-footer "file://$PWD/page.html" 2>/dev/null
chromium --headless --no-sandbox --disable-gpu --user-data-dir="$profile/chromium" --dump-dom "file://$PWD/page.html" \
    2>/dev/null > "$out/chromium-dom.html"
cp page.html "$profile/page.html"
/usr/bin/python3 snapshot.py "$profile/snapshot" "$profile/page.html" "$out/chromium.mhtml"
pdfunite "$out/libreoffice.pdf" "$out/chromium.pdf" "$out/poppler-united.pdf"
pdftocairo -pdf "$out/chromium.pdf" "$out/poppler-cairo.pdf"
cp "$out/chromium.pdf" "$profile/page.pdf"
pdftohtml -q -s -noframes -i "$profile/page.pdf" "$profile/poppler.html" && cp "$profile/poppler.html" "$out/poppler-tohtml.html"
printf '%s\n' 'set realname="한누리" from="reporter@garam.example.invalid" sendmail="/bin/true" mbox_type=mbox' \
    "set record=$profile/sent.mbox charset=utf-8 send_charset=us-ascii:utf-8 use_domain=no hostname=garam.example.invalid" \
    > "$profile/muttrc"
sed -n '3,5p' article.md | LC_ALL=C.UTF-8 mutt -F "$profile/muttrc" -s '누리테크, 광양에 전해액 공장 짓는다' \
    -a "$out/libreoffice.docx" -- desk@garam.example.invalid
cp "$profile/sent.mbox" "$out/mutt.mbox"
/usr/bin/python3 mails.py "$out"
/usr/bin/python3 feeds.py "$out"
rm -rf "$profile"
