import { styleText } from 'node:util'

/** What a piece of a terminal text stands for. */
export type Tone = 'passed' | 'failed' | 'errored' | 'unsupported' | 'heading'

export type Painter = (tone: Tone, text: string) => string

const STYLES = { passed: 'green', failed: 'red', errored: 'yellow', unsupported: 'cyan', heading: 'bold' } as const

/** Leaves text as it is. */
export const plain: Painter = (_tone, text) => text

/** Colours text for a terminal; whether to do so is for the caller to know. */
export const coloured: Painter = (tone, text) => styleText(STYLES[tone], text, { validateStream: false })
