import { expect, test } from 'vitest'
import { jsonText } from '../reference/json-text.ts'
import { JsonNumber, parseJson } from '../reference/json-value.ts'
import { printedValue } from '../reference/printed-value.ts'

test.each([
  ['null', 'None'], ['true', 'True'], ['-0', '0'], ['12345678901234567890', '12345678901234567890'],
  ['1.50', '1.5'], ['2.0', '2.0'], ['1e5', '100000.0'], ['1e16', '1e+16'], ['0.00001234', '1.234e-05'], ['0.0001', '0.0001'],
  ['NaN', 'nan'], ['-Infinity', '-inf'],
  ['"it\'s"', '"it\'s"'], ['"both \' and \\""', '\'both \\\' and "\''], ['"a\\u0000\\n\\u200b\\u00fc"', "'a\\x00\\n\\u200bü'"],
  ['[1, {"2": [], "1": {}}]', "[1, {'2': [], '1': {}}]"], [' {"a": 1, "b": 2, "a": 3} ', "{'a': 3, 'b': 2}"],
])('%s is printed as %s', (text, printed) => {
  expect(printedValue(parseJson(text))).toBe(printed)
})

test.each([
  '', ' ', '01', '-', '+1', '.5', '1.', '{', '{"a"}', "{'a': 1}", '{"a": 1,}', '[1 2]', '"\n"', '"\\x"', '"abc', 'nul', '\ufeff1', '[1] 2',
])('not JSON: %j', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError)
})

test('answers are written with spaces, in ASCII, without what is undefined', () => {
  const data = { name: 'ü\u007f"\u{1f600}', list: [1, true, null], big: new JsonNumber('12345678901234567890'), gone: undefined, none: {} }
  expect(jsonText(data)).toBe(
    '{"name": "\\u00fc\\u007f\\"\\ud83d\\ude00", "list": [1, true, null], "big": 12345678901234567890, "none": {}}',
  )
})
