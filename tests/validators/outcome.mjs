// What an evaluation gives, as text that can be compared.
process.env.TZ = 'UTC';

// The time stands still, so that it can be compared.
const now = 1521801216617;
globalThis.Date = class extends Date {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now] : parts));
  }
};

const isFunction = (value) => typeof value === 'function' || value?._jsonata_function === true || value?._jsonata_lambda === true;

function write(value) {
  if (isFunction(value)) {
    return '"<function>"';
  }

  if (Array.isArray(value)) {
    return `[${Array.from(value, write).join(',')}]`;
  }

  if (value !== null && typeof value === 'object') {
    return `{${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([name, member]) => `${JSON.stringify(name)}:${write(member)}`)
      .join(',')}}`;
  }

  return value === undefined ? 'null' : JSON.stringify(value);
}

// { "value" } or { "error", "message" }: the value as text, undefined as "", or the error's code, which is "" for an error of JavaScript.
export async function outcomeOf(evaluate) {
  try {
    const value = await evaluate();
    return { value: value === undefined ? '' : write(value) };
  } catch (error) {
    return { error: error.code ?? '', message: String(error.message) };
  }
}
