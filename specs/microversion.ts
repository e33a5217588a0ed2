const FORM = /^(0|[1-9]\d*)\.(0|[1-9]\d*)$/

/** Whether a string is `<major>.<minor>` in decimal digits without leading zeros. */
export function isMicroversion(text: string): boolean {
  return FORM.test(text)
}

/** Negative, zero or positive as `left` is before, equal to or after `right`; numeric, so that 2.9 < 2.13. Throws for other forms. */
export function compareMicroversions(left: string, right: string): number {
  const [leftMajor, leftMinor] = numbers(left)
  const [rightMajor, rightMinor] = numbers(right)
  return leftMajor - rightMajor || leftMinor - rightMinor
}

/** The microversion right after this one. */
export function nextMicroversion(microversion: string): string {
  const [major, minor] = numbers(microversion)
  return `${major}.${minor + 1}`
}

/** The microversion right before this one. Throws where the minor number is 0: nothing says what comes before. */
export function previousMicroversion(microversion: string): string {
  const [major, minor] = numbers(microversion)
  if (minor === 0) throw new Error(`Could not find the microversion before ${microversion}: its minor number is 0. Ask for a later one.`)
  return `${major}.${minor - 1}`
}

const read = new Map<string, readonly [number, number]>()

function numbers(text: string): readonly [number, number] {
  const known = read.get(text)
  if (known !== undefined) return known
  const parts = FORM.exec(text)
  if (parts === null) throw new Error(`Could not read microversion '${text}': it is not of the form 2.64. Write two decimal numbers.`)
  const numbersOfText = [Number(parts[1]), Number(parts[2])] as const
  read.set(text, numbersOfText)
  return numbersOfText
}
