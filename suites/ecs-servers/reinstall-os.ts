import { conformance } from '../../harness/index.ts'
import { ecsServers } from '../ecs-server.ts'
import { REINSTALLATION as REINSTALL } from './new-os.ts'
import {
  answersJob, givesImage, keepsIdentity, limitsUserData, needsStopped, osNeeds, refusesMissing, refusesNoLogin, refusesOtherTypes,
  refusesPasswordAndKey, refusesUnknownServers, staysInGroup, stopsRunning, takesNoEncryption, takesPassword, takesUserData,
} from './new-os-cases.ts'

const needs = osNeeds(REINSTALL)
const inGroup = osNeeds(REINSTALL, { group: 1, server: 1 })
const subjects = ecsServers

conformance({ id: 'ecs-servers/reinstall-os/answers-job', needs, subjects, body: answersJob(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/keeps-image', needs, subjects, body: givesImage(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/without-cloud-init', needs, subjects, body: givesImage(REINSTALL, REINSTALL.plainId) })
conformance({ id: 'ecs-servers/reinstall-os/keeps-identity', needs, subjects, body: keepsIdentity(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/stays-in-group', needs: inGroup, subjects, body: staysInGroup(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/needs-stopped-server', needs, subjects, body: needsStopped(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/stops-running-server', needs, subjects, body: stopsRunning(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/takes-password', needs, subjects, body: takesPassword(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/takes-user-data', needs, subjects, body: takesUserData(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/takes-no-encryption', needs, subjects, body: takesNoEncryption(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/refuses-password-and-key', needs, subjects, body: refusesPasswordAndKey(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/refuses-no-login', needs, subjects, body: refusesNoLogin(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/limits-user-data', needs, subjects, body: limitsUserData(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/mandatory-fields', needs, subjects, body: refusesMissing(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/field-types', needs, subjects, body: refusesOtherTypes(REINSTALL) })
conformance({ id: 'ecs-servers/reinstall-os/unknown-servers', needs, subjects, body: refusesUnknownServers(REINSTALL) })
