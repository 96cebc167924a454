var $f8cb2fd0733392c9$exports = require("../intl/previewtrigger/ar-AE.cjs");
var $53586070b3009471$exports = require("../intl/previewtrigger/bg-BG.cjs");
var $9c393f854383ed24$exports = require("../intl/previewtrigger/cs-CZ.cjs");
var $24a7888037ba6518$exports = require("../intl/previewtrigger/da-DK.cjs");
var $6aa277622f2dc72b$exports = require("../intl/previewtrigger/de-DE.cjs");
var $5d1ea499945efd8c$exports = require("../intl/previewtrigger/el-GR.cjs");
var $fd4f858a63898fa2$exports = require("../intl/previewtrigger/en-US.cjs");
var $23472242862be8d6$exports = require("../intl/previewtrigger/es-ES.cjs");
var $5a0822ec739db955$exports = require("../intl/previewtrigger/et-EE.cjs");
var $525e1acfe6909e7f$exports = require("../intl/previewtrigger/fi-FI.cjs");
var $296b076d4909efe0$exports = require("../intl/previewtrigger/fr-FR.cjs");
var $4a26483337d6f3df$exports = require("../intl/previewtrigger/he-IL.cjs");
var $78995a82ea41c8f9$exports = require("../intl/previewtrigger/hr-HR.cjs");
var $e4db7428f51b949b$exports = require("../intl/previewtrigger/hu-HU.cjs");
var $f62eb2c9bd4b1e80$exports = require("../intl/previewtrigger/it-IT.cjs");
var $cad6852c14e093ae$exports = require("../intl/previewtrigger/ja-JP.cjs");
var $9c2eaf6f1f000249$exports = require("../intl/previewtrigger/ko-KR.cjs");
var $e0b4fbd8bd9a0a9f$exports = require("../intl/previewtrigger/lt-LT.cjs");
var $894574e9d66a9111$exports = require("../intl/previewtrigger/lv-LV.cjs");
var $62f7aa0ffec4cf63$exports = require("../intl/previewtrigger/nb-NO.cjs");
var $ba61c9b00558be34$exports = require("../intl/previewtrigger/nl-NL.cjs");
var $5ea2e20ee3906582$exports = require("../intl/previewtrigger/pl-PL.cjs");
var $6ace61ff54778c17$exports = require("../intl/previewtrigger/pt-BR.cjs");
var $900207e3fcf5bfab$exports = require("../intl/previewtrigger/pt-PT.cjs");
var $822ea3015411f550$exports = require("../intl/previewtrigger/ro-RO.cjs");
var $cd3f5c092f1170e7$exports = require("../intl/previewtrigger/ru-RU.cjs");
var $95797cb071020e09$exports = require("../intl/previewtrigger/sk-SK.cjs");
var $dee70133a3eeefc5$exports = require("../intl/previewtrigger/sl-SI.cjs");
var $57ac3892c1119aa7$exports = require("../intl/previewtrigger/sr-SP.cjs");
var $03aa6c86dbab2aa2$exports = require("../intl/previewtrigger/sv-SE.cjs");
var $e1e4b86b222e1ef9$exports = require("../intl/previewtrigger/tr-TR.cjs");
var $1e3fcf22c86dbb42$exports = require("../intl/previewtrigger/uk-UA.cjs");
var $1ac5d274dc379b30$exports = require("../intl/previewtrigger/zh-CN.cjs");
var $c870e00efe76647c$exports = require("../intl/previewtrigger/zh-TW.cjs");



































module.exports = {
    "ar-AE": $f8cb2fd0733392c9$exports,
    "bg-BG": $53586070b3009471$exports,
    "cs-CZ": $9c393f854383ed24$exports,
    "da-DK": $24a7888037ba6518$exports,
    "de-DE": $6aa277622f2dc72b$exports,
    "el-GR": $5d1ea499945efd8c$exports,
    "en-US": $fd4f858a63898fa2$exports,
    "es-ES": $23472242862be8d6$exports,
    "et-EE": $5a0822ec739db955$exports,
    "fi-FI": $525e1acfe6909e7f$exports,
    "fr-FR": $296b076d4909efe0$exports,
    "he-IL": $4a26483337d6f3df$exports,
    "hr-HR": $78995a82ea41c8f9$exports,
    "hu-HU": $e4db7428f51b949b$exports,
    "it-IT": $f62eb2c9bd4b1e80$exports,
    "ja-JP": $cad6852c14e093ae$exports,
    "ko-KR": $9c2eaf6f1f000249$exports,
    "lt-LT": $e0b4fbd8bd9a0a9f$exports,
    "lv-LV": $894574e9d66a9111$exports,
    "nb-NO": $62f7aa0ffec4cf63$exports,
    "nl-NL": $ba61c9b00558be34$exports,
    "pl-PL": $5ea2e20ee3906582$exports,
    "pt-BR": $6ace61ff54778c17$exports,
    "pt-PT": $900207e3fcf5bfab$exports,
    "ro-RO": $822ea3015411f550$exports,
    "ru-RU": $cd3f5c092f1170e7$exports,
    "sk-SK": $95797cb071020e09$exports,
    "sl-SI": $dee70133a3eeefc5$exports,
    "sr-SP": $57ac3892c1119aa7$exports,
    "sv-SE": $03aa6c86dbab2aa2$exports,
    "tr-TR": $e1e4b86b222e1ef9$exports,
    "uk-UA": $1e3fcf22c86dbb42$exports,
    "zh-CN": $1ac5d274dc379b30$exports,
    "zh-TW": $c870e00efe76647c$exports
};


//# sourceMappingURL=intlStrings.cjs.map
