/** What DynamoDB takes as a partition key. */
const MAX_KEY_BYTES = 2048;

/**
 * Whether a value can be a valuation reference, which is the key under which both sides meet.
 * @param {unknown} value
 * @returns {value is string}
 */
export function isValuationReference(value) {
  return typeof value === 'string' && value !== '' && Buffer.byteLength(value) <= MAX_KEY_BYTES;
}
