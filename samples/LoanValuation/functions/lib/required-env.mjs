/**
 * Reads an environment variable when the function starts, so that a forgotten setting shows on the first invocation
 * by its name and not later as an odd request.
 * @param {string} name
 * @returns {string}
 */
export function requiredEnv(name) {
  const value = process.env[name];
  if (!value) throw new Error(`The environment variable ${name} is not set.`);
  return value;
}
