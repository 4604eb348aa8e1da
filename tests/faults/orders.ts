import type { Fault } from "../../local/tenant/tenant.ts";

/** What goes wrong with one request of an operation. */
export interface Order {
  readonly what: string;
  /** The faults that hit the request with this index. */
  readonly faults: (index: number) => readonly Fault[];
  /** The service takes longer than the client waits, so that this order takes real time. */
  readonly isSlow?: boolean;
  /** The request takes effect when nobody waits for it any more. */
  readonly isLate?: boolean;
  /** The operation ends there, and can't find out what became of the request. */
  readonly isLast?: boolean;
}

const once =
  (fault: Fault) =>
  (index: number): readonly Fault[] => [{ ...fault, skip: index }];
const thenNothing =
  (fault: Fault) =>
  (index: number): readonly Fault[] => [
    { ...fault, skip: index },
    { drop: true, skip: index, times: Number.POSITIVE_INFINITY },
  ];

/** Milliseconds: more than the time-out of a second, and less than that and the search for a lost object together. */
const slow = 1_300;
/** More than both. */
const verySlow = 2_500;

export const orders: readonly Order[] = [
  { what: "the connection drops before it takes effect", faults: once({ drop: true }) },
  { what: "the connection drops after it took effect", faults: once({ drop: true, afterEffect: true }) },
  { what: "it is refused for its limits (429)", faults: once({ status: 429 }) },
  ...[500, 503, 504].flatMap((status): Order[] => [
    { what: `it is answered ${status} before it takes effect`, faults: once({ status }) },
    { what: `it is answered ${status} after it took effect`, faults: once({ status, afterEffect: true }) },
  ]),
  { what: "it is answered 401 once", faults: once({ status: 401 }) },
  { what: "it is answered 403", faults: once({ status: 403 }) },
  { what: "it takes effect after the time-out", faults: once({ delay: slow }), isSlow: true, isLate: true },
  {
    what: "it takes effect long after the time-out",
    faults: once({ delay: verySlow }),
    isSlow: true,
    isLate: true,
    isLast: true,
  },
  { what: "it gets lost, and the time-out passes", faults: once({ delay: slow, drop: true }), isSlow: true },
  { what: "nothing gets through from it on", faults: thenNothing({ drop: true }), isLast: true },
  {
    what: "it takes effect, and nothing gets through after it",
    faults: thenNothing({ drop: true, afterEffect: true }),
    isLast: true,
  },
];
