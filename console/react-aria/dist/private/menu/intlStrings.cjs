var $719cffba0774bab2$exports = require("../intl/menu/ar-AE.cjs");
var $c56f8934242c9cbe$exports = require("../intl/menu/bg-BG.cjs");
var $b11bfeab7628bb23$exports = require("../intl/menu/cs-CZ.cjs");
var $6c39a0aeeaf16480$exports = require("../intl/menu/da-DK.cjs");
var $8cd9b5289f4c6989$exports = require("../intl/menu/de-DE.cjs");
var $b4350c96e7237872$exports = require("../intl/menu/el-GR.cjs");
var $3ba68de7122ab512$exports = require("../intl/menu/en-US.cjs");
var $ae39f58e04358c11$exports = require("../intl/menu/es-ES.cjs");
var $e589b0f9b6de55ca$exports = require("../intl/menu/et-EE.cjs");
var $abc2dc5bf508863e$exports = require("../intl/menu/fi-FI.cjs");
var $11e6c955ce7c2673$exports = require("../intl/menu/fr-FR.cjs");
var $0fc1513f6fc782eb$exports = require("../intl/menu/he-IL.cjs");
var $049fdfdc272462fc$exports = require("../intl/menu/hr-HR.cjs");
var $1d1bfbced783361a$exports = require("../intl/menu/hu-HU.cjs");
var $e32d0170603c7688$exports = require("../intl/menu/it-IT.cjs");
var $78f9e9bed69e4f66$exports = require("../intl/menu/ja-JP.cjs");
var $2643cc6238a74925$exports = require("../intl/menu/ko-KR.cjs");
var $899b53b4a3d72727$exports = require("../intl/menu/lt-LT.cjs");
var $27e7d60a75dadb74$exports = require("../intl/menu/lv-LV.cjs");
var $fbbd7a78952bbb76$exports = require("../intl/menu/nb-NO.cjs");
var $0f81c9f7329bba1d$exports = require("../intl/menu/nl-NL.cjs");
var $e5d35caedfb44cf0$exports = require("../intl/menu/pl-PL.cjs");
var $46ac9c5b01d9357a$exports = require("../intl/menu/pt-BR.cjs");
var $015f73f39d004067$exports = require("../intl/menu/pt-PT.cjs");
var $4f73cc7c4d535901$exports = require("../intl/menu/ro-RO.cjs");
var $a5b74d16a4ecc36f$exports = require("../intl/menu/ru-RU.cjs");
var $12a876cc15399a10$exports = require("../intl/menu/sk-SK.cjs");
var $7ce705156a5cac53$exports = require("../intl/menu/sl-SI.cjs");
var $90594ef8a70fb629$exports = require("../intl/menu/sr-SP.cjs");
var $0453757bd65c7874$exports = require("../intl/menu/sv-SE.cjs");
var $f532f94f231a8efa$exports = require("../intl/menu/tr-TR.cjs");
var $5a2f436ea70cd503$exports = require("../intl/menu/uk-UA.cjs");
var $adfbe6278f017e0f$exports = require("../intl/menu/zh-CN.cjs");
var $b16885d8e538d2fe$exports = require("../intl/menu/zh-TW.cjs");



































module.exports = {
    "ar-AE": $719cffba0774bab2$exports,
    "bg-BG": $c56f8934242c9cbe$exports,
    "cs-CZ": $b11bfeab7628bb23$exports,
    "da-DK": $6c39a0aeeaf16480$exports,
    "de-DE": $8cd9b5289f4c6989$exports,
    "el-GR": $b4350c96e7237872$exports,
    "en-US": $3ba68de7122ab512$exports,
    "es-ES": $ae39f58e04358c11$exports,
    "et-EE": $e589b0f9b6de55ca$exports,
    "fi-FI": $abc2dc5bf508863e$exports,
    "fr-FR": $11e6c955ce7c2673$exports,
    "he-IL": $0fc1513f6fc782eb$exports,
    "hr-HR": $049fdfdc272462fc$exports,
    "hu-HU": $1d1bfbced783361a$exports,
    "it-IT": $e32d0170603c7688$exports,
    "ja-JP": $78f9e9bed69e4f66$exports,
    "ko-KR": $2643cc6238a74925$exports,
    "lt-LT": $899b53b4a3d72727$exports,
    "lv-LV": $27e7d60a75dadb74$exports,
    "nb-NO": $fbbd7a78952bbb76$exports,
    "nl-NL": $0f81c9f7329bba1d$exports,
    "pl-PL": $e5d35caedfb44cf0$exports,
    "pt-BR": $46ac9c5b01d9357a$exports,
    "pt-PT": $015f73f39d004067$exports,
    "ro-RO": $4f73cc7c4d535901$exports,
    "ru-RU": $a5b74d16a4ecc36f$exports,
    "sk-SK": $12a876cc15399a10$exports,
    "sl-SI": $7ce705156a5cac53$exports,
    "sr-SP": $90594ef8a70fb629$exports,
    "sv-SE": $0453757bd65c7874$exports,
    "tr-TR": $f532f94f231a8efa$exports,
    "uk-UA": $5a2f436ea70cd503$exports,
    "zh-CN": $adfbe6278f017e0f$exports,
    "zh-TW": $b16885d8e538d2fe$exports
};


//# sourceMappingURL=intlStrings.cjs.map
