/**
 * The table in which the request for a valuation and its answer meet. They come in any order, so each side writes its
 * half with one UpdateItem that also returns the whole item: DynamoDB puts the two writes in an order, and the later
 * one always sees both halves. A read followed by a write could miss the other side.
 *
 * @typedef {object} TaskTokenItem
 * @property {string} keyReference the valuation reference, partition key
 * @property {string} [taskToken] written by the request
 * @property {string} [valuationResponse] written by the callback: the JSON text of the first answer
 * @property {number} [writes] how many requests and callbacks wrote their half
 * @property {'completed'|'gone'} [outcome] how the task of this token ended, if that is known
 * @property {number} [expiresAt] time to live, in seconds since 1970
 *
 * @typedef {ReturnType<typeof createTaskTokenStore>} TaskTokenStore
 */

const DAY = 24 * 60 * 60;

/** Only a request that is still running can claim an answer, so this is ample; junk does not stay. */
const UNCLAIMED_RESPONSE_LIFETIME = 1 * DAY;

/** A Standard execution, and so its task, lives for at most a year. */
const TASK_TOKEN_LIFETIME = 366 * DAY;

/** For how long repeated callbacks are still recognised. */
const OUTCOME_LIFETIME = 30 * DAY;

/**
 * @param {object} deps
 * @param {import('@aws-sdk/lib-dynamodb').DynamoDBDocument} deps.documentClient
 * @param {string} deps.tableName
 * @param {() => number} [deps.now] milliseconds since 1970
 */
export function createTaskTokenStore({ documentClient, tableName, now = Date.now }) {
  const expiry = lifetime => Math.floor(now() / 1000) + lifetime;

  /** @returns {Promise<TaskTokenItem>} the item after the update */
  async function update(keyReference, expressions) {
    const { Attributes } = await documentClient.update({
      TableName: tableName,
      Key: { keyReference },
      ReturnValues: 'ALL_NEW',
      ...expressions,
    });
    return Attributes;
  }

  return {
    /**
     * The newest token wins: if the valuation service answers a repeated request with the same reference, only the
     * task of the last attempt still waits. What is known about the end of the older task does not hold for it.
     * @param {string} keyReference
     * @param {string} taskToken
     */
    storeTaskToken: (keyReference, taskToken) =>
      update(keyReference, {
        UpdateExpression: 'SET taskToken = :taskToken, expiresAt = :expiresAt REMOVE outcome ADD writes :one',
        ExpressionAttributeValues: {
          ':taskToken': taskToken,
          ':expiresAt': expiry(TASK_TOKEN_LIFETIME),
          ':one': 1,
        },
      }),

    /**
     * The first answer wins.
     * @param {string} keyReference
     * @param {string} valuationResponse
     */
    storeValuationResponse: (keyReference, valuationResponse) =>
      update(keyReference, {
        UpdateExpression:
          'SET valuationResponse = if_not_exists(valuationResponse, :valuationResponse), ' +
          'expiresAt = if_not_exists(expiresAt, :expiresAt) ADD writes :one',
        ExpressionAttributeValues: {
          ':valuationResponse': valuationResponse,
          ':expiresAt': expiry(UNCLAIMED_RESPONSE_LIFETIME),
          ':one': 1,
        },
      }),

    /**
     * Fails with ConditionalCheckFailedException if the item has got the token of another task.
     * @param {string} keyReference
     * @param {string} taskToken whose task ended
     * @param {'completed'|'gone'} outcome
     */
    recordOutcome: (keyReference, taskToken, outcome) =>
      update(keyReference, {
        UpdateExpression: 'SET outcome = :outcome, expiresAt = :expiresAt',
        ConditionExpression: 'taskToken = :taskToken',
        ExpressionAttributeValues: {
          ':outcome': outcome,
          ':taskToken': taskToken,
          ':expiresAt': expiry(OUTCOME_LIFETIME),
        },
      }),

    /**
     * @param {string} keyReference
     * @returns {Promise<TaskTokenItem | undefined>}
     */
    async read(keyReference) {
      const { Item } = await documentClient.get({ TableName: tableName, Key: { keyReference }, ConsistentRead: true });
      return Item;
    },
  };
}
