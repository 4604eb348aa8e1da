/** What a URN of Pulumi says. */
export interface Urn {
  readonly stack: string;
  readonly project: string;
  /** Without the types of parents. */
  readonly type: string;
  readonly name: string;
}

/** Reads `urn:pulumi:<stack>::<project>::<parents$type>::<name>`; a name may hold colons. */
export function parseUrn(urn: string): Urn {
  const [stack = "", project = "", types = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  return { stack, project, type: types.split("$").at(-1) ?? "", name: name.join("::") };
}

/** What Pulumi itself keeps in a stack. */
export const isPulumis = (type: string): boolean =>
  type === "pulumi:pulumi:Stack" || type.startsWith("pulumi:providers:");
