import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const architecture = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')

/** Rows of the table that follows a heading, as cells. */
function tableUnder(heading: string): string[][] {
  const section = architecture.slice(architecture.indexOf(heading)).split('\n').slice(1)
  const rows = section.slice(section.findIndex((line) => line.startsWith('|')))
  return rows
    .slice(0, rows.findIndex((line) => !line.startsWith('|')))
    .slice(2)
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

const words = (cell: string): string[] => cell.split(',').map((word) => word.trim().replaceAll('`', '')).filter((word) => word !== '')

const allowed = new Map(tableUnder('### Who may import whom').map(([folder = '', imports = '']) => [folder.replaceAll('`', ''), words(imports)]))
const doors = new Map(tableUnder('### Doors of third-party packages').map(([name = '', places = '']) => [name.replaceAll('`', ''), words(places)]))
const everything = new Set(['test', 'bench', 'scripts'])

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file))
}

interface Import {
  readonly from: string
  readonly specifier: string
  readonly typeOnly: boolean
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const pattern = /(?:^|\n)\s*(import|export)(\s+type)?\s[^'"`;]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g
  return [...text.matchAll(pattern)].map((match) => ({
    from: file,
    specifier: match[3] ?? match[4] ?? match[5] ?? '',
    typeOnly: match[2] !== undefined,
  }))
}

/** Imports that break the table. */
function trespasses(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, specifier, typeOnly }) => {
    const folder = from.split('/')[0] ?? ''
    if (!specifier.startsWith('.')) return []
    const target = normalize(join(dirname(from), specifier)).split('/')[0] ?? ''
    const permitted = allowed.get(folder) ?? []
    const asTypes = permitted.includes(`${target} (types only)`)
    if (target === folder || permitted.includes(target) || (asTypes && typeOnly)) return []
    return [`${from} imports ${specifier}${asTypes ? ' as more than types' : ''}`]
  })
}

function wrongDoors(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, specifier, typeOnly }) => {
    if (specifier.startsWith('.') || specifier.startsWith('node:') || typeOnly) return []
    const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '')
    const places = doors.get(name)
    if (places?.some((place) => from === place || (place.endsWith('/') && from.startsWith(place)))) return []
    return [`${from} imports ${specifier}, whose doors are ${places?.join(', ') ?? 'nowhere'}`]
  })
}

const folders = [...allowed.keys()]
const imports = folders.flatMap(sources).flatMap(importsOf)

describe('layering', () => {
  test('the table names every folder of the program', () => {
    const present = readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !everything.has(entry.name) && sources(entry.name).length > 0)
      .map((entry) => entry.name)
      .filter((name) => !['node_modules', 'dist', 'examples', 'runs'].includes(name))
    expect(folders.toSorted()).toEqual(present.toSorted())
  })

  test('every relative import is permitted', () => {
    expect(imports.length).toBeGreaterThan(100)
    expect(trespasses(imports)).toEqual([])
  })

  test('every package is imported through its doors', () => {
    expect(wrongDoors(imports)).toEqual([])
  })

  test('the check bites', () => {
    const wrong = [
      { from: 'checks/a.ts', specifier: '../reference/index.ts', typeOnly: false },
      { from: 'suites/a.ts', specifier: '../target/index.ts', typeOnly: false },
      { from: 'events/a.ts', specifier: 'undici', typeOnly: false },
    ]
    expect([...trespasses(wrong), ...wrongDoors(wrong)]).toHaveLength(3)
  })

  test.each(['harness', 'events', 'reports'])('%s knows no resource', (folder) => {
    const knowing = sources(folder).filter((file) => {
      const code = readFileSync(join(root, file), 'utf8').replaceAll(/Map\.groupBy/g, '').replaceAll(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, '')
      return /\b(server|servers|group|groups|server_group|serverGroup)\b/i.test(code)
    })
    expect(knowing).toEqual([])
  })
})
