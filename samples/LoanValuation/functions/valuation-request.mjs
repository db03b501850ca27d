/** Lambda entry point `valuation-request.handler`: the callback task of the loan state machine. */
import { createValuationRequest } from './lib/request-valuation.mjs';
import { requiredEnv } from './lib/required-env.mjs';
import { taskTokensOnAws } from './lib/task-tokens-on-aws.mjs';

export const handler = createValuationRequest({
  fetch,
  serviceUrl: requiredEnv('VALUATION_SERVICE_URL'),
  callbackUrl: requiredEnv('VALUATION_CALLBACK_URL'),
  ...taskTokensOnAws(),
});
