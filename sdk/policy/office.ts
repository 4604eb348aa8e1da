const USER = "user_vendor_msft_policy_config_";

/** What ids of settings of the trust center begin with, for each program of Office. */
export const TRUST_CENTERS = {
  access: `${USER}access16v2~policy~l_microsoftofficeaccess~l_applicationsettings~l_security~l_trustcenter`,
  excel: `${USER}excel16v2~policy~l_microsoftofficeexcel~l_exceloptions~l_security~l_trustcenter`,
  powerPoint: `${USER}ppt16v2~policy~l_microsoftofficepowerpoint~l_powerpointoptions~l_security~l_trustcenter`,
  visio: `${USER}visio16v2~policy~l_microsoftvisio~l_visiooptions~l_security~l_trustcenter`,
  word: `${USER}word16v2~policy~l_microsoftofficeword~l_wordoptions~l_security~l_trustcenter`,
};

/** The part of "VBA macro notification settings" that says what happens. */
export const MACRO_WARNINGS = {
  access: "l_empty",
  excel: "l_empty4",
  powerPoint: "l_empty3",
  visio: "l_empty",
  word: "l_empty19",
} as const;

export const PROGRAMS = ["access", "excel", "powerPoint", "visio", "word"] as const;
