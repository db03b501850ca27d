import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import './support/aws-sdk-stub.mjs';
import { FakeDocumentClient } from './support/fake-document-client.mjs';
import { FakeStepFunctions } from './support/fake-step-functions.mjs';
import { loanApplication, silenceLog } from './support/loan-system.mjs';

silenceLog();

/** The four functions as they are deployed, connected by their URLs. */
describe('the deployed functions', () => {
  const environment = {
    TASK_TOKEN_TABLE_NAME: 'task-tokens',
    VALUATION_SERVICE_URL: 'https://mock.example',
    VALUATION_CALLBACK_URL: 'https://loans.example/valuation-callback',
    STATE_MACHINE_ARN: 'arn:mock-machine',
  };
  const table = new FakeDocumentClient();
  const stepFunctions = new FakeStepFunctions();
  const load = async name => (await import(`../functions/${name}.mjs`)).handler;
  const handlers = {};

  before(async () => {
    globalThis.fakes = { table, stepFunctions };
    globalThis.fetch = async (url, { body }) => {
      const routes = {
        'https://mock.example/valuation-request': 'mock-valuation-service',
        'https://loans.example/valuation-callback': 'valuation-callback',
      };
      const answer = await handlers[routes[url]]({ body, isBase64Encoded: false });
      return new Response(answer.body, { status: answer.statusCode, headers: answer.headers });
    };
    for (const name of ['valuation-request', 'valuation-callback', 'mock-valuation-service']) {
      await assert.rejects(load(name), /The environment variable \w+ is not set\./, 'without its environment');
    }
  });

  test('value a property', async () => {
    Object.assign(process.env, environment);
    for (const name of ['valuation-request', 'valuation-callback', 'mock-valuation-service', 'mock-valuation-sender']) {
      // a module that failed to load stays failed, so load it under another URL
      handlers[name] = (await import(`../functions/${name}.mjs?configured`)).handler;
    }
    stepFunctions.startTask('token');
    const { valuationReference } = await handlers['valuation-request']({ taskToken: 'token', loanApplication });
    assert.match(valuationReference, /^[0-9a-f-]{36}$/);
    const [{ stateMachineArn, input }] = stepFunctions.executions;
    assert.equal(stateMachineArn, 'arn:mock-machine');
    assert.deepEqual(stepFunctions.completions, []);
    await handlers['mock-valuation-sender'](input);
    assert.deepEqual(stepFunctions.completions, [
      { taskToken: 'token', output: { valuationReference, propertyValue: 666_000 } },
    ]);
  });
});
