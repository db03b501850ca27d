import { HttpError, httpHandler, readJsonObject, reply } from './http-api.mjs';

/**
 * Makes the handler of the mock's `POST /valuation-request`: it leaves the answer to a state machine that waits before
 * it calls back, as a real service would take its time.
 * @param {object} deps
 * @param {Pick<import('@aws-sdk/client-sfn').SFN, 'startExecution'>} deps.stepFunctions
 * @param {string} deps.stateMachineArn
 * @param {() => string} deps.newReference
 */
export function createMockValuationService({ stepFunctions, stateMachineArn, newReference }) {
  return httpHandler(async event => {
    const callbackUrl = readCallbackUrl(event);
    const valuationReference = newReference();
    await stepFunctions.startExecution({
      stateMachineArn,
      name: valuationReference, // finds the execution of a reference
      input: JSON.stringify({ callbackUrl, valuationReference }),
    });
    return reply(201, { valuationReference });
  });
}

function readCallbackUrl(event) {
  const { property, callbackUrl } = readJsonObject(event);
  if (typeof property?.nameOrNumber !== 'string' || typeof property.postcode !== 'string') {
    throw new HttpError(400, 'property.nameOrNumber and property.postcode are not strings.');
  }
  if (typeof callbackUrl !== 'string' || !/^https?:/.test(callbackUrl) || !URL.canParse(callbackUrl)) {
    throw new HttpError(400, 'callbackUrl is not a URL.');
  }
  return callbackUrl;
}
