import graph from "./graph.json";
import { type GraphModel, Model } from "./model.ts";
import { overlay } from "./overlay.ts";

/** What the tenant knows of Graph's types. */
export const model = new Model(graph as unknown as GraphModel, overlay);
