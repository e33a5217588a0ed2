import { conformance } from '../../harness/index.ts'
import { ecsServers } from '../ecs-server.ts'
import { CHANGE } from './new-os.ts'
import {
  answersJob, givesImage, keepsIdentity, limitsUserData, needsStopped, osNeeds, refusesMissing, refusesNoLogin, refusesOtherTypes,
  refusesPasswordAndKey, refusesUnknownServers, staysInGroup, stopsRunning, takesNoEncryption, takesPassword, takesUserData, unknownImages,
} from './new-os-cases.ts'

const needs = osNeeds(CHANGE)
const inGroup = osNeeds(CHANGE, { group: 1, server: 1 })
const subjects = ecsServers

conformance({ id: 'ecs-servers/change-os/answers-job', needs, subjects, body: answersJob(CHANGE) })
conformance({ id: 'ecs-servers/change-os/gives-image', needs, subjects, body: givesImage(CHANGE) })
conformance({ id: 'ecs-servers/change-os/without-cloud-init', needs, subjects, body: givesImage(CHANGE, CHANGE.plainId) })
conformance({ id: 'ecs-servers/change-os/keeps-identity', needs, subjects, body: keepsIdentity(CHANGE) })
conformance({ id: 'ecs-servers/change-os/stays-in-group', needs: inGroup, subjects, body: staysInGroup(CHANGE) })
conformance({ id: 'ecs-servers/change-os/needs-stopped-server', needs, subjects, body: needsStopped(CHANGE) })
conformance({ id: 'ecs-servers/change-os/stops-running-server', needs, subjects, body: stopsRunning(CHANGE) })
conformance({ id: 'ecs-servers/change-os/takes-password', needs, subjects, body: takesPassword(CHANGE) })
conformance({ id: 'ecs-servers/change-os/takes-user-data', needs, subjects, body: takesUserData(CHANGE) })
conformance({ id: 'ecs-servers/change-os/takes-no-encryption', needs, subjects, body: takesNoEncryption(CHANGE) })
conformance({ id: 'ecs-servers/change-os/refuses-password-and-key', needs, subjects, body: refusesPasswordAndKey(CHANGE) })
conformance({ id: 'ecs-servers/change-os/refuses-no-login', needs, subjects, body: refusesNoLogin(CHANGE) })
conformance({ id: 'ecs-servers/change-os/limits-user-data', needs, subjects, body: limitsUserData(CHANGE) })
conformance({ id: 'ecs-servers/change-os/mandatory-fields', needs, subjects, body: refusesMissing(CHANGE) })
conformance({ id: 'ecs-servers/change-os/field-types', needs, subjects, body: refusesOtherTypes(CHANGE) })
conformance({ id: 'ecs-servers/change-os/unknown-images', needs, subjects, body: unknownImages(CHANGE) })
conformance({ id: 'ecs-servers/change-os/unknown-servers', needs, subjects, body: refusesUnknownServers(CHANGE) })
