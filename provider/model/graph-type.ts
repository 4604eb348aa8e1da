/** How Graph writes the name of a type: `#microsoft.graph.x` in a value, `microsoft.graph.x` elsewhere. */

const NAMESPACE = /^#?microsoft\.graph\./;

/** The annotation that says which type an object has. */
export const TYPE = "@odata.type";

/** The same in languages that have no name of that form. */
export const TAG = "odataType";

/** The name without Graph's namespace. */
export const bareName = (type: string): string => type.replace(NAMESPACE, "");

/** The name as the annotation has it. */
export const annotated = (name: string): `#microsoft.graph.${string}` => `#microsoft.graph.${name}`;
