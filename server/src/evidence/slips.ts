/** *1.2* for *2.1*, *1,480* for *1,430*: the same digits in another order, or one of several that differs. Nobody works out a figure that looks so alike. */
export function isDigitSlip(said: string, given: string): boolean {
  const [one, other] = [digitsIn(said), digitsIn(given)];
  if (one.length !== other.length || one.length < 2 || one.join() === other.join()) return false;
  return (one.length > 2 && one.filter((digit, i) => digit !== other[i]).length === 1) || areSame(one, other);
}

/** *521* for *512*: three digits or more in another order. A sum may well differ in one digit from what it is a sum of, but not so. */
export function isTransposed(said: string, given: string): boolean {
  const [one, other] = [digitsIn(said), digitsIn(given)];
  return one.length > 2 && one.join() !== other.join() && areSame(one, other);
}

const digitsIn = (text: string): string[] => [...text.replace(/\D/g, '')];
const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();
