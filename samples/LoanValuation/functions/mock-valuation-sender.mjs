/** Lambda entry point `mock-valuation-sender.handler`: the last state of the mock valuation service's machine. */
import { createMockValuationSender } from './lib/mock-valuation-sender.mjs';

export const handler = createMockValuationSender({ fetch });
