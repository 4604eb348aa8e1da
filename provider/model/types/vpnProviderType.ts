import { enumType } from "../fields.ts";

export const vpnProviderType = enumType("vpnProviderType", ["notConfigured", "appProxy", "packetTunnel"]);
