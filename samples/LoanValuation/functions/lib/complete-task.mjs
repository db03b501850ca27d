/**
 * How a delivery to a waiting task ended:
 * - `completed`: the task has got the stored answer
 * - `gone`: the task had ended without it (timed out, failed or stopped), certainly
 * - `over`: the task has ended, probably by an earlier delivery of this answer that did not live to record it
 * - `superseded`: another request took the reference over and found the answer in the table; it delivers it
 * @typedef {'completed'|'gone'|'over'|'superseded'} Delivery
 */

/** What Step Functions answers for a token whose task does not wait any more, whatever ended it. */
const isTaskOver = error => error.name === 'TaskTimedOut' || error.name === 'TaskDoesNotExist';

/**
 * Makes the function that gives a stored answer to the waiting task. The request, the callback and repeated callbacks
 * may all run it at once for one token: Step Functions accepts the first, and the others find out here that there is
 * nothing left to do. Errors other than that of an ended task are passed on; delivering again is safe.
 * @param {object} deps
 * @param {Pick<import('@aws-sdk/client-sfn').SFN, 'sendTaskSuccess'>} deps.stepFunctions
 * @param {import('./task-token-store.mjs').TaskTokenStore} deps.taskTokenStore
 */
export function createTaskCompleter({ stepFunctions, taskTokenStore }) {
  /** The record only makes later answers faster and more precise: the task has ended with it or without. */
  async function record({ keyReference, taskToken }, outcome) {
    try {
      await taskTokenStore.recordOutcome(keyReference, taskToken, outcome);
    } catch (error) {
      console.warn('The outcome of a valuation was not recorded.', { keyReference, outcome, error });
    }
  }

  /**
   * Step Functions does not say what ended the task, so the item has to. If it was written exactly twice, once by a
   * request and once by a callback, then only the second of them has seen both halves, and it is the one that asks
   * here: nobody else can have delivered. More writes mean more possible senders; without a record of one (it may be
   * about to write it, or have crashed) the question stays open. So it does if the SDK has sent our call more than
   * once: the first may have arrived. "Gone" is never said of a task that this answer may have completed.
   * @returns {Promise<Delivery>}
   */
  async function explain(item, sendError) {
    const current = await taskTokenStore.read(item.keyReference);
    if (current && current.taskToken !== item.taskToken) return 'superseded';
    if (current?.outcome) return current.outcome;
    if (current?.writes !== 2 || sendError.$metadata?.attempts > 1) return 'over';
    await record(item, 'gone');
    return 'gone';
  }

  /**
   * @param {import('./task-token-store.mjs').TaskTokenItem} item with its token and its answer
   * @returns {Promise<Delivery>}
   */
  return async item => {
    try {
      await stepFunctions.sendTaskSuccess({ taskToken: item.taskToken, output: item.valuationResponse });
    } catch (error) {
      if (!isTaskOver(error)) throw error;
      return await explain(item, error);
    }
    await record(item, 'completed');
    return 'completed';
  };
}
