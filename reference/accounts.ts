import type { AttachedPolicy } from './iam/policy.ts'

export type Domain = Readonly<Record<'id' | 'name', string>>

export interface Project {
  readonly id: string
  readonly name: string
  readonly domain: Domain
}

export type RoleName = 'admin' | 'member' | 'reader'

export interface User {
  readonly id: string
  readonly name: string
  readonly password: string
  /** The one project the user has roles in; a greater role implies the lesser ones. */
  readonly project: Project
  readonly roles: readonly RoleName[]
  /** Custom policies, which then decide alone; absent for a user of roles. */
  readonly policies?: readonly AttachedPolicy[]
}

export const DOMAIN: Domain = { id: 'default', name: 'Default' }

/** Of somebody else: its project is called as one here, for names are unique within a domain only. */
const ELSEWHERE: Domain = { id: 'e15e7a4b2c6d4f8091a3b5c7d9e0f214', name: 'Elsewhere' }

/** The password of every user of the reference cloud: fixed and public, since the cloud holds nothing. */
export const PASSWORD = 'public-password-of-the-reference-cloud'

const admin: Project = { id: 'ad0c5e8f2b7d4a6e9c1f3b5d7a9e0c24', name: 'admin', domain: DOMAIN }
export const DEMO: Project = { id: 'de305d5475b4431badb2eb6b9e546014', name: 'demo', domain: DOMAIN }
const other: Project = { id: '07be1a9c3d5f4e7086b2c4d6e8f0a135', name: 'other', domain: DOMAIN }
export const DEMO_ELSEWHERE: Project = { id: '5d1f3a7b9c0e4d2886b4c6d8eafb0c12', name: 'demo', domain: ELSEWHERE }

export const PROJECTS: readonly Project[] = [admin, DEMO, other, DEMO_ELSEWHERE]

export const ROLE_IDS: Readonly<Record<RoleName, string>> = {
  admin: 'a0d1e2f3a4b54c6d8e7f9a0b1c2d3e4f',
  member: 'b1e2f3a4b5c64d7e9f8a0b1c2d3e4f5a',
  reader: 'c2f3a4b5c6d74e8fa09b1c2d3e4f5a6b',
}

/** A token of the member's whose time is over, known from the start. */
export const EXPIRED_TOKEN = 'expired-token-of-the-reference-cloud'

/** Everybody who has roles and can sign in. */
export const USERS: readonly User[] = [
  {
    id: '1f0e2d3c4b5a46978869a7b6c5d4e3f2', name: 'admin', password: PASSWORD, project: admin, roles: ['admin', 'member', 'reader'],
  },
  { id: '2a1f3e4d5c6b47a8997ab8c7d6e5f4a3', name: 'demo', password: PASSWORD, project: DEMO, roles: ['member', 'reader'] },
  { id: '3b2a4f5e6d7c48b9aa8bc9d8e7f6a5b4', name: 'reader', password: PASSWORD, project: DEMO, roles: ['reader'] },
  { id: '4c3b5a6f7e8d49cabb9cdae9f8a7b6c5', name: 'other', password: PASSWORD, project: other, roles: ['member', 'reader'] },
  { id: '6e5d7c8b9a0f4becadbcfc01bac9d8e7', name: 'sacrificial', password: PASSWORD, project: DEMO, roles: ['member', 'reader'] },
  { id: '5d4c6b7a8f9e4adbbcadebf0a9b8c7d6', name: 'stranger', password: PASSWORD, project: DEMO_ELSEWHERE, roles: ['member', 'reader'] },
]

/** Stands for its user in the user's project, and can do as much there. */
export interface ApplicationCredential {
  readonly id: string
  readonly name: string
  readonly secret: string
  readonly userId: string
}

/** One for everybody of the four above, named `conformance`; its id and secret tell whose it is. */
export const APPLICATION_CREDENTIALS: readonly ApplicationCredential[] = USERS.map(({ id, name }) => ({
  id: `application-credential-of-${name}`, name: 'conformance', secret: `public-secret-of-${name}`, userId: id,
}))
