/** 95th percentile of the standard normal distribution. */
export const z95 = 1.6448536269514722;

/** P(Z <= x). By the error function's continued Chebyshev fit (Numerical Recipes, 3rd ed., 6.2.2): relative error under 1.2e-7. */
export function normalCdf(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 2 / (2 + z);
  let sum = coefficients.at(-1) ?? 0;
  for (let index = coefficients.length - 2; index >= 0; index--) sum = (coefficients[index] ?? 0) + t * sum;
  const upper = 0.5 * t * Math.exp(-z * z + sum);
  return x >= 0 ? 1 - upper : upper;
}

const coefficients = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587, -0.82215223,
  0.17087277,
];
