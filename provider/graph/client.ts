/** Requests to Microsoft Graph beta of one tenant: the only way from this package to the service. */
export interface GraphClient {
  /** The tenant that the token is for (`tid`); signs in if need be. */
  tenantId(): Promise<string>;
  /** Reads one object, or a page. 404 is a GraphError. */
  get<T = GraphObject>(path: string, query?: Query): Promise<T>;
  /** Reads a collection, all pages. */
  list<T = GraphObject>(path: string, query?: Query): Promise<T[]>;
  /** Sends once. Retries only where the service says that it did nothing (429). */
  post<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  patch<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  put<T = GraphObject>(path: string, body: GraphBody): Promise<T | undefined>;
  /** 404 is a GraphError like any other; the caller decides. */
  delete(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A path starts with `/` and holds no query: `/deviceManagement/deviceConfigurations`. Values are encoded by the client. */
export type Query = Readonly<Record<string, string | number | undefined>>;
export type GraphBody = Readonly<Record<string, unknown>>;
export interface GraphObject {
  readonly id: string;
  readonly "@odata.type"?: string;
  readonly [property: string]: unknown;
}
