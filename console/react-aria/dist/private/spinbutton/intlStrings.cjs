var $f1fdccfa546310a3$exports = require("../intl/spinbutton/ar-AE.cjs");
var $c2a16a96655a99cb$exports = require("../intl/spinbutton/bg-BG.cjs");
var $897db9d3a83e3e75$exports = require("../intl/spinbutton/cs-CZ.cjs");
var $c3f8659ece2250c5$exports = require("../intl/spinbutton/da-DK.cjs");
var $a5479b57af79149c$exports = require("../intl/spinbutton/de-DE.cjs");
var $0afd4e7ecef78108$exports = require("../intl/spinbutton/el-GR.cjs");
var $051c28cde60a4c08$exports = require("../intl/spinbutton/en-US.cjs");
var $274ad1ec091c3e11$exports = require("../intl/spinbutton/es-ES.cjs");
var $b9ade9172a952ebb$exports = require("../intl/spinbutton/et-EE.cjs");
var $cc6cfad1b95be16b$exports = require("../intl/spinbutton/fi-FI.cjs");
var $72f9d1c7884e47ed$exports = require("../intl/spinbutton/fr-FR.cjs");
var $430905d92939c2be$exports = require("../intl/spinbutton/he-IL.cjs");
var $93e98930e13c5c68$exports = require("../intl/spinbutton/hr-HR.cjs");
var $b798f3e9a70be173$exports = require("../intl/spinbutton/hu-HU.cjs");
var $581bde885ea103b1$exports = require("../intl/spinbutton/it-IT.cjs");
var $a3ced516451e2851$exports = require("../intl/spinbutton/ja-JP.cjs");
var $34c18bd189e6a77f$exports = require("../intl/spinbutton/ko-KR.cjs");
var $1185d2a1ac8c47e1$exports = require("../intl/spinbutton/lt-LT.cjs");
var $5245ce2a5bce3cbe$exports = require("../intl/spinbutton/lv-LV.cjs");
var $cd82d0ed78b549f2$exports = require("../intl/spinbutton/nb-NO.cjs");
var $201962b326a45a3d$exports = require("../intl/spinbutton/nl-NL.cjs");
var $eb10c89d840da312$exports = require("../intl/spinbutton/pl-PL.cjs");
var $b357c89d83240e88$exports = require("../intl/spinbutton/pt-BR.cjs");
var $d6e0c5c52306427e$exports = require("../intl/spinbutton/pt-PT.cjs");
var $41b03c651c84c26b$exports = require("../intl/spinbutton/ro-RO.cjs");
var $b762aa3241811ce8$exports = require("../intl/spinbutton/ru-RU.cjs");
var $abaa8224d4e54175$exports = require("../intl/spinbutton/sk-SK.cjs");
var $1c3eececfd1c95a5$exports = require("../intl/spinbutton/sl-SI.cjs");
var $e138ba4cccadd46e$exports = require("../intl/spinbutton/sr-SP.cjs");
var $a7c0d5a59039e66b$exports = require("../intl/spinbutton/sv-SE.cjs");
var $eb6a402867d03fea$exports = require("../intl/spinbutton/tr-TR.cjs");
var $51b58f68b7759220$exports = require("../intl/spinbutton/uk-UA.cjs");
var $62f20e7bfae487ae$exports = require("../intl/spinbutton/zh-CN.cjs");
var $9655f14a9c10bdc1$exports = require("../intl/spinbutton/zh-TW.cjs");



































module.exports = {
    "ar-AE": $f1fdccfa546310a3$exports,
    "bg-BG": $c2a16a96655a99cb$exports,
    "cs-CZ": $897db9d3a83e3e75$exports,
    "da-DK": $c3f8659ece2250c5$exports,
    "de-DE": $a5479b57af79149c$exports,
    "el-GR": $0afd4e7ecef78108$exports,
    "en-US": $051c28cde60a4c08$exports,
    "es-ES": $274ad1ec091c3e11$exports,
    "et-EE": $b9ade9172a952ebb$exports,
    "fi-FI": $cc6cfad1b95be16b$exports,
    "fr-FR": $72f9d1c7884e47ed$exports,
    "he-IL": $430905d92939c2be$exports,
    "hr-HR": $93e98930e13c5c68$exports,
    "hu-HU": $b798f3e9a70be173$exports,
    "it-IT": $581bde885ea103b1$exports,
    "ja-JP": $a3ced516451e2851$exports,
    "ko-KR": $34c18bd189e6a77f$exports,
    "lt-LT": $1185d2a1ac8c47e1$exports,
    "lv-LV": $5245ce2a5bce3cbe$exports,
    "nb-NO": $cd82d0ed78b549f2$exports,
    "nl-NL": $201962b326a45a3d$exports,
    "pl-PL": $eb10c89d840da312$exports,
    "pt-BR": $b357c89d83240e88$exports,
    "pt-PT": $d6e0c5c52306427e$exports,
    "ro-RO": $41b03c651c84c26b$exports,
    "ru-RU": $b762aa3241811ce8$exports,
    "sk-SK": $abaa8224d4e54175$exports,
    "sl-SI": $1c3eececfd1c95a5$exports,
    "sr-SP": $e138ba4cccadd46e$exports,
    "sv-SE": $a7c0d5a59039e66b$exports,
    "tr-TR": $eb6a402867d03fea$exports,
    "uk-UA": $51b58f68b7759220$exports,
    "zh-CN": $62f20e7bfae487ae$exports,
    "zh-TW": $9655f14a9c10bdc1$exports
};


//# sourceMappingURL=intlStrings.cjs.map
