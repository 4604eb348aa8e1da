/** Ways in from afar: only encrypted, only for those who have signed in. */
import {
  admxTerminalServer,
  remoteAssistance,
  remoteDesktopServices,
  remoteManagement,
  remoteProcedureCall,
} from "pulumi-intune/catalog/windows";
import { policy } from "./policy.ts";

export const remoteAccess = () => [
  policy("rdp", "Remote Desktop", "Asks who it is before it shows anything; brings no drives along.", [
    admxTerminalServer.tsUserAuthenticationPolicy("enabled"),
    admxTerminalServer.tsSecurityLayerPolicy({ enabled: { securityLayer: "ssl" } }),
    remoteDesktopServices.clientConnectionEncryptionLevel({ enabled: { encryptionLevel: "highLevel" } }),
    remoteDesktopServices.requireSecureRpcCommunication("enabled"),
    remoteDesktopServices.promptForPasswordUponConnection("enabled"),
    remoteDesktopServices.doNotAllowPasswordSaving("enabled"),
    remoteDesktopServices.doNotAllowDriveRedirection("enabled"),
  ]),
  policy("winrm", "Windows Remote Management", "No passwords that could be read on the way or on the device.", [
    remoteManagement.allowBasicAuthenticationClient("disabled"),
    remoteManagement.allowUnencryptedTrafficClient("disabled"),
    remoteManagement.disallowDigestAuthentication("enabled"),
    remoteManagement.allowBasicAuthenticationService("disabled"),
    remoteManagement.allowUnencryptedTrafficService("disabled"),
    remoteManagement.disallowStoringOfRunAsCredentials("enabled"),
  ]),
  policy("rpc", "Remote procedure calls", "Callers say who they are.", [
    remoteProcedureCall.rpcEndpointMapperClientAuthentication("enabled"),
    remoteProcedureCall.restrictUnauthenticatedRpcClients({
      enabled: { rpcRestrictRemoteClientsList: "authenticated" },
    }),
    remoteAssistance.solicitedRemoteAssistance("disabled"),
    remoteAssistance.unsolicitedRemoteAssistance("disabled"),
  ]),
];
