var $8680f5010c631775$exports = require("../intl/dnd/ar-AE.cjs");
var $a8eecd72c990f75c$exports = require("../intl/dnd/bg-BG.cjs");
var $8667872bde84f1ed$exports = require("../intl/dnd/cs-CZ.cjs");
var $54480136e385ca34$exports = require("../intl/dnd/da-DK.cjs");
var $9eb657e9fe9d2944$exports = require("../intl/dnd/de-DE.cjs");
var $ef4e3fc4276c7099$exports = require("../intl/dnd/el-GR.cjs");
var $85a21159d9c821a0$exports = require("../intl/dnd/en-US.cjs");
var $fbd0f2f233a1d48d$exports = require("../intl/dnd/es-ES.cjs");
var $b9e91fd127f7f1a5$exports = require("../intl/dnd/et-EE.cjs");
var $3c8440140ece4d0e$exports = require("../intl/dnd/fi-FI.cjs");
var $46957eb5eabce81d$exports = require("../intl/dnd/fr-FR.cjs");
var $f8232df3cd6054b2$exports = require("../intl/dnd/he-IL.cjs");
var $39a027f47fe19926$exports = require("../intl/dnd/hr-HR.cjs");
var $69098f964fa5c50a$exports = require("../intl/dnd/hu-HU.cjs");
var $e1307aba00e1da50$exports = require("../intl/dnd/it-IT.cjs");
var $850e4a8e8bd74c45$exports = require("../intl/dnd/ja-JP.cjs");
var $dd23f85a155c0f96$exports = require("../intl/dnd/ko-KR.cjs");
var $1c20e22013565d65$exports = require("../intl/dnd/lt-LT.cjs");
var $7109ee1253c8186d$exports = require("../intl/dnd/lv-LV.cjs");
var $62a8138c77e06a03$exports = require("../intl/dnd/nb-NO.cjs");
var $cc745c2dd26811d1$exports = require("../intl/dnd/nl-NL.cjs");
var $8f3f90a7aed26432$exports = require("../intl/dnd/pl-PL.cjs");
var $59d8106e4cab0742$exports = require("../intl/dnd/pt-BR.cjs");
var $99985e808bad7747$exports = require("../intl/dnd/pt-PT.cjs");
var $9c77e5a689a28cd8$exports = require("../intl/dnd/ro-RO.cjs");
var $16eb261abaef0c87$exports = require("../intl/dnd/ru-RU.cjs");
var $3e5547c1814daaa8$exports = require("../intl/dnd/sk-SK.cjs");
var $d3d58cbaac08f427$exports = require("../intl/dnd/sl-SI.cjs");
var $22bb77ded071072c$exports = require("../intl/dnd/sr-SP.cjs");
var $fb3777782bec6656$exports = require("../intl/dnd/sv-SE.cjs");
var $287207d932713d8a$exports = require("../intl/dnd/tr-TR.cjs");
var $7e43454a0bad35fb$exports = require("../intl/dnd/uk-UA.cjs");
var $530a8b539ae09c88$exports = require("../intl/dnd/zh-CN.cjs");
var $498d052c5bb9f466$exports = require("../intl/dnd/zh-TW.cjs");



































module.exports = {
    "ar-AE": $8680f5010c631775$exports,
    "bg-BG": $a8eecd72c990f75c$exports,
    "cs-CZ": $8667872bde84f1ed$exports,
    "da-DK": $54480136e385ca34$exports,
    "de-DE": $9eb657e9fe9d2944$exports,
    "el-GR": $ef4e3fc4276c7099$exports,
    "en-US": $85a21159d9c821a0$exports,
    "es-ES": $fbd0f2f233a1d48d$exports,
    "et-EE": $b9e91fd127f7f1a5$exports,
    "fi-FI": $3c8440140ece4d0e$exports,
    "fr-FR": $46957eb5eabce81d$exports,
    "he-IL": $f8232df3cd6054b2$exports,
    "hr-HR": $39a027f47fe19926$exports,
    "hu-HU": $69098f964fa5c50a$exports,
    "it-IT": $e1307aba00e1da50$exports,
    "ja-JP": $850e4a8e8bd74c45$exports,
    "ko-KR": $dd23f85a155c0f96$exports,
    "lt-LT": $1c20e22013565d65$exports,
    "lv-LV": $7109ee1253c8186d$exports,
    "nb-NO": $62a8138c77e06a03$exports,
    "nl-NL": $cc745c2dd26811d1$exports,
    "pl-PL": $8f3f90a7aed26432$exports,
    "pt-BR": $59d8106e4cab0742$exports,
    "pt-PT": $99985e808bad7747$exports,
    "ro-RO": $9c77e5a689a28cd8$exports,
    "ru-RU": $16eb261abaef0c87$exports,
    "sk-SK": $3e5547c1814daaa8$exports,
    "sl-SI": $d3d58cbaac08f427$exports,
    "sr-SP": $22bb77ded071072c$exports,
    "sv-SE": $fb3777782bec6656$exports,
    "tr-TR": $287207d932713d8a$exports,
    "uk-UA": $7e43454a0bad35fb$exports,
    "zh-CN": $530a8b539ae09c88$exports,
    "zh-TW": $498d052c5bb9f466$exports
};


//# sourceMappingURL=intlStrings.cjs.map
