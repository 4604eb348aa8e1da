import { enumType } from "../fields.ts";

export const windows10EditionType = enumType("windows10EditionType", [
  "windows10Enterprise",
  "windows10EnterpriseN",
  "windows10Education",
  "windows10EducationN",
  "windows10MobileEnterprise",
  "windows10HolographicEnterprise",
  "windows10Professional",
  "windows10ProfessionalN",
  "windows10ProfessionalEducation",
  "windows10ProfessionalEducationN",
  "windows10ProfessionalWorkstation",
  "windows10ProfessionalWorkstationN",
  "notConfigured",
  "windows10Home",
  "windows10HomeChina",
  "windows10HomeN",
  "windows10HomeSingleLanguage",
  "windows10Mobile",
  "windows10IoTCore",
  "windows10IoTCoreCommercial",
]);
