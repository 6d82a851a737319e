#!/usr/bin/env bash
# @fontsource-variable/source-serif-4 5.3.1: whose font it is, and which name is reserved.
#
# Expected: the LICENSE of a package of an OFL font names its holder, and the Reserved Font Name where there is one, as
#   the licence asks for at its head; whoever cuts the font to fewer characters reads there whether it must be renamed.
# Happens: LICENSE names Google and reserves nothing. The font's own name table says Adobe, with the Reserved Font Name
#   “Source”.
# Seen: LICENSE: Google Inc. | reserved in LICENSE: no | font: © 2014 - 2021 Adobe Systems Incorporated
#   (http://www.adobe.com/), with Reserved Font Name ‘Source’.
# Why it matters: a font that is cut down is a modified version, which may not bear a reserved name (OFL 1.1, 3). Who
#   trusts the package's LICENSE publishes one that does; the name table has to be read (src/prerender/fontNames.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @fontsource-variable/source-serif-4@5.3.1 fontverter@2.0.0 >/dev/null
cat > look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';

const home = 'node_modules/@fontsource-variable/source-serif-4';
const licence = readFileSync(`${home}/LICENSE`, 'utf8');
const file = `${home}/files/source-serif-4-latin-wght-normal.woff2`;
const font = await fontverter.convert(readFileSync(file), 'sfnt');
// The table `name`, record 0: copyright. Written for this file: big-endian UTF-16.
const tables = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + 16 * at);
const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name');
const table = font.readUInt32BE(entry + 8);
const records = Array.from({ length: font.readUInt16BE(table + 2) }, (_, at) => table + 6 + 12 * at);
const record = records.find((at) => font.readUInt16BE(at + 6) === 0);
const start = table + font.readUInt16BE(table + 4) + font.readUInt16BE(record + 10);
const bytes = Buffer.from(font.subarray(start, start + font.readUInt16BE(record + 8)));
console.log(
  [
    `LICENSE: ${licence.split('\n')[0].trim()}`,
    `reserved in LICENSE: ${/with Reserved Font Name/i.test(licence.split('-----')[0]) ? 'yes' : 'no'}`,
    `font: ${bytes.swap16().toString('utf16le')}`,
  ].join(' | '),
);
JS
seen=$(node look.mjs)
echo "$seen"
case "$seen" in
  "LICENSE: Google Inc. | reserved in LICENSE: no | font: "*Adobe*'Reserved Font Name ‘Source’'*) ;;
  *)
    echo 'This has changed: look at src/prerender/fontNames.ts.' >&2
    exit 1
    ;;
esac
