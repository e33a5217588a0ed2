import { afterAll, beforeAll } from 'vitest'
import { type DialectName, type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { parseTarget } from '../target/index.ts'
import { type Examined, type ExaminationOptions, Examiner } from './examination.ts'

/** A reference cloud of a dialect and its examiner, for as long as the tests of a file run. */
export class ReferenceExaminer {
  #cloud: ReferenceCloud | undefined
  #examiner: Examiner | undefined

  constructor(dialect: DialectName = 'openstack') {
    beforeAll(async () => {
      this.#cloud = await startReferenceCloud({ dialect })
      // One examiner outlives many examinations, which one run's budget is not meant for.
      const budget = { ...(this.#cloud.target['budget'] as object), requests: 100_000_000, minutes: 1000 }
      const target = { ...this.#cloud.target, budget }
      this.#examiner = await Examiner.open(parseTarget(target, 'of the reference cloud'))
    })
    afterAll(async () => {
      await this.#examiner?.close()
      await this.#cloud?.stop()
    })
  }

  get cloud(): ReferenceCloud {
    if (this.#cloud === undefined) throw new Error('Could not use the reference cloud: it starts with the tests. Ask for it inside one.')
    return this.#cloud
  }

  /** Examines the honest cloud, or one with a fault, from an empty state. */
  async examine(options: ExaminationOptions & { readonly fault?: string } = {}): Promise<Examined> {
    const { fault, ...rest } = options
    await this.cloud.reset()
    await this.cloud.setFaults(fault === undefined ? [] : [fault])
    try {
      if (this.#examiner === undefined) throw new Error('Could not examine: the examiner starts with the tests.')
      return await this.#examiner.examine(rest)
    } finally {
      await this.cloud.setFaults([])
    }
  }
}
