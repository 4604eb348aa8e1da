/** Type tokens: each class has one for each door. */

const DYNAMIC = "pulumi-nodejs:dynamic/intune:";
const PLUGIN = "intune:index:";

/** Of a class of this package, which Pulumi's dynamic provider serves. */
export const dynamicToken = (className: string): string => DYNAMIC + className;

/** Of a resource that the plugin serves. */
export const pluginToken = (className: string): string => PLUGIN + className;

/** The class behind a token of either door; undefined for other packages. */
export function classOf(token: string): string | undefined {
  const door = [DYNAMIC, PLUGIN].find((prefix) => token.startsWith(prefix));
  return door && token.slice(door.length);
}
