import {
  type HistoryOperation, isLinearizable, membershipModel, type MembershipInput, type MembershipOutput, type MembershipState, ofEachServer,
} from '../checks/index.ts'

/**
 * How long it takes to decide histories of 200 operations on one group by eight callers at once: right ones, and ones in which one answer
 * was made wrong. Argument: how many of each. Ends with 1 where one takes a second or longer, or is not decided as it should be.
 */
const OPERATIONS = 200
const CALLERS = 8
const SERVERS = 12
const ALLOWED_MS = 1000
const histories = Number(process.argv[2] ?? 200)

type Operation = HistoryOperation<MembershipInput, MembershipOutput>

/** The same numbers for the same seed, in [0, 1). */
function randomness(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), state | 1)
    return ((mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61))) >>> 0) / 2 ** 32
  }
}

const model = membershipModel({ exists: true })

function inputFor(next: () => number): MembershipInput {
  const server = `s${Math.floor(next() * SERVERS)}`
  const kind = next()
  if (kind < 0.35) return { do: 'show' }
  return { do: kind < 0.7 ? 'add' : 'remove', server }
}

/** What callers would see of a group that does each operation at one moment; some never hear of it. */
function rightHistory(seed: number): Operation[] {
  const next = randomness(seed)
  const freeAtMs = Array.from({ length: CALLERS }, () => 0)
  const wanted = Array.from({ length: OPERATIONS }, () => {
    const caller = freeAtMs.indexOf(Math.min(...freeAtMs))
    const startMs = (freeAtMs[caller] ?? 0) + next()
    const endMs = startMs + 5 + 20 * next()
    freeAtMs[caller] = endMs
    return { caller: `caller ${caller}`, input: inputFor(next), startMs, endMs, atMs: startMs + (endMs - startMs) * next(), lost: next() < 0.01 }
  })
  let state: MembershipState = model.initial
  return wanted.toSorted((one, other) => one.atMs - other.atMs).map(({ caller, endMs, input, lost, startMs }) => {
    const output: MembershipOutput = input.do === 'show' ? { members: [...state.members.keys()] } : { done: true }
    state = model.step(state, input, output) ?? state
    return lost ? { caller, input, startMs } : { caller, input, startMs, endMs, output }
  })
}

/** The same with one look that shows somebody who was never there. */
function wrongHistory(seed: number): Operation[] {
  const operations = rightHistory(seed)
  const at = operations.findLastIndex(({ output }) => output !== undefined && 'members' in output)
  return operations.map((operation, index) => (index === at ? { ...operation, output: { members: ['nobody'] } } : operation))
}

function decide(kind: string, made: (seed: number) => Operation[], owed: boolean): boolean {
  const times = Array.from({ length: histories }, (_, seed) => {
    const operations = made(seed + 1)
    const began = performance.now()
    const right = isLinearizable(operations, { model, aspects: ofEachServer }) === null
    if (right !== owed) throw new Error(`history ${seed + 1} was decided wrongly`)
    return performance.now() - began
  }).toSorted((one, other) => one - other)
  const [median = 0, worst = 0] = [times[Math.floor(times.length / 2)], times.at(-1)]
  process.stdout.write(`${kind}: ${histories} histories of ${OPERATIONS} operations, median ${median.toFixed(1)} ms, longest ${worst.toFixed(1)} ms\n`)
  return worst < ALLOWED_MS
}

const fast = [decide('right', rightHistory, true), decide('wrong', wrongHistory, false)]
process.exitCode = fast.every(Boolean) ? 0 : 1
