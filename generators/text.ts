import fc from 'fast-check'
import { lengthOf } from './violations.ts'

/** Characters that are known to be mishandled; each is one code point, so that lengths are exact. */
const ALPHABETS = {
  plain: [...'abcXYZ019-_.'],
  spaced: [...'ab 0 -'],
  quotes: [...'"\'`\\/{}[]<>&;:,%$#@!?*|^~=+()'],
  latin: [...'äöüßéçñøÅŁžœ'],
  scripts: [...'漢字かな한국어абвгαβγไทย'],
  rightToLeft: [...'אבגדابتث\u200f\u202e'],
  combining: [...'aeon\u0301\u0308\u0323\u0327'],
  invisible: [...'\u00a0\u00ad\u200b\u200d\u2028\ufeff'],
  beyondBasicPlane: ['\u{1f600}', '\u{1f468}', '\u{20000}', '\u{1d11e}', '\u{10ffff}'],
  controls: ['\u0001', '\t', '\n', '\r', '\u007f', '\u0085'],
} as const

/** Whole texts that something between a client and a database may take for more than text. */
const PHRASES = [
  '0', '1', '-1', '007', '1e3', '0x10', '1.0', 'NaN', 'null', 'true', 'None', 'undefined',
  '<b>x</b>', '&amp;', '%00', '%2F', '${x}', '{{x}}', "x' OR '1'='1", 'x"; --', '../x', '\\u0041', '../../etc/passwd',
  '\u0041\u030a', '\u212b', '\ufb01', '\u1e9b\u0323', '\u0130', '\u03c2',
] as const

/** What text is made of: `decided` holds only what every document lets through, `any` all that JSON can carry. */
export type Repertoire = 'decided' | 'any'

const kept = new Map<string, fc.Arbitrary<string>>()

/** Text of so many code points; its lengths lean to the bounds, it shrinks to few plain characters. */
export function text(min: number, max: number, repertoire: Repertoire = 'any'): fc.Arbitrary<string> {
  const key = `${min} ${max} ${repertoire}`
  const known = kept.get(key) ?? made(min, max, repertoire)
  kept.set(key, known)
  return known
}

function made(min: number, max: number, repertoire: Repertoire): fc.Arbitrary<string> {
  const longest = Math.max(min, Math.min(max, 300))
  const plain = ofAlphabet(ALPHABETS.plain, min, Math.min(longest, min + 20))
  // Numbers past the end are the end: it comes often, and still shrinks to whatever length is enough.
  const past = Math.ceil((longest - min) / 4)
  const ofAnyLength = fc.integer({ min, max: longest + past }).map((length) => 'a'.repeat(Math.min(length, longest)))
  if (repertoire === 'decided') return fc.oneof({ weight: 3, arbitrary: plain }, ofAnyLength)
  const phrases = PHRASES.filter((phrase) => lengthOf(phrase) >= min && lengthOf(phrase) <= max)
  return fc.oneof(
    { weight: 2, arbitrary: plain },
    { weight: 2, arbitrary: ofAnyLength },
    ...Object.values(ALPHABETS).map((alphabet) => ({ weight: 1, arbitrary: mixed(alphabet, min, Math.min(longest, min + 20)) })),
    ...(phrases.length === 0 ? [] : [{ weight: 3, arbitrary: fc.constantFrom(...phrases) }]),
  )
}

function ofAlphabet(alphabet: readonly string[], minLength: number, maxLength: number): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength, size: 'max' })
}

/** One alphabet among plain characters. */
function mixed(alphabet: readonly string[], min: number, max: number): fc.Arbitrary<string> {
  return ofAlphabet([...ALPHABETS.plain.slice(0, 4), ...alphabet], min, max)
}
