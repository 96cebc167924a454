var $9e2e9be0f67a5509$exports = require("../intl/calendar/ar-AE.cjs");
var $ae03314182e8ba35$exports = require("../intl/calendar/bg-BG.cjs");
var $c7393cc5776d6e5a$exports = require("../intl/calendar/cs-CZ.cjs");
var $e2c41e76f801e37b$exports = require("../intl/calendar/da-DK.cjs");
var $7e4a8900da5d3eb7$exports = require("../intl/calendar/de-DE.cjs");
var $7469bf8d07fa8e22$exports = require("../intl/calendar/el-GR.cjs");
var $76d94a5eb90a0741$exports = require("../intl/calendar/en-US.cjs");
var $a02ac60d4a8a2e25$exports = require("../intl/calendar/es-ES.cjs");
var $4fea15b4d7e3aced$exports = require("../intl/calendar/et-EE.cjs");
var $b1cafc8049ea3580$exports = require("../intl/calendar/fi-FI.cjs");
var $88883011efd85c55$exports = require("../intl/calendar/fr-FR.cjs");
var $f76160b9fb6d42ee$exports = require("../intl/calendar/he-IL.cjs");
var $8c428ccf3d7481c4$exports = require("../intl/calendar/hr-HR.cjs");
var $da160495b9e8e63e$exports = require("../intl/calendar/hu-HU.cjs");
var $aabe6dea990168a0$exports = require("../intl/calendar/it-IT.cjs");
var $14d6a3c27432c7dc$exports = require("../intl/calendar/ja-JP.cjs");
var $3f11803f91e20f99$exports = require("../intl/calendar/ko-KR.cjs");
var $408b2ceb03dc85a9$exports = require("../intl/calendar/lt-LT.cjs");
var $22c813406882d3a2$exports = require("../intl/calendar/lv-LV.cjs");
var $5d4970264b8e147a$exports = require("../intl/calendar/nb-NO.cjs");
var $aad7fcd8d9e90240$exports = require("../intl/calendar/nl-NL.cjs");
var $88a13437f70dc085$exports = require("../intl/calendar/pl-PL.cjs");
var $35f122783aba7d3b$exports = require("../intl/calendar/pt-BR.cjs");
var $c5f5f6a7438ee061$exports = require("../intl/calendar/pt-PT.cjs");
var $6a795adea8283561$exports = require("../intl/calendar/ro-RO.cjs");
var $f38adf4af76b49fd$exports = require("../intl/calendar/ru-RU.cjs");
var $129316d378075c9c$exports = require("../intl/calendar/sk-SK.cjs");
var $9affa84245c6a30a$exports = require("../intl/calendar/sl-SI.cjs");
var $37b746d46e37dc31$exports = require("../intl/calendar/sr-SP.cjs");
var $7e5b1ac813d0acec$exports = require("../intl/calendar/sv-SE.cjs");
var $ee3c0ea143ad2088$exports = require("../intl/calendar/tr-TR.cjs");
var $9dacf3665726ff67$exports = require("../intl/calendar/uk-UA.cjs");
var $0b848f5de23026d9$exports = require("../intl/calendar/zh-CN.cjs");
var $2a5f0bdc54f80cae$exports = require("../intl/calendar/zh-TW.cjs");



































module.exports = {
    "ar-AE": $9e2e9be0f67a5509$exports,
    "bg-BG": $ae03314182e8ba35$exports,
    "cs-CZ": $c7393cc5776d6e5a$exports,
    "da-DK": $e2c41e76f801e37b$exports,
    "de-DE": $7e4a8900da5d3eb7$exports,
    "el-GR": $7469bf8d07fa8e22$exports,
    "en-US": $76d94a5eb90a0741$exports,
    "es-ES": $a02ac60d4a8a2e25$exports,
    "et-EE": $4fea15b4d7e3aced$exports,
    "fi-FI": $b1cafc8049ea3580$exports,
    "fr-FR": $88883011efd85c55$exports,
    "he-IL": $f76160b9fb6d42ee$exports,
    "hr-HR": $8c428ccf3d7481c4$exports,
    "hu-HU": $da160495b9e8e63e$exports,
    "it-IT": $aabe6dea990168a0$exports,
    "ja-JP": $14d6a3c27432c7dc$exports,
    "ko-KR": $3f11803f91e20f99$exports,
    "lt-LT": $408b2ceb03dc85a9$exports,
    "lv-LV": $22c813406882d3a2$exports,
    "nb-NO": $5d4970264b8e147a$exports,
    "nl-NL": $aad7fcd8d9e90240$exports,
    "pl-PL": $88a13437f70dc085$exports,
    "pt-BR": $35f122783aba7d3b$exports,
    "pt-PT": $c5f5f6a7438ee061$exports,
    "ro-RO": $6a795adea8283561$exports,
    "ru-RU": $f38adf4af76b49fd$exports,
    "sk-SK": $129316d378075c9c$exports,
    "sl-SI": $9affa84245c6a30a$exports,
    "sr-SP": $37b746d46e37dc31$exports,
    "sv-SE": $7e5b1ac813d0acec$exports,
    "tr-TR": $ee3c0ea143ad2088$exports,
    "uk-UA": $9dacf3665726ff67$exports,
    "zh-CN": $0b848f5de23026d9$exports,
    "zh-TW": $2a5f0bdc54f80cae$exports
};


//# sourceMappingURL=intlStrings.cjs.map
