import { afterAll, beforeAll } from 'vitest'
import type { DialectName, ReferenceCloud } from '../reference/index.ts'
import type { Examined, ExaminationOptions } from './examination.ts'
import { ExaminedCloud } from './examined-cloud.ts'

/** A reference cloud of a dialect and its examiner, for as long as the tests of a file run. */
export class ReferenceExaminer {
  #examined: ExaminedCloud | undefined

  constructor(dialect: DialectName = 'openstack') {
    beforeAll(async () => {
      this.#examined = await ExaminedCloud.start(dialect)
    })
    afterAll(() => this.#examined?.stop())
  }

  get cloud(): ReferenceCloud {
    return this.#running.cloud
  }

  /** Examines the honest cloud, or one with a fault, from an empty state. */
  examine(options: ExaminationOptions & { readonly fault?: string } = {}): Promise<Examined> {
    return this.#running.examine(options)
  }

  get #running(): ExaminedCloud {
    if (this.#examined === undefined) throw new Error('Could not use the reference cloud: it starts with the tests. Ask for it inside one.')
    return this.#examined
  }
}
