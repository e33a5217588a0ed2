export interface Project {
  readonly id: string
  readonly name: string
}

export type RoleName = 'admin' | 'member' | 'reader'

export interface User {
  readonly id: string
  readonly name: string
  readonly password: string
  /** The one project the user has roles in; a greater role implies the lesser ones. */
  readonly project: Project
  readonly roles: readonly RoleName[]
}

export const DOMAIN = { id: 'default', name: 'Default' } as const

/** The password of every user of the reference cloud: fixed and public, since the cloud holds nothing. */
export const PASSWORD = 'public-password-of-the-reference-cloud'

const admin: Project = { id: 'ad0c5e8f2b7d4a6e9c1f3b5d7a9e0c24', name: 'admin' }
const demo: Project = { id: 'de305d5475b4431badb2eb6b9e546014', name: 'demo' }
const other: Project = { id: '07be1a9c3d5f4e7086b2c4d6e8f0a135', name: 'other' }

export const PROJECTS: readonly Project[] = [admin, demo, other]

export const ROLE_IDS: Readonly<Record<RoleName, string>> = {
  admin: 'a0d1e2f3a4b54c6d8e7f9a0b1c2d3e4f',
  member: 'b1e2f3a4b5c64d7e9f8a0b1c2d3e4f5a',
  reader: 'c2f3a4b5c6d74e8fa09b1c2d3e4f5a6b',
}

/** Everybody who can sign in. */
export const USERS: readonly User[] = [
  {
    id: '1f0e2d3c4b5a46978869a7b6c5d4e3f2', name: 'admin', password: PASSWORD, project: admin, roles: ['admin', 'member', 'reader'],
  },
  { id: '2a1f3e4d5c6b47a8997ab8c7d6e5f4a3', name: 'demo', password: PASSWORD, project: demo, roles: ['member', 'reader'] },
  { id: '3b2a4f5e6d7c48b9aa8bc9d8e7f6a5b4', name: 'reader', password: PASSWORD, project: demo, roles: ['reader'] },
  { id: '4c3b5a6f7e8d49cabb9cdae9f8a7b6c5', name: 'other', password: PASSWORD, project: other, roles: ['member', 'reader'] },
]
