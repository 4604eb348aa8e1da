/**
 * What `__provider` holds for a kind: a few lines that load this package from the program's folder. It is short and the
 * same on every machine and in every release, so an upgrade of the package changes no resource.
 */
export const providerSource = (kindName: string): string =>
  `exports.handler=()=>{const q=require("module").createRequire(process.cwd()+"/"),p="pulumi-intune/provider";try{q.resolve(p)}catch{throw Error("Run npm install pulumi-intune in "+process.cwd())}return q(p).handler("${kindName}")}`;
