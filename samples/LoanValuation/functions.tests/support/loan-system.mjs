import { createTaskCompleter } from '../../functions/lib/complete-task.mjs';
import { createValuationCallback } from '../../functions/lib/receive-valuation.mjs';
import { createValuationRequest } from '../../functions/lib/request-valuation.mjs';
import { createTaskTokenStore } from '../../functions/lib/task-token-store.mjs';
import { FakeDocumentClient } from './fake-document-client.mjs';
import { FakeStepFunctions } from './fake-step-functions.mjs';

export const loanApplication = {
  applicationReference: 'app-ref',
  property: { nameOrNumber: '999', postcode: 'PO1 1CE' },
};

export const NOW = 1_700_000_000;

/** Both functions of the loan system, on one table and one Step Functions. */
export class LoanSystem {
  table = new FakeDocumentClient();
  stepFunctions = new FakeStepFunctions();

  /** @type {{url: string, body: any}[]} */
  posts = [];

  /** What the valuation service answers: `[status, body]`. */
  serviceAnswer = [201, { valuationReference: 'ref' }];

  /**
   * The functions as one Lambda invocation sees them.
   * @param {<Client>(client: Client) => Client} [wrap] puts something between the handlers and their AWS clients
   */
  handlers(wrap = client => client) {
    const taskTokenStore = createTaskTokenStore({
      documentClient: wrap(this.table),
      tableName: 'task-tokens',
      now: () => NOW * 1000,
    });
    const completeTask = createTaskCompleter({ stepFunctions: wrap(this.stepFunctions), taskTokenStore });
    const request = createValuationRequest({
      fetch: (url, options) => this.#fetch(url, options),
      serviceUrl: 'https://valuation.example/',
      callbackUrl: 'https://loans.example/valuation-callback',
      taskTokenStore,
      completeTask,
    });
    return { request, callback: createValuationCallback({ taskTokenStore, completeTask }) };
  }

  async #fetch(url, { method, headers, body }) {
    this.posts.push({ url, method, headers, body: JSON.parse(body) });
    if (this.serviceAnswer instanceof Error) throw this.serviceAnswer;
    const [status, answer] = this.serviceAnswer;
    return new Response(typeof answer === 'string' ? answer : JSON.stringify(answer), { status });
  }

  /** The state machine enters its task. */
  request(taskToken = 'token', handlers = this.handlers()) {
    this.stepFunctions.startTask(taskToken);
    return handlers.request({ taskToken, loanApplication });
  }

  /** The valuation service calls back. Resolves to `[status, body]`. */
  async callback(body = valuation(), handlers = this.handlers()) {
    const answer = await handlers.callback({ body: typeof body === 'string' ? body : JSON.stringify(body) });
    return [answer.statusCode, JSON.parse(answer.body)];
  }

  item(reference = 'ref') {
    return this.table.items.get(reference);
  }

  completions() {
    return this.stepFunctions.completions;
  }
}

export function valuation(propertyValue = 666_000, valuationReference = 'ref') {
  return { valuationReference, propertyValue };
}

/**
 * Makes the next call of a method fail.
 * @param {'before' | 'after'} when whether the call has its effect
 */
export function failOnce(client, method, when, error = new Error(`${method} is out of order`)) {
  const original = client[method].bind(client);
  client[method] = async input => {
    delete client[method];
    if (when === 'after') await original(input);
    throw error;
  };
}

/** Lets something else happen just before the next call of a method. */
export function interruptOnce(client, method, meanwhile) {
  const original = client[method].bind(client);
  client[method] = async input => {
    delete client[method];
    await meanwhile();
    return await original(input);
  };
}

/** Makes each record of an outcome fail. */
export function failRecords(table) {
  const update = table.update.bind(table);
  table.update = async input => {
    if (input.UpdateExpression.includes('outcome =')) throw new Error('no record');
    return await update(input);
  };
}

/** Keeps the functions' own log out of the report of the tests. */
export function silenceLog() {
  for (const level of ['info', 'warn', 'error']) console[level] = () => {};
}
