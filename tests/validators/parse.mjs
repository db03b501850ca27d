// Reads JSONata expressions, an array of strings, from standard input, and prints for each null, or why it is none.
import { text } from 'node:stream/consumers';
import jsonata from 'jsonata';

const results = JSON.parse(await text(process.stdin)).map((expression) => {
  try {
    jsonata(expression);
    return null;
  } catch (error) {
    return error.message;
  }
});

process.stdout.write(JSON.stringify(results));
