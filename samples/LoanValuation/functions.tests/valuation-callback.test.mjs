import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { awsError } from './support/fake-document-client.mjs';
import { LoanSystem, NOW, failOnce, failRecords, interruptOnce, silenceLog, valuation } from './support/loan-system.mjs';

silenceLog();

const DAY = 24 * 60 * 60;

describe('the valuation callback', () => {
  /** @type {LoanSystem} */
  let system;
  beforeEach(() => {
    system = new LoanSystem();
  });

  test('completes the waiting task with its body', async () => {
    await system.request();
    assert.deepEqual(await system.callback({ ...valuation(), surveyor: 'Zoë' }), [200, { status: 'completed' }]);
    assert.deepEqual(system.completions(), [{ taskToken: 'token', output: { ...valuation(), surveyor: 'Zoë' } }]);
    assert.equal(system.item().outcome, 'completed');
    assert.equal(system.item().expiresAt, NOW + 30 * DAY);
  });

  test('stores an answer without a request, which expires', async () => {
    assert.deepEqual(await system.callback(), [202, { status: 'stored' }]);
    assert.deepEqual(system.item(), {
      keyReference: 'ref',
      valuationResponse: JSON.stringify(valuation()),
      writes: 1,
      expiresAt: NOW + DAY,
    });
    assert.deepEqual(system.completions(), []);
  });

  test('does not shorten the life of a waiting token', async () => {
    await system.request();
    failOnce(system.stepFunctions, 'sendTaskSuccess', 'before');
    assert.equal((await system.callback())[0], 500);
    assert.equal(system.item().expiresAt, NOW + 366 * DAY);
  });

  test('answers a duplicate like the first without completing twice', async () => {
    await system.request();
    await system.callback();
    system.stepFunctions.sendTaskSuccess = () => assert.fail('sent twice');
    assert.deepEqual(await system.callback(), [200, { status: 'completed' }]);
    const [first] = system.completions();
    assert.deepEqual(first.output, valuation());
  });

  test('takes the same answer with its properties in another order for a duplicate', async () => {
    await system.request();
    await system.callback();
    assert.equal((await system.callback({ propertyValue: 666_000, valuationReference: 'ref' }))[0], 200);
  });

  test('answers an early duplicate like the first', async () => {
    await system.callback();
    assert.equal((await system.callback())[0], 202);
    await system.request();
    assert.equal(system.completions().length, 1);
  });

  for (const when of ['before', 'after']) {
    test(`keeps the first answer if another value comes ${when} the request`, async () => {
      if (when === 'after') await system.request();
      await system.callback(valuation(1));
      assert.equal((await system.callback(valuation(2)))[0], 409);
      if (when === 'before') await system.request();
      assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation(1) }]);
    });
  }

  test('delivers the first answer if its own delivery failed and another value comes', async () => {
    await system.request();
    failOnce(system.stepFunctions, 'sendTaskSuccess', 'before');
    assert.equal((await system.callback(valuation(1)))[0], 500);
    assert.equal((await system.callback(valuation(2)))[0], 409);
    assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation(1) }]);
  });

  for (const name of ['TaskTimedOut', 'TaskDoesNotExist']) {
    test(`says that a late answer is too late (${name}), also the second time and with another value`, async () => {
      await system.request();
      system.stepFunctions.endTask('token');
      failOnce(system.stepFunctions, 'sendTaskSuccess', 'before', awsError(name, 'gone'));
      assert.equal((await system.callback())[0], 410);
      assert.equal(system.item().outcome, 'gone');
      assert.equal((await system.callback())[0], 410);
      assert.equal((await system.callback(valuation(2)))[0], 410);
      assert.deepEqual(system.completions(), []);
    });
  }

  test('says that a late answer is too late even if that is not recorded', async () => {
    await system.request();
    system.stepFunctions.endTask('token');
    failRecords(system.table);
    assert.equal((await system.callback())[0], 410);
  });

  test('does not call a task gone if the SDK may have completed it with an earlier attempt of the same call', async () => {
    await system.request();
    failOnce(system.stepFunctions, 'sendTaskSuccess', 'after', awsError('TaskTimedOut', 'gone', { attempts: 2 }));
    assert.deepEqual(await system.callback(), [200, { status: 'over' }]);
  });

  test('answers a repetition after a crash between the completion and its record with success', async () => {
    await system.request();
    failOnce(system.stepFunctions, 'sendTaskSuccess', 'after');
    assert.equal((await system.callback())[0], 500);
    assert.equal(system.item().outcome, undefined);
    assert.deepEqual(await system.callback(), [200, { status: 'over' }]);
    assert.equal(system.completions().length, 1);
  });

  test('answers with success if only the outcome is not recorded', async () => {
    await system.request();
    failRecords(system.table);
    assert.deepEqual(await system.callback(), [200, { status: 'completed' }]);
    assert.deepEqual(await system.callback(), [200, { status: 'over' }]);
  });

  test('answers with success if a duplicate overtook it', async () => {
    await system.request();
    interruptOnce(system.stepFunctions, 'sendTaskSuccess', () => system.callback());
    assert.deepEqual(await system.callback(), [200, { status: 'completed' }]);
    assert.equal(system.completions().length, 1);
  });

  test('leaves the answer to a repeated request that took the reference over meanwhile', async () => {
    await system.request('token 1');
    interruptOnce(system.stepFunctions, 'sendTaskSuccess', async () => {
      system.stepFunctions.endTask('token 1');
      await system.request('token 2');
    });
    assert.deepEqual(await system.callback(), [202, { status: 'stored' }]);
    assert.deepEqual(system.completions(), [{ taskToken: 'token 2', output: valuation() }]);
  });

  test('does not take the end of an older task for that of the task that waits now', async () => {
    await system.request('token 1');
    system.stepFunctions.endTask('token 1');
    assert.equal((await system.callback())[0], 410);
    interruptOnce(system.stepFunctions, 'sendTaskSuccess', async () => {
      assert.deepEqual(await system.callback(), [200, { status: 'completed' }]);
    });
    await system.request('token 2');
    assert.equal(system.completions().length, 1);
  });

  for (const [client, method] of [['table', 'update'], ['stepFunctions', 'sendTaskSuccess']]) {
    for (const when of ['before', 'after']) {
      test(`asks for a repetition if ${method} fails ${when} its effect, and completes once`, async () => {
        await system.request();
        failOnce(system[client], method, when);
        assert.equal((await system.callback())[0], 500);
        assert.equal((await system.callback())[0], 200);
        assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation() }]);
      });
    }
  }

  test('asks for a repetition if it cannot find out how the task ended', async () => {
    await system.request();
    system.stepFunctions.endTask('token');
    failOnce(system.table, 'get', 'before');
    assert.equal((await system.callback())[0], 500);
    assert.equal((await system.callback())[0], 200, 'two deliveries without a record: not certainly gone');
  });

  test('answers 500 to a token that Step Functions does not take', async () => {
    await system.handlers().request({
      taskToken: 'garbage',
      loanApplication: { property: { nameOrNumber: '999', postcode: 'PO1 1CE' } },
    });
    assert.equal((await system.callback())[0], 500);
  });

  test('decodes base64', async () => {
    await system.request();
    const body = Buffer.from(JSON.stringify({ ...valuation(), surveyor: 'Zoë' })).toString('base64');
    const { statusCode, headers } = await system.handlers().callback({ body, isBase64Encoded: true });
    assert.equal(statusCode, 200);
    assert.deepEqual(headers, { 'content-type': 'application/json' });
    assert.equal(system.completions()[0].output.surveyor, 'Zoë');
  });

  for (const body of [
    '',
    'valuation',
    '{"valuationReference": "ref"',
    'null',
    '5',
    '[]',
    '{}',
    { propertyValue: 1 },
    { valuationReference: '', propertyValue: 1 },
    { valuationReference: 5, propertyValue: 1 },
    { valuationReference: 'x'.repeat(2049), propertyValue: 1 },
    { valuationReference: 'ref' },
    { valuationReference: 'ref', propertyValue: '666000' },
    { valuationReference: 'ref', propertyValue: null },
    '{"valuationReference": "ref", "propertyValue": 1e999}',
  ]) {
    test(`refuses the body ${JSON.stringify(body).slice(0, 60)}`, async () => {
      const [status, { message }] = await system.callback(body);
      assert.equal(status, 400);
      assert.ok(message);
      assert.equal(system.table.items.size, 0);
    });
  }

  test('refuses an event without a body', async () => {
    assert.equal((await system.handlers().callback({})).statusCode, 400);
    assert.equal((await system.handlers().callback({ isBase64Encoded: true })).statusCode, 400);
  });

  test('refuses what is too large for the result of a task', async () => {
    assert.equal((await system.callback({ ...valuation(), report: 'x'.repeat(262_144) }))[0], 413);
    assert.equal(system.table.items.size, 0);
  });

  test('takes minus zero for zero, as JSON does', async () => {
    await system.request();
    assert.equal((await system.callback('{"valuationReference": "ref", "propertyValue": -0}'))[0], 200);
  });
});
