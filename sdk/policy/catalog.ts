/** The settings of a settings catalog policy one by one: each known by the ids that lead to it. */
import { catalogSettings as instances, withoutId } from "../../provider/model/device-settings/catalog.ts";

export interface CatalogSetting {
  /** An option without the id of its setting, a text, a number, or a list of these. */
  readonly value: unknown;
  /** Never to be shown. */
  readonly secret: boolean;
}

/** Reads `settings` of a policy. A setting that others bring along stands beside them. */
export function catalogSettings(settings: readonly unknown[]): ReadonlyMap<string, CatalogSetting> {
  return new Map(
    [...instances(settings)].map(([key, { id, value, secret }]) => [
      key,
      { value: Array.isArray(value) ? value.map((one) => withoutId(id, one)) : withoutId(id, value), secret },
    ]),
  );
}
