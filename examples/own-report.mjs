// A report of one's own: the Test Anything Protocol, one line for each requirement and subject.
//   ecs-conformance run --report ./own-report.mjs=-
//   ecs-conformance report runs/DIR --report ./own-report.mjs
// For checked types, install ecs-conformance beside it and put `// @ts-check` on the first line.

const SKIPPED = new Set(['unsupported', 'notRun', 'waived'])

/** @type {import('ecs-conformance/reports').Report} */
const tap = {
  name: 'tap',
  describe: 'the Test Anything Protocol',
  defaultFile: 'results.tap',
  * render(run) {
    const pairs = run.requirements.flatMap(({ id, pairs }) => pairs.map((pair) => ({ id, ...pair })))
    const lines = pairs.map(({ id, label, verdict, reason }, index) => {
      const kept = verdict === 'passed' || SKIPPED.has(verdict)
      const skip = SKIPPED.has(verdict) ? ` # SKIP ${oneLine(reason ?? verdict)}` : ''
      return `${kept ? 'ok' : 'not ok'} ${index + 1} - ${id} [${label}]${skip}`
    })
    yield { path: 'results.tap', text: `${['TAP version 14', `1..${pairs.length}`, ...lines].join('\n')}\n` }
  },
}

export default tap

/** A reason may repeat what a target said: it must stay on its line, and free of control characters. */
function oneLine(/** @type {string} */ text) {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029#\\]+/gu, ' ')
}
