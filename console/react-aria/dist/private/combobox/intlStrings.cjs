var $bf1333d969933cdb$exports = require("../intl/combobox/ar-AE.cjs");
var $576551a3a02f6344$exports = require("../intl/combobox/bg-BG.cjs");
var $ddcf1e1637030d4c$exports = require("../intl/combobox/cs-CZ.cjs");
var $f472dffb12ffbf2d$exports = require("../intl/combobox/da-DK.cjs");
var $243f5811c70fe45c$exports = require("../intl/combobox/de-DE.cjs");
var $365a207a10d7ded6$exports = require("../intl/combobox/el-GR.cjs");
var $479328750b04e351$exports = require("../intl/combobox/en-US.cjs");
var $106eb89271b41a74$exports = require("../intl/combobox/es-ES.cjs");
var $d2f6a8239be54595$exports = require("../intl/combobox/et-EE.cjs");
var $87735a71a03a8ce7$exports = require("../intl/combobox/fi-FI.cjs");
var $b1b0af285c195fe7$exports = require("../intl/combobox/fr-FR.cjs");
var $c1fdf79aca632401$exports = require("../intl/combobox/he-IL.cjs");
var $a0279d5c1f65ddad$exports = require("../intl/combobox/hr-HR.cjs");
var $a000bc3d569f9294$exports = require("../intl/combobox/hu-HU.cjs");
var $f0627ab7eb3406da$exports = require("../intl/combobox/it-IT.cjs");
var $9b2df080dc0ff06c$exports = require("../intl/combobox/ja-JP.cjs");
var $8e59eb5467e8ed8c$exports = require("../intl/combobox/ko-KR.cjs");
var $44f7d253335697d7$exports = require("../intl/combobox/lt-LT.cjs");
var $28199e226d31ac9e$exports = require("../intl/combobox/lv-LV.cjs");
var $d39644a456aa990e$exports = require("../intl/combobox/nb-NO.cjs");
var $60e58417c50db6e2$exports = require("../intl/combobox/nl-NL.cjs");
var $c2ef1f0066aa3d45$exports = require("../intl/combobox/pl-PL.cjs");
var $8683eb08fdcb798d$exports = require("../intl/combobox/pt-BR.cjs");
var $b22df54799c055be$exports = require("../intl/combobox/pt-PT.cjs");
var $b20c11fdc9666cbd$exports = require("../intl/combobox/ro-RO.cjs");
var $f5eeb9f2decda269$exports = require("../intl/combobox/ru-RU.cjs");
var $369777594867dbe8$exports = require("../intl/combobox/sk-SK.cjs");
var $1a560de932b05474$exports = require("../intl/combobox/sl-SI.cjs");
var $40f9f71edf84860e$exports = require("../intl/combobox/sr-SP.cjs");
var $249d64e9095ca4f2$exports = require("../intl/combobox/sv-SE.cjs");
var $7236709eff6ac02d$exports = require("../intl/combobox/tr-TR.cjs");
var $7b03877ab245fd4d$exports = require("../intl/combobox/uk-UA.cjs");
var $9d277fb96f4f96fe$exports = require("../intl/combobox/zh-CN.cjs");
var $f266f6bd3e30aef7$exports = require("../intl/combobox/zh-TW.cjs");



































module.exports = {
    "ar-AE": $bf1333d969933cdb$exports,
    "bg-BG": $576551a3a02f6344$exports,
    "cs-CZ": $ddcf1e1637030d4c$exports,
    "da-DK": $f472dffb12ffbf2d$exports,
    "de-DE": $243f5811c70fe45c$exports,
    "el-GR": $365a207a10d7ded6$exports,
    "en-US": $479328750b04e351$exports,
    "es-ES": $106eb89271b41a74$exports,
    "et-EE": $d2f6a8239be54595$exports,
    "fi-FI": $87735a71a03a8ce7$exports,
    "fr-FR": $b1b0af285c195fe7$exports,
    "he-IL": $c1fdf79aca632401$exports,
    "hr-HR": $a0279d5c1f65ddad$exports,
    "hu-HU": $a000bc3d569f9294$exports,
    "it-IT": $f0627ab7eb3406da$exports,
    "ja-JP": $9b2df080dc0ff06c$exports,
    "ko-KR": $8e59eb5467e8ed8c$exports,
    "lt-LT": $44f7d253335697d7$exports,
    "lv-LV": $28199e226d31ac9e$exports,
    "nb-NO": $d39644a456aa990e$exports,
    "nl-NL": $60e58417c50db6e2$exports,
    "pl-PL": $c2ef1f0066aa3d45$exports,
    "pt-BR": $8683eb08fdcb798d$exports,
    "pt-PT": $b22df54799c055be$exports,
    "ro-RO": $b20c11fdc9666cbd$exports,
    "ru-RU": $f5eeb9f2decda269$exports,
    "sk-SK": $369777594867dbe8$exports,
    "sl-SI": $1a560de932b05474$exports,
    "sr-SP": $40f9f71edf84860e$exports,
    "sv-SE": $249d64e9095ca4f2$exports,
    "tr-TR": $7236709eff6ac02d$exports,
    "uk-UA": $7b03877ab245fd4d$exports,
    "zh-CN": $9d277fb96f4f96fe$exports,
    "zh-TW": $f266f6bd3e30aef7$exports
};


//# sourceMappingURL=intlStrings.cjs.map
