var $2e4bc706ffb8ae41$exports = require("../intl/tree/ar-AE.cjs");
var $5950434ac100b486$exports = require("../intl/tree/bg-BG.cjs");
var $d53ab67c5b767658$exports = require("../intl/tree/cs-CZ.cjs");
var $6e4344a9cbc8d3a1$exports = require("../intl/tree/da-DK.cjs");
var $47f687a3aabdc1cd$exports = require("../intl/tree/de-DE.cjs");
var $85df01db4d19ef03$exports = require("../intl/tree/el-GR.cjs");
var $4fea5c642b607f8f$exports = require("../intl/tree/en-US.cjs");
var $ea183565eca38f02$exports = require("../intl/tree/es-ES.cjs");
var $1371bb0e1deca38a$exports = require("../intl/tree/et-EE.cjs");
var $b8bf2e60aa6fbdff$exports = require("../intl/tree/fi-FI.cjs");
var $44f0a9a91fca641b$exports = require("../intl/tree/fr-FR.cjs");
var $decb05c481bb47c9$exports = require("../intl/tree/he-IL.cjs");
var $4cf491da0d6311fe$exports = require("../intl/tree/hr-HR.cjs");
var $0e348819b02ec1af$exports = require("../intl/tree/hu-HU.cjs");
var $711585eeb331be15$exports = require("../intl/tree/it-IT.cjs");
var $8ac8a2b7845e7adf$exports = require("../intl/tree/ja-JP.cjs");
var $a988598ce88f188c$exports = require("../intl/tree/ko-KR.cjs");
var $64f372b2e60ff3d6$exports = require("../intl/tree/lt-LT.cjs");
var $e7556c25b4af8dc3$exports = require("../intl/tree/lv-LV.cjs");
var $9df6657c9350cbcd$exports = require("../intl/tree/nb-NO.cjs");
var $0400d0463ec1b30c$exports = require("../intl/tree/nl-NL.cjs");
var $bfd3aee496718d1d$exports = require("../intl/tree/pl-PL.cjs");
var $c7e4f157fc7811f3$exports = require("../intl/tree/pt-BR.cjs");
var $c447cd2f5ad6df2c$exports = require("../intl/tree/pt-PT.cjs");
var $7d984308cc8c4085$exports = require("../intl/tree/ro-RO.cjs");
var $679b7a0a5ec84d59$exports = require("../intl/tree/ru-RU.cjs");
var $495bf3455da70edf$exports = require("../intl/tree/sk-SK.cjs");
var $32b3d3a18207e9c7$exports = require("../intl/tree/sl-SI.cjs");
var $b84cbe37cfc77f50$exports = require("../intl/tree/sr-SP.cjs");
var $d7cb895d0159eec7$exports = require("../intl/tree/sv-SE.cjs");
var $89db464e0d9c0876$exports = require("../intl/tree/tr-TR.cjs");
var $a3029b3a4a397e86$exports = require("../intl/tree/uk-UA.cjs");
var $8527a87470eed688$exports = require("../intl/tree/zh-CN.cjs");
var $fdfaed3cdb6e042f$exports = require("../intl/tree/zh-TW.cjs");



































module.exports = {
    "ar-AE": $2e4bc706ffb8ae41$exports,
    "bg-BG": $5950434ac100b486$exports,
    "cs-CZ": $d53ab67c5b767658$exports,
    "da-DK": $6e4344a9cbc8d3a1$exports,
    "de-DE": $47f687a3aabdc1cd$exports,
    "el-GR": $85df01db4d19ef03$exports,
    "en-US": $4fea5c642b607f8f$exports,
    "es-ES": $ea183565eca38f02$exports,
    "et-EE": $1371bb0e1deca38a$exports,
    "fi-FI": $b8bf2e60aa6fbdff$exports,
    "fr-FR": $44f0a9a91fca641b$exports,
    "he-IL": $decb05c481bb47c9$exports,
    "hr-HR": $4cf491da0d6311fe$exports,
    "hu-HU": $0e348819b02ec1af$exports,
    "it-IT": $711585eeb331be15$exports,
    "ja-JP": $8ac8a2b7845e7adf$exports,
    "ko-KR": $a988598ce88f188c$exports,
    "lt-LT": $64f372b2e60ff3d6$exports,
    "lv-LV": $e7556c25b4af8dc3$exports,
    "nb-NO": $9df6657c9350cbcd$exports,
    "nl-NL": $0400d0463ec1b30c$exports,
    "pl-PL": $bfd3aee496718d1d$exports,
    "pt-BR": $c7e4f157fc7811f3$exports,
    "pt-PT": $c447cd2f5ad6df2c$exports,
    "ro-RO": $7d984308cc8c4085$exports,
    "ru-RU": $679b7a0a5ec84d59$exports,
    "sk-SK": $495bf3455da70edf$exports,
    "sl-SI": $32b3d3a18207e9c7$exports,
    "sr-SP": $b84cbe37cfc77f50$exports,
    "sv-SE": $d7cb895d0159eec7$exports,
    "tr-TR": $89db464e0d9c0876$exports,
    "uk-UA": $a3029b3a4a397e86$exports,
    "zh-CN": $8527a87470eed688$exports,
    "zh-TW": $fdfaed3cdb6e042f$exports
};


//# sourceMappingURL=intlStrings.cjs.map
