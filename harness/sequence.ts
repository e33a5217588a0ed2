import * as fc from 'fast-check'
import { TooLittleEvidence } from '../checks/index.ts'
import type { CaseContext } from './context.ts'
import { drawnAt, judgeProperty } from './property.ts'

/**
 * One step of a sequence. Whatever is judged is judged within a step: fast-check takes the last one for what broke the property, and keeps
 * it. Its `String` says what it does, whatever the run; what it does is the same each time. */
export interface Step<Model extends object, Real> {
  /** Whether it can be taken in this state of the model. */
  check(model: Readonly<Model>): boolean
  /** Takes it, with both, and judges whether they agree. */
  run(model: Model, real: Real): Promise<void>
  toString(): string
}

/** What holds for every sequence of steps. */
export interface Sequences<Model extends object, Real> {
  readonly steps: fc.Arbitrary<Step<Model, Real>>
  /** How many sequences are drawn at depth quick. */
  readonly runs: number
  readonly maxSteps: number
  /** What each sequence begins with. */
  readonly begin: () => { readonly model: Model; readonly real: Real }
}

/** So many steps must have been taken for each sequence that was wanted, all together: else they exercise too little. */
const LEAST_TAKEN = 3

/**
 * Judges sequences of steps on a model and on the target, as {@link judgeProperty} does inputs: the smallest sequence found leaves out
 * every step that can be left out. Further sequences are drawn until {@link LEAST_TAKEN} steps for each were taken; throws
 * {@link TooLittleEvidence} also where they never are.
 */
export async function judgeSequences<Model extends object, Real>(context: CaseContext, sequences: Sequences<Model, Real>): Promise<void> {
  const { begin, maxSteps, runs } = sequences
  const { depth, replayed } = context.trials
  const { replayPath } = replayed ?? {}
  const seen = { drawn: 0, taken: 0 }
  const enough = (): boolean => seen.taken >= LEAST_TAKEN * drawnAt(depth, runs)
  let taken: string[] = []
  const counted = (step: Step<Model, Real>): fc.AsyncCommand<Model, Real> => ({
    check: (model) => {
      const applies = step.check(model)
      seen.drawn += 1
      seen.taken += applies ? 1 : 0
      return applies
    },
    run: (model, real) => {
      taken.push(String(step))
      return step.run(model, real)
    },
    toString: () => String(step),
  })
  const steps = sequences.steps.map(counted)
  const input = fc.commands([steps], { maxCommands: maxSteps, size: 'max', ...(replayPath === undefined ? {} : { replayPath }) })
  await judgeProperty(context, {
    input,
    runs,
    enough,
    identity: (drawn) => [...drawn].map(String).join('\n'),
    told: () => taken,
    // Its words end with it, in a comment.
    replayPath: (drawn) => /replayPath="([^"]*)"\*\/$/.exec(String(drawn))?.[1],
    holds: async (drawn) => {
      taken = []
      await fc.asyncModelRun(begin, drawn)
    },
  })
  if (replayed === undefined && !enough()) {
    throw new TooLittleEvidence(`${seen.taken} of the ${seen.drawn} steps drawn could be taken`)
  }
  if (seen.taken === 0) throw new TooLittleEvidence('no step was taken')
}
