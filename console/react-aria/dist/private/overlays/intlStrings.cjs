var $64cf0941a2293c74$exports = require("../intl/overlays/ar-AE.cjs");
var $48934c4505080b2e$exports = require("../intl/overlays/bg-BG.cjs");
var $c3607dc79bb3957e$exports = require("../intl/overlays/cs-CZ.cjs");
var $fed3427a4d242d00$exports = require("../intl/overlays/da-DK.cjs");
var $6a7b973a39dc5e1f$exports = require("../intl/overlays/de-DE.cjs");
var $b5ba94c58b0ebdf3$exports = require("../intl/overlays/el-GR.cjs");
var $b450adcb65900d5d$exports = require("../intl/overlays/en-US.cjs");
var $ce58ad15307e0bad$exports = require("../intl/overlays/es-ES.cjs");
var $8f1aef7889cf1c6f$exports = require("../intl/overlays/et-EE.cjs");
var $46bbffa765e67179$exports = require("../intl/overlays/fi-FI.cjs");
var $3d716085f99c9954$exports = require("../intl/overlays/fr-FR.cjs");
var $a5f24cce61ebce30$exports = require("../intl/overlays/he-IL.cjs");
var $3780e7a2a76adda1$exports = require("../intl/overlays/hr-HR.cjs");
var $3c7d03dbc554ceb2$exports = require("../intl/overlays/hu-HU.cjs");
var $d14e6eea78c7b4bb$exports = require("../intl/overlays/it-IT.cjs");
var $81247d11148a7f4b$exports = require("../intl/overlays/ja-JP.cjs");
var $7ed856d528e46d8f$exports = require("../intl/overlays/ko-KR.cjs");
var $3838b07964aa40f7$exports = require("../intl/overlays/lt-LT.cjs");
var $a477a23906fc7fbb$exports = require("../intl/overlays/lv-LV.cjs");
var $3e6825d9c6f5f48b$exports = require("../intl/overlays/nb-NO.cjs");
var $1045a4ffa0efef4a$exports = require("../intl/overlays/nl-NL.cjs");
var $8436a91305b2c06a$exports = require("../intl/overlays/pl-PL.cjs");
var $136c06faa817b2b5$exports = require("../intl/overlays/pt-BR.cjs");
var $5daa42ff6bd7bb90$exports = require("../intl/overlays/pt-PT.cjs");
var $1dd2667393040630$exports = require("../intl/overlays/ro-RO.cjs");
var $082b25f9e796a0f7$exports = require("../intl/overlays/ru-RU.cjs");
var $2b003875e9c3f868$exports = require("../intl/overlays/sk-SK.cjs");
var $ba53f96fb5c7e077$exports = require("../intl/overlays/sl-SI.cjs");
var $6bbccb27389ae15d$exports = require("../intl/overlays/sr-SP.cjs");
var $4c6b4a2923cf24d3$exports = require("../intl/overlays/sv-SE.cjs");
var $dbccae036a90c2f8$exports = require("../intl/overlays/tr-TR.cjs");
var $947fc8d4cac51a55$exports = require("../intl/overlays/uk-UA.cjs");
var $1c74dfaf19b0fd66$exports = require("../intl/overlays/zh-CN.cjs");
var $c2f6fcd8876703e9$exports = require("../intl/overlays/zh-TW.cjs");



































module.exports = {
    "ar-AE": $64cf0941a2293c74$exports,
    "bg-BG": $48934c4505080b2e$exports,
    "cs-CZ": $c3607dc79bb3957e$exports,
    "da-DK": $fed3427a4d242d00$exports,
    "de-DE": $6a7b973a39dc5e1f$exports,
    "el-GR": $b5ba94c58b0ebdf3$exports,
    "en-US": $b450adcb65900d5d$exports,
    "es-ES": $ce58ad15307e0bad$exports,
    "et-EE": $8f1aef7889cf1c6f$exports,
    "fi-FI": $46bbffa765e67179$exports,
    "fr-FR": $3d716085f99c9954$exports,
    "he-IL": $a5f24cce61ebce30$exports,
    "hr-HR": $3780e7a2a76adda1$exports,
    "hu-HU": $3c7d03dbc554ceb2$exports,
    "it-IT": $d14e6eea78c7b4bb$exports,
    "ja-JP": $81247d11148a7f4b$exports,
    "ko-KR": $7ed856d528e46d8f$exports,
    "lt-LT": $3838b07964aa40f7$exports,
    "lv-LV": $a477a23906fc7fbb$exports,
    "nb-NO": $3e6825d9c6f5f48b$exports,
    "nl-NL": $1045a4ffa0efef4a$exports,
    "pl-PL": $8436a91305b2c06a$exports,
    "pt-BR": $136c06faa817b2b5$exports,
    "pt-PT": $5daa42ff6bd7bb90$exports,
    "ro-RO": $1dd2667393040630$exports,
    "ru-RU": $082b25f9e796a0f7$exports,
    "sk-SK": $2b003875e9c3f868$exports,
    "sl-SI": $ba53f96fb5c7e077$exports,
    "sr-SP": $6bbccb27389ae15d$exports,
    "sv-SE": $4c6b4a2923cf24d3$exports,
    "tr-TR": $dbccae036a90c2f8$exports,
    "uk-UA": $947fc8d4cac51a55$exports,
    "zh-CN": $1c74dfaf19b0fd66$exports,
    "zh-TW": $c2f6fcd8876703e9$exports
};


//# sourceMappingURL=intlStrings.cjs.map
