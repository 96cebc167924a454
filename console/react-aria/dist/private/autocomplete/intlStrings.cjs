var $d44d5e0ebb766041$exports = require("../intl/autocomplete/ar-AE.cjs");
var $c385a3e8b80ae5c0$exports = require("../intl/autocomplete/bg-BG.cjs");
var $72bb14e66286236b$exports = require("../intl/autocomplete/cs-CZ.cjs");
var $a6fbcc956a61790d$exports = require("../intl/autocomplete/da-DK.cjs");
var $0f0a8f07b3147936$exports = require("../intl/autocomplete/de-DE.cjs");
var $1f5903f3c905d9bc$exports = require("../intl/autocomplete/el-GR.cjs");
var $76a484ea192d1ac9$exports = require("../intl/autocomplete/en-US.cjs");
var $21bfe0e1d2b52b70$exports = require("../intl/autocomplete/es-ES.cjs");
var $88cec88f37c485a8$exports = require("../intl/autocomplete/et-EE.cjs");
var $8d1d240d13a0ff42$exports = require("../intl/autocomplete/fi-FI.cjs");
var $406f5116a8e78a7e$exports = require("../intl/autocomplete/fr-FR.cjs");
var $de2d1d5cda8faa04$exports = require("../intl/autocomplete/he-IL.cjs");
var $46a70f5908efbd71$exports = require("../intl/autocomplete/hr-HR.cjs");
var $eae643eb47f3cb14$exports = require("../intl/autocomplete/hu-HU.cjs");
var $3d223b9752a50ff1$exports = require("../intl/autocomplete/it-IT.cjs");
var $d0000a92ea536694$exports = require("../intl/autocomplete/ja-JP.cjs");
var $3d5e64971b1bb515$exports = require("../intl/autocomplete/ko-KR.cjs");
var $6cb76fbf5ed3ec3e$exports = require("../intl/autocomplete/lt-LT.cjs");
var $36ce01b1c55b3a81$exports = require("../intl/autocomplete/lv-LV.cjs");
var $e76aad4a0c9c1b21$exports = require("../intl/autocomplete/nb-NO.cjs");
var $ee06ca9c40b4889c$exports = require("../intl/autocomplete/nl-NL.cjs");
var $81b978fcf9b262b8$exports = require("../intl/autocomplete/pl-PL.cjs");
var $047b89706f63e7cd$exports = require("../intl/autocomplete/pt-BR.cjs");
var $56c4015912386e44$exports = require("../intl/autocomplete/pt-PT.cjs");
var $cfc2e658da45b960$exports = require("../intl/autocomplete/ro-RO.cjs");
var $86729cc99487f114$exports = require("../intl/autocomplete/ru-RU.cjs");
var $378335020fef52f0$exports = require("../intl/autocomplete/sk-SK.cjs");
var $db92b865412d6225$exports = require("../intl/autocomplete/sl-SI.cjs");
var $0c3f6a6e10cd5496$exports = require("../intl/autocomplete/sr-SP.cjs");
var $771fa4f7e3ceb65e$exports = require("../intl/autocomplete/sv-SE.cjs");
var $79801fa231bfc0c7$exports = require("../intl/autocomplete/tr-TR.cjs");
var $a701b06820b7004c$exports = require("../intl/autocomplete/uk-UA.cjs");
var $36ec7314948b0ec4$exports = require("../intl/autocomplete/zh-CN.cjs");
var $b801afc1786cce4a$exports = require("../intl/autocomplete/zh-TW.cjs");



































module.exports = {
    "ar-AE": $d44d5e0ebb766041$exports,
    "bg-BG": $c385a3e8b80ae5c0$exports,
    "cs-CZ": $72bb14e66286236b$exports,
    "da-DK": $a6fbcc956a61790d$exports,
    "de-DE": $0f0a8f07b3147936$exports,
    "el-GR": $1f5903f3c905d9bc$exports,
    "en-US": $76a484ea192d1ac9$exports,
    "es-ES": $21bfe0e1d2b52b70$exports,
    "et-EE": $88cec88f37c485a8$exports,
    "fi-FI": $8d1d240d13a0ff42$exports,
    "fr-FR": $406f5116a8e78a7e$exports,
    "he-IL": $de2d1d5cda8faa04$exports,
    "hr-HR": $46a70f5908efbd71$exports,
    "hu-HU": $eae643eb47f3cb14$exports,
    "it-IT": $3d223b9752a50ff1$exports,
    "ja-JP": $d0000a92ea536694$exports,
    "ko-KR": $3d5e64971b1bb515$exports,
    "lt-LT": $6cb76fbf5ed3ec3e$exports,
    "lv-LV": $36ce01b1c55b3a81$exports,
    "nb-NO": $e76aad4a0c9c1b21$exports,
    "nl-NL": $ee06ca9c40b4889c$exports,
    "pl-PL": $81b978fcf9b262b8$exports,
    "pt-BR": $047b89706f63e7cd$exports,
    "pt-PT": $56c4015912386e44$exports,
    "ro-RO": $cfc2e658da45b960$exports,
    "ru-RU": $86729cc99487f114$exports,
    "sk-SK": $378335020fef52f0$exports,
    "sl-SI": $db92b865412d6225$exports,
    "sr-SP": $0c3f6a6e10cd5496$exports,
    "sv-SE": $771fa4f7e3ceb65e$exports,
    "tr-TR": $79801fa231bfc0c7$exports,
    "uk-UA": $a701b06820b7004c$exports,
    "zh-CN": $36ec7314948b0ec4$exports,
    "zh-TW": $b801afc1786cce4a$exports
};


//# sourceMappingURL=intlStrings.cjs.map
