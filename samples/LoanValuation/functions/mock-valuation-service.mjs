/** Lambda entry point `mock-valuation-service.handler`: `POST /valuation-request` of the mock valuation service. */
import { randomUUID } from 'node:crypto';
import { SFN } from '@aws-sdk/client-sfn';
import { createMockValuationService } from './lib/mock-valuation-service.mjs';
import { requiredEnv } from './lib/required-env.mjs';

export const handler = createMockValuationService({
  stepFunctions: new SFN({}),
  stateMachineArn: requiredEnv('STATE_MACHINE_ARN'),
  newReference: randomUUID,
});
