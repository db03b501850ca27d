import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Scheduler, explore } from './support/explore.mjs';
import { LoanSystem, silenceLog, valuation } from './support/loan-system.mjs';

silenceLog();

/**
 * Runs the actors that `cast` makes in every order of their calls to AWS, with up to `faults` failing calls, and checks
 * each end.
 * @param {(system: LoanSystem, scheduler: Scheduler) => (() => Promise<unknown>)[]} cast
 * @param {(system: LoanSystem, results: any[]) => void} check
 */
async function inEveryOrder(context, cast, check, faults = 0) {
  const runs = await explore(async choose => {
    const system = new LoanSystem();
    const scheduler = new Scheduler(choose, faults);
    check(system, await scheduler.run(...cast(system, scheduler)));
  });
  context.diagnostic(`${runs} orders`);
  assert.ok(runs > 1);
}

const requester = (system, scheduler) => () => system.request('token', system.handlers(scheduler.wrap));

/** Calls back and repeats it while the answer asks for that. Resolves to the last `[status, body]`. */
const sender = (system, scheduler, body = valuation()) => async () => {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const answer = await system.callback(body, system.handlers(scheduler.wrap));
    if (answer[0] !== 500) return answer;
  }
  assert.fail('the callback never answered');
};

const timer = (system, scheduler) => async () => {
  await scheduler.turn();
  system.stepFunctions.endTask('token');
};

/**
 * The state machine with a Retry: a failed attempt ends its task (unless the answer was faster), and the next one gets
 * another token and another reference, to which the service answers as well.
 */
const retryingMachine = (system, scheduler) => async () => {
  for (let attempt = 1; attempt <= 10; attempt++) {
    const reference = attempt === 1 ? 'ref' : `ref ${attempt}`;
    system.serviceAnswer = [201, { valuationReference: reference }];
    try {
      await system.request(`token ${attempt}`, system.handlers(scheduler.wrap));
      if (attempt > 1) await sender(system, scheduler, valuation(666_000, reference))();
      return;
    } catch {
      await scheduler.turn();
      if (system.completions().length > 0) return;
      system.stepFunctions.endTask(`token ${attempt}`);
    }
  }
};

describe('in every order', () => {
  test('a request and a callback complete the task once', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [requester(system, scheduler), sender(system, scheduler)],
      (system, [, [status]]) => {
        assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation() }]);
        assert.equal(system.item().outcome, 'completed');
        assert.ok([200, 202].includes(status));
      },
    );
  });

  test('a request and two callbacks complete the task once', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [requester(system, scheduler), sender(system, scheduler), sender(system, scheduler)],
      (system, [, ...answers]) => {
        assert.deepEqual(system.completions(), [{ taskToken: 'token', output: valuation() }]);
        assert.equal(system.item().outcome, 'completed');
        for (const [status] of answers) assert.ok([200, 202].includes(status), `${status}`);
      },
    );
  });

  test('of two different answers exactly one completes the task, and the other is told', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [
        requester(system, scheduler),
        sender(system, scheduler, valuation(1)),
        sender(system, scheduler, valuation(2)),
      ],
      (system, [, ...answers]) => {
        assert.equal(system.completions().length, 1);
        const [{ output }] = system.completions();
        assert.equal(JSON.stringify(output), system.item().valuationResponse);
        const [winner, loser] = output.propertyValue === 1 ? answers : [...answers].reverse();
        assert.ok([200, 202].includes(winner[0]));
        assert.equal(loser[0], 409);
      },
    );
  });

  test('an answer is called late only if the task has ended without it', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [requester(system, scheduler), sender(system, scheduler), timer(system, scheduler)],
      (system, [, [status]]) => {
        const isCompleted = system.completions().length === 1;
        assert.equal(system.item().outcome, isCompleted ? 'completed' : 'gone');
        assert.ok((isCompleted ? [200, 202] : [410, 202]).includes(status), `${status}`);
      },
    );
  });

  for (const faults of [0, 1]) {
    test(`no duplicate is called late if the task was completed, with ${faults} failing calls`, async context => {
      await inEveryOrder(
        context,
        (system, scheduler) => {
          const rivals = [sender(system, scheduler), sender(system, scheduler), timer(system, scheduler)];
          return [
            async () => {
              await system.request();
              return await Promise.all(rivals.map(rival => rival()));
            },
          ];
        },
        (system, [[first, second]]) => {
          const isCompleted = system.completions().length === 1;
          for (const [status] of [first, second]) {
            assert.ok((isCompleted ? [200] : [200, 410]).includes(status), `${status}`);
          }
          assert.ok(system.item().outcome !== (isCompleted ? 'gone' : 'completed'));
        },
        faults,
      );
    });
  }

  test('one failing call loses nothing if both sides repeat', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [retryingMachine(system, scheduler), sender(system, scheduler)],
      (system, [, [status]]) => {
        assert.equal(system.completions().length, 1);
        const isFirstAttempt = system.completions()[0].taskToken === 'token 1';
        assert.ok((isFirstAttempt ? [200, 202] : [200, 202, 410]).includes(status), `${status}`);
      },
      1,
    );
  });

  test('two failing calls lose nothing if both sides repeat', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [retryingMachine(system, scheduler), sender(system, scheduler)],
      system => assert.equal(system.completions().length, 1),
      2,
    );
  });

  test('a retry under the same reference with a new token gets the answer', async context => {
    await inEveryOrder(
      context,
      (system, scheduler) => [
        async () => {
          await system.request('token 1', system.handlers(scheduler.wrap));
          await scheduler.turn();
          if (system.completions().length > 0) return;
          system.stepFunctions.endTask('token 1');
          await system.request('token 2', system.handlers(scheduler.wrap));
        },
        sender(system, scheduler),
      ],
      (system, [, [status]]) => {
        assert.equal(system.completions().length, 1);
        assert.ok([200, 202, 410].includes(status), `${status}`);
        if (system.completions()[0].taskToken === 'token 1') assert.notEqual(status, 410);
      },
    );
  });
});
