/**
 * What the real service does and a part of the product doesn't bear yet: off unless a tenant is started with them.
 * Each is described where it is done, and in the README. A behaviour that the product bears loses its switch.
 */
export const behaviourNames = ["emptyExpandedAssignments"] as const;

export type Behaviour = (typeof behaviourNames)[number];
