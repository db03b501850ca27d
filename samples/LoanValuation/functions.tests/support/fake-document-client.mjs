/**
 * A DynamoDBDocument with one table in memory. It understands just the expressions that the functions use, evaluates
 * all of them against the item before the update as DynamoDB does, and refuses what it does not understand.
 */
export class FakeDocumentClient {
  /** @type {Map<string, Record<string, unknown>>} */
  items = new Map();

  async update({ TableName, Key, UpdateExpression, ConditionExpression, ExpressionAttributeValues, ReturnValues }) {
    requireEqual(TableName, 'task-tokens');
    requireEqual(ReturnValues, 'ALL_NEW');
    const before = this.items.get(Key.keyReference) ?? {};
    const values = new Values(ExpressionAttributeValues, before);
    if (ConditionExpression !== undefined && !values.holds(ConditionExpression)) {
      throw awsError('ConditionalCheckFailedException', 'The conditional request failed');
    }
    const after = { ...before, ...Key, ...values.changes(UpdateExpression) };
    for (const name of removals(UpdateExpression)) delete after[name];
    values.requireAllUsed();
    this.items.set(Key.keyReference, after);
    return { Attributes: { ...after } };
  }

  async get({ TableName, Key, ConsistentRead }) {
    requireEqual(TableName, 'task-tokens');
    requireEqual(ConsistentRead, true);
    const item = this.items.get(Key.keyReference);
    return item ? { Item: { ...item } } : {};
  }
}

/** @param {string} name */
export function awsError(name, message, $metadata = { attempts: 1 }) {
  return Object.assign(new Error(message), { name, $metadata });
}

class Values {
  #used = new Set();

  constructor(values, item) {
    this.values = values;
    this.item = item;
  }

  /** @param {string} text `:value`, `attribute` or `if_not_exists(attribute, operand)` */
  operand(text) {
    const fallback = /^if_not_exists\((\w+), (:?\w+)\)$/.exec(text);
    if (fallback) {
      const value = this.operand(fallback[2]);
      return this.item[fallback[1]] ?? value;
    }
    if (/^\w+$/.test(text)) return this.item[text];
    if (!/^:\w+$/.test(text) || !(text in this.values)) throw awsError('ValidationException', `operand ${text}`);
    this.#used.add(text);
    return this.values[text];
  }

  holds(condition) {
    const [, left, right] = /^(\w+) = (:\w+)$/.exec(condition) ?? unknown(condition);
    return this.operand(left) === this.operand(right);
  }

  changes(expression) {
    const result = {};
    for (const action of actions(expression, 'SET')) {
      const [, name, operand] = /^(\w+) = (.+)$/.exec(action) ?? unknown(action);
      result[name] = this.operand(operand);
    }
    for (const action of actions(expression, 'ADD')) {
      const [, name, operand] = /^(\w+) (:\w+)$/.exec(action) ?? unknown(action);
      result[name] = (this.item[name] ?? 0) + this.operand(operand);
    }
    return result;
  }

  requireAllUsed() {
    const unused = Object.keys(this.values).filter(name => !this.#used.has(name));
    if (unused.length > 0) throw awsError('ValidationException', `unused values: ${unused}`);
  }
}

function removals(expression) {
  return actions(expression, 'REMOVE');
}

/** The comma separated actions of one clause; commas between brackets separate nothing. */
function actions(expression, clause) {
  const clauses = expression.split(/\b(SET|REMOVE|ADD|DELETE)\b/).map(part => part.trim());
  if (clauses[0] !== '' || clauses.includes('DELETE')) unknown(expression);
  const index = clauses.indexOf(clause);
  return index < 0 ? [] : clauses[index + 1].split(/,\s*(?![^(]*\))/);
}

function requireEqual(actual, expected) {
  if (actual !== expected) throw awsError('ValidationException', `${actual} instead of ${expected}`);
}

function unknown(expression) {
  throw awsError('ValidationException', `not understood: ${expression}`);
}
