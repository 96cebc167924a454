var $74b41dccafd8760e$exports = require("../intl/toast/ar-AE.cjs");
var $6b2cb54a5e8a5465$exports = require("../intl/toast/bg-BG.cjs");
var $06d53cf396269b01$exports = require("../intl/toast/cs-CZ.cjs");
var $6a606518e3c386c5$exports = require("../intl/toast/da-DK.cjs");
var $3d3679956c22aec5$exports = require("../intl/toast/de-DE.cjs");
var $65d0bc29157b62b6$exports = require("../intl/toast/el-GR.cjs");
var $af28e7e5dc8a9d2d$exports = require("../intl/toast/en-US.cjs");
var $dca69bce02ed944e$exports = require("../intl/toast/es-ES.cjs");
var $09699cce57988a90$exports = require("../intl/toast/et-EE.cjs");
var $859091e22bc928e7$exports = require("../intl/toast/fi-FI.cjs");
var $edfa404c14c71064$exports = require("../intl/toast/fr-FR.cjs");
var $d1bac3bb1981d5dc$exports = require("../intl/toast/he-IL.cjs");
var $6740247cd8d80bea$exports = require("../intl/toast/hr-HR.cjs");
var $4f18c45109656693$exports = require("../intl/toast/hu-HU.cjs");
var $e35cb3fad3af76b5$exports = require("../intl/toast/it-IT.cjs");
var $781ef5bbb0655280$exports = require("../intl/toast/ja-JP.cjs");
var $f513223b1882931e$exports = require("../intl/toast/ko-KR.cjs");
var $fd0ea62782572f32$exports = require("../intl/toast/lt-LT.cjs");
var $fba9064a5dc8530a$exports = require("../intl/toast/lv-LV.cjs");
var $3e427cafacec65b1$exports = require("../intl/toast/nb-NO.cjs");
var $d326fe682309f286$exports = require("../intl/toast/nl-NL.cjs");
var $090d0e7a7501e0f2$exports = require("../intl/toast/pl-PL.cjs");
var $2da3ecd409a713f2$exports = require("../intl/toast/pt-BR.cjs");
var $9f56350cddb88a63$exports = require("../intl/toast/pt-PT.cjs");
var $e3521e7c17617631$exports = require("../intl/toast/ro-RO.cjs");
var $8394138ddbac8554$exports = require("../intl/toast/ru-RU.cjs");
var $d7c0a979f78f8a50$exports = require("../intl/toast/sk-SK.cjs");
var $31b565fb1dc0d1e7$exports = require("../intl/toast/sl-SI.cjs");
var $9a07e009984b5cf3$exports = require("../intl/toast/sr-SP.cjs");
var $a87662f1dab4bd3d$exports = require("../intl/toast/sv-SE.cjs");
var $5c6322b75eda1d98$exports = require("../intl/toast/tr-TR.cjs");
var $bf3f5b0e6d418638$exports = require("../intl/toast/uk-UA.cjs");
var $aa5fd68a896594b5$exports = require("../intl/toast/zh-CN.cjs");
var $02d428e0f21dfb3a$exports = require("../intl/toast/zh-TW.cjs");



































module.exports = {
    "ar-AE": $74b41dccafd8760e$exports,
    "bg-BG": $6b2cb54a5e8a5465$exports,
    "cs-CZ": $06d53cf396269b01$exports,
    "da-DK": $6a606518e3c386c5$exports,
    "de-DE": $3d3679956c22aec5$exports,
    "el-GR": $65d0bc29157b62b6$exports,
    "en-US": $af28e7e5dc8a9d2d$exports,
    "es-ES": $dca69bce02ed944e$exports,
    "et-EE": $09699cce57988a90$exports,
    "fi-FI": $859091e22bc928e7$exports,
    "fr-FR": $edfa404c14c71064$exports,
    "he-IL": $d1bac3bb1981d5dc$exports,
    "hr-HR": $6740247cd8d80bea$exports,
    "hu-HU": $4f18c45109656693$exports,
    "it-IT": $e35cb3fad3af76b5$exports,
    "ja-JP": $781ef5bbb0655280$exports,
    "ko-KR": $f513223b1882931e$exports,
    "lt-LT": $fd0ea62782572f32$exports,
    "lv-LV": $fba9064a5dc8530a$exports,
    "nb-NO": $3e427cafacec65b1$exports,
    "nl-NL": $d326fe682309f286$exports,
    "pl-PL": $090d0e7a7501e0f2$exports,
    "pt-BR": $2da3ecd409a713f2$exports,
    "pt-PT": $9f56350cddb88a63$exports,
    "ro-RO": $e3521e7c17617631$exports,
    "ru-RU": $8394138ddbac8554$exports,
    "sk-SK": $d7c0a979f78f8a50$exports,
    "sl-SI": $31b565fb1dc0d1e7$exports,
    "sr-SP": $9a07e009984b5cf3$exports,
    "sv-SE": $a87662f1dab4bd3d$exports,
    "tr-TR": $5c6322b75eda1d98$exports,
    "uk-UA": $bf3f5b0e6d418638$exports,
    "zh-CN": $aa5fd68a896594b5$exports,
    "zh-TW": $02d428e0f21dfb3a$exports
};


//# sourceMappingURL=intlStrings.cjs.map
