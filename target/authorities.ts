import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Problem } from '../events/index.ts'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** The certificates of a PEM file. Throws a Problem where it cannot be read, or one of them is none: TLS would trust nobody, silently. */
export function readAuthorities(path: string): string {
  const text = read(path)
  const certificates = text.match(CERTIFICATE) ?? []
  if (certificates.length === 0) throw unusable(path, 'it holds no PEM certificate')
  const broken = certificates.findIndex((pem) => !isCertificate(pem))
  if (broken !== -1) throw unusable(path, `its certificate number ${broken + 1} is none`)
  return text
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw unusable(path, (error as NodeJS.ErrnoException).code ?? String(error))
  }
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).fingerprint256 !== ''
  } catch {
    return false
  }
}

function unusable(path: string, why: string): Problem {
  const next = 'Correct tls.caFile in the target file, cacert of its cloud, or the variable that names it.'
  return new Problem('CA_FILE', `Could not read the CA file ${path}: ${why}. ${next}`)
}
