import { awsError } from './fake-document-client.mjs';

/** The waiting tasks of Step Functions: each token is good for one success, as long as its task waits. */
export class FakeStepFunctions {
  #tasks = new Map();

  /** @type {{taskToken: string, output: unknown}[]} */
  completions = [];

  /** @type {object[]} */
  executions = [];

  /** @param {string} taskToken */
  startTask(taskToken) {
    this.#tasks.set(taskToken, 'waiting');
  }

  /** The task times out, fails or is stopped; it stays completed if it is. */
  endTask(taskToken) {
    this.#tasks.set(taskToken, 'ended');
  }

  async sendTaskSuccess({ taskToken, output }) {
    const state = this.#tasks.get(taskToken);
    if (state === undefined) throw awsError('InvalidToken', 'Invalid Token: Invalid token');
    JSON.parse(output);
    if (state === 'ended') {
      throw awsError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'");
    }
    this.endTask(taskToken);
    this.completions.push({ taskToken, output: JSON.parse(output) });
    return {};
  }

  async startExecution({ stateMachineArn, name, input }) {
    this.executions.push({ stateMachineArn, name, input: JSON.parse(input) });
    return { executionArn: `${stateMachineArn}:${name}` };
  }
}
