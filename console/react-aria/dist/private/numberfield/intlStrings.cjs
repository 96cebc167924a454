var $22e3ef230e18b220$exports = require("../intl/numberfield/ar-AE.cjs");
var $5e6b66da759c0ed5$exports = require("../intl/numberfield/bg-BG.cjs");
var $2e5a90ed28e8638d$exports = require("../intl/numberfield/cs-CZ.cjs");
var $61de91e27ddaa788$exports = require("../intl/numberfield/da-DK.cjs");
var $c6385664408580d4$exports = require("../intl/numberfield/de-DE.cjs");
var $20ec07174bd872b7$exports = require("../intl/numberfield/el-GR.cjs");
var $2606ba3edc677784$exports = require("../intl/numberfield/en-US.cjs");
var $24ec352ec0ff8a05$exports = require("../intl/numberfield/es-ES.cjs");
var $a4e7766dd6687d3f$exports = require("../intl/numberfield/et-EE.cjs");
var $122f811c8fa3f3ba$exports = require("../intl/numberfield/fi-FI.cjs");
var $3108c3bc6626ac72$exports = require("../intl/numberfield/fr-FR.cjs");
var $4479e79630b64247$exports = require("../intl/numberfield/he-IL.cjs");
var $17054773f4392bee$exports = require("../intl/numberfield/hr-HR.cjs");
var $0566eb40b76e3c86$exports = require("../intl/numberfield/hu-HU.cjs");
var $dda52262f801c056$exports = require("../intl/numberfield/it-IT.cjs");
var $473f0dffcfa7015f$exports = require("../intl/numberfield/ja-JP.cjs");
var $6366ebe283731d1a$exports = require("../intl/numberfield/ko-KR.cjs");
var $24dff2f876357998$exports = require("../intl/numberfield/lt-LT.cjs");
var $7d17fd638ab7bff9$exports = require("../intl/numberfield/lv-LV.cjs");
var $90e07445ac7421c9$exports = require("../intl/numberfield/nb-NO.cjs");
var $bdbcc277c732e38a$exports = require("../intl/numberfield/nl-NL.cjs");
var $aab62ce1cbe0c2f5$exports = require("../intl/numberfield/pl-PL.cjs");
var $c2ddce7dc453bdac$exports = require("../intl/numberfield/pt-BR.cjs");
var $e61c1679cde099ea$exports = require("../intl/numberfield/pt-PT.cjs");
var $e2b24267ba0a3079$exports = require("../intl/numberfield/ro-RO.cjs");
var $d0c83f6b3c22f0e4$exports = require("../intl/numberfield/ru-RU.cjs");
var $9735ff2ca1d74f21$exports = require("../intl/numberfield/sk-SK.cjs");
var $f461b886c6bef96d$exports = require("../intl/numberfield/sl-SI.cjs");
var $136cba70d4776224$exports = require("../intl/numberfield/sr-SP.cjs");
var $5a4efaed1395160e$exports = require("../intl/numberfield/sv-SE.cjs");
var $62b7c7c1bda3c29a$exports = require("../intl/numberfield/tr-TR.cjs");
var $16e925501dd091ee$exports = require("../intl/numberfield/uk-UA.cjs");
var $b640082ec5bc2ff7$exports = require("../intl/numberfield/zh-CN.cjs");
var $b0aa587f2ee96b24$exports = require("../intl/numberfield/zh-TW.cjs");



































module.exports = {
    "ar-AE": $22e3ef230e18b220$exports,
    "bg-BG": $5e6b66da759c0ed5$exports,
    "cs-CZ": $2e5a90ed28e8638d$exports,
    "da-DK": $61de91e27ddaa788$exports,
    "de-DE": $c6385664408580d4$exports,
    "el-GR": $20ec07174bd872b7$exports,
    "en-US": $2606ba3edc677784$exports,
    "es-ES": $24ec352ec0ff8a05$exports,
    "et-EE": $a4e7766dd6687d3f$exports,
    "fi-FI": $122f811c8fa3f3ba$exports,
    "fr-FR": $3108c3bc6626ac72$exports,
    "he-IL": $4479e79630b64247$exports,
    "hr-HR": $17054773f4392bee$exports,
    "hu-HU": $0566eb40b76e3c86$exports,
    "it-IT": $dda52262f801c056$exports,
    "ja-JP": $473f0dffcfa7015f$exports,
    "ko-KR": $6366ebe283731d1a$exports,
    "lt-LT": $24dff2f876357998$exports,
    "lv-LV": $7d17fd638ab7bff9$exports,
    "nb-NO": $90e07445ac7421c9$exports,
    "nl-NL": $bdbcc277c732e38a$exports,
    "pl-PL": $aab62ce1cbe0c2f5$exports,
    "pt-BR": $c2ddce7dc453bdac$exports,
    "pt-PT": $e61c1679cde099ea$exports,
    "ro-RO": $e2b24267ba0a3079$exports,
    "ru-RU": $d0c83f6b3c22f0e4$exports,
    "sk-SK": $9735ff2ca1d74f21$exports,
    "sl-SI": $f461b886c6bef96d$exports,
    "sr-SP": $136cba70d4776224$exports,
    "sv-SE": $5a4efaed1395160e$exports,
    "tr-TR": $62b7c7c1bda3c29a$exports,
    "uk-UA": $16e925501dd091ee$exports,
    "zh-CN": $b640082ec5bc2ff7$exports,
    "zh-TW": $b0aa587f2ee96b24$exports
};


//# sourceMappingURL=intlStrings.cjs.map
