var $0ae3e51122bc89a7$exports = require("../intl/grid/ar-AE.cjs");
var $74fe60d61a860ae4$exports = require("../intl/grid/bg-BG.cjs");
var $67dffeb7e282f8db$exports = require("../intl/grid/cs-CZ.cjs");
var $29e05b3886763bae$exports = require("../intl/grid/da-DK.cjs");
var $3fdec36a6ae71287$exports = require("../intl/grid/de-DE.cjs");
var $727952f4550dde6f$exports = require("../intl/grid/el-GR.cjs");
var $c9ad28124490faba$exports = require("../intl/grid/en-US.cjs");
var $6ceb383976e090b4$exports = require("../intl/grid/es-ES.cjs");
var $d3dcd7dbe3d4957c$exports = require("../intl/grid/et-EE.cjs");
var $81e65369958edfa3$exports = require("../intl/grid/fi-FI.cjs");
var $42febb267340d4ef$exports = require("../intl/grid/fr-FR.cjs");
var $46f158b879660349$exports = require("../intl/grid/he-IL.cjs");
var $6e85caaba6ab2fe2$exports = require("../intl/grid/hr-HR.cjs");
var $39a0f59e9f417fde$exports = require("../intl/grid/hu-HU.cjs");
var $2d2bac33c93f2d54$exports = require("../intl/grid/it-IT.cjs");
var $6fec42d20bd1267d$exports = require("../intl/grid/ja-JP.cjs");
var $f8bfe40acd4aa8d9$exports = require("../intl/grid/ko-KR.cjs");
var $3e79dbf8ded159db$exports = require("../intl/grid/lt-LT.cjs");
var $347ccb3e1da76a41$exports = require("../intl/grid/lv-LV.cjs");
var $d7de2ebc69683362$exports = require("../intl/grid/nb-NO.cjs");
var $4405bd33cfffdf12$exports = require("../intl/grid/nl-NL.cjs");
var $9a91a084741bc188$exports = require("../intl/grid/pl-PL.cjs");
var $10c0a1efd0ca1b33$exports = require("../intl/grid/pt-BR.cjs");
var $f8c0c8d52e103fc1$exports = require("../intl/grid/pt-PT.cjs");
var $a9cc74259725936a$exports = require("../intl/grid/ro-RO.cjs");
var $52213c0fc633bf62$exports = require("../intl/grid/ru-RU.cjs");
var $3f9ed3316209d825$exports = require("../intl/grid/sk-SK.cjs");
var $89bbd7c2fac0ce75$exports = require("../intl/grid/sl-SI.cjs");
var $ac56be4c9fef26a3$exports = require("../intl/grid/sr-SP.cjs");
var $6bf1d9c5ac9361a6$exports = require("../intl/grid/sv-SE.cjs");
var $9230f8c89918062a$exports = require("../intl/grid/tr-TR.cjs");
var $87c1c6c5ad4e6f00$exports = require("../intl/grid/uk-UA.cjs");
var $8f8c20e594fa6d02$exports = require("../intl/grid/zh-CN.cjs");
var $6901614c11bd7f81$exports = require("../intl/grid/zh-TW.cjs");



































module.exports = {
    "ar-AE": $0ae3e51122bc89a7$exports,
    "bg-BG": $74fe60d61a860ae4$exports,
    "cs-CZ": $67dffeb7e282f8db$exports,
    "da-DK": $29e05b3886763bae$exports,
    "de-DE": $3fdec36a6ae71287$exports,
    "el-GR": $727952f4550dde6f$exports,
    "en-US": $c9ad28124490faba$exports,
    "es-ES": $6ceb383976e090b4$exports,
    "et-EE": $d3dcd7dbe3d4957c$exports,
    "fi-FI": $81e65369958edfa3$exports,
    "fr-FR": $42febb267340d4ef$exports,
    "he-IL": $46f158b879660349$exports,
    "hr-HR": $6e85caaba6ab2fe2$exports,
    "hu-HU": $39a0f59e9f417fde$exports,
    "it-IT": $2d2bac33c93f2d54$exports,
    "ja-JP": $6fec42d20bd1267d$exports,
    "ko-KR": $f8bfe40acd4aa8d9$exports,
    "lt-LT": $3e79dbf8ded159db$exports,
    "lv-LV": $347ccb3e1da76a41$exports,
    "nb-NO": $d7de2ebc69683362$exports,
    "nl-NL": $4405bd33cfffdf12$exports,
    "pl-PL": $9a91a084741bc188$exports,
    "pt-BR": $10c0a1efd0ca1b33$exports,
    "pt-PT": $f8c0c8d52e103fc1$exports,
    "ro-RO": $a9cc74259725936a$exports,
    "ru-RU": $52213c0fc633bf62$exports,
    "sk-SK": $3f9ed3316209d825$exports,
    "sl-SI": $89bbd7c2fac0ce75$exports,
    "sr-SP": $ac56be4c9fef26a3$exports,
    "sv-SE": $6bf1d9c5ac9361a6$exports,
    "tr-TR": $9230f8c89918062a$exports,
    "uk-UA": $87c1c6c5ad4e6f00$exports,
    "zh-CN": $8f8c20e594fa6d02$exports,
    "zh-TW": $6901614c11bd7f81$exports
};


//# sourceMappingURL=intlStrings.cjs.map
