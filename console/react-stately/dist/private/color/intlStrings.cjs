var $492365c1a1ba0c9a$exports = require("../intl/color/ar-AE.cjs");
var $ef5d7d7ad74468d4$exports = require("../intl/color/bg-BG.cjs");
var $d22960dd43fcb7b8$exports = require("../intl/color/cs-CZ.cjs");
var $cd890bad626645ea$exports = require("../intl/color/da-DK.cjs");
var $c1a8138858dc1395$exports = require("../intl/color/de-DE.cjs");
var $60e6871edd8cd62c$exports = require("../intl/color/el-GR.cjs");
var $32528be58fc79ee0$exports = require("../intl/color/en-US.cjs");
var $03283eccc14efbb6$exports = require("../intl/color/es-ES.cjs");
var $c15d22dde6ee5276$exports = require("../intl/color/et-EE.cjs");
var $bf15bf58883a4c6e$exports = require("../intl/color/fi-FI.cjs");
var $afd8031f86e0f288$exports = require("../intl/color/fr-FR.cjs");
var $565db554c44d1d46$exports = require("../intl/color/he-IL.cjs");
var $4a32f1c8ec3468f1$exports = require("../intl/color/hr-HR.cjs");
var $e286279b3d94c1ad$exports = require("../intl/color/hu-HU.cjs");
var $c03744f7dedb710b$exports = require("../intl/color/it-IT.cjs");
var $6d3f84dbf66937f6$exports = require("../intl/color/ja-JP.cjs");
var $4c6f56c46e456dff$exports = require("../intl/color/ko-KR.cjs");
var $17cbe0d62005061f$exports = require("../intl/color/lt-LT.cjs");
var $4280f9bb4d1f3797$exports = require("../intl/color/lv-LV.cjs");
var $cb14ce4e8594ec38$exports = require("../intl/color/nb-NO.cjs");
var $ee0a2527daff2791$exports = require("../intl/color/nl-NL.cjs");
var $b935a0e8d54013d4$exports = require("../intl/color/pl-PL.cjs");
var $3e71552d7d3585f5$exports = require("../intl/color/pt-BR.cjs");
var $4cc34873421d2603$exports = require("../intl/color/pt-PT.cjs");
var $b3215dce0ac80fac$exports = require("../intl/color/ro-RO.cjs");
var $a061dcbd8d0e9914$exports = require("../intl/color/ru-RU.cjs");
var $4ea01d9c93b8d54e$exports = require("../intl/color/sk-SK.cjs");
var $639cd8928a68b0b8$exports = require("../intl/color/sl-SI.cjs");
var $a1ed8c7a00164915$exports = require("../intl/color/sr-SP.cjs");
var $3c9b460e6801b0d7$exports = require("../intl/color/sv-SE.cjs");
var $a0194456a5f04ca9$exports = require("../intl/color/tr-TR.cjs");
var $ef378d2920d6f1ba$exports = require("../intl/color/uk-UA.cjs");
var $252e3efed5cc661d$exports = require("../intl/color/zh-CN.cjs");
var $31a34a78c896ab58$exports = require("../intl/color/zh-TW.cjs");



































module.exports = {
    "ar-AE": $492365c1a1ba0c9a$exports,
    "bg-BG": $ef5d7d7ad74468d4$exports,
    "cs-CZ": $d22960dd43fcb7b8$exports,
    "da-DK": $cd890bad626645ea$exports,
    "de-DE": $c1a8138858dc1395$exports,
    "el-GR": $60e6871edd8cd62c$exports,
    "en-US": $32528be58fc79ee0$exports,
    "es-ES": $03283eccc14efbb6$exports,
    "et-EE": $c15d22dde6ee5276$exports,
    "fi-FI": $bf15bf58883a4c6e$exports,
    "fr-FR": $afd8031f86e0f288$exports,
    "he-IL": $565db554c44d1d46$exports,
    "hr-HR": $4a32f1c8ec3468f1$exports,
    "hu-HU": $e286279b3d94c1ad$exports,
    "it-IT": $c03744f7dedb710b$exports,
    "ja-JP": $6d3f84dbf66937f6$exports,
    "ko-KR": $4c6f56c46e456dff$exports,
    "lt-LT": $17cbe0d62005061f$exports,
    "lv-LV": $4280f9bb4d1f3797$exports,
    "nb-NO": $cb14ce4e8594ec38$exports,
    "nl-NL": $ee0a2527daff2791$exports,
    "pl-PL": $b935a0e8d54013d4$exports,
    "pt-BR": $3e71552d7d3585f5$exports,
    "pt-PT": $4cc34873421d2603$exports,
    "ro-RO": $b3215dce0ac80fac$exports,
    "ru-RU": $a061dcbd8d0e9914$exports,
    "sk-SK": $4ea01d9c93b8d54e$exports,
    "sl-SI": $639cd8928a68b0b8$exports,
    "sr-SP": $a1ed8c7a00164915$exports,
    "sv-SE": $3c9b460e6801b0d7$exports,
    "tr-TR": $a0194456a5f04ca9$exports,
    "uk-UA": $ef378d2920d6f1ba$exports,
    "zh-CN": $252e3efed5cc661d$exports,
    "zh-TW": $31a34a78c896ab58$exports
};


//# sourceMappingURL=intlStrings.cjs.map
