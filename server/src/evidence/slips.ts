/** *1.2* for *2.1*, *1,480* for *1,430*: the same digits in another order, or one of several that differs. Nobody works out a figure that looks so alike. */
export function isDigitSlip(said: string, given: string): boolean {
  const [one, other] = [said, given].map((text) => [...text.replace(/\D/g, '')]);
  if (one!.length !== other!.length || one!.length < 2 || one!.join() === other!.join()) return false;
  const differing = one!.filter((digit, i) => digit !== other![i]).length;
  return (one!.length > 2 && differing === 1) || [...one!].sort().join() === [...other!].sort().join();
}
