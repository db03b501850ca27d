/** Lambda entry point `valuation-callback.handler`: `POST /valuation-callback` of the loan system. */
import { createValuationCallback } from './lib/receive-valuation.mjs';
import { taskTokensOnAws } from './lib/task-tokens-on-aws.mjs';

export const handler = createValuationCallback(taskTokensOnAws());
