// JSONata as Step Functions runs it.
import { createHash, randomUUID } from 'node:crypto';
import jsonata from 'jsonata';

const hashNames = { MD5: 'md5', 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };

// What Step Functions adds to JSONata. It is here from the service's documentation, since the service itself has no copy to run.
const functions = {
  partition: (array, size) =>
    Array.from({ length: Math.ceil(array.length / size) }, (_, chunk) => array.slice(chunk * size, (chunk + 1) * size)),
  range: (first, last, step) => Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step),
  hash: (data, algorithm) => createHash(hashNames[algorithm]).update(data).digest('hex'),
  uuid: () => randomUUID(),
  parse: (json) => JSON.parse(json),
};

export function compile(expression) {
  const program = jsonata(expression);
  for (const [name, implementation] of Object.entries(functions)) {
    program.registerFunction(name, implementation);
  }

  return program;
}
