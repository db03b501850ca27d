import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { createMockValuationSender } from '../functions/lib/mock-valuation-sender.mjs';
import { createMockValuationService } from '../functions/lib/mock-valuation-service.mjs';
import { FakeStepFunctions } from './support/fake-step-functions.mjs';
import { failOnce, silenceLog } from './support/loan-system.mjs';

silenceLog();

const callbackUrl = 'https://loans.example/valuation-callback';
const property = { nameOrNumber: '999', postcode: 'PO1 1CE' };

describe('the mock valuation service', () => {
  let stepFunctions;
  let handler;
  beforeEach(() => {
    stepFunctions = new FakeStepFunctions();
    let count = 0;
    handler = createMockValuationService({ stepFunctions, stateMachineArn: 'arn', newReference: () => `ref-${++count}` });
  });
  const post = body => handler({ body: typeof body === 'string' ? body : JSON.stringify(body) });

  test('answers with a new reference and leaves the valuation to its machine', async () => {
    assert.deepEqual(await post({ property, callbackUrl }), {
      statusCode: 201,
      headers: { 'content-type': 'application/json' },
      body: '{"valuationReference":"ref-1"}',
    });
    assert.equal((await post({ property, callbackUrl })).body, '{"valuationReference":"ref-2"}');
    assert.deepEqual(stepFunctions.executions[0], {
      stateMachineArn: 'arn',
      name: 'ref-1',
      input: { callbackUrl, valuationReference: 'ref-1' },
    });
    assert.equal(stepFunctions.executions.length, 2);
  });

  test('does not accept a request that it cannot answer', async () => {
    failOnce(stepFunctions, 'startExecution', 'before');
    assert.equal((await post({ property, callbackUrl })).statusCode, 500);
    assert.equal((await post({ property, callbackUrl })).statusCode, 201);
  });

  for (const body of [
    'request',
    'null',
    {},
    { callbackUrl },
    { property: { nameOrNumber: '999' }, callbackUrl },
    { property: { nameOrNumber: 999, postcode: 'PO1 1CE' }, callbackUrl },
    { property },
    { property, callbackUrl: 5 },
    { property, callbackUrl: '/valuation-callback' },
    { property, callbackUrl: 'file:///etc/hosts' },
    { property, callbackUrl: 'https://' },
  ]) {
    test(`refuses the body ${JSON.stringify(body)}`, async () => {
      assert.equal((await post(body)).statusCode, 400);
      assert.deepEqual(stepFunctions.executions, []);
    });
  }
});

describe('the mock valuation sender', () => {
  const send = status => {
    const posts = [];
    const fetch = async (url, { method, body }) => {
      posts.push({ url, method, body: JSON.parse(body) });
      return new Response('{}', { status });
    };
    return { posts, result: createMockValuationSender({ fetch })({ callbackUrl, valuationReference: 'ref' }) };
  };

  for (const status of [200, 202]) {
    test(`posts the valuation and accepts ${status}`, async () => {
      const { posts, result } = send(status);
      const body = { valuationReference: 'ref', propertyValue: 666_000 };
      assert.deepEqual(await result, body);
      assert.deepEqual(posts, [{ url: callbackUrl, method: 'POST', body }]);
    });
  }

  test('fails with an error that is worth a retry if the callback is out of order', async () => {
    await assert.rejects(send(500).result, { name: 'ValuationCallbackUnavailable' });
    await assert.rejects(send(429).result, { name: 'ValuationCallbackUnavailable' });
  });

  test('fails with another error if the callback does not want the valuation', async () => {
    for (const status of [302, 400, 409, 410]) {
      await assert.rejects(send(status).result, { name: 'ValuationCallbackRejected' });
    }
  });
});
