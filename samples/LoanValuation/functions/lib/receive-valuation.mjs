import { isDeepStrictEqual } from 'node:util';
import { HttpError, httpHandler, readJsonObject, reply } from './http-api.mjs';
import { isValuationReference } from './valuation-reference.mjs';

/** What SendTaskSuccess takes as output. */
const MAX_OUTPUT_BYTES = 262_144;

/**
 * Makes the handler of `POST /valuation-callback`. It answers
 * - 200 `completed`: the task has got this answer, now or before
 * - 200 `over`: the task has ended, very probably with this answer (see complete-task.mjs); no need to send it again
 * - 202 `stored`: the request for this valuation is not known yet. It may be about to store its token, and then takes
 *   the answer from the table; an answer to a request that never was expires there. The two look alike from here, so
 *   there is no 404.
 * - 400, 413: the body is no valuation
 * - 409: another value was received for this reference before. The first answer wins because the task may have it
 *   already; the sender should know that the second had no effect.
 * - 410: no task waits for this valuation any more and it was not used: too late, or the request was repeated
 * - 500: a failure of ours; the answer may not be delivered yet and should be sent again
 * @param {object} deps
 * @param {import('./task-token-store.mjs').TaskTokenStore} deps.taskTokenStore
 * @param {ReturnType<typeof import('./complete-task.mjs').createTaskCompleter>} deps.completeTask
 */
export function createValuationCallback({ taskTokenStore, completeTask }) {
  return httpHandler(async event => {
    const response = readValuation(event);
    const reference = response.valuationReference;
    const text = JSON.stringify(response);
    const item = await taskTokenStore.storeValuationResponse(reference, text);
    // An answer whose delivery failed is delivered by the next callback even if that one brings another value.
    const delivery = item.outcome ?? (item.taskToken === undefined ? 'stored' : await completeTask(item));
    console.info('Valuation received.', { reference, delivery });
    return answer(delivery, isDeepStrictEqual(JSON.parse(item.valuationResponse), JSON.parse(text)));
  });
}

/**
 * @param {import('./complete-task.mjs').Delivery | 'stored'} delivery
 * @param {boolean} isFirstAnswer whether the stored answer is the received one
 */
function answer(delivery, isFirstAnswer) {
  if (delivery === 'gone') return reply(410, { message: 'Nobody waits for this valuation any more.' });
  if (!isFirstAnswer) return reply(409, { message: 'Another answer was received for this valuation before.' });
  if (delivery === 'stored' || delivery === 'superseded') return reply(202, { status: 'stored' });
  return reply(200, { status: delivery });
}

function readValuation(event) {
  const response = readJsonObject(event);
  if (!isValuationReference(response.valuationReference)) {
    throw new HttpError(400, 'valuationReference is not a string of 1 to 2048 bytes.');
  }
  if (!Number.isFinite(response.propertyValue)) {
    throw new HttpError(400, 'propertyValue is not a number.');
  }
  if (Buffer.byteLength(JSON.stringify(response)) > MAX_OUTPUT_BYTES) {
    throw new HttpError(413, `The body has more than ${MAX_OUTPUT_BYTES} bytes.`);
  }
  return response;
}
