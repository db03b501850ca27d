// Reads JSONata expressions, an array of strings, from standard input, and prints for each null, or why it is none:
// { "code", "position", "message" }, where errors of JavaScript itself have neither code nor position.
import { text } from 'node:stream/consumers';
import jsonata from 'jsonata';

const results = JSON.parse(await text(process.stdin)).map((expression) => {
  try {
    jsonata(expression);
    return null;
  } catch (error) {
    return { code: error.code ?? null, position: Number.isInteger(error.position) ? error.position : null, message: error.message };
  }
});

process.stdout.write(JSON.stringify(results));
