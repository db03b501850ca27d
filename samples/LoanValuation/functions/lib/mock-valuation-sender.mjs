import { postJson } from './post-json.mjs';

/** The mock values every property alike. */
const PROPERTY_VALUE = 666_000;

/**
 * Makes the function that posts the valuation to the callback. Errors for the machine's Retry:
 * `ValuationCallbackUnavailable` (worth a retry) and `ValuationCallbackRejected`.
 * @param {object} deps
 * @param {typeof globalThis.fetch} deps.fetch
 */
export function createMockValuationSender({ fetch }) {
  /** @param {{callbackUrl: string, valuationReference: string}} event */
  return async ({ callbackUrl, valuationReference }) => {
    const body = { valuationReference, propertyValue: PROPERTY_VALUE };
    const isExpected = status => status >= 200 && status < 300;
    await postJson({ fetch, url: callbackUrl, body, peer: 'ValuationCallback', isExpected });
    return body;
  };
}
