import { namedError, postJson } from './post-json.mjs';
import { isValuationReference } from './valuation-reference.mjs';

/**
 * Makes the function that the state machine invokes with its task token. It asks the valuation service and keeps the
 * token under the reference that the service gives.
 *
 * The reference is known only after the service has got the request, so a fast service can call back before the token
 * is in the table. The callback then leaves its answer there, and this function, which finds it, delivers it.
 *
 * Errors for Retry and Catch: `ValuationServiceUnavailable` (worth a retry), `ValuationServiceRejected`,
 * `ValuationServiceInvalidAnswer`, `InvalidLoanApplication`, and those of the AWS SDK (worth a retry). A retry asks for
 * another valuation under another reference; the answer to the abandoned one finds no waiting task and does no harm.
 * @param {object} deps
 * @param {typeof globalThis.fetch} deps.fetch
 * @param {string} deps.serviceUrl base URL of the valuation service
 * @param {string} deps.callbackUrl full URL of our callback
 * @param {import('./task-token-store.mjs').TaskTokenStore} deps.taskTokenStore
 * @param {ReturnType<typeof import('./complete-task.mjs').createTaskCompleter>} deps.completeTask
 */
export function createValuationRequest({ fetch, serviceUrl, callbackUrl, taskTokenStore, completeTask }) {
  const url = `${serviceUrl.replace(/\/+$/, '')}/valuation-request`;

  async function requestValuation(property) {
    const isExpected = status => status === 201;
    const body = { property, callbackUrl };
    return readReference(await postJson({ fetch, url, body, peer: 'ValuationService', isExpected }));
  }

  /** @param {{taskToken: string, loanApplication: {property: {nameOrNumber: string, postcode: string}}}} event */
  return async event => {
    const { taskToken, property } = readEvent(event);
    const valuationReference = await requestValuation(property);
    const item = await taskTokenStore.storeTaskToken(valuationReference, taskToken);
    console.info('Valuation requested.', { valuationReference });
    if (item.valuationResponse !== undefined) {
      // A task that ended meanwhile is no error here: nobody reads the result of this invocation any more.
      console.info('Valuation received early.', { valuationReference, delivery: await completeTask(item) });
    }
    return { valuationReference };
  };
}

/** Takes only what the third party needs to know of the loan application. */
function readEvent({ taskToken, loanApplication }) {
  const { nameOrNumber, postcode } = loanApplication?.property ?? {};
  if (typeof taskToken !== 'string' || typeof nameOrNumber !== 'string' || typeof postcode !== 'string') {
    throw namedError(
      'InvalidLoanApplication',
      'Expected taskToken, loanApplication.property.nameOrNumber and loanApplication.property.postcode as strings.',
    );
  }
  return { taskToken, property: { nameOrNumber, postcode } };
}

function readReference(text) {
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    // reported below, with all the other answers without a reference
  }
  if (!isValuationReference(answer?.valuationReference)) {
    throw namedError('ValuationServiceInvalidAnswer', `The answer has no valuationReference: ${text.slice(0, 500)}`);
  }
  return answer.valuationReference;
}
