var $2c2aee1373bd0616$exports = require("../intl/datepicker/ar-AE.cjs");
var $3134dcf96d036ab1$exports = require("../intl/datepicker/bg-BG.cjs");
var $36aef9463f62ed1f$exports = require("../intl/datepicker/cs-CZ.cjs");
var $7e777ef3d7862fef$exports = require("../intl/datepicker/da-DK.cjs");
var $7870d862ebd0697d$exports = require("../intl/datepicker/de-DE.cjs");
var $67237ae6e4c591f5$exports = require("../intl/datepicker/el-GR.cjs");
var $534e4cf3f66a9ae5$exports = require("../intl/datepicker/en-US.cjs");
var $93a6983c521a545b$exports = require("../intl/datepicker/es-ES.cjs");
var $8d6e4b267aca469c$exports = require("../intl/datepicker/et-EE.cjs");
var $6052c5e1a03a6f37$exports = require("../intl/datepicker/fi-FI.cjs");
var $be4ea78e38acc19b$exports = require("../intl/datepicker/fr-FR.cjs");
var $2fc6b2d93d0e6fe9$exports = require("../intl/datepicker/he-IL.cjs");
var $a5adbc6a9dbe375f$exports = require("../intl/datepicker/hr-HR.cjs");
var $664a7fef2d229ef0$exports = require("../intl/datepicker/hu-HU.cjs");
var $0b4c0d1882ddf270$exports = require("../intl/datepicker/it-IT.cjs");
var $a40a9df97a9b3a41$exports = require("../intl/datepicker/ja-JP.cjs");
var $e200c6a53ace830c$exports = require("../intl/datepicker/ko-KR.cjs");
var $e22190321bf19d8f$exports = require("../intl/datepicker/lt-LT.cjs");
var $75f0cf960adbf2fc$exports = require("../intl/datepicker/lv-LV.cjs");
var $f58a7e3161f3a704$exports = require("../intl/datepicker/nb-NO.cjs");
var $828593673099a93a$exports = require("../intl/datepicker/nl-NL.cjs");
var $727ec693c47cf945$exports = require("../intl/datepicker/pl-PL.cjs");
var $1a16124638937393$exports = require("../intl/datepicker/pt-BR.cjs");
var $24c30e4eb5f0c2df$exports = require("../intl/datepicker/pt-PT.cjs");
var $48dde73f1af8f9bf$exports = require("../intl/datepicker/ro-RO.cjs");
var $2118138ff9366eb7$exports = require("../intl/datepicker/ru-RU.cjs");
var $a852a65dedcafc43$exports = require("../intl/datepicker/sk-SK.cjs");
var $20d3be9693859f5b$exports = require("../intl/datepicker/sl-SI.cjs");
var $a9b25aa638c53ac9$exports = require("../intl/datepicker/sr-SP.cjs");
var $3c2a9ddd594bb7b8$exports = require("../intl/datepicker/sv-SE.cjs");
var $53faaae313bbf33a$exports = require("../intl/datepicker/tr-TR.cjs");
var $de63dbfb6399b5ef$exports = require("../intl/datepicker/uk-UA.cjs");
var $690f1f4490bcc654$exports = require("../intl/datepicker/zh-CN.cjs");
var $33f756ba8c45b5a7$exports = require("../intl/datepicker/zh-TW.cjs");



































module.exports = {
    "ar-AE": $2c2aee1373bd0616$exports,
    "bg-BG": $3134dcf96d036ab1$exports,
    "cs-CZ": $36aef9463f62ed1f$exports,
    "da-DK": $7e777ef3d7862fef$exports,
    "de-DE": $7870d862ebd0697d$exports,
    "el-GR": $67237ae6e4c591f5$exports,
    "en-US": $534e4cf3f66a9ae5$exports,
    "es-ES": $93a6983c521a545b$exports,
    "et-EE": $8d6e4b267aca469c$exports,
    "fi-FI": $6052c5e1a03a6f37$exports,
    "fr-FR": $be4ea78e38acc19b$exports,
    "he-IL": $2fc6b2d93d0e6fe9$exports,
    "hr-HR": $a5adbc6a9dbe375f$exports,
    "hu-HU": $664a7fef2d229ef0$exports,
    "it-IT": $0b4c0d1882ddf270$exports,
    "ja-JP": $a40a9df97a9b3a41$exports,
    "ko-KR": $e200c6a53ace830c$exports,
    "lt-LT": $e22190321bf19d8f$exports,
    "lv-LV": $75f0cf960adbf2fc$exports,
    "nb-NO": $f58a7e3161f3a704$exports,
    "nl-NL": $828593673099a93a$exports,
    "pl-PL": $727ec693c47cf945$exports,
    "pt-BR": $1a16124638937393$exports,
    "pt-PT": $24c30e4eb5f0c2df$exports,
    "ro-RO": $48dde73f1af8f9bf$exports,
    "ru-RU": $2118138ff9366eb7$exports,
    "sk-SK": $a852a65dedcafc43$exports,
    "sl-SI": $20d3be9693859f5b$exports,
    "sr-SP": $a9b25aa638c53ac9$exports,
    "sv-SE": $3c2a9ddd594bb7b8$exports,
    "tr-TR": $53faaae313bbf33a$exports,
    "uk-UA": $de63dbfb6399b5ef$exports,
    "zh-CN": $690f1f4490bcc654$exports,
    "zh-TW": $33f756ba8c45b5a7$exports
};


//# sourceMappingURL=intlStrings.cjs.map
