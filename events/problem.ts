/**
 * An error of ours that a person can act on: `Could not <do> <what>: <why>. <Next step>.`
 * The command line prints the message alone and exits with `exitCode`.
 */
export class Problem extends Error {
  readonly code: string
  readonly exitCode: 2 | 3

  constructor(code: string, message: string, exitCode: 2 | 3 = 2) {
    super(message)
    this.name = 'Problem'
    this.code = code
    this.exitCode = exitCode
  }
}
