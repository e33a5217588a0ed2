import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { REQUIREMENT_IDS } from '../requirements/index.ts'
import { detectionDocument } from '../test/detection-document.ts'
import { outcomesOf, readMeasured } from '../test/measured-faults.ts'
import { requirementsDocument } from './requirements-document.ts'

/** Generated documents, by path in the checkout. */
const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'docs/requirements.md': requirementsDocument,
  'docs/detection.md': () => detectionDocument(outcomesOf(readMeasured()), REQUIREMENT_IDS, readMeasured().requirements),
}

const check = process.argv.includes('--check')
const stale = Object.entries(DOCUMENTS).filter(([path, text]) => {
  const place = fileURLToPath(new URL(`../${path}`, import.meta.url))
  if (readOrEmpty(place) === text()) return false
  if (!check) writeFileSync(place, text())
  return true
})

for (const [path] of stale) console.log(check ? `Could not accept ${path}: it is stale. Write it anew with: npm run docs` : `wrote ${path}`)
process.exitCode = check && stale.length > 0 ? 1 : 0

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
