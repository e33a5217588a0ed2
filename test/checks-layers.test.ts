import { describe, expect, test } from 'vitest'
import { ecsErrorIn, gatewayErrorIn, isEcsError, isErrorOfSomeLayer, TooLittleEvidence } from '../checks/index.ts'
import { anExchange, aSilence } from './exchanges.ts'

const refusal = (body: unknown) => anExchange({ status: 400, body })

const ofService = refusal({ error: { code: 'Ecs.0005', message: 'request body is illegal.' } })
const ofGateway = refusal({ error_code: 'APIGW.0301', error_msg: 'Incorrect IAM authentication information.', request_id: '9b3d' })

const NO_ERRORS: Readonly<Record<string, unknown>> = {
  'a fault of Nova': { badRequest: { code: 400, message: 'No.' } },
  'a code that is a number': { error: { code: 401, message: 'Unauthorized.' } },
  'no message': { error: { code: 'Ecs.0005' } },
  'a blank message': { error: { code: 'Ecs.0005', message: ' ' } },
  'a blank code': { error_code: '', error_msg: 'No.' },
  'a gateway error without a message': { error_code: 'APIGW.0301' },
  'an error that is text': { error: 'Ecs.0005' },
  'an empty object': {},
  'a list': [],
  'no JSON': 'Bad request',
  'nothing': undefined,
}

describe('errors of layers', () => {
  test('are read with their code and message', () => {
    expect(ecsErrorIn(ofService)).toEqual({ code: 'Ecs.0005', message: 'request body is illegal.' })
    expect(gatewayErrorIn(ofGateway)).toEqual({ code: 'APIGW.0301', message: 'Incorrect IAM authentication information.' })
    expect([ecsErrorIn(ofGateway), gatewayErrorIn(ofService)]).toEqual([undefined, undefined])
  })

  test('isEcsError takes an error of the service alone', () => {
    expect(isEcsError(ofService)).toBeNull()
    expect(isEcsError(ofGateway)).toMatchObject({ actual: expect.stringContaining('APIGW.0301') })
  })

  test('isErrorOfSomeLayer takes one of the gateway too', () => {
    expect(isErrorOfSomeLayer(ofService)).toBeNull()
    expect(isErrorOfSomeLayer(ofGateway)).toBeNull()
  })

  test.each(Object.keys(NO_ERRORS))('%s is neither', (what) => {
    const exchange = refusal(NO_ERRORS[what])
    expect(isEcsError(exchange)).not.toBeNull()
    expect(isErrorOfSomeLayer(exchange)).not.toBeNull()
  })

  test('silence is too little evidence', () => {
    expect(() => isEcsError(aSilence())).toThrow(TooLittleEvidence)
    expect(() => isErrorOfSomeLayer(aSilence())).toThrow(TooLittleEvidence)
  })
})
