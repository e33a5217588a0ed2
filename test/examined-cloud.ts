import { type DialectName, type ReferenceCloud, startReferenceCloud } from '../reference/index.ts'
import { parseTarget } from '../target/index.ts'
import { type Examined, type ExaminationOptions, Examiner } from './examination.ts'

/** A reference cloud of a dialect and its examiner. */
export class ExaminedCloud {
  readonly cloud: ReferenceCloud
  readonly #examiner: Examiner

  private constructor(cloud: ReferenceCloud, examiner: Examiner) {
    this.cloud = cloud
    this.#examiner = examiner
  }

  static async start(dialect: DialectName): Promise<ExaminedCloud> {
    const cloud = await startReferenceCloud({ dialect })
    // One examiner outlives many examinations, which one run's budget is not meant for.
    const budget = { ...(cloud.target['budget'] as object), requests: 100_000_000, minutes: 1000 }
    return new ExaminedCloud(cloud, await Examiner.open(parseTarget({ ...cloud.target, budget }, 'of the reference cloud')))
  }

  /** Examines the honest cloud, or one with a fault, from an empty state. */
  async examine({ fault, ...options }: ExaminationOptions & { readonly fault?: string } = {}): Promise<Examined> {
    await this.cloud.reset()
    await this.cloud.setFaults(fault === undefined ? [] : [fault])
    try {
      return await this.#examiner.examine(options)
    } finally {
      await this.cloud.setFaults([])
    }
  }

  async stop(): Promise<void> {
    await this.#examiner.close()
    await this.cloud.stop()
  }
}
