import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { awsError } from './support/fake-document-client.mjs';
import { LoanSystem, NOW, failOnce, failRecords, loanApplication, silenceLog, valuation } from './support/loan-system.mjs';

silenceLog();

describe('the valuation request', () => {
  /** @type {LoanSystem} */
  let system;
  beforeEach(() => {
    system = new LoanSystem();
  });

  test('asks the service for the property only and stores the token under the reference', async () => {
    assert.deepEqual(await system.request(), { valuationReference: 'ref' });
    assert.deepEqual(system.posts, [
      {
        url: 'https://valuation.example/valuation-request',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: { property: loanApplication.property, callbackUrl: 'https://loans.example/valuation-callback' },
      },
    ]);
    assert.deepEqual(system.item(), {
      keyReference: 'ref',
      taskToken: 'token',
      writes: 1,
      expiresAt: NOW + 366 * 24 * 60 * 60,
    });
    assert.deepEqual(system.completions(), []);
  });

  for (const status of [500, 502, 503, 429, 408]) {
    test(`calls the service unavailable if it answers ${status}`, async () => {
      system.serviceAnswer = [status, 'later'];
      const message = new RegExp(`${status}: later`);
      await assert.rejects(system.request(), { name: 'ValuationServiceUnavailable', message });
      assert.equal(system.table.items.size, 0);
    });
  }

  for (const status of [200, 202, 302, 400, 403, 404]) {
    test(`takes ${status} for a refusal`, async () => {
      system.serviceAnswer = [status, { valuationReference: 'ref' }];
      await assert.rejects(system.request(), { name: 'ValuationServiceRejected', message: new RegExp(`${status}`) });
      assert.equal(system.table.items.size, 0);
    });
  }

  test('tells why the service was not reached', async () => {
    system.serviceAnswer = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
    await assert.rejects(system.request(), { name: 'ValuationServiceUnavailable', message: /connect ECONNREFUSED/ });
  });

  test('calls the service unavailable if it does not answer in time', async () => {
    system.serviceAnswer = new DOMException('The operation was aborted due to timeout', 'TimeoutError');
    await assert.rejects(system.request(), { name: 'ValuationServiceUnavailable', message: /timeout/ });
  });

  for (const answer of [
    '',
    'created',
    'null',
    '[]',
    {},
    { valuationReference: '' },
    { valuationReference: 5 },
    { valuationReference: 'é'.repeat(1025) },
  ]) {
    test(`does not accept the answer ${JSON.stringify(answer).slice(0, 40)}`, async () => {
      system.serviceAnswer = [201, answer];
      await assert.rejects(system.request(), { name: 'ValuationServiceInvalidAnswer' });
      assert.equal(system.table.items.size, 0);
    });
  }

  for (const [what, event] of Object.entries({
    'no loan application': { taskToken: 'token' },
    'no property': { taskToken: 'token', loanApplication: {} },
    'no postcode': { taskToken: 'token', loanApplication: { property: { nameOrNumber: '999' } } },
    'a house number that is no string': {
      taskToken: 'token',
      loanApplication: { property: { nameOrNumber: 999, postcode: 'PO1 1CE' } },
    },
    'no token': { loanApplication },
  })) {
    test(`does not ask with ${what}`, async () => {
      await assert.rejects(system.handlers().request(event), { name: 'InvalidLoanApplication' });
      assert.deepEqual(system.posts, []);
    });
  }

  test('delivers an answer that came before the token', async () => {
    assert.deepEqual(await system.callback(), [202, { status: 'stored' }]);
    await system.request();
    assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation() }]);
    assert.equal(system.item().outcome, 'completed');
    assert.deepEqual(await system.callback(), [200, { status: 'completed' }], 'a duplicate');
    assert.equal(system.completions().length, 1);
  });

  test('is content if an early answer comes for a task that has ended', async () => {
    await system.callback();
    system.stepFunctions.startTask('token');
    system.stepFunctions.endTask('token');
    const result = await system.handlers().request({ taskToken: 'token', loanApplication });
    assert.deepEqual(result, { valuationReference: 'ref' });
    assert.equal((await system.callback())[0], 410);
  });

  test('fails if the token is not stored, and the next attempt succeeds', async () => {
    failOnce(system.table, 'update', 'before', awsError('ProvisionedThroughputExceededException', 'later'));
    await assert.rejects(system.request('token 1'), { name: 'ProvisionedThroughputExceededException' });
    system.serviceAnswer = [201, { valuationReference: 'ref 2' }];
    await system.request('token 2');
    await system.callback(valuation(1, 'ref'));
    await system.callback(valuation(2, 'ref 2'));
    assert.deepEqual(system.completions(), [{ taskToken: 'token 2', output: valuation(2, 'ref 2') }]);
  });

  test('fails if the early answer is not delivered, and the next attempt succeeds', async () => {
    await system.callback();
    failOnce(system.stepFunctions, 'sendTaskSuccess', 'before', awsError('ThrottlingException', 'later'));
    await assert.rejects(system.request(), { name: 'ThrottlingException' });
    assert.deepEqual(await system.callback(), [200, { status: 'completed' }], 'a repeated callback delivers it too');
  });

  test('succeeds if only the outcome is not recorded', async () => {
    await system.callback();
    failRecords(system.table);
    await system.request();
    assert.equal(system.completions().length, 1);
  });

  test('repeated with the same token gets two references; the second answer finds the task gone', async () => {
    await system.request();
    system.serviceAnswer = [201, { valuationReference: 'ref 2' }];
    await system.request();
    assert.equal((await system.callback(valuation(1, 'ref')))[0], 200);
    assert.equal((await system.callback(valuation(2, 'ref 2')))[0], 410);
    assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation(1, 'ref') }]);
  });

  test('repeated with a new token under the same reference lets the new task have the answer', async () => {
    await system.request('token 1');
    system.stepFunctions.endTask('token 1');
    assert.equal((await system.callback())[0], 410, 'between the two attempts');
    await system.request('token 2');
    assert.deepEqual(system.completions(), [{ taskToken: 'token 2', output: valuation() }]);
    assert.equal((await system.callback())[0], 200);
  });
});
