import { writeSync } from 'node:fs'
import { BroadcastChannel } from 'node:worker_threads'
import { interruptChannel } from '../harness/index.ts'
import type { Recorder } from './run-recorder.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

interface Listening {
  readonly signal: NodeJS.Signals
  readonly listener: NodeJS.SignalsListener
}

/** Signals while a run is under way: the first lets every teardown run, the second exits. */
export class Interruption {
  readonly #recorder: Recorder
  readonly #embedded: boolean
  #channel: BroadcastChannel | undefined
  #displaced: readonly Listening[] = []
  #count = 0
  #interrupted = false

  constructor(recorder: Recorder, { embedded }: { readonly embedded: boolean }) {
    this.#recorder = recorder
    this.#embedded = embedded
  }

  readonly #listener = (signal: NodeJS.Signals): void => {
    this.#count += 1
    if (this.#count > 1) {
      // An embedded cloud ends with this process, and all that is in it.
      say(this.#embedded ? 'Abandoned.' : 'Abandoned. Delete what is left with: ecs-conformance sweep --target FILE')
      process.exit(3)
    }
    say('Interrupted: deleting what the run created; a second Ctrl-C abandons it.')
    this.#recorder.endEarly(`interrupted by ${signal}`)
    this.interrupt()
  }

  /** From now on the worker of that run is the one to be told. */
  during(runId: string): void {
    this.#channel?.close()
    this.#channel = new BroadcastChannel(interruptChannel(runId))
    // A worker says when it begins to listen: what came before is told again.
    this.#channel.onmessage = () => {
      if (this.#interrupted) this.interrupt()
    }
    this.#channel.unref()
  }

  /** Has the worker end what is under way, and begin nothing more. */
  interrupt(): void {
    this.#interrupted = true
    this.#channel?.postMessage('interrupt')
  }

  /** Alone listens for signals from now on: vitest's own listeners would exit within a millisecond, before any teardown. */
  takeOver(): void {
    this.#displaceOthers()
    for (const signal of SIGNALS) process.on(signal, this.#listener)
    process.on('newListener', this.#displaceNew)
  }

  giveBack(): void {
    this.#channel?.close()
    process.removeListener('newListener', this.#displaceNew)
    for (const signal of SIGNALS) process.removeListener(signal, this.#listener)
    for (const { signal, listener } of this.#displaced) process.on(signal, listener)
    this.#displaced = []
  }

  /** Before any signal can reach it; when this is called it does not listen yet. */
  readonly #displaceNew = (event: string | symbol): void => {
    if (SIGNALS.some((signal) => signal === event)) queueMicrotask(() => this.#displaceOthers())
  }

  #displaceOthers(): void {
    const others = SIGNALS.flatMap((signal) => process.listeners(signal).map((listener) => ({ signal, listener })))
      .filter(({ listener }) => listener !== this.#listener)
    for (const { signal, listener } of others) process.removeListener(signal, listener)
    this.#displaced = [...this.#displaced, ...others]
  }
}

/** Synchronously: the process may end right after. */
function say(line: string): void {
  try {
    writeSync(2, `${line}\n`)
  } catch {
    // Nobody may be reading any more; what the signal asks for goes on.
  }
}
