/** An answer that the caller is told about, as opposed to a failure of ours. */
export class HttpError extends Error {
  /**
   * @param {number} statusCode
   * @param {string} message
   */
  constructor(statusCode, message) {
    super(message);
    this.statusCode = statusCode;
  }
}

/**
 * @param {number} statusCode
 * @param {object} body
 */
export function reply(statusCode, body) {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/**
 * The JSON object in the body of an HTTP API event (payload format 2.0).
 * @param {{body?: string, isBase64Encoded?: boolean}} event
 * @returns {Record<string, unknown>}
 */
export function readJsonObject(event) {
  let value;
  try {
    // API Gateway encodes bodies whose content type it does not take for text
    value = JSON.parse(event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body);
  } catch {
    throw new HttpError(400, 'The body is not JSON.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new HttpError(400, 'The body is not a JSON object.');
  }
  return value;
}

/**
 * Turns what `handle` throws into answers: an {@link HttpError} into its own, anything else into 500, which tells the
 * caller to try again.
 * @template Event, Answer
 * @param {(event: Event) => Promise<Answer>} handle
 */
export function httpHandler(handle) {
  return async event => {
    try {
      return await handle(event);
    } catch (error) {
      if (error instanceof HttpError) return reply(error.statusCode, { message: error.message });
      console.error(error);
      return reply(500, { message: 'Internal error, please try again.' });
    }
  };
}
