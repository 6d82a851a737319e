#!/usr/bin/env bash
# @fontsource/noto-naskh-arabic 5.3.0 (Noto Naskh Arabic 2.021; the same since 2.018): what an Arabic letter is made of.
#
# Expected: a dotted letter is one glyph, as in release 5.0.12 of the package (2.016). Marks are set by GPOS; letters are
#   not, so text without vowel marks needs no glyph moved up or down.
# Happens: GSUB takes every dotted letter apart into a body and its dots, and GPOS `mark` sets the dots on the body, far
#   from where they are drawn in the font. There is no cursive attachment (`curs`) in it at all.
# Seen: 5.0.12: 2 glyphs, moved up or down 0 | 5.3.0: 4 glyphs, moved up or down -434 -31
# Why it matters: WebKitGTK 2.50.6 does not move single glyphs up or down, and moves a whole run of text by the offset of
#   the glyph at its left end: in every word dots stand too high, and words that end in a dotted letter sink.
#   src/prerender/wholeLetters.ts puts the letters of the story together again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund old@npm:@fontsource/noto-naskh-arabic@5.0.12 \
  new@npm:@fontsource/noto-naskh-arabic@5.3.0 fontverter@2.0.0 harfbuzzjs@1.6.4 >/dev/null
cat > look.mjs <<'JS'
import { readFileSync } from 'node:fs';
import fontverter from 'fontverter';
import * as harfbuzz from 'harfbuzzjs';

const seen = [];
for (const [name, release] of [['old', '5.0.12'], ['new', '5.3.0']]) {
  const file = `node_modules/${name}/files/noto-naskh-arabic-arabic-400-normal.woff2`;
  const font = await fontverter.convert(readFileSync(file), 'sfnt');
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(font).buffer));
  const buffer = new harfbuzz.Buffer();
  buffer.addText('بت');
  buffer.guessSegmentProperties();
  harfbuzz.shape(new harfbuzz.Font(face), buffer);
  const moves = buffer.getGlyphPositions().map(({ yOffset }) => yOffset);
  const moved = moves.filter((move) => move !== 0).join(' ') || '0';
  seen.push(`${release}: ${moves.length} glyphs, moved up or down ${moved}`);
}
console.log(seen.join(' | '));
JS
seen=$(node look.mjs)
echo "$seen"
[ "$seen" = '5.0.12: 2 glyphs, moved up or down 0 | 5.3.0: 4 glyphs, moved up or down -434 -31' ] || {
  echo 'This has changed: look at src/prerender/wholeLetters.ts.' >&2
  exit 1
}
