/** Targets that Intune policies can be assigned to. */
export const intuneTargets = [
  "groupAssignmentTarget",
  "exclusionGroupAssignmentTarget",
  "allDevicesAssignmentTarget",
  "allLicensedUsersAssignmentTarget",
  "configurationManagerCollectionAssignmentTarget",
];

export const appPermissions = {
  read: ["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
  write: ["DeviceManagementApps.ReadWrite.All"],
};

export const configurationPermissions = {
  read: ["DeviceManagementConfiguration.Read.All", "DeviceManagementConfiguration.ReadWrite.All"],
  write: ["DeviceManagementConfiguration.ReadWrite.All"],
};
