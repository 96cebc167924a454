var $140436d15f3b1bba$exports = require("../intl/breadcrumbs/ar-AE.cjs");
var $d7acf44f9069ed78$exports = require("../intl/breadcrumbs/bg-BG.cjs");
var $346aaf03d766b15c$exports = require("../intl/breadcrumbs/cs-CZ.cjs");
var $534d6c445dfc17e3$exports = require("../intl/breadcrumbs/da-DK.cjs");
var $4d4cd4420af26ec0$exports = require("../intl/breadcrumbs/de-DE.cjs");
var $38e3741691bf65c4$exports = require("../intl/breadcrumbs/el-GR.cjs");
var $f14e36f608c5056e$exports = require("../intl/breadcrumbs/en-US.cjs");
var $09e707fd40967e8f$exports = require("../intl/breadcrumbs/es-ES.cjs");
var $3581b32053ee8d97$exports = require("../intl/breadcrumbs/et-EE.cjs");
var $532ab71f0d6f3e39$exports = require("../intl/breadcrumbs/fi-FI.cjs");
var $74576888d220bb89$exports = require("../intl/breadcrumbs/fr-FR.cjs");
var $cc551e8d998fd7e8$exports = require("../intl/breadcrumbs/he-IL.cjs");
var $8a9afc1b0a2a039a$exports = require("../intl/breadcrumbs/hr-HR.cjs");
var $4bf146296b957705$exports = require("../intl/breadcrumbs/hu-HU.cjs");
var $5bc17475e0a09f53$exports = require("../intl/breadcrumbs/it-IT.cjs");
var $2aed1a0d0470978a$exports = require("../intl/breadcrumbs/ja-JP.cjs");
var $299c45ea18a77de9$exports = require("../intl/breadcrumbs/ko-KR.cjs");
var $fd2786441a844866$exports = require("../intl/breadcrumbs/lt-LT.cjs");
var $50a6eb6391b2f979$exports = require("../intl/breadcrumbs/lv-LV.cjs");
var $d9c76c499ed9a025$exports = require("../intl/breadcrumbs/nb-NO.cjs");
var $34f7f3fcd772062d$exports = require("../intl/breadcrumbs/nl-NL.cjs");
var $dd9f4356902c0dd3$exports = require("../intl/breadcrumbs/pl-PL.cjs");
var $0ead691e4ab91361$exports = require("../intl/breadcrumbs/pt-BR.cjs");
var $6b91433f62ad9d48$exports = require("../intl/breadcrumbs/pt-PT.cjs");
var $0a474d3190986761$exports = require("../intl/breadcrumbs/ro-RO.cjs");
var $0dfbb4bcdfd28bf9$exports = require("../intl/breadcrumbs/ru-RU.cjs");
var $c0d9938825f0c92f$exports = require("../intl/breadcrumbs/sk-SK.cjs");
var $a351b0c736e8388d$exports = require("../intl/breadcrumbs/sl-SI.cjs");
var $a342dadc49744930$exports = require("../intl/breadcrumbs/sr-SP.cjs");
var $e69a1c875a8930ac$exports = require("../intl/breadcrumbs/sv-SE.cjs");
var $c112656708ebeecc$exports = require("../intl/breadcrumbs/tr-TR.cjs");
var $712e56c9f31b84f9$exports = require("../intl/breadcrumbs/uk-UA.cjs");
var $0c946bd9c7ab90d4$exports = require("../intl/breadcrumbs/zh-CN.cjs");
var $c7af49c588f2a1e8$exports = require("../intl/breadcrumbs/zh-TW.cjs");



































module.exports = {
    "ar-AE": $140436d15f3b1bba$exports,
    "bg-BG": $d7acf44f9069ed78$exports,
    "cs-CZ": $346aaf03d766b15c$exports,
    "da-DK": $534d6c445dfc17e3$exports,
    "de-DE": $4d4cd4420af26ec0$exports,
    "el-GR": $38e3741691bf65c4$exports,
    "en-US": $f14e36f608c5056e$exports,
    "es-ES": $09e707fd40967e8f$exports,
    "et-EE": $3581b32053ee8d97$exports,
    "fi-FI": $532ab71f0d6f3e39$exports,
    "fr-FR": $74576888d220bb89$exports,
    "he-IL": $cc551e8d998fd7e8$exports,
    "hr-HR": $8a9afc1b0a2a039a$exports,
    "hu-HU": $4bf146296b957705$exports,
    "it-IT": $5bc17475e0a09f53$exports,
    "ja-JP": $2aed1a0d0470978a$exports,
    "ko-KR": $299c45ea18a77de9$exports,
    "lt-LT": $fd2786441a844866$exports,
    "lv-LV": $50a6eb6391b2f979$exports,
    "nb-NO": $d9c76c499ed9a025$exports,
    "nl-NL": $34f7f3fcd772062d$exports,
    "pl-PL": $dd9f4356902c0dd3$exports,
    "pt-BR": $0ead691e4ab91361$exports,
    "pt-PT": $6b91433f62ad9d48$exports,
    "ro-RO": $0a474d3190986761$exports,
    "ru-RU": $0dfbb4bcdfd28bf9$exports,
    "sk-SK": $c0d9938825f0c92f$exports,
    "sl-SI": $a351b0c736e8388d$exports,
    "sr-SP": $a342dadc49744930$exports,
    "sv-SE": $e69a1c875a8930ac$exports,
    "tr-TR": $c112656708ebeecc$exports,
    "uk-UA": $712e56c9f31b84f9$exports,
    "zh-CN": $0c946bd9c7ab90d4$exports,
    "zh-TW": $c7af49c588f2a1e8$exports
};


//# sourceMappingURL=intlStrings.cjs.map
