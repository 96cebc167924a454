var $aa580e59fb128b6a$exports = require("../intl/steplist/ar-AE.cjs");
var $a2ae6d03435dfc33$exports = require("../intl/steplist/bg-BG.cjs");
var $f0d14e28db4065c1$exports = require("../intl/steplist/cs-CZ.cjs");
var $42d36d7043ae578f$exports = require("../intl/steplist/da-DK.cjs");
var $7427cabfd3fc6342$exports = require("../intl/steplist/de-DE.cjs");
var $cc4dde0799cc5992$exports = require("../intl/steplist/el-GR.cjs");
var $c473541f21e7e5f0$exports = require("../intl/steplist/en-US.cjs");
var $6c47daca9f645f87$exports = require("../intl/steplist/es-ES.cjs");
var $1717530090b9fb38$exports = require("../intl/steplist/et-EE.cjs");
var $4efc5516c933d389$exports = require("../intl/steplist/fi-FI.cjs");
var $30feb90abb180253$exports = require("../intl/steplist/fr-FR.cjs");
var $3ee8c23b8569e1f8$exports = require("../intl/steplist/he-IL.cjs");
var $add5262f1fffee4d$exports = require("../intl/steplist/hr-HR.cjs");
var $7c1e9f3f84789298$exports = require("../intl/steplist/hu-HU.cjs");
var $3db88c5a1104b417$exports = require("../intl/steplist/it-IT.cjs");
var $31b10487b6dd71bb$exports = require("../intl/steplist/ja-JP.cjs");
var $68e30ce7a68b8447$exports = require("../intl/steplist/ko-KR.cjs");
var $6fb1352bbb9a81d4$exports = require("../intl/steplist/lt-LT.cjs");
var $fca4b9f2ccd4088b$exports = require("../intl/steplist/lv-LV.cjs");
var $a8aadf35975551ad$exports = require("../intl/steplist/nb-NO.cjs");
var $aa9b5d7021232407$exports = require("../intl/steplist/nl-NL.cjs");
var $278e63df8735e3f1$exports = require("../intl/steplist/pl-PL.cjs");
var $f84894f8f9e07ba4$exports = require("../intl/steplist/pt-BR.cjs");
var $8ca5fb619a629370$exports = require("../intl/steplist/pt-PT.cjs");
var $62a4976418d534e7$exports = require("../intl/steplist/ro-RO.cjs");
var $7d4b180decc75046$exports = require("../intl/steplist/ru-RU.cjs");
var $3b8f02d12c2e195e$exports = require("../intl/steplist/sk-SK.cjs");
var $0d0b4b718adee43b$exports = require("../intl/steplist/sl-SI.cjs");
var $81801e501a232e08$exports = require("../intl/steplist/sr-SP.cjs");
var $43325a7a7d50bfa0$exports = require("../intl/steplist/sv-SE.cjs");
var $50f380ea364e6b6e$exports = require("../intl/steplist/tr-TR.cjs");
var $da2d5e889cf7f326$exports = require("../intl/steplist/uk-UA.cjs");
var $aae1ef18aa525984$exports = require("../intl/steplist/zh-CN.cjs");
var $58b0e93766bac0dc$exports = require("../intl/steplist/zh-TW.cjs");



































module.exports = {
    "ar-AE": $aa580e59fb128b6a$exports,
    "bg-BG": $a2ae6d03435dfc33$exports,
    "cs-CZ": $f0d14e28db4065c1$exports,
    "da-DK": $42d36d7043ae578f$exports,
    "de-DE": $7427cabfd3fc6342$exports,
    "el-GR": $cc4dde0799cc5992$exports,
    "en-US": $c473541f21e7e5f0$exports,
    "es-ES": $6c47daca9f645f87$exports,
    "et-EE": $1717530090b9fb38$exports,
    "fi-FI": $4efc5516c933d389$exports,
    "fr-FR": $30feb90abb180253$exports,
    "he-IL": $3ee8c23b8569e1f8$exports,
    "hr-HR": $add5262f1fffee4d$exports,
    "hu-HU": $7c1e9f3f84789298$exports,
    "it-IT": $3db88c5a1104b417$exports,
    "ja-JP": $31b10487b6dd71bb$exports,
    "ko-KR": $68e30ce7a68b8447$exports,
    "lt-LT": $6fb1352bbb9a81d4$exports,
    "lv-LV": $fca4b9f2ccd4088b$exports,
    "nb-NO": $a8aadf35975551ad$exports,
    "nl-NL": $aa9b5d7021232407$exports,
    "pl-PL": $278e63df8735e3f1$exports,
    "pt-BR": $f84894f8f9e07ba4$exports,
    "pt-PT": $8ca5fb619a629370$exports,
    "ro-RO": $62a4976418d534e7$exports,
    "ru-RU": $7d4b180decc75046$exports,
    "sk-SK": $3b8f02d12c2e195e$exports,
    "sl-SI": $0d0b4b718adee43b$exports,
    "sr-SP": $81801e501a232e08$exports,
    "sv-SE": $43325a7a7d50bfa0$exports,
    "tr-TR": $50f380ea364e6b6e$exports,
    "uk-UA": $da2d5e889cf7f326$exports,
    "zh-CN": $aae1ef18aa525984$exports,
    "zh-TW": $58b0e93766bac0dc$exports
};


//# sourceMappingURL=intlStrings.cjs.map
