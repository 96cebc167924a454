var $d89c2894c58a0ab0$exports = require("../intl/datepicker/ar-AE.cjs");
var $a98d8d0d94e65be2$exports = require("../intl/datepicker/bg-BG.cjs");
var $b821d7be790b6500$exports = require("../intl/datepicker/cs-CZ.cjs");
var $27d7c38243c7927c$exports = require("../intl/datepicker/da-DK.cjs");
var $3832eb5d6f325918$exports = require("../intl/datepicker/de-DE.cjs");
var $6163a67bde3af30c$exports = require("../intl/datepicker/el-GR.cjs");
var $0137a2bc1cc870d5$exports = require("../intl/datepicker/en-US.cjs");
var $3879e25a5c504be4$exports = require("../intl/datepicker/es-ES.cjs");
var $028431a8fc1d7993$exports = require("../intl/datepicker/et-EE.cjs");
var $bf70cfa040f0d8f4$exports = require("../intl/datepicker/fi-FI.cjs");
var $a2181f34588bf8da$exports = require("../intl/datepicker/fr-FR.cjs");
var $33afa052170adf57$exports = require("../intl/datepicker/he-IL.cjs");
var $e6553f3adc83d7ea$exports = require("../intl/datepicker/hr-HR.cjs");
var $d6eccc55fcdb53af$exports = require("../intl/datepicker/hu-HU.cjs");
var $1644282814206d99$exports = require("../intl/datepicker/it-IT.cjs");
var $f6a7fb3c33226e5b$exports = require("../intl/datepicker/ja-JP.cjs");
var $955d57d69ffeb1a3$exports = require("../intl/datepicker/ko-KR.cjs");
var $154818a71698bf12$exports = require("../intl/datepicker/lt-LT.cjs");
var $f71a6ef7cb079d8c$exports = require("../intl/datepicker/lv-LV.cjs");
var $07ed5591512a6719$exports = require("../intl/datepicker/nb-NO.cjs");
var $cb4556f23d3f5f10$exports = require("../intl/datepicker/nl-NL.cjs");
var $b57110ebc1977806$exports = require("../intl/datepicker/pl-PL.cjs");
var $08ca2fe6ce03383d$exports = require("../intl/datepicker/pt-BR.cjs");
var $dac7261e279976ee$exports = require("../intl/datepicker/pt-PT.cjs");
var $5c8eeb0e63d819b0$exports = require("../intl/datepicker/ro-RO.cjs");
var $59b762b6ce109ab6$exports = require("../intl/datepicker/ru-RU.cjs");
var $19a7fc2c212de7fc$exports = require("../intl/datepicker/sk-SK.cjs");
var $0ea6eaefbbc8bff3$exports = require("../intl/datepicker/sl-SI.cjs");
var $59314f08499c41af$exports = require("../intl/datepicker/sr-SP.cjs");
var $4dd018d777d8a575$exports = require("../intl/datepicker/sv-SE.cjs");
var $c564f38f1f020619$exports = require("../intl/datepicker/tr-TR.cjs");
var $b4d55a93a3fed942$exports = require("../intl/datepicker/uk-UA.cjs");
var $44f03b5535a0f31d$exports = require("../intl/datepicker/zh-CN.cjs");
var $c0dca906fe5f54cd$exports = require("../intl/datepicker/zh-TW.cjs");



































module.exports = {
    "ar-AE": $d89c2894c58a0ab0$exports,
    "bg-BG": $a98d8d0d94e65be2$exports,
    "cs-CZ": $b821d7be790b6500$exports,
    "da-DK": $27d7c38243c7927c$exports,
    "de-DE": $3832eb5d6f325918$exports,
    "el-GR": $6163a67bde3af30c$exports,
    "en-US": $0137a2bc1cc870d5$exports,
    "es-ES": $3879e25a5c504be4$exports,
    "et-EE": $028431a8fc1d7993$exports,
    "fi-FI": $bf70cfa040f0d8f4$exports,
    "fr-FR": $a2181f34588bf8da$exports,
    "he-IL": $33afa052170adf57$exports,
    "hr-HR": $e6553f3adc83d7ea$exports,
    "hu-HU": $d6eccc55fcdb53af$exports,
    "it-IT": $1644282814206d99$exports,
    "ja-JP": $f6a7fb3c33226e5b$exports,
    "ko-KR": $955d57d69ffeb1a3$exports,
    "lt-LT": $154818a71698bf12$exports,
    "lv-LV": $f71a6ef7cb079d8c$exports,
    "nb-NO": $07ed5591512a6719$exports,
    "nl-NL": $cb4556f23d3f5f10$exports,
    "pl-PL": $b57110ebc1977806$exports,
    "pt-BR": $08ca2fe6ce03383d$exports,
    "pt-PT": $dac7261e279976ee$exports,
    "ro-RO": $5c8eeb0e63d819b0$exports,
    "ru-RU": $59b762b6ce109ab6$exports,
    "sk-SK": $19a7fc2c212de7fc$exports,
    "sl-SI": $0ea6eaefbbc8bff3$exports,
    "sr-SP": $59314f08499c41af$exports,
    "sv-SE": $4dd018d777d8a575$exports,
    "tr-TR": $c564f38f1f020619$exports,
    "uk-UA": $b4d55a93a3fed942$exports,
    "zh-CN": $44f03b5535a0f31d$exports,
    "zh-TW": $c0dca906fe5f54cd$exports
};


//# sourceMappingURL=intlStrings.cjs.map
