export type NamedOrId = { readonly id: string } | { readonly name: string }

/** A user, or a project: a name is unique within a domain only. */
export type Identified = { readonly id: string } | { readonly name: string; readonly domain: NamedOrId }

/** A user's password, for a token scoped to one project, or to none where the project is left out. */
export interface PasswordCredentials {
  readonly type: 'password'
  readonly user: Identified
  readonly password: string
  readonly project?: Identified
}

/** An application credential of Keystone: it stands for a user in the project for which it was made. */
export interface ApplicationCredentials {
  readonly type: 'applicationCredential'
  readonly credential: { readonly id: string } | { readonly name: string; readonly user: Identified }
  readonly secret: string
}

/** A token that somebody else obtained; it is never renewed. */
export interface TokenCredentials {
  readonly type: 'token'
  readonly token: string
  readonly projectId: string
  readonly userId?: string
}

/** How a request is signed: `access` as Huawei Cloud does today, `credential` as older gateways and Open Telekom Cloud do. */
export type SignatureFormat = 'access' | 'credential'

/** An access key: each request is signed with it, and no token is asked for. */
export interface AkSkCredentials {
  readonly type: 'aksk'
  readonly accessKey: string
  readonly secretKey: string
  /** Comes with a temporary access key. */
  readonly securityToken?: string
  readonly projectId: string
  readonly userId?: string
  readonly signature: SignatureFormat
  /** Both are part of what the format `credential` signs; empty there where they are absent. */
  readonly region?: string
  readonly service?: string
}

export type LoginCredentials = PasswordCredentials | ApplicationCredentials
export type Credentials = LoginCredentials | TokenCredentials | AkSkCredentials

/** Whether a token is asked for with them, which comes with a service catalogue and can be renewed. */
export function signsIn(credentials: Credentials | undefined): credentials is LoginCredentials {
  return credentials?.type === 'password' || credentials?.type === 'applicationCredential'
}

/** The secrets within credentials. */
export function secretsOf(credentials: Credentials): readonly string[] {
  switch (credentials.type) {
    case 'password': return [credentials.password]
    case 'applicationCredential': return [credentials.secret]
    case 'token': return [credentials.token]
    case 'aksk': return [credentials.secretKey, ...(credentials.securityToken === undefined ? [] : [credentials.securityToken])]
  }
}
