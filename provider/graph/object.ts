/** What Graph is asked with, and what it answers with. */

/** A path starts with `/` and holds no query: `/deviceManagement/deviceConfigurations`. Values are encoded by the client. */
export type Query = Readonly<Record<string, string | number | undefined>>;
export type GraphBody = Readonly<Record<string, unknown>>;
export interface GraphObject {
  readonly id: string;
  readonly "@odata.type"?: string;
  readonly [property: string]: unknown;
}
