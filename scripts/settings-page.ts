import { type SettingFacts, settings } from "../provider/settings/settings.ts";

/** The page docs/settings.md, made of the settings' own facts. */
export function settingsPage(): string {
  const facts: readonly SettingFacts[] = settings;
  const rows = facts.map((setting) => {
    const allowed = Array.isArray(setting.allowed)
      ? setting.allowed.map((value) => `\`${value}\``).join(", ")
      : String(setting.allowed);
    const fallback = setting.default === undefined ? "" : ` Default: ${setting.default}.`;
    const secret = setting.secret ? " Secret: set it with `--secret`." : "";
    const names = setting.environment.map((name) => `\`${name}\``).join(", ");
    return `| \`intune:${setting.name}\` | ${setting.description}${secret} | ${allowed}.${fallback} | ${names} |`;
  });
  return `# Settings

Each is a key of the stack's configuration (\`pulumi config set intune:tenantId …\`), an argument of \`intune.Provider\`, and a variable of the environment. For what is part of a credential the environment wins over the configuration, and one credential is never put together from several sources: first \`INTUNE_*\`, then \`ARM_*\`, then \`AZURE_*\`. For everything else the configuration wins.

\`pulumi refresh\` and \`pulumi destroy\` use the configuration that the state holds, not the present one; with \`--run-program\` they use the present one. Credentials that change are better kept in the environment.

A key that begins with \`intune:\` and isn't in the table is an error, which names the nearest one; so is an argument of \`intune.Provider\`. A variable that begins with \`INTUNE_\` and isn't in it is a warning, as others may use the prefix. In a project whose name is \`intune\`, the namespace holds the program's own keys too, and only those are refused that are nearly a setting.

| key | meaning | values | environment |
|---|---|---|---|
${rows.join("\n")}

\`INTUNE_LOG=debug\` in the environment prints each request: method, path, status, time, retries and the service's request id; never tokens, bodies or secrets.
`;
}
