import { defineFaults } from './fault.ts'
import { fields, ofOperations, rewritten } from './rewrite.ts'

/** Ways to be wrong about what servers can be made of, and where they can be. */
export const serverFlavorFaults = defineFaults([
  {
    name: 'flavors-missing-from-list',
    summary: 'The list of flavors leaves one out that the list with details has.',
    breaks: ['servers/flavors/lists-agree'],
    answer: ofOperations(['listFlavors'], (answer) => {
      if (answer.status !== 200) return answer
      return rewritten(answer, (body) => ({ ...body, flavors: (body['flavors'] as readonly unknown[]).slice(1) as never }))
    }),
  },
  {
    name: 'flavors-shown-otherwise',
    summary: 'A flavor that is shown has another memory than when it is listed.',
    breaks: [
      'servers/flavors/shown-as-listed', 'servers/resize/confirm-keeps-new-flavor', 'servers/resize/revert-restores-flavor',
      'servers/resize/takes-flavor', 'servers/views/flavor-details-from-2-47', 'server-groups/quota/usage-counts-servers',
    ],
    answer: ofOperations(['showFlavor'], (answer) => rewritten(answer, (body) => {
      const flavor = fields(body['flavor'])
      return flavor['ram'] === undefined ? body : { ...body, flavor: { ...flavor, ram: Number(flavor['ram']) * 1024 } }
    })),
  },
  {
    name: 'unknown-flavors-fail-inside',
    summary: 'A flavor that does not exist is answered with 500.',
    breaks: ['servers/flavors/unknown-not-found', 'protocol/generated-requests/no-server-error'],
    answer: ofOperations(['showFlavor'], (answer) => (answer.status === 404 ? { ...answer, status: 500 } : answer)),
  },
  {
    name: 'zones-not-listed',
    summary: 'The list of availability zones is empty.',
    breaks: ['servers/flavors/zone-of-server-listed'],
    answer: ofOperations(['listAvailabilityZones'], (answer) => rewritten(answer, (body) => ({ ...body, availabilityZoneInfo: [] }))),
  },
])
