// Reads [{ "name", "definition" }] from standard input, where "definition" is a definition's text, and prints what two
// independent validators have to say about each: [{ "name", "findings": [{ "validator", "path", "message" }] }].
import { text } from 'node:stream/consumers';
import statesLanguageService from 'amazon-states-language-service';
import aslValidator from 'asl-validator';

const languageService = statesLanguageService.getLanguageService({});

function findingsOfAslValidator(definition) {
  // Parsed here and for this validator alone, because it writes into what it gets.
  const { errors } = aslValidator(JSON.parse(definition), { checkPaths: true, checkArn: true });
  return errors.map((error) => ({
    validator: 'asl-validator',
    path: error.path ?? error.instancePath ?? '',
    message: `${error['Error code']}: ${error.Message ?? ''}`,
  }));
}

async function findingsOfLanguageService(name, definition) {
  const document = statesLanguageService.TextDocument.create(`file:///${name}.asl.json`, 'asl', 1, definition);
  const parsed = languageService.parseJSONDocument(document);
  const diagnostics = await languageService.doValidation(document, parsed);
  return diagnostics.map((diagnostic) => ({
    validator: 'amazon-states-language-service',
    path: `${diagnostic.range.start.line + 1}:${diagnostic.range.start.character + 1}`,
    message: diagnostic.message,
  }));
}

const definitions = JSON.parse(await text(process.stdin));
const results = [];
for (const { name, definition } of definitions) {
  results.push({
    name,
    findings: [...findingsOfAslValidator(definition), ...(await findingsOfLanguageService(name, definition))],
  });
}

process.stdout.write(JSON.stringify(results));
