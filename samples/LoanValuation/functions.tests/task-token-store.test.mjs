import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { createTaskTokenStore } from '../functions/lib/task-token-store.mjs';
import { FakeDocumentClient } from './support/fake-document-client.mjs';

const DAY = 24 * 60 * 60;

/** The exact text of the expressions matters: the fake table understands less than DynamoDB. */
describe('the task token store', () => {
  let inputs;
  let store;
  beforeEach(() => {
    inputs = [];
    const documentClient = {
      update: async input => (inputs.push(input), { Attributes: { keyReference: 'ref' } }),
      get: async input => (inputs.push(input), { Item: { keyReference: 'ref' } }),
    };
    store = createTaskTokenStore({ documentClient, tableName: 'table', now: () => 5_999 });
  });

  test('stores a token', async () => {
    assert.deepEqual(await store.storeTaskToken('ref', 'token'), { keyReference: 'ref' });
    assert.deepEqual(inputs, [
      {
        TableName: 'table',
        Key: { keyReference: 'ref' },
        ReturnValues: 'ALL_NEW',
        UpdateExpression: 'SET taskToken = :taskToken, expiresAt = :expiresAt REMOVE outcome ADD writes :one',
        ExpressionAttributeValues: { ':taskToken': 'token', ':expiresAt': 5 + 366 * DAY, ':one': 1 },
      },
    ]);
  });

  test('stores an answer', async () => {
    assert.deepEqual(await store.storeValuationResponse('ref', '{}'), { keyReference: 'ref' });
    assert.deepEqual(inputs, [
      {
        TableName: 'table',
        Key: { keyReference: 'ref' },
        ReturnValues: 'ALL_NEW',
        UpdateExpression:
          'SET valuationResponse = if_not_exists(valuationResponse, :valuationResponse), ' +
          'expiresAt = if_not_exists(expiresAt, :expiresAt) ADD writes :one',
        ExpressionAttributeValues: { ':valuationResponse': '{}', ':expiresAt': 5 + DAY, ':one': 1 },
      },
    ]);
  });

  test('records an outcome', async () => {
    await store.recordOutcome('ref', 'token', 'completed');
    assert.deepEqual(inputs, [
      {
        TableName: 'table',
        Key: { keyReference: 'ref' },
        ReturnValues: 'ALL_NEW',
        UpdateExpression: 'SET outcome = :outcome, expiresAt = :expiresAt',
        ConditionExpression: 'taskToken = :taskToken',
        ExpressionAttributeValues: { ':outcome': 'completed', ':taskToken': 'token', ':expiresAt': 5 + 30 * DAY },
      },
    ]);
  });

  test('reads what was written last', async () => {
    assert.deepEqual(await store.read('ref'), { keyReference: 'ref' });
    assert.deepEqual(inputs, [{ TableName: 'table', Key: { keyReference: 'ref' }, ConsistentRead: true }]);
  });

  test('does not record the end of a task that is not the one of the item', async () => {
    const documentClient = new FakeDocumentClient();
    store = createTaskTokenStore({ documentClient, tableName: 'task-tokens' });
    await store.storeTaskToken('ref', 'token 1');
    await store.storeTaskToken('ref', 'token 2');
    await assert.rejects(store.recordOutcome('ref', 'token 1', 'gone'), { name: 'ConditionalCheckFailedException' });
    await assert.rejects(store.recordOutcome('ref 2', 'token 1', 'gone'), { name: 'ConditionalCheckFailedException' });
    assert.equal(documentClient.items.get('ref').outcome, undefined);
    assert.equal(documentClient.items.size, 1);
  });
});
