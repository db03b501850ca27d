/**
 * Runs a scenario once for every sequence of decisions that it can take (depth first).
 * @param {(choose: (count: number) => number) => Promise<void>} scenario asks `choose` for a number below `count`
 * @returns {Promise<number>} how many runs there were
 */
export async function explore(scenario) {
  let decisions = [];
  for (let runs = 1; ; runs++) {
    const taken = [];
    await scenario(count => {
      const choice = decisions[taken.length] ?? 0;
      taken.push({ choice, count });
      return choice;
    });
    while (taken.length > 0 && taken.at(-1).choice === taken.at(-1).count - 1) taken.pop();
    if (taken.length === 0) return runs;
    decisions = taken.map(({ choice }) => choice);
    decisions[decisions.length - 1]++;
  }
}

/** Lets several asynchronous actors proceed one step at a time, in an order that is decided from outside. */
export class Scheduler {
  #waiting = [];
  #choose;

  /** How many calls may still fail. */
  #faults;

  /** @param {(count: number) => number} choose */
  constructor(choose, faults = 0) {
    this.#choose = choose;
    this.#faults = faults;
  }

  /** Waits for its turn. */
  turn() {
    return new Promise(resolve => this.#waiting.push(resolve));
  }

  /** A client of which each call is one step, which fails before or after its effect while faults are left. */
  wrap = client =>
    new Proxy(client, {
      get: (target, method) => async input => {
        await this.turn();
        const fault = this.#faults > 0 ? ['none', 'before', 'after'][this.#choose(3)] : 'none';
        if (fault !== 'none') this.#faults--;
        if (fault === 'before') throw new Error(`${method} was not reached`);
        const result = await target[method](input);
        if (fault === 'after') throw new Error(`the answer of ${method} was lost`);
        return result;
      },
    });

  /**
   * Runs the actors to their ends.
   * @param {(() => Promise<unknown>)[]} actors
   */
  async run(...actors) {
    const ends = Promise.all(actors.map(actor => actor()));
    await everyoneWaits();
    while (this.#waiting.length > 0) {
      const [proceed] = this.#waiting.splice(this.#waiting.length > 1 ? this.#choose(this.#waiting.length) : 0, 1);
      proceed();
      await everyoneWaits();
    }
    return await ends;
  }
}

/** The fakes use no timers and no sockets, so after one turn of the event loop everybody waits for the scheduler. */
const everyoneWaits = () => new Promise(resolve => setImmediate(resolve));
