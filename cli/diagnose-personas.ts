import { type Credentials, type TargetFile } from '../target/index.ts'
import { Prober } from '../target/prober.ts'
import { type Finding, ok, warning, wrong } from './finding.ts'
import { toolVersion } from './version.ts'

/** What each kind of credentials is called. */
const CALLED: Readonly<Record<Credentials['type'], string>> = {
  password: 'password', applicationCredential: 'application credential', token: 'ready-made token', aksk: 'access key',
}

/** Whether each persona's credentials are good, and for which project. */
export async function diagnosePersonas(file: TargetFile): Promise<Finding[]> {
  const prober = new Prober(file, toolVersion())
  try {
    const findings: Finding[] = []
    for (const [persona, credentials] of Object.entries(file.personas)) findings.push(await diagnosePersona(prober, persona, credentials))
    return [...findings, ...absent(file)]
  } finally {
    await prober.close()
  }
}

async function diagnosePersona(prober: Prober, persona: string, { type }: Credentials): Promise<Finding> {
  const token = await prober.token(persona)
  const topic = `persona ${persona}`
  if (typeof token === 'string') return wrong(topic, `${CALLED[type]}: ${token}. Correct personas.${persona} or endpoints.identity.`)
  const whose = `${token.userId === undefined ? '' : `user ${token.userId}, `}project ${token.projectId}`
  if (type === 'token' || type === 'aksk') return ok(topic, `${CALLED[type]} for ${whose}; tried when the target is greeted`)
  const ends = token.expiresAt === undefined ? '' : `, valid for ${hours(token.expiresAt - Date.now())}`
  return ok(topic, `${CALLED[type]} taken: ${whose}${ends}`)
}

/** Without them, what concerns them is unsupported. */
function absent({ personas }: TargetFile): Finding[] {
  const missing = ['reader', 'outsider'].filter((name) => personas[name] === undefined)
  return missing.length === 0 ? [] : [warning('personas', `without ${missing.join(' and ')}, requirements about rights and other projects are unsupported`)]
}

function hours(ms: number): string {
  return ms < 7_200_000 ? `${Math.round(ms / 60_000)} minutes` : `${Math.round(ms / 3_600_000)} hours`
}
