var $c7262c78b440c131$exports = require("../intl/table/ar-AE.cjs");
var $590c113ef5865638$exports = require("../intl/table/bg-BG.cjs");
var $b0091e634086a12b$exports = require("../intl/table/cs-CZ.cjs");
var $da9c891491703762$exports = require("../intl/table/da-DK.cjs");
var $4d520ad4887f602f$exports = require("../intl/table/de-DE.cjs");
var $ce3edec401b01632$exports = require("../intl/table/el-GR.cjs");
var $9a2564e2eb8a9fc7$exports = require("../intl/table/en-US.cjs");
var $d9c8c1cb84252ed4$exports = require("../intl/table/es-ES.cjs");
var $4bd07b655cad9dc1$exports = require("../intl/table/et-EE.cjs");
var $714628e334202c05$exports = require("../intl/table/fi-FI.cjs");
var $614a5e8cc2a50170$exports = require("../intl/table/fr-FR.cjs");
var $e8647d0b260adda9$exports = require("../intl/table/he-IL.cjs");
var $c20347d13aed8122$exports = require("../intl/table/hr-HR.cjs");
var $fbaf3e1cda03654c$exports = require("../intl/table/hu-HU.cjs");
var $041636f9dff0f7aa$exports = require("../intl/table/it-IT.cjs");
var $1b20688b4aabef0d$exports = require("../intl/table/ja-JP.cjs");
var $233e7d6c603812eb$exports = require("../intl/table/ko-KR.cjs");
var $8f6df4fb79693a6a$exports = require("../intl/table/lt-LT.cjs");
var $6e42a234301aaaa2$exports = require("../intl/table/lv-LV.cjs");
var $a281f4946346422b$exports = require("../intl/table/nb-NO.cjs");
var $7536866ca46496c4$exports = require("../intl/table/nl-NL.cjs");
var $85058faceafb4ff2$exports = require("../intl/table/pl-PL.cjs");
var $66ca4994a9d8951f$exports = require("../intl/table/pt-BR.cjs");
var $84e8e2f52de47061$exports = require("../intl/table/pt-PT.cjs");
var $291a15d6971ff34e$exports = require("../intl/table/ro-RO.cjs");
var $24577f5ed64dca3e$exports = require("../intl/table/ru-RU.cjs");
var $5ae3d7fe314c1bad$exports = require("../intl/table/sk-SK.cjs");
var $1585cc39f7dcdacd$exports = require("../intl/table/sl-SI.cjs");
var $83fa0e0d54f2cb53$exports = require("../intl/table/sr-SP.cjs");
var $762d6952d42e2cbc$exports = require("../intl/table/sv-SE.cjs");
var $8511afac8fadf05a$exports = require("../intl/table/tr-TR.cjs");
var $77a23813dc6c9532$exports = require("../intl/table/uk-UA.cjs");
var $2cf11b05ed1ec3e4$exports = require("../intl/table/zh-CN.cjs");
var $31a21f46b769813a$exports = require("../intl/table/zh-TW.cjs");



































module.exports = {
    "ar-AE": $c7262c78b440c131$exports,
    "bg-BG": $590c113ef5865638$exports,
    "cs-CZ": $b0091e634086a12b$exports,
    "da-DK": $da9c891491703762$exports,
    "de-DE": $4d520ad4887f602f$exports,
    "el-GR": $ce3edec401b01632$exports,
    "en-US": $9a2564e2eb8a9fc7$exports,
    "es-ES": $d9c8c1cb84252ed4$exports,
    "et-EE": $4bd07b655cad9dc1$exports,
    "fi-FI": $714628e334202c05$exports,
    "fr-FR": $614a5e8cc2a50170$exports,
    "he-IL": $e8647d0b260adda9$exports,
    "hr-HR": $c20347d13aed8122$exports,
    "hu-HU": $fbaf3e1cda03654c$exports,
    "it-IT": $041636f9dff0f7aa$exports,
    "ja-JP": $1b20688b4aabef0d$exports,
    "ko-KR": $233e7d6c603812eb$exports,
    "lt-LT": $8f6df4fb79693a6a$exports,
    "lv-LV": $6e42a234301aaaa2$exports,
    "nb-NO": $a281f4946346422b$exports,
    "nl-NL": $7536866ca46496c4$exports,
    "pl-PL": $85058faceafb4ff2$exports,
    "pt-BR": $66ca4994a9d8951f$exports,
    "pt-PT": $84e8e2f52de47061$exports,
    "ro-RO": $291a15d6971ff34e$exports,
    "ru-RU": $24577f5ed64dca3e$exports,
    "sk-SK": $5ae3d7fe314c1bad$exports,
    "sl-SI": $1585cc39f7dcdacd$exports,
    "sr-SP": $83fa0e0d54f2cb53$exports,
    "sv-SE": $762d6952d42e2cbc$exports,
    "tr-TR": $8511afac8fadf05a$exports,
    "uk-UA": $77a23813dc6c9532$exports,
    "zh-CN": $2cf11b05ed1ec3e4$exports,
    "zh-TW": $31a21f46b769813a$exports
};


//# sourceMappingURL=intlStrings.cjs.map
