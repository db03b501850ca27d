/**
 * Shorter than the 30 seconds of an HTTP API, and than the timeout that these functions are deployed with: a silent
 * peer must end as an error with a name and not as a killed function.
 */
const TIMEOUT_MILLISECONDS = 10_000;

/** Answers that promise that the same request may succeed later. */
const isTransient = status => status >= 500 || status === 429 || status === 408;

/**
 * Makes an error that a state machine can tell apart: Lambda reports `name` as the error that Retry and Catch match.
 * @param {string} name
 * @param {string} message
 * @param {unknown} [cause]
 */
export function namedError(name, message, cause) {
  const error = new Error(message, { cause });
  error.name = name;
  return error;
}

/**
 * Posts JSON and returns the body of the answer. Fails with `<peer>Unavailable` when another attempt makes sense (no
 * connection, no answer in time, 408, 429, 5xx) and with `<peer>Rejected` when it does not.
 * @param {object} request
 * @param {typeof globalThis.fetch} request.fetch
 * @param {string} request.url
 * @param {unknown} request.body
 * @param {string} request.peer how error names call the other side
 * @param {(status: number) => boolean} request.isExpected
 * @returns {Promise<string>}
 */
export async function postJson({ fetch, url, body, peer, isExpected }) {
  let status;
  let text;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual', // following one would turn the POST into a GET
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    status = response.status;
    text = await response.text();
  } catch (error) {
    // fetch says only "fetch failed"; what happened is in its cause
    throw namedError(`${peer}Unavailable`, `POST ${url} failed: ${error.cause?.message || error.message}`, error);
  }
  if (isExpected(status)) return text;
  const name = isTransient(status) ? `${peer}Unavailable` : `${peer}Rejected`;
  throw namedError(name, `POST ${url} was answered with ${status}: ${text.slice(0, 500)}`);
}
