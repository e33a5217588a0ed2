import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../bin/ecs-conformance.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface Spawned {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
}

/** A folder of this test's own, with the state of the program in it. */
export class Workplace {
  readonly path = mkdtempSync(join(tmpdir(), 'ecs-conformance-test-'))

  /** Writes a target file and returns its path. */
  target(content: object, name = 'target.yaml'): string {
    const path = join(this.path, name)
    writeFileSync(path, JSON.stringify(content))
    return path
  }

  /** Starts the program as a user would, with its state kept in this folder. */
  spawn(...args: readonly string[]): Spawned {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: this.path, env: { ...process.env, XDG_STATE_HOME: join(this.path, 'state'), NO_COLOR: '1' } })
    const output = { stdout: '', stderr: '' }
    child.stdout?.on('data', (chunk: Buffer) => { output.stdout += chunk.toString() })
    child.stderr?.on('data', (chunk: Buffer) => { output.stderr += chunk.toString() })
    const ended = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...output })))
    return { child, ended }
  }

  run(...args: readonly string[]): Promise<Ended> {
    return this.spawn(...args).ended
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }
}
