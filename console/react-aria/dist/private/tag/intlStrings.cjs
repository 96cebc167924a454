var $665cac5545f7ab4f$exports = require("../intl/tag/ar-AE.cjs");
var $e8ff91ff4fd0bd2e$exports = require("../intl/tag/bg-BG.cjs");
var $4f2b6e7dc686923c$exports = require("../intl/tag/cs-CZ.cjs");
var $abc9266f0d3f6a09$exports = require("../intl/tag/da-DK.cjs");
var $32ab81ba779c0159$exports = require("../intl/tag/de-DE.cjs");
var $33ebfb7f0ad8af9e$exports = require("../intl/tag/el-GR.cjs");
var $741ca1ebfeb6f12c$exports = require("../intl/tag/en-US.cjs");
var $db0c9ad1a4673d72$exports = require("../intl/tag/es-ES.cjs");
var $2bbdf97c66b0bcdf$exports = require("../intl/tag/et-EE.cjs");
var $1b3a40c4584673a8$exports = require("../intl/tag/fi-FI.cjs");
var $c091912db2eaa5e0$exports = require("../intl/tag/fr-FR.cjs");
var $48c1702d1885e961$exports = require("../intl/tag/he-IL.cjs");
var $fa92cf22286c4c7a$exports = require("../intl/tag/hr-HR.cjs");
var $43e8a0820fd5c589$exports = require("../intl/tag/hu-HU.cjs");
var $e5ec878e311fa08a$exports = require("../intl/tag/it-IT.cjs");
var $c67bd5e4627a99ce$exports = require("../intl/tag/ja-JP.cjs");
var $3a5cb4ced74b47d8$exports = require("../intl/tag/ko-KR.cjs");
var $97e270507081a4fd$exports = require("../intl/tag/lt-LT.cjs");
var $c296ca87f0d83e52$exports = require("../intl/tag/lv-LV.cjs");
var $d5d533e7f3aefeda$exports = require("../intl/tag/nb-NO.cjs");
var $ab7120c189d07c5b$exports = require("../intl/tag/nl-NL.cjs");
var $99143a3d7ab83727$exports = require("../intl/tag/pl-PL.cjs");
var $4f88779d0a3ab696$exports = require("../intl/tag/pt-BR.cjs");
var $6647f683d18bf41c$exports = require("../intl/tag/pt-PT.cjs");
var $7b9dea99e3f3c467$exports = require("../intl/tag/ro-RO.cjs");
var $70c9f2632c84f655$exports = require("../intl/tag/ru-RU.cjs");
var $bae8406fcf8393a2$exports = require("../intl/tag/sk-SK.cjs");
var $8a44f3c79a38a458$exports = require("../intl/tag/sl-SI.cjs");
var $ad5bb93a2bea9804$exports = require("../intl/tag/sr-SP.cjs");
var $78950a6af8e0e574$exports = require("../intl/tag/sv-SE.cjs");
var $ace35133268cd8e9$exports = require("../intl/tag/tr-TR.cjs");
var $0eb01b25a2c1b317$exports = require("../intl/tag/uk-UA.cjs");
var $4358f3cf790abdb4$exports = require("../intl/tag/zh-CN.cjs");
var $1be9300eae637338$exports = require("../intl/tag/zh-TW.cjs");



































module.exports = {
    "ar-AE": $665cac5545f7ab4f$exports,
    "bg-BG": $e8ff91ff4fd0bd2e$exports,
    "cs-CZ": $4f2b6e7dc686923c$exports,
    "da-DK": $abc9266f0d3f6a09$exports,
    "de-DE": $32ab81ba779c0159$exports,
    "el-GR": $33ebfb7f0ad8af9e$exports,
    "en-US": $741ca1ebfeb6f12c$exports,
    "es-ES": $db0c9ad1a4673d72$exports,
    "et-EE": $2bbdf97c66b0bcdf$exports,
    "fi-FI": $1b3a40c4584673a8$exports,
    "fr-FR": $c091912db2eaa5e0$exports,
    "he-IL": $48c1702d1885e961$exports,
    "hr-HR": $fa92cf22286c4c7a$exports,
    "hu-HU": $43e8a0820fd5c589$exports,
    "it-IT": $e5ec878e311fa08a$exports,
    "ja-JP": $c67bd5e4627a99ce$exports,
    "ko-KR": $3a5cb4ced74b47d8$exports,
    "lt-LT": $97e270507081a4fd$exports,
    "lv-LV": $c296ca87f0d83e52$exports,
    "nb-NO": $d5d533e7f3aefeda$exports,
    "nl-NL": $ab7120c189d07c5b$exports,
    "pl-PL": $99143a3d7ab83727$exports,
    "pt-BR": $4f88779d0a3ab696$exports,
    "pt-PT": $6647f683d18bf41c$exports,
    "ro-RO": $7b9dea99e3f3c467$exports,
    "ru-RU": $70c9f2632c84f655$exports,
    "sk-SK": $bae8406fcf8393a2$exports,
    "sl-SI": $8a44f3c79a38a458$exports,
    "sr-SP": $ad5bb93a2bea9804$exports,
    "sv-SE": $78950a6af8e0e574$exports,
    "tr-TR": $ace35133268cd8e9$exports,
    "uk-UA": $0eb01b25a2c1b317$exports,
    "zh-CN": $4358f3cf790abdb4$exports,
    "zh-TW": $1be9300eae637338$exports
};


//# sourceMappingURL=intlStrings.cjs.map
