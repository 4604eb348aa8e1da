// Writes graph.json from the npm package @microsoft/microsoft-graph-types-beta: names, types and numeric ranges of what
// the tenant serves. `npm run tenant:model` after an upgrade of the package; a test holds the two together.
// Not part of the published package: the tenant itself reads graph.json only.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { GraphModel, GraphType } from "./model.ts";

/** The types the tenant serves; what they derive, contain or refer to as a value is found from here. */
const roots = [
  "deviceConfiguration",
  "deviceConfigurationAssignment",
  "deviceEnrollmentConfiguration",
  "enrollmentConfigurationAssignment",
  "deviceCompliancePolicy",
  "deviceCompliancePolicyAssignment",
  "deviceComplianceScheduledActionForRule",
  "deviceComplianceActionItem",
  "deviceManagementCompliancePolicy",
  "deviceManagementComplianceActionItem",
  "deviceManagementComplianceScheduledActionForRule",
  "deviceManagementConfigurationPolicy",
  "deviceManagementConfigurationPolicyAssignment",
  "deviceManagementConfigurationCategory",
  "deviceManagementConfigurationPolicyTemplate",
  "deviceManagementConfigurationSetting",
  "deviceManagementConfigurationSettingDefinition",
  "deviceManagementConfigurationSettingTemplate",
  "deviceManagementDerivedCredentialSettings",
  "deviceManagementReusablePolicySetting",
  "deviceAndAppManagementAssignmentFilter",
  "deviceComplianceScript",
  "deviceCustomAttributeShellScript",
  "deviceHealthScript",
  "deviceHealthScriptAssignment",
  "deviceManagementScript",
  "deviceManagementScriptAssignment",
  "deviceManagementSettings",
  "deviceShellScript",
  "localizedNotificationMessage",
  "mobileThreatDefenseConnector",
  "notificationMessageTemplate",
  "roleScopeTag",
  "deviceAndAppManagementRoleAssignment",
  "deviceCategory",
  "managedDeviceCleanupRule",
  "operationApprovalPolicy",
  "policySet",
  "policySetAssignment",
  "policySetItem",
  "intuneBrandingProfile",
  "intuneBrandingProfileAssignment",
  "termsAndConditions",
  "termsAndConditionsAssignment",
  "roleDefinition",
  "roleScopeTagAutoAssignment",
  "androidManagedAppProtection",
  "androidManagedStoreAppConfiguration",
  "androidForWorkMobileAppConfiguration",
  "bulkDriverActionResult",
  "defaultManagedAppProtection",
  "iosManagedAppProtection",
  "iosMobileAppConfiguration",
  "managedDeviceMobileAppConfiguration",
  "managedDeviceMobileAppConfigurationAssignment",
  "managedAppPolicy",
  "managedMobileApp",
  "mdmWindowsInformationProtectionPolicy",
  "targetedManagedAppConfiguration",
  "targetedManagedAppPolicyAssignment",
  "windowsDriverUpdateInventory",
  "windowsDriverUpdateProfile",
  "windowsDriverUpdateProfileAssignment",
  "windowsFeatureUpdateProfile",
  "windowsFeatureUpdateProfileAssignment",
  "windowsInformationProtectionPolicy",
  "windowsManagedAppProtection",
  "windowsQualityUpdatePolicy",
  "windowsQualityUpdatePolicyAssignment",
  "windowsQualityUpdateProfile",
  "windowsQualityUpdateProfileAssignment",
  "windowsPrivacyDataAccessControlItem",
];

const scalars: Readonly<Record<string, string>> = { string: "String", number: "Int32", boolean: "Boolean" };

interface Declarations {
  readonly source: ts.SourceFile;
  readonly interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>;
  readonly unions: ReadonlyMap<string, readonly string[]>;
}

/** Reads the installed package. */
export function modelFromPackage(): GraphModel {
  const folder = path.dirname(require.resolve("@microsoft/microsoft-graph-types-beta/package.json"));
  const { version, types } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = path.join(folder, types);
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const declarations = collect(source);
  const names = closure(declarations);
  const found: Record<string, GraphType> = {};
  const enums: Record<string, readonly string[]> = {};
  for (const name of [...names].sort()) {
    const declaration = declarations.interfaces.get(name);
    if (declaration) found[name] = describe(declaration, declarations);
    else enums[name] = declarations.unions.get(name) ?? [];
  }
  return { source: `@microsoft/microsoft-graph-types-beta ${version}`, types: found, enums };
}

/** Graph's names start with a small letter, the package's with a capital. */
function graphName(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function collect(source: ts.SourceFile): Declarations {
  const interfaces = new Map<string, ts.InterfaceDeclaration>();
  const unions = new Map<string, readonly string[]>();
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) {
      interfaces.set(graphName(statement.name.text), statement);
    } else if (ts.isTypeAliasDeclaration(statement) && !statement.typeParameters) {
      const members = ts.isUnionTypeNode(statement.type) ? statement.type.types : [statement.type];
      unions.set(
        graphName(statement.name.text),
        members.map((member) => member.getText(source).slice(1, -1)),
      );
    }
  }
  return { source, interfaces, unions };
}

function closure({ interfaces, source }: Declarations): ReadonlySet<string> {
  const derived = new Map<string, string[]>();
  for (const [name, declaration] of interfaces) {
    const base = baseOf(declaration, source);
    if (base) derived.set(base, [...(derived.get(base) ?? []), name]);
  }
  const found = new Set<string>();
  const open = [...roots];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const declaration = interfaces.get(name);
    if (!declaration) continue;
    const base = baseOf(declaration, source);
    if (base) open.push(base);
    // Everything derives from entity; only the roots' own families are wanted.
    if (name !== "entity") open.push(...(derived.get(name) ?? []));
    for (const member of declaration.members.filter(ts.isPropertySignature)) {
      const { item } = typeOf(member, source);
      if (!(item in scalars) && !isEntity(graphName(item), interfaces, source)) open.push(graphName(item));
    }
  }
  return found;
}

function baseOf(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): string | undefined {
  const base = declaration.heritageClauses?.[0]?.types[0]?.getText(source);
  return base && graphName(base);
}

function isEntity(name: string, interfaces: Declarations["interfaces"], source: ts.SourceFile): boolean {
  if (name === "entity") return true;
  const declaration = interfaces.get(name);
  const base = declaration && baseOf(declaration, source);
  return base !== undefined && isEntity(base, interfaces, source);
}

function typeOf(member: ts.PropertySignature, source: ts.SourceFile) {
  const text = member.type?.getText(source) ?? "";
  const inner = /^NullableOption<(.*)>$/.exec(text)?.[1];
  const item = inner ?? text;
  const collection = item.endsWith("[]");
  return { item: collection ? item.slice(0, -2) : item, collection, nullable: inner !== undefined };
}

function describe(declaration: ts.InterfaceDeclaration, { source, interfaces }: Declarations): GraphType {
  const properties: Record<string, string> = {};
  const navigation: Record<string, string> = {};
  const ranges: Record<string, readonly [number, number]> = {};
  for (const member of declaration.members.filter(ts.isPropertySignature)) {
    const name = member.name.getText(source);
    const { item, collection, nullable } = typeOf(member, source);
    const shape = `${collection ? "[]" : ""}${nullable ? "?" : ""}`;
    if (!(item in scalars) && isEntity(graphName(item), interfaces, source)) {
      navigation[name] = `${graphName(item)}${shape}`;
      continue;
    }
    properties[name] = `${scalarOf(name, item) ?? graphName(item)}${shape}`;
    const range = item === "number" && rangeOf(member, source);
    if (range) ranges[name] = range;
  }
  const base = baseOf(declaration, source);
  return {
    ...(base && { base }),
    properties,
    ...(Object.keys(navigation).length > 0 && { navigation }),
    ...(Object.keys(ranges).length > 0 && { ranges }),
  };
}

/** The package knows no date types; in Graph's own naming a string called …DateTime is a DateTimeOffset. */
function scalarOf(name: string, item: string): string | undefined {
  return item === "string" && name.endsWith("DateTime") ? "DateTimeOffset" : scalars[item];
}

/** The range that a description ends with: "Valid values 4 to 127". */
function rangeOf(member: ts.PropertySignature, source: ts.SourceFile): readonly [number, number] | undefined {
  const comment = source.text
    .slice(member.getFullStart(), member.getStart(source))
    .replace(/\s*\n\s*(\*|\/\/)?\s*/g, " ");
  const match = /Valid values (-?\d+) to (-?\d+)\W*$/.exec(comment);
  return match ? [Number(match[1]), Number(match[2])] : undefined;
}

if (require.main === module) {
  const target = path.join(process.cwd(), "local", "tenant", "model", "graph.json");
  writeFileSync(target, `${JSON.stringify(modelFromPackage(), null, 2)}\n`);
}
