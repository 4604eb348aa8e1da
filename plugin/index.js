// What Pulumi runs as the plugin. Pulumi takes whatever Node is there, so this file is for any of them.

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `pulumi-intune needs Node 22.18 or newer, and Pulumi started its plugin with Node ${process.versions.node} (${process.execPath}). Install a newer one, or put it first on the PATH.`,
  );
  process.exit(1);
}

/** Beside this folder in the package itself; installed as a dependency where Pulumi downloaded these files alone. */
function plugin() {
  try {
    return require("../dist/provider/pulumi/plugin/index.js");
  } catch (error) {
    if (error.code !== "MODULE_NOT_FOUND" || !String(error.message).includes("../dist/")) throw error;
    return require("pulumi-intune/plugin");
  }
}

plugin()
  .serve()
  .catch((error) => {
    console.error(error);
    process.exit(1);
  });
