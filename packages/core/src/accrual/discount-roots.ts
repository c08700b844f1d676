/**
 * All real zeros of f(x) = Σ aᵢ·e^(-x·tᵢ): the logarithmic discount rates at which cash flows balance.
 *
 * Found, not guessed: the half line x > 0 is searched between 0 and a bound beyond which the earliest flow outweighs
 * all others; the half line x < 0 is the same search on the mirrored flows. Descartes' rule on the flows and
 * Laguerre's on their partial sums settle most lists at once: they bound the number of zeros by a number of sign
 * changes. Otherwise intervals are split until bounds on f, f' or f'' over the whole interval prove that there is no
 * zero, or a single one, or a single extremum, which either crosses zero twice, or touches it (a double zero), or not.
 * The bounds cost nothing: over an interval every term of the positive and of the negative flows falls from left to
 * right, so both ends of the interval bracket them.
 */

import { countSignChanges, type DatedAmount, mirror, partialSums, sumOf, type Terms, termsOf, valueIn } from "./discount-terms.ts";
import { middleOf, onlyRootAbove, searchBound } from "./single-discount-root.ts";

/** Every zero once, ascending, in the inverse unit of `at`. A double zero is one zero. All amounts zero: none. */
export function findDiscountRoots(flows: readonly DatedAmount[]): number[] {
  const terms = termsOf(flows);
  const signChanges = countSignChanges(terms.amounts);
  if (signChanges === 0) return [];
  const total = sumOf(terms.amounts);
  if (signChanges === 1) {
    if (total === 0) return [0];
    const towardsFirst = total > 0 === valueIn(terms.amounts, 0) > 0;
    return towardsFirst ? [-onlyRootAbove(mirror(terms))] : [onlyRootAbove(terms)];
  }
  const [below, above] = [rootsFromZero(mirror(terms), total), rootsFromZero(terms, total)];
  const zeroItself = total === 0 || below.includes(0) || above.includes(0) ? [0] : [];
  return [...below.filter(isNotZero).map((root) => -root), ...zeroItself, ...above.filter(isNotZero)].sort((a, b) => a - b);
}

const isNotZero = (root: number): boolean => root !== 0;

type Power = 0 | 1 | 2 | 3;

/** Positive and negative flows apart, weighted with the powers of their times. The negative ones as magnitudes. */
interface Point {
  readonly x: number;
  readonly positive: readonly [number, number, number, number];
  readonly negative: readonly [number, number, number, number];
  readonly value: number;
  /** The value is known up to this: rounding of the terms. */
  readonly doubt: number;
}

/** The zeros above 0 of terms with several sign changes, and 0 itself if it is one. */
function rootsFromZero(terms: Terms, total: number): number[] {
  const bound = searchBound(terms);
  if (bound <= 0) return [];
  const changes = countSignChanges(partialSums(terms.amounts)); // Laguerre: at most so many zeros above 0
  if (changes === 0) return [];
  const crosses = total !== 0 && total > 0 !== valueIn(terms.amounts, 0) > 0;
  if (changes === 1 && crosses) return [onlyRootAbove(terms)];
  const zeroItself = total === 0 ? [0] : [];
  return distinct(terms, [...zeroItself, ...searchInterval(terms, pointAt(terms, 0), pointAt(terms, bound))]);
}

function searchInterval(terms: Terms, from: Point, to: Point): number[] {
  const roots: number[] = [];
  const open: [Point, Point][] = [[from, to]];
  for (let interval = open.pop(); interval; interval = open.pop()) {
    const [left, right] = interval;
    if (signOver(0, left, right) !== 0) continue;
    if (signOver(1, left, right) !== 0) {
      roots.push(...crossing(terms, left, right));
    } else if (signOver(2, left, right) !== 0) {
      roots.push(...aroundExtremum(terms, left, right));
    } else {
      const middle = pointAt(terms, middleOf(left.x, right.x));
      if ([left, middle, right].every(isFlat)) roots.push(left.x, middle.x, right.x);
      else open.push([left, middle], [middle, right]);
    }
  }
  return roots;
}

/** f is monotone between the two points: at most one zero. */
function crossing(terms: Terms, left: Point, right: Point): number[] {
  if (isZero(left)) return [left.x];
  if (isZero(right)) return [right.x];
  return left.value > 0 === right.value > 0 ? [] : [closeIn(terms, left, right)];
}

/** f' is monotone between the two points: at most one extremum, hence at most two zeros. */
function aroundExtremum(terms: Terms, left: Point, right: Point): number[] {
  const [slopeLeft, slopeRight] = [slopeOf(left), slopeOf(right)];
  if (slopeLeft === 0 || slopeRight === 0 || slopeLeft > 0 === slopeRight > 0) return crossing(terms, left, right);
  const extremum = pointAt(terms, closeInOnExtremum(terms, left, right));
  if (isZero(extremum)) return [extremum.x];
  return [...crossing(terms, left, extremum), ...crossing(terms, extremum, right)];
}

/**
 * The sign of the moment Σ aᵢ·tᵢ^power·e^(-x·tᵢ) over the whole interval, 0 if its bounds do not tell. Moment 0 is f,
 * moment 1 is -f', moment 2 is f''. The first bound brackets positive and negative flows by the ends of the interval,
 * the second starts from the values at the ends and goes half the interval at the steepest slope (the next moment).
 */
function signOver(power: 0 | 1 | 2, left: Point, right: Point): -1 | 0 | 1 {
  const slack = slackOf(power, left);
  const [least, most] = boundsOver(power, left, right);
  if (least > slack) return 1;
  if (most < -slack) return -1;
  const [leastSlope, mostSlope] = boundsOver((power + 1) as 1 | 2 | 3, left, right); // one moment more is kept
  const drift = (Math.max(mostSlope, -leastSlope) * (right.x - left.x)) / 2;
  const [atLeft, atRight] = [momentOf(power, left), momentOf(power, right)];
  if (Math.min(atLeft, atRight) - drift > slack) return 1;
  return Math.max(atLeft, atRight) + drift < -slack ? -1 : 0;
}

const boundsOver = (power: Power, left: Point, right: Point): [number, number] => [
  right.positive[power] - left.negative[power],
  left.positive[power] - right.negative[power],
];

const momentOf = (power: Power, { positive, negative }: Point): number => positive[power] - negative[power];

/**
 * f, f' and f'' all vanish in the rounding: a zero of high order, of which any point near by is as good as another.
 * Twice the slack of `signOver`, so that splitting always ends: a short interval without a sign is flat.
 */
const isFlat = (point: Point): boolean =>
  ([0, 1, 2] as const).every((power) => Math.abs(momentOf(power, point)) <= 2 * slackOf(power, point));

const slackOf = (power: Power, { positive, negative }: Point): number => 1e-13 * (positive[power] + negative[power]);

const isZero = (point: Point): boolean => Math.abs(point.value) <= point.doubt;

/** Moment 1, taken as zero inside its rounding. */
function slopeOf(point: Point): number {
  const slope = momentOf(1, point);
  return Math.abs(slope) <= slackOf(1, point) / 10 ? 0 : slope;
}

/**
 * The zero between two points of opposite sign. Newton's step on ln(positive / negative), which for a loan is almost a
 * straight line; a step that leaves the bracket, or no longer shrinks it, is replaced by halving.
 */
const closeIn = (terms: Terms, left: Point, right: Point): number =>
  narrowDown(terms, left, right, (point) => ({
    value: point.value,
    step: logarithmicStep(point.value, point.positive[0], point.negative[0], point.positive[1], point.negative[1]),
  }));

/** The zero of moment 1 between two points where it has opposite signs: an extremum of f. */
const closeInOnExtremum = (terms: Terms, left: Point, right: Point): number =>
  narrowDown(terms, left, right, ({ positive, negative }) => ({
    value: positive[1] - negative[1],
    step: logarithmicStep(positive[1] - negative[1], positive[1], negative[1], positive[2], negative[2]),
  }));

/** ln(p/n) / -(ln(p/n))', with ln(p/n) taken from p - n, which is known better than the quotient. */
const logarithmicStep = (difference: number, p: number, n: number, pNext: number, nNext: number): number =>
  Math.log1p(difference / n) / (pNext / p - nNext / n);

function narrowDown(terms: Terms, from: Point, to: Point, read: (point: Point) => { value: number; step: number }): number {
  let [left, right] = [from.x, to.x];
  const leftIsPositive = read(from).value > 0;
  let point = from;
  let lastStep = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 300; round += 1) {
    const { value, step } = read(point);
    if (value === 0) return point.x;
    if (value > 0 === leftIsPositive) left = point.x;
    else right = point.x;
    const newton = point.x + step;
    const usable = newton > left && newton < right && Math.abs(step) < lastStep;
    if (usable && Math.abs(step) <= 4e-16 * Math.abs(newton)) return newton;
    const next = usable ? newton : middleOf(left, right);
    if (next <= left || next >= right) return point.x;
    if (!usable && Math.abs(step) < 1e-12 * Math.abs(point.x)) return point.x; // rounding decides from here on
    lastStep = usable ? Math.abs(step) : Number.POSITIVE_INFINITY;
    point = pointAt(terms, next);
  }
  return point.x;
}

function pointAt({ times, amounts }: Terms, x: number): Point {
  let [p0, p1, p2, p3, n0, n1, n2, n3] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [value, lost] = [0, 0]; // Neumaier's compensated sum
  for (let index = 0; index < times.length; index += 1) {
    const time = valueIn(times, index);
    const factor = Math.exp(-x * time);
    if (factor === 0) break; // times ascend: all that follow vanish too
    const term = valueIn(amounts, index) * factor;
    if (term > 0) {
      p0 += term;
      p1 += term * time;
      p2 += term * time * time;
      p3 += term * time * time * time;
    } else {
      n0 -= term;
      n1 -= term * time;
      n2 -= term * time * time;
      n3 -= term * time * time * time;
    }
    const sum = value + term;
    lost += Math.abs(value) >= Math.abs(term) ? value - sum + term : term - sum + value;
    value = sum;
  }
  const doubt = Number.EPSILON * (4 * (p0 + n0) + 3 * x * (p1 + n1));
  return { x, positive: [p0, p1, p2, p3], negative: [n0, n1, n2, n3], value: value + lost, doubt };
}

/**
 * One place reported several times (by two intervals at their common end, or all along a flat zero) is one zero: between
 * two different zeros f rises above its rounding.
 */
function distinct(terms: Terms, roots: readonly number[]): number[] {
  const places: { first: number; last: number }[] = [];
  for (const root of [...roots].sort((a, b) => a - b)) {
    const place = places.at(-1);
    if (place && isOnePlace(pointAt(terms, (place.last + root) / 2))) place.last = root;
    else places.push({ first: root, last: root });
  }
  return places.map(({ first, last }) => (first === 0 ? 0 : first + (last - first) / 2));
}

const isOnePlace = (between: Point): boolean => isZero(between) || isFlat(between);
